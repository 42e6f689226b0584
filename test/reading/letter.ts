import type { Message, Part } from '../../shared/petition.ts'

/** A mail with a body and text attachments, as intake hands it on. All persons in these tests are invented. */
export function letter(body: string, attachments: readonly string[] = [], over: Partial<Message> = {}): Message {
  const part = (id: string, role: Part['role'], text: string): Part => ({
    id,
    role,
    filename: role === 'attachment' ? `${id}.pdf` : null,
    contentType: role === 'attachment' ? 'application/pdf' : 'text/plain',
    size: text.length,
    text,
    pages: [],
    status: text === '' ? 'empty' : 'read',
    notes: [],
    ocrConfidence: null,
  })
  return {
    messageId: null,
    from: 'nguoi.gui@example.vn',
    to: ['tiepcongdan@example.vn'],
    cc: [],
    subject: 'đơn',
    date: '2026-08-20T08:00:00+07:00',
    parts: [part('body', 'body', body), ...attachments.map((text, i) => part(`a${i + 1}`, 'attachment', text))],
    ...over,
  }
}
