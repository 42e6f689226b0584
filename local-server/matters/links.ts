/**
 * Link, never merge. Both numbers live on; a matter is whatever hangs together by confirmed links, worked out anew
 * whenever a link is set or undone, so that undoing leaves no trace in the matters.
 */
import type { Kysely } from 'kysely'
import type { Link } from '../../shared/api.ts'
import { type Relation, WARNED_RELATIONS } from '../../shared/petition.ts'
import type { DuplicateTables } from '../duplicates/tables.ts'
import type { MatterTables } from './tables.ts'

export type Verdict = Relation | 'not_related'

/** The columns of the register's petitions that matters need; `matter_id` is kept up to date by this room. */
export type MatterPetition = { id: string; matter_id: string; registered_at: string }
export type MattersDatabase = MatterTables &
  Pick<DuplicateTables, 'duplicate_turn'> & { petition: MatterPetition & Record<string, unknown> }

export type Decision = {
  petition: string
  other: string
  verdict: Verdict
  /** What the program had suggested with, null when it had not. */
  probability: number | null
  officer: string
  /** ISO 8601, UTC. */
  at: string
}

/** A petition whose matter changed by a decision. */
export type Moved = { petition: string; from: string; to: string }

/** The id of the matter that a petition opens when it joins none. */
export const ownMatter = (petitionId: string): string => `vv-${petitionId}`

/** Whether a verdict makes two petitions one matter. */
export const joins = (verdict: string): boolean => (WARNED_RELATIONS as readonly string[]).includes(verdict)

const pair = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

type Db<T> = Kysely<T>

/** SQLite takes 32,766 parameters; a matter with more petitions than this is walked in steps. */
const STEP = 500

async function neighbours(db: Kysely<MatterTables>, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let from = 0; from < ids.length; from += STEP) {
    const some = ids.slice(from, from + STEP)
    const rows = await db
      .selectFrom('link')
      .select(['a', 'b'])
      .where('verdict', 'in', [...WARNED_RELATIONS])
      .where((eb) => eb.or([eb('a', 'in', some), eb('b', 'in', some)]))
      .execute()
    for (const { a, b } of rows) found.push(a, b)
  }
  return found
}

async function hangsTogether(db: Kysely<MatterTables>, start: string): Promise<Set<string>> {
  const seen = new Set([start])
  let edge = [start]
  while (edge.length > 0) {
    const next = new Set((await neighbours(db, edge)).filter((id) => !seen.has(id)))
    for (const id of next) seen.add(id)
    edge = [...next]
  }
  return seen
}

export class Matters<T extends MattersDatabase> {
  readonly #db: Kysely<MattersDatabase>

  constructor(db: Db<T>) {
    this.#db = db as unknown as Kysely<MattersDatabase>
  }

  /**
   * Records what an officer decided about a pair and works out the matters of both anew. Deciding the same again
   * changes nothing. Both petitions must be registered. Returns the petitions whose matter changed.
   */
  async decide(decision: Decision, trx?: Db<T>): Promise<Moved[]> {
    const run = (db: Kysely<MattersDatabase>) => this.#decide(decision, db)
    return trx === undefined ? this.#db.transaction().execute(run) : run(trx as unknown as Kysely<MattersDatabase>)
  }

  async #decide(decision: Decision, db: Kysely<MattersDatabase>): Promise<Moved[]> {
    if (decision.petition === decision.other) return []
    await db
      .updateTable('duplicate_turn')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .where('id', '=', 1)
      .execute()
    const [a, b] = pair(decision.petition, decision.other)
    const { verdict, probability, officer: decided_by, at: decided_at } = decision
    await db
      .insertInto('link')
      .values({ a, b, verdict, probability, decided_by, decided_at })
      .onConflict((conflict) =>
        conflict.columns(['a', 'b']).doUpdateSet({ verdict, probability, decided_by, decided_at }),
      )
      .execute()
    const first = await hangsTogether(db, a)
    const moved = await this.#name(first, db)
    if (!first.has(b)) moved.push(...(await this.#name(await hangsTogether(db, b), db)))
    return moved
  }

  /** Gives every petition of a group the matter of its oldest: after an undone link both halves know their name. */
  async #name(group: ReadonlySet<string>, db: Kysely<MattersDatabase>): Promise<Moved[]> {
    const ids = [...group]
    const rows: MatterPetition[] = []
    for (let from = 0; from < ids.length; from += STEP) {
      const some = ids.slice(from, from + STEP)
      rows.push(
        ...(await db
          .selectFrom('petition')
          .select(['id', 'matter_id', 'registered_at'])
          .where('id', 'in', some)
          .execute()),
      )
    }
    const oldest = rows.reduce<MatterPetition | null>(
      (best, row) =>
        best === null ||
        row.registered_at < best.registered_at ||
        (row.registered_at === best.registered_at && row.id < best.id)
          ? row
          : best,
      null,
    )
    if (oldest === null) return []
    const to = ownMatter(oldest.id)
    const moved = rows.filter((row) => row.matter_id !== to)
    for (let from = 0; from < moved.length; from += STEP) {
      const some = moved.slice(from, from + STEP).map(({ id }) => id)
      await db.updateTable('petition').set({ matter_id: to }).where('id', 'in', some).execute()
    }
    return moved.map(({ id, matter_id }) => ({ petition: id, from: matter_id, to }))
  }

  /** Every verdict about a petition, the newest first. */
  async linksOf(petitionId: string, trx?: Db<T>): Promise<Link[]> {
    const db = (trx as unknown as Kysely<MattersDatabase> | undefined) ?? this.#db
    const rows = await db
      .selectFrom('link')
      .selectAll()
      .where((eb) => eb.or([eb('a', '=', petitionId), eb('b', '=', petitionId)]))
      .orderBy('decided_at', 'desc')
      .execute()
    return rows.map((row) => ({
      a: row.a,
      b: row.b,
      verdict: row.verdict as Verdict,
      probability: row.probability,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
    }))
  }

  /** Ids of the petitions of a matter, the oldest first. */
  async petitionsOf(matterId: string, trx?: Db<T>): Promise<string[]> {
    const db = (trx as unknown as Kysely<MattersDatabase> | undefined) ?? this.#db
    const rows = await db
      .selectFrom('petition')
      .select('id')
      .where('matter_id', '=', matterId)
      .orderBy('registered_at')
      .orderBy('id')
      .execute()
    return rows.map(({ id }) => id)
  }

  /**
   * Takes out of the found matches what officers have said is not related: for a registered petition by its own
   * verdicts; for a new one by those of the paper it repeats (a copy of A is not B either, when A is not B).
   */
  async withoutDenied<M extends { petitionId: string; relation: Relation; warn: boolean }>(
    matches: readonly M[],
    petitionId: string | null,
    trx?: Db<T>,
  ): Promise<M[]> {
    if (matches.length === 0) return []
    const db = (trx as unknown as Kysely<MattersDatabase> | undefined) ?? this.#db
    const copies = matches.filter(({ relation }) => relation === 'same_petition').map((match) => match.petitionId)
    const speaking = petitionId === null ? copies : [petitionId, ...copies]
    if (speaking.length === 0) return [...matches]
    const rows = await db
      .selectFrom('link')
      .select(['a', 'b'])
      .where('verdict', 'not in', [...WARNED_RELATIONS])
      .where((eb) => eb.or([eb('a', 'in', speaking), eb('b', 'in', speaking)]))
      .execute()
    const denied = new Set<string>()
    const speaks = new Set(speaking)
    for (const { a, b } of rows) {
      if (speaks.has(a)) denied.add(b)
      if (speaks.has(b)) denied.add(a)
    }
    // A copy that another copy denies stays: its own words speak louder than a verdict about a third paper.
    return matches.filter(
      (match) => !denied.has(match.petitionId) || (match.relation === 'same_petition' && petitionId === null),
    )
  }
}
