import type { Found, Parcel } from '../petition.ts'
import { digitsOf } from '../vietnamese/numbers.ts'
import { evidenceAt, type Passage } from './passage.ts'

const N = '[0-9oli]{0,3}\\d[0-9oli]{0,3}[a-z]?(?![0-9a-z/])'
const MARK = '(?:[ ]{0,2}(?:so|:|la|cu|moi|dat|thu)){0,3}[ ]{0,2}[:.]?[ ]{0,2}'
const SHEET = `(?:to (?:b[a.]n [dđ][o.]|b[dđ]|ban|so)?|tbd|ban do so|to b[dđ][dđ]c)(?:[ ]{0,2}(?:dia chinh))?${MARK}`
const LINK = '[ ,;()\\n-]{0,4}(?:(?:cung |thuoc |cua |va |trong |nam |o |tai |, )){0,2}'
const PARCEL_FIRST = new RegExp(
  `\\bth[u.]a(?: dat)?${MARK}(${N}(?:(?:, | va | & |;[ ]?|,)(?:thua (?:so )?)?${N}){0,8})(?:${LINK}[^.;\\n\\d]{0,24}?${SHEET}(${N}))?`,
  'g',
)
const SHEET_FIRST = new RegExp(
  `\\b${SHEET}(${N})${LINK}(?:gom )?th[u.]a(?: dat)?${MARK}(${N}(?:(?:, | va |,)${N}){0,8})`,
  'g',
)

const NUMBER = /[0-9oli]{0,3}\d[0-9oli]{0,3}[a-z]?/g

function numbersIn(list: string): string[] {
  return [...list.replace(/\bthua\b|\bso\b/g, '').matchAll(NUMBER)].map((match) => {
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
  for (const match of folded.matchAll(SHEET_FIRST)) {
    const sheet = digitsOf(match[1] ?? '')
    for (const parcel of numbersIn(match[2] ?? '')) {
      mentions.push({ parcel, mapSheet: sheet, start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of folded.matchAll(PARCEL_FIRST)) {
    const start = match.index
    if (mentions.some((known) => known.start <= start && start < known.end)) continue
    const sheet = match[2] === undefined ? null : digitsOf(match[2])
    if (sheet === null && /^[ ]?(?:m2|met|cong|ha|sao|ngay|thang|nam)/.test(folded.slice(start + match[0].length)))
      continue
    for (const parcel of numbersIn(match[1] ?? '')) {
      mentions.push({ parcel, mapSheet: sheet, start, end: start + match[0].length })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

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
