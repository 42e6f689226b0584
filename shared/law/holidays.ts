/**
 * Days off and made-up Saturdays (BLLĐ 2019 Đ111–112, Nghị quyết 28/2026/QH16, yearly notices).
 * `C` confirmed by notice or by law, `P` proposed, `U` unverified. Weekends are off anyway and not listed.
 * An office adds rows without code: `withRows(DEFAULT_CALENDAR, rows, version)`.
 */
import type { Reference } from './citations.ts'

export type DayStatus = 'C' | 'P' | 'U'

export type CalendarRow = {
  date: string
  /** `off`: a weekday nobody works; `work`: a Saturday worked to make up for a swapped day. */
  kind: 'off' | 'work'
  /** H1 Tết Dương lịch, H2 Tết Âm lịch, H3 Giỗ Tổ, H4 30/4, H5 1/5, H6 Quốc khánh, H7 Ngày Văn hóa Việt Nam, swap. */
  holiday: 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'H7' | 'swap' | 'local'
  status: DayStatus
  source: string
}

export type WorkCalendar = { version: string; rows: readonly CalendarRow[] }

/** The seven public holidays and how they are fixed. */
export const HOLIDAYS: readonly { code: string; vi: string; en: string; daysOff: number; basis: Reference }[] = [
  { code: 'H1', vi: 'Tết Dương lịch', en: 'New Year', daysOff: 1, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H2', vi: 'Tết Âm lịch', en: 'Lunar New Year', daysOff: 5, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H3', vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day', daysOff: 1, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H4', vi: 'Ngày Chiến thắng', en: 'Reunification Day', daysOff: 1, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H5', vi: 'Ngày Quốc tế lao động', en: 'Labour Day', daysOff: 1, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H6', vi: 'Quốc khánh', en: 'National Day', daysOff: 2, basis: ['BLLD', 'Đ112 k1'] },
  { code: 'H7', vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day', daysOff: 1, basis: ['NQ28', ''] },
]

/** Computed with the Vietnamese lunar calendar at UTC+7; only the announced split of Tết counts for leave. */
export const LUNAR_DATES: readonly { year: number; tet: string; gioTo: string }[] = [
  { year: 2025, tet: '2025-01-29', gioTo: '2025-04-07' },
  { year: 2026, tet: '2026-02-17', gioTo: '2026-04-26' },
  { year: 2027, tet: '2027-02-06', gioTo: '2027-04-16' },
  { year: 2028, tet: '2028-01-26', gioTo: '2028-04-04' },
  { year: 2029, tet: '2029-02-13', gioTo: '2029-04-23' },
]

const off = (status: DayStatus, holiday: CalendarRow['holiday'], source: string, ...dates: string[]): CalendarRow[] =>
  dates.map((date) => ({ date, kind: 'off', holiday, status, source }))
const work = (status: DayStatus, source: string, date: string): CalendarRow => ({
  date,
  kind: 'work',
  holiday: 'swap',
  status,
  source,
})

const BY_LAW = 'Bộ luật Lao động 2019, Điều 112'
const CULTURE_DAY = 'Nghị quyết số 28/2026/QH16'

export const DEFAULT_CALENDAR: WorkCalendar = {
  version: '2026-11-23',
  rows: [
    ...off('C', 'H1', BY_LAW, '2025-01-01'),
    ...off('C', 'H2', 'thông báo nghỉ Tết 2025', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
    ...off('C', 'H3', BY_LAW, '2025-04-07'),
    ...off('C', 'H4', BY_LAW, '2025-04-30'),
    ...off('C', 'H5', BY_LAW, '2025-05-01'),
    ...off('C', 'swap', 'thông báo hoán đổi ngày nghỉ 2025', '2025-05-02'),
    work('C', 'thông báo hoán đổi ngày nghỉ 2025', '2025-04-26'),
    ...off('C', 'H6', BY_LAW, '2025-09-01', '2025-09-02'),
    ...off('C', 'H1', BY_LAW, '2026-01-01'),
    ...off('C', 'swap', 'Công văn 12729/VPCP-KGVX', '2026-01-02'),
    work('C', 'Công văn 12729/VPCP-KGVX', '2026-01-10'),
    ...off('C', 'H2', 'Thông báo 9441/TB-BNV', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
    ...off('C', 'H3', 'nghỉ bù Giỗ Tổ 26/4/2026 (Chủ nhật)', '2026-04-27'),
    ...off('C', 'H4', BY_LAW, '2026-04-30'),
    ...off('C', 'H5', BY_LAW, '2026-05-01'),
    ...off('C', 'swap', 'Thông báo 9441/TB-BNV', '2026-08-31'),
    work('C', 'Thông báo 9441/TB-BNV', '2026-08-22'),
    ...off('C', 'H6', BY_LAW, '2026-09-01', '2026-09-02'),
    ...off('C', 'H7', CULTURE_DAY, '2026-11-24'),
    ...off('P', 'swap', 'đề xuất ngày 06/9/2026, chưa thấy phê duyệt', '2026-11-23'),
    work('P', 'đề xuất ngày 06/9/2026, chưa thấy phê duyệt', '2026-11-28'),
    ...off('C', 'H1', BY_LAW, '2027-01-01'),
    // Tết 2027: lunar new year is Saturday 06/02; the days before and after are only proposed.
    ...off('P', 'H2', 'đề xuất nghỉ Tết 2027, chưa ban hành', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
    ...off('C', 'H3', BY_LAW, '2027-04-16'),
    ...off('C', 'H4', BY_LAW, '2027-04-30'),
    ...off('U', 'H5', 'nghỉ bù 01/5/2027 (Thứ bảy)', '2027-05-03'),
    ...off('C', 'H6', BY_LAW, '2027-09-02'),
    ...off('P', 'H6', 'ngày liền kề Quốc khánh chưa công bố', '2027-09-03'),
    ...off('C', 'H7', CULTURE_DAY, '2027-11-24'),
  ],
}

/** The calendar with the office's own rows; a row for a date replaces what the default said about that date. */
export function withRows(calendar: WorkCalendar, rows: readonly CalendarRow[], version: string): WorkCalendar {
  const dates = new Set(rows.map((row) => row.date))
  return { version, rows: [...calendar.rows.filter((row) => !dates.has(row.date)), ...rows] }
}
