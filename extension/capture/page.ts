/**
 * What is injected into the mail page on the officer's click (and, on portals the officer granted, when the page
 * loads). It says which message is open, takes its source, shows the warning and a sentence. It keeps nothing and
 * calls nobody but the background worker. Injected again it does not start twice: the first one goes on.
 */
import { browser } from 'wxt/browser'
import { type FromPage, PAGE_PORT, type ToPage } from '../messages.ts'
import { capture, fillCompose, openMessages, type PortalDescription } from '../portals/index.ts'
import { hideBanner, showBanner } from '../warning/banner.ts'
import { offeredArticle } from './article-place.ts'
import { piecesOf } from './pieces.ts'
import { showSentence } from './sentence.ts'

type Here = { greet(): void }
const PLACE = '__dungCuaPage'

export function startPage(): void {
  const world = globalThis as typeof globalThis & { [PLACE]?: Here }
  world[PLACE] ??= startHere()
  world[PLACE].greet()
}

function startHere(): Here {
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  let descriptions: PortalDescription[] = []
  let lastKeys: string | null = null
  let capturing: AbortController | null = null

  const tell = (message: FromPage) => port?.postMessage(message)
  const open = () => openMessages(document, location, descriptions)
  const keysOf = (found: ReturnType<typeof open>) => found.messages.map((message) => message.key).join('\n')

  function connect(): void {
    port = browser.runtime.connect({ name: PAGE_PORT })
    port.onMessage.addListener((message: ToPage) => obey(message))
    port.onDisconnect.addListener(() => {
      port = null
      capturing?.abort()
    })
  }

  // At once: a page may be left again before anything that has to be waited for.
  function greet(): void {
    if (!port) connect()
    const found = open()
    lastKeys = keysOf(found)
    tell({ say: 'here', ...found, page: location.href })
    watch()
  }

  async function take(choose: string | null): Promise<void> {
    capturing?.abort()
    const mine = new AbortController()
    capturing = mine
    const article = offeredArticle()
    const options = { descriptions, signal: mine.signal, ...(choose && { choose }), ...(article && { article }) }
    const result = await capture(document, location, options)
    if (mine.signal.aborted) return
    if (!result.ok) {
      tell({ say: 'not_captured', portal: result.portal, reason: result.reason, choose: result.choose ?? [] })
      return
    }
    const { portal, messageKey, source } = result
    const page = location.href
    if ('message' in source) tell({ say: 'captured', portal, messageKey, page, source })
    else {
      tell({ say: 'captured', portal, messageKey, page, source: { mime: 'in_pieces', size: source.mime.length } })
      for (const base64 of piecesOf(source.mime)) tell({ say: 'piece', base64 })
    }
    tell({ say: 'end' })
  }

  function obey(message: ToPage): void {
    if (message.say === 'capture' || message.say === 'stay') descriptions = message.descriptions
    if (message.say === 'capture') void take(message.choose)
    if (message.say === 'show_banner') showBanner(message.banner, document, location, descriptions)
    if (message.say === 'hide_banner') hideBanner(document)
    if (message.say === 'show_sentence') showSentence(document, message.sentence)
  }

  browser.runtime.onMessage.addListener((message: ToPage, _sender, answer: (filled: boolean) => void) => {
    if (message.say === 'fill_compose') {
      answer(fillCompose(document, location, message, descriptions))
    } else obey(message)
  })

  /** Webmail changes its message without loading a page: the form must not stay with the wrong letter. */
  let watching = false
  function watch(): void {
    if (watching) return
    watching = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      const found = open()
      const keys = keysOf(found)
      if (keys === lastKeys) return
      lastKeys = keys
      hideBanner(document)
      if (!port) connect()
      tell({ say: 'message_changed', ...found, page: location.href })
    }
    const soon = () => {
      if (timer === undefined) timer = setTimeout(look, 300)
    }
    // What the office described is known a moment later; until then its portals are strangers.
    void keptDescriptions().then((kept) => {
      descriptions = kept
      const known = open().portal !== 'general'
      // Portals that keep several views in one page bring one to the front by class or style alone.
      const attributes = known ? { attributes: true, attributeFilter: ['class', 'style', 'hidden'] } : {}
      new MutationObserver(soon).observe(document.documentElement, { childList: true, subtree: true, ...attributes })
      look()
    })
    addEventListener('hashchange', soon)
    addEventListener('popstate', soon)
    // A preview frame loads its message without any change in the top document.
    document.addEventListener('load', soon, true)
  }

  return { greet }
}

async function keptDescriptions(): Promise<PortalDescription[]> {
  const { descriptions } = await browser.storage.local.get('descriptions').catch(() => ({ descriptions: [] }))
  return Array.isArray(descriptions) ? (descriptions as PortalDescription[]) : []
}
