/**
 * Outlook on the web of Exchange 2013, 2016 and 2019 (not run; after other public clients and Microsoft's
 * documentation). A message in its own window is named in the address (`ItemID`); in the main window its
 * id is nowhere on the page, so the newest of the folder are listed and the one that fits subject and
 * sender must be the only one. `GetItem` with `IncludeMimeContent` gives the message as Exchange makes it
 * from its store: all headers and parts, but not the sender's bytes. `/EWS/` is never asked: it would make
 * the browser ask for a password.
 */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { isShown, lineOf, textOf } from './page-text.ts'
import type { Ask, OpenMessage, Portal, PortalPage, SourceRequest } from './portal.ts'

const name = 'owa'
const NEWEST = 200

function mountOf(href: string): string | null {
  const { origin, pathname } = new URL(href)
  const mount = /^(\/owa)(?:\/|$)/i.exec(pathname)?.[1]
  return mount ? `${origin}${mount}/` : null
}

const canaryOf = (document: Document) => /(?:^|;\s?)X-OWA-CANARY=([^;]{1,400})/.exec(document.cookie)?.[1] ?? ''

/** The reading pane's bodies; a conversation shows one for each message that is opened out. */
const bodiesIn = (document: Document) =>
  [
    ...document.querySelectorAll(
      '[id="Item.MessageUniqueBody"], [id="Item.MessageNormalizedBody"], [id="Item.MessagePartBody"], [role=document] [id^="x_"], [aria-label="Message body"]:not([contenteditable=true])',
    ),
  ].filter(isShown)

function headingOf(document: Document): Element | null {
  const shown = [
    ...document.querySelectorAll('[role=main] [role=heading], [role=region] [role=heading], [role=heading]'),
  ].filter(isShown)
  return shown.find((one) => lineOf(one) !== '') ?? null
}

const senderOf = (document: Document) =>
  /[^\s<>"',;:()[\]]{1,64}@[^\s<>"',;:()[\]]{1,255}/.exec(
    lineOf(
      document.querySelector(
        '[data-sender], [aria-label^="From"], [aria-label^="Từ"], ._rp_sender, .ReadingPaneSender',
      ),
    ),
  )?.[0] ?? ''

function itemIdIn(href: string): string | null {
  const address = new URL(href)
  const inHash = new URLSearchParams(address.hash.replace(/^#/, ''))
  for (const query of [address.searchParams, inHash]) {
    const id = query.get('ItemID') ?? query.get('itemid') ?? query.get('ItemId')
    if (id) return id
  }
  return null
}

function service(page: PortalPage, action: 'GetItem' | 'FindItem', body: object): { url: string; init: RequestInit } {
  return {
    url: `${mountOf(page.location.href)}service.svc?action=${action}`,
    init: {
      method: 'POST',
      headers: {
        Action: action,
        'X-OWA-CANARY': canaryOf(page.document),
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({
        __type: `${action}JsonRequest:#Exchange`,
        Header: { __type: 'JsonRequestHeaders:#Exchange', RequestServerVersion: 'Exchange2013' },
        Body: { __type: `${action}Request:#Exchange`, ...body },
      }),
    },
  }
}

type Reply = {
  Body?: {
    ResponseMessages?: {
      Items?: { Items?: Item[]; RootFolder?: { Items?: Item[] } }[]
    }
  }
}
type Item = {
  ItemId?: { Id?: string }
  Subject?: string
  From?: { Mailbox?: { EmailAddress?: string } }
  MimeContent?: { Value?: string }
}

function replyOf(
  bytes: Uint8Array,
): NonNullable<NonNullable<NonNullable<Reply['Body']>['ResponseMessages']>['Items']>[0] | null {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as Reply).Body?.ResponseMessages?.Items?.[0] ?? null
  } catch {
    return null
  }
}

function itemSource(page: PortalPage, id: string): SourceRequest {
  return {
    ...service(page, 'GetItem', {
      // `item:Size` beside the MIME: without another property some servers leave the content out.
      ItemShape: {
        __type: 'ItemResponseShape:#Exchange',
        BaseShape: 'IdOnly',
        IncludeMimeContent: true,
        AdditionalProperties: [{ __type: 'PropertyUri:#Exchange', FieldURI: 'item:Size' }],
      },
      ItemIds: [{ __type: 'ItemId:#Exchange', Id: id }],
    }),
    unwrap(bytes) {
      const value = replyOf(bytes)?.Items?.[0]?.MimeContent?.Value
      return value ? Uint8Array.from(atob(value), (char) => char.charCodeAt(0)) : null
    },
  }
}

async function findItem(page: PortalPage, message: OpenMessage, ask: Ask): Promise<string | null> {
  const folder =
    /\/mail\/(inbox|sentitems|drafts|deleteditems|junkemail|archive)\b/i.exec(page.location.href)?.[1] ?? 'inbox'
  const { url, init } = service(page, 'FindItem', {
    ItemShape: { __type: 'ItemResponseShape:#Exchange', BaseShape: 'IdOnly' },
    ShapeName: 'MailListItem',
    ParentFolderIds: [{ __type: 'DistinguishedFolderId:#Exchange', Id: folder.toLowerCase() }],
    Traversal: 'Shallow',
    ViewFilter: 'All',
    Paging: { __type: 'IndexedPageView:#Exchange', BasePoint: 'Beginning', Offset: 0, MaxEntriesReturned: NEWEST },
    SortOrder: [
      {
        __type: 'SortResults:#Exchange',
        Order: 'Descending',
        Path: { __type: 'PropertyUri:#Exchange', FieldURI: 'DateTimeReceived' },
      },
    ],
  })
  const answer = await ask(url, init)
  const items = (answer && replyOf(answer.bytes)?.RootFolder?.Items) ?? []
  const same = (item: Item) => (item.Subject ?? '').trim() === message.subject.trim()
  const sent = (item: Item) =>
    !message.from || item.From?.Mailbox?.EmailAddress?.toLowerCase() === message.from.toLowerCase()
  const fitting = message.subject ? items.filter((item) => same(item) && sent(item)) : []
  return fitting.length === 1 ? (fitting[0]?.ItemId?.Id ?? null) : null
}

const isComposing = ({ document, location }: PortalPage) =>
  /\/mail\/action\/compose|[?&#](?:path=)?.{0,20}viewmodel=(?:MailCompose|IMailCompose)/i.test(
    decodeURIComponent(location.href),
  ) || [...document.querySelectorAll('[contenteditable=true][role=textbox]')].some(isShown)

export const owa: Portal = {
  name,
  seen: { version: 'Exchange 2013–2019', when: '2026-11', how: 'third' },
  recognises: ({ document, location }) =>
    mountOf(location.href) !== null &&
    (canaryOf(document) !== '' ||
      /\/owa\/auth\/logon\.aspx$/i.test(new URL(location.href).pathname) ||
      document.querySelector('script[src*="/owa/"], link[href*="/owa/"], [id^="Item.Message"]') !== null),
  isLogin: ({ location }) => /\/owa\/auth\//i.test(new URL(location.href).pathname),
  openMessages(page) {
    const { document, location } = page
    const mount = mountOf(location.href)
    const id = itemIdIn(location.href)
    const bodies = bodiesIn(document)
    if (!mount || (!id && (bodies.length === 0 || isComposing(page)))) return []
    const subject = lineOf(headingOf(document))
    // Without an id the page's own words stand in for one: enough to tell one open message from the next.
    const ids: Record<string, string> = id
      ? { id }
      : { subject, from: senderOf(document), text: String(textOf(bodies[0]).length) }
    return [{ key: keyOf(name, mount, ids), subject, from: senderOf(document) }]
  },
  async *sources(page, message, ask) {
    const own = idsOf(message.key, name, mountOf(page.location.href) ?? '')?.get('id')
    const id = own ?? (await findItem(page, message, ask))
    if (id) yield itemSource(page, id)
  },
  read({ document, location }, message) {
    const body = bodiesIn(document).map(textOf).filter(Boolean).join('\n\n')
    const files = document.querySelectorAll<HTMLAnchorElement>('a[href*="GetFileAttachment"]')
    if (!body && files.length === 0) return null
    const attachments = [...files].map((link) => ({
      filename: link.download || lineOf(link),
      url: new URL(link.getAttribute('href') ?? '', location.href).href,
    }))
    return { from: message.from, to: [], cc: [], subject: message.subject, date: null, body, attachments }
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
