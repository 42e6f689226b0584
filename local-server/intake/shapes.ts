/** What travels between the intake and its workers. */
import type { NoteCode } from './notes.ts'

/** Kinds of file, told by their first bytes before their name. */
export type Format =
  | 'mail'
  | 'msg'
  | 'tnef'
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'zip'
  | 'html'
  | 'text'
  | 'image'
  | 'tiff'
  | 'heic'
  | 'program'
  | 'unknown'

export type RawFile = {
  filename: string | null
  contentType: string
  bytes: Uint8Array
  /** Drawn inside the mail's HTML (a logo, a pasted picture). */
  inline: boolean
}

/** A mail taken apart, its files still unread. */
export type Mail = {
  messageId: string | null
  from: string
  to: string[]
  cc: string[]
  subject: string
  date: string | null
  body: string
  bodyType: 'text/plain' | 'text/html'
  notes: NoteCode[]
  files: RawFile[]
}

export type Text = {
  text: string
  pages: { number: number; start: number; end: number }[]
  notes: NoteCode[]
  /** Numbers of PDF pages that have no usable text layer and wait for character recognition. */
  scanned: number[]
}

/** A word and where it stands: left, top, width, height in ten-thousandths of the page held upright. */
export type PlacedWord = [text: string, x: number, y: number, width: number, height: number]

/** What recognition saw on one page; `quarters`: how often the page was turned clockwise to stand upright. */
export type Recognised = { text: string; confidence: number; words: PlacedWord[]; quarters: number }

/** Pages that were recognised before the officer stopped the reading, by part and number (`pageKey`). */
export type KnownPages = ReadonlyMap<string, Recognised>
export const pageKey = (part: string, page: number): string => `${part}/${page}`

/** The recognised pages of one part, for showing a passage on the page. */
export type Layout = { part: string; pages: { number: number; quarters: number; words: PlacedWord[] }[] }

/** What the document worker can be asked. */
export type Task =
  | { kind: 'mail'; bytes: Uint8Array }
  | { kind: 'msg'; bytes: Uint8Array }
  | { kind: 'tnef'; bytes: Uint8Array }
  | { kind: 'zip'; bytes: Uint8Array; room: number }
  | { kind: 'text'; format: Format; bytes: Uint8Array }

export type Answers = {
  mail: Mail
  msg: Mail
  tnef: { body: string; files: RawFile[] }
  zip: { files: RawFile[]; notes: NoteCode[] }
  text: Text
}

/** A refusal that has words for the officer. */
export class Refused extends Error {
  readonly code: NoteCode
  constructor(code: NoteCode) {
    super(code)
    this.code = code
  }
}
