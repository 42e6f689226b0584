import { expect, test } from 'vitest'
import { AuditChain } from '../../local-server/audit/chain.ts'
import type { Intake } from '../../local-server/triage/intake-cache.ts'
import { IntakeCache, sourceKey } from '../../local-server/triage/intake-cache.ts'
import { COMPLAINT, FEEDBACK } from './letters.ts'
import { openOffice, sourceOf } from './office.ts'

const intake = (digest: string): Intake => ({
  digest,
  layouts: [],
  message: { messageId: null, from: '', to: [], cc: [], subject: '', date: null, parts: [] },
})

test('a message is read once for its triage and its registering', async () => {
  const cache = new IntakeCache()
  let reads = 0
  const read = async () => {
    reads += 1
    return intake('một')
  }
  const key = sourceKey(sourceOf(COMPLAINT))
  await Promise.all([cache.take(key, read), cache.take(key, read)])
  await cache.take(sourceKey(sourceOf(COMPLAINT)), read)
  expect(reads).toBe(1)
  await cache.take(sourceKey(sourceOf(FEEDBACK)), read)
  expect(reads).toBe(2)
  cache.forget(key)
  await cache.take(key, read)
  expect(reads).toBe(3)
})

test('what failed is read again, what is old or too much is let go', async () => {
  const clock = { now: 0 }
  const cache = new IntakeCache(() => clock.now)
  await expect(cache.take('a', () => Promise.reject(new Error('hỏng')))).rejects.toThrow()
  expect((await cache.take('a', async () => intake('lần hai'))).digest).toBe('lần hai')
  clock.now += 31 * 60_000
  expect((await cache.take('a', async () => intake('lần ba'))).digest).toBe('lần ba')
  for (let n = 0; n < 20; n += 1) await cache.take(`b${n}`, async () => intake('khác'))
  expect((await cache.take('a', async () => intake('lần bốn'))).digest).toBe('lần bốn')
})

test('a long audit chain is checked from its newest events, or whole', async () => {
  const office = await openOffice()
  const { db, clock } = office.services
  const audit = new AuditChain(db, clock)
  await db.transaction().execute(async (trx) => {
    for (let n = 0; n < 60; n += 1) await audit.append(trx, { who: 'Cô Lan', what: 'registered', subject: `${n}` })
  })
  expect(await audit.firstBroken()).toBeNull()
  expect(await audit.firstBroken(10)).toBeNull()
  await db.updateTable('audit_event').set({ what: 'khác' }).where('seq', '=', 5).execute()
  expect(await audit.firstBroken()).toBe(5)
  expect(await audit.firstBroken(10)).toBeNull()
  await db.updateTable('audit_event').set({ what: 'khác' }).where('seq', '=', 55).execute()
  expect(await audit.firstBroken(10)).toBe(55)
  await office.close()
})
