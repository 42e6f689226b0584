/** Fills registers with invented petitions as an import of known fields would: fingerprints on all cores, one writer. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import type { Entry } from '../../local-server/duplicates/look-ups.ts'
import { hashKey } from '../../shared/duplicates/keyed-hash.ts'
import type { Stretch } from './fill-worker.ts'
import { type OpenPlace, openPlace, type Place } from './ours.ts'
import { registered } from './petitions.ts'
import { idOf } from './queries.ts'

const STRETCH = 500
/** Written in one transaction; traces are sorted by key, so that a large batch touches each page once. */
const BATCH = 60_000
/** Stretches under way for each thread: enough to go on while a batch is written, and memory stays bounded. */
const UNDER_WAY = 60

export type Filled = {
  /** As fast as the slower of the two: the threads that make fingerprints, and the one that writes. */
  rowsPerSecond: number
  bytesPerPetition: number
}

type Made = { id: number; entries: Entry[]; milliseconds: number }

function* stretches(size: number): Generator<Stretch> {
  let papers: Stretch['papers'] = []
  let id = 0
  let n = 0
  for (const { matter, variant, copy } of registered()) {
    if (n === size) break
    n += 1
    papers.push({ id: idOf(matter, variant, copy), matter, variant, copy })
    if (papers.length < STRETCH) continue
    yield { id: id++, papers }
    papers = []
  }
  if (papers.length > 0) yield { id, papers }
}

/** Fingerprints of the first `size` petitions, in their order, and how long one thread took for each stretch. */
async function* made(size: number, secret: Buffer): AsyncGenerator<Made> {
  const workers = Array.from(
    { length: Math.max(1, availableParallelism()) },
    () => new Worker(new URL('./fill-worker.ts', import.meta.url), { workerData: { key: hashKey(secret) } }),
  )
  const done = new Map<number, Made>()
  let wake: () => void = () => undefined
  let failed: Error | null = null
  for (const worker of workers) {
    worker.on('message', (one: Made) => {
      done.set(one.id, one)
      wake()
    })
    worker.on('error', (error: Error) => {
      failed = error
      wake()
    })
  }
  try {
    const todo = stretches(size)
    let sent = 0
    for (let next = 0; ; next += 1) {
      while (sent < next + workers.length * UNDER_WAY) {
        const { value, done: over } = todo.next()
        if (over) break
        workers[sent % workers.length]?.postMessage(value)
        sent += 1
      }
      if (next === sent) return
      while (!done.has(next)) {
        if (failed !== null) throw failed
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      yield done.get(next) as Made
      done.delete(next)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function bytesOf({ storage, place }: OpenPlace): Promise<number> {
  if (place.databaseUrl === null) {
    await sql`pragma wal_checkpoint(truncate)`.execute(storage.db)
    return (await stat(join(place.folder, 'register.db'))).size
  }
  await sql`analyze`.execute(storage.db)
  const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(
    storage.db,
  )
  return Number(rows[0]?.bytes ?? 0)
}

/** A new connection may find this thread busy with thousands of fingerprints and give up: nothing was written then. */
async function patiently(write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (attempt === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/**
 * Enters the first `size` petitions into every place at once, all under one key. A place filled before is left as it is.
 */
export async function fill(
  places: readonly Place[],
  size: number,
  progress: (done: number) => void,
): Promise<Filled[]> {
  const note = (place: Place) => join(place.folder, `filled-${size}.json`)
  const before = await Promise.all(places.map((place) => readFile(note(place), 'utf8').catch(() => null)))
  if (before.every((text) => text !== null)) return before.map((text) => JSON.parse(text) as Filled)
  const open = await Promise.all(places.map(openPlace))
  // As an import does.
  const hastes = await Promise.all(open.map(({ storage }) => storage.hurry()))
  const writing = open.map(() => 0)
  let making = 0
  let done = 0
  let batch: Entry[] = []
  const write = async () => {
    for (const [i, { register }] of open.entries()) {
      const started = performance.now()
      await patiently(() => register.addMany(batch))
      writing[i] = (writing[i] ?? 0) + performance.now() - started
    }
    done += batch.length
    batch = []
    progress(done)
  }
  const secret = (open[0] as OpenPlace).storage.secret('traces')
  for await (const { entries, milliseconds } of made(size, secret)) {
    making += milliseconds / availableParallelism()
    batch.push(...entries)
    if (batch.length >= BATCH) await write()
  }
  if (batch.length > 0) await write()
  for (const haste of hastes) await haste.end()
  const filled: Filled[] = []
  for (const [i, one] of open.entries()) {
    const bytes = await bytesOf(one)
    filled.push({
      rowsPerSecond: (size / Math.max(making, writing[i] ?? 0)) * 1000,
      bytesPerPetition: bytes / size,
    })
    await writeFile(note(one.place), JSON.stringify(filled.at(-1)))
    await one.storage.close()
  }
  return filled
}
