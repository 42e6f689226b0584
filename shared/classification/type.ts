/** Which kind of petition this is (Luật Khiếu nại, Luật Tố cáo, Luật Tiếp công dân Điều 2), by tie-breaks, then by weight. */
import type { PetitionType, Variant } from '../petition.ts'
import { type Situation, TIE_BREAKS, type TieBreak } from './tie-breaks.ts'

export interface TypeDecision {
  type: PetitionType
  variant: Variant | null
  confidence: number
  /** The tie-break that decided; null when the weights did. */
  rule: TieBreak | null
  weights: Record<PetitionType, number>
}

export function decideType(s: Situation): TypeDecision {
  const weights = weigh(s)
  const rule = TIE_BREAKS.find((candidate) => candidate.when(s))
  if (rule !== undefined) {
    const support = weights[rule.type] / (1 + Math.max(...Object.values(weights)))
    return {
      type: rule.type,
      variant: rule.variant ?? null,
      confidence: rule.confidence * (0.85 + 0.15 * Math.min(1, support)),
      rule,
      weights,
    }
  }
  const ranked = (Object.keys(weights) as PetitionType[]).sort((a, b) => weights[b] - weights[a])
  const [first, second] = [ranked[0] as PetitionType, ranked[1] as PetitionType]
  const margin = weights[first] - weights[second]
  return {
    type: first,
    variant: null,
    confidence: Math.max(0.3, Math.min(0.9, 0.45 + margin / 14)),
    rule: null,
    weights,
  }
}

/** Points for each type; "other" wins only when hardly anything else is there. */
function weigh(s: Situation): Record<PetitionType, number> {
  const wrongs = s.corrupt + s.abuse * 0.7 + s.partyWrong
  return {
    complaint:
      s.attack * 0.6 +
      s.complains * 0.8 +
      s.second * 0.5 +
      s.overdue * 0.6 +
      s.ownRight * 0.4 +
      (s.citesDecision ? 1.5 : 0) +
      s.judicial * 0.4 +
      s.labour * 0.3,
    denunciation:
      s.denounces * 0.8 +
      wrongs * 0.6 +
      s.punish * 0.6 +
      s.secrecy * 0.5 +
      (s.namedOfficial && wrongs > 0 ? 1.5 : 0) +
      s.crime * 0.4,
    feedback: s.feedback * 0.55 + s.dispute * 0.3 + s.loan * 0.3 + s.regulation * 0.5 + 1,
    mixed: 0,
    other:
      s.question * 0.5 +
      s.thanks * 0.3 +
      s.spam * 0.4 +
      s.supplement * 0.3 +
      s.remind * 0.3 +
      s.fileRequest * 0.4 +
      (s.length < 12 ? 3 : 0),
  }
}
