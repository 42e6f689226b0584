/** A mail's source taken apart: headers, the body as text, the files it carries. Nested mails stay files here. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { syllableShare } from '../../shared/vietnamese/syllables.ts'
import { htmlToText } from './html.ts'
import { LIMITS } from './limits.ts'
import type { NoteCode } from './notes.ts'
import { repairText } from './plain-text.ts'
import { type Mail, type RawFile, Refused } from './shapes.ts'

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 40, maxRfc822NestingDepth: 0 } as const

export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
  if (/^(?:\xef\xbb\xbf)?\s{0,40}<(?:!doctype|html|head|body|script)/i.test(head)) throw new Refused('not_a_mail')
  const source = withoutMboxLine(bytes, head)
  const email = await PostalMime.parse(source, OPTIONS)
  const { body, bodyType, notes } = bodyOf(email)
  let text = body
  if (text.includes('\ufffd')) {
    const again = await inVietnameseCodePage(source, text)
    if (again !== null) {
      text = again
      notes.push('wrong_charset')
    }
  }
  if (isCutOff(source, head)) notes.push('cut_off')
  return {
    messageId: email.messageId ?? null,
    from: nameOf(email.from ?? email.sender),
    to: (email.to ?? []).slice(0, 500).map(nameOf),
    cc: (email.cc ?? []).slice(0, 500).map(nameOf),
    subject: repairText(email.subject ?? '').text.slice(0, 2000),
    date: dateOf(email.headers.find((header) => header.key === 'date')?.value),
    body: text,
    bodyType,
    notes: [...new Set(notes)],
    files: email.attachments.slice(0, LIMITS.parts + 1).map(fileOf),
  }
}

/** `From user@host Tue Nov …`, the first line of a message in an mbox file. */
function withoutMboxLine(bytes: Uint8Array, head: string): Uint8Array {
  if (!/^>?From [^\n:]{3,200}\n/.test(head)) return bytes
  return bytes.subarray(head.indexOf('\n') + 1)
}

function bodyOf(email: Email): { body: string; bodyType: Mail['bodyType']; notes: NoteCode[] } {
  const plain = email.text?.trim() ?? ''
  const html = email.html ? htmlToText(email.html) : ''
  // Some programs put "your reader cannot show HTML" into the plain part.
  const useHtml = plain === '' || (html.length > 400 && plain.length < html.length / 5)
  const { text, notes } = repairText(useHtml ? html : plain)
  return { body: text, bodyType: useHtml && html !== '' ? 'text/html' : 'text/plain', notes }
}

/** The mail says UTF-8 (or nothing) but was written in Windows' Vietnamese code page. */
async function inVietnameseCodePage(source: Uint8Array, before: string): Promise<string | null> {
  const latin = Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1')
  const declared = latin.replace(/charset\s{0,4}=\s{0,4}"?[\w-]{1,30}"?/gi, 'charset=windows-1258')
  if (declared === latin) return null
  const email = await PostalMime.parse(Buffer.from(declared, 'latin1'), OPTIONS)
  const text = bodyOf(email).body.normalize('NFC')
  return syllableShare(text) > syllableShare(before) ? text : null
}

/** A multipart source that ends before its closing boundary was cut off on the way. */
function isCutOff(bytes: Uint8Array, head: string): boolean {
  const top = head.slice(0, head.search(/\r?\n\r?\n/) >>> 0)
  const boundary = /boundary\s{0,4}=\s{0,4}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(top)
  if (!boundary || !/content-type:\s{0,8}multipart\//i.test(top)) return false
  const closing = Buffer.from(`--${boundary[1] ?? boundary[2]}--`, 'latin1')
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return tail.lastIndexOf(closing) < 0
}

function nameOf(address: Address | undefined): string {
  if (!address) return ''
  const name = repairText(address.name ?? '').text.slice(0, 300)
  const mail = (address.address ?? '').slice(0, 320)
  if (mail === '') return name
  return name === '' || name === mail ? mail : `${name} <${mail}>`
}

const ZONE = /([+-])(\d\d):?(\d\d)\s*(?:\([^)]{0,40}\))?\s*$/

/** ISO 8601 in the sender's own offset, so that the day stays the day it was there; null when unreadable. */
export function dateOf(value: string | undefined): string | null {
  if (value === undefined) return null
  const time = new Date(value).getTime()
  if (Number.isNaN(time)) return null
  const zone = ZONE.exec(value)
  const minutes = zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1) : 0
  if (Math.abs(minutes) > 14 * 60) return new Date(time).toISOString()
  const local = new Date(time + minutes * 60_000)
  if (Number.isNaN(local.getTime())) return null
  const offset = zone ? `${zone[1]}${zone[2]}:${zone[3]}` : '+00:00'
  return `${local.toISOString().slice(0, 19)}${offset}`
}

function fileOf(attachment: Attachment): RawFile {
  const { content } = attachment
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  const filename = attachment.filename === null ? null : repairText(attachment.filename).text.slice(0, 255)
  const inline =
    attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId !== undefined)
  return { filename, contentType: attachment.mimeType, bytes, inline }
}
