/**
 * The syllables of a letter, the rarer the heavier: what neighbours who tell one affair in their own words still have in
 * common. Unlike the sketches it is no sample, so that a letter of thirty words is compared by all of them.
 */
import { WORDS_BY_COMMONNESS } from './learned/word-commonness.ts'
import { mix, syllableHash } from './shingles.ts'
import type { Sketch } from './sketch.ts'

/** The rarest of a letter; longer letters say the same in more words. */
export const MOST_WORDS = 112
const CLASS_BITS = 2
/** 17 bits of the hash: two letters of 112 words meet by chance in one of ten pairs, in one word. */
const DROPPED_BITS = 15

/** Cubes of how rare a class is (inverse document frequency), on the scale of the most common: rarest first. */
const WEIGHTS = [23, 9, 3.3, 1] as const

/** Class of a known syllable by its hash, `DROPPED` for those in every sixth letter. */
const DROPPED = WEIGHTS.length
const CLASS_OF = new Map<number, number>()
for (const [at, words] of WORDS_BY_COMMONNESS.entries())
  for (const word of words.split(/\s+/)) CLASS_OF.set(syllableHash(word), DROPPED - at)

/** At most 112 syllables of a folded text, each as 17 keyed bits and the class of its rareness, sorted. `seed`: the office's. */
export function rareWords(folded: string, seed: number): Sketch {
  const byClass: Set<number>[] = WEIGHTS.map(() => new Set())
  let start = -1
  for (let i = 0; i <= folded.length; i += 1) {
    const code = i < folded.length ? folded.charCodeAt(i) : 0
    if (code >= 97 && code <= 122) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && i - start > 1 && i - start < 8) {
      const hash = syllableHash(folded.slice(start, i))
      const rareness = CLASS_OF.get(hash) ?? 0
      byClass[rareness]?.add(((mix(hash ^ seed) >>> DROPPED_BITS) << CLASS_BITS) | rareness)
    }
    start = -1
  }
  const size = byClass.reduce((sum, words) => sum + words.size, 0)
  const kept = byClass.flatMap((words) => [...words].sort((a, b) => a - b)).slice(0, MOST_WORDS)
  return { size, values: Uint32Array.from(kept).sort() }
}

const weightOf = (value: number): number => WEIGHTS[value & ((1 << CLASS_BITS) - 1)] as number

const weightOfAll = (values: Uint32Array): number => values.reduce((sum, value) => sum + weightOf(value), 0)

/** How much of what two letters speak of is the same, 0–1: the weight of their common words over that of each (cosine). */
export function wordsShared(a: Sketch, b: Sketch): number {
  const [x, y] = [a.values, b.values]
  let common = 0
  let i = 0
  let j = 0
  while (i < x.length && j < y.length) {
    const [one, other] = [x[i] as number, y[j] as number]
    if (one === other) common += weightOf(one)
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return common === 0 ? 0 : common / Math.sqrt(weightOfAll(x) * weightOfAll(y))
}

/** How readily a word of each class is chosen; misspelt words and names are in the rarest. */
const CHOSEN = [4, 3, 1.5, 0.5] as const

/**
 * A few of the words, the same few of two letters as far as both have them: the smallest of keyed numbers that are drawn
 * smaller for rarer words (weighted sampling, Efraimidis and Spirakis 2006).
 */
export function fewOf({ values }: Sketch, count: number): number[] {
  const drawn = (value: number) => {
    const share = (mix(value >>> CLASS_BITS) + 1) / 2 ** 32
    return -Math.log(share) / (CHOSEN[value & ((1 << CLASS_BITS) - 1)] as number)
  }
  return [...values]
    .map((value) => ({ value, at: drawn(value) }))
    .sort((x, y) => x.at - y.at)
    .slice(0, count)
    .map(({ value }) => value)
}
