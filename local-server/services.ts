/**
 * Everything the rooms need, wired once. A test opens the same services on a temporary folder.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { Directory } from './agencies/directory.ts'
import { Learning } from './agencies/learning.ts'
import { AuditChain } from './audit/chain.ts'
import { DuplicateRegister } from './duplicates/duplicate-register.ts'
import { Forwardings } from './forwardings/record.ts'
import { Matters } from './matters/links.ts'
import { Office } from './office/profile.ts'
import { PairingCode } from './pairings/code.ts'
import { Keys } from './pairings/keys.ts'
import { PetitionRegister } from './petitions/register.ts'
import type { Settings } from './settings.ts'
import type { Storage } from './storage/open.ts'
import { openStorage } from './storage/open.ts'
import type { Tables } from './storage/tables.ts'
import { TriageDesk } from './triage/desk.ts'

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
  directory: Directory
  learning: Learning
  matters: Matters<Tables>
  desk: TriageDesk
  register: PetitionRegister
  forwardings: Forwardings
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

/** Opens the register and wires the rooms. Close it when done. */
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
  const { vault } = storage
  const audit = new AuditChain(db, clock)
  const directory = new Directory(db)
  const learning = new Learning(db)
  const matters = new Matters<Tables>(db)
  const duplicates = new DuplicateRegister<Tables>({ db, dialect: storage.dialect, secret: storage.secret('traces') })
  const desk = new TriageDesk({ db, clock, directory, learning, duplicates, matters })
  await directory.load()
  return {
    version,
    instance,
    clock,
    port: settings.port,
    storage,
    db,
    audit,
    office: new Office(db, instance),
    keys,
    code: new PairingCode(clock, options.showCode ?? (() => undefined)),
    directory,
    learning,
    matters,
    desk,
    register: new PetitionRegister({ db, vault, clock, audit, desk, duplicates, matters }),
    forwardings: new Forwardings({ db, vault, clock, audit, directory, learning }),
    async close() {
      await desk.close()
      await storage.close()
    },
  }
}
