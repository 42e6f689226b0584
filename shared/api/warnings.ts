/** What an officer is warned about: the checks, and earlier papers that may be the same. */
import * as z from 'zod'
import { Reason, Relation, Wording } from '../petition.ts'
import { MatterEvent } from './story.ts'

export const Warning = z.object({
  code: z.string(),
  severity: z.enum(['stop', 'warn', 'note']),
  text: Wording,
  reason: Reason.nullable().default(null),
})
export type Warning = z.infer<typeof Warning>

export const DuplicateMatch = z.object({
  petitionId: z.string(),
  number: z.string(),
  registeredAt: z.string(),
  registeredBy: z.string(),
  relation: Relation,
  probability: z.number().min(0).max(1),
  /** True when the relation is one the officer must be warned about and the probability is high enough. */
  warn: z.boolean(),
  reasons: z.array(Wording),
  matterId: z.string(),
  title: z.string(),
  /** Masked for denunciations. */
  sender: z.string(),
  story: z.array(MatterEvent),
})
export type DuplicateMatch = z.infer<typeof DuplicateMatch>
