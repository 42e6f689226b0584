/**
 * The form as rows: what is shown, how sure it is, where it stands in the letter, and what a correction does to it.
 * A correction makes a new petition; the officer's word is sure and needs no sentence.
 */
import type { Evidence, Found, Petition, Petitioner, PetitionType } from '../../shared/petition.ts'
import { day, number, parseDay } from '../wording/format.ts'
import type { Words } from '../wording/index.ts'
import type { Names } from './names.ts'

export const UNSURE_UNDER = 0.6

export type Row = {
  key: string
  label: string
  /** Null: not in the letter. */
  text: string | null
  confidence: number
  evidence: Evidence[]
  /** What the field for correcting holds at first. */
  input: string
  hint?: string
  secret?: boolean
  note?: string
  choices?: { code: string; name: string }[]
  /** The petition with the correction, or null when what was typed does not fit. */
  change: (petition: Petition, typed: string) => Petition | null
  remove?: (petition: Petition) => Petition
}

type Lists =
  | 'addressees'
  | 'respondents'
  | 'citedDocuments'
  | 'parcels'
  | 'amounts'
  | 'requests'
  | 'enclosures'
  | 'earlierResolutions'
type ItemOf<L extends Lists> = Petition[L][number]['value']

export const sure = <T>(value: T): Found<T> => ({ value, confidence: 1, evidence: [] })
export const isByOfficer = (found: { confidence: number; evidence: Evidence[] }): boolean =>
  found.confidence === 1 && found.evidence.length === 0

function withItem<L extends Lists>(petition: Petition, list: L, at: number, value: ItemOf<L> | null): Petition {
  const items = [...petition[list]] as Found<ItemOf<L>>[]
  if (value === null) items.splice(at, 1)
  else items[at] = sure(value)
  return { ...petition, [list]: items }
}

/** A list of simple things: one row each, removed by the officer with one press. */
function listRows<L extends Lists>(
  petition: Petition,
  list: L,
  label: string,
  show: (value: ItemOf<L>) => string,
  parse: (typed: string, before: ItemOf<L> | undefined) => ItemOf<L> | null,
  hint?: string,
  type: (value: ItemOf<L>) => string = show,
): Row[] {
  const items = petition[list] as Found<ItemOf<L>>[]
  return items.map((item, at) => ({
    ...rowOf(`${list}.${at}`, label, item, show(item.value)),
    input: type(item.value),
    ...(hint && { hint }),
    change: (before, typed) => {
      const value = parse(typed, item.value)
      return value === null ? null : withItem(before, list, at, value)
    },
    remove: (before) => withItem(before, list, at, null),
  }))
}

function rowOf(key: string, label: string, found: Omit<Found<unknown>, 'value'> | null, text: string | null) {
  return { key, label, text, confidence: found?.confidence ?? 1, evidence: found?.evidence ?? [], input: text ?? '' }
}

const pieces = (typed: string): (string | null)[] => typed.split(';').map((piece) => piece.trim() || null)
const some = (typed: string): string | null => typed.trim() || null
const semicolons = (...parts: (string | null)[]): string =>
  parts
    .map((part) => part ?? '')
    .join('; ')
    .replace(/[; ]+$/, '')
const joined = (parts: (string | null)[], between = ', '): string => parts.filter(Boolean).join(between)

// ---- parsers of what an officer types ----------------------------------------------------------

export const parseParcel = (typed: string): { parcel: string; mapSheet: string | null } | null => {
  const [parcel, sheet] = [...typed.matchAll(/\d{1,6}[\w-]{0,6}/g)].map(([digits]) => digits)
  return parcel ? { parcel, mapSheet: sheet ?? null } : null
}
export const parsePhone = (typed: string): string | null => {
  const digits = typed.replace(/[\s.()-]/g, '').replace(/^\+84/, '0')
  return /^0\d{8,10}$/.test(digits) ? digits : null
}
export const parseCitizenId = (typed: string): string | null => {
  const digits = typed.replace(/[\s.]/g, '')
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : null
}
const parseAmount = (typed: string): number | null => {
  const digits = typed.replace(/[\s.đ₫]/gi, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}

// ---- the sections ------------------------------------------------------------------------------

function personRows(petition: Petition, at: number, { form }: Words, names: Names): Row[] {
  const found = petition.petitioners[at]
  const person = found?.value
  const set = (change: Partial<Petitioner>) => (before: Petition) => {
    const people = [...before.petitioners]
    people[at] = sure({ ...(before.petitioners[at]?.value ?? NOBODY), ...change })
    return { ...before, petitioners: people }
  }
  const field = (name: 'name' | 'address' | 'phone' | 'citizenId', parse: (typed: string) => string | null): Row => ({
    ...rowOf(`petitioners.${at}.${name}`, form.labels[name], found ?? null, person?.[name] ?? null),
    change: (before, typed) => {
      if (typed.trim() === '') return set({ [name]: null })(before)
      const value = parse(typed)
      return value === null ? null : set({ [name]: value })(before)
    },
  })
  const candidates = person?.communeCandidates ?? []
  const unit = person?.communeCode ? names.commune(person.communeCode) : null
  const commune: Row = {
    ...rowOf(`petitioners.${at}.commune`, form.labels.commune, found ?? null, unit),
    confidence: unit === null && candidates.length > 1 ? 0 : (found?.confidence ?? 1),
    choices: candidates.length > 1 ? candidates.map((code) => ({ code, name: names.commune(code) })) : [],
    change: (before, typed) => {
      const code = communeCode(typed, names)
      return code === null ? null : set({ communeCode: code, communeCandidates: [code] })(before)
    },
  }
  const rows = [field('name', some), field('address', some)]
  if (candidates.length > 1 || !saysUnit(person?.address ?? null, unit)) rows.push(commune)
  rows.push(field('phone', parsePhone), { ...field('citizenId', parseCitizenId), secret: true })
  return rows
}

/** The address already names the unit of today, and no unit that is gone: saying it twice helps nobody. */
const saysUnit = (address: string | null, unit: string | null): boolean =>
  address === null ||
  (unit !== null &&
    address.toLowerCase().includes(unit.toLowerCase()) &&
    !/huyện|thị xã|thành phố|\bcũ\b/i.test(address))

const NOBODY: Petitioner = {
  name: null,
  address: null,
  communeCode: null,
  communeCandidates: [],
  phone: null,
  citizenId: null,
}

/** A code as chosen, or the name of exactly one commune. */
function communeCode(typed: string, names: Names): string | null {
  if (/^\d{5}$/.test(typed)) return typed
  const fitting = names.communes(typed)
  return fitting.length === 1 ? (fitting[0]?.code ?? null) : null
}

const SIGNATURES = ['signed', 'typed', 'fingerprint', 'digital', 'none'] as const

/** One block a person, then what is true of all of them. */
export function senderRows(petition: Petition, words: Words, names: Names): { people: Row[][]; rest: Row[] } {
  const { labels } = words.form
  const count = Math.max(1, petition.petitioners.length)
  const people = Array.from({ length: count }, (_, at) => personRows(petition, at, words, names))
  const rest: Row[] = []
  if (petition.representative) {
    rest.push({
      ...rowOf('representative', labels.representative, petition.representative, petition.representative.value),
      change: (before, typed) => ({ ...before, representative: typed.trim() ? sure(typed.trim()) : null }),
    })
  }
  if (petition.signerCount.value > 1 || petition.petitioners.length > 1) {
    rest.push({
      ...rowOf('signers', labels.signers, petition.signerCount, words.form.people(petition.signerCount.value)),
      input: String(petition.signerCount.value),
      change: (before, typed) =>
        /^\d{1,6}$/.test(typed.trim()) ? { ...before, signerCount: sure(Number(typed)) } : null,
    })
  }
  if (petition.forwardingBody) {
    const { body, documentNumber, documentDate } = petition.forwardingBody.value
    rest.push({
      ...rowOf(
        'forwardingBody',
        labels.forwardedBy,
        petition.forwardingBody,
        joined([body, documentNumber, documentDate && day(documentDate)]),
      ),
      input: joined([body, documentNumber], '; '),
      change: (before, typed) => {
        const [name, paper] = pieces(typed)
        if (!name) return { ...before, forwardingBody: null }
        const kind = before.forwardingBody?.value.kind ?? 'other'
        return { ...before, forwardingBody: sure({ body: name, kind, documentNumber: paper ?? null, documentDate }) }
      },
    })
  }
  const { signatures } = words.form
  rest.push({
    ...rowOf('signature', labels.signature, petition.signature, signatures[petition.signature.value]),
    hint: Object.values(signatures).join(' / '),
    change: (before, typed) => {
      const kind = SIGNATURES.find((one) => signatures[one] === typed.trim().toLowerCase())
      return kind ? { ...before, signature: sure(kind) } : null
    },
  })
  return { people, rest }
}

export function contentRows(petition: Petition, type: PetitionType, words: Words, names: Names): Row[] {
  const { labels, parcel, citedHint, parcelHint, respondentHint, stages } = words.form
  const { petitionDate, place } = petition
  const places = place?.value ?? []
  const dateRow: Row = {
    ...rowOf('petitionDate', labels.date, petitionDate, petitionDate && day(petitionDate.value)),
    change: (before, typed) => {
      if (typed.trim() === '') return { ...before, petitionDate: null }
      const value = parseDay(typed)
      return value === null ? null : { ...before, petitionDate: sure(value) }
    },
  }
  const placeRow: Row = {
    ...rowOf('place', labels.place, place, places.length > 0 ? places.map(names.commune).join(' / ') : null),
    confidence: places.length > 1 ? 0 : (place?.confidence ?? 1),
    choices: places.length > 1 ? places.map((code) => ({ code, name: names.commune(code) })) : [],
    change: (before, typed) => {
      if (typed.trim() === '') return { ...before, place: null }
      const code = communeCode(typed, names)
      return code === null ? null : { ...before, place: sure([code]) }
    },
  }
  return [
    ...listRows(
      petition,
      'respondents',
      labels.respondent[type],
      ({ name, position, body }) => joined([name, position, body]),
      parseRespondent,
      respondentHint,
      ({ name, position, body }) => semicolons(name, position, body),
    ),
    ...listRows(
      petition,
      'citedDocuments',
      labels.cited,
      ({ number: no, date, issuer }) => joined([no, date && day(date), issuer]),
      parseCited,
      citedHint,
      (value) => semicolons(value.number, value.date && day(value.date), value.issuer),
    ),
    ...listRows(
      petition,
      'parcels',
      labels.parcel,
      (value) => parcel(value.parcel, value.mapSheet),
      parseParcel,
      parcelHint,
      (value) => joined([value.parcel, value.mapSheet], '/'),
    ),
    placeRow,
    ...listRows(
      petition,
      'earlierResolutions',
      labels.earlier,
      (value) => joined([stages[value.stage], value.number, value.date && day(value.date), value.issuer]),
      (typed, before) => {
        const [no = null, date = null, issuer = null] = pieces(typed)
        return { stage: before?.stage ?? 'first', number: no, date: date && parseDay(date), issuer }
      },
      citedHint,
      (value) => semicolons(value.number, value.date && day(value.date), value.issuer),
    ),
    ...listRows(petition, 'amounts', labels.amount, (value) => `${number(value)} đ`, parseAmount, undefined, String),
    dateRow,
    ...listRows(petition, 'addressees', labels.addressee, (value) => value, some),
  ]
}

const parseRespondent = (typed: string) => {
  const [name = null, position = null, body = null] = pieces(typed)
  return name || position || body ? { name, position, body } : null
}
const parseCited = (typed: string) => {
  const [no, date = null, issuer = null] = pieces(typed)
  return no ? { number: no, date: date && parseDay(date), issuer } : null
}

export function requestRows(petition: Petition, { form }: Words): Row[] {
  return [
    ...listRows(petition, 'requests', form.labels.request, (value) => value, some),
    ...listRows(petition, 'enclosures', form.labels.enclosure, (value) => value, some),
  ]
}

/** Lists to which the officer may add: an empty row that becomes an entry when something fits. */
export function addableRows(
  section: 'content' | 'request',
  petition: Petition,
  type: PetitionType,
  { form }: Words,
): Row[] {
  const { labels } = form
  const blank = <L extends Lists>(
    list: L,
    label: string,
    parse: (typed: string) => ItemOf<L> | null,
    hint?: string,
  ): Row => ({
    ...rowOf(`${list}.new`, label, null, null),
    ...(hint && { hint }),
    change: (before, typed) => {
      const value = parse(typed)
      return value === null ? null : withItem(before, list, petition[list].length, value)
    },
  })
  if (section === 'request')
    return [blank('requests', labels.request, some), blank('enclosures', labels.enclosure, some)]
  return [
    blank('respondents', labels.respondent[type], parseRespondent, form.respondentHint),
    blank('citedDocuments', labels.cited, parseCited, form.citedHint),
    blank('parcels', labels.parcel, parseParcel, form.parcelHint),
    blank('amounts', labels.amount, parseAmount),
    blank('addressees', labels.addressee, some),
  ]
}
