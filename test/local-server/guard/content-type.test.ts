import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { contentTypeGuard } from '../../../local-server/guard/content-type.ts'

const app = new Hono().use(contentTypeGuard()).all('/', (context) => context.text('vào được'))
const status = async (method: string, type?: string) =>
  (await app.request('/', { method, ...(type === undefined ? {} : { headers: { 'content-type': type } }) })).status

test.each([
  ['POST', 'application/json', 200],
  ['POST', 'Application/JSON; charset=utf-8', 200],
  ['PUT', 'application/json', 200],
  ['PATCH', 'application/json', 200],
  ['POST', 'text/plain', 415],
  ['POST', 'text/plain;application/json', 415],
  ['POST', 'application/x-www-form-urlencoded', 415],
  ['POST', 'multipart/form-data; boundary=x', 415],
  ['POST', 'application/jsonp', 415],
  ['PUT', 'text/plain', 415],
  ['PATCH', 'text/plain', 415],
])('%s with %s → %i', async (method, type, expected) => {
  expect(await status(method, type)).toBe(expected)
})

test('a body without a type is refused, a reading request needs none', async () => {
  expect(await status('POST')).toBe(415)
  expect(await status('GET')).toBe(200)
  expect(await status('DELETE')).toBe(200)
})
