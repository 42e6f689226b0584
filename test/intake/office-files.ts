/** Office files made in the test, the way Word, LibreOffice, Excel and Outlook write them. */
import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'

export async function docx(lines: readonly (string | { text: string; font: string })[]): Promise<Buffer> {
  const children = lines.map((line) =>
    typeof line === 'string'
      ? new Paragraph(line)
      : new Paragraph({ children: [new TextRun({ text: line.text, font: line.font })] }),
  )
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** A .docx from raw `word/document.xml` body markup. */
export function rawDocx(body: string, more: Record<string, string> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  const files = Object.entries({ 'word/document.xml': xml, ...more }).map(
    ([name, text]) => [name, strToU8(text)] as const,
  )
  return zipSync(Object.fromEntries(files))
}

export function odt(content: string): Uint8Array {
  const xml = `<office:document-content><office:body><office:text>${content}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(xml),
  })
}

const DIRECTORY = { ROOT: 5, STORAGE: 1, STREAM: 2 }

type OleEntry = Parameters<typeof burn>[0][number]

function stream(name: string, bytes: Uint8Array): OleEntry {
  return {
    name,
    type: DIRECTORY.STREAM,
    length: bytes.length,
    binaryProvider: () => Uint8Array.from(bytes),
  } as OleEntry
}

/** An Outlook message: property streams named by tag, one attachment. */
export function msg(subject: string, body: string, filename: string, content: Uint8Array): Uint8Array {
  const text = (value: string) => Buffer.from(value, 'utf16le')
  const properties = Buffer.alloc(32)
  const attachmentProperties = Buffer.alloc(8)
  const entries = [
    { name: 'Root Entry', type: DIRECTORY.ROOT, length: 0, children: [1, 2, 3, 4, 5] },
    stream('__properties_version1.0', properties),
    stream('__substg1.0_0037001F', text(subject)),
    stream('__substg1.0_1000001F', text(body)),
    stream('__substg1.0_0C1A001F', text('Người gửi thử')),
    { name: '__attach_version1.0_#00000000', type: DIRECTORY.STORAGE, length: 0, children: [6, 7, 8] },
    stream('__properties_version1.0', attachmentProperties),
    stream('__substg1.0_3707001F', text(filename)),
    stream('__substg1.0_37010102', content),
  ] as OleEntry[]
  return burn(entries)
}

/** winmail.dat with a plain body and one attached file. */
export function tnef(body: string, filename: string, content: Uint8Array): Buffer {
  const attribute = (level: number, id: number, type: number, data: Uint8Array) => {
    const head = Buffer.alloc(9)
    head.writeUInt8(level, 0)
    head.writeUInt16LE(id, 1)
    head.writeUInt16LE(type, 3)
    head.writeUInt32LE(data.length, 5)
    return Buffer.concat([head, data, Buffer.alloc(2)])
  }
  const start = Buffer.alloc(6)
  start.writeUInt32LE(0x223e9f78, 0)
  return Buffer.concat([
    start,
    attribute(1, 0x800c, 2, Buffer.from(`${body}\0`)),
    attribute(2, 0x9002, 6, Buffer.alloc(14)),
    attribute(2, 0x8010, 1, Buffer.from(`${filename}\0`)),
    attribute(2, 0x800f, 6, content),
  ])
}

/** A Word 97 file: its file information block, the text in UTF-16, and the piece table that says where the text is. */
export function doc(text: string): Uint8Array {
  const words = Buffer.from(text, 'utf16le')
  const start = 2048
  const main = Buffer.alloc(Math.max(4608, start + words.length))
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x00c1, 2)
  main.writeUInt32LE(start, 0x18)
  main.writeUInt32LE(start + words.length, 0x1c)
  main.writeUInt16LE(14, 0x20)
  main.writeUInt16LE(22, 0x3e)
  main.writeUInt32LE(text.length, 0x4c)
  main.writeUInt16LE(93, 0x98)
  const pieces = Buffer.alloc(21)
  pieces.writeUInt8(2, 0)
  pieces.writeUInt32LE(16, 1)
  pieces.writeUInt32LE(0, 5)
  pieces.writeUInt32LE(text.length, 9)
  pieces.writeUInt32LE(start, 15)
  main.writeUInt32LE(0, 0x1a2)
  main.writeUInt32LE(pieces.length, 0x1a6)
  words.copy(main, start)
  const table = Buffer.alloc(4608)
  pieces.copy(table)
  const entries = [
    { name: 'Root Entry', type: DIRECTORY.ROOT, length: 0, children: [1, 2] },
    stream('WordDocument', main),
    stream('0Table', table),
  ] as OleEntry[]
  return burn(entries)
}
