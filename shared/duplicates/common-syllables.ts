/**
 * Syllables that stand in every sixth letter or more (folded, counted over invented letters): what is left tells what
 * a letter is about.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `ai an anh ap ba ban bang bao bay ben bi bien biet binh bo boi ca cac cach cam can cao cap cau cccd chap chau che
  chi chinh chiu cho chu chua chuc chung chup chuyen co coi con cong cu cua cung da dai dam dan dang danh dao dat
  dau day de dem den di dia diem dien dieu dinh do doan doc doi don dong dt du dua duc dung duoc duong em gan ghi
  gi gia giai giam giao giay gio goi gui hai han hang hanh het hien hieu hinh ho hoa hoc hoi hop hung huong huu
  huy huyen ke kem ket keu khac khai khi khieu khoan khoi khong khu kiem kien kinh ky la lai lam lan lanh lap lay
  le len lien lo loi long luat luc luong ly m ma mat may minh moi mong mot mua muon nai nam nao nay nen neu ngan
  ngay nghe nghi nghia ngu nguoi nguyen nha nhan nhap nhiem nhieu nho nhu nhung ninh no noi nop nua nuoc o on ong
  phai pham phan phap phat pho phong phu phuc phuong qd qua quan quy quyen quyet ra roi san sao sat sau sinh so su
  sua tai tam tan tay te ten thai tham thang thanh that thay theo thi thoai thoi thong thu thua thuc thuong tich
  tien tiep tin tinh to toan toi tong tra trach trai tran trang tren tri trieu trinh trong tru truc trung truoc
  truong tu tuoi ty ubnd uy va van vao vay ve vi viec vien viet vo voi vu vuc xa xac xem xet xin xu xuong y yeu`.split(
    /\s+/,
  ),
)
