/** One document to text, by its format. Runs inside the document worker only. */
import { createRequire } from 'node:module'
import { entriesOf, plainName } from './archive.ts'
import { htmlToText } from './html.ts'
import { LIMITS } from './limits.ts'
import type { NoteCode } from './notes.ts'
import { readDocx, readOdt, readXlsx } from './office-documents.ts'
import { checkOle } from './ole.ts'
import { decodeText, repairText } from './plain-text.ts'
import { readRtf } from './rtf.ts'
import { type Format, type RawFile, Refused, type Text } from './shapes.ts'

type WordExtractor = new () => {
  extract: (file: Buffer) => Promise<{ getBody: () => string; getHeaders: () => string; getFootnotes: () => string }>
}

const require = createRequire(import.meta.url)

export async function readText(format: Format, bytes: Uint8Array): Promise<Text> {
  const read = await readAs(format, bytes)
  if (read.text.length <= LIMITS.text) return read
  return { ...read, text: read.text.slice(0, LIMITS.text), notes: [...read.notes, 'text_cut'] }
}

async function readAs(format: Format, bytes: Uint8Array): Promise<Text> {
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes)
  if (format === 'tiff') return readTiff(bytes)
  if (format === 'docx') return readDocx(bytes)
  if (format === 'odt') return readOdt(bytes)
  if (format === 'xlsx') return readXlsx(bytes)
  if (format === 'rtf') return readRtf(bytes)
  if (format === 'doc') return readDoc(bytes)
  const decoded = repairText(decodeText(bytes))
  const text = format === 'html' ? htmlToText(decoded.text) : decoded.text
  return { text, pages: [], notes: decoded.notes, scanned: [] }
}

/** A TIFF is a scan: all its pages wait for recognition. */
async function readTiff(bytes: Uint8Array): Promise<Text> {
  const { countTiffPages } = await import('./tiff.ts')
  const scanned = Array.from({ length: countTiffPages(bytes) }, (_, i) => i + 1)
  return { text: '', pages: scanned.map((number) => ({ number, start: 0, end: 0 })), notes: [], scanned }
}

/** Word 97–2003. */
async function readDoc(bytes: Uint8Array): Promise<Text> {
  checkOle(bytes)
  const Extractor: WordExtractor = require('word-extractor')
  try {
    const document = await new Extractor().extract(Buffer.from(bytes))
    const text = [document.getHeaders(), document.getBody(), document.getFootnotes()]
    return { text: text.filter((part) => part.trim() !== '').join('\n'), pages: [], notes: [], scanned: [] }
  } catch (error) {
    throw new Refused(error instanceof Error && /encrypt|password/i.test(error.message) ? 'encrypted' : 'broken')
  }
}

/** The files of an archive; `room`: how many bytes may still be unpacked for this mail. */
export function readZip(bytes: Uint8Array, room: number): { files: RawFile[]; notes: NoteCode[] } {
  const notes = new Set<NoteCode>()
  const files: RawFile[] = []
  let left = room
  for (const entry of entriesOf(bytes)) {
    const filename = plainName(entry.name)
    if (filename === '' || entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) continue
    if (files.length >= LIMITS.filesInArchive) {
      notes.add('too_many_parts')
      break
    }
    if (entry.encrypted) {
      notes.add('encrypted')
      continue
    }
    if (entry.size > left) {
      notes.add('archive_bomb')
      continue
    }
    try {
      const content = entry.read()
      left -= content.length
      files.push({ filename, contentType: '', bytes: content, inline: false })
    } catch (error) {
      notes.add(error instanceof Refused ? error.code : 'broken')
    }
  }
  return { files, notes: [...notes] }
}
