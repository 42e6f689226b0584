/** The outbox itself: put in, look at, take out. Delivery is `deliver.ts`. */
import { database, writing } from './database.ts'
import { type Delivery, type OutboxEntry, shown, type Waiting } from './entries.ts'

/** Puts an entry in, or replaces the one of the same id. Throws `disk_full`. */
export async function put(entry: OutboxEntry): Promise<void> {
  await writing((db) => db.put('outbox', entry))
}

export async function get(id: string): Promise<OutboxEntry | undefined> {
  return (await database()).get('outbox', id)
}

export async function remove(id: string): Promise<void> {
  await (await database()).delete('outbox', id)
}

/** Oldest first. */
export async function all(): Promise<OutboxEntry[]> {
  return (await database()).getAllFromIndex('outbox', 'at')
}

export async function waiting(): Promise<Waiting[]> {
  return (await all()).map(shown)
}

/** Decisions in the order in which they were taken: a forwarding goes after its registration. */
export async function deliveries(): Promise<Delivery[]> {
  return (await all()).filter((entry): entry is Delivery => entry.kind !== 'capture')
}

/** A registration has its number: what was waiting for it may go, in the same transaction as its own removal. */
export async function registered(id: string, petitionId: string): Promise<void> {
  await writing(async (db) => {
    const transaction = db.transaction('outbox', 'readwrite')
    for (const entry of await transaction.store.getAll()) {
      if (entry.kind === 'forward' && entry.after === id)
        await transaction.store.put({ ...entry, petitionId, after: null })
    }
    await transaction.store.delete(id)
    await transaction.done
  })
}
