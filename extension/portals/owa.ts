/**
 * Outlook on the web of Exchange 2013, 2016 and 2019 (not run; after other public clients, pages that users published
 * and Microsoft's documentation). A message in its own window is named in the address (`ItemID`); in the main window
 * and in windows that the client paints itself (`projection.aspx`) its id is nowhere on the page. There the client's
 * own replies tell it (`witness.ts`); where these were not heard, the newest of the folder are listed, and the one that
 * fits subject, sender and time must be the only one. How the messages are made and asked for: `owa-service.ts`.
 */
import { fieldBy } from './compose.ts'
import { fingerprint, idsOf, keyOf } from './key.ts'
import { letters } from './mail-source.ts'
import { canaryOf, findItem, itemSource, mountOf } from './owa-service.ts'
import { decodedOnce, isShown, lineOf, textOf } from './page-text.ts'
import type { OpenMessage, Portal, PortalPage } from './portal.ts'
import { type NotedItem, witnessOf } from './witness.ts'

const name = 'owa'

/** One message in the reading pane; a conversation shows several. */
type Part = { body: Element; text: string; subject: string; from: string; around: string; id: string | null }

const BODY =
  '[id="Item.MessagePartBody"], [id="Item.MessageUniqueBody"], [id="Item.MessageNormalizedBody"], [role=document], [aria-label="Message body"], [aria-label="Nội dung thư"], .bdy'

/** The outermost only: OWA puts one of these into another. What is being written is no message. */
function bodiesIn(document: Document): Element[] {
  const all = [...document.querySelectorAll(BODY)].filter(
    (one) => isShown(one) && !one.closest('[contenteditable=true]') && !one.querySelector('[contenteditable=true]'),
  )
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
}

/** The largest part of the page that holds this body and no other. */
function blockOf(body: Element, bodies: readonly Element[]): Element {
  let block = body
  for (let up = block.parentElement; up && up !== body.ownerDocument.body; up = up.parentElement) {
    const pane = block.matches('[role=main], [role=region], ._rp_e')
    if (pane || bodies.some((other) => other !== body && up?.contains(other))) break
    block = up
  }
  return block
}

const SUBJECT = '.rpHighlightSubjectClass, [id$="_SUBJECT"], ._rp_i'
const SENDER =
  '[data-sender], .rpHighlightFromClass, [id="ItemHeader.SenderContainer"], ._rp_sender, .ReadingPaneSender, ._pe_l, .lpc-hoverTarget, [aria-label^="From"], [aria-label^="Từ"], [aria-label^="Người gửi"]'
const ADDRESS = /[^\s<>"',;:()[\]]{1,64}@[^\s<>"',;:()[\]]{1,255}/

function subjectOf(document: Document): string {
  const own = [...document.querySelectorAll(SUBJECT)].find((one) => isShown(one) && lineOf(one))
  if (own) return lineOf(own)
  // Recipients and folders are headings too; the subject is the first in the pane, above the body.
  const headings = document.querySelectorAll('[role=main] [role=heading], [role=region] [role=heading], [role=heading]')
  const heading = [...headings].find((one) => isShown(one) && lineOf(one) && !one.closest('[id^="ItemHeader."]'))
  return lineOf(heading)
}

function senderIn(block: Element, body: Element): string {
  const shown = [...block.querySelectorAll(SENDER)].filter(
    (one) =>
      isShown(one) &&
      !body.contains(one) &&
      !one.closest('[id="ItemHeader.ToContainer"], [id="ItemHeader.CcContainer"]'),
  )
  const texts = shown.map((one) => one.getAttribute('data-sender') || lineOf(one)).filter(Boolean)
  const address = texts.map((text) => ADDRESS.exec(text)?.[0]).find(Boolean)
  return address ?? texts[0]?.replace(/[;,\s]+$/, '') ?? ''
}

function partsOf({ document }: PortalPage): Part[] {
  const bodies = bodiesIn(document)
  const { items } = witnessOf(document)
  const subject = subjectOf(document)
  return bodies.map((body) => {
    const block = blockOf(body, bodies)
    const text = textOf(body)
    const from = senderIn(block, body)
    const around = lineOf(block).slice(0, 1_000)
    return { body, text, subject, from, around, id: notedId(items, { text, subject, from, around }) }
  })
}

/** Which of the items that the client was told of is this one? By its text; among equal ones by sender, subject, time. */
function notedId(items: readonly NotedItem[], shown: Omit<Part, 'body' | 'id'>): string | null {
  const page = letters(shown.text)
  let fitting = items.filter(({ text }) => {
    const length = Math.min(text.length, page.length, 200)
    return length > 0 && text.slice(0, length) === page.slice(0, length) && (length >= 20 || text === page)
  })
  const narrow = (fits: (item: NotedItem) => boolean) => {
    const closer = fitting.filter(fits)
    if (closer.length > 0) fitting = closer
  }
  narrow(({ subject }) => subject !== '' && letters(subject) === letters(shown.subject))
  narrow(({ from }) => from.some((one) => one !== '' && shown.from.toLowerCase().includes(one)))
  narrow(({ received }) => isTimeShown(received, shown.around))
  // The same paper twice within a minute: the later reply is the one the client just asked for.
  return fitting.at(-1)?.id ?? null
}

/** Does the text show this moment's hour and minute, and its day, in the browser's own time zone? */
export function isTimeShown(iso: string, text: string): boolean {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return false
  const [hour, minute, day] = [time.getHours(), time.getMinutes(), time.getDate()]
  const clock = [...text.matchAll(/\b(\d{1,2})[:h.](\d{2})\b/g)].some(
    ([, h, m]) =>
      Number(m) === minute && (Number(h) === hour || Number(h) === hour % 12 || (hour % 12 === 0 && h === '12')),
  )
  return clock && (!/\d[/-]\d/.test(text) || new RegExp(`(?:^|\\D)0?${day}(?:\\D|$)`).test(text))
}

/** Addresses name messages in the query or in the fragment, in any case. */
function named(href: string, wanted: string): string {
  const { searchParams, hash } = new URL(href)
  for (const query of [searchParams, new URLSearchParams(hash.replace(/^#\??/, ''))]) {
    for (const [key, value] of query) if (key.toLowerCase() === wanted) return value
  }
  return ''
}

/** An id in the address names a draft in a compose window, an appointment in the calendar. */
function itemIdIn(href: string): string | null {
  const model = named(href, 'viewmodel')
  const isRead = model === '' || /^(?:ReadMessage|ItemReadingPane|ReadingPane)/i.test(model)
  if (!isRead || /\/(?:calendar|people|tasks)\b/i.test(named(href, 'path'))) return null
  const application = named(href, 'ae').toLowerCase()
  if (!application) return named(href, 'itemid') || null
  // The light version: `a` says what is done with the item, `t` what it is.
  const isMail = application === 'item' && /^(?:|open|preview)$/i.test(named(href, 'a'))
  return isMail && /^(?:$|ipm\.note|report)/i.test(named(href, 't')) ? named(href, 'id') || named(href, 'itemid') : null
}

const isComposing = ({ document, location }: PortalPage) =>
  /\/mail\/action\/compose|viewmodel=I?MailCompose|[?&]a=(?:New|Reply|ReplyAll|Forward)\b/i.test(
    decodedOnce(location.href),
  ) || [...document.querySelectorAll('[contenteditable=true][role=textbox]')].some(isShown)

/** Calendar, people, tasks and options show headings and texts too. */
const isElsewhere = (href: string) =>
  /[#?&/](?:path=)?\/?(?:calendar|people|tasks|options|ecp)(?:[/?&#]|$)/i.test(decodedOnce(href).replace(/^[^#?]*/, ''))

const partOf = (page: PortalPage, message: OpenMessage): Part | undefined => {
  const parts = partsOf(page)
  return parts.find((part) => keyFor(page, part) === message.key) ?? (parts.length === 1 ? parts[0] : undefined)
}

/** Without an id the page's own words stand in for one: enough to tell one open message from the next. */
function keyFor({ location }: PortalPage, { id, subject, from, text }: Part): string {
  const ids: Record<string, string> = id
    ? { id }
    : { subject: fingerprint(subject), from: fingerprint(from), text: fingerprint(text) }
  return keyOf(name, mountOf(location.href) ?? '', ids)
}

/** Where neither the cookie nor the address tells: files of the client, and ids it gives to the parts of a message. */
const MARKS =
  'script[src*="/owa/" i], link[href*="/owa/" i], [id^="Item.Message"], [id^="ItemHeader."], [autoid^="_"], [class^="_rp_"], #divBdy, form[action*="ae=" i]'

export const owa: Portal = {
  name,
  seen: { version: 'Exchange 2013–2019', when: '2026-11', how: 'third' },
  recognises: ({ document, location }) =>
    mountOf(location.href) !== null &&
    (canaryOf(document) !== '' ||
      /\/owa\/auth\/logon\.aspx$/i.test(new URL(location.href).pathname) ||
      document.querySelector(MARKS) !== null),
  isLogin: ({ document, location }) =>
    /\/owa\/auth\//i.test(new URL(location.href).pathname) ||
    document.querySelector('form[name=logonForm] input[type=password], form[action*="auth.owa" i]') !== null,
  openMessages(page) {
    const { document, location } = page
    const mount = mountOf(location.href)
    if (!mount) return []
    const id = itemIdIn(location.href)
    if (id) {
      const [first] = partsOf(page)
      return [{ key: keyOf(name, mount, { id }), subject: subjectOf(document), from: first?.from ?? '' }]
    }
    if (isElsewhere(location.href) || isComposing(page)) return []
    const open = partsOf(page).map((part) => ({ key: keyFor(page, part), subject: part.subject, from: part.from }))
    return open.filter(({ key }, i) => open.findIndex((other) => other.key === key) === i)
  },
  async *sources(page, message, ask) {
    const own = idsOf(message.key, name, mountOf(page.location.href) ?? '')?.get('id')
    const id =
      own ?? (await findItem(page, message, ask, (iso) => isTimeShown(iso, partOf(page, message)?.around ?? '')))
    if (id) yield itemSource(page, id)
  },
  read(page, message) {
    const part = partOf(page, message) ?? partsOf(page)[0]
    if (!part) return null
    const block = blockOf(part.body, bodiesIn(page.document))
    const files = [...block.querySelectorAll<HTMLAnchorElement>('a[href*="GetFileAttachment" i]')]
    const attachments = files.map((link) => ({
      filename: link.getAttribute('download') || lineOf(link),
      url: new URL(link.getAttribute('href') ?? '', page.location.href).href,
    }))
    if (!part.text && attachments.length === 0) return null
    return { from: part.from, to: [], cc: [], subject: message.subject, date: null, body: part.text, attachments }
  },
  anchor: ({ document }) => bodiesIn(document)[0] ?? null,
  composeUrl({ href }, { to, subject, body }) {
    const start = `${mountOf(href) ?? new URL('/owa/', href).href}?path=/mail/action/compose&to=${encodeURIComponent(to)}&subject=${encodeURIComponent(subject)}`
    const whole = `${start}&body=${encodeURIComponent(body)}`
    // Addresses over about 2,000 characters are refused; `fillCompose` writes the body then.
    return whole.length <= 2_000 ? whole : start
  },
  composeField: ({ document }) => fieldBy(document, ['[contenteditable=true][role=textbox]', '[contenteditable=true]']),
}
