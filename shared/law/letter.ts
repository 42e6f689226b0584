/**
 * The letter as the law reads it: folded text of every part that counts, with quoted mail and quoted statutes
 * blanked out, so that a sentence of somebody else never becomes a fact of this petition.
 */

import { sourcesOf, type ZoneKind } from '../classification/zones.ts'
import type { Evidence, Message, Petition } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'

export type LetterPart = {
  part: string
  /** Folded, same length as the part's text up to the limit; blanked where it does not count. */
  words: string
  /** The petition itself 1, cover letters and enclosures less. */
  weight: number
  main: boolean
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
    const folded = fold(source.text.slice(0, MAX_WORDS))
    const quoted = source.zones.filter((zone) => NOT_HIS_WORDS.includes(zone.kind))
    return {
      part: source.part,
      words: quoted.length > 400 ? folded : blank(folded, quoted),
      weight: source.weight,
      main: source.main,
    }
  })
}

const COMPILED = new Map<string, RegExp>()

/**
 * A cue is folded words, `(?:a|b)` and `[0-9]` allowed; a space in it stands for any run of blanks and signs, `…` for
 * up to forty characters. It matches whole words only, a trailing `-` leaves the end open.
 */
export function cuePattern(cue: string): RegExp {
  let pattern = COMPILED.get(cue)
  if (pattern === undefined) {
    const open = cue.endsWith('-')
    const source = (open ? cue.slice(0, -1) : cue.trim())
      .replaceAll('…', '[^\\n]{0,40}')
      .replace(/ /g, '[^a-z0-9]{1,5}')
    pattern = new RegExp(`(?<![a-z0-9])(?:${source})${open ? '' : '(?![a-z0-9])'}`, 'g')
    COMPILED.set(cue, pattern)
  }
  pattern.lastIndex = 0
  return pattern
}

const MAX_EVIDENCE = 6
/** A cue repeated on every page says no more than three times. */
const MAX_EACH = 3

/** Where the first of the cues stand in the parts that count at least `minWeight`. */
export function findCues(letter: Letter, cues: readonly string[], minWeight = 0.4): { cue: string; at: Evidence }[] {
  const found: { cue: string; at: Evidence }[] = []
  for (const { part, words, weight } of letter) {
    if (weight < minWeight) continue
    for (const cue of cues) {
      const pattern = cuePattern(cue)
      for (let times = 0, match = pattern.exec(words); match !== null && times < MAX_EACH; times += 1) {
        found.push({ cue, at: { part, start: match.index, end: match.index + match[0].length } })
        match = pattern.exec(words)
      }
    }
  }
  return found
}

/** Evidence of the first few cues found. */
export const evidenceOf = (found: readonly { at: Evidence }[]): Evidence[] =>
  found.slice(0, MAX_EVIDENCE).map(({ at }) => at)
