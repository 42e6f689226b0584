/** The learned answers for type and field. */
import type { PetitionType } from '../../petition.ts'
import type { Features } from './features.ts'
import { FIELD_WEIGHTS } from './field-weights.ts'
import { type Model, probabilities } from './model.ts'
import { unpack } from './packing.ts'
import { TYPE_WEIGHTS } from './type-weights.ts'

export const TYPE_MODEL: Model = unpack(TYPE_WEIGHTS)
export const FIELD_MODEL: Model = unpack(FIELD_WEIGHTS)

export interface LearnedType {
  type: PetitionType
  /** Probability of that type. */
  confidence: number
  /** Probability that the letter is a denunciation, whatever the type. */
  denunciation: number
  /** What it is, should it be about one matter only. */
  single: PetitionType
}

/** A denunciation taken for something else is the worst error: a near tie is decided for it, if it is likely at all. */
const NEAR_TIE = 0.8
const LIKELY = 0.33

export function learnedType(features: Features): LearnedType {
  const chances = probabilities(TYPE_MODEL, features)
  const at = (type: string) => chances[TYPE_MODEL.answers.indexOf(type)] ?? 0
  const denunciation = at('denunciation')
  const likeliest = (answers: readonly string[]) => {
    const best = answers.reduce((first, type) => (at(type) > at(first) ? type : first))
    const nearTie = best !== 'other' && denunciation >= Math.max(LIKELY, NEAR_TIE * at(best))
    return (nearTie ? 'denunciation' : best) as PetitionType
  }
  const type = likeliest(TYPE_MODEL.answers)
  const single = likeliest(TYPE_MODEL.answers.filter((answer) => answer !== 'mixed'))
  return { type, confidence: at(type), denunciation, single }
}

export function learnedField(features: Features): { field: string; confidence: number } {
  const chances = probabilities(FIELD_MODEL, features)
  const best = chances.reduce((first, chance, index) => (chance > (chances[first] ?? 0) ? index : first), 0)
  return { field: FIELD_MODEL.answers[best] as string, confidence: chances[best] as number }
}
