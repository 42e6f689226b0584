import { expect, test } from 'vitest'
import {
  agencyOf,
  type Confirmation,
  DIRECTORY,
  findAgency,
  forget,
  inForce,
  learnedFor,
  nameOfOrg,
  nameOfResolver,
  suggestAgencies,
  summary,
} from '../../shared/agencies/index.ts'
import { Agency } from '../../shared/api.ts'
import type { Classification, Petition } from '../../shared/petition.ts'
import { COMMUNE_CODES } from '../../shared/places/index.ts'
import { readText } from '../../shared/reading/read.ts'

test('the directory has every commune, no body twice, and is valid', () => {
  expect(new Set(DIRECTORY.map(({ org }) => org)).size).toBe(DIRECTORY.length)
  expect(COMMUNE_CODES).toHaveLength(96)
  for (const code of COMMUNE_CODES)
    for (const base of ['UBND_X', 'DU_X', 'CAX', 'TTHCC_X']) expect(agencyOf(`${base}/${code}`)).not.toBeNull()
  for (const agency of DIRECTORY) expect(() => Agency.parse(agency)).not.toThrow()
  for (const { successor } of DIRECTORY) if (successor !== null) expect(agencyOf(successor)?.abolished).toBeNull()
})

test.each([
  ['Sở Nông nghiệp và Môi trường', 'SNNMT', false],
  ['Sở TN&MT tỉnh Tây Ninh', 'SNNMT', true],
  ['so nong nghiep va phat trien nong thon', 'SNNMT', true],
  ['Sở LĐTBXH', 'SNV', true],
  ['Sở GTVT', 'SXD', true],
  ['Sở KH&ĐT', 'STC', true],
  ['Sở TT&TT', 'SKHCN', true],
  ['Ban Dân vận', 'BTGDVTU', true],
  ['Công an huyện Bến Lức', 'CAT', true],
  ['UBND xã Tân Hội', 'UBND_X/25525', false],
  ['UBND phường Long An', 'UBND_X/27694', false],
  ['Công an xã Tân Thạnh', 'CAX/27826', false],
  ['Công an xã Tân Thành', 'CAX/25534', false],
  ['Chủ tịch UBND tỉnh Tây Ninh', 'UBND_T', false],
  ['Bảo hiểm xã hội cơ sở Bến Cầu', 'BHXH_T', false],
])('%s is %s', (name, org, former) => {
  expect(findAgency(name)).toMatchObject({ org, former })
})

test('a former district leads to no single body', () => {
  expect(findAgency('UBND huyện Tân Châu')).toMatchObject({ org: null, former: true })
  expect(findAgency('xyz')).toBeNull()
})

test('names', () => {
  expect(nameOfOrg('UBND_X/25525')).toBe('UBND xã Tân Hội')
  expect(nameOfResolver('UBND_X/25525', 'complaint')).toBe('Chủ tịch UBND xã Tân Hội')
  expect(nameOfResolver('UBND_X/25525', 'feedback')).toBe('UBND xã Tân Hội')
  expect(inForce('OLD_STNMT')).toBe('SNNMT')
})

const classification: Classification = {
  type: 'feedback',
  typeConfidence: 0.9,
  variant: 'KNPA',
  sphere: 'administrative',
  field: 'F05',
  fieldConfidence: 0.9,
  identityProtected: false,
  reasons: [],
}
const petition: Petition = {
  ...readText('Tôi phản ánh trại heo.'),
  place: { value: ['25522'], confidence: 0.9, evidence: [] },
}
const competent = (org: string, confidence: number) => ({ org, row: 'F05', confidence, reasons: [], citations: [] })

test('three candidates, the law first, an abolished body never', () => {
  const found = suggestAgencies({
    petition,
    classification,
    receiver: 'UBND_T',
    competent: [competent('OLD_STNMT', 0.8), competent('UBND_X/25522', 0.3)],
  })
  expect(found.confident).toBe(true)
  expect(found.candidates).toHaveLength(3)
  expect(found.candidates[0]).toMatchObject({ org: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' })
  expect(found.candidates.every(({ org }) => agencyOf(org)?.abolished === null)).toBe(true)
})

test('abstains openly when two bodies are about equally likely, and says what is missing', () => {
  const found = suggestAgencies({
    petition: { ...petition, place: null },
    classification,
    receiver: 'UBND_T',
    competent: [competent('SNNMT', 0.5), competent('SXD', 0.48)],
  })
  expect(found.confident).toBe(false)
  expect(found.missing.map(({ vi }) => vi)).toContain('Chưa thấy nơi xảy ra sự việc.')
})

test('what is no petition is preselected on good grounds only, or where the earlier paper went', () => {
  const reminder = { ...classification, type: 'other' as const, variant: 'REMIND' as const, fieldConfidence: 0.55 }
  const ask = (score: number, code: string, fieldConfidence = 0.55) =>
    suggestAgencies({
      petition,
      classification: { ...reminder, fieldConfidence },
      receiver: 'UBND_T',
      competent: [{ ...competent('SNNMT', score), reasons: [{ code, text: { vi: '', en: '' }, evidence: [] }] }],
    }).confident
  expect(ask(0.86, 'F05')).toBe(false)
  expect(ask(0.86, 'F05', 0.9)).toBe(true)
  expect(ask(0.7, 'F05', 0.9)).toBe(false)
  expect(ask(0.7, 'earlier')).toBe(true)
})

test('a denunciation where nobody is found who manages the person follows the field only as far as that is sure', () => {
  const ask = (row: string, fieldConfidence: number) =>
    suggestAgencies({
      petition,
      classification: { ...classification, type: 'denunciation', variant: 'TC_CV', field: 'F17', fieldConfidence },
      receiver: 'UBND_T',
      competent: [{ ...competent('SNV', 0.7), row }],
    }).confident
  expect(ask('F17', 0.3)).toBe(false)
  expect(ask('F17', 0.8)).toBe(true)
  expect(ask('J-T03', 0.3)).toBe(true)
})

const confirmation = (org: string, on: string): Confirmation => ({
  org,
  field: 'F05',
  type: 'feedback',
  place: '25522',
  against: 'company',
  on,
})
const now = { field: 'F05', type: 'feedback', place: '25522', against: 'company', on: '2026-11-24' } as const

test('what officers confirm is learned as counts, fades, and can be forgotten', () => {
  const many = Array.from({ length: 6 }, () => confirmation('UBND_X/25522', '2026-11-20'))
  const [first] = learnedFor(many, now)
  expect(first).toMatchObject({ org: 'UBND_X/25522', count: 6 })
  expect(first?.reason.text.vi).toContain('6 đơn')
  const old = learnedFor(
    many.map((past) => ({ ...past, on: '2024-11-20' })),
    now,
  )
  expect(old[0]?.strength ?? 0).toBeLessThan((first?.strength ?? 0) / 3)
  expect(learnedFor(many, { ...now, field: 'F09' })).toEqual([])
  expect(summary(many)).toEqual([{ org: 'UBND_X/25522', field: 'F05', type: 'feedback', count: 6, last: '2026-11-20' }])
  expect(forget(many, { org: 'UBND_X/25522' })).toEqual([])
  expect(forget([...many, confirmation('SXD', '2026-11-20')], { org: 'UBND_X/25522' })).toHaveLength(1)
})

test('a habit speaks for the same kind of body in another commune', () => {
  const elsewhere = Array.from({ length: 4 }, () => ({ ...confirmation('UBND_X/27694', '2026-11-20'), place: '27694' }))
  expect(learnedFor(elsewhere, now)[0]?.org).toBe('UBND_X/25522')
})

test('a habit lifts a body the law leaves open, and the reason is shown', () => {
  const learned = learnedFor(
    Array.from({ length: 8 }, () => confirmation('UBND_X/25522', '2026-11-20')),
    now,
  )
  const without = suggestAgencies({
    petition,
    classification,
    receiver: 'UBND_T',
    competent: [competent('SNNMT', 0.5), competent('UBND_X/25522', 0.45)],
  })
  const withHabit = suggestAgencies({
    petition,
    classification,
    receiver: 'UBND_T',
    competent: [competent('SNNMT', 0.5), competent('UBND_X/25522', 0.45)],
    learned,
  })
  expect(without.candidates[0]?.org).toBe('SNNMT')
  expect(withHabit.candidates[0]?.org).toBe('UBND_X/25522')
  expect(withHabit.candidates[0]?.reasons.map(({ code }) => code)).toContain('learned')
})
