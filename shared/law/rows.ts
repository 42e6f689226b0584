/** What every row of every law table carries besides its content. */
import type { Verification } from '../petition.ts'
import type { Reference } from './citations.ts'

export type RowMeta = {
  id: string
  basis: readonly Reference[]
  /** First and last day the row applies to a paper received that day; null is open. */
  from: string | null
  to: string | null
  verification: Verification
}

/** Two-tier local government: no district since that day (Luật 72/2025/QH15). */
export const TWO_TIERS = '2025-07-01'
/** Luật 136/2025/QH15 and Nghị định 154, 155, 156/2026 apply from that day. */
export const NEW_DECREES = '2026-07-01'

/** Whether a row applies to a paper received on `day` (`2026-11-24`). */
export const inForce = (row: Pick<RowMeta, 'from' | 'to'>, day: string): boolean =>
  (row.from === null || row.from <= day) && (row.to === null || day <= row.to)
