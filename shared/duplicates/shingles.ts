/**
 * A folded text cut into hashed pieces. Letters: shingles of eight letters with spaces and accents gone, because
 * character recognition joins and splits words and loses accents. Topics: uncommon syllables and their pairs, which a
 * retelling keeps. What stands in every petition (formulas) is known by its pieces.
 */
import { COMMON_SYLLABLES, COMMON_TOPICS } from './common-syllables.ts'
import { FORMULAS } from './formulas.ts'

const SHINGLE = 8

/** Finaliser of MurmurHash3: every input bit reaches every output bit. */
export function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export const FACTOR = 0x01000193
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
export function letterShingles(folded: string): Uint32Array {
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
export function syllableHash(text: string): number {
  let h = FNV_START
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FACTOR)
  return h >>> 0
}

/**
 * Hash of every uncommon syllable and of every pair with one: "trại heo", "máy lạnh". What a letter is about stays the
 * same when it is told anew or by a neighbour. Numbers are left to the figures.
 */
export function topicWords(folded: string): Uint32Array {
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
    if (before !== 0 && !(common && commonBefore)) out[n++] = pairHash(before, syllable)
    before = syllable
    commonBefore = common
    h = FNV_START
    length = 0
  }
  return out.subarray(0, n)
}

const pairHash = (before: number, syllable: number): number => mix(Math.imul(before, 31) + syllable)

/** The hash of one syllable or one pair, as `topicWords` makes it. */
function topicOf(topic: string): number {
  const [first = '', second] = topic.split(' ')
  return second === undefined ? syllableHash(first) : pairHash(syllableHash(first), syllableHash(second))
}

/** A set of 32-bit numbers that is asked a million times a second and mostly says no. */
export class Common {
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
export const FORMULA_LETTERS = new Common(FORMULAS.flatMap((line) => [...letterShingles(line)]))
export const FORMULA_TOPICS = new Common(
  FORMULAS.flatMap((line) => [...topicWords(line)]).concat(COMMON_TOPICS.map(topicOf)),
)
