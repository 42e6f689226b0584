/**
 * Every commune-level unit of Tây Ninh (Tây Ninh + Long An) and every name it had before 1 July 2025.
 * Facts from Resolutions 202/2025/QH15 (provinces) and 1682/NQ-UBTVQH15 of 16 June 2025 (the 96 units, Article 1);
 * codes of the National Statistics Office. Compiled with the help of two MIT-licensed tables: see NOTICE.txt.
 * The compact form keeps the side panel small; `units.ts` reads it.
 */

/** The 96 units in force: code, type (P phường, X xã), name. */
export const UNITS_IN_FORCE = `25459 P Tân Ninh
25480 P Bình Minh
25567 P Ninh Thạnh
25630 P Long Hoa
25633 P Thanh Điền
25645 P Hòa Thành
25654 P Gò Dầu
25672 P Gia Lộc
25708 P Trảng Bàng
25732 P An Tịnh
27694 P Long An
27712 P Tân An
27715 P Khánh Hậu
27787 P Kiến Tường
25486 X Tân Biên
25489 X Tân Lập
25498 X Thạnh Bình
25510 X Trà Vong
25516 X Tân Châu
25522 X Tân Đông
25525 X Tân Hội
25531 X Tân Hòa
25534 X Tân Thành
25549 X Tân Phú
25552 X Dương Minh Châu
25573 X Cầu Khởi
25579 X Lộc Ninh
25585 X Châu Thành
25588 X Hảo Đước
25591 X Phước Vinh
25606 X Hòa Hội
25621 X Ninh Điền
25657 X Thạnh Đức
25663 X Phước Thạnh
25666 X Truông Mít
25681 X Bến Cầu
25684 X Long Chữ
25702 X Long Thuận
25711 X Hưng Thuận
25729 X Phước Chỉ
27721 X Tân Hưng
27727 X Hưng Điền
27736 X Vĩnh Thạnh
27748 X Vĩnh Châu
27757 X Vĩnh Hưng
27763 X Khánh Hưng
27775 X Tuyên Bình
27793 X Bình Hiệp
27811 X Bình Hòa
27817 X Tuyên Thạnh
27823 X Mộc Hóa
27826 X Tân Thạnh
27838 X Nhơn Hòa Lập
27841 X Hậu Thạnh
27856 X Nhơn Ninh
27865 X Thạnh Hóa
27868 X Bình Thành
27877 X Thạnh Phước
27889 X Tân Tây
27898 X Đông Thành
27907 X Mỹ Quý
27925 X Đức Huệ
27931 X Hậu Nghĩa
27937 X Đức Hòa
27943 X An Ninh
27952 X Hiệp Hòa
27964 X Đức Lập
27976 X Mỹ Hạnh
27979 X Hòa Khánh
27991 X Bến Lức
27994 X Thạnh Lợi
28003 X Lương Hòa
28015 X Bình Đức
28018 X Mỹ Yên
28036 X Thủ Thừa
28051 X Mỹ Thạnh
28066 X Mỹ An
28072 X Tân Long
28075 X Tân Trụ
28087 X Nhựt Tảo
28093 X Vàm Cỏ
28108 X Cần Đước
28114 X Rạch Kiến
28126 X Long Cang
28132 X Mỹ Lệ
28138 X Tân Lân
28144 X Long Hựu
28159 X Cần Giuộc
28165 X Phước Lý
28177 X Mỹ Lộc
28201 X Phước Vĩnh Tây
28207 X Tân Tập
28210 X Tầm Vu
28222 X Vĩnh Công
28225 X Thuận Mỹ
28243 X An Lục Long`

/**
 * Before 1 July 2025, district by district: `@` old province (TN Tây Ninh, LA Long An), type and name of the district;
 * then `type name>code`, a `+` between the units a split commune went to (Article 1 of 1682/NQ-UBTVQH15).
 */
export const UNITS_BEFORE = `@TN TP Tây Ninh
P 1>25459;P 3>25459;P 4>25459;P Hiệp Ninh>25459;P 2>25459;X Thạnh Tân>25480;X Tân Bình>25480;X Bình Minh>25480
P Ninh Sơn>25480;P Ninh Thạnh>25567
@TN H Tân Biên
T Tân Biên>25486;X Tân Bình>25486;X Thạnh Tây>25486;X Tân Lập>25489;X Thạnh Bắc>25489;X Thạnh Bình>25498
X Tân Phong>25498+25549;X Mỏ Công>25510+25549;X Trà Vong>25510+25549;X Hòa Hiệp>25591
@TN H Tân Châu
T Tân Châu>25516;X Suối Dây>25516+25534;X Thạnh Đông>25516;X Tân Phú>25516+25549;X Tân Hà>25522;X Tân Đông>25522
X Tân Hội>25525;X Tân Hiệp>25525;X Tân Hòa>25531;X Suối Ngô>25531;X Tân Thành>25534;X Tân Hưng>25549
@TN H Dương Minh Châu
X Suối Đá>25480+25552;X Phan>25480+25552;T Dương Minh Châu>25552;X Phước Minh>25552+25579;X Bàu Năng>25567
X Chà Là>25567+25573;X Phước Ninh>25573;X Cầu Khởi>25573;X Bến Củi>25579;X Lộc Ninh>25579;X Truông Mít>25666
@TN H Châu Thành
X Thái Bình>25459+25585;T Châu Thành>25585;X Đồng Khởi>25585;X An Bình>25585;X Hảo Đước>25588;X An Cơ>25588
X Trí Bình>25588;X Phước Vinh>25591;X Biên Giới>25606;X Hòa Thạnh>25606;X Hòa Hội>25606;X Thành Long>25621
X Ninh Điền>25621;X Thanh Điền>25633;X Long Vĩnh>25684
@TN TX Hòa Thành
P Long Hoa>25630;P Long Thành Bắc>25630;X Trường Hòa>25630;X Trường Đông>25630;X Trường Tây>25630
P Hiệp Tân>25633;P Long Thành Trung>25645;X Long Thành Nam>25645
@TN H Gò Dầu
T Gò Dầu>25654;X Thanh Phước>25654;X Thạnh Đức>25657;X Cẩm Giang>25657;X Hiệp Thạnh>25663;X Phước Thạnh>25663
X Phước Trạch>25663;X Bàu Đồn>25666;X Phước Đông>25672
@TN H Bến Cầu
T Bến Cầu>25681;X Tiên Thuận>25681;X Lợi Thuận>25681;X An Thạnh>25681;X Long Chữ>25684;X Long Phước>25684
X Long Giang>25702;X Long Khánh>25702;X Long Thuận>25702
@TN TX Trảng Bàng
P Gia Bình>25654;P Gia Lộc>25672;P Trảng Bàng>25708;P An Hòa>25708;X Đôn Thuận>25711;X Hưng Thuận>25711
X Phước Bình>25729;X Phước Chỉ>25729;P Lộc Hưng>25732;P An Tịnh>25732
@LA TP Tân An
P 5>27694;P 4>27694;P 1>27694;P 3>27694;P 6>27694;X Hướng Thọ Phú>27694;P 7>27712;X Nhơn Thạnh Trung>27712
X Bình Tâm>27712;X An Vĩnh Ngãi>27712;P Tân Khánh>27715;X Lợi Bình Nhơn>27715;P Khánh Hậu>27715
@LA TX Kiến Tường
P 1>27787;P 2>27787;P 3>27787;X Thạnh Trị>27793;X Bình Hiệp>27793;X Bình Tân>27793;X Tuyên Thạnh>27817
X Thạnh Hưng>27817
@LA H Tân Hưng
T Tân Hưng>27721;X Vĩnh Thạnh>27721;X Vĩnh Lợi>27721;X Hưng Hà>27727;X Hưng Điền B>27727;X Hưng Điền>27727
X Thạnh Hưng>27736;X Hưng Thạnh>27736;X Vĩnh Châu B>27736;X Vĩnh Đại>27748;X Vĩnh Châu A>27748;X Vĩnh Bửu>27748
@LA H Vĩnh Hưng
T Vĩnh Hưng>27757;X Khánh Hưng>27757+27763;X Thái Trị>27757+27763;X Vĩnh Trị>27757+27763
X Thái Bình Trung>27757+27763+27775;X Vĩnh Bình>27757+27775;X Vĩnh Thuận>27757+27775;X Hưng Điền A>27763
X Tuyên Bình>27775;X Tuyên Bình Tây>27775
@LA H Mộc Hóa
X Bình Hòa Tây>27793;X Bình Thạnh>27811;X Bình Hòa Trung>27811;X Bình Hòa Đông>27811;T Bình Phong Thạnh>27823
X Tân Lập>27823;X Tân Thành>27823
@LA H Tân Thạnh
X Bắc Hòa>27817+27841;T Tân Thạnh>27826;X Kiến Bình>27826;X Tân Bình>27826;X Tân Hòa>27826;X Nhơn Hòa Lập>27838
X Tân Lập>27838;X Nhơn Hoà>27838;X Hậu Thạnh Tây>27841;X Hậu Thạnh Đông>27841;X Tân Thành>27856;X Tân Ninh>27856
X Nhơn Ninh>27856
@LA H Thạnh Hóa
T Thạnh Hóa>27865;X Thủy Tây>27865;X Thạnh An>27865;X Tân Hiệp>27868;X Thuận Bình>27868;X Thạnh Phước>27877
X Thạnh Phú>27877;X Thuận Nghĩa Hòa>27877;X Thủy Đông>27889;X Tân Tây>27889;X Tân Đông>27889
@LA H Đức Huệ
X Bình Hòa Hưng>27868;T Đông Thành>27898;X Mỹ Thạnh Tây>27898;X Mỹ Thạnh Đông>27898;X Mỹ Bình>27898
X Mỹ Quý Đông>27907;X Mỹ Thạnh Bắc>27907;X Mỹ Quý Tây>27907;X Bình Thành>27925;X Bình Hòa Bắc>27925
X Bình Hòa Nam>27925
@LA H Đức Hòa
T Hậu Nghĩa>27931;X Tân Mỹ>27931;X Đức Lập Thượng>27931;T Đức Hòa>27937;X Đức Hòa Hạ>27937;X Hựu Thạnh>27937
X Lộc Giang>27943;X An Ninh Đông>27943;X An Ninh Tây>27943;T Hiệp Hòa>27952;X Hiệp Hòa>27952;X Tân Phú>27952
X Đức Lập Hạ>27964;X Mỹ Hạnh Bắc>27964;X Đức Hòa Thượng>27964+27976;X Mỹ Hạnh Nam>27976;X Đức Hòa Đông>27976
X Hòa Khánh Tây>27979;X Hòa Khánh Đông>27979;X Hòa Khánh Nam>27979
@LA H Bến Lức
T Bến Lức>27991;X An Thạnh>27991;X Thanh Phú>27991;X Thạnh Lợi>27994;X Lương Bình>27994;X Thạnh Hòa>27994
X Lương Hòa>28003;X Tân Bửu>28003;X Bình Đức>28015;X Thạnh Đức>28015;X Nhựt Chánh>28015;X Mỹ Yên>28018
X Long Hiệp>28018;X Phước Lợi>28018
@LA H Thủ Thừa
X Bình Thạnh>27694+28036;T Thủ Thừa>28036;X Tân Thành>28036+28051;X Nhị Thành>28036+28087;X Mỹ Lạc>28051
X Mỹ Thạnh>28051;X Bình An>28051;X Mỹ An>28066;X Mỹ Phú>28066;X Long Thạnh>28072;X Long Thuận>28072
X Tân Long>28072
@LA H Tân Trụ
T Tân Trụ>28075;X Bình Trinh Đông>28075;X Bình Lãng>28075;X Bình Tịnh>28075;X Tân Bình>28087
X Quê Mỹ Thạnh>28087;X Lạc Tấn>28087;X Tân Phước Tây>28093;X Đức Tân>28093;X Nhựt Ninh>28093
@LA H Cần Đước
T Cần Đước>28108;X Phước Tuy>28108;X Tân Ân>28108;X Tân Chánh>28108;X Long Trạch>28114;X Long Khê>28114
X Long Hòa>28114;X Long Định>28126;X Phước Vân>28126;X Long Cang>28126;X Long Sơn>28132;X Tân Trạch>28132
X Mỹ Lệ>28132;X Tân Lân>28138;X Phước Đông>28138;X Long Hựu Đông>28144;X Long Hựu Tây>28144
@LA H Cần Giuộc
T Cần Giuộc>28159;X Long Hậu>28159;X Phước Lại>28159;X Phước Lý>28165;X Long Thượng>28165;X Phước Hậu>28165
X Mỹ Lộc>28177;X Phước Lâm>28177;X Thuận Thành>28177;X Phước Vĩnh Tây>28201;X Long An>28201;X Long Phụng>28201
X Phước Vĩnh Đông>28207;X Đông Thạnh>28207;X Tân Tập>28207
@LA H Châu Thành
T Tầm Vu>28210;X Phú Ngãi Trị>28210;X Hiệp Thạnh>28210;X Phước Tân Hưng>28210;X Bình Quới>28222;X Hòa Phú>28222
X Vĩnh Công>28222;X Thuận Mỹ>28225;X Thanh Phú Long>28225;X Thanh Vĩnh Đông>28225;X Dương Xuân Hội>28243
X An Lục Long>28243;X Long Trì>28243`

/**
 * Units that had gone already before 2025 and still stand in old papers (not complete):
 * 1244/NQ-UBTVQH15 for Long An in December 2024; the Trảng Bàng communes joined in 2020. Same notation.
 */
export const UNITS_EARLIER = `@LA TP Tân An
P 2>27694
@LA H Bến Lức
X Tân Hòa>28003+27991
@TN TX Trảng Bàng
X Phước Lưu>25729;X Bình Thạnh>25729`
