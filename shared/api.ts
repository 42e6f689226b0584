/**
 * Contract v1 of the local service. The extension, the service, scripts and tests all use these shapes;
 * `/openapi.json` is generated from them.
 */
import * as z from 'zod'
import {
  Action,
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
  Reason,
  Relation,
  Verification,
  Wording,
} from './petition.ts'

export const CONTRACT = 1
export const DEFAULT_PORT = 8710
/** Largest request the service takes: a 25 MB message, base64-coded, with room for the envelope. */
export const MAX_REQUEST_BYTES = 64 * 1024 * 1024

// ---- problems ----------------------------------------------------------------------------------

/** Every refusal of the service: what failed, what was kept safe, what to do next. */
export const Problem = z.object({
  code: z.string(),
  what: Wording,
  kept: Wording,
  next: Wording,
  /** Names of the fields of the request that do not fit; names only, never what was sent. */
  fields: z.array(z.string()).optional(),
})
export type Problem = z.infer<typeof Problem>

// ---- health and pairing ------------------------------------------------------------------------

export const Health = z.object({
  name: z.literal('dung-cua'),
  version: z.string(),
  contract: z.int(),
  /** New for every data folder: tells the extension that it talks to the service it was paired with. */
  instance: z.string(),
  ready: z.boolean(),
  why: Wording.nullable(),
})
export type Health = z.infer<typeof Health>

export const PairingRequest = z.object({
  code: z.string().trim().min(4).max(40),
  name: z.string().trim().min(1).max(80),
})
export type PairingRequest = z.infer<typeof PairingRequest>
export const Pairing = z.object({ key: z.string(), instance: z.string(), office: z.lazy(() => OfficeProfile) })
export type Pairing = z.infer<typeof Pairing>

// ---- office ------------------------------------------------------------------------------------

/** The receiving authority: competence is relative to who is asking (law.md fact 3). */
export const OfficeProfile = z.object({
  /** `UBND_T` for the provincial reception board, `SNNMT`, `UBND_X/25525`, `VPTU` … */
  org: Org,
  name: z.string(),
  /** Whose name goes into the register as the processing officer. */
  officer: z.string(),
  /** Ban TCD may forward complaints inside the provincial system (NĐ 154/2026 Đ6 k3b): a choice of the office. */
  mayForwardComplaints: z.boolean().default(false),
})
export type OfficeProfile = z.infer<typeof OfficeProfile>

// ---- triage ------------------------------------------------------------------------------------

export const AttachmentInput = z.object({
  filename: z.string(),
  contentType: z.string().optional(),
  /** Base64; or the text where somebody else has read it already. */
  content: z.base64().optional(),
  text: z.string().optional(),
})
export const MessageInput = z.object({
  messageId: z.string().nullable().optional(),
  from: z.string().default(''),
  to: z.array(z.string()).default([]),
  cc: z.array(z.string()).default([]),
  subject: z.string().default(''),
  date: z.string().nullable().default(null),
  body: z.string().default(''),
  attachments: z.array(AttachmentInput).default([]),
})
export type MessageInput = z.infer<typeof MessageInput>

/** Id of a part: `body`, `a1`, inside a container `a2.1`; of several petitions in one file `a1-3`, from its page 3 on. */
export const PartId = z
  .string()
  .max(60)
  .regex(/^(?:body|a\d{1,4}(?:\.\d{1,4}){0,9}(?:-\d{1,4})?)$/)

/** What was captured: the raw source where the portal gives it, else the page as read. Exactly one of the two. */
export const Source = z
  .object({
    /** Raw MIME source, base64. */
    mime: z.base64().optional(),
    message: MessageInput.optional(),
    /** Which adapter captured it: `roundcube`, `zimbra`, `practice`, `general`, `file` … Never an address. */
    portal: z.string().max(40).optional(),
    /** The officer stopped the reading of scans: what was recognised until then counts, the rest stays unread. */
    stopped: z.literal(true).optional(),
    /** Which of several petitions in the message is meant: the id of its main part. Absent: the first. */
    part: PartId.optional(),
  })
  .refine((source) => (source.mime === undefined) !== (source.message === undefined), {
    message: 'either mime or message',
  })
export type Source = z.infer<typeof Source>

export const TriageRequest = Source
export type TriageRequest = Source

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

export const Warning = z.object({
  code: z.string(),
  severity: z.enum(['stop', 'warn', 'note']),
  text: Wording,
  reason: Reason.nullable().default(null),
})
export type Warning = z.infer<typeof Warning>

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

// ---- originals ---------------------------------------------------------------------------------

/** `?part=&width=`: which part, and how many pixels across the page is to be drawn. */
export const PageQuery = z.object({
  part: PartId,
  width: z.coerce.number().int().min(200).max(2600).default(1200),
})
export type PageQuery = z.infer<typeof PageQuery>

/** A page of an original as a picture, and where the words of its text stand on it. */
export const OriginalPage = z.object({
  part: PartId,
  page: z.int().positive(),
  pages: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** JPEG, base64. */
  jpeg: z.base64(),
  /** A word: offsets `[start, end)` into the part's text; left, top, width, height in ten-thousandths of the page. */
  words: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])),
})
export type OriginalPage = z.infer<typeof OriginalPage>

/** `POST /v1/originals`: a capture is read again so that its originals can be looked at. */
export const OriginalsOpened = z.object({ digest: z.string() })
export type OriginalsOpened = z.infer<typeof OriginalsOpened>

// ---- register ----------------------------------------------------------------------------------

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
  /** Searched without accents, in number, sender (not of denunciations), title and body. Travels in a POST body or header, never in a URL. */
  sort: z.enum(['due', 'sent', 'number', 'hands']).default('sent'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ForwardingQuery = z.infer<typeof ForwardingQuery>
/** `POST /v1/forwardings/search`: words an officer types may name a citizen, so they travel in the body. */
export const ForwardingSearch = ForwardingQuery.extend({ words: z.string().max(200).default('') })
export type ForwardingSearch = z.infer<typeof ForwardingSearch>

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

// ---- directory, reports, audit -----------------------------------------------------------------

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

/** What the office may change in an entry of the directory (`PUT /v1/agencies/:org`); a new body needs at least name and kind. */
export const AgencyChange = Agency.omit({ org: true, editedBy: true, verification: true }).partial()
export type AgencyChange = z.infer<typeof AgencyChange>
export const AgencyList = z.object({ items: z.array(Agency) })
export type AgencyList = z.infer<typeof AgencyList>

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

/** `GET /v1/reports/:name?from=&to=` (days of registration or sending, both inclusive); `?format=xlsx` for a table file. */
export const ReportName = z.enum(['forwarded', 'overdue', 'arrivals', 'hot-spots', 'indicators'])
export type ReportName = z.infer<typeof ReportName>
export const ReportQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  format: z.enum(['json', 'xlsx']).default('json'),
})
export type ReportQuery = z.infer<typeof ReportQuery>
export const Report = z.object({
  name: ReportName,
  title: Wording,
  from: Day.nullable(),
  to: Day.nullable(),
  computedAt: z.string(),
  columns: z.array(
    z.object({
      key: z.string(),
      title: Wording,
      kind: z.enum(['text', 'number', 'share', 'day', 'agency', 'commune', 'field']),
    }),
  ),
  /** One value a column; `share` is 0–1; null where it cannot be computed (nothing to count). */
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** How each figure is counted. */
  notes: z.array(Wording),
})
export type Report = z.infer<typeof Report>

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

/** What this office's officers confirmed, by field and type: the reason "learned" of a suggestion. */
export const Learning = z.object({
  items: z.array(
    z.object({ org: z.string(), field: z.string(), type: PetitionType, count: z.int(), last: z.string() }),
  ),
})
export type Learning = z.infer<typeof Learning>
export const Forgotten = z.object({ forgotten: z.int() })
export type Forgotten = z.infer<typeof Forgotten>

/** Programs that hold a key: paired extensions and scripts. */
export const Holder = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['extension', 'script']),
  createdAt: z.string(),
  current: z.boolean(),
})
export type Holder = z.infer<typeof Holder>
export const HolderList = z.object({ items: z.array(Holder) })
export type HolderList = z.infer<typeof HolderList>
