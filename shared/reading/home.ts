import type { Evidence, Found, Petitioner } from '../petition.ts'
import { communesIn, nameOfCommune, type PlaceMatch, resolveAddress } from '../places/index.ts'
import { datesIn } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { asCommune, type Person } from './person-details.ts'

/** How far behind a name, and before it, the commune of a home is still looked for. */
const HOME_AFTER = 420
const HOME_BEFORE = 260
const OFFICE_BEFORE =
  /(?:ubnd|uy ban(?: nhan dan)?|cong an|chu tich|hdnd|dang uy|mttq|mat tran|tram y te|truong [^,.;\n]{0,40}|benh vien[^,.;\n]{0,40}|kinh gui[^\n]{0,80})[ ]{0,2}$/

/** Every commune the head of a passage names; a list of hundreds of signers asks for it again and again. */
const READ = new WeakMap<Passage, readonly PlaceMatch[]>()
const FAR = 20_000

function communesOf(main: Passage): readonly PlaceMatch[] {
  const known = READ.get(main)
  if (known !== undefined) return known
  const read = communesIn(main.text.slice(0, FAR)).filter((match) => match.codes.length > 0)
  READ.set(main, read)
  return read
}

/**
 * An address in which no unit stands (`tổ 5, ấp 3`), or none at all: where the letter names the same hamlet with its
 * commune, that one; else the commune named nearest to the writer's name, behind it first. An office's own never.
 */
export function livesWhere({ value, evidence }: Found<Petitioner>, person: Person, main: Passage): void {
  if (value.communeCandidates.length > 0 || person.nameSpan === null) return
  const home = ofHamlet(value.address, main) ?? (person.passage === main ? nearName(person.nameSpan, main) : null)
  if (home === null) {
    if (person.passage === main && value.address === null) besideName(value, evidence, person.nameSpan, main)
    return
  }
  value.communeCandidates = home.codes
  value.communeCode = home.codes.length === 1 ? (home.codes[0] as string) : null
  value.address ??= tidy(main.text.slice(home.start, home.contextEnd))
  evidence.push(evidenceAt(main, home.start, home.contextEnd))
}

/** `Tran Vinh Phuc, khanh hau, 0933 …`, `tôi Dinh ở Cả Nga Vĩnh Hưng đây`: where the writer lives, without any type word. */
const BESIDE =
  /^(?:,[ ]|[ ](?:ở |o |nhà |nha |ngụ )|[ ])((?:\p{L}{1,7}[ ]){0,2}?(\p{L}{1,7} \p{L}{2,7}))(?=[ ]?(?:,|\.|\n|$|[ ](?:đây|day|nè|ne|sđt|sdt|đt|dt|0\d)))/u

function besideName(value: Petitioner, evidence: Evidence[], { end }: { end: number }, main: Passage): void {
  const match = BESIDE.exec(main.text.slice(end, end + 60))
  if (match === null) return
  const whole = match[1] as string
  const last = match[2] as string
  for (const piece of whole === last ? [whole] : [whole, last]) {
    const place = resolveAddress(asCommune(piece))
    if (place.candidates.length !== 1 || place.outside) continue
    const start = end + match[0].length - piece.length
    value.communeCandidates = place.candidates
    value.communeCode = place.code
    value.address = tidy(main.text.slice(end + match[0].length - whole.length, end + match[0].length))
    evidence.push(evidenceAt(main, start, start + piece.length))
    return
  }
}

function nearName({ start, end }: { start: number; end: number }, main: Passage): PlaceMatch | null {
  const named = communesIn(main.text.slice(0, end + HOME_AFTER)).filter(
    (match) =>
      match.codes.length > 0 &&
      match.confidence >= 0.5 &&
      !OFFICE_BEFORE.test(main.folded.slice(Math.max(0, match.start - 60), match.start)),
  )
  return (
    named.find((match) => match.start >= end && match.typed) ??
    named.findLast((match) => match.end <= start && match.start >= start - HOME_BEFORE && match.typed) ??
    named.find((match) => match.start >= end || match.end >= start - HOME_BEFORE) ??
    null
  )
}

const HAMLET = /(?<![a-z])(?:ap|khu pho|kp|thon|khom|cho|to dan pho)[ .]{1,2}([a-z0-9][a-z0-9 ]{0,24})/
/** From the hamlet to its commune nothing but parts of one address. */
const SAME_ADDRESS = /^[^.;\n]{0,50}$/

/** The commune beside another mention of the hamlet: `địa chỉ như trên`, rows that only say `ấp Cây Trắc`. */
function ofHamlet(address: string | null, main: Passage): PlaceMatch | null {
  const hamlet = address === null ? null : HAMLET.exec(fold(address))
  if (hamlet === null) return null
  const words = (hamlet[1] as string).trim().split(' ').slice(0, 3)
  const wanted = hamlet[0]
    .trim()
    .split(' ')
    .slice(0, words.length + (hamlet[0].startsWith('khu pho') ? 2 : 1))
    .join(' ')
  const named = communesOf(main)
  for (let at = main.folded.indexOf(wanted); at !== -1; at = main.folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (/[a-z0-9]/.test(main.folded.charAt(end))) continue
    const next = named.find((match) => match.start >= end)
    if (next !== undefined && SAME_ADDRESS.test(main.folded.slice(end, next.start))) return next
  }
  return null
}

/** `khúc nhà em sau sáp nhập về xã …`, `giờ Hưng Điền`, `bây giờ thuộc xã …`: the letter says to which part it belongs. */
const BELONGS =
  /(?:^|[^a-z])(?:(?:khuc|phan|doan|cho|ben|nha|ap|xom|dat)[^.;\n]{0,40}(?:ve|thuoc|nhap|qua|sang)|nay|gio|bay gio|hien|hien nay|hien thuoc|sap nhap|nhap|nhap ve|nhap vao|thuoc|ve)[ :]{1,2}(?:la |thuoc |ve |vao )?$/
/** `khúc của tôi thì về xã A, bên kia rạch về phường B`: the writer's own part decides. */
const OWN_PART =
  /(?<![a-z])(?:khuc|phan|doan|cho|xom|dat|nha|ap)(?: (?:cua|nha|dat|dan))? (?:toi|tui|em|con|chau|gia|minh|chung toi|tui toi|gia dinh)[^.;,\n]{0,24} (?:ve|thuoc|nhap|qua|sang)[ ](?:xa |phuong )?$/
const DATE_AFTER = /^[ ,]{1,3}(?=\d|ngay)/

/**
 * A split commune: the one successor the rest of the letter names as the writer's (`khúc nhà em về xã A`, the place
 * before the date). Null where it names none, or several, or where the place before the date may be the old district.
 */
export function successorNamed(candidates: readonly string[], main: Passage): PlaceMatch | null {
  const { folded } = main
  const named = communesOf(main).filter(
    (match) => match.codes.length === 1 && candidates.includes(match.codes[0] as string),
  )
  const own = named.filter((match) => OWN_PART.test(folded.slice(Math.max(0, match.start - 60), match.start)))
  if (own.length > 0 && own.every((match) => match.codes[0] === own[0]?.codes[0])) return own[0] ?? null
  const said = named.filter((match) => BELONGS.test(folded.slice(Math.max(0, match.start - 60), match.start)))
  const codes = new Set(said.map((match) => match.codes[0]))
  if (codes.size === 1) return said[0] ?? null
  if (codes.size > 1) return null
  const oldDistricts = new Set(
    communesOf(main).map((match) => fold(match.district ?? '').replace(/^(?:huyen|thi xa|thanh pho) /, '')),
  )
  const dated = named.filter((match) => {
    const unit = fold(nameOfCommune(match.codes[0] as string) ?? '').replace(/^(?:xa|phuong) /, '')
    return (
      !oldDistricts.has(unit) &&
      /(?:^|[.\n])[ ]{0,3}$/.test(folded.slice(Math.max(0, match.start - 4), match.start)) &&
      DATE_AFTER.test(folded.slice(match.end, match.end + 9)) &&
      datesIn(folded.slice(match.end, match.end + 40)).length > 0
    )
  })
  return new Set(dated.map((match) => match.codes[0])).size === 1 ? (dated[0] ?? null) : null
}
