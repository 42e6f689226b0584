import { describe, expect, it } from 'vitest'
import { divide } from '../../shared/reading/main-part.ts'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'
import { against, NAMED } from './respondent-stories.ts'

// All persons are invented.
const named = (words: string) => against(words).map(([name, , body]) => name ?? body)

describe('the one who answers has to be found out of the story', () => {
  it.each(NAMED)('%s', (words, expected) => {
    expect(named(words)).toEqual(expected)
  })

  it('is the commune, where only its level is named', () => {
    expect(
      named('Tôi nộp đơn xin cấp sổ từ tháng 3, xã không trả lời, hẹn hoài. Xã chưa giải quyết hồ sơ của tôi.'),
    ).toEqual(['UBND xã Tân Hội'])
  })

  it('is the firm where its own workers ask for wages, not the foreman who passes the word', () => {
    expect(
      named(
        'Tôi là công nhân Công ty TNHH Giày Sao Mai. Công ty nợ lương tôi ba tháng, khóa cổng từ 5/6. Yêu cầu buộc công ty trả lương.',
      ),
    ).toEqual(['Công ty TNHH Giày Sao Mai'])
  })
})

describe('who is only mentioned is not meant', () => {
  it.each([
    'Y sĩ Hân khóc, nói với tôi là không dám mở dây.',
    'Anh Thọ khuyên trả giấy cho tôi mà không được.',
    'Cô Yến kế toán xã cũng giúp tôi coi lại sổ.',
  ])('a bystander: %s', (words) => {
    const story = `Tôi phản ánh ông Tào Văn Bền, bảo vệ Trung tâm Bảo trợ xã hội, đánh người bệnh bằng ống nước. ${words} Đề nghị xử lý ông Bền.`
    expect(named(story)).toEqual(['Tào Văn Bền'])
  })

  it('a body that received the letter or answered it', () => {
    expect(
      named(
        'Công ty Cổ phần Cấp nước Long Phú thi công cống làm nứt tường nhà tôi. Tôi gửi đơn đến Sở Xây dựng ngày 2/3, Sở Xây dựng trả lời chờ bảo hiểm. Đề nghị buộc công ty bồi thường.',
      ),
    ).toEqual(['Công ty Cổ phần Cấp nước Long Phú'])
  })
})

describe('names of bodies', () => {
  it.each([
    [
      'Tôi khiếu nại Ban Quản lý Khu kinh tế và UBND phường Tân Ninh: cả hai nơi cho san lấp rạch mà không lập biên bản.',
      ['Ban Quản lý Khu kinh tế', 'UBND phường Tân Ninh'],
    ],
    [
      'Hiệp hội Mía đường Tây Ninh thu mỗi hộ 2 triệu rồi không bù giá. Tôi phản ánh Hiệp hội Mía đường Tây Ninh.',
      ['Hiệp hội Mía đường Tây Ninh'],
    ],
    [
      'Nhà máy tinh bột khoai mì Tân Phát Lộc xả nước trắng đục ra suối, cá chết. Đề nghị buộc nhà máy ngưng xả.',
      ['Nhà máy tinh bột khoai mì Tân Phát Lộc'],
    ],
    [
      'Cơ sở thu mua và sấy mủ Thành Tâm đốt củi từ 2 giờ khuya, khói tạt vô nhà. Xin kiểm tra cơ sở Thành Tâm.',
      ['Cơ sở thu mua và sấy mủ Thành Tâm'],
    ],
    ['Tôi phản ánh trường Nguyễn Trãi bắt phụ huynh đóng tiền máy lạnh.', ['trường Nguyễn Trãi']],
  ])('%s', (words, expected) => {
    expect(named(words)).toEqual(expected)
  })
})

describe('letters without capitals, or with nothing else', () => {
  const small = (text: string) => readText(text).respondents.map(({ value }) => [value.name, value.body])

  it('finds the whole name by the given name used again', () => {
    const [first] = small(
      'tên tôi là hà thị ngọc trinh, nhà ở ấp 3 xã tân hội, số 0378 990 142\nquán hát của ông lưng chí nguyện mở tới 2 giờ sáng. tôi tố cáo ông nguyện bán bóng cười. xin xử lý ông nguyện',
    )
    expect(first?.[0]).toBe('Lưng Chí Nguyện')
  })

  it('reads a firm in small letters', () => {
    const [first] = small(
      'dạ con tên trần ngọc hân ở xã tân hội, sđt 0355 777 888. con làm ở công ty giày tân hợp phát, công ty thiếu lương con tháng 8 tháng 9. mong tỉnh giúp con đòi lương.',
    )
    expect(first?.[1]).toBe('công ty giày tân hợp phát')
  })

  it('reads a name in running capitals before a colon', () => {
    const read = readText(
      'KÍNH GỬI CHỦ TỊCH UBND TỈNH. TÔI LÀ TRƯƠNG HOÀNG KHA, ẤP 3, XÃ TÂN HỘI. CHỈ HUY TRƯỞNG LÀ ÔNG VIÊN TRÍ DŨNG: BẮT ANH EM ĐI CẮT MÌ CHO NHÀ ÔNG. ĐỀ NGHỊ KIỂM TRA, THAY CHỈ HUY TRƯỞNG. TRƯƠNG HOÀNG KHA ĐÃ KÝ',
    )
    expect(read.respondents.map(({ value }) => value.name)).toContain('Viên Trí Dũng')
  })
})

it('the petition is the letter in the mail, not the signed scrap beside it', () => {
  const body =
    'Nhà trường thu tiền máy lạnh 1,2 triệu mỗi em, ai không đóng thì con bị dời chỗ. Phụ huynh hỏi thì nói tự nguyện. Gửi kèm hình chữ ký.'
  expect(divide(letter(body, ['(ký) Lê Thị Ba 19/7/2026'])).main?.sheet.part.id).toBe('body')
})

describe('who writes', () => {
  const names = (text: string, from = 'x@example.vn') =>
    readPetition(letter(text, [], { from })).petitioners.map(({ value }) => value.name)

  it.each([
    ['toi tuan lua day, cau kinh thung lo roi, xin sua. hau thanh', 'tuan pham <t@example.vn>', ['Tuan']],
    ['xin hoi don to giac toi dau roi. Pham Anh Tuan hau thanh', 'tuan pham <t@example.vn>', ['Pham Anh Tuan']],
    ['Tôi, Lã Quang Minh, 44 tuổi, ở phường An Tịnh, xin phản ánh đèn đường hư.', 'x@example.vn', ['Lã Quang Minh']],
    [
      'Tôi Lôi Ngọc Quyền, ba của học sinh lớp 9A1, xã Mỹ Lộc, xin phản ánh việc thu tiền.',
      'x@example.vn',
      ['Lôi Ngọc Quyền'],
    ],
    [
      'Chúng tôi là tiểu thương chợ Long Hoa: Châu Thị Trinh (đại diện, 0908 335 414, ấp Trường Phước, phường Long Hoa), Lê Thị Phụng, Võ Văn Bảy xin kiến nghị dời chợ.',
      'x@example.vn',
      ['Châu Thị Trinh', 'Lê Thị Phụng', 'Võ Văn Bảy'],
    ],
    [
      'Kính gửi UBND tỉnh. Xin phản ánh đường hư.\nDanh sách ký tên:\n1. Thạch Văn Phal (ký) 2. Đinh Thị Kim Ngà (ký) 3. Lê Văn Tha (ký) 4. Nguyễn Thị Ry (lăn tay)\n5. Kim Văn Sóc (ký) 6. Trần Quốc Hùng (ký) 7. Phan Thị Bé Tám (ký)',
      'x@example.vn',
      [
        'Thạch Văn Phal',
        'Đinh Thị Kim Ngà',
        'Lê Văn Tha',
        'Nguyễn Thị Ry',
        'Kim Văn Sóc',
        'Trần Quốc Hùng',
        'Phan Thị Bé Tám',
      ],
    ],
    [
      'Em là giáo viên Trường Mầm non Hoa Cúc, tên em là Phan Thị Diễm My, ở phường Long An.',
      'x@example.vn',
      ['Phan Thị Diễm My'],
    ],
  ])('%s', (text, from, expected) => {
    expect(names(text, from)).toEqual(expected)
  })

  it('somebody else’s real name is not the writer’s', () => {
    const text =
      'Tôi, pháp danh Diệu Hạnh, thế danh Tô Thị Nhiên, trụ trì chùa Linh Quang, xã Đông Thành. Có người tự xưng đại đức, tên thật là Lục Chí Khang, dựng am thu tiền.'
    expect(names(text)).toEqual(['Tô Thị Nhiên'])
  })

  it('lives in the commune beside the name, its type word left out', () => {
    const [one] = readPetition(
      letter('hoi ket qua don to giac. Tran Vinh Phuc, khanh hau, 0933 908 114', [], {
        from: 'phuc tran vinh <p@example.vn>',
      }),
    ).petitioners
    expect([one?.value.name, one?.value.communeCode, one?.value.phone]).toEqual([
      'Tran Vinh Phuc',
      '27715',
      '0933908114',
    ])
  })

  it('keeps his telephone where a street or a spouse bears a title', () => {
    const phone = (text: string) => readText(text).petitioners[0]?.value.phone
    expect(
      phone('Em là Đoàn Mỹ Trang, hẻm 22 đường Bùi Chí Nhuận, phường Tân An, 0908374551. Xin phản ánh mái che.'),
    ).toBe('0908374551')
    expect(phone('Tôi Nguyễn Thị Hồng Nhi, vợ anh Lộc, ấp 2, xã Đức Hòa, 0763 551 908. Xin hỏi bảo hiểm.')).toBe(
      '0763551908',
    )
  })
})
