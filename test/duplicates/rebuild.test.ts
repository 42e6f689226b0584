/** A register made by an earlier version: recognised, its traces made anew from its own letters, nothing lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import type { Registered } from '../../shared/api.ts'
import { TRACE_LAYOUT } from '../../shared/duplicates/encoding.ts'
import { invent } from '../bench/petitions.ts'
import { openOffice, type TestOffice } from '../local-server/office.ts'
import { startPostgres } from '../local-server/postgres-server.ts'

const server = await startPostgres()
const folders: string[] = []
let databases = 0
afterAll(async () => {
  if (!('why' in server)) await server.stop()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
}, 60_000)

/** An office that can be closed and opened again on the same register. */
async function register(postgres: boolean): Promise<() => Promise<TestOffice>> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-rebuild-'))
  folders.push(folder)
  databases += 1
  const databaseUrl = postgres && !('why' in server) ? await server.database(`old${databases}`) : null
  return () => openOffice({ folder, databaseUrl })
}

const letter = (n: number, again = '') => {
  const { text, message } = invent(n, 'first')
  return { from: message.from, subject: `Đơn ${n}${again}`, date: '2026-03-02T08:00:00+07:00', body: `${again}${text}` }
}
const COUNT = 60

async function filled(open: () => Promise<TestOffice>): Promise<Registered[]> {
  const office = await open()
  const entered: Registered[] = []
  for (let n = 0; n < COUNT; n += 1) entered.push((await office.register(letter(n))).body)
  await office.close()
  return entered
}

/** As the register was before layouts were counted: other traces, other fingerprints, no such column and table. */
async function grownOld(office: TestOffice): Promise<void> {
  const { db } = office.services
  await sql`update fingerprint set data = ${Buffer.from([1, 2, 3])}`.execute(db)
  await sql`update trace set hash = hash + 1`.execute(db)
  await sql`alter table duplicate_turn drop column layout`.execute(db)
  await sql`drop table trace_due`.execute(db)
  await sql`delete from kysely_migration where name = '2026-11-28-trace-layout'`.execute(db)
  await office.close()
}

const rebuilt = async (office: TestOffice) => (await office.services.rooms()).rebuild.done()
const found = async (office: TestOffice, n: number) => (await office.triage(letter(n, 'Tôi xin gửi lại. '))).body

for (const postgres of [false, true]) {
  describe.runIf(!(postgres && 'why' in server))(postgres ? 'PostgreSQL' : 'SQLite', () => {
    it('of before layouts were counted finds every petition again', async () => {
      const open = await register(postgres)
      const entered = await filled(open)
      await grownOld(await open())

      const office = await open()
      await rebuilt(office)
      for (const n of [0, 7, COUNT - 1]) {
        const { duplicates, comparedWith, warnings } = await found(office, n)
        expect(duplicates[0]).toMatchObject({ petitionId: entered[n]?.id, relation: 'same_petition', warn: true })
        expect(comparedWith).toBe(COUNT)
        expect(warnings.filter(({ code }) => code === 'traces_due')).toEqual([])
      }
      // Numbers go on: the newest petition has the highest.
      const { body: next } = await office.register(letter(COUNT))
      const rows = await office.services.db
        .selectFrom('fingerprint')
        .select(['seq', 'petition'])
        .orderBy('seq')
        .execute()
      expect(rows.map(({ petition }) => petition)).toEqual([...entered.map(({ id }) => id), next.id])
      await office.close()
    }, 120_000)

    it('stopped in the middle goes on, says so meanwhile, and takes new petitions', async () => {
      const open = await register(postgres)
      const entered = await filled(open)
      await grownOld(await open())

      const first = await open()
      const { rebuild } = await first.services.rooms()
      const due = () => first.services.db.selectFrom('trace_due').select('seq').execute()
      // The first few are done, the newest before the others.
      let left = COUNT
      while (left === 0 || left === COUNT) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        left = (await due()).length
      }
      await rebuild.stop()
      left = (await due()).length
      expect(left).toBeGreaterThan(0)
      const { warnings, duplicates } = await found(first, COUNT - 1)
      expect(duplicates[0]?.petitionId).toBe(entered.at(-1)?.id)
      expect(warnings.find(({ code }) => code === 'traces_due')?.text.vi).toContain(`${left} đơn cũ`)
      const { body: between } = await first.register(letter(COUNT))
      await first.close()

      const second = await open()
      await rebuilt(second)
      expect((await found(second, 0)).duplicates[0]?.petitionId).toBe(entered[0]?.id)
      expect((await found(second, COUNT)).duplicates[0]?.petitionId).toBe(between.id)
      expect((await found(second, 1)).comparedWith).toBe(COUNT + 1)
      await second.close()
    }, 120_000)

    it('of a later version is left alone, and nothing is written to it', async () => {
      const open = await register(postgres)
      const before = await open()
      await before.register(letter(1))
      await before.services.db
        .updateTable('duplicate_turn')
        .set({ layout: TRACE_LAYOUT + 1 })
        .execute()
      await before.close()

      const office = await open()
      await rebuilt(office)
      const answer = await office.register(letter(2))
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({ code: 'register_newer' })
      expect(await office.services.db.selectFrom('petition').select('id').execute()).toHaveLength(1)
      expect(await office.services.db.selectFrom('fingerprint').select('seq').execute()).toHaveLength(1)
      await office.close()
    }, 60_000)
  })
}
if ('why' in server) console.warn(server.why)
