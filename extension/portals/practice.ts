/**
 * The practice mailbox (hộp thư thực hành) of this project.
 * Open message: `article[data-letter]`; source: the address in its `data-source`.
 */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { lineOf, textOf } from './page-text.ts'
import type { Portal, PortalPage } from './portal.ts'

const name = 'practice'
const letterOf = ({ document }: PortalPage) => document.querySelector('article[data-letter]')
const mountOf = (href: string) => new URL('/', href).href

export const practice: Portal = {
  name,
  seen: { version: 'this repository', when: '2026-11', how: 'ran' },
  recognises: ({ document, location }) =>
    ['127.0.0.1', 'localhost'].includes(new URL(location.href).hostname) &&
    document.querySelector('meta[name="application-name"][content="hop-thu-thuc-hanh"]') !== null,
  isLogin: ({ document }) => document.querySelector('form#dang-nhap') !== null,
  openMessages(page) {
    const letter = letterOf(page)
    if (!letter) return []
    const id = letter.getAttribute('data-letter') ?? ''
    return [
      {
        key: keyOf(name, mountOf(page.location.href), { id }),
        subject: lineOf(letter.querySelector('[data-field=subject]')),
        from: lineOf(letter.querySelector('[data-field=from]')),
      },
    ]
  },
  *sources(page) {
    const url = letterOf(page)?.getAttribute('data-source')
    if (url) yield { url }
  },
  read(page, message) {
    const letter = letterOf(page)
    if (!letter) return null
    return {
      from: message.from,
      to: [lineOf(letter.querySelector('[data-field=to]'))],
      cc: [],
      subject: message.subject,
      date: letter.querySelector('time')?.getAttribute('datetime') ?? null,
      body: textOf(letter.querySelector('[data-field=body]')),
      attachments: [...letter.querySelectorAll<HTMLAnchorElement>('a[data-attachment]')].map((link) => ({
        filename: link.getAttribute('data-attachment') ?? '',
        url: link.href,
      })),
    }
  },
  anchor: letterOf,
  composeUrl({ href }, { to, subject, body, forward }) {
    const url = new URL('/soan-thu', href)
    url.search = new URLSearchParams({ to, subject, body }).toString()
    const id = forward && idsOf(forward, name, mountOf(href))?.get('id')
    if (id) url.searchParams.set('chuyen', id)
    return url.href
  },
  composeField: ({ document }) => fieldBy(document, ['textarea[name=body]']),
}
