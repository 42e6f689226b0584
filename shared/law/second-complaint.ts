/** Whether a complaint is a second one, or a denunciation a renewed one: words of the law may have misled the classification. */
import type { Classification, Petition } from '../petition.ts'
import type { Facts } from './facts.ts'

/** A second resolution decision exists: nothing is left to complain of to the administration (LKN Đ11 k7). */
export const hasSecondDecision = (petition: Petition, facts: Facts): boolean =>
  facts.has('second_decision') || petition.earlierResolutions.some(({ value }) => value.stage === 'second')

/** Accepted and left lying, or with no first decision anywhere in sight, it is a first complaint still (LKN Đ33). */
export const isSecondComplaint = (classification: Classification, petition: Petition, facts: Facts): boolean =>
  classification.variant === 'KN2' &&
  !facts.has('overdue') &&
  (facts.has('first_decision') ||
    hasSecondDecision(petition, facts) ||
    petition.earlierResolutions.some(({ value }) => value.stage === 'first'))

/**
 * The classification saw a complaint and the reading a first decision on it: whoever complains after that decision,
 * without its being overdue, complains a second time, whatever he calls it (LKN Đ7 k1, Đ33).
 */
const isSecondUnnamed = ({ type, variant, sphere }: Classification, petition: Petition, facts: Facts): boolean =>
  type === 'complaint' &&
  variant === 'KN' &&
  sphere === 'administrative' &&
  !facts.has('overdue') &&
  !hasSecondDecision(petition, facts) &&
  (petition.earlierResolutions.some(({ value }) => value.stage === 'first') ||
    facts.has('first_decision_at_hand') ||
    // Who calls it so and cites a decision has one; without a decision it may be the first one sent again.
    (facts.has('calls_second') && petition.citedDocuments.length > 0))

/** A denunciation that attacks the conclusion on an earlier one (LTC Đ37). */
const isRenewed = ({ type, variant, sphere }: Classification, petition: Petition, facts: Facts): boolean =>
  type === 'denunciation' &&
  variant === 'TC_CV' &&
  sphere === 'administrative' &&
  facts.has('denounced_again') &&
  (petition.earlierResolutions.some(({ value }) => value.stage === 'conclusion') ||
    petition.citedDocuments.some(({ value }) => /\/KL/i.test(value.number)))

/** Who asks what has become of his paper and nothing else reminds, whatever words he finds for it. */
const isReminder = ({ type, variant }: Classification, facts: Facts): boolean =>
  type === 'other' && variant === 'OTHER' && facts.has('reminder')

/** The classification with those doubts settled. */
export function settled(classification: Classification, petition: Petition, facts: Facts): Classification {
  if (isReminder(classification, facts)) return { ...classification, variant: 'REMIND' }
  if (classification.variant === 'KN2' && !isSecondComplaint(classification, petition, facts))
    return { ...classification, variant: 'KN' }
  if (isSecondUnnamed(classification, petition, facts)) return { ...classification, variant: 'KN2' }
  return isRenewed(classification, petition, facts) ? { ...classification, variant: 'TC_NEXT' } : classification
}
