/** Our register as the service runs it: the encrypted file, or PostgreSQL. Filling and asking are two processes. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { DuplicateRegister } from '../../local-server/duplicates/duplicate-register.ts'
import { type Database, petitionsByTrace } from '../../local-server/duplicates/look-ups.ts'
import { openStorage, type Storage } from '../../local-server/storage/open.ts'
import type { Tables } from '../../local-server/storage/tables.ts'
import { type Answer, type Judged, judge, type Latency, latencyOf, residentMegabytes } from './measure.ts'
import { petitions, queriesFor } from './queries.ts'

export type Place = { folder: string; databaseUrl: string | null }

const BATCH = 40_000
const TRACES_PER_PETITION_CAP = 64

async function open({
  folder,
  databaseUrl,
}: Place): Promise<{ storage: Storage; register: DuplicateRegister<Tables> }> {
  const storage = await openStorage({ port: 0, dataFolder: folder, databaseUrl, keyFile: null })
  const register = new DuplicateRegister<Tables>({
    db: storage.db,
    dialect: storage.dialect,
    secret: storage.secret('traces'),
  })
  return { storage, register }
}

export type Filled = { rowsPerSecond: number; bytesPerPetition: number; makingShare: number }

/** Enters `size` petitions. Making them up is not counted; fingerprinting and writing are. */
export async function fill(place: Place, size: number, progress: (done: number) => void): Promise<Filled> {
  const { storage, register } = await open(place)
  let spent = 0
  let fingerprinting = 0
  let done = 0
  let batch: { petitionId: string; fingerprint: ReturnType<typeof register.fingerprint> }[] = []
  const write = async () => {
    const started = performance.now()
    await register.addMany(batch)
    spent += performance.now() - started
    done += batch.length
    batch = []
    progress(done)
  }
  for (const { id, petition } of petitions(size)) {
    const started = performance.now()
    const { message, petition: fields, classification } = petition
    const { labels: _labels, ...fingerprint } = register.fingerprint(message, fields, classification)
    batch.push({ petitionId: id, fingerprint: { ...fingerprint, labels: new Map() } })
    const took = performance.now() - started
    spent += took
    fingerprinting += took
    if (batch.length === BATCH) await write()
  }
  if (batch.length > 0) await write()
  let bytes = 0
  if (place.databaseUrl === null) {
    await sql`pragma wal_checkpoint(truncate)`.execute(storage.db)
    bytes = (await stat(join(place.folder, 'register.db'))).size
  } else {
    await sql`analyze`.execute(storage.db)
    const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(
      storage.db,
    )
    bytes = Number(rows[0]?.bytes ?? 0)
  }
  await storage.close()
  return { rowsPerSecond: (size / spent) * 1000, bytesPerPetition: bytes / size, makingShare: fingerprinting / spent }
}

/** Reads the file through once: a service that has run for a while has its register in the system's cache. */
async function readThrough(path: string): Promise<void> {
  for await (const _chunk of createReadStream(path, { highWaterMark: 1 << 20 })) void _chunk
}

export type Asked = {
  latency: Latency
  floor: Latency
  recall: number
  precision: number
  residentMegabytes: number
  startMilliseconds: number
  queries: number
}

/** Asks `count` queries of a register of `size`; to be run in a process of its own, so that its memory is the service's. */
export async function ask(place: Place, size: number, count: number): Promise<Asked> {
  const opening = performance.now()
  const { storage, register } = await open(place)
  await register.size()
  const startMilliseconds = performance.now() - opening
  if (place.databaseUrl === null) await readThrough(join(place.folder, 'register.db'))
  const queries = queriesFor(size, count)
  const times: number[] = []
  const floors: number[] = []
  const judged: Judged[] = []
  // The code warms up on others, so that the first officer of the day is not what is measured.
  for (const { petition: make } of queriesFor(size, 60)) {
    const petition = make()
    await register.find(register.fingerprint(petition.message, petition.petition, petition.classification))
  }
  for (const { petition: make, truth } of queries) {
    const petition = make()
    const fingerprint = register.fingerprint(petition.message, petition.petition, petition.classification)
    const started = performance.now()
    const found = await register.find(fingerprint)
    times.push(performance.now() - started)
    const answers: Answer[] = found.map(({ petitionId, probability, warn }) => ({
      id: petitionId,
      score: probability,
      warn,
    }))
    judged.push({ answers, truth })
  }
  for (const { petition: make } of queries) {
    const petition = make()
    const { traces } = register.fingerprint(petition.message, petition.petition, petition.classification)
    const hashes = traces.map(({ hash }) => hash)
    const started = performance.now()
    await petitionsByTrace(storage.db as unknown as Database, storage.dialect, hashes, TRACES_PER_PETITION_CAP)
    floors.push(performance.now() - started)
  }
  const result = judge(judged, ({ warn }) => warn)
  const resident = residentMegabytes()
  await storage.close()
  return {
    latency: latencyOf(times),
    floor: latencyOf(floors),
    ...result,
    residentMegabytes: resident,
    startMilliseconds,
    queries: count,
  }
}
