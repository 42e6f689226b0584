/**
 * Zimbra's standard (HTML) client under `/h/`, 8.8 and 9.0 (read in zm-web-client, not run). It works
 * without script; `a#OPSHOWORIG` is there only while a message is open, and its address is the raw source.
 */
import { fieldBy } from './compose.ts'
import { frameDocument, lineOf, textOf } from './page-text.ts'
import type { Portal, PortalPage } from './portal.ts'
import { attachmentsIn, isZimbraId, zimbraId, zimbraMessage, zimbraSources } from './zimbra.ts'

const name = 'zimbra-html'
const PATH = /^\/(?:zimbra\/)?h\//

function openId({ document, location }: PortalPage): string | null {
  const address = new URL(location.href)
  if (address.searchParams.get('action') === 'compose') return null
  const original = document.querySelector('a#OPSHOWORIG')?.getAttribute('href')
  if (original) {
    const id = new URL(original, address).searchParams.get('id')
    if (isZimbraId(id)) return id
  }
  const byType =
    address.searchParams.get('st') === 'message' &&
    document.querySelector('.MsgBody, .MsgHdr, iframe[src*="/h/imessage"]')
  const byPath = /\/h\/(message|imessage|printmessage)$/.test(address.pathname)
  if (!byType && !byPath) return null
  const id = address.searchParams.get('id') ?? document.querySelector<HTMLInputElement>('input[name=id]')?.value
  return isZimbraId(id) ? id : null
}

/** What its pages have: links within the client, its skin, the guard of its forms. */
const MARKS =
  'a#OPSHOWORIG, a[href^="/h/"], a[href^="/zimbra/h/"], form[action*="/h/"], input[name=crumb], link[href*="skin="], .MsgBody'
const isPrintView = (href: string) => /\/h\/printmessage$/.test(new URL(href).pathname)

/** Beside its label; older versions mark both with the class, newer ones neither. */
function subjectOf(document: Document): string {
  const marked = document.querySelector('.MsgHdrSub:not(.MsgHdrName)')
  if (marked) return lineOf(marked)
  const label = [...document.querySelectorAll('.MsgHdrName')].find((one) => SUBJECT.test(lineOf(one)))
  return lineOf(label?.parentElement?.querySelector('.MsgHdrValue'))
}
const SUBJECT = /^(?:subject|chủ đề|tiêu đề)\s?:?$/i

function senderOf(document: Document): string {
  const own = document.querySelector('.MsgHdrSender') ?? document.querySelector('.MsgHdrValue:not(.MsgHdrSub)')
  return lineOf(own)
}

const bodyOf = (document: Document) =>
  document.querySelector('.MsgBody, [id^="iframeBody"], iframe[src*="/h/imessage"]')

export const zimbraHtml: Portal = {
  name,
  seen: { version: '8.8–9.0', when: '2026-11', how: 'source' },
  recognises: ({ document, location }) =>
    PATH.test(new URL(location.href).pathname) &&
    (isPrintView(location.href) || document.querySelector(MARKS) !== null),
  isLogin: ({ document }) => document.querySelector('input[name=loginOp]') !== null,
  openMessages(page) {
    const id = openId(page)
    if (!id) return []
    const { document } = page
    return [zimbraMessage(page, id, subjectOf(document), senderOf(document))]
  },
  sources: zimbraSources,
  read(page, message) {
    const element = bodyOf(page.document)
    if (!element) return null
    const frame = element.tagName.toUpperCase() === 'IFRAME' ? element : element.querySelector('iframe')
    return {
      from: message.from,
      to: [],
      cc: [],
      subject: message.subject,
      date: null,
      body: (frame ? textOf(frameDocument(frame)?.body) : '') || textOf(element),
      attachments: attachmentsIn(page.document, page.location.href),
    }
  },
  anchor: ({ document }) => document.querySelector('.MsgHdr') ?? bodyOf(document),
  composeUrl({ href }, { to, subject, body, forward }) {
    const mount = PATH.exec(new URL(href).pathname)?.[0] ?? '/h/'
    const query = new URLSearchParams({ action: 'compose', to, subject })
    const id = forward && zimbraId({ location: new URL(href) }, { key: forward })
    if (id) {
      query.set('op', 'forward')
      query.set('id', id)
    } else query.set('body', body)
    return `${new URL(mount, href).href}search?${query}`
  },
  composeField: ({ document }) => fieldBy(document, ['textarea[name=body]']),
}
