/**
 * Portals that cannot be run here, as their servers answer: Zimbra's REST address, OWA's service and a page of its
 * client that asks it, MDaemon's JSON. A real web server, so that the built extension's own requests are tried: cookies,
 * headers, bytes, connections that break. What is served follows public facts; nothing of those programs is in it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const ADDRESS = 'loc@thu.example.vn'
export const LETTERS = {
  road: {
    id: '733',
    subject: 'Đơn kiến nghị về đường thôn Đông',
    name: 'Lê Văn Lộc',
    text: 'kiến nghị sửa đoạn đường hư trước cổng trường',
  },
  water: {
    id: '735',
    subject: 'Đơn phản ánh nước thải',
    name: 'Trần Thị Mai',
    text: 'phản ánh nước thải chảy ra kênh Bến Đình',
  },
} as const
export type LetterName = keyof typeof LETTERS

/** With bytes that are no UTF-8, a lone carriage return and no final newline: they must arrive as they are. */
export function letterBytes(name: LetterName): Buffer {
  const { subject, name: sender, text } = LETTERS[name]
  const head = [
    `From: ${ADDRESS}`,
    'To: vanthu@xa.example',
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${name}@thu.example.vn>`,
    'Date: Thu, 26 Nov 2026 09:15:00 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ranh"',
    '',
    '--ranh',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `ĐƠN KIẾN NGHỊ\r\nTôi tên là: ${sender}, ở xã Cầu Khởi. Tôi ${text}.`,
    '--ranh',
    'Content-Type: application/octet-stream; name="anh.bin"',
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ]
  return Buffer.concat([
    Buffer.from(head.join('\r\n')),
    Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0xc3, 0x28]),
    Buffer.from('\r\n--ranh--'),
  ])
}

export type FakePortals = {
  url: string
  /** Requests, as `GET /path?query`. */
  asked: string[]
  /** Challenges for a password that were sent: there must be none. */
  challenges: number
  close(): Promise<void>
}

const LOGIN =
  '<!doctype html><meta charset="utf-8"><form><input name="username"><input type="password" name="password"></form>'
const CANARY = 'x7Kd.v3'

export async function startFakePortals(): Promise<FakePortals> {
  const portals = { asked: [] as string[], challenges: 0 }
  const broken = new Set<string>()
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://127.0.0.1')
    portals.asked.push(`${asked.method} ${url.pathname}${url.search}`)
    const place = PLACES.find(([path]) => path.test(url.pathname))
    if (place) void place[1]({ asked, answer, url, broken, challenge: () => portals.challenges++ })
    else answer.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return Object.assign(portals, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((done) => server.close(() => done()).closeAllConnections()),
  })
}

type Place = {
  asked: IncomingMessage
  answer: ServerResponse
  url: URL
  broken: Set<string>
  challenge(): void
}

const page = ({ answer }: Place, html: string, headers: Record<string, string | string[]> = {}) =>
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of asked) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

// ---- Zimbra --------------------------------------------------------------------------------------

/** Ids of the letter `road` under which the server behaves as the name says. */
export const ZIMBRA_IDS = {
  fine: '733',
  login: '801',
  empty: '802',
  broken: '803',
  cut: '804',
  missing: '805',
  slow: '806',
  other: '735',
} as const

const zimbraMessage = (id: string) => {
  const { subject, name, text } = LETTERS.road
  return `<div id="main_MSGC${id}" class="ZmMailMsgCapsuleView Expanded"><div id="main_MSGC${id}_header"><span class="SubjectCol">${subject}</span><span id="m_from"><span email="${ADDRESS}">${name}</span></span></div><div id="main_MSGC${id}__body" class="MsgBody"><p>ĐƠN KIẾN NGHỊ</p><p>Tôi tên là: ${name}, ở xã Cầu Khởi. Tôi ${text}. (đọc từ trang)</p></div></div>`
}
const shell = (inner: string) =>
  `<!doctype html><meta charset="utf-8"><title>Zimbra</title><div id="z_shell">${inner}</div>`

function zimbra(place: Place): void {
  const id = place.url.searchParams.get('id') ?? ''
  const headers: Record<string, string> = { 'set-cookie': 'ZM_AUTH_TOKEN=0_ab; HttpOnly; Path=/' }
  if (place.url.searchParams.has('strict'))
    headers['content-security-policy'] = "default-src 'none'; script-src 'none'; connect-src 'none'; style-src 'none'"
  const own = place.url.searchParams.get('own')
  const list = '<ul><li id="zli__TV-main__1" class="Row">Lịch họp</li></ul>'
  const inner = place.url.searchParams.has('list') ? list : zimbraMessage(id)
  page(place, own ? zimbraOwnTab(own) : shell(inner), headers)
}

/** A message in a tab of its own: no id on the page; the client's own script knows it. */
const zimbraOwnTab = (id: string) =>
  `${shell(`<div id="zv__MSG-1__MSG"><span class="SubjectCol">${LETTERS.road.subject}</span><div class="MsgBody">Tôi ${LETTERS.road.text}.</div></div>`)}
  <script>window.appCtxt = { getCurrentController: () => ({ getMsg: () => ({ id: ${JSON.stringify(id)} }) }) }</script>`

async function zimbraSource({ asked, answer, url, broken, challenge }: Place): Promise<void> {
  const id = url.searchParams.get('id') ?? ''
  const cookieOnly = url.searchParams.get('auth') === 'co'
  if (!asked.headers.cookie?.includes('ZM_AUTH_TOKEN')) {
    if (!cookieOnly) challenge()
    answer.writeHead(cookieOnly ? 404 : 401, cookieOnly ? {} : { 'www-authenticate': 'Basic realm="Zimbra"' }).end()
    return
  }
  const whole = letterBytes(id === ZIMBRA_IDS.other ? 'water' : 'road')
  const plain = { 'content-type': 'text/plain', 'content-length': String(whole.length) }
  if (id === ZIMBRA_IDS.login) answer.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN)
  else if (id === ZIMBRA_IDS.empty) answer.writeHead(200, { 'content-type': 'text/plain' }).end()
  else if (id === ZIMBRA_IDS.cut) answer.writeHead(200, { 'content-type': 'text/plain' }).end(whole.subarray(0, -30))
  else if (id === ZIMBRA_IDS.missing) answer.writeHead(404).end('no such item')
  else if (id === ZIMBRA_IDS.slow) setTimeout(() => answer.writeHead(200, plain).end(whole), 12_000)
  else if (id === ZIMBRA_IDS.broken && !broken.has(id)) {
    broken.add(id)
    answer.writeHead(200, plain).write(whole.subarray(0, 200))
    setTimeout(() => answer.destroy(), 50)
  } else answer.writeHead(200, plain).end(whole)
}

// ---- OWA -----------------------------------------------------------------------------------------

/** As the client: it asks for the conversation that is opened and, ahead of time, for the next one. */
const OWA_CLIENT = `<!doctype html><meta charset="utf-8"><title>Thư - Outlook</title>
<div role="tree"><button id="road">Đường</button><button id="water">Nước</button></div>
<div role="main"><div class="_rp_e"><div role="heading" aria-level="2"><span class="rpHighlightSubjectClass"></span></div><div id="messages"></div></div></div>
<script src="/owa/boot.js"></script>`
const OWA_SCRIPT = `
const ask = (name, then) => {
  const request = new XMLHttpRequest()
  request.open('POST', '/owa/service.svc?action=GetConversationItems&EP=1&ID=-7&AC=1')
  request.setRequestHeader('Action', 'GetConversationItems')
  request.setRequestHeader('X-OWA-CANARY', ${JSON.stringify(CANARY)})
  request.onload = () => then(JSON.parse(request.responseText))
  request.send(JSON.stringify({ name }))
}
const show = (name) => ask(name, (reply) => {
  const items = reply.Body.ResponseMessages.Items[0].Conversation.ConversationNodes.flatMap((node) => node.Items)
  document.querySelector('.rpHighlightSubjectClass').textContent = items[0].Subject
  document.querySelector('#messages').innerHTML = items.map((item) =>
    '<div><div role="heading" aria-level="3"><span class="_pe_l">' + item.From.Mailbox.Name + '</span></div><div role="document"><div id="Item.MessagePartBody"><div id="Item.MessageUniqueBody">' + item.UniqueBody.Value + '</div></div></div></div>').join('')
  ask(name === 'road' ? 'water' : 'road', () => undefined)
})
for (const name of ['road', 'water']) document.getElementById(name).onclick = () => show(name)
`

const itemId = (name: LetterName) => `AAMk${Buffer.from(name).toString('base64')}+/${'A'.repeat(60)}==`

function owaItem(name: LetterName): object {
  const { subject, name: sender, text } = LETTERS[name]
  return {
    ItemId: { Id: itemId(name) },
    Subject: subject,
    From: { Mailbox: { Name: sender, EmailAddress: ADDRESS } },
    DateTimeReceived: '2026-11-26T02:15:00Z',
    UniqueBody: {
      Value: `<html><body><p>ĐƠN KIẾN NGHỊ</p><p>Tôi tên là: ${sender}, ở xã Cầu Khởi. Tôi ${text}.</p></body></html>`,
    },
  }
}

async function owaService({ asked, answer, url }: Place): Promise<void> {
  const body = await bodyOf(asked)
  if (asked.headers['x-owa-canary'] !== CANARY || !asked.headers.cookie?.includes('X-OWA-CANARY')) {
    answer.writeHead(440).end()
    return
  }
  const names = Object.keys(LETTERS) as LetterName[]
  const name = names.find((one) => body.includes(`"${one}"`) || body.includes(itemId(one)))
  const action = url.searchParams.get('action')
  const one =
    action === 'FindItem'
      ? { RootFolder: { Items: names.map(owaItem) } }
      : !name
        ? { ResponseCode: 'ErrorItemNotFound' }
        : action === 'GetItem'
          ? { Items: [{ MimeContent: { Value: letterBytes(name).toString('base64') } }] }
          : { Conversation: { ConversationNodes: [{ Items: [owaItem(name)] }] } }
  answer.writeHead(200, { 'content-type': 'application/json' })
  answer.end(JSON.stringify({ Body: { ResponseMessages: { Items: [one] } } }))
}

// ---- MDaemon -------------------------------------------------------------------------------------

async function worldClient(place: Place): Promise<void> {
  const { asked, answer, url } = place
  const query = (name: string) => [...url.searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  const { subject, name, text } = LETTERS.road
  if (!query('ReturnJavaScript')) {
    page(
      place,
      `<!doctype html><meta charset="utf-8"><h1 id="subject">${subject}</h1><span id="from">${ADDRESS}</span><div id="messageBody">Tôi ${text}.</div>`,
    )
    return
  }
  await bodyOf(asked)
  if (query('Session') !== 'AB12') answer.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN)
  // These views answer GET with nothing.
  else if (asked.method === 'GET') answer.writeHead(200, { 'content-type': 'text/javascript' }).end()
  else {
    const body = `<p>ĐƠN KIẾN NGHỊ</p><p>Tôi tên là: ${name}, ở xã Cầu Khởi. Tôi ${text}.</p>`
    const message = { from: `${name} &lt;${ADDRESS}&gt;`, to: 'vanthu@xa.example', subject, body }
    answer.writeHead(200, { 'content-type': 'text/javascript' }).end(JSON.stringify({ message }))
  }
}

const PLACES: [RegExp, (place: Place) => unknown][] = [
  [/^\/service\/home\/~\/$/, zimbraSource],
  [/^\/zimbra\/$/, zimbra],
  [
    /^\/tin$/,
    (place) =>
      page(
        place,
        `<!doctype html><meta charset="utf-8"><title>Tin</title><main><h1>Tin của xã</h1><p>Tôi tên là: ${LETTERS.road.name}, ở xã Cầu Khởi. Tôi ${LETTERS.road.text}.</p></main>`,
      ),
  ],
  // A portal nobody has written an adapter for.
  [
    /^\/vps\/thu\/doc$/,
    (place) =>
      page(
        place,
        `<!doctype html><meta charset="utf-8"><title>Văn phòng số</title><div id="chi-tiet"><h2>${LETTERS.road.subject}</h2><span class="gui">${ADDRESS}</span><div class="noi-dung">Xem tệp.</div></div>`,
      ),
  ],
  [
    /^\/vps\/thu\/nguon$/,
    ({ answer }) => answer.writeHead(200, { 'content-type': 'message/rfc822' }).end(letterBytes('road')),
  ],
  [
    /^\/noi-bo$/,
    (place) =>
      page(
        place,
        `<!doctype html><meta charset="utf-8"><title>Cổng nội bộ</title><h1>Cổng nội bộ</h1><iframe src="/zimbra/?id=${ZIMBRA_IDS.fine}" width="900" height="600"></iframe>`,
      ),
  ],
  [
    /^\/modern\/email\//,
    (place) =>
      page(
        place,
        `<!doctype html><meta charset="utf-8"><div role="main"><h1>${LETTERS.road.subject}</h1><div data-testid="message-body">Tôi ${LETTERS.road.text}.</div></div>`,
        { 'set-cookie': 'ZM_AUTH_TOKEN=0_ab; HttpOnly; Path=/' },
      ),
  ],
  [/^\/owa\/service\.svc$/, owaService],
  [/^\/owa\/boot\.js$/, ({ answer }) => answer.writeHead(200, { 'content-type': 'text/javascript' }).end(OWA_SCRIPT)],
  [/^\/owa\/$/, (place) => page(place, OWA_CLIENT, { 'set-cookie': `X-OWA-CANARY=${CANARY}; Path=/` })],
  [/^\/worldclient\.dll$/i, worldClient],
]
