import type { Evidence, Part } from '../petition.ts'
import { fold, normalise } from '../vietnamese/fold.ts'
import { toUnicode } from '../vietnamese/legacy-encodings.ts'

/** A part made ready for reading: cleaned text of bounded length and the way back to the offsets of the letter. */
export interface Sheet {
  part: Part
  text: string
  /** Offset in `part.text` of an offset in `text`. */
  origin: (offset: number) => number
}

/** A line without the blanks around it; offsets into the passage. */
export interface Line {
  start: number
  end: number
}

/**
 * A run of text with one speaker: the sender's own words, a quoted or forwarded mail, a cover letter.
 * `text` and `folded` have equal length; line breaks a scanner or mailer put inside a sentence are spaces.
 */
export interface Passage {
  sheet: Sheet
  kind: 'own' | 'quoted' | 'forwarded' | 'cover' | 'enclosed'
  /** Where the passage begins in `sheet.text`. */
  from: number
  text: string
  folded: string
  lines: Line[]
}

/** Of a longer part the beginning and the end are read: petitions put their facts at the head and the signature last. */
const HEAD = 60_000
const TAIL = 12_000

/** Cleans a text piece by piece, remembering for each unit of the result where it came from. */
function cleanedWithOrigins(raw: string): { text: string; origins: Uint32Array } {
  const origins: number[] = []
  let text = ''
  for (const match of raw.matchAll(/\r\n|[^\p{M}][\p{M}]{0,8}|[\p{M}]{1,8}/gsu)) {
    const clean = match[0] === '\r\n' ? '\n' : normalise(match[0])
    for (let i = 0; i < clean.length; i += 1) origins.push(match.index + Math.min(i, match[0].length - 1))
    text += clean
  }
  origins.push(raw.length)
  return { text, origins: Uint32Array.from(origins) }
}

const WORD_OR_SIGN = /[^\s!-/:-@[-`{-~]+|[!-/:-@[-`{-~]/g

/** Text in a font of the 1990s (VNI, TCVN3) becomes Unicode word by word, each word keeping its way back. */
function fromLegacyFont(raw: string): { text: string; origins: Uint32Array } | null {
  // Unicode Vietnamese has letters above U+1EA0 within a few words; the old fonts have none.
  if (!/[\u00a1-\u00ff]/.test(raw) || /[\u1ea0-\u1ef9]/.test(raw.slice(0, 4000))) return null
  const { text, encoding } = toUnicode(raw)
  if (encoding === 'unicode') return null
  // Plain signs keep their place in every conversion; the old fonts draw letters with the others.
  const before = [...raw.matchAll(WORD_OR_SIGN)]
  const after = [...text.matchAll(WORD_OR_SIGN)]
  if (before.length !== after.length) return null
  const origins = new Uint32Array(text.length + 1)
  for (const [i, word] of after.entries()) {
    const source = before[i] as RegExpExecArray
    const next = after[i + 1]?.index ?? text.length
    for (let at = word.index; at <= next; at += 1) {
      const inside = at - word.index
      origins[at] =
        inside < word[0].length
          ? source.index + Math.min(inside, source[0].length - 1)
          : source.index + source[0].length + inside - word[0].length
    }
  }
  origins[text.length] = raw.length
  return { text, origins }
}

/** Cleans a part for reading: old fonts to Unicode, NFC, bounded length, offsets of the letter kept. */
export function sheetOf(part: Part): Sheet {
  const cut = part.text.length > HEAD + TAIL
  const joint = '\n\n'
  const raw = cut ? part.text.slice(0, HEAD) + joint + part.text.slice(-TAIL) : part.text
  const afterCut = part.text.length - TAIL - HEAD - joint.length
  const fromRaw = (offset: number) =>
    !cut || offset <= HEAD ? offset : Math.min(part.text.length, Math.max(HEAD, offset + afterCut))
  const legacy = fromLegacyFont(raw)
  if (legacy !== null)
    return {
      part,
      text: normalise(legacy.text),
      origin: (offset) => fromRaw(legacy.origins[Math.min(offset, legacy.origins.length - 1)] as number),
    }
  if (normalise(raw) === raw) return { part, text: raw, origin: fromRaw }
  const { text, origins } = cleanedWithOrigins(raw)
  return { part, text, origin: (offset) => fromRaw(origins[Math.min(offset, origins.length - 1)] as number) }
}

/** `> ` before each line of a quoted mail becomes spaces, so that sentences read through. */
function withoutQuoteMarks(text: string): string {
  if (!text.includes('>')) return text
  return text.replace(/^[ \t]*(?:>[ \t]?){1,10}/gm, (marks) => ' '.repeat(marks.length))
}

const STARTS_NEW =
  /^(?:[-+*•–—·_]|\d{1,2}[.)][ \t]|\d{1,3}[ \t]*[|\t]|\d{1,3} {2,}|stt |\d{1,2}\/ |[a-z][.)]|\(\d|kinh g|ho va ten|dia chi|dien thoai|nguoi |cccd|doc lap|[a-z ]{2,24}, ?ngay )/

/** A line that is nothing but the date of the paper is a line of its own. */
const WHOLE_DATE =
  /^(?:[a-z .]{2,34},? ?)?(?:ngay )?(?:mung )?[0-9oli]{1,2}(?:[/.-][0-9oli]{1,2}[/.-]\d{2,4}| thang [0-9oli]{1,2},? nam [0-9oli]{4})[.,]?$/

/**
 * Line breaks forced by paper or mail width become spaces: the line could not have taken the next word,
 * or it stops in the middle of a sentence that goes on in small letters.
 */
function joinForcedBreaks(text: string, folded: string): string {
  const lines = text.split('\n')
  if (lines.length < 3) return text
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const sorted = [...lengths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  const narrow = width >= 40 && width <= 132
  // One long line is no paper edge; several of nearly one length are.
  const wrapped = narrow && lengths.filter((length) => length > width * 0.82).length >= 3
  const units = [...text]
  if (units.length !== text.length) return text
  let at = 0
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = (lines[i] as string).trimEnd()
    const next = lines[i + 1] as string
    const breakAt = at + (lines[i] as string).length
    at = breakAt + 1
    const nextStart = next.length - next.trimStart().length
    const nextFolded = folded.slice(at + nextStart, at + nextStart + 24)
    if (line.length < 30 || next.trim() === '' || STARTS_NEW.test(nextFolded)) continue
    const wholeNext = folded.slice(at + nextStart, at + next.trimEnd().length)
    if (wholeNext.length < 70 && WHOLE_DATE.test(wholeNext)) continue
    const firstWord = next.trimStart().split(/\s/, 1)[0] ?? ''
    // A phone or identity number goes on in the next line.
    const cutNumber =
      /(?:^|[^\d])0\d[\d .]{1,10}$/.test(line) && /^\d{2,4}(?:[ .]\d{2,4})*(?:[\s.,;)]|$)/.test(next.trimStart())
    const forced = wrapped && nextStart < 4 && line.length + 1 + firstWord.length > width * 0.94
    const lower = /^\p{Ll}/u.test(firstWord) && /[\p{L},\d]$/u.test(line)
    if (forced || cutNumber || (lower && narrow)) units[breakAt] = ' '
  }
  return units.join('')
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at === -1 ? text.length : at
    let from = start
    let to = end
    while (from < to && (text[from] as string) <= ' ') from += 1
    while (to > from && (text[to - 1] as string) <= ' ') to -= 1
    if (to > from) lines.push({ start: from, end: to })
    if (at === -1) break
    start = at + 1
  }
  return lines
}

/** The stretch `[from, to)` of a sheet as one passage. */
export function passageOf(sheet: Sheet, from: number, to: number, kind: Passage['kind']): Passage {
  const raw = withoutQuoteMarks(sheet.text.slice(from, to))
  const text = joinForcedBreaks(raw, fold(raw))
  return { sheet, kind, from, text, folded: fold(text), lines: linesOf(text) }
}

/** Evidence for `[start, end)` of a passage, in the offsets of the letter. */
export function evidenceAt(passage: Passage, start: number, end: number): Evidence {
  const { sheet, from } = passage
  const first = sheet.origin(from + start)
  return { part: sheet.part.id, start: first, end: Math.max(first, sheet.origin(from + end)) }
}

/** One line's text between two offsets, spaces tidied. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Typed on a phone: hardly a capital anywhere, names in small letters too. */
export function isCasual(passage: Passage): boolean {
  const sample = passage.text.slice(0, 3000)
  return (sample.match(/\p{Lu}/gu)?.length ?? 0) < sample.length * 0.012
}

/** Typed with the capitals key down: a capital says nothing about names. */
export function isShouted(passage: Passage): boolean {
  const letters = passage.text.slice(0, 3000).match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
  return letters.length > 80 && capitals > letters.length * 0.7
}

/** A passage whose writer used no accents at all: only word shapes can be compared. */
export function isUnaccented(passage: Passage): boolean {
  const sample = passage.text.slice(0, 4000)
  const marked = sample.match(/[\u00c0-\u1ef9]/g)?.length ?? 0
  return marked < sample.length * 0.02
}
