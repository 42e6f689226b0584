import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officerAt } from '../../local-server/start/officer.ts'
import { ensurePackages } from './debian.ts'
import { HORDE_PACKAGES, type HordeView, hordeMailbox, logInToHorde, startHorde } from './horde.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { journey } from './journey.ts'
import { keptSource } from './kept-source.ts'
import { FORWARDED, letterSource } from './letters.ts'
import type { Portal } from './roundcube.ts'

const INBOX = hordeMailbox('INBOX')

describe('a real Horde in a real Chromium', async () => {
  const missing = (await browserMissing()) ?? (await ensurePackages(HORDE_PACKAGES))
  let house: House
  let horde: Portal
  let imp: string

  beforeAll(async () => {
    if (missing) return
    horde = await startHorde()
    imp = horde.url.replace('login.php', 'imp/')
    for (const id of ['l01', 'l02', 'l07']) await horde.deliver(await letterSource(id))
    house = await openHouse()
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await horde?.stop()
  })

  it('the whole journey in the dynamic view', async ({ skip }) => {
    if (missing) skip(missing)
    const { page } = house
    await logInToHorde(page, horde)
    const inPreview = async (uid: string) => {
      await page.goto(`${imp}dynamic.php?page=mailbox#msg:${INBOX};${uid}`)
      await page.reload()
      await page.locator('#messageBody .mimePartData').first().waitFor()
    }
    await journey(house, {
      openFirst: () => inPreview('1'),
      openSecond: () => inPreview('2'),
      async composed() {
        await page.waitForURL(/page=compose/)
        await page.getByText('Forwarded Message').first().waitFor()
        return {
          to: await page.locator('textarea[name=to]').inputValue(),
          subject: await page.locator('input[name=subject]').inputValue(),
          text: await page.locator('textarea#composeMessage').inputValue(),
          forwarded: await page.getByText('Forwarded Message').first().isVisible(),
        }
      },
    })
  }, 90_000)

  it('a mail of 8-bit text, byte for byte', async ({ skip }) => {
    if (missing) skip(missing)
    const { page } = house
    const uid = await horde.deliver(FORWARDED)
    await page.context().clearCookies()
    await logInToHorde(page, horde, 'basic')
    await page.goto(`${imp}basic.php?page=message&mailbox=${INBOX}&buid=${uid}`)
    await house.click(page)
    await expect
      .poll(() => keptSource(house), { timeout: 15_000 })
      .toEqual({ mime: Buffer.from(FORWARDED).toString('base64') })
  }, 40_000)

  it.for(['basic', 'minimal'] as const)(
    'reads the open message in the %s view',
    { timeout: 40_000 },
    async (view, { skip }) => {
      if (missing) skip(missing)
      const views: Record<typeof view, HordeView> = { basic: 'basic', minimal: 'mobile' }
      const { page, check } = house
      await page.context().clearCookies()
      await logInToHorde(page, horde, views[view])
      await page.goto(`${imp}${view}.php?page=message&mailbox=${INBOX}&buid=3`)
      const officer = officerAt(await check(page))
      await officer.sees('ĐƠN TỐ CÁO')
      expect(await officer.text()).toContain('bảo vệ')
    },
  )
})
