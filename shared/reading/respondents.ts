import type { Evidence, Found, Respondent } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'
import { honorificAt, isFamilyName, nameKey, personNameAt } from '../vietnamese/names.ts'
import { type BodyMention, bodyKey, completeBody } from './bodies.ts'
import type { DocumentMention } from './cited-documents.ts'
import { evidenceAt, isShouted, type Passage, tidy } from './passage.ts'
import { fullest, officeAt, type PersonMention, positionAt } from './people.ts'
import { repairedName } from './petitioners.ts'

const MAX_RESPONDENTS = 20
const LABEL =
  /(?:nguoi|doi tuong|ben|don vi|co quan|to chuc|ca nhan)[ ]{1,2}bi[ ]{1,2}(?:khieu nai|to cao|kien nghi|phan anh|to giac|kien)(?:[ ]{0,2}\([^)\n]{0,20}\))?[ ]{0,2}[:;-][ ]{0,3}|(?:^|\n)[ \t]{0,6}(?:bi (?:khieu nai|to cao)|bi don)[ ]{0,2}:[ ]{0,3}/g
const ATTACK =
  /(?<![a-z])(to cao|khieu nai|khieu to|to giac|phan anh|kien nghi|cung cap thong tin|xin trinh bay|bao cao)(?:[ ]?:[ ]?\n{1,2}[ \t]*(?:[-+*•–]|\d[.)/])?[ \t]*|[ ,:]{1,3})(?:(?:voi|den|toi|len) (?:lanh dao|quy [a-z]{2,6}|cac cap|tinh|ubnd tinh|dang|ong chu tich)[^,.\n]{0,20}?[ ,]{1,2})?(?:(?:ve|doi voi|viec|chuyen|cai|hanh vi|viec lam|tinh trang|cach lam viec|nhung|cac|sai pham|tu cach|mot so|lien quan den|den|hanh dong|hanh vi hanh chinh|quyet dinh hanh chinh|trach nhiem|vi pham|vo chong|ho gia dinh|gia dinh|nhom|bon|tui|tap the|ca nhan|lanh dao la)[ ]{1,2}){0,4}/g
const NOT_OURS =
  /(?:giai quyet|quyet dinh|don|nguoi|luat|nguoi bi|noi dung|quyen|thoi hieu|thu ly|co quan|thoi han|lan|ban|bi|phieu|thanh tra|tiep dan va giai quyet|nghiem cam|khong dam)[ ]{1,2}$/
/** `tôi viết đơn tố cáo …` is the act, `đơn tố cáo` alone the paper. */
const OUR_PAPER = /(?:viet|lam|gui|nop|dung|co|goi) (?:mot )?(?:la )?don (?:nay )?(?:de )?$/
const FACILITY =
  /^(?:cong ty|cty|trai|nha may|truong|benh vien|phong kham|karaoke|quan karaoke|htx|hop tac xa|dien luc|xi nghiep|doanh nghiep|khach san|lo |bai rac|tram y te|ho kinh doanh|khu du lich|co so san xuat|co so kinh doanh)/
/** Those who decide or enforce a judgment answer in person. */
const ADJUDICATES = /^(?:chap hanh vien|tham phan|dieu tra vien|kiem sat vien)/

interface Draft extends Respondent {
  evidence: Evidence[]
  confidence: number
}

export interface Accusation {
  main: Passage
  bodies: readonly BodyMention[]
  people: readonly PersonMention[]
  documents: readonly DocumentMention[]
  /** Keys of the senders' names: they never stand against themselves. */
  senders: ReadonlySet<string>
  /** Units of the senders, to complete `UBND xã` without a name. */
  communes: readonly string[]
}

const completed = (name: string, { bodies, communes }: Accusation): string => completeBody(name, bodies, communes)

/** An office of the commune without its committee (`Phó chủ tịch xã`) stands for the committee. */
function bodyOfOffice(position: string | null, context: Accusation): string | null {
  if (position === null) return null
  const folded = fold(position)
  const level = /(?:chu tich|can bo|cong chuc|dia chinh|ke toan)[a-z ]{0,30}? (xa|phuong)$/.exec(folded)?.[1]
  if (level === undefined) return null
  const full = completed(`UBND ${level === 'xa' ? 'xã' : 'phường'}`, context)
  return /(?:xã|phường)$/.test(full) ? null : full
}

function ofPerson(person: PersonMention, context: Accusation, confidence: number): Draft {
  const whole = fullest(person, context.people)
  const body = whole.bodyName === null ? bodyOfOffice(whole.position, context) : completed(whole.bodyName, context)
  return {
    name: repairedName(whole.name),
    position: whole.position,
    body,
    confidence,
    evidence: [evidenceAt(context.main, person.start, person.end)],
  }
}

function ofBody(body: BodyMention, context: Accusation, confidence: number): Draft {
  const { main } = context
  const window = main.folded.slice(Math.max(0, body.start - 30), body.start)
  const offset = Math.max(0, body.start - 30)
  const office =
    /(?:pho chu tich|chu tich|pho giam doc|giam doc|truong|lanh dao|thu truong|cuc truong|bi thu|hieu truong|chanh an|vien truong|tong giam doc)[ ]{1,2}$/.exec(
      window,
    )
  const position = office === null ? null : positionAt(tidy(main.text.slice(offset + office.index, body.start)), body)
  const start = office === null ? body.start : offset + office.index
  return {
    name: null,
    position,
    body: completed(body.name, context),
    confidence,
    evidence: [evidenceAt(main, start, body.end)],
  }
}

function ofIssuer(document: DocumentMention, context: Accusation, confidence: number): Draft | null {
  if (document.issuer === null) return null
  const { main } = context
  const issuer = document.issuer
  const folded = fold(issuer)
  const bodyStart = context.bodies.find((one) => issuer.endsWith(one.name))
  const evidence = [evidenceAt(main, document.start, document.end)]
  const signed = signer(document, context)
  if (bodyStart === undefined || folded === bodyStart.folded) {
    return {
      name: signed?.name ?? null,
      position: signed?.position ?? null,
      body: completed(issuer, context),
      confidence,
      evidence,
    }
  }
  const title = tidy(issuer.slice(0, issuer.length - bodyStart.name.length))
  return {
    name: signed?.name ?? null,
    position: positionAt(title, bodyStart),
    body: completed(bodyStart.name, context),
    confidence,
    evidence,
  }
}

/** `do ông Giám đốc … Lương Hoài Bão ký`: the one who signed the attacked paper. */
function signer(document: DocumentMention, { main, people }: Accusation): PersonMention | null {
  for (const person of people) {
    if (person.start < document.end || person.start > document.end + 180) continue
    const between = main.folded.slice(document.end, person.start)
    if (/[.;\n]/.test(between)) return null
    if (
      /\bdo[ ]{1,2}$/.test(between) &&
      /^[ ,]{0,3}(?:[^.;,\n]{0,30} )?ky\b/.test(main.folded.slice(person.end, person.end + 40))
    )
      return person
    if (
      /\bdo[ ]{1,2}$/.test(between) &&
      person.position !== null &&
      /^[ ]ky\b/.test(main.folded.slice(person.end, person.end + 5))
    )
      return person
  }
  return null
}

function labelled(context: Accusation): Draft[] {
  const { main } = context
  const drafts: Draft[] = []
  for (const match of main.folded.matchAll(LABEL)) {
    let at = match.index + match[0].length
    for (let row = 0; row < 8; row += 1) {
      const lineEnd = main.folded.indexOf('\n', at)
      const end = lineEnd === -1 ? main.folded.length : lineEnd
      const lead = /^[ \t]*(?:[-+*•–]|\(?\d{1,2}[.)/])?[ \t]*/.exec(main.folded.slice(at, end))?.[0].length ?? 0
      const listed = lead > 1
      if (row > 0 && !listed) break
      const start = at + lead
      const draft = onLine(context, start, end)
      if (draft !== null) drafts.push(...draft)
      else if (row > 0 || end - start > 3) break
      at = end + 1
      if (at >= main.folded.length) break
    }
  }
  return drafts
}

function onLine(context: Accusation, start: number, end: number): Draft[] | null {
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
function rows(context: Accusation, at: number): Draft[] {
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
function clause(context: Accusation, at: number, verb: string): Draft[] {
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
  if (bare?.familyName && bare.start <= at + 1 && body?.start !== bare.start && !senders.has(nameKey(bare.name))) {
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
  if (body !== undefined && direct(body.start, 3)) {
    // "cái trại heo của công ty X": the owner, not the shed.
    const owner = bodies.find(
      (one) => one.start > body.end && one.start <= body.end + 6 && /^(?:cong ty|cty|ho|ong|htx)/.test(one.folded),
    )
    const named = headOf(owner ?? body, context)
    return [named ?? ofBody(owner ?? body, context, 0.88)]
  }
  const office = officeAt(main, at, bodies)
  if (office !== null && !/^(?:can bo|cong chuc)$/.test(fold(office.position))) {
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
      FACILITY.test(one.folded)
    )
      return [ofBody(one, context, 0.78)]
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

/** Family of the writer, helpers and fellow sufferers are spoken of, not accused. */
const RELATIVE =
  /(?:con|cha|ba|me|ma|vo|chong|em|anh|chi|chau|ong|noi|ngoai|cau|di)(?: (?:trai|gai|ruot|re|dau|noi|ngoai|ut|ca|lon|cua))*(?: (?:toi|em|tui|chung toi))(?: la| ten(?: la)?)?[ ,]{1,2}(?:ong |ba )?$/
const BYSTANDER =
  /^[^.;\n]{0,40}?(?:chung kien|lam chung|xac nhan|cung bi|bi thu|bi mat|giup|cho hay|lam luat su|ke lai)|^ (?:thi )?duoc /
const WRONGED =
  /\b(?:phan anh|khieu nai|to cao|boi thuong|o nhiem|no luong|thu tien|vi pham|lua|chiem|tu choi|cham|khong tra|khong dong|tai nan|lan (?:dat|chiem|ranh)|xa (?:nuoc|thai|khoi|rac)|chet|hoi thoi|tieng on|on ao|bui|trom|kien nghi)\b/

const MISDEED =
  /^[^.;\n]{0,40}?\b(?:lua|chiem|no toi|thieu (?:em|toi|tien)|danh|lan (?:dat|qua|ranh|chiem)|rao |khong (?:tra|chiu)|nhan tien|thu tien|doi tien|voi|pha |dot|doa|chui|lap khong|bao che|ep |cat |do |xa |quyt|giut|ban dat|can thiep)/

interface Prominence {
  person: PersonMention
  score: number
}

/** The person the letter keeps speaking of, best first: mentions under title and given name, an office held. */
function prominent({ main, people, senders }: Accusation): Prominence[] {
  const byGiven = new Map<string, Prominence>()
  for (const person of people) {
    if (senders.has(person.key)) continue
    const given = person.key.split(' ').at(-1) ?? ''
    if ([...senders].some((sender) => sender.split(' ').at(-1) === given && !person.key.includes(' '))) continue
    const before = main.folded.slice(Math.max(0, person.start - 40), person.start)
    const after = main.folded.slice(person.end, person.end + 60)
    let score = 1
    if (
      RELATIVE.test(before) ||
      RELATIVE.test(`${before}${main.folded.slice(person.start, person.end).replace(/[a-z]+$/, '')}`)
    )
      score -= 4
    if (MISDEED.test(after)) score += 1
    if (
      BYSTANDER.test(after) ||
      /\b(?:lien he|dai dien|nhan chung|luat su|nho|cua hang|nha|quan|tiem|ho|liet si)[ :]{1,3}$/.test(before)
    )
      score -= 1.5
    if (person.position !== null && !/luat su|giao vien|truong ap hoa giai/.test(fold(person.position))) score += 2
    if (person.body !== null) score += 0.5
    if (/(?:ve viec|(?:^|[\n.:] ?)viec|chuyen|ve|phan anh)[ ]{1,2}$/.test(before)) score += 1.5
    if (/^(?:thang|ga) /.test(main.folded.slice(person.start, person.start + 6))) score += 1.5
    if (isFamilyName(person.key.split(' ')[0] ?? '') && person.key.includes(' ')) score += 0.5
    const known = byGiven.get(given)
    if (known === undefined) byGiven.set(given, { person, score })
    else {
      known.score += Math.min(score, 2.5)
      if (person.key.length > known.person.key.length) known.person = person
    }
  }
  return [...byGiven.values()].filter((one) => one.score >= 2.5).sort((a, b) => b.score - a.score)
}

const REMIND = /(?:nhac|don doc|thuc|can thiep de|chi dao|yeu cau|buoc)[ ]{1,2}(?:cho )?(?=\S)/g

/** A body that is asked to act is not the one that acted. */
const ASKED =
  /(?:de nghi|kien nghi|yeu cau|xin|mong|nho|chi dao|buoc|kinh gui|gui|den|toi)(?: (?:cac|quy|lanh dao|chu tich))?[ :]{1,2}$/
/** What an office does to the writer. */
const ACTED =
  /^[ ]{1,2}(?:da |lai |tu y |van |moi |cu |cho nguoi )?(?:cuong che|thu hoi|khong |chua |tu choi|buoc|pha |lap bien ban|xu phat|thao |cat |giu |do dac|tra ho so|ngan|cham|keo dai|tich thu|tam giu|phat |ep )/
/** Against whom something is asked to be done, when nothing is said in the words of complaint. */
const DEMANDED =
  /(?:xu ly|ky luat|cach chuc|dinh chi|lam ro|xem xet trach nhiem|thanh tra|kiem tra|dieu tra|xac minh)(?: (?:nghiem|ro|trach nhiem|hanh vi|sai pham|vi pham|cua|doi voi|viec|lai|cac)){0,4}[ ]{1,2}(?=\S)/g
const ISSUED =
  /^[ ]{0,2}(?:da |moi |lai )?(?:co|ra|ban hanh|ky)[ ]{1,2}(?:mot )?(?:quyet dinh|thong bao|cong van|van ban)/

function fallbacks(context: Accusation): Draft[] {
  const { main, bodies, people, documents, senders } = context
  const official = people.find(
    (one) => !senders.has(one.key) && one.position !== null && ADJUDICATES.test(fold(one.position)),
  )
  if (official !== undefined) {
    const draft = ofPerson(official, context, 0.7)
    const court = /^chap/.test(fold(official.position ?? '')) ? /thads|thi hanh an/ : /toa an|tand|vien kiem|dieu tra/
    draft.body ??=
      [...bodies].reverse().find((one) => court.test(one.folded) && !/^van phong/.test(one.folded))?.name ?? null
    return [draft]
  }
  const resolving = documents.find(
    (one) => /giai quyet khieu nai|lan dau/.test(main.folded.slice(one.end, one.end + 80)) && one.issuer !== null,
  )
  const second = /khieu nai[^\n]{0,12} lan (?:hai|2|thu hai)|khieu nai tiep/.test(main.folded.slice(0, 3000))
  if (second && resolving !== undefined) {
    const issuer = ofIssuer(resolving, context, 0.85)
    if (issuer !== null) return [issuer]
  }
  for (const document of documents) {
    const issuer = ofIssuer(document, context, 0.75)
    if (issuer !== null) return [issuer]
  }
  const spoken = prominent(context)[0]
  const denounces = /to cao|to giac|lua dao|nhan tien|doi tien|hoi lo|tham o|an chan|boi duong|phong bi/.test(
    main.folded,
  )
  const acting = bodies.find(
    (one) =>
      !ASKED.test(main.folded.slice(Math.max(0, one.start - 26), one.start)) &&
      (ACTED.test(main.folded.slice(one.end, one.end + 30)) ||
        /(?<![a-z])bi $/.test(main.folded.slice(Math.max(0, one.start - 4), one.start))),
  )
  if (!denounces && acting !== undefined && /khieu nai/.test(main.folded)) return [ofBody(acting, context, 0.65)]
  if (spoken !== undefined && spoken.score >= 3) return [ofPerson(spoken.person, context, 0.62)]
  const violent = /chong (?:toi|em|tui)(?: la| ten(?: la)?)? /.exec(main.folded)
  if (violent !== null && /bao luc|danh dap|danh (?:toi|em|vo)/.test(main.folded)) {
    const at = violent.index + violent[0].length
    const husband = personNameAt(main.text, main.folded, at)
    if (husband?.familyName)
      return [
        {
          name: husband.name,
          position: null,
          body: null,
          confidence: 0.6,
          evidence: [evidenceAt(main, husband.start, husband.end)],
        },
      ]
  }
  for (const body of bodies)
    if (ISSUED.test(main.folded.slice(body.end, body.end + 50))) return [ofBody(body, context, 0.7)]
  const counts = new Map<string, { body: BodyMention; count: number }>()
  for (const body of bodies) {
    if (!FACILITY.test(body.folded)) continue
    const before = main.folded.slice(Math.max(0, body.start - 40), body.start)
    if (
      /(?:lam viec tai|lam o|lam (?:cong nhan )?(?:may )?(?:tai|o)|giam doc|chu) ?$/.test(before) &&
      body.start < 700 &&
      !/(?:no luong|bao hiem)/.test(main.folded)
    )
      continue
    const key = bodyKey(body.folded)
    const entry = counts.get(key) ?? { body, count: 0 }
    entry.count += body.bare ? 1 : 2
    counts.set(key, entry)
  }
  const facility = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (
    facility !== undefined &&
    WRONGED.test(main.folded) &&
    !(facility.body.bare && facility.count < 2 && !/^dien luc/.test(facility.body.folded))
  )
    return [ofBody(facility.body, context, 0.6)]
  if (acting !== undefined) return [ofBody(acting, context, 0.55)]
  for (const match of main.folded.matchAll(DEMANDED)) {
    const at = match.index + match[0].length
    const person = people.find((one) => one.start >= at && one.start <= at + 1 && !senders.has(one.key))
    if (person !== undefined) return [ofPerson(person, context, 0.6)]
    const office = officeAt(main, at, bodies)
    if (office !== null && !/^(?:can bo|cong chuc|lanh dao|phu trach)$/.test(fold(office.position))) {
      const body =
        office.bodyName === null ? bodyOfOffice(office.position, context) : completed(office.bodyName, context)
      return [
        { name: null, position: office.position, body, confidence: 0.55, evidence: [evidenceAt(main, at, office.end)] },
      ]
    }
  }
  for (const match of main.folded.matchAll(REMIND)) {
    const at = match.index + match[0].length
    const body = bodies.find((one) => one.start >= at && one.start <= at + 2)
    if (
      body !== undefined &&
      /^[ ]{1,2}(?:tra loi|giai quyet|phai|som|ra |som |co )/.test(main.folded.slice(body.end, body.end + 20))
    )
      return [ofBody(body, context, 0.55)]
  }
  const towards = people.find(
    (one) => !senders.has(one.key) && /doi voi $/.test(main.folded.slice(Math.max(0, one.start - 8), one.start)),
  )
  if (towards !== undefined) return [ofPerson(towards, context, 0.65)]
  if (spoken !== undefined) return [ofPerson(spoken.person, context, 0.55)]
  const neighbour = people.find(
    (one) =>
      !senders.has(one.key) &&
      one.key.includes(' ') &&
      /^ho (?:ong|ba) /.test(main.folded.slice(one.start, one.start + 8)),
  )
  return neighbour === undefined ? [] : [ofPerson(neighbour, context, 0.6)]
}

const sameOne = (a: Draft, b: Draft): boolean =>
  a.name !== null && b.name !== null
    ? nameKey(a.name).split(' ').at(-1) === nameKey(b.name).split(' ').at(-1) &&
      (!nameKey(a.name).includes(' ') || !nameKey(b.name).includes(' ') || nameKey(a.name) === nameKey(b.name))
    : (a.name === null) === (b.name === null) &&
      bodyKey(fold(a.body ?? a.position ?? '')) === bodyKey(fold(b.body ?? b.position ?? ''))

/**
 * Against whom the letter is directed: for a complaint the body or person whose decision or act is attacked, for a
 * denunciation the persons denounced. What is named under `Người bị …:` wins over what sentences say.
 */
export function readRespondents(context: Accusation): Found<Respondent>[] {
  const { main, senders } = context
  let drafts = labelled(context)
  if (drafts.length === 0) {
    const second = /khieu nai[^\n]{0,12} lan (?:hai|2|thu hai)/.test(main.folded.slice(0, 3000))
    if (second) drafts = fallbacks(context).filter((one) => one.confidence >= 0.7)
    else {
      for (const match of main.folded.matchAll(ATTACK)) {
        const before = main.folded.slice(Math.max(0, match.index - 24), match.index)
        const verb = match[1] ?? ''
        const subject =
          /(?:toi|tui|em|chung toi|cong ty|con|nay|dan|nguoi dan|xa|ho|moi|deu|xin|don|phai|minh|[\n.:;,(-])[ ]{0,2}(?:xin |lam don (?:nay )?|lam don nay de |viet don |viet don nay |dung don |muon |phai |da |kinh |het suc )?(?:duoc )?$/.test(
            before,
          )
        if ((!subject && verb !== 'to cao') || (NOT_OURS.test(before) && !OUR_PAPER.test(before))) continue
        const at = match.index + match[0].length
        const listed = rows(context, at)
        const reached = listed.length > 0 ? listed : clause(context, at, verb)
        for (const draft of reached) {
          // In a letter of several matters what is only reported or asked for is against nobody.
          if (draft.name === null && drafts.length > 0 && (verb === 'phan anh' || verb === 'kien nghi')) continue
          if (draft.name !== null && senders.has(nameKey(draft.name))) continue
          if (!drafts.some((known) => sameOne(known, draft))) drafts.push(draft)
        }
        if (drafts.length >= MAX_RESPONDENTS) break
      }
    }
  }
  if (drafts.length === 0) drafts = fallbacks(context)
  else if (
    /to cao/.test(main.folded) &&
    drafts.every((one) => one.name !== null) &&
    /khieu nai (?:cai nay|viec|quyet dinh)|khong dong y|tinh lai/.test(main.folded)
  ) {
    // Two matters in one letter: beside the person denounced, the body whose decision is not accepted.
    const decision = context.documents.find((one) => /^(?:q|thong bao|tb)/.test(one.kind) && one.issuer !== null)
    const issuer = decision === undefined ? null : ofIssuer(decision, context, 0.7)
    if (issuer !== null) drafts.unshift(issuer)
  }
  // "công ty" without a name tells the officer nothing.
  drafts = drafts.filter(
    (one) =>
      one.name !== null ||
      one.position !== null ||
      !/^(?:cong ty|truong|co so|doanh nghiep|cty|chi nhanh)$/.test(fold(one.body ?? '')),
  )
  const distinct: Draft[] = []
  drafts = drafts.filter((one) => one.name !== null || one.body === null || !senders.has(nameKey(one.body)))
  for (const draft of drafts) if (!distinct.some((known) => sameOne(known, draft))) distinct.push(draft)
  return distinct.slice(0, MAX_RESPONDENTS).map(({ name, position, body, confidence, evidence }) => ({
    value: { name, position, body },
    confidence,
    evidence,
  }))
}
