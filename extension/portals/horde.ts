/**
 * Horde IMP 6.2 (run: dynamic, basic and minimal view). `buid` and `mailbox` name the message; `mailbox` is
 * unpadded base64url of the IMAP name. Before 6.1 it was named by `uid`, in IMP 4 by `index`, and each view had a file of
 * its own (`message.php`, `message-dimp.php`, `message-mimp.php`; third hand). `view.php?actionID=view_source` gives the source byte for byte,
 * without a token. With no session every address leads to `login.php`, with status 200.
 */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { decodedOnce, frameDocument, isShown, lineOf, textOf } from './page-text.ts'
import type { Portal, PortalPage } from './portal.ts'

const name = 'horde'
const PATH =
  /^(.{0,200}\/imp\/)(dynamic|basic|minimal|smartmobile|(?:index|message|mailbox|compose|search|folders|thread|contacts|filterprefs|acl|saveimages)(?:-[dm]imp)?)\.php$/
const OLD_MESSAGE = /\/imp\/message(?:-[dm]imp)?\.php$/
/** How the versions name a message within its folder, the newest first. */
const NUMBERS = ['buid', 'uid', 'index'] as const

function mountOf(href: string): string | null {
  const { origin, pathname } = new URL(href)
  const mount = PATH.exec(pathname)?.[1]
  return mount ? origin + mount : null
}

function idsIn({ location }: PortalPage): Record<string, string> | null {
  const address = new URL(location.href)
  const [, mailbox, mark, number] = /^#msg:([^;:]{1,400})([;:])(\d{1,12})$/.exec(decodedOnce(address.hash)) ?? []
  // A colon stood there before messages had a number of their own in every folder.
  if (mailbox && number) return { mailbox, [mark === ';' ? 'buid' : 'uid']: number }
  // The view for telephones has its query in the fragment.
  const [, inHash] = /^#message\?(.{1,800})$/.exec(address.hash) ?? []
  const query = inHash ? new URLSearchParams(`page=message&${inHash}`) : address.searchParams
  const box = query.get('mailbox') ?? query.get('folder')
  const by = NUMBERS.find((name) => /^\d{1,12}$/.test(query.get(name) ?? ''))
  const isMessage = query.get('page') === 'message' || OLD_MESSAGE.test(address.pathname)
  return isMessage && box && by ? { mailbox: box, [by]: query.get(by) ?? '' } : null
}

const bodyOf = (document: Document) => document.querySelector('#messageBody, .messageBody, .mimePartData')

/** The heading of the preview or of the message's own window; the minimal view has it in the title only. */
function subjectOf(document: Document): string {
  const heading = [...document.querySelectorAll('.subject, #msgheaders > p')].find(isShown)
  return lineOf(heading) || (document.title.split(' :: ')[1] ?? '').trim()
}

const senderOf = (document: Document) =>
  document.querySelector('#msgHeaderFrom [title*="@"], .from [title*="@"]')?.getAttribute('title') ?? ''

/** Named files only; the same file is offered in the list of parts and again below the text. */
function attachmentsIn(document: Document, base: string): { filename: string; url: string }[] {
  const found = new Map<string, { filename: string; url: string }>()
  for (const link of document.querySelectorAll('a[href*="actionID=download_attach"]')) {
    const url = new URL(link.getAttribute('href') ?? '', base)
    const filename = url.searchParams.get('fn')?.replace(/^\//, '')
    if (filename) found.set(url.searchParams.get('id') ?? url.href, { filename, url: url.href })
  }
  return [...found.values()]
}

export const horde: Portal = {
  name,
  seen: { version: 'IMP 6.2.27', when: '2026-11', how: 'ran' },
  recognises: ({ document, location }) => mountOf(location.href) !== null || isHordeLogin(document, location.href),
  isLogin: ({ document, location }) => isHordeLogin(document, location.href),
  openMessages(page) {
    const ids = idsIn(page)
    const mount = mountOf(page.location.href)
    if (!ids || !mount) return []
    const { document } = page
    return [{ key: keyOf(name, mount, ids), subject: subjectOf(document), from: senderOf(document) }]
  },
  *sources(page, message) {
    const mount = mountOf(page.location.href)
    const ids = mount && idsOf(message.key, name, mount)
    if (!ids) return
    yield { url: `${mount}view.php?actionID=view_source&id=0&${ids}` }
    const save = new URL(`../services/download/?app=imp&actionID=save_message&${ids}`, mount)
    yield { url: save.href }
  },
  read({ document, location }, message) {
    const parts = [...document.querySelectorAll('.mimePartData')]
    const root = bodyOf(document)
    if (!root) return null
    const frames = [...root.querySelectorAll('iframe.htmlMsgData')].map((frame) => textOf(frameDocument(frame)?.body))
    const texts = parts.length > 0 ? parts.map(textOf) : [textOf(root)]
    return {
      from: message.from,
      to: [],
      cc: [],
      subject: message.subject,
      date: null,
      body: [...frames, ...texts].filter(Boolean).join('\n\n'),
      attachments: attachmentsIn(document, location.href),
    }
  },
  anchor: (page) =>
    idsIn(page) ? (page.document.querySelector('#previewPane, #msgHeaders, #messageBody') ?? page.document.body) : null,
  composeUrl({ href }, { to, subject, body, forward }) {
    const mount = mountOf(href)
    if (!mount) return null
    const old = !/\/(?:dynamic|basic|minimal|smartmobile)\.php$/.test(new URL(href).pathname)
    // How the older versions forward by an address is not known.
    if (old) return `${mount}compose.php?${new URLSearchParams({ to, subject, body })}`
    const query = new URLSearchParams({ page: 'compose', to, subject })
    const ids = forward && idsOf(forward, name, mount)
    const view = /basic\.php$/.test(new URL(href).pathname) && !ids ? 'basic' : 'dynamic'
    if (ids) {
      // A body in the address is not looked at when a message is forwarded.
      query.set('type', 'forward_attach')
      for (const [key, value] of ids) query.set(key, value)
    } else query.set('body', body)
    return `${mount}${view}.php?${query}`
  },
  composeField: ({ document }) => fieldBy(document, ['textarea#composeMessage', 'textarea[name=message]']),
}

function isHordeLogin(document: Document, href: string): boolean {
  return (
    /\/login\.php$/.test(new URL(href).pathname) &&
    document.querySelector('#horde_login, input[name=horde_user], #imp_login, input[name=imapuser]') !== null
  )
}
