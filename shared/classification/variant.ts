/** The finer kind that changes a petition's path: second complaint, worker's claim, reminder, procedure question … */
import type { PetitionType, Sphere, Variant } from '../petition.ts'
import type { FirstOpinion } from './first-opinion.ts'

/**
 * What a letter that is no petition says loudest; the tie-breaks' word where they came to the same. One that speaks of
 * wrongs and decisions and asks for nothing new follows up an earlier paper.
 */
export function kindOfOther({ type: decision, situation: s }: FirstOpinion): Variant {
  if (decision.type === 'other' && decision.variant !== null) return decision.variant
  const loudest = (kinds: readonly [Variant, number][]) =>
    [...kinds].sort((a, b) => b[1] - a[1])[0] as [Variant, number]
  const [strange, strangeness] = loudest([
    ['SPAM', s.spam],
    ['THANKS', s.thanks],
    ['TTHC', s.question + s.fileRequest],
  ])
  const [followUp, told] = loudest([
    ['REMIND', s.remind + s.overdue * 0.5],
    ['WITHDRAW', s.withdraw],
    ['SUPPLEMENT', s.supplement + 0.1],
  ])
  const matter = told + s.earlier * 2 + s.second + s.attack + s.corrupt + s.crime + s.denounces + s.complains
  if (matter >= 2 && matter > strangeness) return followUp
  return strangeness < 2 ? 'OTHER' : strange
}

/** The variant of `type` in `sphere`; where the tie-breaks came to the same type, theirs. */
export function variantOf(type: PetitionType, sphere: Sphere, opinion: FirstOpinion): Variant {
  const { type: decision, situation: s } = opinion
  const told = decision.type === type ? decision.variant : null
  switch (type) {
    case 'complaint':
      if (sphere === 'judicial') return 'JUD'
      if (sphere === 'labour') return 'LABOR'
      if (sphere === 'party') return 'PARTY'
      return told === 'KN2' || s.second >= 4 ? 'KN2' : 'KN'
    case 'denunciation':
      if (sphere === 'party') return 'TC_PARTY'
      if (sphere === 'criminal') return 'CRIME'
      if (told === 'TC_NEXT') return told
      return s.officials >= 1 || s.namedOfficial || s.corrupt >= 3 ? 'TC_CV' : 'TC_QLNN'
    case 'feedback':
      if (sphere === 'civil') return 'CIVIL'
      return s.regulation >= 3 ? 'KNPA_QDHC' : 'KNPA'
    case 'mixed':
      return 'MIXED'
    case 'other':
      return kindOfOther(opinion)
  }
}
