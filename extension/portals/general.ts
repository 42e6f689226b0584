/**
 * The general reader: any page that no adapter knows, and the officer's own selection on any page.
 * Long pages go through Readability where it is given (`article.ts`); it answers nothing for short texts,
 * and most letters on the web are short, so they have a way of their own here.
 */
import { fieldBy, mailto } from './compose.ts'
import { fingerprint, keyOf } from './key.ts'
import { frameDocument, isShown, lineOf, textOf } from './page-text.ts'
import type { OpenMessage, PageReading, Portal, PortalPage } from './portal.ts'

const name = 'general'
/** Shorter than this is a caption, not a letter. */
const SHORTEST = 30
/** What a log-in page says beside its form: whose it is, whom to ring, what browsers it likes. */
const LONGEST_WELCOME = 900
/** Under this length Readability finds nothing or cuts the letter's head off. */
const LONG_PAGE = 2_000
const FILE = /\.(pdf|docx?|rtf|odt|xlsx?|zip|jpe?g|png|tiff?|eml|msg)$/i

/** What the officer has marked on the page or in one of its frames; empty when it is too short to be meant. */
export function selectedText({ document }: PortalPage): string {
  const frames = [...document.querySelectorAll('iframe')].map(frameDocument)
  for (const one of [document, ...frames]) {
    const text = one?.defaultView?.getSelection()?.toString().trim() ?? ''
    if (text.length >= SHORTEST) return text
  }
  return ''
}

export function selectionReading(page: PortalPage): { key: string; reading: Omit<PageReading, 'attachments'> } {
  const body = selectedText(page)
  return { key: keyFor(page, body), reading: { ...headersIn(page, body), body } }
}

function keyFor({ location }: PortalPage, text: string): string {
  const { origin, pathname, search } = new URL(location.href)
  return keyOf(name, origin + pathname + search, { text: fingerprint(text) })
}

/** The lines above a letter by which unknown portals name sender, subject and date. */
function headersIn({ document }: PortalPage, text: string): Omit<PageReading, 'attachments' | 'body'> {
  const around = `${textOf(document.body).slice(0, 4_000)}\n${text.slice(0, 1_000)}`
  const line = (labels: string) =>
    new RegExp(`^(?:${labels})[ \\t]{0,5}:[ \\t]{0,5}\\n?([^\\n]{2,300})`, 'imu').exec(around)?.[1]?.trim() ?? ''
  return {
    from: line('từ|người gửi|from|sender'),
    to: [line('đến|tới|người nhận|to')].filter(Boolean),
    cc: [],
    subject: line('chủ đề|tiêu đề|trích yếu|subject') || lineOf(document.querySelector('h1, h2')) || document.title,
    date: null,
  }
}

type Reading = { element: Element; text: string }

/** The innermost element that still holds most of the page's own text; null when the page has none to speak of. */
function mainPart(document: Document): Reading | null {
  let element: Element | null = document.querySelector('main, [role=main]') ?? document.body
  if (!element) return null
  // By `textContent`, which costs the browser nothing; the text itself is taken once, at the end.
  const weight = (one: Element) => (one.textContent ?? '').length
  for (let depth = 0, whole = weight(element); depth < 60; depth++, whole = weight(element)) {
    const inner: Element | undefined = [...element.children].find(
      (child) => !child.matches(`${ASIDE},script,style`) && weight(child) >= whole * 0.8,
    )
    if (!inner) break
    element = inner
  }
  const text = letterText(element)
  return text.length >= SHORTEST ? { element, text } : null
}

/** Navigation, tools and what somebody is typing are not the letter. */
const ASIDE =
  'nav,[role=navigation],[role=toolbar],[role=menu],[role=menubar],[role=banner],[contenteditable=true],footer'

function letterText(element: Element): string {
  if (element.matches(ASIDE)) return ''
  if (!element.querySelector(ASIDE)) return textOf(element)
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(ASIDE)) part.remove()
  return textOf(copy)
}

const GRID = '[role=grid], [role=listbox], [role=treegrid]'

/** Lists, calendars, settings and compose windows: mostly links, like rows, or fields to fill in. */
function isTooling({ element, text }: Reading): boolean {
  const length = (parts: Iterable<Element>) => [...parts].reduce((sum, part) => sum + lineOf(part).length, 0)
  if (length(element.querySelectorAll('a')) > text.length * 0.5) return true
  const fields = element.querySelectorAll('input:not([type=hidden]), select, textarea, [role=switch], [role=checkbox]')
  if (fields.length >= 3 && text.length < fields.length * 150) return true
  if (element.closest(GRID) || element.querySelector(GRID)) return true
  const rows = [...element.querySelectorAll('tr, [role=row], [role=option], [role=listitem]')]
  const short = rows.filter(
    (row) => lineOf(row).length < 250 && row.querySelectorAll('td, [role=gridcell], span, a').length >= 2,
  )
  return short.length >= 5 && length(short) > text.length * 0.6
}

/** A form for a new password that waits out of sight on some other page is none. */
const asksPassword = (document: Document) => [...document.querySelectorAll('input[type=password]')].some(isShown)

function letterOn(page: PortalPage): Reading | null {
  const frames = [...page.document.querySelectorAll('iframe')].map(frameDocument)
  const parts = [page.document, ...frames].flatMap((one) => {
    const part = one?.body ? mainPart(one) : null
    return part && !isTooling(part) ? [part] : []
  })
  return parts.sort((a, b) => b.text.length - a.text.length)[0] ?? null
}

function readingOf(page: PortalPage): { text: string; element: Element | null; title: string } | null {
  const selected = selectedText(page)
  if (selected) return { text: selected, element: null, title: '' }
  const letter = letterOn(page)
  if (!letter) return null
  const article = letter.text.length >= LONG_PAGE ? page.article?.(page.document) : null
  const enough = article && article.text.length > letter.text.length * 0.5
  return { text: enough ? article.text : letter.text, element: letter.element, title: enough ? article.title : '' }
}

export const general: Portal = {
  name,
  seen: { version: 'any page', when: '2026-11', how: 'ran' },
  recognises: () => true,
  isLogin: (page) => asksPassword(page.document) && (letterOn(page)?.text.length ?? 0) < LONGEST_WELCOME,
  openMessages(page): OpenMessage[] {
    const reading = readingOf(page)
    if (!reading) return []
    const { subject, from } = headersIn(page, reading.text)
    return [{ key: keyFor(page, reading.text), subject: reading.title || subject, from }]
  },
  *sources(page) {
    const sources = page.document.querySelectorAll<HTMLAnchorElement>('a[href$=".eml"]')
    if (sources.length === 1 && sources[0] && !selectedText(page)) yield { url: sources[0].href }
  },
  read(page, message) {
    const reading = readingOf(page)
    if (!reading) return null
    const links = reading.element ? page.document.querySelectorAll<HTMLAnchorElement>('a[href]') : []
    return {
      ...headersIn(page, reading.text),
      subject: message.subject,
      body: reading.text,
      attachments: [...links].filter(isFile).map((link) => ({
        filename:
          link.download || lineOf(link) || decodeURIComponent(new URL(link.href).pathname.split('/').at(-1) ?? ''),
        url: link.href,
      })),
    }
  },
  anchor: (page) => letterOn(page)?.element ?? null,
  composeUrl: (_page, letter) => mailto(letter),
  composeField: ({ document }) => fieldBy(document, ['textarea[name=body]', 'textarea[name=_message]']),
}

function isFile(link: HTMLAnchorElement): boolean {
  try {
    return FILE.test(new URL(link.href).pathname) || FILE.test(link.download || lineOf(link))
  } catch {
    return false
  }
}
