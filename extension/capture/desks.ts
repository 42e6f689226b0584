/**
 * All desks, by tab. In memory for speed; a form is also written to IndexedDB, for the browser puts the worker to
 * sleep after half a minute. What has not been checked for a secret marking is never written.
 */
import { browser } from 'wxt/browser'
import type { Source } from '../../shared/api.ts'
import { database } from '../outbox/database.ts'
import { type Desk, type DeskEvent, newDesk, step } from './desk.ts'

type Place = { desk: Desk; source: Source | null }
export type DeskListener = (tabId: number, desk: Desk | null) => void

export class Desks {
  readonly #places = new Map<number, Place>()
  readonly #listeners = new Set<DeskListener>()
  #loaded: Promise<void> | null = null

  /** Finds the desks of before the last sleep again. */
  load(): Promise<void> {
    this.#loaded ??= this.#load()
    return this.#loaded
  }

  async #load(): Promise<void> {
    try {
      if (await isNewStart()) await (await database()).clear('desks')
      for (const kept of await (await database()).getAll('desks')) {
        if (!this.#places.has(kept.tabId)) this.#places.set(kept.tabId, { desk: kept.desk, source: kept.source })
      }
    } catch {
      // Without a database the desks live as long as the worker; the mail itself is safe in the mailbox.
    }
  }

  get(tabId: number): Desk | null {
    return this.#places.get(tabId)?.desk ?? null
  }

  sourceOf(tabId: number): Source | null {
    return this.#places.get(tabId)?.source ?? null
  }

  all(): Desk[] {
    return [...this.#places.values()].map((place) => place.desk)
  }

  /** Clears the desk and begins a capture on it. */
  begin(tabId: number): Desk {
    const desk = newDesk(tabId, Date.now())
    this.#places.set(tabId, { desk, source: null })
    void this.#forget(tabId)
    this.#tell(tabId)
    return desk
  }

  putSource(tabId: number, deskId: string, source: Source): void {
    const place = this.#places.get(tabId)
    if (place?.desk.id === deskId) place.source = source
  }

  /** @returns the desk after the event, or null when this petition has left the desk. */
  apply(tabId: number, deskId: string, event: DeskEvent): Desk | null {
    const place = this.#places.get(tabId)
    if (place?.desk.id !== deskId) return null
    const after = step(place.desk, event)
    if (after === place.desk) return after
    place.desk = after
    if (after.state.is === 'stopped') place.source = null
    if (after.state.is === 'form') void this.#keep(tabId)
    this.#tell(tabId)
    return after
  }

  /** Puts a petition that was kept back on a desk, where its reading begins again. */
  restore(tabId: number, deskId: string, source: Source): Desk {
    const desk = { ...newDesk(tabId, Date.now(), deskId), portal: source.portal ?? null }
    this.#places.set(tabId, { desk, source })
    this.#tell(tabId)
    return desk
  }

  clear(tabId: number): void {
    this.#places.delete(tabId)
    void this.#forget(tabId)
    this.#tell(tabId)
  }

  listen(listener: DeskListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(tabId: number): void {
    for (const listener of this.#listeners) listener(tabId, this.get(tabId))
  }

  async #keep(tabId: number): Promise<void> {
    const place = this.#places.get(tabId)
    if (!place?.source) return
    try {
      await (await database()).put('desks', { tabId, desk: place.desk, source: place.source })
    } catch {
      // The desk is a convenience; what must not be lost goes through the outbox, where a full disk is shown.
    }
  }

  async #forget(tabId: number): Promise<void> {
    try {
      await (await database()).delete('desks', tabId)
    } catch {
      // As above.
    }
  }
}

/** A new start of the browser gives tabs new numbers: old desks would lie on the wrong ones. */
async function isNewStart(): Promise<boolean> {
  const { awake } = await browser.storage.session.get('awake')
  await browser.storage.session.set({ awake: true })
  return awake !== true
}
