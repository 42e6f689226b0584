/**
 * `npm run bench:click` — from the officer's click to the first reaction, the form and the warning in the page, in a real
 * browser on the practice mailbox. The goals are 100 ms and 500 ms.
 */
import { startPractice } from '../../local-server/practice/index.ts'
import { officerAt } from '../../local-server/start/officer.ts'
import { browserMissing, type House, openHouse } from '../end-to-end/house.ts'

const ROUNDS = 12

type Times = { first: number; form: number; warning: number }

/** One click on a letter that is in the register already, with the panel open and nothing on its desk. */
async function oneClick(
  { page, browser, click }: House,
  officer: ReturnType<typeof officerAt>,
  url: string,
): Promise<Times> {
  const { panel } = officer
  await page.goto(url)
  await panel.click('Không phải đơn')
  await officer.sees('Mở một lá đơn trong hộp thư')
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('dung-cua-warning')) document.documentElement.dataset.warned ??= String(Date.now())
    }).observe(document.documentElement, { childList: true })
  })
  await panel.evaluate(`window.seen = {}; window.watch?.disconnect(); window.watch = new MutationObserver(() => {
    if (document.querySelector('[aria-busy=true]')) seen.first ??= Date.now()
    if (document.querySelector('[data-section]')) { seen.first ??= Date.now(); seen.form ??= Date.now() }
  }); window.watch.observe(document.body, { childList: true, subtree: true })`)
  const [worker] = browser.context.serviceWorkers()
  if (!worker) throw new Error('the background worker is gone')
  await worker.evaluate(() => {
    const note = () => {
      Object.assign(globalThis, { clickedAt: Date.now() })
      chrome.action.onClicked.removeListener(note)
    }
    chrome.action.onClicked.addListener(note)
  })
  await click(page)
  const seen = await panel.waitFor<{ first: number; form: number }>('window.seen.form && window.seen')
  await page.locator('dung-cua-warning').waitFor({ state: 'attached' })
  const clicked = Number(await worker.evaluate(() => Reflect.get(globalThis, 'clickedAt')))
  const warned = Number(await page.evaluate(() => document.documentElement.dataset.warned))
  return { first: seen.first - clicked, form: seen.form - clicked, warning: warned - clicked }
}

const missing = await browserMissing()
if (missing) throw new Error(missing)
const practice = await startPractice()
const house = await openHouse()
try {
  const url = `${practice.url}thu-den/l05`
  await house.page.goto(url)
  const officer = officerAt(await house.check(house.page))
  await officer.registers()
  await officer.panel.click('Kiểm tra thư khác')
  await house.click(house.page)
  await house.page.locator('dung-cua-warning').waitFor({ state: 'attached' })
  const rounds: Times[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneClick(house, officer, url))
  for (const what of ['first', 'form', 'warning'] as const) {
    const sorted = rounds.map((times) => times[what]).sort((a, b) => a - b)
    console.log(
      `${what.padEnd(8)} median ${sorted[Math.floor(ROUNDS / 2)]} ms, worst ${sorted.at(-1)} ms (${ROUNDS} clicks)`,
    )
  }
} finally {
  await house.close()
  await practice.close()
}
