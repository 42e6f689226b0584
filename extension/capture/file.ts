/** Files the officer drops or opens in the panel, as one capture: a mail as it is, documents as attachments of a mail. */
import type { Source } from '../../shared/api.ts'
import { Failed } from '../failures.ts'
import { toBase64 } from './pieces.ts'

const LARGEST = 45 * 1024 * 1024
const MAIL = /\.(eml|mht)$/i
const BLANK = { messageId: null, from: '', to: [], cc: [], subject: '', date: null, body: '', attachments: [] }
const DOCUMENT = /\.(msg|pdf|docx?|rtf|odt|xlsx?|zip|jpe?g|png|gif|tiff?|bmp|webp|hei[cf])$/i

export async function sourceOfFile(file: File): Promise<Source> {
  if (file.size === 0) throw new Failed('empty')
  if (file.size > LARGEST) throw new Failed('too_large')
  const content = await file.arrayBuffer().catch(() => null)
  if (!content) throw new Failed('file_unreadable')
  const bytes = new Uint8Array(content)
  const envelope = { portal: 'file' }
  if (MAIL.test(file.name) || file.type === 'message/rfc822') return { ...envelope, mime: toBase64(bytes) }
  if (/\.(txt|text)$/i.test(file.name)) {
    return { ...envelope, message: { ...BLANK, body: new TextDecoder().decode(bytes) } }
  }
  if (!DOCUMENT.test(file.name)) throw new Failed('file_unreadable')
  return { ...envelope, message: { ...BLANK, attachments: [attachmentOf(file, bytes)] } }
}

const attachmentOf = (file: File, bytes: Uint8Array) => ({
  filename: file.name,
  ...(file.type && { contentType: file.type }),
  content: toBase64(bytes),
})

/** Several files dropped together are one capture; whether they are one petition or several, the reading tells. */
export async function sourceOfFiles(files: readonly File[]): Promise<Source> {
  const [first, ...others] = files
  if (!first) throw new Failed('empty')
  if (others.length === 0) return sourceOfFile(first)
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) throw new Failed('too_large')
  const attachments = await Promise.all(
    files.map(async (file) => {
      const content = await file.arrayBuffer().catch(() => null)
      if (!content) throw new Failed('file_unreadable')
      return attachmentOf(file, new Uint8Array(content))
    }),
  )
  return { portal: 'file', message: { ...BLANK, attachments } }
}
