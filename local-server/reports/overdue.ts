import { OPEN_STATES, WAITING_ACTIONS } from '../forwardings/following.ts'
import type { Maker } from './report.ts'
import { column, daysBetween, periodOf } from './report.ts'

/** Who owes how many answers, the most overdue first. */
export const overdue: Maker = async (scope) => {
  const { start, end } = periodOf(scope)
  const items = await scope.db
    .selectFrom('forwarding')
    .select(['agency', 'agency_name', 'due'])
    .where('office', '=', scope.office)
    .where('sent_at', '>=', start)
    .where('sent_at', '<', end)
    .where('action', 'in', WAITING_ACTIONS)
    .where('state', 'in', [...OPEN_STATES])
    .execute()

  const agencies = new Map<string, { name: string; waiting: number; late: number[] }>()
  for (const { agency, agency_name, due } of items) {
    const name = agency_name ?? (agency === null ? scope.nameOf(scope.office) : scope.nameOf(agency))
    const entry = agencies.get(name) ?? { name, waiting: 0, late: [] }
    entry.waiting += 1
    if (due !== null && due < scope.today) entry.late.push(daysBetween(due, scope.today))
    agencies.set(name, entry)
  }
  const rows = [...agencies.values()]
    .sort((a, b) => b.late.length - a.late.length || b.waiting - a.waiting || a.name.localeCompare(b.name, 'vi'))
    .map(({ name, waiting, late }) => [
      name,
      waiting,
      late.length,
      late.length === 0 ? null : Math.max(...late),
      late.length === 0 ? null : Math.round(late.reduce((sum, one) => sum + one, 0) / late.length),
    ])
  return {
    title: { vi: 'Quá hạn trả lời theo cơ quan', en: 'Overdue answers by agency' },
    columns: [
      column('agency', 'text', 'Cơ quan', 'Agency'),
      column('waiting', 'number', 'Đang chờ trả lời', 'Waiting'),
      column('overdue', 'number', 'Quá hạn', 'Overdue'),
      column('longest', 'number', 'Trễ lâu nhất (ngày)', 'Longest (days)'),
      column('average', 'number', 'Trễ bình quân (ngày)', 'Average (days)'),
    ],
    rows,
    notes: [
      {
        vi: 'Đếm các việc đã chuyển còn chờ trả lời; số ngày trễ là ngày theo lịch kể từ ngày đến hạn.',
        en: 'Items still waiting for an answer; days late are calendar days after the due day.',
      },
    ],
  }
}
