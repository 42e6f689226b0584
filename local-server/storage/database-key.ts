/**
 * The key of the encrypted register. It lives in the keychain of the operating system where there is one that
 * outlasts a restart, else in a file only this user can read. A register that exists is never given a new key:
 * that would make it unreadable for good.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Settings } from '../settings.ts'
import { WrongSetting } from '../settings.ts'

const KEY_BYTES = 32
const KEYCHAIN_SERVICE = 'dung-cua'

/** Where the key was found: shown by the service at its first start so that the office can back it up. */
export type DatabaseKey = { key: Buffer; from: 'key_file' | 'keychain' }

function parseKey(text: string, setting: string): Buffer {
  const hex = text.trim()
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new WrongSetting(setting, 'tệp khóa phải chứa đúng 64 chữ số thập lục phân.')
  return Buffer.from(hex, 'hex')
}

async function readKeyFile(path: string, setting: string): Promise<Buffer> {
  const { mode } = await stat(path)
  // Windows has no such bits: there the folder under %LOCALAPPDATA% is the user's own by its access list.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new WrongSetting(setting, 'tệp khóa để người khác đọc được; đặt lại quyền chỉ mình bạn đọc (chmod 600).')
  }
  return parseKey(await readFile(path, 'utf8'), setting)
}

/** Creates the file with a new key, or reads the one another start of the program has just created. */
async function createKeyFile(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const key = randomBytes(KEY_BYTES)
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(`${key.toString('hex')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readKeyFile(path, 'DUNGCUA_KEY_FILE')
    throw error
  }
}

type Keychain = { getPassword(): string | null; setPassword(password: string): void }

/** The keychain's entry for one data folder, or null where there is no keychain that survives a restart. */
async function keychainEntry(dataFolder: string): Promise<Keychain | null> {
  try {
    const { Entry } = await import('@napi-rs/keyring')
    // On Linux the kernel's own keyring would be taken silently, and forgets everything at a restart.
    return new Entry(KEYCHAIN_SERVICE, dataFolder, { linux: { store: 'secret-service' } })
  } catch {
    return null
  }
}

function readKeychain(entry: Keychain): string | null {
  try {
    return entry.getPassword()
  } catch {
    return null
  }
}

/** Writes and reads back: some desktops accept a secret and keep nothing. */
function writeKeychain(entry: Keychain, hex: string): boolean {
  try {
    entry.setPassword(hex)
    return entry.getPassword() === hex
  } catch {
    return false
  }
}

/**
 * Finds the register's key, or makes one for a register that does not exist yet.
 * Order: the office's key file, the key file in the data folder, the keychain.
 */
export async function databaseKey(settings: Settings, registerExists: boolean): Promise<DatabaseKey> {
  if (settings.keyFile !== null) {
    if (existsSync(settings.keyFile)) {
      return { key: await readKeyFile(settings.keyFile, 'DUNGCUA_KEY_FILE'), from: 'key_file' }
    }
    if (registerExists) throw new WrongSetting('DUNGCUA_KEY_FILE', 'không thấy tệp khóa của sổ đang có.')
    return { key: await createKeyFile(settings.keyFile), from: 'key_file' }
  }

  const ownFile = join(settings.dataFolder, 'register.key')
  if (existsSync(ownFile)) return { key: await readKeyFile(ownFile, 'DUNGCUA_DATA'), from: 'key_file' }

  const entry = await keychainEntry(settings.dataFolder)
  const kept = entry === null ? null : readKeychain(entry)
  if (kept !== null) return { key: parseKey(kept, 'DUNGCUA_DATA'), from: 'keychain' }
  if (registerExists) {
    throw new WrongSetting(
      'DUNGCUA_KEY_FILE',
      'không tìm thấy khóa của sổ đang có (kho khóa của máy và tệp register.key).',
    )
  }

  const key = randomBytes(KEY_BYTES)
  if (entry !== null && writeKeychain(entry, key.toString('hex'))) return { key, from: 'keychain' }
  return { key: await createKeyFile(ownFile), from: 'key_file' }
}
