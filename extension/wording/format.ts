/** Days and numbers as officers write them: 05/10/2026, 12.480. All days are those of Viet Nam. */

const ZONE = 'Asia/Ho_Chi_Minh'
const dayFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE })
const numberFormat = new Intl.NumberFormat('vi-VN')

/** `2026-10-05` or an ISO moment → `05/10/2026`; what is no date stays as it is. */
export function day(value: string): string {
  const plain = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (plain) return `${plain[3]}/${plain[2]}/${plain[1]}`
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? value : dayFormat.format(moment)
}

/** The day in Viet Nam, `2026-10-05`. */
export const isoDay = (moment: Date): string => isoFormat.format(moment)

/** `5/10/2026`, `05-10-2026` or `2026-10-05` as typed → `2026-10-05`; null when it is no day of the calendar. */
export function parseDay(typed: string): string | null {
  const text = typed.trim()
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : text
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null
  const moment = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null
}

export const number = (value: number): string => numberFormat.format(value)

/** Whole days from one moment to another; never negative. */
export function daysBetween(from: string, to: string | Date): number {
  const days = (Date.parse(isoDay(new Date(to))) - Date.parse(isoDay(new Date(from)))) / 86_400_000
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0
}

/** `079012344517` → `••••••••4517` */
export const masked = (value: string): string => '•'.repeat(Math.max(0, value.length - 4)) + value.slice(-4)

/** `Nguyễn Thị Hoa` → `N. T. H.` */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${word[0]?.toUpperCase()}.`)
    .join(' ')
