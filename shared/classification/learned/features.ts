/**
 * What the learned weights look at: the phrases of the petition's own story, and what the tables of cues, tie-breaks
 * and field words made of it. The tables stay the first opinion; the weights know how far to trust each of them.
 */
import type { Petition } from '../../petition.ts'
import type { FieldDecision } from '../field.ts'
import { lexiconWeights } from '../lexicon-weights.ts'
import { type Syllable, syllablesOf } from '../matcher.ts'
import { introducedAt } from '../own-words.ts'
import type { Signals } from '../signals.ts'
import type { Situation } from '../tie-breaks.ts'
import type { TypeDecision } from '../type.ts'
import { type ZoneKind, zoneFinder } from '../zones.ts'

/** Where a phrase stands first, so that it can be shown to the officer. */
export interface Seen {
  weight: number
  part: string
  start: number
  end: number
}

export interface Features {
  /** Folded runs of one to three syllables of one sentence, numbers as `#`. */
  phrases: Map<string, Seen>
  /** Strengths of the cues and the tables' own answers, each about 0–2. */
  clues: Map<string, number>
  /** What the tables of field words give to each field, before learning. */
  fieldWeights: ReadonlyMap<string, number>
  /** What the lexicon gives to each field. */
  lexiconWeights: ReadonlyMap<string, number>
}

const PHRASE_WEIGHT: Record<ZoneKind, number> = {
  story: 1,
  title: 0.6,
  subject_of_letter: 1.2,
  addressee: 0,
  formula: 0,
  quoted_mail: 0.3,
  quoted_law: 0,
  signature: 0,
}
const SUBJECT_WEIGHT = 0.6
const LONGEST_PHRASE = 3
/** Of a very long part only the beginning is looked at: what a letter is about is said there. */
const MAX_SYLLABLES = 3000
const LEAST_SOURCE_WEIGHT = 0.5
const NUMBER = /^\d/

const wordOf = ({ key }: Syllable) => (NUMBER.test(key) ? '#' : key)

/** All features of a petition; `type`, `sphere` and `field` are what the tables say of it. */
export function featuresOf(
  subject: string,
  petition: Petition,
  signals: Signals,
  situation: Situation,
  { type, sphere, field }: { type: TypeDecision; sphere: string; field: FieldDecision },
): Features {
  return {
    phrases: phrasesOf(subject, petition, signals),
    clues: cluesOf(situation, type, sphere, field.field),
    fieldWeights: new Map(field.weights),
    lexiconWeights: lexiconWeights(petition, signals),
  }
}

function phrasesOf(subject: string, petition: Petition, signals: Signals): Map<string, Seen> {
  const phrases = new Map<string, Seen>()
  for (const source of signals.sources) {
    if (source.weight < LEAST_SOURCE_WEIGHT || source.quoted) continue
    const zoneAt = zoneFinder(source.zones)
    const introduced = introducedAt(petition, source.part)
    const weightAt = ({ start }: Syllable) => (introduced(start) ? 0 : PHRASE_WEIGHT[zoneAt(start)] * source.weight)
    addPhrases(phrases, signals.syllables.get(source.part) ?? [], source.part, weightAt)
  }
  addPhrases(phrases, syllablesOf(subject.slice(0, 300)), '', () => SUBJECT_WEIGHT)
  return phrases
}

function addPhrases(
  phrases: Map<string, Seen>,
  syllables: readonly Syllable[],
  part: string,
  weightAt: (syllable: Syllable) => number,
): void {
  const end = Math.min(syllables.length, MAX_SYLLABLES)
  for (let first = 0; first < end; first += 1) {
    const opening = syllables[first] as Syllable
    const weight = weightAt(opening)
    if (weight === 0) continue
    let phrase = ''
    for (let last = first; last < end && last < first + LONGEST_PHRASE; last += 1) {
      const syllable = syllables[last] as Syllable
      if (syllable.sentence !== opening.sentence) break
      phrase = phrase === '' ? wordOf(syllable) : `${phrase} ${wordOf(syllable)}`
      if (phrase.length < 2) continue
      const seen = phrases.get(phrase)
      if (seen === undefined) phrases.set(phrase, { weight, part, start: opening.start, end: syllable.end })
      else seen.weight += weight
    }
  }
}

function cluesOf(s: Situation, type: TypeDecision, sphere: string, field: string): Map<string, number> {
  const clues = new Map<string, number>()
  for (const [name, value] of Object.entries(s)) {
    if (name === 'length') continue
    if (typeof value === 'number' && value > 0) clues.set(`s:${name}`, Math.min(value, 12) / 6)
    else if (value === true) clues.set(`b:${name}`, 0.7)
  }
  clues.set('length', Math.min(s.length, 600) / 300)
  clues.set(`rule:${type.rule?.id ?? 'none'}`, 0.7)
  clues.set(`type:${type.type}`, 1)
  clues.set(`variant:${type.variant ?? 'none'}`, 0.5)
  clues.set(`sphere:${sphere}`, 1)
  clues.set(`field:${field}`, 0.7)
  for (const { kind } of s.contents) clues.set(`content:${kind}`, 0.7)
  return clues
}
