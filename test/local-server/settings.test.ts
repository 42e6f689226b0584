import { expect, test } from 'vitest'
import { defaultDataFolder, readSettings, WrongSetting } from '../../local-server/settings.ts'

test('nothing set: the usual port and the platform’s own data folder', () => {
  expect(readSettings({ HOME: '/home/lan', XDG_DATA_HOME: '/home/lan/data' })).toEqual({
    port: 8710,
    dataFolder: '/home/lan/data/dung-cua',
    databaseUrl: null,
    keyFile: null,
  })
  expect(defaultDataFolder({ HOME: '/home/lan' }, 'linux')).toBe('/home/lan/.local/share/dung-cua')
  expect(defaultDataFolder({ HOME: '/Users/lan' }, 'darwin')).toBe('/Users/lan/Library/Application Support/DungCua')
  expect(defaultDataFolder({ LOCALAPPDATA: '/c/lan/Local' }, 'win32')).toBe('/c/lan/Local/DungCua')
})

test.each([
  ['DUNGCUA_PORT', 'tám nghìn'],
  ['DUNGCUA_PORT', '70000'],
  ['DUNGCUA_PORT', '87.1'],
  ['DUNGCUA_DATA', 'so-don'],
  ['DUNGCUA_DATABASE_URL', 'mysql://matkhau@may/so'],
  ['DUNGCUA_DATABASE_URL', 'may/so'],
  ['DUNGCUA_KEY_FILE', './khoa'],
])('a wrong %s stops by name and does not repeat its value', (name, value) => {
  let error: unknown
  try {
    readSettings({ HOME: '/home/lan', [name]: value })
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(WrongSetting)
  expect((error as WrongSetting).setting).toBe(name)
  expect((error as WrongSetting).message).toContain(name)
  expect((error as WrongSetting).message).not.toContain(value)
})
