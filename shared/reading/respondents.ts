import type { Found, Respondent } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'
import { nameKey } from '../vietnamese/names.ts'
import { type Accusation, type Draft, MAX_RESPONDENTS, ofIssuer, ofPerson } from './accusation.ts'
import { clause, FACILITY, hasOwnName, onLine, rows } from './attack-clauses.ts'
import { bodiesIn } from './bodies.ts'
import { bodyKey } from './body-names.ts'
import { choose } from './choice.ts'
import { accusedOfficials, fallbacks } from './likely-respondents.ts'
import { mattersOf, onlySection } from './matters.ts'
import { evidenceAt, isUnaccented } from './passage.ts'

const LABEL =
  /(?:nguoi|doi tuong|ben|don vi|co quan|to chuc|ca nhan)[ ]{1,2}bi[ ]{1,2}(?:khieu nai|to cao|kien nghi|phan anh|to giac|kien)(?:[ ]{0,2}\([^)\n]{0,20}\))?[ ]{0,2}[:;-][ ]{0,3}|(?:^|\n)[ \t]{0,6}(?:bi (?:khieu nai|to cao)|bi don)[ ]{0,2}:[ ]{0,3}/g

const ATTACK =
  /(?<![a-z])(to cao|khieu nai|khieu to|to giac|phan anh|kien nghi|cung cap thong tin|xin trinh bay|bao cao|gop y|thua)(?:[ ]?:[ ]?\n{1,2}[ \t]*(?:[-+*•–]|\d[.)/])?[ \t]*|[ ,:]{1,3})(?:(?:voi|den|toi|len) (?:lanh dao|quy [a-z]{2,6}|cac cap|tinh|ubnd tinh|dang|ong chu tich)[^,.\n]{0,20}?[ ,]{1,2})?(?:(?:them|luon|tiep|dich danh|truc tiep|ve|doi voi|viec|chuyen|cai|hanh vi|viec lam|tinh trang|cach lam viec|nhung|cac|sai pham|tu cach|mot so|lien quan den|den|hanh dong|hanh vi hanh chinh|quyet dinh hanh chinh|trach nhiem|vi pham|vo chong|ho gia dinh|gia dinh|nhom|bon|tui|tap the|ca nhan|lanh dao la)[ ]{1,2}){0,4}/g

const NOT_OURS =
  /(?:giai quyet|quyet dinh|don|nguoi|luat|nguoi bi|noi dung|quyen|thoi hieu|thu ly|co quan|thoi han|lan|ban|bi|phieu|thanh tra|tiep dan va giai quyet|nghiem cam|khong dam)[ ]{1,2}$/

/** Only whoever speaks of himself accuses with these; `Thưa ông` greets. */
const SPEAKS_UP =
  /(?:toi|tui|em|chung toi|tui em|con|chau)(?: (?:chi|xin|co|da|di|cung|phai|lam don|muon|gui thu|viet thu|moi)){0,3} $/
/** What is lost in a court or in a game is `thua`, not `thưa`. */
const LOST = /^thua/i

/** `tôi viết đơn tố cáo …` is the act, `đơn tố cáo` alone the paper. */
const OUR_PAPER = /(?:viet|lam|gui|nop|dung|co|goi|rut|rut lai) (?:mot |lai )?(?:la )?don (?:nay )?(?:de )?$/

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

/** The head of a body without a name and the same head named elsewhere in the letter. */
const sameOffice = (a: Draft, b: Draft): boolean =>
  (a.name === null) !== (b.name === null) &&
  a.position !== null &&
  b.position !== null &&
  !/^(?:can bo|cong chuc|nhan vien|chuyen vien)/.test(fold(a.position)) &&
  fold(a.position) === fold(b.position) &&
  bodyKey(fold(a.body ?? '')) === bodyKey(fold(b.body ?? ''))

const sameOne = (a: Draft, b: Draft): boolean => sameOffice(a, b) || sameMention(a, b)

const sameMention = (a: Draft, b: Draft): boolean =>
  a.name !== null && b.name !== null
    ? nameKey(a.name).split(' ').at(-1) === nameKey(b.name).split(' ').at(-1) &&
      (!nameKey(a.name).includes(' ') || !nameKey(b.name).includes(' ') || nameKey(a.name) === nameKey(b.name))
    : (a.name === null) === (b.name === null) &&
      bodyKey(fold(a.body ?? a.position ?? '')) === bodyKey(fold(b.body ?? b.position ?? ''))

/** A letter of thanks that asks for nothing is against nobody. */
const thanks = (folded: string): boolean =>
  /(?:^|\n)[ \t]*(?:thu|don) cam on|cam (?:on|ta) (?:quy|cac|ban|lanh dao|tinh)/.test(folded) &&
  /khong con gi (?:phai )?(?:thua|khieu nai|thac mac)|viet (?:may dong|thu nay) (?:de )?cam on|(?:^|\n)[ \t]*thu cam on|da (?:duoc )?giai quyet xong/.test(
    folded,
  )

/** Whom the sentences of one text attack, or who is meant where none says it. */
function said(context: Accusation): Draft[] {
  const { main, senders } = context
  let drafts: Draft[] = []
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
      if (
        (verb === 'gop y' || verb === 'thua') &&
        !(SPEAKS_UP.test(before) || /(?:gui|viet|lam) (?:thu|don) $/.test(before))
      )
        continue
      if (verb === 'thua' && LOST.test(main.text.slice(match.index, match.index + 4)) && !isUnaccented(main)) continue
      const speaksUp = verb === 'gop y' || verb === 'thua'
      if ((!subject && !speaksUp && verb !== 'to cao') || (NOT_OURS.test(before) && !OUR_PAPER.test(before))) continue
      const at = match.index + match[0].length
      const listed = rows(context, at)
      const reached = listed.length > 0 ? listed : clause(context, at, verb)
      for (const draft of reached) {
        // In a letter of several matters what is only reported or asked for is against nobody.
        if (
          draft.name === null &&
          (drafts.length > 0 || verb === 'thua') &&
          /^(?:phan anh|kien nghi|gop y|thua)$/.test(verb) &&
          !(verb === 'thua' && draft.body !== null)
        )
          continue
        if (draft.name !== null && senders.has(nameKey(draft.name))) continue
        if (!drafts.some((known) => sameMention(known, draft))) drafts.push(draft)
      }
      if (drafts.length >= MAX_RESPONDENTS) break
    }
  }
  if (drafts.length > 0 && drafts.every((one) => one.name === null && one.confidence < 0.95)) {
    for (const draft of accusedOfficials(context))
      if (!drafts.some((known) => sameMention(known, draft))) drafts.push(draft)
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
  return drafts
}

/** A firm answers through its director, an enforcement office through its bailiff: the one the letter names for it. */
function headOfBody(draft: Draft, context: Accusation): Draft {
  if (draft.name !== null || draft.body === null) return draft
  const folded = fold(draft.body)
  const office = /^(?:cong ty|cty|dntn|doanh nghiep|htx|hop tac xa)/.test(folded)
    ? /^(?:tong )?giam doc|^chu (?:doanh nghiep|co so)/
    : /thads|thi hanh an/.test(folded)
      ? /^chap hanh vien/
      : null
  if (office === null) return draft
  const head = context.people.find(
    (one) => !context.senders.has(one.key) && one.position !== null && office.test(fold(one.position)),
  )
  if (head === undefined) return draft
  const person = ofPerson(head, context, draft.confidence)
  return { ...person, body: draft.body, evidence: [...draft.evidence, ...person.evidence] }
}

/** Where the letter says only `công nhân Thuận Phong`, the subject may give the firm's whole name. */
function inSubject(context: Accusation): Draft[] {
  const { main, subject } = context
  for (const body of bodiesIn({ ...main, text: subject, folded: fold(subject) }, 5)) {
    if (!FACILITY.test(body.folded) || !hasOwnName(body)) continue
    const called = body.name.split(' ').slice(-2).join(' ')
    const at = main.text.indexOf(called)
    if (at === -1) continue
    const evidence = [evidenceAt(main, at, at + called.length)]
    return [{ name: null, position: null, body: body.name, confidence: 0.55, evidence }]
  }
  return []
}

/** In a letter that numbers its matters each may have its own respondent. */
function ofMatters(context: Accusation): Draft[] {
  return mattersOf(context.main).flatMap((section) => {
    const within = (one: { start: number }) => one.start >= section.start && one.start < section.end
    const { main, bodies, people, documents } = context
    return said({
      ...context,
      main: onlySection(main, section),
      bodies: bodies.filter(within),
      people: people.filter(within),
      documents: documents.filter(within),
      named: { bodies, people },
    })
      .filter((draft) => draft.confidence >= (draft.name === null ? 0.6 : 0.55))
      .map((draft) => ({ ...draft, ownMatter: true }))
  })
}

/** Whom the sentences of the letter and of its numbered matters attack. */
export function attacked(context: Accusation): Draft[] {
  const drafts = said(context)
  for (const draft of ofMatters(context)) {
    const known = drafts.findIndex((one) => sameMention(one, draft))
    if (known === -1) drafts.push(draft)
    else drafts[known] = { ...(drafts[known] as Draft), ownMatter: true }
  }
  return drafts
}

/** Whom the letter names under `Người bị tố cáo:` and the like. */
export { labelled }

/**
 * Against whom the letter is directed: for a complaint the body or person whose decision or act is attacked, for a
 * denunciation the persons denounced. What is named under `Người bị …:` wins over what sentences say.
 */
export function readRespondents(context: Accusation): Found<Respondent>[] {
  const { senders } = context
  if (thanks(context.main.folded)) return []
  const named = labelled(context)
  let drafts = named.length > 0 ? named : choose(context, attacked(context))
  // "công ty" without a name tells the officer nothing.
  drafts = drafts.filter(
    (one) =>
      one.name !== null ||
      one.position !== null ||
      !/^(?:cong ty|truong|co so|doanh nghiep|cty|chi nhanh)$/.test(fold(one.body ?? '')),
  )
  if (drafts.length === 0) drafts = inSubject(context)
  const distinct: Draft[] = []
  drafts = drafts.filter((one) => one.name !== null || one.body === null || !senders.has(nameKey(one.body)))
  for (const draft of drafts) {
    const known = distinct.findIndex((one) => sameOne(one, draft))
    if (known === -1) distinct.push(headOfBody(draft, context))
    else if (distinct[known]?.name === null && draft.name !== null) distinct[known] = draft
  }
  return distinct.slice(0, MAX_RESPONDENTS).map(({ name, position, body, confidence, evidence }) => ({
    value: { name, position, body },
    confidence,
    evidence,
  }))
}
