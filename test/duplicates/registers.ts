/**
 * The registers every test of this room runs on: the encrypted file, and a real PostgreSQL where it can be started.
 * Each call of `open` gives an empty one.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuplicateRegister } from '../../local-server/duplicates/duplicate-register.ts'
import { Matters } from '../../local-server/matters/links.ts'
import { openStorage, type Storage } from '../../local-server/storage/open.ts'
import type { Tables } from '../../local-server/storage/tables.ts'
import { startPostgres } from '../local-server/postgres-server.ts'

export type OpenRegister = {
  storage: Storage
  duplicates: DuplicateRegister<Tables>
  matters: Matters<Tables>
  /** A second connection to the same register, as of another officer's PC (SQLite: the same program). */
  again(): Promise<OpenRegister>
  close(): Promise<void>
}

export type Kind = { name: string; why: string | null; open(): Promise<OpenRegister>; stop(): Promise<void> }

async function opened(dataFolder: string, databaseUrl: string | null): Promise<OpenRegister> {
  const storage = await openStorage({ port: 0, dataFolder, databaseUrl, keyFile: null })
  // One secret for all, so that the same petitions have the same fingerprints in both.
  const secret = Buffer.from('a secret of the tests, thirty-two')
  return {
    storage,
    duplicates: new DuplicateRegister<Tables>({ db: storage.db, dialect: storage.dialect, secret }),
    matters: new Matters<Tables>(storage.db),
    again: () => opened(dataFolder, databaseUrl),
    close: () => storage.close(),
  }
}

/** Both kinds; one that cannot be started says why. */
export async function registers(): Promise<Kind[]> {
  const folders: string[] = []
  const folder = async () => {
    const path = await mkdtemp(join(tmpdir(), 'dung-cua-duplicates-'))
    folders.push(path)
    return path
  }
  const clear = async () => {
    for (const path of folders.splice(0)) await rm(path, { recursive: true, force: true })
  }
  const server = await startPostgres()
  const started = 'why' in server ? null : server
  let count = 0
  return [
    { name: 'SQLite', why: null, open: async () => opened(await folder(), null), stop: clear },
    {
      name: 'PostgreSQL',
      why: 'why' in server ? server.why : null,
      open: async () => {
        if (started === null) throw new Error('no PostgreSQL')
        count += 1
        return opened(await folder(), await started.database(`dup${count}`))
      },
      stop: async () => {
        await started?.stop()
        await clear()
      },
    },
  ]
}
