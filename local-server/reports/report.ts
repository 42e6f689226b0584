/** What every report is made of: columns with a kind, rows computed from the register, and how each figure is counted. */
import type { Report, ReportName } from '../../shared/api.ts'
import type { Wording } from '../../shared/petition.ts'
import { momentsOf } from '../day.ts'
import type { Shelf } from '../storage/open.ts'

export type Column = Report['columns'][number]
export type Rows = Report['rows']
export type Made = { title: Wording; columns: Column[]; rows: Rows; notes: Wording[] }

export type Scope = Shelf & {
  office: string
  /** Vietnamese day of the computation. */
  today: string
  /** Period, both days inclusive; null: from the beginning, until today. */
  from: string | null
  to: string | null
  nameOf: (org: string) => string
}

export type Maker = (scope: Scope) => Promise<Made>
export type Makers = Record<ReportName, Maker>

export const column = (key: string, kind: Column['kind'], vi: string, en: string): Column => ({
  key,
  kind,
  title: { vi, en },
})

/** First and last moment of the period, for columns that hold a time. */
export function periodOf({ from, to }: Pick<Scope, 'from' | 'to'>): { start: string; end: string } {
  return {
    start: from === null ? '' : momentsOf(from).start,
    end: to === null ? '9999-12-31' : momentsOf(to).end,
  }
}

/** Whole days from one Vietnamese day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
