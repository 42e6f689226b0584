/** The way to the source in a real browser, for the portals whose servers cannot be run here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Officer, officerAt } from '../../local-server/start/officer.ts'
import {
  type FakePortals,
  LETTERS,
  type LetterName,
  letterBytes,
  startFakePortals,
  ZIMBRA_IDS,
} from './fake-portals.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { keptSource } from './kept-source.ts'

describe('portals as their servers answer, in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let portals: FakePortals
  let officer: Officer

  beforeAll(async () => {
    if (missing) return
    portals = await startFakePortals()
    house = await openHouse()
    await house.page.goto(`${portals.url}/zimbra/?id=${ZIMBRA_IDS.fine}`)
    officer = officerAt(await house.check(house.page))
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await portals?.close()
  })

  /** Waits until the desk holds this source. */
  const holds = (expected: unknown, timeout = 10_000) =>
    expect.poll(() => keptSource(house), { timeout, interval: 100 }).toEqual(expected)
  const read = expect.objectContaining({
    message: expect.objectContaining({ body: expect.stringContaining('đọc từ trang') }),
  })
  /** Opens a page of its own and clicks; the form must be there within the time. */
  const meets = async (path: string, words: string, ms?: number) => {
    // Another letter first: what lay on the desk before must not be taken for an answer.
    await house.page.goto(`${portals.url}/WorldClient.dll?Session=AB12&View=Compose`)
    await house.click(house.page)
    await officer.sees('Trang này không mở thư nào')
    await house.page.goto(portals.url + path)
    await house.click(house.page)
    await officer.sees(words, ms)
  }
  it('a click on the next page counts, though the last letter is still being checked', {
    timeout: 60_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    for (let time = 0; time < 4; time++) {
      await house.page.goto(`${portals.url}/zimbra/?id=${ZIMBRA_IDS.fine}`)
      await house.click(house.page)
      await house.page.goto(`${portals.url}/WorldClient.dll?Session=AB12&View=Compose`)
      await house.click(house.page)
      await officer.sees('Trang này không mở thư nào')
    }
  })

  it('a click on the next message counts, though the source of the last one is still on its way', {
    timeout: 60_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    const next = `${portals.url}/zimbra/?id=${ZIMBRA_IDS.other}`
    await house.page.goto(`${portals.url}/zimbra/?id=${ZIMBRA_IDS.slow}`)
    await house.click(house.page)
    await officer.sees('Đang đọc thư đang mở')
    // The client shows another message without loading a page.
    await house.page.evaluate(async (url) => {
      const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html')
      document.querySelector('#z_shell')?.replaceChildren(...(page.querySelector('#z_shell')?.children ?? []))
    }, next)
    // The page is looked at again a moment after it has changed.
    await new Promise((later) => setTimeout(later, 800))
    await house.click(house.page)
    await officer.sees(LETTERS.road.name, 6_000)
    await holds(read)
  })

  const bytes = (name: LetterName) => letterBytes(name).toString('base64')

  it.for([
    ['classic', `/zimbra/?id=${ZIMBRA_IDS.fine}`],
    ['under a strict content security policy', `/zimbra/?strict=1&id=${ZIMBRA_IDS.fine}`],
    ['in a frame of another page', '/noi-bo'],
    ['in a tab of its own, told by the client’s script', `/zimbra/?own=${ZIMBRA_IDS.fine}`],
    ['modern', `/modern/email/Inbox/message/${ZIMBRA_IDS.fine}`],
  ] as const)('Zimbra, %s: byte for byte', { timeout: 30_000 }, async ([, path], { skip }) => {
    if (missing) skip(missing)
    await meets(path, LETTERS.road.name)
    await holds({ mime: bytes('road') })
  })

  it.for([
    ['empty', ZIMBRA_IDS.empty],
    ['missing', ZIMBRA_IDS.missing],
    ['of another message', ZIMBRA_IDS.other],
  ] as const)('Zimbra, a source that is %s: the page is read', { timeout: 30_000 }, async ([, id], { skip }) => {
    if (missing) skip(missing)
    await meets(`/zimbra/?id=${id}`, LETTERS.road.name)
    await holds(read)
  })

  it('Zimbra, a connection that breaks is tried again', async ({ skip }) => {
    if (missing) skip(missing)
    await meets(`/zimbra/?id=${ZIMBRA_IDS.broken}`, LETTERS.road.name)
    await holds({ mime: bytes('road') })
  }, 30_000)

  it('Zimbra, a source that ends in the middle is read, and the officer is told', async ({ skip }) => {
    if (missing) skip(missing)
    await meets(`/zimbra/?id=${ZIMBRA_IDS.cut}`, 'bị cắt')
    expect(
      portals.asked.filter((one) => one.includes(`id=${ZIMBRA_IDS.cut}`) && one.includes('/service/')),
    ).toHaveLength(2)
  }, 30_000)

  it('Zimbra, a source that does not come: the page is read', async ({ skip }) => {
    if (missing) skip(missing)
    await meets(`/zimbra/?id=${ZIMBRA_IDS.slow}`, LETTERS.road.name, 20_000)
    await holds(read, 20_000)
  }, 45_000)

  it('Zimbra, the session has ended: said so, and no dialog for a password', async ({ skip }) => {
    if (missing) skip(missing)
    await meets(`/zimbra/?id=${ZIMBRA_IDS.login}`, 'Phiên đăng nhập hộp thư đã hết')
    expect(portals.challenges).toBe(0)
    expect(portals.asked.filter((one) => one.includes('/service/home') && !one.includes('auth=co'))).toEqual([])
  }, 30_000)

  it('OWA, main window: found in the folder at the first click, told by the client’s replies from then on', async ({
    skip,
  }) => {
    if (missing) skip(missing)
    const { page } = house
    await page.goto(`${portals.url}/owa/#path=/mail/inbox`)
    const opens = async (name: LetterName) => {
      await page.locator(`#${name}`).click()
      await page.getByText(LETTERS[name].text).waitFor()
      portals.asked.length = 0
      await house.click(page)
      await officer.sees(LETTERS[name].name)
      await holds({ mime: bytes(name) })
      return portals.asked.filter((one) => /action=FindItem/.test(one)).length
    }
    expect(await opens('road')).toBe(1)
    expect(await opens('water'), 'heard, not searched for').toBe(0)
    expect(await opens('road')).toBe(0)
  }, 60_000)

  it('OWA, the session has ended', async ({ skip }) => {
    if (missing) skip(missing)
    const { page } = house
    await page.goto('about:blank')
    await page.goto(`${portals.url}/owa/#path=/mail/inbox`)
    await page.locator('#road').click()
    await page.getByText(LETTERS.road.text).waitFor()
    await page.context().clearCookies({ name: 'X-OWA-CANARY' })
    await house.click(page)
    await officer.sees('Phiên đăng nhập hộp thư đã hết')
  }, 30_000)

  it('MDaemon: the client’s JSON, by POST where GET says nothing', async ({ skip }) => {
    if (missing) skip(missing)
    await meets('/WorldClient.dll?Session=AB12&View=Message&Number=5&FolderID=0', LETTERS.road.name)
    await holds({ message: expect.objectContaining({ from: `${LETTERS.road.name} <loc@thu.example.vn>` }) })
    await meets('/WorldClient.dll?Session=XX&View=Message&Number=6&FolderID=0', 'Phiên đăng nhập hộp thư đã hết')
  }, 40_000)
})
