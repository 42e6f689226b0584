/**
 * The practice mailbox (hộp thư thực hành): a small webmail on its own port, where officers are trained
 * and the journey is shown. It keeps nothing: letters are made at the start, sent mail is in memory.
 */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Calendar, practiceLetters } from './letters.ts'
import { arrival, contentTypeOf, fileOf, officeAddress, sourceOf } from './message-source.ts'
import { composePage, inboxPage, lessonsPage, letterPage, loginPage, type Sent, sentPage } from './pages.ts'

const SIGNED_OUT = 'practice_signed_out'

/** `short` and `long` days before `today`, in the office's own time. */
function calendar(today: Date): Calendar {
  const back = (daysAgo: number) => new Date(today.getTime() + 7 * 3_600_000 - daysAgo * 86_400_000).toISOString()
  const parts = (daysAgo: number) => back(daysAgo).slice(0, 10).split('-') as [string, string, string]
  return {
    short(daysAgo) {
      const [year, month, date] = parts(daysAgo)
      return `${date}/${month}/${year}`
    },
    long(daysAgo) {
      const [year, month, date] = parts(daysAgo)
      return `ngày ${date} tháng ${month} năm ${year}`
    },
    year: Number(parts(0)[0]),
  }
}

/** The mailbox as an app, for tests that need no port. `today` fixes the days the letters speak of. */
export function practiceApp(today = new Date()): Hono {
  const letters = practiceLetters(calendar(today)).map((letter) => ({
    ...letter,
    arrived: arrival(letter, today),
    read: false,
  }))
  const find = (id: string) => letters.find((letter) => letter.id === id)
  const unread = () => letters.filter(({ read }) => !read).length
  const sent: Sent[] = []
  const app = new Hono()

  // Another host name would be somebody else's page reaching in by way of a rebound name.
  app.use(async (c, next) => {
    const host = new URL(c.req.url).hostname
    if (!['127.0.0.1', 'localhost'].includes(host)) return c.text('Hộp thư thực hành chỉ mở trên máy này.', 421)
    await next()
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'",
    )
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Cache-Control', 'no-store')
  })
  app.post('/dang-nhap', (c) => {
    deleteCookie(c, SIGNED_OUT)
    return c.redirect('/thu-den', 303)
  })
  app.post('/dang-xuat', (c) => {
    setCookie(c, SIGNED_OUT, '1', { httpOnly: true, sameSite: 'Lax', path: '/' })
    return c.redirect('/', 303)
  })
  // As real portals do: the log-in page with status 200, whatever was asked for.
  app.use(async (c, next) => (getCookie(c, SIGNED_OUT) ? c.html(loginPage()) : next()))

  app.get('/', (c) => c.redirect('/thu-den'))
  app.get('/thu-den', (c) => c.html(inboxPage(letters, unread())))
  app.get('/thu-den/:id', (c) => {
    const letter = find(c.req.param('id'))
    if (!letter) return c.notFound()
    letter.read = true
    return c.html(letterPage(letter, officeAddress, unread()))
  })
  app.get('/thu-den/:id/nguon', async (c) => {
    const letter = find(c.req.param('id'))
    if (!letter) return c.notFound()
    return c.body(await sourceOf(letter, today), 200, { 'Content-Type': 'text/plain; charset=utf-8' })
  })
  app.get('/thu-den/:id/tep/:number', async (c) => {
    const file = find(c.req.param('id'))?.attachments[Number(c.req.param('number'))]
    if (!file) return c.notFound()
    return c.body(await fileOf(file), 200, { 'Content-Type': contentTypeOf(file), 'Content-Disposition': 'attachment' })
  })
  app.get('/soan-thu', (c) => {
    const { to = '', subject = '', body = '', chuyen = '' } = c.req.query()
    const forwarded = find(chuyen) ?? null
    const draft = { to, subject: subject || (forwarded ? `Chuyển: ${forwarded.subject}` : ''), body, forwarded }
    return c.html(composePage(draft, unread()))
  })
  app.post('/soan-thu', async (c) => {
    const form = await c.req.formData()
    const field = (name: string) => String(form.get(name) ?? '').slice(0, 100_000)
    sent.unshift({
      id: String(sent.length + 1),
      to: field('to'),
      subject: field('subject'),
      body: field('body'),
      at: new Date(),
      forwarded: find(field('chuyen'))?.subject ?? null,
    })
    return c.redirect('/da-gui?moi=1', 303)
  })
  app.get('/da-gui', (c) => c.html(sentPage(sent, unread(), c.req.query('moi') === '1')))
  app.get('/bai-tap', (c) => c.html(lessonsPage(letters, unread())))
  app.notFound((c) => c.text('Không có trang này.', 404))
  return app
}

/** Starts the mailbox on this machine only. Port 0 takes a free one; rejects when the port is taken. */
export function startPractice({ port = 0, today = new Date() }: { port?: number; today?: Date } = {}): Promise<{
  url: string
  close: () => Promise<void>
}> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: practiceApp(today).fetch, port, hostname: '127.0.0.1' },
      ({ port: taken }: AddressInfo) =>
        resolve({
          url: `http://127.0.0.1:${taken}/`,
          close: () =>
            new Promise<void>((done) => {
              server.close(() => done())
              if ('closeAllConnections' in server) server.closeAllConnections()
            }),
        }),
    )
    server.on('error', reject)
  })
}
