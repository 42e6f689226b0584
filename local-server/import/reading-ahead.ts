/** A few papers ahead of the one being entered are read already, on the other cores, and handed on in their order. */
import { availableParallelism } from 'node:os'
import type { Message } from '../../shared/petition.ts'
import { thread } from '../intake/place-of-work.ts'
import { Workshop } from '../intake/workshop.ts'
import type { TriageDesk } from '../triage/desk.ts'
import type { ReadPetition } from '../triage/opened.ts'
import type { Item, Paper } from './item.ts'

/** The desk keeps a dozen messages that it has read. */
const AHEAD = 8
/** A letter that takes longer is reported, and does not stop the import. */
const PATIENCE_MS = 120_000
const MEGABYTES = 512

export type Read = { date: string | null; reading: readonly ReadPetition[] }
/** `read` of a paper rejects with the reason why it could not be read. */
export type Prepared = Exclude<Item, { paper: Paper }> | (Extract<Item, { paper: Paper }> & { read: Promise<Read> })

export class ReadingAhead {
  readonly #desk: TriageDesk
  readonly #workshop = new Workshop<Message>(() => thread(new URL('./reading-worker.ts', import.meta.url), MEGABYTES), {
    size: Math.max(1, Math.min(4, availableParallelism() - 1)),
    keepAlive: null,
  })

  constructor(desk: TriageDesk) {
    this.#desk = desk
  }

  /** The items in their order; those that `skip` knows are handed on unread. */
  async *over(items: AsyncIterable<Item>, skip: (key: string) => boolean): AsyncGenerator<Prepared> {
    const waiting: Prepared[] = []
    for await (const item of items) {
      waiting.push('trouble' in item ? item : { ...item, read: skip(item.key) ? NOT_READ : this.#read(item.paper) })
      if (waiting.length > AHEAD) yield waiting.shift() as Prepared
    }
    yield* waiting
  }

  #read({ source }: Paper): Promise<Read> {
    const read = this.#desk.read(source).then(async ({ message }) => ({
      date: message.date,
      reading: await this.#workshop.run<ReadPetition[]>(message, { timeout: PATIENCE_MS }),
    }))
    // It is waited for in its turn; until then a failure is nobody's.
    read.catch(() => undefined)
    return read
  }

  close(): Promise<void> {
    return this.#workshop.close()
  }
}

const NOT_READ: Promise<Read> = new Promise(() => undefined)
