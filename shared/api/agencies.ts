/** The directory of bodies, and what an office's officers confirmed about them. */
import * as z from 'zod'
import { Day, Org, PetitionType, Verification } from '../petition.ts'

/** A body of the directory. Abolished bodies stay in it so that their old names lead to the successor. */
export const Agency = z.object({
  org: Org,
  name: z.string(),
  kind: z.enum(['state', 'elected', 'party', 'front', 'judicial', 'sector', 'commune', 'enterprise', 'unit']),
  communeCode: z.string().nullable(),
  fields: z.array(z.string()),
  aliases: z.array(z.string()),
  predecessors: z.array(z.string()),
  superior: Org.nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  abolished: Day.nullable(),
  successor: Org.nullable(),
  verification: Verification,
  editedBy: z.string().nullable().default(null),
})
export type Agency = z.infer<typeof Agency>

/** What the office may change in an entry of the directory (`PUT /v1/agencies/:org`); a new body needs at least name and kind. */
export const AgencyChange = Agency.omit({ org: true, editedBy: true, verification: true }).partial()
export type AgencyChange = z.infer<typeof AgencyChange>

export const AgencyList = z.object({ items: z.array(Agency) })
export type AgencyList = z.infer<typeof AgencyList>

/** What this office's officers confirmed, by field and type: the reason "learned" of a suggestion. */
export const Learning = z.object({
  items: z.array(
    z.object({ org: z.string(), field: z.string(), type: PetitionType, count: z.int(), last: z.string() }),
  ),
})
export type Learning = z.infer<typeof Learning>

export const Forgotten = z.object({ forgotten: z.int() })
export type Forgotten = z.infer<typeof Forgotten>
