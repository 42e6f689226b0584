import { describe, expect, it } from 'vitest'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'
import { against, DECISION_AND_OFFICIAL, FIRMS, NOBODY, OFFICES, PERSONS } from './respondent-stories.ts'

// All persons are invented; bodies are real kinds of bodies.

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
  it.each(PERSONS)('a person: %s', (words, expected) => {
    expect(against(words)).toEqual(expected)
  })

  it.each(FIRMS)('a firm or a shop: %s', (words, body) => {
    expect(against(words)).toEqual([[null, null, body]])
  })

  it.each(OFFICES)('an office that acted: %s', (words, expected) => {
    expect(against(words)).toEqual([expected])
  })

  it.each(NOBODY)('nobody: %s', (words) => {
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
    expect(against(DECISION_AND_OFFICIAL).map(([name]) => name)).toEqual([null, 'Lỗ Minh Tâm'])
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
