import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { closeIntake, readMime } from '../../local-server/intake/read.ts'
import { practiceApp, startPractice } from '../../local-server/practice/index.ts'
import { classify } from '../../shared/classification/classify.ts'
import { allIn } from '../../shared/reading/several.ts'

const TODAY = new Date('2026-11-24T03:00:00Z')
const HOST = 'http://127.0.0.1:8720'

const idsOn = (page: string) => [...page.matchAll(/<td><a href="\/thu-den\/(l\d\d)"/g)].map(([, id]) => id ?? '')

describe('the practice mailbox', () => {
  it('lists a dozen and more letters, newest first, and marks what was opened as read', async () => {
    const app = practiceApp(TODAY)
    const list = await (await app.request(`${HOST}/thu-den`)).text()
    const ids = idsOn(list)
    expect(ids.length).toBeGreaterThanOrEqual(12)
    expect(new Set(ids).size).toBe(ids.length)
    const dates = [...list.matchAll(/<time datetime="([^"]+)"/g)].map(([, at]) => at ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
    await app.request(`${HOST}/thu-den/${ids[0]}`)
    const unread = (page: string) => page.split('class="unread"').length
    expect(unread(await (await app.request(`${HOST}/thu-den`)).text())).toBe(unread(list) - 1)
  })

  it('gives each letter a source that a mail reader takes apart, with its attachments', async () => {
    const app = practiceApp(TODAY)
    let files = 0
    for (const id of idsOn(await (await app.request(`${HOST}/thu-den`)).text())) {
      const page = await (await app.request(`${HOST}/thu-den/${id}`)).text()
      const answer = await app.request(`${HOST}/thu-den/${id}/nguon`)
      expect(answer.headers.get('content-type')).toContain('text/plain')
      const mail = await PostalMime.parse(await answer.arrayBuffer())
      expect(page).toContain((mail.subject ?? '').replaceAll('"', '&quot;'))
      expect(mail.from?.address).toMatch(/\.example\.vn$/)
      expect(mail.messageId).toMatch(new RegExp(`^<${id}\\.`))
      expect(new Date(mail.date ?? '').getTime()).toBeLessThanOrEqual(TODAY.getTime() + 86_400_000)
      expect((mail.text ?? '').split(/\s+/).length).toBeGreaterThan(20)
      for (const file of mail.attachments) {
        files += 1
        const beginning = new Uint8Array(file.content as ArrayBuffer).subarray(0, 2)
        if (file.filename?.endsWith('.docx')) expect([...beginning]).toEqual([0x50, 0x4b])
      }
    }
    expect(files).toBeGreaterThanOrEqual(3)
  })

  it('has a mail with three petitions, of which one is a denunciation', async () => {
    const answer = await practiceApp(TODAY).request(`${HOST}/thu-den/l17/nguon`)
    const { message } = await readMime(new Uint8Array(await answer.arrayBuffer()))
    const petitions = allIn(message).map(({ petition, message: own }) => ({
      who: petition.petitioners[0]?.value.name,
      type: classify(own, petition).type,
      from: petition.forwardingBody?.value.documentNumber,
    }))
    const from = '76/PC-VP'
    expect(petitions).toEqual([
      { who: 'Mạc Văn Thoại', type: 'complaint', from },
      { who: 'Ung Thị Lài', type: 'denunciation', from },
      { who: 'Sơn Thị Búp', type: 'feedback', from },
    ])
    await closeIntake()
  })

  it('opens the compose window filled in, and shows what was sent', async () => {
    const app = practiceApp(TODAY)
    const query = new URLSearchParams({
      to: 'a@b.example',
      subject: 'Chuyển đơn',
      body: 'Kính gửi "xã" <b>',
      chuyen: 'l01',
    })
    const form = await (await app.request(`${HOST}/soan-thu?${query}`)).text()
    expect(form).toContain('value="a@b.example"')
    expect(form).toContain('Kính gửi &quot;xã&quot; &lt;b&gt;')
    expect(form).toContain('đường liên xã.eml')
    const body = new URLSearchParams({ to: 'a@b.example', subject: 'Chuyển đơn', body: 'Kính gửi', chuyen: 'l01' })
    const posted = await app.request(`${HOST}/soan-thu`, { method: 'POST', body })
    expect(posted.status).toBe(303)
    const sent = await (await app.request(`${HOST}/da-gui`)).text()
    expect(sent).toContain('a@b.example')
    expect(sent).toContain('đường liên xã.eml')
  })

  it('answers with its log-in page, status 200, once signed out', async () => {
    const app = practiceApp(TODAY)
    const out = await app.request(`${HOST}/dang-xuat`, { method: 'POST' })
    const cookie = out.headers.get('set-cookie')?.split(';')[0] ?? ''
    const answer = await app.request(`${HOST}/thu-den/l01/nguon`, { headers: { cookie } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('type="password"')
    const back = await app.request(`${HOST}/dang-nhap`, { method: 'POST', headers: { cookie } })
    expect(back.headers.get('set-cookie')).toMatch(/Max-Age=0/)
  })

  it('refuses another host name and unknown pages', async () => {
    const app = practiceApp(TODAY)
    expect((await app.request('http://mail.evil.example/thu-den')).status).toBe(421)
    for (const path of ['/thu-den/zz', '/thu-den/zz/nguon', '/thu-den/l01/tep/0', '/x']) {
      expect((await app.request(HOST + path)).status).toBe(404)
    }
  })

  it('starts on a free port of this machine and closes', async () => {
    const practice = await startPractice({ port: 0 })
    expect(practice.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(practice.url)).status).toBe(200)
    await practice.close()
    await expect(fetch(practice.url)).rejects.toThrow()
  })
})
