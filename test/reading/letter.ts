import type { Message } from '../../shared/petition.ts'
import { attachedOf, messageOf } from '../message.ts'

/** A mail with a body and text attachments, as intake hands it on. All persons in these tests are invented. */
export function letter(body: string, attachments: readonly string[] = [], over: Partial<Message> = {}): Message {
  const files = attachments.map((text, i) =>
    attachedOf(text, i + 1, { filename: `a${i + 1}.pdf`, contentType: 'application/pdf' }),
  )
  return messageOf(body, { subject: 'đơn', date: '2026-08-20T08:00:00+07:00', ...over }, files)
}
