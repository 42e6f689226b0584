import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { rateGuard } from '../../../local-server/guard/rate.ts'

function appAt(clock: { now: number }) {
  return new Hono()
    .use(rateGuard({ pairings: 2, refused: 3, all: 10 }, () => clock.now))
    .post('/v1/pairings', (context) => context.text('', 403))
    .get('/refused', (context) => context.text('', 401))
    .get('/served', (context) => context.text('có'))
}

const repeat = async (times: number, ask: () => Response | Promise<Response>) => {
  const statuses: number[] = []
  for (let n = 0; n < times; n += 1) statuses.push((await ask()).status)
  return statuses
}

test('tries of a pairing code are counted by the minute', async () => {
  const clock = { now: 100_000 }
  const app = appAt(clock)
  const pair = () => app.request('/v1/pairings', { method: 'POST' })
  expect(await repeat(3, pair)).toEqual([403, 403, 429])
  clock.now += 60_000
  expect(await repeat(1, pair)).toEqual([403])
})

test('guessing keys is shut out while a valid key is still served', async () => {
  const app = appAt({ now: 100_000 })
  expect(await repeat(5, () => app.request('/refused'))).toEqual([401, 401, 401, 429, 429])
  expect(await repeat(1, () => app.request('/served'))).toEqual([200])
})

test('a runaway caller is slowed down', async () => {
  const app = appAt({ now: 100_000 })
  expect((await repeat(12, () => app.request('/served'))).slice(-2)).toEqual([429, 429])
})
