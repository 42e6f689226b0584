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

/** The pages of a TIFF; thumbnails and pages without a size are none. Throws `Refused` `broken`. */
export function tiffPages(bytes: Uint8Array): Ifd[] {
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
