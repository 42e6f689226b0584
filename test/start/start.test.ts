import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pairedCopy } from '../../local-server/start/extension-build.ts'
import { findBrowser, hasDisplay } from '../../local-server/start/find-browser.ts'
import { startOptions } from '../../local-server/start/options.ts'
import { openPracticeService } from '../../local-server/start/practice-service.ts'
import { browserMissing, displayMissing, failed } from '../../local-server/start/words.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-cua-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the browser of this computer', () => {
  it('is the one that is named', async () => {
    const browser = join(folder, 'browser')
    await writeFile(browser, '')
    expect(findBrowser({ DUNGCUA_BROWSER: browser })).toBe(browser)
  })
  it('is none when the named one is not there', () =>
    expect(findBrowser({ DUNGCUA_BROWSER: join(folder, 'gone'), PATH: process.env.PATH })).toBeNull())
  it.runIf(process.platform === 'linux')('is found on the path', async () => {
    await writeFile(join(folder, 'chromium'), '')
    expect(findBrowser({ PATH: folder })).toBe(join(folder, 'chromium'))
    expect(findBrowser({ PATH: '' })).toBeNull()
  })
  it.runIf(process.platform === 'linux')('needs a display for a window', () => {
    expect(hasDisplay({})).toBe(false)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  })
})

describe('what is said', () => {
  it('names how to get a browser on each system', () => {
    expect(browserMissing('linux')).toContain('apt-get install chromium')
    expect(browserMissing('win32')).toContain('Microsoft Edge')
    expect(displayMissing()).toContain('--headless')
  })
  it('never shows a stack of code', () => expect(failed(new Error('Thiếu trình duyệt'))).not.toContain(' at '))
  it('names an unknown word of the command', () => expect(() => startOptions(['--nhanh'])).toThrow('--nhanh'))
})

describe('practice', () => {
  it('opens a register of its own and removes it, even beside a service on the usual port', async () => {
    const first = await openPracticeService({})
    const second = await openPracticeService({})
    try {
      expect(second.port).not.toBe(first.port)
      const health = await fetch(`${second.address}/health`).then((answer) => answer.json())
      expect(health).toMatchObject({ name: 'dung-cua', ready: true })
    } finally {
      await Promise.all([first.stop(), second.stop()])
    }
  })
  it('pairs a copy of the build, never the build itself', async () => {
    const build = join(folder, 'build')
    await mkdir(build)
    await writeFile(join(build, 'manifest.json'), '{}')
    const copy = await pairedCopy(build, { port: 1, code: '1234-5678' })
    expect(await readdir(copy)).toEqual(['manifest.json', 'pairing.json'])
    expect(await readdir(build)).toEqual(['manifest.json'])
    await rm(copy, { recursive: true })
  })
})
