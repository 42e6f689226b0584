/** The extension's pages in a real Chromium: accessible in every look, and nothing lost when the worker is put to sleep. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPractice } from '../../local-server/practice/index.ts'
import { type Officer, officerAt } from '../../local-server/start/officer.ts'
import { browserMissing, type House, openHouse } from '../end-to-end/house.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** WCAG 2.2 AA, without colour guesses on pictures. */
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ passes, violations }) => {
  if (passes.length < 8) throw new Error('hardly anything was checked')
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' | '))
})`

describe('the extension in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let practice: Awaited<ReturnType<typeof startPractice>>
  let officer: Officer
  let axe: string

  beforeAll(async () => {
    if (missing) return
    axe = await readFile(AXE, 'utf8')
    practice = await startPractice()
    house = await openHouse()
    await house.page.goto(`${practice.url}thu-den/l01`)
    officer = officerAt(await house.check(house.page))
    await officer.sees('Lê Thị Mỹ Hạnh')
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await practice?.close()
  })

  /** No violation, in both colour schemes. */
  async function accessible(
    evaluate: (script: string) => Promise<unknown>,
    look: (scheme: string) => Promise<unknown>,
  ) {
    for (const scheme of ['light', 'dark']) {
      await look(scheme)
      await evaluate(`${axe}; null`)
      expect(await evaluate(RUN), scheme).toEqual([])
    }
  }
  const inPanel = (script: string) => officer.panel.evaluate<unknown>(script)
  const media = (scheme: string) =>
    officer.panel.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  const ownPage = async (path: string): Promise<Page> => {
    const page = await house.browser.context.newPage()
    await page.goto(`chrome-extension://${house.browser.extensionId}/${path}`)
    return page
  }

  it('the form is accessible, at 320 pixels without scrolling sideways', async ({ skip }) => {
    if (missing) skip(missing)
    await accessible(inPanel, media)
    const narrow = { width: 320, height: 700, deviceScaleFactor: 1, mobile: false }
    await officer.panel.send('Emulation.setDeviceMetricsOverride', narrow)
    expect(await inPanel('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await officer.panel.send('Emulation.clearDeviceMetricsOverride')
    await media('light')
  }, 60_000)

  it('Enter in a field saves the field and forwards nothing; Ctrl+Enter only registers', async ({ skip }) => {
    if (missing) skip(missing)
    const key = (name: string, modifiers = 0) =>
      officer.panel.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: name,
        code: name,
        windowsVirtualKeyCode: name === 'Enter' ? 13 : 113,
        ...(name === 'Enter' && { text: '\r' }),
        modifiers,
      })
    await inPanel(`document.querySelector('[data-row="petitioners.0.name"] .text').focus()`)
    await key('F2')
    await officer.panel.waitFor(`document.activeElement?.id === 'edit-petitioners.0.name'`)
    await officer.panel.send('Input.insertText', { text: 'Lê Thị Mỹ Hạnh Em' })
    await key('Enter')
    await officer.panel.waitFor(
      `document.querySelector('[data-row="petitioners.0.name"] .text')?.textContent === 'Lê Thị Mỹ Hạnh Em'`,
    )
    expect(await inPanel(`document.querySelector('#primary').textContent`)).toBe('Vào sổ')

    const CTRL = 2
    await key('Enter', CTRL)
    await officer.panel.waitFor(`document.querySelector('[data-testid=registered]')`)
    // A double click on "Vào sổ", or Enter held down: the next button stands in the same place.
    await inPanel(`for (let i = 0; i < 3; i++) document.querySelector('#primary').click()`)
    await officer.panel.waitFor(`document.activeElement?.id === 'primary'`)
    for (let press = 0; press < 2; press++) await key('Enter', CTRL)
    await new Promise((later) => setTimeout(later, 400))
    expect(await inPanel(`document.querySelector('[data-testid=forwarded]') === null`)).toBe(true)
  }, 60_000)

  it('a worker put to sleep finds the desk again', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${practice.url}thu-den/l05`)
    await house.click(house.page)
    await officer.sees('Phạm Hoàng Sơn')
    const page = await ownPage('options.html')
    const session = await house.browser.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await page.close()
    await officer.sees('Phạm Hoàng Sơn')
    await officer.registers()
    expect(await house.service.registered()).toBe(2)
  }, 60_000)

  const pages = [
    ['dashboard.html', 'Đơn đã chuyển'],
    ['options.html', 'Tùy chọn'],
  ] as const
  for (const [path, title] of pages) {
    it(`${path} is accessible`, async ({ skip }) => {
      if (missing) skip(missing)
      const page = await ownPage(path)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.waitForTimeout(500)
      await accessible(
        (script) => page.evaluate(script),
        (colorScheme) => page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' }),
      )
      await page.close()
    }, 60_000)
  }

  it('two petitions side by side, accessible', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${practice.url}thu-den/l02`)
    await house.click(house.page)
    await officer.sees('Xem hai đơn')
    const opened = house.browser.context.waitForEvent('page')
    await officer.panel.click('Xem hai đơn')
    const page = await opened
    await page.getByText('câu chữ của đơn đang mở có trong đơn kia').waitFor()
    expect(await page.locator('mark').count()).toBeGreaterThan(2)
    await accessible(
      (script) => page.evaluate(script),
      (colorScheme) => page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' }),
    )
    await page.close()
  }, 60_000)
})
