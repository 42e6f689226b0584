/** Zimbra's modern client and Carbonio: addresses as links of other programs write them. */
import { FROM, gives, type HandMade, HOST, html, letterAt, no, OTHER_TEXT, SUBJECT, shows, TEXT } from './page.ts'

const P = 'zimbra-modern'
const UUID = 'a1b2c3d4-1111-2222-3333-444455556666'
const at = (path: string) => `${HOST}${path}`
const raw = (id: string) => letterAt(`/service/home/~/?auth=co&id=${encodeURIComponent(id)}`)
const client = (inner: string, mount = 'modern') =>
  html(`<div id="app">${inner}</div>`, `<script src="/${mount}/bundle.js"></script>`)
const pane = (text = TEXT) =>
  `<div role="main"><h1>${SUBJECT}</h1><span data-testid="message-from">${FROM}</span><div data-testid="message-body">${text}</div></div>`
const conversation = (messages: object[]) => ({
  url: '/service/soap/GetConvRequest',
  method: 'POST',
  text: JSON.stringify({ Body: { GetConvResponse: { c: [{ m: messages }] } } }),
  type: 'application/json',
  needs: { body: ['"GetConvRequest"', '"id":"266"'] },
})
const from = [{ t: 'f', a: FROM }]

export const ZIMBRA_MODERN: HandMade[] = [
  {
    name: 'a folder with a Vietnamese name',
    url: at(`/modern/email/${encodeURIComponent('Đơn thư')}/message/733`),
    page: client(pane()),
  },
  {
    name: 'a shared mailbox',
    url: at(`/modern/email/Inbox/message/${encodeURIComponent(`${UUID}:733`)}`),
    page: client(pane()),
    answers: [raw(`${UUID}:733`)],
  },
  { name: 'in a search', url: at('/modern/search/email/message/733/?q=don'), page: client(pane()) },
  { name: 'a conversation of one in a search', url: at('/modern/search/conversation/-733'), page: client(pane()) },
  {
    name: 'Carbonio, conversation of one',
    url: at('/carbonio/mails/folder/2/conversation/-733'),
    page: client(pane(), 'carbonio'),
  },
  { name: 'Carbonio, message', url: at('/carbonio/mails/folder/2/message/733'), page: client(pane(), 'carbonio') },
  {
    name: 'two of one sender in a conversation, told apart by their beginning',
    url: at('/modern/email/Inbox/conversation/266'),
    page: client(pane()),
    answers: [
      raw('733'),
      conversation([
        { id: '735', e: from, fr: OTHER_TEXT.slice(0, 60) },
        { id: '733', e: from, fr: TEXT.slice(0, 60) },
      ]),
    ],
  },
  {
    name: 'two with attached files of the same number: neither is taken for the other',
    url: at('/modern/email/Inbox/conversation/266'),
    page: client(
      `${pane()}<a href="/service/home/~/?auth=co&amp;id=735&amp;part=2">a.pdf</a><a href="/service/home/~/?auth=co&amp;id=733&amp;part=2">b.pdf</a>`,
    ),
    answers: [
      raw('733'),
      letterAt('/service/home/~/?auth=co&id=735', 'other.eml'),
      conversation([
        { id: '735', e: from, fr: OTHER_TEXT.slice(0, 60) },
        { id: '733', e: from, fr: TEXT.slice(0, 60) },
      ]),
    ],
  },
  {
    name: 'two that cannot be told apart are read from the page',
    url: at('/modern/email/Inbox/conversation/266'),
    page: client(pane()),
    answers: [
      raw('733'),
      conversation([
        { id: '735', e: from },
        { id: '733', e: from },
      ]),
    ],
    expect: shows(P),
  },
  {
    name: 'the server’s answer about a conversation is no JSON',
    url: at('/modern/email/Inbox/conversation/266'),
    page: client(pane()),
    answers: [{ url: '/service/soap/GetConvRequest', method: 'POST', text: 'lỗi' }],
    expect: shows(P),
  },
  {
    name: 'not: an address that cannot be decoded',
    url: at('/modern/email/Inbox/message/%E0%A4%A'),
    page: client(pane()),
    expect: no(P),
  },
  {
    name: 'not: list',
    url: at('/modern/email/Inbox'),
    page: client(`<a href="/modern/email/Inbox/message/733">${SUBJECT}</a>`),
    expect: no(P),
  },
  {
    name: 'not: composing',
    url: at('/modern/email/Drafts/compose'),
    page: client('<div contenteditable="true" role="textbox">Kính gửi</div>'),
    expect: no(P),
  },
  {
    name: 'not: calendar',
    url: at('/modern/calendar/event/733'),
    page: client('<div role="main"><h1>Họp giao ban</h1></div>'),
    expect: no(P),
  },
  {
    name: 'not: settings',
    url: at('/modern/settings/viewingEmail'),
    page: client('<input type="checkbox">'),
    expect: no(P),
  },
  {
    name: 'not: Carbonio’s calendar',
    url: at('/carbonio/calendars/month'),
    page: client('<h1>Tháng 11</h1>', 'carbonio'),
    expect: no(P),
  },
].map((one) => ({ answers: [raw('733')], expect: gives(P), ...one }) as HandMade)
