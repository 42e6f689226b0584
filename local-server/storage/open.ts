/**
 * Opens the register: one encrypted SQLite file in the user's data folder, or the PostgreSQL the office shares.
 * The rest of the service sees one Kysely and does not know which.
 */
import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { Migrator } from 'kysely/migration'
import { duplicateMigrations } from '../duplicates/tables.ts'
import { matterMigrations } from '../matters/tables.ts'
import type { Settings } from '../settings.ts'
import { WrongSetting } from '../settings.ts'
import { databaseKey } from './database-key.ts'
import type { Dialect } from './migrations.ts'
import { registerMigrations } from './migrations.ts'
import { readThrough } from './page-cache.ts'
import { rememberingStatements } from './remembered-statements.ts'
import type { Tables } from './tables.ts'
import { Vault } from './vault.ts'

/** What reading rows takes: the tables, and the key to what is sealed in them. */
export type Shelf = { db: Kysely<Tables>; vault: Vault }

export type Haste = {
  /** Returns when everything committed so far is on the disk. */
  settle(): Promise<void>
  /** The same, and every commit waits for the disk again. */
  end(): Promise<void>
}

export type Storage = Shelf & {
  dialect: Dialect
  /** 32 bytes for one purpose, always the same for one register: keyed hashes of traces. */
  secret(purpose: string): Buffer
  /** For an import of thousands: until the end of the haste a commit does not wait for the disk. */
  hurry(): Promise<Haste>
  /** Reads the register's file through, so that the first checks need not wait for the disk; in the background. */
  warm(signal: AbortSignal): Promise<void>
  /** Copies the register into `file`, which stays encrypted with the same key; PostgreSQL has its own backups. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

const secretOf = (key: Buffer) => (purpose: string) => createHmac('sha256', key).update(purpose).digest()

/** Every room's steps under one order; Kysely runs them by name. */
function migrationsFor(dialect: Dialect): Record<string, Migration> {
  return { ...registerMigrations(dialect), ...duplicateMigrations(dialect), ...matterMigrations() }
}

/** Brings the tables up to date; two services that start at once wait for each other. */
async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(dialect) },
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function openFile(settings: Settings): Promise<Storage> {
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
  const path = join(settings.dataFolder, 'register.db')
  const { key } = await databaseKey(settings, existsSync(path))
  const { default: Database } = await import('better-sqlite3-multiple-ciphers')
  const file = new Database(path, { timeout: 5000 })
  try {
    file.pragma(`key = "x'${key.toString('hex')}'"`)
    // The first read tells whether the key fits.
    file.pragma('journal_mode = WAL')
  } catch (error) {
    file.close()
    if ((error as { code?: string }).code === 'SQLITE_NOTADB') {
      throw new WrongSetting('DUNGCUA_KEY_FILE', 'khóa không mở được sổ trong thư mục dữ liệu.')
    }
    throw error
  }
  // What an officer saw accepted must outlast a power cut: every commit reaches the disk.
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma('temp_store = MEMORY')
  file.pragma(`cache_size = ${CACHE}`)
  if (process.platform !== 'win32') await chmod(path, 0o600)

  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: rememberingStatements(file) }) })
  await migrate(db, 'sqlite')
  return {
    db,
    dialect: 'sqlite',
    vault: new Vault(null),
    secret: secretOf(key),
    hurry: () => haste(db),
    warm: (signal) => readThrough(path, signal),
    async backup(target) {
      // VACUUM INTO refuses an existing file and writes the copy encrypted with the same key.
      await rm(target, { force: true })
      await sql`vacuum into ${target}`.execute(db)
      if (process.platform !== 'win32') await chmod(target, 0o600)
    },
    close: () => db.destroy(),
  }
}

/**
 * In KiB, as SQLite counts it below 0. Every page read from the file is deciphered: the inner pages of a million petitions'
 * traces stay in 16 MB. An import writes traces all over the file, the same pages again and again.
 */
const CACHE = -16_384
const CACHE_IN_HASTE = -131_072
/** Pages of the log after which they are copied into the file: SQLite's own number, and 128 MB for an import. */
const CHECKPOINT = 1000
const CHECKPOINT_IN_HASTE = 32_768

/** In WAL mode a power cut can take the last commits that did not wait, never the register (sqlite.org, PRAGMA synchronous). */
async function haste(db: Kysely<Tables>): Promise<Haste> {
  const set = async (pragma: string) => void (await sql.raw(`pragma ${pragma}`).execute(db))
  const wait = async () => {
    await set('synchronous = FULL')
    // One commit that waits takes all before it to the disk: they are in the same file.
    await db
      .updateTable('duplicate_turn')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .execute()
  }
  const hurry = () => set('synchronous = NORMAL')
  await hurry()
  await set(`cache_size = ${CACHE_IN_HASTE}`)
  await set(`wal_autocheckpoint = ${CHECKPOINT_IN_HASTE}`)
  return {
    async settle() {
      await wait()
      await hurry()
    },
    async end() {
      await set(`wal_autocheckpoint = ${CHECKPOINT}`)
      await set(`cache_size = ${CACHE}`)
      await wait()
    },
  }
}

/** The shared register must be sealed with one key: a second PC needs the first one's key file. */
async function sameKey(db: Kysely<Tables>, vault: Vault): Promise<void> {
  const mark = vault.fingerprint() ?? ''
  await db
    .insertInto('register_meta')
    .values({ name: 'key', value: mark })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const kept = await db.selectFrom('register_meta').select('value').where('name', '=', 'key').executeTakeFirstOrThrow()
  if (kept.value !== mark) {
    throw new WrongSetting(
      'DUNGCUA_KEY_FILE',
      'sổ dùng chung được niêm bằng khóa khác; chép tệp khóa của máy đầu tiên sang máy này.',
    )
  }
}

async function openServer(settings: Settings, databaseUrl: string): Promise<Storage> {
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
  const { key } = await databaseKey(settings, false)
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, connectionTimeoutMillis: 5000 })
  // An idle connection that breaks must not end the program; the next query opens a new one.
  pool.on('error', () => undefined)
  // Nor one that breaks between two statements of a transaction: the next statement fails, and the transaction with it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const vault = new Vault(key)
  try {
    await migrate(db, 'postgres')
    await sameKey(db, vault)
  } catch (error) {
    await db.destroy()
    if (error instanceof WrongSetting) throw error
    throw new WrongSetting('DUNGCUA_DATABASE_URL', `không mở được sổ dùng chung (${causeOf(error)}).`)
  }
  return {
    db,
    dialect: 'postgres',
    vault,
    secret: secretOf(key),
    // Every commit of the server is on its disk.
    // The server has a cache of its own.
    warm: () => Promise.resolve(),
    hurry: () => Promise.resolve({ settle: () => Promise.resolve(), end: () => Promise.resolve() }),
    backup: () => Promise.reject(new Error('PostgreSQL is backed up with its own tools')),
    close: () => db.destroy(),
  }
}

/** The system's short code (ECONNREFUSED, 28P01 …): never the message, which repeats parts of the URL. */
function causeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' ? code : 'không rõ nguyên nhân'
}

/** Opens the register the settings name and brings its tables up to date. */
export function openStorage(settings: Settings): Promise<Storage> {
  return settings.databaseUrl === null ? openFile(settings) : openServer(settings, settings.databaseUrl)
}
