/** Pictures and scanned pages to text, two pages at a time, with progress, and stopped when the officer cancels. */
import type { Part } from '../../shared/petition.ts'
import { readable } from '../../shared/vietnamese/legacy-encodings.ts'
import { LIMITS } from './limits.ts'
import { type NoteCode, note } from './notes.ts'
import { sizeOf } from './picture-size.ts'
import { ownProcess } from './place-of-work.ts'
import type { IntakeOptions } from './read.ts'
import type { RecognitionTask } from './recognition-worker.ts'
import { type RawFile, type Recognised, Refused } from './shapes.ts'
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

/** Fills in the pages of a PDF (`bytes`) that had no text. */
export async function recognisePages(
  part: Part,
  scanned: readonly number[],
  bytes: Uint8Array,
  { signal, onProgress }: IntakeOptions,
): Promise<void> {
  const wanted = scanned.slice(0, LIMITS.ocrPages)
  const read = new Map<number, Recognised>()
  const failures = new Set<NoteCode>()
  let done = 0
  onProgress?.({ part: part.id, filename: part.filename, page: 0, pages: wanted.length })
  const queue = [...wanted]
  const take = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined && !signal?.aborted; page = queue.shift()) {
      try {
        read.set(page, await recognise({ kind: 'page', bytes, page }, signal))
      } catch (error) {
        failures.add(codeOf(error))
      }
      done += 1
      if (!signal?.aborted) onProgress?.({ part: part.id, filename: part.filename, page: done, pages: wanted.length })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
  insert(part, read)
  const useful = [...read.values()].filter((one) => !isBlank(one))
  if (scanned.length > wanted.length) part.notes.push(note('ocr_page_limit'))
  if (signal?.aborted) {
    part.status = 'cancelled'
    part.notes.push(note('cancelled'))
  } else settle(part, useful, failures)
}

/** Puts the recognised text where its pages stand; a page keeps its few own letters where recognition saw nothing. */
function insert(part: Part, read: ReadonlyMap<number, Recognised>): void {
  let text = ''
  const pages: Part['pages'] = []
  for (const { number, start, end } of part.pages) {
    const own = part.text.slice(start, end)
    const found = read.get(number)
    const words = found && !isBlank(found) ? readable(found.text).text : own
    if (pages.length > 0) text += '\n\f'
    pages.push({ number, start: text.length, end: text.length + words.length })
    text += words
  }
  part.text = text
  part.pages = pages
}

function settle(part: Part, useful: readonly Recognised[], failures: ReadonlySet<NoteCode>): void {
  const length = useful.reduce((sum, { text }) => sum + text.length, 0)
  for (const code of failures) part.notes.push(note(code))
  if (useful.length > 0) {
    const mean = useful.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, length)
    part.ocrConfidence = Math.round(mean)
    part.notes.push(note(mean < UNSURE ? 'ocr_unsure' : 'ocr'))
  }
  if (part.text.trim() !== '') part.status = 'read'
  else {
    part.status = failures.size > 0 ? 'unreadable' : 'empty'
    if (failures.size === 0) part.notes.push(note('no_text'))
  }
}

/** Logos and mail signatures: no petition is written on so few pixels. */
const SMALL_SIDE = 240
const SMALL_INLINE_AREA = 160_000

export async function recognisePicture(
  part: Part,
  file: RawFile,
  { signal, onProgress }: IntakeOptions,
): Promise<void> {
  const size = sizeOf(file.bytes)
  const small =
    size &&
    (Math.min(size.width, size.height) < SMALL_SIDE || (file.inline && size.width * size.height < SMALL_INLINE_AREA))
  if (small) {
    part.notes.push(note('small_image'))
    return
  }
  onProgress?.({ part: part.id, filename: part.filename, page: 0, pages: 1 })
  const read = await recognise({ kind: 'picture', bytes: file.bytes }, signal)
  if (!isBlank(read)) part.text = readable(read.text).text
  settle(part, isBlank(read) ? [] : [read], new Set())
  onProgress?.({ part: part.id, filename: part.filename, page: 1, pages: 1 })
}
