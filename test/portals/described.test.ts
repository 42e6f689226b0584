import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  areFaults,
  exportDescriptions,
  PortalDescription,
  readDescription,
  readFile,
} from '../../extension/portals/description.ts'
import { anchorFor, capture, composeUrl, openMessages } from '../../extension/portals/index.ts'

const description = PortalDescription.parse({
  name: 'Văn phòng số',
  host: 'VPS.tinh.example',
  path: '/thu/',
  messageSelector: '#chi-tiet',
  sourceUrl: '/thu/nguon?ma={id}',
  id: { from: 'query', name: 'ma' },
  subjectSelector: '#chi-tiet h2',
  fromSelector: '.nguoi-gui',
  bodySelector: '.noi-dung',
  attachmentSelector: '.tep a',
  composeUrl: '/thu/soan?den={to}&chude={subject}&nd={body}',
  loginSelector: '#dang-nhap',
})
const PAGE = `<div id="chi-tiet"><h2>Đơn kiến nghị</h2><p class="nguoi-gui">lan@thu.example.vn</p>
<div class="noi-dung"><p>Kính gửi quý cơ quan, đường hư.</p></div><p class="tep"><a href="/tep/1" download="don.pdf">tải</a></p></div>`
const SOURCE =
  'Subject: =?UTF-8?Q?=C4=90=C6=A1n_ki=E1=BA=BFn_ngh=E1=BB=8B?=\r\nFrom: lan@thu.example.vn\r\n\r\nXin chào'

function page(url: string, html = PAGE) {
  const { document, location } = new JSDOM(html, { url }).window
  const asked: string[] = []
  const answering =
    (answers: Record<string, string>): typeof fetch =>
    async (input) => {
      const { pathname, search } = new URL(String(input))
      asked.push(pathname + search)
      const text = answers[pathname + search]
      return new Response(text ?? '', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': 'text/plain' },
      })
    }
  return { document, location, asked, answering }
}

describe('a portal described without code', () => {
  it('gives the raw source of the message its address names', async () => {
    const { document, location, answering } = page('http://vps.tinh.example/thu/doc?ma=a%2F7')
    const fetch = answering({ '/thu/nguon?ma=a%2F7': SOURCE })
    const result = await capture(document, location, { descriptions: [description], fetch })
    expect(result).toMatchObject({ ok: true, portal: 'Văn phòng số', subject: 'Đơn kiến nghị' })
    expect(result.ok && 'mime' in result.source && new TextDecoder().decode(result.source.mime)).toBe(SOURCE)
    expect(anchorFor(document, location, [description])?.id).toBe('chi-tiet')
  })

  it('reads the page, attachments included, where the source fails', async () => {
    const { document, location, answering } = page('http://vps.tinh.example/thu/doc?ma=7')
    const result = await capture(document, location, {
      descriptions: [description],
      fetch: answering({ '/tep/1': '%PDF' }),
    })
    expect(result.ok && 'message' in result.source ? result.source.message : null).toMatchObject({
      subject: 'Đơn kiến nghị',
      from: 'lan@thu.example.vn',
      body: 'Kính gửi quý cơ quan, đường hư.',
      attachments: [{ filename: 'don.pdf', content: btoa('%PDF') }],
    })
  })

  it('knows its list and its log-in page', async () => {
    const list = page('http://vps.tinh.example/thu/', '<ul><li>Thư</li></ul>')
    expect(await capture(list.document, list.location, { descriptions: [description] })).toMatchObject({
      reason: 'not_a_message',
    })
    const login = page('http://vps.tinh.example/thu/', '<form id="dang-nhap"></form>')
    expect(await capture(login.document, login.location, { descriptions: [description] })).toMatchObject({
      reason: 'session_ended',
    })
  })

  it.each([
    ['http://vps.tinh.example/thu', true],
    ['http://vps.tinh.example/thu/a', true],
    ['http://vps.tinh.example/thumuc/a', false],
    ['http://vps.tinh.example:8080/thu/a', false],
    ['http://gia.vps.tinh.example/thu/a', false],
    ['http://vps.tinh.example.evil.example/thu/a', false],
  ])('matches host and path whole: %s', (url, ours) => {
    const { document, location } = page(url)
    expect(openMessages(document, location, [description]).portal === 'Văn phòng số').toBe(ours)
  })

  it('fills its compose address, and never another host', () => {
    const at = { href: 'http://vps.tinh.example/thu/doc?ma=7' }
    const letter = { to: 'a@b.vn', subject: 'Chuyển đơn & kèm', body: 'Kính gửi' }
    const url = new URL(composeUrl('Văn phòng số', at, letter, [description]) ?? '')
    expect(Object.fromEntries(url.searchParams)).toEqual({ den: 'a@b.vn', chude: 'Chuyển đơn & kèm', nd: 'Kính gửi' })
    expect(url.origin).toBe('http://vps.tinh.example')
  })

  it('survives selectors and addresses that make no sense', async () => {
    const broken = {
      ...description,
      messageSelector: '#chi-tiet',
      subjectSelector: '][',
      attachmentSelector: '>>',
      sourceUrl: 'nguon/{id}',
    }
    const { document, location, answering } = page('http://vps.tinh.example/thu/doc?ma=7')
    expect(await capture(document, location, { descriptions: [broken], fetch: answering({}) })).toMatchObject({
      ok: true,
    })
  })
})

describe('export and import', () => {
  beforeAll(() => void vi.stubGlobal('document', new JSDOM().window.document))
  afterAll(() => void vi.unstubAllGlobals())

  it('gives back what was exported', () => {
    expect(readFile(exportDescriptions([description]), [])).toEqual([description])
  })

  it.each<[string, string, string]>([
    ['no JSON', 'xin chào', 'file'],
    ['another format', '{"format":"x","version":1,"portals":[]}', 'file'],
    ['portals that are no list', '{"format":"dung-cua-portals","version":1,"portals":{}}', 'file'],
    ['a portal that is none', '{"format":"dung-cua-portals","version":1,"portals":[7]}', 'file'],
    [
      'a source on another host',
      exportDescriptions([{ ...description, sourceUrl: 'https://evil.example/{id}' }]),
      'sourceUrl',
    ],
    [
      'a source on another host without a scheme',
      exportDescriptions([{ ...description, sourceUrl: '//evil.example/{id}' }]),
      'sourceUrl',
    ],
    [
      'a script as compose address',
      exportDescriptions([{ ...description, composeUrl: 'javascript:alert(1)' }]),
      'composeUrl',
    ],
    ['a host with a wild card', exportDescriptions([{ ...description, host: '*.example' }]), 'host'],
    ['a host with its scheme', exportDescriptions([{ ...description, host: 'https://vps.tinh.example/' }]), 'host'],
    ['a path with a query', exportDescriptions([{ ...description, path: '/thu?x' }]), 'path'],
    ['a name that would divide the key', exportDescriptions([{ ...description, name: 'A|B' }]), 'name'],
    ['the name of a portal we know', exportDescriptions([{ ...description, name: 'roundcube' }]), 'name'],
    [
      'a selector no browser understands',
      exportDescriptions([{ ...description, subjectSelector: '][' }]),
      'subjectSelector',
    ],
    ['a source by an id that comes from nowhere', exportDescriptions([{ ...description, id: null }]), 'id'],
    ['no message selector', exportDescriptions([{ ...description, messageSelector: '' }]), 'messageSelector'],
  ])('refuses %s, and says where', (_, text, field) => {
    const read = readFile(text, ['roundcube'])
    expect(areFaults(read)).toBe(true)
    expect(read).toContainEqual(expect.objectContaining({ field }))
  })

  it('names the portal that is wrong, and takes none of the file', () => {
    const read = readFile(exportDescriptions([description, { ...description, name: 'Thư cũ', host: '*' }]), [])
    expect(read).toEqual([{ portal: 'Thư cũ', field: 'host' }])
  })

  it('reads what was typed', () => {
    expect(readDescription({ name: 'X', host: 'VPS.tinh.example', messageSelector: '#m' }, [])).toMatchObject({
      host: 'vps.tinh.example',
      path: '/',
      sourceUrl: '',
    })
  })
})
