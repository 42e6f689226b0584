/**
 * Two tables. `trace` is read by single keys only and is clustered by them, so it can be distributed by `hash` over
 * an existing distributed PostgreSQL; `fingerprint` is read by petition and can be distributed by that.
 */
import { type Generated, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export type TraceTable = {
  /** 47-bit keyed hash of one identifying value or content band. */
  hash: number
  /** `fingerprint.seq`: an integer, so that a row takes about a dozen bytes. */
  petition: number
}

export type FingerprintTable = {
  /** Later petitions have higher numbers; those of a rebuilt register end at 0. */
  seq: Generated<number>
  /** The petition's id in the register. */
  petition: string
  data: Uint8Array
}

/**
 * One row that whoever registers locks first: two officers with the same paper take turns. `layout` says how the
 * traces and fingerprints of this register were made (TRACE_LAYOUT); 0 before layouts were counted.
 */
export type DuplicateTurnTable = { id: number; taken: number; layout: Generated<number> }

/** Petitions whose traces are still to be made anew after the layout changed, with the number each will have. */
export type TraceDueTable = { seq: number; petition: string }

export type DuplicateTables = {
  trace: TraceTable
  fingerprint: FingerprintTable
  duplicate_turn: DuplicateTurnTable
  trace_due: TraceDueTable
}

/** This room's steps, to be listed with the others where the register is opened. */
export function duplicateMigrations(dialect: 'sqlite' | 'postgres'): Record<string, Migration> {
  return {
    '2026-11-24-duplicates': {
      async up(db: Kysely<unknown>): Promise<void> {
        if (dialect === 'sqlite') {
          // Without a rowid the table is its own index: one descent finds all petitions of a trace side by side.
          await sql`create table trace (hash integer not null, petition integer not null,
            primary key (hash, petition)) without rowid`.execute(db)
          await sql`create table fingerprint (seq integer primary key, petition text not null unique,
            data blob not null)`.execute(db)
        } else {
          await sql`create table trace (hash bigint not null, petition integer not null,
            primary key (hash, petition))`.execute(db)
          await sql`create table fingerprint (seq integer generated always as identity primary key,
            petition text not null unique, data bytea not null)`.execute(db)
          // Keyed hashes do not compress; the page must hold them plainly to be read in one step.
          await sql`alter table fingerprint alter column data set storage plain`.execute(db)
        }
        await sql`create table duplicate_turn (id integer primary key, taken bigint not null)`.execute(db)
        await sql`insert into duplicate_turn (id, taken) values (1, 0)`.execute(db)
      },
    },
    '2026-11-28-trace-layout': {
      async up(db: Kysely<unknown>): Promise<void> {
        await sql`alter table duplicate_turn add column layout integer not null default 0`.execute(db)
        await sql`create table trace_due (seq integer primary key, petition text not null)`.execute(db)
      },
    },
  }
}
