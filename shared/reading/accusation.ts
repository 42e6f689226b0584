import type { Evidence, Respondent } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'
import { type BodyMention, completeBody } from './body-names.ts'
import type { DocumentMention } from './document-mentions.ts'
import { repairedName } from './name-spelling.ts'
import { bodyServed } from './office-bodies.ts'
import { positionAt } from './offices-held.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { fullest, type PersonMention } from './people.ts'

/** Nobody denounces more people than this in one letter; a longer list is something else. */
export const MAX_RESPONDENTS = 20

/** A respondent before the list is tidied. */
export interface Draft extends Respondent {
  evidence: Evidence[]
  confidence: number
  /** One of the letter's numbered matters is against this one. */
  ownMatter?: boolean
  /** The body beside which, by `và` or a comma, this one is attacked: they are meant together. */
  beside?: string | null
}

/** All that is needed to say whom a letter is against. */
export interface Accusation {
  main: Passage
  bodies: readonly BodyMention[]
  people: readonly PersonMention[]
  documents: readonly DocumentMention[]
  /** All bodies and persons of the letter, where the others are those of one of its matters only. */
  named?: { bodies: readonly BodyMention[]; people: readonly PersonMention[] }
  /** The mail's subject line; it names whom the letter itself may call by half the name. */
  subject: string
  /** Keys of the senders' names: they never stand against themselves. */
  senders: ReadonlySet<string>
  /** Units of the senders, to complete `UBND xã` without a name. */
  communes: readonly string[]
}

const UNITS = /(?<!\p{L})(?:xã|phường)((?: \p{Lu}\p{L}{1,8}){1,3})(?! \p{Lu})/gu

/** `completeBody` with what this letter names. */
export function completed(name: string, { main, bodies, named, communes }: Accusation): string {
  const full = completeBody(name, named?.bodies ?? bodies, communes)
  const level = / (xã|phường|xa|phuong)$/i.exec(full)?.[1]
  if (level === undefined) return full
  // The only unit of that level named anywhere in the letter is the one meant.
  const names = new Set([...main.text.matchAll(UNITS)].map((match) => `${match[1] ?? ''}`.trim()))
  const [only] = names
  return names.size === 1 && only !== undefined ? `${full} ${only}` : full
}

/** An office of the commune without its committee (`Phó chủ tịch xã`) stands for the committee. */
export function bodyOfOffice(position: string | null, context: Accusation): string | null {
  if (position === null) return null
  const folded = fold(position)
  const level = /(?:chu tich|can bo|cong chuc|dia chinh|ke toan)[a-z ]{0,30}? (xa|phuong)$/.exec(folded)?.[1]
  if (level === undefined) return null
  const full = completed(`UBND ${level === 'xa' ? 'xã' : 'phường'}`, context)
  return /(?:xã|phường)$/.test(full) ? null : full
}

/** A person as respondent, by the fullest name and office the letter gives. */
export function ofPerson(person: PersonMention, context: Accusation, confidence: number): Draft {
  const whole = fullest(person, context.named?.people ?? context.people)
  const { main, communes } = context
  const bodies = context.named?.bodies ?? context.bodies
  // "thầy Cường" is at a school though no office is named.
  const calling = whole.position ?? (/^thay /.test(main.folded.slice(person.start, person.start + 5)) ? 'thầy' : null)
  const named = whole.bodyName === null ? bodyOfOffice(whole.position, context) : completed(whole.bodyName, context)
  const body = named ?? (calling === null ? null : bodyServed(calling, person.start, main, bodies, communes))
  return {
    name: repairedName(whole.name),
    position: whole.position,
    body,
    confidence,
    evidence: [evidenceAt(context.main, person.start, person.end)],
  }
}

/** A body as respondent, with the head (`Chủ tịch`, `Giám đốc`) that stands before its name. */
export function ofBody(body: BodyMention, context: Accusation, confidence: number): Draft {
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

/** The issuer of an attacked paper as respondent, with the one who signed it; null when no issuer is named. */
export function ofIssuer(document: DocumentMention, context: Accusation, confidence: number): Draft | null {
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
