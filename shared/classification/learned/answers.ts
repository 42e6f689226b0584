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
}

/** A denunciation taken for something else is the worst error: a near tie is decided for it, if it is likely at all. */
const NEAR_TIE = 0.8
const LIKELY = 0.33

export function learnedType(features: Features): LearnedType {
  const chances = probabilities(TYPE_MODEL, features)
  const at = (type: string) => chances[TYPE_MODEL.answers.indexOf(type)] ?? 0
  const best = TYPE_MODEL.answers.reduce((first, type) => (at(type) > at(first) ? type : first))
  const denunciation = at('denunciation')
  const type = (
    best !== 'other' && denunciation >= Math.max(LIKELY, NEAR_TIE * at(best)) ? 'denunciation' : best
  ) as PetitionType
  return { type, confidence: at(type), denunciation }
}

export function learnedField(features: Features): { field: string; confidence: number } {
  const chances = probabilities(FIELD_MODEL, features)
  const best = chances.reduce((first, chance, index) => (chance > (chances[first] ?? 0) ? index : first), 0)
  return { field: FIELD_MODEL.answers[best] as string, confidence: chances[best] as number }
}
