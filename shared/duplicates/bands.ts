/** Keys under which texts with much common wording meet (locality-sensitive hashing). */
import { FACTOR, mix } from './shingles.ts'

/** Bands of two minima find damaged copies (half the wording left), bands of four are exact enough for a million. */
const LOOSE_BANDS = 8
const TIGHT_BANDS = 4
/** As many minima as the bands need; a power of two, so that the top bits of a hash name its bin. */
const BINS = LOOSE_BANDS * 2 + TIGHT_BANDS * 4
const BIN_SHIFT = 27

/**
 * Minima by one permutation in 32 bins, empty bins filled from others ("optimal densification", Shrivastava 2017):
 * all 32 cost one walk over the hashes, in whatever order they are.
 */
function minimaOf(hashes: Uint32Array): Uint32Array {
  const minima = new Uint32Array(BINS)
  const filled = new Uint8Array(BINS)
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] as number
    const bin = hash >>> BIN_SHIFT
    if (filled[bin] === 1 && hash >= (minima[bin] as number)) continue
    minima[bin] = hash
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

/** One 32-bit number for each of twelve bands of different hashes, in any order; at least one hash. */
export function bandsOf(hashes: Uint32Array): number[] {
  const minima = minimaOf(hashes)
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
