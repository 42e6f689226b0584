import { describe, expect, test } from 'vitest'
import type { EarlierPetition } from '../../shared/law/history.ts'
import type { Classification } from '../../shared/petition.ts'
import { against, document, judge, sure } from './petitions.ts'

/** The same content again: what the register knows decides. Invented throughout. */
const earlier = (over: Partial<EarlierPetition>): { earlier: EarlierPetition[] } => ({
  earlier: [
    {
      number: '12',
      relation: 'same_petition',
      probability: 0.97,
      receivedAt: '2026-09-01T08:00:00+07:00',
      agency: 'UBND_X/25525',
      done: [],
      ...over,
    },
  ],
})
const guided = { done: [{ action: 'GUIDE' as const, agency: 'UBND_X/25525', at: '2026-09-08T08:00:00+07:00' }] }
const forwarded = { done: [{ action: 'FORWARD' as const, agency: 'UBND_X/25525', at: '2026-09-08T08:00:00+07:00' }] }
const complaint: Partial<Classification> = { type: 'complaint', variant: 'KN' }
const denunciation: Partial<Classification> = { type: 'denunciation', variant: 'TC_CV', field: 'F35' }
const feedback: Partial<Classification> = { type: 'feedback', variant: 'KNPA', field: 'F09' }
const taken = { citedDocuments: [document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')] }
const officer = { respondents: [against('công chức', 'UBND xã Tân Hội', 'Trần Văn Giả')] }
const byPress = {
  forwardingBody: sure({ body: 'Báo Giả Định', kind: 'press' as const, documentNumber: null, documentDate: null }),
}

const crossed = { done: [{ action: 'GUIDE' as const, agency: 'UBND_X/25525', at: '2026-10-02T08:00:00+07:00' }] }

test('guided three days ago: the two letters crossed, the paper is linked and not put aside', () => {
  const { outcome, eligibility } = judge({
    classification: complaint,
    petition: taken,
    history: earlier({ ...crossed, receivedAt: '2026-10-01T08:00:00+07:00' }),
  })
  expect(`${eligibility.status} ${outcome.action}`).toBe('eligible LINK')
})
test('a judicial matter may be asked about again: the rule of one guidance is that of complaints to the administration', () => {
  const { outcome, eligibility } = judge({
    classification: { ...complaint, sphere: 'judicial', variant: 'JUD', field: 'F29' },
    petition: {},
    history: earlier({ ...guided, agency: 'TAND_T' }),
  })
  expect(`${eligibility.status} ${outcome.action}`).toBe('eligible LINK')
})

test.each([
  ['guided before: archive', complaint, taken, earlier(guided), 'KN-11 ARCHIVE', ['C15']],
  [
    'guided before, but now a newspaper asks: returned',
    complaint,
    { ...taken, ...byPress },
    earlier(guided),
    'KN-08 RETURN',
    [],
  ],
  [
    'registered three days ago, nothing done yet: linked',
    complaint,
    taken,
    earlier({ receivedAt: '2026-10-02T08:00:00+07:00' }),
    'OT-03 LINK',
    [],
  ],
  [
    'registered a month ago, nothing recorded: joined, and nothing is presumed done',
    complaint,
    taken,
    earlier({}),
    'OT-03 LINK',
    [],
  ],
  [
    'too unsure a match counts for nothing',
    complaint,
    taken,
    earlier({ ...guided, probability: 0.6 }),
    'KN-16 GUIDE',
    [],
  ],
  [
    'another matter of the same sender counts for nothing',
    complaint,
    taken,
    earlier({ ...guided, relation: 'same_sender_other_matter' }),
    'KN-16 GUIDE',
    [],
  ],
  [
    'the same form of another household counts for nothing',
    complaint,
    taken,
    earlier({ ...guided, relation: 'same_template_other_matter' }),
    'KN-16 GUIDE',
    [],
  ],
  [
    'a denunciation forwarded before: linked, not forwarded again',
    denunciation,
    officer,
    earlier(forwarded),
    'OT-03 LINK',
    ['C16'],
  ],
  [
    'feedback of the same sender again: linked',
    feedback,
    {},
    earlier({ relation: 'same_matter_same_sender' }),
    'OT-03 LINK',
    [],
  ],
  [
    'feedback of a neighbour: forwarded as well',
    feedback,
    {},
    earlier({ relation: 'same_matter_other_sender' }),
    'PA-02 FORWARD',
    [],
  ],
] as const)('%s', (_, classification, form, history, expected, failed) => {
  const { outcome, eligibility } = judge({
    classification,
    petition: form,
    history,
    text: 'Đường ấp hư hỏng, cống thoát nước nghẹt. Tôi yêu cầu xem xét.',
  })
  expect(`${outcome.rule} ${outcome.action}`).toBe(expected)
  expect(eligibility.failedChecks).toEqual(failed)
})

test('the officer reads what the register knows, and that nothing was recorded', () => {
  const words = (history: ReturnType<typeof earlier>) =>
    judge({ classification: complaint, petition: taken, history }).outcome.reasons.find(
      ({ code }) => code === 'earlier',
    )?.text.vi
  expect(words(earlier(guided))).toBe('Cùng đơn số 12, nhận ngày 01/09/2026: đã hướng dẫn.')
  expect(words(earlier({}))).toContain('chưa ghi kết quả xử lý')
  expect(words({ earlier: [] })).toBeUndefined()
})

describe('a follow-up that does not say whom it is about', () => {
  test('goes where the first paper went', () => {
    const { competent, outcome } = judge({
      classification: { type: 'other', variant: 'SUPPLEMENT', field: 'F27' },
      history: earlier({ relation: 'same_matter_same_sender', agency: 'UBND_T' }),
    })
    expect(competent[0]?.org).toBe('UBND_T')
    expect(outcome.action).toBe('LINK')
  })
  test('many petitions about one matter make a hot spot', () => {
    const many = Array.from(
      { length: 5 },
      (_, i) => earlier({ number: String(i), relation: 'same_matter_other_sender' }).earlier,
    ).flat()
    expect(judge({ classification: feedback, history: { earlier: many } }).flags).toContain('hot_spot')
    expect(judge({ classification: feedback, history: { earlier: many.slice(0, 2) } }).flags).not.toContain('hot_spot')
  })
})
