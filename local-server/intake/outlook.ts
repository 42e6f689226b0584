/** What Outlook makes: .msg files and winmail.dat (TNEF). */
import MsgReaderModule from '@kenjiuno/msgreader'
import { htmlToText } from './html.ts'
import { LIMITS } from './limits.ts'
import { dateOf } from './mime.ts'
import { checkOle } from './ole.ts'
import { decodeText } from './plain-text.ts'
import { readRtf } from './rtf.ts'
import { type Mail, type RawFile, Refused } from './shapes.ts'

// The package is CommonJS: its class may arrive as the module or as its `default`.
const MsgReader = ('default' in MsgReaderModule ? MsgReaderModule.default : MsgReaderModule) as typeof MsgReaderModule

export function readMsg(bytes: Uint8Array): Mail {
  checkOle(bytes)
  // The reader counts from the start of the buffer, whatever view it is given.
  const reader = new MsgReader(Uint8Array.from(bytes).buffer)
  const data = reader.getFileData()
  if (!data || data.error) throw new Refused('broken')
  const recipients = (kind: string) =>
    (data.recipients ?? [])
      .filter((one) => (one.recipType ?? 'to') === kind)
      .slice(0, 500)
      .map((one) => person(one.name, one.smtpAddress ?? one.email))
  const files: RawFile[] = []
  for (const attachment of (data.attachments ?? []).slice(0, LIMITS.parts + 1)) {
    const { content, fileName } = reader.getAttachment(attachment)
    const inner = attachment.innerMsgContent === true
    files.push({
      filename: fileName ?? attachment.fileName ?? null,
      contentType: inner ? 'application/vnd.ms-outlook' : (attachment.attachMimeTag ?? ''),
      bytes: content,
      inline: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
    })
  }
  const html = data.html ? decodeText(data.html) : (data.bodyHtml ?? '')
  const plain = data.body ?? ''
  return {
    messageId: data.messageId ?? null,
    from: person(data.senderName, data.senderSmtpAddress ?? data.senderEmail),
    to: recipients('to'),
    cc: recipients('cc'),
    subject: data.subject ?? '',
    date: dateOf(data.messageDeliveryTime ?? data.clientSubmitTime ?? data.creationTime),
    body: plain.trim() === '' ? htmlToText(html) : plain,
    bodyType: plain.trim() === '' && html !== '' ? 'text/html' : 'text/plain',
    notes: [],
    files,
  }
}

function person(name: string | undefined, address: string | undefined): string {
  if (!address) return name ?? ''
  return name && name !== address ? `${name} <${address}>` : address
}

const ATTACH_DATA = 0x800f
const ATTACH_TITLE = 0x8010
const ATTACH_RENDER = 0x9002
const ATTACH_PROPERTIES = 0x9005
const BODY = 0x800c
const MESSAGE_PROPERTIES = 0x9003
const ATTACHMENT_LEVEL = 2

/** [MS-OXTNEF]: a list of attributes, each level, id, length, data, checksum. */
export function readTnef(bytes: Uint8Array): { body: string; files: RawFile[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 6 || view.getUint32(0, true) !== 0x223e9f78) throw new Refused('broken')
  const files: RawFile[] = []
  let body = ''
  let current: RawFile | null = null
  let at = 6
  while (at + 9 < bytes.length && files.length < LIMITS.filesInArchive) {
    const level = bytes[at]
    const id = view.getUint16(at + 1, true)
    const length = view.getUint32(at + 5, true)
    const data = bytes.subarray(at + 9, at + 9 + length)
    if (data.length < length) break
    at += 9 + length + 2
    if (id === ATTACH_RENDER && level === ATTACHMENT_LEVEL) {
      current = { filename: null, contentType: '', bytes: new Uint8Array(0), inline: false }
      files.push(current)
    } else if (current && id === ATTACH_TITLE) current.filename ??= decodeText(data).replace(/\0.*$/s, '')
    else if (current && id === ATTACH_DATA) current.bytes = data
    else if (current && id === ATTACH_PROPERTIES) current.filename = longName(data) ?? current.filename
    else if (id === BODY) body = decodeText(data).replace(/\0.*$/s, '')
    else if (id === MESSAGE_PROPERTIES && body === '') body = bodyProperty(data)
  }
  return { body, files: files.filter((file) => file.bytes.length > 0) }
}

const LONG_FILENAME = 0x3707
const PLAIN_BODY = 0x1000
const RTF_BODY = 0x1009
const HTML_BODY = 0x1013
const UNICODE = 0x1f
const STRING8 = 0x1e
const BINARY = 0x102

const longName = (data: Uint8Array): string | null => property(data, LONG_FILENAME)

function bodyProperty(data: Uint8Array): string {
  const plain = property(data, PLAIN_BODY)
  if (plain) return plain
  const html = property(data, HTML_BODY)
  if (html) return htmlToText(html)
  const rtf = property(data, RTF_BODY)
  return rtf?.startsWith('{\\rtf') ? readRtf(Buffer.from(rtf, 'latin1')).text : ''
}

/** The first string property `wanted` of an encoded MAPI property list; null when absent or unreadable. */
function property(data: Uint8Array, wanted: number): string | null {
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  let at = 4
  const count = data.length >= 4 ? view.getUint32(0, true) : 0
  for (let i = 0; i < count && i < 500 && at + 8 <= data.length; i += 1) {
    const type = view.getUint16(at, true)
    const id = view.getUint16(at + 2, true)
    at += 4
    if (id >= 0x8000) {
      // Named property: a GUID, then a number or a name.
      if (at + 24 > data.length) return null
      const kind = view.getUint32(at + 16, true)
      at += kind === 0 ? 24 : 24 + padded(view.getUint32(at + 20, true))
    }
    const fixed = FIXED[type & 0xfff]
    if (fixed !== undefined) {
      at += fixed
      continue
    }
    if (at + 4 > data.length) return null
    const values = view.getUint32(at, true)
    at += 4
    for (let k = 0; k < values && k < 50 && at + 4 <= data.length; k += 1) {
      const length = view.getUint32(at, true)
      const value = data.subarray(at + 4, at + 4 + length)
      at += 4 + padded(length)
      if (id !== wanted || k > 0) continue
      if (type === UNICODE) return new TextDecoder('utf-16le').decode(value).replace(/\0+$/, '')
      if (type === STRING8 || type === BINARY) return decodeText(value).replace(/\0+$/, '')
    }
  }
  return null
}

const padded = (length: number) => Math.ceil(length / 4) * 4
/** Sizes of the MAPI types that have one: 2-byte values are padded to 4. */
const FIXED: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }
