/** MDaemon Webmail (WorldClient): addresses and replies as other programs use them. */
import type { Answer, Expected } from '../saved-page.ts'
import { ended, FROM, type HandMade, HOST, html, LOGIN, no, SUBJECT, shows, TEXT } from './page.ts'

const P = 'mdaemon'
const at = (query: string, file = 'WorldClient.dll') => `${HOST}/${file}?${query}`
const asked = (number: string, folder: string, file = 'WorldClient.dll', session = 'AB12') =>
  `/${file}?Session=${session}&View=Message&Preview=Yes&ReturnJavaScript=1&ContentType=JavaScript&ChangeView=No&NoLoop=1&Number=${number}&FolderID=${folder}`
const json = (fields: object = {}) =>
  JSON.stringify({
    message: {
      from: `Lê Văn Lộc &lt;${FROM}&gt;`,
      to: 'vanthu@xa.example',
      subject: SUBJECT,
      body: `<p>${TEXT}</p>`,
      ...fields,
    },
  })
const tells = (url: string, more: Partial<Answer> = {}): Answer => ({
  url,
  text: json(),
  type: 'text/javascript',
  ...more,
})
const row = (number: string, look = 'highlighted', subject = SUBJECT) =>
  `<div id="script-${number}" class="${look}"><span class="subject">${subject}</span></div>`
const list = (...rows: string[]) => html(`<div id="listContainer">${rows.join('')}</div><div id="previewPane"></div>`)
const own = html(
  `<h1 id="subject">${SUBJECT}</h1><span id="from">${FROM}</span><div id="messageBody"><p>${TEXT}</p></div>`,
)
const told: Expected['expect'] = { ok: true, portal: P, subject: SUBJECT, message: { from: `<${FROM}>`, body: [TEXT] } }

export const MDAEMON: HandMade[] = [
  {
    name: 'query and file in lower case',
    url: at('session=AB12&view=message&number=5&folderid=0', 'worldclient.dll'),
    page: own,
    answers: [tells(asked('5', '0', 'worldclient.dll'))],
  },
  {
    name: 'the folder is the next one',
    url: at('Session=AB12&View=Main&NextFolderID=10'),
    page: list(row('5'), row('4', 'row')),
    answers: [tells(asked('5', '10'))],
  },
  {
    name: 'the folder stands in the page',
    url: at('Session=AB12&View=Main'),
    page: list(row('5')).replace('</body>', '<input type="hidden" name="FolderID" value="7"></body>'),
    answers: [tells(asked('5', '7'))],
  },
  {
    name: 'the list shortens the subject',
    url: at('Session=AB12&View=List&FolderID=0'),
    page: list(row('5', 'highlighted', 'Đơn kiến nghị về…')),
  },
  {
    name: 'answers POST only',
    url: at('Session=AB12&View=Message&Number=5&FolderID=0'),
    page: own,
    answers: [tells(asked('5', '0'), { text: '' }), tells(asked('5', '0'), { method: 'POST' })],
  },
  {
    name: 'another message is answered: the page is read',
    url: at('Session=AB12&View=Message&Number=5&FolderID=0'),
    page: own,
    answers: [tells(asked('5', '0'), { text: json({ subject: 'Lịch họp' }) })],
    expect: shows(P),
  },
  {
    name: 'the answer is cut off: the page is read',
    url: at('Session=AB12&View=Message&Number=5&FolderID=0'),
    page: own,
    answers: [tells(asked('5', '0'), { text: json().slice(0, 90) })],
    expect: shows(P),
  },
  {
    name: 'an attached file',
    url: at('Session=AB12&View=Message&Number=5&FolderID=0'),
    page: own,
    answers: [
      tells(asked('5', '0'), {
        text: json({
          attachments: [{ name: 'don.pdf', url: '/WorldClient.dll?Session=AB12&View=Attachment&Number=5&Part=2' }],
        }),
      }),
      {
        url: '/WorldClient.dll?Session=AB12&View=Attachment&Number=5&Part=2',
        text: '%PDF-1.4',
        type: 'application/pdf',
      },
    ],
    expect: { ...told, message: { body: [TEXT], attachments: [{ filename: 'don.pdf', read: true }] } },
  },
  {
    name: 'the log-in page is answered',
    url: at('Session=AB12&View=Message&Number=5&FolderID=0'),
    page: own,
    answers: [tells(asked('5', '0'), { text: LOGIN, type: 'text/html' })],
    expect: ended(P),
  },
  {
    name: 'log-in page',
    url: at('View=Main'),
    page: html(
      '<form action="/WorldClient.dll?View=Main"><input name="User"><input type="password" name="Password"></form>',
    ),
    expect: ended(P),
  },
  {
    name: 'two highlighted',
    url: at('Session=AB12&View=Main'),
    page: list(row('5'), row('6', 'highlighted', 'Lịch họp')),
    expect: { ok: false, portal: P, reason: 'several_messages', choose: [SUBJECT, 'Lịch họp'] },
  },
  { name: 'not: list', url: at('Session=AB12&View=List&FolderID=0'), page: list(row('5', 'row')), expect: no(P) },
  {
    name: 'not: composing, in lower case',
    url: at('session=AB12&view=compose&new=yes&number=5'),
    page: html('<textarea name="Body">Kính gửi</textarea>'),
    expect: no(P),
  },
  {
    name: 'not: calendar',
    url: at('Session=AB12&View=Calendar&FolderID=2'),
    page: html('<div id="listContainer"><div id="x1" class="highlighted">Họp giao ban</div></div>'),
    expect: no(P),
  },
  {
    name: 'not: options',
    url: at('Session=AB12&View=Options-Prefs'),
    page: html('<input name="Theme">'),
    expect: no(P),
  },
  {
    name: 'not: contacts',
    url: at('Session=AB12&View=Contacts'),
    page: html('<div>Trần Thị Hoa</div>'),
    expect: no(P),
  },
].map((one) => ({ answers: [tells(asked('5', '0'))], expect: told, ...one }) as HandMade)
