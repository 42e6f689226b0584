/** Forwardings: recording one, changing its state, previewing another hand, and the list that is followed. */
import * as z from 'zod'
import { Action, Day, Org, PetitionType } from '../petition.ts'
import { Warning } from './warnings.ts'

export const ForwardingState = z.enum(['sent', 'received', 'accepted', 'returned', 'resolved'])
export type ForwardingState = z.infer<typeof ForwardingState>

export const ForwardingRequest = z.object({
  action: Action,
  /** Who is responsible from now on; null for actions that stay in the office (archive, link, accept). */
  agency: Org.nullable(),
  agencyName: z.string().nullable().default(null),
  rule: z.string().optional(),
  note: z.string().max(4000).optional(),
  /** The officer chose another body than the suggested one, and says why. */
  overrideReason: z.string().max(2000).optional(),
  documentNumber: z.string().max(60).optional(),
})
export type ForwardingRequest = z.infer<typeof ForwardingRequest>

export const Forwarding = z.object({
  id: z.string(),
  petitionId: z.string(),
  number: z.string(),
  matterId: z.string(),
  action: Action,
  agency: Org.nullable(),
  agencyName: z.string().nullable(),
  rule: z.string().nullable(),
  documentNumber: z.string().nullable(),
  state: ForwardingState,
  sentAt: z.string(),
  changedAt: z.string(),
  due: Day.nullable(),
  /** How many hands the matter has passed with this forwarding. */
  hands: z.int().positive(),
  /** Masked for denunciations. */
  sender: z.string(),
  title: z.string(),
  type: PetitionType,
  field: z.string(),
  place: z.array(z.string()),
  officer: z.string(),
  identityProtected: z.boolean(),
  overdue: z.boolean(),
})
export type Forwarding = z.infer<typeof Forwarding>

/** Answer to a recorded forwarding: the record, the paper, and the mail to write. */
export const ForwardingCreated = z.object({
  forwarding: Forwarding,
  paper: z.string().nullable(),
  mail: z.object({ to: z.string(), subject: z.string(), body: z.string() }),
  warnings: z.array(Warning),
})
export type ForwardingCreated = z.infer<typeof ForwardingCreated>

/** `POST /v1/petitions/:id/forwardings/preview`: what another hand would mean, before it is added. Records nothing. */
export const ForwardingPreview = z.object({
  hands: z.int().positive(),
  /** The bodies in the order they held it, the planned one last. */
  chain: z.array(z.string()),
  responsible: z.string().nullable(),
  due: Day.nullable(),
  warnings: z.array(Warning),
})
export type ForwardingPreview = z.infer<typeof ForwardingPreview>

export const ForwardingChange = z.object({
  state: ForwardingState,
  documentNumber: z.string().max(60).optional(),
  note: z.string().max(2000).optional(),
})
export type ForwardingChange = z.infer<typeof ForwardingChange>

export const ForwardingList = z.object({
  items: z.array(Forwarding),
  total: z.int(),
  /** The four numbers at the dashboard's head; each is a filter. */
  counts: z.object({ waiting: z.int(), dueSoon: z.int(), overdue: z.int(), manyHands: z.int() }),
})
export type ForwardingList = z.infer<typeof ForwardingList>

export const ForwardingQuery = z.object({
  view: z.enum(['all', 'waiting', 'due_soon', 'overdue', 'many_hands']).default('all'),
  state: ForwardingState.optional(),
  agency: Org.optional(),
  type: PetitionType.optional(),
  sort: z.enum(['due', 'sent', 'number', 'hands']).default('sent'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ForwardingQuery = z.infer<typeof ForwardingQuery>

/** `POST /v1/forwardings/search`: words an officer types may name a citizen, so they travel in the body. */
export const ForwardingSearch = ForwardingQuery.extend({
  /** Searched without accents, in number, sender (not of denunciations), title and body. Travels in a POST body or header, never in a URL. */
  words: z.string().max(200).default(''),
})
export type ForwardingSearch = z.infer<typeof ForwardingSearch>
