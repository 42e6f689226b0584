/** Whose identity is protected (Luật Tố cáo Điều 8, 56): every denouncer's, and whoever writes anything like a denunciation. */
import type { PetitionType } from '../petition.ts'
import type { FirstOpinion } from './first-opinion.ts'

/** A letter this likely to be a denunciation is treated as one until an officer has read it. */
const LIKELY = 0.25

/** Anything like a denunciation: also a supplement to one, a worker or parent who asks to stay unnamed. */
export function isLikeDenunciation(
  type: PetitionType,
  likelihood: number,
  { type: { variant }, situation: s }: FirstOpinion,
): boolean {
  if (type === 'denunciation') return true
  if (type === 'other' && (variant === 'SPAM' || variant === 'THANKS')) return false
  if (likelihood >= LIKELY) return true
  if (type === 'mixed' && (s.denounces > 0 || s.corrupt >= 3)) return true
  if (s.secrecy >= 2) return true
  if (s.denounces >= 4 && variant !== 'LABOR') return true
  const wrongs = s.corrupt + s.abuse + s.partyWrong
  return (s.officials >= 1 && wrongs >= 6) || (type === 'other' && wrongs >= 4)
}
