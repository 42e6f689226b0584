/**
 * The same paper, found in a blink: petitions that share a trace are candidates, the few dozen best are compared,
 * and what is left is a relation with its probability and reasons. Nothing is held in memory between two checks.
 */
import type { Kysely } from 'kysely'
import { type ComparisonContext, compareFingerprints, type Match } from '../../shared/duplicates/compare.ts'
import { decodeFingerprint, TRACE_LAYOUT } from '../../shared/duplicates/encoding.ts'
import { type Fingerprint, type FreshFingerprint, fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { type HashKey, hashKey } from '../../shared/duplicates/keyed-hash.ts'
import { withoutStrayReminders } from '../../shared/duplicates/reminders.ts'
import { type Classification, type Message, type Petition, WARNED_RELATIONS } from '../../shared/petition.ts'
import { Refusal } from '../answer.ts'
import { CAP, candidatesOf } from './candidates.ts'
import {
  type Database,
  type Dialect,
  type Entry,
  enteredSoFar,
  fingerprintsOf,
  petitionsByTrace,
  type TraceRow,
  writeFingerprints,
  writeTraces,
} from './look-ups.ts'
import type { DuplicateTables } from './tables.ts'

export type FoundMatch = Match & {
  petitionId: string
  /** The officer is to be warned; otherwise it is history, shown quietly. */
  warn: boolean
}

export type FindOptions = {
  /** Not to be compared with: the petition itself, when it is in the register already. */
  except?: readonly string[]
  /** At most this many matches, the surest first. */
  limit?: number
}

/** Any Kysely whose tables include this room's. */
type AnyDatabase<T extends DuplicateTables> = Kysely<T>

export class DuplicateRegister<T extends DuplicateTables = DuplicateTables> {
  readonly #db: Database
  readonly #dialect: Dialect
  readonly #key: HashKey

  /** `secret`: at least 16 bytes that stay the same for the life of the register (all offices that share it). */
  constructor(options: { db: AnyDatabase<T>; dialect: Dialect; secret: Uint8Array }) {
    this.#db = options.db as unknown as Database
    this.#dialect = options.dialect
    this.#key = hashKey(options.secret)
  }

  /** Fingerprint under this register's key. */
  fingerprint(message: Message, petition: Petition, classification: Classification): FreshFingerprint {
    return fingerprintOf(message, petition, classification, this.#key)
  }

  /** How many petitions a check compares with, and how many are still to be made findable (rebuild.ts). */
  size(db?: AnyDatabase<T>): Promise<{ entered: number; due: number }> {
    return enteredSoFar((db as unknown as Database | undefined) ?? this.#db)
  }

  /** Earlier petitions of the same matter, sender or form, the surest first; warned ones before history. */
  async find(fingerprint: Fingerprint, options: FindOptions = {}, db?: AnyDatabase<T>): Promise<FoundMatch[]> {
    const from = (db as unknown as Database | undefined) ?? this.#db
    const kinds = new Map(fingerprint.traces.map(({ hash, kind }) => [hash, kind]))
    const shared = await petitionsByTrace(from, this.#dialect, [...kinds.keys()], CAP)
    if (shared.traces.length === 0) return []
    const candidates = candidatesOf(shared, kinds)

    const frequencies = { registered: shared.entered, of: (mark: number) => candidates.counts.get(mark) }
    const labels = 'labels' in fingerprint ? (fingerprint as FreshFingerprint).labels : undefined
    const except = new Set(options.except)
    const compared: (Match & { seq: number; petitionId: string; print: Fingerprint; context: ComparisonContext })[] = []
    for (const { seq, petition, data } of await fingerprintsOf(from, this.#dialect, candidates.best)) {
      // Another layout: its traces are about to be made anew (rebuild.ts).
      if (except.has(petition) || data[0] !== TRACE_LAYOUT) continue
      const context = { frequencies, labels, wordingSeenIn: candidates.passageSeenIn(seq) }
      const print = decodeFingerprint(data)
      const match = compareFingerprints(fingerprint, print, context)
      if (match !== null) compared.push({ ...match, seq, petitionId: petition, print, context })
    }
    const matches = withoutStrayReminders(fingerprint, compared).map(
      ({ seq, petitionId, relation, probability, reasons }) => ({
        seq,
        petitionId,
        relation,
        probability,
        reasons,
        warn: WARNED_RELATIONS.includes(relation),
      }),
    )
    // The newest first among equals, so that every database gives the same answer.
    matches.sort((a, b) => Number(b.warn) - Number(a.warn) || b.probability - a.probability || b.seq - a.seq)
    return matches.slice(0, options.limit ?? 20).map(({ seq: _seq, ...match }) => match)
  }

  /** Enters a petition so that later ones find it. Entering the same petition again changes nothing. */
  async add(petitionId: string, fingerprint: Fingerprint, db?: AnyDatabase<T>): Promise<void> {
    await this.addMany([{ petitionId, fingerprint }], db)
  }

  /** Enters many at once (imports): traces are written in the order of their keys. */
  async addMany(entries: readonly Entry[], db?: AnyDatabase<T>): Promise<void> {
    if (db === undefined) {
      await this.#db.transaction().execute((trx) => this.#write(entries, trx))
    } else await this.#write(entries, db as unknown as Database)
  }

  async #write(entries: readonly Entry[], db: Database): Promise<void> {
    const rows: TraceRow[] = []
    const step = 200
    for (let from = 0; from < entries.length; from += step) {
      const chunk = entries.slice(from, from + step)
      const traces = new Map(chunk.map(({ petitionId, fingerprint }) => [petitionId, fingerprint.traces]))
      for (const { seq, petition } of await writeFingerprints(db, chunk)) {
        for (const { hash } of traces.get(petition) ?? []) rows.push({ hash, petition: seq })
      }
    }
    await writeTraces(db, this.#dialect, rows)
  }

  /**
   * Finds and enters in one step, for the transaction that registers: whoever comes second waits for the first to
   * be done and then finds it, also when both clicked in the same second and on two PCs.
   */
  async findAndAdd(
    petitionId: string,
    fingerprint: Fingerprint,
    trx: AnyDatabase<T>,
    options: FindOptions = {},
  ): Promise<FoundMatch[]> {
    await this.takeTurn(trx)
    const matches = await this.find(fingerprint, { ...options, except: [petitionId, ...(options.except ?? [])] }, trx)
    await this.add(petitionId, fingerprint, trx)
    return matches
  }

  /**
   * Waits for the register's turn until the end of the transaction. Throws `Refusal` `register_newer` when a later version of this
   * program has changed how traces are made: what this one would write could not be found again.
   */
  async takeTurn(trx: AnyDatabase<T>): Promise<void> {
    const db = trx as unknown as Database
    const row = await db
      .updateTable('duplicate_turn')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .where('id', '=', 1)
      .returning('layout')
      .executeTakeFirst()
    if (row !== undefined && row.layout > TRACE_LAYOUT) throw new Refusal('register_newer')
  }
}
