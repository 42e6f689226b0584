/**
 * Pictures and scanned pages of a mail to text, two pages at a time, with progress, and stopped when the officer
 * cancels: what was read until then stays.
 */
import type { Part } from '../../shared/petition.ts'
import { readable } from '../../shared/vietnamese/legacy-encodings.ts'
import { LIMITS } from './limits.ts'
import { type NoteCode, note, stoppedNote } from './notes.ts'
import { sizeOf } from './picture-size.ts'
import { ownProcess } from './place-of-work.ts'
import type { IntakeOptions } from './read.ts'
import type { RecognitionTask } from './recognition-worker.ts'
import { type KnownPages, type Layout, pageKey, type RawFile, type Recognised, Refused } from './shapes.ts'
import { Workshop } from './workshop.ts'

/** Recognition takes a core per page; two cores are the least that an officer's PC has. */
const AT_ONCE = 2
/** Recognition holds some 150 MB a worker: let go when no picture came for a while. */
const KEEP_ALIVE = 30_000

const recognition = new Workshop<RecognitionTask>(
  () => ownProcess(new URL('./recognition-worker.ts', import.meta.url), 768),
  { size: AT_ONCE, keepAlive: KEEP_ALIVE },
)

export function closeRecognition(): Promise<void> {
  return recognition.close()
}

function recognise(task: RecognitionTask, signal: AbortSignal | undefined): Promise<Recognised> {
  return recognition.run<Recognised>(task, { timeout: LIMITS.ocrPage, signal })
}

const codeOf = (error: unknown): NoteCode => (error instanceof Refused ? error.code : 'unreadable')
const UNSURE = 65
/** Fewer letters than this, or at such confidence, are stains. */
const FEWEST_LETTERS = 8
const STAINS = 35

const isBlank = ({ text, confidence }: Recognised) =>
  (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS || confidence < STAINS

/** A part whose pages wait for recognition. */
export type Scan = {
  part: Part
  kind: RecognitionTask['kind']
  bytes: Uint8Array
  /** Numbers of the pages to be read. */
  wanted: number[]
  /** The part as it was before: pages that have a text layer keep it. */
  before: Pick<Part, 'text' | 'pages'>
  read: Map<number, Recognised>
  failures: Set<NoteCode>
  done: number
}

export function scanOf(part: Part, kind: RecognitionTask['kind'], bytes: Uint8Array, pages: readonly number[]): Scan {
  const wanted = pages.slice(0, LIMITS.ocrPages)
  if (pages.length > wanted.length) part.notes.push(note('ocr_page_limit'))
  const before = { text: part.text, pages: part.pages }
  if (part.text.trim() === '') part.status = 'pending'
  return { part, kind, bytes, wanted, before, read: new Map(), failures: new Set(), done: 0 }
}

/** Puts pages that an earlier, stopped reading has recognised where they belong: they are not read again. */
export function takeKnown(scans: readonly Scan[], known: KnownPages): void {
  for (const scan of scans) {
    for (const page of scan.wanted) {
      const found = known.get(pageKey(scan.part.id, page))
      if (found) scan.read.set(page, found)
    }
    scan.done = scan.read.size
    if (scan.done > 0) insert(scan)
    if (scan.done > 0 && scan.done === scan.wanted.length) settle(scan)
  }
}

/** All pages recognised so far, for a reading that goes on from here. */
export const knownOf = (scans: readonly Scan[]): KnownPages =>
  new Map(scans.flatMap(({ part, read }) => [...read].map(([page, found]) => [pageKey(part.id, page), found] as const)))

/** Reads all scans of a mail, in order. `onPage` is called after each page, when its text stands in the part. */
export async function recogniseAll(
  scans: readonly Scan[],
  { signal, onProgress }: IntakeOptions,
  onPage: () => void,
): Promise<Layout[]> {
  bound(scans)
  const pages = scans.flatMap((scan) => scan.wanted.map((page) => ({ scan, page })))
  const queue = pages.filter(({ scan, page }) => !scan.read.has(page))
  const all = pages.length
  let read = all - queue.length
  const say = ({ part, wanted, done }: Scan) =>
    onProgress?.({ part: part.id, filename: part.filename, page: done, pages: wanted.length, read, all })
  for (const scan of scans) if (scan.done > 0) say(scan)
  const take = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !signal?.aborted; next = queue.shift()) {
      const { scan, page } = next
      if (scan.wanted[0] === page) say(scan)
      try {
        scan.read.set(page, await recognise({ kind: scan.kind, bytes: scan.bytes, page }, signal))
        insert(scan)
      } catch (error) {
        if (!signal?.aborted) scan.failures.add(codeOf(error))
      }
      if (signal?.aborted) return
      scan.done += 1
      read += 1
      if (scan.done === scan.wanted.length) settle(scan)
      say(scan)
      onPage()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
  for (const scan of scans) if (scan.done < scan.wanted.length) stop(scan)
  return scans.map(layoutOf).filter(({ pages }) => pages.length > 0)
}

/** Keeps a mail of a hundred photos within bounds; the last ones say that they were not read. */
function bound(scans: readonly Scan[]): void {
  let left = LIMITS.ocrPagesOfMail
  for (const scan of scans) {
    const pages = scan.wanted.slice(0, left)
    left -= pages.length
    if (pages.length === scan.wanted.length) continue
    scan.wanted = pages
    if (!scan.part.notes.some(({ code }) => code === 'ocr_page_limit')) scan.part.notes.push(note('ocr_page_limit'))
    if (pages.length === 0) settle(scan)
  }
}

/** Puts the recognised text where its pages stand; a page keeps its few own letters where recognition saw nothing. */
function insert({ part, before, read }: Scan): void {
  if (before.pages.length === 0) {
    const found = read.get(1)
    if (found && !isBlank(found)) part.text = readable(found.text).text
    return
  }
  let text = ''
  const pages: Part['pages'] = []
  for (const { number, start, end } of before.pages) {
    const own = before.text.slice(start, end)
    const found = read.get(number)
    const words = found && !isBlank(found) ? readable(found.text).text : own
    if (pages.length > 0) text += '\n\f'
    pages.push({ number, start: text.length, end: text.length + words.length })
    text += words
  }
  part.text = text
  part.pages = pages
}

const usefulOf = ({ read }: Scan): Recognised[] => [...read.values()].filter((one) => !isBlank(one))

/** How sure the reading is, said of what has been read. */
function judge(scan: Scan): void {
  const useful = usefulOf(scan)
  if (useful.length === 0) return
  const length = useful.reduce((sum, { text }) => sum + text.length, 0)
  const mean = useful.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, length)
  scan.part.ocrConfidence = Math.round(mean)
  scan.part.notes.push(note(mean < UNSURE ? 'ocr_unsure' : 'ocr'))
}

function settle(scan: Scan): void {
  const { part, failures } = scan
  for (const code of failures) part.notes.push(note(code))
  judge(scan)
  if (part.text.trim() !== '') part.status = 'read'
  else {
    part.status = failures.size > 0 ? 'unreadable' : 'empty'
    if (failures.has('too_large')) part.status = 'refused'
    if (failures.size === 0) part.notes.push(note('no_text'))
  }
}

function stop(scan: Scan): void {
  judge(scan)
  scan.part.status = 'cancelled'
  scan.part.notes.push(stoppedNote(scan.done, scan.wanted.length))
}

function layoutOf({ part, read }: Scan): Layout {
  const pages = [...read].map(([number, { quarters, words }]) => ({ number, quarters, words }))
  return { part: part.id, pages: pages.filter(({ words }) => words.length > 0) }
}

/** Logos and mail signatures: no petition is written on so few pixels. */
const SMALL_SIDE = 240
const SMALL_INLINE_AREA = 160_000

export function isSmall(file: RawFile): boolean {
  const size = sizeOf(file.bytes)
  if (size === null) return false
  const area = size.width * size.height
  return Math.min(size.width, size.height) < SMALL_SIDE || (file.inline && area < SMALL_INLINE_AREA)
}
