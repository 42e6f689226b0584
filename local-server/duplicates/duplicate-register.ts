/**
 * The same paper, found in a blink: petitions that share a trace are candidates, the few dozen best are compared,
 * and what is left is a relation with its probability and reasons. Nothing is held in memory between two checks.
 */
import type { Kysely } from 'kysely'
import { compareFingerprints, type Match } from '../../shared/duplicates/compare.ts'
import { decodeFingerprint, encodeFingerprint } from '../../shared/duplicates/encoding.ts'
import {
  type Fingerprint,
  type FreshFingerprint,
  fingerprintOf,
  type TraceKind,
} from '../../shared/duplicates/fingerprint.ts'
import { type HashKey, hashKey } from '../../shared/duplicates/keyed-hash.ts'
import { type Classification, type Message, type Petition, WARNED_RELATIONS } from '../../shared/petition.ts'
import { type Database, type Dialect, enteredSoFar, fingerprintsOf, petitionsByTrace, writeTraces } from './look-ups.ts'
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

/** A trace borne by more petitions than this is common; only its newest petitions are looked at. */
const COMMON = 64
/** A trace at its cap is taken to be at least this many times as common as the cap. */
const BEYOND_CAP = 8
const COMPARED = 32

/** How much sharing a trace of each kind promises; only the order of candidates depends on it. */
const PROMISE: Record<TraceKind, number> = {
  identity_number: 12,
  phone: 10,
  person_place: 9,
  document: 8,
  parcel: 7,
  name: 5,
  figure: 4,
  respondent_place: 4,
  mailbox: 4,
  content: 3,
  neighbour: 1,
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

  /** How many petitions a check compares with. */
  size(db?: AnyDatabase<T>): Promise<number> {
    return enteredSoFar((db as unknown as Database | undefined) ?? this.#db)
  }

  /** Earlier petitions of the same matter, sender or form, the surest first; warned ones before history. */
  async find(fingerprint: Fingerprint, options: FindOptions = {}, db?: AnyDatabase<T>): Promise<FoundMatch[]> {
    const from = (db as unknown as Database | undefined) ?? this.#db
    const kinds = new Map(fingerprint.traces.map(({ hash, kind }) => [hash, kind]))
    const shared = await petitionsByTrace(from, this.#dialect, [...kinds.keys()], COMMON)
    if (shared.length === 0) return []

    const registered = await enteredSoFar(from)
    const counts = new Map<number, number>()
    const promise = new Map<number, number>()
    const wording = new Map<number, number>()
    for (const { hash, petitions } of shared) {
      const count = petitions.length < COMMON ? petitions.length : COMMON * BEYOND_CAP
      counts.set(hash % 0x1_0000_0000 || 1, count)
      const rarity = Math.max(0.05, Math.log2((registered + 100) / count) / Math.log2(registered + 100))
      const weight = PROMISE[kinds.get(hash) as TraceKind] * rarity
      const passage = kinds.get(hash) === 'content'
      for (const petition of petitions) {
        promise.set(petition, (promise.get(petition) ?? 0) + weight)
        if (passage) wording.set(petition, Math.min(wording.get(petition) ?? count, count))
      }
    }
    const best = [...promise].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, COMPARED)

    const frequencies = { registered, of: (mark: number) => counts.get(mark) }
    const labels = 'labels' in fingerprint ? (fingerprint as FreshFingerprint).labels : undefined
    const except = new Set(options.except)
    const matches: (FoundMatch & { seq: number })[] = []
    for (const stored of await fingerprintsOf(
      from,
      this.#dialect,
      best.map(([seq]) => seq),
    )) {
      if (except.has(stored.petition)) continue
      const context = { frequencies, labels, wordingSeenIn: wording.get(stored.seq) ?? 1 }
      const match = compareFingerprints(fingerprint, decodeFingerprint(stored.data), context)
      if (match === null) continue
      matches.push({
        ...match,
        seq: stored.seq,
        petitionId: stored.petition,
        warn: WARNED_RELATIONS.includes(match.relation),
      })
    }
    // The newest first among equals, so that every database gives the same answer.
    matches.sort((a, b) => Number(b.warn) - Number(a.warn) || b.probability - a.probability || b.seq - a.seq)
    return matches.slice(0, options.limit ?? 20).map(({ seq: _seq, ...match }) => match)
  }

  /** Enters a petition so that later ones find it. Entering the same petition again changes nothing. */
  async add(petitionId: string, fingerprint: Fingerprint, db?: AnyDatabase<T>): Promise<void> {
    await this.addMany([{ petitionId, fingerprint }], db)
  }

  /** Enters many at once (imports): traces are written in the order of their keys. */
  async addMany(
    entries: readonly { petitionId: string; fingerprint: Fingerprint }[],
    db?: AnyDatabase<T>,
  ): Promise<void> {
    if (db === undefined) {
      await this.#db.transaction().execute((trx) => this.#write(entries, trx))
    } else await this.#write(entries, db as unknown as Database)
  }

  async #write(entries: readonly { petitionId: string; fingerprint: Fingerprint }[], db: Database): Promise<void> {
    const rows: { hash: number; petition: number }[] = []
    const step = 200
    for (let from = 0; from < entries.length; from += step) {
      const chunk = entries.slice(from, from + step)
      const traces = new Map(chunk.map(({ petitionId, fingerprint }) => [petitionId, fingerprint.traces]))
      const entered = await db
        .insertInto('fingerprint')
        .values(
          chunk.map(({ petitionId, fingerprint }) => ({
            petition: petitionId,
            data: Buffer.from(encodeFingerprint(fingerprint)),
          })),
        )
        .onConflict((conflict) => conflict.column('petition').doNothing())
        .returning(['seq', 'petition'])
        .execute()
      for (const { seq, petition } of entered) {
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

  /** Waits for the register's turn until the end of the transaction. */
  async takeTurn(trx: AnyDatabase<T>): Promise<void> {
    const db = trx as unknown as Database
    await db
      .updateTable('duplicate_turn')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .where('id', '=', 1)
      .execute()
  }
}
