/** Everything the background worker holds, put together once at each wake. The listeners are in the entry file. */
import { browser } from 'wxt/browser'
import type { Problem } from '../../shared/api.ts'
import { showOnButton } from '../capture/button.ts'
import { Checker } from '../capture/check.ts'
import type { Desk } from '../capture/desk.ts'
import { Desks } from '../capture/desks.ts'
import { Reception } from '../capture/reception.ts'
import { isAway } from '../failures.ts'
import type { ServiceState, ToPage } from '../messages.ts'
import { PortalDescription as Described } from '../portals/description.ts'
import type { PortalDescription } from '../portals/index.ts'
import { readAddress } from '../service/address.ts'
import { ServiceClient } from '../service/client.ts'
import { pairWithLeftCode } from '../service/pairing.ts'
import { bannerOf } from '../warning/content.ts'
import { followLanguage, loadLanguage, say, words } from '../wording/index.ts'
import { Delivering } from './delivering.ts'
import { Originals } from './originals.ts'
import { Panels } from './panels.ts'

export class Worker {
  readonly service = new ServiceClient({ address: readAddress })
  readonly desks = new Desks()
  readonly panels = new Panels(this.desks)
  readonly delivering = new Delivering(this.service, this.desks, () => void this.panels.tellAll())
  readonly checker = new Checker(
    this.desks,
    this.service,
    (desk) => this.#found(desk),
    (problem) => this.serviceIs(problem),
  )
  readonly originals = new Originals(this.service, this.desks)
  readonly reception = new Reception(
    this.desks,
    (tabId, deskId, source) => void this.checker.check(tabId, deskId, source),
    (desk) => this.warn(desk),
    descriptions,
  )
  /** Nothing is asked of the service before a code left by the start command has been used. */
  readonly ready: Promise<void>

  constructor() {
    this.ready = Promise.all([loadLanguage(), this.desks.load(), pairWithLeftCode(this.service)]).then(() => {})
    followLanguage(() => {
      for (const desk of this.desks.all()) {
        if (this.desks.get(desk.tabId) !== desk) continue
        void showOnButton(desk.tabId, desk, words())
        this.warn(desk)
      }
    })
    this.desks.listen((tabId, desk) => {
      void showOnButton(tabId, desk, words())
      void this.panels.tell(tabId)
    })
  }

  /** What the last call said about the service; shown in every panel. */
  serviceIs(problem: Problem | null): ServiceState {
    const state: ServiceState = problem ? { is: 'away', problem } : { is: 'ready' }
    this.panels.service = state
    void this.panels.tellAll()
    if (problem) void this.delivering.tryLater()
    return state
  }

  /** The service has answered: warn in the page, and let go what was waiting. */
  #found(desk: Desk): void {
    this.serviceIs(null)
    if (desk.state.is === 'form') this.warn(desk)
    void this.delivering.now()
  }

  warn(desk: Desk): void {
    if (desk.state.is !== 'form') return
    const { triage, draft } = desk.state
    const banner = bannerOf(triage, words(), say)
    const decided = draft.links.some(({ other }) => other === banner?.other)
    const message: ToPage = banner && !decided ? { say: 'show_banner', banner } : { say: 'hide_banner' }
    this.reception.tell(desk.tabId, message)
  }

  /** The tab is gone, in the middle of a check perhaps: its desk goes too; what was decided is in the outbox. */
  closed(tabId: number): void {
    for (const desk of this.desks.ofTab(tabId)) this.checker.cancel(desk.id)
    this.desks.clear(tabId)
  }

  /** Greets the service, delivers what waits and checks again what was read without it. */
  async tryService(): Promise<ServiceState> {
    this.service.forgetGreeting()
    await this.ready
    if ((await readAddress()).key === null) await pairWithLeftCode(this.service)
    const problem = await this.delivering.now()
    const state = this.serviceIs(problem && isAway(problem) ? problem : null)
    if (state.is === 'ready') await this.checker.checkWaiting()
    return state
  }
}

/** Portals the office described itself (options page). */
export async function descriptions(): Promise<PortalDescription[]> {
  const kept = (await browser.storage.local.get('descriptions')).descriptions
  // One that an older version allowed must not take the others along.
  return (Array.isArray(kept) ? kept : []).flatMap((one) => Described.safeParse(one).data ?? [])
}
