import { describe, expect, it } from 'vitest'
import { agrees, decodeWords, isWhole, mailHeaders } from '../../extension/portals/mail-source.ts'
import { processorTime } from '../processor-time.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const shown = (subject = '', from = '', messageId: string | null = null) => ({ key: 'k', subject, from, messageId })

describe('is it the source of a message', () => {
  it.each([
    ['CRLF', 'Subject: a\r\nFrom: b@c.vn\r\n\r\nXin chào'],
    ['LF', 'Received: x\n\ty\nSubject: a\n\nXin chào'],
    ['mbox line first', 'From b@c.vn Tue Nov 24\nSubject: a\n\nXin chào'],
    ['byte order mark', '\uFEFFSubject: a\n\nXin chào'],
  ])('takes headers and body: %s', (_, text) => {
    expect(mailHeaders(bytes(text))).toMatchObject({ subject: 'a', hasBody: true })
  })

  it.each([
    ['a web page', '<!doctype html><title>Đăng nhập</title>'],
    ['nothing', ''],
    ['JSON', '{"error":"session"}'],
    ['words with a colon', 'Lỗi: hết phiên làm việc\n\nđăng nhập lại'],
    ['a header no mail has', 'Foo: bar\n\nbody'],
  ])('refuses %s', (_, text) => {
    expect(mailHeaders(bytes(text))).toBeNull()
  })

  it('tells a message without a body', () => {
    expect(mailHeaders(bytes('Subject: a\r\nFrom: b@c.vn\r\n\r\n  \r\n'))?.hasBody).toBe(false)
    expect(mailHeaders(bytes('Subject: a'))?.hasBody).toBe(false)
  })

  it('reads the first of doubled headers and unfolds', () => {
    const headers = mailHeaders(
      bytes('Subject: =?UTF-8?Q?=C4=90=C6=A1n?=\r\n =?UTF-8?Q?_ki=E1=BA=BFn?=\r\nSubject: giả\r\n\r\nx'),
    )
    expect(headers?.subject).toBe('Đơn kiến')
  })

  it('answers within two seconds on hostile headers of ten million characters', () => {
    const start = processorTime()
    mailHeaders(bytes(`Subject: ${'=?a?b?'.repeat(1_700_000)}\n\nx`))
    mailHeaders(bytes(`From: ${'a'.repeat(10_000_000)}`))
    agrees(
      { messageId: '', subject: '', from: 'a'.repeat(200_000), date: '', hasBody: true },
      shown('', 'b'.repeat(200_000)),
    )
    expect(processorTime() - start).toBeLessThan(2_000)
  })
})

describe('did it arrive whole', () => {
  const mail = (type: string, body: string) => bytes(`Subject: a\r\n${type}\r\n\r\n${body}`)
  it.each([
    ['its last part ended', 'Content-Type: multipart/mixed; boundary="b 1"', '--b 1\r\n\r\nx\r\n--b 1--\r\n'],
    ['words below the last part', 'Content-Type: multipart/mixed; boundary=b1', '--b1\n\nx\n--b1--\nGửi từ máy quét'],
    ['the type on two lines', 'Content-Type: multipart/mixed;\r\n\tboundary=b1', '--b1\n\nx\n--b1--'],
    ['one part only', 'Content-Type: text/plain', 'x'],
    ['several parts that name no boundary', 'Content-Type: multipart/mixed', 'x'],
  ])('yes: %s', (_, type, body) => expect(isWhole(mail(type, body))).toBe(true))
  it.each([
    ['in the middle of a part', '--b1\r\n\r\nxin chào\r\n--b1\r\nContent-Type: application/pdf\r\n\r\nJVBE'],
    ['in the middle of the last line', '--b1\r\n\r\nxin chào\r\n--b1-'],
    ['at the headers', ''],
  ])('no: it ends %s', (_, body) =>
    expect(isWhole(mail('Content-Type: multipart/mixed; boundary="b1"', body))).toBe(false),
  )
})

describe('encoded words', () => {
  it.each([
    ['=?UTF-8?B?xJDGoW4ga2hp4bq/dSBu4bqhaQ==?=', 'Đơn khiếu nại'],
    ['=?utf-8?q?=C4=90=C6=A1n_t=E1=BB=91?= c', 'Đơn tố c'],
    ['=?UTF-8?B?xJDGoW4g?= =?UTF-8?B?a2hp4bq/dQ==?=', 'Đơn khiếu'],
    ['=?UTF-8?B?xJDG?= =?UTF-8?B?oW4=?=', 'Đơn'],
    ['=?windows-1258?Q?=D0=F5n?=', 'Đơn'],
    ['=?không-có?Q?abc?=', '=?không-có?Q?abc?='],
    ['=?x-unknown?Q?abc?=', 'abc'],
    ['=?UTF-8?B?***?=', ''],
    ['=?UTF-8?Q?=ZZ=4?=', '=ZZ\u0004'],
    ['không mã hóa', 'không mã hóa'],
  ])('%s', (written, read) => {
    expect(decodeWords(written)).toBe(read)
  })
})

describe('agrees with the page', () => {
  const headers = { messageId: '<A@b>', subject: 'Đơn khiếu nại', from: 'Lan <lan@thu.vn>', date: '', hasBody: true }

  it('goes by the Message-ID where the page shows it', () => {
    expect(agrees(headers, shown('Chủ đề khác', '', 'a@B'))).toBe(true)
    expect(agrees(headers, shown('Đơn khiếu nại', '', '<c@b>'))).toBe(false)
  })

  it('takes shortened, decorated and missing subjects, but no other subject', () => {
    expect(agrees(headers, shown('Đơn khiếu…'))).toBe(true)
    expect(agrees(headers, shown('Chủ đề: Đơn  khiếu nại (1)'))).toBe(true)
    expect(agrees(headers, shown(''))).toBe(true)
    expect(agrees({ ...headers, subject: '' }, shown('(không có chủ đề)'))).toBe(true)
    expect(agrees(headers, shown('Đơn tố cáo'))).toBe(false)
  })

  it('takes no message of the same subject from somebody else', () => {
    expect(agrees(headers, shown('Đơn khiếu nại', 'lan@thu.vn'))).toBe(true)
    expect(agrees(headers, shown('Đơn khiếu nại', 'LAN@thu.vn, huy@thu.vn'))).toBe(true)
    expect(agrees(headers, shown('Đơn khiếu nại', 'Lan'))).toBe(true)
    expect(agrees(headers, shown('Đơn khiếu nại', 'huy@thu.vn'))).toBe(false)
  })

  it('does not compare a subject that could not be decoded', () => {
    expect(agrees({ ...headers, subject: '\uFFFD\uFFFDn' }, shown('Đơn tố cáo', 'lan@thu.vn'))).toBe(true)
  })
})
