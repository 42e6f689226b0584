import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sizeGuard } from '../../../local-server/guard/size.ts'

let read = 0
const app = new Hono().use(sizeGuard(1000)).post('/', async (context) => {
  read = (await context.req.text()).length
  return context.text(String(read))
})

test('a body up to the limit is read whole', async () => {
  const answer = await app.request('/', { method: 'POST', body: 'x'.repeat(1000) })
  expect(await answer.text()).toBe('1000')
})

test('a larger one is refused by its declared length, unread', async () => {
  read = 0
  const answer = await app.request('/', {
    method: 'POST',
    body: 'x'.repeat(1001),
    headers: { 'content-length': '1001' },
  })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'too_large' })
  expect(read).toBe(0)
})

test('a stream that does not say how long it is stops at the limit', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(100))
      if (pulled > 1000) controller.close()
    },
  })
  const request = new Request('http://127.0.0.1/', {
    method: 'POST',
    body: endless,
    headers: { 'transfer-encoding': 'chunked' },
    duplex: 'half',
  } as RequestInit)
  expect((await app.request(request)).status).toBe(413)
  expect(pulled).toBeLessThan(50)
})
