/** The raw source of a practice letter, as a mail server would keep it (RFC 5322, MIME). */
import type { Attached, PracticeLetter } from './letters.ts'

const OFFICE = 'Ban Tiếp công dân tỉnh <tiepcongdan@tinh.example.vn>'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** When the letter arrived, in the office's own time (UTC+7, no summer time). */
export function arrival(letter: PracticeLetter, today: Date): Date {
  const day = new Date(today.getTime() + 7 * 3_600_000 - letter.daysAgo * 86_400_000).toISOString().slice(0, 10)
  return new Date(`${day}T${letter.time}:00+07:00`)
}

/** Bytes of the whole message, lines ended by CRLF. The same letter on the same day gives the same bytes. */
export async function sourceOf(letter: PracticeLetter, today: Date): Promise<Uint8Array<ArrayBuffer>> {
  const head = [
    `Date: ${rfcDate(arrival(letter, today))}`,
    `From: ${address(letter.from.name, letter.from.address)}`,
    `To: ${address('Ban Tiếp công dân tỉnh', 'tiepcongdan@tinh.example.vn')}`,
    `Subject: ${encoded(letter.subject)}`,
    `Message-ID: <${letter.id}.${arrival(letter, today).getTime()}@thuc-hanh.example.vn>`,
    'MIME-Version: 1.0',
  ]
  const body = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(letter.body)]
  if (letter.attachments.length === 0) return bytes([...head, ...body])
  const boundary = `thuc-hanh-${letter.id}`
  const parts = await Promise.all(letter.attachments.map(attachedPart))
  return bytes([
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...body,
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ])
}

export const officeAddress = OFFICE
export const contentTypeOf = ({ kind }: Attached) => (kind === 'docx' ? DOCX : 'text/plain; charset=utf-8')

/** The attached file itself. */
export async function fileOf({ kind, paragraphs }: Attached): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'txt') return new TextEncoder().encode(paragraphs.join('\r\n'))
  // Loaded only here: a megabyte that most starts never need.
  const { Document, Packer, Paragraph } = await import('docx')
  const document = new Document({ sections: [{ children: paragraphs.map((line) => new Paragraph(line)) }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function attachedPart(file: Attached): Promise<string[]> {
  return [
    `Content-Type: ${contentTypeOf(file)}`,
    `Content-Disposition: attachment; filename="${file.filename}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(await fileOf(file)),
  ]
}

const bytes = (lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
const base64 = (content: string | Uint8Array) =>
  Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n').trimEnd()
const address = (name: string, mail: string) => `${encoded(name)} <${mail}>`

/** Encoded words of at most 75 characters, cut between letters, never inside one (RFC 2047). */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let piece = ''
  for (const char of text) {
    if (Buffer.byteLength(piece + char) > 42) {
      words.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...words, piece].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

function rfcDate(date: Date): string {
  const local = new Date(date.getTime() + 7 * 3_600_000)
  return `${local.toUTCString().replace('GMT', '').trim()} +0700`
}
