/**
 * MDaemon Webmail (WorldClient): no instance was seen and no address of a raw source is known. The session
 * stands in the address; the open or highlighted message is asked for as the JSON that the client itself
 * reads, and taken from the page where that fails.
 */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { letters } from './mail-source.ts'
import { frameDocument, isShown, lineOf, textOf, textOfHtml } from './page-text.ts'
import type { Ask, OpenMessage, PageReading, Portal, PortalPage } from './portal.ts'

const name = 'mdaemon'
const PATH = /\/worldclient\.dll$/i

/** Query names come in any case. */
function query(href: string, wanted: string): string {
  for (const [key, value] of new URL(href).searchParams) if (key.toLowerCase() === wanted.toLowerCase()) return value
  return ''
}

const mountOf = (href: string) => new URL(href).origin + new URL(href).pathname

function address({ location }: PortalPage, rest: Record<string, string>): string {
  return `${mountOf(location.href)}?${new URLSearchParams({ Session: query(location.href, 'Session'), ...rest })}`
}

function folderOf({ document, location }: PortalPage): string {
  const chosen = document.querySelector<HTMLInputElement>('input[name=FolderID]')?.value
  return query(location.href, 'FolderID') || query(location.href, 'NextFolderID') || chosen || '0'
}

function open(page: PortalPage): OpenMessage[] {
  const { document, location } = page
  const view = query(location.href, 'View').toLowerCase()
  const message = (number: string, subject: string, from = '') => ({
    key: keyOf(name, mountOf(location.href), { number, folder: folderOf(page) }),
    subject,
    from,
  })
  if (view === 'message') {
    const number = query(location.href, 'Number')
    return number ? [message(number, lineOf(document.querySelector('#subject, .subject')), senderIn(document))] : []
  }
  if (view && !['main', 'list'].includes(view)) return []
  return [...document.querySelectorAll('#listContainer div.highlighted')].filter(isShown).flatMap((row) => {
    const number = /(\d{1,12})$/.exec(row.id)?.[1]
    return number ? [message(number, lineOf(row.querySelector('.subject, [id*=subject i]')))] : []
  })
}

const senderIn = (root: ParentNode) => lineOf(root.querySelector('#from, .from'))

async function fromServer(page: PortalPage, message: OpenMessage, ask: Ask): Promise<PageReading | null> {
  const ids = idsOf(message.key, name, mountOf(page.location.href))
  const url = address(page, {
    View: 'Message',
    Preview: 'Yes',
    ReturnJavaScript: '1',
    ContentType: 'JavaScript',
    ChangeView: 'No',
    NoLoop: '1',
    Number: ids?.get('number') ?? '',
    FolderID: ids?.get('folder') ?? '',
  })
  // Some versions give these views to POST only.
  for (const init of [undefined, { method: 'POST' }]) {
    const answer = await ask(url, init)
    const reading = answer?.status === 200 ? readingOf(new TextDecoder().decode(answer.bytes), url) : null
    if (reading && isSameSubject(reading.subject, message.subject)) return reading
  }
  return null
}

/** The list shortens subjects. */
function isSameSubject(told: string, shown: string): boolean {
  const [a, b] = [letters(told), letters(shown)]
  return !a || !b || a.includes(b) || b.includes(a)
}

type Wire = Partial<Record<'from' | 'to' | 'cc' | 'subject' | 'date' | 'body', string>> & {
  attachments?: { name?: string; filename?: string; url?: string; link?: string }[]
}

function readingOf(text: string, base: string): PageReading | null {
  try {
    const wire = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { message?: Wire }
    const { from = '', to = '', cc = '', subject = '', body = '', attachments = [] } = wire.message ?? {}
    if (!body && attachments.length === 0) return null
    const list = (value: string) =>
      value
        .split(/[;,]/)
        .map((one) => one.trim())
        .filter(Boolean)
    return {
      // Some versions write these fields as HTML.
      from: /&(?:lt|gt|amp|quot|#\d{2,5});/.test(from) ? textOfHtml(from) : from,
      to: list(to),
      cc: list(cc),
      subject,
      date: null,
      body: /<[a-z!/]/i.test(body) ? textOfHtml(body) : body,
      attachments: attachments.flatMap((one) => {
        const url = one.url ?? one.link
        return url ? [{ filename: one.filename ?? one.name ?? '', url: new URL(url, base).href }] : []
      }),
    }
  } catch {
    return null
  }
}

function fromPage({ document, location }: PortalPage, message: OpenMessage): PageReading | null {
  const frame = [...document.querySelectorAll('iframe')].find((one) => isShown(one) && textOf(frameDocument(one)?.body))
  const body =
    textOf(document.querySelector('#messageBody, #msgBody, .message-body')) || textOf(frameDocument(frame)?.body)
  if (!body) return null
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="View=Attachment" i]')
  return {
    from: message.from,
    to: [],
    cc: [],
    subject: message.subject,
    date: null,
    body,
    attachments: [...links].map((link) => ({
      filename: lineOf(link),
      url: new URL(link.getAttribute('href') ?? '', location.href).href,
    })),
  }
}

export const mdaemon: Portal = {
  name,
  seen: { version: 'WorldClient, version unknown', when: '2026-11', how: 'third' },
  recognises: ({ location }) => PATH.test(new URL(location.href).pathname),
  isLogin: ({ document }) => document.querySelector('form[action*="View=Main" i] input[type=password]') !== null,
  openMessages: open,
  *sources() {
    // No address of a raw source is known.
  },
  read: async (page, message, ask) => (await fromServer(page, message, ask)) ?? fromPage(page, message),
  anchor: ({ document }) =>
    document.querySelector('#messageBody, #msgBody, #previewPane, .message-body, #listContainer div.highlighted'),
  /** Known no further than an empty compose window; `fillCompose` writes the text. */
  composeUrl: ({ href }) =>
    PATH.test(new URL(href).pathname)
      ? `${mountOf(href)}?${new URLSearchParams({ Session: query(href, 'Session'), View: 'Compose', New: 'Yes' })}`
      : null,
  composeField: ({ document }) =>
    fieldBy(document, ['textarea[name=Body]', 'textarea[name=body]', 'iframe[id*=editor i]']),
}
