/** The open side panels: each is told every state of the desk of the tab it stands beside. */
import { browser } from 'wxt/browser'
import { petitionTabs } from '../capture/desk.ts'
import type { Desks } from '../capture/desks.ts'
import { PANEL_PORT, type ServiceState, type ToPanel } from '../messages.ts'
import { waiting } from '../outbox/outbox.ts'

type Port = ReturnType<typeof browser.runtime.connect>

export class Panels {
  service: ServiceState = { is: 'unknown' }
  readonly #desks: Desks
  readonly #tabs = new Map<Port, number>()

  constructor(desks: Desks) {
    this.#desks = desks
  }

  connect(port: Port): boolean {
    // Only pages of this extension: `url` is set by the browser, not by the caller.
    const own = port.sender?.id === browser.runtime.id && port.sender.url?.startsWith(browser.runtime.getURL('/'))
    if (port.name !== PANEL_PORT || !own) return false
    port.onMessage.addListener(({ tabId }: { tabId: number }) => {
      this.#tabs.set(port, tabId)
      void this.#send(port, tabId)
    })
    port.onDisconnect.addListener(() => this.#tabs.delete(port))
    return true
  }

  async tell(tabId: number): Promise<void> {
    await Promise.all([...this.#tabs].filter(([, tab]) => tab === tabId).map(([port, tab]) => this.#send(port, tab)))
  }

  async tellAll(): Promise<void> {
    await Promise.all([...this.#tabs].map(([port, tab]) => this.#send(port, tab)))
  }

  async #send(port: Port, tabId: number): Promise<void> {
    await this.#desks.load()
    const kept = await waiting().catch(() => [])
    // The state is read after every wait, so that panels never see an older state last.
    const desk = this.#desks.get(tabId)
    const source = desk?.state.is === 'away' ? this.#desks.sourceOf(tabId) : null
    const tabs = petitionTabs(this.#desks.ofTab(tabId))
    const message: ToPanel = { desk, tabs, service: this.service, waiting: kept, ...(source && { source }) }
    try {
      port.postMessage(message)
    } catch {
      this.#tabs.delete(port)
    }
  }
}
