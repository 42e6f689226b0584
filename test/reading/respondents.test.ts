import { describe, expect, it } from 'vitest'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'

// All persons are invented; bodies are real kinds of bodies.
const frame = (words: string) =>
  `Kính gửi: Chủ tịch UBND tỉnh\nTôi tên Vũ Thị Nga, ở số 7 ấp Tân Lập, xã Tân Hội. ĐT 0977.000.111\n${words}\nVũ Thị Nga`
const against = (words: string) =>
  readText(frame(words)).respondents.map(({ value }) => [value.name, value.position, value.body])

describe('a person', () => {
  it.each([
    [
      'Nay tôi làm đơn này để tố cáo Ông Nguyễn Văn Bình, sinh năm 1970, hiện là Phó Chủ tịch UBND xã Tân Hội về hành vi nhận hối lộ.',
      [['Nguyễn Văn Bình', 'Phó Chủ tịch UBND xã', 'UBND xã Tân Hội']],
    ],
    [
      'Tôi làm đơn tố cáo đối với bà Trần Thị Hạnh – Hiệu trưởng Trường THCS Tân Hội, đã có hành vi lạm thu.',
      [['Trần Thị Hạnh', 'Hiệu trưởng Trường', 'Trường THCS Tân Hội']],
    ],
    [
      'Tôi tố cáo ông Đặng Quốc Khải, công chức Phòng Kinh tế UBND xã Phước Vinh, vòi tiền.',
      [['Đặng Quốc Khải', 'công chức Phòng Kinh tế', 'UBND xã Phước Vinh']],
    ],
    [
      'Tôi xin tố cáo hành vi của đồng chí Lý Văn Sang (Trưởng Công an xã Tân Lập) đánh dân.',
      [['Lý Văn Sang', 'Trưởng Công an xã', 'Công an xã Tân Lập']],
    ],
    [
      'Tôi tố cáo vợ chồng ông Lê Văn Mẫn, bà Ngô Thị Hà lừa đảo chiếm đoạt tài sản của tôi.',
      [
        ['Lê Văn Mẫn', null, null],
        ['Ngô Thị Hà', null, null],
      ],
    ],
    ['Tôi tố cáo Phan Thị Lài - chủ hụi, chiếm đoạt 500 triệu.', [['Phan Thị Lài', 'chủ hụi', null]]],
    [
      'Tôi tố cáo cán bộ địa chính xã Thạnh Bình tên Hùng đã nhận 20 triệu của tôi.',
      [['Hùng', 'cán bộ địa chính xã', 'UBND xã Thạnh Bình']],
    ],
    [
      'Nay tôi viết đơn tố cáo các cán bộ sau đây: 1) Phan Văn Tý - công chức tư pháp; 2) Lê Thị Cúc - kế toán.',
      [
        ['Phan Văn Tý', 'công chức tư pháp', null],
        ['Lê Thị Cúc', 'kế toán', null],
      ],
    ],
    [
      'Phó Giám đốc Ban Quản lý dự án tỉnh, ông Tăng Minh Tuấn, chỉ đạo nghiệm thu khống. Tôi cung cấp thông tin này.',
      [['Tăng Minh Tuấn', 'Phó Giám đốc', 'Ban Quản lý dự án tỉnh']],
    ],
    ['Hộ ông Đặng Văn Ba lấn đất nhà tôi 2m. Tôi yêu cầu ông Ba trả lại đất.', [['Đặng Văn Ba', null, null]]],
    [
      'Tôi có cho bà Phạm Thị Tuyết vay 200 triệu, bà Tuyết hứa trả trong 3 tháng nhưng tới nay không trả.',
      [['Phạm Thị Tuyết', null, null]],
    ],
    [
      'Người bị tố cáo: ông Võ Thành Nhơn, Phó Giám đốc Sở Xây dựng tỉnh Tây Ninh.\nÔng Nhơn nhận tiền.',
      [['Võ Thành Nhơn', 'Phó Giám đốc Sở', 'Sở Xây dựng tỉnh Tây Ninh']],
    ],
    [
      'TÔI TỐ CÁO ÔNG PHẠM HỒNG THÁI, CHỦ TỊCH UBND XÃ BÌNH ĐỨC, ĂN CHẶN TIỀN CỨU TRỢ.',
      [['Phạm Hồng Thái', 'CHỦ TỊCH UBND XÃ', 'UBND XÃ BÌNH ĐỨC']],
    ],
    [
      'Tòa án nhân dân khu vực 8 thụ lý vụ kiện từ tháng 3/2026. Thẩm phán Trần Ngọc Lan nói chờ. Tôi khiếu nại việc kéo dài vụ án.',
      [['Trần Ngọc Lan', 'Thẩm phán', 'Tòa án nhân dân khu vực 8']],
    ],
  ])('%s', (words, expected) => {
    expect(against(words)).toEqual(expected)
  })

  it('is called by full name where the clause has the given name only', () => {
    const words =
      'Chấp hành viên phụ trách là ông Nguyễn Hữu Nghĩa.\nTôi khiếu nại việc chậm thi hành án của ông Nghĩa.'
    expect(against(words)[0]?.[0]).toBe('Nguyễn Hữu Nghĩa')
  })
})

describe('a body', () => {
  it.each([
    [
      'Tôi khiếu nại Quyết định số 12/QĐ-UBND ngày 1/2/2026 của Chủ tịch UBND xã Phước Chỉ.',
      [[null, 'Chủ tịch UBND xã', 'UBND xã Phước Chỉ']],
    ],
    [
      'Tôi khiếu nại Quyết định số 12/QĐ-UBND ngày 1/2/2026 của UBND xã Phước Chỉ.',
      [[null, null, 'UBND xã Phước Chỉ']],
    ],
    [
      'Tôi không đồng ý với Thông báo số 56/TB-VPĐK ngày 3/3/2026 của Văn phòng đăng ký đất đai tỉnh Tây Ninh về việc trả hồ sơ.',
      [[null, null, 'Văn phòng đăng ký đất đai tỉnh Tây Ninh']],
    ],
    [
      'Tôi xin phản ánh việc Công ty TNHH Điện tử Hồng Hà xả khói đen vào ban đêm.',
      [[null, null, 'Công ty TNHH Điện tử Hồng Hà']],
    ],
    [
      'Tôi phản ánh cái trại heo của công ty TNHH Chăn nuôi Hưng Phát nằm gần nhà.',
      [[null, null, 'công ty TNHH Chăn nuôi Hưng Phát']],
    ],
    [
      'Ngày 5/6/2026 UBND xã Cầu Khởi cưỡng chế phá dỡ nhà tôi mà không có quyết định. Tôi khiếu nại hành vi cưỡng chế này.',
      [[null, null, 'UBND xã Cầu Khởi']],
    ],
    ['Tôi bị Công an xã Tân Biên giữ xe trái phép. Tôi khiếu nại việc giữ xe.', [[null, null, 'Công an xã Tân Biên']]],
    [
      'Tôi khiếu nại Phòng Kinh tế, Hạ tầng và Đô thị phường Long An chậm cấp phép.',
      [[null, null, 'Phòng Kinh tế, Hạ tầng và Đô thị phường Long An']],
    ],
    [
      'Tôi tố cáo Ban Giám đốc Công ty TNHH Gỗ Minh Long trốn đóng BHXH.',
      [[null, 'Ban Giám đốc Công ty', 'Công ty TNHH Gỗ Minh Long']],
    ],
    ['Nhà máy mì Thành Đạt xả nước thải ra rạch, cá chết hàng loạt.', [[null, null, 'Nhà máy mì Thành Đạt']]],
    [
      'Bị khiếu nại: Chủ tịch UBND xã Thạnh Hóa, tỉnh Tây Ninh.\nTôi nộp hồ sơ.',
      [[null, 'Chủ tịch UBND xã', 'UBND xã Thạnh Hóa']],
    ],
  ])('%s', (words, expected) => {
    expect(against(words)).toEqual(expected)
  })

  it('is completed from the letter when only its level is said', () => {
    const words =
      'Ngày 5/1/2026 UBND xã Hòa Khánh thu hồi đất. Tôi khiếu nại Quyết định số 9/QĐ-UBND ngày 3/1/2026 của UBND xã.'
    expect(against(words)).toEqual([[null, null, 'UBND xã Hòa Khánh']])
  })

  it('that is asked to act is not attacked', () => {
    expect(against('Đường liên ấp xã Tân Thành xuống cấp. Kính mong UBND xã và Sở Xây dựng sửa chữa.')).toEqual([])
    expect(against('Tôi kiến nghị Ủy ban kiểm tra cống thoát nước trước chợ.')).toEqual([])
  })
})

it('takes the body of the first resolution for a second complaint', () => {
  const petition = readText(
    'ĐƠN KHIẾU NẠI LẦN HAI\nKính gửi: Chủ tịch UBND tỉnh\nTôi là Vũ Thị Nga, ngụ ấp 3, xã Tân Hội.\nNgày 22/9/2026 Chủ tịch UBND xã Tân Hội ra Quyết định số 1032/QĐ-UBND giải quyết khiếu nại lần đầu của tôi, giữ nguyên Quyết định số 588/QĐ-UBND ngày 12/5/2026. Tôi không đồng ý.',
  )
  expect(petition.respondents[0]?.value).toEqual({ name: null, position: 'Chủ tịch UBND xã', body: 'UBND xã Tân Hội' })
  expect(petition.earlierResolutions[0]?.value).toMatchObject({
    stage: 'first',
    number: '1032/QĐ-UBND',
    date: '2026-09-22',
  })
})

describe('whom a letter is about when no clause says it', () => {
  it.each([
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
  ])('a person: %s', (words, expected) => {
    expect(against(words)).toEqual(expected)
  })

  it.each([
    ['Quán cà phê võng Ba Sơn xả rác xuống kênh, hôi thối. Đề nghị kiểm tra.', 'Quán cà phê võng Ba Sơn'],
    ['Xưởng cưa gỗ Hòa Phát chạy máy tới khuya, bụi bay vô nhà.', 'Xưởng cưa gỗ Hòa Phát'],
    ['Trung tâm ngoại ngữ Sao Việt thu học phí rồi đóng cửa, gọi không ai nghe.', 'Trung tâm ngoại ngữ Sao Việt'],
    ['Tháng trước Ngân hàng Nông Thôn Xanh ép tôi mua bảo hiểm 20 triệu mới cho vay.', 'Ngân hàng Nông Thôn Xanh'],
    ['Công ty bảo hiểm Hồng Phúc không chi trả tai nạn cho tôi. Tôi khiếu nại công ty.', 'Công ty bảo hiểm Hồng Phúc'],
    ['Ban quản lý chợ Tân Hội thu tiền mặt bằng sai quy định, bà con bức xúc.', 'Ban quản lý chợ Tân Hội'],
  ])('a firm or a shop: %s', (words, body) => {
    expect(against(words)).toEqual([[null, null, body]])
  })

  it.each([
    [
      'Chủ tịch xã ký giấy phạt tôi 5 triệu. Tôi không chịu, xin hủy quyết định phạt.',
      [null, 'Chủ tịch xã', 'UBND xã Tân Hội'],
    ],
    ['Tôi khiếu nại quyết định xử phạt của chủ tịch xã.', [null, 'chủ tịch xã', 'UBND xã Tân Hội']],
    ['Xã Tân Hội thu hồi 200m2 đất của tôi mà không bồi thường. Tôi khiếu nại.', [null, null, 'UBND xã Tân Hội']],
    ['Xã dán Quyết định số 77/QĐ-UBND không có tên hộ tôi. Tôi khiếu nại.', [null, null, 'UBND xã Tân Hội']],
    [
      'Trưởng phòng CSGT ký quyết định tước bằng lái của tôi. Tôi khiếu nại.',
      [null, 'Trưởng phòng CSGT', 'phòng CSGT'],
    ],
    [
      'Chi nhánh Văn phòng đăng ký đất đai Tân Châu giam hồ sơ của tôi 5 tháng. Tôi khiếu nại.',
      [null, null, 'Chi nhánh Văn phòng đăng ký đất đai Tân Châu'],
    ],
    [
      'Tôi khiếu nại Quyết định số 7/QĐ-ĐKKD ngày 1/6/2026 của Phòng Đăng ký kinh doanh thuộc Sở Tài chính.',
      [null, null, 'Phòng Đăng ký kinh doanh thuộc Sở Tài chính'],
    ],
  ])('an office that acted: %s', (words, expected) => {
    expect(against(words)).toEqual([expected])
  })

  it.each([
    'Đường liên ấp xuống cấp, học sinh Trường THCS Tân Hội té hoài. Xin sửa đường cho các cháu.',
    'Bãi rác cuối chợ bốc mùi, tôi xin phản ánh để cơ quan dọn dẹp.',
    'Cầu gỗ mục, hôm trước ông Ba Trí té gãy chân, xe hàng của thằng Phúc sụp bánh. Xin làm cầu mới.',
    'Kinh Bà Giải bị lấp, nước không thoát. Xin nạo vét.',
    'Tôi gửi đơn tới ông Lê Văn Hải, Trưởng Ban Tiếp công dân, nhờ xem xét hồ sơ xin trợ cấp cho mẹ tôi.',
    'Ngày 20/7 Chủ tịch xã đã ra Quyết định số 498/QĐ-UBND công nhận khiếu nại. Tôi không còn gì phải thưa nữa, viết mấy dòng cảm ơn các anh chị.',
    'Công ty CP Mây Số trân trọng giới thiệu phần mềm quản lý đơn khiếu nại, ưu đãi 30%.',
  ])('nobody: %s', (words) => {
    expect(against(words)).toEqual([])
  })
})

describe('a letter of several matters', () => {
  it('has a respondent for each numbered one', () => {
    expect(
      against(
        '1. Tôi khiếu nại Quyết định số 15/QĐ-UBND ngày 2/3/2026 của UBND xã Tân Hội thu hồi đất.\n2. Tôi tố cáo ông Võ Minh Trí, công chức địa chính, nhận 5 triệu.\n3. Tôi phản ánh Công ty cấp nước Long Phú cúp nước hoài.',
      ),
    ).toEqual([
      [null, null, 'UBND xã Tân Hội'],
      ['Võ Minh Trí', 'công chức địa chính', 'UBND xã Tân Hội'],
      [null, null, 'Công ty cấp nước Long Phú'],
    ])
    expect(
      against(
        'Việc thứ nhất: UBND xã Tân Hội không cấp sổ cho tôi. Tôi khiếu nại. Việc thứ hai: ông Tám Sang kế bên lấn đất, yêu cầu trả lại.',
      ),
    ).toEqual([
      [null, null, 'UBND xã Tân Hội'],
      ['Tám Sang', null, null],
    ])
  })

  it('names the director with the firm and the bailiff with the enforcement office', () => {
    expect(
      against('Tôi tố cáo Công ty TNHH Cát Vàng Long hút cát trái phép. Giám đốc tên Lại Văn Tấn thách thức dân.'),
    ).toEqual([['Lại Văn Tấn', 'Giám đốc', 'Công ty TNHH Cát Vàng Long']])
  })

  it('adds the official told of beside the decision', () => {
    expect(
      against(
        'Quyết định số 58/QĐ-UBND ngày 6/1/2026 của UBND xã Tân Hội bỏ sót ao cá. Ông Lỗ Minh Tâm, Phó Chủ tịch UBND xã, kêu tôi chung chi, nói nếu không đưa thì không bổ sung.',
      ).map(([name]) => name),
    ).toEqual([null, 'Lỗ Minh Tâm'])
  })
})

it('takes the whole name of a firm from the subject of the mail', () => {
  const read = readPetition(
    letter('Em là Lý Thị Na, công nhân Hoa Sen Việt. Xưởng khóa cổng, còn thiếu tụi em ba tháng lương.', [], {
      subject: 'Công ty Giày Hoa Sen Việt bỏ trốn',
    }),
  )
  expect(read.respondents.map(({ value }) => value.body)).toEqual(['Công ty Giày Hoa Sen Việt'])
  expect(read.respondents[0]?.evidence).toHaveLength(1)
})
