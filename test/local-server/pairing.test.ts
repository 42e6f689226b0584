import { afterEach, beforeEach, expect, test } from 'vitest'
import { PairingCode } from '../../local-server/pairings/code.ts'
import type { Health, HolderList, Pairing, Problem } from '../../shared/api.ts'
import type { TestOffice } from './office.ts'
import { openOffice } from './office.ts'

const OURS = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'
const STRANGER = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'

let office: TestOffice
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const pair = (code: string, origin = OURS) =>
  office.call<Pairing & Problem>('POST', '/v1/pairings', { code, name: 'Máy cô Lan' }, { authorization: '', origin })

test('health is told to everybody, the register to nobody', async () => {
  const { body } = await office.call<Health>('GET', '/health', undefined, { authorization: '' })
  expect(body).toMatchObject({ name: 'dung-cua', contract: 1, ready: true, instance: office.services.instance })
  for (const path of ['/v1/petitions', '/v1/forwardings', '/v1/office', '/v1/events', '/openapi.json', '/nothing']) {
    expect((await office.call('GET', path, undefined, { authorization: '' })).status, path).toBe(401)
  }
})

test('a code gives one key, once', async () => {
  const code = office.services.code.renew()
  const paired = await pair(code)
  expect(paired.status).toBe(201)
  expect(paired.body.instance).toBe(office.services.instance)
  expect(paired.body.office.org).toBe('UBND_T')
  const again = await pair(code)
  expect(again.status).toBe(403)
  expect(again.body.code).toBe('wrong_pairing_code')

  const headers = { authorization: `Bearer ${paired.body.key}`, origin: OURS }
  const served = await office.call('GET', '/v1/petitions', undefined, headers)
  expect(served.status).toBe(200)
  expect(served.headers.get('access-control-allow-origin')).toBe(OURS)
  // The same key in another extension, even a paired one, opens nothing.
  expect((await office.call('GET', '/v1/petitions', undefined, { ...headers, origin: STRANGER })).status).toBe(403)
})

test('the code may be typed with spaces, and the key is kept as a hash only', async () => {
  const code = office.services.code.renew()
  const { body } = await pair(` ${code.replace('-', ' ')} `)
  const rows = await office.services.db.selectFrom('access_key').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(body.key)
  expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.hash))).toBe(true)
})

test('a wrong code is refused, five tries end it, an old one has expired', () => {
  const shown: string[] = []
  const clock = { now: new Date('2026-11-18T03:00:00Z') }
  const code = new PairingCode(
    () => clock.now,
    (one) => shown.push(one),
  )
  expect(code.redeem('0000-0000')).toBe(false)
  const first = shown.at(-1) as string
  const wrong = first === '1111-1111' ? '2222-2222' : '1111-1111'
  for (let n = 0; n < 5; n += 1) expect(code.redeem(wrong)).toBe(false)
  expect(code.redeem(first)).toBe(false)
  const second = shown.at(-1) as string
  expect(second).not.toBe(first)
  clock.now = new Date(clock.now.getTime() + 10 * 60_000)
  expect(code.redeem(second)).toBe(false)
  const third = shown.at(-1) as string
  expect(code.redeem(third)).toBe(true)
  expect(code.redeem(third)).toBe(false)
})

test('guessing codes is slowed down', async () => {
  office.services.code.renew()
  const statuses: number[] = []
  for (let n = 0; n < 7; n += 1) statuses.push((await pair('12345678x')).status)
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429])
})

test('a holder is listed, and a key that is taken back opens nothing', async () => {
  const { body: paired } = await pair(office.services.code.renew())
  const { body: holders } = await office.call<HolderList>('GET', '/v1/pairings')
  expect(holders.items.map(({ name, kind, current }) => ({ name, kind, current }))).toEqual([
    { name: 'kiểm thử', kind: 'script', current: true },
    { name: 'Máy cô Lan', kind: 'extension', current: false },
  ])
  const id = holders.items[1]?.id
  expect((await office.call('DELETE', `/v1/pairings/${id}`)).status).toBe(204)
  const headers = { authorization: `Bearer ${paired.key}` }
  expect((await office.call('GET', '/v1/petitions', undefined, headers)).status).toBe(401)
  expect((await office.call('DELETE', `/v1/pairings/${id}`)).status).toBe(404)
})

test('a key made by another process is known at once', async () => {
  const beside = await openOffice({ folder: office.folder })
  const { status } = await office.call('GET', '/v1/petitions', undefined, { authorization: `Bearer ${beside.key}` })
  expect(status).toBe(200)
  await beside.close()
})
