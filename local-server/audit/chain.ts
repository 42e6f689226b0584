/**
 * The audit chain: who did what to which entry, each event hashed with the one before. A row that is changed or
 * taken away breaks every hash after it. Events name entries by number or id, never a citizen.
 */
import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AuditEvent } from '../../shared/api.ts'
import type { Tables } from '../storage/tables.ts'

export type NewEvent = { who: string; what: string; subject: string | null }

type HashedFields = { seq: number; at: string; who: string; what: string; subject: string | null }

/** JSON of an array: no two different events give the same text. */
function hashOf(previous: string, { seq, at, who, what, subject }: HashedFields): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, seq, at, who, what, subject]))
    .digest('hex')
}

export class AuditChain {
  readonly #db: Kysely<Tables>
  readonly #clock: () => Date

  constructor(db: Kysely<Tables>, clock: () => Date) {
    this.#db = db
    this.#clock = clock
  }

  /**
   * Appends within the transaction of what is recorded: both happen or neither. Call it last: it holds the chain's
   * head until the transaction ends, and everybody who writes waits for it.
   */
  async append(trx: Transaction<Tables>, event: NewEvent): Promise<void> {
    const head = await trx
      .updateTable('audit_head')
      .set((eb) => ({ seq: eb('seq', '+', 1) }))
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow()
    const at = this.#clock().toISOString()
    const fields = { seq: head.seq, at, ...event }
    const hash = hashOf(head.hash, fields)
    await trx
      .insertInto('audit_event')
      .values({ ...fields, hash })
      .execute()
    await trx.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute()
  }

  /** Newest first, before `before` if given, of one subject if given. */
  async list(query: {
    subject?: string
    limit: number
    before?: number
  }): Promise<{ items: AuditEvent[]; total: number }> {
    let events = this.#db.selectFrom('audit_event')
    if (query.subject !== undefined) events = events.where('subject', '=', query.subject)
    const { total } = await events
      .select((eb) => eb.fn.countAll<number | string>().as('total'))
      .executeTakeFirstOrThrow()
    let page = events.selectAll().orderBy('seq', 'desc').limit(query.limit)
    if (query.before !== undefined) page = page.where('seq', '<', query.before)
    return { items: await page.execute(), total: Number(total) }
  }

  /**
   * Recomputes the newest `most` events of the chain, in pages; the number of the first that does not fit, or null.
   * Without `most` the whole chain, however long.
   */
  async firstBroken(most = Number.POSITIVE_INFINITY): Promise<number | null> {
    const head = await this.#db.selectFrom('audit_head').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
    let expected = Math.max(1, head.seq - most + 1)
    let previous = expected === 1 ? '' : await this.#hashOf(expected - 1)
    while (expected <= head.seq) {
      const page = await this.#db
        .selectFrom('audit_event')
        .selectAll()
        .where('seq', '>=', expected)
        .where('seq', '<=', head.seq)
        .orderBy('seq')
        .limit(2000)
        .execute()
      if (page.length === 0) return expected
      for (const event of page) {
        if (event.seq !== expected || previous === null || event.hash !== hashOf(previous, event)) return expected
        previous = event.hash
        expected += 1
      }
    }
    return previous === head.hash ? null : head.seq
  }

  async #hashOf(seq: number): Promise<string | null> {
    const row = await this.#db.selectFrom('audit_event').select('hash').where('seq', '=', seq).executeTakeFirst()
    return row?.hash ?? null
  }
}
