/** From a captured source to the form on the desk: ask the service, show its progress, warn in the page. */
import type { Problem, Source, Triage } from '../../shared/api.ts'
import { asProblem, isAway } from '../failures.ts'
import type { ServiceClient } from '../service/client.ts'
import { type Progress, triage } from '../service/triage.ts'
import { awake } from './awake.ts'
import type { Desk } from './desk.ts'
import type { Desks } from './desks.ts'

export class Checker {
  readonly #desks: Desks
  readonly #service: ServiceClient
  readonly #running = new Map<string, AbortController>()
  readonly #found: (desk: Desk) => void
  readonly #away: (problem: Problem) => void

  constructor(desks: Desks, service: ServiceClient, found: (desk: Desk) => void, away: (problem: Problem) => void) {
    this.#desks = desks
    this.#service = service
    this.#found = found
    this.#away = away
  }

  async check(tabId: number, deskId: string, source: Source): Promise<void> {
    if (this.#running.has(deskId)) return
    const controller = new AbortController()
    this.#running.set(deskId, controller)
    try {
      const told = {
        onProgress: (progress: Progress) => void this.#desks.apply(tabId, deskId, { type: 'progress', progress }),
        onPartial: (partial: Triage) => void this.#desks.apply(tabId, deskId, { type: 'partial', triage: partial }),
      }
      const result = await awake(triage(this.#service, source, told, controller.signal))
      const desk = this.#desks.apply(tabId, deskId, { type: 'triaged', triage: result })
      if (desk) this.#found(desk)
    } catch (error) {
      if (controller.signal.aborted) return
      const problem = asProblem(error)
      if (isAway(problem)) this.#away(problem)
      this.#desks.apply(tabId, deskId, { type: isAway(problem) ? 'away' : 'failed', problem })
    } finally {
      // A check that was stopped may have been followed by another one.
      if (this.#running.get(deskId) === controller) this.#running.delete(deskId)
    }
  }

  cancel(deskId: string): void {
    this.#running.get(deskId)?.abort()
    this.#running.delete(deskId)
  }

  /** The officer stops the reading of scans: the form is made of what has been read. */
  async stop(tabId: number): Promise<void> {
    const desk = this.#desks.get(tabId)
    const source = desk && this.#desks.sourceOf(tabId)
    if (!desk || !source) return
    this.#desks.putSource(tabId, { ...source, stopped: true })
    await this.#again(tabId)
  }

  /** Scans that were left unread are read after all. */
  async readOn(tabId: number): Promise<void> {
    const desk = this.#desks.get(tabId)
    const source = desk && this.#desks.sourceOf(tabId)
    if (!desk || !source) return
    const { stopped: _, ...whole } = source
    this.#desks.putSource(tabId, whole)
    this.#desks.apply(tabId, desk.id, { type: 'reading_on' })
    await this.#again(tabId)
  }

  async #again(tabId: number): Promise<void> {
    const source = this.#desks.sourceOf(tabId)
    const desk = this.#desks.get(tabId)
    if (!desk || !source) return
    this.cancel(desk.id)
    await this.check(tabId, desk.id, source)
  }

  /** The service is back: what was read here alone is checked again, with the register. */
  async checkWaiting(): Promise<void> {
    for (const { tabId, id, state } of this.#desks.all()) {
      const source = this.#desks.sourceOf(tabId, id)
      const undecided = state.is === 'form' && state.offline !== null && state.register.is === 'none'
      if (source && (state.is === 'away' || undecided)) await this.check(tabId, id, source)
    }
  }
}
