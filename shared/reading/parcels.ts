import type { Found, Parcel } from '../petition.ts'
import { digitsOf } from '../vietnamese/numbers.ts'
import { evidenceAt, type Passage } from './passage.ts'

const N =
  '(?:[0-9oli]{0,3}\\d[0-9oli]{0,3}[a-z]?(?![0-9a-z/])(?!\\.\\d{3})|\\d{1,2}\\.\\d{3}(?![.\\d]|[ ]?(?:m|met|cong|ha)))'
const MARK =
  '(?:[ ]{0,2}(?:so|:|la|cu|moi|dat|cong(?: ich)?|ruong|lua|vuon|ray|rung|mau|tho cu|lien ke|noi tren|thu|mang|co|ky hieu|cua (?:toi|em|tui|nha|gia dinh|ong|ba)(?: toi)?)(?![a-z])){0,4}[ ]{0,2}[:.]?[ ]{0,2}'
const SHEET = `(?:to(?![a-z])[ ]{0,2}(?:b[a.]n [dđ][o.]|b[dđ]|ban|so)?|tbd|ban do so|to b[dđ][dđ]c)(?:[ ]{0,2}(?:dia chinh))?${MARK}(?:b[dđ]-)?`
/** The area may stand between parcel and sheet: `thửa 12 (500 m2), tờ bản đồ 9`. */
const AREA = '(?:[ ,(]{0,3}(?:dien tich|dt)?[ ]{0,2}[\\d.,]{1,9}[ ]?(?:m2|m²|m|met vuong|ha|cong)[)]?)?'
const LINK = '[ ,;()\\n-]{0,4}(?:(?:cung |cac |gom |hai |thuoc |cua |va |trong |nam |o |tai |, )){0,2}'
const LIST = `${N}(?:${AREA}(?:, | va | & |;[ ]?|,|[ ]?\\+[ ]?|-)(?:thua (?:so )?)?${N}){0,8}`
const PARCEL_FIRST = new RegExp(
  `\\bth[u.]a(?: dat)?${MARK}(${LIST})(?:${AREA}${LINK}[^.;\\n\\d]{0,24}?${SHEET}(${N}))?`,
  'g',
)
const SHEET_FIRST = new RegExp(`\\b${SHEET}(${N})${LINK}(?:gom )?th[u.]a(?: dat)?${MARK}(${LIST})`, 'g')
const AREAS = /[\d.,]{1,9} ?(?:m2|m²|met|ha|cong)/g

const NUMBER = /\d{1,2}\.\d{3}|[0-9oli]{0,3}\d[0-9oli]{0,3}[a-z]?/g

function numbersIn(list: string): string[] {
  return [
    ...list
      .replace(AREAS, ' ')
      .replace(/\bthua\b|\bso\b|\bva\b|\bdien tich\b|\bdt\b/g, ' ')
      .matchAll(NUMBER),
  ].map((match) => {
    const letter = /[a-z]$/.exec(match[0])?.[0] ?? ''
    const suffix = letter !== '' && !/[oli]/.test(letter) ? letter : ''
    return digitsOf(suffix === '' ? match[0] : match[0].slice(0, -1)) + suffix
  })
}

interface ParcelMention extends Parcel {
  start: number
  end: number
}

/** `thửa đất số 214, tờ bản đồ số 37`, `thửa 61 tờ 30`, `tờ bản đồ 5, thửa 12 và 13`. */
export function parcelsIn(passage: Passage): ParcelMention[] {
  const mentions: ParcelMention[] = []
  const { folded } = passage
  const free = (start: number, end: number) => !mentions.some((known) => known.start < end && start < known.end)
  const add = (match: RegExpExecArray, parcels: string | undefined, sheet: string | undefined) => {
    const end = match.index + match[0].length
    for (const parcel of numbersIn(parcels ?? '')) {
      mentions.push({ parcel, mapSheet: sheet === undefined ? null : digitsOf(sheet), start: match.index, end })
    }
  }
  const parcelFirst = [...folded.matchAll(PARCEL_FIRST)]
  for (const match of parcelFirst) if (match[2] !== undefined) add(match, match[1], match[2])
  for (const match of folded.matchAll(SHEET_FIRST)) {
    if (free(match.index, match.index + match[0].length)) add(match, match[2], match[1])
  }
  for (const match of parcelFirst) {
    const end = match.index + match[0].length
    if (match[2] !== undefined || !free(match.index, end)) continue
    if (/^[ ]?(?:m2|m²|met|cong|ha|sao|ngay|thang|nam)/.test(folded.slice(end))) continue
    add(match, match[1], undefined)
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** The parcels of the letter, each once, the fuller mention of a number kept. */
export function readParcels(passage: Passage): Found<Parcel>[] {
  const found: (Found<Parcel> & { value: Parcel })[] = []
  for (const { parcel, mapSheet, start, end } of parcelsIn(passage)) {
    const known = found.find(
      (one) =>
        one.value.parcel === parcel &&
        (one.value.mapSheet === mapSheet || mapSheet === null || one.value.mapSheet === null),
    )
    const evidence = evidenceAt(passage, start, end)
    if (known === undefined) {
      found.push({ value: { parcel, mapSheet }, confidence: mapSheet === null ? 0.7 : 0.96, evidence: [evidence] })
    } else {
      if (known.value.mapSheet === null && mapSheet !== null) {
        known.value = { parcel, mapSheet }
        known.confidence = 0.96
      }
      if (known.evidence.length < 5) known.evidence.push(evidence)
    }
  }
  return found
}
