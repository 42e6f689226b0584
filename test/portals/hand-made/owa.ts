/** OWA of Exchange 2013–2019: ids and classes as pages that users published show them. */

import { letters } from '../../../extension/portals/mail-source.ts'
import type { NotedItem } from '../../../extension/portals/witness.ts'
import type { Answer } from '../saved-page.ts'
import {
  ended,
  FROM,
  gives,
  type HandMade,
  HOST,
  html,
  LOGIN,
  no,
  OTHER_TEXT,
  SUBJECT,
  shows,
  source,
  TEXT,
} from './page.ts'

const P = 'owa'
const CANARY = 'x7Kd.v3'
/** Exchange item ids are long and hold `+`, `/` and `=`. */
const ID = 'AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAAAi+/QmrYyT=='
const OTHER_ID = 'AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAAB7/0ulZn6b=='

/** The reading pane as 2016 and 2019 build it: one body within another, the recipients are a heading too. */
const message = (text: string, when = 'T5 26/11/2026 9:15 SA', sender = `Lê Văn Lộc &lt;${FROM}&gt;`) =>
  `<div class="_rp_S4"><div role="heading" aria-level="3"><span class="_pe_l rpHighlightFromClass">${sender};</span><span class="allowTextSelection">${when}</span>
  <div id="ItemHeader.ToContainer" role="heading"><span class="_pe_l">vanthu@xa.example;</span></div></div>
  <div role="document"><div id="Item.MessagePartBody"><div id="Item.MessageUniqueBody"><div id="x_divtagdefaultwrapper"><p>${text}</p></div></div></div></div></div>`
const pane = (...messages: string[]) =>
  html(
    `<div role="tree"><div role="treeitem">Hộp thư đến</div></div><div role="main" aria-label="Ngăn đọc"><div class="_rp_e"><div role="heading" aria-level="2"><span class="rpHighlightAllClass rpHighlightSubjectClass">${SUBJECT}</span></div>${messages.join('')}</div></div>`,
    '<script src="/owa/prem/15.1/scripts/boot.js"></script>',
  )

const encoded = (file: string) => Buffer.from(file).toString('base64')
const reply = (items: object[]) => JSON.stringify({ Body: { ResponseMessages: { Items: items } } })
const needs = { headers: { 'X-OWA-CANARY': CANARY, Action: 'GetItem' } }
const item = (id: string, mime: string, mount = '/owa/'): Answer => ({
  url: `${mount}service.svc?action=GetItem`,
  method: 'POST',
  type: 'application/json',
  text: reply([{ Items: [{ MimeContent: { Value: encoded(mime) } }] }]),
  needs: { ...needs, body: [`"Id":"${id}"`, '"IncludeMimeContent":true'] },
})
const found = (items: object[], folder = '"Id":"inbox"'): Answer => ({
  url: '/owa/service.svc?action=FindItem',
  method: 'POST',
  type: 'application/json',
  text: reply([{ RootFolder: { Items: items } }]),
  needs: { headers: { 'X-OWA-CANARY': CANARY, Action: 'FindItem' }, body: [folder] },
})
const listed = (id: string, received: string, subject = SUBJECT, EmailAddress = FROM) => ({
  ItemId: { Id: id },
  Subject: subject,
  From: { Mailbox: { Name: 'Lê Văn Lộc', EmailAddress } },
  DateTimeReceived: received,
})
const noted = (id: string, text: string, received = ''): NotedItem => ({
  id,
  subject: SUBJECT,
  from: [FROM],
  received,
  text: letters(text),
})
/** In the time zone of whoever runs the test. */
const at = (hour: number, minute: number) => new Date(2026, 10, 26, hour, minute).toISOString()
const letter = item(ID, source())

export const OWA: HandMade[] = [
  {
    name: 'main window, told by the client’s replies, a prefetched one beside',
    page: pane(message(TEXT)),
    witness: { items: [noted(OTHER_ID, OTHER_TEXT), noted(ID, TEXT)] },
  },
  {
    name: 'the same paper twice, told apart by the time shown',
    page: pane(message(TEXT)),
    witness: { items: [noted(ID, TEXT, at(9, 15)), noted(OTHER_ID, TEXT, at(14, 40))] },
  },
  {
    name: 'the same paper twice, afternoon, English',
    page: pane(message(TEXT, 'Thu 11/26/2026 2:40 PM')),
    witness: { items: [noted(ID, TEXT, at(14, 40)), noted(OTHER_ID, TEXT, at(9, 15))] },
  },
  {
    name: 'a conversation of two: ask',
    page: pane(message(OTHER_TEXT), message(TEXT)),
    witness: { items: [noted(ID, TEXT), noted(OTHER_ID, OTHER_TEXT)] },
    expect: { ok: false, portal: P, reason: 'several_messages', choose: [SUBJECT, SUBJECT] },
  },
  {
    name: 'a conversation of two, chosen',
    page: pane(message(OTHER_TEXT), message(TEXT)),
    witness: { items: [noted(ID, TEXT), noted(OTHER_ID, OTHER_TEXT)] },
    choose: `owa|${HOST}/owa/|${new URLSearchParams({ id: ID })}`,
  },
  {
    name: 'nothing heard: the one of the folder that fits',
    page: pane(message(TEXT)),
    answers: [
      letter,
      found([
        listed(OTHER_ID, at(9, 15), 'Lịch họp'),
        listed(ID, at(9, 15)),
        listed('x', at(9, 15), SUBJECT, 'khac@thu.example.vn'),
      ]),
    ],
  },
  {
    name: 'nothing heard: two fit, the time shown decides',
    page: pane(message(TEXT)),
    answers: [letter, found([listed(OTHER_ID, at(14, 40)), listed(ID, at(9, 15))])],
  },
  {
    name: 'nothing heard: the page shows the sender’s name only',
    page: pane(message(TEXT, '9:15', 'Lê Văn Lộc')),
    answers: [letter, found([listed(ID, at(9, 15))])],
  },
  {
    name: 'nothing heard: a folder of the office’s own',
    url: `${HOST}/owa/#path=/mail/${encodeURIComponent(OTHER_ID)}`,
    page: pane(message(TEXT)),
    answers: [letter, found([listed(ID, at(9, 15))], `"Id":"${OTHER_ID}"`)],
  },
  {
    name: 'a window the client paints itself',
    url: `${HOST}/owa/projection.aspx`,
    page: pane(message(TEXT)),
    answers: [letter, found([listed(ID, at(9, 15))])],
  },
  {
    name: 'a linked message, id in lower case in the fragment',
    url: `${HOST}/owa/#itemid=${encodeURIComponent(ID)}&exvsurl=1&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
  },
  {
    name: 'another mailbox opened beside the officer’s own',
    url: `${HOST}/owa/vanthu@xa.example/?ItemID=${encodeURIComponent(ID)}&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
    answers: [item(ID, source(), '/owa/vanthu@xa.example/')],
  },
  {
    name: 'read from the page, its text once',
    page: pane(message(TEXT)),
    answers: [],
    expect: shows(P, [`${TEXT}\n\n${TEXT}`, `${TEXT}\n${TEXT}`, 'Hộp thư đến']),
  },
  {
    name: 'the item is gone',
    url: `${HOST}/owa/?ItemID=${encodeURIComponent(ID)}&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
    answers: [{ ...letter, text: reply([{ ResponseCode: 'ErrorItemNotFound', Items: [] }]) }],
    expect: shows(P),
  },
  {
    name: 'the reply’s MIME is cut off',
    url: `${HOST}/owa/?ItemID=${encodeURIComponent(ID)}&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
    answers: [
      { ...letter, text: `${reply([{ Items: [{ MimeContent: { Value: `${encoded(source()).slice(0, 101)}!` } }] }])}` },
    ],
    expect: shows(P),
  },
  {
    name: 'the service answers 440',
    url: `${HOST}/owa/?ItemID=${encodeURIComponent(ID)}&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
    answers: [{ ...letter, text: '', status: 440 }],
    expect: ended(P),
  },
  {
    name: 'the service leads to the log-in page',
    url: `${HOST}/owa/?ItemID=${encodeURIComponent(ID)}&viewmodel=ReadMessageItem`,
    page: pane(message(TEXT)),
    answers: [{ ...letter, text: LOGIN, type: 'text/html', redirectedTo: '/owa/auth/logon.aspx' }],
    expect: ended(P),
  },
  {
    name: 'log-in page',
    url: `${HOST}/owa/auth/logon.aspx?replaceCurrent=1&url=x`,
    page: html('<form name="logonForm" action="/owa/auth.owa"><input type="password"></form>'),
    expect: ended(P),
  },
  {
    name: 'the light version: read from the page',
    url: `${HOST}/owa/?ae=Item&a=Open&t=IPM.Note&id=RgAAAAB7x0Ulzn6b&pspid=1`,
    page: html(
      `<form action="?ae=Item&amp;t=IPM.Note"><table><tr><td class="frm">Lê Văn Lộc</td></tr></table><div class="bdy">${TEXT}</div></form>`,
    ),
    expect: shows(P),
  },
  {
    name: 'not: a reply in the light version',
    url: `${HOST}/owa/?ae=Item&a=Reply&t=IPM.Note&id=RgAAAAB7x0Ulzn6b`,
    page: html('<form action="?ae=PreFormAction"><textarea name="txtbdy"></textarea></form>'),
    expect: no(P),
  },
  {
    name: 'not: an appointment in the light version',
    url: `${HOST}/owa/?ae=Item&a=Open&t=IPM.Appointment&id=RgAAAAB7x0Ulzn6b`,
    page: html(`<form action="?ae=Item&amp;t=IPM.Appointment"><table><tr><td>${SUBJECT}</td></tr></table></form>`),
    expect: no(P),
  },
  {
    name: 'not: a draft in a window of its own',
    url: `${HOST}/owa/?ItemID=${encodeURIComponent(ID)}&viewmodel=MailComposeViewModelFactory`,
    page: html('<div contenteditable="true" role="textbox" aria-label="Message body">Kính gửi</div>'),
    expect: no(P),
  },
  {
    name: 'not: replying in the pane',
    page: pane('<div role="document"><div contenteditable="true" role="textbox">Kính gửi</div></div>', message(TEXT)),
    expect: no(P),
  },
  {
    name: 'not: composing by address',
    url: `${HOST}/owa/?path=/mail/action/compose&to=a@xa.example`,
    page: html('<div role="main"></div>', '<script src="/owa/x.js"></script>'),
    expect: no(P),
  },
  {
    name: 'not: an appointment by its id',
    url: `${HOST}/owa/?itemid=${encodeURIComponent(ID)}&exvsurl=1&path=/calendar/item`,
    page: pane('<div role="document">Họp giao ban sáng thứ hai tại phòng họp số 2</div>'),
    expect: no(P),
  },
  {
    name: 'not: calendar',
    url: `${HOST}/owa/#path=/calendar/view/Month`,
    page: pane('<div role="document">Họp giao ban</div>'),
    expect: no(P),
  },
  {
    name: 'not: people',
    url: `${HOST}/owa/#path=/people`,
    page: pane('<div role="document">Trần Thị Hoa</div>'),
    expect: no(P),
  },
  {
    name: 'not: options',
    url: `${HOST}/owa/#path=/options/mail`,
    page: pane('<div role="document">Chữ ký</div>'),
    expect: no(P),
  },
  {
    name: 'not: list, no message chosen',
    page: html(
      '<div role="main"><div role="heading">Chọn một mục để đọc</div></div>',
      '<script src="/owa/x.js"></script>',
    ),
    expect: no(P),
  },
].map(
  (one) =>
    ({
      url: `${HOST}/owa/#path=/mail/inbox`,
      cookie: `X-OWA-CANARY=${CANARY}`,
      answers: [letter],
      expect: gives(P),
      ...one,
    }) as HandMade,
)
