import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Guarded } from '../../../local-server/guard/key.ts'
import { keyGuard } from '../../../local-server/guard/key.ts'

const KEY = 'k'.repeat(43)
const OURS = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'

const app = new Hono<Guarded>()
  .use(keyGuard(async (key) => (key === KEY ? { id: '1', name: 'Tiện ích', origin: OURS } : null)))
  .get('/health', (context) => context.text('có'))
  .post('/v1/pairings', (context) => context.text('ghép'))
  .get('/v1/pairings', (context) => context.text('danh sách'))
  .get('/v1/petitions', (context) => context.text(context.get('holder').name))

const status = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  (await app.request(path, { headers, method })).status

test('only health and the exchange of a code are open', async () => {
  expect(await status('/health')).toBe(200)
  expect(await status('/v1/pairings', {}, 'POST')).toBe(200)
  expect(await status('/v1/pairings')).toBe(401)
  expect(await status('/v1/petitions')).toBe(401)
  expect(await status('/nowhere')).toBe(401)
  expect(await status('/health/')).toBe(401)
})

test.each([
  ['no scheme', KEY],
  ['another scheme', `Basic ${KEY}`],
  ['a wrong key', `Bearer ${'x'.repeat(43)}`],
  ['a prefix of the key', `Bearer ${KEY.slice(0, 42)}`],
  ['an endless key', `Bearer ${'k'.repeat(100_000)}`],
  ['an empty key', 'Bearer '],
])('%s is refused', async (_what, authorization) => {
  expect(await status('/v1/petitions', { authorization })).toBe(401)
})

test('the right key enters, and the room knows who holds it', async () => {
  const answer = await app.request('/v1/petitions', { headers: { authorization: `Bearer ${KEY}`, origin: OURS } })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('Tiện ích')
})

test('the key of one extension is worthless in another', async () => {
  const other = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'
  expect(await status('/v1/petitions', { authorization: `Bearer ${KEY}`, origin: other })).toBe(401)
})
