/**
 * The tables of the register, as Kysely sees them. The same on SQLite and PostgreSQL: times are ISO 8601 texts
 * in UTC, days `YYYY-MM-DD`, yes/no is 1/0, and packed values (see vault.ts) are bytes.
 */
import type { Generated } from 'kysely'
import type { DuplicateTables } from '../duplicates/tables.ts'
import type { MatterTables } from '../matters/tables.ts'

type Packed = Uint8Array

/** A setting of one installation: the office profile, the instance's own values. */
export type SettingTable = { instance: string; name: string; value: string }

/** Hash of each key given out; the key itself is never stored. */
export type AccessKeyTable = {
  id: string
  instance: string
  name: string
  hash: string
  /** Origin of the extension that paired; null for a script. */
  origin: string | null
  created_at: string
  revoked_at: string | null
}

/** Facts about the register as a whole. */
export type RegisterMetaTable = { name: string; value: string }

/** Last entry number given, by office and year. */
export type CounterTable = { office: string; year: number; last: number }

export type PetitionTable = {
  id: string
  office: string
  year: number
  sequence: number
  number: string
  digest: string
  received_at: string
  /** Vietnamese calendar day of `received_at`: what reports count by. */
  received_day: string
  registered_at: string
  officer: string
  type: string
  variant: string
  sphere: string
  field: string
  identity_protected: number
  /** As lists show it: masked where the identity is protected. */
  sender: string
  title: string
  /** Commune codes, comma-separated: one, the candidates of a split unit, or empty. */
  place: string
  matter_id: string
  /** The body that sent it on, and its letter; null when it came from the citizen. */
  through: string | null
  through_document: string | null
  eligibility: string
  rule: string
  action: string
  competence: string
  signer_count: number
  /** What the program suggested first, whether or not it was sure; null when it had nothing. */
  suggested_agency: string | null
  /** First day by which this office must act. */
  due: string | null
  /** Packed `StoredContent` (petitions/content.ts). */
  content: Packed
}

export type PetitionOriginalTable = {
  petition_id: string
  kind: 'mime' | 'message'
  /** Empty where `same_as` holds them. */
  bytes: Packed
  /** Digest of the whole mail; null in rows of before it was kept. */
  mail: string | null
  /** Packed `Layout[]` (intake/shapes.ts): where recognised words stand; null where nothing was recognised. */
  layout: Packed | null
  /** The petition of the same mail with which the bytes are kept. */
  same_as: string | null
}
/** Folded words for the search; of a protected petition only its number and kind. */
export type PetitionWordsTable = { petition_id: string; words: string }
export type PetitionPlaceTable = { petition_id: string; commune: string }

/** Retries of one request answer with the entry of the first. */
export type IdempotencyTable = { holder: string; idempotency_key: string; digest: string; petition_id: string }

export type ForwardingTable = {
  id: string
  petition_id: string
  office: string
  action: string
  agency: string | null
  agency_name: string | null
  rule: string | null
  document_number: string | null
  state: string
  sent_at: string
  changed_at: string
  due: string | null
  hands: number
  officer: string
  suggested_agency: string | null
  note: string | null
  override_reason: string | null
  /** Caller and idempotency key; null where the caller gave none. */
  request_key: string | null
}

/** Every state a forwarding went through: how long it lay in each hand. */
export type ForwardingStepTable = {
  id: Generated<number>
  forwarding_id: string
  at: string
  state: string
  document_number: string | null
  note: string | null
  officer: string
}

export type AuditHeadTable = { id: number; seq: number; hash: string }
export type AuditEventTable = {
  seq: number
  at: string
  who: string
  what: string
  subject: string | null
  hash: string
}

/** The body an officer confirmed for a petition: what suggestions learn from. */
export type ConfirmationTable = {
  petition_id: string
  office: string
  org: string
  field: string
  type: string
  /** Commune of the matter. */
  place: string | null
  /** Kind of the body complained of or denounced. */
  against: string | null
  day: string
}

export type AgencyEditTable = { org: string; entry: string; edited_by: string; edited_at: string }

export type RegisterTables = {
  setting: SettingTable
  access_key: AccessKeyTable
  register_meta: RegisterMetaTable
  counter: CounterTable
  petition: PetitionTable
  petition_original: PetitionOriginalTable
  petition_words: PetitionWordsTable
  petition_place: PetitionPlaceTable
  idempotency: IdempotencyTable
  forwarding: ForwardingTable
  forwarding_step: ForwardingStepTable
  audit_head: AuditHeadTable
  audit_event: AuditEventTable
  confirmation: ConfirmationTable
  agency_edit: AgencyEditTable
}

export type Tables = RegisterTables & DuplicateTables & MatterTables
