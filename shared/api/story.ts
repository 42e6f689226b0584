/** What happened in a matter (vụ việc), and which papers officers joined or kept apart. */
import * as z from 'zod'
import { Relation } from '../petition.ts'

/** One step in the story of a matter (vụ việc). */
export const MatterEvent = z.object({
  at: z.string(),
  kind: z.enum([
    'registered',
    'forwarded',
    'guided',
    'returned',
    'accepted',
    'resolved',
    'received',
    'urged',
    'linked',
    'unlinked',
    'other',
  ]),
  petitionId: z.string().nullable(),
  petitionNumber: z.string().nullable(),
  /** Masked where the petition is a denunciation. */
  sender: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  document: z.string().nullable(),
})
export type MatterEvent = z.infer<typeof MatterEvent>

export const Link = z.object({
  a: z.string(),
  b: z.string(),
  verdict: z.union([Relation, z.literal('not_related')]),
  probability: z.number().nullable(),
  decidedBy: z.string(),
  decidedAt: z.string(),
})
export type Link = z.infer<typeof Link>

export const LinkRequest = z.object({ verdict: z.union([Relation, z.literal('not_related')]) })
export type LinkRequest = z.infer<typeof LinkRequest>
