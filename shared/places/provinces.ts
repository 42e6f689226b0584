/**
 * The 34 provinces in force and the 63 before 1 July 2025.
 * Facts from Resolution 202/2025/QH15 and, for Đồng Nai, 30/2026/QH16. See NOTICE.txt.
 */

/** Code, type (T tỉnh, TP thành phố), name; then, after `<`, the former provinces that went into it under another name. */
export const PROVINCES = `01 TP Hà Nội
04 T Cao Bằng
08 T Tuyên Quang<Hà Giang
11 T Điện Biên
12 T Lai Châu
14 T Sơn La
15 T Lào Cai<Yên Bái
19 T Thái Nguyên<Bắc Kạn
20 T Lạng Sơn
22 T Quảng Ninh
24 T Bắc Ninh<Bắc Giang
25 T Phú Thọ<Hoà Bình;Vĩnh Phúc
31 TP Hải Phòng<Hải Dương
33 T Hưng Yên<Thái Bình
37 T Ninh Bình<Hà Nam;Nam Định
38 T Thanh Hóa
40 T Nghệ An
42 T Hà Tĩnh
44 T Quảng Trị<Quảng Bình
46 TP Huế
48 TP Đà Nẵng<Quảng Nam
51 T Quảng Ngãi<Kon Tum
52 T Gia Lai<Bình Định
56 T Khánh Hòa<Ninh Thuận
66 T Đắk Lắk<Phú Yên
68 T Lâm Đồng<Bình Thuận;Đắk Nông
75 TP Đồng Nai<Bình Phước
79 TP Hồ Chí Minh<Bình Dương;Bà Rịa - Vũng Tàu
80 T Tây Ninh<Long An
82 T Đồng Tháp<Tiền Giang
86 T Vĩnh Long<Bến Tre;Trà Vinh
91 T An Giang<Kiên Giang
92 TP Cần Thơ<Hậu Giang;Sóc Trăng
96 T Cà Mau<Bạc Liêu`
