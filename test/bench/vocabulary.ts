/**
 * Words the generator recombines into petitions. All people, firms, numbers and events that come out are invented;
 * the sentences are made for this file in the manner of such letters.
 */
export const FAMILY =
  'Nguyễn Trần Lê Phạm Huỳnh Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Lâm Mai Trịnh Cao Lưu Thái Tô Châu La Lương Kiều Thạch Đoàn Hà Tạ'.split(
    ' ',
  )
export const MIDDLE =
  'Văn Thị Hữu Minh Ngọc Thanh Kim Quốc Hoàng Công Đức Thành Xuân Bé Thị-Kim Thị-Ngọc Thị-Thu Văn-Minh Quang Chí'
    .split(' ')
    .map((m) => m.replace('-', ' '))
export const GIVEN =
  `An Bình Bảy Bé Cảnh Chiến Cúc Cường Danh Diễm Dũng Duyên Đạt Đức Giang Giàu Hà Hải Hạnh Hiền Hiếu Hòa Hoa Hoàng Hồng Hùng Huệ Hưng Hương Khang Khoa Kiên Kiệt Lan Lành Lập Liên Linh Loan Lộc Long Lợi Luân Lượm Mai Mẫn Mến Minh Mười My Nam Nga Ngân Nghĩa Nguyên Nguyệt Nhàn Nhân Nhi Nhung Oanh Phát Phong Phúc Phụng Phước Phượng Quân Quang Quý Quyên Sang Sáu Sơn Sương Tài Tâm Tân Tấn Thạch Thảo Thắng Thêm Thoa Thơm Thuận Thủy Thương Tiến Tín Toàn Trang Trí Trinh Trung Tú Tuấn Tuyết Út Vân Việt Vinh Xuân Yến`.split(
    /\s+/,
  )
export const FIRM_SYLLABLES =
  'Hưng Thịnh Phát Lộc Đại Thành Tân Long Minh Phú Gia Kim Hoàng Vĩnh Thuận Tín Nghĩa Bảo Khánh Quang Việt Nam Đông Tây Phước An Bình Thiên Nhật Sơn Hải Trường Giang Hòa Mỹ Ngọc Châu'.split(
    ' ',
  )
export const WATER =
  'Rạch Gốc,Rạch Tràm,Suối Bà Chiêm,Rạch Chanh,Kinh Ba Thiện,Suối Cạn,Rạch Bảo,Kinh Xáng Nhỏ,Rạch Đùng,Suối Ông Hùng'.split(
    ',',
  )
export const HAMLETS =
  'Tân Lâm,Bình Hòa,Phước Long,Long Thời,Xuân Hòa,Hiệp Thành,Bàu Tép,Cả Sách,Tầm Long,Thạnh Hiệp,Bình Hữu,Gò Cát,Cầu Xe,Suối Sâu,Trảng Dài,Bến Mương'.split(
    ',',
  )

/** Slots: {D} decision, {Dd} its day, {P} parcel and sheet, {A} area, {S} sum, {R} who is complained of, {F} firm, {W} water, {N} a neighbour, {T} a day, {C} commune, {M} metres, {K} a count. */
export type Kind = {
  field: string
  type: 'complaint' | 'denunciation' | 'feedback'
  suffix: string | null
  title: string
  parcel: boolean
  firm: boolean
  /** Bodies complained of; null: the firm. */
  body: string | null
  opening: readonly string[]
  events: readonly string[]
  wishes: readonly string[]
}

export const KINDS: readonly Kind[] = [
  {
    field: 'F02',
    type: 'complaint',
    suffix: 'QĐ-UBND',
    title: 'ĐƠN KHIẾU NẠI\n(V/v bồi thường khi thu hồi đất)',
    parcel: true,
    firm: false,
    body: 'UBND xã {C}',
    opening: [
      'Tôi khiếu nại Quyết định số {D} ngày {Dd} của UBND xã {C} về việc thu hồi {A} m2 đất {P} của gia đình tôi.',
      'Ngày {Dd} UBND xã {C} ban hành Quyết định số {D} phê duyệt phương án bồi thường đối với {P}, tôi không đồng ý.',
      'Nay tôi viết đơn này xin xét lại Quyết định {D} ngày {Dd} thu hồi {P} diện tích {A} m2.',
    ],
    events: [
      'Đất này ông bà tôi khai phá từ trước năm 1980, gia đình trồng {K} cây cao su đang cạo mủ.',
      'Bảng áp giá ghi vị trí 3 trong khi rẫy của ông {N} đối diện lại được vị trí 1.',
      'Bữa kiểm đếm tôi đi nuôi bệnh, chỉ có con rể ở nhà, nó không rành nên ký đại.',
      'Biên bản kiểm đếm thiếu {K} cây, cái giếng khoan sâu {M} mét không được tính đồng nào.',
      'Tổng số tiền chi trả là {S} đồng, theo tôi tính còn thiếu rất nhiều so với giá đất thực tế.',
      'Cán bộ địa chính nói bản đồ nó vậy, không giải thích được vì sao đường trước nhà tôi không có trên bản đồ.',
      'Ngày {T} tôi có lên gặp cán bộ xã hỏi căn cứ tính giá nhưng được hẹn lần này qua lần khác.',
      'Nhà tôi có năm miệng ăn, mất phần đất mặt tiền thì coi như mất nửa thu nhập.',
      'Đoàn đo đạc cắm mốc ngày {T} lệch vô đất tôi {M} mét so với trụ cũ.',
      'Căn chòi và chuồng bò xây năm 2012 bị ghi là xây sau thông báo thu hồi.',
      'Tôi đã gửi ý kiến bằng giấy cho tổ công tác ngày {T} mà không có hồi âm.',
      'Cây lâu năm của tôi bị xếp nhóm dưới 5 năm tuổi dù có giấy mua giống.',
    ],
    wishes: [
      'Đề nghị hủy một phần quyết định, kiểm đếm lại có mặt tôi và tính đúng vị trí đất.',
      'Yêu cầu bồi thường đúng {S} đồng và bố trí một nền tái định cư cho gia đình tôi.',
      'Xin chưa cưỡng chế trong khi chờ giải quyết đơn của tôi.',
    ],
  },
  {
    field: 'F01',
    type: 'complaint',
    suffix: 'TB-UBND',
    title: 'ĐƠN KHIẾU NẠI\n(về việc từ chối cấp Giấy chứng nhận)',
    parcel: true,
    firm: false,
    body: 'UBND xã {C}',
    opening: [
      'Tôi đang sử dụng {P}, diện tích {A} m2. Ngày {Dd} UBND xã {C} có Thông báo số {D} trả hồ sơ xin cấp giấy của tôi.',
      'Tôi khiếu nại Thông báo số {D} ngày {Dd} của UBND xã {C} từ chối cấp giấy cho {P}.',
    ],
    events: [
      'Đất tôi nhận chuyển nhượng giấy tay năm 1991 của ông {N}, sử dụng ổn định không tranh chấp.',
      'Lý do xã nêu là đất thuộc quỹ đất công, nhưng trích lục bản đồ 299 không thể hiện như vậy.',
      'Ba người cố cựu trong ấp đều ký xác nhận nguồn gốc đất cho tôi ngày {T}.',
      'Những hộ kế bên cùng nguồn gốc đã được cấp giấy từ lâu, riêng tôi thì không.',
      'Hồ sơ nộp ngày {T} quá hẹn {K} ngày mới có trả lời, không có thư xin lỗi.',
      'Gia đình tôi đóng thuế nông nghiệp đầy đủ, còn giữ {K} tờ biên lai.',
      'Người đo vẽ vẽ thiếu con đường bê tông ngang {M} mét do bà con hiến đất làm.',
      'Tôi cần giấy để vay vốn chữa bệnh cho mẹ già, chờ hoài không được.',
      'Cán bộ một cửa bảo chờ đồng bộ dữ liệu, lần nào lên cũng nói vậy.',
      'Xã mời làm việc ngày {T} rồi lập biên bản không ghi ý kiến của tôi.',
    ],
    wishes: [
      'Yêu cầu hủy thông báo nêu trên và cấp giấy chứng nhận cho tôi.',
      'Đề nghị cho đo đạc lại thực địa có mặt tôi và các hộ giáp ranh.',
      'Xin trả lời bằng văn bản nêu rõ điều luật áp dụng.',
    ],
  },
  {
    field: 'F27',
    type: 'complaint',
    suffix: 'QĐ-XPHC',
    title: 'ĐƠN KHIẾU NẠI\n(quyết định xử phạt vi phạm hành chính)',
    parcel: false,
    firm: false,
    body: 'Công an xã {C}',
    opening: [
      'Tôi khiếu nại Quyết định số {D} ngày {Dd} của Trưởng Công an xã {C} phạt tôi {S} đồng.',
      'Ngày {Dd} Công an xã {C} ra Quyết định {D} xử phạt tôi {S} đồng mà tôi thấy oan.',
    ],
    events: [
      'Hôm {T} nhà tôi có đám giỗ, anh em tới đông chớ không có ăn thua gì.',
      'Lúc lập biên bản tôi không có ký, người làm chứng tên {N} cũng không có mặt.',
      'Họ tịch thu {K} con gà nòi của người khác gởi chứ không phải của tôi.',
      'Tôi xin xem hình ảnh làm chứng cứ thì được trả lời là máy hư.',
      'Xe của tôi dừng cách giao lộ {M} mét, bảng cấm bị cây che khuất.',
      'Tôi đã đóng phạt ngày {T} ở kho bạc nhưng vẫn khiếu nại vì không phục.',
      'Cán bộ nói cứ ký cho xong, mai mốt tính.',
      'Tôi làm thuê làm mướn, số tiền đó bằng mấy tháng công.',
    ],
    wishes: [
      'Yêu cầu hủy quyết định xử phạt và trả lại tài sản cho tôi.',
      'Đề nghị trả lại số tiền {S} đồng tôi đã nộp.',
    ],
  },
  {
    field: 'F05',
    type: 'feedback',
    suffix: null,
    title: 'ĐƠN PHẢN ÁNH\n(V/v gây ô nhiễm môi trường)',
    parcel: false,
    firm: true,
    body: null,
    opening: [
      'Tôi phản ánh trại heo của Công ty TNHH Chăn nuôi {F} ở xã {C} xả nước thải ra {W}.',
      'Bà con chúng tôi hết chịu nổi mùi hôi từ cơ sở của công ty {F}, xã {C}.',
      'Cơ sở {F} trên địa bàn xã {C} hoạt động gây ô nhiễm {W} từ nhiều tháng nay.',
    ],
    events: [
      'Cứ khoảng 3 giờ sáng là họ xả nước đen, cá chết nổi trắng cả khúc {W}.',
      'Nhà tôi cách trại chừng {M} mét, con nhỏ ho hoài phải đi viện hai lần.',
      'Đàn vịt của ông {N} chết {K} con hồi ngày {T}, thú y xuống coi mà không làm giấy tờ.',
      'Xã có xuống một lần, bữa đó họ rửa sạch trơn nên lập biên bản rồi về.',
      'Giếng nhà tôi bơm lên có mùi, phải mua nước bình uống.',
      'Ruồi bu đen mâm cơm, trường mẫu giáo kế bên phải đóng cửa sổ mà học.',
      'Mưa lớn đêm {T} hồ chứa tràn ra vườn, chết hết {K} gốc ớt đang trổ bông.',
      'Nghe nói trại nuôi {K} ngàn con mà không có hầm xử lý.',
      'Tôi qua gặp quản lý thì bảo vệ không cho vô, gọi số trên bảng không ai bắt máy.',
    ],
    wishes: [
      'Đề nghị xuống lấy mẫu nước ban đêm, đừng báo trước cho họ.',
      'Kiểm tra giấy phép môi trường và trả lời cho dân biết kết quả.',
      'Buộc họ làm hồ lắng, trồng cây, che bạt, không thì dời đi chỗ khác.',
    ],
  },
  {
    field: 'F20',
    type: 'feedback',
    suffix: null,
    title: 'ĐƠN PHẢN ÁNH\n(các khoản thu đầu năm học)',
    parcel: false,
    firm: true,
    body: 'Trường Tiểu học {F}',
    opening: [
      'Tôi là phụ huynh học sinh Trường Tiểu học {F}, xã {C}, xin phản ánh việc thu tiền đầu năm.',
      'Trường Tiểu học {F} (xã {C}) thu nhiều khoản gọi là tự nguyện nhưng ghi sẵn số tiền.',
    ],
    events: [
      'Họp phụ huynh ngày {T} cô chủ nhiệm phát tờ giấy ghi tổng cộng {S} đồng.',
      'Tiền máy lạnh năm ngoái đóng rồi năm nay đóng nữa, hỏi thì không ai trả lời.',
      'Danh sách ai chưa đóng bị đọc trước lớp, cháu về khóc không chịu đi học.',
      'Đồng phục bắt mua ở căn tin giá cao gấp đôi ngoài chợ.',
      'Lớp có {K} em thuộc hộ nghèo mà cũng không được miễn.',
      'Trưởng ban phụ huynh nói ai khó khăn thì làm đơn, lớp mình đừng thua lớp khác.',
      'Chị {N} hỏi hóa đơn thì bị xóa khỏi nhóm lớp.',
    ],
    wishes: [
      'Đề nghị kiểm tra các khoản thu, khoản nào sai thì trả lại.',
      'Xin công khai thu chi quỹ và đừng nêu tên học sinh.',
    ],
  },
  {
    field: 'F15',
    type: 'complaint',
    suffix: null,
    title: 'ĐƠN KÊU CỨU',
    parcel: false,
    firm: true,
    body: null,
    opening: [
      'Em là công nhân Công ty TNHH May {F} ở xã {C}, công ty nợ lương tụi em mấy tháng nay.',
      'Công ty {F} đóng tại xã {C} nợ lương và không đóng bảo hiểm cho công nhân.',
    ],
    events: [
      'Riêng phần em bị nợ {S} đồng, tháng nào phiếu lương cũng trừ bảo hiểm.',
      'Em vô ứng dụng coi thì công ty ngưng đóng {K} tháng rồi.',
      'Hỏi phòng nhân sự thì kêu chờ, ai hỏi nhiều bị cho nghỉ.',
      'Ngày {T} tụi em đi làm thì cổng khóa, máy móc bị ngân hàng niêm phong.',
      'Chị {N} bầu tám tháng cũng không được chế độ gì.',
      'Con em bệnh mà thẻ bảo hiểm bị khóa, phải trả tiền ngoài.',
      'Em có gọi tổng đài, họ kêu làm đơn gửi ra xã rồi xã kêu gửi lên sở.',
    ],
    wishes: [
      'Xin can thiệp bắt công ty trả lương và chốt sổ cho tụi em.',
      'Xin giữ tài sản công ty lại để trả lương trước.',
    ],
  },
  {
    field: 'F35',
    type: 'denunciation',
    suffix: null,
    title: 'ĐƠN TỐ CÁO',
    parcel: true,
    firm: false,
    body: 'UBND xã {C}',
    opening: [
      'Tôi tố cáo ông {R}, công chức địa chính xã {C}, vòi tiền khi làm hồ sơ đất {P}.',
      'Ông {R}, cán bộ xã {C}, lợi dụng chức vụ gây khó cho dân, cụ thể như sau.',
    ],
    events: [
      'Ngày {T} ông kêu tôi ra quán cà phê nói muốn êm thì lo {S} đồng.',
      'Ông đưa số tài khoản không phải của ông mà của người nhà tên {N}.',
      'Tôi chuyển trước một phần ngày {T}, có biên lai kèm theo.',
      'Hồ sơ nằm im {K} ngày, hỏi thì nói vướng quy hoạch.',
      'Ông cho em vợ dựng nhà xưởng trên nền trường cũ không qua đấu giá.',
      'Con đường ghi trên bảng dài hơn {M} mét so với bà con đo thực tế.',
      'Ít nhất hai hộ nữa trong ấp cũng bị như tôi nhưng họ sợ.',
      'Chữ ký mang tên tôi trong biên bản nghiệm thu không phải của tôi.',
    ],
    wishes: [
      'Đề nghị xác minh, xử lý nghiêm và giữ bí mật họ tên địa chỉ của tôi.',
      'Xin đừng giao về cho xã tự kiểm tra.',
    ],
  },
  {
    field: 'F16',
    type: 'complaint',
    suffix: 'QĐ-BHXH',
    title: 'ĐƠN KHIẾU NẠI',
    parcel: false,
    firm: false,
    body: 'Bảo hiểm xã hội tỉnh Tây Ninh',
    opening: [
      'Tôi khiếu nại Quyết định số {D} ngày {Dd} của Bảo hiểm xã hội tính thiếu năm công tác của tôi.',
      'Quyết định hưởng lương hưu số {D} ngày {Dd} bỏ mất {K} năm công tác, tôi không đồng ý.',
    ],
    events: [
      'Sổ lao động gốc công ty cổ phần hóa làm thất lạc, đâu phải lỗi của tôi.',
      'Tôi còn giữ giấy khen và bảng lương viết tay có tên tôi.',
      'Lương hưu còn có {S} đồng một tháng, không đủ tiền thuốc.',
      'Người làm cùng tổ là chị {N} được tính đủ mà tôi thì không.',
      'Ngày {T} tôi lên hỏi thì được trả lời miệng là chịu thôi cô.',
      'Hai người cùng làm sẵn sàng ra làm chứng cho tôi.',
    ],
    wishes: [
      'Yêu cầu tính bù năm công tác và truy lĩnh phần lương hưu thiếu.',
      'Xin giải quyết bằng quyết định hẳn hoi, đừng trả lời bằng công văn.',
    ],
  },
]

export const TIMES = [
  'Từ đầu năm tới giờ',
  'Hồi tháng trước',
  'Mấy bữa nay',
  'Tới hôm nay',
  'Trước đó',
  'Cách đây không lâu',
  'Theo tôi được biết',
  'Thực tế là',
  'Nói thiệt',
  'Điều đáng nói là',
  'Bà con ai cũng biết',
  'Nghe đâu',
  'Một lần nữa',
  'Sau nhiều lần đi lại',
  'Trong khi đó',
  'Lúc đó',
]
export const TAILS = [
  'tôi rất bức xúc',
  'không ai giải thích cho rõ',
  'gia đình tôi mất ăn mất ngủ',
  'tôi có hình chụp kèm theo',
  'hàng xóm đều làm chứng được',
  'tôi ghi lại y như vậy',
  'tới nay vẫn chưa xong',
  'tôi không hiểu vì sao',
  'chuyện này kéo dài lâu rồi',
  'tôi già yếu đi lại khó khăn',
  'nói hoài cũng vậy',
  'thiệt hại rất lớn',
  'xin quý cấp xem giùm',
  'tôi chịu trách nhiệm lời nói của mình',
  'ai cũng ngán ngẩm',
  'giấy tờ tôi còn giữ đủ',
]
export const CLOSINGS = [
  'Tôi xin cam đoan những lời trình bày trên là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm trước pháp luật.',
  'Kính mong quý cơ quan xem xét giải quyết theo quy định của pháp luật. Tôi xin chân thành cảm ơn.',
  'Mong quý cấp sớm trả lời cho tôi bằng văn bản.',
  'Tôi cam đoan nội dung khiếu nại là đúng sự thật.',
]
export const OFFICIALS = [
  'Kính gửi: Chủ tịch UBND tỉnh Tây Ninh',
  'Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh',
  'Kính gửi: UBND tỉnh Tây Ninh, Thanh tra tỉnh',
  'Kính gửi: - Chủ tịch UBND tỉnh Tây Ninh\n- Thanh tra Chính phủ',
]
export const FORWARDERS = [
  'Ủy ban MTTQ Việt Nam tỉnh Tây Ninh',
  'Đoàn đại biểu Quốc hội tỉnh Tây Ninh',
  'Văn phòng Tỉnh ủy',
  'Báo Nông thôn Phía Nam',
  'Thanh tra tỉnh Tây Ninh',
]
