/**
 * Rich text to text. Control words are read one by one in linear time; `\ucN` tells how many fallback characters follow
 * each `\uNNNN`; bytes (`\'e1`) are in the code page of their font, old Vietnamese fonts are converted.
 */
import { fromTcvn3, fromVni } from '../../shared/vietnamese/legacy-encodings.ts'
import type { NoteCode } from './notes.ts'
import { Refused, type Text } from './shapes.ts'

/** Groups that hold no text of the letter. */
const DESTINATIONS = new Set(
  'colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl fldinst nonshppict filetbl revtbl'.split(
    ' ',
  ),
)
const CHARSET_PAGE: Record<string, string> = { '163': 'windows-1258', '238': 'windows-1250', '204': 'windows-1251' }

type Group = { silent: boolean; fallback: number; font: string; inFonts: boolean }
type Font = { name: string; page: string }

export function readRtf(bytes: Uint8Array): Text {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!source.startsWith('{\\rtf')) throw new Refused('broken')
  const fonts = new Map<string, Font>()
  const decoders = new Map<string, TextDecoder>()
  let defaultPage = 'windows-1252'
  let state: Group = { silent: false, fallback: 1, font: '', inFonts: false }
  const stack: Group[] = []
  let text = ''
  let run = ''
  let runFont = ''
  let legacy = false
  let skip = 0
  let fontName = ''
  let star = false

  const flush = () => {
    if (run === '') return
    const name = fonts.get(runFont)?.name ?? ''
    const converted = /^VNI[- ]/i.test(name) ? fromVni(run) : /^\.Vn/i.test(name) ? fromTcvn3(run) : run
    if (converted !== run) legacy = true
    text += /^\.Vn.*H$/i.test(name) ? converted.toUpperCase() : converted
    run = ''
  }
  const put = (letters: string) => {
    if (skip > 0) {
      skip -= 1
      return
    }
    if (state.inFonts) {
      fontName += letters
      return
    }
    if (state.silent) return
    if (runFont !== state.font) flush()
    runFont = state.font
    run += letters
  }
  const byte = (hex: string) => {
    const page = fonts.get(state.font)?.page ?? defaultPage
    let decoder = decoders.get(page)
    if (!decoder) {
      decoder = new TextDecoder(page)
      decoders.set(page, decoder)
    }
    put(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))))
  }

  const control = /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]{1,4096})|[\r\n\\]/giy
  for (let match = control.exec(source); match !== null; match = control.exec(source)) {
    const [, word, number, hex, symbol, brace, plain] = match
    if (brace === '{') {
      if (stack.length > 2000) throw new Refused('broken')
      stack.push(state)
      state = { ...state }
    } else if (brace === '}') {
      if (state.inFonts && fontName !== '') {
        const font = fonts.get(state.font)
        if (font) font.name = fontName.replace(/;.*$/s, '').trim()
        fontName = ''
      }
      const before = stack.pop()
      if (!before) break
      state = before
      skip = 0
    } else if (plain !== undefined) {
      if (skip >= plain.length) skip -= plain.length
      else if (skip > 0) {
        const rest = plain.slice(skip)
        skip = 0
        put(rest)
      } else put(plain)
    } else if (hex !== undefined) byte(hex)
    else if (symbol !== undefined) {
      if (symbol === '*') star = true
      else if (symbol === '~') put(' ')
      else if (symbol === '_') put('-')
      else if (symbol === '\n' || symbol === '\r') put('\n')
      else if ('\\{}'.includes(symbol)) put(symbol)
      continue
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number)
      if (star && word !== 'shppict') state.silent = true
      if (word === 'u' && value !== null) {
        put(String.fromCharCode(value < 0 ? value + 65_536 : value))
        skip = state.fallback
      } else if (word === 'uc') state.fallback = Math.min(value ?? 1, 16)
      else if (word === 'ansicpg' && value) defaultPage = pageOf(value)
      else if (word === 'fonttbl') state.inFonts = true
      else if (word === 'f') {
        state.font = number ?? ''
        if (state.inFonts) fonts.set(state.font, { name: '', page: defaultPage })
      } else if (word === 'fcharset' && state.inFonts) {
        const font = fonts.get(state.font)
        const page = CHARSET_PAGE[number ?? '']
        if (font && page) font.page = page
      } else if (DESTINATIONS.has(word)) state.silent = true
      else if (word === 'par' || word === 'line' || word === 'row' || word === 'sect') put('\n')
      else if (word === 'page') put('\n\f')
      else if (word === 'tab' || word === 'cell') put('\t')
      else if (word === 'emdash' || word === 'endash') put('–')
      else if (word === 'lquote' || word === 'rquote') put("'")
      else if (word === 'ldblquote' || word === 'rdblquote') put('"')
      else if (word === 'bullet') put('•')
      else if (word === 'bin' && value) control.lastIndex += Math.max(0, value)
    }
    star = false
  }
  flush()
  const notes: NoteCode[] = legacy ? ['legacy_font'] : []
  return { text: text.normalize('NFC'), pages: [], notes, scanned: [] }
}

function pageOf(number: number): string {
  try {
    return new TextDecoder(`windows-${number}`).encoding
  } catch {
    return 'windows-1252'
  }
}
