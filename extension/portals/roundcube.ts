/**
 * Roundcube 1.6 (1.6.5 run, skins elastic and larry, Vietnamese and English).
 *
 * The page is told by its own inline script (`rcmail.set_env`), or by ids that every skin has where scripts lie in files;
 * the mount by the address: it may be `/`, `/webmail/`, `/mail/` … An open message is the page itself
 * (`_action=show|preview`, `print` in a window of its own), the frame of the preview pane, or the selected row of the list. `_mbox` is the IMAP name in modified UTF-7 and is passed
 * on as it is. `viewsource` with `_save=1` and the request token gives the source byte for byte; without
 * a token it still gives the content, with line ends changed.
 */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { frameAddress, frameDocument, lineOf, textOf } from './page-text.ts'
import type { OpenMessage, Portal, PortalPage } from './portal.ts'

const name = 'roundcube'
type View = { document: Document; uid: string; mbox: string }

const scriptsOf = (document: Document) =>
  [...document.scripts].filter((script) => !script.src).map((script) => (script.textContent ?? '').slice(0, 400_000))
/** `rcm…` are the ids and classes of Roundcube's own code; the others are what its skins build a page of. */
const CODE = '[id^="rcm"], [class*="rcmContact"], [onclick*="rcmail."], script[src*="program/js/"]'
const SKIN =
  '#messagelist, #messagecontframe, #messagebody, #mailboxlist, #taskmenu, #taskbar, #compose-content, #composebody, link[href*="skins/"]'
const isRoundcube = (document: Document) =>
  scriptsOf(document).some((text) => text.includes('rcmail.set_env(') || text.includes('new rcube_webmail(')) ||
  (document.querySelector(CODE) !== null && document.querySelector(SKIN) !== null)
/** The folder that the page's own script speaks of. */
const folderIn = (document: Document) => /"mailbox":"([^"\\]{1,400})"/.exec(scriptsOf(document).join('\n'))?.[1] ?? ''
const mountOf = (href: string) => new URL('.', href).href.split('?')[0] ?? href

/** The message a document shows, by its address. */
function viewOf(document: Document, address: URL | null): View | null {
  const query = address?.searchParams
  const uid = query?.get('_uid')
  if (!uid || !['show', 'preview', 'print'].includes(query?.get('_action') ?? '')) return null
  // In a search over all folders some versions name both at once.
  const [, number, folder] = /^(\d{1,12})-(.{1,400})$/.exec(uid) ?? []
  return { document, uid: number ?? uid, mbox: folder ?? query?.get('_mbox') ?? (folderIn(document) || 'INBOX') }
}

function openView({ document, location }: PortalPage): View | null {
  const own = viewOf(document, new URL(location.href))
  if (own) return own
  // The preview pane, or the frame in which an attached message is opened.
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frameDocument(frame)
    const view = inner && viewOf(inner, frameAddress(frame, location.href))
    if (view) return view
  }
  return null
}

/** `rcmrow` and the unpadded base64 of the uid; of `uid-mailbox` in a search over all folders. */
function selectedRows({ document, location }: PortalPage): OpenMessage[] {
  const listed =
    new URL(location.href).searchParams.get('_mbox') ??
    document.querySelector('#mailboxlist li.selected a[rel]')?.getAttribute('rel') ??
    (folderIn(document) || 'INBOX')
  return [...document.querySelectorAll('#messagelist tr.selected[id^=rcmrow]')].flatMap((row) => {
    const [, uid, mbox = listed] = /^(\d{1,12})(?:-(.{1,400}))?$/.exec(decoded(row.id.slice(6))) ?? []
    if (!uid) return []
    const sender = row.querySelector('.rcmContactAddress')
    return [
      {
        key: keyOf(name, mountOf(location.href), { _mbox: mbox, _uid: uid }),
        subject: lineOf(row.querySelector('.subject a') ?? row.querySelector('.subject')),
        from: sender?.getAttribute('title') ?? '',
      },
    ]
  })
}

function decoded(base64: string): string {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/'))
  } catch {
    return ''
  }
}

/** Elastic names the sender in the summary line, larry and classic in the header table; the address is the title. */
function senderIn(document: Document): string {
  const link = document.querySelector('.header-summary .rcmContactAddress, .header.from .rcmContactAddress')
  return link?.getAttribute('title') ?? lineOf(link)
}

/** A heading without the label for screen readers and the buttons that skins put into it. */
function ownText(element: Element | null): string {
  const own = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === 3)
  return (
    own
      .map((node) => node.nodeValue ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim() || lineOf(element)
  )
}

/** The part a line of the attachments stands for: by its id, in older skins by its link. */
function partIn(item: Element): string {
  const own = /^attach([\d.]{1,20})$/.exec(item.id)?.[1]
  return own ?? /[?&]_part=([\d.]{1,20})/.exec(item.querySelector('a[href]')?.getAttribute('href') ?? '')?.[1] ?? ''
}

function tokenOf(page: PortalPage, view: View | null): string | null {
  for (const document of [view?.document, page.document]) {
    const token = document && /"request_token":"([\w-]{1,100})"/.exec(scriptsOf(document).join('\n'))?.[1]
    if (token) return token
  }
  return null
}

function address(page: PortalPage, query: Record<string, string>): string {
  return `${mountOf(page.location.href)}?${new URLSearchParams({ _task: 'mail', ...query })}`
}

export const roundcube: Portal = {
  name,
  seen: { version: '1.6.5', when: '2026-11', how: 'ran' },
  recognises: ({ document }) => isRoundcube(document) || document.querySelector('#rcmloginuser') !== null,
  isLogin: ({ document }) => document.querySelector('#rcmloginuser') !== null,
  openMessages(page) {
    const query = new URL(page.location.href).searchParams
    if (!['mail', null].includes(query.get('_task')) || query.get('_action') === 'compose') return []
    const view = openView(page)
    if (!view) return selectedRows(page)
    const ids = { _mbox: view.mbox, _uid: view.uid }
    const subject = view.document.querySelector('#message-header .subject, #messageheader .subject, .subject')
    return [
      {
        key: keyOf(name, mountOf(page.location.href), ids),
        subject: ownText(subject),
        from: senderIn(view.document),
      },
    ]
  },
  *sources(page, message) {
    const ids = idsOf(message.key, name, mountOf(page.location.href))
    if (!ids) return
    const query = { _action: 'viewsource', ...Object.fromEntries(ids) }
    const token = tokenOf(page, openView(page))
    if (token) yield { url: address(page, { ...query, _save: '1', _token: token }) }
    yield { url: address(page, query) }
  },
  read(page, message) {
    const view = openView(page)
    const body = view?.document.querySelector('#messagebody')
    if (!view || !body) return null
    const token = tokenOf(page, view)
    return {
      from: message.from,
      to: [],
      cc: [],
      subject: message.subject,
      date: null,
      body: textOf(body),
      attachments: [...view.document.querySelectorAll('#attachment-list li, #attachmentslist li')].flatMap((item) => {
        const part = partIn(item)
        const query = { _action: 'get', _mbox: view.mbox, _uid: view.uid, _part: part, _download: '1' }
        const filename = lineOf(item.querySelector('.attachment-name') ?? item.querySelector('a'))
        return part ? [{ filename, url: address(page, { ...query, ...(token ? { _token: token } : {}) }) }] : []
      }),
    }
  },
  anchor(page) {
    const view = openView(page)
    if (!view) return null
    if (view.document !== page.document) {
      return [...page.document.querySelectorAll('iframe')].find((one) => frameDocument(one) === view.document) ?? null
    }
    return page.document.querySelector('#message-header, #messageheader, #messagebody')
  },
  composeUrl({ href }, { to, subject, body, forward }) {
    const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _to: to, _subject: subject })
    const ids = forward && idsOf(forward, name, mountOf(href))
    if (ids) {
      // With a body in the address Roundcube drops the forwarded message without a word.
      query.set('_forward_uid', ids.get('_uid') ?? '')
      query.set('_mbox', ids.get('_mbox') ?? '')
    } else query.set('_body', body)
    return `${mountOf(href)}?${query}`
  },
  composeField({ document }) {
    const html = document.querySelector<HTMLInputElement>('input[name=_is_html]')?.value === '1'
    return fieldBy(document, html ? ['#composebody_ifr'] : ['textarea[name=_message]'])
  },
}
