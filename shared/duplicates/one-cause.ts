/**
 * Strangers who tell one affair in their own words: no decision, parcel or firm in common, but the same commune, hamlet,
 * canal and time, mostly one field, and some rarer words. Each alone meets by chance; together they do not.
 */
import type { Evidence } from './evidence.ts'
import { type Fingerprint, INDIVIDUAL } from './fingerprint.ts'

/** Customs, banks and housing projects: who has to do with one there has a case of his own. */
const OWN_CASE: ReadonlySet<string> = new Set(['F28', 'F33', 'F34'])

/** Passages in common without a common particular are a form, a copy is judged elsewhere. */
const LONGEST_COMMON = 0.15
const MOST_DAYS = 90

/** One cause brings its letters within weeks; after half a year it is mostly the next one. */
const timeScore = (days: number): number => (days <= 30 ? 1 : days <= 60 ? 0.4 : days <= 120 ? -0.5 : -1.5)

/** Where: the commune of both, a hamlet of one name where one does not say which commune, or a commune both pass through. */
function placeScore(e: Evidence): number {
  const near = e.places === 'same' ? 2 : e.places === 'other' ? -2 : e.hamletSame ? 1 : e.aroundSame ? 0.5 : 0
  return near + (e.hamletSame ? 2 : 0) + (e.spots > 0 ? 2 : 0)
}

const nameScore = (e: Evidence): number =>
  1.5 * (e.proper > 1 ? 1.5 : e.proper) + 0.4 * Math.min(8, e.nameBits) - (e.namesDiffer ? 1 : 0)

const wordScore = (e: Evidence): number => Math.min(3, e.words / 0.1) + 0.7 * Math.min(3, e.topics / 0.05)

/**
 * From this score on two strangers' letters are more likely of one affair than not. The weights and the threshold were
 * set on 74 labelled pairs of strangers and some nine thousand pairs of other matters, and checked on pairs set aside.
 */
const ONE_CAUSE = 8
/** A broken bank is a road to one neighbour and a canal to the next; mostly, though, other fields are other matters. */
const OTHER_FIELD = 3
const BITS_PER_SCORE = 1.5

/** Bits for "one affair, two tellers"; minus infinity where something says that it is two. */
export function oneCauseBits(a: Fingerprint, b: Fingerprint, e: Evidence): number {
  const { contained } = e.letters
  const apart = e.documents.conflict || e.documents.otherDay || e.parcels.conflict
  if (apart || contained > LONGEST_COMMON) return Number.NEGATIVE_INFINITY
  const score =
    placeScore(e) +
    nameScore(e) +
    wordScore(e) +
    1.5 * Math.min(2, e.figures.length) +
    timeScore(e.daysApart ?? MOST_DAYS) +
    (a.type === b.type ? 0.5 : 0) -
    (e.fieldSame ? 0 : OTHER_FIELD) -
    (INDIVIDUAL.has(a.field) || INDIVIDUAL.has(b.field) ? 1 : 0) -
    (OWN_CASE.has(a.field) || OWN_CASE.has(b.field) ? 2 : 0) -
    20 * Math.max(0, contained - 0.04)
  return (score - ONE_CAUSE) * BITS_PER_SCORE
}
