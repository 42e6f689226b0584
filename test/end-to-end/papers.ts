/** Files for the panel, made in the test: petitions on paper and typed, a batch of several, and bad ones. All invented. */
import { createCanvas, loadImage, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import { strToU8, zipSync } from 'fflate'
import { docx } from '../intake/office-files.ts'
import { paper } from '../intake/page-images.ts'

const A4 = [595, 842] as const

/** A PDF with a text layer, one page a text. */
export function typedPdf(...texts: string[]): Buffer {
  const document = new PDFDocument({ title: 'x' })
  for (const text of texts) {
    const context = document.beginPage(...A4) as unknown as SKRSContext2D
    context.font = '12px "DejaVu Serif", serif'
    for (const [i, line] of text.split('\n').entries()) context.fillText(line, 56, 72 + 19 * i)
    document.endPage()
  }
  return document.close()
}

/** A PDF whose pages are pictures. */
export async function scannedPdf(pictures: readonly Buffer[]): Promise<Buffer> {
  const document = new PDFDocument({ title: 'x' })
  for (const picture of pictures) {
    const context = document.beginPage(...A4) as unknown as SKRSContext2D
    context.drawImage(await loadImage(picture), 0, 0, ...A4)
    document.endPage()
  }
  return document.close()
}

/** A sheet as a scanner sees it, at `dpi`. */
export const sheet = (text: string, dpi = 150): Buffer => paper(text, dpi, 13).toBuffer('image/png')

export const wordFile = (text: string): Promise<Buffer> => docx(text.split('\n'))

/** A picture without a letter on it. */
export function sky(): Buffer {
  const canvas = createCanvas(900, 700)
  const context = canvas.getContext('2d')
  const light = context.createLinearGradient(0, 0, 900, 700)
  light.addColorStop(0, '#88aaee')
  light.addColorStop(1, '#ddeeff')
  context.fillStyle = light
  context.fillRect(0, 0, 900, 700)
  return canvas.toBuffer('image/jpeg')
}

/** Small on disk, two hundred megabytes unpacked. */
export function bomb(): Uint8Array {
  const zeros = new Uint8Array(50 * 1024 * 1024)
  return zipSync({ '1.txt': zeros, '2.txt': zeros, '3.txt': zeros, '4.txt': zeros, '5.txt': zeros })
}

/** A PDF with a password, as far as a reader gets without it. */
export function lockedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /P -60 /O <${'28'.repeat(32)}> /U <${'ab'.repeat(32)}> >>`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 5\n0000000000 65535 f \n${lines}trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00><00>] >>\n`
  return Buffer.from(`${file}startxref\n${table}\n%%EOF`, 'latin1')
}

/** A mail's source with attached files. */
export function eml(body: string, files: Record<string, Uint8Array>): Buffer {
  const parts = Object.entries(files).map(
    ([name, bytes]) =>
      `--xx\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  )
  return Buffer.from(
    'From: Van thu <vanthu@example.vn>\r\nTo: bantcd@example.vn\r\nSubject: Chuyen don\r\n' +
      'Date: Tue, 17 Nov 2026 09:00:00 +0700\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n' +
      '--xx\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
      `${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n${parts.join('')}--xx--\r\n`,
  )
}

export const zipOf = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
      ]),
    ),
  )
