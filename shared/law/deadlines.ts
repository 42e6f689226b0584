/**
 * Counting of time limits (rules R1–R8) and the table of limits T-01 … T-32.
 * R1 wd = without weekends and public holidays, cd = calendar days; R2 the day of the event is not counted
 * (BLDS 2015 Đ147 k2); R3 a calendar limit ending on a day off ends on the next working day (BLDS Đ148 k5, by
 * analogy, switchable); R4 a made-up Saturday is worked, the swapped weekday is not; R7 what was counted is kept.
 */
import type { Deadline } from '../petition.ts'
import { cite } from './citations.ts'
import { DEADLINES, type DeadlineRow } from './deadline-table.ts'
import { type DayStatus, DEFAULT_CALENDAR, type WorkCalendar } from './holidays.ts'
import { inForce } from './rows.ts'

const DAY_MS = 86_400_000
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** `addDays('2026-02-28', 1)` is `2026-03-01`. Days are Vietnamese calendar days, no time zone involved. */
export const addDays = (day: string, n: number): string => toDay(toTime(day) + n * DAY_MS)

/** Which rows of the calendar count: the law as it stands (`settled`) or with what is only proposed (`proposed`). */
export type Reading = 'settled' | 'proposed'
const COUNTS: Record<Reading, readonly DayStatus[]> = { settled: ['C', 'U'], proposed: ['C', 'U', 'P'] }

type DayKinds = ReadonlyMap<string, 'off' | 'work'>
const KINDS = new WeakMap<WorkCalendar, Record<Reading, DayKinds>>()

function kinds(calendar: WorkCalendar, reading: Reading): DayKinds {
  let both = KINDS.get(calendar)
  if (both === undefined) {
    const of = (which: Reading): DayKinds =>
      new Map(
        calendar.rows.filter((row) => COUNTS[which].includes(row.status)).map((row) => [row.date, row.kind] as const),
      )
    both = { settled: of('settled'), proposed: of('proposed') }
    KINDS.set(calendar, both)
  }
  return both[reading]
}

/** Whether offices work on that day (R1, R4). */
export function isWorkingDay(
  day: string,
  calendar: WorkCalendar = DEFAULT_CALENDAR,
  reading: Reading = 'settled',
): boolean {
  const kind = kinds(calendar, reading).get(day)
  if (kind !== undefined) return kind === 'work'
  const weekday = new Date(toTime(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The n-th working day after `from`; `from` itself is not counted (R2). */
export function addWorkingDays(
  from: string,
  n: number,
  calendar: WorkCalendar = DEFAULT_CALENDAR,
  reading: Reading = 'settled',
): string {
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar, reading)) left -= 1
  }
  return day
}

/** The n-th calendar day after `from`, moved to the next working day when it falls on a day off (R3). */
export function addCalendarDays(
  from: string,
  n: number,
  calendar: WorkCalendar = DEFAULT_CALENDAR,
  reading: Reading = 'settled',
  endOnDayOff: 'next_working' | 'as_is' = 'next_working',
): string {
  let day = addDays(from, n)
  while (endOnDayOff === 'next_working' && !isWorkingDay(day, calendar, reading)) day = addDays(day, 1)
  return day
}

function dueDate(row: Pick<DeadlineRow, 'n' | 'unit'>, from: string, calendar: WorkCalendar, reading: Reading): string {
  if (row.unit === 'at_once') return from
  return row.unit === 'working_day'
    ? addWorkingDays(from, row.n, calendar, reading)
    : addCalendarDays(from, row.n, calendar, reading)
}

/** Public holidays and swapped days the counting passed over; weekends are left out, everybody knows them. */
function skippedDays(from: string, due: string, calendar: WorkCalendar): string[] {
  return calendar.rows
    .filter((row) => row.kind === 'off' && row.status !== 'P' && row.date > from && row.date <= due)
    .map((row) => row.date)
    .sort()
}

const BY_ID = new Map(DEADLINES.map((row) => [row.id, row]))

/** Row of the deadline table; an unknown id is a fault of the table that names it. */
export function deadlineRow(id: string): DeadlineRow {
  const row = BY_ID.get(id)
  if (row === undefined) throw new Error(`Unknown deadline ${id}`)
  return row
}

/**
 * The limit `id` counted from `from` (`2026-11-16`, the day of receipt unless the row says otherwise).
 * Where the row names an earlier-wording twin (T-02b), the earlier of the two days is due.
 */
export function deadline(id: string, from: string, calendar: WorkCalendar = DEFAULT_CALENDAR): Deadline {
  const row = deadlineRow(id)
  const days = (reading: Reading): string => {
    const due = dueDate(row, from, calendar, reading)
    if (row.notLaterThan === undefined) return due
    const other = dueDate(deadlineRow(row.notLaterThan), from, calendar, reading)
    return [other, due].sort()[0] as string
  }
  const due = days('settled')
  const proposed = days('proposed')
  return {
    id,
    what: row.what,
    due,
    dueIfProposedDaysOff: proposed === due ? null : proposed,
    n: row.n,
    unit: row.unit,
    countedFrom: from,
    skipped: row.unit !== 'working_day' ? [] : skippedDays(from, due, calendar),
    calendarVersion: calendar.version,
    citation: cite(row.basis[0], row.basis[1], row.verification),
  }
}

/** The limits of several ids that are in force for a paper received on `from`. */
export function deadlines(ids: readonly string[], from: string, calendar: WorkCalendar = DEFAULT_CALENDAR): Deadline[] {
  return ids.filter((id) => inForce(deadlineRow(id), from)).map((id) => deadline(id, from, calendar))
}

/** R8: amber at 60 % of the limit, red when it has passed. */
export function deadlineState(limit: Pick<Deadline, 'due' | 'countedFrom'>, today: string): 'green' | 'amber' | 'red' {
  if (today > limit.due) return 'red'
  const whole = toTime(limit.due) - toTime(limit.countedFrom)
  const gone = toTime(today) - toTime(limit.countedFrom)
  return whole === 0 || gone / whole >= 0.6 ? 'amber' : 'green'
}

/**
 * Day an e-mail counts as received (NĐ 30/2020 Đ22–23): the Vietnamese day it reached the mailbox, or the next
 * working day when it came after office hours or on a day off. `receivedAt` is ISO 8601 with offset.
 */
export function receiptDay(
  receivedAt: string,
  calendar: WorkCalendar = DEFAULT_CALENDAR,
): { arrived: string; counted: string } {
  const local = new Date(Date.parse(receivedAt) + 7 * 3_600_000)
  const arrived = local.toISOString().slice(0, 10)
  const late = local.getUTCHours() >= 17
  let counted = late ? addDays(arrived, 1) : arrived
  while (!isWorkingDay(counted, calendar)) counted = addDays(counted, 1)
  return { arrived, counted }
}
