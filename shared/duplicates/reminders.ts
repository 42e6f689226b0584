/**
 * A reminder says that its writer has written before, not what about. To each of his earlier papers alone it looks like
 * the next one; among several it belongs to the matter it has more in common with.
 */
import { WARNED_RELATIONS } from '../petition.ts'
import { type ComparisonContext, compareFingerprints, type Match } from './compare.ts'
import type { Fingerprint } from './fingerprint.ts'

export type Compared = Match & { print: Fingerprint; context: ComparisonContext }

/** So many bits more in common with another paper, and the reminder is that one's. */
const CLEARLY_MORE = 2

const warned = (match: Match | null): boolean => match !== null && WARNED_RELATIONS.includes(match.relation)

/**
 * The matches of one petition. Taken back are those that were matches only because it speaks of an earlier paper, and are
 * of another field, while another matter of the same sender and of its own field has clearly more in common with it.
 * The order stays.
 */
export function withoutStrayReminders<T extends Compared>(petition: Fingerprint, matches: readonly T[]): T[] {
  const ofSender = matches.filter((one) => one.unprompted !== undefined && warned(one))
  if (ofSender.length < 2) return [...matches]
  return matches.flatMap((one): T[] => {
    if (!ofSender.includes(one) || one.print.field === petition.field) return [one]
    const alone = compareFingerprints(petition, one.print, { ...one.context, speaksOfAnother: true })
    if (warned(alone)) return [one]
    const meant = ofSender.some(
      (other) =>
        other.print.field === petition.field &&
        bits(other) >= bits(one) + CLEARLY_MORE &&
        !warned(compareFingerprints(one.print, other.print, one.context)),
    )
    return meant ? (alone === null ? [] : [{ ...one, ...alone }]) : [one]
  })
}

const bits = ({ unprompted }: Match): number => unprompted ?? 0
