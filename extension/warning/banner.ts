/**
 * The warning in the mail page. It lives in a closed shadow root on the document element, outside the portal's
 * layout and out of reach of its scripts and styles; room for it is made above the message, so that it covers nothing.
 * `showBanner` and `hideBanner` mirror each other: whatever the first adds or changes the second takes away.
 */
import { browser } from 'wxt/browser'
import { anchorFor, type PortalDescription } from '../portals/index.ts'
import type { Banner } from './content.ts'
import { STYLE } from './style.ts'

const TAG = 'dung-cua-warning'
const GAP = 8
const NARROWEST = 320

let shown: { banner: Banner; remove: () => void } | null = null

export function showBanner(
  banner: Banner,
  document: Document,
  location: Location,
  descriptions: readonly PortalDescription[],
): void {
  hideBanner(document)
  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode: 'closed' })
  // An element, not a constructed sheet: Firefox keeps those of a content script away from the page's documents.
  const style = document.createElement('style')
  style.textContent = STYLE
  const box = boxOf(banner, document)
  root.append(style, box)
  document.documentElement.append(host)

  const anchor = anchorFor(document, location, descriptions) as HTMLElement | null
  const place = () => placeAt(host, box, anchor)
  // First its width, which decides its height; then the room; then its place above the message.
  place()
  const room = anchor ? makeRoom(anchor, box.offsetHeight + 2 * GAP) : () => {}
  place()
  const ended = new AbortController()
  addEventListener('resize', place, { signal: ended.signal })
  addEventListener('scroll', place, { signal: ended.signal, capture: true, passive: true })

  shown = {
    banner,
    remove() {
      ended.abort()
      room()
      host.remove()
    },
  }
}

export function hideBanner(document: Document): void {
  shown?.remove()
  shown = null
  // One left by an earlier version of the extension, whose script is gone.
  for (const left of document.querySelectorAll(TAG)) left.remove()
}

function boxOf(banner: Banner, document: Document): HTMLElement {
  const box = element(document, 'section', 'box')
  box.setAttribute('role', 'status')
  box.setAttribute('aria-label', banner.label)
  const head = element(document, 'p', 'head', `◆ ${banner.head}`)
  const lines = banner.lines.map((line) => element(document, 'p', 'line', line))
  const close = button(document, '✕', () => hideBanner(document))
  close.className = 'close'
  close.setAttribute('aria-label', banner.actions.close)
  box.append(head, ...lines)
  const { other } = banner
  if (other !== null) {
    const row = element(document, 'div', 'row')
    const decide = (verdict: string) => async () => {
      await ask({ ask: 'verdict', with: { other, verdict } })
      row.replaceChildren(element(document, 'p', 'line', banner.actions.noted))
      if (verdict === 'not_related') setTimeout(() => hideBanner(document), 900)
    }
    row.append(
      button(document, banner.actions.look, () => void ask({ ask: 'look_at_both', with: { other } })),
      button(document, banner.actions.same, decide(banner.same)),
      button(document, banner.actions.not, decide('not_related')),
    )
    box.append(row)
  }
  box.append(close)
  return box
}

const ask = (message: object): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => null)

function element(document: Document, tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  return made
}

function button(document: Document, text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  // Only the officer's own press counts, not one made by the page's script.
  made.addEventListener('click', (event) => event.isTrusted && press())
  return made
}

/** Pushes the message down by the banner's height; the returned function puts everything back. */
function makeRoom(anchor: HTMLElement, height: number): () => void {
  const { marginTop, height: before } = anchor.style
  const style = anchor.ownerDocument.defaultView?.getComputedStyle(anchor)
  const own = Number.parseFloat(style?.marginTop ?? '') || 0
  if (anchor.tagName === 'IFRAME') anchor.style.height = `${Math.max(0, anchor.offsetHeight - height)}px`
  anchor.style.marginTop = `${own + height}px`
  return () => {
    anchor.style.marginTop = marginTop
    anchor.style.height = before
  }
}

function placeAt(host: HTMLElement, box: HTMLElement, anchor: HTMLElement | null): void {
  const rect = anchor ? rectOf(anchor) : null
  const width = Math.max(NARROWEST, Math.min(rect?.width ?? innerWidth, innerWidth) - 2 * GAP)
  const left = Math.max(GAP, Math.min((rect?.left ?? 0) + GAP, innerWidth - width - GAP))
  const top = rect ? rect.top - box.offsetHeight - GAP : GAP
  host.style.cssText = `position:fixed;z-index:2147483646;left:${left}px;top:${Math.max(GAP, top)}px;width:${width}px;${
    // Scrolled away with its message, it goes with it.
    rect && top < -box.offsetHeight ? 'visibility:hidden;' : ''
  }`
}

/** Where an element of the page or of one of its frames stands in the top window. */
function rectOf(anchor: Element): { left: number; top: number; width: number } {
  const { left, top, width } = anchor.getBoundingClientRect()
  const frame = anchor.ownerDocument.defaultView?.frameElement
  if (!frame || anchor.ownerDocument === document) return { left, top, width }
  const outer = rectOf(frame)
  return { left: outer.left + left, top: outer.top + top, width: Math.min(width, outer.width - left) }
}
