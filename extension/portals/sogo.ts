/**
 * SOGo 5 (5.8.0 run, 2026-11, in English: the program has no Vietnamese). An AngularJS client: the fragment names the
 * message, `#!/Mail/<account>/<mailbox>/<uid>`, in the list as in a window of its own (`UIxMailPopupView#!…`); the
 * mailbox is its IMAP name in modified UTF-7, encoded two or three times over. The message is the resource
 * `/SOGo/so/<user>/Mail/<account>/folder<MAILBOX>/<uid>`.
 *
 * The resource itself gives the source, without a token, as it is but for CRLF turned into LF. `export` wants the token
 * of the cookie `XSRF-TOKEN` in a header (else status 500) and spoils 8-bit text: it takes each byte for a Latin-1 letter
 * and writes that in UTF-8. `viewsource` is of no use: it escapes `<` and `&`. None marks the message as read. When the
 * session has ended every address answers with the log-in page, 200.
 * `/SOGo/dav/` is never asked: it would make the browser ask for a password.
 */
import { fieldBy, mailto, writeLine } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { frameDocument, isShown, lineOf, textOf } from './page-text.ts'
import type { Portal, PortalPage } from './portal.ts'

const name = 'sogo'
type Ids = { account: string; mailbox: string; uid: string }

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
const MEANT = new Map(Object.entries(ESCAPED).map(([char, spelt]) => [spelt, char]))

function spell(part: string): string {
  const spelt = part.replace(/[_.#@*:, '&+]/g, (char) => ESCAPED[char] ?? char)
  return /^\d/.test(spelt) ? `_${spelt}` : spelt
}
const meant = (spelt: string) =>
  spelt.replace(/^_(?=\d)/, '').replace(/_(?:CO|SP|SQ|AM|[UDHASCP])_/g, (mark) => MEANT.get(mark) ?? mark)

function idsIn({ location }: Pick<PortalPage, 'location'>): Ids | null {
  const { pathname, hash } = new URL(location.href)
  // SOGo 2 and 3 named a message in a window of its own by the path.
  const [, at, folders, number] =
    /\/Mail\/(\d{1,4})\/((?:folder[^/]{1,400}\/){1,20})(\d{1,12})\/popupview/.exec(pathname) ?? []
  if (at && folders && number) {
    const names = folders.split('/').filter(Boolean)
    const mailbox = names.map((one) => meant(decoded(one).replace(/^folder/, ''))).join('/')
    return { account: at, mailbox, uid: number }
  }
  // Links written by other programs have the whole fragment encoded; before SOGo 4 it began with `#/`.
  const route = /^#!?%2F/i.test(hash) ? decoded(hash) : hash
  const [, account, box, uid] =
    /^#!?\/Mail\/(\d{1,4})\/(?:virtual\/)?([^?]{1,1600})\/(\d{1,12})\/?(?:\?.{0,400})?$/.exec(route) ?? []
  return account && box && uid ? { account, mailbox: decoded(box), uid } : null
}

/** `0/folderINBOX/57` */
function pathOf({ account, mailbox, uid }: Ids): string {
  const folders = mailbox.split('/').map((part) => `folder${encodeURIComponent(spell(part))}`)
  return [account, ...folders, uid].join('/')
}

/** A message being written lies over the one that is open, whose address stays. */
const isComposing = (document: Document) =>
  [...document.querySelectorAll('#mailEditor, form[name=messageForm]')].some(isShown)

function idsOfKey(key: string, mount: string | null): Ids | null {
  const ids = mount ? idsOf(key, name, mount) : null
  const [account, mailbox, uid] = ['account', 'mailbox', 'uid'].map((id) => ids?.get(id))
  return account && mailbox && uid ? { account, mailbox, uid } : null
}

const isSogo = (document: Document) =>
  document.querySelector('meta[name=description][content^="SOGo"], [ng-app^="SOGo."]') !== null
const bodyOf = (document: Document) =>
  [...document.querySelectorAll('.msg-body, .mailer_mailcontent')].find(isShown) ?? null

/** The parts of a message stand side by side: text, attached files as cards, what was forwarded. */
function partsOf(body: Element): string {
  const parts = [...body.querySelectorAll('.mailer_mailcontent')].filter((one) => !one.matches('.msg-attachment-link'))
  return parts.length > 0 ? parts.map(textOf).filter(Boolean).join('\n\n') : textOf(body)
}

function attachmentsIn(body: Element, base: string): { filename: string; url: string }[] {
  return [...body.querySelectorAll('a[href*="/asAttachment/"]')].map((link) => {
    const url = new URL(link.getAttribute('href') ?? '', base)
    return { filename: decoded(url.pathname.split('/').at(-1) ?? ''), url: url.href }
  })
}

/** The bytes that were taken for letters; text that was not spoilt holds letters no byte can be, or none beyond ASCII. */
function unspoilt(bytes: Uint8Array): Uint8Array {
  const letters = new TextDecoder().decode(bytes)
  if (/[^\u0000-\u00ff]/.test(letters)) return bytes
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}

const tokenOf = (document: Document) => /(?:^|;\s?)XSRF-TOKEN=([^;]{1,200})/.exec(document.cookie)?.[1] ?? ''

export const sogo: Portal = {
  name,
  seen: { version: '5.8.0', when: '2026-11', how: 'ran' },
  recognises: ({ document }) => isSogo(document),
  // It stands at whatever address was asked for, also of a message.
  isLogin: ({ document }) =>
    document.querySelector('[ng-app="SOGo.MainUI"] input[type=password], form[name=loginForm] input[type=password]') !==
    null,
  openMessages(page) {
    const mount = mountOf(page.location.href)
    const ids = idsIn(page)
    const { document } = page
    if (!mount || !ids || isComposing(document)) return []
    const subject = lineOf(document.querySelector('md-card-content h5, .viewer-title, .msg-subject'))
    const from = lineOf(document.querySelector('md-card-content a.md-caption'))
    return [{ key: keyOf(name, mount, ids), subject, from }]
  },
  *sources(page, message) {
    const mount = mountOf(page.location.href)
    const ids = idsOfKey(message.key, mount)
    if (!ids) return
    const token = tokenOf(page.document)
    const headers: Record<string, string> = token ? { 'X-XSRF-TOKEN': decoded(token) } : {}
    yield { url: `${mount}${pathOf(ids)}` }
    yield { url: `${mount}${pathOf(ids)}/export`, init: { headers }, unwrap: unspoilt }
  },
  read({ document, location }, message) {
    const body = bodyOf(document)
    if (!body) return null
    const attachments = attachmentsIn(body, location.href)
    return {
      from: message.from,
      to: [],
      cc: [],
      subject: message.subject,
      date: null,
      body: partsOf(body),
      attachments,
    }
  },
  anchor: (page) => (idsIn(page) ? (bodyOf(page.document)?.closest('md-card-content') ?? bodyOf(page.document)) : null),
  /** Forwarding has an address, but none that names recipient and subject: `fillHead` writes them. */
  composeUrl({ href }, letter) {
    const mount = mountOf(href)
    if (!mount) return null
    const opened = `${mount}UIxMailPopupView#!/Mail/`
    const ids = letter.forward ? idsOfKey(letter.forward, mount) : null
    if (!ids) return `${opened}0/new?${encodeURIComponent(mailto(letter))}`
    const mailbox = encodeURIComponent(encodeURIComponent(ids.mailbox))
    return `${opened}${ids.account}/${mailbox}/${ids.uid}/forward`
  },
  composeField({ document, location }) {
    const editors = ['textarea[ng-model*="editable.text"]', 'iframe.cke_wysiwyg_frame', '[contenteditable=true]']
    const field = fieldBy(document, editors)
    if (!field || !/\/(?:forward|reply|replyall)$/.test(new URL(location.href).hash)) return field
    // Frame and lines are there before the message that is answered; it would write over what stands in them.
    const line = document.querySelector<HTMLInputElement>('input[name=subject]')
    const written = 'value' in field ? String(field.value) : (frameDocument(field)?.body ?? field).textContent
    return line?.value && written?.trim() ? field : null
  },
  fillHead({ document }, { to, subject }) {
    const line = document.querySelector('input[name=subject]')
    if (line && subject) writeLine(line, subject)
    const recipients = document.querySelector('md-chips[ng-model$="editable.to"]')
    const field = recipients?.querySelector('input')
    if (!field || !to || recipients?.querySelector('md-chip')) return
    // The client takes a recipient over when the officer leaves the field.
    field.dispatchEvent(new Event('focus'))
    writeLine(field, to)
    field.dispatchEvent(new Event('blur'))
  },
}
