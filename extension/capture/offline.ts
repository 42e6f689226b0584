/**
 * What can be read without the service: the words of the mail itself. Attachments wait; nothing is compared with the
 * register. Same reading and same law as in the service (`shared/assessment`), so the form does not change its mind later.
 */
import PostalMime, { type Address } from 'postal-mime'
import { browser } from 'wxt/browser'
import { CONTRACT, type MessageInput, OfficeProfile, type Source, type Triage } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { Message, Part } from '../../shared/petition.ts'
import { Failed } from '../failures.ts'
import { textOf } from '../portals/page-text.ts'
import { hashOf } from './hash.ts'
import { fromBase64 } from './pieces.ts'

const WAITS = {
  code: 'service_away',
  text: { vi: 'chờ máy chủ tại chỗ đọc', en: 'waits for the local service' },
}

export async function readOffline(source: Source): Promise<Triage> {
  const message = source.mime !== undefined ? await fromMime(source.mime) : fromPage(source.message)
  const receivedAt = message.date ?? new Date().toISOString()
  const assessment = assess({ message, receiver: await office(), receivedAt })
  const digest = await hashOf(source.mime ?? JSON.stringify(source.message))
  return {
    contract: CONTRACT,
    digest,
    originals: null,
    petitions: [],
    message,
    ...assessment,
    duplicates: [],
    comparedWith: 0,
  }
}

/** The office as the service last told it; without it the reading goes by the provincial reception board. */
async function office(): Promise<OfficeProfile> {
  const kept = OfficeProfile.safeParse((await browser.storage.local.get('office')).office)
  return kept.success ? kept.data : { org: 'UBND_T', name: '', officer: '', mayForwardComplaints: false }
}

async function fromMime(base64: string): Promise<Message> {
  const mail = await PostalMime.parse(fromBase64(base64), { forceRfc822Attachments: true }).catch(() => null)
  if (!mail) throw new Failed('unreadable')
  const html = mail.html ? textOf(new DOMParser().parseFromString(mail.html, 'text/html').body) : ''
  const files = mail.attachments.map(({ filename, mimeType, content }, at) =>
    waiting(
      `a${at + 1}`,
      filename ?? null,
      mimeType,
      typeof content === 'string' ? content.length : content.byteLength,
    ),
  )
  return {
    messageId: mail.messageId ?? null,
    from: named(mail.from),
    to: (mail.to ?? []).map(named),
    cc: (mail.cc ?? []).map(named),
    subject: mail.subject ?? '',
    date: moment(mail.date),
    parts: [bodyPart(mail.text?.trim() || html), ...files],
  }
}

function fromPage(input: MessageInput | undefined): Message {
  if (!input) throw new Failed('unreadable')
  const { messageId = null, from, to, cc, subject, date, body, attachments } = input
  const files = attachments.map(({ filename, contentType, content, text }, at) => {
    const part = waiting(`a${at + 1}`, filename, contentType ?? 'application/octet-stream', content?.length ?? 0)
    return text ? { ...part, text: text.normalize('NFC'), status: 'read' as const, notes: [] } : part
  })
  return { messageId, from, to, cc, subject, date: moment(date ?? undefined), parts: [bodyPart(body), ...files] }
}

function bodyPart(text: string): Part {
  const normal = text.replace(/\r\n?/g, '\n').normalize('NFC')
  const size = normal.length
  const status = normal.trim() ? 'read' : 'empty'
  const described = { id: 'body', role: 'body' as const, filename: null, contentType: 'text/plain', size }
  return { ...described, text: normal, pages: [], status, notes: [], ocrConfidence: null }
}

function waiting(id: string, filename: string | null, contentType: string, size: number): Part {
  const described = { id, role: 'attachment' as const, filename, contentType, size }
  return { ...described, text: '', pages: [], status: 'pending', notes: [WAITS], ocrConfidence: null }
}

function moment(date: string | undefined): string | null {
  const time = date ? Date.parse(date) : Number.NaN
  return Number.isFinite(time) ? new Date(time).toISOString() : null
}

const named = (address: Address | undefined): string =>
  address ? (address.name ? `${address.name} <${address.address ?? ''}>` : (address.address ?? '')) : ''
