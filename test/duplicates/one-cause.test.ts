/** Retellings that share neither wording nor number: one writer under a turned name, neighbours at one canal. Invented. */
import { describe, expect, it } from 'vitest'
import { classify } from '../../shared/classification/classify.ts'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { evidenceOf, NO_FREQUENCIES } from '../../shared/duplicates/evidence.ts'
import { fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { numberedIn, properPairs } from '../../shared/duplicates/particulars.ts'
import { WARNED_RELATIONS } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { messageOf } from '../message.ts'

function printOf(from: string, date: string, subject: string, body: string) {
  const message = messageOf(body, { from, subject, date: `${date}T08:00:00+07:00` })
  const petition = readPetition(message)
  return fingerprintOf(message, petition, classify(message, petition))
}

const warned = (a: ReturnType<typeof printOf>, b: ReturnType<typeof printOf>) => {
  const match = compareFingerprints(a, b)
  return match !== null && WARNED_RELATIONS.includes(match.relation) ? match.relation : null
}

const letter = printOf(
  'Phan Thị Mỹ Xuyến <xuyenphan.td@example.vn>',
  '2026-03-03',
  'Đường kinh 61 sạt lở',
  `Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh
Tôi tên Phan Thị Mỹ Xuyến, ngụ ấp 4, xã Thạnh Hóa, điện thoại 0907 118 264.
Bờ kinh 61 khúc trước nhà tôi sạt xuống nước từ sau Tết, con đường đá đỏ chỉ còn bề ngang một mét. Xe chở lúa của thương lái không vô được, bà con phải vác lúa ra đầu cầu. Xã nói chờ kinh phí làm kè.
Kiến nghị tỉnh cho làm kè và trải đá lại con đường.
Ngày 2 tháng 3 năm 2026
Phan Thị Mỹ Xuyến`,
)
const neighbour = printOf(
  'Út Lượm <utluom.lua@example.vn>',
  '2026-03-15',
  'đường kinh 61',
  `Kính gửi mấy chú ở tỉnh
Tôi là Trần Văn Lượm, ấp 4, xã Thạnh Hóa. Con đường cặp kinh 61 lở gần đứt rồi, xe tải của thương lái sợ sạt nên bỏ cọc, lúa chín rục ngoài đồng. Mấy đứa nhỏ đi học bám hàng rào mà qua, đá đỏ trôi hết xuống kinh. Nhờ tỉnh làm kè, sửa đường cho dân.
Ngày 14/3/2026
Trần Văn Lượm`,
)
const otherRoad = printOf(
  'Bé Tám <betam@example.vn>',
  '2026-03-15',
  'đèn đường chợ',
  `Kính gửi mấy chú ở tỉnh
Tôi là Huỳnh Văn Tâm, ấp 4, xã Thạnh Hóa. Trước chợ có sáu trụ đèn mà bốn trụ cháy bóng từ hồi tháng Chạp, tối thui, hay xảy ra giựt đồ. Xin thay bóng đèn.
Ngày 14/3/2026
Huỳnh Văn Tâm`,
)
const again = printOf(
  'Xuyến Phan <xuyenphan85@example.vn>',
  '2026-06-20',
  'con đường bờ kinh',
  `Thưa Ban Tiếp công dân
Hồi tháng 3 tôi có gửi đơn xin làm kè cho con đường bờ kinh 61 bị sạt lở. Tới nay chưa thấy ai xuống coi. Mưa xuống đường lở thêm hai khúc nữa, xe lúa không vô tới.
Xuyến, xã Thạnh Hóa`,
)

describe('one cause', () => {
  it('of two neighbours at one canal is found, and signed by somebody else', () => {
    expect(evidenceOf(letter, neighbour, NO_FREQUENCIES)).toMatchObject({ spots: 1, aroundSame: true })
    expect(warned(letter, neighbour)).toBe('same_matter_other_sender')
    expect(warned(neighbour, letter)).toBe('same_matter_other_sender')
  })

  it('is not what a hamlet writes of in one week', () => {
    expect(warned(letter, otherRoad)).toBe(null)
    expect(warned(neighbour, otherRoad)).toBe(null)
  })

  it('of one writer whose name is cut and turned is his', () => {
    expect(evidenceOf(letter, again, NO_FREQUENCIES).sender).toMatchObject({ calling: true, otherName: false })
    expect(warned(letter, again)).toBe('same_matter_same_sender')
  })
})

describe('called alike', () => {
  const hoa = (name: string, from: string) =>
    printOf(from, '2026-05-05', 'Đơn', `Tôi tên ${name}, ngụ ấp 2, xã Tân Thạnh. Xin cho hỏi lịch tiếp dân.\n${name}`)

  it('are not two whole names with other middles', () => {
    const thi = hoa('Nguyễn Thị Hoa', 'a1@example.vn')
    const van = hoa('Nguyễn Văn Hoa', 'b2@example.vn')
    expect(evidenceOf(thi, van, NO_FREQUENCIES).sender).toMatchObject({ calling: false, otherName: true })
  })

  it('are not two people who use one mailbox', () => {
    const one = hoa('Lê Thị Bích Thủy', 'Thủy Lê <tiemnetthuy@example.vn>')
    const other = hoa('Đoàn Văn Khương', 'Thủy Lê <tiemnetthuy@example.vn>')
    expect(evidenceOf(one, other, NO_FREQUENCIES).sender).toMatchObject({ calling: false, otherName: true })
  })
})

it('canals, bridges and groups are known by their number however they are written', () => {
  expect(numberedIn('con kinh 61. tu cau muoi hai, to 4, quoc lo 62')).toEqual(['kenh 61', 'cau 12', 'to 4', 'ql 62'])
  expect(numberedIn('to 4/12, cau 3.500 dong, to 12ab3')).toEqual([])
})

it('names of two syllables are read without capitals behind what they name, and communes are no names', () => {
  const none: ReadonlySet<string> = new Set()
  expect(properPairs('gần chùa Linh Quang, Nhựt Hòa', none)).toEqual(['linh quang', 'nhut hoa'])
  expect(properPairs('cong ty viet thinh no luong', none)).toContain('viet thinh')
  expect(properPairs('ở Tân Thạnh, Tây Ninh', none)).toEqual([])
  expect(properPairs('Trần Lượm', new Set(['tran luom']))).toEqual([])
})
