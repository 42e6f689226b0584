/** The pages of a TIFF, as its directories tell; no pixel is decoded for it. */
import { createRequire } from 'node:module'
import { LIMITS } from './limits.ts'
import { Refused } from './shapes.ts'

export type Ifd = import('utif2').IFD

const require = createRequire(import.meta.url)

/** Loaded with the first TIFF: hardly any mail has one. */
export const utif = (): typeof import('utif2') => require('utif2')

export function numberOf(ifd: Ifd, tag: string): number | null {
  const value = ifd[tag]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'number' ? first : null
}

/** Bytes of one value by TIFF field type (TIFF 6.0, section 2); an unknown type is read as bytes. */
const VALUE_BYTES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const
const ENTRY_BYTES = 12
/** More entries than any writer knows tags for. */
const MOST_ENTRIES = 400

/**
 * Whether every directory and every value it names lies inside the file. A damaged count makes the decoder read
 * thousands of millions of values beyond the end, for many seconds.
 */
function isSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 8) return false
  const little = view.getUint16(0) === 0x4949
  const seen = new Set<number>()
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || seen.size > LIMITS.pdfPages || at + 2 > bytes.length) return false
    seen.add(at)
    const entries = view.getUint16(at, little)
    const end = at + 2 + entries * ENTRY_BYTES
    if (entries === 0 || entries > MOST_ENTRIES || end > bytes.length) return false
    for (let entry = at + 2; entry < end; entry += ENTRY_BYTES) {
      const size = (VALUE_BYTES[view.getUint16(entry + 2, little)] ?? 1) * view.getUint32(entry + 4, little)
      if (size > 4 && view.getUint32(entry + 8, little) + size > bytes.length) return false
    }
    // The address of the next directory is missing where a file was cut right behind the last entry.
    at = end + 4 <= bytes.length ? view.getUint32(end, little) : 0
  }
  return seen.size > 0
}

/** The pages of a TIFF; thumbnails and pages without a size are none. Throws `Refused` `broken`. */
export function tiffPages(bytes: Uint8Array): Ifd[] {
  if (!isSound(bytes)) throw new Refused('broken')
  let all: Ifd[]
  try {
    all = utif().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  } catch {
    throw new Refused('broken')
  }
  const pages = all.filter((ifd) => numberOf(ifd, 't256') !== null && ((numberOf(ifd, 't254') ?? 0) & 1) === 0)
  if (pages.length === 0) throw new Refused('broken')
  return pages
}

/** How many pages a TIFF has. Throws `Refused` `broken`. */
export const countTiffPages = (bytes: Uint8Array): number => Math.min(tiffPages(bytes).length, LIMITS.pdfPages)
