import { communesIn } from '../places/index.ts'
import { isWrittenFamilyName, type NameMatch, personNameAt, startsLikeAName, titleLength } from '../vietnamese/names.ts'
import { type Span, startsAddress } from './address.ts'
import { isCasual, isShouted, type Passage } from './passage.ts'

/** The end of a letter that only says who wrote it: names, addresses, numbers, the day, a signature — in any order, on one line or several. */
export interface Closing extends Span {
  names: NameMatch[]
  /** A number, an address or a day stands beside the name, or a label before it. */
  attested: boolean
}

/** Nobody closes a letter with more than this. */
const REACH = 420
const SEPARATOR = /[,;:()–|\n\t]|\.(?=\s|$)|[.] | - |…|\/(?=\s)/g

const ITEM =
  /^(?:(?:so )?(?:sdt|dt|dien thoai|phone|tel|zalo|so may|di dong|cccd|cmnd|cmt|can cuoc(?: cong dan)?|so dinh danh|dinh danh|email|e-mail|mail|sinh nam|sinh|sn|nam sinh)(?![a-z]).{0,46}|(?:so )?[+0-9][0-9 .-]{6,20}|[^ ]{2,40}@[^ ]{2,40}|\d{2} tuoi|ngay cap.{0,24}|cap ngay.{0,24}|va \d{1,3} (?:ho|nguoi).{0,50})$/
const DAY =
  /^(?:[a-z .]{2,34} )?(?:de )?(?:ngay )?(?:mung )?\d{1,2} ?(?:[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|thang \d{1,2},? (?:nam )?\d{4})$|^(?:dem|chieu|sang|trua|viet)? ?ngay$/
const SIGNATURE =
  /^(?:da )?ky(?: ten| va ghi ro ho ten| dong dau| thay| ghi ro ho ten)?$|^(?:da )?(?:diem chi|lan tay|dong dau|lan tay diem chi)|^(?:va )?\d{1,3} (?:nguoi|ho|chu ky)[a-z ]{0,30}$|^co chu ky|^chu ky[a-z ]{0,24}$|^ghi ro ho ten$/
const LABEL =
  /^(?:ng[uo]+i (?:lam|viet|dung|nop|gui|ky|khieu nai|to cao|kien nghi|phan anh|de nghi|yeu cau|trinh bay|khai|dan|dai dien|bao tin|cung cap)|dai dien|thay mat|tap the|cong dan|cu tri|phu huynh|ho dan|truong ban|truong nhom|lien he|lien lac|ho (?:va )?ten|kinh (?:don|thu|bao|chao)|(?:xin )?(?:chan thanh )?(?:cam on|cam ta)|(?:toi|em|con|chau|chung toi) (?:xin )?(?:chan thanh )?(?:cam on|cam ta|doi on)|tran trong|tran trong (?:kinh chao|cam on)|nay kinh|toi|em|ten toi|chu ho|giam doc|tm|nguoi)(?![a-z])[^\d]{0,40}$/
const NEUTRAL = /^(?:tinh|huyen|thi xa|tp|thanh pho) [a-z ]{2,18}$|^[a-z]{1,2}$|^$/
const AFTER_NAME =
  /^[ ]{0,3}(?:$|(?:so )?(?:sdt|dt|dien thoai|tel|zalo)[ .:]{0,3}[0-9 .]{8,16}$|(?:[a-z]{2,7} ){0,3}(?:so )?0[0-9 .-]{8,14}$|(?:da )?ky(?: ten)?$|diem chi$|lan tay$|sinh \d|\d{2} tuoi$|(?:o |ngu )?(?:ap|xa|phuong|khu pho|kp|to) .{1,40}$)/

/** Trailing lists of enclosures and of copies say nothing about the writer. */
const AFTERWORD =
  /(?<=[\n.;] {0,3})(?:kem theo|tai lieu kem|ho so kem|dinh kem|noi nhan|nhu tren|toi gui kem|em gui kem|anh kem|luu)(?![a-z])/g

interface Piece extends Span {
  folded: string
  /** The sign after it. */
  sign: string
}

function piecesOf({ folded }: Passage, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  const push = (end: number, sign: string) => {
    let [a, b] = [start, end]
    while (a < b && /[\s"'*_-]/.test(folded.charAt(a))) a += 1
    while (b > a && /[\s"'*_.-]/.test(folded.charAt(b - 1))) b -= 1
    pieces.push({ start: a, end: b, folded: folded.slice(a, b), sign })
  }
  for (const match of folded.slice(from, to).matchAll(SEPARATOR)) {
    push(from + match.index, match[0].trim())
    start = from + match.index + match[0].length
  }
  push(to, '')
  return pieces
}

/** `LƯU VĂN THƯỢNG PHƯỚC LẠI 0906 …`: in running capitals the commune follows the name without a sign. */
export function withoutPlace(name: NameMatch | null, { text }: Passage): NameMatch | null {
  if (name === null || name.name.split(' ').length < 5) return name
  const written = text.slice(name.start, name.end)
  const place = communesIn(name.name).find((one) => one.end >= name.name.length - 1 && one.start >= 6)
  if (written !== written.toUpperCase() || place === undefined) return name
  const kept = name.name.slice(0, place.start).trimEnd()
  return kept.split(' ').length < 2 ? name : { ...name, name: kept, end: Math.min(name.end, name.start + kept.length) }
}

function nameIn(passage: Passage, piece: Piece, casual: boolean): NameMatch | null {
  const at = piece.start + titleLength(passage.text, passage.folded, piece.start)
  const small = casual && startsLikeAName(passage.folded.slice(at, at + 8))
  const name = withoutPlace(personNameAt(passage.text, passage.folded, at, { small }), passage)
  if (name === null || name.end > piece.end + 1 || !name.familyName) return null
  if (isShouted(passage) && !isWrittenFamilyName(name.name.split(' ')[0] ?? '')) return null
  if (name.name.split(' ').length < 2 || !AFTER_NAME.test(passage.folded.slice(name.end, piece.end))) return null
  return name
}

const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?…\n])[\s"'*_(-]{0,4}$/.test(text.slice(Math.max(0, at - 6), at))

function read(passage: Passage, to: number, casual: boolean): Closing | null {
  const pieces = piecesOf(passage, Math.max(0, to - REACH), to)
  const names: NameMatch[] = []
  let attested = false
  let start = to
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i] as Piece
    const { folded } = piece
    if (folded.length > 110) break
    if (NEUTRAL.test(folded)) {
      if (folded !== '') start = piece.start
      continue
    }
    const name = nameIn(passage, piece, casual)
    if (name !== null) {
      // A commune has the shape of a name, too: behind the writer's ("Lê Văn Út, ấp 2, Tân Đông") or before the day.
      const writtenAt =
        communesIn(name.name).length > 0 &&
        (DAY.test(pieces[i + 1]?.folded ?? '') || !startsSentence(passage.folded, piece.start))
      if (!writtenAt) names.unshift(name)
      if (name.end < piece.end) attested = true
    } else if (ITEM.test(folded) || DAY.test(folded)) attested = true
    else if (SIGNATURE.test(folded)) attested = true
    else if (
      folded.length <= 70 &&
      startsAddress(passage, piece.start) &&
      !/ (?:toi|em|la|co|bi|da|khong|cho|nho|de|thi|rat|nen|phai|duoc) /.test(folded)
    )
      attested = true
    else if (LABEL.test(folded) && !/ bi /.test(folded)) {
      attested ||= piece.sign === ':'
      start = piece.start
      if (startsSentence(passage.folded, piece.start) && names.length > 0) break
      continue
    } else if (
      !(
        /^\p{Lu}/u.test(passage.text.charAt(piece.start)) &&
        communesIn(passage.text.slice(piece.start, piece.end)).length > 0 &&
        folded.length < 24
      )
    )
      break
    start = piece.start
  }
  // A sentence that only ends in a name ("… gặp bà Lê Thị Hoa") is no closing.
  while (names.length > 0 && !opensAt(passage.folded, names[0] as NameMatch, start)) names.shift()
  return names.length === 0 ? null : { start, end: to, names, attested }
}

const opensAt = (folded: string, name: NameMatch, start: number) =>
  name.start > start ||
  /[.!?;:,…\n)(-]["'*_ ]{0,4}(?:ong |ba |em |toi |anh |chi )?$|^$/.test(
    folded.slice(Math.max(0, name.start - 8), name.start),
  )

/** The closing of a letter, whichever way it is typed; null when the letter ends without a name. */
export function closingOf(passage: Passage): Closing | null {
  const casual = isCasual(passage)
  const end = passage.text.trimEnd().length
  const whole = read(passage, end, casual)
  if (whole !== null) return whole
  const window = Math.max(0, end - 700)
  for (const match of [...passage.folded.slice(window, end).matchAll(AFTERWORD)].slice(0, 3)) {
    const before = read(passage, window + match.index, casual)
    if (before !== null) return before
  }
  return null
}
