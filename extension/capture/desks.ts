/**
 * All desks, by tab. In memory for speed; a form is also written to IndexedDB, for the browser puts the worker to
 * sleep after half a minute. What has not been checked for a secret marking is never written.
 */
import { browser } from 'wxt/browser'
import type { Source } from '../../shared/api.ts'
import { database } from '../outbox/database.ts'
import { besideOf, type Desk, type DeskEvent, newDesk, sourceFor, step } from './desk.ts'

/** `beside`: desks of the same message's other petitions that were opened. */
type Place = { desk: Desk; beside: Desk[]; source: Source | null }
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
        const { tabId, desk, beside = [], source } = kept
        if (!this.#places.has(tabId)) this.#places.set(tabId, { desk, beside, source })
      }
    } catch {
      // Without a database the desks live as long as the worker; the mail itself is safe in the mailbox.
    }
  }

  get(tabId: number): Desk | null {
    return this.#places.get(tabId)?.desk ?? null
  }

  /** What the desk on top (or the one of this id) was captured from. */
  sourceOf(tabId: number, deskId?: string): Source | null {
    const place = this.#places.get(tabId)
    if (!place?.source) return null
    const desk = deskId === undefined ? place.desk : desksOf(place).find(({ id }) => id === deskId)
    return desk ? sourceFor(desk, place.source) : null
  }

  /** Every desk, also those under the one on top. */
  all(): Desk[] {
    return [...this.#places.values()].flatMap(desksOf)
  }

  /** The desks of one tab, the one on top first. */
  ofTab(tabId: number): Desk[] {
    const place = this.#places.get(tabId)
    return place ? desksOf(place) : []
  }

  /** Clears the desk and begins a capture on it. */
  begin(tabId: number): Desk {
    const desk = newDesk(tabId, Date.now())
    this.#places.set(tabId, { desk, beside: [], source: null })
    void this.#forget(tabId)
    this.#tell(tabId)
    return desk
  }

  putSource(tabId: number, source: Source): void {
    const place = this.#places.get(tabId)
    if (place) place.source = source
  }

  /** Puts another petition of the same message on top. @returns its desk, or null when the message has none there. */
  turnTo(tabId: number, part: string): Desk | null {
    const place = this.#places.get(tabId)
    if (!place?.desk.petitions.some((one) => one.part === part)) return null
    if (place.desk.part === part) return place.desk
    const { moved } = place.desk
    const there = place.beside.find((desk) => desk.part === part) ?? besideOf(place.desk, part)
    place.beside = [place.desk, ...place.beside.filter((desk) => desk.part !== part)]
    place.desk = { ...there, moved }
    void this.#keep(tabId)
    this.#tell(tabId)
    return place.desk
  }

  /** @returns the desk after the event, or null when this petition has left the desk. */
  apply(tabId: number, deskId: string, event: DeskEvent): Desk | null {
    const place = this.#places.get(tabId)
    const before = place && desksOf(place).find(({ id }) => id === deskId)
    if (!place || !before) return null
    const after = step(before, event)
    if (after === before) return after
    if (before === place.desk) place.desk = after
    else place.beside = place.beside.map((desk) => (desk === before ? after : desk))
    if (after.state.is === 'stopped') place.source = null
    // What is still being read may turn out to be secret: it is not written yet.
    if (after.state.is === 'form' && after.state.reading === null) void this.#keep(tabId)
    this.#tell(tabId)
    return after
  }

  /** Puts a petition that was kept back on a desk, where its reading begins again. */
  restore(tabId: number, deskId: string, source: Source): Desk {
    const { portal = null, part = null } = source
    const desk = { ...newDesk(tabId, Date.now(), deskId), portal, part }
    this.#places.set(tabId, { desk, beside: [], source })
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
      const { desk, source } = place
      if (isUnread(desk)) return
      const beside = place.beside.filter((one) => !isUnread(one))
      await (await database()).put('desks', { tabId, desk, beside, source })
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

const isUnread = ({ state }: Desk): boolean => state.is !== 'form' || state.reading !== null

const desksOf = ({ desk, beside }: Place): Desk[] => [desk, ...beside]

/** A new start of the browser gives tabs new numbers: old desks would lie on the wrong ones. */
async function isNewStart(): Promise<boolean> {
  const { awake } = await browser.storage.session.get('awake')
  await browser.storage.session.set({ awake: true })
  return awake !== true
}
