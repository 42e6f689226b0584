/**
 * Is this answer the source of the message that is open? Status 200 is no proof: portals answer 200 with
 * their log-in page, with nothing, or, after a quick change of folder, with another message.
 */
import type { OpenMessage } from './portal.ts'

export type MailHeaders = { messageId: string; subject: string; from: string; date: string; hasBody: boolean }

/** RFC 5322 says 998 octets a line and no limit for the block; nobody's is longer than this. */
const HEADER_LIMIT = 256 * 1024
const KNOWN = /^(from|to|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to)$/

/** The headers of a raw message, or null when these bytes are no raw message. Reads the first 256 kB only. */
export function mailHeaders(bytes: Uint8Array): MailHeaders | null {
  const text = new TextDecoder()
    .decode(bytes.subarray(0, HEADER_LIMIT))
    .replace(/^\uFEFF?(From [^\n]{0,998}\r?\n)?/, '')
  if (!/^[!-9;-~]{1,80}:/.test(text)) return null
  const gap = /\r?\n\r?\n|\r\r/.exec(text)
  const block = gap ? text.slice(0, gap.index) : text
  const fields = new Map<string, string>()
  for (const line of block
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  if (![...fields.keys()].some((name) => KNOWN.test(name))) return null
  const field = (name: string) => decodeWords(fields.get(name) ?? '')
  return {
    messageId: fields.get('message-id') ?? '',
    subject: field('subject'),
    from: field('from'),
    date: fields.get('date') ?? '',
    hasBody: gap !== null && (bytes.length > HEADER_LIMIT || text.slice(gap.index).trim() !== ''),
  }
}

/** False when a message of several parts lacks the line that ends them (RFC 2046, 5.1.1): it was cut off on its way. */
export function isWhole(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_LIMIT))
  const head = (/\r?\n\r?\n|\r\r/.exec(text) ? text.slice(0, text.search(/\r?\n\r?\n|\r\r/)) : text).replace(
    /\r?\n[ \t]+/g,
    ' ',
  )
  const type = /^content-type:[ \t]*multipart\/[^\r\n]{0,2000}/im.exec(head)?.[0] ?? ''
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) return true
  // What stands below the last part is nobody's text, but some servers put a line of their own there.
  return new TextDecoder('latin1').decode(bytes.subarray(-64_000)).includes(`--${mark}--`)
}

/** False when Message-ID, subject or sender contradict what the page shows; what either side lacks does not count. */
export function agrees(headers: MailHeaders, shown: OpenMessage): boolean {
  const id = (text: string) => text.replace(/[<>\s]/g, '').toLowerCase()
  if (shown.messageId && headers.messageId) return id(shown.messageId) === id(headers.messageId)
  return sameSubject(headers.subject, shown.subject) && sameSender(headers.from, shown.from)
}

/** Letters and figures only: portals shorten, trim and decorate subjects. */
function sameSubject(inSource: string, onPage: string): boolean {
  const [a, b] = [letters(inSource), letters(onPage)]
  if (!a || !b || inSource.includes('\uFFFD') || /^[(<[]/.test(onPage.trim())) return true
  return a.includes(b) || b.includes(a)
}
/** Letters and figures only, in lower case: pages and mails break lines, trim and decorate differently. */
export const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function sameSender(inSource: string, onPage: string): boolean {
  const [a, b] = [addresses(inSource), addresses(onPage)]
  return a.length === 0 || b.length === 0 || a.some((address) => b.includes(address))
}
const addresses = (text: string): string[] =>
  text.toLowerCase().match(/[^\s<>"',;:()[\]]{1,64}@[^\s<>"',;:()[\]]{1,255}/g) ?? []

/** Encoded words (RFC 2047) as text; neighbours of one charset are joined first, for some mailers cut inside a letter. */
export function decodeWords(value: string): string {
  const word = /=\?([\w.-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,4000})\?=/gi
  const joined: { start: number; end: number; charset: string; bytes: number[] }[] = []
  for (const match of value.matchAll(word)) {
    const [whole, charset = '', encoding = '', data = ''] = match
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(data) : fromQ(data)
    const last = joined.at(-1)
    const glued = last !== undefined && value.slice(last.end, match.index).trim() === ''
    if (glued && last.charset === charset.toLowerCase()) {
      last.bytes.push(...bytes)
      last.end = match.index + whole.length
    } else {
      // White space between two encoded words is not text, whatever their charsets.
      const start = glued ? last.end : match.index
      joined.push({ start, end: match.index + whole.length, charset: charset.toLowerCase(), bytes })
    }
  }
  let text = ''
  let at = 0
  for (const piece of joined) {
    text += value.slice(at, piece.start) + decodeBytes(piece.bytes, piece.charset)
    at = piece.end
  }
  return text + value.slice(at)
}

function decodeBytes(bytes: number[], charset: string): string {
  const data = Uint8Array.from(bytes)
  try {
    return new TextDecoder(charset).decode(data)
  } catch {
    return new TextDecoder().decode(data)
  }
}

function fromBase64(data: string): number[] {
  try {
    return Array.from(atob(data.replace(/=+$/, '')), (char) => char.charCodeAt(0))
  } catch {
    return []
  }
}

function fromQ(data: string): number[] {
  const bytes: number[] = []
  for (let i = 0; i < data.length; i++) {
    const hex = data[i] === '=' ? Number.parseInt(data.slice(i + 1, i + 3), 16) : Number.NaN
    if (Number.isNaN(hex)) bytes.push(data[i] === '_' ? 32 : data.charCodeAt(i) & 0xff)
    else {
      bytes.push(hex)
      i += 2
    }
  }
  return bytes
}
