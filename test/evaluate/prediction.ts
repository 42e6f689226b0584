/** What is written down of one triage, for scoring here and anywhere else. */
import type { Triage } from '../../shared/api.ts'
import type { CitedDocument, Parcel, Petitioner, Relation, Respondent } from '../../shared/petition.ts'

export type Judged = Pick<Triage, 'petition' | 'classification' | 'eligibility' | 'outcome' | 'flags' | 'agencies'>

export interface Prediction {
  id: string
  type: string
  sphere: string
  field: string
  /** Null when the program abstains. */
  agency: string | null
  agencies: string[]
  action: string
  rule: string
  eligible: string
  failedChecks: string[]
  petitioners: Petitioner[]
  anonymous: boolean
  addressees: string[]
  petitionDate: string | null
  respondents: Respondent[]
  /** One unit, the candidates of a split unit, or null. */
  place: string | string[] | null
  citedDocuments: CitedDocument[]
  parcels: Parcel[]
  signerCount: number
  flags: string[]
}

export interface FoundPair {
  a: string
  b: string
  relation: Relation
  probability: number
  /** Whether the officer was warned; not written to the file. */
  warn: boolean
}

/** Takes the answer of a triage down to the keys of the predictions file. */
export function predictionOf(id: string, triage: Judged): Prediction {
  const { petition, classification, eligibility, outcome, agencies, flags } = triage
  const places = petition.place?.value ?? []
  return {
    id,
    type: classification.type,
    sphere: classification.sphere,
    field: classification.field,
    agency: agencies.confident ? (agencies.candidates[0]?.org ?? null) : null,
    agencies: agencies.candidates.map(({ org }) => org),
    action: outcome.action,
    rule: outcome.rule,
    eligible: eligibility.status,
    failedChecks: eligibility.failedChecks,
    petitioners: petition.petitioners.map(({ value }) => value),
    anonymous: petition.anonymous.value,
    addressees: petition.addressees.map(({ value }) => value),
    petitionDate: petition.petitionDate?.value ?? null,
    respondents: petition.respondents.map(({ value }) => value),
    place: places.length === 0 ? null : places.length === 1 ? (places[0] as string) : places,
    citedDocuments: petition.citedDocuments.map(({ value }) => value),
    parcels: petition.parcels.map(({ value }) => value),
    signerCount: petition.signerCount.value,
    flags,
  }
}

/** One line a petition, then one line a found pair. */
export function linesOf(predictions: readonly Prediction[], pairs: readonly FoundPair[]): string {
  const all = [
    ...predictions,
    ...pairs.map(({ a, b, relation, probability }) => ({
      a,
      b,
      relation,
      probability: Math.round(probability * 1000) / 1000,
    })),
  ]
  return all.map((line) => `${JSON.stringify(line)}\n`).join('')
}
