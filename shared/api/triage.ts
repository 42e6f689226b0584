/** Triage: all the officer needs to decide on one captured message. */
import * as z from 'zod'
import {
  AgencySuggestion,
  Classification,
  Eligibility,
  Flag,
  Message,
  Outcome,
  Petition,
  PetitionType,
} from '../petition.ts'
import { Problem } from './service.ts'
import { PartId, Source } from './source.ts'
import { DuplicateMatch, Warning } from './warnings.ts'

export const TriageRequest = Source
export type TriageRequest = Source

/** One of the petitions that one message holds, as the officer chooses among them. */
export const PetitionInMessage = z.object({
  /** Id of the part that is the petition itself. */
  part: PartId,
  /** Parts that say the same in another format. */
  copies: z.array(PartId),
  filename: z.string().nullable(),
  title: z.string().nullable(),
  /** First petitioner; null where the paper names none. Shown masked where the identity is protected. */
  who: z.string().nullable(),
  type: PetitionType,
  identityProtected: z.boolean(),
  /** How many registered petitions the officer would be warned about. */
  earlier: z.int().nonnegative(),
  /** Its number, when this very paper of this very mail is in the register already. */
  number: z.string().nullable(),
})
export type PetitionInMessage = z.infer<typeof PetitionInMessage>

export const Triage = z.object({
  contract: z.int(),
  /** SHA-256 of the captured source with normalised line ends: the same capture again has the same digest. */
  digest: z.string(),
  /** The whole mail's digest, by which its originals are looked at (`/v1/originals/:digest`); null when read without the service. */
  originals: z.string().nullable().default(null),
  /** All petitions of the message in the order of its parts; what follows is about one of them. One or none in most mails. */
  petitions: z.array(PetitionInMessage).default([]),
  /** The message; of several petitions only the parts that belong to this one. */
  message: Message,
  petition: Petition,
  classification: Classification,
  eligibility: Eligibility,
  outcome: Outcome,
  flags: z.array(Flag),
  agencies: AgencySuggestion,
  duplicates: z.array(DuplicateMatch),
  /** How many registered petitions the duplicates were looked for among. */
  comparedWith: z.int().nonnegative(),
  warnings: z.array(Warning),
})
export type Triage = z.infer<typeof Triage>

/** One line of the NDJSON answer: progress and what is known while scans are read, then the result (or a problem). */
export const TriageEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('progress'),
    part: z.string(),
    filename: z.string().nullable(),
    page: z.int().nonnegative(),
    pages: z.int().nonnegative(),
    /** The same of all parts together. */
    read: z.int().nonnegative(),
    all: z.int().nonnegative(),
  }),
  /** What is known so far; parts that are still being read are `pending`. */
  z.object({ event: z.literal('partial'), triage: Triage }),
  z.object({ event: z.literal('result'), triage: Triage }),
  z.object({ event: z.literal('problem'), problem: Problem }),
])
export type TriageEvent = z.infer<typeof TriageEvent>
