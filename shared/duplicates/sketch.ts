/**
 * Content sketches: a text of any length becomes a few hundred bytes from which the share of common wording can be
 * estimated.
 */
import { bandsOf } from './bands.ts'
import { type Common, FORMULA_LETTERS, FORMULA_TOPICS, letterShingles, mix, topicWords } from './shingles.ts'

/** The smallest hashes of a set (a bottom-k sketch), sorted; `size` is how many different shingles the set has. */
export interface Sketch {
  size: number
  /** The top 22 bits of each hash: two bytes instead of four once written as gaps, and still far more than shingles. */
  values: Uint32Array
}

export const LETTER_VALUES = 96
export const TOPIC_VALUES = 208
const DROPPED_BITS = 10
const LARGEST = 0xffffffff >>> DROPPED_BITS

/** Where hashes are seen to have come before; grows with the longest letter so far and is wiped for each. */
let seen = new Uint32Array(1 << 12)

/** Different shingles that are not formula, mixed with the office's seed, in the order of the text. */
function distinct(shingles: Uint32Array, formula: Common, seed: number): Uint32Array {
  let slots = 1 << 12
  while (slots < shingles.length * 2) slots *= 2
  if (seen.length < slots) seen = new Uint32Array(slots)
  else seen.fill(0, 0, slots)
  const kept = new Uint32Array(shingles.length)
  let n = 0
  for (let i = 0; i < shingles.length; i += 1) {
    const shingle = shingles[i] as number
    if (formula.has(shingle)) continue
    // 0 marks an empty slot.
    const hash = mix(shingle ^ seed) || 1
    let slot = hash & (slots - 1)
    while (seen[slot] !== 0 && seen[slot] !== hash) slot = (slot + 1) & (slots - 1)
    if (seen[slot] === hash) continue
    seen[slot] = hash
    kept[n++] = hash
  }
  return kept.subarray(0, n)
}

/** The `k` smallest of different hashes. Hashes are spread evenly, so that only those under a guess need sorting. */
function smallest(hashes: Uint32Array, k: number): Sketch {
  const size = hashes.length
  const guess = size <= k ? 0xffffffff : Math.min(0xffffffff, ((k * 1.25 + 24) / size) * 0x1_0000_0000)
  let some = hashes.filter((hash) => hash <= guess).sort()
  if (some.length < Math.min(k, size)) some = hashes.slice().sort()
  const values = new Uint32Array(Math.min(k, some.length))
  let n = 0
  for (let i = 0; i < some.length && n < values.length; i += 1) {
    const value = (some[i] as number) >>> DROPPED_BITS
    if (n === 0 || value !== values[n - 1]) values[n++] = value
  }
  return { size, values: values.subarray(0, n) }
}

export interface ContentSketch {
  letters: Sketch
  topics: Sketch
  /** One 32-bit number for each band; petitions that agree in one are worth comparing. Empty for a few words. */
  bands: number[]
}

/** Sketches of a folded text. `seed` comes from the office's secret. Fewer than 24 shingles give no bands. */
export function sketchOf(folded: string, seed: number): ContentSketch {
  const letters = distinct(letterShingles(folded), FORMULA_LETTERS, seed)
  const topics = distinct(topicWords(folded), FORMULA_TOPICS, seed)
  return {
    letters: smallest(letters, LETTER_VALUES),
    topics: smallest(topics, TOPIC_VALUES),
    bands: letters.length < 24 ? [] : bandsOf(letters),
  }
}

/** How much wording two texts share: of the smaller one (0–1), and of both together (Jaccard, 0–1). */
export interface Likeness {
  contained: number
  resemblance: number
}

const NOTHING: Likeness = { contained: 0, resemblance: 0 }

/** Below this value a sketch lacks nothing. */
const completeTo = ({ size, values }: Sketch): number =>
  values.length < size ? (values[values.length - 1] as number) : LARGEST

/**
 * Estimates from two bottom-k sketches made with the same seed: below the lower of the two thresholds both
 * sketches are complete, so what they share there is a fair sample of what the texts share.
 */
export function likeness(a: Sketch, b: Sketch): Likeness {
  const [x, y] = [a.values, b.values]
  if (x.length === 0 || y.length === 0) return NOTHING
  const limit = Math.min(completeTo(a), completeTo(b))
  let i = 0
  let j = 0
  let shared = 0
  while (i < x.length && j < y.length) {
    const [one, other] = [x[i] as number, y[j] as number]
    if (Math.min(one, other) > limit) break
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  if (shared === 0) return NOTHING
  while (i < x.length && (x[i] as number) <= limit) i += 1
  while (j < y.length && (y[j] as number) <= limit) j += 1
  const resemblance = shared / (i + j - shared)
  const both = a.size + b.size
  const contained = Math.min(1, (resemblance * both) / (1 + resemblance) / Math.min(a.size, b.size))
  return { contained, resemblance }
}
