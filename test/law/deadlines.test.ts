import { describe, expect, test } from 'vitest'
import {
  addCalendarDays,
  addWorkingDays,
  deadline,
  deadlineState,
  deadlines,
  isWorkingDay,
  receiptDay,
} from '../../shared/law/deadlines.ts'
import { DEFAULT_CALENDAR, withRows } from '../../shared/law/holidays.ts'

describe('working days after a receipt (the day itself not counted)', () => {
  test.each([
    ['2026-11-16', ['2026-11-23', '2026-11-26', '2026-12-01'], ['2026-11-25', '2026-11-27', '2026-12-01']],
    ['2026-11-20', ['2026-11-30', '2026-12-02', '2026-12-07'], ['2026-11-30', '2026-12-02', '2026-12-07']],
    ['2026-11-23', ['2026-12-01', '2026-12-03', '2026-12-08'], ['2026-11-30', '2026-12-02', '2026-12-07']],
    ['2026-02-12', ['2026-02-26', '2026-03-02', '2026-03-05'], null],
    ['2026-04-24', ['2026-05-06', '2026-05-08', '2026-05-13'], null],
    ['2026-08-21', ['2026-08-27', '2026-09-03', '2026-09-08'], null],
  ])('from %s: 5, 7 and 10 working days', (from, settled, proposed) => {
    const days = (reading: 'settled' | 'proposed') =>
      [5, 7, 10].map((n) => addWorkingDays(from, n, DEFAULT_CALENDAR, reading))
    expect(days('settled')).toEqual(settled)
    expect(days('proposed')).toEqual(proposed ?? settled)
  })

  test('a made-up Saturday is worked, the swapped weekday and the new culture day are not', () => {
    expect(isWorkingDay('2026-08-22')).toBe(true)
    expect(isWorkingDay('2026-08-31')).toBe(false)
    expect(isWorkingDay('2026-11-24')).toBe(false)
    expect(isWorkingDay('2026-11-23')).toBe(true)
    expect(isWorkingDay('2026-11-23', DEFAULT_CALENDAR, 'proposed')).toBe(false)
    expect(isWorkingDay('2026-11-28', DEFAULT_CALENDAR, 'proposed')).toBe(true)
  })
})

describe('calendar days', () => {
  test('20 days from 23/11/2026 end on a Sunday and move to Monday; without the switch they stay', () => {
    expect(addCalendarDays('2026-11-23', 20)).toBe('2026-12-14')
    expect(addCalendarDays('2026-11-23', 20, DEFAULT_CALENDAR, 'settled', 'as_is')).toBe('2026-12-13')
  })
  test('45 days from 23/11/2026 are 07/01/2027', () => {
    expect(addCalendarDays('2026-11-23', 45)).toBe('2027-01-07')
  })
})

describe('a limit keeps how it was counted', () => {
  test('forwarding a denunciation: five working days, the skipped day off, the other day while a swap is proposed', () => {
    expect(deadline('T-05', '2026-11-16')).toMatchObject({
      due: '2026-11-23',
      dueIfProposedDaysOff: '2026-11-25',
      n: 5,
      unit: 'working_day',
      countedFrom: '2026-11-16',
      skipped: [],
      calendarVersion: DEFAULT_CALENDAR.version,
    })
    expect(deadline('T-05', '2026-11-20').skipped).toEqual(['2026-11-24'])
    expect(deadline('T-05', '2026-11-20').dueIfProposedDaysOff).toBeNull()
    expect(deadline('T-05', '2026-11-16').citation.text).toBe('khoản 2 Điều 24 Luật Tố cáo số 25/2018/QH14')
  })
  test('accepting a complaint: the earlier of seven working days and the ten days of the older wording', () => {
    // 12/02/2026: seven working days jump over Tết to 02/03, ten calendar days end on Sunday 22/02 and move to 23/02.
    expect(deadline('T-02', '2026-02-12').due).toBe('2026-02-23')
    expect(deadline('T-02', '2026-10-05').due).toBe('2026-10-14')
  })
  test('signs of a crime: at once', () => {
    expect(deadline('T-08', '2026-10-05')).toMatchObject({ due: '2026-10-05', unit: 'at_once' })
  })
  test('limits not yet in force are left out: the 45-day backstop came with the decree of 01/7/2026', () => {
    expect(deadlines(['T-03', 'T-29'], '2026-06-30').map(({ id }) => id)).toEqual(['T-03'])
    expect(deadlines(['T-03', 'T-29'], '2026-07-01').map(({ id }) => id)).toEqual(['T-03', 'T-29'])
  })
  test('amber at sixty per cent, red after the day', () => {
    const limit = { countedFrom: '2026-10-05', due: '2026-10-15' }
    expect(deadlineState(limit, '2026-10-10')).toBe('green')
    expect(deadlineState(limit, '2026-10-11')).toBe('amber')
    expect(deadlineState(limit, '2026-10-15')).toBe('amber')
    expect(deadlineState(limit, '2026-10-16')).toBe('red')
  })
})

describe('an office changes its calendar without code', () => {
  test('a local day off moves the day due and names its version', () => {
    const calendar = withRows(
      DEFAULT_CALENDAR,
      [{ date: '2026-10-07', kind: 'off', holiday: 'local', status: 'C', source: 'thông báo của tỉnh' }],
      'tỉnh-1',
    )
    expect(addWorkingDays('2026-10-05', 5)).toBe('2026-10-12')
    expect(deadline('T-05', '2026-10-05', calendar)).toMatchObject({
      due: '2026-10-13',
      calendarVersion: 'tỉnh-1',
      skipped: ['2026-10-07'],
    })
  })
  test('a row for a day replaces what was proposed for it', () => {
    const calendar = withRows(
      DEFAULT_CALENDAR,
      [
        { date: '2026-11-23', kind: 'off', holiday: 'swap', status: 'C', source: 'thông báo' },
        { date: '2026-11-28', kind: 'work', holiday: 'swap', status: 'C', source: 'thông báo' },
      ],
      'tỉnh-2',
    )
    expect(deadline('T-05', '2026-11-16', calendar)).toMatchObject({ due: '2026-11-25', dueIfProposedDaysOff: null })
  })
})

describe('an e-mail is received', () => {
  test.each([
    ['2026-10-05T08:30:00+07:00', '2026-10-05', '2026-10-05'],
    ['2026-10-05T20:30:00+07:00', '2026-10-05', '2026-10-06'],
    ['2026-10-03T09:00:00+07:00', '2026-10-03', '2026-10-05'],
    ['2026-11-23T22:00:00Z', '2026-11-24', '2026-11-25'],
  ])('%s arrives %s and counts from %s', (at, arrived, counted) => {
    expect(receiptDay(at)).toEqual({ arrived, counted })
  })
})
