import type { OfficerDecision, Source } from '../../shared/api.ts'

/** One paper to be entered, or the reason why it cannot be. */
export type Item = {
  /** The same for the same paper in every run: what makes an import resumable. */
  key: string
  /** Where it stands, for the report: file name, position in the mailbox, row. */
  where: string
} & ({ paper: Paper } | { trouble: string })

export type Paper = { source: Source; receivedAt?: string; decision?: Partial<OfficerDecision> }

/** A file, its items, and how many there are (null: not known before the end). */
export type Import = { total: number | null; items: AsyncIterable<Item> }
