/**
 * PDF: the text layer page by page, lines rebuilt from positions; pages without a usable one are drawn for character
 * recognition. No scripts, no fonts from the machine, nothing fetched.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Canvas } from '@napi-rs/canvas'
import { syllableShare } from '../../shared/vietnamese/syllables.ts'
import { LIMITS } from './limits.ts'
import type { NoteCode } from './notes.ts'
import { type PlacedWord, Refused, type Text } from './shapes.ts'

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Document = Awaited<ReturnType<Pdf['getDocument']>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Dots per inch that pages are drawn at for recognition. */
const SCAN_DPI = 200

async function open(bytes: Uint8Array): Promise<Document> {
  const pdf: Pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  try {
    return await pdf.getDocument({
      data: new Uint8Array(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      wasmUrl: join(folder, 'wasm/'),
    }).promise
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new Refused(name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}

export async function readPdf(bytes: Uint8Array): Promise<Text> {
  const document = await open(bytes)
  const notes: NoteCode[] = []
  const pages: Text['pages'] = []
  const scanned: number[] = []
  let text = ''
  try {
    const count = Math.min(document.numPages, LIMITS.pdfPages)
    for (let number = 1; number <= count; number += 1) {
      const start = text.length
      const words = await pageText(document, number)
      if (words === null || needsRecognition(words)) scanned.push(number)
      text += words ?? ''
      pages.push({ number, start, end: text.length })
      if (number < count) text += '\n\f'
      if (text.length > LIMITS.text) {
        notes.push('text_cut')
        break
      }
    }
  } finally {
    await document.loadingTask.destroy()
  }
  return { text, pages, notes, scanned }
}

/** Fewer letters than a stamp has, or letters that are no words of any language (fonts without a table). */
function needsRecognition(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  if (letters < 25) return true
  const odd = words.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/g)?.length ?? 0
  if (odd > letters / 4) return true
  // English letters come, too: only text that is neither is drawn.
  return letters > 80 && syllableShare(words) < 0.12 && !/[aeiouy]{1,3}[b-df-hj-np-tv-z]{1,3}[aeiouy]/i.test(words)
}

type Item = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

async function pageText(document: Document, number: number): Promise<string | null> {
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const items = content.items.filter((item): item is typeof item & Item => 'str' in item)
    page.cleanup()
    return linesOf(items)
  } catch {
    return null
  }
}

/** Items on one height are one line; a gap wider than a space is a space; pieces of a number or name stay together. */
function linesOf(items: readonly Item[]): string {
  const lines: string[] = []
  let line = ''
  let lastY: number | null = null
  let lastX = 0
  let lastHeight = 10
  for (const item of items) {
    const x = item.transform[4] ?? 0
    const y = item.transform[5] ?? 0
    const height = Math.abs(item.transform[3] ?? 0) || item.height || lastHeight
    if (item.str !== '') {
      const newLine = lastY !== null && Math.abs(y - lastY) > Math.max(height, lastHeight) * 0.5
      if (newLine) {
        if (line !== '') lines.push(line)
        line = ''
        // Twice the usual distance is an empty line: paragraphs and headings stay apart.
        if (lastY !== null && lastY - y > Math.max(height, lastHeight) * 2.4) lines.push('')
      }
      const gap = x - lastX
      if (line !== '' && gap > height * 0.18 && !line.endsWith(' ') && !item.str.startsWith(' ')) {
        line += gap > height * 4 ? '\t' : ' '
      }
      line += item.str
      lastY = y
      lastX = x + item.width
      lastHeight = height
    }
    if (item.hasEOL && line !== '') {
      lines.push(line)
      line = ''
    }
  }
  if (line !== '') lines.push(line)
  return rejoin(lines)
}

/** Document numbers break after a hyphen or stroke at the line's end: `512/QĐ-` `UBND` is one number. */
export function rejoin(lines: readonly string[]): string {
  let text = ''
  for (const [i, line] of lines.entries()) {
    const trimmed = line.trimEnd()
    const next = lines[i + 1]?.trimStart() ?? ''
    const broken = /[\p{Lu}\d][-/]$/u.test(trimmed) && /^[\p{Lu}\d]/u.test(next)
    text += broken ? trimmed : i < lines.length - 1 ? `${trimmed}\n` : trimmed
  }
  return text
}

export type DrawnPage = { canvas: Canvas; pages: number; words: PlacedWord[] }

/** One page on a canvas, at 200 dots per inch for recognition or `width` pixels wide to be looked at. */
export async function drawPage(bytes: Uint8Array, number: number, width?: number): Promise<Canvas> {
  const document = await open(bytes)
  try {
    return await drawn(await document.getPage(number), width)
  } finally {
    await document.loadingTask.destroy()
  }
}

/** One page to be looked at, with the places of the words of its text layer. Throws `Refused` `broken`. */
export async function showPage(bytes: Uint8Array, number: number, width: number): Promise<DrawnPage> {
  const document = await open(bytes)
  try {
    const page = await document.getPage(number)
    const canvas = await drawn(page, width)
    return { canvas, pages: document.numPages, words: await wordsOf(page) }
  } catch {
    throw new Refused('broken')
  } finally {
    await document.loadingTask.destroy()
  }
}

async function drawn(page: Page, width: number | undefined): Promise<Canvas> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const unit = page.getViewport({ scale: 1 })
  const wanted = width === undefined ? SCAN_DPI / 72 : width / Math.max(1, unit.width)
  const most = Math.sqrt(LIMITS.pixels / 6 / Math.max(1, unit.width * unit.height))
  const viewport = page.getViewport({ scale: Math.min(wanted, most) })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise
  return canvas
}

/** The words of the text layer where they stand; how a run's width is shared among its letters is taken from a book face. */
async function wordsOf(page: Page): Promise<PlacedWord[]> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const book = createCanvas(1, 1).getContext('2d')
  book.font = '20px "Times New Roman", "Liberation Serif", "DejaVu Serif", serif'
  const widthOf = (text: string) => (text === '' ? 0 : book.measureText(text).width)
  const words: PlacedWord[] = []
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
    const along = Math.hypot(a, b) || 1
    const up = Math.hypot(c, d) || 1
    const unit = item.width / (widthOf(item.str) || 1)
    const height = item.height || up
    for (const { 0: word, index } of item.str.matchAll(/\S+/g)) {
      const corners = [
        [index, -0.2],
        [index + word.length, 0.9],
      ].map(([letters = 0, heights = 0]) => {
        const far = widthOf(item.str.slice(0, letters)) * unit
        const x = e + (a / along) * far + (c / up) * height * heights
        const y = f + (b / along) * far + (d / up) * height * heights
        return viewport.convertToViewportPoint(x, y) as [number, number]
      }) as [[number, number], [number, number]]
      const [[x0, y0], [x1, y1]] = corners
      const share = (value: number, of: number) => Math.round((value / of) * 10_000)
      words.push([
        word,
        share(Math.min(x0, x1), viewport.width),
        share(Math.min(y0, y1), viewport.height),
        share(Math.abs(x1 - x0), viewport.width),
        share(Math.abs(y1 - y0), viewport.height),
      ])
    }
    if (words.length > MOST_WORDS) break
  }
  return words
}

/** More words than any printed page has. */
const MOST_WORDS = 6_000
