import { fold } from '../vietnamese/fold.ts'
import { honorificAt, nameKey, personNameAt } from '../vietnamese/names.ts'
import {
  type Accusation,
  bodyOfOffice,
  completed,
  type Draft,
  MAX_RESPONDENTS,
  ofBody,
  ofIssuer,
  ofPerson,
} from './accusation.ts'
import type { BodyMention } from './body-names.ts'
import { repairedName } from './name-spelling.ts'
import { officeAt } from './offices-held.ts'
import { evidenceAt, isShouted, tidy } from './passage.ts'
import type { PersonMention } from './people.ts'
import { positionEnd } from './positions.ts'

/** Firms, schools, sheds and other places that feedback is usually about. */
export const FACILITY =
  /^(?:cong ty|cty|dntn|trai|nha may|truong|benh vien|phong kham|karaoke|quan |htx|hop tac xa|dien luc|xi nghiep|doanh nghiep|khach san|nha nghi|nha hang|lo |bai rac|tram y te|ho kinh doanh|khu du lich|co so |xuong|cay xang|tram xang|cua hang|vua|tiem|ngan hang|phong giao dich|quy tin dung|nha thau|shop|van phong (?:cong chung|thua phat lai|luat)|trung tam (?:tu van|day|ngoai ngu|anh ngu|tin hoc|gia su|du hoc|phuc vu hanh chinh|dich vu)|hoi chu thap do|nha xe|chanh xe|mo |ben cat|tram tron|ga ra|gara|nha tre|hiep hoi|lam truong|nong truong|ban quan tri|ban dai dien|ban quan ly (?:cho|chung cu|toa nha|nha)|nha thuoc|quay thuoc|tham my vien|spa|dai ly|phong tap|bai xe|bai cat|bai vat lieu|ben xe|ben do|nha yen|san bong|san giao dich|tap hoa|nghiep doan|nha mang|tong cong ty|tap doan|tram (?:bts|cap nuoc|bom|thu phi|tron|xang)|lop mau giao|buu dien|buu cuc|chi nhanh (?:cong ty|ngan hang|dien luc))/

/** Typed without capitals a firm's name shows only by its words: `công ty giày tân hợp phát`. */
const SMALL_FIRM = /^(?:công ty|cty|cong ty|doanh nghiệp|htx|hợp tác xã|xưởng|xuong)(?: \p{Ll}{2,7}){2,5}$/u

/** Whether a firm, school or shop bears a name, not only its kind and the place where it stands. */
export const hasOwnName = (body: BodyMention): boolean =>
  /^trung tam phuc vu hanh chinh cong/.test(body.folded) ||
  (!body.bare && SMALL_FIRM.test(body.name) && !/ (?:ap|xa|phuong|tinh|huyen|ty)$/.test(body.folded)) ||
  (!body.bare &&
    /\s\p{Lu}/u.test(
      body.name.replace(
        /\s(?:tại|ở|xã|phường|huyện|tỉnh|ấp|khu phố|tai|o|xa|phuong|huyen|tinh(?! b[oộ]t)|ap)\s.*$/i,
        '',
      ),
    ))

/** Respondents that one line or list item names from its start; null when it names none. */
export function onLine(context: Accusation, start: number, end: number): Draft[] | null {
  const { main, bodies, people } = context
  const named = people.filter((one) => one.start >= start && one.start < Math.min(end, start + 220))
  const first = named[0]
  if (first !== undefined && first.start <= start + 3) {
    const joined = [first]
    for (const next of named.slice(1)) {
      const between = main.folded.slice((joined.at(-1) as PersonMention).end, next.start)
      if (/[,;] ?$|\bva ?$/.test(between) && between.length < 90 && !/\b(?:do|cua|voi|con|chong|vo)\b/.test(between))
        joined.push(next)
    }
    return joined.map((person) => ofPerson(person, context, 0.95))
  }
  const at = start + honorificAt(main.folded, start)
  const body = bodies.find((one) => one.start >= start && one.start <= at + 30 && one.start < end)
  const office = officeAt(main, at, bodies)
  const name = personNameAt(main.text, main.folded, at)
  if (name?.familyName && (body === undefined || name.end <= body.start)) {
    const person = people.find((one) => one.key === nameKey(name.name))
    const held = officeAt(
      main,
      name.end +
        (/^[ ]{0,2}[,–(-]?[ ]{0,2}(?:la |chuc vu:? )?/.exec(main.folded.slice(name.end, name.end + 14))?.[0].length ??
          0),
      bodies,
    )
    const base = {
      start: name.start,
      end: name.end,
      name: name.name,
      key: nameKey(name.name),
      position: held?.position ?? null,
      body: held?.body ?? null,
      bodyName: held?.bodyName ?? null,
    }
    return [ofPerson(person?.position == null ? base : person, context, 0.95)]
  }
  if (body !== undefined) return [ofBody(body, context, 0.95)]
  if (office !== null)
    return [
      {
        name: null,
        position: office.position,
        body: office.bodyName ?? bodyOfOffice(office.position, context),
        confidence: 0.8,
        evidence: [evidenceAt(main, at, office.end)],
      },
    ]
  return null
}

/** `tố cáo các ông, bà có tên sau:` and the numbered people under it. */
export function rows(context: Accusation, at: number): Draft[] {
  const { main } = context
  const opening = /^[^.;\n]{0,90}:[ \t]*\n/.exec(main.folded.slice(at, at + 120))
  if (opening === null) return []
  const drafts: Draft[] = []
  let start = at + opening[0].length
  for (let row = 0; row < MAX_RESPONDENTS; row += 1) {
    const newline = main.folded.indexOf('\n', start)
    const end = newline === -1 ? main.folded.length : newline
    const lead = /^[ \t]*(?:[-+*•–]|\(?\d{1,2}[.)/])[ \t]*/.exec(main.folded.slice(start, end))?.[0].length ?? 0
    if (lead === 0) break
    const found = context.people.find((one) => one.start >= start + lead && one.start <= start + lead + 2)
    const draft = found === undefined ? null : onLine(context, start + lead, end)
    if (draft === null) break
    drafts.push(...draft)
    start = end + 1
  }
  return drafts
}

/** Whom one clause of attack names: a person, the issuer of a decision, or a body. */
export function clause(context: Accusation, at: number, verb: string): Draft[] {
  const { main, bodies, people, documents, senders } = context
  const sentence = main.folded.slice(at, at + 420)
  const stop = /[.!?](?:\s|$)|\n/.exec(sentence.slice(0, 400))
  const end = at + (stop === null ? sentence.length : stop.index)
  const person = people.find((one) => one.start >= at && one.start < end && !senders.has(one.key))
  const document = documents.find((one) => one.start >= at && one.start < end)
  const body = bodies.find((one) => one.start >= at && one.start < end)
  const direct = (start: number, reach: number) => start - at <= reach
  if (person !== undefined && direct(person.start, 3)) {
    const drafts = onLine(context, person.start, end) ?? []
    return drafts.map((draft) => ({ ...draft, confidence: 0.92 }))
  }
  const bare = isShouted(main) ? null : personNameAt(main.text, main.folded, at)
  const listed = /^[^.;\n]{0,70}:[ ]{0,2}\(?1[).][ ]{0,2}(?=\S)/.exec(main.folded.slice(at, at + 90))
  if (listed !== null) {
    const drafts = [...main.folded.slice(at, at + 600).matchAll(/(?:^|[ ;:,(])\(?\d{1,2}[).][ ]{1,2}/g)].flatMap(
      (item) => {
        const from = at + item.index + item[0].length
        const stop = main.folded.slice(from, from + 200).search(/[;\n]|[.] |\(?\d[).] /)
        return onLine(context, from, stop < 0 ? from + 200 : from + stop) ?? []
      },
    )
    if (drafts.length > 0) return drafts
  }
  // "tố cáo các ông: Lê Văn Tám, trưởng ấp; Đỗ Văn Chín, kế toán": parted by semicolons.
  const several =
    /^(?:(?:cac|nhung|hai|ba|bon|nam|\d) )?(?:ong|ba|anh|nguoi|can bo|doi tuong|ca nhan|vi)[^.;\n]{0,40}:[ ]/.exec(
      main.folded.slice(at, at + 70),
    )
  if (several !== null) {
    const drafts: Draft[] = []
    let from = at + several[0].length
    for (const piece of main.folded.slice(from, end).split(';')) {
      const lead = piece.length - piece.trimStart().length + (/^ *va /.test(piece) ? 3 : 0)
      const named = onLine(context, from + lead, from + piece.length) ?? []
      drafts.push(...named.filter((one) => one.name !== null))
      from += piece.length + 1
    }
    if (drafts.length > 1) return drafts.map((draft) => ({ ...draft, confidence: 0.9 }))
  }
  // `Ban Giám đốc`: an office, though Ban is a family name too.
  if (
    bare?.familyName &&
    positionEnd(main.folded, bare.start) === -1 &&
    bare.start <= at + 1 &&
    body?.start !== bare.start &&
    !senders.has(nameKey(bare.name))
  ) {
    return (onLine(context, at, end) ?? []).map((draft) => ({ ...draft, confidence: 0.85 }))
  }
  if (
    document !== undefined &&
    /^(?:quyet dinh|thong bao|cong van|van ban|bien ban|ket luan|ban an|lenh|q|cac quyet dinh|noi dung|mot phan|toan bo|\d|so|ket qua|to|giay|viec)/.test(
      main.folded.slice(at, at + 16),
    )
  ) {
    const issuer = ofIssuer(document, context, 0.92)
    if (issuer !== null) return [issuer]
    const sibling = documents
      .map((one) => (one.number === document.number ? ofIssuer(one, context, 0.85) : null))
      .find((one) => one !== null)
    if (sibling != null) return [sibling]
  }
  const level = /^(tinh|xa|phuong|huyen)(?= |,|\.|$)(?! [a-z0-9]{1,8} [a-z]{1,8} (?:lam|nam))/.exec(
    main.folded.slice(at, at + 40),
  )
  if (level !== null && verb === 'khieu nai' && body?.start !== at) {
    const word = tidy(main.text.slice(at, at + (level[1] as string).length)).toLowerCase()
    return [
      {
        name: null,
        position: null,
        body: completed(`UBND ${word}`, context),
        confidence: 0.7,
        evidence: [evidenceAt(main, at, at + word.length)],
      },
    ]
  }
  // "Tôi kiến nghị Ủy ban kiểm tra …": the body is asked, not attacked.
  if (verb === 'kien nghi' && /kien nghi[ ]{1,2}$/.test(main.folded.slice(Math.max(0, at - 12), at))) return []
  const between = body === undefined ? '' : main.folded.slice(at, body.start)
  // "Tôi phản ánh bãi rác tự phát …": a thing without a name did nothing.
  const thing =
    body !== undefined && FACILITY.test(body.folded) && !hasOwnName(body) && /^(?:phan anh|kien nghi|gop y)$/.test(verb)
  if (body !== undefined && direct(body.start, 3) && !/\b(?:de|len|cho)\b/.test(between) && !thing) {
    // "cái trại heo của công ty X": the owner, not the shed.
    const owner = bodies.find(
      (one) => one.start > body.end && one.start <= body.end + 6 && /^(?:cong ty|cty|ho|ong|htx)/.test(one.folded),
    )
    const named = headOf(owner ?? body, context)
    return [named ?? ofBody(owner ?? body, context, 0.88), ...joinedTo(owner ?? body, context, 0.85)]
  }
  const office = officeAt(main, at, bodies)
  // "Phản ánh tổ trưởng, phường, đủ hết": told to, not told of.
  const toldTo =
    /^(?:phan anh|kien nghi)$/.test(verb) &&
    office?.bodyName === null &&
    /^(?:to truong|truong ap|truong khu pho)$/.test(fold(office?.position ?? ''))
  if (office !== null && !toldTo && !/^(?:can bo|cong chuc)$/.test(fold(office.position))) {
    const called = /^[ ,]{0,2}(?:ten|la)(?: la)?[ ](?:ong |ba |anh )?/.exec(
      main.folded.slice(office.end, office.end + 16),
    )
    const name =
      called === null ? null : personNameAt(main.text, main.folded, office.end + called[0].length, { minSyllables: 1 })
    return [
      {
        name: name === null ? null : repairedName(name.name),
        position: office.position,
        body: office.bodyName === null ? bodyOfOffice(office.position, context) : completed(office.bodyName, context),
        confidence: 0.8,
        evidence: [evidenceAt(main, at, office.end)],
      },
    ]
  }
  const owned = /\b(?:cua|do)[ ]{1,2}$/
  for (const one of people) {
    if (one.start < at || one.start >= end || senders.has(one.key)) continue
    if (owned.test(main.folded.slice(Math.max(0, one.start - 6), one.start))) return [ofPerson(one, context, 0.85)]
  }
  for (const one of bodies) {
    if (one.start < at || one.start >= end) continue
    const before = main.folded.slice(Math.max(0, one.start - 40), one.start)
    if (
      /\b(?:cua|do|viec|vi|tai)[ ]{1,2}(?:(?:chu tich|giam doc|truong|cai) )?$/.test(before) ||
      (FACILITY.test(one.folded) && hasOwnName(one))
    )
      return [ofBody(one, context, 0.78), ...joinedTo(one, context, 0.75)]
  }
  const asked = body === undefined ? '' : main.folded.slice(at, body.start)
  if (
    body !== undefined &&
    direct(body.start, 40) &&
    verb !== 'kien nghi' &&
    !/\b(?:de nghi|kien nghi|mong|xin|nho|gui|kinh|de)\b/.test(asked)
  )
    return [ofBody(body, context, 0.7)]
  return []
}

/** `việc làm của Ban Quản lý … và UBND phường …`: the bodies that stand beside one by a comma or `và`. */
function joinedTo(body: BodyMention, context: Accusation, confidence: number): Draft[] {
  const drafts: Draft[] = []
  let last = body
  for (const next of context.bodies) {
    if (next.start <= last.end || drafts.length >= MAX_RESPONDENTS) continue
    if (
      !/^(?:,|,? (?:va|cung|cung voi|cung nhu|lan|voi|dong thoi la))? $/.test(
        context.main.folded.slice(last.end, next.start),
      )
    )
      break
    drafts.push({ ...ofBody(next, context, confidence), beside: completed(body.name, context) })
    last = next
  }
  return drafts
}

/** `Chi nhánh …, do ông Lâm Nhựt Trường làm Giám đốc`: the head named with the body. */
function headOf(body: BodyMention, context: Accusation): Draft | null {
  const { main, people } = context
  const person = people.find((one) => one.start >= body.end && one.start <= body.end + 12)
  if (person === undefined || !/^[ ,]{1,3}do[ ]{1,2}$/.test(main.folded.slice(body.end, person.start))) return null
  const lead = /^[ ]{1,2}(?:lam|giu chuc)[ ]{1,2}/.exec(main.folded.slice(person.end, person.end + 12))
  const office = lead === null ? null : officeAt(main, person.end + lead[0].length, context.bodies)
  return {
    ...ofBody(body, context, 0.88),
    name: repairedName(person.name),
    position: office?.position ?? person.position,
  }
}
