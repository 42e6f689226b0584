/** What a letter says of letters before it. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { type FreshFingerprint, fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import type { Classification, Message, Petition } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { invent } from '../bench/petitions.ts'

const AS: Classification = invent(1, 'first').classification

function print(text: string, day: string, as: Partial<Classification> = {}, change: Partial<Petition> = {}) {
  const [part] = invent(1, 'first').message.parts
  if (part === undefined) throw new Error('no part')
  const message: Message = {
    messageId: null,
    from: 'Tạ Văn Mẫu <mau.ta@example.vn>',
    to: [],
    cc: [],
    subject: '',
    date: `${day}T09:00:00+07:00`,
    parts: [{ ...part, text }],
  }
  return fingerprintOf(message, { ...readPetition(message), ...change }, { ...AS, ...as })
}
const relation = (a: FreshFingerprint, b: FreshFingerprint) => compareFingerprints(a, b)?.relation ?? null

const WHO = 'Tôi là Tạ Văn Mẫu, ấp Bến Đình, xã Hòa Hội, điện thoại 0917 440 226.'
const FIRST = `${WHO} Ngày 12/01/2026 UBND xã có Quyết định số 83/QĐ-UBND hỗ trợ di dời chuồng trại thiếu của tôi hai dãy chuồng dê. Tôi khiếu nại quyết định này.`

describe('a decision made after the earlier letter', () => {
  it('says nothing against it: "Quyết định 498 công nhận, bổ sung hai dãy chuồng"', () => {
    const first = print(FIRST, '2026-02-02')
    const thanks = print(
      `${WHO} Tháng hai tôi có đơn về hai dãy chuồng dê. Nhờ quý Ban nhắc, ngày 20/7/2026 Chủ tịch xã ra Quyết định số 498/QĐ-UBND công nhận khiếu nại, bổ sung cho tôi.`,
      '2026-07-30',
    )
    expect(relation(thanks, first)).toBe('same_matter_same_sender')
    expect(relation(first, thanks)).toBe('same_matter_same_sender')
  })

  it('attacked by a complaint that speaks of no earlier letter is another matter', () => {
    const first = print(FIRST, '2026-02-02')
    const other = print(
      `${WHO} Tôi khiếu nại Quyết định số 612/QĐ-XPHC ngày 15/5/2026 phạt tôi 3.250.000 đồng vì chạy xe ba gác không có bằng lái.`,
      '2026-05-20',
      { field: 'F10' },
    )
    expect(relation(other, first)).toBe('same_sender_other_matter')
  })
})

describe('a letter that is nothing by itself', () => {
  const first = print(FIRST, '2026-02-02')
  it.each([
    ['a withdrawal', `${WHO} Tôi xin rút đơn, không thưa nữa.`, { variant: 'WITHDRAW' as const }],
    ['thanks', `${WHO} Việc của tôi xong rồi, cám ơn các anh chị.`, { variant: 'THANKS' as const }],
    ['two lines', 'Em gửi thêm 2 tấm hình. 0917440226', {}],
  ])('is about what its sender wrote before: %s', (_, text, as) => {
    expect(relation(print(text, '2026-04-01', as), first)).toBe('same_matter_same_sender')
  })
})

describe('a second complaint', () => {
  it('follows a complaint, not a report about something else', () => {
    const report = print(`${WHO} Cây cầu sắt đầu ấp mục ván, học trò đi học nguy hiểm, xin sửa cầu.`, '2026-01-10', {
      type: 'feedback',
      field: 'F09',
    })
    const second = print(
      `${WHO} Tôi khiếu nại lần hai, không đồng ý Quyết định số 1033/QĐ-UBND ngày 30/6/2026 giải quyết khiếu nại lần đầu, và Quyết định 412/QĐ-UBND ngày 20/3/2026 tính thiếu trụ thanh long.`,
      '2026-07-25',
      { variant: 'KN2' },
    )
    expect(relation(second, report)).toBe('same_sender_other_matter')
  })
})

describe('a phone the reader could not place', () => {
  it('is the sender’s where it is the only one in the letter', () => {
    const nobody = { petitioners: [] }
    const only = print('Cái hầm đất bị vỡ. Nhiên, tổ 7. 0396 205 871', '2026-05-30', {}, nobody)
    expect(only.persons).toHaveLength(1)
    expect(only.traces.map(({ kind }) => kind)).toContain('phone')
    const two = print('Gọi thằng cò số 0583 917 240. Máy tôi 0396 205 871', '2026-05-30', {}, nobody)
    expect(two.persons).toEqual([])
  })
})
