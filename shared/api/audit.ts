/** The chain of audit events, newest first. */
import * as z from 'zod'

export const AuditEvent = z.object({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  what: z.string(),
  subject: z.string().nullable(),
  /** SHA-256 over the previous event's hash and this event: a removed or changed row breaks the chain. */
  hash: z.string(),
})
export type AuditEvent = z.infer<typeof AuditEvent>

export const AuditQuery = z.object({
  subject: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  /** Events before this number; absent: the newest. */
  before: z.coerce.number().int().min(1).optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>

/** Newest first. `intact`: the newest 50,000 events were recomputed and every hash fits; `brokenAt`: the first that does not. */
export const AuditList = z.object({
  items: z.array(AuditEvent),
  total: z.int(),
  intact: z.boolean(),
  brokenAt: z.int().nullable(),
})
export type AuditList = z.infer<typeof AuditList>
