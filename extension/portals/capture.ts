/** The way from an open message to its source, the same for every portal. */
import { askerOf, asksForLogin, fileOf, TooLarge } from './asking.ts'
import { selectedText, selectionReading } from './general.ts'
import { agrees, isWhole, letters, type MailHeaders, mailHeaders } from './mail-source.ts'
import { frameDocument } from './page-text.ts'
import type {
  Answer,
  Ask,
  CapturedSource,
  CaptureFailure,
  CaptureOptions,
  CaptureResult,
  OpenMessage,
  PageReading,
  Portal,
  PortalPage,
  SourceRequest,
} from './portal.ts'

const MAX_ATTACHMENTS = 20
/** A word or two may stand anywhere. */
const SHORTEST_SUBJECT = 8
/** Milliseconds; a request that failed later than this ran out of time. */
const BROKEN_WITHIN = 4_000

/** The portal answered with its log-in page, whatever was asked. */
class SessionEnded extends Error {}

type Found = { source: CapturedSource; subject: string } | CaptureFailure

/** Captures the open message. Never throws: what an adapter did not foresee on a page is `unreadable`. */
export async function captureFrom(portal: Portal, page: PortalPage, options: CaptureOptions): Promise<CaptureResult> {
  const fail = (reason: CaptureFailure, choose?: OpenMessage[]): CaptureResult =>
    choose ? { ok: false, portal: portal.name, reason, choose } : { ok: false, portal: portal.name, reason }
  try {
    if (portal.isLogin(page)) return fail('session_ended')
    const open = portal.openMessages(page)
    const message = open.length > 1 ? open.find((one) => one.key === options.choose) : open[0]
    if (open.length > 1 && !message) return fail('several_messages', open)
    // The officer's own selection is asked for when the portal's page tells us nothing.
    if (!message) return selectedText(page) ? capturedSelection(page) : fail('not_a_message')
    const found = await sourceOf(portal, page, message, options)
    if (found === 'unreadable' && selectedText(page)) return capturedSelection(page)
    if (typeof found === 'string') return fail(found)
    return {
      ok: true,
      portal: portal.name,
      source: found.source,
      messageKey: message.key,
      subject: found.subject || message.subject,
    }
  } catch (error) {
    if (error instanceof SessionEnded) return fail('session_ended')
    return fail(error instanceof TooLarge ? 'too_large' : 'unreadable')
  }
}

async function sourceOf(
  portal: Portal,
  page: PortalPage,
  message: OpenMessage,
  options: CaptureOptions,
): Promise<Found> {
  const plain = askerOf(page, options)
  const ask: Ask = async (url, init) => {
    const answer = await plain(url, init)
    if (answer && asksForLogin(answer)) throw new SessionEnded()
    return answer
  }
  const source = await rawSource(portal, page, message, ask)
  if (source) return source
  const reading = await portal.read(page, message, ask)
  // Attached web pages may ask for a password themselves, so these answers are not taken for the log-in page.
  return reading ? fromPage(reading, plain, options) : 'unreadable'
}

/** The first source that is one, fits the page and is whole. Null when there is none: then the page is read. */
async function rawSource(portal: Portal, page: PortalPage, message: OpenMessage, ask: Ask): Promise<Found | null> {
  let cut: Uint8Array | null = null
  try {
    for await (const request of portal.sources(page, message, ask)) {
      // A source that ends in the middle is asked for again; if it ends there again, the sender's program left it so.
      for (let tries = 0; tries < 2; tries++) {
        const asked = Date.now()
        const answer = await ask(request.url, request.init)
        // The connection broke; an answer that never came would not come the second time either.
        if (!answer && Date.now() - asked < BROKEN_WITHIN) continue
        const bytes = bytesOf(answer, request)
        const headers = bytes && mailHeaders(bytes)
        if (!bytes || !headers || !(agrees(headers, message) || isShownBeside(portal, page, headers, message))) break
        if (!headers.hasBody) return 'empty'
        if (isWhole(bytes)) return { source: { mime: bytes }, subject: headers.subject }
        if (!cut || bytes.length > cut.length) cut = bytes
      }
    }
  } catch (error) {
    if (error instanceof SessionEnded || error instanceof TooLarge) throw error
    // An answer the adapter did not foresee: the page still shows the message.
  }
  return cut && { source: { mime: cut }, subject: mailHeaders(cut)?.subject ?? '' }
}

/**
 * An adapter may take other words for the subject in a version nobody has seen. Where the source's own subject stands at
 * the message, and the sender is not another, it is this message all the same.
 */
function isShownBeside(portal: Portal, page: PortalPage, headers: MailHeaders, message: OpenMessage): boolean {
  const anchor = portal.anchor(page)
  const place = frameDocument(anchor)?.body ?? anchor?.closest('article, section, table') ?? anchor
  const subject = letters(headers.subject)
  if (!place || subject.length < SHORTEST_SUBJECT || message.messageId) return false
  return (
    letters((place.textContent ?? '').slice(0, 20_000)).includes(subject) &&
    agrees(headers, { ...message, subject: '' })
  )
}

function bytesOf(answer: Answer | null, { unwrap }: SourceRequest): Uint8Array | null {
  if (!answer || !unwrap) return fileOf(answer)
  try {
    return unwrap(answer.bytes)
  } catch {
    return null
  }
}

async function fromPage(reading: PageReading, ask: Ask, options: CaptureOptions): Promise<Found> {
  const files = reading.attachments.slice(0, MAX_ATTACHMENTS)
  if (!reading.body.trim() && files.length === 0) return 'empty'
  const attachments = []
  let left = options.maxBytes ?? 45 * 1024 * 1024
  for (const { filename, url } of files) {
    const answer = await ask(url)
    const bytes = fileOf(answer)
    // A file that cannot be had is named all the same, so that the form says what is missing.
    if (!answer || !bytes || bytes.length > left) attachments.push({ filename })
    else {
      left -= bytes.length
      attachments.push({ filename, contentType: answer.contentType.split(';')[0]?.trim(), content: base64(bytes) })
    }
  }
  return { source: { message: { ...reading, attachments } }, subject: reading.subject }
}

function capturedSelection(page: PortalPage): CaptureResult {
  const { key, reading } = selectionReading(page)
  const message = { ...reading, attachments: [] }
  return { ok: true, portal: 'general', source: { message }, messageKey: key, subject: reading.subject }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  // In slices: one call with millions of arguments overflows the stack.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}
