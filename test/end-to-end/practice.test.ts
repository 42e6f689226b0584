import { afterAll, beforeAll, describe, it } from 'vitest'
import { startPractice } from '../../local-server/practice/index.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { journey } from './journey.ts'

describe('the practice mailbox in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let practice: Awaited<ReturnType<typeof startPractice>>

  beforeAll(async () => {
    if (missing) return
    practice = await startPractice()
    house = await openHouse()
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await practice?.close()
  })

  it('click, form, register, warning at the same paper, forward, compose, dashboard', async ({ skip }) => {
    if (missing) skip(missing)
    const { page } = house
    await journey(house, {
      openFirst: async () => void (await page.goto(`${practice.url}thu-den/l01`)),
      openSecond: async () => void (await page.goto(`${practice.url}thu-den/l02`)),
      async composed() {
        await page.waitForURL(/\/soan-thu\?/)
        return {
          to: await page.locator('input[name=to]').inputValue(),
          subject: await page.locator('input[name=subject]').inputValue(),
          text: await page.locator('textarea[name=body]').inputValue(),
          forwarded: await page.getByText('Thư được chuyển kèm').isVisible(),
        }
      },
    })
  }, 60_000)
})
