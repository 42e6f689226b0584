/**
 * A petition as duplicates see it: keyed hashes only, so that the table of fingerprints names nobody.
 * `traces` are what it is found again by (one row each in the table `trace`); everything else is compared once two
 * petitions have met. The words behind the hashes (`labels`) live as long as the check and are never stored.
 */
import type { Classification, Message, Petition } from '../petition.ts'
import { communesIn } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import {
  daysOfPapers,
  isFollowUp,
  isSecondComplaint,
  leansOnEarlier,
  saysAnotherMatter,
  tellsAgain,
} from './earlier-papers.ts'
import { type HashKey, OPEN_KEY } from './keyed-hash.ts'
import { Marks } from './marks.ts'
import {
  dayNumber,
  documentMarks,
  figureMarks,
  MOST,
  type NameMarks,
  nameMarks,
  parcelMarks,
  type RespondentMarks,
  respondentMarks,
  type Words,
} from './matter-marks.ts'
import { hamletsIn, numberedIn, properPairs } from './particulars.ts'
import { fewOf, rareWords } from './rare-words.ts'
import { senderMarks } from './sender-marks.ts'
import { type Sketch, sketchOf } from './sketch.ts'
import { otherTextFolded, toldStory } from './told-story.ts'

export type TraceKind =
  | 'phone'
  | 'identity_number'
  | 'person_place'
  | 'mailbox'
  | 'document'
  | 'parcel'
  | 'neighbour'
  | 'respondent_place'
  | 'name'
  | 'figure'
  | 'content'

/** `hash` is a 53-bit integer. The kind is part of what is hashed; it is kept for scoring in memory only. */
export interface Trace {
  kind: TraceKind
  hash: number
}

/** All members are 32-bit keyed hashes; 0 means unknown. */
export interface PersonMark {
  name: number
  /** The last syllable of the name: "em là Thoa". */
  given: number
  phone: number
  identity: number
}
export interface DocumentMark {
  /** Number with its suffix. */
  number: number
  /** The bare number: `512`. */
  bare: number
  /** Days since 1970; 0 when the letter gives none. */
  day: number
}
export interface ParcelMark {
  parcel: number
  sheet: number
}

export interface Fingerprint extends RespondentMarks, NameMarks {
  traces: Trace[]
  persons: PersonMark[]
  /** The mailbox it came from; 0 when a body forwarded or scanned it. */
  mailbox: number
  /** Family and given name of the writer, however his name is cut or turned. */
  callings: number[]
  documents: DocumentMark[]
  parcels: ParcelMark[]
  /** Commune codes as numbers: where the matter lies, else where the sender lives. */
  places: number[]
  /** Every commune the letter and its sender's name in the mail program speak of, as numbers. */
  around: number[]
  /** Hamlets (ấp, khu phố) named; numbered ones with their commune. */
  hamlets: number[]
  /** Names of two syllables anywhere in the letter but the writer's own and those of communes. */
  proper: number[]
  /** Canals, bridges, lanes and groups by number; those every commune has, with the commune. */
  spots: number[]
  /** Whether the letter says where the matter lies. */
  placed: boolean
  figures: number[]
  /** Of the figures those that name a road, a lot, a canal: `D3`. */
  codes: number[]
  letters: Sketch
  topics: Sketch
  words: Sketch
  type: Classification['type']
  field: string
  /** Days since 1970 of the date on the paper, else of the mail; 0 when neither is known. Tells the later paper. */
  petitionDay: number
  /** The days of the paper and of its mail as figures: a reminder names them ("đơn ngày 25/3"). */
  ownDays: number[]
  /** It is a complaint after a first decision. */
  second: boolean
  /** It reminds of, adds to or withdraws an earlier one. */
  followUp: boolean
  /** Its writer says that he has written before and tells it again. */
  retells: boolean
  /** It is nothing by itself: a reminder, a supplement, a withdrawal. */
  leans: boolean
  /** It says that it is about something else than an earlier one. */
  elsewhere: boolean
  anonymous: boolean
  signers: number
}

/** A fingerprint just made, with the words behind its hashes for the reasons the officer reads. */
export interface FreshFingerprint extends Fingerprint {
  labels: Map<number, string>
}

const WORD_TRACES = 5

/** Fields in which every household and every person has a matter of its own, told in the same words. */
export const INDIVIDUAL: ReadonlySet<string> = new Set(
  'F01 F02 F03 F04 F10 F14 F16 F17 F18 F22 F26 F29 F30 F31 F32 F41 F42'.split(' '),
)

/**
 * Fingerprint of one petition. `key` comes from the office's secret: petitions meet only under the same key.
 * Pure; takes one to two milliseconds for a letter, a quarter of it for the communes, and is bounded for 200 pages.
 */
export function fingerprintOf(
  message: Message,
  petition: Petition,
  classification: Classification,
  key: HashKey = OPEN_KEY,
): FreshFingerprint {
  const marks = new Marks(key)
  const words = wordsOf(message, petition)
  const places = placesOf(petition)
  const petitionDate = petition.petitionDate?.value ?? null
  const mailDate = mailDay(message.date)

  const around = communesAround(message, places)
  const { persons, mailbox, callings, ownNames } = senderMarks(message, petition, words.said, around, marks)
  const documents = documentMarks(petition, words.said, marks)
  const parcels = parcelMarks(petition, places, marks)
  const respondents = respondentMarks(petition, places, marks)
  const names = nameMarks(words, ownNames, [...places.slice(0, 2), classification.field], marks, givenNames(petition))
  const { figures, codes } = figureMarks(words, petitionDate, petitionDate ?? mailDate, marks)
  for (const day of daysOfPapers(words.said)) {
    if (figures.length < MOST) figures.push(marks.of('figure', `sent ${day}`, day))
  }
  const seed = key[0] ^ key[2]
  const told = withoutWriter(words.storyFolded, petition)
  const { letters, topics, bands } = sketchOf(told, seed)
  for (const [band, value] of bands.entries()) marks.trace('content', `${band}:${value}`)
  const rare = rareWords(told, seed)
  neighbourTraces(rare, classification.field, around, marks)

  return {
    persons,
    mailbox,
    callings,
    documents,
    parcels,
    places: places.map(Number),
    around: around.map(Number),
    hamlets: hamletMarks(words, petition, places.length > 0 ? places : around, marks),
    proper: properPairs(wholeText(message), ownPairs(ownNames)).map((pair) => marks.of('name', pair, pair)),
    spots: spotMarks(words, around, marks),
    placed: (petition.place?.value.length ?? 0) > 0,
    ...respondents,
    ...names,
    figures: [...new Set(figures)],
    codes,
    letters,
    topics,
    words: rare,
    type: classification.type,
    field: classification.field,
    petitionDay: dayNumber(petitionDate ?? mailDate),
    ownDays: ownDayMarks([petitionDate, mailDate], marks),
    second: isSecondComplaint(petition, classification, words.said, otherTextFolded(message, petition)),
    followUp: isFollowUp(classification, words.said),
    retells: tellsAgain(words.said),
    leans: leansOnEarlier(classification),
    elsewhere: saysAnotherMatter(words.said),
    anonymous: petition.anonymous.value,
    signers: petition.signerCount.value,
    traces: [...marks.traces].map(([hash, kind]) => ({ kind, hash })),
    labels: marks.labels,
  }
}

/** Who is complained of, as neighbours speak of him: Lê Hoàng Việt is `ông Việt` in the next letter. */
const givenNames = ({ respondents }: Petition): { key: string; label: string }[] =>
  respondents.slice(0, 4).flatMap(({ value: { name } }) => {
    const key = name === null ? '' : fold(name.normalize('NFC')).trim()
    return name !== null && key.includes(' ') ? [{ key: key.slice(key.lastIndexOf(' ') + 1), label: name }] : []
  })

/** With the lines that introduce the writer: a reminder of one line is nothing else. */
function wordsOf(message: Message, petition: Petition): Words {
  const { told: story, toldFolded: storyFolded, beside } = toldStory(message, petition)
  const besideFolded = fold(beside)
  return { story, storyFolded, beside, besideFolded, said: `${storyFolded}\n${besideFolded}` }
}

/** Neighbours and retellings share few words: some of the rarer ones, and that one thing happens in one commune. */
function neighbourTraces(words: Sketch, field: string, places: readonly string[], marks: Marks): void {
  for (const place of places.slice(0, 2)) {
    for (const word of fewOf(words, WORD_TRACES)) marks.trace('neighbour', `${word}@${place}`)
    marks.trace('neighbour', `${field}@${place}`)
  }
}

const wholeText = (message: Message): string =>
  [message.subject, ...message.parts.map(({ text }) => text)].join('\n').slice(0, AROUND_IN).normalize('NFC')

const ownPairs = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => name.split(' ').map((syllable, i, all) => `${syllable} ${all[i + 1] ?? ''}`)))

const EVERYWHERE = /^(?:to|hem|chung cu|cau|cong|lo|tram|doi) /

function spotMarks(words: Words, around: readonly string[], marks: Marks): number[] {
  return numberedIn(words.said).flatMap((spot) => {
    const places = around.slice(0, 2)
    for (const place of places) marks.trace('neighbour', `${spot}@${place}`)
    if (!EVERYWHERE.test(spot)) return [marks.of('spot', spot)]
    return places.map((place) => marks.of('spot', `${spot}@${place}`))
  })
}

function hamletMarks(words: Words, petition: Petition, places: readonly string[], marks: Marks): number[] {
  const homes = petition.petitioners.slice(0, 4).map(({ value }) => value.address ?? '')
  return hamletsIn([words.story, words.beside, ...homes].join('\n'))
    .slice(0, 4)
    .map((hamlet) => {
      for (const place of places.slice(0, 2)) marks.trace('neighbour', `${hamlet}@${place}`)
      if (hamlet.includes(' ')) marks.trace('neighbour', `hamlet ${hamlet}`)
      // `ấp 3` is in every commune; `ấp Tân Lâm` is a name also where the commune is not said.
      return marks.of('name', /^\d/.test(hamlet) ? `${hamlet}@${places[0] ?? '?'}` : hamlet)
    })
}

/** The days of the paper and of its mail, as a later letter may name them. */
function ownDayMarks(days: readonly (string | null)[], marks: Marks): number[] {
  const own = new Set<number>()
  for (const day of days) {
    if (day === null) continue
    const [, m, d] = day.split('-').map(Number)
    own.add(marks.of('figure', `day ${day}`)).add(marks.of('figure', `sent ${d}/${m}`))
  }
  return [...own]
}

/** The story without the writer's own name, address and phone, which stand in everything he writes. */
function withoutWriter(storyFolded: string, petition: Petition): string {
  let text = storyFolded
  for (const { value } of petition.petitioners.slice(0, 4)) {
    for (const own of [value.name, ...(value.address ?? '').split(/[,;()]/)]) {
      const folded = fold((own ?? '').normalize('NFC')).trim()
      if (folded.length >= 5) text = text.replaceAll(folded, ' ')
    }
  }
  return text
}

/** The day in Vietnam on which a mail was sent; null when its date cannot be read. */
function mailDay(date: string | null): string | null {
  const at = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(at) ? null : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
}

const MOST_AROUND = 6
/** Beyond this nothing new is said about where. */
const AROUND_IN = 8_000

/**
 * The communes a letter speaks of, those of the matter and of its writers first: a trader passes through three of them,
 * and who writes `ở Thủy Đông` names where he is, not what it is called today.
 */
function communesAround(message: Message, places: readonly string[]): string[] {
  const display = message.from.replace(/<.*$/, '')
  const said = [display, message.subject, ...message.parts.map(({ text }) => text)].join('\n').slice(0, AROUND_IN)
  const around = new Set(places)
  for (const { codes } of communesIn(said.normalize('NFC'), places)) {
    if (codes.length > 2) continue
    for (const code of codes) around.add(code)
  }
  return [...around].slice(0, MOST_AROUND)
}

/** Where the matter lies; else where the petitioners live (a neighbour's farm, the commune's decision). */
function placesOf(petition: Petition): string[] {
  const place = petition.place?.value ?? []
  if (place.length > 0) return [...new Set(place)].slice(0, 6)
  const homes = petition.petitioners.slice(0, 4).flatMap(({ value }) => value.communeCode ?? value.communeCandidates)
  return [...new Set(homes)].slice(0, 6)
}
