/**
 * The reads and writes of a check, one statement each on either database: all traces of a petition in one go, each
 * by its key and at most `cap` of its petitions, newest first; then the fingerprints of the few worth comparing.
 */
import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { DuplicateTables } from './tables.ts'

export type Dialect = 'sqlite' | 'postgres'
export type Database = Kysely<DuplicateTables>

export type TracePetitions = { hash: number; petitions: number[] }

const SQLITE_TRACES = `select j.value as hash, (select group_concat(petition) from
  (select petition from trace where hash = j.value order by petition desc limit ?)) as petitions from json_each(?) j`
const POSTGRES_TRACES = `select h as hash, array(select petition from trace where hash = h
  order by petition desc limit $2) as petitions from unnest($1::bigint[]) as h`

/** Petitions behind each trace, newest first, at most `cap` of each; traces nobody has are left out. */
export async function petitionsByTrace(
  db: Database,
  dialect: Dialect,
  hashes: readonly number[],
  cap: number,
): Promise<TracePetitions[]> {
  if (hashes.length === 0) return []
  if (dialect === 'sqlite') {
    const { rows } = await db.executeQuery<{ hash: number; petitions: string | null }>(
      CompiledQuery.raw(SQLITE_TRACES, [cap, JSON.stringify(hashes)]),
    )
    return rows.flatMap(({ hash, petitions }) =>
      petitions === null ? [] : [{ hash, petitions: petitions.split(',').map(Number) }],
    )
  }
  const { rows } = await db.executeQuery<{ hash: string; petitions: number[] }>(
    CompiledQuery.raw(POSTGRES_TRACES, [hashes.map(String), cap]),
  )
  return rows.flatMap(({ hash, petitions }) => (petitions.length === 0 ? [] : [{ hash: Number(hash), petitions }]))
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
  const query =
    dialect === 'sqlite'
      ? CompiledQuery.raw(SQLITE_FINGERPRINTS, [JSON.stringify(seqs)])
      : CompiledQuery.raw(POSTGRES_FINGERPRINTS, [[...seqs]])
  const { rows } = await db.executeQuery<StoredFingerprint>(query)
  return rows
}

/** How many petitions have been entered; the highest number given, which costs nothing to read. */
export async function enteredSoFar(db: Database): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(seq) as last from fingerprint`.execute(db)
  return Number(rows[0]?.last ?? 0)
}

/**
 * Writes traces in the order of their hashes: neighbours share a page, so a large import touches each page once.
 * A trace that is there already stays as it is.
 */
export async function writeTraces(
  db: Database,
  dialect: Dialect,
  rows: readonly { hash: number; petition: number }[],
): Promise<void> {
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
