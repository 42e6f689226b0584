import { addDays } from '../../shared/law/deadlines.ts'
import { PetitionType } from '../../shared/petition.ts'
import type { Maker } from './report.ts'
import { column } from './report.ts'

/** Monday of the week a day lies in. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

const TYPES = PetitionType.options

/** Petitions that came in, by week and type. Weeks without any are shown as such. */
export const arrivals: Maker = async (scope) => {
  let found = scope.db
    .selectFrom('petition')
    .select((eb) => ['received_day', 'type', eb.fn.countAll<number | string>().as('count')])
    .where('office', '=', scope.office)
    .groupBy(['received_day', 'type'])
  if (scope.from !== null) found = found.where('received_day', '>=', scope.from)
  if (scope.to !== null) found = found.where('received_day', '<=', scope.to)
  const counts = await found.execute()

  const weeks = new Map<string, Map<string, number>>()
  for (const { received_day, type, count } of counts) {
    const week = mondayOf(received_day)
    const types = weeks.get(week) ?? new Map<string, number>()
    types.set(type, (types.get(type) ?? 0) + Number(count))
    weeks.set(week, types)
  }
  const known = [...weeks.keys()].sort()
  const rows = []
  const first = known[0]
  const last = known.at(-1)
  if (first !== undefined && last !== undefined) {
    for (let week = first; week <= last; week = addDays(week, 7)) {
      const types = weeks.get(week)
      const each = TYPES.map((type) => types?.get(type) ?? 0)
      rows.push([week, ...each, each.reduce((sum, one) => sum + one, 0)])
    }
  }
  return {
    title: { vi: 'Đơn đến theo tuần và loại', en: 'Arrivals by week and type' },
    columns: [
      column('week', 'day', 'Tuần bắt đầu', 'Week of'),
      column('complaint', 'number', 'Khiếu nại', 'Complaints'),
      column('denunciation', 'number', 'Tố cáo', 'Denunciations'),
      column('feedback', 'number', 'Kiến nghị, phản ánh', 'Feedback'),
      column('mixed', 'number', 'Nhiều nội dung', 'Mixed'),
      column('other', 'number', 'Khác', 'Other'),
      column('total', 'number', 'Cộng', 'Total'),
    ],
    rows,
    notes: [{ vi: 'Theo ngày đơn đến hộp thư, giờ Việt Nam.', en: 'By day of receipt, Vietnamese time.' }],
  }
}
