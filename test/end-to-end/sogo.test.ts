import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ToPage } from '../../extension/messages.ts'
import { composeUrl } from '../../extension/portals/index.ts'
import { openedPanel } from '../../local-server/start/browser.ts'
import { officerAt } from '../../local-server/start/officer.ts'
import { ensurePackages } from './debian.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { journey } from './journey.ts'
import { keptSource } from './kept-source.ts'
import { FORWARDED, letterSource } from './letters.ts'
import type { Portal } from './roundcube.ts'
import { logInToSogo, SOGO_PACKAGES, sogoMail, startSogo } from './sogo.ts'

describe('a real SOGo in a real Chromium', async () => {
  const missing = (await browserMissing()) ?? (await ensurePackages(SOGO_PACKAGES))
  let house: House
  let sogo: Portal
  let mail: string

  beforeAll(async () => {
    if (missing) return
    sogo = await startSogo()
    mail = sogoMail(sogo)
    for (const id of ['l01', 'l02', 'l07']) await sogo.deliver(await letterSource(id))
    house = await openHouse()
  }, 300_000)
  afterAll(async () => {
    await house?.close()
    await sogo?.stop()
  })

  it('the whole journey: list and reading pane, forwarded in the portal’s own window, sent by the officer', async ({
    skip,
  }) => {
    if (missing) skip(missing)
    const { page } = house
    await logInToSogo(page, sogo)
    const fromList = async (subject: string) => {
      await page.getByRole('button', { name: subject }).first().click()
      await page.locator('md-card-content h5', { hasText: subject }).waitFor()
    }
    await journey(house, {
      openFirst: () => fromList('Đơn khiếu nại về bồi thường'),
      openSecond: () => fromList('Gửi lại đơn'),
      async composed() {
        await page.waitForURL(/UIxMailPopupView#!.*\/forward$/)
        const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
        return {
          to: (await page.locator('md-chips[ng-model$="editable.to"] md-chip').allInnerTexts()).join(),
          subject: await page.locator('input[name=subject]').inputValue(),
          text: (await editor.textContent()) ?? '',
          forwarded: (await editor.textContent())?.includes('Gửi lại đơn') ?? false,
        }
      },
    })
    const said = await page.locator('input[name=subject]').inputValue()
    // Not every body in the directory has a mail address: then the officer writes it.
    const recipient = page.locator('md-chips[ng-model$="editable.to"] input')
    await recipient.fill('ubnd@xa.example.vn')
    await recipient.press('Tab')
    await page.locator('button[ng-click^="editor.send"]').first().click()
    await expect.poll(() => sogo.outbox.length, { timeout: 10_000 }).toBe(1)
    const sent = new TextDecoder().decode(sogo.outbox[0])
    expect(said).not.toBe('')
    expect(sent, 'the covering text is in what SOGo sends, not on the screen only').toMatch(/K=C3=8DNH|K=C3=ADnh/i)
    expect(sent).toContain('Don khieu nai')
  }, 90_000)

  it('a citizen’s address is written into the new message, never into its address', async ({ skip }) => {
    if (missing) skip(missing)
    const { page, browser, check } = house
    const address = composeUrl('sogo', { href: `${mail}view` }, { to: '', subject: 'Hướng dẫn', body: '' })
    await page.goto('about:blank')
    await page.goto(address ?? '')
    const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
    await editor.waitFor()
    await check(page)
    const message: ToPage = {
      say: 'fill_compose',
      text: 'Kính gửi ông Lộc',
      to: 'loc@thu.example.vn',
      subject: 'Hướng dẫn',
      citizen: true,
    }
    await browser.worker.evaluate(async (message) => {
      const [tab] = await chrome.tabs.query({ active: true })
      await chrome.tabs.sendMessage(tab?.id ?? 0, message)
    }, message)
    await page.locator('md-chip', { hasText: 'loc@thu.example.vn' }).waitFor()
    expect(await page.locator('input[name=subject]').inputValue()).toBe('Hướng dẫn')
    expect(await editor.textContent()).toContain('Kính gửi ông Lộc')
    expect(page.url()).not.toContain('loc')
  }, 40_000)

  it('its own window, a folder with a difficult name, a message within a message', async ({ skip }) => {
    if (missing) skip(missing)
    const { browser, check } = house
    const names = ['Đơn thư.2026_Khiếu nại (& tố cáo)', "50% + #2 'mật', a@b: *"]
    for (const name of names) await sogo.deliver(FORWARDED, name)
    const page = await browser.context.newPage()
    await logInToSogo(page, sogo)
    const officer = officerAt(await check(page))
    for (const name of names) {
      // The list decodes a mailbox once more often than the window of its own.
      for (const [view, times] of [
        ['view', 3],
        ['UIxMailPopupView', 2],
      ] as const) {
        let box = imapName(name).replace('.', '/')
        for (let i = 0; i < times; i++) box = encodeURIComponent(box)
        await page.goto('about:blank')
        await page.goto(`${mail}${view}#!/Mail/0/${box}/1`)
        await page.locator('md-card-content h5', { hasText: 'Chuyển đơn' }).waitFor()
        await house.click(page)
        await officer.sees('Lê Văn Lộc')
        // SOGo gives all of it, with its line ends turned into LF.
        const lines = Buffer.from(new TextDecoder().decode(FORWARDED).replaceAll('\r\n', '\n'))
        // The panel may still show the message before.
        await expect.poll(() => keptSource(house), { timeout: 15_000 }).toEqual({ mime: lines.toString('base64') })
      }
    }
    await page.close()
  }, 90_000)

  it('knows what is no message', async ({ skip }) => {
    if (missing) skip(missing)
    const { browser, click } = house
    const page = await browser.context.newPage()
    await logInToSogo(page, sogo)
    const root = mail.replace(/Mail\/$/, '')
    const places: [string, string][] = [
      [`${mail}view#!/Mail/0/INBOX`, '.sg-tile-subject'],
      [`${mail}UIxMailPopupView#!/Mail/0/new`, 'iframe.cke_wysiwyg_frame'],
      [`${mail}UIxMailPopupView#!/Mail/0/INBOX/1/reply`, 'iframe.cke_wysiwyg_frame'],
      [`${root}Calendar/view`, 'md-sidenav'],
      [`${root}Contacts/view`, 'md-sidenav'],
      [`${root}Preferences`, 'md-content'],
    ]
    for (const [place, mark] of places) {
      await page.goto('about:blank')
      await page.goto(place)
      await page.locator(mark).first().waitFor()
      await click(page)
      const officer = officerAt(await openedPanel(browser, 'sidepanel.html'))
      await officer.sees('Trang này không mở thư nào')
    }
    await page.close()
  }, 90_000)

  it('says that the session has ended, on the page of a message and on the log-in page', async ({ skip }) => {
    if (missing) skip(missing)
    const { browser, check } = house
    const page = await browser.context.newPage()
    await logInToSogo(page, sogo)
    await page.goto(`${mail}view#!/Mail/0/INBOX/3`)
    await page.reload()
    await page.locator('.msg-body').waitFor()
    await page.context().clearCookies()
    const officer = officerAt(await check(page))
    await officer.sees('Phiên đăng nhập hộp thư đã hết')
    expect(await officer.text()).not.toContain('ĐƠN TỐ CÁO')
    await page.reload()
    await page.locator('input[type=password]').waitFor()
    await check(page)
    await officer.sees('Phiên đăng nhập hộp thư đã hết')
    await page.close()
  }, 40_000)
})

/** IMAP's modified UTF-7 (RFC 3501, 5.1.3). */
const imapName = (name: string) =>
  name.replace(/&/g, '&-').replace(/[^ -~]+/g, (text) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    return `&${bytes.toString('base64').replace(/=+$/, '').replace(/\//g, ',')}-`
  })
