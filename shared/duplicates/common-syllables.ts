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

/**
 * Less common syllables and pairs of syllables that still stand in every hundred-and-fiftieth letter, whatever it is about
 * (folded, counted over 1,260 invented stories of all fields).
 */
export const COMMON_TOPICS: readonly string[] = `
  anh ta, ap tui, ba muoi, ba tuan, bac, bac si, bai, bam, banh, bao hiem, bat, bau, bau cu, be tong, ben kia, benh,
  benh vien, bep, bhxh, bi cat, bien gioi, bieu, bo sung, boc, bom, bon, bon muoi, bon thang, bong, bot, bua, bui,
  bun, bung, buoc, buoi, buon, buu, cai, camera, campuchia, can cuoc, canh, canh sat, cap phep, cat, cay, cay so,
  cha, cha me, cha toi, chai, cham, chan, chang, chanh, chao, chat, chay, chay qua, chen, chet, chi nhanh, chi phi,
  chia, chiec, chien, chieu, chin, chin muoi, chinh sach, cho me, cho rang, cho ro, cho thue, cho tui, choi, chon,
  chong, chong toi, chot, chua tung, chuan, chui, chuong, chuong trinh, chut, chuyen muc, clip, co bon, coc, com,
  con gai, cong nghiep, cong tac, container, cot, cua khau, cuc, cuoc, cuoi, cuoi nam, cuon, cuong, cuong che, cuu,
  dac, dai bieu, dan toc, dang hoang, danh muc, danh sach, dap, de xuat, dep, deu, di xe, dich, dich vu, doa, doanh,
  doanh nghiep, doi chieu, dot, duoi, dut, duy, duyet, gac, gach, gai, gai toi, gao, gap, gat, gay, ghe, ghi am,
  giac, giai thich, gian, giat, giau, giay phep, gieng, gio sang, gioi, gioi thieu, giong, giu, giu nguyen, giua,
  gium, giup, goc, gom, gon, gop, gop y, ha tang, hai muoi, hai tram, hai tuan, ham, hang rao, hang xom, hao, hat,
  hay, hay khong, hdnd, he thong, hem, hen, hen ngay, heo, hiem, hiep, ho tro, hoac, hoach, hoai, hoan, hoang, hoat,
  hoat dong, hom, hom qua, hon, hon hai, hong, hop tac, hua, hut, huyet, huynh, kenh, keo, ket luan, kha, khach,
  khai thac, kham, khang, khanh, khau, khen, kho, khoa, khoc, khoe, khong he, khong phep, khong the, khuc, khung,
  khuya, khuyen, khuyet, khuyet tat, kia, kieu, kim, kin, kinh doanh, kip, ky thuat, lac, lai xe, lam ro, lang, lao,
  lao dong, lau, lay mau, lech, lenh, lich, liet, liet si, lieu, linh, loa, loai, loc, lon, lop, lot, lua, luan,
  lung, luoi, luon, luu, luu dong, ly hon, mac, mai, mam, man, mang, manh, mau, may cay, me toi, met, mien, mien
  phi, mieng, mo cua, mo lop, moc, mon, mong nganh, mot buoi, muc, muc dich, mui, mung, muoi, muoi hai, muoi lam,
  muoi may, muoi mot, muoi ngay, muoi sau, muong, nam ngoai, nan, nang, nap, nau, nga, ngang, nganh, ngheo, nghi
  nganh, nghiem, nghiep, ngo, ngoai, ngoai toi, ngoc, ngoi, ngon, ngung, nguoi ta, nha mang, nha thau, nha tro,
  nhac, nham, nhang, nhanh, nhap canh, nhat, nhau, nhin, nhom, nhot, nhua, niem, niem phong, niem yet, nien, non,
  nong, nong dan, nong nghiep, nong thon, nuoc ngoai, nuoi, nut, ong ta, pha, phe, phep, phep xay, phi, phien,
  phieu, phim, phoi, photo, phu huynh, phu nu, phung, phuoc, phut, qua mang, quang, quanh, quat, quay, que, quen,
  quet, quoc, quoc tich, quy hoach, rac, rach, ram, rang, ranh, rao, rat, rau, rieng, rong, rot, rung, ruoi, ruong,
  ruot, ruou, rut, rut don, sach, sai, san xuat, sang, sang toi, sanh, sap, sap nhap, say, sinh hoat, soc, som, son,
  song, sot, suat, suc, sung, suong, suot, tac, tac xa, tach, tai xe, tam giu, tang, tao, tap, tat, tet, tha, thac,
  than, thanh nien, thao, thao do, thap, thau, the, them, thich, thien, thiet, thiet hai, thieu, tho, thoat, thoi
  gian, thon, thu tuc, thuan, thuat, thue, thue dat, thung, thuoc, thuong mai, thuy, tiem, tien thue, tieng, tiep
  xuc, tiet, tieu, tim, tnhh, to giac, toa, toc, toi chay, toi gop, ton, ton giao, tot, trai phep, tram, tram ngan,
  tranh, tranh chap, trat, trat tu, tre, tren mang, treo, treo bang, trich, tro, tro cap, troi, trom, tron, trong
  cay, truy, truyen, tu choi, tuan, tuc, tui, tui nho, tui toi, tui tui, tung, tuong, tuyen, ty tnhh, ubkt, ung,
  uong, vach, vai, vang, vat, vay von, ven, vet, viec cham, vinh, vo chong, von, vong, vua, vui, vung, vuon, vuong,
  vuot, xai, xang, xanh, xay, xay dung, xe ba, xe cho, xe lan, xe may, xe tai, xep, xin phep, xin rut, xoa, xom, xom
  toi, xong, xuat, xuat nhap, xuc, xung, yen, yet, zalo`
  .split(',')
  .map((topic) => topic.trim().replace(/\s+/g, ' '))
