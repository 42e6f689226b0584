import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { originGuard } from '../../../local-server/guard/origin.ts'

const OURS = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'
const FIREFOX = 'moz-extension://0f5c8e0e-9a3b-4e0a-8a55-3b1d2f7c6a10'
const STRANGER = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'

const app = new Hono()
  .use(originGuard((origin) => origin === OURS || origin === FIREFOX))
  .get('/health', (context) => context.text('có'))
  .get('/v1/petitions', (context) => context.text('sổ'))

const asked = (path: string, headers: Record<string, string>, method = 'GET') => app.request(path, { headers, method })

test.each([
  ['a paired extension', OURS, 200],
  ['a paired Firefox extension', FIREFOX, 200],
  ['an extension that has not paired', STRANGER, 403],
  ['a web page', 'https://mail.example.vn', 403],
  ['a page on this computer', 'http://127.0.0.1:8710', 403],
  ['a sandboxed page', 'null', 403],
  ['a look-alike', `https://${OURS}`, 403],
  ['a longer id', `${OURS}a`, 403],
  ['a file', 'file://', 403],
])('%s asks for the register', async (_who, origin, status) => {
  expect((await asked('/v1/petitions', { origin })).status).toBe(status)
})

test('a program that is no browser is left to the key', async () => {
  expect((await asked('/v1/petitions', {})).status).toBe(200)
})

test('before pairing an extension may ask whether anybody is there', async () => {
  const answer = await asked('/health', { origin: STRANGER })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe(STRANGER)
})

test('a web page may not even ask for health', async () => {
  const answer = await asked('/health', { origin: 'https://evil.example' })
  expect(answer.status).toBe(403)
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test('a preflight of the paired extension is answered by name, with the private network', async () => {
  const answer = await asked(
    '/v1/petitions',
    { origin: OURS, 'access-control-request-method': 'POST', 'access-control-request-private-network': 'true' },
    'OPTIONS',
  )
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-origin')).toBe(OURS)
  expect(answer.headers.get('access-control-allow-private-network')).toBe('true')
  expect(answer.headers.get('access-control-allow-headers')).toContain('idempotency-key')
  expect(answer.headers.get('vary')).toBe('Origin')
})

test('a preflight of anybody else is refused without any allowance', async () => {
  for (const origin of ['https://evil.example', STRANGER]) {
    const answer = await asked('/v1/petitions', { origin, 'access-control-request-method': 'POST' }, 'OPTIONS')
    expect(answer.status).toBe(403)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})
