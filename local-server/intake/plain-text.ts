/** Bytes to text where nobody, or nobody truthfully, says which encoding they are in. */
import { readable } from '../../shared/vietnamese/legacy-encodings.ts'
import { syllableShare } from '../../shared/vietnamese/syllables.ts'
import type { NoteCode } from './notes.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return bestOf(bytes)
  }
}

/** Windows' Vietnamese code page, or Latin-1 drawn in a legacy font, or UTF-8 with a few broken bytes. */
function bestOf(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes)
  const broken = utf8.split('\ufffd').length - 1
  if (broken * 100 < utf8.length) return utf8
  const vietnamese = new TextDecoder('windows-1258').decode(bytes)
  const latin = new TextDecoder('windows-1252').decode(bytes)
  return syllableShare(readable(latin).text) > syllableShare(vietnamese.normalize('NFC')) ? latin : vietnamese
}

/** Windows-1252 characters of the bytes 0x80–0x9F, to get bytes back from wrongly decoded text. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 256) bytes[i] = code
    else {
      const high = HIGH.indexOf(text.charAt(i))
      if (high < 0) return null
      bytes[i] = 0x80 + high
    }
  }
  return bytes
}

/** UTF-8 that somebody read as Latin-1 (`Ä‘Æ¡n khiáº¿u náº¡i`), quoted-printable that nobody decoded (`=C3=A0`). */
export function repairText(text: string): { text: string; notes: NoteCode[] } {
  if (/(?:=[0-9A-F]{2}){2}/.test(text)) {
    const escapes = text.match(/=[0-9A-F]{2}/g)?.length ?? 0
    const decoded = escapes >= 6 ? decodeQuotedPrintable(text) : null
    if (decoded !== null) return { text: decoded, notes: ['wrong_charset'] }
  }
  if (/[\u00c2-\u00c6\u00e1][\u0080-\u00bf\u2013-\u2122\u0152-\u0192]/.test(text)) {
    // Line by line: a letter may quote a well-read mail.
    let repaired = false
    const lines = text.split('\n').map((line) => {
      if (!/[\u00c2-\u00e1]/.test(line)) return line
      const bytes = bytesOf(line)
      if (bytes === null) return line
      try {
        const decoded = strictUtf8.decode(bytes)
        if (decoded.length < line.length) repaired = true
        return decoded
      } catch {
        return line
      }
    })
    if (repaired) return { text: lines.join('\n'), notes: ['wrong_charset'] }
  }
  return { text, notes: [] }
}

function decodeQuotedPrintable(text: string): string | null {
  const bytes: number[] = []
  const unfolded = text.replace(/=[ \t]{0,4}\r?\n/g, '')
  for (let i = 0; i < unfolded.length; i += 1) {
    const code = unfolded.charCodeAt(i)
    if (code > 127) return null
    const hex = unfolded.slice(i + 1, i + 3)
    if (code === 0x3d && /^[0-9A-F]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      i += 2
    } else bytes.push(code)
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
