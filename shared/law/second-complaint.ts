/** Whether a complaint really is a second one: the classification may have been misled by words of the law. */
import type { Classification, Petition } from '../petition.ts'
import type { Facts } from './facts.ts'

/** Accepted and left lying, or with no first decision anywhere in sight, it is a first complaint still (LKN Đ33). */
export const isSecondComplaint = (classification: Classification, petition: Petition, facts: Facts): boolean =>
  classification.variant === 'KN2' &&
  !facts.has('overdue') &&
  (facts.has('first_decision') || petition.earlierResolutions.some(({ value }) => value.stage === 'first'))

/** The classification with that doubt settled. */
export const settled = (classification: Classification, petition: Petition, facts: Facts): Classification =>
  classification.variant === 'KN2' && !isSecondComplaint(classification, petition, facts)
    ? { ...classification, variant: 'KN' }
    : classification
