import { readFileSync } from 'node:fs'
import { createCanvas, loadImage, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import { afterAll, describe, expect, test } from 'vitest'
import { closeIntake, type IntakeOptions, readMessageInput } from '../../local-server/intake/read.ts'
import { settleCapitals } from '../../local-server/intake/spelling.ts'
import type { Part } from '../../shared/petition.ts'
import { characterErrors, photo, scan } from './page-images.ts'

afterAll(closeIntake)

const codes = (part: Part | undefined) => part?.notes.map(({ code }) => code)

async function read(files: Record<string, Uint8Array>, options: IntakeOptions = {}): Promise<Part[]> {
  const attachments = Object.entries(files).map(([filename, bytes]) => ({
    filename,
    content: Buffer.from(bytes).toString('base64'),
  }))
  const { message } = await readMessageInput(
    { from: '', to: [], cc: [], subject: '', date: null, body: 'x', attachments },
    options,
  )
  return message.parts.slice(1)
}

/** A PDF whose pages are pictures. */
async function scannedPdf(pictures: readonly Buffer[]): Promise<Buffer> {
  const document = new PDFDocument({ title: 'x' })
  for (const picture of pictures) {
    const context = document.beginPage(595, 842) as unknown as SKRSContext2D
    context.drawImage(await loadImage(picture), 0, 0, 595, 842)
    document.endPage()
  }
  return document.close()
}

describe('what is read from pictures', () => {
  test('a clean scan at 200 dpi: at most 0.5 % of the characters wrong', { timeout: 60_000 }, async () => {
    const [part] = await read({ 'don.png': scan() })
    expect([part?.status, codes(part)]).toEqual(['read', ['ocr']])
    expect(part?.ocrConfidence).toBeGreaterThan(85)
    expect(characterErrors(part?.text ?? '')).toBeLessThanOrEqual(0.005)
  })

  test.each([
    ['half in shade', photo()],
    ['in deep shade', photo(undefined, { shade: 0.3 })],
    ['crooked', photo(undefined, { tilt: 0.06 })],
    ['lying on its side', photo(undefined, { turn: 3 })],
    ['of few pixels', photo(undefined, { dpi: 120 })],
  ])('a phone photo, %s: at most 3 % wrong', { timeout: 60_000 }, async (_name, picture) => {
    const [part] = await read({ 'anh.jpg': picture })
    expect(characterErrors(part?.text ?? '')).toBeLessThanOrEqual(0.03)
  })

  test('a scanned PDF: pages in order, progress page by page', { timeout: 90_000 }, async () => {
    const steps: string[] = []
    const bytes = await scannedPdf([
      scan('Trang thứ nhất của đơn khiếu nại này.'),
      scan('Trang thứ hai có chữ ký của tôi.'),
    ])
    const [part] = await read(
      { 'quet.pdf': bytes },
      { onProgress: ({ part, page, pages }) => void steps.push(`${part} ${page}/${pages}`) },
    )
    expect(part?.pages.map(({ start, end }) => part.text.slice(start, end))).toEqual([
      'Trang thứ nhất của đơn khiếu nại này.',
      'Trang thứ hai có chữ ký của tôi.',
    ])
    expect(steps).toEqual(['a1 0/2', 'a1 1/2', 'a1 2/2'])
  })

  test.each([
    ['the TIFF of a scanner in two pages (fax coding, Group 4)', 'scan-g4.tif', 2],
    ['a photo of an iPhone: HEIC', 'photo.heic', 1],
  ])('%s', { timeout: 60_000 }, async (_name, file, pages) => {
    const bytes = readFileSync(new URL(`files/${file}`, import.meta.url))
    const [part] = await read({ [file]: bytes })
    expect([part?.status, codes(part), part?.pictures]).toEqual(['read', ['ocr'], pages])
    expect(part?.text).toContain('Quyết định số 587/QĐ-UBND ngày 12/5/2026')
  })

  test('words keep their place on the page, also of a photo that lies on its side', { timeout: 180_000 }, async () => {
    for (const turn of [0, 1]) {
      const { layouts, message } = await readMessageInput({
        ...{ from: '', to: [], cc: [], subject: '', date: null, body: '' },
        attachments: [{ filename: 'anh.jpg', content: photo(undefined, { turn, tilt: 0.05 }).toString('base64') }],
      })
      expect(message.parts[1]?.text).toContain('ĐƠN KHIẾU NẠI')
      const page = layouts[0]?.pages[0]
      expect(page?.quarters).toBe(turn === 0 ? 0 : 3)
      const place = (word: string) => page?.words.find(([text]) => text.includes(word)) ?? []
      // The heading stands near the top on the left, the signature near the foot.
      const [, x = 0, y = 0, width = 0, height = 0] = place('CỘNG')
      expect(x).toBeGreaterThan(900)
      expect(x).toBeLessThan(2_600)
      expect(y).toBeLessThan(1_600)
      expect(width).toBeGreaterThan(200)
      expect(height).toBeLessThan(300)
      expect(place('587/QĐ-UBND')[2]).toBeGreaterThan(y + 1_500)
    }
  })
})

describe('bad pictures', () => {
  test('without text, too small, broken, larger than any photo', { timeout: 60_000 }, async () => {
    const sky = createCanvas(1200, 900)
    const context = sky.getContext('2d')
    const light = context.createLinearGradient(0, 0, 1200, 900)
    light.addColorStop(0, '#88aaee')
    light.addColorStop(1, '#ddeeff')
    context.fillStyle = light
    context.fillRect(0, 0, 1200, 900)
    const huge = Buffer.from(createCanvas(300, 300).toBuffer('image/png'))
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    const parts = await read({
      'troi.jpg': sky.toBuffer('image/jpeg'),
      'logo.png': createCanvas(100, 60).toBuffer('image/png'),
      'hong.jpg': photo().subarray(0, 300),
      'lon.png': huge,
    })
    expect(parts.map((part) => [part.status, codes(part)])).toEqual([
      ['empty', ['no_text']],
      ['empty', ['small_image']],
      ['unreadable', ['broken']],
      ['refused', ['too_large']],
    ])
  })

  test('a scan of 300 pages: the first are read, the limit is said', { timeout: 120_000 }, async () => {
    const document = new PDFDocument({ title: 'x' })
    for (let i = 0; i < 300; i += 1) {
      document.beginPage(90, 90)
      document.endPage()
    }
    const [part] = await read({ 'dai.pdf': document.close() })
    expect(part?.pages).toHaveLength(300)
    expect(codes(part)).toEqual(['ocr_page_limit', 'no_text'])
  })

  test('cancelled by the officer: the part says so, what was read stays', { timeout: 180_000 }, async () => {
    const cancel = new AbortController()
    const bytes = await scannedPdf(Array.from({ length: 4 }, () => scan('Một trang của đơn khiếu nại.')))
    const before = performance.now()
    const parts = await read(
      { 'quet.pdf': bytes, 'sau.txt': Buffer.from('tệp sau') },
      { signal: cancel.signal, onProgress: ({ page }) => page === 1 && cancel.abort() },
    )
    expect(performance.now() - before).toBeLessThan(45_000)
    expect(parts.map((part) => [part.status, codes(part)?.at(-1)])).toEqual([
      ['cancelled', 'cancelled'],
      // What has a text does not wait behind pictures.
      ['read', undefined],
    ])
    expect(parts[0]?.notes.at(-1)?.text.vi).toBe('Đã dừng theo yêu cầu: đọc được 1/4 trang.')
    expect(parts[0]?.text).toContain('trang của đơn')
  })
})

test.each([
  ['đất rỘng tám mét', 'đất rộng tám mét'],
  ['BỮa kiểm đếm', 'Bữa kiểm đếm'],
  ['nằm Ở mặt tiền', 'nằm ở mặt tiền'],
  ['CỘNG HÒA XÃ HỘI, Ở đây', 'CỘNG HÒA XÃ HỘI, Ở đây'],
  ['theo QĐ-UBND của UBNDx', 'theo QĐ-UBND của UBNDx'],
])('%s → %s', (read, settled) => expect(settleCapitals(read)).toBe(settled))
