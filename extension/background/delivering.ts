/** The officer's decisions on their way to the register: written down first, sent at once, tried again until they arrive. */
import { browser } from 'wxt/browser'
import type { ForwardingRequest, Problem, Triage } from '../../shared/api.ts'
import { awake } from '../capture/awake.ts'
import { type Desk, type Draft, decisionOf } from '../capture/desk.ts'
import type { Desks } from '../capture/desks.ts'
import { asProblem, Failed, isAway } from '../failures.ts'
import { deliver } from '../outbox/deliver.ts'
import type { Delivery } from '../outbox/entries.ts'
import * as outbox from '../outbox/outbox.ts'
import type { ServiceClient } from '../service/client.ts'
import { initials } from '../wording/format.ts'
import { words } from '../wording/index.ts'

export const ALARM = 'deliver'

export class Delivering {
  readonly #service: ServiceClient
  readonly #desks: Desks
  readonly #changed: () => void

  constructor(service: ServiceClient, desks: Desks, changed: () => void) {
    this.#service = service
    this.#desks = desks
    this.#changed = changed
  }

  /** *Vào sổ*. Pressed twice, registered once: while one registration is under way a second press changes nothing. */
  async register(desk: Desk, draft: Draft): Promise<void> {
    const { state, tabId, id } = desk
    const source = this.#desks.sourceOf(tabId, id)
    if (state.is !== 'form' || !source || (state.register.is !== 'none' && state.register.is !== 'refused')) return
    this.#desks.apply(tabId, id, { type: 'drafted', draft })
    this.#desks.apply(tabId, id, { type: 'register', delivery: { is: 'sending' } })
    const at = Date.now()
    const entry: Delivery = {
      id: `register:${id}`,
      kind: 'register',
      // A refused request may be corrected and sent anew; the same key with another content would be refused.
      key: state.register.is === 'refused' ? `${id}:${at}` : id,
      at,
      title: titleOf(state.triage, draft),
      tries: 0,
      problem: null,
      deskId: id,
      tabId,
      request: { source, decision: decisionOf(draft), receivedAt: receivedAt(state.triage) },
    }
    await this.#send(desk, 'register', entry)
  }

  async forward(desk: Desk, request: ForwardingRequest): Promise<void> {
    const { state, tabId, id } = desk
    if (state.is !== 'form' || (state.forward.is !== 'none' && state.forward.is !== 'refused')) return
    const { register } = state
    if (register.is !== 'done' && register.is !== 'waiting') return
    this.#desks.apply(tabId, id, { type: 'forward', delivery: { is: 'sending' } })
    const at = Date.now()
    const entry: Delivery = {
      id: `forward:${id}`,
      kind: 'forward',
      key: `forward:${id}${state.forward.is === 'refused' ? `:${at}` : ''}`,
      at,
      title: titleOf(state.triage, state.draft),
      tries: 0,
      problem: null,
      deskId: id,
      tabId,
      petitionId: register.is === 'done' ? register.result.id : null,
      after: register.is === 'done' ? null : `register:${id}`,
      request,
    }
    await this.#send(desk, 'forward', entry)
  }

  async #send(desk: Desk, type: 'register' | 'forward', entry: Delivery): Promise<void> {
    const { tabId, id } = desk
    try {
      await outbox.put(entry)
      // A decided capture needs no second copy.
      if (type === 'register') await outbox.remove(id)
    } catch (error) {
      this.#desks.apply(tabId, id, { type, delivery: { is: 'refused', problem: asProblem(error) } })
      return
    }
    await this.now()
    if (await outbox.get(entry.id)) this.#desks.apply(tabId, id, { type, delivery: { is: 'waiting' } })
  }

  /** Keeps an undecided capture: the service is away, or the officer lays it aside. Throws `disk_full`. */
  async keep(desk: Desk): Promise<void> {
    const source = this.#desks.sourceOf(desk.tabId, desk.id)
    if (desk.state.is !== 'form' || !source) throw new Failed('not_a_message')
    if (desk.state.triage.petition.secretMarking) throw new Failed('secret_marking')
    const { triage, draft } = desk.state
    const title = titleOf(triage, draft)
    await outbox.put({ id: desk.id, kind: 'capture', at: Date.now(), title, tries: 0, problem: null, source, draft })
    this.#desks.apply(desk.tabId, desk.id, { type: 'kept' })
    this.#changed()
  }

  /** Sends everything that waits. @returns why the service could not be reached, or null. */
  async now(): Promise<Problem | null> {
    const work = deliver(this.#service, {
      registered: async ({ tabId, deskId }, result) => {
        this.#desks.apply(tabId, deskId, { type: 'register', delivery: { is: 'done', result } })
      },
      forwarded: async ({ tabId, deskId }, result) => {
        this.#desks.apply(tabId, deskId, { type: 'forward', delivery: { is: 'done', result } })
      },
      refused: async ({ id, kind, tabId, deskId }, problem) => {
        const shown = this.#desks.apply(tabId, deskId, { type: kind, delivery: { is: 'refused', problem } })
        // On the desk the officer corrects it; without a desk it stays in the list with its reason.
        if (shown) await outbox.remove(id)
      },
    })
    const problem = await awake(work.then((stopped) => stopped ?? this.#greeting())).catch(asProblem)
    if (problem && isAway(problem)) await this.tryLater()
    else if ((await outbox.deliveries()).length === 0) await browser.alarms.clear(ALARM)
    this.#changed()
    return problem
  }

  async #greeting(): Promise<Problem | null> {
    await this.#service.greet()
    return null
  }

  /** An alarm outlives the worker. */
  async tryLater(): Promise<void> {
    if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 0.5 })
  }
}

/** How an entry is called in the list of what waits: never the name of somebody who may be a denouncer. */
function titleOf({ classification, petition }: Triage, draft: Draft): string {
  const type = words().types[draft.type ?? classification.type]
  const name = (draft.petition ?? petition).petitioners[0]?.value.name
  if (!name) return type
  const hidden = classification.identityProtected || draft.identityProtected || draft.type === 'denunciation'
  return `${type} – ${hidden ? initials(name) : name}`
}

/** The mail's own time, unless it is unreadable or lies ahead (a wrong clock must not move a deadline). */
function receivedAt({ message }: Triage): string | undefined {
  const time = message.date === null ? Number.NaN : Date.parse(message.date)
  return Number.isFinite(time) && time <= Date.now() ? (message.date ?? undefined) : undefined
}
