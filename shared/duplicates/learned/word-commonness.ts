/**
 * Written by `npm run learn -- --words` from the labelled stories and petitions; not to be edited by hand. Whoever writes it
 * anew counts TRACE_LAYOUT up (encoding.ts).
 */

/** Folded syllables of which most letters, many, some and few are full: the commonest class first. */
export const WORDS_BY_COMMONNESS: readonly string[] = [
  `ai an anh ap ba ban bang bao bi bo can cao cap cau chi cho chu chua chung chuyen co con cong cu cua cung da dan
  dang dat dau de di dien dinh do doi don dong dung duoc gia giay gui hai ho hoa hoi khong kinh ky la lai lam lan
  loi ly ma mat may moi mot nam nay ngay nghi nguoi nha nhan nho noi ong phai phan phong qua quan quyet ra roi sau
  so tai tay ten thang thanh thi thu tien tinh to toi tra trieu trong truoc truong tu va van ve vi vien vo xa xin`,
  `bac bat bay ben bien biet binh bon ca cac cach cai cam cat cay chau chay che chinh chiu chong chuc coi dai danh
  dao day dem den diem dieu doan doc du dua duc duong em ghi gi giai giam giao gio giu goi gop han hang hanh hay
  het hinh hoc hom hon hop huong huy huyen ke kem ket khac khai khi khieu khoi khu kiem kien lanh lap lay le len
  lien lo long luat luc luong mai mang me minh mo mong mua muoi muon nai nao nen neu ngan nghe nghia nghiep ngoai
  ngu nguyen nhieu nhu nhung ninh no nong nop nua nuoc on pham phat phep phi pho phu phuc phuong qd quy quyen ro
  sach sai san sang sao sat sinh su sua ta tam tan tang te tham thay the them theo thieu thoai thoi thong thua
  thuc thue thuoc thuong tich tiep tin toan trai tram tran trang tren tri trinh tro tru trung tuan tui tuoi ty
  ubnd uy vao vay viec viet voi vu xac xay xe xem xet xom xu xuong yeu`,
  `am ao ay bai banh bau be benh bieu boi bom bong bot bua bui buoc buoi buu camera canh cccd cha cham chan chanh
  chao chap chat chet chia chieu chin choi chot chuong chup coc com cuc cuoc cuoi cuong cuu dam dap dep deu dia
  dich doanh dot dt duoi duyet ep gach gai gan gap gay ghe gian gieng gioi giong giua gium giup go goc gom ha hau
  he hem hen hiem hien hiep hieu hoac hoach hoai hoan hoang hoat hong hu hua hung huu huynh in keo keu khach kham
  khanh khau kho khoa khoan kia kieu kim lac lang lao lau lich liet lieu linh loa loai loc lon lop lua luan luon
  luu mac mau met mi mien mieng moc muc my nang nga nganh ngheo nghiem ngo ngoc ngoi nhac nhanh nhap nhat nhau
  nhiem nhom niem nuoi pha phap phe phieu phuoc phut quang quay que quoc rach rang ranh rao re rieng rong ruoi
  ruong ruot rut sap se si som song sung tac tao tap tat tet thai than thao thap that thau thien thiet tho thuan
  thuy tiem tieng tieu tim toa toc ton tong trach tranh tre troi tron truc tuc tung tuong tuyen ung uong ut vang
  vinh von vong vua vuc vung vuon vuong xep xong xuat yen`,
  `bach bam bep bhxh bia bich bit boc bu buc bun bung buon cang chac chai chang chen chenh chep chich chiec chiem
  chien chon chuan chui chuoc chuoi chut clip cot cum cuon cup cut cv dac det diep doa doat dum dut duy file ga
  gac gam gao gat ghep giac giang gianh giap giat giau giuoc gon ham hao hat hdnd heo hot htx huan hue hui hut
  huyet ich ii im it karaoke kcn kenh kha khan khang khao khen khien khmer khoang khoc khoe khop khuc khung khuya
  khuyen khuyet kieng kiet kin kip km ko lat lech lenh loan lot lu lui lun lung luoi luom luot mach mam man manh
  mem men mia mit mon mpuchia mu mui mung muong nan nap nat nau ne nem net ngai ngam ngang ngap ngat nghien ngon
  ngot ngua ngung nguoc nguon nguy nguyet nham nhang nhay nhe nhi nhin nhon nhot nhua nhuong nhut nien nit non
  ntainer nu nut oan oanh oc oi om pc phia phien phim phoi photo phung quach quanh quat quen quet rac ram rat rau
  ray rot rua run rung ruou sa sam sanh say scan sdt sen sn soan soat soc soi son sot st suat suc suoi suong suot
  tach tau tb tha thac thach thcs thich thiep thinh thit thoa thoat thon thpt thuat thung ti tiec tiet tnhh tom
  tot tp trac trao trat trau treo trich trien trom trua truy truyen tuoc tuy tuyet ubkt ui uu vach vai vam vat ven
  vet via vit vui vuot vy xai xam xang xanh xau xi xiu xoa xoai xoay xphc xua xuan xuc xung xuyen yet zalo`,
]
