/** Mail sources put together by hand for the tests. Every person and address is invented. */
export type Piece = { headers: string[]; body: string | Buffer }

export const base64 = (content: string | Uint8Array): string =>
  (
    Buffer.from(content as Uint8Array)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

export const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

export const HEAD = [
  `From: ${word('Nguyễn Văn Thử')} <thu@example.vn>`,
  `To: ${word('Ban Tiếp công dân tỉnh')} <ban@example.vn>`,
  `Subject: ${word('Đơn khiếu nại')}`,
  'Date: Tue, 24 Nov 2026 00:41:00 +0700',
  'Message-ID: <1@example.vn>',
  'MIME-Version: 1.0',
]

export function file(filename: string, contentType: string, content: string | Uint8Array): Piece {
  return {
    headers: [
      `Content-Type: ${contentType}; name="${word(filename)}"`,
      `Content-Disposition: attachment; filename="${word(filename)}"`,
      'Content-Transfer-Encoding: base64',
    ],
    body: base64(content),
  }
}

export function plain(text: string): Piece {
  return {
    headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    body: base64(text),
  }
}

export function multipart(pieces: readonly Piece[], subtype = 'mixed', boundary = 'bien-gioi'): Piece {
  const chunks: Buffer[] = []
  for (const { headers, body } of pieces) {
    chunks.push(Buffer.from(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`, 'latin1'))
    chunks.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8'), Buffer.from('\r\n'))
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`))
  return { headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`], body: Buffer.concat(chunks) }
}

export function mail({ headers, body }: Piece, head: readonly string[] = HEAD): Buffer {
  return Buffer.concat([
    Buffer.from(`${[...head, ...headers].join('\r\n')}\r\n\r\n`, 'utf8'),
    Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8'),
  ])
}
