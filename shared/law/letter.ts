/**
 * The letter as the law reads it: folded text of every part that counts, with quoted mail and quoted statutes
 * blanked out, so that a sentence of somebody else never becomes a fact of this petition.
 */

import { sourcesOf, type ZoneKind } from '../classification/zones.ts'
import type { Evidence, Message, Petition } from '../petition.ts'
import { fold, tonePlacement } from '../vietnamese/fold.ts'

export type LetterPart = {
  part: string
  /** Folded, same length as the part's text up to the limit; blanked where it does not count. */
  words: string
  /** The same stretch as written, for cues that only their marks tell apart. */
  text: string
  /** The petition itself 1, cover letters and enclosures less. */
  weight: number
  main: boolean
  /** Stretches that only address somebody ("Kính gửi: …"): who is named there has done nothing yet. */
  addressed: readonly { start: number; end: number }[]
}
export type Letter = readonly LetterPart[]

/** Two hundred pages are read for facts only this far: what the petitioner asks stands at the head and the end. */
const MAX_WORDS = 120_000
const NOT_HIS_WORDS: readonly ZoneKind[] = ['quoted_mail', 'quoted_law']

function blank(text: string, zones: readonly { kind: ZoneKind; start: number; end: number }[]): string {
  let words = text
  for (const zone of zones) {
    if (!NOT_HIS_WORDS.includes(zone.kind) || zone.start >= words.length) continue
    const end = Math.min(zone.end, words.length)
    words = words.slice(0, zone.start) + ' '.repeat(end - zone.start) + words.slice(end)
  }
  return words
}

/** Reads the message once; every law table matches against the result. */
export function letterOf(message: Message, petition: Petition): Letter {
  return sourcesOf(message, petition).map((source) => {
    const text = source.text.slice(0, MAX_WORDS)
    const folded = fold(text)
    const quoted = source.zones.filter((zone) => NOT_HIS_WORDS.includes(zone.kind))
    return {
      part: source.part,
      words: quoted.length > 400 ? folded : blank(folded, quoted),
      text,
      weight: source.weight,
      main: source.main,
      addressed: source.zones.filter(({ kind }) => kind === 'addressee'),
    }
  })
}

type Cue = {
  pattern: RegExp
  syllables: readonly string[] | null
  /** Words without which the pattern cannot match; a look-up for each saves most of the searching. */
  needs: readonly string[]
}
const COMPILED = new Map<string, Cue>()
const MARKED = /[^\0-\x7f…]/

/**
 * A cue is folded words, `(?:a|b)` and `[0-9]` allowed; a space in it stands for blanks, hyphens and quotes but no full
 * stop or comma, `…` for up to forty characters. It matches whole words only, a trailing `-` leaves the end open.
 * A cue written with its marks (`đình công`) also has to bear them where the letter is written with marks.
 */
function compiled(cue: string): Cue {
  let known = COMPILED.get(cue)
  if (known === undefined) {
    const open = cue.endsWith('-')
    const source = (MARKED.test(cue) ? fold(cue) : cue)
      .slice(0, open ? -1 : undefined)
      .trim()
      .replaceAll('…', '[^\\n]{0,40}')
      .replace(/ /g, '[\\s\\-_/"\'()]{1,4}')
    known = {
      pattern: new RegExp(`(?<![a-z0-9])(?:${source})${open ? '' : '(?![a-z0-9])'}`, 'g'),
      syllables: MARKED.test(cue) ? syllablesOf(cue) : null,
      needs: needsOf(MARKED.test(cue) ? fold(cue) : cue),
    }
    COMPILED.set(cue, known)
  }
  return known
}

/** The whole words of a cue that stand outside its groups; none where it has alternatives outside of them. A word with an open end is none. */
function needsOf(cue: string): string[] {
  let depth = 0
  const words: string[] = []
  for (const word of cue.split(' ')) {
    if (depth === 0 && /^[a-z0-9]+$/.test(word)) words.push(word)
    for (const sign of word) {
      if (sign === '(') depth += 1
      else if (sign === ')') depth -= 1
      else if (sign === '|' && depth === 0) return []
    }
  }
  return words
}

const WORDS_OF = new WeakMap<LetterPart, ReadonlySet<string>>()

function wordsOf(part: LetterPart): ReadonlySet<string> {
  let words = WORDS_OF.get(part)
  if (words === undefined) {
    words = new Set(part.words.match(/[a-z0-9]+/g))
    WORDS_OF.set(part, words)
  }
  return words
}

/** The pattern of a cue, ready to be used from the start of a text. */
export function cuePattern(cue: string): RegExp {
  const { pattern } = compiled(cue)
  pattern.lastIndex = 0
  return pattern
}

const syllablesOf = (text: string): string[] =>
  tonePlacement(text.normalize('NFC').toLowerCase(), 'old')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((syllable) => syllable !== '')

/** Whether the words as written bear the marks of the cue; a letter without marks, or with one slip, passes. */
function bearsMarks(written: string, wanted: readonly string[]): boolean {
  if (!MARKED.test(written)) return true
  const found = syllablesOf(written)
  const wrong = wanted.filter((syllable, i) => syllable !== found[i]).length
  return wrong === 0 || (wanted.length > 2 && wrong === 1)
}

const MAX_EVIDENCE = 6
/** A cue repeated on every page says no more than three times. */
const MAX_EACH = 3

/** Where the first of the cues stand in the parts that count at least `minWeight`. */
export function findCues(letter: Letter, cues: readonly string[], minWeight = 0.4): { cue: string; at: Evidence }[] {
  const found: { cue: string; at: Evidence }[] = []
  for (const one of letter) {
    const { part, words, text, weight } = one
    if (weight < minWeight) continue
    const there = wordsOf(one)
    for (const cue of cues) {
      const { syllables, needs } = compiled(cue)
      if (!needs.every((word) => there.has(word))) continue
      const pattern = cuePattern(cue)
      for (
        let times = 0, match = pattern.exec(words);
        match !== null && times < MAX_EACH;
        match = pattern.exec(words)
      ) {
        const end = match.index + match[0].length
        if (syllables !== null && !bearsMarks(text.slice(match.index, end), syllables)) continue
        found.push({ cue, at: { part, start: match.index, end } })
        times += 1
      }
    }
  }
  return found
}

/** Evidence of the first few cues found. */
export const evidenceOf = (found: readonly { at: Evidence }[]): Evidence[] =>
  found.slice(0, MAX_EVIDENCE).map(({ at }) => at)
