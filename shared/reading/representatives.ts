import type { Found } from '../petition.ts'
import { type NameMatch, personNameAt, titleLength } from '../vietnamese/names.ts'
import { addressIn, type Span, startsAddress } from './address.ts'
import type { BodyMention } from './body-names.ts'
import { repairedName } from './name-spelling.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { fillFromZone, type Person } from './person-details.ts'

const REPRESENTATIVE_LABEL =
  /(?:nguoi (?:duoc )?|(?<=[\n.;][ ]{0,3}))(?:dai dien|uy quyen)(?: theo (?:uy quyen|phap luat))?[ ]{0,2}[:;][ ]{0,3}/g

/** `Hiệp hội Doanh nghiệp …, đại diện ông …`: a body that says at once who speaks for it, whatever kind of body it is. */
const SPEAKS_FOR =
  /(?:^|[\n.;:,]|\b(?:chung toi|tui toi|toi) la)[ ]{1,3}((?:hiep hoi|hoi|chi hoi|lien hiep|cong ty|cty|doanh nghiep|dntn|hop tac xa|htx|to hop tac|nghiep doan|cau lac bo|ban quan tri|ban dai dien|co so|nghiep doan)[ ][^.,;:\n(]{3,90})(?:,|[ ]?\()[ ]?(?:do |co )?(?:nguoi )?dai dien(?: la| boi| phap luat| theo phap luat)?(?: la)?[: ]{1,2}(?:ong|ba|anh|chi)\b/g

/** First line of a letter with a body's own head: `HỘI NGƯỜI CAO TUỔI XÃ …`, `CÂU LẠC BỘ …`. */
const LETTERHEAD =
  /^[ \t\n]{0,8}((?:hoi|hiep hoi|chi hoi|lien hiep|cau lac bo|hop tac xa|to hop tac|nghiep doan|ban quan tri|ban dai dien|chua|tinh xa|giao xu|hoi thanh|cong doan|doanh nghiep|co so|truong)[ ][^\n.:;]{4,90})\n/
const OFFICE_BELOW =
  /(?:\n|^)[ \t]{0,8}(?:tm\.|t\/m|giam doc|chu tich|pho chu tich|chu nhiem|truong ban|hieu truong|dai dien (?:cong ty|doanh nghiep|hop tac|htx|hoi|theo phap luat)|tru tri|chu (?:co so|doanh nghiep|dntn)|chi hoi truong|tong giam doc|pho giam doc|thu truong)/

function letterhead(passage: Passage): { body: BodyMention; end: number } | null {
  const match = LETTERHEAD.exec(passage.folded.slice(0, 140))
  if (match === null || !OFFICE_BELOW.test(passage.folded.slice(-400))) return null
  const written = match[1] as string
  const start = match[0].indexOf(written)
  const name = passage.text.slice(start, start + written.length)
  if (name !== name.toUpperCase()) return null
  const end = start + written.trimEnd().length
  return { body: { start, end, name: tidy(name), folded: written.trimEnd(), bare: false }, end }
}

const BODY_KINDS = 'ban quan tri|hiep hoi|chi hoi|cau lac bo|hop tac xa|to hop tac|ban dai dien|nghiep doan'
const ON_BEHALF = new RegExp(`(?:tm\\.|t/m|thay mat)[ ]{0,2}(${BODY_KINDS})`)

/** Signed `TM. Ban quản trị`: the body of that kind with which a line above begins. */
function onBehalf(passage: Passage): { body: BodyMention; end: number } | null {
  const kind = ON_BEHALF.exec(passage.folded.slice(-300))?.[1]
  if (kind === undefined) return null
  for (const line of passage.lines.slice(0, 12)) {
    const folded = passage.folded.slice(line.start, Math.min(line.end, line.start + 100))
    const written: string | undefined = folded.startsWith(kind)
      ? /^[^,.;:(\n]{6,90}/.exec(folded)?.[0].trimEnd()
      : undefined
    if (written === undefined || written === kind) continue
    // In small letters the sentence goes on: the name ends with its last capital or number.
    const shown = passage.text.slice(line.start, line.start + written.length)
    const name = /^.*[\p{Lu}\d]\p{L}*/u.exec(shown)?.[0] ?? shown
    const end = line.start + name.length
    return {
      body: { start: line.start, end, name: tidy(name), folded: written.slice(0, name.length), bare: false },
      end,
    }
  }
  return null
}

function speaking(passage: Passage): { body: BodyMention; end: number } | null {
  for (const match of passage.folded.slice(0, 1500).matchAll(SPEAKS_FOR)) {
    const written = match[1] as string
    const start = match.index + match[0].indexOf(written)
    const name = passage.text.slice(start, start + written.length)
    if (!/^\p{Lu}/u.test(name)) continue
    const end = start + written.trimEnd().length
    return { body: { start, end, name: tidy(name), folded: written.trimEnd(), bare: false }, end }
  }
  return null
}

/** Where a firm has its seat: labelled, beside another mention of its name, or under its letterhead. */
export function seatOf(passage: Passage, company: { body: BodyMention; end: number }): Span | null {
  const { folded, text } = passage
  const near = addressIn(passage, company.end, Math.min(text.length, company.end + 400), true)
  if (near !== null) return near
  for (let at = folded.indexOf(company.body.folded); at !== -1; at = folded.indexOf(company.body.folded, at + 1)) {
    const from = at + company.body.folded.length
    const gap = /^[ ]{0,2}[,(\n-][ ]{0,3}/.exec(folded.slice(from, from + 6))
    if (gap === null || !startsAddress(passage, from + gap[0].length)) continue
    const span = addressIn(passage, from, Math.min(text.length, from + 220))
    if (span !== null) return span
  }
  return addressIn(passage, Math.max(0, text.length - 700), text.length, true)
}

/** A firm or body that complains: named after `Người khiếu nại:` or with its number and seat at the head. */
export function firm(passage: Passage, bodies: readonly BodyMention[]): { body: BodyMention; end: number } | null {
  for (const body of bodies) {
    if (body.start > 2500) break
    if (
      !/^(?:cong ty|cty|tong cong ty|doanh nghiep|hop tac xa|htx|xi nghiep|co so|ho kinh doanh|truong|hoi|quan|ngan hang|nha may|hiep hoi|chi hoi|ban quan tri)/.test(
        body.folded,
      )
    )
      continue
    const before = passage.folded.slice(Math.max(0, body.start - 60), body.start)
    const after = passage.folded.slice(body.end, body.end + 70)
    const labelled =
      /(?:nguoi|ben|don vi|to chuc) (?:khieu nai|kien nghi|phan anh|de nghi|lam don|gui don)[^:\n]{0,20}:[ ]{0,3}$|(?:chung toi|toi) la:?[ ]{1,2}$/.test(
        before,
      )
    const registered =
      /^[^.\n]{0,30}(?:ma so|m\.?s\.?d\.?n|mst|ms thue|tru so|dia chi|giay chung nhan dang ky|gpkd|dkkd)/.test(after)
    const startsLine = /(?:^|\n)[ \t]{0,8}$/.test(before)
    // A letterhead, or a body that says at once who speaks for it.
    const heads =
      startsLine &&
      !body.bare &&
      body.start < 200 &&
      /^[ \t]{0,3}(?:\n|$|[-–(,;])/.test(after) &&
      OFFICE_BELOW.test(passage.folded.slice(-400))
    const speaks =
      body.start < 400 && /^[^.\n]{0,12}(?:,|\() ?(?:do |nguoi )?dai dien (?:la |boi )?(?:ong|ba)\b/.test(after)
    if (labelled || (registered && startsLine) || heads || speaks) return { body, end: body.end }
  }
  return letterhead(passage) ?? speaking(passage) ?? onBehalf(passage)
}

/** The person the signers put forward or who acts under a power of attorney. */
export function readRepresentative(main: Passage): Found<string> | null {
  const { folded, text } = main
  for (const match of folded.matchAll(REPRESENTATIVE_LABEL)) {
    const at = match.index + match[0].length
    const name = personNameAt(text, folded, at + titleLength(text, folded, at))
    if (name !== null)
      return { value: repairedName(name.name), confidence: 0.9, evidence: [evidenceAt(main, name.start, name.end)] }
  }
  const pattern =
    /(?:\b(?<!(?:chung|dan) )(?:cu|bau|de cu|uy quyen(?: cho)?|thong nhat cu) |(?:thay mat|dai dien)(?: cho)?[^.:;\n]{0,40}(?:ho|nguoi|dan|tap the|ba con|chung toi)[^.:;\n]{0,20}:[ ]{0,3})(?:\S)/g
  for (const match of folded.matchAll(pattern)) {
    // `ông Cù Tấn Lợi`, `Tân Trụ cũ`: nobody is chosen.
    if (/^(?:c[ùũụư]|bâu|báu|bàu)(?= )/iu.test(text.slice(match.index, match.index + 4))) continue
    const at = match.index + match[0].length - 1
    const name = personNameAt(text, folded, at + titleLength(text, folded, at))
    if (name?.familyName)
      return { value: repairedName(name.name), confidence: 0.85, evidence: [evidenceAt(main, name.start, name.end)] }
  }
  return null
}

/** `xin thay mặt mẹ tôi là bà Quách Thị Ngó`, `đại diện theo ủy quyền của bà B`; the relative, where one is named, in the first group. */
const PRINCIPAL =
  /^[^.\n]{0,200}?(?:(?:dai dien|duoc (?:su )?uy quyen|(?:la )?nguoi giam ho|uy quyen)(?: hop phap)?(?: theo (?:uy quyen|phap luat))?(?: cua| cho| boi)|thay mat(?: cho)?|(?:lam|viet|dung|nop|gui) (?:don )?(?:nay )?(?:thay|giup|gium|dum|ho)(?: cho)?)[ ]{1,2}((?:me|ma|cha|ba|bo|tia|ong noi|ba noi|ong ngoai|ba ngoai|ong ba|vo|chong|anh|chi|em|con|co|chu|bac|cau|di)(?: (?:ruot|vo|chong|gia))? (?:toi|em|con|tui|minh|chau)[ ]{1,2}(?:(?:ten )?la[ ]{1,2}|ten[ ]{1,2})?)?/

/** `Được bà Hồ Thị Nở (mẹ ruột) ủy quyền theo giấy …, tôi khiếu nại`. */
const EMPOWERED_BY =
  /(?:^|[\n.;,][ ]{0,3})(?:nay )?(?:duoc|theo (?:su )?uy quyen cua)(?: su uy quyen cua)?[ ]{1,2}((?:me|ma|cha|ba|bo|vo|chong|anh|chi|em|con|co|chu|bac|cau|di)(?: (?:ruot|vo|chong|gia))? (?:toi|em|con|tui)[ ]{1,2}(?:la[ ]{1,2})?)?(?=[a-z])/g

/** `Tôi là A, đại diện theo ủy quyền của bà B`: the petition is B's. */
export function represented(main: Passage, from: number): NameMatch | null {
  const window = main.folded.slice(from, from + 260)
  const match = PRINCIPAL.exec(window)
  if (match === null) return empoweredBy(main, from)
  const at = from + match[0].length
  const titled = titleLength(main.text, main.folded, at)
  if (titled === 0 && match[1] === undefined) return null
  const name = personNameAt(main.text, main.folded, at + titled)
  return name?.familyName ? name : null
}

function empoweredBy(main: Passage, from: number): NameMatch | null {
  for (const match of main.folded.slice(from, from + 900).matchAll(EMPOWERED_BY)) {
    const at = from + match.index + match[0].length
    const titled = titleLength(main.text, main.folded, at)
    if (titled === 0 && match[1] === undefined) continue
    const name = personNameAt(main.text, main.folded, at + titled)
    const says =
      /uy quyen/.test(match[0]) ||
      /^[^.\n]{0,60}uy quyen/.test(main.folded.slice(name?.end ?? at, (name?.end ?? at) + 80))
    if (name?.familyName && says) return name
  }
  return null
}

/** A lawyer under power of attorney who gives an identity number of his own signs as a person. */
export function lawyers(main: Passage, zone: Span): Person[] {
  const found: Person[] = []
  for (const match of main.folded.slice(zone.start, zone.end + 400).matchAll(REPRESENTATIVE_LABEL)) {
    if (/phap luat/.test(match[0])) continue
    const at = zone.start + match.index + match[0].length
    const name = personNameAt(main.text, main.folded, at + titleLength(main.text, main.folded, at))
    if (name === null) continue
    const area = { start: name.end, end: Math.min(main.text.length, name.end + 320) }
    const break_ = main.text.indexOf('\n', area.start)
    if (break_ !== -1) area.end = Math.min(area.end, break_)
    const person: Person = { name: repairedName(name.name), nameSpan: name, passage: main, zone: area, confidence: 0.7 }
    fillFromZone(person, area, main)
    if (person.citizenId !== undefined) found.push(person)
  }
  return found
}
