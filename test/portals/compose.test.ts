import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeRecipient } from '../../extension/portals/compose.ts'
import { composeUrl, fillCompose } from '../../extension/portals/index.ts'

const letter = { to: 'ubnd@xa.example.vn', subject: 'Chuyển đơn & kèm', body: 'Kính gửi UBND xã' }
const HOST = 'http://thu.xa.example'
const parts = (url: string | null) => {
  const { pathname, searchParams } = new URL(url ?? 'about:blank')
  return { pathname, ...Object.fromEntries(searchParams) }
}

describe('addresses of compose windows', () => {
  it('Roundcube: filled in, and without a body when a message is forwarded', () => {
    const page = { href: `${HOST}/webmail/?_task=mail&_action=show&_uid=2&_mbox=INBOX` }
    expect(parts(composeUrl('roundcube', page, letter))).toEqual({
      pathname: '/webmail/',
      _task: 'mail',
      _action: 'compose',
      _to: letter.to,
      _subject: letter.subject,
      _body: letter.body,
    })
    const forward = `roundcube|${HOST}/webmail/|_mbox=INBOX&_uid=2`
    const url = parts(composeUrl('roundcube', page, { ...letter, forward }))
    expect(url).toMatchObject({ _forward_uid: '2', _mbox: 'INBOX', _to: letter.to })
    expect(url).not.toHaveProperty('_body')
  })

  it('finds the mount of a portal that lay in a frame of another page', () => {
    const forward = `roundcube|${HOST}/webmail/|_mbox=INBOX&_uid=2`
    const url = parts(composeUrl('roundcube', { href: `${HOST}/noi-bo/thu` }, { ...letter, forward }))
    expect(url).toMatchObject({ pathname: '/webmail/', _forward_uid: '2' })
  })

  it('forwards no message of another server', () => {
    const page = { href: `${HOST}/webmail/?_task=mail` }
    const forward = 'roundcube|http://khac.example/webmail/|_mbox=INBOX&_uid=2'
    expect(parts(composeUrl('roundcube', page, { ...letter, forward }))).not.toHaveProperty('_forward_uid')
  })

  it('Horde: dynamic, basic, and the dynamic window for a forwarded message', () => {
    const forward = `horde|${HOST}/horde/imp/|mailbox=SU5CT1g&buid=2`
    const dynamic = { href: `${HOST}/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;2` }
    expect(parts(composeUrl('horde', dynamic, letter))).toMatchObject({
      pathname: '/horde/imp/dynamic.php',
      page: 'compose',
      body: letter.body,
    })
    expect(parts(composeUrl('horde', { href: `${HOST}/horde/imp/basic.php?page=mailbox` }, letter)).pathname).toBe(
      '/horde/imp/basic.php',
    )
    expect(parts(composeUrl('horde', dynamic, { ...letter, forward }))).toEqual({
      pathname: '/horde/imp/dynamic.php',
      page: 'compose',
      type: 'forward_attach',
      mailbox: 'SU5CT1g',
      buid: '2',
      to: letter.to,
      subject: letter.subject,
    })
  })

  it('Zimbra: classic starts the client anew, the HTML client forwards by id, the modern one has mailto only', () => {
    expect(parts(composeUrl('zimbra-classic', { href: `${HOST}/` }, letter))).toMatchObject({
      pathname: '/',
      view: 'compose',
      body: letter.body,
    })
    const forward = `zimbra|${HOST}|id=733`
    expect(
      parts(composeUrl('zimbra-html', { href: `${HOST}/h/search?st=message` }, { ...letter, forward })),
    ).toMatchObject({
      pathname: '/h/search',
      op: 'forward',
      id: '733',
    })
    expect(composeUrl('zimbra-modern', { href: `${HOST}/modern/email/Inbox` }, letter)).toMatch(
      /^mailto:ubnd@xa\.example\.vn\?subject=/,
    )
  })

  it('OWA: leaves a long body out of the address', () => {
    const page = { href: `${HOST}/owa/#path=/mail/inbox` }
    expect(parts(composeUrl('owa', page, letter))).toMatchObject({ path: '/mail/action/compose', body: letter.body })
    expect(parts(composeUrl('owa', page, { ...letter, body: 'đơn '.repeat(900) }))).not.toHaveProperty('body')
  })

  it('SOGo: the address registered for mailto links, and the window that forwards', () => {
    const url = composeUrl('sogo', { href: `${HOST}/SOGo/so/canbo/Mail/view#!/Mail/0/INBOX/57` }, letter) ?? ''
    expect(url).toContain('/SOGo/so/canbo/Mail/UIxMailPopupView#!/Mail/0/new?')
    expect(decodeURIComponent(url.split('?')[1] ?? '')).toMatch(/^mailto:ubnd@xa\.example\.vn/)
    const mount = `${HOST}/SOGo/so/canbo/Mail/`
    const forward = `sogo|${mount}|${new URLSearchParams({ account: '0', mailbox: '&ARABoQ-n th&AbA-/2026', uid: '57' })}`
    expect(composeUrl('sogo', { href: `${mount}view` }, { ...letter, forward })).toBe(
      `${mount}UIxMailPopupView#!/Mail/0/%2526ARABoQ-n%2520th%2526AbA-%252F2026/57/forward`,
    )
  })

  it('MDaemon and the practice mailbox', () => {
    expect(parts(composeUrl('mdaemon', { href: `${HOST}/WorldClient.dll?Session=A&View=Main` }, letter))).toMatchObject(
      { View: 'Compose', Session: 'A' },
    )
    const forward = 'practice|http://127.0.0.1:9/|id=l01'
    expect(
      parts(composeUrl('practice', { href: 'http://127.0.0.1:9/thu-den/l01' }, { ...letter, forward })),
    ).toMatchObject({ chuyen: 'l01', body: letter.body })
  })

  it('a portal nobody knows has none', () => {
    expect(composeUrl('không-có', { href: HOST }, letter)).toBeNull()
  })
})

const filling = (text: string) => ({ text, to: 'ubnd@xa.example.vn', subject: 'Chuyển đơn', citizen: false })

describe('writing into the compose window', () => {
  afterEach(() => vi.unstubAllGlobals())
  const open = (html: string, url: string) => {
    const { window } = new JSDOM(html, { url })
    vi.stubGlobal('Event', window.Event)
    return window
  }

  it('puts the covering text above the forwarded message and tells the portal', () => {
    const { document, location } = open(
      '<script>rcmail.set_env({})</script><input name="_is_html" value="0"><textarea name="_message">-------- Thư gốc</textarea>',
      `${HOST}/?_task=mail&_action=compose&_id=1`,
    )
    const heard: string[] = []
    for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type))
    expect(fillCompose(document, location, filling('Kính gửi'))).toBe(true)
    expect(document.querySelector('textarea')?.value).toBe('Kính gửi\n\n-------- Thư gốc')
    expect(heard).toEqual(['input', 'change'])
  })

  it('writes paragraphs into a rich editor', () => {
    const { document, location } = open(
      '<script>rcmail.set_env({})</script><input name="_is_html" value="1"><textarea name="_message"></textarea><iframe id="composebody_ifr"></iframe>',
      `${HOST}/?_task=mail&_action=compose&_id=1`,
    )
    expect(fillCompose(document, location, filling('Kính gửi\n<b>'))).toBe(true)
    const body = document.querySelector('iframe')?.contentDocument?.body
    expect([...(body?.querySelectorAll('p') ?? [])].map((one) => one.textContent)).toEqual(['Kính gửi', '<b>'])
  })

  it('says when there is no compose window', () => {
    const { document, location } = open('<script>rcmail.set_env({})</script>', `${HOST}/?_task=mail`)
    expect(fillCompose(document, location, filling('Kính gửi'))).toBe(false)
  })
})

describe('a citizen as recipient', () => {
  it('is written into the open window, never into its address', () => {
    const { window } = new JSDOM('<form><input name="to"><textarea name="body"></textarea></form>')
    vi.stubGlobal('Event', window.Event)
    expect(writeRecipient(window.document, 'nguoi.gui@thu.example.vn')).toBe(true)
    expect(window.document.querySelector('input')?.value).toBe('nguoi.gui@thu.example.vn')
  })
  it('is left to the officer where the window shows no such field', () => {
    const { window } = new JSDOM('<div contenteditable></div>')
    expect(writeRecipient(window.document, 'nguoi.gui@thu.example.vn')).toBe(false)
  })
})
