/** Numbers as citizens write and scanners read them: in words, with dots and spaces, with l for 1 and O for 0. */

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  ngan: 1000,
  nghin: 1000,
  trieu: 1_000_000,
  ty: 1_000_000_000,
  ti: 1_000_000_000,
}
const MAX_WORDS = 24

/**
 * Reads a number in folded Vietnamese words from the start of `words`: `["muoi","hai"]` is 12,
 * `["hai","ngan","khong","tram","hai","muoi","sau"]` is 2026, `["hai","khong","hai","sau"]` (digit by digit) too.
 * Returns the value and how many words it took, or null where no number begins.
 */
export function numberFromWords(words: readonly string[]): { value: number; words: number } | null {
  let total = 0
  let group = 0
  let pending: number | null = null
  let spelled = ''
  let used = 0
  let scaled = false
  for (const word of words.slice(0, MAX_WORDS)) {
    const digit = DIGIT_WORDS[word]
    const scale = SCALES[word]
    if (digit !== undefined) {
      spelled += digit
      if (pending !== null) group = group * 10 + pending
      pending = digit
    } else if (word === 'muoi') {
      group += (pending ?? 1) * 10
      pending = null
      scaled = true
    } else if (word === 'ham') {
      group += 20
      scaled = true
    } else if (word === 'tram' && pending !== null) {
      group += pending * 100
      pending = null
      scaled = true
    } else if (scale !== undefined && (pending !== null || group > 0)) {
      total += (group + (pending ?? 0)) * scale
      group = 0
      pending = null
      scaled = true
    } else if (!((word === 'linh' || word === 'le') && scaled)) {
      break
    }
    used += 1
  }
  if (used === 0) return null
  if (!scaled) return { value: Number(spelled), words: used }
  return { value: total + group + (pending ?? 0), words: used }
}

/** Letters that scanners and typewriters put for digits, after folding. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1', '!': '1' }

/** `2O26`, `0977.201.846`, `072 067 011 842` → digits only, look-alike letters repaired; other signs dropped. */
export function digitsOf(text: string): string {
  let digits = ''
  for (const sign of text.toLowerCase()) {
    if (sign >= '0' && sign <= '9') digits += sign
    else digits += LOOKS_LIKE[sign] ?? ''
  }
  return digits
}

/** A written figure in Vietnamese grouping: `4.281.600.000` → 4281600000, `1,9` → 1.9, `2 143 000` → 2143000; NaN if none. */
export function figureOf(text: string): number {
  const compact = text.replace(/\s+/g, '')
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(compact)) return Number(compact.replace(/[.,]/g, ''))
  return Number(compact.replace(',', '.'))
}
