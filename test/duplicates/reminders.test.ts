/**
 * One sender with several matters: which of them his reminder or his second complaint belongs to. Everybody and everything
 * is invented.
 */
import { describe, expect, it } from 'vitest'
import { classify } from '../../shared/classification/classify.ts'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { withoutStrayReminders } from '../../shared/duplicates/reminders.ts'
import { type Message, WARNED_RELATIONS } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'

function printOf(date: string, subject: string, body: string) {
  const text = { id: 'body', role: 'body' as const, filename: null, contentType: 'text/plain', size: body.length }
  const rest = { text: body, pages: [], status: 'read' as const, notes: [], ocrConfidence: null }
  const from = 'Kha Thị Ngoan <ngoan.kha@example.vn>'
  const message: Message = { messageId: null, from, to: [], cc: [], subject, date, parts: [{ ...text, ...rest }] }
  const petition = readPetition(message)
  return fingerprintOf(message, petition, classify(message, petition))
}

const parcel = printOf(
  '2026-02-03T08:00:00+07:00',
  'Khiếu nại thu hồi đất',
  `ĐƠN KHIẾU NẠI
Tôi là Kha Thị Ngoan, ngụ ấp Bình Lợi, xã Truông Mít, điện thoại 0907 115 264.
Tôi khiếu nại Quyết định số 731/QĐ-UBND ngày 12/01/2026 của Chủ tịch UBND xã Truông Mít thu hồi 640 m2 đất trồng mãng cầu
của tôi mà áp giá đất lúa. Mãng cầu tôi trồng mười một năm, đang cho trái, kiểm đếm sót bốn mươi hai gốc.
Ngày 02 tháng 02 năm 2026, (đã ký) Kha Thị Ngoan`,
)
const noise = printOf(
  '2026-03-20T08:00:00+07:00',
  'Loa kẹo kéo',
  `Tôi là Kha Thị Ngoan, ấp Bình Lợi, xã Truông Mít, 0907 115 264. Quán nhậu Ba Đờn sát vách tối nào cũng kéo loa hát tới nửa đêm,
khách đái bậy vô hàng rào nhà tôi. Mong xã xuống nhắc nhở, phạt cho chừa. Kha Thị Ngoan, 19/3/2026`,
)
const reminder = printOf(
  '2026-06-11T08:00:00+07:00',
  'Nhắc đơn đất',
  `Tôi Kha Thị Ngoan, 0907 115 264, xã Truông Mít. Đơn khiếu nại trước của tôi về bồi thường khi thu hồi đất trồng mãng cầu, áp
giá đất lúa, kiểm đếm sót cây, tới nay bốn tháng chưa ai trả lời. Bồi thường như vậy tôi mua lại đâu được miếng đất nào. Xin nhắc giùm. 10/6/2026 Kha Thị Ngoan`,
)
const second = printOf(
  '2026-07-08T08:00:00+07:00',
  'Khiếu nại lần hai',
  `ĐƠN KHIẾU NẠI (lần hai)
Tôi là Kha Thị Ngoan, xã Truông Mít, 0907 115 264. Tôi không đồng ý Quyết định số 1204/QĐ-UBND ngày 25/6/2026 giải quyết khiếu nại
lần đầu của Chủ tịch UBND xã Truông Mít. Mãng cầu của tôi vẫn bị tính như cỏ, giá đất vẫn là đất lúa.
Ngày 07 tháng 7 năm 2026, (đã ký) Kha Thị Ngoan`,
)

const relations = (later: typeof parcel, earlier: Record<string, typeof parcel>) => {
  const compared = Object.entries(earlier).flatMap(([name, print]) => {
    const match = compareFingerprints(later, print)
    return match === null ? [] : [{ ...match, name, print, context: {} }]
  })
  return Object.fromEntries(withoutStrayReminders(later, compared).map(({ name, relation }) => [name, relation]))
}

describe('of a sender with several matters', () => {
  it('a reminder is that of the matter it has more in common with', () => {
    const found = relations(reminder, { parcel, noise })
    expect(found.parcel).toBe('same_matter_same_sender')
    expect(WARNED_RELATIONS).not.toContain(found.noise)
  })

  it('a second complaint follows the complaint that was decided, not another letter', () => {
    const found = relations(second, { parcel, noise })
    expect(found.parcel).toBe('second_instance')
    expect(WARNED_RELATIONS).not.toContain(found.noise)
  })

  it('a reminder with one earlier letter only is taken to be about that', () => {
    expect(relations(reminder, { parcel }).parcel).toBe('same_matter_same_sender')
  })

  it('two letters about one matter are both kept', () => {
    const again = printOf(
      '2026-04-15T08:00:00+07:00',
      'Bổ sung hình',
      `Tôi Kha Thị Ngoan 0907 115 264, xã Truông Mít, gửi thêm hình bốn mươi hai gốc mãng cầu kiểm đếm sót của Quyết định
số 731/QĐ-UBND ngày 12/01/2026. 14/4/2026 Kha Thị Ngoan`,
    )
    const found = relations(reminder, { parcel, again })
    expect(WARNED_RELATIONS).toContain(found.parcel)
    expect(WARNED_RELATIONS).toContain(found.again)
  })
})

describe('one letter written for two roads', () => {
  const letter = (road: string, told: string, day: string) =>
    printOf(
      `2026-05-${day}T08:00:00+07:00`,
      `Kiến nghị đường ${road}`,
      `Ban đại diện khu dân cư Hòa Bình Phú, bà Kha Thị Ngoan, điện thoại 0907 115 264, xã Truông Mít, trân trọng kiến nghị:
Đường ${road} trong khu dân cư ${told}, chủ đầu tư cũ đã giải thể, chưa bàn giao cho ai quản lý nên Ban đại diện không có quyền
sửa chữa, đã báo nhiều lần mà chưa nơi nào nhận. Kiến nghị xác lập đơn vị quản lý và bố trí kinh phí sửa chữa đường ${road}.
Kha Thị Ngoan`,
    )
  const lamps = letter('D5', 'có mười chín trụ đèn tắt hẳn từ đầu năm, tủ điện chập cháy', '11')
  const sewer = letter('N12', 'sụt nắp cống ba đoạn, mưa xuống nước tràn vô nhà dân hai bên', '12')

  it('is no duplicate', () => {
    expect(WARNED_RELATIONS).not.toContain(relations(sewer, { lamps }).lamps)
  })
  it('is one when it comes again', () => {
    const again = letter('D5', 'có mười chín trụ đèn tắt hẳn từ đầu năm, tủ điện chập cháy', '20')
    expect(relations(again, { lamps }).lamps).toBe('same_petition')
  })
})
