/** The register as it is read: petitions listed and searched, one record, one matter. */
import * as z from 'zod'
import {
  AgencySuggestion,
  Classification,
  Day,
  Deadline,
  Eligibility,
  Flag,
  Message,
  Org,
  Outcome,
  Petition,
  PetitionType,
} from '../petition.ts'
import { Forwarding } from './forwardings.ts'
import { Link, MatterEvent } from './story.ts'
import { Warning } from './warnings.ts'

export const PetitionSummary = z.object({
  id: z.string(),
  number: z.string(),
  registeredAt: z.string(),
  receivedAt: z.string(),
  sender: z.string(),
  title: z.string(),
  type: PetitionType,
  field: z.string(),
  place: z.array(z.string()),
  matterId: z.string(),
  identityProtected: z.boolean(),
  officer: z.string(),
})
export type PetitionSummary = z.infer<typeof PetitionSummary>

/** `GET /v1/petitions`. Words that may name a citizen travel in `POST /v1/petitions/search`. */
export const PetitionQuery = z.object({
  type: PetitionType.optional(),
  field: z.string().max(10).optional(),
  place: z.string().max(10).optional(),
  matter: z.string().max(60).optional(),
  /** Registered on or after, on or before. */
  from: Day.optional(),
  to: Day.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})
export type PetitionQuery = z.infer<typeof PetitionQuery>

export const PetitionSearch = PetitionQuery.extend({ words: z.string().max(200).default('') })
export type PetitionSearch = z.infer<typeof PetitionSearch>

export const PetitionList = z.object({ items: z.array(PetitionSummary), total: z.int() })
export type PetitionList = z.infer<typeof PetitionList>

export const PetitionRecord = PetitionSummary.extend({
  message: Message,
  petition: Petition,
  classification: Classification,
  eligibility: Eligibility,
  outcome: Outcome,
  agencies: AgencySuggestion,
  flags: z.array(Flag),
  deadlines: z.array(Deadline),
  links: z.array(Link),
  forwardings: z.array(Forwarding),
  story: z.array(MatterEvent),
  /** True when the original is kept and can be fetched at `/v1/petitions/:id/original`. */
  original: z.boolean(),
})
export type PetitionRecord = z.infer<typeof PetitionRecord>

/** A matter (vụ việc): its petitions, its whole story, who has it now, and what is wrong with its path. */
export const MatterRecord = z.object({
  id: z.string(),
  title: z.string(),
  petitions: z.array(PetitionSummary),
  story: z.array(MatterEvent),
  hands: z.int().nonnegative(),
  responsible: z.object({ org: Org.nullable(), name: z.string(), since: z.string() }).nullable(),
  warnings: z.array(Warning),
})
export type MatterRecord = z.infer<typeof MatterRecord>
