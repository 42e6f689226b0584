/** A portal described without code: by the officer's hand, as a file from IT, and used. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officerAt } from '../../local-server/start/officer.ts'
import { type FakePortals, LETTERS, letterBytes, startFakePortals } from './fake-portals.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { keptSource } from './kept-source.ts'

const GRANTED = 'vps.xa.test'

describe('described portals in a real Chromium', async () => {
  const missing = await browserMissing()
  let house: House
  let portals: FakePortals
  let options: Page
  let file: string

  beforeAll(async () => {
    if (missing) return
    portals = await startFakePortals()
    house = await openHouse({ hosts: [GRANTED], granted: [GRANTED] })
    options = await house.browser.context.newPage()
    options.setDefaultTimeout(10_000)
    await options.goto(`chrome-extension://${house.browser.extensionId}/options.html`)
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await portals?.close()
  })

  const host = (name = '127.0.0.1') => new URL(portals.url.replace('127.0.0.1', name)).host
  const section = () =>
    options.locator('section', { has: options.getByRole('heading', { name: 'Hộp thư do cơ quan mô tả' }) })
  const listed = () => section().locator('li.holder')
  const alert = () => section().getByRole('alert')
  const write = async (fields: Record<string, string>) => {
    for (const [name, text] of Object.entries(fields)) await options.locator(`#describe-${name}`).fill(text)
  }
  const save = () => section().locator('form').getByRole('button', { name: 'Lưu' }).click()
  const takes = (text: string) =>
    section()
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })

  it('says in words what is wrong, field by field, and keeps what was typed', async ({ skip }) => {
    if (missing) skip(missing)
    await section().getByRole('button', { name: 'Thêm mô tả' }).click()
    await write({
      name: 'Văn phòng số',
      host: `http://${host()}/`,
      path: '/vps/thu/',
      messageSelector: '#chi-tiet[',
      sourceUrl: '/vps/thu/nguon?ma={id}',
    })
    await save()
    await alert().waitFor()
    expect(await alert().textContent()).toContain('chỉ ghi tên máy chủ')
    await write({ host: host() })
    await save()
    await expect.poll(() => alert().textContent()).toContain('bộ chọn CSS')
    await write({ messageSelector: '#chi-tiet' })
    await save()
    await expect.poll(() => alert().textContent()).toContain('hãy chọn mã thư lấy từ đâu')
    expect(await alert().textContent()).not.toMatch(/[a-z]+Selector|sourceUrl|undefined/)
    expect(await listed().count()).toBe(0)
    await options.locator('#describe-idFrom').selectOption({ label: 'tham số sau dấu ? của địa chỉ' })
    await write({ idName: 'ma', subjectSelector: '#chi-tiet h2', fromSelector: '.gui', bodySelector: '.noi-dung' })
    await save()
    await listed().filter({ hasText: 'Văn phòng số' }).waitFor()
    expect(await alert().count()).toBe(0)
  }, 40_000)

  it('the described portal gives the raw source on a click', async ({ skip }) => {
    if (missing) skip(missing)
    await house.page.goto(`${portals.url}/vps/thu/doc?ma=7`)
    const officer = officerAt(await house.check(house.page))
    await officer.sees(LETTERS.road.name)
    expect(await keptSource(house)).toEqual({ mime: letterBytes('road').toString('base64') })
    expect(portals.asked).toContain('GET /vps/thu/nguon?ma=7')
  }, 40_000)

  it('exported, deleted, imported again on another computer: the same', async ({ skip }) => {
    if (missing) skip(missing)
    await options.bringToFront()
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      section().getByRole('button', { name: 'Xuất tệp mô tả' }).click(),
    ])
    file = await readFile(await download.path(), 'utf8')
    expect(JSON.parse(file)).toMatchObject({
      format: 'dung-cua-portals',
      portals: [{ name: 'Văn phòng số', path: '/vps/thu/' }],
    })
    await listed().getByRole('button', { name: 'Xóa' }).click()
    await expect.poll(() => listed().count()).toBe(0)
    await takes(file)
    await section().getByRole('status').filter({ hasText: 'Đã nhập 1 hộp thư.' }).waitFor()
    expect(await listed().count()).toBe(1)
    await options.reload()
    await listed().filter({ hasText: host() }).waitFor()
  }, 40_000)

  it.for([
    ['no description', (): string => '{"a":1}', 'không phải tệp mô tả do Đúng Cửa xuất ra'],
    ['cut off', (): string => file.slice(0, 80), 'không phải tệp mô tả do Đúng Cửa xuất ra'],
    [
      'with a source on another server',
      (): string => file.replace('/vps/thu/nguon', 'https://la.example/nguon'),
      'không ghi máy chủ khác',
    ],
    [
      'with the name of a portal we know',
      (): string => file.replace('Văn phòng số', 'zimbra-classic'),
      'không trùng tên',
    ],
  ] as const)(
    'a file %s is refused in words; nothing is lost',
    { timeout: 20_000 },
    async ([, text, words], { skip }) => {
      if (missing) skip(missing)
      await options.bringToFront()
      await takes(text())
      await expect.poll(() => alert().textContent()).toContain(words)
      expect(await alert().textContent()).toContain('những mô tả đã có vẫn giữ nguyên')
      expect(await listed().filter({ hasText: 'Văn phòng số' }).count()).toBe(1)
    },
  )

  it('on a granted host it is checked without a click', async ({ skip }) => {
    if (missing) skip(missing)
    await options.bringToFront()
    await takes(file.replaceAll(host(), host(GRANTED)))
    await listed().filter({ hasText: GRANTED }).waitFor()
    const page = await house.browser.context.newPage()
    await page.goto(`${portals.url.replace('127.0.0.1', GRANTED)}/vps/thu/doc?ma=8`)
    await expect
      .poll(() => keptSource(house), { timeout: 10_000 })
      .toEqual({ mime: letterBytes('road').toString('base64') })
  }, 40_000)
})
