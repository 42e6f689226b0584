import { fold } from '../vietnamese/fold.ts'
import {
  isFamilyName,
  isWrittenFamilyName,
  type NameMatch,
  nameKey,
  personNameAt,
  startsLikeAName,
  titleLength,
  usualCase,
} from '../vietnamese/names.ts'
import type { BodyMention } from './body-names.ts'
import { withNickname, withoutVerb } from './name-ends.ts'
import { isCasual, isShouted, isUnaccented, type Passage, tidy } from './passage.ts'
import { POSITION_SOURCE, positionEnd } from './positions.ts'

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
  `(?<![a-z])(?:${KIN})[ ](?:cua[ ])?(?:toi|em|tui|chau|minh|chung toi)(?:[ ](?:la|ten|ten la))?[ ]{1,2}(?:ong |ba |anh |chi )?|(?<![a-z])(?:ten|xung|biet danh|thuong goi|hay goi|nghe goi|nguoi ta goi|dan goi)(?: la| that la| goi la| ten la| that)?[ ]{1,2}(?:ong |ba |anh |chi )?|(?<![a-z])(?:bi|to cao|xu ly|ky luat|khoi to|truy cuu|dieu tra|bat giu|bat|lam ro|doi tuong(?: la)?|boi|(?:em|chau|ba con) (?:ho|re|dau|ruot|vo|chong)|(?:anh|chi|chu|bac|cau) (?:ruot|re|chong)|nguoi (?:ban|em|anh|chau|quen|moi gioi))[ ]{1,2}|(?<![a-z])(?:ong|ba|anh|chi|co|chu)[ ](?!ten)[a-z ]{2,24}?[ ]ten(?: la)?[ ]{1,2}|(?<![a-z])(?:luat su|bac si|ho ong|ho ba|ong|ba|anh|chi|thang|ga|vo chong|dong chi|d/c|co(?! giao)|chu|bac(?! si)|thay(?! giao))[ ]{1,2}(?:\\([a-z]{2,3}\\)[ ])?|(?<![a-z])${POSITION_SOURCE}[ ]{1,2}(?:(?:xa|phuong|tinh|phong|so)[ ]{1,2})?(?:la |phu trach la |ten(?: la)? )?(?:ong |ba |anh |chi )?`,
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
const COMMUNE_LEVEL = /(?<![a-z])(xa|phuong|thi tran)(?![a-z])/

/** Splits `công chức Phòng Kinh tế UBND xã Phước Vinh`: the room belongs to the office, the committee is the body. */
function splitRoom(body: BodyMention): { room: string; name: string } | null {
  const match =
    /^((?:phong|van phong|bo phan|trung tam|to|ban chi huy|hoi|doan)\b.{2,40}?)[ ](?=(?:ubnd|uy ban nhan dan) )/.exec(
      body.folded,
    )
  if (match === null) return null
  return { room: body.name.slice(0, match[0].length - 1), name: body.name.slice(match[0].length) }
}

/** Short form of an office at a body: `Chủ tịch UBND xã`, `Phó Giám đốc Sở`, `Trưởng Công an xã`. */
export function positionAt(position: string, body: BodyMention): string {
  const room = splitRoom(body)
  if (room !== null) return `${position} ${room.room}`
  const head =
    /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|cong an|chi bo|dang uy)(?:[ ](?:xa|phuong|thi tran|tinh|huyen|ap|khu pho|thanh pho|thi xa))?/.exec(
      body.folded,
    )
  if (head !== null) return `${position} ${body.name.slice(0, head[0].length)}`
  const short = /^(?:so|chi nhanh|trung tam|cong ty|truong|benh vien)(?= )/.exec(body.folded)
  return short === null ? position : `${position} ${body.name.slice(0, short[0].length)}`
}

/** Office and body that stand from `at` on in the same sentence. */
export function officeAt(
  passage: Passage,
  at: number,
  bodies: readonly BodyMention[],
): { position: string; body: BodyMention | null; bodyName: string | null; end: number } | null {
  const { folded, text } = passage
  const end = positionEnd(folded, at)
  if (end === -1) return null
  let position = tidy(text.slice(at, end))
  const sentence = folded.slice(end, end + 90)
  const stop = /[.;!?\n]/.exec(sentence)
  const limit = end + (stop === null ? sentence.length : stop.index)
  // `Trưởng Công an xã`: the body's name begins inside the office's.
  const inside = bodies.find((one) => one.start > at && one.start <= limit && one.end > end)
  if (inside === undefined) {
    const level = COMMUNE_LEVEL.exec(folded.slice(end, Math.min(limit, end + 14)))
    const own = /(?:ap|khu pho|thon|to|tram|khom)$/.test(folded.slice(at, end))
      ? /^(?: (?:\p{Lu}\p{L}{0,9}|\d{1,2}[A-Z]?)){1,4}/u.exec(text.slice(end, end + 40))
      : null
    if (own !== null)
      return {
        position: tidy(text.slice(at, end + own[0].length)),
        body: null,
        bodyName: null,
        end: end + own[0].length,
      }
    if (level !== null && level.index <= 1) {
      const levelEnd = end + level.index + (level[1] as string).length
      position = tidy(text.slice(at, levelEnd))
      const behind = text.slice(levelEnd, levelEnd + 40)
      // In running capitals only two syllables are surely the unit's.
      const running = behind.length > 20 && behind === behind.toUpperCase()
      const unit = (running ? /^ \p{Lu}\p{L}{0,8} \p{Lu}\p{L}{0,8}/u : /^ (?:\p{Lu}\p{L}{0,8}[ ]?){1,4}/u).exec(behind)
      if (unit !== null && !/^ (?:ong|ba) /.test(folded.slice(levelEnd, levelEnd + 5))) {
        const unitEnd = levelEnd + unit[0].trimEnd().length
        return { position, body: null, bodyName: `UBND ${tidy(text.slice(end + level.index, unitEnd))}`, end: unitEnd }
      }
    }
    return { position, body: null, bodyName: null, end }
  }
  const between = folded.slice(end, Math.max(end, inside.start)).trim()
  if (
    between !== '' &&
    !/^(?:,|-|cua|tai|o|thuoc|phu trach [a-z ]{2,30}|dia chinh|tu phap|[a-z ]{2,24}(?:,|cua|thuoc|tai)?)$/.test(between)
  ) {
    return { position, body: null, bodyName: null, end }
  }
  if (/\b(?:co|da|va|nhan|noi|ky|lam|de|bi|ma)\b/.test(between)) return { position, body: null, bodyName: null, end }
  if (/^[a-z ]+$/.test(between) && !/^(?:cua|tai|o|thuoc)$/.test(between))
    position = tidy(text.slice(at, inside.start)).replace(/(?:,| (?:ở|tại|của|thuộc|o|tai|cua|thuoc))$/i, '')
  // `công chức Phòng Kinh tế`: a room without its committee belongs to the office held.
  if (inside.bare && inside.start >= end && /^(?:phong|bo phan|van phong|to) /.test(inside.folded) && between === '')
    return { position: tidy(`${position} ${inside.name}`), body: null, bodyName: null, end: inside.end }
  // A second body behind a comma is the one the first belongs to: `Bí thư Chi bộ ấp X, Đảng ủy xã Y`.
  const next = bodies.find((one) => one.start >= inside.end && one.start <= inside.end + 3)
  if (next !== undefined && /^[,] ?$/.test(folded.slice(inside.end, next.start))) {
    return { position: tidy(`${position} ${inside.name}`), body: next, bodyName: next.name, end: next.end }
  }
  const short = between === '' || /^[a-z ]+$/.test(between) ? positionAt(position.slice(0), inside) : position
  const room = splitRoom(inside)
  return {
    position: inside.start < end ? tidy(`${text.slice(at, inside.start)}${levelHead(inside)}`) : short,
    body: inside,
    bodyName: room?.name ?? inside.name,
    end: inside.end,
  }
}

function levelHead(body: BodyMention): string {
  const head =
    /^(?:cong an|chi bo|dang uy|thanh tra|thue co so|phong [a-z]{2,8} [a-z]{2,8})(?:[ ](?:xa|phuong|tinh|huyen|ap))?/.exec(
      body.folded,
    )
  return head === null ? body.name : body.name.slice(0, head[0].length)
}

/** All persons addressed by title or office (`ông Đặng Quốc Khải, công chức …`, `thẩm phán Nguyễn Thị Thu Vân`). */
export function peopleIn(passage: Passage, bodies: readonly BodyMention[], limit = 200): PersonMention[] {
  const { folded, text } = passage
  const people: PersonMention[] = []
  const casual = isCasual(passage)
  const shouted = isShouted(passage)
  const marked = !isUnaccented(passage)
  const called = new Set(
    casual ? [...text.matchAll(CALLED_SMALL)].slice(0, 400).map((match) => (match[1] ?? '').toLowerCase()) : [],
  )
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
    if (!byOffice && positionEnd(folded, at) !== -1) {
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

/** By which given names people are called in a letter of small letters. */
const CALLED_SMALL = /(?<!\p{L})(?:ông|bà|anh|chị|thằng|cô|chú|ong|ba|chi)[ ](\p{L}{2,7})(?!\p{L})/giu

const TITLED_SMALL = /(?<![a-z])(?:ong|ba|anh|chi|thang|ga|co|chu|con)[ ]([a-z]{2,7})(?![a-z])/g

/** In a letter without capitals `ông nguyện` is the one introduced as `ông lưng chí nguyện`. */
function withSmallMentions(people: PersonMention[], { folded }: Passage, limit: number): PersonMention[] {
  const byGiven = new Map(people.map((one) => [one.key.split(' ').at(-1) ?? '', one]))
  const added: PersonMention[] = []
  for (const match of folded.matchAll(TITLED_SMALL)) {
    const known = byGiven.get(match[1] ?? '')
    const end = match.index + match[0].length
    if (known === undefined || people.some((one) => one.start <= match.index && match.index < one.end)) continue
    added.push({ ...known, start: match.index, end, name: known.name, key: known.key })
    if (people.length + added.length >= limit) break
  }
  return [...people, ...added].sort((a, b) => a.start - b.start)
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

/** Middle names of many people: in small letters they show that a name stands here. */
const MIDDLE =
  /^(?:van|thi|huu|duc|minh|ngoc|thanh|quoc|cong|hoang|kim|xuan|tan|trung|bao|gia|hong|my|thu|dinh|phuoc|tien|the|viet|nhat|dang|phi|thuy)$/

/** Longest name of a person typed in small letters. */
const SMALL_SYLLABLES = 4

/**
 * A name in small letters behind a title: as many words as lead to one by which somebody is called again
 * (`ông lưng chí nguyện làm chủ … ông nguyện`), else from a common family name on.
 */
function smallNameAt({ text, folded }: Passage, at: number, called: ReadonlySet<string>): NameMatch | null {
  const marked = /[^a-z\s\d.,;:()/-]/i.test(text.slice(0, 600))
  const words =
    /^(?:\p{L}{1,7}[ ]?){1,4}/u
      .exec(text.slice(at, at + 34))?.[0]
      .trimEnd()
      .split(' ') ?? []
  for (let count = Math.min(SMALL_SYLLABLES, words.length); count >= 2; count -= 1) {
    const written = words.slice(0, count).join(' ')
    const middle = count >= 3 && MIDDLE.test(fold(words[1] as string)) && isFamilyName(fold(words[0] as string))
    const again = called.has(words[count - 1] as string) && (marked || count >= 3 || isFamilyName(words[0] as string))
    const pronoun = /^(?:này|nay|ấy|ay|ta|ở|là|chủ|trưởng|phó)$/.test(words[0] as string)
    if ((pronoun && !middle) || !(again || (middle && (count === 3 || words.length === 3)))) continue
    const end = at + written.length
    return {
      start: at,
      end,
      name: usualCase(written),
      familyName: isFamilyName(folded.slice(at, at + 8).split(' ')[0] ?? ''),
    }
  }
  return marked && startsLikeAName(folded.slice(at, at + 8)) && isWrittenFamilyName(words[0] ?? '')
    ? personNameAt(text, folded, at, { small: true })
    : null
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
