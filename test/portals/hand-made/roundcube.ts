/** What Roundcube's saved pages do not show. */
import { ended, FROM, gives, type HandMade, HOST, html, LOGIN, letterAt, no, SUBJECT, TEXT } from './page.ts'

const P = 'roundcube'
const SCRIPT = '<script>rcmail.set_env({"task":"mail","request_token":"T1","mailbox":"INBOX"});</script>'
const page = (inner: string) => html(`${inner}${SCRIPT}`)
const message = page(
  `<div id="message-header"><h2 class="subject">${SUBJECT}</h2><div class="header-summary"><span class="rcmContactAddress" title="${FROM}">Lê Văn Lộc</span></div></div><div id="messagebody"><div class="message-part">${TEXT}</div></div>`,
)
const raw = (mount = '/', box = 'INBOX', uid = '7') =>
  letterAt(`${mount}?_task=mail&_action=viewsource&_mbox=${box}&_uid=${uid}&_save=1&_token=T1`)
const row = (id: string, look = 'selected') =>
  `<tr id="rcmrow${id}" class="message ${look}"><td class="subject"><a>${SUBJECT}</a><span class="rcmContactAddress" title="${FROM}">L</span></td></tr>`
const list = (...rows: string[]) => page(`<table id="messagelist"><tbody>${rows.join('')}</tbody></table>`)

export const ROUNDCUBE: HandMade[] = [
  { name: 'uid and folder in one', url: `${HOST}/?_task=mail&_action=show&_uid=7-INBOX&_mbox=Sent` },
  {
    name: 'a window of its own, mounted under /mail/',
    url: `${HOST}/mail/?_extwin=1&_mbox=INBOX&_uid=7&_action=show&_task=mail`,
    answers: [raw('/mail/')],
  },
  {
    name: 'an address with index.php',
    url: `${HOST}/webmail/index.php?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    answers: [raw('/webmail/')],
  },
  {
    name: 'a secret in the path',
    url: `${HOST}/s/Ab12Cd34Ef56Gh78/?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    answers: [raw('/s/Ab12Cd34Ef56Gh78/')],
  },
  { name: 'the preview opened by itself', url: `${HOST}/?_task=mail&_action=preview&_uid=7&_mbox=INBOX&_framed=1` },
  {
    name: 'a message within a message',
    url: `${HOST}/?_task=mail&_action=show&_uid=7.2&_mbox=INBOX`,
    answers: [raw('/', 'INBOX', '7.2')],
  },
  {
    name: 'a row chosen in a search over all folders',
    url: `${HOST}/?_task=mail&_search=x`,
    page: list(row('Ny1JTkJPWA'), row('OA', '')),
  },
  {
    name: 'the token has gone stale: without it',
    url: `${HOST}/?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    page: message,
    answers: [
      { url: raw().url, text: '<html><body>Lỗi</body></html>', type: 'text/html' },
      letterAt('/?_task=mail&_action=viewsource&_mbox=INBOX&_uid=7'),
    ],
  },
  {
    name: 'the source is the log-in page',
    url: `${HOST}/?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    answers: [{ url: raw().url, text: LOGIN, type: 'text/html' }],
    expect: ended(P),
  },
  {
    name: 'the print view in its window',
    url: `${HOST}/?_task=mail&_action=print&_uid=7&_mbox=INBOX&_extwin=1`,
  },
  {
    name: 'a strict skin: scripts in files only, another language',
    url: `${HOST}/webmail/?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    page: html(
      `<h2 class="subject">${SUBJECT}</h2><table class="headers-table"><tr><td class="header from"><a class="rcmContactAddress" title="${FROM}">Loc</a></td></tr></table><div id="messagebody">${TEXT}</div>`,
      '<link rel="stylesheet" href="skins/larastico/styles/styles.css">',
    ),
    answers: [letterAt('/webmail/?_task=mail&_action=viewsource&_mbox=INBOX&_uid=7')],
  },
  {
    name: 'the folder is not in the address but in the page',
    url: `${HOST}/?_task=mail&_action=show&_uid=7`,
    page: message.replace('"mailbox":"INBOX"', '"mailbox":"&AREA4Q-n"'),
    answers: [letterAt('/?_task=mail&_action=viewsource&_mbox=%26AREA4Q-n&_uid=7&_save=1&_token=T1')],
  },
  {
    name: 'an older skin: attachments by their links; the source is refused',
    url: `${HOST}/?_task=mail&_action=show&_uid=7&_mbox=INBOX`,
    page: page(
      `<div id="messageheader"><h2 class="subject">${SUBJECT}</h2></div><div id="messagebody">${TEXT}</div><ul id="attachment-list"><li class="pdf"><a href="./?_task=mail&amp;_action=get&amp;_uid=7&amp;_mbox=INBOX&amp;_part=2">don.pdf</a></li><li><a href="#">Tải hết</a></li></ul>`,
    ),
    answers: [
      {
        url: '/?_task=mail&_action=get&_mbox=INBOX&_uid=7&_part=2&_download=1&_token=T1',
        text: '%PDF-1.4',
        type: 'application/pdf',
      },
    ],
    expect: { ok: true, portal: P, message: { body: [TEXT], attachments: [{ filename: 'don.pdf', read: true }] } },
  },
  {
    name: 'not: an address book of a strict skin',
    url: `${HOST}/?_task=addressbook`,
    page: html('<div id="taskmenu"></div><table id="rcmcontacts"></table>'),
    expect: no(P),
  },
  {
    name: 'several rows chosen',
    url: `${HOST}/?_task=mail&_mbox=INBOX`,
    page: list(row('Nw'), row('OA')),
    expect: { ok: false, portal: P, reason: 'several_messages', choose: [SUBJECT, SUBJECT] },
  },
  {
    name: 'not: composing',
    url: `${HOST}/?_task=mail&_action=compose&_id=1&_uid=7&_mbox=INBOX`,
    page: page('<textarea name="_message"></textarea>'),
    expect: no(P),
  },
  { name: 'not: list', url: `${HOST}/?_task=mail&_mbox=INBOX`, page: list(row('Nw', '')), expect: no(P) },
  { name: 'not: contacts', url: `${HOST}/?_task=addressbook&_uid=7`, page: page('<table></table>'), expect: no(P) },
  {
    name: 'not: calendar',
    url: `${HOST}/?_task=calendar&_action=show&_uid=7`,
    page: page('<div id="calendar"></div>'),
    expect: no(P),
  },
  {
    name: 'not: settings',
    url: `${HOST}/?_task=settings&_action=preferences`,
    page: page('<form></form>'),
    expect: no(P),
  },
].map((one) => ({ page: message, answers: [raw()], expect: gives(P), ...one }) as HandMade)
