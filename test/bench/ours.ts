/** Our register as the service runs it, asked: the encrypted file, or PostgreSQL; freshly started, or after a while. */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CAP } from '../../local-server/duplicates/candidates.ts'
import { DuplicateRegister } from '../../local-server/duplicates/duplicate-register.ts'
import { type Database, petitionsByTrace } from '../../local-server/duplicates/look-ups.ts'
import { openStorage, type Storage } from '../../local-server/storage/open.ts'
import type { Tables } from '../../local-server/storage/tables.ts'
import { type Answer, type Judged, judge, type Latency, latencyOf, residentMegabytes } from './measure.ts'
import { queriesFor } from './queries.ts'

export type Place = {
  folder: string
  databaseUrl: string | null
  /** The same for all places of a run: one fingerprint fits every one of them. */
  keyFile: string
}
export type OpenPlace = { place: Place; storage: Storage; register: DuplicateRegister<Tables> }

export async function openPlace(place: Place): Promise<OpenPlace> {
  await mkdir(place.folder, { recursive: true })
  const storage = await openStorage({
    port: 0,
    dataFolder: place.folder,
    databaseUrl: place.databaseUrl,
    keyFile: place.keyFile,
  })
  const secret = storage.secret('traces')
  return {
    place,
    storage,
    register: new DuplicateRegister<Tables>({ db: storage.db, dialect: storage.dialect, secret }),
  }
}

/** Takes a file out of the system's cache (coreutils' dd asks for it); false where that cannot be done. */
export async function forgetFile(path: string): Promise<boolean> {
  try {
    await promisify(execFile)('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'])
    return process.platform === 'linux'
  } catch {
    return false
  }
}

export type Asked = {
  latency: Latency
  floor: Latency
  /** Making the fingerprint of a petition already read. */
  fingerprinting: Latency
  recall: number
  precision: number
  residentMegabytes: number
  startMilliseconds: number
  queries: number
}

/** `cold`: the very first checks of a service whose file lies on the disk only; it reads the file through meanwhile. */
export type Question = { place: Place; size: number; count: number; cold: boolean }

/** Asks `count` queries of a register of `size`; to be run in a process of its own, so that its memory is the service's. */
export async function ask({ place, size, count, cold }: Question): Promise<Asked> {
  const queries = queriesFor(size, count)
  const opening = performance.now()
  const { storage, register } = await openPlace(place)
  await register.size()
  const startMilliseconds = performance.now() - opening
  const reading = new AbortController()
  const warmed = storage.warm(reading.signal)
  const printOf = (petition: ReturnType<(typeof queries)[number]['petition']>) =>
    register.fingerprint(petition.message, petition.petition, petition.classification)
  if (!cold) {
    await warmed
    // The code warms up on others, so that the first officer of the day is not what is measured.
    for (const { petition } of queriesFor(size, 60)) await register.find(printOf(petition()))
  }
  const times: number[] = []
  const prints: number[] = []
  const floors: number[] = []
  const judged: Judged[] = []
  for (const { petition, truth } of queries) {
    const made = petition()
    const printing = performance.now()
    const fingerprint = printOf(made)
    const started = performance.now()
    const found = await register.find(fingerprint)
    times.push(performance.now() - started)
    prints.push(started - printing)
    const answers: Answer[] = found.map(({ petitionId, probability, warn }) => ({
      id: petitionId,
      score: probability,
      warn,
    }))
    judged.push({ answers, truth })
  }
  const resident = residentMegabytes()
  for (const { petition } of queries) {
    const hashes = printOf(petition()).traces.map(({ hash }) => hash)
    const started = performance.now()
    await petitionsByTrace(storage.db as unknown as Database, storage.dialect, hashes, CAP)
    floors.push(performance.now() - started)
  }
  const result = judge(judged, ({ warn }) => warn)
  reading.abort()
  await warmed
  await storage.close()
  return {
    latency: latencyOf(times),
    floor: latencyOf(floors),
    fingerprinting: latencyOf(prints),
    ...result,
    residentMegabytes: resident,
    startMilliseconds,
    queries: count,
  }
}

export const registerFile = ({ folder }: Place): string => join(folder, 'register.db')
