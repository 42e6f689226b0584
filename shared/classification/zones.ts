/**
 * Whose words are these? A petition is decided by what its writer tells and asks, so every stretch of the letter
 * gets a weight: the told story counts whole, titles hardly, quoted mail, quoted law and formulas not at all.
 */

import type { Message, Part, Petition } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'

export type ZoneKind =
  | 'story'
  | 'title'
  | 'subject_of_letter'
  | 'addressee'
  | 'formula'
  | 'quoted_mail'
  | 'quoted_law'
  | 'signature'

export interface Zone {
  kind: ZoneKind
  start: number
  end: number
}

export interface Source {
  part: string
  text: string
  /** How much this part counts: 1 the petition itself, less for cover letters and enclosures. */
  weight: number
  main: boolean
  /** A mail somebody quoted under his own. */
  quoted: boolean
  zones: Zone[]
}

/** Titles are no evidence of the type (Thông tư 05/2021/TT-TTCP Điều 6): at most a nudge. */
export const TYPE_WEIGHT: Record<ZoneKind, number> = {
  story: 1,
  title: 0.2,
  subject_of_letter: 0.6,
  addressee: 0,
  formula: 0,
  quoted_mail: 0,
  quoted_law: 0,
  signature: 0.2,
}
/** What a letter is about may be said in its title, and a reminder of three lines leaves it to the mail it quotes. */
export const FIELD_WEIGHT: Record<ZoneKind, number> = {
  ...TYPE_WEIGHT,
  title: 1,
  subject_of_letter: 1.6,
  signature: 0,
  quoted_mail: 0.3,
}

/** A quoted mail kept as a part of its own: it only hints at the field, never at the type. */
export const QUOTED_PART = 0.3
const MAX_TEXT = 240_000

const FORMULA =
  /^\W{0,6}(?:cong hoa xa hoi|doc lap|can cu |kinh chuc|tran trong|toi xin cam doan|toi cam doan|cam doan)/
const CLOSING = /^\W{0,6}(?:xin |toi |chung toi |rat )?(?:xin )?(?:chan thanh )?(?:cam on|cam ta)/
const TITLE =
  /^\W{0,8}(?:\d{1,2}\W{0,3})?(?:[d€]on (?:khieu nai|to cao|to giac|kien nghi|phan anh|de nghi|yeu cau|keu cuu|cau cuu|trinh bay|tuong trinh|xin|xac nhan|bo sung|rut|khieu to|khan|cuu xet|thua|thinh)|tam thu|thu ngo|thu keu cuu|thu cam on|to trinh|phieu )/
const ABOUT = /^\W{0,4}(?:v\s?\/\s?v|ve viec|ve:|doi voi|hanh vi|noi dung:|quyet dinh)/
const ADDRESSEE = /^\W{0,8}(?:dong )?kinh (?:gui|goi|thua|trinh)/
const LISTED =
  /^\s{0,40}(?:[-+*•–—]|\d{1,2}[.)]\s|\s{4,}|(?:ong|ba|dong chi|chu tich|uy ban|ubnd|ban|so|thanh tra|van phong|cong an|bao|hoi|tinh uy|thu tuong|bi thu|toa an|vien|truong|giam doc) )/
const REPLY =
  /^\W{0,4}(?:vao .{4,90} da viet|on .{4,90} wrote|-{2,}\s{0,2}(?:original message|thu goc|tin nhan goc)|luc .{4,80} da viet)/
const SIGNATURE =
  /^\W{0,4}(?:--|nguoi (?:lam don|khieu nai|to cao|kien nghi|viet don|phan anh|de nghi|trinh bay)|trich yeu|noi nhan)/

/** The texts of a message with their weights, the petition itself first. */
export function sourcesOf(message: Message, petition: Petition): Source[] {
  const readable = message.parts.filter((part) => part.text.trim() !== '')
  const main = readable.find((part) => part.id === petition.mainPart) ?? likeliestPetition(readable)
  if (main === null) return []
  const rival = likeliestPetition(readable)
  const sources = readable.map((part): Source => {
    const text = part.text.length > MAX_TEXT ? part.text.slice(0, MAX_TEXT) : part.text
    const isMain = part === main
    return {
      part: part.id,
      text,
      weight: isMain || (part === rival && tellsMore(part, main)) ? 1 : otherWeight(part, main),
      main: isMain,
      quoted: part.role === 'quoted_mail' && !isMain,
      zones: zonesOf(text),
    }
  })
  return sources.sort((a, b) => b.weight - a.weight)
}

/** A long letter beside a short one counts as much, lest a denunciation in it be missed for a cover note. */
const tellsMore = (part: Part, main: Part) => part.text.trim().length > 2.5 * main.text.trim().length

/** Without word from the reading: the longest text that is not an enclosed decision or a quoted mail. */
function likeliestPetition(parts: readonly Part[]): Part | null {
  let best: Part | null = null
  let bestScore = 0
  for (const part of parts) {
    const head = fold(part.text.slice(0, 1500))
    let score = Math.min(part.text.length, 6000) / 1000
    if (/kinh (?:gui|goi|thua)/.test(head)) score += 2
    if (/\bdon (?:khieu nai|to cao|kien nghi|phan anh|de nghi|keu cuu|xin)/.test(head)) score += 3
    if (/\bdieu 1\b/.test(head) && /quyet dinh/.test(head)) score -= 4
    if (part.role === 'quoted_mail') score *= 0.3
    if (best === null || score > bestScore) {
      best = part
      bestScore = score
    }
  }
  return best
}

/** A cover mail says a little; enclosures (decisions, bank slips) belong to others. */
function otherWeight(part: Part, main: Part): number {
  if (part.role === 'quoted_mail') return QUOTED_PART
  if (part.role === 'body') return main.text.length < 200 ? 1 : 0.5
  return main.role === 'body' && main.text.trim().length < 500 ? 0.5 : 0.15
}

/** Divides one text into zones that cover it without gaps. */
export function zonesOf(text: string): Zone[] {
  const folded = fold(text)
  const zones: Zone[] = []
  let at = 0
  let afterTitle = 0
  let addressees = 0
  let reply = false
  const quotedShare = shareOfQuoted(folded)
  for (const line of folded.split('\n')) {
    const start = at
    at += line.length + 1
    const head = line.slice(0, 160)
    const trimmed = head.trim()
    if (trimmed === '') {
      if (addressees > 1) addressees = 0
      zones.push({ kind: 'formula', start, end: at })
      continue
    }
    let kind: ZoneKind = 'story'
    if (REPLY.test(head) && start > 120) reply = true
    const bullet = head.replace(/^[\s>]{0,12}/, '')
    if (reply || (/^\s{0,3}>/.test(head) && quotedShare < 0.6)) kind = 'quoted_mail'
    else if (FORMULA.test(bullet) || (CLOSING.test(bullet) && line.trim().length < 60)) kind = 'formula'
    else if (TITLE.test(bullet) && line.trim().length < 110) {
      kind = 'title'
      afterTitle = 3
    } else if (ADDRESSEE.test(bullet) && line.length < 260) {
      addressees = 12
      // "Kính gửi Ban, tôi là …": the letter begins on the same line.
      const address =
        line.length > 110 ? line.slice(0, 110).search(/[.;](?= )|[,:](?= (?:toi|em|con|chung toi|tui|minh)\b)/) : -1
      if (address > 0) {
        zones.push({ kind: 'addressee', start, end: start + address })
        zones.push({ kind: 'story', start: start + address, end: at })
        continue
      }
      kind = line.length > 160 ? 'story' : 'addressee'
    } else if (addressees > 0 && LISTED.test(head) && line.trim().length < 110) {
      kind = 'addressee'
      addressees -= 1
    } else if (afterTitle > 0 && line.trim().length < 160 && (ABOUT.test(bullet) || bullet.startsWith('(')))
      kind = 'subject_of_letter'
    else if (SIGNATURE.test(bullet) && line.trim().length < 60) kind = 'signature'
    else addressees = 0
    if (kind !== 'title') afterTitle -= 1
    zones.push({ kind, start, end: at })
  }
  return withQuotedLaw(folded, zones)
}

function shareOfQuoted(folded: string): number {
  let quoted = 0
  let all = 0
  for (const line of folded.split('\n')) {
    if (line.trim() === '') continue
    all += 1
    if (/^\s{0,3}>/.test(line)) quoted += 1
  }
  return all === 0 ? 0 : quoted / all
}

/** Sentences of statutes between quotation marks: `"Mọi người có quyền khiếu nại, tố cáo…"`. */
function withQuotedLaw(folded: string, zones: Zone[]): Zone[] {
  const quotes: Zone[] = []
  for (const match of folded.matchAll(/"[^"]{12,600}"/g)) {
    const before = folded.slice(Math.max(0, match.index - 110), match.index)
    if (/\b(?:dieu \d|khoan \d|luat |hien phap|nghi dinh|thong tu|quy dinh tai)/.test(before))
      quotes.push({ kind: 'quoted_law', start: match.index, end: match.index + match[0].length })
  }
  return quotes.length === 0 ? zones : [...quotes, ...zones]
}

/** The kind of the zone at `offset`: quotations lie over the lines they stand in. */
export function zoneFinder(zones: readonly Zone[]): (offset: number) => ZoneKind {
  const over = zones.filter((zone) => zone.kind === 'quoted_law')
  const lines = zones.filter((zone) => zone.kind !== 'quoted_law')
  return (offset) => {
    for (const zone of over) if (offset >= zone.start && offset < zone.end) return zone.kind
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] as Zone).start <= offset) low = middle
      else high = middle - 1
    }
    return lines[low]?.kind ?? 'story'
  }
}
