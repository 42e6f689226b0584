/** Registering (vào sổ): the capture, the officer's decision, and the entry it becomes. */
import * as z from 'zod'
import { Deadline, Petition, PetitionType, Relation } from '../petition.ts'
import { Source } from './source.ts'

/** What the officer changed in the form: the officer's word wins and is remembered. */
export const OfficerDecision = z.object({
  petition: Petition.optional(),
  type: PetitionType.optional(),
  field: z.string().optional(),
  /** Only ever upwards: `true` protects, absent leaves the suggestion. */
  identityProtected: z.literal(true).optional(),
  /** Join this matter; absent: the strongest linked one or a new matter. */
  matterId: z.string().nullable().optional(),
  links: z.array(z.object({ other: z.string(), verdict: z.union([Relation, z.literal('not_related')]) })).default([]),
  note: z.string().max(2000).optional(),
})
export type OfficerDecision = z.infer<typeof OfficerDecision>

export const RegisterRequest = z.object({
  source: Source,
  decision: OfficerDecision.default({ links: [] }),
  /** When the mail reached the office's mailbox; the service's clock when absent. */
  receivedAt: z.string().optional(),
})
export type RegisterRequest = z.infer<typeof RegisterRequest>

export const Registered = z.object({
  id: z.string(),
  number: z.string(),
  matterId: z.string(),
  registeredAt: z.string(),
  deadlines: z.array(Deadline),
  /** True when the same idempotency key or the same capture had been registered before. */
  already: z.boolean(),
  /** How many petitions the mail holds; the others are registered each by itself. */
  petitions: z.int().positive().default(1),
})
export type Registered = z.infer<typeof Registered>
