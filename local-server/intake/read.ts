/**
 * The intake: one mail, in whatever shape it came, to the text of each of its parts. Every part is read on its own; what
 * cannot be read says why, the rest goes on. Nothing is fetched, run or written to disk.
 */
import { createHash } from 'node:crypto'
import type { MessageInput } from '../../shared/api.ts'
import type { Message, Part } from '../../shared/petition.ts'
import { readable } from '../../shared/vietnamese/legacy-encodings.ts'
import { closeDrawing, drawableAs } from './drawing.ts'
import { LIMITS } from './limits.ts'
import { type NoteCode, note } from './notes.ts'
import { thread } from './place-of-work.ts'
import { closeRecognition, isSmall, knownOf, recogniseAll, type Scan, scanOf, takeKnown } from './recognition.ts'
import {
  type Answers,
  type Format,
  type KnownPages,
  type Layout,
  type Mail,
  type RawFile,
  Refused,
  type Task,
  type Text,
} from './shapes.ts'
import { sniff } from './sniff.ts'
import { Workshop } from './workshop.ts'

export type Original = { part: string; filename: string | null; contentType: string; bytes: Uint8Array }

export type Intake = {
  message: Message
  /** Every file as it came (those inside archives and mails by themselves), to be kept with the petition. */
  originals: Original[]
  /** Where recognised words stand on their pages. */
  layouts: Layout[]
  /** SHA-256 of the source with its line ends made equal, hex: the same mail captured twice has the same digest. */
  digest: string
  /** What was recognised until the reading was stopped; empty when it was not. */
  known: KnownPages
}

export type IntakeOptions = {
  signal?: AbortSignal
  /** Only take the files out of the mail (`originals`); their texts stay unread (`pending`). */
  filesOnly?: boolean
  /** False: pictures and scans stay unread, as if the officer had stopped the reading before the first of them. */
  scans?: boolean
  /** What an earlier reading of the same source has recognised until it was stopped. */
  known?: KnownPages
  /** Pages of character recognition done so far: of this part, and of all parts together. `page` 0 when a part begins. */
  onProgress?: (progress: Progress) => void
  /** What has been read so far, once all texts are in and after each recognised page. The receiver may keep it. */
  onPartial?: (partial: Pick<Intake, 'message' | 'digest'>) => void
}

export type Progress = {
  part: string
  filename: string | null
  page: number
  pages: number
  read: number
  all: number
}

const documents = new Workshop<Task>(() => thread(new URL('./document-worker.ts', import.meta.url), 512), {
  size: 2,
  keepAlive: null,
})

/** Starts the document worker, so that the first mail is read as fast as the others. */
export function warmUp(): void {
  documents.warm()
}

/** Ends all workers; a later call starts new ones. */
export async function closeIntake(): Promise<void> {
  await Promise.all([documents.close(), closeRecognition(), closeDrawing()])
}

function ask<K extends Task['kind']>(task: Extract<Task, { kind: K }>, signal?: AbortSignal): Promise<Answers[K]> {
  const pdf = 'format' in task && task.format === 'pdf'
  const timeout = pdf ? LIMITS.parsePdf : LIMITS.parse + (task.bytes.length / 2 ** 20) * LIMITS.parsePerMegabyte
  return documents.run<Answers[K]>(task, { timeout, signal })
}

const codeOf = (error: unknown): NoteCode => (error instanceof Refused ? error.code : 'unreadable')

/** What is left of the bounds of one mail while its files are opened. */
type Reading = {
  options: IntakeOptions
  parts: Part[]
  originals: Original[]
  scans: Scan[]
  room: number
  full: boolean
}

const newReading = (options: IntakeOptions): Reading => ({
  options,
  parts: [],
  originals: [],
  scans: [],
  room: LIMITS.unpacked,
  full: false,
})

type Recognition = Pick<Intake, 'layouts' | 'known'>

/** Reads what waits for recognition, last of all: whatever has a text is there at once. */
async function readScans(reading: Reading, message: Message, digest: string): Promise<Recognition> {
  const { scans, options } = reading
  const layouts = scans.length === 0 ? [] : await recogniseScans(reading, message, digest)
  const stopped = options.signal?.aborted === true
  return { layouts, known: stopped ? knownOf(scans) : new Map() }
}

async function recogniseScans({ scans, options }: Reading, message: Message, digest: string): Promise<Layout[]> {
  if (options.scans === false) return recogniseAll(scans, { signal: AbortSignal.abort() }, () => undefined)
  if (options.known) takeKnown(scans, options.known)
  const tell = () => {
    const parts = message.parts.map((part) => ({ ...part, notes: [...part.notes] }))
    options.onPartial?.({ message: { ...message, parts }, digest })
  }
  tell()
  return recogniseAll(scans, options, tell)
}

/** Reads a mail's raw source (MIME). Never throws on account of the source: problems become notes of its parts. */
export async function readMime(bytes: Uint8Array, options: IntakeOptions = {}): Promise<Intake> {
  const digest = digestOf(bytes)
  const reading = newReading(options)
  let mail: Mail
  try {
    if (bytes.length > LIMITS.source) throw new Refused('too_large')
    const { format } = sniff(bytes.subarray(0, 4096), null, 'message/rfc822')
    mail =
      format === 'msg' || isOle(bytes)
        ? await ask<'msg'>({ kind: 'msg', bytes }, options.signal)
        : await ask<'mail'>({ kind: 'mail', bytes }, options.signal)
  } catch (error) {
    const body = { ...emptyPart('body', 'body', null, 'text/plain', bytes.length), ...refusal(codeOf(error)) }
    return { message: { ...NO_MESSAGE, parts: [body] }, originals: [], layouts: [], known: new Map(), digest }
  }
  reading.parts.push(bodyPart(mail))
  await readFiles(mail.files, 'a', 0, reading)
  const { messageId, from, to, cc, subject, date } = mail
  const clean = (text: string) => readable(text).text.replace(/\n/g, ' ')
  const message: Message = {
    messageId,
    from: clean(from),
    to: to.map(clean),
    cc: cc.map(clean),
    subject: clean(subject),
    date,
    parts: reading.parts,
  }
  const recognition = await readScans(reading, message, digest)
  return { message, originals: reading.originals, ...recognition, digest }
}

/** Reads a message that was captured from a page or sent by another program. */
export async function readMessageInput(input: MessageInput, options: IntakeOptions = {}): Promise<Intake> {
  const reading = newReading(options)
  const hash = createHash('sha256')
  const { text, encoding } = readable(input.body.slice(0, LIMITS.text))
  for (const piece of [input.from, input.subject, input.date ?? '', text]) hash.update(`${piece}\u0000`)
  const body = emptyPart('body', 'body', null, 'text/plain', Buffer.byteLength(input.body))
  const notes = encoding === 'unicode' ? [] : [note('legacy_font')]
  reading.parts.push({ ...body, text, status: text.trim() === '' ? 'empty' : 'read', notes })
  const files: (RawFile & { text?: string })[] = input.attachments.map(
    ({ filename, contentType = '', content, text }) => {
      const bytes = content === undefined ? Buffer.from(text ?? '') : Buffer.from(content, 'base64')
      hash.update(`${filename}\u0000`).update(bytes)
      return { filename, contentType, bytes, inline: false, ...(content === undefined ? { text: text ?? '' } : {}) }
    },
  )
  await readFiles(files, 'a', 0, reading)
  const { messageId = null, from, to, cc, subject, date } = input
  const message = { messageId, from, to, cc, subject: readable(subject).text, date, parts: reading.parts }
  const digest = hash.digest('hex')
  const recognition = await readScans(reading, message, digest)
  return { message, originals: reading.originals, ...recognition, digest }
}

const NO_MESSAGE: Message = { messageId: null, from: '', to: [], cc: [], subject: '', date: null, parts: [] }

const isOle = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

function digestOf(bytes: Uint8Array): string {
  const hash = createHash('sha256')
  let from = 0
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) {
    if (bytes[at + 1] !== 10) continue
    hash.update(bytes.subarray(from, at))
    from = at + 1
  }
  return hash.update(bytes.subarray(from)).digest('hex')
}

function emptyPart(id: string, role: Part['role'], filename: string | null, contentType: string, size: number): Part {
  return { id, role, filename, contentType, size, text: '', pages: [], status: 'empty', notes: [], ocrConfidence: null }
}

const CANCELLED = { status: 'cancelled', notes: [note('cancelled')] } satisfies Partial<Part>

function refusal(code: NoteCode): Pick<Part, 'status' | 'notes'> {
  if (code === 'cancelled') return CANCELLED
  const refused = code === 'program' || code === 'archive_bomb' || code === 'too_large' || code === 'too_deep'
  return { status: refused ? 'refused' : 'unreadable', notes: [note(code)] }
}

function bodyPart(mail: Mail): Part {
  const { text, encoding } = readable(mail.body.slice(0, LIMITS.text))
  const notes = mail.notes.map(note)
  if (encoding !== 'unicode') notes.push(note('legacy_font'))
  if (mail.body.length > LIMITS.text) notes.push(note('text_cut'))
  const part = emptyPart('body', 'body', null, mail.bodyType, Buffer.byteLength(mail.body))
  return { ...part, text, status: text.trim() === '' ? 'empty' : 'read', notes }
}

/** Reads files in order; `prefix` + number is the part's id: `a1`, and inside it `a1.1`. */
async function readFiles(
  files: readonly (RawFile & { text?: string })[],
  prefix: string,
  depth: number,
  reading: Reading,
): Promise<void> {
  for (const [i, file] of files.entries()) {
    if (reading.parts.length >= LIMITS.parts) {
      const last = reading.parts[0]
      if (!reading.full && last) last.notes.push(note('too_many_parts'))
      reading.full = true
      return
    }
    await readFile(file, `${prefix}${i + 1}`, depth, reading)
  }
}

async function readFile(file: RawFile & { text?: string }, id: string, depth: number, reading: Reading): Promise<void> {
  const { filename, contentType } = file
  const bytes = apart(file.bytes)
  const { signal } = reading.options
  const part = emptyPart(id, 'attachment', filename, contentType, bytes.length)
  reading.parts.push(part)
  if (file.text !== undefined) {
    Object.assign(part, fill(part, { text: file.text, pages: [], notes: [], scanned: [] }))
    return
  }
  const { format, misnamed } = sniff(bytes, filename, contentType)
  if (misnamed) part.notes.push(note('wrong_extension'))
  const container = format === 'zip' || format === 'tnef' || format === 'mail' || format === 'msg'
  if (!container) reading.originals.push({ part: id, filename, contentType, bytes })
  const give = (partial: Pick<Part, 'status' | 'notes'>) => {
    part.status = partial.status
    part.notes.push(...partial.notes)
    if (container) reading.originals.push({ part: id, filename, contentType, bytes })
  }
  if (signal?.aborted) return give(CANCELLED)
  if (bytes.length > LIMITS.file) return give(refusal('too_large'))
  if (bytes.length === 0) return give({ status: 'empty', notes: [note('no_text')] })
  if (format === 'program') return give(refusal(format))
  if (format === 'unknown') return give(refusal('unknown_format'))
  const drawable = drawableAs(format)
  if (drawable === 'picture') part.pictures = 1
  if (reading.options.filesOnly && !container) {
    part.status = 'pending'
    return
  }
  try {
    if (container) await openContainer(format, part, bytes, depth, reading)
    else if (format === 'image' || format === 'heic') readPicture(part, { ...file, bytes }, reading)
    else await readDocument(format, part, bytes, reading)
  } catch (error) {
    give(refusal(codeOf(error)))
  }
}

/** A small view of a large buffer would carry the whole buffer along to a worker and into the register. */
function apart(bytes: Uint8Array): Uint8Array {
  return bytes.buffer.byteLength > bytes.length + 65_536 ? Uint8Array.from(bytes) : bytes
}

async function openContainer(
  format: 'zip' | 'tnef' | 'mail' | 'msg',
  part: Part,
  bytes: Uint8Array,
  depth: number,
  reading: Reading,
): Promise<void> {
  const { signal } = reading.options
  if (depth >= LIMITS.depth) throw new Refused('too_deep')
  let files: RawFile[]
  if (format === 'zip') {
    const opened = await ask<'zip'>({ kind: 'zip', bytes, room: reading.room }, signal)
    files = opened.files
    part.notes.push(...opened.notes.map(note))
    part.status = files.length > 0 ? 'empty' : opened.notes.includes('archive_bomb') ? 'refused' : 'unreadable'
  } else if (format === 'tnef') {
    const opened = await ask<'tnef'>({ kind: 'tnef', bytes }, signal)
    files = opened.files
    Object.assign(part, fill(part, { text: opened.body, pages: [], notes: [], scanned: [] }))
  } else {
    const mail =
      format === 'msg'
        ? await ask<'msg'>({ kind: 'msg', bytes }, signal)
        : await ask<'mail'>({ kind: 'mail', bytes }, signal)
    files = mail.files
    part.role = 'forwarded_mail'
    Object.assign(part, fill(part, { text: withHeader(mail), pages: [], notes: mail.notes, scanned: [] }))
  }
  for (const file of files) reading.room -= file.bytes.length
  if (reading.room <= 0) throw new Refused('archive_bomb')
  await readFiles(files, `${part.id}.`, depth + 1, reading)
}

/** A forwarded mail's own header, in the words every mail program uses, so that its sender and day can be read. */
function withHeader(mail: Mail): string {
  const lines = [
    ['From', mail.from],
    ['Date', mail.date ?? ''],
    ['Subject', mail.subject],
    ['To', mail.to.slice(0, 20).join(', ')],
  ]
  const header = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`)
  return `${header.join('\n')}\n\n${mail.body}`
}

/** The text of a document as the part's text; page offsets are moved along with what cleaning takes away. */
function fill(part: Part, read: Text): Partial<Part> {
  const notes = [...part.notes, ...read.notes.map(note)]
  const cut = read.text.length > LIMITS.text
  const source = cut ? read.text.slice(0, LIMITS.text) : read.text
  if (cut && !read.notes.includes('text_cut')) notes.push(note('text_cut'))
  let text = ''
  let encoding = 'unicode'
  const pages: Part['pages'] = []
  if (read.pages.length === 0) ({ text, encoding } = readable(source))
  else {
    for (const { number, start, end } of read.pages) {
      if (text !== '') text += '\n\f'
      const page = readable(source.slice(start, end))
      if (page.encoding !== 'unicode') encoding = page.encoding
      pages.push({ number, start: text.length, end: text.length + page.text.length })
      text += page.text
    }
  }
  if (encoding !== 'unicode' && !read.notes.includes('legacy_font')) notes.push(note('legacy_font'))
  const blank = text.trim() === ''
  if (blank && read.scanned.length === 0 && part.role === 'attachment') notes.push(note('no_text'))
  return { text, pages, notes, status: blank ? 'empty' : 'read' }
}

async function readDocument(format: Format, part: Part, bytes: Uint8Array, reading: Reading): Promise<void> {
  const { signal } = reading.options
  const read = await ask<'text'>({ kind: 'text', format, bytes }, signal)
  Object.assign(part, fill(part, read))
  const kind = drawableAs(format)
  if (kind === null) return
  part.pictures = Math.max(1, read.pages.length)
  if (read.scanned.length > 0) reading.scans.push(scanOf(part, kind, bytes, read.scanned))
}

function readPicture(part: Part, file: RawFile, { scans }: Reading): void {
  if (isSmall(file)) part.notes.push(note('small_image'))
  else scans.push(scanOf(part, 'picture', file.bytes, [1]))
}
