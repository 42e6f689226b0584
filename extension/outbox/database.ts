/**
 * The extension's own small database. `desks`: what lies on each tab's desk, so that a worker that was put to
 * sleep finds it again. `outbox`: what has not reached the register yet. A full disk is an answer
 * (`Failed('disk_full')`), shown to the officer.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptDesk } from '../capture/desk.ts'
import { Failed } from '../failures.ts'
import type { OutboxEntry } from './entries.ts'

type Tables = DBSchema & {
  desks: { key: number; value: KeptDesk & { tabId: number } }
  outbox: { key: string; value: OutboxEntry; indexes: { at: number } }
}
export type Database = IDBPDatabase<Tables>

let opened: Promise<Database> | null = null

export function database(): Promise<Database> {
  opened ??= openDB<Tables>('dung-cua', 1, {
    upgrade(db) {
      db.createObjectStore('desks', { keyPath: 'tabId' })
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('at', 'at')
    },
    terminated() {
      opened = null
    },
  })
  return opened
}

/** Runs a write; a full disk becomes a failure with words. */
export async function writing<T>(write: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await write(await database())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new Failed('disk_full')
    throw error
  }
}
