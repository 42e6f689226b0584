/** Who issued a numbered paper, as the letter says it or the paper's symbol shows. Over folded text. */
import { fold } from '../vietnamese/fold.ts'
import type { BodyMention } from './body-names.ts'
import { type Passage, tidy } from './passage.ts'
import { positionEnd } from './positions.ts'

/** `lên Phòng Cảnh sát giao thông Công an tỉnh thì nhận Quyết định …` */
const RECEIVED_AT =
  /^[^.;\n]{0,40}\b(?:thi|va|de)? ?(?:nhan|nhan duoc|duoc dua|duoc giao|dua (?:toi|em))\b[^.;\n]{0,60}$/

/** `Chủ tịch` before `UBND xã …` belongs to the issuer's name. */
function withOffice(passage: Passage, body: BodyMention): string {
  const window = passage.folded.slice(Math.max(0, body.start - 26), body.start)
  const offset = Math.max(0, body.start - 26)
  const match =
    /(?<![a-z])(?:pho chu tich|chu tich|pho giam doc|giam doc|tong giam doc|hieu truong|cuc truong|chi cuc truong|vien truong|chanh an|doi truong|truong)\s+$/.exec(
      window,
    )
  if (match === null) return body.name
  return tidy(passage.text.slice(offset + match.index, body.end))
}

/** Issuer: `của …`, `do … ban hành/ký` after the number; `… ra/ban hành/ký` before it. */
export function issuerFor(passage: Passage, start: number, end: number, bodies: readonly BodyMention[]): string | null {
  const { folded } = passage
  const after = /^[\s,)]{0,3}(?:(?:deu|cung|duoc)\s)?(cua|do|ban hanh boi)\s{1,2}/.exec(folded.slice(end, end + 30))
  const reach = folded.slice(end, end + 140)
  const later = /^[^.;\n]{0,120}?\b(?:cua|do)\s/.exec(reach)
  for (const [opening, trust] of [
    [after, true],
    [later, false],
  ] as const) {
    if (opening === null) continue
    const at = end + opening[0].length
    const office = positionEnd(folded, at)
    const body = bodies.find((one) => one.start >= at && one.start <= at + 60)
    if (body === undefined) continue
    const between = folded.slice(at, body.start)
    const plain = between.trim() === '' || (office !== -1 && office >= body.start - 26) || /^(?:ong|ba) /.test(between)
    if (!plain) continue
    if (!trust) {
      const verb = folded.slice(body.end, body.end + 30)
      const done = /\bdo\s$/.test(opening[0])
        ? /\b(?:ban hanh|ky|ra|cap|lap)\b/.test(verb)
        : !/\b(?:ve|viec)\b/.test(opening[0])
      if (!done) continue
    }
    return withOffice(passage, body)
  }
  const chair =
    /(pho chu tich|chu tich) (?:(?:ubnd|uy ban nhan dan) )?(xa|phuong|tinh)(?: [a-z ]{2,24})?? (?:da |moi )?(?:ra|ky|ban hanh|co)(?: [a-z]{1,9}){0,5}[ ]{1,2}(?:so )?$/.exec(
      folded.slice(Math.max(0, start - 90), start),
    )
  if (chair !== null) {
    const level = chair[2] === 'xa' ? 'xã' : chair[2] === 'phuong' ? 'phường' : 'tỉnh'
    const named = bodies.find(
      (one) => one.start > start - 90 && one.end < start && !one.bare && one.folded.includes(`${chair[2]} `),
    )
    return `${chair[1] === 'chu tich' ? 'Chủ tịch' : 'Phó Chủ tịch'} ${named?.name ?? `UBND ${level}`}`
  }
  const council =
    /(?:^|[ ,\n])(xa|phuong|tinh) (?:da |moi |lai )?(?:ra|ky|ban hanh|co|gui|dan|phat|tra|lay|thu hoi|buoc|giao|cap|tu choi)(?: [a-z]{1,9}){0,8}[ ]{1,2}(?:so )?$/.exec(
      folded.slice(Math.max(0, start - 80), start),
    )
  if (
    council !== null &&
    !bodies.some((body) => body.start > start - 90 && body.end <= start && start - body.end < 40)
  ) {
    return `UBND ${council[1] === 'xa' ? 'xã' : council[1] === 'phuong' ? 'phường' : 'tỉnh'}`
  }
  let last: BodyMention | null = null
  for (const body of bodies) {
    if (body.end > start) break
    // `Chi cục Quản lý thị trường (thuộc Sở Công Thương) ký`: the body above in brackets did not sign.
    if (last !== null && /\((?:thuoc|truc thuoc|cua) $/.test(folded.slice(last.end, body.start))) continue
    if (start - body.end < 90) last = body
  }
  if (last !== null) {
    const between = folded.slice(last.end, start)
    if (
      !/[.;\n]/.test(between) &&
      (/\b(?:ra|ban hanh|ky|co|moi ra|gui|cap|lap|phat|xu phat|phe duyet|thu hoi|buoc|tra|cuong che|giai quyet|dan|bac|tu choi|tinh|cat|xep|ap|ngung|cham dut)\b/.test(
        between,
      ) ||
        RECEIVED_AT.test(between))
    )
      return withOffice(passage, last)
  }
  return null
}

/** `734/TB-BHXH` is of the body whose initials its symbol bears, when the letter names that body. */
export function byInitials(symbol: string, bodies: readonly BodyMention[]): string | null {
  const segments = fold(symbol)
    .split(/[-/.]/)
    .filter((segment) => segment.length >= 3 && !/^(?:ubnd|xphc|ccxp|hdnd)$/.test(segment))
  if (segments.length === 0) return null
  let best: BodyMention | null = null
  for (const body of bodies) {
    const initials = body.folded
      .split(/[^a-z0-9]+/)
      .map((word) => (/^\d/.test(word) || /^(?:tand|vksnd|bhxh|thads)$/.test(word) ? word : word.charAt(0)))
      .join('')
    const fits = segments.some(
      (segment) =>
        initials.startsWith(segment) ||
        (segment.length >= 5 && segment.startsWith(initials) && initials.length >= 4) ||
        (segment === 'ccthads' && /thads|thi hanh an/.test(body.folded)),
    )
    if (fits && (best === null || body.name.length > best.name.length)) best = body
  }
  return best?.name ?? null
}

/** A director issues for the office; the chair of a committee and the head of a commune's police decide in their own name. */
export const bodyOf = (issuer: string): string =>
  issuer.replace(
    /^(?:Phó |phó )?(?:(?:Tổng |tổng )?[Gg]iám đốc|[Hh]iệu trưởng|[Cc]ục trưởng|[Cc]hi cục trưởng|[Đđ]ội trưởng)\s+(?=\S)/u,
    '',
  )
