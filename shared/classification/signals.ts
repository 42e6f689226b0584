/** Reads the cues out of a message: how strong each signal is, and the passages it stands in. */
import type { Evidence, Message, Petition } from '../petition.ts'
import { CUES, NEGATIONS, type Signal } from './cues.ts'
import { exampleCues } from './example-cues.ts'
import { FIELDS } from './fields.ts'
import { type Hit, isBare, PhraseTrie, type Syllable, syllablesOf } from './matcher.ts'
import { FIELD_WEIGHT, type Source, sourcesOf, TYPE_WEIGHT, type ZoneKind, zoneFinder } from './zones.ts'

interface Cue {
  signal: Signal | null
  field: string | null
  weight: number
  negatable: boolean
  phrase: string
}

const TRIE: PhraseTrie<Cue> = (() => {
  const trie = new PhraseTrie<Cue>()
  for (const group of CUES)
    for (const phrase of group.phrases.split('|'))
      trie.add(phrase, {
        signal: group.signal,
        field: null,
        weight: group.weight,
        negatable: group.negatable ?? false,
        phrase,
      })
  for (const row of FIELDS)
    for (const [weight, phrases] of [
      [3, row.strong],
      [1.5, row.typical],
      [0.5, row.hints],
    ] as const)
      for (const phrase of phrases.split('|'))
        if (phrase !== '') trie.add(phrase, { signal: null, field: row.field, weight, negatable: false, phrase })
  for (const { field, phrase, weight } of exampleCues())
    trie.add(phrase, { signal: null, field, weight, negatable: false, phrase })
  return trie
})()

/** In these sentences the writer says what the letter is about. */
const TELLING: ReadonlySet<Signal> = new Set<Signal>([
  'attack_decision',
  'attack_act',
  'complain',
  'denounce',
  'report_state',
  'second',
])
const TOLD_HERE = 1.8
const ASKED_HERE = 1.3
/** Where the writer says who he is: a teacher may complain of pigs, a veteran of a road. */
const INTRODUCED_HERE = 0.3

/** One place where a signal was found in the petition itself. */
export interface Sighting {
  phrase: string
  weight: number
  evidence: Evidence
  /** Number of the sentence, unique over all parts. */
  sentence: number
  zone: ZoneKind
  /** Share of the petition before it, 0–1. */
  position: number
}

export class Tally {
  score = 0
  readonly sightings: Sighting[] = []
  readonly #best = new Map<string, { weight: number; times: number }>()

  add(sighting: Sighting): void {
    const before = this.#best.get(sighting.phrase)
    if (before === undefined) {
      this.#best.set(sighting.phrase, { weight: sighting.weight, times: 1 })
      this.score += sighting.weight
    } else {
      if (sighting.weight > before.weight) {
        this.score += sighting.weight - before.weight
        before.weight = sighting.weight
      }
      // Saying the same word again adds a little, a form that repeats it fifty times adds no more.
      if (before.times < 3) this.score += sighting.weight * 0.2
      before.times += 1
    }
    if (this.sightings.length < 60) this.sightings.push(sighting)
  }

  /** Number of different phrases seen. */
  get kinds(): number {
    return this.#best.size
  }
}

export interface Signals {
  of(signal: Signal): Tally
  fields: Map<string, Tally>
  sources: Source[]
  /** The syllables of every part that counts, by its id. */
  syllables: ReadonlyMap<string, readonly Syllable[]>
  /** Syllables of the petition's own story (no formulas, quotations, addressees). */
  storyLength: number
}

/** Finds every cue of types, spheres and fields in one pass over each part of the message. */
export function readSignals(message: Message, petition: Petition): Signals {
  const signals = new Map<Signal, Tally>()
  const fields = new Map<string, Tally>()
  const sources = sourcesOf(message, petition)
  let sentences = 0
  let storyLength = 0
  const syllablesIn = new Map<string, readonly Syllable[]>()
  const note = (hit: Hit<Cue>, source: Source, zone: ZoneKind, length: number, factor: number) => {
    const { cue } = hit
    const weights = cue.field === null ? TYPE_WEIGHT : FIELD_WEIGHT
    const sourceWeight =
      cue.field !== null
        ? source.weight
        : source.quoted
          ? 0
          : !source.main && source.weight < 1 && source.part !== 'body'
            ? source.weight * 0.5
            : source.weight
    const weight = cue.weight * weights[zone] * sourceWeight * factor
    if (weight === 0) return
    const sighting: Sighting = {
      phrase: cue.phrase,
      weight,
      evidence: { part: source.part, start: hit.start, end: hit.end },
      sentence: sentences + hit.sentence,
      zone,
      position: length === 0 ? 0 : hit.start / length,
    }
    if (cue.field !== null) tally(fields, cue.field).add(sighting)
    else if (cue.signal !== null) tally(signals, cue.signal).add(sighting)
  }
  for (const source of sources) {
    if (source.weight === 0) continue
    const syllables = syllablesOf(source.text)
    const accents = TRIE.accentsOf(syllables)
    const bare = accents === 'none'
    const zoneAt = zoneFinder(source.zones)
    const hits = TRIE.match(syllables, accents)
    const blocked = hits.filter((hit) => hit.cue.signal === 'blocker')
    const telling = new Set(
      hits
        .filter(({ cue, start }) => cue.signal !== null && TELLING.has(cue.signal) && TYPE_WEIGHT[zoneAt(start)] > 0.5)
        .map(({ sentence }) => sentence),
    )
    const asked = petition.requests.flatMap(({ evidence }) => evidence.filter(({ part }) => part === source.part))
    const own = petition.petitioners.flatMap(({ evidence }) => evidence.filter(({ part }) => part === source.part))
    const introduction = new Set(
      syllables
        .filter(({ start }) => own.some((place) => start >= place.start && start < place.end))
        .map(({ sentence }) => sentence),
    )
    // Without accents a short phrase may be several others: "so cu" is sổ cũ and số cũ.
    const sureness = (hit: Hit<Cue>) => (!bare || hit.last - hit.first >= 2 ? 1 : hit.last > hit.first ? 0.7 : 0.3)
    const factorOf = (hit: Hit<Cue>) =>
      sureness(hit) *
      (telling.has(hit.sentence) ? TOLD_HERE : introduction.has(hit.sentence) ? INTRODUCED_HERE : 1) *
      (asked.some(({ start, end }) => hit.start >= start && hit.end <= end) ? ASKED_HERE : 1)
    const ofHimself = ({ cue, sentence }: Hit<Cue>) =>
      (cue.signal === 'official' || cue.signal === 'party') && introduction.has(sentence) && !telling.has(sentence)
        ? INTRODUCED_HERE
        : 1
    let nextBlocker = 0
    /** The longest field phrase around: "y tế" inside "bảo hiểm y tế" is no word of its own. */
    let cover = { first: -1, last: -1 }
    for (const hit of hits) {
      if (hit.cue.signal === 'blocker') continue
      while (nextBlocker < blocked.length && (blocked[nextBlocker] as Hit<Cue>).last < hit.first) nextBlocker += 1
      const blocker = blocked[nextBlocker]
      if (
        blocker !== undefined &&
        hit.cue.signal !== 'titled' &&
        blocker.first <= hit.first &&
        blocker.last >= hit.last
      )
        continue
      if (hit.cue.field !== null) {
        if (hit.last <= cover.last && (hit.first !== cover.first || hit.last !== cover.last)) continue
        cover = { first: hit.first, last: hit.last }
      }
      if (hit.first === hit.last && isProperName(source.text, syllables, hit.first)) continue
      if (hit.cue.negatable && isNegated(syllables, hit)) continue
      note(hit, source, zoneAt(hit.start), source.text.length, hit.cue.field !== null ? factorOf(hit) : ofHimself(hit))
    }
    syllablesIn.set(source.part, syllables)
    if (source.main) for (const syllable of syllables) if (zoneAt(syllable.start) === 'story') storyLength += 1
    sentences += (syllables.at(-1)?.sentence ?? 0) + 1
  }
  readSubject(message, signals, fields)
  const none = new Tally()
  return { of: (signal) => signals.get(signal) ?? none, fields, sources, syllables: syllablesIn, storyLength }
}

/** The mail's subject counts like a title; it has no offsets, so it gives no evidence. */
function readSubject(message: Message, signals: Map<Signal, Tally>, fields: Map<string, Tally>): void {
  const syllables = syllablesOf(message.subject.slice(0, 300))
  for (const { cue, sentence } of TRIE.match(syllables, isBare(syllables) ? 'none' : 'kept')) {
    const base = {
      phrase: cue.phrase,
      evidence: { part: '', start: 0, end: 0 },
      sentence: -1 - sentence,
      zone: 'title',
      position: 0,
    } as const
    if (cue.field !== null) tally(fields, cue.field).add({ ...base, weight: cue.weight * 0.6 })
    else if (cue.signal !== null && cue.signal !== 'blocker')
      tally(signals, cue.signal).add({ ...base, weight: cue.weight * TYPE_WEIGHT.title })
  }
}

function tally<K>(map: Map<K, Tally>, key: K): Tally {
  let found = map.get(key)
  if (found === undefined) {
    found = new Tally()
    map.set(key, found)
  }
  return found
}

/** One capitalised word inside a sentence is part of a name: xã Suối Đá has no stream, xã Cầu Khởi no bridge. */
function isProperName(text: string, syllables: readonly Syllable[], at: number): boolean {
  const { start, end, sentence } = syllables[at] as Syllable
  const word = text.slice(start, end)
  const first = word.charAt(0)
  return first !== first.toLowerCase() && word !== word.toUpperCase() && syllables[at - 1]?.sentence === sentence
}

/** "không dám tố cáo", "chưa có ai tố cáo": a negation up to three syllables before, in the same sentence. */
function isNegated(syllables: readonly Syllable[], hit: Hit<Cue>): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 3); i -= 1) {
    const syllable = syllables[i] as Syllable
    if (syllable.sentence !== hit.sentence) return false
    if (NEGATIONS.has(syllable.written) && !hit.cue.phrase.startsWith(syllable.written)) return true
  }
  return false
}
