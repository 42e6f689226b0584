import { describe, expect, test } from 'vitest'
import { cite, citeAll, weakest } from '../../shared/law/citations.ts'
import { COMPLAINT_NOTES, COMPLAINT_ROWS, LAND_ROWS } from '../../shared/law/competence/complaint-table.ts'
import {
  DENUNCIATION_ROWS,
  FIELD_OFFENCE,
  MOVED_ROWS,
  PARTY_ROWS,
} from '../../shared/law/competence/denunciation-table.ts'
import { FIELDS } from '../../shared/law/competence/fields.ts'
import { MATTER_ROWS } from '../../shared/law/competence/matter-table.ts'
import { CENTRAL_BODIES, isOwn, isSubordinate, superiorOf } from '../../shared/law/competence/superiors.ts'
import { DEADLINES } from '../../shared/law/deadline-table.ts'
import { COMPLAINT_DECISIONS } from '../../shared/law/decision/complaint-rows.ts'
import { DENUNCIATION_DECISIONS } from '../../shared/law/decision/denunciation-rows.ts'
import { FIRST_DECISIONS, OTHER_DECISIONS } from '../../shared/law/decision/other-rows.ts'
import { SIDE_RULES } from '../../shared/law/decision/side-rules.ts'
import { FACTS } from '../../shared/law/fact-table.ts'
import { FLAG_RULES } from '../../shared/law/flags.ts'
import { FORMS, formRow } from '../../shared/law/forms.ts'
import { CHECKS } from '../../shared/law/gates/check-table.ts'
import { DEFAULT_CALENDAR, HOLIDAYS } from '../../shared/law/holidays.ts'
import { INSTRUMENTS } from '../../shared/law/instruments.ts'
import { cuePattern } from '../../shared/law/letter.ts'
import { PEOPLE, peopleRow } from '../../shared/law/people.ts'
import { Org } from '../../shared/petition.ts'

const decisions = [...FIRST_DECISIONS, ...COMPLAINT_DECISIONS, ...DENUNCIATION_DECISIONS, ...OTHER_DECISIONS]
const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
const numbered = (prefix: string, to: number, from = 1) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(index + from).padStart(2, '0')}`)

describe('every row of the law is there', () => {
  test.each([
    [
      'checks C01–C27, C12t, B01–B09, D01–D05',
      [...numbered('C', 27), 'C12t', ...numbered('B', 9), ...numbered('D', 5)],
      ids(CHECKS),
    ],
    ['J-K01–J-K16', numbered('J-K', 16), ids([...COMPLAINT_ROWS, ...COMPLAINT_NOTES])],
    ['L1–L9', ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'], ids(LAND_ROWS)],
    ['fields F01–F42', numbered('F', 42), ids(FIELDS)],
    ['deadlines T-01–T-32', [...numbered('T-', 32), 'T-02b'], ids(DEADLINES)],
    ['holidays H1–H7', ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7'], new Set(HOLIDAYS.map(({ code }) => code))],
    ['Party rows', ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'], ids([...DENUNCIATION_ROWS, ...PARTY_ROWS])],
  ])('%s', (_, wanted, present) => {
    expect([...wanted].filter((id) => !present.has(id))).toEqual([])
  })

  test('KN-01–24, TC-01–24, PA-01–08, MX-01–03, OT-01–05: by a row or a side rule', () => {
    const present = new Set([...ids(decisions), ...ids(SIDE_RULES)])
    const wanted = [
      ...numbered('KN-', 24),
      ...numbered('TC-', 24),
      ...numbered('PA-', 8),
      ...numbered('MX-', 3),
      ...numbered('OT-', 5),
    ]
    expect(wanted.filter((id) => !present.has(id))).toEqual([])
  })

  test('J-T01–J-T28: each by a row of its own', () => {
    const present = new Set([...ids(DENUNCIATION_ROWS), ...ids(MOVED_ROWS), FIELD_OFFENCE.id])
    expect(numbered('J-T', 28).filter((id) => !present.has(id))).toEqual([])
  })
})

describe('rows name only what exists', () => {
  const withBasis = [
    ...decisions,
    ...SIDE_RULES,
    ...CHECKS,
    ...COMPLAINT_ROWS,
    ...COMPLAINT_NOTES,
    ...LAND_ROWS,
    ...DENUNCIATION_ROWS,
    ...MOVED_ROWS,
    FIELD_OFFENCE,
    ...FLAG_RULES,
    ...PARTY_ROWS,
    ...MATTER_ROWS,
    ...FIELDS,
    ...PEOPLE,
  ]
  test('every citation is of an instrument of the table and prints its title', () => {
    for (const row of withBasis)
      for (const citation of citeAll(row.basis)) expect(citation.text.length).toBeGreaterThan(8)
    for (const row of DEADLINES) expect(cite(...row.basis).text).toContain('số')
    for (const row of FORMS) expect(cite(...row.issuedBy).text).not.toBe('')
  })
  test('every decision names known deadlines and forms and says itself in both languages', () => {
    const known = ids(DEADLINES)
    for (const row of decisions) {
      expect(
        row.deadlines.filter((id) => !known.has(id)),
        row.id,
      ).toEqual([])
      if (row.form !== null) expect(formRow(row.form), `${row.id} ${row.form}`).toBeDefined()
      expect(row.vi.length * row.en.length).toBeGreaterThan(0)
      expect(row.basis.length, row.id).toBeGreaterThan(0)
    }
  })
  test('conditions name only facts of the fact table and checks of the check table', () => {
    const facts = new Set(FACTS.map(({ id }) => id))
    const checks = ids(CHECKS)
    for (const { id, when } of [...decisions, ...SIDE_RULES]) {
      for (const fact of [...(when.facts ?? []), ...(when.anyFact ?? []), ...(when.without ?? [])])
        expect(facts.has(fact), `${id} ${fact}`).toBe(true)
      for (const check of when.failed ?? []) expect(checks.has(check), `${id} ${check}`).toBe(true)
    }
    for (const row of MATTER_ROWS)
      for (const fact of [...(row.facts ?? []), ...(row.without ?? [])]) expect(facts.has(fact), row.id).toBe(true)
  })
  test('every cue of every table compiles', () => {
    const cues = [
      ...FACTS.flatMap(({ cues, needs, not, unless, beside }) => [
        ...cues,
        ...(needs ?? []),
        ...(not ?? []),
        ...(unless ?? []),
        ...(beside ?? []),
      ]),
      ...FIELDS.flatMap(({ doors }) => doors.flatMap((door) => [...door.cues])),
      ...MATTER_ROWS.flatMap((row) => [...(row.cues ?? [])]),
      ...PARTY_ROWS.flatMap((row) => [...row.cues]),
    ]
    expect(cues.length).toBeGreaterThan(600)
    for (const cue of cues) {
      // Either folded throughout or plain words with all their marks: the two are matched differently.
      if (/[À-ỹđĐ]/.test(cue)) expect(cue, cue).toMatch(/^[\p{L} ]+$/u)
      expect(() => cuePattern(cue), cue).not.toThrow()
    }
  })
  test('doors are org ids', () => {
    for (const { doors } of FIELDS)
      for (const { org } of doors)
        expect(Org.safeParse(org.endsWith('/') ? `${org}25525` : org).success, org).toBe(true)
  })
  test('ids of instruments, days of the calendar and forms are unique', () => {
    for (const list of [
      INSTRUMENTS.map(({ key }) => key),
      DEFAULT_CALENDAR.rows.map(({ date }) => date),
      FORMS.map(({ id }) => id),
    ])
      expect(new Set(list).size).toBe(list.length)
  })
})

describe('citations are printed as on paper', () => {
  test.each([
    ['LKN', 'Đ17', 'Điều 17 Luật Khiếu nại số 02/2011/QH13'],
    ['LTC', 'Đ24 k2', 'khoản 2 Điều 24 Luật Tố cáo số 25/2018/QH14'],
    ['LTCD', 'Đ26 k1b', 'điểm b khoản 1 Điều 26 Luật Tiếp công dân số 42/2013/QH13'],
    ['LKN', 'Đ17, Đ21', 'Điều 17, Điều 21 Luật Khiếu nại số 02/2011/QH13'],
    ['LKN', 'Đ47–58', 'từ Điều 47 đến Điều 58 Luật Khiếu nại số 02/2011/QH13'],
    ['TT07', 'Đ8 k1', 'Thông tư số 05/2021/TT-TTCP (kế thừa khoản 1 Điều 8 Thông tư số 07/2014/TT-TTCP)'],
  ])('%s %s', (key, article, text) => {
    expect(cite(key, article).text).toBe(text)
  })
  test('the doubt of a rule is that of its weakest article', () => {
    expect(weakest(['verified', 'inferred', 'from_memory'])).toBe('inferred')
    expect(weakest([])).toBe('verified')
    expect(() => cite('KHÔNG CÓ', 'Đ1')).toThrow()
  })
})

describe('who stands above whom', () => {
  test('two tiers, sector bodies beside the province', () => {
    expect(superiorOf('UBND_X/25525')).toBe('UBND_T')
    expect(superiorOf('PKT_X/25525')).toBe('UBND_X/25525')
    expect(superiorOf('SNNMT')).toBe('UBND_T')
    expect(superiorOf('BHXH_T')).toBe('TW_BHXH')
    expect(isSubordinate('PKT_X/25525', 'UBND_T')).toBe(true)
    expect(isSubordinate('BHXH_T', 'UBND_T')).toBe(false)
    expect(isOwn('PKT_X/25525', 'UBND_X/25525')).toBe(true)
    expect(isOwn('UBND_X/25525', 'UBND_X/25534')).toBe(false)
    expect(isOwn('DU_X/25525', 'UBND_X/25525')).toBe(false)
  })
  test('every superior outside the province has a name', () => {
    for (const org of ['TW_THUE', 'TW_BHXH', 'BCA', 'TW', 'UBTVQH', 'TW_KTNN']) expect(CENTRAL_BODIES[org]).toBeTruthy()
  })
  test('classes of people', () => {
    expect([1, 2, 4, 5, 10, 11, 300].map((count) => peopleRow(count).from)).toEqual([1, 2, 2, 5, 5, 11, 11])
    expect(peopleRow(12).representatives).toEqual([2, 5])
  })
})
