/** What the panel says of a letter that was read in part, or not at all. */
import { describe, expect, it } from 'vitest'
import { checksLine } from '../../extension/form/checks.tsx'
import { daysLate } from '../../extension/form/late.ts'
import { unreadOf, unseenOf } from '../../extension/form/unread.tsx'
import { vi } from '../../extension/wording/vi.ts'
import type { Part } from '../../shared/petition.ts'
import { COMPLAINT, messageOf, triageOf } from './sample.ts'

const text = { vi: '', en: '' }
const file = (id: string, change: Partial<Part>): Part => ({
  ...(messageOf('').parts[0] as Part),
  id,
  role: 'attachment',
  filename: `${id}.pdf`,
  ...change,
})
const mail = (...files: Part[]) => ({ ...messageOf('Kính gửi'), parts: [...messageOf('Kính gửi').parts, ...files] })
const ids = (parts: Part[]) => parts.map(({ id }) => id)

describe('files that stayed unread', () => {
  const locked = file('a1', { status: 'unreadable', notes: [{ code: 'encrypted', text }] })
  const program = file('a2', { status: 'refused', notes: [{ code: 'program', text }] })
  const bomb = file('a3', { status: 'refused', notes: [{ code: 'archive_bomb', text }] })
  const blank = file('a4', { status: 'empty', pictures: 1, notes: [{ code: 'no_text', text }] })
  const archive = file('a5', { status: 'empty' })
  const read = file('a6', { status: 'read', text: 'chữ' })
  const cut = file('a7', { status: 'read', text: 'chữ', notes: [{ code: 'cut_off', text }] })

  it('are those in which a petition may be; a program is none', () => {
    expect(ids(unreadOf(mail(locked, program, bomb, blank, archive, read, cut)))).toEqual(['a1', 'a3', 'a7'])
  })
  it('where no petition was seen, also pictures without a letter: handwriting is not read', () => {
    expect(ids(unseenOf(mail(program, blank, archive, read)))).toEqual(['a4'])
    expect(unseenOf(mail(program, archive, read))).toEqual([])
  })
})

describe('the line about the conditions', () => {
  it('counts what is missing, then what the letter does not say', () => {
    const { eligibility } = triageOf(COMPLAINT)
    const of = (...results: ('pass' | 'fail' | 'unknown')[]) =>
      checksLine({
        ...eligibility,
        checks: results.map((result, at) => ({ id: `C${at}`, result, text, evidence: [], citation: null })),
      } as typeof eligibility)
    expect(of('pass', 'fail', 'unknown')).toBe(`✘ ${vi.checks.missing(1)}`)
    expect(of('pass', 'unknown', 'unknown')).toBe(`? ${vi.checks.unknown(2)}`)
    expect(of('pass', 'pass')).toBe(`✔ ${vi.checks.all(2, 2)}`)
  })
})

describe('a deadline', () => {
  const late = (due: string, now: string) => daysLate({ due, unit: 'working_day' }, new Date(now))
  it('is late only once its last day is over in Viet Nam', () => {
    expect(late('2026-11-23', '2026-11-23T16:59:00Z')).toBe(0)
    expect(late('2026-11-23', '2026-11-23T17:01:00Z')).toBe(1)
    expect(late('2026-11-23', '2026-11-28T03:00:00Z')).toBe(5)
    expect(late('2026-12-03', '2026-11-28T03:00:00Z')).toBe(0)
    expect(daysLate({ due: '2026-11-01', unit: 'at_once' }, new Date('2026-11-28T03:00:00Z'))).toBe(0)
  })
})
