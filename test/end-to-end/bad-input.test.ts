/** What goes wrong in an office: each case a clear word with the next step, nothing lost, nothing twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPractice } from '../../local-server/practice/index.ts'
import { type Officer, officerAt } from '../../local-server/start/officer.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { type Listening, serveInstead, servePages } from './odd-pages.ts'

describe('bad input in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let practice: Awaited<ReturnType<typeof startPractice>>
  let odd: Listening
  let officer: Officer

  beforeAll(async () => {
    if (missing) return
    practice = await startPractice()
    odd = await servePages()
    house = await openHouse()
    await house.page.goto(`${practice.url}thu-den`)
    officer = officerAt(await house.check(house.page))
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await odd?.close()
    await practice?.close()
  })

  /** Opens a page and clicks; then the panel must say these words. */
  const meets = async (url: string, words: string) => {
    await house.page.goto(url)
    await house.click(house.page)
    await officer.sees(words)
  }

  const cases: [string, () => string, string][] = [
    ['a list', () => `${practice.url}thu-den`, 'Trang này không mở thư nào.'],
    ['a page that is no mail', () => `${odd.url}/`, 'Trang này không mở thư nào.'],
    ['a page of the browser itself', () => 'chrome://version/', 'Trang này là trang riêng của trình duyệt'],
    ['a mail that is no petition', () => `${practice.url}thu-den/l10`, 'Thư này có vẻ không phải đơn'],
    ['an empty mail', () => `${odd.url}/letter-empty`, 'Thư này trống'],
    ['a mail of 60 MB', () => `${odd.url}/letter-60`, 'Thư quá lớn'],
  ]
  it.for(cases)('%s', { timeout: 30_000 }, async ([, url, words], { skip }) => {
    if (missing) skip(missing)
    await meets(url(), words)
    expect(await house.service.registered()).toBe(0)
  })

  it('a mail of 30 MB is read', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${odd.url}/letter-30`)
    await house.click(house.page)
    await officer.sees('Lưu Văn Đạt', 30_000)
  }, 45_000)

  it('an ended session', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${practice.url}thu-den/l11`)
    await house.page.evaluate(() => fetch('/dang-xuat', { method: 'POST' }))
    await house.click(house.page)
    await officer.sees('Phiên đăng nhập hộp thư đã hết.')
    await house.page.goto(practice.url)
    await house.page.getByRole('button', { name: 'Đăng nhập' }).click()
    await house.page.waitForURL(/thu-den/)
  }, 30_000)

  it('two clicks in a row, and Vào sổ pressed twice: one petition', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${practice.url}thu-den/l05`)
    await Promise.all([house.click(house.page), house.click(house.page)])
    await officer.sees('Phạm Hoàng Sơn')
    await officer.panel.waitFor("document.querySelector('#primary')?.textContent.includes('Vào sổ')")
    await officer.panel.evaluate(
      "(() => { const one = document.querySelector('#primary'); one.click(); one.click() })()",
    )
    await officer.sees('Đã vào sổ: số')
    expect(await house.service.registered()).toBe(1)
  }, 30_000)

  it('a tab closed in the middle: the next tab works, nothing is registered', async ({ skip }) => {
    if (missing) skip(missing)
    const tab = await house.browser.context.newPage()
    await tab.goto(`${practice.url}thu-den/l02`)
    const clicked = house.click(tab).catch(() => undefined)
    await tab.close()
    await clicked
    await house.page.bringToFront()
    await house.page.goto(`${practice.url}thu-den/l08`)
    await house.click(house.page)
    await officer.sees('Đặng Quốc Khánh')
    expect(await house.service.registered()).toBe(1)
  }, 30_000)

  it('the service is down: read here, kept, and delivered once when it is back', async ({ skip }) => {
    if (missing) skip(missing)
    await house.service.stop()
    await house.page.goto(`${practice.url}thu-den/l12`)
    await house.click(house.page)
    await officer.sees('Máy chủ tại chỗ chưa chạy.')
    await officer.sees('Ngô Thị Sáu')
    await officer.presses('Vào sổ khi máy chủ có lại')
    await officer.sees('Đang chờ vào sổ')
    await house.service.start()
    const retry =
      "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Thử lại') && !one.disabled)"
    // Found out at the next click at the latest, and by itself within a minute.
    if (await officer.panel.evaluate<boolean>(`Boolean(${retry})`))
      await officer.panel.evaluate(`void ${retry}.click()`)
    else await meets(`${practice.url}thu-den/l09`, 'Bời Lời')
    await expect.poll(() => house.service.registered(), { timeout: 20_000 }).toBe(2)
    // A second look at what waits sends nothing again.
    await house.page.goto(`${practice.url}thu-den/l12`)
    await house.click(house.page)
    await officer.sees('Đã vào sổ: số')
    expect(await house.service.registered()).toBe(2)
  }, 60_000)

  it('what is not our service gets no letter and no key', { timeout: 60_000 }, async ({ skip }) => {
    if (missing) skip(missing)
    const ours = { name: 'dung-cua', version: '0.1.0', contract: 1, instance: 'khac', ready: true, why: null }
    await house.service.stop()
    // A greeting of the real service is believed for ten seconds.
    await house.page.waitForTimeout(10_100)
    for (const [health, letter, words] of [
      [{ hello: 'world' }, 'l13', 'có một chương trình khác'],
      [{ ...ours, contract: 0 }, 'l14', 'cũ hơn tiện ích'],
      [ours, 'l16', 'giữ một sổ khác'],
    ] as const) {
      const other = await serveInstead(house.service.port, health)
      try {
        await meets(`${practice.url}thu-den/${letter}`, words)
        expect(other.asked.filter((path) => path !== '/health')).toEqual([])
      } finally {
        await other.close()
      }
    }
  })
})
