import { describe, expect, test } from 'vitest'
import type { EarlierPetition } from '../../shared/law/history.ts'
import type { Classification, Flag } from '../../shared/petition.ts'
import { against, judge, sure } from './petitions.ts'

/** Each flag's rule: a paper that shows it and one that only looks like it. Invented throughout; received on 5 October 2026. */
const complaint: Partial<Classification> = { type: 'complaint', variant: 'KN' }
const feedback: Partial<Classification> = { type: 'feedback', variant: 'KNPA', field: 'F09' }
const crime: Partial<Classification> = { type: 'denunciation', variant: 'CRIME', sphere: 'criminal', field: 'F28' }
const officer: Partial<Classification> = { type: 'denunciation', variant: 'TC_CV', field: 'F35' }

const flags = (classification: Partial<Classification>, text: string, history: EarlierPetition[] = []): Flag[] =>
  judge({ classification, text, history: { earlier: history } }).flags

const earlier = (relation: EarlierPetition['relation'], receivedAt: string): EarlierPetition => ({
  number: '9',
  relation,
  probability: 0.95,
  receivedAt,
  agency: 'SXD',
  done: [{ action: 'FORWARD', agency: 'SXD', at: receivedAt }],
})

describe('urgent', () => {
  test.each([
    [
      'a day of coercion within six weeks',
      complaint,
      'Phường báo cưỡng chế tháo dỡ nhà tôi vào ngày 22/10/2026.',
      true,
    ],
    ['a day that has passed', complaint, 'Phường đã cưỡng chế tháo dỡ nhà tôi ngày 22/6/2026.', false],
    ['a day months ahead', complaint, 'Phường hẹn thu hồi, tháo dỡ vào ngày 22/4/2027.', false],
    [
      'a day named elsewhere in the letter',
      complaint,
      'Phường cưỡng chế sai. Tôi sẽ lên hỏi lại. Ngày 22/10/2026 con tôi cưới.',
      false,
    ],
    ['a draft call to come', feedback, 'Con tôi có lệnh nhập ngũ, phải đi ngày 20/10/2026 mà đang học năm nhất.', true],
    ['somebody in danger', feedback, 'Chồng tôi say là cầm dao rượt mẹ con tôi, đang trốn nhà dì.', true],
    ['signs of a crime go at once', crime, 'Ông ấy lấy của tôi 90 triệu rồi tắt máy.', true],
    ['a nuisance', feedback, 'Đường trước nhà lồi lõm, mong sớm dặm vá.', false],
  ])('%s', (_, classification, text, expected) => {
    expect(flags(classification, text).includes('urgent')).toBe(expected)
  })
})

describe('hot spot, overdue, long running', () => {
  test.each<[string, Flag, Partial<Classification>, string, boolean]>([
    [
      'words of gathering',
      'hot_spot',
      { ...complaint, sphere: 'labour' },
      'Nếu không trả lương, anh em sẽ kéo lên trụ sở tỉnh.',
      true,
    ],
    ['many victims of one crime', 'hot_spot', crime, 'Trong nhóm có 26 người giống em, cũng bị lừa.', true],
    ['many people on a road', 'hot_spot', feedback, 'Đường này 120 hộ dân đi lại.', false],
    [
      'accepted and left lying',
      'overdue',
      complaint,
      'Xã thụ lý ngày 1/3/2026, đến nay chưa có quyết định giải quyết.',
      true,
    ],
    ['a late certificate', 'overdue', feedback, 'Hồ sơ cấp sổ của tôi trễ hẹn.', false],
    ['years with the offices', 'long_running', complaint, 'Vụ việc kéo dài đã mười một năm.', true],
    ['complained since a year long past', 'long_running', complaint, 'Tôi khiếu nại từ năm 2016 tới giờ.', true],
    ['a road bad for years', 'long_running', feedback, 'Đường này hư 5 năm nay.', false],
    [
      'an official misbehaving for years',
      'long_running',
      officer,
      'Ông ấy vòi tiền hai năm nay, không ai giải quyết.',
      false,
    ],
    [
      'a date is no span',
      'long_running',
      complaint,
      'Tôi chưa được trả lời.\nTân Hội, ngày 30 tháng 3 năm 2026',
      false,
    ],
  ])('%s', (_, flag, classification, text, expected) => {
    expect(flags(classification, text).includes(flag)).toBe(expected)
  })

  test('the same sender again after half a year, unanswered', () => {
    const text = 'Tôi có viết một lần, từ đó im, chưa ai trả lời.'
    const old = [earlier('same_matter_same_sender', '2026-03-01T08:00:00+07:00')]
    expect(flags(feedback, text, old)).toEqual(['overdue', 'long_running'])
    expect(flags(feedback, text, [earlier('same_matter_same_sender', '2026-08-20T08:00:00+07:00')])).toEqual([])
    expect(flags(feedback, text, [earlier('same_sender_other_matter', '2026-03-01T08:00:00+07:00')])).toEqual([])
  })
})

describe('second instance', () => {
  const attacked = { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội')] }
  const resolution = (stage: 'first' | 'second') =>
    sure({ stage, number: '88/QĐ-UBND', date: '2026-09-20', issuer: 'Chủ tịch UBND xã Tân Hội' })
  test('a complaint after a first decision is one, whatever it is called', () => {
    const {
      flags: shown,
      outcome,
      competent,
    } = judge({
      classification: complaint,
      petition: { ...attacked, earlierResolutions: [resolution('first')] },
      text: 'Tôi khiếu nại, kèm theo quyết định số 88/QĐ-UBND. Đề nghị hủy.',
    })
    expect(shown).toContain('second_instance')
    expect(competent[0]?.org).toBe('UBND_T')
    expect(`${outcome.rule} ${outcome.action}`).toBe('KN-01 ACCEPT')
  })
  test('after the second decision nothing is left: not accepted by who gave it', () => {
    const {
      flags: shown,
      outcome,
      eligibility,
      competent,
    } = judge({
      classification: { ...complaint, variant: 'KN2' },
      petition: {
        respondents: [against('Chủ tịch UBND tỉnh', 'UBND tỉnh')],
        earlierResolutions: [resolution('second')],
      },
      text: 'Chủ tịch tỉnh đã ra Quyết định số 99/QĐ-UBND ngày 3/2/2026 giải quyết lần hai. Tôi yêu cầu hủy, không có giấy tờ mới.',
    })
    expect(shown).not.toContain('second_instance')
    expect(competent[0]?.org).toBe('UBND_T')
    expect(eligibility.failedChecks).toEqual(['C17'])
    expect(`${outcome.rule} ${outcome.action}`).toBe('KN-13 NOT_ACCEPT')
  })
})

describe('several addressees', () => {
  const to = (...names: string[]) =>
    judge({ classification: complaint, petition: { addressees: names.map((name) => sure(name)) } }).flags.includes(
      'several_addressees',
    )
  test('two bodies', () => expect(to('Chủ tịch UBND tỉnh', 'Sở Xây dựng')).toBe(true))
  test('the chairman and his own reception board', () => {
    expect(to('Chủ tịch UBND tỉnh Tây Ninh', 'Trưởng Ban Tiếp công dân tỉnh')).toBe(false)
  })
  test('a steering committee beside the board', () => {
    expect(to('Ban Chỉ đạo thi hành án tỉnh', 'Ban Tiếp công dân tỉnh')).toBe(true)
  })
  test('names nobody recognises count for themselves', () => expect(to('Quý Đài', 'Quý Hội')).toBe(true))
})
