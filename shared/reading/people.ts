import { fold } from '../vietnamese/fold.ts'
import { isWrittenFamilyName, nameKey, personNameAt, titleLength } from '../vietnamese/names.ts'
import type { BodyMention } from './body-names.ts'
import { withNickname, withoutVerb } from './name-ends.ts'
import { officeAt } from './offices-held.ts'
import { isCasual, isShouted, isUnaccented, type Passage, tidy } from './passage.ts'
import { POSITION_SOURCE, positionEnd } from './positions.ts'
import { calledIn, smallNameAt, withSmallMentions } from './small-names.ts'

/** A person spoken of in the text with the office held. */
export interface PersonMention {
  start: number
  end: number
  name: string
  key: string
  position: string | null
  body: BodyMention | null
  /** The body's name as it should stand with the person. */
  bodyName: string | null
}

const KIN =
  'chong|vo|anh ruot|chi ruot|em ruot|anh trai|chi gai|em trai|em gai|anh re|chi dau|em re|em dau|con trai|con gai|con re|con dau|chau ruot|cha duong|cha chong|me chong|anh chong|chu ruot|bac ruot|cau ruot|co ruot|di ruot|cha|me|hang xom|nha hang xom'

const MENTION = new RegExp(
  `(?<![a-z])(?:${KIN})[ ](?:cua[ ])?(?:toi|em|tui|chau|con|minh|chung toi)(?:[ ](?:la|ten|ten la))?[ ]{1,2}(?:ong |ba |anh |chi )?|(?<![a-z])(?:ten|xung|biet danh|thuong goi|hay goi|nghe goi|nguoi ta goi|dan goi)(?: la| that la| goi la| ten la| that)?[ ]{1,2}(?:ong |ba |anh |chi )?|(?<![a-z])(?:bi|to cao|xu ly|ky luat|khoi to|truy cuu|dieu tra|bat giu|bat|lam ro|doi tuong(?: la)?|boi|(?:em|chau|ba con) (?:ho|re|dau|ruot|vo|chong)|(?:anh|chi|chu|bac|cau) (?:ruot|re|chong)|nguoi (?:ban|em|anh|chau|quen|moi gioi))[ ]{1,2}|(?<![a-z])(?:ong|ba|anh|chi|co|chu)[ ](?!ten)[a-z ]{2,24}?[ ]ten(?: la)?[ ]{1,2}|(?<![a-z])(?:luat su|bac si|ho ong|ho ba|ong|ba|anh|chi|thang|ga|vo chong|dong chi|d/c|co(?! giao)|chu|bac(?! si)|thay(?! giao))[ ]{1,2}(?:\\([a-z]{2,3}\\)[ ])?|(?<![a-z])${POSITION_SOURCE}[ ]{1,2}(?:(?:xa|phuong|tinh|phong|so)[ ]{1,2})?(?:la |phu trach la |ten(?: la)? )?(?:ong |ba |anh |chi )?`,
  'g',
)
/** Everyday words that fold like forms of address: `chủ`, `có`, `chỉ`, `thay`. */
const OTHER_WORD =
  /^(?:ánh|ảnh|ành|ạnh|chủ|chữ|chứ|chu[oô]|có|cổ|cố|cỡ|chỉ|chí|thay|thấy|thây|bạc|bắc|bậc|bả|bạ|bá|thắng|thẳng|gà) /iu
/** In a letter with its marks these are no titles: `chi bộ`, `ba người`. */
const UNMARKED = /^(?:chi|co|ba|chu|bac) /i
/** `kinh Bà Giải`, `cầu Ông Bộ`, `ấp Bà Nhã`: places are called after people. */
const PLACE_OF =
  /(?:^|[ \n(])(?:kinh|kenh|rach|cau|cong|nga ba|nga tu|cho|mieu|chua|nui|dong|bau|suoi|ho|ap|khu|cay|ben|vam|lo|duong|hem|xom|xa|go|song|dap|de|bo) $/
/** Behind these words a full name stands without a form of address. */
const BARE_NAME =
  /^(?:bi|to cao|xu ly|ky luat|khoi to|truy cuu|dieu tra|bat giu|bat|lam ro|doi tuong|boi|(?:em|chau|ba con) (?:ho|re|dau|ruot|vo|chong)|(?:anh|chi|chu|bac|cau) (?:ruot|re|chong)|nguoi (?:ban|em|anh|chau|quen|moi gioi)) /
/** `ngã ba Cầu Sao`, `thứ ba Tuần`: a number, nobody. */
const NUMBER_THREE = /(?:nga|thu|thang|hai|khoang|lan|so) $/
/** `hai ông Phong, Tâm`: one title for all. */
const FOR_ALL = /(?:^|[ \n(])(?:hai|ba|bon|nam|cac|nhung|may|\d) $/
const CALLED_BY_GIVEN =
  /^(?:bac si|dieu duong|y si|y ta|co giao|thay giao|chap hanh vien|tham phan|dieu tra vien|kiem sat vien|(?:dai|trung|thieu|thuong) uy|hieu truong|giam doc|truong ap) $/
const DEPARTMENT =
  /^(?:Khoa|Trường|Bệnh|Phòng|Trạm|Đội|Tổ|Ban|Sở|Trưởng|Trực|Nội|Ngoại|Chuyên|Công|Chi|Trung|Sản|Nhi|Phó|Hội|Ấp|Nhà)$/i
/** A pronoun with a capital after a full stop is no name. */
const PRONOUN = /^(?:Tôi|Tui|Toi|Em|Con|Cháu|Anh|Chị|Ông|Bà|Nó|Ai|Ấy|Chúng|Nay|Xin|Tên|Và|Không|Có|Là|Thì|Ngày|Nhà)$/
/** `tôi tên`, `ký tên`: the writer's own name, or no name at all. */
const OWN_NAME =
  /(?:toi|tui|em|chau|con|minh|nguoi viet|ho|ky|dung|ghi|cai|doi|mang|neu|mot|nha|don|ho va|biet|truong|cong ty|duong|ap)[ ,:]{1,3}$/
const OFFICE = new RegExp(`(?<![a-z])${POSITION_SOURCE}`, 'g')
/** What somebody is by calling; an office named beside it says more. */
const PROFESSION =
  /^(?:bac si|luat su|giao vien|co giao|thay giao|y si|dai uy|trung uy|thieu uy|thuong uy|thieu ta|trung ta|thuong ta|dai ta|thuong si|trung si|dang vien)$/
const LINK_TO_POSITION =
  /^[ \t\n]{0,2}(?:\([^)\n]{0,60}\))?[ \t]{0,2}[,–:-]?[ ]{0,2}(?:(?:sinh|s\.?n)[^,\n]{0,24},[ ])?(?:(?:tu|ke tu) (?:ngay|khi|hoi|luc) |hien nay |hien |hien dang |dang |nguyen |luc do |khi do |truoc day |la nguoi )?(?:lam|la|giu chuc(?: vu)?|chuc vu|voi chuc vu|cong tac tai)?[ ]{0,2}[:]?[ ]{0,2}/
/** All persons addressed by title or office (`ông Đặng Quốc Khải, công chức …`, `thẩm phán Nguyễn Thị Thu Vân`). */
export function peopleIn(passage: Passage, bodies: readonly BodyMention[], limit = 200): PersonMention[] {
  const { folded, text } = passage
  const people: PersonMention[] = []
  const casual = isCasual(passage)
  const shouted = isShouted(passage)
  const marked = !isUnaccented(passage)
  const called: ReadonlySet<string> = casual ? calledIn(text) : new Set()
  for (const match of folded.matchAll(MENTION)) {
    const byOffice = positionEnd(folded, match.index) !== -1
    if (
      !byOffice &&
      (OTHER_WORD.test(text.slice(match.index, match.index + 6)) ||
        (marked && UNMARKED.test(text.slice(match.index, match.index + 6))))
    )
      continue
    if (
      /^(?:Ông|Bà|Ba|Ong|Cô|Chú|Anh|Thầy) /.test(text.slice(match.index, match.index + 5)) &&
      PLACE_OF.test(folded.slice(Math.max(0, match.index - 10), match.index))
    )
      continue
    if (
      /^ba /i.test(text.slice(match.index, match.index + 3)) &&
      NUMBER_THREE.test(folded.slice(Math.max(0, match.index - 7), match.index))
    )
      continue
    const byName = /^(?:ten|xung|biet danh|thuong goi|hay goi|nghe goi|nguoi ta goi|dan goi) /.test(match[0])
    if (byName && OWN_NAME.test(folded.slice(Math.max(0, match.index - 16), match.index))) continue
    let at = match.index + match[0].length
    // `Trưởng phòng Lã Thị Mai`: the family name, no `là`.
    if (/ la $/.test(match[0]) && /^Lã /u.test(text.slice(at - 3, at))) at -= 3
    at += titleLength(text, folded, at)
    const inside = byOffice
      ? bodies.find((one) => one.start >= at - 12 && one.start <= at + 1 && one.end > at)
      : undefined
    if (inside !== undefined) {
      // `Phó Chủ tịch UBND xã Tân Hội Trần Minh Đức ký`: the name follows the body.
      const office = officeAt(passage, match.index, [inside])
      const holder = office === null || shouted ? null : personNameAt(text, folded, office.end)
      if (
        office !== null &&
        holder?.familyName &&
        holder.name.includes(' ') &&
        holder.start <= office.end + 2 &&
        (isWrittenFamilyName(holder.name.split(' ')[0] ?? '') || holder.name.split(' ').length === 3)
      ) {
        people.push({ ...office, start: match.index, end: holder.end, name: holder.name, key: nameKey(holder.name) })
        continue
      }
    }
    if (!byOffice && !BARE_NAME.test(match[0]) && positionEnd(folded, at) !== -1) {
      // "ông Giám đốc Chi nhánh Lương Hoài Bão": the office stands between the title and the name.
      const office = officeAt(
        passage,
        at,
        bodies.filter((one) => one.start >= at && !/^chi nhanh (?!van)/.test(one.folded)),
      )
      const gap =
        // `Trương` is a family name, `trường` a school.
        office === null || /^ +Trương /.test(text.slice(office.end, office.end + 10))
          ? 0
          : (/^[ ]{1,2}(?:chi nhanh|so|phong|trung tam|cong ty|ban|truong)(?=[ ])|^[ ,]{1,2}(?:ten(?: la)?|la)[ ]{1,2}(?:ong |ba )?(?=\S)/.exec(
              folded.slice(office.end, office.end + 18),
            )?.[0].length ?? 0)
      const named = office !== null && / ten /.test(folded.slice(office.end, office.end + gap))
      const after =
        office === null ? null : personNameAt(text, folded, office.end + gap, named ? { minSyllables: 1 } : {})
      if (office !== null && after !== null && (after.familyName || (named && !after.name.includes(' ')))) {
        people.push({
          ...office,
          position: named ? office.position : tidy(text.slice(at, office.end + gap)),
          start: match.index,
          end: after.end,
          name: after.name,
          key: nameKey(after.name),
        })
      }
      continue
    }
    const small = casual && text.charAt(at) === text.charAt(at).toLowerCase()
    if (byOffice && !casual) at += wordsOfOffice(text, at)
    const plain = small ? smallNameAt(passage, at, called) : personNameAt(text, folded, at, { minSyllables: 1 })
    if (plain === null || plain.start > at + 1 || PRONOUN.test(plain.name)) continue
    const name = withNickname(withoutVerb(plain, text), text)
    // `bị Trần Thanh Tú lừa`, `xử lý Lục Chí Khôi`: a full name needs no form of address.
    if (
      BARE_NAME.test(match[0]) &&
      !(
        plain.familyName &&
        plain.name.includes(' ') &&
        (isWrittenFamilyName(plain.name.split(' ')[0] ?? '') ||
          (!shouted && !small && plain.name.split(' ').length === 3)) &&
        !bodies.some((one) => one.start <= plain.start && plain.start < one.end)
      )
    )
      continue
    if (
      shouted &&
      (!name.name.includes(' ') || !isWrittenFamilyName(name.name.split(' ')[0] ?? '')) &&
      !(
        /(?:ong|ba) $/.test(match[0]) &&
        name.name.split(' ').length === 3 &&
        /^[:,.;(\n-]/.test(text.slice(name.end, name.end + 1))
      )
    )
      continue
    const single = !name.name.includes(' ')
    // Doctors, teachers, bailiffs are called by their given names as well: `bác sĩ Huy`.
    if (
      byOffice &&
      (single
        ? !((CALLED_BY_GIVEN.test(match[0]) || / ten (?:la )?$/.test(match[0])) && !DEPARTMENT.test(name.name))
        : (/^(?:Đội|Phòng|Trường|Bệnh|Trạm|Ban|Sở|Toán|Văn|Lý|Hóa)$/.test(name.name.split(' ')[0] ?? '') &&
            / (?:Trường|Kiểm|Cảnh|Kinh|Đăng|Quản|Y|Tiếp|Tài)(?: |$)/.test(name.name)) ||
          name.name === 'Hồ Chí Minh' ||
          (!name.familyName &&
            !(name.name.split(' ').length === 3 && !DEPARTMENT.test(name.name.split(' ')[0] ?? '') && !shouted)))
    )
      continue
    // `trưởng ấp Tân Lập`: a hamlet, unless a family name follows.
    if (/(?:ap|khu pho|thon) $/.test(match[0]) && !isWrittenFamilyName(name.name.split(' ')[0] ?? '')) continue
    if (/(?:xa|phuong|tinh) $/.test(match[0]) && name.name.split(' ').length < 3) continue
    // `Quán cà phê võng Ba Sơn`: a name within a body's name.
    if (!byOffice && bodies.some((one) => one.start < match.index && name.end <= one.end)) continue
    // `Hiệu trưởng Trường Tiểu học …`, `tháng Tư`: a school and a month are no persons.
    if (bodies.some((one) => one.start === name.start) || /^th[aá]ng$/i.test(text.slice(match.index, match.index + 5)))
      continue
    let position: string | null = null
    let body: BodyMention | null = null
    let bodyName: string | null = null
    if (byOffice) {
      const before = officeAt(
        passage,
        match.index,
        bodies.filter((one) => one.end <= name.start),
      )
      const skipped = name.start - (match.index + match[0].length) > 2
      position = skipped ? tidy(text.slice(match.index, name.start)) : (before?.position ?? null)
      body = before?.body ?? null
      bodyName = before?.bodyName ?? null
    }
    if (position === null || PROFESSION.test(fold(position))) {
      // "Phó Giám đốc Ban Quản lý dự án tỉnh, ông Tăng Minh Tuấn, chỉ đạo": the office stands before the name.
      const from = Math.max(0, match.index - 90)
      const before = folded.slice(from, match.index)
      for (const office of before.matchAll(OFFICE)) {
        const held = officeAt(
          passage,
          from + office.index,
          bodies.filter((one) => one.end <= match.index),
        )
        if (
          held === null ||
          !/^[ ]{0,2}(?:cua (?:ong|ba|anh|chi) [a-z ]{2,20})?(?:[,–(-]|la)?[ ]{0,2}$/.test(
            folded.slice(held.end, match.index),
          ) ||
          held.end > match.index
        )
          continue
        position = held.position
        body = held.body
        bodyName = held.bodyName
        break
      }
    }
    if (body === null) {
      const link = LINK_TO_POSITION.exec(folded.slice(name.end, name.end + 120))
      const bracket = /^[ ]\(/.test(folded.slice(name.end, name.end + 2))
        ? officeAt(passage, name.end + 2, bodies)
        : null
      const office = bracket ?? officeAt(passage, name.end + (link?.[0].length ?? 0), bodies)
      if (office !== null) {
        // A rank says less than the post: "Đại úy A, Trưởng Công an xã B".
        position = position === null || PROFESSION.test(fold(position)) ? office.position : position
        body = office.body
        bodyName = office.bodyName
      } else {
        const of =
          /^[ ]{0,2}(?:,[ ]|\()?(?:hien |dang )?(?:(?:lam|lam viec|cong tac)(?: o| tai| ben)?|cua|thuoc|o|tai|ben|khoa [a-z]{1,8}(?: [a-z]{1,8})?,?|-)?[ ]{0,2}/.exec(
            folded.slice(name.end, name.end + 36),
          )
        const next = bodies.find((one) => one.start >= name.end && one.start <= name.end + (of?.[0].length ?? 0))
        if (next !== undefined && (of?.[0].trim() ?? '') !== '') {
          body = next
          bodyName = next.name
        }
      }
    }
    people.push({
      start: match.index,
      end: name.end,
      name: name.name,
      key: nameKey(name.name),
      position,
      body,
      bodyName,
    })
    if (people.length >= limit) break
    if (byOffice || shouted || !FOR_ALL.test(folded.slice(Math.max(0, match.index - 6), match.index))) continue
    let last = name.end
    for (let more = 0; more < 8 && people.length < limit; more += 1) {
      const link = /^(?:,| va|, va)[ ](?:ong |ba |anh |chi )?/.exec(folded.slice(last, last + 12))
      const next = link === null ? null : personNameAt(text, folded, last + link[0].length, { minSyllables: 1 })
      if (link === null || next === null || next.start > last + link[0].length || PRONOUN.test(next.name)) break
      if (/(?:ong|ba|anh|chi) $/.test(link[0]) || positionEnd(folded, next.start) !== -1) break
      people.push({
        start: next.start,
        end: next.end,
        name: next.name,
        key: nameKey(next.name),
        position,
        body,
        bodyName,
      })
      last = next.end
    }
  }
  shareOffices(people, folded)
  return casual ? withSmallMentions(people, passage, limit) : people
}

/** `hai người là ông A và ông B, kiểm soát viên`: the office is both's. */
function shareOffices(people: PersonMention[], folded: string): void {
  for (let i = people.length - 2; i >= 0; i -= 1) {
    const one = people[i] as PersonMention
    const next = people[i + 1] as PersonMention
    if (one.position !== null || next.position === null || positionEnd(folded, next.start) !== -1) continue
    if (!/^(?:,| va|, va) $/.test(folded.slice(one.end, next.start))) continue
    if (
      !/(?:hai|ba|bon|cac|nhung|2|3|4) (?:nguoi|ong|ba|can bo|cong chuc|vi|anh|nhan vien|dong chi)(?![a-z])[^.;\n]{0,70}$/.test(
        folded.slice(Math.max(0, one.start - 90), one.start + 4),
      )
    )
      continue
    people[i] = { ...one, position: next.position, body: next.body, bodyName: next.bodyName }
  }
}

/** `Đội trưởng dân phòng Nguyễn Bá Lăng`: units of the words between the office and a full name, 0 where none follows. */
function wordsOfOffice(text: string, at: number): number {
  const words = /^(?:\p{Ll}{2,6} ){1,3}(?=\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll})/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  if (
    /(?:^| )(?:của|là|và|ở|tại|cho|với|có|đã|xã|phường|huyện|tỉnh|ấp|thuộc|do|bị|phố|cua|la|va|o|tai|xa|phuong|huyen|tinh|ap) /.test(
      words,
    )
  )
    return 0
  const family = text.slice(at + words.length, at + words.length + 8).split(' ')[0] ?? ''
  return words !== '' && isWrittenFamilyName(family) ? words.length : 0
}

/** The fullest mention of the person called by given name only (`ông Khải` → `Đặng Quốc Khải`), offices taken together. */
export function fullest(person: PersonMention, people: readonly PersonMention[]): PersonMention {
  const given = person.key.split(' ').at(-1)
  let best = person
  for (const other of people) {
    const same = other.key === best.key
    if (!same && (person.key.includes(' ') || other.key.split(' ').at(-1) !== given)) continue
    const longer = other.key.split(' ').length > best.key.split(' ').length
    const base = longer ? other : best
    const extra = longer ? best : other
    if (
      longer ||
      (same && base.position === null) ||
      (same && base.body === null) ||
      (!same && extra.position !== null)
    ) {
      best = {
        ...base,
        position: base.position ?? extra.position,
        body: base.body ?? extra.body,
        bodyName: base.bodyName ?? extra.bodyName,
      }
    }
  }
  return best
}
