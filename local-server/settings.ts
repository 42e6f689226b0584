/**
 * The program's settings, read once from the environment and checked before anything is opened.
 * A wrong one stops the program by name, so that nobody runs with a register they did not mean.
 */
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { DEFAULT_PORT } from '../shared/api.ts'

export type Settings = {
  /** TCP port on 127.0.0.1; 0 lets the system choose (tests). */
  port: number
  /** Folder of the register, the instance's name and (without a keychain) the key file. */
  dataFolder: string
  /** PostgreSQL shared by several officers; null: the encrypted SQLite file in `dataFolder`. */
  databaseUrl: string | null
  /** Key file given by the office; null: keychain, else a key file in `dataFolder`. */
  keyFile: string | null
}

/** A setting that cannot be used. Its message names the setting, never its value (a database URL holds a password). */
export class WrongSetting extends Error {
  readonly setting: string
  constructor(setting: string, why: string) {
    super(`${setting}: ${why}`)
    this.name = 'WrongSetting'
    this.setting = setting
  }
}

type Environment = Record<string, string | undefined>

/** Where each platform wants a program's data of one user. */
export function defaultDataFolder(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir()
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'DungCua')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'DungCua')
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'dung-cua')
}

/** Reads and checks the settings; throws `WrongSetting` for the first one that cannot be used. */
export function readSettings(environment: Environment = process.env): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null

  const port = Number(given('DUNGCUA_PORT') ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WrongSetting('DUNGCUA_PORT', 'phải là một số cổng từ 0 đến 65535.')
  }

  const dataFolder = given('DUNGCUA_DATA') ?? defaultDataFolder(environment)
  if (!isAbsolute(dataFolder)) {
    throw new WrongSetting('DUNGCUA_DATA', 'phải là đường dẫn đầy đủ của thư mục dữ liệu.')
  }

  const databaseUrl = given('DUNGCUA_DATABASE_URL')
  if (databaseUrl !== null && !/^postgres(ql)?:\/\/[^\s/]+/.test(databaseUrl)) {
    throw new WrongSetting('DUNGCUA_DATABASE_URL', 'phải có dạng postgres://người-dùng@máy/cơ-sở-dữ-liệu.')
  }

  const keyFile = given('DUNGCUA_KEY_FILE')
  if (keyFile !== null && !isAbsolute(keyFile)) {
    throw new WrongSetting('DUNGCUA_KEY_FILE', 'phải là đường dẫn đầy đủ của tệp khóa.')
  }

  return { port, dataFolder, databaseUrl, keyFile }
}
