/** What a letter is about, as marks: decisions, parcels, who is complained of, names, figures. */
import type { Petition } from '../petition.ts'
import { foldKey, normalise } from '../vietnamese/fold.ts'
import type { DocumentMark, ParcelMark } from './fingerprint.ts'
import type { Marks } from './marks.ts'
import {
  bareDocumentNumbers,
  calledIn,
  documentKey,
  documentsIn,
  type Figure,
  figuresIn,
  isStateBody,
  landmarksIn,
  namesIn,
  officeIn,
  shortBody,
  uncapitalisedNames,
} from './particulars.ts'

/** Of each kind at most so many: a list of 2,000 parcels is no letter. */
export const MOST = 32
const STRONG_FIGURES = 6
const MOST_CODES = 6
/** The first people spoken of are those it is about. */
const CALLED_TRACES = 4

/** Days since 1970 of an ISO day; 0 for none. */
export const dayNumber = (day: string | null): number => (day === null ? 0 : Math.floor(Date.parse(day) / 86_400_000))

/** `said`: story and introduction, folded. */
export function documentMarks(petition: Petition, said: string, marks: Marks): DocumentMark[] {
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
  for (const [number, day] of documentsIn(said)) {
    if (number !== coverKey) documents.set(number, documents.get(number) || dayNumber(day))
  }
  const found = [...documents].slice(0, MOST).map(([number, day]): DocumentMark => {
    const bare = /^\d+/.exec(number)?.[0] ?? ''
    const label = asWritten.get(number) ?? number.toUpperCase().replace('QD-', 'QĐ-')
    return {
      number: number.includes('/') ? marks.trace('document', number, label) : 0,
      bare: bare === '' ? 0 : marks.of('bare', bare, bare),
      day,
    }
  })
  for (const number of bareDocumentNumbers(said)) {
    const bare = marks.of('bare', number, number)
    if (!found.some((document) => document.bare === bare)) found.push({ number: 0, bare, day: 0 })
  }
  return found.slice(0, MOST)
}

export function parcelMarks(petition: Petition, places: readonly string[], marks: Marks): ParcelMark[] {
  return petition.parcels.slice(0, MOST).map(({ value }): ParcelMark => {
    const parcel = value.parcel.replace(/^0+/, '')
    const sheet = value.mapSheet === null ? '' : value.mapSheet.replace(/^0+/, '')
    for (const place of places.length > 0 ? places.slice(0, 3) : ['?'])
      marks.trace('parcel', `${parcel}/${sheet}@${place}`)
    // Neighbours: the officer sees them as "same sheet, other parcel", never as a duplicate.
    if (sheet !== '') for (const place of places.slice(0, 2)) marks.trace('neighbour', `${sheet}@${place}`)
    return {
      parcel: marks.of('parcel', parcel, parcel),
      sheet: sheet === '' ? 0 : marks.of('sheet', sheet, sheet),
    }
  })
}

export interface RespondentMarks {
  /** Persons and firms. */
  respondents: number[]
  /** Offices they hold, with the commune: there is one chairman. */
  offices: number[]
  /** Bodies of the State: they meet too often to prove anything. */
  bodies: number[]
}

export function respondentMarks(petition: Petition, places: readonly string[], marks: Marks): RespondentMarks {
  const respondents = new Set<number>()
  const offices = new Set<number>()
  const bodies = new Set<number>()
  for (const { value } of petition.respondents.slice(0, MOST)) {
    const name = value.name === null ? '' : foldKey(value.name)
    if (value.name !== null && name.includes(' ')) {
      respondents.add(marks.trace('name', name, value.name))
      for (const place of places.slice(0, 3)) marks.trace('respondent_place', `${name}@${place}`)
    }
    const office = value.position === null ? null : officeIn(value.position)
    if (office !== null) {
      for (const place of places.slice(0, 2))
        offices.add(marks.trace('respondent_place', `${office}@${place}`, value.position ?? ''))
    }
    if (value.body === null) continue
    const body = foldKey(value.body)
    const short = isStateBody(body) ? null : shortBody(normalise(value.body))
    if (short === null) bodies.add(marks.of('body', body, value.body))
    else respondents.add(marks.trace('name', short, value.body))
    for (const place of places.slice(0, 3)) marks.trace('respondent_place', `${short ?? body}@${place}`)
  }
  return { respondents: [...respondents], offices: [...offices], bodies: [...bodies] }
}

/** The letter's own words: `story` as written, `beside` it the subject and who writes, each also folded. */
export interface Words {
  story: string
  storyFolded: string
  beside: string
  besideFolded: string
  /** Both, folded. */
  said: string
}

export interface NameMarks {
  /** Names few bear: firms and schools of three syllables. */
  names: number[]
  /** Names that meet by chance: people, waters, two syllables. */
  commonNames: number[]
  /** What may be names of firms and schools, written without capitals. */
  mentions: number[]
}

/** `spokenOf`: given names of those complained of. `around`: the places of the matter, then its field: a short name is something to find by only together with one. */
export function nameMarks(
  words: Words,
  ownNames: ReadonlySet<string>,
  around: readonly string[],
  marks: Marks,
  spokenOf: readonly { key: string; label: string }[] = [],
): NameMarks {
  const names: number[] = []
  const commonNames: number[] = []
  const met = new Set<string>()
  const put = (key: string, label: string, rare: boolean) => {
    if (met.has(key) || met.size >= MOST) return
    met.add(key)
    const several = key.indexOf(' ') !== key.lastIndexOf(' ')
    if (rare) names.push(marks.trace('name', key, label))
    else commonNames.push(several ? marks.trace('name', key, label) : marks.of('name', key, label))
    if (!several) for (const one of around) marks.trace('respondent_place', `${key}@${one}`)
  }
  for (const { key, label, rare } of namesIn(words.story, ownNames, words.storyFolded)) put(key, label, rare)
  for (const { key, label, rare } of namesIn(words.beside, ownNames, words.besideFolded))
    if (rare) put(key, label, rare)
  for (const { key, label } of landmarksIn(words.storyFolded)) put(key, label, false)
  const place = around.length > 1 ? around[0] : undefined
  let traced = 0
  for (const { key, label } of [...calledIn(words.story), ...spokenOf]) {
    if (commonNames.length >= MOST) break
    // `ông Tám Tảng` is known beyond his commune, `ông Khởi` is not.
    const nickname = key.includes(' ')
    if (!nickname && place === undefined) continue
    const text = nickname ? `called ${key}` : `called ${key}@${place}`
    if (met.has(text)) continue
    met.add(text)
    commonNames.push(
      traced < CALLED_TRACES ? marks.trace('neighbour', text, label) : marks.of('neighbour', text, label),
    )
    traced += 1
  }
  const mentions = uncapitalisedNames(words.said)
    .filter((name) => !met.has(name))
    .slice(0, 8)
    .flatMap((name) => [marks.trace('name', name), marks.of('name', name.slice(0, name.lastIndexOf(' ')))])
  return { names, commonNames, mentions: [...new Set(mentions)] }
}

/** Sums, measures and days. `written`: about when the letter was written. The few longest numbers are something to find by, too. */
export function figureMarks(
  words: Words,
  petitionDate: string | null,
  written: string | null,
  marks: Marks,
): { figures: number[]; codes: number[] } {
  // Of the introduction only days count: its numbers are houses, and the same in all one sender writes.
  const days = figuresIn(words.besideFolded, petitionDate, written).filter(({ key }) => key.startsWith('day '))
  const figures = [...figuresIn(words.storyFolded, petitionDate, written), ...days].slice(0, MOST)
  const strong = figures.filter(({ key }) => key.startsWith('n ') && key.length >= 6)
  const strongest = new Set<Figure>(strong.sort((x, y) => y.key.length - x.key.length).slice(0, STRONG_FIGURES))
  const all = figures.map((figure) =>
    strongest.has(figure)
      ? marks.trace('figure', figure.key, figure.label)
      : marks.of('figure', figure.key, figure.label),
  )
  return { figures: all, codes: all.filter((_, at) => figures[at]?.key.startsWith('code ')).slice(0, MOST_CODES) }
}
