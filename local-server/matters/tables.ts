/** Verdicts of officers on pairs of petitions: what joins them into a matter, and what keeps them apart. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** One row for a pair, `a` < `b` as texts; the last word of an officer stands, the audit keeps the earlier ones. */
export type LinkTable = {
  a: string
  b: string
  /** One of the six relations, or `not_related`. */
  verdict: string
  /** What the program had thought, null when the officer linked unasked. */
  probability: number | null
  decided_by: string
  decided_at: string
}

export type MatterTables = { link: LinkTable }

/** This room's steps, to be listed with the others where the register is opened. */
export function matterMigrations(): Record<string, Migration> {
  return {
    '2026-11-24-matters': {
      async up(db: Kysely<unknown>): Promise<void> {
        await db.schema
          .createTable('link')
          .addColumn('a', 'text', (column) => column.notNull())
          .addColumn('b', 'text', (column) => column.notNull())
          .addColumn('verdict', 'text', (column) => column.notNull())
          .addColumn('probability', 'double precision')
          .addColumn('decided_by', 'text', (column) => column.notNull())
          .addColumn('decided_at', 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint('link_pair', ['a', 'b'])
          .execute()
        await db.schema.createIndex('link_from_b').on('link').column('b').execute()
      },
    },
  }
}
