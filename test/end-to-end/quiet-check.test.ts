/** Granted portals: what happens without a click, and what does not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officerAt } from '../../local-server/start/officer.ts'
import { type FakePortals, LETTERS, letterBytes, startFakePortals, ZIMBRA_IDS } from './fake-portals.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { bannerIn, bannerWords } from './in-page.ts'
import { keptSource } from './kept-source.ts'

const GRANTED = 'thu.xa.test'
const STRANGER = 'khac.xa.test'

describe('the quiet check in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let portals: FakePortals
  let number = ''

  beforeAll(async () => {
    if (missing) return
    portals = await startFakePortals()
    house = await openHouse({ hosts: [GRANTED, STRANGER], granted: [GRANTED] })
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await portals?.close()
  })

  const at = (host: string, path: string) => portals.url.replace('127.0.0.1', host) + path
  /** The same paper as `fine`, under another number. */
  const AGAIN = '/zimbra/?id=900'
  const badge = () =>
    house.browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true })
      return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id })
    })
  const open = async (url: string) => {
    portals.asked.length = 0
    await house.page.goto('about:blank')
    await house.page.goto(url)
  }
  const isWarned = async () => {
    expect(await bannerWords(house.page)).toContain(number)
    await expect.poll(badge).toBe('1')
  }
  /** Long enough for a check that must not come: a granted page is checked within a fraction of this. */
  const staysQuiet = async () => {
    await new Promise((later) => setTimeout(later, 2_500))
    expect(await bannerIn(house.page)).toBeNull()
    expect(await badge()).toBe('')
    expect(portals.asked.filter((one) => one.includes('/service/'))).toEqual([])
  }

  it('a first letter is registered by the officer', async ({ skip }) => {
    if (missing) skip(missing)
    await open(at(GRANTED, `/zimbra/?id=${ZIMBRA_IDS.fine}`))
    const officer = officerAt(await house.check(house.page))
    await officer.sees(LETTERS.road.name)
    number = await officer.registers()
  }, 40_000)

  it('the same paper opened: badge and banner, without a click', async ({ skip }) => {
    if (missing) skip(missing)
    // A tab in which nobody has clicked anything.
    house.page = await house.browser.context.newPage()
    await open(at(GRANTED, AGAIN))
    await isWarned()
    expect(portals.asked.filter((one) => one.includes('/service/'))).toHaveLength(1)
  }, 40_000)

  it('a message that comes later into the open page is checked too; gone from it, the banner goes', async ({
    skip,
  }) => {
    if (missing) skip(missing)
    await open(at(GRANTED, '/zimbra/?list=1'))
    await staysQuiet()
    const message = await house.page.evaluate((url) => fetch(url).then((answer) => answer.text()), at(GRANTED, AGAIN))
    const show = (html: string) =>
      house.page.evaluate((inner) => {
        const shell = document.querySelector('#z_shell')
        if (shell) shell.innerHTML = inner
      }, html)
    await show(message)
    await isWarned()
    await show('')
    await expect.poll(() => bannerIn(house.page)).toBeNull()
  }, 40_000)

  it.for([
    ['the same page on a host that was not granted', () => at(STRANGER, AGAIN)],
    ['a list on the granted host', () => at(GRANTED, '/zimbra/?list=1')],
    ['a page on the granted host that is no mail', () => at(GRANTED, '/tin')],
  ] as const)('nothing on %s', { timeout: 40_000 }, async ([, url], { skip }) => {
    if (missing) skip(missing)
    await open(url())
    await staysQuiet()
  })

  it('OWA: the client’s replies are heard from the beginning, so the very first message has its id', async ({
    skip,
  }) => {
    if (missing) skip(missing)
    house.page = await house.browser.context.newPage()
    await open(at(GRANTED, '/owa/#path=/mail/inbox'))
    await house.page.locator('#water').click()
    await expect
      .poll(() => keptSource(house), { timeout: 10_000 })
      .toEqual({ mime: letterBytes('water').toString('base64') })
    expect(portals.asked.filter((one) => one.includes('action=FindItem'))).toEqual([])
  }, 40_000)

  it('nothing any more once the permission was taken back', async ({ skip }) => {
    if (missing) skip(missing)
    const options = await house.browser.context.newPage()
    await options.goto(`chrome-extension://${house.browser.extensionId}/options.html`)
    const granted = options.getByRole('listitem').filter({ hasText: `http://${GRANTED}` })
    await granted.getByRole('button', { name: 'Thôi cho phép' }).click()
    await expect.poll(() => granted.count()).toBe(0)
    await house.page.bringToFront()
    await open(at(GRANTED, AGAIN))
    await staysQuiet()
    await options.close()
  }, 40_000)

  it('an address that is none is said so', async ({ skip }) => {
    if (missing) skip(missing)
    const options = await house.browser.context.newPage()
    await options.goto(`chrome-extension://${house.browser.extensionId}/options.html`)
    await options.getByLabel('Địa chỉ hộp thư', { exact: false }).fill('hộp thư của tôi')
    await options.getByRole('button', { name: 'Cho phép', exact: true }).click()
    await options.getByRole('alert').first().waitFor()
    await options.close()
  }, 30_000)
})
