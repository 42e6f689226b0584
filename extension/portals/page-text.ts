/**
 * The text of a part of a page as the officer reads it: paragraphs and table rows on lines of their own,
 * nothing of scripts, hidden parts or pictures. (`innerText` would lay the page out; it also follows the
 * portal's CSS, which may hide quoted text.)
 */

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG SELECT BUTTON TEXTAREA INPUT'.split(' '))
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const PARAGRAPHS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'TABLE'])

/** Plain text of an element, its own frames not included. Empty for null. */
export function textOf(root: Element | null | undefined): string {
  if (!root || SKIPPED.has(root.tagName.toUpperCase())) return ''
  const out: string[] = []
  collect(root, out, isPre(root))
  return out
    .join('')
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function collect(node: Node, out: string[], pre: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? ''
      out.push(pre ? text : text.replace(/[ \t\r\n\f]+/g, ' '))
    } else if (child.nodeType === 1) element(child as Element, out, pre)
  }
}

function element(child: Element, out: string[], pre: boolean): void {
  const tag = child.tagName.toUpperCase()
  if (SKIPPED.has(tag) || isHidden(child)) return
  if (tag === 'BR') {
    out.push('\n')
    return
  }
  const edge = PARAGRAPHS.has(tag) ? '\n\n' : BLOCKS.has(tag) ? '\n' : ''
  if (edge) out.push(edge)
  collect(child, out, pre || isPre(child))
  if (tag === 'TD' || tag === 'TH') out.push('\t')
  if (edge) out.push(edge)
}

const isPre = (element: Element) =>
  element.tagName.toUpperCase() === 'PRE' ||
  /white-space:\s*(pre|break-spaces)/i.test(element.getAttribute('style') ?? '')
const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')

/** One line of text: what a heading, a cell or a label says. */
export const lineOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The document inside a frame of the same origin, else null. */
export function frameDocument(frame: Element | null | undefined): Document | null {
  try {
    return (frame as HTMLIFrameElement | null | undefined)?.contentDocument ?? null
  } catch {
    return null
  }
}

/** The address a same-origin frame shows now; its `src` where it has none yet. Null for another origin. */
export function frameAddress(frame: Element | null | undefined, base: string): URL | null {
  try {
    const window = (frame as HTMLIFrameElement | null | undefined)?.contentWindow
    const shown = window?.location.href
    const href = shown && shown !== 'about:blank' ? shown : frame?.getAttribute('src')
    return href ? new URL(href, base) : null
  } catch {
    return null
  }
}

/**
 * True when neither the element nor anything around it is put away. Portals that keep several views in one
 * page hide the others by `display`, by `visibility`, or by moving them far off the screen (Zimbra).
 */
export function isShown(element: Element): boolean {
  const away = /display:\s*none|visibility:\s*hidden|(?:left|top):\s*-\d{4,6}px/i
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.hasAttribute('hidden') || away.test(one.getAttribute('style') ?? '')) return false
  }
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}

/** An address as far as it can be decoded: users and programs leave lone per cent signs in them. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** HTML given as text (a mail body in a JSON answer) as plain text; nothing in it is run or fetched. */
export const textOfHtml = (html: string): string => textOf(new DOMParser().parseFromString(html, 'text/html').body)
