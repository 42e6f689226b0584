import { digitsOf } from '../vietnamese/numbers.ts'
import type { Passage } from './passage.ts'

/** A phone or identity number with its place in a passage. */
export interface NumberMatch {
  start: number
  end: number
  digits: string
  labelled: boolean
}

const PHONE = /(?<![\d/,+-])(?:\(?\+?84\)?[ .-]{0,2}0?|\(?0)\d?(?:[ .()-]{0,2}\d){8,10}(?![ .-]?\d|,\d{3})/g
const PHONE_LABEL =
  /(?:dien thoai|d[il1]en thoa[il1]|\bs[od]?t|\bs\.?dt|\bd\.?t\b|\btel|phone|mobile|\bdd|zalo|hotline|so may|lien he|lien lac|di dong|so cua toi|so)[^\d\n]{0,30}$/
const LOOSE_PHONE = /(?:dien thoai|so dt|sdt|dt|tel|phone)[ .:]{1,4}([0o][0-9oli .-]{8,16})/g
/** Numbering plan: mobile 03, 05, 07, 08, 09 with ten digits; fixed 02 with ten or eleven. */
const VALID_PHONE = /^0(?:[35789]\d{8}|2\d{8,9})$/

/** The label just before belongs to this number; behind a number of its own (`CCCD 0801…, 0912…`) it is spent. */
const OTHER_NUMBER =
  /(?:(?:cccd|cmnd|cmtnd|can cuoc|dinh danh)[^\d\n]{0,24}|(?:tai khoan|\bstk|so tk|ma (?:khach|so|van don)|ma kh)(?:(?!\d{6})[^\n]){0,24})$/

/** Digits only, starting with 0: `+84 977.201.846` → `0977201846`. Null when the numbering plan has no such number. */
export function phoneOf(written: string): string | null {
  let digits = digitsOf(written)
  if (/^\s*\(?\+?84/.test(written)) digits = `0${digits.slice(2).replace(/^0/, '')}`
  return VALID_PHONE.test(digits) ? digits : null
}

/** Phone numbers of Vietnam in `[from, to)`; account, order and identity numbers left out. */
export function phonesIn(passage: Passage, from = 0, to = passage.text.length): NumberMatch[] {
  const folded = passage.folded.slice(from, to)
  const found: NumberMatch[] = []
  for (const match of folded.matchAll(PHONE)) {
    // "0789 132 605. 29/10/2026": the sentence ends with the number.
    const written = phoneOf(match[0]) === null ? (match[0].split(/\.\s/, 1)[0] as string) : match[0]
    const digits = phoneOf(written)
    if (digits === null) continue
    const before = folded.slice(Math.max(0, match.index - 44), match.index)
    if (OTHER_NUMBER.test(before)) continue
    const start = from + match.index
    found.push({ start, end: start + written.trimEnd().length, digits, labelled: PHONE_LABEL.test(before) })
  }
  for (const match of folded.matchAll(LOOSE_PHONE)) {
    const digits = phoneOf((match[1] ?? '').trimEnd())
    const start = from + match.index
    if (digits === null || found.some((known) => known.start < start + match[0].length && start < known.end)) continue
    const at = start + match[0].length - (match[1] ?? '').length
    found.push({ start: at, end: at + (match[1] ?? '').trimEnd().length, digits, labelled: true })
  }
  return found.sort((a, b) => a.start - b.start)
}

const ID_LABEL_SOURCE =
  '(?:cccd(?:/cmnd)?|c\\.c\\.c\\.d|cmnd(?:/cccd)?|cmtnd|cmt|can cuoc(?: cong d[a.]n)?|the can cuoc|chung minh(?: nhan dan| thu)?|so dinh danh(?: ca nhan)?|dinh danh ca nhan|gcmnd|ccd|cc)'
const ID_LABELLED = new RegExp(
  `\\b${ID_LABEL_SOURCE}[^\\d\\n]{0,28}?(?<![a-z])((?:[0-9oli|][ .-]?){9,12})(?![0-9])`,
  'g',
)
const ID_BARE = /(?<![\d/.,-])0\d{2}[ .]?[0-3](?:[ .]?\d){8}(?![ .]?\d)/g

/** Personal identity numbers: twelve digits, or nine of the old card where the letter says so. */
export function identityNumbersIn(passage: Passage, from = 0, to = passage.text.length): NumberMatch[] {
  const folded = passage.folded.slice(from, to)
  const found: NumberMatch[] = []
  for (const match of folded.matchAll(ID_LABELLED)) {
    const written = (match[1] ?? '').trimEnd()
    const digits = digitsOf(written)
    if (digits.length !== 12 && digits.length !== 9) continue
    const start = from + match.index + match[0].length - (match[1] ?? '').length
    found.push({ start, end: start + written.length, digits, labelled: true })
  }
  for (const match of folded.matchAll(ID_BARE)) {
    const digits = digitsOf(match[0])
    const start = from + match.index
    if (found.some((known) => known.start < start + match[0].length && start < known.end)) continue
    found.push({ start, end: start + match[0].length, digits, labelled: false })
  }
  return found.sort((a, b) => a.start - b.start)
}
