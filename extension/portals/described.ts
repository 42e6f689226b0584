/** Portals that an officer or IT colleague described without code (`description.ts`). */
import { fieldBy } from './compose.ts'
import { idsOf, keyOf } from './key.ts'
import { frameDocument, lineOf, textOf } from './page-text.ts'
import type { Portal, PortalDescription, PortalPage } from './portal.ts'

/** A portal from its description. Selectors that a browser does not understand find nothing. */
export function described(description: PortalDescription): Portal {
  const { name } = description
  const one = (root: ParentNode | null | undefined, selector: string): Element | null => {
    try {
      return selector ? (root?.querySelector(selector) ?? null) : null
    } catch {
      return null
    }
  }
  const mount = ({ location }: PortalPage) => location.origin + description.path

  const idIn = ({ document, location }: PortalPage): string => {
    const { id, messageSelector } = description
    if (!id) return new URL(location.href).pathname + new URL(location.href).search + new URL(location.href).hash
    if (id.from === 'attribute') return one(document, messageSelector)?.getAttribute(id.name) ?? ''
    const address = new URL(location.href)
    const parts =
      id.from === 'query' ? address.searchParams : new URLSearchParams(address.hash.replace(/^#[^?]*\??/, ''))
    return parts.get(id.name) ?? ''
  }

  return {
    name,
    seen: { version: 'described by the office', when: '', how: 'third' },
    recognises: ({ location }) => {
      const address = new URL(location.href)
      const path = description.path.replace(/\/$/, '')
      return address.host === description.host.toLowerCase() && `${address.pathname}/`.startsWith(`${path}/`)
    },
    isLogin: ({ document }) => one(document, description.loginSelector) !== null,
    openMessages(page) {
      const element = one(page.document, description.messageSelector)
      const id = idIn(page)
      if (!element || !id) return []
      const subject = lineOf(one(page.document, description.subjectSelector))
      return [
        { key: keyOf(name, mount(page), { id }), subject, from: lineOf(one(page.document, description.fromSelector)) },
      ]
    },
    *sources(page, message) {
      const id = idsOf(message.key, name, mount(page))?.get('id')
      if (!description.sourceUrl || !id) return
      const url = description.sourceUrl.replaceAll('{id}', encodeURIComponent(id))
      yield { url: new URL(url, page.location.href).href }
    },
    read({ document, location }, message) {
      const element = one(document, description.bodySelector) ?? one(document, description.messageSelector)
      if (!element) return null
      const frame = element.tagName.toUpperCase() === 'IFRAME' ? frameDocument(element)?.body : null
      const links = description.attachmentSelector ? [...(all(document, description.attachmentSelector) ?? [])] : []
      return {
        from: message.from,
        to: [],
        cc: [],
        subject: message.subject,
        date: one(document, description.dateSelector)?.getAttribute('datetime') ?? null,
        body: textOf(frame ?? element),
        attachments: links.flatMap((link) => {
          const href = link.getAttribute('href')
          return href
            ? [{ filename: link.getAttribute('download') || lineOf(link), url: new URL(href, location.href).href }]
            : []
        }),
      }
    },
    anchor: ({ document }) => one(document, description.messageSelector),
    composeUrl({ href }, { to, subject, body }) {
      if (!description.composeUrl) return null
      const values: Record<string, string> = { to, subject, body }
      const filled = description.composeUrl.replace(/\{(to|subject|body)\}/g, (_, key: string) =>
        encodeURIComponent(values[key] ?? ''),
      )
      const url = new URL(filled, href)
      return url.origin === new URL(href).origin ? url.href : null
    },
    composeField: ({ document }) => fieldBy(document, ['textarea[name=body]', 'textarea', '[contenteditable=true]']),
  }
}

function all(document: Document, selector: string): NodeListOf<Element> | null {
  try {
    return document.querySelectorAll(selector)
  } catch {
    return null
  }
}
