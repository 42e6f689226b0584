/** A mail as the intake hands it on, for tests of what comes after it. All persons in the tests are invented. */
import type { Message, Part } from '../shared/petition.ts'

/** A part that was read; one without a letter is empty. `over`: what is not as usual. */
export const partOf = (text: string, over: Partial<Part> = {}): Part => ({
  id: 'body',
  role: 'body',
  filename: null,
  contentType: 'text/plain',
  size: text.length,
  text,
  pages: [],
  status: text.trim() === '' ? 'empty' : 'read',
  notes: [],
  ocrConfidence: null,
  ...over,
})

/** The `at`-th attached file, counted from 1. */
export const attachedOf = (text: string, at: number, over: Partial<Part> = {}): Part =>
  partOf(text, { id: `a${at}`, role: 'attachment', ...over })

/** A mail whose body is the letter. `over`: its head; `attached`: the parts after the body. */
export const messageOf = (body: string, over: Partial<Message> = {}, attached: readonly Part[] = []): Message => ({
  messageId: null,
  from: 'nguoi.gui@example.vn',
  to: ['tiepcongdan@example.vn'],
  cc: [],
  subject: 'Đơn',
  date: '2026-10-05T08:00:00+07:00',
  parts: [partOf(body), ...attached],
  ...over,
})
