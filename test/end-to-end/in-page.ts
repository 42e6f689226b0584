/** Looking into a page as the browser itself sees it: closed shadow roots too, which no script of the page can. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'

type Node = {
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
}

const TAG = 'DUNG-CUA-WARNING'

function find(node: Node, name: string): Node | null {
  if (node.nodeName === name) return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, name)
    if (found) return found
  }
  return null
}

function markup(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(markup).join('')
  if (node.nodeName.startsWith('#')) return inner
  const list = node.attributes ?? []
  const attributes = list.flatMap((name, i) =>
    i % 2 === 0 ? [` ${name}="${(list[i + 1] ?? '').replace(/"/g, '&quot;')}"`] : [],
  )
  const tag = node.nodeName.toLowerCase()
  return `<${tag}${attributes.join('')}>${inner}</${tag}>`
}

/** The banner's markup, or null while there is none. */
export async function bannerIn(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node }
    const host = find(root, TAG)
    return host ? markup(host) : null
  } finally {
    await session.detach()
  }
}

/** Waits for the banner and gives its words. Throws when there is none in time. */
export async function bannerWords(page: Page, ms = 10_000): Promise<string> {
  for (const end = Date.now() + ms; ; await sleep(50)) {
    const found = await bannerIn(page)
    if (found)
      return found
        .replace(/<[^>]{0,2000}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    if (Date.now() > end) throw new Error('no banner in the page')
  }
}
