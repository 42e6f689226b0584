/** What the tables of cues, tie-breaks and field words make of a petition, before anything learned is asked. */
import type { Message, Petition, Sphere } from '../petition.ts'
import { decideField, type FieldDecision } from './field.ts'
import { type Features, featuresOf } from './learned/features.ts'
import { readSignals, type Signals } from './signals.ts'
import { situationOf } from './situation.ts'
import { decideSphere, sphereOfField } from './sphere.ts'
import type { Situation } from './tie-breaks.ts'
import { decideType, type TypeDecision } from './type.ts'

export interface FirstOpinion {
  signals: Signals
  situation: Situation
  type: TypeDecision
  sphere: Sphere
  field: FieldDecision
}

export function firstOpinion(message: Message, petition: Petition): FirstOpinion {
  const signals = readSignals(message, petition)
  const situation = situationOf(signals, petition)
  const type = decideType(situation)
  const first = decideSphere(type.type, situation, type.rule?.id ?? null)
  const field = decideField(signals, situation, type.type, first, type.variant)
  return { signals, situation, type, sphere: sphereOfField(first, type.type, field, situation), field }
}

/** What the learned weights are asked with. */
export function featuresIn(message: Message, petition: Petition, opinion = firstOpinion(message, petition)): Features {
  const { signals, situation } = opinion
  return featuresOf(message.subject, petition, signals, situation, opinion)
}
