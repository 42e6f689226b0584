import { communesIn } from '../places/index.ts'
import { type NameMatch, nameKey, personNameAt, startsLikeAName, titleLength } from '../vietnamese/names.ts'
import { isCasual, type Passage } from './passage.ts'
import { positionEnd } from './positions.ts'

/** More rows than this are an appendix, not a form. */
export const MAX_PETITIONERS = 500

const PRONOUN =
  '(?:toi|tui|em|con|chau|minh|to[il1]|chung toi|tui em|chung em|vo chong (?:toi|em|tui)|gia dinh (?:toi|em|tui)|ban (?:ni|tang)|chung con|(?:su|gia|lao|bac|co|chu|thay|ong|ba)(?= (?:ten|la) ))'

const WORK =
  '(?:(?:thuong binh|benh binh|cong dan|cu tri|cuu chien binh|can bo huu tri|nong dan|nguoi dan|giao vien|cong nhan|dang vien|luat su|bac si|nha giao|ba con|ho ong|ho ba|vo chong(?: ong| ba)?)[ ]{1,2}(?:\\d\\/\\d[ ]{0,2})?)?'

/** How writers name themselves: `Tôi tên là`, `Họ và tên:`, `Người khiếu nại:`, `Tôi,`. */
const ANCHOR = new RegExp(
  [
    '(?:^[ \\t]{0,6}|[\\n.;:!,(*-][ \\t]{0,6})?(?:chung toi|chung em|tui em|tui toi)[^.\\n]{0,260}?(?:gom(?: co)?|la)(?: cac)?(?: (?:ong[ ,]{1,2}ba|ong\\/ba|ho|ong))?(?: (?:sau day|duoi day|co ten sau|ten))?[ ]{0,2}:[ ]{0,3}',
    `(?:^[ \\t]{0,6}|[\\n.;:!,(*-][ \\t]{0,6}|\\b(?:nay|day|thua|kinh thua|lai la|van la|da)[ ]{1,2})${PRONOUN}[. ]{0,2}(?:[ ,.:]{0,3}(?:xin )?(?:dung ten |ky ten )?(?:duoi day )?(?:ten(?: la)?(?: day du la)?|la|gom(?: co)?|tu gioi thieu(?: la)?))?[ ]{0,2}[:,;]?[ ]{1,3}${WORK}`,
    '(?:ho[, ]{1,2}(?:va )?(?:chu lot )?(?:va )?ten|h[o.] va t[e.]n|ten (?:toi|em|tui|chau|con)(?: la)?)[ ]{0,2}(?:nguoi [a-z ]{3,22}|cua toi|toi|day du)?[ ]{0,2}(?:\\([^)\\n]{0,40}\\))?[ ]{0,2}[:;.]?[ ]{0,6}',
    '(?:nguoi|nguyen don|ben) (?:khieu nai|to cao|kien nghi|phan anh|lam don|viet don|dung don|dung ten|de nghi|yeu cau|gui don|nop don|khoi kien|trinh bay|gui|viet)(?: thu nhat| \\d)?(?:[ ]{0,2}\\([^)\\n]{0,30}\\))?[ ]{0,2}[:;][ ]{0,4}',
    '(?:^|\\n)[ \\t]{0,8}(?:ong|ba|ong[ ]?/[ ]?ba|ong \\(ba\\)|ba \\(ong\\)|anh|chi|ho ten)[ ]{0,2}:[ ]{0,4}',
  ].join('|'),
  'g',
)

const NOT_A_NAME =
  /^(?:don |to cao|khieu nai|kien nghi|phan anh|xin |lam don|viet don|de nghi|yeu cau|trinh bay|gui |goi |duoc |co |da |se |khong |nguoi |cong nhan|phu huynh|ban |muon |nghi |thay |biet |het suc|rat |cung |va |chung |sinh |song |la |ten |tieu thuong|cu dan|tap the|nhom |xa vien|hoi vien|ba con |ho dan|phu huynh)/

/** In small letters a rarer family name is one where an item of the introduction follows: `em la hua my duyen, sinh nam …`. */
const SMALL_NAME =
  /^[a-z]{2,7}(?: [a-z]{1,7}){1,3}[ ,(]{1,3}(?:sn|sinh|\d{2} tuoi|\d{4}|ap |to \d|xa |khu pho|kp|nha |o |ngu |cccd|cmnd|dt|sdt|so \d|0\d)/
const OWN_ITEM =
  /^[ ,(]{1,3}(?:sn|sinh|\d{2} tuoi|\d{4}|ap |to \d|xa |phuong |khu |kp|nha |o |ngu|cccd|cmnd|hien |dt|sdt|so |0\d)/
/** `Em Phan Tấn Thọ, bảo vệ, trọ …, 0898 …`: where a letter opens so, it is the writer who lives and is called there. */
const OWN_SENTENCE =
  /^[ ]?,(?:(?! (?:bi|hoc|duoc|da|lop|chet|mat) )[^.\n]){0,110}?(?:0\d{2,3}[ .]?\d{3}| (?:xa|phuong|ap|khu pho|kp|tro) [a-z0-9])/
const NOT_ANNOUNCED = /(?:co|khong|chua|neu|lo|biet|giu|giau|ghi|mang|dung|noi|gach|bo|mat|con) $/
/** Behind the name of a child or a younger one who is spoken of. */
const SPOKEN_OF = /^[ ,]{1,2}(?:bi |hoc |duoc |da |mat |chet |lop |dang |di |la (?:con|em|hoc|chau))/
/** Characters within which an elder may call himself `ông`, `bà`, `thầy`. */
const OPENING = 400

/** `toi la ha chi nguyen, giao hang … ha chi nguyen ky ten`: the same words stand at the foot. */
function saidAgain({ folded }: Passage, at: number): boolean {
  const words = /^[a-z]{2,7}(?: [a-z]{1,7}){2}(?=[ ]?,)/.exec(folded.slice(at, at + 30))?.[0]
  return words !== undefined && folded.lastIndexOf(words) > Math.max(at + 60, folded.trimEnd().length - 120)
}

/** Every place in a passage where somebody says his own name, in reading order. */
export function introductions(passage: Passage): { name: NameMatch; labelStart: number }[] {
  const found: { name: NameMatch; labelStart: number }[] = []
  const casual = isCasual(passage)
  const head = passage.folded.slice(0, 12_000)
  for (const match of head.matchAll(ANCHOR)) {
    let at = match.index + match[0].length
    // `Tôi, Lã Quang Minh`: the family name, no `là`.
    const taken = /(?:^|[ ,])la[ ]{1,2}$/.exec(match[0])
    if (taken !== null && /^Lã /u.test(passage.text.slice(at - 3, at))) at -= 3
    // `không có tên tôi. Cô Diệu …`: nobody is introduced.
    if (/^ten /.test(match[0]) && NOT_ANNOUNCED.test(head.slice(Math.max(0, match.index - 10), match.index))) continue
    // `Em là giáo viên Trường Mầm non …`: a school, nobody of the family Trương.
    if (/^Trường (?:Mầm|Tiểu|Trung|Cao|Đại|TH|Mẫu|Chính|Phổ|Liên)/.test(passage.text.slice(at, at + 14))) continue
    // `em là mẹ bé Đặng`: called after the child.
    if (/^(?:me|ma|ba|cha|bo) (?:be|chau|em|cua|thang|con) /.test(head.slice(at, at + 10))) continue
    at += titleLength(passage.text, head, at)
    const label = match[0]
    const shown = passage.text.slice(at, at + 1)
    const capitals =
      label.length > 3 && passage.text.slice(match.index, at) === passage.text.slice(match.index, at).toUpperCase()
    if ((shown === shown.toLowerCase() || capitals) && NOT_A_NAME.test(head.slice(at, at + 14))) continue
    const small =
      (startsLikeAName(head.slice(at, at + 8)) &&
        (/ten|:|\bla\b/.test(label) || (casual && /^[a-z]{2,7}(?: [a-z]{2,7}){2,3},/.test(head.slice(at, at + 40))))) ||
      (/ten|:|\bla\b/.test(label) && (SMALL_NAME.test(head.slice(at, at + 48)) || (casual && saidAgain(passage, at))))
    const name = personNameAt(passage.text, passage.folded, at, { small })
    // `Tôi Lôi Ngọc Quyền, ba của học sinh …`: a rare family name where the letter opens.
    const opens =
      match.index < OPENING &&
      /(?:^|\n)[ \t]{0,6}(?:toi|tui|em|con)[ ]{1,2}$/.test(label) &&
      /^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}[ ,(]/u.test(passage.text.slice(at, at + 30))
    if (name === null || (!name.familyName && !/ten|:/.test(label) && !(opens && name.name.split(' ').length >= 3)))
      continue
    // `con tôi Nguyễn …`, `cháu Trần …` speak of somebody else, unless age, home or number follow as in an introduction.
    if (
      /(?:^|[\n.;:!,(*-])[ \t]{0,6}(?:con|chau|em)[ ]{1,2}$/.test(label) &&
      !/ten|la/.test(label) &&
      !(opens && !SPOKEN_OF.test(head.slice(name.end, name.end + 14))) &&
      !OWN_ITEM.test(head.slice(name.end, name.end + 24)) &&
      !(match.index < OPENING && OWN_SENTENCE.test(head.slice(name.end, name.end + 150)))
    )
      continue
    // `Ông là Nguyễn Văn A` is a pronoun of oneself only where the letter opens.
    if (/(?:^|[^a-z])(?:ong|ba|co|chu|thay|bac) (?:ten|la)(?: la)? {0,2}$/.test(label) && match.index > OPENING)
      continue
    found.push({ name, labelStart: match.index })
    if (found.length >= 40) break
  }
  return found
}

/** `gồm: Huỳnh Văn Mười, Nguyễn Thị Đẹp và Trần Văn Sang.` from the first name on. */
export function nameList(passage: Passage, first: NameMatch): NameMatch[] {
  const names = [first]
  let at = first.end
  while (names.length < MAX_PETITIONERS) {
    const link =
      /^[ \t]*(?:\([^)\n]{0,90}\)[ ]?)?(?:,|;|va|cung|&|-)[ \t\n]{1,3}(?:gom(?: co)?:?[ ]{1,2})?(?:(?:cung )?(vo|chong|con|me|cha|chi|anh|em) (?:(?<=(?:va|cung)[ \t\n]{1,3}(?:cung )?[a-z]{2,5} )(?:ruot|gai|trai|ut|dau|re|ho|ke) )?(toi )?(?:la |ten )?)?/.exec(
        passage.folded.slice(at, at + 120),
      )
    if (link === null) break
    // `…, Võ Văn Bảy`: the family name, no wife.
    const family =
      link[1] === 'vo' && link[2] === undefined && /(?:Võ|VÕ) $/.test(passage.text.slice(at, at + link[0].length))
    const start = at + link[0].length - (family ? 3 : 0)
    const title = titleLength(passage.text, passage.folded, start)
    // "Phạm Thị Cúc, vợ ông Lâm Văn Rồi": that says who she is, not who signs with her.
    if (!family && link[1] !== undefined && link[2] === undefined && title > 0) break
    const next = personNameAt(passage.text, passage.folded, start + title)
    if (next === null || !next.familyName || next.name.split(' ').length < 2) break
    if (positionEnd(passage.folded, next.start) !== -1) break
    // "Lê Hoàng Nhựt, Thanh Phước": where he lives, not who signs with him.
    if (next.name.split(' ').length === 2 && communesIn(next.name).length > 0) break
    if (!names.some((one) => nameKey(one.name) === nameKey(next.name))) names.push(next)
    at = next.end
  }
  return names
}
