import type { Message } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'
import { type Passage, passageOf, type Sheet, sheetOf } from './passage.ts'

/** The message divided by who speaks: which passage is the petition, which belong to the same sender, which do not. */
export interface Division {
  main: Passage | null
  /** The sender's other words: the mail around an attached petition, a scanned signature. */
  own: Passage[]
  /** Letters by which another body sends the petition on. */
  covers: Passage[]
  /** Earlier mails quoted under an answer. */
  quoted: Passage[]
  /** Papers enclosed: decisions, notices, receipts. */
  enclosed: Passage[]
}

/** Total text read from one message; more is an archive, not a petition. */
const BUDGET = 400_000
const MOTTO = /c ?[o0]ng ho[a.] x[a.] h[o0.][il1] ch[u.] ngh[il1][a.] v[il1][e.]t nam/g

const QUOTE_HEAD =
  /^(?:[> ]*)(?:(?:vao|on|le) [^\n]{4,160}(?:da viet|wrote|a ecrit)\s*:|-{2,}\s*(?:original message|thu goc|tin nhan goc|noi dung goc)[ -]*)$/m
const FORWARD_HEAD =
  /^(?:[> ]*)(?:-{3,}\s*(?:forwarded message|thu (?:da )?(?:duoc )?chuyen tiep|tin nhan chuyen tiep)\s*-{0,12}|bat dau chuyen tiep thu\s*:|begin forwarded message\s*:)[ ]*$/m
/** The four header lines a mailer repeats; the blank line after them ends the head. */
const MAIL_HEAD_LINE = /^[> ]*(?:tu|from|date|ngay|gui|sent|den|toi|to|cc|subject|tieu de|chu de)\s*:[^\n]{0,300}$/

function afterMailHead(folded: string, at: number): number {
  let position = at
  for (let round = 0; round < 12; round += 1) {
    const end = folded.indexOf('\n', position)
    if (end === -1) return position
    const line = folded.slice(position, end)
    if (line.replace(/[> ]/g, '') !== '' && !MAIL_HEAD_LINE.test(line)) return position
    position = end + 1
  }
  return position
}

const COVER =
  /phieu chuyen|(?:chuyen|gui) (?:\S+ ){0,6}don|(?:chuyen|nhan duoc) (?:\S+ ){0,4}thu (?:\S+ ){0,4}(?:cua|ban doc|cu tri|cong dan)|chuyen thu|van thu scan|chuyen ban t|nhan duoc don (?:\S+ ){0,8}cua (?:ong|ba|anh|chi|cong dan|cu tri)|chuyen don den|chuyen hop thu/
const LETTERHEAD_NUMBER = /^[ \t]*(?:[^\n]{0,60}[ \t]{2,})?so\s*:\s*\.{0,6}\d{0,6}\s*\/\s*[a-z0-9/\-. ]{2,24}/m
const PETITION_TITLE =
  /^[ \t"'*]*(?:(?:don|thu|giay|to trinh|ban)[ ]{0,3}(?:xin |de nghi |yeu cau |trinh bay |phan anh |kien nghi |khieu nai|khieu to|to cao|to giac|keu cuu|keu oan|tuong trinh|cuu xet|cau cuu|rut|bo sung|dang ky|phan anh|kien nghi|de nghi|khieu|thua(?![a-z])|kien(?![a-z])|trinh bao|gop y|ngo(?![a-z])|goi |gui )|tam thu(?![a-z])|buc thu )[^\n]{0,80}$/m
const INTRO =
  /(?:^|[\s,.;])(?:toi|tui|em|con|chau|chung toi|tui em)[, ]{0,3}(?:ten|la|xin|lam don|khieu nai|to cao|phan anh|gom)|ho va ten|nguoi (?:khieu nai|to cao|kien nghi|phan anh|de nghi)[^\n:]{0,20}:/
const SIGN_OFF = /nguoi (?:lam|viet|dung|nop) don|nguoi (?:khieu nai|to cao|phan anh|kien nghi)|\((?:da )?ky/
const OFFICIAL_PAPER =
  /^[ \t]*(?:quyet dinh|thong bao|bien ban|giay uy quyen|giay bao tu|ke hoach|ban an|hop dong|giay chung nhan|giay moi|bao cao|uy nhiem chi|nghi quyet|to trinh|phieu chuyen|giay bien nhan)[^\n]{0,80}$/m
/** In a paper that speaks of itself as `tôi` these words tell of a decision; elsewhere they are its heading. */
const DECISION = /quyet dinh (?:ve viec|xu phat)/
/** Citizens write reports too; a report that introduces its writer to an authority is a petition. */
const REPORT = /^[ \t]*bao cao(?![a-z])[^\n]{0,80}$/m
/** A signature, a receipt or the caption of a picture; a petition needs more words. */
const FEW_LETTERS = 130
/** Mails that only accompany a file are shorter than this; a longer one tells its story itself. */
const SHORT_MAIL = 360

/** How much a passage looks like the petition itself. */
function likeness(passage: Passage): number {
  const head = passage.folded.slice(0, 6000)
  const tail = passage.folded.slice(-1500)
  let score = Math.min(3, passage.text.trim().length / 500)
  if (PETITION_TITLE.test(head)) score += 4
  if (INTRO.test(head)) score += 2
  if (/kinh (?:gui|goi|thua)/.test(head)) score += 1
  if (SIGN_OFF.test(tail)) score += 2
  const speaks = /(?<!\p{L})(?:tôi|tui|toi|em|cháu|chúng tôi)(?!\p{L})/iu.test(passage.text.slice(0, 6000))
  const report = REPORT.test(head.slice(0, 700)) && speaks && /kinh (?:gui|goi|thua)/.test(head.slice(0, 900))
  if (report) score += 2
  else if (!PETITION_TITLE.test(head)) {
    if (OFFICIAL_PAPER.test(head.slice(0, 700)) || (!speaks && DECISION.test(head.slice(0, 700)))) score -= 6
  }
  // `(ký) Lê Thị Ba 19/7/2026` beside a letter typed into the mail.
  if (passage.text.trim().length < FEW_LETTERS) score -= passage.sheet.part.role === 'attachment' ? 6 : 3
  if (speaks) score += 1.5
  else if (/^[^\p{Ll}]{20,}$/u.test(passage.text.trim())) score -= 4
  if (isCoverLetter(passage)) score -= 6
  if (passage.kind === 'quoted') score -= 8
  if (/\b(?:gui|kem|dinh kem|scan) (?:\S+ ){0,6}(?:don|file|theo)/.test(head) && passage.text.length < 600)
    score -= passage.text.length < SHORT_MAIL ? 3 : 1
  return score
}

/** The letter's own words decide: `chị em chuyền 7 gởi đơn` are workers of a line, nobody passes anything on. */
const OTHER_CHUYEN = /(?<!\p{L})(?:chuyền|chuyện|chuyến|chuyên)(?!\p{L})/giu

/** A letter of another body that sends somebody's petition on: it tells of the writer in the third person. */
export function isCoverLetter(passage: Passage): boolean {
  const folded = fold(passage.text.slice(0, 3000).replace(OTHER_CHUYEN, (word) => '_'.repeat(word.length)))
  if (!COVER.test(folded)) return false
  if (PETITION_TITLE.test(folded) && !/phieu chuyen/.test(folded.slice(0, 900))) return false
  const official = LETTERHEAD_NUMBER.test(folded) || /phieu chuyen|(?:^|\n)\s*(?:tm|tl|kt|tuq)\. /.test(folded)
  const firstPerson = /(?:^|[\s,.;])(?:toi|tui|em) (?:ten|la|khieu|to cao|xin)|don cua toi/.test(folded)
  if (official) return !firstPerson
  return /chuyen (?:\S+ ){0,6}don/.test(folded) && !firstPerson && folded.length < 1500
}

/** A bare rule, or a line that says the letter follows word for word. */
const ANNOUNCED =
  /\n[ \t]*(?:[-=*_~#•]{3,}|(?:[-=*_~#•] ){3,})[ \t]*\n|(?:noi dung|toan van|nguyen van)[^\n:]{0,60}(?:nhu sau|sau day|duoi day)[^\n]{0,20}\n(?:\s*[-=*_~#•]{3,}[ \t]*\n)?/g
/** A cover letter is no longer than this. */
const COVER_REACH = 6000
const OWN_LETTER =
  /(?:^|[\s,.;(])(?:toi|tui|em|chau) (?:ten|la|khieu|to cao|(?:da |co |xin )?(?:gui|nop|viet))|don cua (?:toi|em|tui)/

/** Start of a petition standing in full below a cover letter in the same text, or -1. */
function petitionBelow(folded: string): number {
  const marked = /={3,}[^\n]{0,60}(?:toan van|noi dung don|don cua)[^\n]{0,60}\n/.exec(folded)
  if (marked !== null) return marked.index + marked[0].length
  const separator = /\n[ \t]*[-=*_~#]{3,}[^\n]{0,40}(?:noi dung|toan van|don|thu)[^\n]{0,40}\n/.exec(folded)
  if (
    separator !== null &&
    separator.index > 80 &&
    COVER.test(folded.slice(0, separator.index)) &&
    INTRO.test(folded.slice(separator.index, separator.index + 1500))
  ) {
    return separator.index + separator[0].length
  }
  for (const match of folded.slice(0, COVER_REACH).matchAll(ANNOUNCED)) {
    // A rule below the signature of the cover is the better cut.
    const after = match.index + match[0].length
    const rule = /\n[ \t]*[-=*_~#•]{3,}[ \t]*\n/.exec(folded.slice(after, after + 300))
    const end = rule === null ? after : after + rule.index + rule[0].length
    const above = folded.slice(0, match.index + match[0].length)
    // Who sends his own letter again is no other body.
    if (match.index > 60 && COVER.test(above) && !OWN_LETTER.test(above) && INTRO.test(folded.slice(end, end + 1500)))
      return end
  }
  const official =
    LETTERHEAD_NUMBER.test(folded.slice(0, 900)) || /^[^\n]{0,60}phieu chuyen/m.test(folded.slice(0, 1500))
  const titled = [...folded.matchAll(new RegExp(PETITION_TITLE.source, 'gm'))].find(
    (match) => match.index > 200 && !/chuyen don/.test(match[0]) && COVER.test(folded.slice(0, match.index)),
  )
  if (official && titled !== undefined && INTRO.test(folded.slice(titled.index, titled.index + 2500))) {
    const motto = [...folded.slice(0, titled.index).matchAll(MOTTO)].at(-1)
    return motto !== undefined && motto.index > 200 && titled.index - motto.index < 400 ? motto.index : titled.index
  }
  const mottos = [...folded.matchAll(MOTTO)].map((match) => match.index)
  for (const at of mottos) {
    if (at > 250 && PETITION_TITLE.test(folded.slice(at, at + 700)) && COVER.test(folded.slice(0, at))) return at
  }
  return -1
}

function cutCover(passage: Passage): Passage[] {
  const { sheet, from, kind } = passage
  const below = petitionBelow(passage.folded)
  if (below <= 0) return [passage]
  const to = from + passage.text.length
  return [passageOf(sheet, from, from + below, 'cover'), passageOf(sheet, from + below, to, kind)]
}

/** Cuts one part into passages by speaker: own words, then forwarded or quoted mail below its head line. */
function passagesOf(sheet: Sheet): Passage[] {
  const { text, part } = sheet
  if (part.role === 'quoted_mail') return [passageOf(sheet, 0, text.length, 'quoted')]
  const base: Passage['kind'] = part.role === 'forwarded_mail' ? 'forwarded' : 'own'
  const folded = fold(text)
  const forward = FORWARD_HEAD.exec(folded)
  const quote = QUOTE_HEAD.exec(folded)
  const cut = forward !== null && (quote === null || forward.index < quote.index) ? forward : quote
  if (cut === null) return cutCover(passageOf(sheet, 0, text.length, base))
  const bodyStart = afterMailHead(folded, cut.index + cut[0].length + 1)
  const rest = folded.slice(bodyStart).search(QUOTE_HEAD)
  const bodyEnd = cut === forward && rest > 0 ? bodyStart + rest : text.length
  const passages = [
    ...cutCover(passageOf(sheet, 0, cut.index, base)),
    ...cutCover(passageOf(sheet, bodyStart, bodyEnd, cut === forward ? 'forwarded' : 'quoted')),
  ]
  if (bodyEnd < text.length) passages.push(passageOf(sheet, bodyEnd, text.length, 'quoted'))
  return passages
}

type Scored = { passage: Passage; score: number }

function scoredPassages(message: Message): Scored[] {
  const passages: Passage[] = []
  let budget = BUDGET
  for (const part of message.parts) {
    if (part.text.trim() === '' || budget <= 0) continue
    const sheet = sheetOf(part)
    budget -= sheet.text.length
    for (const passage of passagesOf(sheet)) if (passage.text.trim() !== '') passages.push(passage)
  }
  return passages.map((passage) => ({ passage, score: passage.kind === 'cover' ? -10 : likeness(passage) }))
}

const bestOf = (scored: readonly Scored[]): Scored | null =>
  scored.reduce<Scored | null>((top, next) => (top === null || next.score > top.score ? next : top), null)

/** What the heading calls the paper; "đơn xin xác nhận" and other forms of daily life are none of these. */
const KINDS = [
  ['denunciation', /to ?cao|to ?giac/],
  ['complaint', /khieu ?nai/],
  ['feedback', /kien ?nghi|phan ?anh|keu ?cuu|cau ?cuu|cuu ?xet|keu ?oan|de ?nghi|yeu ?cau|trinh ?bay/],
] as const
/** A heading as recognition may give it: words joined or cut, an l for an i. */
const RECOGNISED_TITLE =
  /^[^a-z\n]{0,4}d ?[o0] ?n[ .]?(?:khieu ?na ?[il1]|to ?ca ?[o0]|phan ?anh|kien ?nghi|keu ?cuu)[^\n]{0,40}$/m

/** A part that is a petition by itself, as far as its form tells. */
export interface Candidate {
  part: string
  score: number
  text: string
  /** Has the heading of a petition, and how that heading calls it. */
  titled: boolean
  kind: (typeof KINDS)[number][0] | null
  recognised: boolean
}

/** Does a page with this (folded) head begin a petition? The motto or the addressee beside the heading, at its top. */
export function beginsPetition(head: string): boolean {
  const top = head.slice(0, 700)
  if (!PETITION_TITLE.test(top) && !RECOGNISED_TITLE.test(top)) return false
  return top.search(MOTTO) >= 0 || /kinh (?:gui|goi|thua)/.test(head)
}

/** Less than this under a heading is a form page or a fragment. */
const TITLED_FROM = 7
/** Without a heading a letter must introduce its writer, tell a story and ask for something. */
const UNTITLED_FROM = 4.5
const SENDS_A_PAPER = /(?:gui|kem|dinh kem|scan|chuyen) (?:\S+ ){0,6}(?:don|file|tep|ho so)/

/** The parts of which each looks like a petition by itself, in their order; one passage a part. */
export function candidatesIn(message: Message): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const { passage, score } of scoredPassages(message)) {
    const { part } = passage.sheet
    if (passage.kind === 'quoted' || score < UNTITLED_FROM || score <= (candidates.get(part.id)?.score ?? 0)) continue
    const head = passage.folded.slice(0, 6000)
    const clear = PETITION_TITLE.exec(head)?.[0] ?? null
    const heading =
      clear ??
      RECOGNISED_TITLE.exec(head)?.[0]
        .replace(/[ .]/g, '')
        .replace(/[l1](?=\b)/g, 'i') ??
      null
    const kind = (heading !== null && KINDS.find(([, words]) => words.test(heading))?.[0]) || null
    const untitled = INTRO.test(head) && passage.text.trim().length > 300 && !SENDS_A_PAPER.test(passage.folded)
    if (kind === null ? heading !== null || !untitled : score < TITLED_FROM - (clear === null ? 4 : 0)) continue
    candidates.set(part.id, {
      part: part.id,
      score,
      text: passage.text,
      titled: kind !== null,
      kind,
      recognised: part.ocrConfidence !== null,
    })
  }
  return [...candidates.values()]
}

/**
 * Divides a message into the petition, the sender's other words, covers, quotations and enclosures. `main`: the part
 * that is known to be the petition.
 */
export function divide(message: Message, main?: string): Division {
  const scored = scoredPassages(message)
  const named = scored.filter(({ passage }) => passage.sheet.part.id === main && passage.kind !== 'cover')
  const best = bestOf(named) ?? bestOf(scored)
  const division: Division = { main: best?.passage ?? null, own: [], covers: [], quoted: [], enclosed: [] }
  for (const { passage, score } of scored) {
    if (passage === division.main) continue
    if (passage.kind === 'cover' || isCoverLetter(passage)) division.covers.push(passage)
    else if (passage.kind === 'quoted') division.quoted.push(passage)
    else if (passage.sheet.part.role === 'attachment' && score < 3) division.enclosed.push(passage)
    else division.own.push(passage)
  }
  return division
}
