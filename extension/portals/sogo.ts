/**
 * SOGo 5 (read in its source and documentation, not run). An AngularJS client: the fragment names the
 * message, `#!/Mail/<account>/<mailbox>/<uid>`, the mailbox encoded twice by the router. The message is the
 * resource `/SOGo/so/<user>/Mail/<account>/folder<MAILBOX>/<uid>`; `export` gives it as stored, `viewsource`
 * as text. `/SOGo/dav/` is never asked: it would make the browser ask for a password.
 */
import { fieldBy, mailto } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { isShown, lineOf, textOf } from './page-text.ts'
import type { Portal, PortalPage } from './portal.ts'

const name = 'sogo'

function mountOf(href: string): string | null {
  const { origin, pathname } = new URL(href)
  const mount = /^(.{0,100}\/so\/[^/]{1,200}\/Mail)(?:\/|$)/.exec(pathname)?.[1]
  return mount ? `${origin}${mount}/` : null
}

function decoded(text: string): string {
  let last = text
  try {
    for (let i = 0; i < 3 && decodeURIComponent(last) !== last; i++) last = decodeURIComponent(last)
  } catch {
    // A lone per cent sign in a folder's name: as far as it could be decoded.
  }
  return last
}

/** SOGo's own spelling of folder names in addresses. */
const ESCAPED: Record<string, string> = {
  _: '_U_',
  '.': '_D_',
  '#': '_H_',
  '@': '_A_',
  '*': '_S_',
  ':': '_C_',
  ',': '_CO_',
  ' ': '_SP_',
  "'": '_SQ_',
  '&': '_AM_',
  '+': '_P_',
}
const escaped = (part: string) => part.replace(/[_.#@*:, '&+]/g, (char) => ESCAPED[char] ?? char)

function pathOf({ location }: PortalPage): string | null {
  const { pathname, hash } = new URL(location.href)
  // A message in a window of its own is named by the path.
  const popup = /\/Mail\/(\d{1,4}\/(?:folder[^/]{1,400}\/){1,20}\d{1,12})\/popupview/.exec(pathname)?.[1]
  if (popup) return popup
  const [, account, mailbox, uid] = /^#!\/Mail\/(\d{1,4})\/(?:virtual\/)?([^/?]{1,800})\/(\d{1,12})$/.exec(hash) ?? []
  if (!account || !mailbox || !uid) return null
  const folders = decoded(mailbox)
    .split('/')
    .map((part) => `folder${encodeURIComponent(escaped(part))}`)
  return [account, ...folders, uid].join('/')
}

const isSogo = (document: Document) =>
  document.querySelector('meta[name=description][content^="SOGo"], [ng-app^="SOGo."]') !== null
const bodyOf = (document: Document) =>
  [...document.querySelectorAll('.msg-body, .mailer_mailcontent')].find(isShown) ?? null

export const sogo: Portal = {
  name,
  seen: { version: '5', when: '2026-11', how: 'source' },
  recognises: ({ document }) => isSogo(document),
  isLogin: ({ document, location }) =>
    mountOf(location.href) === null && document.querySelector('input[type=password]') !== null,
  openMessages(page) {
    const mount = mountOf(page.location.href)
    const path = pathOf(page)
    if (!mount || !path) return []
    const { document } = page
    const subject = lineOf(document.querySelector('md-card-content h5, .viewer-title, .msg-subject'))
    const from = lineOf(document.querySelector('md-card-content a.md-caption'))
    return [{ key: keyOf(name, mount, { path }), subject, from }]
  },
  *sources(page, message) {
    const mount = mountOf(page.location.href)
    const path = mount && idsOf(message.key, name, mount)?.get('path')
    if (path) for (const action of ['export', 'viewsource']) yield { url: `${mount}${path}/${action}` }
  },
  read({ document, location }, message) {
    const body = bodyOf(document)
    if (!body) return null
    const links = document.querySelectorAll<HTMLAnchorElement>(
      '.msg-attachment-link a[href], .msg-attachment-other a[href]',
    )
    return {
      from: message.from,
      to: [],
      cc: [],
      subject: message.subject,
      date: null,
      body: textOf(body),
      attachments: [...links].map((link) => ({
        filename: lineOf(link),
        url: new URL(link.getAttribute('href') ?? '', location.href).href,
      })),
    }
  },
  anchor: (page) =>
    pathOf(page) ? (bodyOf(page.document)?.closest('md-card-content') ?? bodyOf(page.document)) : null,
  /** The address the client registers for `mailto:` links. */
  composeUrl({ href }, letter) {
    const mount = mountOf(href)
    return mount && `${mount}UIxMailPopupView#!/Mail/0/INBOX/new?${encodeURIComponent(mailto(letter))}`
  },
  composeField: ({ document }) =>
    fieldBy(document, ['textarea[ng-model*="editable.text"]', 'iframe.cke_wysiwyg_frame', '[contenteditable=true]']),
}
