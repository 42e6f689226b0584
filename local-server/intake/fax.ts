/**
 * TIFF pages in the codings of fax machines (CCITT Group 3 and 4, what scanners write for black and white): wrapped as
 * they are into a PDF of one page, for its reader decodes the same codings and does not hang on damaged ones.
 */
import { LIMITS } from './limits.ts'
import { Refused } from './shapes.ts'
import { type Ifd, numberOf } from './tiff.ts'

const CODINGS = { RLE: 2, GROUP3: 3, GROUP4: 4 }

export const isFax = (ifd: Ifd): boolean => Object.values(CODINGS).includes(numberOf(ifd, 't259') ?? 1)

const numbers = (ifd: Ifd, tag: string): number[] => {
  const value = ifd[tag]
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : []
}

/** Each byte's bits the other way round: fill order 2 of fax machines. */
function mirrored(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => {
    let turned = 0
    for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) turned |= 0x80 >> bit
    return turned
  })
}

/** How the coding is named in a PDF (ISO 32000-1, 7.4.6). */
function parameters(ifd: Ifd, columns: number, rows: number): string {
  const coding = numberOf(ifd, 't259')
  const twoDimensional = coding === CODINGS.GROUP3 && ((numberOf(ifd, 't292') ?? 0) & 1) === 1
  const k = coding === CODINGS.GROUP4 ? -1 : twoDimensional ? 1 : 0
  const aligned = coding === CODINGS.RLE || ((numberOf(ifd, 't292') ?? 0) & 4) === 4
  // Photometric 0: the coding's white is white.
  const inverted = numberOf(ifd, 't262') === 1
  return `<< /K ${k} /Columns ${columns} /Rows ${rows} /EncodedByteAlign ${aligned} /EndOfBlock false /BlackIs1 ${inverted} >>`
}

/** A PDF of one page, one point a pixel. Throws `Refused` `broken` where the directory makes no sense. */
export function faxAsPdf(bytes: Uint8Array, ifd: Ifd): { pdf: Uint8Array; width: number; height: number } {
  const width = numberOf(ifd, 't256') ?? 0
  const height = numberOf(ifd, 't257') ?? 0
  const offsets = numbers(ifd, 't273')
  const lengths = numbers(ifd, 't279')
  const perStrip = Math.min(height, numberOf(ifd, 't278') ?? height)
  if (width < 1 || height < 1 || perStrip < 1 || offsets.length === 0) throw new Refused('broken')
  if (width * height > LIMITS.pixels) throw new Refused('too_large')
  const mirror = numberOf(ifd, 't266') === 2
  const images: { data: Uint8Array; rows: number; top: number }[] = []
  for (const [i, offset] of offsets.entries()) {
    const top = i * perStrip
    if (top >= height) break
    const strip = bytes.subarray(offset, offset + (lengths[i] ?? bytes.length))
    images.push({ data: mirror ? mirrored(strip) : strip, rows: Math.min(perStrip, height - top), top })
  }
  return { pdf: pdfOf(images, ifd, width, height), width, height }
}

function pdfOf(
  images: { data: Uint8Array; rows: number; top: number }[],
  ifd: Ifd,
  width: number,
  height: number,
): Uint8Array {
  const pieces: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  const write = (piece: string | Uint8Array) => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece
    pieces.push(bytes)
    length += bytes.length
  }
  const object = (dictionary: string, stream?: Uint8Array) => {
    places.push(length)
    write(`${places.length} 0 obj\n${dictionary}\n`)
    if (stream) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  write('%PDF-1.4\n')
  const names = images.map((_, i) => `/I${i} ${i + 5} 0 R`).join(' ')
  const drawing = Buffer.from(
    images.map(({ rows, top }, i) => `q ${width} 0 0 ${rows} 0 ${height - top - rows} cm /I${i} Do Q`).join('\n'),
  )
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
  object(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
  )
  object(`<< /Length ${drawing.length} >>`, drawing)
  for (const { data, rows } of images) {
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${rows} /ColorSpace /DeviceGray /BitsPerComponent 1 ` +
        `/Filter /CCITTFaxDecode /DecodeParms ${parameters(ifd, width, rows)} /Length ${data.length} >>`,
      data,
    )
  }
  const table = length
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines}`)
  write(`trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.concat(pieces)
}
