/** What Horde's saved pages do not show. */
import { ended, gives, type HandMade, HOST, html, LOGIN, letterAt, no, SUBJECT, shows, TEXT } from './page.ts'

const P = 'horde'
/** `Đơn thư` as an IMAP name, in unpadded base64url. */
const BOX = Buffer.from('&ARABoQ-n th&AbA-').toString('base64url')
const pane = html(
  `<div id="previewPane"><div class="subject">${SUBJECT}</div><div id="messageBody" class="messageBody"><div class="mimePartData">${TEXT}</div></div></div>`,
)
const raw = (box = 'SU5CT1g', imp = '/horde/imp/') =>
  letterAt(`${imp}view.php?actionID=view_source&id=0&mailbox=${box}&buid=7`)
const imp = (rest: string, mount = '/horde') => `${HOST}${mount}/imp/${rest}`

export const HORDE: HandMade[] = [
  {
    name: 'a folder with a Vietnamese name, dynamic',
    url: imp(`dynamic.php?page=mailbox#msg:${BOX};7`),
    answers: [raw(BOX)],
  },
  { name: 'the fragment encoded', url: imp('dynamic.php?page=mailbox#msg%3ASU5CT1g%3B7') },
  {
    name: 'mounted at the root',
    url: imp('dynamic.php?page=message&buid=7&mailbox=SU5CT1g', ''),
    answers: [raw('SU5CT1g', '/imp/')],
  },
  {
    name: 'mounted under /webmail/',
    url: imp('basic.php?page=message&buid=7&mailbox=SU5CT1g', '/webmail'),
    answers: [raw('SU5CT1g', '/webmail/imp/')],
  },
  { name: 'the minimal view', url: imp('minimal.php?page=message&mailbox=SU5CT1g&buid=7') },
  { name: 'the view for telephones', url: imp('smartmobile.php#message?mailbox=SU5CT1g&buid=7') },
  {
    name: 'the source is empty: the other way',
    url: imp('dynamic.php?page=mailbox#msg:SU5CT1g;7'),
    answers: [
      { url: raw().url, text: '' },
      letterAt('/horde/services/download/?app=imp&actionID=save_message&mailbox=SU5CT1g&buid=7'),
    ],
  },
  {
    name: 'the source leads to the log-in page',
    url: imp('dynamic.php?page=mailbox#msg:SU5CT1g;7'),
    answers: [{ url: raw().url, text: LOGIN, type: 'text/html', redirectedTo: '/horde/login.php' }],
    expect: ended(P),
  },
  { name: 'nothing is answered', url: imp('dynamic.php?page=mailbox#msg:SU5CT1g;7'), answers: [], expect: shows(P) },
  {
    name: 'IMP 6.0: by the uid',
    url: imp('basic.php?page=message&mailbox=SU5CT1g&uid=7'),
    answers: [letterAt('/horde/imp/view.php?actionID=view_source&id=0&mailbox=SU5CT1g&uid=7')],
  },
  {
    name: 'IMP 5: a file for each view',
    url: imp('message.php?mailbox=SU5CT1g&uid=7&thismailbox=SU5CT1g'),
    page: html(`<h1>Thư</h1><div class="mimePartData">${TEXT}</div>`),
    answers: [letterAt('/horde/imp/view.php?actionID=view_source&id=0&mailbox=SU5CT1g&uid=7')],
  },
  {
    name: 'IMP 5, dynamic, a colon in the fragment',
    url: imp('index-dimp.php#msg:INBOX:7'),
    answers: [letterAt('/horde/imp/view.php?actionID=view_source&id=0&mailbox=INBOX&uid=7')],
  },
  {
    name: 'IMP 5, a window of its own',
    url: imp('message-dimp.php?folder=INBOX&uid=7'),
    answers: [letterAt('/horde/imp/view.php?actionID=view_source&id=0&mailbox=INBOX&uid=7')],
  },
  {
    name: 'IMP 4: by its index, English',
    url: imp('message.php?index=7&mailbox=INBOX&start=1'),
    page: html(`<h1>Inbox</h1><div class="mimePartData">${TEXT}</div>`),
    answers: [letterAt('/horde/imp/view.php?actionID=view_source&id=0&mailbox=INBOX&index=7')],
  },
  {
    name: 'IMP 4: the log-in page of the mail program itself',
    url: imp('login.php'),
    page: html('<form id="imp_login"><input name="imapuser"><input type="password" name="pass"></form>'),
    answers: [],
    expect: ended(P),
  },
  {
    name: 'not: list of IMP 5',
    url: imp('mailbox.php?mailbox=SU5CT1g'),
    page: html('<table class="messageList"><tr><td>Đơn</td></tr></table>'),
    expect: no(P),
  },
  {
    name: 'not: composing in IMP 5',
    url: imp('compose.php?actionID=reply&mailbox=SU5CT1g&uid=7'),
    page: html('<textarea name="message"></textarea>'),
    expect: no(P),
  },
  { name: 'not: a fragment that cannot be decoded', url: imp('dynamic.php?page=mailbox#msg:%E0%A4%A'), expect: no(P) },
  { name: 'not: list', url: imp('dynamic.php?page=mailbox#mbox:SU5CT1g'), expect: no(P) },
  {
    name: 'not: composing',
    url: imp('dynamic.php?page=compose&type=reply&mailbox=SU5CT1g&buid=7'),
    page: html('<textarea id="composeMessage"></textarea>'),
    expect: no(P),
  },
  {
    name: 'not: composing, basic',
    url: imp('basic.php?page=compose&mailbox=SU5CT1g&buid=7'),
    page: html('<textarea name="message"></textarea>'),
    expect: no(P),
  },
  {
    name: 'not: a search',
    url: imp('basic.php?page=searchbasic&mailbox=SU5CT1g'),
    page: html('<input name="search_criteria">'),
    expect: no(P),
  },
  { name: 'not: folders', url: imp('basic.php?page=folders'), page: html('<table></table>'), expect: no(P) },
  {
    name: 'not: the portal’s calendar within the dynamic view',
    url: imp('dynamic.php?page=mailbox#portal'),
    page: html('<div>Lịch</div>'),
    expect: no(P),
  },
].map((one) => ({ page: pane, answers: [raw()], expect: gives(P), ...one }) as HandMade)
