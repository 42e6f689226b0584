import { fold } from '../vietnamese/fold.ts'
import type { Accusation, Draft } from './accusation.ts'
import { BODY_WEIGHTS, PERSON_WEIGHTS, type Weights } from './choice-weights.ts'
import { suspectBodies } from './suspect-bodies.ts'
import { signerNamed, suspectPersons } from './suspect-persons.ts'
import { type Signs, type Suspect, servesAt } from './suspects.ts'

/** From this probability on a suspect is a respondent; where nobody reaches it, the likeliest one above the second. */
const SURE = 0.5
const AT_LEAST = 0.26
const OUTRIGHT = 0.97
/** A body beside its own official needs more. */
const ALSO = 0.98
/** Probability from which somebody who signed the attacked paper answers for the body. */
const NEARLY = 0.4

/** Probability that somebody with these signs is meant. */
export function likelihood(signs: Signs, { bias, signs: weights }: Weights): number {
  if ((signs.outright ?? 0) > 0 && (signs.signerNamed ?? 0) === 0) return OUTRIGHT
  let sum = bias
  for (const [sign, value] of Object.entries(signs)) sum += (weights[sign] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** What the bodies' signs need to know of the persons. */
export function likelyPersons(persons: readonly { suspect: Suspect; probability: number }[]): {
  most: number
  bodies: ReadonlySet<string>
  signer: number
} {
  return {
    most: Math.max(0, ...persons.map((one) => one.probability)),
    bodies: new Set(
      persons
        .filter((one) => one.probability >= SURE)
        .map((one) => servesAt(one.suspect))
        .filter((body): body is string => body !== null),
    ),
    signer: signerNamed(persons.map((one) => one.suspect)),
  }
}

/** The head of a body, its judge or bailiff is the body for whoever writes. */
const HEAD =
  /^(?:hieu truong|giam doc|tong giam doc|chap hanh vien|tham phan|truong|chu tich|chanh|vien truong|cuc truong|chi cuc truong|quan doc|bi thu|doi truong|dieu tra vien|kiem sat vien)/

const isHead = ({ suspect }: Weighed): boolean =>
  suspect.draft.position !== null && HEAD.test(fold(suspect.draft.position))

interface Weighed {
  suspect: Suspect
  probability: number
}

/**
 * Whether one of the persons stands for the body: who signed its paper, or its official who is the likelier one. A letter
 * that attacks a decision and accuses somebody besides is against both.
 */
export function answeredFor({ signs, draft }: Suspect, probability: number, persons: readonly Weighed[]): boolean {
  const key = servesAt({ signs, draft })
  const own = persons.filter(({ suspect, probability }) => probability >= NEARLY && servesAt(suspect) === key)
  if (own.some(({ suspect }) => (suspect.signs.signed ?? 0) > 0)) return true
  if (probability >= SURE && ((signs.issuedMixed ?? 0) > 0 || ((signs.issued ?? 0) > 0 && !own.some(isHead))))
    return false
  return own.some((one) => one.probability >= SURE) && probability < ALSO
}

/** Of everybody named or attacked in the letter those it is against, in the order of the letter. */
export const choose = (context: Accusation, drafts: readonly Draft[]): Draft[] =>
  chosenOf(context, drafts, PERSON_WEIGHTS, BODY_WEIGHTS)

/** `choose` with other weights: how they are learned and tried. */
export function chosenOf(
  context: Accusation,
  drafts: readonly Draft[],
  personWeights: Weights,
  bodyWeights: Weights,
): Draft[] {
  const persons = suspectPersons(context, drafts).map((suspect) => ({
    suspect,
    probability: likelihood(suspect.signs, personWeights),
  }))
  const bodies = suspectBodies(context, drafts, likelyPersons(persons)).map((suspect) => ({
    suspect,
    probability: likelihood(suspect.signs, bodyWeights),
  }))
  const others = bodies.filter(({ suspect, probability }) => !answeredFor(suspect, probability, persons))
  const all = [...persons, ...others].sort((a, b) => b.probability - a.probability)
  const sure = all.filter((one) => one.probability >= SURE)
  const [best] = all
  const standIns = persons.filter(
    ({ suspect, probability }) => probability >= NEARLY && probability < SURE && (suspect.signs.signed ?? 0) > 0,
  )
  const chosen =
    sure.length > 0 || standIns.length > 0
      ? [...sure, ...standIns]
      : best !== undefined && best.probability >= AT_LEAST
        ? [best]
        : []
  for (const one of others) {
    const { beside } = one.suspect.draft
    if (beside != null && !chosen.includes(one) && chosen.some(({ suspect }) => suspect.draft.body === beside))
      chosen.push(one)
  }
  return chosen
    .map(({ suspect, probability }) => ({
      ...suspect.draft,
      confidence: Math.max(suspect.draft.confidence, Math.min(0.95, probability)),
    }))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
