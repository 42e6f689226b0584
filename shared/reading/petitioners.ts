import type { Evidence, Found, Message, Petitioner } from '../petition.ts'
import { communesIn, resolveAddress } from '../places/index.ts'
import { fold, normalise } from '../vietnamese/fold.ts'
import {
  honorificAt,
  isFamilyName,
  type NameMatch,
  nameKey,
  personNameAt,
  startsLikeAName,
  usualCase,
} from '../vietnamese/names.ts'
import { addressIn, type Span } from './address.ts'
import type { BodyMention } from './bodies.ts'
import { identityNumbersIn, type NumberMatch, phonesIn } from './contacts.ts'
import type { Division } from './main-part.ts'
import { evidenceAt, isCasual, type Passage, tidy } from './passage.ts'
import { signatureNames, signerRows, statedCount } from './signers.ts'

const MAX_PETITIONERS = 500
const PRONOUN =
  '(?:toi|tui|em|con|chau|minh|to[il1]|chung toi|tui em|chung em|vo chong (?:toi|em|tui)|gia dinh (?:toi|em|tui))'
const WORK =
  '(?:(?:thuong binh|benh binh|cong dan|cu tri|cuu chien binh|can bo huu tri|nong dan|nguoi dan|giao vien|cong nhan|dang vien|luat su|bac si|nha giao|ba con|ho ong|ho ba|vo chong(?: ong| ba)?)[ ]{1,2}(?:\\d\\/\\d[ ]{0,2})?)?'
/** How writers name themselves: `Tôi tên là`, `Họ và tên:`, `Người khiếu nại:`, `Tôi,`. */
const ANCHOR = new RegExp(
  [
    '(?:^[ \\t]{0,6}|[\\n.;:!,(*-][ \\t]{0,6})?(?:chung toi|chung em|tui em|tui toi)[^.\\n]{0,260}?(?:gom(?: co)?|la)(?: cac)?(?: (?:ong[ ,]{1,2}ba|ong\\/ba|ho|ong))?(?: (?:sau day|duoi day|co ten sau|ten))?[ ]{0,2}:[ ]{0,3}',
    `(?:^[ \\t]{0,6}|[\\n.;:!,(*-][ \\t]{0,6}|\\b(?:nay|day|thua|kinh thua)[ ]{1,2})${PRONOUN}[. ]{0,2}(?:[ ,.:]{0,3}(?:xin )?(?:dung ten |ky ten )?(?:duoi day )?(?:ten(?: la)?(?: day du la)?|la|gom(?: co)?|tu gioi thieu(?: la)?))?[ ]{0,2}[:,;]?[ ]{1,3}${WORK}`,
    '(?:ho[, ]{1,2}(?:va )?(?:chu lot )?(?:va )?ten|h[o.] va t[e.]n|ten (?:toi|em|tui|chau|con)(?: la)?)[ ]{0,2}(?:nguoi [a-z ]{3,22}|cua toi|toi|day du)?[ ]{0,2}(?:\\([^)\\n]{0,40}\\))?[ ]{0,2}[:;.]?[ ]{0,6}',
    '(?:nguoi|nguyen don|ben) (?:khieu nai|to cao|kien nghi|phan anh|lam don|viet don|dung don|dung ten|de nghi|yeu cau|gui don|nop don|khoi kien|trinh bay|gui|viet)(?: thu nhat| \\d)?(?:[ ]{0,2}\\([^)\\n]{0,30}\\))?[ ]{0,2}[:;][ ]{0,4}',
    '(?:^|\\n)[ \\t]{0,8}(?:ong|ba|ong[ ]?/[ ]?ba|ong \\(ba\\)|ba \\(ong\\)|anh|chi|ho ten)[ ]{0,2}:[ ]{0,4}',
  ].join('|'),
  'g',
)
const NOT_A_NAME =
  /^(?:to cao|khieu nai|kien nghi|phan anh|xin |lam don|viet don|de nghi|yeu cau|trinh bay|gui |goi |duoc |co |da |se |khong |nguoi |cong nhan|phu huynh|ban |muon |nghi |thay |biet |het suc|rat |cung |va |chung |sinh |song |la |ten )/
const STORY_START =
  /\b(?:toi|tui|em|chung toi|nay|con|cong ty chung toi|cong ty)[ ,]{1,2}(?:xin (?!chao)|lam (?:don|dieu)|viet (?:don|thu)|khieu nai|khieu to|to cao|phan anh|kien nghi|trinh bay|de nghi|cung cap|hoi thang|viet)|\bnoi dung\b|xin trinh bay|\btom tat\b|\bsu viec\b|doi tuong khieu nai|(?:nguoi )?bi (?:khieu nai|to cao|kien)|kinh thua|\bly do\b|can cu dieu/
const REPRESENTATIVE_LABEL =
  /(?:nguoi (?:duoc )?|(?<=[\n.;][ ]{0,3}))(?:dai dien|uy quyen)(?: theo (?:uy quyen|phap luat))?[ ]{0,2}[:;][ ]{0,3}/g
const ANONYMOUS =
  /xin (?:duoc )?(?:khong neu|giau|khong ghi|khong de|an) (?:ten|danh)|khong (?:dam|tien) (?:neu|ghi|de|xung) ten|nac danh|giau ten|khong neu ten/

/** Everything the letter says of its senders. */
export interface Senders {
  petitioners: Found<Petitioner>[]
  representative: Found<string> | null
  signerCount: Found<number>
  anonymous: Found<boolean>
  /** End of the introduction in the main passage: the story begins behind it. */
  introEnd: number
  /** Units the senders' addresses mean. */
  communes: string[]
}

interface Person {
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

const TONED_FAMILY: Readonly<Record<string, string>> = {
  nguyen: 'Nguyễn',
  tran: 'Trần',
  le: 'Lê',
  pham: 'Phạm',
  huynh: 'Huỳnh',
  hoang: 'Hoàng',
  phan: 'Phan',
  vo: 'Võ',
  vu: 'Vũ',
  dang: 'Đặng',
  bui: 'Bùi',
  do: 'Đỗ',
  ho: 'Hồ',
  ngo: 'Ngô',
  duong: 'Dương',
  ly: 'Lý',
  dinh: 'Đinh',
  truong: 'Trương',
  doan: 'Đoàn',
  trinh: 'Trịnh',
  dao: 'Đào',
  ta: 'Tạ',
  luong: 'Lương',
  kieu: 'Kiều',
  van: 'Văn',
  thi: 'Thị',
}
const hasMarks = (text: string) => fold(text) !== text.toLowerCase()

/** Puts right what a scanner did to syllables nearly everybody bears (`Vò Minh Tuấn`, `Nguyễn Thi Vân`); never touches a name written without any marks. */
export function repairedName(name: string): string {
  if (!hasMarks(name)) return name
  const syllables = name.split(' ')
  return syllables
    .map((syllable, index) => {
      const folded = fold(syllable)
      const toned = TONED_FAMILY[folded]
      const middle = folded === 'van' || folded === 'thi'
      if (toned === undefined || (index === 0 ? middle : !(middle && index === 1 && syllables.length > 2)))
        return syllable
      return syllable === toned || (index === 0 && VALID_TWINS.has(syllable)) ? syllable : toned
    })
    .join(' ')
}
/** Family names that differ from a commoner one only in their marks. */
const VALID_TWINS: ReadonlySet<string> = new Set([
  'Đường',
  'Lỷ',
  'Tả',
  'Hoàn',
  'Tràn',
  'Lương',
  'Lường',
  'Đồ',
  'Hà',
  'Đoan',
  'Trình',
  'Tà',
  'Hô',
])

/** A syllable whose marks the scanner lost takes them from another place where the same name stands. */
function withLostMarks(name: string, others: readonly string[]): string {
  if (!hasMarks(name)) return name
  const key = nameKey(name)
  let syllables = name.split(' ')
  for (const other of others) {
    const theirs = usualCase(other).split(' ')
    if (nameKey(other) !== key || theirs.length !== syllables.length) continue
    syllables = syllables.map((syllable, i) => (hasMarks(syllable) ? syllable : (theirs[i] ?? syllable)))
  }
  return syllables.join(' ')
}

/** Among spellings of one name (introduction, signature, mail header) the one with marks; the introduction wins a tie. */
function bestSpelling(name: string, others: readonly string[]): string {
  const key = nameKey(name)
  const repaired = withLostMarks(repairedName(name), others)
  const same = others.filter((other) => nameKey(other) === key).map((other) => repairedName(usualCase(other)))
  if (!hasMarks(repaired)) return same.find(hasMarks) ?? repaired
  const votes = same.filter(hasMarks)
  const against = votes.filter((vote) => vote !== repaired)
  const winner = against.find((vote) => against.filter((other) => other === vote).length >= 2)
  return winner !== undefined && !votes.includes(repaired) ? winner : repaired
}

function introductions(passage: Passage): { name: NameMatch; labelStart: number }[] {
  const found: { name: NameMatch; labelStart: number }[] = []
  const casual = isCasual(passage)
  const head = passage.folded.slice(0, 12_000)
  for (const match of head.matchAll(ANCHOR)) {
    let at = match.index + match[0].length
    at += honorificAt(head, at)
    const label = match[0]
    const shown = passage.text.slice(at, at + 1)
    const capitals =
      label.length > 3 && passage.text.slice(match.index, at) === passage.text.slice(match.index, at).toUpperCase()
    if ((shown === shown.toLowerCase() || capitals) && NOT_A_NAME.test(head.slice(at, at + 14))) continue
    const small =
      startsLikeAName(head.slice(at, at + 8)) &&
      (/ten|:|\bla\b/.test(label) || (casual && /^[a-z]{2,7}(?: [a-z]{2,7}){2,3},/.test(head.slice(at, at + 40))))
    const name = personNameAt(passage.text, passage.folded, at, { small })
    if (name === null || (!name.familyName && !/ten|:/.test(label))) continue
    // `con tôi Nguyễn …`, `cháu Trần …` speak of somebody else.
    if (/(?:^|[\n.;:!,(*-])[ \t]{0,6}(?:con|chau|em)[ ]{1,2}$/.test(label) && !/ten|la/.test(label)) continue
    found.push({ name, labelStart: match.index })
    if (found.length >= 40) break
  }
  return found
}

/** `gồm: Huỳnh Văn Mười, Nguyễn Thị Đẹp và Trần Văn Sang.` from the first name on. */
function nameList(passage: Passage, first: NameMatch): NameMatch[] {
  const names = [first]
  let at = first.end
  while (names.length < MAX_PETITIONERS) {
    const link =
      /^[ \t]*(?:\([^)\n]{0,40}\)[ ]?)?(?:,|;|va|cung|&|-)[ \t\n]{1,3}(?:(?:cung )?(?:vo|chong|con|me|cha|chi|anh|em) (?:toi )?(?:la |ten )?)?/.exec(
        passage.folded.slice(at, at + 70),
      )
    if (link === null) break
    const start = at + link[0].length
    const next = personNameAt(passage.text, passage.folded, start + honorificAt(passage.folded, start))
    if (next === null || !next.familyName || next.name.split(' ').length < 2) break
    names.push(next)
    at = next.end
  }
  return names
}

/** A blank line ends the introduction unless one more labelled item follows it. */
const PARAGRAPH =
  /\n[ \t]*\n(?![ \t]*(?:dia chi|dien thoai|sdt|so dien|cccd|cmnd|can cuoc|noi |cho o|sinh|ngay sinh|nam sinh|thuong tru|ho khau|email|nguoi dai dien|[-+*] ?(?:dia|dien|cccd|so|noi)))/

function zoneAfter(passage: Passage, from: number, reach = 700): Span {
  let window = passage.folded.slice(from, from + reach)
  const gap = PARAGRAPH.exec(window)
  if (gap !== null) window = window.slice(0, gap.index)
  const stop = STORY_START.exec(window)
  return { start: from, end: from + (stop === null ? window.length : stop.index) }
}

function fillFromZone(person: Person, zone: Span, passage: Passage): void {
  if (person.address === undefined) {
    const span = addressIn(passage, zone.start, zone.end)
    if (span !== null) person.address = { ...span, passage, value: tidy(passage.text.slice(span.start, span.end)) }
  }
  if (person.phone === undefined) {
    const phone = phonesIn(passage, zone.start, zone.end).find((one) => !othersNumber(passage, zone.start, one.start))
    if (phone !== undefined) person.phone = { ...phone, passage }
  }
  if (person.citizenId === undefined) {
    const id = identityNumbersIn(passage, zone.start, zone.end)[0]
    if (id !== undefined) person.citizenId = { ...id, passage }
  }
}

const OTHERS_NUMBER =
  /(?<![a-z])(?:ong|ba|anh|chi|co|chu|can bo|truong ap) (?!toi|con|noi|ngoai|bo |hoi |nhanh|cuc|quan|so |em |dau|ho |nha|sdt|dt|tel|lien)[a-z]{1,8}(?:(?!dai dien|lien he|giam doc|uy quyen)[^.\n]){0,44}$/

/** A number given with somebody else's name; the one who speaks for a firm or a group is no stranger. */
function othersNumber(passage: Passage, from: number, at: number): boolean {
  const before = passage.folded.slice(Math.max(from, at - 90), at)
  return !/dai dien|lien he|giam doc|uy quyen/.test(before) && OTHERS_NUMBER.test(before)
}

/** Looks through the whole of a passage for what the introduction left out. */
function fillFromPassage(person: Person, passage: Passage): void {
  if (person.phone === undefined) {
    const phones = phonesIn(passage).filter((phone) => !othersNumber(passage, 0, phone.start))
    const phone = phones.find((one) => one.labelled) ?? phones.at(-1)
    if (phone !== undefined) person.phone = { ...phone, passage }
  }
  if (person.citizenId === undefined) {
    const id = identityNumbersIn(passage)[0]
    if (id !== undefined) person.citizenId = { ...id, passage }
  }
}

/** A firm or body that complains: named after `Người khiếu nại:` or with its number and seat at the head. */
function firm(passage: Passage, bodies: readonly BodyMention[]): { body: BodyMention; end: number } | null {
  for (const body of bodies) {
    if (body.start > 2500) break
    if (
      !/^(?:cong ty|cty|tong cong ty|doanh nghiep|hop tac xa|htx|xi nghiep|co so|ho kinh doanh|truong|hoi|quan|ngan hang|nha may)/.test(
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
    if (labelled || (registered && startsLine)) return { body, end: body.end }
  }
  return null
}

function rowAddress(passage: Passage, from: number, end: number): Span | null {
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
      !/^(?:ky|da ky|diem chi|nam|nu|sinh)\b/.test(folded.trim()) &&
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

/** District names people shorten to their initials. */
const spelledOut = (address: string): string => address.replace(/\bDMC\b/g, 'Dương Minh Châu')

function toPetitioner(person: Person, near: readonly string[]): Found<Petitioner> {
  const evidence: Evidence[] = []
  if (person.nameSpan !== null) evidence.push(evidenceAt(person.passage, person.nameSpan.start, person.nameSpan.end))
  for (const item of [person.address, person.phone, person.citizenId]) {
    if (item !== undefined) evidence.push(evidenceAt(item.passage, item.start, item.end))
  }
  const place = person.address === undefined ? null : resolveAddress(spelledOut(person.address.value), near)
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

/** Full Vietnamese name shown as the sender of the mail, or null (`xxx`, `PH lop 6A3`). */
export function senderName(from: string): string | null {
  const shown = normalise(from)
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/["']/g, '')
    .trim()
  const name = personNameAt(shown, fold(shown), honorificAt(fold(shown), 0))
  return name?.familyName && name.end === shown.length ? name.name : null
}

function group(main: Passage, others: readonly Passage[]): { people: Person[] } | null {
  for (const passage of [main, ...others]) {
    const rows = signerRows(passage)
    if (rows.length < 2) continue
    const people = rows.slice(0, MAX_PETITIONERS).map(({ name, line }): Person => {
      const zone = { start: name.end, end: line.end }
      const person: Person = { name: repairedName(name.name), nameSpan: name, passage, zone, confidence: 0.92 }
      const span = rowAddress(passage, name.end, line.end)
      if (span !== null) person.address = { ...span, passage, value: tidy(passage.text.slice(span.start, span.end)) }
      fillFromZone({ ...person, address: { start: 0, end: 0, passage, value: '' } }, zone, passage)
      const phone = phonesIn(passage, zone.start, zone.end)[0]
      if (phone !== undefined) person.phone = { ...phone, passage }
      const id = identityNumbersIn(passage, zone.start, zone.end)[0]
      if (id !== undefined) person.citizenId = { ...id, passage }
      return person
    })
    return { people }
  }
  return null
}

function readRepresentative(main: Passage): Found<string> | null {
  const { folded, text } = main
  for (const match of folded.matchAll(REPRESENTATIVE_LABEL)) {
    const at = match.index + match[0].length
    const name = personNameAt(text, folded, at + honorificAt(folded, at))
    if (name !== null)
      return { value: repairedName(name.name), confidence: 0.9, evidence: [evidenceAt(main, name.start, name.end)] }
  }
  const pattern =
    /(?:\b(?:cu|bau|de cu|uy quyen(?: cho)?|thong nhat cu) |(?:thay mat|dai dien)(?: cho)?[^.:;\n]{0,40}(?:ho|nguoi|dan|tap the|ba con|chung toi)[^.:;\n]{0,20}:[ ]{0,3})(?:\S)/g
  for (const match of folded.matchAll(pattern)) {
    const at = match.index + match[0].length - 1
    const name = personNameAt(text, folded, at + honorificAt(folded, at))
    if (name?.familyName)
      return { value: repairedName(name.name), confidence: 0.85, evidence: [evidenceAt(main, name.start, name.end)] }
  }
  return null
}

/** Who sends the petition: the persons with address and numbers, their number, a representative, or nobody (nặc danh). */
export function readSenders(division: Division, message: Message, bodies: readonly BodyMention[]): Senders {
  const { main, own, quoted, enclosed } = division
  const nobody: Senders = {
    petitioners: [],
    representative: null,
    signerCount: { value: 0, confidence: 0.6, evidence: [] },
    anonymous: { value: true, confidence: 0.6, evidence: [] },
    introEnd: 0,
    communes: [],
  }
  if (main === null) return nobody
  const near = [
    ...new Set(
      communesIn(main.text.slice(0, 6000))
        .filter((match) => match.typed && match.codes.length === 1)
        .map((match) => match.codes[0] as string),
    ),
  ]
  const company = firm(main, bodies)
  const intros = introductions(main)
  const signatures = signatureNames(main)
  const stated = statedCount(main)
  const listed = group(main, [...own, ...enclosed])
  const spellings = [
    ...signatures.map((name) => name.name),
    ...[senderName(message.from)].filter((name): name is string => name !== null),
    ...[...own, ...enclosed].flatMap((passage) => signatureNames(passage).map((name) => name.name)),
  ]
  let people: Person[] = []
  /** Where the listed households live together, for rows that name only a hamlet. */
  let sharedPlace: string[] = []
  let introEnd = 0
  let standIn: Found<string> | null = null
  const first = intros[0]
  if (
    company !== null &&
    (first === undefined || first.labelStart > company.body.start || first.name.start > company.end)
  ) {
    const zone = zoneAfter(main, company.end, 600)
    const representative = main.folded.slice(zone.start, zone.end).search(/nguoi (?:duoc )?(?:dai dien|uy quyen)/)
    const end = representative < 0 ? zone.end : zone.start + representative
    const person: Person = {
      name: company.body.name,
      nameSpan: company.body,
      passage: main,
      zone: { start: zone.start, end },
      confidence: 0.93,
    }
    fillFromZone(person, person.zone, main)
    person.citizenId = undefined
    people = [person]
    introEnd = zone.end
    people.push(...lawyers(main, zone))
    if (person.phone === undefined && people.length === 1) fillFromZone(person, zone, main)
    if (people.length === 1) person.citizenId = undefined
  } else if (listed !== null) {
    people = listed.people
    const home = stated === null ? null : addressIn(main, stated.end, Math.min(main.text.length, stated.end + 160))
    const where =
      home === null || /cong ty|lam viec/.test(main.folded.slice(stated?.start ?? 0, home.start))
        ? null
        : resolveAddress(main.text.slice(home.start, home.end), near)
    if (where !== null) sharedPlace = where.candidates
    const head = first !== undefined ? nameKey(first.name.name) : ''
    const leader = people.find((person) => nameKey(person.name ?? '') === head)
    const spoken = readRepresentative(main)
    const speaker = people.find((person) => nameKey(person.name ?? '') === nameKey(spoken?.value ?? ''))
    if (speaker !== undefined && speaker.phone === undefined) {
      // "cử ông Huỳnh Tấn Phát làm đại diện, điện thoại …": the number stands with the mandate, not in the row.
      const at = Math.max(0, main.text.indexOf(spoken?.value ?? '\n'))
      const phone = phonesIn(main, at, Math.min(main.text.length, at + 200))[0]
      if (phone !== undefined && phone.start < (people[0]?.nameSpan?.start ?? 0))
        speaker.phone = { ...phone, passage: main }
    }
    if (first !== undefined) {
      const zone = zoneAfter(main, first.name.end)
      introEnd = zone.end
      if (leader !== undefined) fillFromZone(leader, zone, main)
      else if (
        people.length < MAX_PETITIONERS &&
        !listed.people.some((person) => person.nameSpan?.start === first.name.start)
      ) {
        const person: Person = {
          name: repairedName(first.name.name),
          nameSpan: first.name,
          passage: main,
          zone,
          confidence: 0.85,
        }
        fillFromZone(person, zone, main)
        if (main.folded.slice(zone.start, zone.end).length > 0 && person.address !== undefined)
          people = [person, ...people]
      }
    } else if (stated !== null) introEnd = stated.end
  } else if (first !== undefined) {
    const names = nameList(main, first.name)
    const last = names.at(-1) as NameMatch
    const zone = zoneAfter(main, last.end)
    introEnd = zone.end
    people = names.map(
      (name): Person => ({
        name: bestSpelling(name.name, spellings),
        nameSpan: name,
        passage: main,
        zone,
        confidence: name.familyName ? 0.95 : 0.75,
      }),
    )
    const principal = names.length === 1 ? represented(main, last.end) : null
    if (principal !== null)
      people.unshift({ ...(people[0] as Person), name: repairedName(principal.name), nameSpan: principal })
    for (const person of people.slice(0, 1)) fillFromZone(person, zone, main)
    if (principal !== null) {
      standIn = { value: people[1]?.name ?? '', confidence: 0.85, evidence: [evidenceAt(main, last.start, last.end)] }
      people = people.slice(0, 1)
    }
    const leader = people[0] as Person
    if (names.length > 1 && leader.address === undefined) {
      // "Chúng tôi là 7 hộ dân ở khu phố Gia Tân … gồm: A, B, C": the shared address stands before the names.
      const span = addressIn(main, stated?.end ?? first.labelStart, first.name.start)
      if (span !== null) leader.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
    for (const person of people.slice(1)) person.address = leader.address
    if (people.length === 1) people.push(...companions(intros.slice(1), main, leader))
  } else if (signatures[0] !== undefined) {
    const name = signatures[0]
    const person: Person = {
      name: bestSpelling(name.name, spellings.slice(1)),
      nameSpan: name,
      passage: main,
      zone: { start: name.end, end: Math.min(main.text.length, name.end + 240) },
      confidence: 0.88,
    }
    fillFromZone(person, person.zone, main)
    if (person.address === undefined) {
      const span = addressIn(main, 0, Math.min(900, main.text.length), true)
      if (span !== null) person.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
    people = [person]
  }
  if (people.length === 0) {
    for (const passage of [...own, ...enclosed]) {
      const intro = introductions(passage)[0]?.name
      const name = intro ?? signatureNames(passage)[0]
      if (name === undefined) continue
      const person: Person = {
        name: repairedName(name.name),
        nameSpan: name,
        passage,
        zone: zoneAfter(passage, name.end),
        confidence: 0.7,
      }
      fillFromZone(person, person.zone, passage)
      people = [person]
      break
    }
  }
  const spokesman = people.length === 0 ? readRepresentative(main) : null
  if (spokesman !== null) {
    const at = main.text.indexOf(spokesman.value)
    const nameSpan = at < 0 ? null : { start: at, end: at + spokesman.value.length }
    const zone = at < 0 ? { start: 0, end: 0 } : zoneAfter(main, at + spokesman.value.length)
    const person: Person = { name: spokesman.value, nameSpan, passage: main, zone, confidence: 0.75 }
    fillFromZone(person, zone, main)
    const lead = person.address === undefined && at > 0 ? addressIn(main, Math.max(0, at - 320), at) : null
    if (lead !== null) person.address = { ...lead, passage: main, value: tidy(main.text.slice(lead.start, lead.end)) }
    people = [person]
  }
  if (people.length === 0 && !ANONYMOUS.test(main.folded)) {
    const given =
      /(?:^|[\n.,!] ?)(?:em|toi|tui|con|chau)[ ]{1,2}(?:ten(?: la)?|la)[ ]{1,2}(?=\p{L}{2,7}(?:[,.\n]| [o0] | nha ))/u.exec(
        main.folded.slice(0, 1500),
      )
    const at = given === null ? -1 : given.index + given[0].length
    const name = at < 0 ? null : personNameAt(main.text, main.folded, at, { minSyllables: 1 })
    if (name !== null && senderName(message.from) === null) {
      people = [{ name: name.name, nameSpan: name, passage: main, zone: zoneAfter(main, name.end), confidence: 0.5 }]
      fillFromZone(people[0] as Person, (people[0] as Person).zone, main)
    }
  }
  if (people.length === 0 && !ANONYMOUS.test(main.folded)) {
    const name = senderName(message.from)
    if (name !== null) people = [{ name, nameSpan: null, passage: main, zone: { start: 0, end: 0 }, confidence: 0.45 }]
  }
  const leader = people[0]
  if (leader !== undefined && (people.length === 1 || listed === null)) {
    // A firm's number is its own; its lawyer's stands with the lawyer.
    if (company === null || people.length === 1) complete(leader, { main, own, quoted, enclosed })
    if (company !== null && leader.name === company.body.name) leader.citizenId = undefined
  }
  if (people.length === 0) {
    const said = ANONYMOUS.exec(main.folded)
    const evidence = said === null ? [] : [evidenceAt(main, said.index, said.index + said[0].length)]
    return { ...nobody, anonymous: { value: true, confidence: said === null ? 0.7 : 0.9, evidence }, communes: near }
  }
  // The introduction ends with its last item; what follows in the same paragraph is already the story.
  const items = people
    .slice(0, people.length <= 3 ? 3 : 1)
    .flatMap((person) => [person.address, person.phone, person.citizenId])
    .filter((item) => item !== undefined && item.passage === main && item.end <= introEnd + 400)
  if (items.length > 0) introEnd = Math.max(...items.map((item) => item?.end ?? 0))
  const petitioners = people.map((person) => toPetitioner(person, near))
  for (const { value } of petitioners) {
    if (sharedPlace.length === 0 || value.communeCandidates.length > 0) continue
    value.communeCandidates = sharedPlace
    value.communeCode = sharedPlace.length === 1 ? (sharedPlace[0] as string) : null
  }
  const counted = company !== null && listed === null ? 1 : people.length
  const count = stated !== null && stated.count > counted ? stated.count : counted
  return {
    petitioners,
    representative: standIn ?? readRepresentative(main),
    signerCount: {
      value: count,
      confidence: stated !== null && stated.count !== counted && counted > 1 ? 0.6 : 0.9,
      evidence: stated === null ? [] : [evidenceAt(main, stated.start, stated.end)],
    },
    anonymous: {
      value: false,
      confidence: leader?.nameSpan === null ? 0.5 : 0.95,
      evidence: petitioners[0]?.evidence.slice(0, 1) ?? [],
    },
    introEnd,
    communes: [...new Set(petitioners.flatMap((one) => one.value.communeCandidates))],
  }
}

/** `Tôi là A, đại diện theo ủy quyền của bà B`: the petition is B's. */
function represented(main: Passage, from: number): NameMatch | null {
  const window = main.folded.slice(from, from + 260)
  const match =
    /^[^.\n]{0,200}?(?:(?:dai dien|duoc uy quyen|nguoi giam ho|uy quyen)(?: hop phap)?(?: theo (?:uy quyen|phap luat))?|thay mat)(?: cua| cho| boi)[ ]{1,2}/.exec(
      window,
    )
  if (match === null) return null
  const at = from + match[0].length
  const titled = honorificAt(main.folded, at)
  if (titled === 0) return null
  const name = personNameAt(main.text, main.folded, at + titled)
  return name?.familyName ? name : null
}

/** A lawyer under power of attorney who gives an identity number of his own signs as a person. */
function lawyers(main: Passage, zone: Span): Person[] {
  const found: Person[] = []
  for (const match of main.folded.slice(zone.start, zone.end + 400).matchAll(REPRESENTATIVE_LABEL)) {
    if (/phap luat/.test(match[0])) continue
    const at = zone.start + match.index + match[0].length
    const name = personNameAt(main.text, main.folded, at + honorificAt(main.folded, at))
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

/** Further persons who introduce themselves the same way below the first (`Và tôi là …`, a second `Họ và tên:`). */
function companions(
  intros: readonly { name: NameMatch; labelStart: number }[],
  main: Passage,
  leader: Person,
): Person[] {
  const seen = new Set([nameKey(leader.name ?? '')])
  const found: Person[] = []
  for (const { name, labelStart } of intros) {
    const key = nameKey(name.name)
    if (seen.has(key) || !name.familyName || labelStart - leader.zone.start > 900 || labelStart > leader.zone.end + 300)
      continue
    const label = main.folded.slice(labelStart, name.start)
    if (!/ten|:/.test(label) || /bi /.test(label)) continue
    seen.add(key)
    const zone = zoneAfter(main, name.end)
    const person: Person = { name: repairedName(name.name), nameSpan: name, passage: main, zone, confidence: 0.85 }
    fillFromZone(person, zone, main)
    found.push(person)
  }
  return found
}

/** What introduction and signature left open is looked for in the rest of the letter, the mail around it, the quoted first mail. */
function complete(
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
