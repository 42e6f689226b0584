/** Zimbra's standard (HTML) client under /h/. */
import { FROM, gives, type HandMade, HOST, html, letterAt, no, SUBJECT, shows, TEXT } from './page.ts'

const P = 'zimbra-html'
const UUID = 'a1b2c3d4-1111-2222-3333-444455556666'
const heads = `<table class="MsgHdr"><tr><td class="MsgHdrSub">${SUBJECT}</td></tr><tr><td class="MsgHdrName">Từ:</td><td class="MsgHdrValue">Lê Văn Lộc &lt;${FROM}&gt;</td></tr></table>`
const original = (id: string, mount = '') =>
  `<a id="OPSHOWORIG" href="${mount}/service/home/~/?auth=co&amp;view=text&amp;id=${id}">Xem nguyên bản</a>`
const message = (id: string, mount = '') =>
  html(`<input name="crumb" value="x">${heads}<div class="MsgBody">${TEXT}</div>${original(id, mount)}`)
const client = (inner: string) =>
  html(
    `<link href="/css/zhtml.css?skin=harmony"><form action="/h/search"><input type="hidden" name="crumb" value="x">${inner}</form>`,
  )
const at = (path: string) => `${HOST}${path}`
const raw = (id: string) => letterAt(`/service/home/~/?auth=co&id=${encodeURIComponent(id)}`)

export const ZIMBRA_HTML: HandMade[] = [
  { name: 'under /zimbra/h/', url: at('/zimbra/h/search?si=0&st=message&id=733'), page: message('733') },
  {
    name: 'a conversation with its first message shown',
    url: at('/h/search?si=0&sc=12&st=conversation&id=-733&action=view'),
    page: message('733'),
  },
  {
    name: 'a message from the calendar’s invitation folder, English',
    url: at('/h/search?st=message&sfi=10&id=733&paneview=1'),
    page: message('733').replace('Từ:', 'From:'),
  },
  {
    name: 'a shared mailbox',
    url: at(`/h/search?st=message&id=${encodeURIComponent(`${UUID}:733`)}`),
    page: message(encodeURIComponent(`${UUID}:733`)),
    answers: [raw(`${UUID}:733`)],
  },
  {
    name: 'print view of a shared mailbox',
    url: at(`/h/printmessage?id=${encodeURIComponent(`${UUID}:733`)}&tz=Asia/Bangkok`),
    page: html(`${heads}<div class="MsgBody">${TEXT}</div>`),
    answers: [raw(`${UUID}:733`)],
  },
  {
    name: 'without “show original”, the address names it',
    url: at('/h/search?st=message&id=733'),
    page: client(`${heads}<div class="MsgBody">${TEXT}</div>`),
  },
  {
    name: 'older versions: the label has the subject’s class too',
    url: at('/h/search?st=message&id=733'),
    page: message('733').replace(
      '<td class="MsgHdrSub">',
      '<td class="MsgHdrName MsgHdrSub">Chủ đề:</td><td class="MsgHdrValue MsgHdrSub">',
    ),
  },
  {
    name: 'newer versions: rows of names and values',
    url: at('/h/message?id=733'),
    page: html(
      `<table class="Msg"><tr><td class="MsgHdr"><table><tr><td class="MsgHdrName">Từ :</td><td class="MsgHdrValue">Lê Văn Lộc &lt;${FROM}&gt;</td></tr><tr><td class="MsgHdrName">Chủ đề :</td><td class="MsgHdrValue">${SUBJECT}</td></tr></table></td></tr><tr><td id="iframeBody" class="MsgBody">${TEXT}</td></tr></table>${original('733')}`,
    ),
  },
  {
    name: 'the hidden field names it',
    url: at('/h/message'),
    page: client(`<input type="hidden" name="id" value="733">${heads}<div class="MsgBody">${TEXT}</div>`),
  },
  {
    name: 'the source is missing',
    url: at('/h/message?id=733'),
    page: message('733'),
    answers: [],
    expect: shows(P, ['Xem nguyên bản']),
  },
  {
    name: 'not: list',
    url: at('/h/search?sfi=2&st=message'),
    page: client(`<a href="/h/search?st=message&id=733">${SUBJECT}</a>`),
    expect: no(P),
  },
  {
    name: 'not: list of a conversation folder',
    url: at('/h/search?sfi=2&st=conversation&id=-733'),
    page: client(`<a href="/h/search?id=-733">${SUBJECT}</a>`),
    expect: no(P),
  },
  {
    name: 'not: replying',
    url: at('/h/search?action=compose&op=reply&id=733&st=message'),
    page: client(`<textarea name="body">${TEXT}</textarea>${original('733')}`),
    expect: no(P),
  },
  {
    name: 'not: calendar',
    url: at('/h/calendar?view=week&id=10'),
    page: client('<td>Họp giao ban</td>'),
    expect: no(P),
  },
  {
    name: 'not: contacts',
    url: at('/h/search?st=contact&id=257'),
    page: client('<td>Trần Thị Hoa</td>'),
    expect: no(P),
  },
  {
    name: 'not: options',
    url: at('/h/options?selected=mail&id=3'),
    page: client('<input name="zimbraPrefLocale">'),
    expect: no(P),
  },
].map((one) => ({ answers: [raw('733')], expect: gives(P), ...one }) as HandMade)
