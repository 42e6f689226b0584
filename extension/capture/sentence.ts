/**
 * Shows a sentence of the letter where the letter stands, if the page has it in one of its own frames. None of
 * its elements is changed: the CSS highlight registry paints over them.
 */
const NAME = 'dung-cua-sentence'
const LONGEST = 200_000

export function showSentence(page: Document, sentence: string): boolean {
  clear(page)
  const frames = [...page.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      const inner = frame.contentDocument
      return inner ? [inner] : []
    } catch {
      return []
    }
  })
  for (const document of [...frames, page]) {
    const range = rangeOf(document, sentence)
    if (!range) continue
    paint(document, range)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm(page) ? 'auto' : 'smooth' })
    return true
  }
  return false
}

const calm = (page: Document) => page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true

function paint(document: Document, range: Range): void {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view?.CSS?.highlights || typeof view.Highlight !== 'function') return
  view.CSS.highlights.set(NAME, new view.Highlight(range))
  const style = document.createElement('style')
  style.textContent = `::highlight(${NAME}) { background: #ffe08a; color: #1a1a1a }`
  document.documentElement.append(style)
  painted.push({ document, style })
}

const painted: { document: Document; style: HTMLStyleElement }[] = []

function clear(page: Document): void {
  page.defaultView?.CSS?.highlights?.delete(NAME)
  for (const { document, style } of painted.splice(0)) {
    document.defaultView?.CSS?.highlights?.delete(NAME)
    style.remove()
  }
}

/** The letters of the page without any white space, each with its place: pages break lines where mails do not. */
function rangeOf(document: Document, sentence: string): Range | null {
  const wanted = sentence.normalize('NFC').replace(/\s+/g, '')
  if (wanted.length < 2 || !document.body) return null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const places: { node: Text; at: number }[] = []
  let letters = ''
  for (let node = walker.nextNode(); node && letters.length < LONGEST; node = walker.nextNode()) {
    const text = node as Text
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(text.parentElement?.tagName ?? '')) continue
    for (let at = 0; at < text.data.length; at++) {
      const letter = text.data[at] ?? ''
      if (/\s/.test(letter)) continue
      letters += letter
      places.push({ node: text, at })
    }
  }
  const start = letters.indexOf(wanted)
  const first = places[start]
  const last = places[start + wanted.length - 1]
  if (start < 0 || !first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + 1)
  return range
}
