import { communesIn } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { isCasual, type Passage } from './passage.ts'

/** UTF-16 offsets `[start, end)` into a passage. */
export interface Span {
  start: number
  end: number
}

/** How an address begins when no label announces it. */
const HEAD_SOURCE =
  '(?:so (?:nha )?\\d|(?!(?:19|20)\\d\\d[ ,]|\\d{1,3} tuoi)\\d{1,4}[a-z]?(?:/\\d{1,4}[a-z]?){0,4}[ ,]{1,3}(?:(?:duong|to|ap|khu|kp|hem|pho|ql|quoc lo|tinh lo|dt|thon|khom|lo)(?![a-z])|(?!toi |tui |den |nguoi|ho |chu ky|cong nhan|gia dinh|hoc sinh|ba con|trieu|dong |nam |thang|ngay|gio |lan |cay |con |tuoi)[a-z]{2,9} [a-z]{2,9})|nha (?:so )?\\d|(?:o |tro o |o tro |tro )?(?:nha tro |phong tro )|(?:o tro|tro o|o tro tai|tro tai|tam tru) |kios |sap |to \\d|to dan|ap |thon |khom |khu pho|kp ?\\.?\\d|hem |xom |ngo \\d|duong |xa |phuong |p\\. ?\\d|thi tran |tt\\.? |thi xa |o \\d|lo [a-z]?\\d|cho (?!em |toi |hoi |con |minh |chung |biet |tui |nen |rang )|can ho|chung cu|khu dan cu|kdc |cum |khu cong nghiep|kcn |k\\.?c\\.?n )'
const HEAD = new RegExp(HEAD_SOURCE, 'y')

const STRONG_LABEL =
  /(?:dia chi(?: (?:tru so(?: chinh)?|thuong tru|lien he|lien lac|hien tai|hien nay|cu tru|nha))?|noi (?:o|thuong tru|cu tru|dang ky ho khau|dang ky thuong tru|sinh song)(?: (?:hien nay|hien tai))?|cho o(?: (?:hien nay|hien tai))?|(?:dang ky )?(?:ho khau )?thuong tru(?: tai| o)?|h\.?k\.?t\.?t|dk[ht]{0,3}tt|ho khau(?: tai| o)?|cu ngu(?: tai| o)?|cu tru(?: tai| o)?|(?<=[,;.\n)\s-])ngu(?: tai| o)?|(?:hien )?(?:dang )?(?:sinh )?song (?:tai|o)|tru so(?: chinh| tai)?|(?<=[,;.\n)\s-])tru(?: tai| o)?|tru so(?: chinh| tai)?|d\/c)(?![a-z])[ ]{0,2}[:;.]?[ ]{0,3}/g
const STRONG_START = /(?:dia chi|noi o|cho o|thuong tru|cu ngu)(?![a-z])/y
const WEAK_LABEL =
  /(?<=[\s,;.(])(?:(?:dang |hien )?(?:nha (?:rieng[: ]{1,2}|toi |em |tui )?(?:o )?|o tro (?:tai )?|o (?:tai )?)|tro (?:o|tai) |tam tru(?: tai| o)?:?)[ ]{0,3}/g

const END =
  /\n|;|\||\t|[ ,.(-]{1,3}(?:so )?(?:cccd|cmnd|cmt|can cuoc|so dinh danh|dinh danh|d[il]en thoai|sdt|so dt|so d\.?t|so phone|so may|so cua|so tel|dt ?[:.\d]|dt \(|d\.t|tel|phone|di dong|zalo|lien he|email|e-mail|mail|sinh (?:nam|ngay|\d)|nam sinh|nghe nghiep|ma (?:khach|so|kh)|chuc vu|nguoi dai dien|do ong|do ba|gioi tinh|quoc tich|dan toc)|[ ,.(-]{0,3}(?:so )?\(?(?:\+84|0)\d{2,3}[ .-]?\d{3}|[,.]? (?:toi|tui|chung toi|em|xin|lam don|khieu nai|to cao) |, (?:lam |ban |buon |chu |la |nguyen |cuu |giao vien|cong nhan|thuong binh|co |bi |hien la|ky|nghe|tuoi|chung toi|hien (?:dang )?lam|hoi vien|dang vien|can bo)|, \d{2,3} tuoi| gom\b|(?<!xa|phuong|tran|ap|pho),? que [a-z]| tu (?:nam|ngay|thang|nho|truoc|khi|luc|thuo)\b|, sn\b|[ ]{4,}/

/** A dot ends the address unless it belongs to a short form such as `TP.`, `P.`, `TX.`. */
function sentenceEnd(text: string, folded: string, from: number, to: number): number {
  for (let at = folded.indexOf('.', from); at !== -1 && at < to; at = folded.indexOf('.', at + 1)) {
    const before = /([a-z0-9]{1,12})$/.exec(folded.slice(Math.max(from, at - 12), at))?.[1] ?? ''
    const next = text.charAt(at + 1)
    if (next !== ' ' && next !== '' && next !== '\n') continue
    if (/^(?:tp|p|q|tx|tt|h|x|kp|t|ql|dt|tl|k|a)$/.test(before)) continue
    // A scanner's speck: a dot followed by a small letter does not end a sentence.
    if (/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) continue
    return at
  }
  return to
}

const UNIT_WORDS =
  /\b(?:xa|phuong|thi tran|huyen|tinh|thanh pho|thi xa|tp|cu|moi|nay|sap nhap|nhap|gio|quan|long an|tay ninh|bay gio|truoc)\b/
const CONTINUES =
  /^[ \t]*(?:\(?(?:nay|sap nhap|gio|cu )|xa |phuong |thi tran |huyen |thi xa |tinh |thanh pho |tp|ap |khu pho)/

/** What may follow a commune inside an address. */
const STILL_ADDRESS =
  /^[\s,.;:()–-]{0,5}(?:$|tinh|t\.|huyen|h\.|thi xa|tx|thanh pho|tp|quan|q\.|nay|cu(?![a-z])|moi|truoc|hien|sap nhap|thuoc|sau|gio|viet nam|vn(?![a-z])|\d|so |duong|khu |kp|ap |to |hem|xa |phuong|thi tran|cho |gan |doi dien|canh |ben |dau |cuoi |bay gio|hoi |cua huyen|phan (?:thuoc|ve|nay)|khuc |doan |ve (?:xa|phuong) )/

/** In one running sentence the story follows the address without any sign: it ends with its commune, or with the last piece that names a place. */
function withoutStory(value: string, casual: boolean): string {
  const folded = fold(value)
  let end = value.length
  for (const match of communesIn(value)) {
    if (!match.typed) continue
    // "(huyện Tân Châu cũ)" belongs to the name.
    const era = /^[ ]{0,2}(?:(?:cu|moi)(?![a-z])|truoc day|hien nay)?[ ]?\)?/.exec(folded.slice(match.contextEnd))
    const last = match.contextEnd + (era?.[0].trimEnd().length ?? 0)
    const rest = folded.slice(last)
    const next = /^[\s,.;:()–-]{0,5}/.exec(rest)?.[0].length ?? 0
    const small = /^\p{Ll}/u.test(value.slice(last + next))
    // What a bracket adds about the place was weighed before.
    if (!STILL_ADDRESS.test(rest) && small && !/^ ?\(/.test(rest)) {
      end = last
      break
    }
  }
  const kept = value.slice(0, end)
  if (casual) return kept
  const pieces = kept.split(',')
  const named = (piece: string) => /[\p{Lu}\d]/u.test(piece) || UNIT_WORDS.test(fold(piece))
  while (pieces.length > 1 && !named(pieces.at(-1) as string)) pieces.pop()
  return pieces.join(',')
}

/** Ends an address that begins at `start`: label of the next item, sentence end, line end, a side remark. */
function spanFrom(passage: Passage, start: number, limit: number): Span | null {
  const { text, folded } = passage
  let window = folded.slice(start, Math.min(limit, start + 320))
  let end = start + window.length
  const stop = END.exec(window)
  if (stop !== null) {
    end = start + stop.index
    const rest = folded.slice(end + 1, end + 60)
    if (stop[0] === '\n' && /[,(–-]\s*$/.test(text.slice(start, end)) && CONTINUES.test(rest)) {
      window = folded.slice(end + 1, Math.min(limit, end + 200))
      const second = END.exec(window)
      end = end + 1 + (second === null ? window.length : second.index)
    }
  }
  end = sentenceEnd(text, folded, start, end)
  let value = text.slice(start, end)
  const stray = value.indexOf(')')
  if (stray !== -1 && !value.slice(0, stray).includes('(')) value = value.slice(0, stray)
  const opened = value.lastIndexOf('(')
  if (opened !== -1) {
    const closed = value.indexOf(')', opened)
    const inner = folded.slice(start + opened, start + (closed === -1 ? value.length : closed))
    if (closed === -1) {
      const closing = text.indexOf(')', end)
      if (closing !== -1 && closing < end + 60 && UNIT_WORDS.test(folded.slice(start + opened, closing))) {
        value = text.slice(start, closing + 1)
      } else value = value.slice(0, opened)
    } else if (
      !UNIT_WORDS.test(inner) &&
      value.slice(closed + 1).trim() === '' &&
      communesIn(value.slice(opened + 1, closed)).length === 0
    )
      value = value.slice(0, opened)
  }
  const trimmed = withoutStory(value, isCasual(passage)).replace(/[\s,.;:–-]+$/u, '')
  return trimmed.length >= 3 ? { start, end: start + trimmed.length } : null
}

function skipSigns(text: string, at: number): number {
  let position = at
  while (position < text.length && /[ \t:,.–-]/.test(text.charAt(position))) position += 1
  return position
}

/** Looks like an address at all: names a unit, a street, a hamlet, or is a short capitalised place. */
const PLAUSIBLE =
  /\b(?:ap|xa|phuong|thi tran|huyen|tinh|duong|khu|kp|to|hem|thon|khom|tp|so|cho|lo|thanh pho|thi xa|nha tro|tx|tt|p)\b|\d/

/** Whether an address begins at `at`: a number of a house, a hamlet, a street, a commune. */
export const startsAddress = (passage: Passage, at: number): boolean => beginsAddress(passage, at)

/** `xa ra quyet dinh`, `xã mời hòa giải`: the committee, no address. */
const COMMITTEE_ACTS =
  /^(?:xa|phuong) (?:ra|co|moi|da|khong|chua|noi|bao|tra|chiu|cho|lam|keu|hua|giai|bat|phat|lay|thu|xuong|len|biet|nhan|bieu|chi|lai|cu|thi)(?![a-z])/

/** `chợ` begins an address, `cho` is a preposition. */
function beginsAddress({ text, folded }: Passage, at: number): boolean {
  HEAD.lastIndex = at
  if (!HEAD.test(folded) || COMMITTEE_ACTS.test(folded.slice(at, at + 18))) return false
  return !(folded.startsWith('cho ', at) && /^cho/i.test(text.slice(at, at + 3)) && /[\u1ea0-\u1ef9]/.test(text))
}

const HAMLET =
  /(?<![a-z])(?:so (?:nha )?\d|to \d|ap [a-z0-9]|khu pho|kp ?\d|khom |thon |hem \d|duong [a-z]|khu cong nghiep|kcn |cho (?=[A-Z])|chi bo khu pho|chi bo ap)/g

/** "chi hội trưởng Cựu chiến binh ấp Thuận Lợi, xã …": the address begins at the hamlet, not at the commune behind the comma. */
function hamletBefore(passage: Passage, from: number, start: number): number {
  if (!/^(?:xa|phuong|thi tran|huyen|thi xa)/.test(passage.folded.slice(start, start + 8))) return start
  const back = Math.max(from, start - 46)
  const window = passage.folded.slice(back, start)
  const clause =
    Math.max(
      window.lastIndexOf('\n'),
      window.lastIndexOf('.'),
      window.lastIndexOf(';'),
      window.lastIndexOf(',', window.length - 3),
    ) + 1
  const hamlet = [...window.slice(clause).matchAll(HAMLET)][0]
  return hamlet === undefined ? start : back + clause + hamlet.index
}

/**
 * The address of the person introduced in `[from, to)` of a passage: after a label (địa chỉ, thường trú, ngụ …),
 * after `ở`/`nhà`, or a clause that begins like an address; `strict` believes labels only. Null when none stands there.
 */
export function addressIn(passage: Passage, from: number, to: number, strict = false): Span | null {
  const { text, folded } = passage
  const zone = folded.slice(from, to)
  for (const match of zone.matchAll(STRONG_LABEL)) {
    const start = skipSigns(text, from + match.index + match[0].length)
    if (start >= to || text.charAt(start) === '\n') continue
    // "nhập ngũ", "quân ngũ" fold to the same letters as "ngụ".
    if (
      match[0].startsWith('ngu') &&
      /^ng[uúùủũưứừửữự]/i.test(text.slice(from + match.index)) &&
      !/^ngu\b/i.test(text.slice(from + match.index))
    )
      continue
    // "Tân Trụ cũ" is a district, "trú" a dwelling.
    if (
      /^tru(?! (?:tai|so))/.test(match[0]) &&
      /^tr[uụủũ](?!́)/i.test(text.slice(from + match.index, from + match.index + 3)) &&
      /[\u1ea0-\u1ef9]/.test(text)
    )
      continue
    // "cư ngụ tại địa chỉ số 112": the inner label opens the address. "địa chỉ thửa đất" is the land's.
    STRONG_START.lastIndex = start
    if (STRONG_START.test(folded)) continue
    if (
      /^(?:va |cua |co |khong |thua |khu dat|lo dat|noi co dat|dat |email|mail|thu dien|kinh doanh|lam viec|noi lam|cua hang|cong ty|quan |co quan)/.test(
        folded.slice(start, start + 10),
      )
    )
      continue
    if (/(?:khong co|chua co|que )$/.test(zone.slice(Math.max(0, match.index - 9), match.index))) continue
    const span = spanFrom(passage, start, to)
    if (
      span !== null &&
      (PLAUSIBLE.test(folded.slice(span.start, span.end)) || /^\p{Lu}/u.test(text.slice(span.start)))
    )
      return span
  }
  if (strict) return null
  const weak = [...zone.matchAll(WEAK_LABEL)]
  // The house is said with `nhà`; `ở` may only tell where somebody sells.
  for (const match of [
    ...weak.filter((one) => one[0].startsWith('nha')),
    ...weak.filter((one) => !one[0].startsWith('nha')),
  ]) {
    const lodging = /^(?:o|tro)/.test(match[0]) && /\btro $/.test(zone.slice(Math.max(0, match.index - 5), match.index))
    const rents = /^(?:dang |hien )?(?=o tro|tro (?:o|tai))/.exec(match[0])
    const start = rents
      ? from + match.index + rents[0].length
      : lodging
        ? from + match.index - 4
        : skipSigns(text, from + match.index + match[0].length)
    const span = spanFrom(passage, start, to)
    const headed = beginsAddress(passage, start)
    if (
      /^(?:tren|duoi|ben|trong|gan|day|nuoc|que|giua|phuong xa|ban tiep|ubnd|uy ban|so (?![\d nha])|cong ty|toa an|benh vien|truong)\b/.test(
        folded.slice(start, start + 12),
      )
    )
      continue
    if (
      span !== null &&
      (headed ||
        (/^\p{Lu}/u.test(text.slice(span.start)) &&
          (/,|\(/.test(text.slice(span.start, span.end)) || UNIT_WORDS.test(folded.slice(span.start, span.end)))))
    )
      return span
  }
  for (const match of zone.matchAll(
    /(?:^|[\n,;(–|\t]|(?<!\d)\.|[ ]-|[ ](?:19|20)\d\d(?=[ ](?:ap|to|khu|kp|so|thon|khom|xa|phuong)[ ]))[ \t]{0,4}(?:(?:hien |dang |hien dang |hien nay |nay )(?=o |tro |tam ))?(?=[a-z0-9])/g,
  )) {
    const start = from + match.index + match[0].length
    if (!beginsAddress(passage, start)) continue
    const span = spanFrom(passage, hamletBefore(passage, from, start), to)
    if (span !== null) return span
  }
  return null
}
