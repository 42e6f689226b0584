/** Reports by name and days, as a table of figures. */
import * as z from 'zod'
import { Day, Wording } from '../petition.ts'

/** `GET /v1/reports/:name?from=&to=` (days of registration or sending, both inclusive); `?format=xlsx` for a table file. */
export const ReportName = z.enum(['forwarded', 'overdue', 'arrivals', 'hot-spots', 'indicators'])
export type ReportName = z.infer<typeof ReportName>

export const ReportQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  format: z.enum(['json', 'xlsx']).default('json'),
})
export type ReportQuery = z.infer<typeof ReportQuery>

export const Report = z.object({
  name: ReportName,
  title: Wording,
  from: Day.nullable(),
  to: Day.nullable(),
  computedAt: z.string(),
  columns: z.array(
    z.object({
      key: z.string(),
      title: Wording,
      kind: z.enum(['text', 'number', 'share', 'day', 'agency', 'commune', 'field']),
    }),
  ),
  /** One value a column; `share` is 0–1; null where it cannot be computed (nothing to count). */
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** How each figure is counted. */
  notes: z.array(Wording),
})
export type Report = z.infer<typeof Report>
