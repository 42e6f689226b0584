/**
 * Kysely prepares a statement anew for every query, which takes longer than most of the queries. The texts of an
 * office's day are a few dozen: their statements are kept, and SQLite itself prepares one again when a table changes.
 */
import type Database from 'better-sqlite3-multiple-ciphers'
import type { SqliteDatabase } from 'kysely'

const KEPT = 160
/** Lists of values of any length make texts of their own, asked once. */
const LONGEST = 3000

export function rememberingStatements(file: Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<Database['prepare']>>()
  return {
    close: () => file.close(),
    prepare(text) {
      const before = kept.get(text)
      if (before !== undefined) {
        kept.delete(text)
        kept.set(text, before)
        return before
      }
      const statement = file.prepare(text)
      if (text.length <= LONGEST) kept.set(text, statement)
      const oldest = kept.keys().next().value
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return statement
    },
  }
}
