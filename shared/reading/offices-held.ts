/** Offices as the letter writes them beside a body or a name. */
import { isWrittenFamilyName } from '../vietnamese/names.ts'
import type { BodyMention } from './body-names.ts'
import { type Passage, tidy } from './passage.ts'
import { positionEnd } from './positions.ts'

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
    // `Phó ban ấp Lê Văn Bảy`: the holder's name, no hamlet's.
    const holder =
      own !== null && isWrittenFamilyName(own[0].trim().split(' ')[0] ?? '') && own[0].trim().split(' ').length === 3
    if (own !== null && !holder)
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
