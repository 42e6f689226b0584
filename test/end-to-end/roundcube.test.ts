import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officerAt } from '../../local-server/start/officer.ts'
import { ensurePackages } from './debian.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { journey } from './journey.ts'
import { keptSource } from './kept-source.ts'
import { FORWARDED, letterSource } from './letters.ts'
import { logIn, messageAddress, type Portal, ROUNDCUBE_PACKAGES, startRoundcube } from './roundcube.ts'

describe('a real Roundcube in a real Chromium', async () => {
  const missing = (await browserMissing()) ?? (await ensurePackages(ROUNDCUBE_PACKAGES))
  let house: House
  let roundcube: Portal
  const uids: string[] = []

  beforeAll(async () => {
    if (missing) return
    roundcube = await startRoundcube({ mount: '/webmail/' })
    for (const id of ['l01', 'l02']) uids.push(await roundcube.deliver(await letterSource(id)))
    house = await openHouse()
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await roundcube?.stop()
  })

  it('log in, form from the raw source, register, warning names the first number, forward, compose filled in, dashboard', async ({
    skip,
  }) => {
    if (missing) skip(missing)
    const { page } = house
    await logIn(page, roundcube)
    await journey(house, {
      openFirst: async () => void (await page.goto(messageAddress(roundcube, uids[0] ?? ''))),
      async openSecond() {
        // By way of the list this time, read in the preview pane.
        await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`)
        await page.locator('#messagelist tr.message', { hasText: 'Gửi lại đơn' }).locator('td.subject').click()
        await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor()
      },
      async composed() {
        await page.waitForURL(/_action=compose/)
        return {
          to: await page.locator('[name=_to]').inputValue(),
          subject: await page.locator('[name=_subject]').inputValue(),
          text: await page.locator('textarea[name=_message]').inputValue(),
          forwarded: (await page.locator('textarea[name=_message]').inputValue()).includes('Gửi lại đơn'),
        }
      },
    })
  }, 90_000)

  it('a mail of 8-bit text, byte for byte', async ({ skip }) => {
    if (missing) skip(missing)
    const { page } = house
    const uid = await roundcube.deliver(FORWARDED)
    await page.goto(messageAddress(roundcube, uid))
    await page.locator('#messagebody').waitFor()
    await house.click(page)
    await expect
      .poll(() => keptSource(house), { timeout: 15_000 })
      .toEqual({ mime: Buffer.from(FORWARDED).toString('base64') })
  }, 40_000)

  it('says that the session has ended', async ({ skip }) => {
    if (missing) skip(missing)
    const { browser, check } = house
    // A tab of its own: on the journey's tab the extension still follows the officer from message to message.
    const page = await browser.context.newPage()
    await page.context().clearCookies()
    await logIn(page, roundcube)
    await page.goto(messageAddress(roundcube, uids[0] ?? ''))
    await page.locator('#messagebody').waitFor()
    await page.context().clearCookies()
    const panel = await check(page)
    await panel.waitFor('/phiên/i.test(document.body.innerText)')
    expect(await panel.evaluate<string>('document.body.innerText')).not.toContain('ĐƠN KHIẾU NẠI')
  }, 40_000)

  it('the old skin larry, own window and preview', { timeout: 90_000 }, async ({ skip }) => {
    const reason = missing ?? (await ensurePackages(['roundcube-skin-larry']))
    if (reason) skip(reason)
    const old = await startRoundcube({ skin: 'larry' })
    try {
      const { page, click } = house
      for (const id of ['l07', 'l11']) await old.deliver(await letterSource(id))
      await page.context().clearCookies()
      await logIn(page, old)
      await page.goto(messageAddress(old, '1'))
      const officer = officerAt(await house.check(page))
      await officer.sees('ĐƠN TỐ CÁO')
      await page.goto(`${old.url}?_task=mail&_mbox=INBOX`)
      await page.locator('#messagelist tr.message', { hasText: 'trại heo' }).locator('td.subject').click()
      await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor()
      await click(page)
      await officer.sees('Lưu Văn Đạt')
    } finally {
      await old.stop()
    }
  })
})
