/**
 * The reads and writes of a check, one statement each on either database: all traces of a petition in one go, each
 * by its key and at most `cap` of its petitions, newest first; then the fingerprints of the few worth comparing.
 */
import { CompiledQuery, type Kysely, sql } from 'kysely'
import { encodeFingerprint } from '../../shared/duplicates/encoding.ts'
import type { Fingerprint } from '../../shared/duplicates/fingerprint.ts'
import type { DuplicateTables } from './tables.ts'

export type Dialect = 'sqlite' | 'postgres'
export type Database = Kysely<DuplicateTables>

export type TracePetitions = { hash: number; petitions: number[] }

/** Numbers are given out one after the other: the first and the last cost nothing to read. */
const ENTERED = '(select max(seq) from fingerprint) - (select min(seq) from fingerprint) + 1'
/** No trace has this hash: its row carries how many petitions there are. */
const COUNT_ROW = -1
const SQLITE_TRACES = `select ${COUNT_ROW} as hash, ${ENTERED} as petitions union all
  select j.value, (select group_concat(petition) from
    (select petition from trace where hash = j.value order by petition desc limit ?)) from json_each(?) j`
const POSTGRES_TRACES = `select ${COUNT_ROW}::bigint as hash, array[${ENTERED}] as petitions union all
  select h, array(select petition from trace where hash = h order by petition desc limit $2)
  from unnest($1::bigint[]) as h`

export type Shared = {
  /** How many petitions have been entered. */
  entered: number
  /** Petitions behind each trace, newest first, at most the cap of each; traces nobody has are left out. */
  traces: TracePetitions[]
}

/** Everything the register knows about these traces, in one statement. */
export async function petitionsByTrace(
  db: Database,
  dialect: Dialect,
  hashes: readonly number[],
  cap: number,
): Promise<Shared> {
  const shared: Shared = { entered: 0, traces: [] }
  if (dialect === 'sqlite') {
    const { rows } = await db.executeQuery<{ hash: number; petitions: string | number | null }>(
      CompiledQuery.raw(SQLITE_TRACES, [cap, JSON.stringify(hashes)]),
    )
    for (const { hash, petitions } of rows) {
      if (petitions === null) continue
      if (hash === COUNT_ROW) shared.entered = Number(petitions)
      else shared.traces.push({ hash, petitions: String(petitions).split(',').map(Number) })
    }
    return shared
  }
  const { rows } = await db.executeQuery<{ hash: string; petitions: (number | null)[] }>(
    CompiledQuery.raw(POSTGRES_TRACES, [hashes.map(String), cap]),
  )
  for (const { hash, petitions } of rows) {
    if (Number(hash) === COUNT_ROW) shared.entered = petitions[0] ?? 0
    else if (petitions.length > 0) shared.traces.push({ hash: Number(hash), petitions: petitions as number[] })
  }
  return shared
}

export type StoredFingerprint = { seq: number; petition: string; data: Uint8Array }

const SQLITE_FINGERPRINTS = `select f.seq, f.petition, f.data from json_each(?) j join fingerprint f on f.seq = j.value`
const POSTGRES_FINGERPRINTS = `select seq, petition, data from fingerprint where seq = any($1::integer[])`

/** The fingerprints of these petitions, in no particular order. */
export async function fingerprintsOf(
  db: Database,
  dialect: Dialect,
  seqs: readonly number[],
): Promise<StoredFingerprint[]> {
  if (seqs.length === 0) return []
  // In the order of their rows: neighbours lie on one page.
  const ordered = [...seqs].sort((a, b) => a - b)
  const query =
    dialect === 'sqlite'
      ? CompiledQuery.raw(SQLITE_FINGERPRINTS, [JSON.stringify(ordered)])
      : CompiledQuery.raw(POSTGRES_FINGERPRINTS, [ordered])
  const { rows } = await db.executeQuery<StoredFingerprint>(query)
  return rows
}

/** How many petitions have been entered, and how many wait for their traces to be made anew. */
export async function enteredSoFar(db: Database): Promise<{ entered: number; due: number }> {
  const { rows } = await sql<{ entered: number | null; due: number | null }>`select ${sql.raw(ENTERED)} as entered,
    (select max(seq) from trace_due) - (select min(seq) from trace_due) + 1 as due`.execute(db)
  return { entered: Number(rows[0]?.entered ?? 0), due: Number(rows[0]?.due ?? 0) }
}

/** `seq` only where the number was set aside before (rebuild.ts). */
export type Entry = { petitionId: string; fingerprint: Fingerprint; seq?: number }

/** Writes fingerprints that are not there yet and tells the numbers they got. */
export async function writeFingerprints(
  db: Database,
  entries: readonly Entry[],
): Promise<{ seq: number; petition: string }[]> {
  const values = entries.map(({ petitionId, fingerprint, seq }) => ({
    ...(seq !== undefined && { seq }),
    petition: petitionId,
    data: Buffer.from(encodeFingerprint(fingerprint)),
  }))
  return db
    .insertInto('fingerprint')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning(['seq', 'petition'])
    .execute()
}

export type TraceRow = { hash: number; petition: number }

/**
 * Writes traces in the order of their hashes: neighbours share a page, so a large import touches each page once.
 * A trace that is there already stays as it is.
 */
export async function writeTraces(db: Database, dialect: Dialect, rows: readonly TraceRow[]): Promise<void> {
  const sorted = [...rows].sort((a, b) => a.hash - b.hash || a.petition - b.petition)
  const step = 20_000
  for (let from = 0; from < sorted.length; from += step) {
    const chunk = sorted.slice(from, from + step)
    const query =
      dialect === 'sqlite'
        ? CompiledQuery.raw(
            `insert or ignore into trace (hash, petition)
             select value ->> 0, value ->> 1 from json_each(?)`,
            [JSON.stringify(chunk.map(({ hash, petition }) => [hash, petition]))],
          )
        : CompiledQuery.raw(
            `insert into trace (hash, petition) select * from unnest($1::bigint[], $2::integer[])
             on conflict do nothing`,
            [chunk.map(({ hash }) => String(hash)), chunk.map(({ petition }) => petition)],
          )
    await db.executeQuery(query)
  }
}
