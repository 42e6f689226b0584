/** Vietnam has one time zone and no summer time: UTC+7. */
const OFFSET_MS = 7 * 3_600_000

/** The calendar day in Vietnam, `2026-11-24`. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** First and last moment (ISO, UTC, last exclusive) of a Vietnamese day. */
export function momentsOf(day: string): { start: string; end: string } {
  const start = Date.parse(`${day}T00:00:00Z`) - OFFSET_MS
  return { start: new Date(start).toISOString(), end: new Date(start + 86_400_000).toISOString() }
}

/** `24/11/2026` as papers and letters write it. */
export function written(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}
