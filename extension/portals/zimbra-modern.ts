/**
 * Zimbra's modern client (9.0 on) under `/modern/`, and Carbonio under `/carbonio/`, which answers the same
 * requests. The address names the message or the conversation; a negative conversation number is a single
 * message. The rest is read from the attachment links or asked of the server.
 */
import { fieldBy, mailto } from './compose.ts'
import { letters } from './mail-source.ts'
import { decodedOnce, frameDocument, isShown, lineOf, textOf } from './page-text.ts'
import type { Ask, OpenMessage, Portal, PortalPage, SourceRequest } from './portal.ts'
import {
  attachmentsIn,
  idFromAttachments,
  isZimbraId,
  isZimbraLogin,
  zimbraId,
  zimbraMessage,
  zimbraSource,
} from './zimbra.ts'

const name = 'zimbra-modern'
const PATH = /^\/(?:modern|carbonio)(?:\/|$)/

/** The client's own applications; anything else under the path must show the client's marks. */
const APPLICATION =
  /^\/modern\/(?:email|search|calendar|contacts|tasks|notes|briefcase|settings|integrations|chat|video)(?:\/|$)/
const MARKS =
  'script[src*="/modern/"], link[href*="/modern/"], script[src*="/carbonio/"], link[href*="/carbonio/"], a[href*="/service/home/"]'

type Place = { message: string | null; conversation: string | null }

function placeOf({ document, location }: PortalPage): Place | null {
  const path = new URL(location.href).pathname
  const [, kind, id] = /\/(message|conversation)\/([^/]{1,120})\/?$/.exec(path) ?? []
  const decoded = decodedOnce(id ?? '')
  if (kind === 'message' && isZimbraId(decoded)) return { message: decoded, conversation: null }
  if (kind === 'conversation') {
    const single = /^-(\d{1,12})$/.exec(decoded)?.[1]
    if (single) return { message: single, conversation: null }
    const witness = idFromAttachments(document, location.href)
    return { message: witness, conversation: isZimbraId(decoded) ? decoded : null }
  }
  if (!path.startsWith('/carbonio') || /compose|edit|calendar|settings|contacts/i.test(path)) return null
  const witness = idFromAttachments(document, location.href)
  return witness ? { message: witness, conversation: null } : null
}

/** The client's style classes are made anew at each build; roles and test ids stay. */
const bodyOf = (document: Document) =>
  [
    ...document.querySelectorAll(
      '[data-testid="message-body"], [class*="messageBody" i], [role=main] iframe, main iframe, [role=document]',
    ),
  ].find(isShown) ?? null
const headingOf = (document: Document) =>
  document.querySelector('[data-testid="message-subject"], [role=main] h1, main h1, [class*="subject" i]')

const bodyText = (document: Document): string => {
  const element = bodyOf(document)
  return element ? textOf(frameDocument(element)?.body) || textOf(element) : ''
}

const GET_CONVERSATION = '/service/soap/GetConvRequest'

/** A conversation whose messages the page does not name: the server is asked, and one that fits must be the only one. */
async function idInConversation(page: PortalPage, message: OpenMessage, id: string, ask: Ask): Promise<string | null> {
  const token = page.document.defaultView?.localStorage?.getItem('csrfToken') ?? ''
  const answer = await ask(GET_CONVERSATION, {
    method: 'POST',
    headers: { 'Content-Type': 'application/soap+xml', ...(token ? { 'X-Zimbra-Csrf-Token': token } : {}) },
    body: JSON.stringify({
      Header: { context: { _jsns: 'urn:zimbra', ...(token ? { csrfToken: token } : {}) } },
      Body: { GetConvRequest: { _jsns: 'urn:zimbraMail', c: { id } } },
    }),
  })
  if (answer?.status !== 200) return null
  const reply = JSON.parse(new TextDecoder().decode(answer.bytes)) as {
    Body?: { GetConvResponse?: { c?: { m?: { id?: string; e?: { t?: string; a?: string }[]; fr?: string }[] }[] } }
  }
  const all = reply.Body?.GetConvResponse?.c?.[0]?.m ?? []
  const fitting = all.filter(({ e }) => e?.some(({ t, a }) => t === 'f' && a !== undefined && message.from.includes(a)))
  // `fr` is the beginning of a message's text.
  const shown = letters(bodyText(page.document))
  const alike = (fitting.length > 1 ? fitting : all).filter(({ fr }) => {
    const beginning = letters(fr ?? '').slice(0, 60)
    return beginning.length >= 15 && shown.includes(beginning)
  })
  const only = [all, alike, fitting].find((some) => some.length === 1)?.[0]
  return isZimbraId(only?.id) ? only.id : null
}

export const zimbraModern: Portal = {
  name,
  seen: { version: '9.0–10.1', when: '2026-11', how: 'third' },
  recognises: ({ document, location }) =>
    APPLICATION.test(new URL(location.href).pathname) ||
    (PATH.test(new URL(location.href).pathname) && document.querySelector(MARKS) !== null),
  isLogin: ({ document }) => isZimbraLogin(document) || document.querySelector('input[type=password]') !== null,
  openMessages(page) {
    const place = placeOf(page)
    if (!place) return []
    const id = place.message ?? (place.conversation && `conversation-${place.conversation}`)
    const { document } = page
    const from = lineOf(
      document.querySelector('[data-testid="message-from"], [class*="sender" i], [class*="fromAddress" i]'),
    )
    return id ? [zimbraMessage(page, id, lineOf(headingOf(document)), from)] : []
  },
  async *sources(page, message, ask): AsyncIterable<SourceRequest> {
    const place = placeOf(page)
    const id =
      place?.message ?? (place?.conversation ? await idInConversation(page, message, place.conversation, ask) : null)
    if (id) yield zimbraSource(page, id)
  },
  read(page, message) {
    const element = bodyOf(page.document)
    if (!element || !zimbraId(page, message)) return null
    const body = bodyText(page.document)
    const attachments = attachmentsIn(page.document, page.location.href)
    return { from: message.from, to: [], cc: [], subject: message.subject, date: null, body, attachments }
  },
  anchor: ({ document }) => headingOf(document) ?? bodyOf(document),
  composeUrl: (_page, letter) => mailto(letter),
  composeField: ({ document }) => fieldBy(document, ['[role=dialog] iframe', '[contenteditable=true][role=textbox]']),
}
