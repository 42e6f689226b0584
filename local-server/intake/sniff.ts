/** What a file really is: its first bytes first, its name and declared type only where the bytes do not tell. */
import type { Format } from './shapes.ts'

const starts = (bytes: Uint8Array, hex: string, at = 0): boolean => {
  for (let i = 0; i < hex.length / 2; i += 1) {
    if (bytes[at + i] !== Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)) return false
  }
  return true
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))

const BY_EXTENSION: Record<string, Format> = {
  eml: 'mail',
  msg: 'msg',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  rtf: 'rtf',
  odt: 'odt',
  ott: 'odt',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  zip: 'zip',
  htm: 'html',
  html: 'html',
  txt: 'text',
  csv: 'text',
  md: 'text',
  jpg: 'image',
  jpeg: 'image',
  jfif: 'image',
  png: 'image',
  gif: 'image',
  bmp: 'image',
  webp: 'image',
  tif: 'tiff',
  tiff: 'tiff',
  heic: 'heic',
  heif: 'heic',
  dat: 'tnef',
}

/** Never opened, whatever they contain. */
const PROGRAMS = new Set(
  'exe dll scr com bat cmd ps1 vbs vbe js jse wsf wsh hta lnk msi jar apk reg chm iso img vhd url scf cpl'.split(' '),
)

export function extensionOf(filename: string | null): string {
  return /\.([a-z0-9]{1,8})\s*$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? ''
}

function byMagic(bytes: Uint8Array): Format | null {
  if (starts(bytes, '255044462d')) return 'pdf'
  if (starts(bytes, '504b0304') || starts(bytes, '504b0506')) return insideZip(bytes)
  if (starts(bytes, 'd0cf11e0a1b11ae1')) return insideOle(bytes)
  if (starts(bytes, '7b5c727466')) return 'rtf'
  if (starts(bytes, '89504e470d0a1a0a') || starts(bytes, 'ffd8ff') || starts(bytes, '47494638')) return 'image'
  if (starts(bytes, '49492a00') || starts(bytes, '4d4d002a')) return 'tiff'
  if (starts(bytes, '52494646') && ascii(bytes, 8, 12) === 'WEBP') return 'image'
  if (starts(bytes, '424d') && starts(bytes, '00000000', 6)) return 'image'
  if (ascii(bytes, 4, 8) === 'ftyp' && /^(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)/.test(ascii(bytes, 8, 12))) return 'heic'
  if (starts(bytes, '789f3e22')) return 'tnef'
  if (starts(bytes, '4d5a') || starts(bytes, '7f454c46')) return 'program'
  const head = ascii(bytes, 0, 1024)
  const pdf = head.indexOf('%PDF-')
  if (pdf > 0) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s{0,40}<(?:!doctype html|html|head|body)/i.test(head)) return 'html'
  if (
    /^(?:[A-Za-z][\w-]{1,40}:[^\n]{0,900}\r?\n(?:[ \t][^\n]{0,900}\r?\n){0,9}){2}/.test(head) &&
    MAIL_HEADER.test(head)
  )
    return 'mail'
  return null
}

const MAIL_HEADER = /^(?:received|return-path|mime-version|message-id|from|delivered-to):/im

/** The names of a zip's first entries tell an office document from an archive. */
function insideZip(bytes: Uint8Array): Format {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1')
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - 65_536),
    Math.min(bytes.length, 65_536),
  ).toString('latin1')
  if (sample.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  const names = sample + tail
  if (names.includes('word/document')) return 'docx'
  if (names.includes('xl/workbook')) return 'xlsx'
  return 'zip'
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1')

/** Old Office and Outlook share one container; the names of its streams tell them apart. */
function insideOle(bytes: Uint8Array): Format {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (names.includes(utf16('__properties_version1'))) return 'msg'
  if (names.includes(utf16('WordDocument'))) return 'doc'
  // A .docx with a password is such a container with an EncryptedPackage.
  if (names.includes(utf16('EncryptedPackage'))) return 'docx'
  return 'unknown'
}

/** Mostly printable, in any single-byte or UTF encoding. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  if (starts(bytes, 'fffe') || starts(bytes, 'feff')) return true
  let odd = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  return odd <= sample.length / 200
}

/** The format a file is read as, and whether its name promised another one. */
export function sniff(
  bytes: Uint8Array,
  filename: string | null,
  contentType: string,
): { format: Format; misnamed: boolean } {
  const extension = extensionOf(filename)
  const promised = BY_EXTENSION[extension]
  const magic = byMagic(bytes)
  if (PROGRAMS.has(extension) || magic === 'program') return { format: 'program', misnamed: false }
  if (magic !== null) {
    const kin =
      magic === 'unknown' ||
      promised === undefined ||
      promised === magic ||
      (promised === 'doc' && (magic === 'rtf' || magic === 'html'))
    if (magic === 'mail' && promised === 'text') return { format: 'text', misnamed: false }
    return { format: magic, misnamed: !kin }
  }
  if (contentType === 'message/rfc822') return { format: 'mail', misnamed: false }
  if (promised === 'text' || promised === 'html' || promised === 'mail') return { format: promised, misnamed: false }
  if (bytes.length > 0 && looksLikeText(bytes)) {
    return { format: contentType === 'text/html' ? 'html' : 'text', misnamed: promised !== undefined }
  }
  // The name promises a document whose first bytes are wrong: let its reader say that it is broken.
  return { format: promised === undefined || promised === 'tnef' ? 'unknown' : promised, misnamed: false }
}
