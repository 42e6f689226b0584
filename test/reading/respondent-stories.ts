/** Short letters without accusing clause, and whom they are against; `npm run learn:respondents` learns from them, too. Invented. */
import { readText } from '../../shared/reading/read.ts'

type Against = [name: string | null, position: string | null, body: string | null]

/** A letter around the words: bodies are real kinds of bodies. */
export const frame = (words: string) =>
  `Kính gửi: Chủ tịch UBND tỉnh\nTôi tên Vũ Thị Nga, ở số 7 ấp Tân Lập, xã Tân Hội. ĐT 0977.000.111\n${words}\nVũ Thị Nga`

/** Whom the letter around the words is read to be against. */
export const against = (words: string) =>
  readText(frame(words)).respondents.map(({ value }) => [value.name, value.position, value.body])

export const PERSONS: [words: string, against: Against[]][] = [
  [
    'Trường Tiểu học Bàu Năng mở đầu năm thu 3 triệu mỗi em. Bà Lan, hiệu trưởng, nói ai không đóng thì cho con nghỉ. Tôi tố cáo bà Lan lạm thu.',
    [['Lan', 'hiệu trưởng', 'Trường Tiểu học Bàu Năng']],
  ],
  [
    'Con tôi sanh ở Bệnh viện Đa khoa Đức Hòa. Bác sĩ Tấn đòi 4 triệu mới chịu mổ. Tôi đề nghị xử lý bác sĩ Tấn.',
    [['Tấn', 'Bác sĩ', 'Bệnh viện Đa khoa Đức Hòa']],
  ],
  [
    'Chú Tâm làm ở Sở Xây dựng hứa xin giấy phép giùm lấy của tôi 30 triệu rồi im luôn. Tôi thưa chú Tâm.',
    [['Tâm', null, 'Sở Xây dựng']],
  ],
  [
    'Cô giáo Trần Thị Mỹ ở Trường Mầm non Hoa Hồng tát con tôi bầm má. Tôi yêu cầu xử lý.',
    [['Trần Thị Mỹ', 'Cô giáo', 'Trường Mầm non Hoa Hồng']],
  ],
  [
    'Cán bộ địa chính xã tên Phúc đòi tôi 10 triệu mới làm giấy. Tôi tố cáo.',
    [['Phúc', 'Cán bộ địa chính xã', 'UBND xã Tân Hội']],
  ],
  [
    'Phó Chủ tịch UBND xã Tân Hội Trần Minh Đức ký xác nhận sai nguồn gốc đất cho bên kia.',
    [['Trần Minh Đức', 'Phó Chủ tịch UBND xã', 'UBND xã Tân Hội']],
  ],
  ['Vợ chồng ông Năm Cò ở sát nhà tôi xây tường lấn qua đất tôi nửa mét.', [['Năm Cò', null, null]]],
  ['Bà Hai Lượm mượn tôi 2 cây vàng, hứa ba tháng trả. Xin bắt bà Lượm trả vàng.', [['Hai Lượm', null, null]]],
  [
    'Giáp ranh nhà tôi là ông Điểu Minh. Tháng 3 ông nhổ cột mốc rồi rào kẽm gai lấn qua đất tôi. Tôi yêu cầu ông Minh trả lại ranh cũ.',
    [['Điểu Minh', null, null]],
  ],
  ['Chồng tôi là Nguyễn Văn Hùng thường xuyên uống rượu đánh đập tôi và con.', [['Nguyễn Văn Hùng', null, null]]],
  ['Con gái tôi tên Vũ Ngọc Hà bị Trần Thanh Tú lừa bán qua biên giới. Xin cứu.', [['Trần Thanh Tú', null, null]]],
  ['Một nhóm cho vay nặng lãi do tên Cường Trọc cầm đầu tạt sơn nhà tôi.', [['Cường Trọc', null, null]]],
  ['Người đánh chính tên Lâm "Lửng". Xin công an bắt tên Lâm.', [['Lâm "Lửng"', null, null]]],
  ['Cơ sở giết mổ của ông Út Đực hoạt động lúc 2 giờ sáng, nước máu chảy ra đường.', [['Út Đực', null, null]]],
  [
    'Tôi tố cáo các ông: Lê Văn Tám, trưởng ấp Tân Lập; Đỗ Văn Chín, kế toán xã, ăn chặn tiền hỗ trợ.',
    [
      ['Lê Văn Tám', 'trưởng ấp Tân Lập', null],
      ['Đỗ Văn Chín', 'kế toán xã', 'UBND xã Tân Hội'],
    ],
  ],
]

/** Who answers has to be found out of the story: their names alone. */
export const NAMED: [words: string, names: string[]][] = [
  [
    'Ngày 8/7/2026 tôi nhận Quyết định số 31/QĐ-UBND của UBND xã Tân Hội thu hồi đất, do ông Cù Tấn Lợi, Phó Chủ tịch, ký thay. Tôi không đồng ý.',
    ['Cù Tấn Lợi'],
  ],
  [
    'Phòng Kinh tế xã Tân Hội có văn bản số 55/PKT ngày 2/6/2026 trả hồ sơ của tôi. Người ký là Trưởng phòng Lã Thị Xuân Mai. Tôi khiếu nại văn bản này.',
    ['Lã Thị Xuân Mai'],
  ],
  [
    'Phó Chủ tịch UBND phường Kha Tấn Nhơn ký quyết định phạt tôi 9 triệu vì mái hiên. Tôi khiếu nại quyết định này.',
    ['Kha Tấn Nhơn'],
  ],
  [
    'Hai người của Đội Quản lý thị trường số 3 là ông Diệp Phi và ông Tống Hữu Thiện, kiểm soát viên, vô tiệm tôi chở 20 thùng bia mà biên bản ghi 12. Tôi đề nghị xử lý hai ông Phi, Thiện.',
    ['Diệp Phi', 'Tống Hữu Thiện'],
  ],
  [
    'Đội trưởng dân phòng Nguyễn Bá Lân dẫn người vô nhà tôi đập khóa lấy tủ tiền. Tôi tố cáo ông Lân.',
    ['Nguyễn Bá Lân'],
  ],
  [
    'Con tôi bị thầy dạy nhạc tên Quách Minh Thiện tát cháu hai cái trước lớp. Trường THCS Tân Hội chưa xin lỗi. Tôi yêu cầu kỷ luật thầy này.',
    ['Quách Minh Thiện'],
  ],
  [
    'Có người tự xưng thầy pháp, tên thật là Lục Chí Khang, lập bàn thu mỗi người 5 triệu. Xin xử lý Lục Chí Khang giả thầy gạt tiền bà con.',
    ['Lục Chí Khang'],
  ],
  [
    'Con xin tố cáo cha dượng con là Nguyễn Hoàng Sang hay đánh mẹ con. Hôm qua ông cầm ghế đập mẹ con.',
    ['Nguyễn Hoàng Sang'],
  ],
]

export const FIRMS: [words: string, body: string][] = [
  ['Quán cà phê võng Ba Sơn xả rác xuống kênh, hôi thối. Đề nghị kiểm tra.', 'Quán cà phê võng Ba Sơn'],
  ['Xưởng cưa gỗ Hòa Phát chạy máy tới khuya, bụi bay vô nhà.', 'Xưởng cưa gỗ Hòa Phát'],
  ['Trung tâm ngoại ngữ Sao Việt thu học phí rồi đóng cửa, gọi không ai nghe.', 'Trung tâm ngoại ngữ Sao Việt'],
  ['Tháng trước Ngân hàng Nông Thôn Xanh ép tôi mua bảo hiểm 20 triệu mới cho vay.', 'Ngân hàng Nông Thôn Xanh'],
  ['Công ty bảo hiểm Hồng Phúc không chi trả tai nạn cho tôi. Tôi khiếu nại công ty.', 'Công ty bảo hiểm Hồng Phúc'],
  ['Ban quản lý chợ Tân Hội thu tiền mặt bằng sai quy định, bà con bức xúc.', 'Ban quản lý chợ Tân Hội'],
]

export const OFFICES: [words: string, against: Against][] = [
  [
    'Chủ tịch xã ký giấy phạt tôi 5 triệu. Tôi không chịu, xin hủy quyết định phạt.',
    [null, 'Chủ tịch xã', 'UBND xã Tân Hội'],
  ],
  ['Tôi khiếu nại quyết định xử phạt của chủ tịch xã.', [null, 'chủ tịch xã', 'UBND xã Tân Hội']],
  ['Xã Tân Hội thu hồi 200m2 đất của tôi mà không bồi thường. Tôi khiếu nại.', [null, null, 'UBND xã Tân Hội']],
  ['Xã dán Quyết định số 77/QĐ-UBND không có tên hộ tôi. Tôi khiếu nại.', [null, null, 'UBND xã Tân Hội']],
  ['Trưởng phòng CSGT ký quyết định tước bằng lái của tôi. Tôi khiếu nại.', [null, 'Trưởng phòng CSGT', 'phòng CSGT']],
  [
    'Chi nhánh Văn phòng đăng ký đất đai Tân Châu giam hồ sơ của tôi 5 tháng. Tôi khiếu nại.',
    [null, null, 'Chi nhánh Văn phòng đăng ký đất đai Tân Châu'],
  ],
  [
    'Tôi khiếu nại Quyết định số 7/QĐ-ĐKKD ngày 1/6/2026 của Phòng Đăng ký kinh doanh thuộc Sở Tài chính.',
    [null, null, 'Phòng Đăng ký kinh doanh thuộc Sở Tài chính'],
  ],
]

export const NOBODY: string[] = [
  'Đường liên ấp xuống cấp, học sinh Trường THCS Tân Hội té hoài. Xin sửa đường cho các cháu.',
  'Bãi rác cuối chợ bốc mùi, tôi xin phản ánh để cơ quan dọn dẹp.',
  'Cầu gỗ mục, hôm trước ông Ba Trí té gãy chân, xe hàng của thằng Phúc sụp bánh. Xin làm cầu mới.',
  'Kinh Bà Giải bị lấp, nước không thoát. Xin nạo vét.',
  'Tôi gửi đơn tới ông Lê Văn Hải, Trưởng Ban Tiếp công dân, nhờ xem xét hồ sơ xin trợ cấp cho mẹ tôi.',
  'Ngày 20/7 Chủ tịch xã đã ra Quyết định số 498/QĐ-UBND công nhận khiếu nại. Tôi không còn gì phải thưa nữa, viết mấy dòng cảm ơn các anh chị.',
  'Công ty CP Mây Số trân trọng giới thiệu phần mềm quản lý đơn khiếu nại, ưu đãi 30%.',
]

export const DECISION_AND_OFFICIAL =
  'Quyết định số 58/QĐ-UBND ngày 6/1/2026 của UBND xã Tân Hội bỏ sót ao cá. Ông Lỗ Minh Tâm, Phó Chủ tịch UBND xã, kêu tôi chung chi, nói nếu không đưa thì không bổ sung.'

/** All of them alike. */
export const TOLD: { words: string; against: Against[] }[] = [
  ...PERSONS.map(([words, against]) => ({ words, against })),
  ...NAMED.map(([words, names]) => ({ words, against: names.map((name): Against => [name, null, null]) })),
  ...FIRMS.map(([words, body]) => ({ words, against: [[null, null, body] as Against] })),
  ...OFFICES.map(([words, against]) => ({ words, against: [against] })),
  ...NOBODY.map((words) => ({ words, against: [] })),
  {
    words: DECISION_AND_OFFICIAL,
    against: [
      [null, null, 'UBND xã Tân Hội'],
      ['Lỗ Minh Tâm', 'Phó Chủ tịch UBND xã', 'UBND xã Tân Hội'],
    ],
  },
]
