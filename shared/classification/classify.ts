/**
 * Type, sphere and field of a petition, with the sentences that decided. Content decides, never the title
 * (Thông tư 05/2021/TT-TTCP Điều 6). Tables of cues give the first opinion; weights learned from labelled letters say
 * how far to follow it. Mistaking a denunciation for a complaint is the worst error: when in doubt the writer's
 * identity is protected (Luật Tố cáo Điều 56).
 */
import type { Classification, Message, Petition, PetitionType } from '../petition.ts'
import { type FirstOpinion, featuresIn, firstOpinion } from './first-opinion.ts'
import { isLikeDenunciation } from './identity.ts'
import { type LearnedType, learnedField, learnedType } from './learned/answers.ts'
import { severalMatters } from './matters.ts'
import { reasonsFor } from './reasons.ts'
import { sphereOf } from './sphere.ts'
import { variantOf } from './variant.ts'

/** Classifies a message whose petition has been read. Pure; some milliseconds for a letter of two pages. */
export function classify(message: Message, petition: Petition): Classification {
  const opinion = firstOpinion(message, petition)
  const features = featuresIn(message, petition, opinion)
  const told = typeOf(learnedType(features), opinion)
  const several = told.type === 'other' ? null : severalMatters(message, petition, told)
  const type = several === null ? undivided(told) : 'mixed'
  const { field, confidence } = several?.field ?? fieldOf(learnedField(features), opinion)
  const sphere = sphereOf(type, { field, confidence }, opinion)
  const identityProtected = isLikeDenunciation(type, told.denunciation, opinion)
  return {
    type,
    typeConfidence: round(several?.confidence ?? told.confidence),
    variant: variantOf(type, sphere, opinion),
    sphere,
    field,
    fieldConfidence: round(confidence),
    identityProtected,
    reasons: reasonsFor({ opinion, features, type, field, identityProtected }),
  }
}

/** Under this a learned field is a guess (one in three right), and the tables' own word is the better one. */
const GUESS = 0.3

/** The same for the type: under this the learned answer is right in one of three, the tables' in every second. */
const GUESSED_TYPE = 0.4
const typeOf = (learned: LearnedType, { type: tables }: FirstOpinion): LearnedType =>
  learned.type !== 'denunciation' && learned.confidence < GUESSED_TYPE
    ? { ...learned, type: tables.type, confidence: Math.min(GUESSED_TYPE, tables.confidence) }
    : learned

/** A paper of several matters shows where one ends; where nothing divides it, under this it was no mixed one in four cases of four. */
const PLAINLY_MIXED = 0.5
const undivided = ({ type, confidence, single }: LearnedType): PetitionType =>
  type === 'mixed' && confidence < PLAINLY_MIXED ? single : type

type Answer = { field: string; confidence: number }
const fieldOf = (learned: Answer, { field: tables }: FirstOpinion): Answer =>
  learned.confidence < GUESS && tables.tally !== null
    ? { field: tables.field, confidence: Math.min(GUESS, tables.confidence) }
    : learned

const round = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000
