/**
 * Two fingerprints become one of the six relations, with a probability and reasons.
 * Precision decides: a warning that cries wolf is switched off, so wording alone never makes a duplicate when the
 * decisions, the parcels or the people are others.
 */
import type { Relation, Wording } from '../petition.ts'
import { type Evidence, evidenceOf, type Frequencies, NO_FREQUENCIES } from './evidence.ts'
import { type Fingerprint, INDIVIDUAL } from './fingerprint.ts'
import { oneCauseBits } from './one-cause.ts'
import { inOrder, newDecision, saysHardlyAnything, secondInstance } from './order.ts'
import { reasonsFor } from './reasons.ts'

export interface Match {
  relation: Relation
  /** How likely the relation is right, 0–1. */
  probability: number
  reasons: Wording[]
  /** One sender's two papers, of which the later one speaks of an earlier: bits for one matter without its saying so. */
  unprompted?: number
}

export interface ComparisonContext {
  frequencies?: Frequencies
  /** Words behind the hashes of the petition being checked. */
  labels?: ReadonlyMap<number, string>
  /** In how many petitions the rarest passage both share stands; 1 when the register was not asked. */
  wordingSeenIn?: number
  /** The earlier paper that the later one speaks of is known to be another one (reminders.ts). */
  speaksOfAnother?: boolean
}

/** Under this probability a pair is not shown at all. */
export const SHOWN_FROM = 0.5

const logistic = (bits: number): number => 1 / (1 + 2 ** -bits)

/** Share of the smaller story's wording from which two papers are the same paper. */
const SAME_PAPER = 0.5

/** A form's text filled in for somebody else: much wording, and nothing of the particulars. */
function filledForm(e: Evidence): boolean {
  if (e.letters.contained < 0.2) return false
  if (e.documents.same.length > 0 || e.parcels.same.length > 0) return false
  return (
    (e.documents.conflict && e.figureShare < 0.6) ||
    e.documents.otherDay ||
    e.parcels.conflict ||
    (e.places === 'other' && e.placed)
  )
}

/** One letter written for two roads: half of the wording, other numbers of roads, no figure in common. */
const forAnotherRoad = (e: Evidence): boolean =>
  e.codesDiffer &&
  e.letters.contained >= 0.3 &&
  e.letters.contained < 0.9 &&
  e.documents.same.length + e.parcels.same.length + e.figures.length === 0

/** How much another place speaks against it. A place may be misread; a rare name and the same story say otherwise. */
function elsewhereBits(e: Evidence): number {
  if (e.nameBits >= 5 && e.topics > 0.09 && e.letters.contained < 0.22) return 1
  return e.placed ? (e.nameBits < 5 ? 4 : 3) : 2
}

/** With the hospital and the bank: what one suffers there, the next one does not. */
const COUNTERS: ReadonlySet<string> = new Set(['F19', 'F33'])
const PERSONAL: ReadonlySet<string> = new Set([...INDIVIDUAL, ...COUNTERS])

/**
 * A firm, school or hospital that strangers name: who suffers from its smoke or its unpaid wages has one matter with
 * the others, who was badly treated or cheated there has his own. Who is denounced is the matter of a denunciation.
 */
function sharedCause(a: Fingerprint, b: Fingerprint): boolean {
  return !(PERSONAL.has(a.field) && PERSONAL.has(b.field)) || (a.type === 'denunciation' && b.type === 'denunciation')
}

/** Bits for "about the same matter" from what both papers name: decisions, parcels, people, firms, figures, place. */
function particularBits(a: Fingerprint, b: Fingerprint, e: Evidence): number {
  let bits = 0
  const here = e.places === 'same'
  const { same, dated, bare, conflict, otherDay } = e.documents
  if (same.length > 0) bits += (dated ? 7 : 4.5) + (here ? 3 : 0) + Math.min(3, same.length - 1)
  else if (bare.length > 0) bits += 2.5
  else if (conflict && e.figureShare < 0.6) bits -= 3
  if (otherDay) bits -= 2
  if (e.parcels.same.length > 0) bits += here ? 7 : 3.5
  else if (e.parcels.conflict) bits -= 4
  bits += Math.min(9, e.nameBits)
  bits += Math.min(8, e.figures.length * 2.5)
  if (here) bits += 1
  else if (e.places === 'other') bits -= elsewhereBits(e)
  if (e.respondentSame && here)
    bits += sharedCause(a, b) && !COUNTERS.has(a.field) && !COUNTERS.has(b.field) ? 2.5 : 1.5
  if (e.bodySame && here) bits += 0.5
  // Who is denounced is the matter of a denunciation.
  if (e.officeSame) bits += a.type === 'denunciation' && b.type === 'denunciation' ? 3.5 : 1
  if (a.type !== b.type) bits -= 0.5
  return bits
}

/** Unrelated letters of one field mostly share under .06 of their uncommon words. */
const topicBits = (shared: number): number =>
  shared > 0.15 ? 3 : shared > 0.1 ? 2.5 : shared > 0.06 ? 1 : shared > 0.025 ? 0 : -1

/** One sender's letters about two matters mostly share under .15 of the weight of their words, also about one field. */
const rareWordBits = (e: Evidence): number =>
  e.fieldSame
    ? e.words > 0.3
      ? 3
      : e.words > 0.2
        ? 2.5
        : e.words > 0.14
          ? 1
          : -1
    : e.words > 0.3
      ? 2
      : e.words > 0.2
        ? 0
        : -1

/** Bits for "about the same matter" from the wording, one sender's two papers. */
function ownWordingBits(e: Evidence): number {
  const { contained } = e.letters
  const copied = contained > 0.6 ? 6 : contained > 0.3 ? 4 : contained > 0.22 ? 2 : 0
  return Math.max(copied, e.fewWords ? 0 : -1, topicBits(e.topics), rareWordBits(e))
}

/**
 * The same between strangers: only a nearly whole copy counts by itself (one letter signed house by house; where a third
 * is their own, each has filled in his own loss), and less when the same passages stand in many
 * petitions (a form, a circular).
 */
function strangersWordingBits(a: Fingerprint, b: Fingerprint, e: Evidence, seenIn: number): number {
  const { contained } = e.letters
  const copied = contained > 0.85 ? 6 : contained > 0.7 ? 2.5 : contained > 0.3 ? 1 : 0
  const alone =
    INDIVIDUAL.has(a.field) || INDIVIDUAL.has(b.field) || e.namesDiffer || !(e.places === 'same' || e.hamletSame)
  // Whom a firm or a quarter has wronged in two ways: two long letters with one name and no words in common.
  const sharesNothing =
    e.words < 0.08 && e.topics <= 0.06 && contained <= 0.3 && e.documents.same.length + e.parcels.same.length === 0
  if (sharesNothing && !e.fewWords) return -0.5
  // The words of a shared name are shared words, too.
  const named = e.nameBits >= 5 && !sharedCause(a, b)
  const topics = alone || named ? Math.min(1, topicBits(e.topics)) : neighbourBits(e)
  return Math.max(copied * (seenIn > FORM_SEEN_IN ? 0.3 : 1), topics)
}

/**
 * Neighbours who suffer from one cause share its words, and little else: whole passages in common without one common
 * particular are a form. Letters of one commune and field share hardly half as much.
 */
function neighbourBits(e: Evidence): number {
  if (e.letters.contained > 0.15) return 1
  const shared = e.topics / 0.11 + e.words / 0.3
  const pairs = e.topics > 0.15 ? 6 : e.topics > 0.11 ? 4.5 : e.topics > 0.08 ? 3 : e.topics > 0.06 ? 2 : 0
  const both = shared > 2.4 ? 6 : shared > 1.8 ? 4.5 : shared > 1.5 ? 4 : shared > 1.3 ? 3 : shared > 0.9 ? 2 : 0
  const words = Math.max(pairs, both)
  if (words === 0) return 0
  // A creek or a gate that both name is in the same hamlet anyway.
  const hamlet = e.nameBits > 0 && e.nameBits < 5 && pairs === 0 && both < 3 ? 0.5 : 3
  return words + (e.hamletSame ? hamlet : 0)
}

/** Passages that stand in more petitions than this are a form. */
const FORM_SEEN_IN = 12
/** Before comparing: a sender who writes again mostly writes about the same; a stranger hardly ever does. */
const SAME_SENDER_PRIOR = -1.5
const OTHER_SENDER_PRIOR = -8.2
const SENDER_PRIOR = -4

/** A decision, parcel, name, day or a good share of the words in common: the same person writes about several things. */
const aboutOneThing = (e: Evidence): boolean =>
  e.documents.same.length + e.documents.bare.length + e.parcels.same.length + e.figures.length > 0 ||
  e.nameBits >= 3 ||
  e.words > (e.fieldSame ? 0.06 : 0.09) ||
  e.topics > 0.06

/** A paper that speaks of an earlier one, from the sender of an earlier one. */
function followUpBits(a: Fingerprint, b: Fingerprint, e: Evidence): number {
  if (e.namesOther) return 4
  if (e.documents.conflict) return 0
  const [later, earlier] = inOrder(a, b)
  const second = secondInstance(a, b)
  // What a second complaint follows is a complaint, and about what the first decision settled.
  if (second && !e.fieldSame && !aboutOneThing(e)) return newDecision(a, b) ? -6 : -3
  const follows =
    later.second && !second
      ? false
      : later.followUp || later.retells || (second && (e.places === 'same' || aboutOneThing(e)))
  const leans = (later.leans || saysHardlyAnything(later)) && !earlier.leans
  if (newDecision(a, b)) return later.followUp || later.retells ? 0 : -6
  return (leans ? 4 : follows ? (later.retells ? 3.5 : 2) : 0) - (later.elsewhere ? (aboutOneThing(e) ? 2 : 5) : 0)
}

/** Two households, two decisions, two parcels or two firms: two matters, however alike the letters are. */
function apartBits(e: Evidence): number {
  if (e.documents.same.length > 0 || e.parcels.same.length > 0) return 0
  if (e.namesDiffer) return -3
  return e.documents.conflict || e.documents.otherDay || e.parcels.conflict ? -5 : 0
}

/**
 * The relation of two petitions, or null when there is nothing worth showing. Symmetric.
 * `context.frequencies` makes agreement on common values count less; `context.labels` put words into the reasons.
 */
export function compareFingerprints(a: Fingerprint, b: Fingerprint, context: ComparisonContext = {}): Match | null {
  const e = evidenceOf(a, b, context.frequencies ?? NO_FREQUENCIES)
  const anotherRoad = forAnotherRoad(e)
  const form = filledForm(e) || anotherRoad
  const wording = e.letters.contained
  const seenIn = context.wordingSeenIn ?? 1
  const particulars = particularBits(a, b, e) + (e.fieldSame ? 1.5 : -0.5) + (form ? -7 : 0)
  // A copy without name or number (a bad scan, an anonymous copy) is recognised by its wording and particulars.
  const copy = !e.sender.known && !form && seenIn <= FORM_SEEN_IN && particulars > 5
  const copyBits = copy ? Math.max(0, wording - 0.55) * 30 : 0
  const sameSender = logistic(e.senderBits + SENDER_PRIOR + copyBits)
  // Fields are told from few words, but one sender's two matters mostly differ in them, and share the people and the
  // numbers around him; a paper that speaks of an earlier one has hardly any words of its own.
  const said = followUpBits(a, b, e)
  const followUp = context.speaksOfAnother ? Math.min(0, said) : said
  const around = Math.min(9, e.nameBits) + Math.min(8, e.figures.length * 2.5)
  const otherField = e.fieldSame || followUp > 2 ? 0 : -1 - (followUp > 0 ? 0 : 0.4 * around)
  // What one body writes about two roads in one form agrees in the form and in its own name.
  const told = anotherRoad ? -0.5 * Math.min(9, e.nameBits) : ownWordingBits(e)
  const sameBits = particulars + told + otherField + followUp
  const ofSame = logistic(sameBits + SAME_SENDER_PRIOR)
  // The larger the register, the more strangers agree by chance.
  const crowd = 0.5 * Math.log2(1 + (context.frequencies?.registered ?? 0) / 3000)
  const strangers =
    particulars +
    strangersWordingBits(a, b, e, seenIn) +
    apartBits(e) -
    (sharedCause(a, b) ? 0 : 0.55 * Math.min(9, e.nameBits)) +
    OTHER_SENDER_PRIOR
  const ofOther = logistic(Math.max(strangers, oneCauseBits(a, b, e)) - crowd)
  const warned = sameSender * ofSame + (1 - sameSender) * ofOther
  const unprompted = sameSender >= SHOWN_FROM && followUp > 0 ? { unprompted: sameBits - followUp } : {}
  const result = (relation: Relation, probability: number): Match | null =>
    probability < SHOWN_FROM
      ? null
      : {
          relation,
          probability: Math.min(0.999, probability),
          reasons: reasonsFor(relation, e, context.labels),
          ...unprompted,
        }

  if (warned >= SHOWN_FROM) {
    if (secondInstance(a, b) && wording < 0.85) return result('second_instance', warned)
    if (sameSender * ofSame >= (1 - sameSender) * ofOther && !(e.sender.otherLead && wording < SAME_PAPER)) {
      return result(wording >= SAME_PAPER ? 'same_petition' : 'same_matter_same_sender', warned)
    }
    // Nobody's name on one of them: the same words are the same paper.
    return result(!e.sender.known && wording >= SAME_PAPER ? 'same_petition' : 'same_matter_other_sender', warned)
  }
  // Who is only called alike is not shown for another matter.
  const onlyCalled = e.sender.calling && !e.sender.phone && !e.sender.identity && !e.sender.mailbox
  if (sameSender >= SHOWN_FROM && !onlyCalled)
    return result('same_sender_other_matter', Math.max(SHOWN_FROM, sameSender * (1 - ofSame)))
  const alike = wording >= 0.2 || (e.fieldSame && e.places === 'same' && (e.documents.conflict || e.parcels.conflict))
  return alike ? result('same_template_other_matter', 1 - warned) : null
}
