/** Which of the petitions that share a trace are worth comparing: those that share much, and what few share. */
import type { TraceKind } from '../../shared/duplicates/fingerprint.ts'
import type { Shared } from './look-ups.ts'

/** A trace borne by more petitions than this is common; only its newest petitions are looked at. */
export const CAP = 32
/** A trace at its cap is taken to be at least this many times as common as the cap. */
const BEYOND_CAP = 16
/** What a whole commune has in common comes in a dozen traces and must not push out who shares a phone. */
const CROWDED = 0.3
/** Of those who share something with the labelled petitions, what belongs together stood among the first five. */
const COMPARED = 20

/** How much sharing a trace of each kind promises; only the order of candidates depends on it. */
const PROMISE: Record<TraceKind, number> = {
  identity_number: 12,
  phone: 10,
  person_place: 9,
  document: 8,
  parcel: 7,
  name: 5,
  figure: 4,
  respondent_place: 4,
  mailbox: 4,
  content: 3,
  neighbour: 1,
}

export type Candidates = {
  /** Numbers of the petitions to compare, the most promising first. */
  best: number[]
  /** How many petitions bear a trace, by its mark. */
  counts: ReadonlyMap<number, number>
  /** In how many petitions the rarest passage shared with a candidate stands; 1 where none is shared. */
  passageSeenIn(petition: number): number
}

export function candidatesOf({ entered, traces }: Shared, kinds: ReadonlyMap<number, TraceKind>): Candidates {
  const counts = new Map<number, number>()
  const promise = new Map<number, number>()
  const passages = new Map<number, number>()
  const whole = Math.log2(entered + 100)
  for (const { hash, petitions } of traces) {
    const kind = kinds.get(hash) as TraceKind
    const count = petitions.length < CAP ? petitions.length : CAP * BEYOND_CAP
    counts.set(hash % 0x1_0000_0000 || 1, count)
    const share = Math.max(0.05, (whole - Math.log2(count)) / whole)
    const crowded = kind === 'neighbour' && petitions.length === CAP
    const weight = PROMISE[kind] * share * (crowded ? CROWDED : 1)
    for (const petition of petitions) promise.set(petition, (promise.get(petition) ?? 0) + weight)
    if (kind !== 'content') continue
    for (const petition of petitions) passages.set(petition, Math.min(passages.get(petition) ?? count, count))
  }
  const best = [...promise].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, COMPARED)
  return {
    best: best.map(([petition]) => petition),
    counts,
    passageSeenIn: (petition) => passages.get(petition) ?? 1,
  }
}
