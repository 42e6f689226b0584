/** axe-core over everything the officer sees, light and dark: panel, dashboard, options, comparison, banner. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STYLE } from '../../extension/warning/style.ts'
import { startPractice } from '../../local-server/practice/index.ts'
import { officerAt } from '../../local-server/start/officer.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { bannerIn, bannerWords } from './in-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong, one line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: tags }) as Promise<AxeResults>,
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

describe('accessibility', async () => {
  const missing = await browserMissing()
  let house: House
  let practice: Awaited<ReturnType<typeof startPractice>>
  let banner = ''
  let tabId = 0

  beforeAll(async () => {
    if (missing) return
    practice = await startPractice()
    house = await openHouse()
    const { page, browser } = house
    await page.goto(`${practice.url}thu-den/l01`)
    const officer = officerAt(await house.check(page))
    await officer.registers()
    await officer.forwards()
    await page.goto(`${practice.url}thu-den/l02`)
    await house.click(page)
    await bannerWords(page)
    banner = (await bannerIn(page)) ?? ''
    tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0)
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await practice?.close()
  })

  const pages = [
    ['the panel with a form and an earlier petition', () => `sidepanel.html?tabId=${tabId}`, 'Lê Thị Mỹ Hạnh'],
    ['the empty panel', () => 'sidepanel.html?tabId=999999', 'Mở một lá đơn'],
    ['the dashboard', () => 'dashboard.html', 'Cầu Khởi'],
    ['the options', () => 'options.html', 'Đã ghép nối'],
  ] as const

  it.for(
    pages.flatMap(([name, path, words]) =>
      (['light', 'dark'] as const).map((scheme) => [name, scheme, path, words] as const),
    ),
  )('%s, %s', { timeout: 30_000 }, async ([, colorScheme, path, words], { skip }) => {
    if (missing) skip(missing)
    const page = await house.browser.context.newPage()
    try {
      // Tall enough that the panel's foot lies over nothing: axe counts what it covers as too small.
      await page.setViewportSize({ width: path().startsWith('sidepanel') ? 360 : 1280, height: 3_000 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`chrome-extension://${house.browser.extensionId}/${path()}`)
      await page.getByText(words).first().waitFor()
      expect(await faults(page)).toEqual([])
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(sideways), 'nothing to scroll sideways').toBeLessThanOrEqual(0)
    } finally {
      await page.close()
    }
  })

  it.for(['light', 'dark'] as const)(
    'the banner in the page, %s',
    { timeout: 30_000 },
    async (colorScheme, { skip }) => {
      if (missing) skip(missing)
      const page = await house.browser.context.newPage()
      try {
        await page.emulateMedia({ colorScheme })
        // Its shadow root is closed to every script, axe too: the same markup and style on a page of its own.
        const host = STYLE.replaceAll(':host', 'dung-cua-warning')
        await page.setContent(
          `<!doctype html><html lang="vi"><title>Thư</title><style>${host}</style><main><h1>Thư</h1>${banner.replace(/position:fixed;[^"]*/, '')}</main></html>`,
        )
        expect(banner).toContain('Đơn này đã có')
        expect(await faults(page)).toEqual([])
      } finally {
        await page.close()
      }
    },
  )

  it.for(['thu-den', 'thu-den/l03', 'soan-thu', 'bai-tap', 'da-gui'])(
    'the practice mailbox: %s',
    { timeout: 30_000 },
    async (path, { skip }) => {
      if (missing) skip(missing)
      const page = await house.browser.context.newPage()
      try {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.goto(practice.url + path)
          expect(await faults(page)).toEqual([])
        }
      } finally {
        await page.close()
      }
    },
  )
})
