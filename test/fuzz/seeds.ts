/** Sound files of every kind, to be damaged. Persons and places in them are invented. */
import { readFile } from 'node:fs/promises'
import { createCanvas, PDFDocument } from '@napi-rs/canvas'
import { zipSync } from 'fflate'
import UTIF from 'utif2'
import { file, mail, multipart, plain } from '../intake/mails.ts'
import { docx, msg, odt, tnef } from '../intake/office-files.ts'

const LETTER = 'Tôi tên là Nguyễn Văn Thử, khiếu nại Quyết định số 587/QĐ-UBND của Ủy ban nhân dân xã. '
const text = (value: string) => new TextEncoder().encode(value)

export type Seed = { name: string; bytes: Uint8Array }

export async function seeds(): Promise<{ mails: Seed[]; files: Seed[] }> {
  const don = await docx(['ĐƠN KHIẾU NẠI', LETTER, { text: 'Toâi khieáu naïi', font: 'VNI-Times' }])
  const document = new PDFDocument({ title: 'x' })
  const page = document.beginPage(300, 300)
  page.font = '12px serif'
  page.fillText('Tôi khiếu nại quyết định thu hồi đất của xã.', 20, 40)
  document.endPage()
  const pdf = document.close()
  const rtf = Buffer.from(
    "{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0\\fcharset163 Times;}{\\f1 VNI-Times;}}\\f0 T\\u244?i \\'fd\\par\\f1 khieáu naïi\\par}",
    'latin1',
  )
  const xlsx = zipSync({
    'xl/workbook.xml': text('<workbook/>'),
    'xl/sharedStrings.xml': text('<sst><si><t>Họ tên</t></si></sst>'),
    'xl/worksheets/sheet1.xml': text('<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>'),
  })
  const small = createCanvas(60, 40)
  small.getContext('2d').fillText('đơn', 5, 20)
  const { data } = small.getContext('2d').getImageData(0, 0, 60, 40)
  const files: Seed[] = [
    { name: 'don.docx', bytes: don },
    { name: 'don.pdf', bytes: pdf },
    { name: 'don.rtf', bytes: rtf },
    { name: 'don.odt', bytes: odt(`<text:p>${LETTER}</text:p>`) },
    { name: 'ky.xlsx', bytes: xlsx },
    { name: 'ho so.zip', bytes: zipSync({ 'a.txt': text(LETTER), 'b.docx': don, 'c/d.rtf': rtf }) },
    { name: 'thu.msg', bytes: msg('Đơn', LETTER, 'a.txt', text('phụ lục '.repeat(700))) },
    { name: 'winmail.dat', bytes: tnef(LETTER, 'a.rtf', rtf) },
    { name: 'trang.html', bytes: text(`<html><body><p>${LETTER}</p><table><tr><td>1</td></tr></table></body></html>`) },
    { name: 'don.txt', bytes: text(LETTER) },
    { name: 'anh.png', bytes: small.toBuffer('image/png') },
    { name: 'anh.jpg', bytes: small.toBuffer('image/jpeg') },
    { name: 'quet.tif', bytes: new Uint8Array(UTIF.encodeImage(Uint8Array.from(data), 60, 40)) },
    // Two lines of print, written with libheif's `heif-enc`: small, so that damage falls on what matters.
    { name: 'anh.heic', bytes: await readFile(new URL('anh.heic', import.meta.url)) },
  ]
  const inner = mail(multipart([plain(LETTER), file('a.rtf', 'text/rtf', rtf)], 'mixed', 'trong'))
  const html = {
    headers: ['Content-Type: text/html; charset=utf-8'],
    body: `<p>${LETTER}</p><blockquote>cũ</blockquote>`,
  }
  const mails: Seed[] = [
    { name: 'plain', bytes: mail(plain(LETTER)) },
    { name: 'alternative', bytes: mail(multipart([plain(LETTER), html], 'alternative')) },
    {
      name: 'files',
      bytes: mail(multipart([plain(LETTER), file('đơn.docx', 'application/msword', don), file('ky.xlsx', '', xlsx)])),
    },
    {
      name: 'nested',
      bytes: mail(multipart([plain('chuyển'), { headers: ['Content-Type: message/rfc822'], body: inner }])),
    },
    {
      name: 'winmail',
      bytes: mail(multipart([file('winmail.dat', 'application/ms-tnef', tnef(LETTER, 'a.rtf', rtf))])),
    },
    {
      name: 'quoted-printable',
      bytes: mail({
        headers: [
          'Content-Type: text/plain; charset=utf-8; format=flowed',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        body: 'T=C3=B4i ki=E1=BA=BFn =\r\nngh=E1=BB=8B \r\nviệc này',
      }),
    },
  ]
  return { mails, files }
}
