/**
 * A register whose traces were made by an earlier version of the program is recognised by its layout, and its traces
 * are made anew from the letters it keeps: in the background, the newest petitions first, a few at a time. What is
 * still to be done stands in a table, so that a service stopped in the middle goes on where it was.
 */
import { sql } from 'kysely'
import { TRACE_LAYOUT } from '../../shared/duplicates/encoding.ts'
import type { StoredContent } from '../petitions/content.ts'
import type { Shelf } from '../storage/open.ts'
import type { Tables } from '../storage/tables.ts'
import type { DuplicateRegister } from './duplicate-register.ts'
import type { Dialect } from './look-ups.ts'

/** Short enough for an officer's click to slip in between. */
const AT_ONCE = 25

type Parts = Shelf & { dialect: Dialect; duplicates: DuplicateRegister<Tables> }

export class TraceRebuild {
  readonly #parts: Parts
  readonly #stopping = new AbortController()
  #running: Promise<void> = Promise.resolve()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Starts what is to be done, if anything. `done` waits for it, `stop` ends it after the petitions in hand. */
  start(): void {
    this.#running = this.#run()
    // Told once, without anything of a letter; triage says that older petitions are not compared yet.
    this.#running.catch((error: Error) => console.error(`lỗi: lập lại dấu vết: ${error.name}`))
  }

  done(): Promise<void> {
    return this.#running
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running.catch(() => undefined)
  }

  async #run(): Promise<void> {
    await this.#recognise()
    while (!this.#stopping.signal.aborted && (await this.#some())) await new Promise(setImmediate)
  }

  /** An older layout: everything is due. The petitions themselves are not touched. */
  async #recognise(): Promise<void> {
    const { db, dialect, duplicates } = this.#parts
    const known = await db.selectFrom('duplicate_turn').select('layout').executeTakeFirstOrThrow()
    if (known.layout >= TRACE_LAYOUT) return
    await db.transaction().execute(async (trx) => {
      await duplicates.takeTurn(trx)
      const { layout } = await trx.selectFrom('duplicate_turn').select('layout').executeTakeFirstOrThrow()
      if (layout >= TRACE_LAYOUT) return
      for (const table of ['trace', 'fingerprint', 'trace_due']) {
        await sql.raw(dialect === 'postgres' ? `truncate ${table}` : `delete from ${table}`).execute(trx)
      }
      if (dialect === 'postgres') await sql`alter table fingerprint alter column seq restart with 1`.execute(trx)
      // Numbers up to 0, in the order of entry: petitions that come meanwhile go on from 1.
      await sql`insert into trace_due (seq, petition)
        select row_number() over (order by registered_at, year, sequence, id) - (select count(*) from petition), id
        from petition`.execute(trx)
      await trx.updateTable('duplicate_turn').set({ layout: TRACE_LAYOUT }).where('id', '=', 1).execute()
    })
  }

  /** The next few; false when nothing is left. */
  async #some(): Promise<boolean> {
    const { db, vault, duplicates } = this.#parts
    const due = await db.selectFrom('trace_due').selectAll().orderBy('seq', 'desc').limit(AT_ONCE).execute()
    if (due.length === 0) return false
    const ids = due.map(({ petition }) => petition)
    const rows = await db.selectFrom('petition').select(['id', 'content']).where('id', 'in', ids).execute()
    const numbers = new Map(due.map(({ seq, petition }) => [petition, seq]))
    const entries = rows.map(({ id, content }) => {
      const { message, petition, classification } = vault.unpack<StoredContent>(content)
      const fingerprint = duplicates.fingerprint(message, petition, classification)
      return { petitionId: id, fingerprint, seq: numbers.get(id) as number }
    })
    await db.transaction().execute(async (trx) => {
      await duplicates.takeTurn(trx)
      await duplicates.addMany(entries, trx)
      await trx.deleteFrom('trace_due').where('petition', 'in', ids).execute()
    })
    return true
  }
}
