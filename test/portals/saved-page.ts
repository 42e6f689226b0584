/**
 * A saved page and its little server: `page.html` opened at an address, every request answered from files
 * beside it. What is not listed is answered with 404, as a portal would.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, requestInterceptor, VirtualConsole } from 'jsdom'
import type { Witness } from '../../extension/portals/witness.ts'

export type Answer = {
  /** Path and query, exactly. */
  url: string
  method?: string
  file?: string
  text?: string
  status?: number
  type?: string
  /** Where a redirect of the portal ended. */
  redirectedTo?: string
  /** What the request must carry, or it is answered with 404. */
  needs?: { headers?: Record<string, string>; body?: string[] }
}

export type Expected = {
  /** What this page is: saved from a running portal (which version), or made by hand after public facts. */
  seen: string
  url: string
  cookie?: string
  storage?: Record<string, string>
  /** What the page's own script would tell (`extension/portals/witness.ts`). */
  witness?: Partial<Witness>
  /** Text the officer has marked, by selector. */
  selected?: string
  /** Frames that the portal's script writes into: selector → file. */
  written?: Record<string, string>
  answers?: Answer[]
  choose?: string
  maxBytes?: number
  expect: {
    ok: boolean
    portal: string
    reason?: string
    /** Subjects of the messages to choose from. */
    choose?: string[]
    subject?: string
    key?: string
    /** The raw source must be this file, byte for byte. */
    source?: string
    /** Or the message was read from the page. */
    message?: { from?: string; body: string[]; without?: string[]; attachments?: { filename: string; read: boolean }[] }
    /** Selector of the element the banner is shown at; null for none. */
    anchor?: string | null
  }
}

export type SavedPage = {
  dom: JSDOM
  expected: Expected
  /** Requests made, as `GET /path`. */
  asked: string[]
  fetch: typeof fetch
  /** Set when a request broke the rules every request must keep. */
  broken: string[]
  read: ReadFile
}

export type ReadFile = (file: string) => Uint8Array<ArrayBuffer>

export function openSavedPage(folder: string): Promise<SavedPage> {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
  return openPage(expected, (file) => new Uint8Array(readFileSync(join(folder, file))))
}

/** `read` gives `page.html` and what `expected` names. */
export async function openPage(expected: Expected, read: ReadFile): Promise<SavedPage> {
  const asked: string[] = []
  const broken: string[] = []
  const origin = new URL(expected.url).origin

  const answer = (method: string, url: URL, headers: Headers, body: string): Response => {
    const wanted = expected.answers?.find(
      (one) =>
        one.url === url.pathname + url.search &&
        (one.method ?? 'GET') === method &&
        Object.entries(one.needs?.headers ?? {}).every(([name, value]) => headers.get(name) === value) &&
        (one.needs?.body ?? []).every((piece) => body.includes(piece)),
    )
    if (!wanted) return new Response('', { status: 404, headers: { 'content-type': 'text/plain' } })
    const content = wanted.file ? read(wanted.file) : new TextEncoder().encode(wanted.text ?? '')
    const response = new Response(content, {
      status: wanted.status ?? 200,
      headers: { 'content-type': wanted.type ?? 'text/plain; charset=utf-8' },
    })
    Object.defineProperty(response, 'url', { value: new URL(wanted.redirectedTo ?? '', url).href })
    return response
  }

  const dom = new JSDOM(read('page.html'), {
    url: expected.url,
    contentType: 'text/html; charset=utf-8',
    // Style sheets that were not saved are no news.
    virtualConsole: new VirtualConsole(),
    resources: {
      interceptors: [requestInterceptor((request) => answer('GET', new URL(request.url), new Headers(), ''))],
    },
  })
  await new Promise<void>((loaded) => {
    if (dom.window.document.readyState === 'complete') loaded()
    else dom.window.addEventListener('load', () => loaded())
  })
  if (expected.cookie) dom.window.document.cookie = expected.cookie
  for (const [name, value] of Object.entries(expected.storage ?? {})) dom.window.localStorage.setItem(name, value)
  for (const [selector, file] of Object.entries(expected.written ?? {})) {
    const frame = dom.window.document.querySelector<HTMLIFrameElement>(selector)
    frame?.contentDocument?.write(new TextDecoder().decode(read(file)))
    frame?.contentDocument?.close()
  }
  const { document, CustomEvent } = dom.window
  if (expected.witness) {
    const detail = JSON.stringify({ items: [], zimbra: null, ...expected.witness })
    document.addEventListener('dung-cua-ask', () =>
      document.dispatchEvent(new CustomEvent('dung-cua-answer', { detail })),
    )
  }
  const marked = expected.selected && dom.window.document.querySelector(expected.selected)
  if (marked) dom.window.getSelection()?.selectAllChildren(marked)

  const stub: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    const method = init.method ?? 'GET'
    asked.push(`${method} ${url.pathname}${url.search}`)
    if (url.origin !== origin) broken.push(`another origin: ${url.origin}`)
    if (init.credentials !== 'same-origin') broken.push(`credentials ${init.credentials}`)
    if (!init.signal) broken.push('no time limit')
    return answer(method, url, new Headers(init.headers), String(init.body ?? ''))
  }
  return { dom, expected, asked, fetch: stub, broken, read }
}
