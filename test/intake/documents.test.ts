import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@napi-rs/canvas'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { closeIntake, readMessageInput } from '../../local-server/intake/read.ts'
import { sniff } from '../../local-server/intake/sniff.ts'
import { countTiffPages } from '../../local-server/intake/tiff.ts'
import type { Part } from '../../shared/petition.ts'
import { doc, docx, odt, rawDocx } from './office-files.ts'

afterAll(closeIntake)

const text = (value: string) => new TextEncoder().encode(value)

/** Reads one file as the attachment of a message. */
async function read(filename: string, bytes: Uint8Array): Promise<Part[]> {
  const content = Buffer.from(bytes).toString('base64')
  const { message } = await readMessageInput({
    from: '',
    to: [],
    cc: [],
    subject: '',
    date: null,
    body: 'x',
    attachments: [{ filename, content }],
  })
  return message.parts.slice(1)
}

const codes = (part: Part | undefined) => part?.notes.map(({ code }) => code)

describe('Word', () => {
  test('paragraphs, tables, text boxes once, deleted text never', async () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
    const body =
      `<w:p>${run('Kính gửi: Chủ tịch')}<w:r><w:tab/></w:r>${run('UBND xã')}</w:p>` +
      `<w:tbl><w:tr><w:tc><w:p>${run('Thửa')}</w:p></w:tc><w:tc><w:p>${run('214')}</w:p></w:tc></w:tr></w:tbl>` +
      `<w:p><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del>${run('còn &lt;lại&gt; &#273;')}</w:p>` +
      `<mc:AlternateContent><mc:Choice><w:p>${run('khung')}</w:p></mc:Choice><mc:Fallback><w:p>${run('khung')}</w:p></mc:Fallback></mc:AlternateContent>`
    const [part] = await read('don.docx', rawDocx(body, { 'word/header1.xml': `<w:p>${run('UBND TỈNH')}</w:p>` }))
    expect(part?.text).toBe('UBND TỈNH\nKính gửi: Chủ tịch\tUBND xã\nThửa\t214\ncòn <lại> đ\nkhung\n')
  })

  test('runs in the fonts of the nineties are converted by their font', async () => {
    const bytes = await docx([
      { text: 'Toâi khieáu naïi', font: 'VNI-Times' },
      { text: 'T«i khiÕu n¹i', font: '.VnTime' },
      { text: 'céng hßa x· héi', font: '.VnTimeH' },
      { text: 'Đã là Unicode', font: 'Times New Roman' },
    ])
    const [part] = await read('don.docx', bytes)
    expect(part?.text.trim().split('\n')).toEqual([
      'Tôi khiếu nại',
      'Tôi khiếu nại',
      'CỘNG HÒA XÃ HỘI',
      'Đã là Unicode',
    ])
    expect(codes(part)).toEqual(['legacy_font'])
  })

  test('an external entity is never resolved', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>'
    const [part] = await read('don.docx', zipSync({ 'word/document.xml': text(xml) }))
    expect(part?.text).toBe('a&x;b\n')
  })

  test('Word 97, in Unicode and in a font of the nineties', async () => {
    const [modern] = await read('don.doc', doc('ĐƠN KHIẾU NẠI\rTôi khiếu nại việc thu hồi đất.\r'))
    expect([modern?.status, modern?.text.trim()]).toEqual(['read', 'ĐƠN KHIẾU NẠI\nTôi khiếu nại việc thu hồi đất.'])
    const [old] = await read('don.doc', doc('Toâi teân laø Nguyeãn Vaên Thöû, khieáu naïi quyeát ñònh.\r'))
    expect([old?.text.trim(), codes(old)]).toEqual([
      'Tôi tên là Nguyễn Văn Thử, khiếu nại quyết định.',
      ['legacy_font'],
    ])
  })

  test('macros are said and not run', async () => {
    const [part] = await read(
      'don.docm',
      rawDocx('<w:p><w:r><w:t>đơn</w:t></w:r></w:p>', { 'word/vbaProject.bin': 'x' }),
    )
    expect([part?.text, codes(part)]).toEqual(['đơn\n', ['macros']])
  })
})

describe('rich text', () => {
  test('Unicode with its fallback characters, code pages, groups that are not text', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0\\fcharset163 Times New Roman;}{\\f1 VNI-Times;}}{\\*\\generator X;}{\\info{\\title bo qua}}' +
      "\\f0 T\\u244?i khi\\u7871?u n\\u7841?i {\\uc2\\u273xx\\u417xx}n\\par \\'fd\\'ea n\\'e0y\\par\\f1 Toâi khieáu naïi\\par\\f0 \\{ngo\\'e0i\\}}"
    const [part] = await read('don.rtf', Buffer.from(rtf, 'latin1'))
    expect(part?.text).toBe('Tôi khiếu nại đơn\nưê này\nTôi khiếu nại\n{ngoài}')
    expect(codes(part)).toEqual(['legacy_font'])
  })

  test('negative numbers stand for characters above 32767', async () => {
    const [part] = await read('x.rtf', text('{\\rtf1\\uc0 a\\u-3913 b}'))
    expect(part?.text).toBe(`a${String.fromCharCode(65_536 - 3913)}b`)
  })
})

test('OpenDocument: paragraphs, spaces, tables; comments and deleted text left out', async () => {
  const content =
    '<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:h>ĐƠN</text:h>' +
    '<text:p>Tôi<text:s text:c="3"/>khiếu<text:tab/>nại<text:line-break/>việc này<office:annotation><text:p>ghi chú</text:p></office:annotation></text:p>' +
    '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>'
  const [part] = await read('don.odt', odt(content))
  expect(part?.text).toBe('ĐƠN\nTôi   khiếu\tnại\nviệc này\n1\t2\n')
})

test('Excel: a list of signers, row by row', async () => {
  const sheet =
    '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>1</v></c><c t="inlineStr"><is><t>Trần Thị Thử</t></is></c></row></sheetData></worksheet>'
  const bytes = zipSync({
    'xl/workbook.xml': text('<workbook/>'),
    'xl/sharedStrings.xml': text('<sst><si><t>STT</t></si><si><r><t>Họ </t></r><r><t>tên</t></r></si></sst>'),
    'xl/worksheets/sheet1.xml': text(sheet),
  })
  const [part] = await read('danh sach ky ten.xlsx', bytes)
  expect(part?.text).toBe('STT\tHọ tên\n1\tTrần Thị Thử')
})

describe('PDF', () => {
  function pdf(pages: readonly string[][]): Buffer {
    const document = new PDFDocument({ title: 'x' })
    for (const lines of pages) {
      const context = document.beginPage(595, 842)
      context.font = '12px "Liberation Serif"'
      for (const [i, line] of lines.entries()) context.fillText(line, 60, 60 + 18 * i)
      document.endPage()
    }
    return document.close()
  }

  test('text page by page with offsets; numbers broken at the line end are whole', async () => {
    const bytes = pdf([
      ['Tôi khiếu nại Quyết định số 587/QĐ-', 'UBND ngày 12/5/2026 của Ủy ban nhân dân xã.'],
      ['Trang hai: người làm đơn ký tên, ghi rõ họ tên.'],
    ])
    const [part] = await read('don.pdf', bytes)
    expect(part?.status).toBe('read')
    expect(part?.pages.map(({ number, start, end }) => [number, part.text.slice(start, end)])).toEqual([
      [1, 'Tôi khiếu nại Quyết định số 587/QĐ-UBND ngày 12/5/2026 của Ủy ban nhân dân xã.'],
      [2, 'Trang hai: người làm đơn ký tên, ghi rõ họ tên.'],
    ])
  })

  test('with a password', async () => {
    const key = 'aa'.repeat(32)
    const bytes = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]>>
%%EOF`
    const [part] = await read('khoa.pdf', text(bytes))
    expect([part?.status, codes(part)]).toEqual(['unreadable', ['encrypted']])
  })

  test('broken, and cut off', async () => {
    expect(codes((await read('hong.pdf', text('%PDF-1.7 không phải PDF')))[0])).toEqual(['broken'])
    const whole = pdf([['Một hai ba bốn năm sáu bảy tám chín mười mười một.']])
    const [cut] = await read('cut.pdf', whole.subarray(0, whole.length / 3))
    expect(cut?.status).toBe('unreadable')
  })
})

describe('archives', () => {
  test('their files are parts of their own, under plain names', async () => {
    const bytes = zipSync({
      'thu muc/../../đơn.txt': text('đơn của tôi'),
      '__MACOSX/x': text('x'),
      'C:\\a\\b.txt': text('hai'),
    })
    const parts = await read('ho so.zip', bytes)
    expect(parts.map(({ id, filename, text: words }) => [id, filename, words])).toEqual([
      ['a1', 'ho so.zip', ''],
      ['a1.1', 'đơn.txt', 'đơn của tôi'],
      ['a1.2', 'b.txt', 'hai'],
    ])
  })

  test('a bomb is refused by its ratio, and by what it really unpacks to', async () => {
    const [honest, ...none] = await read('bom.zip', zipSync({ 'x.txt': new Uint8Array(50_000_000) }))
    expect([codes(honest), none]).toEqual([['archive_bomb'], []])
    const bytes = Buffer.from(zipSync({ 'x.txt': new Uint8Array(3_000_000) }))
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'))
    bytes.writeUInt32LE(1000, entry + 24)
    const [lying] = await read('bom.zip', bytes)
    expect(codes(lying)).toEqual(['archive_bomb'])
    const [inside] = await read('bom.docx', rawDocx(`<w:p>${' '.repeat(40_000_000)}</w:p>`))
    expect(codes(inside)).toEqual(['archive_bomb'])
  })

  test('archives in archives stop at a layer', async () => {
    let nested: Uint8Array = text('đáy')
    for (let i = 0; i < 8; i += 1) nested = zipSync({ [i === 0 ? 'x.txt' : 'x.zip']: nested })
    const parts = await read('sau.zip', nested)
    expect([parts.at(-1)?.status, codes(parts.at(-1))]).toEqual(['refused', ['too_deep']])
  })

  test('with a password, truncated, of nothing', async () => {
    const bytes = Buffer.from(zipSync({ 'x.txt': text('x') }))
    bytes.writeUInt16LE(1, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 8)
    expect(codes((await read('khoa.zip', bytes))[0])).toEqual(['encrypted'])
    expect(codes((await read('cut.zip', bytes.subarray(0, 40)))[0])).toEqual(['broken'])
  })
})

describe('TIFF', () => {
  const scan = () => readFile(new URL('files/scan-g4.tif', import.meta.url))
  /** Offset of the first directory's entries; the file is little-endian. */
  const entriesOf = (bytes: Buffer) => bytes.readUInt32LE(4) + 2

  test('a sound scan has its pages', async () => {
    expect(countTiffPages(await scan())).toBe(2)
  })

  test.each<[string, (bytes: Buffer) => void]>([
    ['a count of values far beyond the end', (bytes) => bytes.writeUInt32LE(0xfffffff0, entriesOf(bytes) + 4)],
    ['more entries than the file has bytes', (bytes) => bytes.writeUInt16LE(0xffff, entriesOf(bytes) - 2)],
    ['a directory outside the file', (bytes) => bytes.writeUInt32LE(bytes.length + 8, 4)],
    [
      'a directory that leads back to itself',
      (bytes) => {
        const entries = entriesOf(bytes)
        bytes.writeUInt32LE(entries - 2, entries + bytes.readUInt16LE(entries - 2) * 12)
      },
    ],
  ])('%s is refused before anything is decoded', async (_, damage) => {
    const bytes = await scan()
    damage(bytes)
    expect(() => countTiffPages(bytes)).toThrow('broken')
  })
})

describe('a file is what its bytes are', () => {
  test.each<[string, Uint8Array, string, boolean]>([
    ['don.pdf', text('{\\rtf1 x}'), 'rtf', true],
    ['don.doc', text('{\\rtf1 x}'), 'rtf', false],
    ['anh.jpg', Buffer.from('89504e470d0a1a0a', 'hex'), 'image', false],
    ['don.docx', text('%PDF-1.4'), 'pdf', true],
    ['IMG_1.HEIC', Buffer.from('00000018667479706865696300000000', 'hex'), 'heic', false],
    ['IMG_1.jpg', Buffer.from('00000018667479706865696300000000', 'hex'), 'heic', true],
    ['don.pdf.exe', text('x'), 'program', false],
    ['don.pdf', Buffer.from('4d5a9000', 'hex'), 'program', false],
    ['don', text('Kính gửi'), 'text', false],
    ['x.bin', Buffer.from([0, 1, 2, 3, 0, 0, 0, 1, 2]), 'unknown', false],
  ])('%s', (filename, bytes, format, misnamed) => expect(sniff(bytes, filename, '')).toEqual({ format, misnamed }))

  test('what is not opened says so', async () => {
    expect(codes((await read('don.exe', text('MZ')))[0])).toEqual(['program'])
    const heic = Buffer.from('00000018667479706865696300000000', 'hex')
    expect(codes((await read('IMG.HEIC', heic))[0])).toEqual(['heic'])
    expect(codes((await read('don.docx', text('{\\rtf1 xin chao}')))[0])).toEqual(['wrong_extension'])
    expect(codes((await read('rong.txt', new Uint8Array(0)))[0])).toEqual(['no_text'])
    expect(codes((await read('x.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')))[0])).toEqual(['unknown_format'])
  })
})
