/**
 * What OWA's own client asks of its server, `service.svc`. `GetItem` with `IncludeMimeContent` gives the message as
 * Exchange makes it from its store: all headers and parts, but not the sender's bytes. The cookie `X-OWA-CANARY` must
 * stand in a header. `/EWS/` is never asked: it would make the browser ask for a password.
 */
import type { Ask, OpenMessage, PortalPage, SourceRequest } from './portal.ts'

const NEWEST = 200
const FOLDERS = /\/mail\/(inbox|sentitems|drafts|deleteditems|junkemail|archive)\b/i

/** `https://mail.example/owa/`, or `…/owa/vanthu@xa.example/` for a mailbox that the officer opened beside his own. */
export function mountOf(href: string): string | null {
  const { origin, pathname } = new URL(href)
  const mount = /^\/owa(?:\/[^/@]{1,100}@[^/]{1,200})?(?=\/|$)/i.exec(pathname)?.[0]
  return mount ? `${origin}${mount}/` : null
}

export const canaryOf = (document: Document) => /(?:^|;\s?)X-OWA-CANARY=([^;]{1,400})/.exec(document.cookie)?.[1] ?? ''

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

type Item = {
  ItemId?: { Id?: string }
  Subject?: string
  From?: { Mailbox?: { Name?: string; EmailAddress?: string } }
  DateTimeReceived?: string
  MimeContent?: { Value?: string }
}
type ReplyItem = { Items?: Item[]; RootFolder?: { Items?: Item[] } }
type Reply = { Body?: { ResponseMessages?: { Items?: ReplyItem[] } } }

function replyOf(bytes: Uint8Array): ReplyItem | null {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as Reply).Body?.ResponseMessages?.Items?.[0] ?? null
  } catch {
    return null
  }
}

export function itemSource(page: PortalPage, id: string): SourceRequest {
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

/** The folder in the address: one of the known ones, or a folder's own id. */
function folderIn(href: string): object {
  const known = FOLDERS.exec(href)?.[1]
  const own = /\/mail\/([\w%+/=-]{40,400})/.exec(href)?.[1]
  if (!known && own) return { __type: 'FolderId:#Exchange', Id: decodeURIComponent(own) }
  return { __type: 'DistinguishedFolderId:#Exchange', Id: (known ?? 'inbox').toLowerCase() }
}

/** The last resort: the one message among the newest of the folder that fits; null when none does, or several. */
export async function findItem(
  page: PortalPage,
  message: OpenMessage,
  ask: Ask,
  isTimeShown: (iso: string) => boolean,
): Promise<string | null> {
  const { url, init } = service(page, 'FindItem', {
    ItemShape: { __type: 'ItemResponseShape:#Exchange', BaseShape: 'IdOnly' },
    ShapeName: 'MailListItem',
    ParentFolderIds: [folderIn(page.location.href)],
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
  const answer = message.subject ? await ask(url, init) : null
  const items = (answer && replyOf(answer.bytes)?.RootFolder?.Items) ?? []
  const words = (text = '') => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const sender = words(message.from)
  const sent = ({ From }: Item) =>
    !sender ||
    [From?.Mailbox?.EmailAddress, From?.Mailbox?.Name].some((one) => words(one) !== '' && words(one) === sender)
  const fitting = items.filter((item) => words(item.Subject) === words(message.subject) && sent(item))
  const timely = fitting.filter(({ DateTimeReceived }) => isTimeShown(DateTimeReceived ?? ''))
  const only = fitting.length === 1 ? fitting : timely
  return only.length === 1 ? (only[0]?.ItemId?.Id ?? null) : null
}
