/** A small web server with pages on which a capture must fail well, and two programs that are not our service. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = {
  url: string
  /** Paths that were asked for. */
  asked: string[]
  close(): Promise<void>
}

const letter = (
  source: string,
) => `<!doctype html><meta charset="utf-8"><meta name="application-name" content="hop-thu-thuc-hanh">
<article data-letter="x" data-source="${source}"><h1 data-field="subject">Đơn kiến nghị</h1><p data-field="from">a@thu.example.vn</p></article>`

/** A mail of about so many megabytes: one line of text, the rest an attachment. */
function bigMail(megabytes: number): string {
  const head =
    'From: a@thu.example.vn\r\nSubject: =?UTF-8?B?xJDGoW4ga2nhur9uIG5naOG7iw==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
  const text =
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nĐƠN KIẾN NGHỊ\r\nTôi tên Lưu Văn Đạt, ở xã Truông Mít. Kiến nghị sửa đường.\r\n'
  const line = `${'A'.repeat(76)}\r\n`
  const lines = line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length))
  return `${head}${text}--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="anh.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}--b--\r\n`
}

const PAGES: Record<string, () => { type: string; body: string }> = {
  '/': () => ({
    type: 'text/html',
    body: '<!doctype html><meta charset="utf-8"><title>Trang chủ</title><nav><a href="/">Trang chủ</a></nav>',
  }),
  '/letter-empty': () => ({ type: 'text/html', body: letter('/empty.eml') }),
  '/empty.eml': () => ({
    type: 'text/plain',
    body: 'From: a@thu.example.vn\r\nSubject: =?UTF-8?B?xJDGoW4ga2nhur9uIG5naOG7iw==?=\r\n\r\n',
  }),
  '/letter-30': () => ({ type: 'text/html', body: letter('/30.eml') }),
  '/30.eml': () => ({ type: 'text/plain', body: bigMail(30) }),
  '/letter-60': () => ({ type: 'text/html', body: letter('/60.eml') }),
  '/60.eml': () => ({ type: 'text/plain', body: bigMail(60) }),
}

export function servePages(): Promise<Listening> {
  return listen((path) => PAGES[path]?.() ?? null)
}

/** Something else on the service's port: a stranger, or our own service of an older contract. */
export function serveInstead(port: number, health: object): Promise<Listening> {
  return listen(
    (path) => (path === '/health' ? { type: 'application/json', body: JSON.stringify(health) } : null),
    port,
  )
}

function listen(answer: (path: string) => { type: string; body: string } | null, port = 0): Promise<Listening> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    asked.push(path)
    const found = answer(path)
    response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` })
    response.end(found?.body)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        asked,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      }),
    )
  })
}
