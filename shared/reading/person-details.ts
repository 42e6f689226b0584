import type { Evidence, Found, Petitioner } from '../petition.ts'
import { resolveAddress } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { isFamilyName, nameKey } from '../vietnamese/names.ts'
import { addressIn, type Span } from './address.ts'
import { closingOf } from './closing.ts'
import { identityNumbersIn, type NumberMatch, phonesIn } from './contacts.ts'
import { introductions } from './introductions.ts'
import type { Division } from './main-part.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { signatureNames } from './signers.ts'

const STORY_START =
  /\b(?:toi|tui|em|chung toi|nay|con|cong ty chung toi|cong ty)[ ,]{1,2}(?:xin (?!chao)|lam (?:don|dieu)|viet (?:don|thu)|khieu nai|khieu to|to cao|phan anh|kien nghi|trinh bay|de nghi|cung cap|hoi thang|viet)|\bnoi dung\b|xin trinh bay|\btom tat\b|\bsu viec\b|doi tuong khieu nai|(?:nguoi )?bi (?:khieu nai|to cao|kien)|kinh thua|\bly do\b|can cu dieu/

/** A sender while being read: the name and what was found of address and numbers, each with the passage it stands in. */
export interface Person {
  name: string | null
  nameSpan: Span | null
  passage: Passage
  /** Where address and numbers of this person are looked for first. */
  zone: Span
  address?: (Span & { passage: Passage; value: string }) | undefined
  phone?: (NumberMatch & { passage: Passage }) | undefined
  citizenId?: (NumberMatch & { passage: Passage }) | undefined
  confidence: number
}

/** A blank line ends the introduction unless one more labelled item follows it. */
const PARAGRAPH =
  /\n[ \t]*\n(?![ \t]*(?:dia chi|dien thoai|sdt|so dien|cccd|cmnd|can cuoc|noi |cho o|sinh|ngay sinh|nam sinh|thuong tru|ho khau|email|nguoi dai dien|[-+*] ?(?:dia|dien|cccd|so|noi)))/

/** The stretch behind a name in which its items stand: to the first word of the story, a blank line, or `reach` characters. */
export function zoneAfter(passage: Passage, from: number, reach = 700): Span {
  let window = passage.folded.slice(from, from + reach)
  const gap = PARAGRAPH.exec(window)
  if (gap !== null) window = window.slice(0, gap.index)
  const stop = STORY_START.exec(window)
  return { start: from, end: from + (stop === null ? window.length : stop.index) }
}

/** Takes address, phone and identity number from one stretch of text where the person lacks them. */
export function fillFromZone(person: Person, zone: Span, passage: Passage): void {
  if (person.address === undefined) {
    const span = addressIn(passage, zone.start, zone.end)
    if (span !== null) person.address = { ...span, passage, value: tidy(passage.text.slice(span.start, span.end)) }
  }
  if (person.phone === undefined) {
    const phones = phonesIn(passage, zone.start, zone.end)
    const only = phones.length === 1 && phones[0]?.start === soleNumber(passage) ? phones[0] : undefined
    const phone =
      phones.find((one) => !othersNumber(passage, zone.start, one.start, person.name)) ??
      // `Tôi là …, vợ anh Lộc, ấp 2, 0763 …`: the only number of the letter, in one sentence with the writer's name.
      (only !== undefined && SAME_SENTENCE.test(passage.folded.slice(zone.start, only.start)) ? only : undefined)
    if (phone !== undefined) person.phone = { ...phone, passage }
  }
  if (person.citizenId === undefined) {
    const id = identityNumbersIn(passage, zone.start, zone.end)[0]
    if (id !== undefined) person.citizenId = { ...id, passage }
  }
}

const OTHERS_NUMBER =
  /(?<![a-z])(?<!(?:suoi|nui|cau|kinh|kenh|rach|cho|mieu|xom|ap|duong|hem|ben|dinh|nga|giong|go|bau|lang|pho|tro|tiem|quan|hang) )(?:ong|ba|anh|chi|co|chu|can bo|truong ap) (?!toi|con|noi|ngoai|bo |hoi |nhanh|cuc|quan|so |em |dau|ho |nha|sdt|dt|tel|lien)[a-z]{1,8}(?:(?!dai dien|lien he|giam doc|uy quyen)[^.\n]){0,44}$/

/** `chị Ngân 0333 …`, `gọi anh Bé: 0333 …`: the number follows this person's own given name. */
export function calledBefore(before: string, name: string): boolean {
  const given = fold(name).split(' ').at(-1) ?? ''
  const last = before.replace(/[ :,(.-]{0,6}(?:(?:so|sdt|dt|zalo|dien thoai)[ :.]{0,4}){0,2}$/, '')
  return (
    given.length > 1 &&
    / (?:ong|ba|anh|chi|em|co|chu|bac|toi|la|cua|goi) [a-z ]{0,24}$/.test(last) &&
    last.endsWith(` ${given}`)
  )
}

/** A neighbour's or a daughter's telephone at which the writer can be reached is the writer's contact. */
const BORROWED =
  /(?:dien thoai|sdt|dt|so|may)[ :]{1,2}(?:nho|muon|goi nho)(?![a-z])|(?<![a-z])(?:nho (?:so|may|dien thoai|sdt|dt|goi|qua|nhan)|muon (?:may|dien thoai|so|sdt|dt)|(?:goi|nhan tin|nhan) (?:nho|qua|gium|dum|giup))(?![a-z])/

/** A number given with somebody else's name; the one who speaks for a firm or a group is no stranger. */
function othersNumber(passage: Passage, from: number, at: number, name: string | null): boolean {
  const before = passage.folded.slice(Math.max(from, at - 90), at)
  if (name !== null && calledBefore(before, name)) return false
  if (/dai dien|lien (?:he|lac)|giam doc|uy quyen/.test(before) || BORROWED.test(before)) return false
  const other = OTHERS_NUMBER.exec(before)
  // `đường Bùi Chí Nhuận`: a street's name, nobody's title.
  const written = other === null ? '' : passage.text.slice(at - before.length + other.index, at)
  return other !== null && !/^(?:Chí|Chỉ|Cơ|Cổ|Bá|Bả|Bạ|Anh|Ánh|Chu|Chi) /u.test(written)
}

const SAME_SENTENCE = /^(?:[^.;\n]|\.(?! )){0,180}, ?(?:(?:so |sdt|dt|dien thoai|lien he)[ :.]{0,3}){0,2}\(?$/

/** Where the one telephone number of a passage stands; -1 where there are none or several. */
function soleNumber(passage: Passage): number {
  const numbers = new Set(phonesIn(passage).map((one) => one.digits))
  return numbers.size === 1 ? (phonesIn(passage)[0]?.start ?? -1) : -1
}

/** Looks through the whole of a passage for what the introduction left out. */
function fillFromPassage(person: Person, passage: Passage): void {
  if (person.phone === undefined) {
    const phones = phonesIn(passage).filter((phone) => !othersNumber(passage, 0, phone.start, person.name))
    const phone = phones.find((one) => one.labelled) ?? phones.at(-1)
    if (phone !== undefined) person.phone = { ...phone, passage }
  }
  if (person.citizenId === undefined) {
    const id = identityNumbersIn(passage)[0]
    if (id !== undefined) person.citizenId = { ...id, passage }
  }
}

/** The address in a row of a list: what an address looks like, else the row's first capitalised piece. */
export function rowAddress(passage: Passage, from: number, end: number): Span | null {
  const span = addressIn(passage, from, end)
  if (span !== null) return span
  const rest = passage.text.slice(from, end)
  let at = from
  for (const piece of rest.split(/(\s[–-]\s|\||\t|;|\s{3,}|,\s(?=\d{4}\b)|\((?=ký|đã|điểm)|,\s)/)) {
    const folded = fold(piece)
    const lead = piece.length - piece.trimStart().length
    const value = piece.trim()
    if (
      /^\p{Lu}/u.test(value) &&
      /\p{L}{2}/u.test(value) &&
      !/^(?:ky|da ky|diem chi|nam|nu|sinh|sn|cccd|cmnd|sdt|dt)\b/.test(folded.trim()) &&
      !/\d{5}/.test(value) &&
      value.length > 2
    ) {
      const cut = value.replace(/\s*\([^)]*\)?$/, '').replace(/[\s,.–-]+$/, '')
      if (cut.length > 2) return { start: at + lead, end: at + lead + cut.length }
    }
    at += piece.length
  }
  return null
}

/** A name without its type word, read as a commune's; without marks where it has none. */
export const asCommune = (name: string): string => `${/[^a-z\s]/i.test(name) ? 'xã' : 'xa'} ${name}`

const UNIT_TYPED = /(?<![a-z])(?:xa|phuong|thi tran|huyen|thi xa|tp|thanh pho|tinh|p|tt)(?![a-z])/

/**
 * The unit an address means. Pieces without a type word are tried as communes, the last first: `nhà Thanh Phước`;
 * of `Bình Hòa, Phước Chỉ` the second is the commune.
 */
export function placeOf(address: string, near: readonly string[]): ReturnType<typeof resolveAddress> {
  const place = resolveAddress(address, near)
  if (UNIT_TYPED.test(fold(address)) || place.outside) return place
  const pieces = address
    .split(/[,;()]| - /)
    .map((piece) => piece.replace(/^[ ]*(?:(?:nhà|ở|ngụ|tại|nha|o|ngu|tai|gần|gan)[ ]+)+/iu, '').trim())
  for (const piece of pieces.reverse()) {
    if (
      !/^\p{L}{1,7}(?: \p{L}{1,7}){1,2}$/u.test(piece) ||
      /^(?:ap|to|hem|duong|khu|kp|cho|so)(?![a-z])/.test(fold(piece))
    )
      continue
    const unit = resolveAddress(asCommune(piece), near)
    if (unit.candidates.length > 0 && !unit.outside)
      return place.candidates.length > 0 && unit.candidates.length > 1 ? place : unit
  }
  return place
}

/** The petitioner of the form, with the unit in force that the address means. `near`: units named elsewhere in the letter. */
export function toPetitioner(person: Person, near: readonly string[]): Found<Petitioner> {
  const evidence: Evidence[] = []
  if (person.nameSpan !== null) evidence.push(evidenceAt(person.passage, person.nameSpan.start, person.nameSpan.end))
  for (const item of [person.address, person.phone, person.citizenId]) {
    if (item !== undefined) evidence.push(evidenceAt(item.passage, item.start, item.end))
  }
  const place = person.address === undefined ? null : placeOf(person.address.value, near)
  return {
    value: {
      name: person.name,
      address: person.address?.value ?? null,
      communeCode: place?.code ?? null,
      communeCandidates: place?.candidates ?? [],
      phone: person.phone?.digits ?? null,
      citizenId: person.citizenId?.digits ?? null,
    },
    confidence: person.confidence,
    evidence,
  }
}

/** What introduction and signature left open is looked for in the rest of the letter, the mail around it, the quoted first mail. */
export function complete(
  person: Person,
  { main, own, quoted, enclosed }: Pick<Division, 'own' | 'quoted' | 'enclosed'> & { main: Passage },
): void {
  const key = nameKey(person.name ?? '')
  if (person.address === undefined || person.phone === undefined) {
    for (const name of signatureNames(main)) {
      if (nameKey(name.name) !== key) continue
      fillFromZone(person, { start: name.end, end: Math.min(main.text.length, name.end + 200) }, main)
    }
  }
  const closing = person.address === undefined ? closingOf(main) : null
  if (closing?.names.some((name) => nameKey(name.name) === key))
    fillFromZone(person, { start: closing.start, end: closing.end }, main)
  if (person.address === undefined) {
    const home =
      /\b(?:nha (?:toi|tui|em)(?: o)?|toi (?:o|song o|ngu)|em o|tui o)[ ]{1,2}(?=(?:so |to |ap |xa |hem |duong |khu |\d|phuong |thi tran ))/.exec(
        main.folded,
      )
    if (home !== null) {
      const span = addressIn(main, home.index, home.index + 240)
      if (span !== null) person.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
  }
  fillFromPassage(person, main)
  for (const passage of own) {
    if (person.address === undefined) {
      const intro = introductions(passage)[0]
      if (intro !== undefined && nameKey(intro.name.name) === key)
        fillFromZone(person, zoneAfter(passage, intro.name.end), passage)
    }
    fillFromPassage(person, passage)
  }
  for (const passage of [...quoted, ...enclosed]) {
    if (!isFamilyName(key.split(' ')[0] ?? '') || !fold(passage.text).includes(key)) continue
    const intro = introductions(passage).find((one) => nameKey(one.name.name) === key)
    if (intro !== undefined) fillFromZone(person, zoneAfter(passage, intro.name.end), passage)
    else if (passage.sheet.part.role !== 'attachment') fillFromPassage(person, passage)
  }
}
