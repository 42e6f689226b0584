import { communesIn } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { isWrittenFamilyName, type NameMatch, personNameAt, titleLength } from '../vietnamese/names.ts'
import type { Passage } from './passage.ts'

/** Only a letter that says its writer's name in none of the usual ways is read for these. */
export interface IndirectIntroduction {
  name: NameMatch
  labelStart: number
}

/** Relatives for whom a letter is written. */
const KIN =
  '(?:me|ma|cha|ba|bo|tia|ong|ong noi|ba noi|ong ngoai|ba ngoai|ong ba|vo|chong|anh|chi|em|con|chau|co|chu|bac|cau|di|mo|thim|duong)'
const OWN = '(?:toi|em|con|tui|minh|chau)'

/** Behind one of these the name is somebody else's: `tôi là con ông …`, `tôi là người bị …`. */
const SOMEBODY_ELSE =
  /^(?:con|vo|chong|cua|em|chau|bi|ba|ong|anh|chi|co|chu|bac|me|ma|cha|bo|hang|do|voi|va|xa|phuong|ap|ty|vien|khu|duong|tinh|huyen|ten)$/
/** What follows a name that introduces somebody. */
const CONTINUES = /^[ ]{0,2}(?:$|[,.;:(\n–-]|(?:sinh|sn|o|ngu|nha|tru|so|sdt|dt|cccd|tam tru|thuong tru|hien)\b)/
const MAX_WORDS = 5

const SELF =
  /(?:^|[\n.;:!,(]|\b(?:nay|day|nho|gui|thua|da))[ \t]{0,4}(?:toi|tui|em|con|chau|minh)[ ,]{1,2}(?:von )?(?:la|lam)[ ]{1,2}/g

/** `Tôi là nha sĩ Tô Vĩnh Khang`: a few words in small letters say what he does, then the name. */
function byWork({ text, folded }: Passage, reach: number): IndirectIntroduction | null {
  for (const match of folded.slice(0, reach).matchAll(SELF)) {
    let at = match.index + match[0].length
    for (let words = 0; words <= MAX_WORDS; words += 1) {
      const name = personNameAt(text, folded, at)
      if (name !== null) {
        const family = name.name.split(' ')[0] ?? ''
        const known = isWrittenFamilyName(family) || /^\p{L}+ (?:Thị|Văn) /u.test(name.name)
        const whole = communesIn(name.name).length === 0 || name.name.split(' ').length > 2
        if (known && whole && CONTINUES.test(folded.slice(name.end, name.end + 12)))
          return { name, labelStart: match.index }
        break
      }
      const word = /^(\p{Ll}[\p{L}/0-9]{0,8})[ ]{1,2}/u.exec(text.slice(at, at + 12))
      // With their marks: `trường` is a school, `tổ trưởng` is he himself.
      if (
        word === null ||
        SOMEBODY_ELSE.test(fold(word[1] as string)) ||
        /^(?:trường|thầy|cho|được|duoc|đã|da)$/.test(word[1] as string)
      )
        break
      at += word[0].length
    }
  }
  return null
}

/** `DANH SÁCH KÝ TÊN` has the shape of a Khmer name. */
const HEADING = /^(?:danh sach|ho va ten|ho ten|don |cong hoa|kinh )/

/** `một người tự xưng …, tên thật là …`: not the writer. */
const ANOTHER =
  /(?:tu xung|nguoi (?:dan ong|dan ba|nay|ten)|facebook|zalo|(?:ong|ba|anh|chi|co|ga|thang|han) [a-z])[^.\n]{0,90}$/

const LEADS: readonly { lead: RegExp; family: boolean }[] = [
  // "Tôi là bà Bông, Lê Thị Bông", "Tôi Bảy Cần, tên thật Trần Văn Cần", "tôi David Trương (Trương Đình Vũ)"
  {
    lead: /(?:^|[\n.;:!,(])[ \t]{0,4}(?:toi|tui|em|con|chau|minh)[ ,]{1,2}(?:la |ten |ten la )?(?:ba |ong |co |chu |anh |chi |bac |di )?(?:[a-z]{1,8}[ ]?){1,3}(?:,[ ]|[ ]?\((?:ten (?:that|khai sinh|day du)[ :]{1,2}(?:la )?)?)/g,
    family: true,
  },
  {
    lead: /\bten (?:that|khai sinh|day du|trong (?:cccd|can cuoc|giay to))(?: cua (?:toi|em|tui))?(?: la)?[ :]{1,3}/g,
    family: true,
  },
  // "Tôi, pháp danh Diệu Hạnh, thế danh Tô Thị Nhiên"
  { lead: /(?:the danh|ten doi|tuc danh)(?: la)?[ :]{1,2}/g, family: true },
  // "Chúng tôi là nhóm phụ huynh lớp 5: chị A (mẹ bé Bo), anh B"
  {
    lead: /(?:^|[\n.;!])[ ]{0,3}(?:chung toi|chung em|tui toi|tui em)(?: la| gom)?[ ][^.\n:]{4,140}:[ ]{1,2}/g,
    family: true,
  },
  // "Tôi là con gái, tên Võ Thị Diệp"
  { lead: /(?:toi|tui|em|con|chau) la [^.,\n]{2,30}, ten(?: la)?[ ]{1,2}/g, family: true },
  // "Tên Ngô Văn Tám, 0909 …" without a pronoun
  { lead: /(?:^|[\n.;!])[ ]{0,3}(?:ten|ho ten|nguoi viet)[ :]{1,3}(?=[a-z])/g, family: true },
  // "Dạ con viết cho ba con: Vòng Văn Lũy, sinh 1958"
  {
    lead: new RegExp(
      `\\b(?:viet|lam|gui|goi|nop)(?: don| thu| may dong)?(?: nay)? (?:cho|gium|giup|dum|thay(?: cho)?|thay mat|ho)(?: cho)? ${KIN}(?: (?:ruot|vo|chong|gia))?(?: ${OWN})?(?: ten)?(?: la)?[:, ]{1,3}(?:ong |ba )?(?=[a-z])`,
      'g',
    ),
    family: true,
  },
  // "gửi đơn của chồng con (Lê Hoàng Nhựt, Thanh Phước)"
  { lead: /\b(?:don|thu) (?:cua|cho) [^.\n(]{2,40}\((?:la )?/g, family: true },
  { lead: /(?:^|[\n.!,])[ ]{0,3}(?:i am|i'm|my name is)[ ]{1,2}(?:mr\.? |mrs\.? |ms\.? )?(?=[a-z])/g, family: false },
]

function byLead({ text, folded }: Passage, reach: number): IndirectIntroduction | null {
  for (const { lead, family } of LEADS) {
    for (const match of folded.slice(0, reach).matchAll(lead)) {
      const start = match.index + match[0].length
      const at = start + titleLength(text, folded, start)
      const name = personNameAt(text, folded, at)
      if (
        /^ten (?:that|khai)/.test(match[0]) &&
        ANOTHER.test(folded.slice(Math.max(0, match.index - 110), match.index))
      )
        continue
      if (name === null || (family && !name.familyName) || HEADING.test(folded.slice(at, at + 12))) continue
      if (family && name.name.split(' ').length < 3 && communesIn(name.name).length > 0) continue
      if (!family) return { name: name, labelStart: match.index }
      if (/^[ ]{0,2}(?:$|[,.;:()\n–-]|(?:sinh|sn|o|ngu|nha)\b)/.test(folded.slice(name.end, name.end + 8)))
        return { name, labelStart: match.index }
    }
  }
  return null
}

const SIGNED_BY = /(?:^|[\n.;][ ]{0,3}|[ ])(?:dong |cung |nguoi )?ky ten[ ]{0,2}:[ ]{0,3}/g

/** `Ký tên: Nguyễn Thị Ba (0356 …), Lê Thị Thu, …`: the first of several names run in behind the label. */
function bySignature({ text, folded }: Passage): IndirectIntroduction | null {
  const from = Math.max(0, folded.length - 1200)
  for (const match of folded.slice(from).matchAll(SIGNED_BY)) {
    const start = from + match.index + match[0].length
    const name = personNameAt(text, folded, start + titleLength(text, folded, start))
    if (name?.familyName && /^[ ]?(?:\([^)\n]{0,40}\)[ ]?)?[,;][ ]/.test(folded.slice(name.end, name.end + 46)))
      return { name, labelStart: from + match.index }
  }
  return null
}

/** The writer of a letter that introduces nobody in the usual words; null where nobody is named at all. */
export function indirectIntroduction(passage: Passage): IndirectIntroduction | null {
  return byWork(passage, 6000) ?? byLead(passage, 6000) ?? bySignature(passage)
}
