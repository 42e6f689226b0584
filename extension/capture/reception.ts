/**
 * The background's side of a capture: the click, the page script's port, the pieces, and the hand-over to the
 * check. One petition a tab; a click while it is being read changes nothing.
 */
import { browser } from 'wxt/browser'
import { MessageInput, type Source } from '../../shared/api.ts'
import { asProblem, failure } from '../failures.ts'
import { type CapturedHead, type FromPage, PAGE_PORT, type ToPage } from '../messages.ts'
import type { OpenMessage, PortalDescription } from '../portals/index.ts'
import { type Desk, petitionTabs } from './desk.ts'
import type { Desks } from './desks.ts'
import { isGranted } from './grants.ts'
import { hashOf } from './hash.ts'
import { inject, injectArticle } from './injection.ts'

type Port = ReturnType<typeof browser.runtime.connect>
export type Check = (tabId: number, deskId: string, source: Source) => void
export type Warn = (desk: Desk) => void

/** The page script should have answered by then; a page that hangs must not leave the officer waiting. */
const SILENCE = 30_000

export class Reception {
  readonly #desks: Desks
  readonly #check: Check
  readonly #warn: Warn
  readonly #descriptions: () => Promise<PortalDescription[]>
  readonly #ports = new Map<number, Port>()
  /** Tabs whose officer asked for a capture, with the message chosen among several. */
  readonly #wanted = new Map<number, { choose: string | null; again: boolean }>()

  /** What the page of each tab showed last: its source may arrive when the officer has gone on to another message. */
  readonly #seen = new Map<number, Seen>()

  constructor(desks: Desks, check: Check, warn: Warn, descriptions: () => Promise<PortalDescription[]>) {
    this.#desks = desks
    this.#check = check
    this.#warn = warn
    this.#descriptions = descriptions
  }

  /** The officer asks for the open message of this tab: the click, the keyboard command, the panel's button. */
  async ask(tabId: number, choose: string | null = null, again = false): Promise<void> {
    await this.#desks.load()
    const desk = this.#desks.get(tabId)
    if (desk && isBusy(desk) && !choose) return
    this.#wanted.set(tabId, { choose, again })
    // The first reaction, before anything is known about the page. A form stays until another message is seen.
    const reading = desk?.state.is === 'form' && !again ? desk : this.#desks.begin(tabId)
    try {
      await inject(tabId)
    } catch (error) {
      this.#wanted.delete(tabId)
      const problem = asProblem(error)
      if (reading.state.is !== 'form') this.#desks.apply(tabId, reading.id, { type: 'failed', problem })
      return
    }
    this.#expect(tabId, reading.id)
  }

  #expect(tabId: number, deskId: string): void {
    setTimeout(() => {
      const desk = this.#desks.get(tabId)
      if (desk?.id !== deskId || desk.state.is !== 'reading') return
      this.#desks.apply(tabId, deskId, { type: 'failed', problem: failure('unreadable') })
    }, SILENCE)
  }

  connect(port: Port): void {
    const tabId = port.sender?.tab?.id
    if (port.name !== PAGE_PORT || tabId === undefined || port.sender?.id !== browser.runtime.id) return
    this.#ports.set(tabId, port)
    const arriving: Arriving = { head: null, pieces: [] }
    port.onMessage.addListener((message: FromPage) => void this.#hear(tabId, message, arriving))
    port.onDisconnect.addListener(() => {
      if (this.#ports.get(tabId) === port) this.#ports.delete(tabId)
      this.#left(tabId)
    })
  }

  /**
   * The page went away: reading ends with words; a form stays, or comes when the check is done, and says that its page has
   * gone on. The next click is about the next page, whatever is still being checked.
   */
  #left(tabId: number): void {
    const desk = this.#desks.get(tabId)
    if (!desk) return
    if (desk.state.is === 'reading' && !this.#wanted.has(tabId)) {
      this.#desks.apply(tabId, desk.id, { type: 'failed', problem: failure('interrupted') })
    }
    this.#seen.delete(tabId)
    if (LEFT_BEHIND.has(desk.state.is)) this.#desks.apply(tabId, desk.id, { type: 'moved' })
  }

  /** The tab loads something: is our page script still there? (Its port may have ended with an earlier worker.) */
  async look(tabId: number): Promise<void> {
    await this.#desks.load()
    if (!this.#desks.get(tabId) || this.#ports.has(tabId)) return
    const message: ToPage = { say: 'stay', descriptions: await this.#descriptions() }
    await browser.tabs.sendMessage(tabId, message).catch(() => this.#left(tabId))
  }

  tell(tabId: number, message: ToPage): void {
    const port = this.#ports.get(tabId)
    if (port) port.postMessage(message)
    else browser.tabs.sendMessage(tabId, message).catch(() => {})
  }

  async #hear(tabId: number, message: FromPage, arriving: Arriving): Promise<void> {
    if (message.say === 'here' || message.say === 'message_changed') return this.#here(tabId, message)
    const desk = this.#desks.get(tabId)
    if (!desk) return
    if (message.say === 'captured') {
      arriving.head = message
      arriving.pieces = []
    } else if (message.say === 'piece') arriving.pieces.push(message.base64)
    else if (message.say === 'end') await this.#arrived(desk, arriving)
    else this.#notCaptured(desk, message.reason, message.choose)
  }

  async #here(tabId: number, { portal, messages, page }: Here): Promise<void> {
    await this.#desks.load()
    const wanted = this.#wanted.get(tabId)
    this.#wanted.delete(tabId)
    const desk = this.#desks.get(tabId)
    const keys = await Promise.all(messages.map((message) => hashOf(message.key)))
    const same = desk?.message != null && keys.includes(desk.message)
    const before = this.#seen.get(tabId)
    const seen = { portal, keys }
    this.#seen.set(tabId, seen)
    // While a source is fetched the desk does not know its message yet; the page does.
    const goneOn = desk?.state.is === 'reading' && !wanted && before !== undefined && isOther(before, seen)
    if (desk) {
      const stays = desk.message ? same : !goneOn
      this.#desks.apply(tabId, desk.id, { type: stays ? 'returned' : 'moved' })
    }

    const descriptions = await this.#descriptions()
    const sameForm = same && desk?.state.is === 'form' && !wanted?.choose && !wanted?.again
    if (wanted && !sameForm) {
      const mine = desk?.state.is === 'reading' ? desk : this.#desks.begin(tabId)
      this.#expect(tabId, mine.id)
      if (portal === 'general') await injectArticle(tabId)
      this.tell(tabId, { say: 'capture', choose: wanted.choose, descriptions })
      return
    }
    // A page that no adapter knows is no mail page, even beside a granted portal: it is read on a click only.
    const quiet = portal !== 'general' && messages.length === 1 && !same && allIdle(this.#desks.ofTab(tabId))
    if (!wanted && quiet && (await isGranted(page))) {
      this.#desks.begin(tabId)
      this.tell(tabId, { say: 'capture', choose: null, descriptions })
      return
    }
    this.tell(tabId, { say: 'stay', descriptions })
    // Back at the message that lies on the desk: its warning went when the officer left it.
    const here = this.#desks.get(tabId)
    if (same && here) this.#warn(here)
  }

  async #arrived(desk: Desk, { head, pieces }: Arriving): Promise<void> {
    if (!head || desk.state.is !== 'reading') return
    const source = sourceOf(head.source, pieces, head.portal)
    if (!source) {
      this.#desks.apply(desk.tabId, desk.id, { type: 'failed', problem: failure('unreadable') })
      return
    }
    const { portal, messageKey, page } = head
    const message = await hashOf(messageKey)
    if (this.#desks.get(desk.tabId)?.id === desk.id) this.#desks.putSource(desk.tabId, source)
    const after = this.#desks.apply(desk.tabId, desk.id, { type: 'captured', portal, message, messageKey, page })
    const seen = this.#seen.get(desk.tabId)
    if (seen?.portal === portal && portal !== 'general' && seen.keys.length > 0) {
      this.#desks.apply(desk.tabId, desk.id, { type: seen.keys.includes(message) ? 'returned' : 'moved' })
    }
    if (after?.state.is === 'checking') this.#check(desk.tabId, desk.id, source)
  }

  #notCaptured(desk: Desk, reason: FromPageReason, choose: OpenMessage[]): void {
    if (reason === 'several_messages') {
      this.#desks.apply(desk.tabId, desk.id, { type: 'open_messages', messages: choose })
      return
    }
    this.#desks.apply(desk.tabId, desk.id, { type: 'failed', problem: failure(reason) })
  }
}

type FromPageReason = Extract<FromPage, { say: 'not_captured' }>['reason']
type Here = { portal: string; messages: OpenMessage[]; page: string }
type Arriving = { head: Extract<FromPage, { say: 'captured' }> | null; pieces: string[] }

/** `keys`: hashes of the open messages' keys. */
type Seen = { portal: string; keys: string[] }

/** Another message of the same portal; the words of a page that nobody knows may change by themselves. */
const isOther = (before: Seen, now: Seen): boolean =>
  now.portal !== 'general' &&
  now.portal === before.portal &&
  before.keys.length > 0 &&
  !now.keys.some((key) => before.keys.includes(key))

const LEFT_BEHIND = new Set<Desk['state']['is']>(['checking', 'away', 'form'])

const isBusy = (desk: Desk): boolean =>
  !desk.moved && (desk.state.is === 'reading' || desk.state.is === 'checking' || desk.state.is === 'away')

/** Of several petitions in one mail none may be left behind once the first is in the register. */
function allIdle(desks: readonly Desk[]): boolean {
  const begun = desks.some(({ state }) => state.is === 'form' && state.register.is === 'done')
  return desks.every(isIdle) && !(begun && petitionTabs(desks).some(({ done }) => done === 'no'))
}

/** A quiet check must not sweep a form off the desk on which the officer has begun to work. */
const isIdle = (desk: Desk): boolean =>
  desk.state.is === 'failed' ||
  desk.state.is === 'stopped' ||
  (desk.state.is === 'form' &&
    (desk.state.forward.is === 'done' ||
      (desk.state.register.is === 'none' && desk.state.offline === null && isUntouched(desk.state.draft))))

const isUntouched = (draft: { petition?: unknown; type?: unknown; field?: unknown; links: unknown[]; note?: string }) =>
  !draft.petition && !draft.type && !draft.field && !draft.note && draft.links.length === 0

function sourceOf(head: CapturedHead, pieces: string[], portal: string): Source | null {
  const named = { portal: portal.slice(0, 40) }
  if ('mime' in head) return pieces.length > 0 ? { mime: pieces.join(''), ...named } : null
  const message = MessageInput.safeParse(head.message)
  return message.success ? { message: message.data, ...named } : null
}
