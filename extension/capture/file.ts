/** A file the officer drops or opens in the panel, as a capture: a mail as it is, a document as the one attachment of a mail. */
import type { Source } from '../../shared/api.ts'
import { Failed } from '../failures.ts'
import { toBase64 } from './pieces.ts'

const LARGEST = 45 * 1024 * 1024
const MAIL = /\.(eml|mht)$/i
const DOCUMENT = /\.(msg|pdf|docx?|rtf|odt|xlsx?|zip|jpe?g|png|tiff?|bmp|webp|heic)$/i

export async function sourceOfFile(file: File): Promise<Source> {
  if (file.size === 0) throw new Failed('empty')
  if (file.size > LARGEST) throw new Failed('too_large')
  const content = await file.arrayBuffer().catch(() => null)
  if (!content) throw new Failed('file_unreadable')
  const bytes = new Uint8Array(content)
  const envelope = { portal: 'file' }
  if (MAIL.test(file.name) || file.type === 'message/rfc822') return { ...envelope, mime: toBase64(bytes) }
  const blank = { messageId: null, from: '', to: [], cc: [], subject: '', date: null, body: '', attachments: [] }
  if (/\.(txt|text)$/i.test(file.name)) {
    return { ...envelope, message: { ...blank, body: new TextDecoder().decode(bytes) } }
  }
  if (!DOCUMENT.test(file.name)) throw new Failed('file_unreadable')
  const attachment = {
    filename: file.name,
    ...(file.type && { contentType: file.type }),
    content: toBase64(bytes),
  }
  return { ...envelope, message: { ...blank, attachments: [attachment] } }
}
