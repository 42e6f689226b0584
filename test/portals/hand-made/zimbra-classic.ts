/** Zimbra's classic client: ids as its public source makes them (ZmConvView2, ZmMailMsgView, ZmMailListView). */
import { FROM, gives, type HandMade, HOST, html, LOGIN, letterAt, no, SUBJECT, shows, TEXT } from './page.ts'

const P = 'zimbra-classic'
const UUID = 'a1b2c3d4-1111-2222-3333-444455556666'
const AWAY = 'position:absolute;left:-10000px;top:-10000px'
const shell = (inner: string) =>
  html(`<div id="z_shell">${inner}</div>`, '<script>window.appContextPath = "";</script>')
const header = `<span class="SubjectCol">${SUBJECT}</span><span id="m_from"><span email="${FROM}">Lê Văn Lộc</span></span>`
const capsule = (id: string, look = 'Expanded', text = TEXT) =>
  `<div id="${id}" class="ZmMailMsgCapsuleView ${look}"><div id="${id}_header">${header}</div><div id="${id}__body" class="MsgBody-text"${look === 'Collapsed' ? ' style="display:none"' : ''}>${text}</div></div>`
const pane = (context: string, inner = `<div class="MsgBody">${TEXT}</div>`) =>
  `<div id="zv__${context}__MSG"><div>${header}</div>${inner}</div>`
const row = (id: string, look = 'Row-selected') =>
  `<li id="zli__${id}" class="${look}"><span class="subject">${SUBJECT}</span></li>`
const raw = (id: string) => letterAt(`/service/home/~/?auth=co&id=${encodeURIComponent(id)}`)

export const ZIMBRA_CLASSIC: HandMade[] = [
  { name: 'a message of a conversation, ids without a session', page: shell(capsule('MSGC733')) },
  {
    name: 'three of a conversation, two folded by their class only',
    page: shell(
      capsule('main_MSGC731', 'Collapsed').replace(' style="display:none"', '') +
        capsule('main_MSGC733') +
        capsule('main_MSGC735', 'Collapsed Last'),
    ),
  },
  {
    name: 'a conversation in a tab of its own, the list’s pane put away',
    page: shell(`<div style="${AWAY}">${capsule('main_MSGC700')}</div>${capsule('CV1_MSGC733')}`),
  },
  { name: 'a search in a tab, message view', page: shell(row('TV-SR-1__733') + pane('TV-SR-1')) },
  { name: 'under /zimbra/', url: `${HOST}/zimbra/`, page: shell(row('TV-main__733') + pane('TV-main')) },
  { name: 'the address names it, under /zimbra/', url: `${HOST}/zimbra/?view=msg&id=733`, page: shell(pane('MSG-1')) },
  {
    name: 'a picture within the text names it',
    page: shell(
      pane('MSG-1', `<div class="MsgBody">${TEXT}<img src="/service/home/~/?auth=co&amp;id=733&amp;part=2.2"></div>`),
    ),
  },
  {
    name: 'a picture in the frame of the text names it',
    page: shell(
      `${pane('MSG-1', '<iframe id="zv__MSG-1__MSG__body__iframe"></iframe>')}<!--frame:${TEXT}<img dfsrc="/service/home/~/?auth=co&amp;id=733&amp;part=2.2" src="data:,">-->`,
    ),
    written: { '#zv__MSG-1__MSG__body__iframe': 'frame.html' },
  },
  {
    name: 'a tab of its own without attachments: the client’s own script tells',
    page: shell(`<div style="${AWAY}">${row('TV-main__700')}</div>${pane('MSG-1')}`),
    witness: { zimbra: '733' },
  },
  {
    name: 'what the script tells is believed only where it fits the page',
    page: shell(pane('MSG-1')),
    witness: { zimbra: '700' },
    answers: [
      { url: '/service/home/~/?auth=co&id=700', text: 'From: khac@xa.example\r\nSubject: Lich hop\r\n\r\nMoi hop' },
    ],
    expect: shows(P),
  },
  { name: 'a tab of its own that nobody names', page: shell(pane('MSG-1')), answers: [], expect: shows(P) },
  {
    name: 'a conversation of one in a shared mailbox, list only',
    page: shell(row(`CLV-main__${UUID}:-733`)),
    answers: [raw(`${UUID}:733`)],
  },
  {
    name: 'the label has the subject’s class too',
    page: shell(
      row('TV-main__733') +
        pane('TV-main').replace(
          '<span class="SubjectCol">',
          '<td class="SubjectCol LabelColName">Chủ đề:</td><span class="SubjectCol LabelColValue">',
        ),
    ),
  },
  {
    name: 'a version whose header nobody has seen: the source’s subject stands at the message',
    page: shell(
      row('TV-main__733') +
        pane('TV-main').replace('<span class="SubjectCol">', '<b id="x_subject">Tiêu đề thư</b><span>'),
    ),
  },
  {
    name: 'the same, but another subject stands there',
    page: shell(
      row('TV-main__733') +
        pane('TV-main').replace('<span class="SubjectCol">', '<b id="x_subject">Tiêu đề thư</b><span>'),
    ),
    answers: [
      {
        url: '/service/home/~/?auth=co&id=733',
        text: 'From: khac@xa.example\r\nSubject: Lich hop giao ban\r\n\r\nMoi hop',
      },
    ],
    expect: shows(P),
  },
  {
    name: 'a shared mailbox, conversation',
    page: shell(capsule(`main_MSGC${UUID}:733`)),
    answers: [raw(`${UUID}:733`)],
  },
  {
    name: 'the source is empty',
    page: shell(capsule('main_MSGC733')),
    answers: [{ url: '/service/home/~/?auth=co&id=733', text: '' }],
    expect: shows(P),
  },
  {
    name: 'the source is refused',
    page: shell(capsule('main_MSGC733')),
    answers: [{ url: '/service/home/~/?auth=co&id=733', text: 'no', status: 403 }],
    expect: shows(P),
  },
  {
    name: 'the log-in page for a source',
    page: shell(capsule('main_MSGC733')),
    answers: [{ url: '/service/home/~/?auth=co&id=733', text: LOGIN, type: 'text/html' }],
    expect: { ok: false, portal: P, reason: 'session_ended' },
  },
  {
    name: 'several messages open',
    page: shell(capsule('main_MSGC733') + capsule('main_MSGC735')),
    expect: { ok: false, portal: P, reason: 'several_messages', choose: [SUBJECT, SUBJECT] },
  },
  {
    name: 'not: a conversation’s row, nothing opened',
    page: shell(row('CLV-main__-1234', 'Row') + row('CLV-main__733')),
    expect: no(P),
  },
  {
    name: 'not: composing, the message put away behind',
    page: shell(
      `<div style="${AWAY}">${capsule('main_MSGC733')}${row('TV-main__733')}</div><textarea id="zv__COMPOSE-1_body">Kính gửi</textarea>`,
    ),
    expect: no(P),
  },
  {
    name: 'not: calendar',
    page: shell(
      `<div style="${AWAY}">${pane('TV-main')}</div><div id="zv__CLWW"><div id="zli__CLWW__DWT12" class="appt">Họp giao ban</div></div>`,
    ),
    expect: no(P),
  },
  {
    name: 'not: contacts',
    page: shell('<li id="zli__CNS-main__257" class="Row-selected">Trần Thị Hoa</li>'),
    expect: no(P),
  },
  {
    name: 'not: preferences',
    page: shell('<div id="zv__PREF"><input type="text"><select></select></div>'),
    expect: no(P),
  },
  {
    name: 'not: tasks',
    page: shell('<li id="zli__TKL-main__301" class="Row-selected">Trả lời đơn</li>'),
    expect: no(P),
  },
].map((one) => ({ url: `${HOST}/`, answers: [raw('733')], expect: gives(P), ...one }) as HandMade)
