/**
 * PDF: the text layer page by page, lines rebuilt from positions; pages without a usable one are drawn for character
 * recognition. No scripts, no fonts from the machine, nothing fetched.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { syllableShare } from '../../shared/vietnamese/syllables.ts'
import { LIMITS } from './limits.ts'
import type { NoteCode } from './notes.ts'
import { type Picture, Refused, type Text } from './shapes.ts'

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Document = Awaited<ReturnType<Pdf['getDocument']>['promise']>

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

/** One page as a picture for recognition, at 200 dots per inch. */
export async function drawPage(bytes: Uint8Array, number: number): Promise<Picture> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const document = await open(bytes)
  try {
    const page = await document.getPage(number)
    const unit = page.getViewport({ scale: 1 })
    const wanted = SCAN_DPI / 72
    const most = Math.sqrt(LIMITS.pixels / 6 / Math.max(1, unit.width * unit.height))
    const viewport = page.getViewport({ scale: Math.min(wanted, most) })
    const width = Math.max(1, Math.round(viewport.width))
    const height = Math.max(1, Math.round(viewport.height))
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, height)
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
    }).promise
    return { png: canvas.toBuffer('image/png'), width, height }
  } finally {
    await document.loadingTask.destroy()
  }
}
