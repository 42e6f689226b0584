/**
 * How a petition comes in and is looked at, clicked through in a real Chromium: several petitions in one mail, originals
 * with the passage on the page, scans with progress and stop, files dropped, good and bad.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPractice } from '../../local-server/practice/index.ts'
import { LETTER, photo } from '../intake/page-images.ts'
import { COMPLAINT, DENUNCIATION, FEEDBACK, OTHER_COMPLAINT } from '../local-server/letters.ts'
import { browserMissing, type House, openHouse } from './house.ts'
import { bomb, eml, lockedPdf, scannedPdf, sheet, sky, typedPdf, wordFile, zipOf } from './papers.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const COVER = `ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH
Số: 214/MTTQ-BTT
V/v chuyển đơn của công dân
Kính gửi: Ban Tiếp công dân tỉnh
Ban Thường trực nhận được đơn của các công dân, xin chuyển đơn đến quý Ban xem xét, giải quyết theo thẩm quyền.
TM. BAN THƯỜNG TRỰC`
const text = ({ body = '' }: { body?: string }) => body

describe('what comes in', async () => {
  const missing = await browserMissing()
  let house: House
  let practice: Awaited<ReturnType<typeof startPractice>>
  let folder: string
  let panel: Page

  beforeAll(async () => {
    if (missing) return
    folder = await mkdtemp(join(tmpdir(), 'dung-cua-tep-'))
    practice = await startPractice()
    house = await openHouse()
    await house.page.goto(practice.url)
    const tabId = await house.browser.worker.evaluate(
      async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0,
    )
    panel = await house.browser.context.newPage()
    await panel.setViewportSize({ width: 380, height: 900 })
    await panel.goto(`chrome-extension://${house.browser.extensionId}/sidepanel.html?tabId=${tabId}`)
    panel.setDefaultTimeout(30_000)
  }, 180_000)
  afterAll(async () => {
    await house?.close()
    await practice?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  /** Writes the files and opens them by the panel's field. */
  async function opens(files: Record<string, Uint8Array>): Promise<void> {
    await clear()
    await panel.locator('input[type=file]').setInputFiles(await written(files))
  }
  const written = (files: Record<string, Uint8Array>): Promise<string[]> =>
    Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        const path = join(folder, name)
        await writeFile(path, bytes)
        return path
      }),
    )
  /** An empty desk, whatever lay on it. */
  async function clear(): Promise<void> {
    const tab = new URL(panel.url()).searchParams.get('tabId')
    await panel.evaluate(
      (tabId) => chrome.runtime.sendMessage({ ask: 'clear', with: { tabId: Number(tabId) } }) as Promise<unknown>,
      tab,
    )
    await panel.getByText('Mở một lá đơn trong hộp thư').waitFor()
  }
  const sees = (words: string | RegExp) => panel.getByText(words).first().waitFor()
  /** The officer's last choice between page and text is remembered. */
  const pageWithMark = async () => {
    await panel.getByRole('button', { name: 'Trang gốc' }).click()
    await panel.locator('.sheet .mark').first().waitFor()
  }
  const primary = (words: string) => panel.locator('#primary', { hasText: words }).click()
  const tabs = () => panel.locator('.petition-tab').allInnerTexts()

  /** No fault for axe in either look; nothing to scroll sideways at 320 pixels, or at 200 % of a panel of 400. */
  async function accessible(page = panel): Promise<void> {
    const size = page.viewportSize() ?? { width: 380, height: 900 }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // Tall enough that the panel's foot lies over nothing: axe counts what it covers as too small.
      await page.setViewportSize({ width: size.width, height: 3_400 })
      await page.evaluate(AXE)
      const { violations } = await page.evaluate(
        (tags) =>
          (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
            runOnly: tags,
          }) as Promise<AxeResults>,
        TAGS,
      )
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`)),
      ).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [320, 200]) {
      await page.setViewportSize({ width, height: 700 })
      const sideways = () => document.documentElement.scrollWidth - Math.max(document.documentElement.clientWidth, 300)
      expect(await page.evaluate(sideways), `${width} pixels`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(size)
  }

  it('several petitions in one mail: each has its form, its number, and none is taken twice', {
    timeout: 120_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    const batch = eml(COVER, {
      'don 1.pdf': typedPdf(text(COMPLAINT)),
      'don 2.docx': await wordFile(text(DENUNCIATION)),
      'don 3.txt': Buffer.from(text(OTHER_COMPLAINT)),
    })
    await opens({ 'chuyen.eml': batch })
    await sees('Thư này có 3 đơn')
    expect(await tabs()).toEqual([
      expect.stringContaining('Trần Văn Mẫu'),
      // A denouncer is not named in a list.
      expect.stringMatching(/L\. T\. K\..*Tố cáo/s),
      expect.stringContaining('Phạm Thị Thử'),
    ])
    await accessible()

    // By keyboard alone: to the second, registered, on to the third, back to the first.
    await panel.locator('body').press('Alt+ArrowDown')
    await sees('Danh tính người gửi được bảo vệ')
    expect(await panel.locator('.petition-tab[aria-current]').textContent()).toContain('L. T. K.')
    await panel.locator('body').press('Control+Enter')
    await sees('Đã vào sổ: số 0001')
    // Forwarded, nothing of a denunciation is to be attached but the paper: its own file names who wrote it.
    await panel.locator('#primary:enabled', { hasText: 'Chuyển đơn' }).press('Enter')
    await sees('Chỉ đính kèm phiếu tải về.')
    expect(await panel.getByText('hãy đính kèm riêng tệp của đơn này').count()).toBe(0)
    await panel.getByRole('button', { name: 'Đơn kế trong thư (còn 2)' }).press('Enter')
    await panel.locator('.petition-tab[aria-current]', { hasText: 'Phạm Thị Thử' }).waitFor()
    await primary('Vào sổ')
    await sees('Đã vào sổ: số 0002')
    await panel.locator('.petition-tab').nth(0).click()
    await panel.locator('.petition-tab[aria-current]', { hasText: 'Trần Văn Mẫu' }).waitFor()
    await primary('Vào sổ')
    await sees('Đã vào sổ: số 0003')
    expect(await house.service.registered()).toBe(3)
    // What was done about one is still there when the officer comes back to it.
    await panel.locator('.petition-tab').nth(1).click()
    await sees('Đã vào sổ: số 0001')
    await sees('Chuyển đơn: ')

    await opens({ 'chuyen.eml': batch })
    await sees('Thư này có 3 đơn')
    expect((await tabs()).map((tab) => /số 000\d/.exec(tab)?.[0])).toEqual(['số 0003', 'số 0001', 'số 0002'])
    await sees('Thư này đã vào sổ: số 0003')
    await primary('Mở đơn số 0003')
    await sees('Đơn này đã vào sổ trước đó: số 0003')
    expect(await house.service.registered()).toBe(3)
  })

  it('the passage is marked on the page; pages turn, enlarge and are saved', { timeout: 120_000 }, async ({ skip }) => {
    if (missing) skip(missing)
    const pdf = typedPdf(text(FEEDBACK).replace('0972 404 505', '0972 404 506'), 'Trang hai của thư.')
    await opens({ 'phan anh.pdf': pdf })
    await panel.locator('[data-row="petitioners.0.name"] .text', { hasText: 'Võ Văn Góp' }).click()
    await pageWithMark()
    await accessible()

    const mark = await panel.locator('.sheet .mark').first().boundingBox()
    const view = await panel.locator('.page-scroll').boundingBox()
    expect(mark && view && mark.y > view.y && mark.y < view.y + view.height).toBe(true)
    await panel.locator('.page-scroll').focus()
    await panel.keyboard.press('ArrowRight')
    await panel.getByAltText('Ảnh trang 2/2 của bản gốc').waitFor()
    await panel.keyboard.press('ArrowLeft')
    await panel.getByAltText('Ảnh trang 1/2 của bản gốc').waitFor()
    const before = (await panel.locator('.sheet').boundingBox())?.width ?? 0
    await panel.keyboard.press('+')
    await panel.getByText('150 %').waitFor()
    expect((await panel.locator('.sheet').boundingBox())?.width).toBeGreaterThan(before * 1.4)

    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Tải tệp gốc' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('ban-goc-a1.pdf')
    expect(await readFile(await saved.path())).toEqual(pdf)
    await panel.getByRole('button', { name: 'Chữ', exact: true }).click()
    expect(await panel.locator('.letter mark').first().textContent()).toContain('Võ Văn Góp')
    await panel.keyboard.press('Escape')

    // A Word file has no pages: its text is shown, and it is saved as it came.
    await opens({ 'don.docx': await wordFile(text(OTHER_COMPLAINT).replace('88/QĐ-XPVPHC', '89/QĐ-XPVPHC')) })
    await panel.locator('[data-row="citedDocuments.0"] .text').click()
    expect(await panel.locator('.letter mark').first().textContent()).toContain('89/QĐ-XPVPHC')
    expect(await panel.getByRole('button', { name: 'Trang gốc' }).count()).toBe(0)
    await primary('Vào sổ')
    await sees('Đã vào sổ: số')
  })

  it('an original of the register, on a page of its own', { timeout: 60_000 }, async ({ skip }) => {
    if (missing) skip(missing)
    const found = await panel.evaluate(
      () =>
        chrome.runtime.sendMessage({
          ask: 'forwardings',
          with: { view: 'all', sort: 'sent', limit: 1, offset: 0, words: '' },
        }) as Promise<{ ok?: unknown }>,
    )
    expect(found.ok).toBeDefined()
    await opens({ 'don.pdf': typedPdf(text(COMPLAINT).replaceAll('771/QĐ', '772/QĐ')) })
    await primary('Vào sổ')
    await sees('Đã vào sổ: số')
    const id = await panel.evaluate(async (tabId) => {
      const asked = { ask: 'desk', with: { tabId: Number(tabId) } }
      const { ok } = (await chrome.runtime.sendMessage(asked)) as {
        ok: { state: { register: { result: { id: string } } } }
      }
      return ok.state.register.result.id
    }, new URL(panel.url()).searchParams.get('tabId'))
    const page = await house.browser.context.newPage()
    await page.setViewportSize({ width: 1280, height: 850 })
    await page.goto(`chrome-extension://${house.browser.extensionId}/original.html?petition=${id}`)
    await page.getByAltText('Ảnh trang 1/1 của bản gốc').waitFor()
    expect(await page.locator('.letter-text').textContent()).toContain('772/QĐ-UBND')
    await accessible(page)
    await page.close()
  })

  it('a scan of many pages: the form fills in, Hủy keeps what was read, the rest can be read later', {
    timeout: 240_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    const pages = [sheet(LETTER, 130)]
    // As long to read as the first, so that some are left when it has been read.
    const more = 'tôi xin trình bày thêm về thửa đất và con đường trước nhà.\n'.repeat(24)
    for (let page = 2; page <= 6; page += 1) pages.push(sheet(`Trang ${page}: ${more}`, 130))
    await opens({
      'quet.eml': eml('Kính gửi Ban Tiếp công dân tỉnh, tôi gửi đơn kèm theo.', {
        'quet.pdf': await scannedPdf(pages),
      }),
    })
    // The form is there before the first page has been read, and gives no verdict on what it has not seen.
    await sees(/đã xong \d\/6 trang ảnh/)
    expect(await panel.locator('.head .type').textContent()).toBe('ĐANG ĐỌC BẢN QUÉT…')
    expect(await panel.locator('[data-section="4"], [data-section="5"]').count()).toBe(0)
    expect(await panel.getByText('chưa thấy trong đơn').count()).toBe(0)
    expect(await panel.locator('#primary').textContent()).toBe('Hủy')
    await accessible()
    await panel.locator('[data-row="petitioners.0.name"]', { hasText: 'Nguyễn Văn Thử' }).waitFor({ timeout: 120_000 })
    const bar = panel.getByRole('progressbar')
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await panel.locator('#primary').press('Enter')
    await sees('Đã dừng đọc ảnh; phiếu chỉ có phần đã đọc.')
    expect(await panel.locator('.notice', { hasText: 'Đã dừng' }).textContent()).toMatch(
      /quet\.pdf.*đọc được [1-5]\/6 trang/s,
    )
    await sees('Nguyễn Văn Thử')
    await accessible()
    expect(await panel.locator('#primary').textContent()).toBe('Vào sổ')
    // A second Enter on the button that went away registers nothing.
    const focused = () => panel.evaluate(() => document.activeElement?.id ?? '')
    expect(await focused()).toBe('read-on')

    await panel.locator('#read-on').press('Enter')
    await bar.waitFor()
    expect(await focused()).toBe('primary')
    expect(await panel.locator('#primary').textContent()).toBe('Hủy')
    // What was read is not read again, and stays in the form.
    await panel.locator('[data-row="petitioners.0.name"]', { hasText: 'Nguyễn Văn Thử' }).waitFor({ timeout: 5_000 })
    await expect
      .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 5_000 })
      .toBeGreaterThan(0)
    await bar.waitFor({ state: 'detached', timeout: 150_000 })
    expect(await focused()).not.toBe('primary')
    expect(await panel.getByText('Đã dừng đọc ảnh').count()).toBe(0)
    await panel.locator('[data-row="citedDocuments.0"] .text', { hasText: '587/QĐ-UBND' }).click()
    await pageWithMark()
  })

  it('files dropped on the panel: several together, a photo, a scanner’s TIFF, an iPhone’s HEIC', {
    timeout: 240_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    const cdp = await panel.context().newCDPSession(panel)
    const drops = async (files: Record<string, Uint8Array>, at: string) => {
      const box = await panel.locator(at).first().boundingBox()
      const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10]
      const data = { items: [], files: await written(files), dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await cdp.send('Input.dispatchDragEvent', { type, x, y, data })
    }
    await clear()
    await drops(
      { 'don a.pdf': typedPdf(text(COMPLAINT)), 'don b.docx': await wordFile(text(OTHER_COMPLAINT)) },
      '.drop',
    )
    await sees('Thư này có 2 đơn')
    // Dropped on an open petition: it stays, the file is not opened, and neither does the browser open it.
    await drops({ 'khac.txt': Buffer.from(text(FEEDBACK)) }, '.head')
    await sees('Đang mở một lá đơn chưa xong')
    await sees('Thư này có 2 đơn')

    await clear()
    // Beside the field, on the empty panel.
    await drops({ 'anh.jpg': photo(undefined, { turn: 3 }) }, '.empty-state')
    await panel.locator('[data-row="citedDocuments.0"] .text', { hasText: '587/QĐ-UBND' }).waitFor({ timeout: 90_000 })
    for (const file of ['scan-g4.tif', 'photo.heic']) {
      await clear()
      await drops({ [file]: await readFile(new URL(`../intake/files/${file}`, import.meta.url)) }, '.drop')
      await panel.locator('[data-row="citedDocuments.0"] .text', { hasText: '587/QĐ-UBND' }).click({ timeout: 90_000 })
      await pageWithMark()
    }
  })

  it('bad files: a clear line for each, the rest works', { timeout: 120_000 }, async ({ skip }) => {
    if (missing) skip(missing)
    const heic = Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.alloc(400)])
    const parts = {
      'khoa.pdf': lockedPdf(),
      'hong.pdf': typedPdf('x').subarray(0, 300),
      'bom.zip': bomb(),
      'sai duoi.pdf': await wordFile('Một tệp Word.'),
      'troi.jpg': sky(),
      'hong.heic': heic,
      'la.xyz': Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]),
      'chay.exe': Buffer.from('MZ'),
      'hai lop.zip': zipOf({ 'trong.txt': 'Một tệp chữ ở trong.' }),
    }
    await opens({ 'nhieu tep.eml': eml(text(COMPLAINT).replaceAll('771/QĐ', '773/QĐ'), parts) })
    await panel.locator('[data-row="petitioners.0.name"]', { hasText: 'Trần Văn Mẫu' }).waitFor()
    await panel.getByRole('progressbar').waitFor({ state: 'detached', timeout: 90_000 })
    const lines = await panel.locator('.check-list li', { hasText: /\.(pdf|zip|jpg|heic|xyz|exe|txt)/ }).allInnerTexts()
    const lineOf = (file: string) => lines.find((line) => line.includes(file))
    expect(lineOf('khoa.pdf')).toContain('Tệp có mật khẩu')
    expect(lineOf('hong.pdf')).toContain('Tệp bị hỏng')
    expect(lineOf('bom.zip')).toContain('giải ra quá lớn')
    expect(lineOf('sai duoi.pdf')).toContain('đã đọc theo nội dung thật')
    expect(lineOf('troi.jpg')).toContain('Không thấy chữ')
    expect(lineOf('hong.heic')).toContain('HEIC')
    expect(lineOf('la.xyz')).toContain('chưa đọc được')
    expect(lineOf('chay.exe')).toContain('không mở, không chạy')
    expect(lineOf('trong.txt')).toContain('✔')
    await accessible()
    // What could not be read can still be saved as it came.
    await panel.getByRole('button', { name: 'khoa.pdf' }).first().click()
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Tải tệp gốc' }).click()
    expect(await readFile(await (await download).path())).toEqual(lockedPdf())
    await panel.keyboard.press('Escape')
    await panel.getByText('Có 5 tệp chưa đọc được').waitFor()
    await primary('Vào sổ')
    await sees('Đã vào sổ: số')

    // Nothing but a file that cannot be read: that is not "no petition".
    for (const [name, bytes, why] of [
      ['khoa.pdf', lockedPdf(), 'Tệp có mật khẩu'],
      ['troi.jpg', sky(), 'Không thấy chữ'],
    ] as const) {
      await opens({ [name]: bytes })
      await sees('Chưa đọc được tệp, nên chưa biết có phải đơn hay không.')
      await sees(why)
      expect(await panel.getByText('có vẻ không phải đơn').count()).toBe(0)
    }
    await accessible()
    await panel.getByRole('button', { name: 'Là đơn, điền phiếu bằng tay' }).click()
    expect(await panel.locator('#primary').textContent()).toBe('Vào sổ')

    const big = Buffer.alloc(60 * 1024 * 1024, 'x')
    await opens({ 'lon.eml': big })
    await sees('Thư quá lớn')
    await panel.locator('input[type=file]').setInputFiles(await written({ 'la.abc': Buffer.from('x') }))
    await sees('Không mở được tệp này.')
    await panel.locator('input[type=file]').setInputFiles(await written({ 'rong.pdf': new Uint8Array() }))
    await sees('Thư này trống')
  })
})
