import { describe, expect, it } from 'vitest'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'

const to = (text: string) => readText(text).addressees.map((one) => one.value)

describe('addressees', () => {
  it.each([
    ['Kính gửi: Ông Chủ tịch UBND tỉnh Tây Ninh\nTôi tên', ['Chủ tịch UBND tỉnh Tây Ninh']],
    [
      'Kính gởi: UBND tỉnh Tây Ninh, Liên đoàn lao động, Báo Tây Ninh',
      ['UBND tỉnh Tây Ninh', 'Liên đoàn lao động', 'Báo Tây Ninh'],
    ],
    [
      'Kính gửi:\n- Ủy ban nhân dân tỉnh Tây Ninh;\n- Ban Tiếp công dân tỉnh.\n\nTôi là A',
      ['Ủy ban nhân dân tỉnh Tây Ninh', 'Ban Tiếp công dân tỉnh'],
    ],
    [
      'Kính gửi: - Thủ tướng Chính phủ\n          - Tổng Thanh tra Chính phủ\n\nTôi',
      ['Thủ tướng Chính phủ', 'Tổng Thanh tra Chính phủ'],
    ],
    ['Kính gửi: Đồng chí Bí thư Tỉnh ủy, đồng chí Chủ tịch UBND tỉnh', ['Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']],
    ['Kính gửi: Sở Giáo dục và Đào tạo', ['Sở Giáo dục và Đào tạo']],
    ['Kính gửi: Sở Văn hóa, Thể thao và Du lịch tỉnh Tây Ninh', ['Sở Văn hóa, Thể thao và Du lịch tỉnh Tây Ninh']],
    ['Kính gửi Ủy ban kiểm tra và ban tiếp dân tỉnh', ['Ủy ban kiểm tra', 'ban tiếp dân tỉnh']],
    ['Kính gửi: Báo và Phát thanh, Truyền hình Tây Ninh', ['Báo và Phát thanh, Truyền hình Tây Ninh']],
    [
      'Kính gửi: Chủ tịch UBND tỉnh - Trưởng Ban chỉ đạo thi hành án dân sự tỉnh',
      ['Chủ tịch UBND tỉnh - Trưởng Ban chỉ đạo thi hành án dân sự tỉnh'],
    ],
    [
      'Kính gửi: Chánh Thanh tra tỉnh.\nĐồng kính gửi: Ban Nội chính Tỉnh uỷ.\n\nTôi',
      ['Chánh Thanh tra tỉnh', 'Ban Nội chính Tỉnh uỷ'],
    ],
    [
      'Kính gửi: Đồng chí Chủ tịch UBND tỉnh Tây Ninh\n          (qua Ban Tiếp công dân tỉnh)\n\nTôi tên',
      ['Chủ tịch UBND tỉnh Tây Ninh'],
    ],
    ['Kính thưa ông Chủ tịch tỉnh,\nTôi là công nhân', ['Chủ tịch tỉnh']],
    ['Thưa quý vị Ban Tiếp công dân tỉnh,\nTôi', ['Ban Tiếp công dân tỉnh']],
    ['Kính gửi lãnh đạo tỉnh\nTôi', ['lãnh đạo tỉnh']],
    ['Kính gửi quý cơ quan\nEm tên', []],
    ['Kính gửi tỉnh\nTôi là', []],
    ['Kính thưa quý cấp,\nHồi tháng tư', []],
    ['Chào các anh chị, em muốn hỏi', []],
    [
      'Kinh gui: Chu tich tinh Tay Ninh, Cong an tinh Tay Ninh\nToi ten',
      ['Chu tich tinh Tay Ninh', 'Cong an tinh Tay Ninh'],
    ],
  ])('%s', (text, expected) => {
    expect(to(text)).toEqual(expected)
  })

  it('asks the mail around the petition only when the petition is silent', () => {
    const attached = 'ĐƠN TỐ CÁO\nNgày 22/01/2026\nChúng tôi gồm 12 công nhân tố cáo công ty nợ lương.'
    expect(
      readPetition(letter('Kính gởi: Liên đoàn lao động tỉnh\nEm gửi đơn.', [attached])).addressees[0]?.value,
    ).toBe('Liên đoàn lao động tỉnh')
    const own = `ĐƠN KHIẾU NẠI\nKính gửi: Sở Nội vụ\nTôi tên Lê Văn Út, ngụ ấp 1, xã Tân Hội.\nTôi khiếu nại.`
    expect(
      readPetition(letter('Kính gửi Ban Tiếp công dân\nTôi gửi đơn kèm theo.', [own])).addressees.map(
        (one) => one.value,
      ),
    ).toEqual(['Sở Nội vụ'])
  })
})
