/** Several offices on one PostgreSQL: the same paper is found everywhere, a denunciation stays with who holds it. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStorage } from '../../local-server/storage/open.ts'
import type { PetitionList, PetitionRecord } from '../../shared/api.ts'
import { COMPLAINT, COMPLAINT_AGAIN, DENOUNCER, DENUNCIATION } from './letters.ts'
import type { TestOffice } from './office.ts'
import { openOffice } from './office.ts'
import type { PostgresServer } from './postgres-server.ts'
import { startPostgres } from './postgres-server.ts'

let server: PostgresServer | null = null
let missing: string | null = null
let folder: string
let keyFile: string
let url: string
let province: TestOffice
let commune: TestOffice
let made = 0

beforeAll(async () => {
  const started = await startPostgres()
  if ('why' in started) missing = started.why
  else server = started
}, 120_000)
afterAll(() => server?.stop(), 120_000)

beforeEach(async (context) => {
  if (missing !== null) context.skip(missing)
  made += 1
  folder = await mkdtemp(join(tmpdir(), 'dung-cua-'))
  keyFile = join(folder, 'khoa')
  await writeFile(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 })
  url = (await server?.database(`hai_noi_${made}`)) ?? ''
  // Both start in the same moment on an empty database.
  ;[province, commune] = await Promise.all([
    openOffice({ databaseUrl: url, keyFile }),
    openOffice({ databaseUrl: url, keyFile }),
  ])
  await province.profile({ officer: 'Cô Lan' })
  await commune.profile({ org: 'UBND_X/25657', name: 'UBND xã Thạnh Đức', officer: 'Anh Minh' })
})
afterEach(async () => {
  if (missing !== null) return
  await province.close()
  await commune.close()
  await rm(folder, { recursive: true, force: true })
})

test('each office has its own numbers, lists and profile', async () => {
  expect((await province.register(COMPLAINT)).body.number).toBe('0001/2026')
  expect((await commune.register(COMPLAINT)).body).toMatchObject({ number: '0001/2026', already: false })
  const listOf = async (office: TestOffice) => (await office.call<PetitionList>('GET', '/v1/petitions')).body
  expect((await listOf(province)).items.map((one) => one.officer)).toEqual(['Cô Lan'])
  expect((await listOf(commune)).items.map((one) => one.officer)).toEqual(['Anh Minh'])
})

test('the same paper at the other office is found, with who holds it and what was done', async () => {
  const { body: entry } = await province.register(COMPLAINT)
  await province.forward(entry.id, { action: 'GUIDE', agency: 'UBND_X/25525' })
  const { body } = await commune.triage(COMPLAINT_AGAIN)
  expect(body.duplicates[0]).toMatchObject({ relation: 'same_petition', warn: true, number: '0001/2026' })
  expect(body.duplicates[0]?.registeredBy).toContain('UBND tỉnh')
  expect(body.duplicates[0]?.story.map((event) => event.kind)).toContain('guided')
  // It can be laid beside one's own paper, its original stays where it is.
  const shown = await commune.call<PetitionRecord>('GET', `/v1/petitions/${entry.id}`)
  expect(shown.status).toBe(200)
  expect(shown.body.original).toBe(false)
  expect((await commune.file(`/v1/petitions/${entry.id}/original`)).status).toBe(404)
  expect((await commune.forward(entry.id, { action: 'ARCHIVE', agency: null })).status).toBe(404)
})

test('of a denunciation the other office learns only that it exists and who holds it', async () => {
  const { body: entry } = await province.register(DENUNCIATION)
  await province.forward(entry.id, { action: 'FORWARD', agency: 'TTT' })
  const { body } = await commune.triage({ ...DENUNCIATION, body: `Gửi xã.\n${DENUNCIATION.body}` })
  const match = body.duplicates[0]
  expect(match).toMatchObject({ number: '—', sender: '', title: 'Đơn tố cáo', story: [] })
  expect(match?.registeredBy).toContain('UBND tỉnh')
  expect(JSON.stringify(body.duplicates)).not.toMatch(DENOUNCER)
  expect(JSON.stringify(body.duplicates)).not.toContain('Ngô Văn Sai')
  expect((await commune.call('GET', `/v1/petitions/${entry.id}`)).status).toBe(404)
  expect((await commune.call('GET', `/v1/matters/${entry.matterId}`)).status).toBe(404)
  const search = await commune.call<PetitionList>('POST', '/v1/petitions/search', { words: 'thanh tra' })
  expect(search.body.total).toBe(0)
})

test('two officers with the same paper in the same second', async () => {
  const second = await openOffice({ databaseUrl: url, keyFile })
  await second.profile({ officer: 'Chị Hoa' })
  const answers = await Promise.all([
    province.register(COMPLAINT, { key: 'a' }),
    second.register(COMPLAINT, { key: 'b' }),
    province.register(COMPLAINT, { key: 'c' }),
    second.register(COMPLAINT, { key: 'd' }),
  ])
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
  expect(answers.filter((answer) => answer.body.already)).toHaveLength(3)
  await second.close()
})

test('the database keeps no letter in the clear, and another key does not open the register', async () => {
  await province.register(COMPLAINT)
  const { db } = province.services
  const row = await db
    .selectFrom('petition')
    .innerJoin('petition_words', 'petition_words.petition_id', 'petition.id')
    .innerJoin('petition_original', 'petition_original.petition_id', 'petition.id')
    .select(['content', 'sender', 'title', 'words', 'bytes'])
    .executeTakeFirstOrThrow()
  for (const [name, value] of Object.entries(row)) {
    const bytes = Buffer.from(value)
    for (const word of ['Trần', 'tran van', 'mau', '771', '0918', 'giếng', 'gieng']) {
      expect(bytes.includes(word), `${name}: ${word}`).toBe(false)
    }
  }
  const otherKey = join(folder, 'khoa-khac')
  await writeFile(otherKey, randomBytes(32).toString('hex'), { mode: 0o600 })
  const settings = { port: 0, dataFolder: join(folder, 'pc-3'), databaseUrl: url, keyFile: otherKey }
  await expect(openStorage(settings)).rejects.toThrow(/DUNGCUA_KEY_FILE/)
})

test('a database that is away is named without its password', async () => {
  const settings = {
    port: 0,
    dataFolder: join(folder, 'pc-4'),
    databaseUrl: 'postgres://lan:mat-khau-bi-mat@127.0.0.1:1/so',
    keyFile,
  }
  const error = await openStorage(settings).catch((thrown: Error) => thrown)
  expect((error as Error).message).toContain('DUNGCUA_DATABASE_URL')
  expect((error as Error).message).not.toContain('mat-khau')
})
