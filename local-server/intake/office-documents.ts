/** Word (.docx), OpenDocument (.odt) and Excel (.xlsx) to text: paragraphs as lines, cells parted by tabs. */
import { fromTcvn3, fromVni } from '../../shared/vietnamese/legacy-encodings.ts'
import { type Entry, entriesOf, textOf } from './archive.ts'
import type { NoteCode } from './notes.ts'
import { Refused, type Text } from './shapes.ts'
import { attribute, pieces } from './xml.ts'

const OLE = 0xd0cf11e0

/** The entries of an office document; an OLE container instead of a zip is how Office encrypts. */
function open(bytes: Uint8Array): Entry[] {
  if (bytes.length > 8 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === OLE)
    throw new Refused('encrypted')
  const entries = entriesOf(bytes)
  if (entries.some((entry) => entry.encrypted)) throw new Refused('encrypted')
  return entries
}

/** The fonts of the nineties by their names: the run says which table its letters are drawn with. */
function convertFor(font: string | null): ((text: string) => string) | null {
  if (font === null) return null
  if (/^VNI[- ]/i.test(font)) return fromVni
  if (/^\.Vn/i.test(font)) return /H$/.test(font) ? (text) => fromTcvn3(text).toUpperCase() : fromTcvn3
  return null
}

/**
 * Body of a .docx in reading order, text boxes once, deleted text left out, then footnotes; headers and footers that
 * carry words stand first, because the issuing body stands there.
 */
export function readDocx(bytes: Uint8Array): Text {
  const entries = open(bytes)
  const main =
    entries.find((entry) => entry.name === 'word/document.xml') ??
    entries.find((entry) => /^word\/document\d*\.xml$/.test(entry.name))
  if (!main) throw new Refused('broken')
  const notes: NoteCode[] = entries.some((entry) => entry.name.endsWith('vbaProject.bin')) ? ['macros'] : []
  let legacy = false
  const convert = (font: string | null, text: string) => {
    const change = convertFor(font)
    const changed = change && /[\u00a1-\u00ff]/.test(text) ? change(text) : text
    if (changed !== text) legacy = true
    return changed
  }
  const read = (xml: string) => wordText(xml, convert)
  const side = entries
    .filter((entry) => /^word\/header\d*\.xml$/.test(entry.name))
    .slice(0, 6)
    .map((entry) => read(textOf(entries, entry.name)).trim())
  const body = read(new TextDecoder().decode(main.read()))
  const footnotes = read(textOf(entries, 'word/footnotes.xml')).trim()
  const seen = [...new Set(side)].filter((text) => /\p{L}{2}/u.test(text) && !body.includes(text))
  if (legacy) notes.push('legacy_font')
  return { text: [...seen, body, footnotes].filter((text) => text !== '').join('\n'), pages: [], notes, scanned: [] }
}

function wordText(xml: string, convert: (font: string | null, text: string) => string): string {
  let text = ''
  let taking = false
  let skip = 0
  let font: string | null = null
  for (const piece of pieces(xml)) {
    if (piece.kind === 'text') {
      if (taking && skip === 0) text += convert(font, piece.text)
      continue
    }
    // Old Word draws a text box twice (Choice and Fallback); deleted text is kept for the record only.
    if (piece.name === 'Fallback' || piece.name === 'del' || piece.name === 'delText') {
      if (piece.kind === 'open' && !piece.empty) skip += 1
      else if (piece.kind === 'close') skip = Math.max(0, skip - 1)
      continue
    }
    if (skip > 0) continue
    if (piece.kind === 'close') {
      if (piece.name === 't') taking = false
      else if (piece.name === 'p') text += '\n'
      else if (piece.name === 'tc') text = text.endsWith('\n') ? `${text.slice(0, -1)}\t` : `${text}\t`
      else if (piece.name === 'tr') text = `${text.endsWith('\t') ? text.slice(0, -1) : text}\n`
      continue
    }
    if (piece.name === 't') taking = !piece.empty
    else if (piece.name === 'r') font = null
    else if (piece.name === 'rFonts')
      font = attribute(piece.attributes, 'ascii') ?? attribute(piece.attributes, 'hAnsi')
    else if (piece.name === 'tab') text += '\t'
    else if (piece.name === 'br' || piece.name === 'cr')
      text += attribute(piece.attributes, 'type') === 'page' ? '\n\f' : '\n'
    else if (piece.name === 'noBreakHyphen') text += '-'
    else if (piece.name === 'p' && piece.empty) text += '\n'
  }
  // Tab stops inside paragraph properties come as `tab` elements, too: leading tabs say nothing.
  return text.replace(/^\t+/gm, '')
}

export function readOdt(bytes: Uint8Array): Text {
  const xml = textOf(open(bytes), 'content.xml')
  if (xml === '') throw new Refused('broken')
  let text = ''
  let depth = 0
  let skip = 0
  for (const piece of pieces(xml)) {
    const { kind } = piece
    if (kind === 'text') {
      if (depth > 0 && skip === 0) text += piece.text.replace(/\s+/g, ' ')
      continue
    }
    const { name } = piece
    const blocks = name === 'p' || name === 'h'
    if (kind === 'close') {
      if (name === 'tracked-changes' || name === 'annotation') skip = Math.max(0, skip - 1)
      else if (skip > 0) continue
      else if (blocks) {
        depth = Math.max(0, depth - 1)
        text += '\n'
      } else if (name === 'table-cell') text = `${text.replace(/\n$/, '')}\t`
      else if (name === 'table-row') text = `${text.replace(/\t$/, '')}\n`
      continue
    }
    if (name === 'tracked-changes' || name === 'annotation') skip += piece.empty ? 0 : 1
    else if (skip > 0) continue
    else if (blocks && piece.empty) text += '\n'
    else if (blocks) depth += 1
    else if (name === 'tab') text += '\t'
    else if (name === 'line-break') text += '\n'
    else if (name === 's') text += ' '.repeat(Math.min(Number(attribute(piece.attributes, 'c') ?? 1) || 1, 40))
  }
  return { text, pages: [], notes: [], scanned: [] }
}

/** Every sheet, row by row: how lists of signers come. */
export function readXlsx(bytes: Uint8Array): Text {
  const entries = open(bytes)
  const shared = sharedStrings(textOf(entries, 'xl/sharedStrings.xml'))
  const sheets = entries
    .filter((entry) => /^xl\/worksheets\/sheet\d+\.xml$/.test(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .slice(0, 20)
  if (sheets.length === 0) throw new Refused('broken')
  const text = sheets.map((entry) => sheetText(textOf(entries, entry.name), shared)).join('\n')
  const macros = entries.some((entry) => entry.name.endsWith('vbaProject.bin'))
  return { text, pages: [], notes: macros ? ['macros'] : [], scanned: [] }
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let taking = false
  let phonetic = 0
  for (const piece of pieces(xml)) {
    if (piece.kind === 'text') {
      if (taking && phonetic === 0) strings[strings.length - 1] += piece.text
    } else if (piece.name === 'si' && piece.kind === 'open') strings.push('')
    else if (piece.name === 'rPh') phonetic = piece.kind === 'open' ? 1 : 0
    else if (piece.name === 't') taking = piece.kind === 'open' && !piece.empty && strings.length > 0
  }
  return strings
}

function sheetText(xml: string, shared: readonly string[]): string {
  const rows: string[] = []
  let cells: string[] = []
  let type: string | null = null
  let value = ''
  let taking = false
  for (const piece of pieces(xml)) {
    if (piece.kind === 'text') {
      if (taking) value += piece.text
    } else if (piece.kind === 'open') {
      if (piece.name === 'c') {
        type = attribute(piece.attributes, 't')
        value = ''
        if (piece.empty) cells.push('')
      } else if (piece.name === 'v' || piece.name === 't') taking = !piece.empty
    } else if (piece.name === 'v' || piece.name === 't') taking = false
    else if (piece.name === 'c') cells.push(type === 's' ? (shared[Number(value)] ?? '') : value)
    else if (piece.name === 'row') {
      rows.push(cells.join('\t').trimEnd())
      cells = []
    }
  }
  return rows.join('\n')
}
