/** What the competence tables are asked with, and how a resolver word of a row becomes an org id. */
import type { OfficeProfile } from '../../api.ts'
import type { Citation, Classification, Evidence, Message, Petition, Reason } from '../../petition.ts'
import { liesElsewhere } from '../commune-of-body.ts'
import { type Facts, factsOf } from '../facts.ts'
import type { History } from '../history.ts'
import { type Letter, letterOf } from '../letter.ts'
import type { Body } from '../recognise-body.ts'
import { settled } from '../second-complaint.ts'
import { fieldRow } from './fields.ts'
import { superiorOf } from './superiors.ts'

export type CompetentBody = {
  /** `SNNMT`, `UBND_X/25525`. */
  org: string
  /** Row of the competence table that says so: `J-K01`, `P2`, `F05`. */
  row: string
  /** How likely this is the body, 0–1. */
  confidence: number
  reasons: Reason[]
  citations: Citation[]
}

export type CompetenceInput = {
  message: Message
  petition: Petition
  classification: Classification
  receiver: OfficeProfile
  /** Day of receipt, `2026-11-24`; picks the rows in force. */
  receivedDay: string
  history?: History | undefined
  /** Read once by the caller where it has them already. */
  letter?: Letter
  facts?: Facts
}

export type Context = {
  petition: Petition
  classification: Classification
  letter: Letter
  /** Subject line of the mail. */
  subject: string
  facts: Facts
  day: string
  /** Units of the matter; those of the petitioner where the letter names none. */
  place: readonly string[]
  placeEvidence: Evidence[]
  /** The place is where the petitioner lives, for want of a better one. */
  placeGuessed: boolean
}

export function contextOf(input: CompetenceInput): Context {
  const { petition } = input
  const letter = input.letter ?? letterOf(input.message, petition)
  const facts = input.facts ?? factsOf(letter)
  const classification = settled(input.classification, petition, facts)
  const home = petition.petitioners.flatMap(({ value }) =>
    value.communeCode === null ? value.communeCandidates : [value.communeCode],
  )
  const stated = petition.place?.value ?? []
  return {
    petition,
    classification,
    letter,
    subject: input.message.subject,
    facts,
    day: input.receivedDay,
    place: stated.length > 0 ? stated : [...new Set(home)].slice(0, 4),
    placeEvidence: petition.place?.evidence ?? [],
    placeGuessed: stated.length === 0,
  }
}

export const reason = (code: string, vi: string, en: string, evidence: Evidence[]): Reason => ({
  code,
  text: { vi, en },
  evidence,
})

/** `UBND_X/` becomes one body for each unit the place may be; sureness is shared among them. */
export function atPlace(org: string, communes: readonly string[]): { org: string; share: number }[] {
  if (!org.endsWith('/')) return [{ org, share: 1 }]
  const units = communes.slice(0, 3)
  return units.map((code, index) => ({ org: `${org}${code}`, share: units.length === 1 ? 1 : index === 0 ? 0.6 : 0.5 }))
}

const communesFor = (body: Body, context: Context): readonly string[] =>
  body.communes.length > 0 || liesElsewhere(body.name) ? body.communes : context.place

/** The org ids a resolver word of a row means for this body. */
export function resolve(word: string, body: Body, context: Context): { org: string; share: number }[] {
  const communes = communesFor(body, context)
  switch (word) {
    case '=body': {
      if (body.org !== null) return [{ org: body.org, share: 1 }]
      const base = {
        police_commune: 'CAX/',
        commune_council: 'HDND_X/',
        front_commune: 'MTTQ_X/',
        party_commune: 'DU_X/',
        party_cell: 'DU_X/',
      }
      const prefix = (base as Partial<Record<Body['kind'], string>>)[body.kind] ?? 'UBND_X/'
      return atPlace(prefix, communes)
    }
    case '=commune':
      return atPlace('UBND_X/', communes)
    case '=party':
      return atPlace('DU_X/', communes)
    case '=superior': {
      const own = resolve('=body', body, context)[0]
      const above = own === undefined ? null : superiorOf(own.org)
      return above === null ? [] : [{ org: above, share: 1 }]
    }
    case '=ministry':
      return [{ org: fieldRow(context.classification.field)?.ministry ?? 'TW', share: 1 }]
    default:
      return [{ org: word, share: 1 }]
  }
}

/** The same bodies, less sure. */
export const fade = (bodies: readonly CompetentBody[], by: number): CompetentBody[] =>
  bodies.map((body) => ({ ...body, confidence: body.confidence * by }))
