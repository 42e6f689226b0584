/**
 * Everything the service needs at its door, wired once; the rooms behind it are opened with the first request or by
 * warming up. A test opens the same services on a temporary folder.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { AuditChain } from './audit/chain.ts'
import { Office } from './office/profile.ts'
import { PairingCode } from './pairings/code.ts'
import { Keys } from './pairings/keys.ts'
import type { Rooms } from './rooms.ts'
import type { Settings } from './settings.ts'
import type { Storage } from './storage/open.ts'
import { openStorage } from './storage/open.ts'
import type { Tables } from './storage/tables.ts'

export type Services = {
  version: string
  /** Names this installation: new for every data folder. */
  instance: string
  clock: () => Date
  /** The port the service listens on; 0 until it does. */
  port: number
  storage: Storage
  db: Kysely<Tables>
  audit: AuditChain
  office: Office
  keys: Keys
  code: PairingCode
  rooms(): Promise<Rooms>
  close(): Promise<void>
}

export type ServiceOptions = {
  clock?: () => Date
  /** Called with every new pairing code. */
  showCode?: (code: string) => void
}

/** Reads the instance's name, or gives one; two starts at once agree on the first one written. */
async function instanceOf(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'instance')
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeFile(path, randomUUID(), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await readFile(path, 'utf8')).trim()
}

async function versionOf(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Opens the register and wires what stands at the door. Close it when done. */
export async function openServices(settings: Settings, options: ServiceOptions = {}): Promise<Services> {
  const clock = options.clock ?? (() => new Date())
  const [instance, version, storage] = await Promise.all([
    instanceOf(settings.dataFolder),
    versionOf(),
    openStorage(settings),
  ])
  const { db } = storage
  const keys = new Keys(db, instance, clock)
  await keys.load()

  let opened: Promise<Rooms> | null = null
  const services: Services = {
    version,
    instance,
    clock,
    port: settings.port,
    storage,
    db,
    audit: new AuditChain(db, clock),
    office: new Office(db, instance),
    keys,
    code: new PairingCode(clock, options.showCode ?? (() => undefined)),
    rooms() {
      opened ??= import('./rooms.ts').then(({ openRooms }) => openRooms(services))
      return opened
    },
    async close() {
      // Rooms that could not be loaded have nothing to close.
      await opened?.then(
        (rooms) => rooms.close(),
        () => undefined,
      )
      await storage.close()
    },
  }
  return services
}
