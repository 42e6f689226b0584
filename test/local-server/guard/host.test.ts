import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { hostGuard } from '../../../local-server/guard/host.ts'

const app = new Hono().use(hostGuard(() => 8710)).get('/', (context) => context.text('vào được'))
const asked = async (host: string) => (await app.request('/', { headers: { host } })).status

test.each([
  ['127.0.0.1:8710', 200],
  ['localhost:8710', 200],
  ['LOCALHOST:8710', 200],
  ['127.0.0.1:9999', 421],
  ['127.0.0.1', 421],
  ['evil.example:8710', 421],
  ['127.0.0.1.evil.example:8710', 421],
  ['localhost.evil.example:8710', 421],
  ['evil.example', 421],
  ['[::1]:8710', 421],
  ['192.168.1.7:8710', 421],
])('Host %s → %i', async (host, status) => {
  expect(await asked(host)).toBe(status)
})

test('a refused host learns nothing but the problem', async () => {
  const answer = await app.request('/', { headers: { host: 'evil.example:8710' } })
  expect(await answer.json()).toMatchObject({ code: 'wrong_host' })
})
