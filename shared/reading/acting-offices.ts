import { fold } from '../vietnamese/fold.ts'
import { type Accusation, bodyOfOffice, completed, type Draft, ofBody } from './accusation.ts'
import { FACILITY, hasOwnName } from './attack-clauses.ts'
import { officeAt } from './offices-held.ts'
import { evidenceAt, tidy } from './passage.ts'

/** The first few say it; a text of thousands must not be read thousands of times. */
const MOST = 10

/** `quyết định xử phạt của chủ tịch xã`: a decision told of without its number. */
const DECIDED =
  /(?:quyet dinh|thong bao|van ban|giay (?:tu choi|xac nhan|moi|phat)|cong van|lenh|bien ban|ket luan)(?: (?!cua|do)[a-z]{1,10}){0,7} (?:cua|do) (?:ong |ba )?(?=\S)/g

/** What an authority does to the writer; said of a bare `xã` only these strong ones count. */
const DOES =
  '(?:buoc|lay (?:dat|giao|cua)|lay giao|thu hoi|cuong che|phat|xu phat|thao do|dap pha|ra (?:cai )?(?:quyet dinh|thong bao|qd)|dan (?:quyet dinh|thong bao)|ban hanh|khong (?:cap|cho (?:toi|em|len|dang|lam|nhap|tach|xay)|chiu|giai quyet|nhan (?:ho so|don)|cong nhan|xet|tra ho so)|chua (?:giai quyet|tra loi don|ra quyet dinh|cap)|cham (?:giai quyet|tra|cap|tre)|tu choi|bac|cat (?:ho ngheo|tro cap|che do|ten)|ep|bat (?:toi|em|dan|nop|bo sung|dong)|giam ho so|ngam|de qua han|tinh (?:thieu|sai)|bo sot|tu de ra|chiu nhan|thu ly|xep (?:loai|sai)|gach ten|doi (?:giay|them|nop)|xac nhan sai|giai quyet khieu nai|ky quyet dinh|bieu nop|bat giam|giu (?:xe|giay|nguoi|hang)|tam giu|lap bien ban|tich thu|tuoc|danh (?:toi|em|con|chong)|ghi sai|ap (?:gia|thue)|thu (?:tien|phi|qua)|ky giay|kiem dem (?:thieu|sai)|do (?:sai|thieu)|ap sai|xac dinh sai|tra (?:ho so|lai ho so)|tu y|keo dai|tinh (?:gia|toan))'

/** `xã buộc tháo dỡ`, `xã Đức Hòa lấy đất`: the committee of the unit, called by its level. */
const UNIT_ACTS = new RegExp(
  `(?<![a-z])(xa|phuong|tinh|huyen)((?: [a-z]{1,7}){0,3}?)(?: (?:da|lai|moi|cu|tu|van|con|cung|thi|deu|ma|nay))* ${DOES}(?![a-z])`,
  'g',
)
/** Before the level: a place, a superior, an institution of that level, not the committee. */
export const NOT_THE_COMMITTEE =
  /(?:len|o|tai|cua|trong|ngoai|cap|toan|ve|qua|hai|nao|den|ra|xuong|tren|duoi|gan|tich|ubnd|dan|an|uy|bo|noi|thuoc|nay|cu|moi la|la|giua|cac|mot|nha|chuc|truong|nong|bi thu|doi|khac|lien|chinh|nhieu|tu|trung tam|thi) $/
/** `xã hẹn hoài`, `phường chưa trả lời`: weaker words by which the committee is told of. */
export const UNIT_SAYS =
  /(?<![a-z])(xa|phuong)(?: (?:da|lai|cu|thi|van|chi|toan|cung|deu|moi|nay|ben do))* (?:khong|chua|hong|hua|bao|noi|keu|bieu|chi len|doi|bat|day|hen|tra loi|tra (?:ho so|don)|lam (?:ngo|sai|lo|thinh|vay)|im|de (?:vay|yen)|cap|ghi|xet|nhan|xac nhan|cho)(?![a-z])/g
const INSTITUTION = /(?:trung tam|ban quan ly|chi cuc|van phong|benh vien|quy) (?:[a-z]{1,8} ){1,7}$/
const OFFICE_ACTS = new RegExp(
  `(?<![a-z])(?:(?:chu tich|pho chu tich|truong cong an) (?:xa|phuong|tinh)|(?:truong phong|pho truong phong|doi truong|giam doc|chi cuc truong|cuc truong|truong thue|hieu truong|truong ban)(?= ))(?=[^.;\\n]{0,30}? ${DOES})`,
  'g',
)
/** A body named in full that acted; a body asked to act is not meant. */
const BODY_ACTS = new RegExp(`^ (?:(?:da|lai|moi|cu|tu|van|con|cung|thi|deu|hen [a-z ]{2,20}) )*${DOES}(?![a-z])`)
const ASKED =
  /(?:de nghi|kien nghi|yeu cau|xin|mong|nho|chi dao|kinh gui|kinh goi|gui|den|toi)(?: (?:cac|quy|lanh dao|chu tich))?[ :]{1,2}$/

/** The commune's name that stands behind `xã`: capitals only, so that the verb is not taken for it. */
const NAMED_UNIT = /^ (?:\p{Lu}\p{L}{0,8}(?: |$)){1,4}/u

/** Offices and bodies whose decision or act is complained of without a number, in the order of the letter. */
export function actingOffices(context: Accusation): Draft[] {
  const { main, bodies } = context
  const drafts: Draft[] = []
  let looked = 0
  const enough = () => {
    looked += 1
    return drafts.length >= MOST || looked > 4 * MOST
  }
  const office = (at: number, confidence: number): boolean => {
    const held = officeAt(main, at, bodies)
    if (held === null || /^(?:can bo|cong chuc|nhan vien|lanh dao|chuyen vien)$/.test(fold(held.position))) return false
    const body = held.bodyName === null ? bodyOfOffice(held.position, context) : completed(held.bodyName, context)
    if (body === null && !/(?:xa|phuong|tinh|csgt)$/.test(fold(held.position))) return false
    drafts.push({ name: null, position: held.position, body, confidence, evidence: [evidenceAt(main, at, held.end)] })
    return true
  }
  const unit = (at: number, level: string): void => {
    const word = tidy(main.text.slice(at, at + level.length)).toLowerCase()
    const name = NAMED_UNIT.exec(main.text.slice(at + level.length, at + level.length + 36))?.[0].trimEnd() ?? ''
    const end = at + level.length + name.length
    drafts.push({
      name: null,
      position: null,
      body: completed(`UBND ${word}${name}`, context),
      confidence: 0.6,
      evidence: [evidenceAt(main, at, end)],
    })
  }
  for (const match of main.folded.matchAll(DECIDED)) {
    if (enough()) return drafts
    const at = match.index + match[0].length
    const body = bodies.find((one) => one.start === at)
    if (body !== undefined) {
      // What a bank or a shop writes is no decision.
      if (!FACILITY.test(body.folded)) drafts.push(ofBody(body, context, 0.72))
    } else if (!office(at, 0.72)) {
      const level = /^(?:xa|phuong|tinh|huyen)(?![a-z])/.exec(main.folded.slice(at, at + 8))?.[0]
      if (level !== undefined) unit(at, level)
    }
  }
  for (const match of main.folded.matchAll(OFFICE_ACTS)) {
    if (enough()) return drafts
    office(match.index, 0.62)
  }
  for (const body of bodies) {
    if (FACILITY.test(body.folded) && !hasOwnName(body)) continue
    if (!BODY_ACTS.test(main.folded.slice(body.end, body.end + 60))) continue
    if (ASKED.test(main.folded.slice(Math.max(0, body.start - 30), body.start))) continue
    drafts.push(ofBody(body, context, 0.62))
    if (enough()) return drafts
  }
  for (const match of main.folded.matchAll(UNIT_ACTS)) {
    if (match[1] === 'phuong' && /^(?:phương|phượng|phướng)/i.test(main.text.slice(match.index, match.index + 6)))
      continue
    if (NOT_THE_COMMITTEE.test(main.folded.slice(Math.max(0, match.index - 12), match.index))) continue
    if (bodies.some((one) => one.start <= match.index && match.index <= one.end + 1)) continue
    // "Trung tâm Dịch vụ việc làm tỉnh": the level belongs to the institution's name.
    if (INSTITUTION.test(main.folded.slice(Math.max(0, match.index - 60), match.index))) continue
    // Between the level and the verb stands the unit's name or nothing.
    const between = match[2] ?? ''
    if (
      between !== '' &&
      !NAMED_UNIT.test(`${main.text.slice(match.index + (match[1] ?? '').length).slice(0, between.length)} `)
    )
      continue
    unit(match.index, match[1] ?? '')
    if (enough()) return drafts
  }
  return drafts
}
