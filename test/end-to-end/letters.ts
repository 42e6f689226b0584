/** Sources of the practice mailbox's letters (invented), to be delivered into real mailboxes. */
import { practiceApp } from '../../local-server/practice/index.ts'

/** `l01`: a complaint. `l02`: the same paper again, as an attached Word file. */
export async function letterSource(id: string): Promise<Uint8Array> {
  const answer = await practiceApp().request(`http://127.0.0.1/thu-den/${id}/nguon`)
  if (!answer.ok) throw new Error(`no letter ${id}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** A mail whose text is 8-bit UTF-8, with the petition as an attached mail: portals must give its bytes as they are. */
export const FORWARDED = new TextEncoder().encode(
  [
    'From: tiepdan@huyen.example.vn',
    'To: canbo@ubnd.test',
    'Subject: =?UTF-8?B?Q2h1eeG7g24gxJHGoW4=?=',
    'Message-ID: <chuyen-1@huyen.example.vn>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Kính chuyển đơn kèm theo.',
    '--b1',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    'From: loc@thu.example.vn',
    'Subject: =?UTF-8?B?xJDGoW4ga2hp4bq/dSBu4bqhaQ==?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'ĐƠN KHIẾU NẠI',
    'Tôi tên là: Lê Văn Lộc, ở thôn Đông, xã Hòa An. Tôi khiếu nại việc thu hồi đất.',
    '--b1--',
    '',
  ].join('\r\n'),
)
