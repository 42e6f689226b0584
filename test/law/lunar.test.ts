import { LunarCalendar } from '@dqcai/vn-lunar'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CALENDAR, LUNAR_DATES } from '../../shared/law/holidays.ts'

/** A second source for the table of lunar holidays; the program itself never computes them. */
const lunarOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const { lunarDate } = LunarCalendar.fromSolar(date, month, year)
  return `${lunarDate.day}/${lunarDate.month}`
}

describe('lunar holidays of the calendar', () => {
  test.each(LUNAR_DATES)('$year: Tết $tet and Giỗ Tổ $gioTo', ({ tet, gioTo }) => {
    expect(lunarOf(tet)).toBe('1/1')
    expect(lunarOf(gioTo)).toBe('10/3')
  })
  test('the first day of Tết is off in every confirmed year, or falls on a weekend', () => {
    const off = new Set(DEFAULT_CALENDAR.rows.filter(({ kind }) => kind === 'off').map(({ date }) => date))
    for (const year of [2025, 2026, 2027]) {
      const { tet } = LUNAR_DATES.find((row) => row.year === year) as { tet: string }
      const weekend = [0, 6].includes(new Date(`${tet}T00:00:00Z`).getUTCDay())
      expect(weekend || off.has(tet), tet).toBe(true)
    }
  })
})
