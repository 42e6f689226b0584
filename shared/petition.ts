/**
 * The shape of a petition (đơn) and of everything that is read out of it.
 * These zod shapes are the only definition of what travels between extension, service and disk.
 */
import * as z from 'zod'

/** One sentence in both languages of the interface; Vietnamese is the one officers read. */
export const Wording = z.object({ vi: z.string(), en: z.string() })
export type Wording = z.infer<typeof Wording>

/** Calendar day, `2026-11-24`. */
export const Day = z.iso.date()
/** Code of a commune-level unit after 1 July 2025, five digits with leading zeros. */
export const CommuneCode = z.string().regex(/^\d{5}$/)
/** `UBND_T`, `SNNMT`, or a commune body with its unit: `UBND_X/25525`. */
export const Org = z.string().regex(/^[A-Z][A-Z0-9_a-z]*(\/\d{5})?$/)

/** Where in the letter a value was read: UTF-16 offsets `[start, end)` into the text of one part. */
export const Evidence = z.object({
  part: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Evidence = z.infer<typeof Evidence>

/** A value read from the letter, how sure the reading is (0–1; under 0.6 looks unsure), and where it stands. */
export const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, confidence: z.number().min(0).max(1), evidence: z.array(Evidence) })
export type Found<T> = { value: T; confidence: number; evidence: Evidence[] }

// ---- the message -------------------------------------------------------------------------------

/** A part of the message that has text: the mail body, an attachment, a forwarded mail, a file inside an archive. */
export const Part = z.object({
  /** `body`, `a1`, `a2`, inside a container `a2.1`; of several petitions in one file `a1-3`, from its page 3 on. */
  id: z.string(),
  role: z.enum(['body', 'quoted_mail', 'forwarded_mail', 'attachment']),
  filename: z.string().nullable(),
  contentType: z.string(),
  /** Size of the original, in bytes. */
  size: z.int().nonnegative(),
  text: z.string(),
  /** Offsets of each page in `text`; empty where the format has no pages. */
  pages: z.array(z.object({ number: z.int().positive(), start: z.int(), end: z.int() })),
  status: z.enum(['read', 'empty', 'unreadable', 'refused', 'cancelled', 'pending']),
  /** What the officer should know about this part: why it could not be read, that it was OCR, that a font was converted. */
  notes: z.array(z.object({ code: z.string(), text: Wording })),
  /** Mean confidence of character recognition, 0–100, when the text comes from an image. */
  ocrConfidence: z.number().min(0).max(100).nullable(),
  /** How many page images of the original can be looked at; absent where it has none (a mail, a Word file). */
  pictures: z.int().positive().optional(),
})
export type Part = z.infer<typeof Part>

export const Message = z.object({
  messageId: z.string().nullable(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  /** When the mail was sent or received, ISO 8601 with offset; null when unreadable. */
  date: z.string().nullable(),
  parts: z.array(Part),
})
export type Message = z.infer<typeof Message>

// ---- the structured form -----------------------------------------------------------------------

/** A petitioner (người gửi đơn). Empty means: not in the paper. */
export const Petitioner = z.object({
  name: z.string().nullable(),
  /** As written in the letter. */
  address: z.string().nullable(),
  /** The unit after 1 July 2025; null when the address leaves several candidates or none. */
  communeCode: CommuneCode.nullable(),
  /** All units the address may mean (an old commune that was split leaves more than one). */
  communeCandidates: z.array(CommuneCode),
  /** Digits only, starting with 0. */
  phone: z.string().nullable(),
  /** Personal identity number: 12 digits, or 9 of the old card. */
  citizenId: z.string().nullable(),
})
export type Petitioner = z.infer<typeof Petitioner>

export const Respondent = z.object({
  name: z.string().nullable(),
  position: z.string().nullable(),
  body: z.string().nullable(),
})
export type Respondent = z.infer<typeof Respondent>

export const CitedDocument = z.object({
  /** As numbered: `512/QĐ-UBND`. */
  number: z.string(),
  date: Day.nullable(),
  issuer: z.string().nullable(),
})
export type CitedDocument = z.infer<typeof CitedDocument>

/** Land parcel: số thửa, số tờ bản đồ. */
export const Parcel = z.object({ parcel: z.string(), mapSheet: z.string().nullable() })
export type Parcel = z.infer<typeof Parcel>

export const ForwardingBody = z.object({
  body: z.string(),
  kind: z.enum(['deputy', 'front', 'press', 'state_body', 'party_body', 'other']),
  documentNumber: z.string().nullable(),
  documentDate: Day.nullable(),
})
export type ForwardingBody = z.infer<typeof ForwardingBody>

export const EarlierResolution = z.object({
  stage: z.enum(['first', 'second', 'conclusion', 'judgment', 'guidance', 'reply']),
  number: z.string().nullable(),
  date: Day.nullable(),
  issuer: z.string().nullable(),
})
export type EarlierResolution = z.infer<typeof EarlierResolution>

/** What the letter says, field by field, each with its evidence. Unknown is empty, never invented. */
export const Petition = z.object({
  /** The part that is the petition itself (the body, an attachment, a forwarded mail). */
  mainPart: z.string().nullable(),
  title: found(z.string()).nullable(),
  petitioners: z.array(found(Petitioner)),
  /** Name of the person the signers put forward. */
  representative: found(z.string()).nullable(),
  signerCount: found(z.int().nonnegative()),
  anonymous: found(z.boolean()),
  addressees: z.array(found(z.string())),
  forwardingBody: found(ForwardingBody).nullable(),
  petitionDate: found(Day).nullable(),
  respondents: z.array(found(Respondent)),
  /** Where the matter lies: one unit, or the candidates an old split unit leaves. */
  place: found(z.array(CommuneCode)).nullable(),
  citedDocuments: z.array(found(CitedDocument)),
  parcels: z.array(found(Parcel)),
  /** Đồng. */
  amounts: z.array(found(z.number())),
  earlierResolutions: z.array(found(EarlierResolution)),
  requests: z.array(found(z.string())),
  enclosures: z.array(found(z.string())),
  secretMarking: found(z.enum(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])).nullable(),
  signature: found(z.enum(['signed', 'typed', 'fingerprint', 'digital', 'none'])),
  /** The told story without formulas, quoted mail and legal quotations: what duplicates are compared by. */
  story: z.array(Evidence),
})
export type Petition = z.infer<typeof Petition>

// ---- what the law makes of it ------------------------------------------------------------------

export const PetitionType = z.enum(['complaint', 'denunciation', 'feedback', 'mixed', 'other'])
export type PetitionType = z.infer<typeof PetitionType>
export const Sphere = z.enum(['administrative', 'judicial', 'party', 'civil', 'criminal', 'labour', 'elected', 'other'])
export type Sphere = z.infer<typeof Sphere>
/** F01–F42: subject field (lĩnh vực). */
export const Field = z.string().regex(/^F\d\d$/)

/** A finer type that changes the path: second complaint, renewed denunciation, withdrawal, reminder … */
export const Variant = z.enum([
  'KN',
  'KN2',
  'TC_CV',
  'TC_QLNN',
  'TC_NEXT',
  'TC_PARTY',
  'KNPA',
  'KNPA_QDHC',
  'MIXED',
  'JUD',
  'CRIME',
  'CIVIL',
  'PARTY',
  'LABOR',
  'WITHDRAW',
  'SUPPLEMENT',
  'REMIND',
  'TTHC',
  'THANKS',
  'SPAM',
  'OTHER',
])
export type Variant = z.infer<typeof Variant>

/** How far a rule has been checked against the gazette; the interface shows it. */
export const Verification = z.enum(['verified', 'from_memory', 'inferred', 'needs_lawyer'])
export type Verification = z.infer<typeof Verification>

export const Citation = z.object({
  /** Short key of the instrument: `LKN`, `LTC`, `TT05` … */
  instrument: z.string(),
  /** `Đ17`, `Đ24 k2` */
  article: z.string(),
  /** As printed on a paper: `Điều 17 Luật Khiếu nại số 02/2011/QH13` */
  text: z.string(),
  verification: Verification,
})
export type Citation = z.infer<typeof Citation>

/** Why the program says something: words for the officer and the sentences of the letter behind them. */
export const Reason = z.object({ code: z.string(), text: Wording, evidence: z.array(Evidence) })
export type Reason = z.infer<typeof Reason>

export const Classification = z.object({
  type: PetitionType,
  typeConfidence: z.number().min(0).max(1),
  variant: Variant,
  sphere: Sphere,
  field: Field,
  fieldConfidence: z.number().min(0).max(1),
  /** Switched on for a denunciation and anything like one (Luật Tố cáo Đ56); the officer may switch it on, never off alone. */
  identityProtected: z.boolean(),
  reasons: z.array(Reason),
})
export type Classification = z.infer<typeof Classification>

export const Check = z.object({
  /** C01–C27 of gate A, B01–B09 and D01–D05 of gate B. */
  id: z.string(),
  result: z.enum(['pass', 'fail', 'unknown', 'not_applicable']),
  text: Wording,
  evidence: z.array(Evidence),
  citation: Citation.nullable(),
})
export type Check = z.infer<typeof Check>

export const Eligibility = z.object({
  status: z.enum(['eligible', 'needs_supplement', 'ineligible']),
  checks: z.array(Check),
  failedChecks: z.array(z.string()),
})
export type Eligibility = z.infer<typeof Eligibility>

export const Action = z.enum([
  'ACCEPT',
  'NOT_ACCEPT',
  'GUIDE',
  'SPLIT',
  'SUPPLEMENT',
  'FORWARD',
  'FORWARD_INFO',
  'FORWARD_CRIME',
  'RETURN',
  'RETURN_ORIGINALS',
  'ARCHIVE',
  'REPORT_HEAD',
  'URGE',
  'ANSWER',
  'EXTRACT',
  'LINK',
  'STOP',
])
export type Action = z.infer<typeof Action>

export const Deadline = z.object({
  /** T-01 … T-32 */
  id: z.string(),
  what: Wording,
  due: Day,
  /** The other possible day, while a swapped day off is only proposed. */
  dueIfProposedDaysOff: Day.nullable(),
  n: z.int().nonnegative(),
  unit: z.enum(['working_day', 'calendar_day', 'at_once']),
  countedFrom: Day,
  /** Days off that the counting skipped, so that the officer can follow it. */
  skipped: z.array(Day),
  calendarVersion: z.string(),
  citation: Citation,
})
export type Deadline = z.infer<typeof Deadline>

export const Flag = z.enum([
  'group',
  'identity_protected',
  'second_instance',
  'overdue',
  'urgent',
  'hot_spot',
  'long_running',
  'secret_marking',
  'several_addressees',
])
export type Flag = z.infer<typeof Flag>

export const Outcome = z.object({
  /** Row of the decision table (`KN-16`, `TC-03`, `PA-02`, `MX-02`, `OT-03`) or a check that stops everything (`C27`). */
  rule: z.string(),
  action: Action,
  alternatives: z.array(Action),
  /** What must be done besides, at once. */
  also: z.array(z.object({ action: Action, rule: z.string(), text: Wording })),
  competence: z.enum(['own', 'subordinate_overdue', 'other', 'unknown']),
  /** Key of the prescribed form (`TT05-03`), null when the action has none. */
  form: z.string().nullable(),
  summary: Wording,
  reasons: z.array(Reason),
  legalBasis: z.array(Citation),
  deadlines: z.array(Deadline),
  verification: Verification,
})
export type Outcome = z.infer<typeof Outcome>

export const AgencyCandidate = z.object({
  org: Org,
  name: z.string(),
  score: z.number().min(0).max(1),
  reasons: z.array(Reason),
  citations: z.array(Citation),
})
export type AgencyCandidate = z.infer<typeof AgencyCandidate>

export const AgencySuggestion = z.object({
  /** False: the program abstains openly and preselects nothing. */
  confident: z.boolean(),
  /** What is missing for a confident answer. */
  missing: z.array(Wording),
  candidates: z.array(AgencyCandidate).max(3),
})
export type AgencySuggestion = z.infer<typeof AgencySuggestion>

// ---- duplicates --------------------------------------------------------------------------------

export const Relation = z.enum([
  'same_petition',
  'same_matter_same_sender',
  'same_matter_other_sender',
  'second_instance',
  'same_sender_other_matter',
  'same_template_other_matter',
])
export type Relation = z.infer<typeof Relation>

/** The relations an officer is warned about; the other two are history, never duplicates. */
export const WARNED_RELATIONS: readonly Relation[] = [
  'same_petition',
  'same_matter_same_sender',
  'same_matter_other_sender',
  'second_instance',
]
