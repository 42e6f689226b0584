/**
 * Two fingerprints become one of the six relations, with a probability and reasons.
 * Precision decides: a warning that cries wolf is switched off, so wording alone never makes a duplicate when the
 * decisions, the parcels or the people are others.
 */
import type { Relation, Wording } from '../petition.ts'
import { type Evidence, evidenceOf, type Frequencies, NO_FREQUENCIES } from './evidence.ts'
import type { Fingerprint } from './fingerprint.ts'
import { reasonsFor } from './reasons.ts'

export interface Match {
  relation: Relation
  /** How likely the relation is right, 0–1. */
  probability: number
  reasons: Wording[]
}

export interface ComparisonContext {
  frequencies?: Frequencies
  /** Words behind the hashes of the petition being checked. */
  labels?: ReadonlyMap<number, string>
}

/** Under this probability a pair is not shown at all. */
export const SHOWN_FROM = 0.5

const logistic = (bits: number): number => 1 / (1 + 2 ** -bits)

/** Share of the smaller story's wording from which two papers are the same paper. */
const SAME_PAPER = 0.42

/** A form's text filled in for somebody else: much wording, and nothing of the particulars. */
function filledForm(e: Evidence): boolean {
  if (e.letters.contained < 0.2) return false
  if (e.documents.same.length > 0 || e.parcels.same.length > 0) return false
  return e.documents.conflict || e.documents.otherDay || e.parcels.conflict || e.places === 'other'
}

/** Bits for "about the same matter", apart from how likely that was before anything was compared. */
function matterBits(a: Fingerprint, b: Fingerprint, e: Evidence): number {
  let bits = 0
  const placed = e.places === 'same'
  if (e.documents.same.length > 0) bits += (placed ? 9 : 6.5) + Math.min(3, e.documents.same.length - 1)
  else if (e.documents.bare.length > 0) bits += 2.5
  else if (e.documents.conflict && e.figureShare < 0.6) bits -= 3
  if (e.documents.otherDay) bits -= 2
  if (e.parcels.same.length > 0) bits += placed ? 7 : 4.5
  else if (e.parcels.conflict) bits -= 4
  bits += Math.min(9, e.nameBits)
  bits += Math.min(8, e.figures.length * 2.5)
  if (e.places === 'same') bits += 1
  else if (e.places === 'other') bits -= 4
  bits += e.fieldSame ? 1.5 : -2
  if (a.type !== b.type) bits -= 0.5
  const { contained } = e.letters
  bits += contained > 0.6 ? 7 : contained > 0.3 ? 4.5 : contained > 0.22 ? 2 : contained > 0.1 ? 0 : -1
  bits += e.syllables.contained > 0.2 ? 1.5 : e.syllables.contained < 0.05 ? -1 : 0
  return bits
}

/** Before comparing: a sender who writes again mostly writes about the same; a stranger hardly ever does. */
const SAME_SENDER_PRIOR = -1
const OTHER_SENDER_PRIOR = -9
const SENDER_PRIOR = -4

function secondInstance(a: Fingerprint, b: Fingerprint): boolean {
  if (a.second === b.second) return false
  // The complaint after the first decision is the later paper of the two.
  const [later, earlier] = a.second ? [a, b] : [b, a]
  return later.petitionDay === 0 || earlier.petitionDay === 0 || later.petitionDay >= earlier.petitionDay
}

/**
 * The relation of two petitions, or null when there is nothing worth showing. Symmetric.
 * `context.frequencies` makes agreement on common values count less; `context.labels` put words into the reasons.
 */
export function compareFingerprints(a: Fingerprint, b: Fingerprint, context: ComparisonContext = {}): Match | null {
  const e = evidenceOf(a, b, context.frequencies ?? NO_FREQUENCIES)
  const form = filledForm(e)
  const wording = e.letters.contained
  // A copy without name or number (a bad scan, an anonymous copy) is recognised by its wording alone.
  const copyBits = !e.sender.otherName && wording > SAME_PAPER && !form ? (wording - SAME_PAPER) * 30 : 0
  const sameSender = logistic(e.senderBits + SENDER_PRIOR + copyBits)
  const bits = matterBits(a, b, e) + (form ? -7 : 0)
  const followUp = (a.followUp || b.followUp || a.second !== b.second) && !e.documents.conflict
  const ofSame = logistic(bits + SAME_SENDER_PRIOR + (followUp ? 1.5 : 0))
  const ofOther = logistic(bits + OTHER_SENDER_PRIOR)
  const warned = sameSender * ofSame + (1 - sameSender) * ofOther
  const result = (relation: Relation, probability: number): Match | null =>
    probability < SHOWN_FROM
      ? null
      : { relation, probability: Math.min(0.999, probability), reasons: reasonsFor(relation, e, context.labels) }

  if (warned >= SHOWN_FROM) {
    if (secondInstance(a, b) && wording < 0.6) return result('second_instance', warned)
    if (sameSender * ofSame >= (1 - sameSender) * ofOther) {
      return result(wording >= SAME_PAPER ? 'same_petition' : 'same_matter_same_sender', warned)
    }
    return result('same_matter_other_sender', warned)
  }
  if (sameSender >= SHOWN_FROM) return result('same_sender_other_matter', sameSender * (1 - ofSame))
  const alike = wording >= 0.2 || (e.fieldSame && e.places === 'same' && (e.documents.conflict || e.parcels.conflict))
  return alike ? result('same_template_other_matter', 1 - warned) : null
}
