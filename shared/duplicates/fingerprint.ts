/**
 * A petition as duplicates see it: keyed hashes only, so that the table of fingerprints names nobody.
 * `traces` are what it is found again by (one row each in the table `trace`); everything else is compared once two
 * petitions have met. The words behind the hashes (`labels`) live as long as the check and are never stored.
 */
import type { Classification, Message, Petition } from '../petition.ts'
import { fold, foldKey, normalise } from '../vietnamese/fold.ts'
import { type HashKey, hash53, OPEN_KEY } from './keyed-hash.ts'
import {
  bareDocumentNumbers,
  calledIn,
  documentKey,
  documentsIn,
  figuresIn,
  hamletsIn,
  isStateBody,
  namesIn,
  officeIn,
  shortBody,
  uncapitalisedNames,
} from './particulars.ts'
import { type ContentSketch, type Sketch, sketchOf } from './sketch.ts'
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

export interface Fingerprint {
  traces: Trace[]
  persons: PersonMark[]
  /** The mailbox it came from; 0 when a body forwarded or scanned it. */
  mailbox: number
  documents: DocumentMark[]
  parcels: ParcelMark[]
  /** Commune codes as numbers: where the matter lies, else where the sender lives. */
  places: number[]
  /** Hamlets (ấp, khu phố) named; numbered ones with their commune. */
  hamlets: number[]
  /** Whether the letter says where the matter lies. */
  placed: boolean
  /** Persons and firms complained of or denounced. */
  respondents: number[]
  /** Offices they hold, with the commune: there is one chairman. */
  offices: number[]
  /** Bodies of the State complained of: they meet too often to prove anything. */
  bodies: number[]
  /** Names few bear: firms and schools of three syllables. */
  names: number[]
  /** Names that meet by chance: people, waters, two syllables. */
  commonNames: number[]
  /** What may be names of firms and schools, written without capitals. */
  mentions: number[]
  figures: number[]
  letters: Sketch
  topics: Sketch
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
  /** It says that it is about something else than an earlier one. */
  elsewhere: boolean
  anonymous: boolean
  signers: number
}

/** A fingerprint just made, with the words behind its hashes for the reasons the officer reads. */
export interface FreshFingerprint extends Fingerprint {
  labels: Map<number, string>
}

/** A group's later signers are remembered, too: one of them may write next. */
const MOST_PERSONS = 24
const MOST = 32
const STRONG_FIGURES = 6
const TOPIC_TRACES = 6

const SECOND =
  /\bkhieu nai (?:lan (?:hai|2|thu (?:hai|2))|tiep)\b|\bdon khieu nai\s{0,3}\(?\s{0,2}lan (?:hai|2|thu hai)\b/
/** A numbered decision that settled the first complaint; "chưa có quyết định giải quyết lần đầu" has no number. */
const FIRST_DECISION =
  /\bquyet dinh (?:giai quyet khieu nai )?(?:lan dau )?so:? ?\d[^.;\n]{0,60}\bgiai quyet khieu nai\b/
/** The writer speaks of an earlier paper of his own, or of what came of it. */
const FOLLOW_UP =
  /\b(?:don truoc|don cu|thu truoc|mail truoc|lan truoc|dot truoc|lan nua|da co don|co don gui|(?:da|co) (?:gui|goi|nop|viet|lam) (?:\S{1,8} ){0,3}(?:don|thu|mail|email|to trinh)|don (?:toi|em|tui|cua (?:toi|em|tui)) (?:gui|da|nop)|don (?:da )?gui ngay|(?:don|thu|mail) (?:de )?ngay \d|(?:gui|xin|nop) bo sung|bo sung (?:tai lieu|chung cu|ho so|them)|(?:giay|phieu|nghe loi) huong dan|xin nhac|nhac lai|hoi ket qua|ket qua (?:giai quyet )?don|van (?:con|cu|tiep tuc|hoat dong|tai dien|nhu cu|y nhu)|rut don|rut (?:khieu nai|to cao)|don cua toi (?:den|toi) dau|lan thu (?:hai|ba|tu|2|3|4)|nhu (?:toi )?da trinh bay|tiep theo don|gui lai)\b/
/** The writer says himself that it is something else. */
const ANOTHER_MATTER =
  /\b(?:ngoai (?:viec|chuyen|vu|don|noi dung)|(?:viec|chuyen|vu|don|noi dung|van de) khac|khong lien quan|lan nay (?:la )?(?:viec|chuyen) khac)\b/
/** `đơn ngày 25/3`, `gửi thư hôm 31/7/2026`: the day an earlier paper bears or was sent. */
const PAPER_OF_DAY =
  /\b(?:don|thu|mail|gui|goi|nop)(?: \S{1,12}){0,5}? (?:ngay|hom|bua) (\d{1,2})\s?[/.-]\s?(\d{1,2})\b/g
/** Addresses many petitions come from: scanners, clerks, help desks. The person behind is somebody else each time. */
const SHARED_MAILBOX = /(?:scan|vanthu|van\.thu|noreply|no-reply|photo|vpls|luat|tuvan|bandoc|dannguyen|mttq|vptu|ubnd)/

/** Fields in which one cause mostly touches a whole neighbourhood: a farm, a road, a school, a firm that does not pay. */
const COMMUNAL: ReadonlySet<string> = new Set('F05 F06 F07 F09 F12 F13 F15 F20 F24 F25'.split(' '))
/** Fields in which every household and every person has a matter of its own, told in the same words. */
export const INDIVIDUAL: ReadonlySet<string> = new Set(
  'F01 F02 F03 F04 F10 F14 F16 F17 F18 F22 F26 F29 F30 F31 F32 F41 F42'.split(' '),
)

/** The trace of a value: `hash` finds the petition, `mark` (its low 32 bits) compares two. */
const markOf = (hash: number): number => hash % 0x1_0000_0000 || 1

const dayNumber = (day: string | null): number => (day === null ? 0 : Math.floor(Date.parse(day) / 86_400_000))

/**
 * Fingerprint of one petition. `key` comes from the office's secret: petitions meet only under the same key.
 * Pure; takes well under a millisecond for a letter, and is bounded for 200 pages.
 */
export function fingerprintOf(
  message: Message,
  petition: Petition,
  classification: Classification,
  key: HashKey = OPEN_KEY,
): FreshFingerprint {
  const labels = new Map<number, string>()
  const traces = new Map<number, TraceKind>()
  const mark = (kind: string, text: string, label?: string): number => {
    const value = markOf(hash53(`${kind}:${text}`, key))
    if (label !== undefined && !labels.has(value)) labels.set(value, label)
    return value
  }
  const trace = (kind: TraceKind, text: string, label?: string): number => {
    const hash = hash53(`${kind}:${text}`, key)
    if (!traces.has(hash)) traces.set(hash, kind)
    if (label !== undefined && !labels.has(markOf(hash))) labels.set(markOf(hash), label)
    return markOf(hash)
  }

  const { told: story, beside } = toldStory(message, petition)
  const storyFolded = fold(story)
  /** With the lines that introduce the writer: a reminder of one line is nothing else. */
  const besideFolded = fold(beside)
  const saidFolded = `${storyFolded}\n${besideFolded}`
  const others = otherTextFolded(message, petition)
  const places = placesOf(petition)

  // ---- who --------------------------------------------------------------------------------------
  const ownNames = new Set<string>()
  const persons = petition.petitioners.slice(0, MOST_PERSONS).map(({ value }): PersonMark => {
    const name = value.name === null ? '' : foldKey(value.name)
    if (name !== '') ownNames.add(name)
    const joined = name.replaceAll(' ', '')
    const homes = value.communeCode === null ? value.communeCandidates : [value.communeCode]
    for (const home of joined === '' ? [] : homes.length > 0 ? homes.slice(0, 3) : ['?']) {
      trace('person_place', `${joined}@${home}`)
    }
    return {
      name: joined === '' ? 0 : mark('person', joined, value.name ?? ''),
      given: joined === '' ? 0 : mark('given', name.slice(name.lastIndexOf(' ') + 1)),
      phone: value.phone === null ? 0 : trace('phone', value.phone.replace(/\D/g, '')),
      identity: value.citizenId === null ? 0 : trace('identity_number', value.citizenId.replace(/\D/g, '')),
    }
  })
  for (const { value } of petition.petitioners.slice(MOST_PERSONS)) {
    if (value.name !== null) ownNames.add(foldKey(value.name))
  }
  const address = /[^\s<>"]{1,64}@[^\s<>"]{1,190}/.exec(message.from.toLowerCase())?.[0] ?? ''
  const ownMailbox = address !== '' && petition.forwardingBody === null && !SHARED_MAILBOX.test(address)
  const mailbox = ownMailbox ? trace('mailbox', address) : 0

  // ---- about what -------------------------------------------------------------------------------
  const cover = petition.forwardingBody?.value.documentNumber ?? null
  const coverKey = cover === null ? '' : documentKey(cover)
  const documents = new Map<string, number>()
  const asWritten = new Map<string, string>()
  for (const { value } of [...petition.citedDocuments, ...petition.earlierResolutions]) {
    const number = value.number === null ? '' : documentKey(value.number)
    if (number === '' || number === coverKey) continue
    documents.set(number, documents.get(number) || dayNumber(value.date))
    asWritten.set(number, (value.number ?? '').trim())
  }
  for (const [number, day] of documentsIn(saidFolded)) {
    if (number !== coverKey) documents.set(number, documents.get(number) || dayNumber(day))
  }
  const documentMarks = [...documents].slice(0, MOST).map(([number, day]): DocumentMark => {
    const bare = /^\d+/.exec(number)?.[0] ?? ''
    const label = asWritten.get(number) ?? number.toUpperCase().replace('QD-', 'QĐ-')
    return {
      number: number.includes('/') ? trace('document', number, label) : 0,
      bare: bare === '' ? 0 : mark('bare', bare, bare),
      day,
    }
  })
  for (const bare of bareDocumentNumbers(saidFolded)) {
    const value = mark('bare', bare, bare)
    if (!documentMarks.some((document) => document.bare === value))
      documentMarks.push({ number: 0, bare: value, day: 0 })
  }

  const parcels = petition.parcels.slice(0, MOST).map(({ value }): ParcelMark => {
    const parcel = value.parcel.replace(/^0+/, '')
    const sheet = value.mapSheet === null ? '' : value.mapSheet.replace(/^0+/, '')
    for (const place of places.length > 0 ? places.slice(0, 3) : ['?']) trace('parcel', `${parcel}/${sheet}@${place}`)
    // Neighbours: the officer sees them as "same sheet, other parcel", never as a duplicate.
    if (sheet !== '') for (const place of places.slice(0, 2)) trace('neighbour', `${sheet}@${place}`)
    return {
      parcel: mark('parcel', parcel, parcel),
      sheet: sheet === '' ? 0 : mark('sheet', sheet, sheet),
    }
  })

  const respondents = new Set<number>()
  const offices = new Set<number>()
  const bodies = new Set<number>()
  for (const { value } of petition.respondents.slice(0, MOST)) {
    if (value.name !== null && foldKey(value.name).includes(' ')) {
      const name = foldKey(value.name)
      respondents.add(trace('name', name, value.name))
      for (const place of places.slice(0, 3)) trace('respondent_place', `${name}@${place}`)
    }
    const office = value.position === null ? null : officeIn(value.position)
    if (office !== null) {
      for (const place of places.slice(0, 2))
        offices.add(trace('respondent_place', `${office}@${place}`, value.position ?? ''))
    }
    if (value.body === null) continue
    const body = foldKey(value.body)
    const short = isStateBody(body) ? null : shortBody(normalise(value.body))
    if (short === null) bodies.add(mark('body', body, value.body))
    else respondents.add(trace('name', short, value.body))
    for (const place of places.slice(0, 3)) trace('respondent_place', `${short ?? body}@${place}`)
  }
  const names: number[] = []
  const commonNames: number[] = []
  const named = [
    ...namesIn(story, ownNames, storyFolded),
    ...namesIn(beside, ownNames, besideFolded).filter(({ rare }) => rare),
  ]
  const met = new Set<string>()
  for (const { key: name, label, rare } of named) {
    if (met.has(name) || met.size >= MOST) continue
    met.add(name)
    const several = name.indexOf(' ') !== name.lastIndexOf(' ')
    if (rare) names.push(trace('name', name, label))
    else commonNames.push(several ? trace('name', name, label) : mark('name', name, label))
    // Hưng Phát, Sáu Hoàng: something to find by only together with the place.
    if (!several) for (const place of places.slice(0, 2)) trace('respondent_place', `${name}@${place}`)
  }
  for (const { key: given, label } of calledIn(story)) {
    for (const place of places.slice(0, 1))
      if (commonNames.length < MOST) commonNames.push(mark('called', `${given}@${place}`, label))
  }
  const mentions = uncapitalisedNames(saidFolded)
    .filter((name) => !met.has(name))
    .slice(0, 8)
    .flatMap((name) => [trace('name', name), mark('name', name.slice(0, name.lastIndexOf(' ')))])
  const petitionDate = petition.petitionDate?.value ?? null
  // Of the introduction only days count: its numbers are houses, and the same in all one sender writes.
  const days = figuresIn(besideFolded, petitionDate).filter(({ key: figure }) => figure.startsWith('day '))
  const figureList = [...figuresIn(storyFolded, petitionDate), ...days].slice(0, MOST)
  const strong = figureList.filter(({ key: figure }) => figure.startsWith('n ') && figure.length >= 6)
  const strongest = new Set(strong.sort((x, y) => y.key.length - x.key.length).slice(0, STRONG_FIGURES))
  const figures = figureList.map((figure) =>
    strongest.has(figure) ? trace('figure', figure.key, figure.label) : mark('figure', figure.key, figure.label),
  )

  const ownDays: number[] = []
  for (const day of [petitionDate, mailDay(message.date)]) {
    if (day === null) continue
    const [, m, d] = day.split('-').map(Number)
    ownDays.push(mark('figure', `day ${day}`), mark('figure', `sent ${d}/${m}`))
  }
  for (const [, d, m] of saidFolded.matchAll(PAPER_OF_DAY)) {
    if (figures.length < MOST)
      figures.push(mark('figure', `sent ${Number(d)}/${Number(m)}`, `${Number(d)}/${Number(m)}`))
  }
  const content: ContentSketch = sketchOf(withoutWriter(storyFolded, petition), key[0] ^ key[2])
  for (const [band, value] of content.bands.entries()) trace('content', `${band}:${value}`)
  // Neighbours and retellings share few words; some of those are likely among the smallest of each.
  for (const topic of content.topics.values.subarray(0, TOPIC_TRACES)) {
    for (const place of places.slice(0, 1)) trace('neighbour', `${topic}@${place}`)
  }

  const homes = petition.petitioners.slice(0, 4).map(({ value }) => value.address ?? '')
  const hamlets = hamletsIn([story, beside, ...homes].join('\n'))
    .slice(0, 4)
    .map((hamlet) => {
      for (const place of places.slice(0, 2)) trace('neighbour', `${hamlet}@${place}`)
      // `ấp 3` is in every commune; `ấp Tân Lâm` is a name also where the commune is not said.
      return mark('name', /^\d/.test(hamlet) ? `${hamlet}@${places[0] ?? '?'}` : hamlet)
    })
  if (COMMUNAL.has(classification.field)) {
    for (const place of places.slice(0, 2)) trace('neighbour', `${classification.field}@${place}`)
  }

  const heading = petition.title === null ? '' : foldKey(petition.title.value)
  return {
    traces: [...traces].map(([hash, kind]) => ({ kind, hash })),
    persons,
    mailbox,
    documents: documentMarks.slice(0, MOST),
    parcels,
    places: places.map(Number),
    hamlets,
    placed: (petition.place?.value.length ?? 0) > 0,
    respondents: [...respondents],
    offices: [...offices],
    bodies: [...bodies],
    names,
    commonNames,
    mentions: [...new Set(mentions)],
    figures: [...new Set(figures)],
    letters: content.letters,
    topics: content.topics,
    type: classification.type,
    field: classification.field,
    petitionDay: dayNumber(petitionDate ?? mailDay(message.date)),
    ownDays: [...new Set(ownDays)],
    second:
      classification.variant === 'KN2' ||
      SECOND.test(heading) ||
      SECOND.test(saidFolded) ||
      SECOND.test(others) ||
      petition.earlierResolutions.some(
        ({ value }) => value.stage === 'first' && (value.number ?? value.date) !== null,
      ) ||
      FIRST_DECISION.test(saidFolded),
    followUp:
      ['SUPPLEMENT', 'REMIND', 'WITHDRAW', 'TC_NEXT'].includes(classification.variant) || FOLLOW_UP.test(saidFolded),
    elsewhere: ANOTHER_MATTER.test(saidFolded),
    anonymous: petition.anonymous.value,
    signers: petition.signerCount.value,
    labels,
  }
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

/** Where the matter lies; else where the petitioners live (a neighbour's farm, the commune's decision). */
function placesOf(petition: Petition): string[] {
  const place = petition.place?.value ?? []
  if (place.length > 0) return [...new Set(place)].slice(0, 6)
  const homes = petition.petitioners.slice(0, 4).flatMap(({ value }) => value.communeCode ?? value.communeCandidates)
  return [...new Set(homes)].slice(0, 6)
}
