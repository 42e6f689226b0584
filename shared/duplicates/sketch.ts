/**
 * Content sketches: a text of any length becomes a few hundred bytes from which the share of common wording can be
 * estimated, and a dozen keys (locality-sensitive hashing) under which texts with much common wording meet.
 *
 * Letters: shingles of eight letters with spaces and accents gone, because character recognition joins and splits
 * words and loses accents. Topics: uncommon syllables and their pairs, which a retelling keeps.
 */
import { COMMON_SYLLABLES } from './common-syllables.ts'
import { FORMULAS } from './formulas.ts'

/** The smallest hashes of a set (a bottom-k sketch), sorted; `size` is how many different shingles the set has. */
export interface Sketch {
  size: number
  values: Uint32Array
}

const SHINGLE = 8
export const LETTER_VALUES = 96
export const TOPIC_VALUES = 112
/** Bands of two minima find damaged copies (half the wording left), bands of four are exact enough for a million. */
const LOOSE_BANDS = 8
const TIGHT_BANDS = 4
/** As many minima as the bands need; a power of two, so that the top bits of a hash name its bin. */
const BINS = LOOSE_BANDS * 2 + TIGHT_BANDS * 4
const BIN_SHIFT = 27

/** Finaliser of MurmurHash3: every input bit reaches every output bit. */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const FACTOR = 0x01000193
const FNV_START = 0x811c9dc5
const FACTOR_OUT = (() => {
  let power = 1
  for (let i = 0; i < SHINGLE; i += 1) power = Math.imul(power, FACTOR)
  return power
})()

/** Letters and digits of a folded text, nothing between them. */
function bare(folded: string): Uint8Array {
  const out = new Uint8Array(folded.length)
  let n = 0
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) out[n++] = code
  }
  return out.subarray(0, n)
}

/** Rolling hash of every run of eight letters. */
function letterShingles(folded: string): Uint32Array {
  const text = bare(folded)
  if (text.length < SHINGLE) return new Uint32Array(0)
  const out = new Uint32Array(text.length - SHINGLE + 1)
  let h = 0
  for (let i = 0; i < text.length; i += 1) {
    h = (Math.imul(h, FACTOR) + (text[i] as number)) | 0
    if (i >= SHINGLE) h = (h - Math.imul(text[i - SHINGLE] as number, FACTOR_OUT)) | 0
    if (i >= SHINGLE - 1) out[i - SHINGLE + 1] = h >>> 0
  }
  return out
}

/** FNV-1a of a syllable's letters. */
function syllableHash(text: string): number {
  let h = FNV_START
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FACTOR)
  return h >>> 0
}

/**
 * Hash of every uncommon syllable and of every pair with one: "trại heo", "máy lạnh". What a letter is about stays the
 * same when it is told anew or by a neighbour. Numbers are left to the figures.
 */
function topicWords(folded: string): Uint32Array {
  const out = new Uint32Array(folded.length + 2)
  let n = 0
  let before = 0
  let commonBefore = true
  let h = FNV_START
  let length = 0
  for (let i = 0; i <= folded.length; i += 1) {
    const code = i < folded.length ? folded.charCodeAt(i) : 0
    if (code >= 97 && code <= 122 && length < 12) {
      h = Math.imul(h ^ code, FACTOR)
      length += 1
      continue
    }
    if (length === 0) continue
    const syllable = h >>> 0
    const common = COMMON.has(syllable)
    if (!common && length > 2) out[n++] = syllable
    if (before !== 0 && !(common && commonBefore)) out[n++] = mix(Math.imul(before, 31) + syllable)
    before = syllable
    commonBefore = common
    h = FNV_START
    length = 0
  }
  return out.subarray(0, n)
}

/** A set of 32-bit numbers that is asked a million times a second and mostly says no. */
class Common {
  readonly #bits = new Uint32Array(1 << 13)
  readonly #exact: ReadonlySet<number>

  constructor(values: readonly number[]) {
    this.#exact = new Set(values)
    for (const value of values)
      this.#bits[(value >>> 5) & 0x1fff] = (this.#bits[(value >>> 5) & 0x1fff] ?? 0) | (1 << (value & 31))
  }

  has(value: number): boolean {
    return ((this.#bits[(value >>> 5) & 0x1fff] as number) & (1 << (value & 31))) !== 0 && this.#exact.has(value)
  }
}

const COMMON = new Common([...COMMON_SYLLABLES].map(syllableHash))
const FORMULA_LETTERS = new Common(FORMULAS.flatMap((line) => [...letterShingles(line)]))
const FORMULA_TOPICS = new Common(FORMULAS.flatMap((line) => [...topicWords(line)]))

/** Different shingles that are not formula, mixed with the office's seed, in ascending order. */
function distinct(shingles: Uint32Array, formula: Common, seed: number): Uint32Array {
  const kept = new Uint32Array(shingles.length)
  let n = 0
  for (const shingle of shingles) if (!formula.has(shingle)) kept[n++] = mix(shingle ^ seed)
  const sorted = kept.subarray(0, n).sort()
  let different = 0
  for (let i = 0; i < n; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[different++] = sorted[i] as number
  return sorted.subarray(0, different)
}

function smallest(sorted: Uint32Array, k: number): Sketch {
  return { size: sorted.length, values: sorted.slice(0, k) }
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

/**
 * Minima by one permutation in 32 bins, empty bins filled from others ("optimal densification", Shrivastava 2017):
 * the hashes are sorted, so the minimum of a bin is the first hash in it and all 32 cost one walk.
 */
function minimaOf(sorted: Uint32Array): Uint32Array {
  const minima = new Uint32Array(BINS)
  const filled = new Uint8Array(BINS)
  for (let i = 0; i < sorted.length; i += 1) {
    const bin = (sorted[i] as number) >>> BIN_SHIFT
    if (filled[bin] === 1) continue
    minima[bin] = sorted[i] as number
    filled[bin] = 1
  }
  for (let bin = 0; bin < BINS; bin += 1) {
    if (filled[bin] === 1) continue
    let from = bin
    for (let attempt = 1; filled[from] !== 1; attempt += 1) from = mix(bin * 1009 + attempt) >>> BIN_SHIFT
    minima[bin] = minima[from] as number
  }
  return minima
}

function bandsOf(sorted: Uint32Array): number[] {
  const minima = minimaOf(sorted)
  const bands: number[] = []
  const join = (from: number, rows: number) => {
    let h = mix(from + 1)
    for (let r = 0; r < rows; r += 1) h = mix(Math.imul(h, FACTOR) ^ (minima[from + r] as number))
    bands.push(h)
  }
  for (let b = 0; b < LOOSE_BANDS; b += 1) join(b * 2, 2)
  for (let b = 0; b < TIGHT_BANDS; b += 1) join(LOOSE_BANDS * 2 + b * 4, 4)
  return bands
}

/** How much wording two texts share: of the smaller one (0–1), and of both together (Jaccard, 0–1). */
export interface Likeness {
  contained: number
  resemblance: number
}

/**
 * Estimates from two bottom-k sketches made with the same seed: below the lower of the two thresholds both
 * sketches are complete, so what they share there is a fair sample of what the texts share.
 */
export function likeness(a: Sketch, b: Sketch): Likeness {
  if (a.values.length === 0 || b.values.length === 0) return { contained: 0, resemblance: 0 }
  const bound = (s: Sketch) => (s.values.length < s.size ? (s.values[s.values.length - 1] as number) : 0xffffffff)
  const limit = Math.min(bound(a), bound(b))
  let i = 0
  let j = 0
  let shared = 0
  let inA = 0
  let inB = 0
  while (i < a.values.length || j < b.values.length) {
    const x = i < a.values.length ? (a.values[i] as number) : Number.POSITIVE_INFINITY
    const y = j < b.values.length ? (b.values[j] as number) : Number.POSITIVE_INFINITY
    const next = Math.min(x, y)
    if (next > limit) break
    if (x === next) inA += 1
    if (y === next) inB += 1
    if (x === y) shared += 1
    if (x === next) i += 1
    if (y === next) j += 1
  }
  const union = inA + inB - shared
  const resemblance = union === 0 ? 0 : shared / union
  const both = a.size + b.size
  const contained = Math.min(1, (resemblance * both) / (1 + resemblance) / Math.min(a.size, b.size))
  return { contained, resemblance }
}
