/**
 * What all Zimbra clients share (read in zm-mailbox and zm-web-client 8.8.12 to 10.1, not run): the stored
 * message comes byte for byte from `/service/home/~/?id=…`. `auth=co` (cookie only) must always be said:
 * without it a request that has no session is answered with a password dialog of the browser.
 */
import { idsOf, keyOf } from './key.ts'
import { frameDocument } from './page-text.ts'
import type { OpenMessage, PortalPage, SourceRequest } from './portal.ts'

const name = 'zimbra'

/** `id` may be `<account-uuid>:<number>` in a shared mailbox. */
export function zimbraMessage({ location }: PortalPage, id: string, subject = '', from = ''): OpenMessage {
  return { key: keyOf(name, location.origin, { id }), subject, from }
}

export function zimbraId({ location }: Pick<PortalPage, 'location'>, message: Pick<OpenMessage, 'key'>): string | null {
  return idsOf(message.key, name, location.origin)?.get('id') ?? null
}

export function zimbraSource({ location }: PortalPage, id: string): SourceRequest {
  return { url: `${location.origin}/service/home/~/?${new URLSearchParams({ auth: 'co', id })}` }
}

export function* zimbraSources(page: PortalPage, message: OpenMessage): Iterable<SourceRequest> {
  const id = zimbraId(page, message)
  if (id) yield zimbraSource(page, id)
}

const MESSAGE_ID = /^(?:[0-9a-f-]{36}:)?\d{1,12}$/i
export const isZimbraId = (id: string | null | undefined): id is string => MESSAGE_ID.test(id ?? '')

/** Links to attachments, and pictures within the text, name their message: the surest witness of which one is open. */
export function idFromAttachments(root: ParentNode, base: string): string | null {
  const frames = [...root.querySelectorAll('iframe')].map(frameDocument)
  const pictures = [root, ...frames].flatMap((one) => [
    ...(one?.querySelectorAll('img[src*="/service/home/"], img[dfsrc*="/service/home/"]') ?? []),
  ])
  const shown = pictures.map((one) => {
    const url = addressOf(one.getAttribute('dfsrc') ?? one.getAttribute('src') ?? '', base)
    return url?.searchParams.get('part') ? url.searchParams.get('id') : null
  })
  const ids = [...attachmentsIn(root, base).map(({ id }) => id), ...shown.filter(isZimbraId)]
  return ids.length > 0 && ids.every((id) => id === ids[0]) ? (ids[0] ?? null) : null
}

export function attachmentsIn(root: ParentNode, base: string): { id: string; filename: string; url: string }[] {
  const found = new Map<string, { id: string; filename: string; url: string }>()
  for (const link of root.querySelectorAll('a[href*="/service/home/"]')) {
    const url = addressOf(link.getAttribute('href') ?? '', base)
    const id = url?.searchParams.get('id')
    const part = url?.searchParams.get('part')
    // Two messages of a conversation may have parts of the same number; “download all” is no file of the letter.
    const mark = `${id} ${part}`
    if (!url || !part || !isZimbraId(id) || found.has(mark) || url.searchParams.get('fmt') === 'zip') continue
    url.searchParams.set('auth', 'co')
    url.searchParams.delete('view')
    const filename = (link.textContent ?? '').replace(/\s+/g, ' ').trim() || `part ${part}`
    found.set(mark, { id, filename, url: url.href })
  }
  return [...found.values()]
}

function addressOf(href: string, base: string): URL | null {
  try {
    return new URL(href, base)
  } catch {
    return null
  }
}

/** Zimbra's log-in form is one page for all its clients. */
export const isZimbraLogin = (document: Document) =>
  document.querySelector('input[name=loginOp][value=login], form#zLoginForm') !== null &&
  document.querySelector('input[type=password]') !== null
