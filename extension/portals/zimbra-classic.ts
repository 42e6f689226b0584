/**
 * Zimbra's classic (Ajax) client, 8.8 to 10.1 (read in zm-web-client, not run).
 *
 * The address never names the message. In the conversation view each message is an element
 * `<view>_MSGC<id>`; in the message view the selected row is `#zli__TV-main__<id>` and the pane
 * `#zv__TV-main__MSG`. A conversation row with a negative number is a conversation of one message,
 * whose id is the number without its sign. Views that are not in front stay in the page, off screen. A message in a tab
 * of its own is named by its attachments and pictures, and by the client's `appCtxt` (`witness.ts`).
 */
import { fieldBy } from './compose.ts'
import { fingerprint, keyOf } from './key.ts'
import { frameDocument, isShown, lineOf, textOf } from './page-text.ts'
import type { OpenMessage, Portal, PortalPage } from './portal.ts'
import { witnessOf } from './witness.ts'
import {
  attachmentsIn,
  idFromAttachments,
  isZimbraId,
  isZimbraLogin,
  zimbraId,
  zimbraMessage,
  zimbraSources,
} from './zimbra.ts'

const name = 'zimbra-classic'
type View = { id: string; element: Element; body: Element | null }

function conversationViews(document: Document): View[] {
  return [...document.querySelectorAll('[id*="MSGC"]')].flatMap((element) => {
    const id = /(?:^|_)MSGC((?:[0-9a-f-]{36}:)?\d{1,12})$/i.exec(element.id)?.[1]
    if (!id || !isShown(element)) return []
    const body = document.getElementById(`${element.id}__body`) ?? document.getElementById(`${element.id}_body`)
    return [{ id, element, body: element.classList.contains('Collapsed') ? null : body }]
  })
}

/** Of several messages of a conversation the opened-out ones, of these the one that has the focus. */
function openViews({ document }: PortalPage): View[] {
  const all = conversationViews(document)
  const expanded = all.filter((view) => view.body && isShown(view.body))
  const views = expanded.length > 0 ? expanded : all.length === 1 ? all : []
  const focused = views.filter(
    ({ element }) =>
      element.contains(document.activeElement) || /(^|[\s_-])focus(ed)?($|[\s_-])/i.test(element.className),
  )
  return focused.length === 1 ? focused : views
}

function selectedRows({ document }: PortalPage): { id: string; row: Element }[] {
  return [...document.querySelectorAll('[id^="zli__"].Row-selected, [id^="zli__"].Row-focused')].flatMap((row) => {
    if (!isShown(row)) return []
    const message = /^zli__TV[\w-]{0,20}?__((?:[0-9a-f-]{36}:)?\d{1,12})$/i.exec(row.id)?.[1]
    // A positive number here is a conversation's, and says nothing about its messages.
    const [, mailbox = '', single] = /^zli__CLV[\w-]{0,20}?__([0-9a-f-]{36}:)?-(\d{1,12})$/i.exec(row.id) ?? []
    const id = message ?? (single && mailbox + single)
    return id ? [{ id, row }] : []
  })
}

const messagePane = ({ document }: PortalPage) =>
  [...document.querySelectorAll('[id^="zv__"][id$="__MSG"]')].find(isShown) ?? null

function headerOf(root: Element | null | undefined): { subject: string; from: string } {
  // Before 8 the label had the same class.
  const subject = root?.querySelector('.SubjectCol:not(.LabelColName), .subject, [id$="_subject"]')
  const sender = root?.querySelector('[id*="_from" i] [email], [id*="_from" i], .addrBubble, .sender')
  return { subject: lineOf(subject), from: sender?.getAttribute('email') ?? lineOf(sender) }
}

function open(page: PortalPage): OpenMessage[] {
  const { document, location } = page
  const views = openViews(page)
  if (views.length > 0) {
    return views.map(({ id, element }) => {
      const { subject, from } = headerOf(element)
      return zimbraMessage(page, id, subject, from)
    })
  }
  const pane = messagePane(page)
  const linked = new URL(location.href).searchParams
  const fromAddress = linked.get('view') === 'msg' ? linked.get('id') : null
  const witness = pane && idFromAttachments(pane, location.href)
  const rows = selectedRows(page)
  const selected = rows.length === 1 ? rows[0]?.id : undefined
  // An address that names a message stays when the officer goes on to another view: its text must be in sight.
  const text = [...document.querySelectorAll('.MsgBody, [id$="__body"], iframe[id*="body"]')].some(isShown)
  const named = isZimbraId(fromAddress) && (pane || text) ? fromAddress : null
  // A message in a tab of its own without attachments: only the client itself knows which it is.
  const told = pane && !selected && !named ? witnessOf(document).zimbra : null
  const id = witness ?? selected ?? named ?? (isZimbraId(told) ? told : null)
  if (id && (rows.length < 2 || witness)) {
    const { subject, from } = headerOf(pane)
    return [zimbraMessage(page, id, subject, from)]
  }
  // Nobody names it, but its text is in sight: it is read from the page.
  if (pane && text && rows.length === 0 && textOfPane(pane)) {
    const { subject, from } = headerOf(pane)
    return [{ key: keyOf('zimbra', location.origin, { text: fingerprint(textOfPane(pane)) }), subject, from }]
  }
  // A compose tab or another application in front hides the list; then nothing is selected.
  return document.querySelector('#z_shell')
    ? rows.map(({ id, row }) => zimbraMessage(page, id, headerOf(row).subject))
    : []
}

function textOfPane(pane: Element): string {
  const frames = [...pane.querySelectorAll('iframe')].map((frame) => textOf(frameDocument(frame)?.body))
  return frames.filter(Boolean).join('\n\n') || textOf(pane.querySelector('[id$="_body"], .MsgBody'))
}

/** Where the open message's text stands: its own element, or the reading pane. */
function bodyRoot(page: PortalPage, id: string | null): Element | null {
  return openViews(page).find((view) => view.id === id)?.element ?? messagePane(page)
}

export const zimbraClassic: Portal = {
  name,
  seen: { version: '8.8.12–10.1', when: '2026-11', how: 'source' },
  recognises: ({ document }) =>
    document.querySelector('#z_shell, [id^="zv__"], [id^="zli__"], [id^="ztb__"], [class*="ZmMailMsg"]') !== null ||
    isZimbraLogin(document) ||
    [...document.scripts].some(({ textContent }) =>
      /window\.appContextPath\s{0,5}=/.test((textContent ?? '').slice(0, 200_000)),
    ),
  isLogin: ({ document }) => isZimbraLogin(document),
  openMessages: open,
  sources: zimbraSources,
  read(page, message) {
    const root = bodyRoot(page, zimbraId(page, message))
    if (!root) return null
    const frames = [...root.querySelectorAll('iframe')].map((frame) => textOf(frameDocument(frame)?.body))
    const own = root.querySelector('[id$="_body"], .MsgBody, .MsgBody-html, .MsgBody-text')
    const body = frames.filter(Boolean).join('\n\n') || textOf(own)
    const attachments = attachmentsIn(root, page.location.href)
    return { from: message.from, to: [], cc: [], subject: message.subject, date: null, body, attachments }
  },
  anchor(page) {
    const [message] = open(page)
    return message ? bodyRoot(page, zimbraId(page, message)) : null
  },
  /** Starts the client anew, so it belongs in a new tab. The client has no address for forwarding a message. */
  composeUrl: ({ href }, { to, subject, body }) =>
    `${new URL(/^\/zimbra\//.test(new URL(href).pathname) ? '/zimbra/' : '/', href).href}?${new URLSearchParams({ view: 'compose', to, subject, body })}`,
  composeField({ document }) {
    const shown = fieldBy(document, ['textarea[id^="zv__COMPOSE"]', 'textarea[id*="_body"]', 'iframe[id*="COMPOSE"]'])
    return shown && isShown(shown) ? shown : null
  },
}
