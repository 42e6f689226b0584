import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../local-server/settings.ts'
import { WrongSetting } from '../../local-server/settings.ts'
import { openStorage } from '../../local-server/storage/open.ts'
import { readThrough } from '../../local-server/storage/page-cache.ts'
import { Vault } from '../../local-server/storage/vault.ts'
import { COMPLAINT } from './letters.ts'
import { openOffice } from './office.ts'

let folder: string
let settings: Settings
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-cua-'))
  settings = { port: 0, dataFolder: join(folder, 'so'), databaseUrl: null, keyFile: join(folder, 'khoa') }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function filesOf(path: string): Promise<Buffer> {
  const names = await readdir(path)
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(path, name)))))
}

describe('a haste', () => {
  test('stops waiting for the disk and waits again at its end', async () => {
    const storage = await openStorage(settings)
    const mode = async () =>
      (await sql<{ synchronous: number }>`pragma synchronous`.execute(storage.db)).rows[0]?.synchronous
    expect(await mode()).toBe(2)
    const haste = await storage.hurry()
    expect(await mode()).toBe(1)
    await haste.settle()
    expect(await mode()).toBe(1)
    await haste.end()
    expect(await mode()).toBe(2)
    await storage.close()
  })
})

describe('reading the file through', () => {
  test('never fails, whatever the file, and can be stopped', async () => {
    const never = new AbortController()
    await readThrough(join(folder, 'nowhere.db'), never.signal)
    await readThrough(folder, never.signal)
    const storage = await openStorage(settings)
    await storage.warm(never.signal)
    never.abort()
    await storage.warm(never.signal)
    await storage.close()
  })
})

describe('statements', () => {
  test('kept from before answer rightly after a table has changed', async () => {
    const storage = await openStorage(settings)
    const ask = () => sql<Record<string, unknown>>`select * from counter`.execute(storage.db)
    await storage.db.insertInto('counter').values({ office: 'A', year: 2026, last: 1 }).execute()
    expect((await ask()).rows).toEqual([{ office: 'A', year: 2026, last: 1 }])
    await sql`alter table counter add column note text`.execute(storage.db)
    expect((await ask()).rows).toEqual([{ office: 'A', year: 2026, last: 1, note: null }])
    await sql`alter table counter drop column note`.execute(storage.db)
    expect((await ask()).rows).toEqual([{ office: 'A', year: 2026, last: 1 }])
    // More texts than are kept: the first is prepared anew and still right.
    for (let n = 0; n < 200; n += 1) await sql.raw(`select ${n} as n`).execute(storage.db)
    expect((await ask()).rows).toHaveLength(1)
    await storage.close()
  })
})

describe('the encrypted file', () => {
  test('shows nothing of a petition, in the register or its log', async () => {
    const office = await openOffice({ folder: settings.dataFolder, keyFile: settings.keyFile as string })
    await office.register(COMPLAINT)
    const open = await filesOf(settings.dataFolder)
    for (const word of ['SQLite format', 'petition', 'Trần Văn Mẫu', 'tran van mau', '771/QĐ-UBND', 'CREATE TABLE']) {
      expect(open.includes(word), word).toBe(false)
    }
    await office.close()
    expect((await filesOf(settings.dataFolder)).includes('SQLite format')).toBe(false)
  })

  test.skipIf(process.platform === 'win32')(
    'only this user may read the key, the register and its folder',
    async () => {
      const storage = await openStorage(settings)
      await storage.close()
      const modeOf = async (path: string) => (await stat(path)).mode & 0o777
      expect(await modeOf(settings.keyFile as string)).toBe(0o600)
      expect(await modeOf(join(settings.dataFolder, 'register.db'))).toBe(0o600)
      expect(await modeOf(settings.dataFolder)).toBe(0o700)
      await chmod(settings.keyFile as string, 0o644)
      await expect(openStorage(settings)).rejects.toThrow(/DUNGCUA_KEY_FILE/)
    },
  )

  test('another key does not open it, and no new key is made for a register that exists', async () => {
    await (await openStorage(settings)).close()
    const right = await readFile(settings.keyFile as string, 'utf8')
    await writeFile(settings.keyFile as string, randomBytes(32).toString('hex'), { mode: 0o600 })
    await expect(openStorage(settings)).rejects.toBeInstanceOf(WrongSetting)
    await rm(settings.keyFile as string)
    await expect(openStorage(settings)).rejects.toBeInstanceOf(WrongSetting)
    await writeFile(settings.keyFile as string, 'không phải khóa', { mode: 0o600 })
    await expect(openStorage(settings)).rejects.toBeInstanceOf(WrongSetting)
    await writeFile(settings.keyFile as string, right, { mode: 0o600 })
    await (await openStorage(settings)).close()
  })

  test('a backup is encrypted with the same key and opens as a register', async () => {
    const office = await openOffice({ folder: settings.dataFolder, keyFile: settings.keyFile as string })
    await office.register(COMPLAINT)
    const copy = join(folder, 'sao-luu')
    await (await openStorage({ ...settings, dataFolder: copy })).close()
    await office.services.storage.backup(join(copy, 'register.db'))
    await office.close()
    expect((await filesOf(copy)).includes('SQLite format')).toBe(false)
    const restored = await openStorage({ ...settings, dataFolder: copy })
    const rows = await restored.db.selectFrom('petition').select(['number', 'sender']).execute()
    expect(rows).toEqual([{ number: '0001/2026', sender: 'Trần Văn Mẫu' }])
    await restored.close()
  })

  test('opening again changes nothing', async () => {
    const first = await openOffice({ folder: settings.dataFolder, keyFile: settings.keyFile as string })
    const { body } = await first.register(COMPLAINT)
    const { instance } = first.services
    await first.close()
    const second = await openOffice({ folder: settings.dataFolder, keyFile: settings.keyFile as string })
    expect(second.services.instance).toBe(instance)
    expect((await second.register(COMPLAINT)).body).toMatchObject({ id: body.id, already: true })
    await second.close()
  })
})

describe('the vault', () => {
  const key = randomBytes(32)
  const value = { name: 'Lê Thị Kín', list: [1, null, 'ữ'] }

  test('gives back what was packed, sealed or plain', () => {
    for (const vault of [new Vault(null), new Vault(key)]) {
      expect(vault.unpack(vault.pack(value))).toEqual(value)
      const bytes = randomBytes(100_000)
      expect(vault.unpackBytes(vault.packBytes(bytes)).equals(bytes)).toBe(true)
    }
    // A register that moves from one database to the other can still be read.
    expect(new Vault(key).unpack(new Vault(null).pack(value))).toEqual(value)
  })

  test('a sealed value shows nothing, and is refused when a bit of it was changed', () => {
    const vault = new Vault(key)
    const packed = vault.pack(value)
    expect(packed.includes('Kín')).toBe(false)
    expect(vault.pack(value).equals(packed)).toBe(false)
    expect(() => new Vault(randomBytes(32)).unpack(packed)).toThrow()
    for (const at of [1, 14, 20, packed.length - 1]) {
      const changed = Buffer.from(packed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => vault.unpack(changed)).toThrow()
    }
  })
})
