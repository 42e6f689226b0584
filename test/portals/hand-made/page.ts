/** How a page made by hand is written down: only what an adapter looks at, and what the little server answers. */
import type { Answer, Expected } from '../saved-page.ts'

export type HandMade = Omit<Expected, 'seen' | 'url'> & { name: string; url: string; page: string }

export const HOST = 'http://thu.xa.example'
export const SUBJECT = 'Đơn kiến nghị về đường thôn Đông'
export const FROM = 'loc@thu.example.vn'
export const TEXT =
  'Kính gửi Ủy ban nhân dân xã. Tôi là Lê Văn Lộc, ở thôn Đông, kiến nghị sửa đoạn đường hư trước cổng trường.'
/** Another letter, for conversations and lists. */
export const OTHER_TEXT = 'Bổ sung cho đơn đã gửi hôm trước: tôi gửi thêm hình chụp đoạn đường hư.'

/** Raw source of the letter; what the files `letter.eml` and `other.eml` of every page are. */
export function source(text = TEXT, id = 'kien-nghi-1'): string {
  return [
    `From: Lê Văn Lộc <${FROM}>`,
    'To: vanthu@xa.example',
    `Subject: =?UTF-8?B?${Buffer.from(SUBJECT).toString('base64')}?=`,
    `Message-ID: <${id}@thu.example.vn>`,
    'Date: Thu, 26 Nov 2026 09:15:00 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ranh"',
    '',
    '--ranh',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '--ranh--',
    '',
  ].join('\r\n')
}

export const LOGIN = '<!doctype html><form action="/"><input name="user"><input type="password" name="pass"></form>'

export const html = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thư</title>${head}</head><body>${body}</body></html>`

/** The letter from its source. */
export const gives = (portal: string, file = 'letter.eml'): Expected['expect'] => ({
  ok: true,
  portal,
  subject: SUBJECT,
  source: file,
})
/** The letter as the page shows it. */
export const shows = (portal: string, without: string[] = []): Expected['expect'] => ({
  ok: true,
  portal,
  message: { body: [TEXT], without },
})
export const no = (portal: string): Expected['expect'] => ({ ok: false, portal, reason: 'not_a_message' })
export const ended = (portal: string): Expected['expect'] => ({ ok: false, portal, reason: 'session_ended' })

export const letterAt = (url: string, file = 'letter.eml'): Answer => ({ url, file })
