import { describe, expect, test } from 'vitest'
import type { Classification, Petition } from '../../shared/petition.ts'
import { against, anonymously, document, judge, sure } from './petitions.ts'

/** Checks of gate A that hang on a word in the letter. Invented throughout. */
const complaint: Partial<Classification> = { type: 'complaint', variant: 'KN' }
const byCommune = { citedDocuments: [document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')] }
const failed = (text: string, petition: Partial<Petition>, classification: Partial<Classification> = complaint) =>
  judge({ text, petition: { ...byCommune, ...petition }, classification }).eligibility.failedChecks

describe('C14: also sent to the competent body', () => {
  const own = 'Tôi khiếu nại quyết định 15, yêu cầu hủy.'
  test.each<[string, string, Partial<Petition>, boolean]>([
    ['both addressed', own, { addressees: [sure('Chủ tịch UBND xã Tân Hội'), sure('Chủ tịch UBND tỉnh')] }, true],
    ['only us', own, { addressees: [sure('Chủ tịch UBND tỉnh')] }, false],
    [
      'only the competent one, and nobody says he has it',
      own,
      { addressees: [sure('Chủ tịch UBND xã Tân Hội')] },
      false,
    ],
    [
      'the competent one, and we for information',
      `${own}\nNơi gửi: như trên; Ban Tiếp công dân tỉnh (để biết)`,
      { addressees: [sure('Chủ tịch UBND xã Tân Hội')] },
      true,
    ],
    ['another commune', own, { addressees: [sure('Chủ tịch UBND xã Tân Châu'), sure('Chủ tịch UBND tỉnh')] }, false],
  ])('%s', (_, text, petition, expected) => {
    expect(failed(text, petition).includes('C14')).toBe(expected)
  })
  test('a school decides first: who wrote to the department has not reached it', () => {
    const school = {
      citedDocuments: [],
      respondents: [against('Hiệu trưởng', 'Trường THPT Tân Châu')],
      addressees: [sure('Sở Giáo dục và Đào tạo'), sure('Ban Tiếp công dân tỉnh')],
    }
    expect(failed(own, school, { ...complaint, field: 'F20' })).not.toContain('C14')
    expect(failed('Tôi tố cáo.', school, { type: 'denunciation', variant: 'TC_CV', field: 'F20' })).toContain('C14')
  })
})

describe('who signs', () => {
  test('a son for his mother without authorisation supplements it', () => {
    const text = 'Tôi thay mặt mẹ tôi khiếu nại quyết định 15, yêu cầu hủy. Mẹ con nên không có giấy ủy quyền.'
    expect(failed(text, {})).toEqual(['C23'])
    expect(failed('Tôi thay mặt mẹ tôi khiếu nại, kèm giấy ủy quyền có chứng thực. Yêu cầu hủy.', {})).toEqual([])
  })
  test('eight households and one signature', () => {
    const eight = { signerCount: sure(8), representative: sure('Phạm Văn Giả') }
    expect(failed('Chúng tôi tám hộ yêu cầu hủy quyết định 15.\nPhạm Văn Giả (ký)', eight)).toEqual(['C22'])
    expect(
      failed(
        `Chúng tôi yêu cầu hủy quyết định 15, cùng cử ông Phạm Văn Giả đại diện.\n${'Nguyễn Thị Mẫu (ký)\n'.repeat(8)}`,
        eight,
      ),
    ).toEqual([])
  })
  test('a paper with a telephone of its writer is not anonymous for want of a name read', () => {
    const feedback: Partial<Classification> = { type: 'feedback', variant: 'KNPA', field: 'F09' }
    const road = 'Đường ấp hư, xin dặm vá giùm.'
    expect(failed(`${road} Gọi tôi 0901 234 567.`, anonymously(), feedback)).not.toContain('C12')
    expect(failed(road, anonymously(), feedback)).toContain('C12')
  })
})

test('C08: a picture of the signature is no first decision', () => {
  const second: Partial<Classification> = { type: 'complaint', variant: 'KN2' }
  const bare = 'Xã ra quyết định giải quyết khiếu nại bác đơn tôi. Tôi khiếu nại lần hai, yêu cầu hủy.'
  expect(failed(bare, {}, second)).toContain('C08')
  expect(failed(`${bare} Tôi gửi kèm bản chụp quyết định.`, {}, second)).not.toContain('C08')
})

test('C18: a page of gaps is asked for again, a form with dotted lines is not', () => {
  const gaps = `Tôi tên ....... ngụ ........ khiếu nại ........ số ...../...... ngày ...... của ........ [không đọc được] ........ yêu cầu ........ tỉnh ........`
  expect(failed(gaps, {})).toContain('C18')
  const form = `Họ tên: Trần Văn Mẫu ...... Địa chỉ: ấp 3, xã Tân Hội ...... ${'Tôi khiếu nại quyết định 15 của xã vì giá đền bù thấp, yêu cầu tính lại. '.repeat(6)}`
  expect(failed(form, {})).not.toContain('C18')
})

test('TC-18: grown out of a resolved complaint, and he says himself that there is no evidence', () => {
  const { outcome } = judge({
    classification: { type: 'denunciation', variant: 'TC_CV', field: 'F02' },
    petition: { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
    text: 'Ông ra quyết định số 31/QĐ-UBND giải quyết khiếu nại của tôi sai. Tôi không có bằng chứng gì nhưng biết chắc ông bị mua chuộc.',
  })
  expect(`${outcome.rule} ${outcome.action}`).toBe('TC-18 NOT_ACCEPT')
})

test('a renewed denunciation goes one level above who concluded, whatever the classification saw', () => {
  const { competent, outcome } = judge({
    classification: { type: 'denunciation', variant: 'TC_CV', field: 'F35' },
    petition: {
      respondents: [against('công chức', 'UBND xã Tân Hội', 'Trần Văn Giả')],
      citedDocuments: [document('07/KL-UBND', '2026-09-20', 'Chủ tịch UBND xã Tân Hội')],
    },
    text: 'Kết luận nội dung tố cáo số 07/KL-UBND là sai. Tôi không đồng ý với kết luận, tôi tố cáo tiếp.',
  })
  expect(competent[0]?.org).toBe('UBND_T')
  expect(`${outcome.rule} ${outcome.action}`).toBe('TC-17 ACCEPT')
})

test.each([
  ['a deputy of the National Assembly', 'Đại biểu Quốc hội', 'đại biểu Quốc hội khóa XVI', 'UBTVQH', 'J-T07'],
  ['an auditor of the State', 'kiểm toán viên', 'Kiểm toán nhà nước khu vực', 'TW_KTNN', 'J-T26'],
  ['a teacher', 'giáo viên', 'Trường THCS Tân Hội', 'UBND_X/25525', 'J-T17'],
  ['a head of a school of the commune', 'Hiệu trưởng', 'Trường THCS Tân Hội', 'UBND_X/25525', 'J-T15'],
  [
    'the chairwoman of the farmers of a commune',
    'Chủ tịch Hội Nông dân xã',
    'Hội Nông dân xã Tân Hội',
    'MTTQ_T',
    'J-T23',
  ],
] as const)('%s', (_, position, body, org, row) => {
  const { competent } = judge({
    classification: { type: 'denunciation', variant: 'TC_CV', field: 'F35' },
    petition: { respondents: [against(position, body, 'Trần Văn Giả')] },
  })
  expect(competent[0]).toMatchObject({ org, row })
})
