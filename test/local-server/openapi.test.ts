import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALLS } from '../../local-server/contract.ts'
import type { TestOffice } from './office.ts'
import { openOffice } from './office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('the contract lists exactly the calls that are served', async () => {
  const { app } = await office.services.rooms()
  const served = [...office.app.routes, ...app.routes]
    .filter((route) => route.method !== 'ALL')
    .map((route) => `${route.method} ${route.path.replace(/\/$/, '')}`)
  const listed = CALLS.map((call) => `${call.method.toUpperCase()} ${call.path}`)
  expect([...new Set(served)].sort()).toEqual(listed.sort())
})

test('every reference leads to a shape, every call says what it gives', async () => {
  type Document = { paths: Record<string, Record<string, { responses: object }>>; components: { schemas: object } }
  const { body, status } = await office.call<Document>('GET', '/openapi.json')
  expect(status).toBe(200)
  const text = JSON.stringify(body)
  const names = new Set(Object.keys(body.components.schemas))
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] as string)
  expect(references.length).toBeGreaterThan(30)
  expect(references.filter((name) => !names.has(name))).toEqual([])
  expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/\w+")/)
  expect(Object.keys(body.paths)).toHaveLength(new Set(CALLS.map((call) => call.path)).size)
  expect(body.paths['/v1/petitions/{id}/links/{other}']?.put?.responses).toBeDefined()
})
