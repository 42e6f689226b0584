import { describe, expect, it } from 'vitest'
import { resolveAddress } from '../../shared/places/index.ts'
import { readText } from '../../shared/reading/read.ts'

// All persons, phones and identity numbers are invented.
const first = (text: string) => {
  const { petitioners, anonymous } = readText(text)
  const one = petitioners[0]?.value
  return [one?.name ?? null, one?.communeCode ?? null, one?.phone ?? null, anonymous.value]
}

describe('a letter in one paragraph is signed by its end', () => {
  it.each([
    [
      'Đèn đường trước chợ tắt cả tháng nay, tối thui. Nhờ sửa giùm. Nguyễn Thị Diệu, phường Tân Ninh, 0344 556 778',
      ['Nguyễn Thị Diệu', '25459', '0344556778', false],
    ],
    [
      'Quán nhậu mở loa tới khuya không ai dẹp. Đề nghị xử lý. Người dân hẻm 9: Trương Văn Nghiệp 0913 565 123',
      ['Trương Văn Nghiệp', null, '0913565123', false],
    ],
    [
      'Bếp ăn của trường làm mấy cháu đau bụng. Đề nghị kiểm tra. Lê Ngọc Diễm, 0911 090 808, khu phố Ninh Phước, phường Ninh Thạnh',
      ['Lê Ngọc Diễm', '25567', '0911090808', false],
    ],
    [
      'Thang máy chung cư hư bốn tháng, đề nghị kiểm tra. Trưởng ban: Đoàn Thế Vinh, 0908 330 440. Ngày 5/7/2026.',
      ['Đoàn Thế Vinh', null, '0908330440', false],
    ],
    [
      'Kính gửi Ban. Tôi có nộp đơn tháng 6 mà chưa ai trả lời. Đề nghị cho biết. Tô Thị Gái, xã Hậu Nghĩa, 0903 565 656, ngày 25/9/2026',
      ['Tô Thị Gái', '27931', '0903565656', false],
    ],
    [
      'Trại heo xả thải ra suối, dân chịu không nổi.\n\nPhan Văn Lẫm - tổ 5, ấp Tân Lâm, Tân Đông - 0356 118 840',
      ['Phan Văn Lẫm', null, '0356118840', false],
    ],
    [
      'Tôi xin nhờ giải quyết cho tôi.\nNguyễn Thị Nguyên, ấp Bàu Tép, Tiên Thuận, Bến Cầu. 0347 815 920\nViết ngày mùng 10 tháng 6 năm 2026',
      ['Nguyễn Thị Nguyên', '25681', '0347815920', false],
    ],
    ['Cán bộ xã ăn chặn tiền hộ nghèo. Tôi không dám nói tên sợ trả thù.', [null, null, null, true]],
    ['Con lộ hư nát mấy năm nay, mong cấp trên sửa.', [null, null, null, true]],
  ])('%#', (text, expected) => {
    const read = first(text)
    // A bare hamlet's commune may stay open; the name never becomes the commune's.
    expect(expected[1] === null ? [read[0], null, read[2], read[3]] : read).toEqual(expected)
  })
})

describe('who introduces himself', () => {
  it.each([
    [
      'Tôi là Châu Minh, xã Bến Cầu, 0919 301 302. Tôi khiếu nại thông báo này.',
      ['Châu Minh', '25681', '0919301302', false],
    ],
    [
      'Tôi là Chu Văn Bền, ấp 3, xã Tân Hội, 0919 301 303. Tôi khiếu nại.',
      ['Chu Văn Bền', '25525', '0919301303', false],
    ],
  ])('%#', (text, expected) => expect(first(text)).toEqual(expected))
})

describe('an address ends where the story begins', () => {
  const address = (text: string) => readText(text).petitioners[0]?.value.address
  it.each([
    ['Tôi là Lê Văn Út nhà ở ấp 2 xã Đức Huệ tiền điện tháng 8 tăng gấp bốn', 'ấp 2 xã Đức Huệ'],
    ['Tôi tên Thạch Sa Rên, ấp Tà Rô, xã Ninh Điền, hộ nghèo, nhà dột nát. Xin giúp.', 'ấp Tà Rô, xã Ninh Điền'],
    [
      'Tôi là Lê Văn Út, ngụ ấp 5 xã Tân Hòa (huyện Tân Châu cũ) phản ánh trại heo',
      'ấp 5 xã Tân Hòa (huyện Tân Châu cũ)',
    ],
    ['Tôi là Lê Văn Út, ngụ ấp 5, xã Tân Hòa, tỉnh Tây Ninh. Tôi phản ánh.', 'ấp 5, xã Tân Hòa, tỉnh Tây Ninh'],
  ])('%#', (text, expected) => expect(address(text)).toBe(expected))
})

describe('districts by their initials, and names that are also provinces', () => {
  it.each([
    ['ấp 2, xã Tân Ninh, H.TT', '27856'],
    ['ấp 2, xã Suối Ngô, huyện TC', '25531'],
    ['phường Ninh Thạnh, TP.TN', '25567'],
    ['ấp 2, xã Bình Minh, TP TN', '25480'],
    ['ấp 2, xã Tân Đông, Thạnh Hóa', '27889'],
    ['ấp 2, xã Tân Đông, Thạnh Hóa, Long An', '27889'],
    ['ap 2 xa tan dong thanh hoa', '27889'],
    ['ấp 2, xã Tân Lập, MH, LA', '27823'],
  ])('%s', (text, code) => expect(resolveAddress(text).code).toBe(code))

  it('the province of Thanh Hóa stays outside', () =>
    expect(resolveAddress('thôn 2, xã Hoằng Lộc, huyện Hoằng Hóa, tỉnh Thanh Hóa').outside).toBe(true))
})
