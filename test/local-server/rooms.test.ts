/** Directory, learning, reports, progress, and messages that are hard to take. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  Agency,
  AgencyList,
  Forgotten,
  Learning,
  OfficeProfile,
  Report,
  Triage,
  TriageEvent,
} from '../../shared/api.ts'
import { COMPLAINT, DENUNCIATION, FEEDBACK, OTHER_COMPLAINT, SECRET } from './letters.ts'
import type { TestOffice } from './office.ts'
import { openOffice, sourceOf } from './office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openOffice()
  await office.profile({ officer: 'Cô Lan' })
})
afterEach(() => office.close())

describe('the directory', () => {
  test('lists the province’s bodies and keeps what the office corrects', async () => {
    const { body } = await office.call<AgencyList>('GET', '/v1/agencies')
    expect(body.items.length).toBeGreaterThan(900)
    const changed = await office.call<Agency>('PUT', '/v1/agencies/UBND_X/25525', {
      email: 'tanhoi@tayninh.example.vn',
      address: 'ấp Hội An, xã Tân Hội',
    })
    expect(changed.body).toMatchObject({ org: 'UBND_X/25525', editedBy: 'Cô Lan', communeCode: '25525' })
    const { body: after } = await office.call<AgencyList>('GET', '/v1/agencies')
    expect(after.items).toHaveLength(body.items.length)
    expect(after.items.find((one) => one.org === 'UBND_X/25525')?.email).toBe('tanhoi@tayninh.example.vn')

    const { body: entry } = await office.register(COMPLAINT)
    const { body: created } = await office.forward(entry.id, { action: 'FORWARD', agency: 'UBND_X/25525' })
    expect(created.mail.to).toBe('tanhoi@tayninh.example.vn')
    const { body: guided } = await office.forward(entry.id, { action: 'GUIDE', agency: 'UBND_X/25525' })
    expect(guided.mail.to).toBe('mau.tran@example.vn')
  })

  test('takes a new body with name and kind, and nothing that is no body', async () => {
    expect((await office.call('PUT', '/v1/agencies/BQL_MOI', { email: 'a@example.vn' })).status).toBe(400)
    const { body } = await office.call<Agency>('PUT', '/v1/agencies/BQL_MOI', { name: 'Ban Quản lý mới', kind: 'unit' })
    expect(body).toMatchObject({ org: 'BQL_MOI', verification: 'inferred', fields: [] })
    expect((await office.call('PUT', '/v1/agencies/không-phải', { name: 'x', kind: 'unit' })).status).toBe(404)
    expect((await office.call('PUT', '/v1/agencies/BQL_MOI', { kind: 'castle' })).status).toBe(400)
  })
})

test('what officers confirm is learned, shown as counts, and forgotten on demand', async () => {
  const letters = Array.from({ length: 4 }, (_, n) => ({ ...FEEDBACK, body: `${FEEDBACK.body} Lần ${n}.` }))
  for (const letter of letters) {
    const { body } = await office.register(letter)
    await office.forward(body.id, { action: 'FORWARD', agency: 'BQLDA' })
  }
  const learning = () => office.call<Learning>('GET', '/v1/learning')
  const { items } = (await learning()).body
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ org: 'BQLDA', type: 'feedback', count: 4, last: '2026-11-18' })

  const suggested = async () =>
    (await office.triage({ ...FEEDBACK, body: `${FEEDBACK.body} Xin nhắc.` })).body.agencies.candidates.find(
      (one) => one.org === 'BQLDA',
    )
  expect((await suggested())?.reasons.map((reason) => reason.code)).toContain('learned')
  const { body: forgotten } = await office.call<Forgotten>('DELETE', '/v1/learning')
  expect(forgotten.forgotten).toBe(4)
  expect((await learning()).body.items).toEqual([])
  expect((await suggested())?.reasons.map((reason) => reason.code) ?? []).not.toContain('learned')
})

test('the reports count what is in the register', async () => {
  const feedback = (await office.register(FEEDBACK, { receivedAt: FEEDBACK.date as string })).body
  const complaint = (await office.register(COMPLAINT, { receivedAt: COMPLAINT.date as string })).body
  await office.register(DENUNCIATION, { receivedAt: DENUNCIATION.date as string })
  await office.register(OTHER_COMPLAINT, { receivedAt: '2026-10-05T08:00:00+07:00' })
  const sent = await office.forward(feedback.id, { action: 'FORWARD', agency: 'UBND_X/25657' })
  await office.forward(complaint.id, { action: 'GUIDE', agency: 'UBND_X/25525' })
  office.clock.now = new Date('2026-12-20T03:00:00Z')

  const report = async (path: string) => (await office.call<Report>('GET', `/v1/reports/${path}`)).body
  const arrivals = await report('arrivals')
  // Monday 5/10 to Monday 16/11: seven weeks, the empty ones too.
  expect(arrivals.rows).toHaveLength(7)
  expect(arrivals.rows[0]).toEqual(['2026-10-05', 1, 0, 0, 0, 0, 1])
  expect(arrivals.rows.at(-1)).toEqual(['2026-11-16', 1, 1, 1, 0, 0, 3])
  expect((await report('arrivals?from=2026-11-01&to=2026-11-30')).rows).toHaveLength(1)

  const overdue = await report('overdue')
  expect(overdue.rows).toHaveLength(1)
  expect(overdue.rows[0]?.slice(1, 3)).toEqual([1, 1])
  expect(Number(overdue.rows[0]?.[3])).toBeGreaterThan(10)
  expect((await report('forwarded')).rows).toHaveLength(2)
  expect((await report('hot-spots?from=2026-11-01&to=2026-11-30')).rows.length).toBeGreaterThanOrEqual(3)

  const indicator = async (name: string) =>
    (await report('indicators')).rows.find((row) => String(row[0]).startsWith(name))?.slice(1)
  expect(await indicator('Tỷ lệ chuyển đúng')).toEqual([null, 0])
  expect(await indicator('Đơn chưa ai xử lý')).toEqual([2, 4])
  expect(await indicator('Việc đã chuyển quá hạn')).toEqual([1, 2])
  await office.call('PATCH', `/v1/forwardings/${sent.body.forwarding.id}`, { state: 'returned' })
  expect(await indicator('Tỷ lệ chuyển đúng')).toEqual([0, 1])
  expect(await indicator('Tỷ lệ nhận được phúc đáp')).toEqual([1, 1])

  const table = await office.file('/v1/reports/arrivals?format=xlsx')
  expect(table.headers.get('content-type')).toContain('spreadsheetml')
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(table.bytes) as unknown as ArrayBuffer)
  expect(book.worksheets[0]?.getRow(3).getCell(1).value).toBe('05/10/2026')
  expect((await office.call('GET', '/v1/reports/arrivals?from=hôm-qua')).status).toBe(400)
})

describe('a triage with progress', () => {
  const events = async (body: unknown): Promise<{ status: number; events: TriageEvent[] }> => {
    const answer = await office.app.request('/v1/triage', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${office.key}`,
        'content-type': 'application/json',
        accept: 'application/x-ndjson',
      },
      body: JSON.stringify(body),
    })
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await answer.text()).trim().split('\n')
    return { status: answer.status, events: lines.map((line) => JSON.parse(line) as TriageEvent) }
  }

  test('ends with the same result as one without', async () => {
    const { events: told } = await events(sourceOf(COMPLAINT))
    const last = told.at(-1) as Extract<TriageEvent, { event: 'result' }>
    expect(last.event).toBe('result')
    const { body } = await office.triage(COMPLAINT)
    expect(last.triage.digest).toBe(body.digest)
    expect(last.triage.petition).toEqual(body.petition)
  })

  test('says a problem as its last line', async () => {
    const { events: told } = await events(sourceOf(SECRET))
    expect(told.at(-1)).toMatchObject({ event: 'problem', problem: { code: 'secret_marking' } })
  })
})

describe('messages that are hard to take', () => {
  const MINUTE = 60_000
  const mimeWith = (attachment: Buffer): string =>
    Buffer.from(
      [
        'From: a@example.vn',
        'Subject: Don',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        COMPLAINT.body,
        '--b',
        'Content-Type: application/octet-stream; name=du-lieu.bin',
        'Content-Disposition: attachment; filename=du-lieu.bin',
        'Content-Transfer-Encoding: base64',
        '',
        attachment.toString('base64'),
        '--b--',
        '',
      ].join('\r\n'),
    ).toString('base64')

  test(
    'a mail of 30 MB is read; what cannot be read says so',
    async () => {
      const { status, body } = await office.call<Triage>('POST', '/v1/triage', {
        mime: mimeWith(Buffer.alloc(22_000_000, 7)),
      })
      expect(status).toBe(200)
      expect(body.classification.type).toBe('complaint')
      const part = body.message.parts.find((one) => one.filename === 'du-lieu.bin')
      expect(part?.status).not.toBe('read')
      expect(part?.notes.length).toBeGreaterThan(0)
    },
    MINUTE,
  )

  test('a request beyond the limit is refused before it is read', async () => {
    const answer = await office.call(
      'POST',
      '/v1/triage',
      {},
      {
        'content-type': 'application/json',
        'content-length': String(65 * 1024 * 1024),
      },
    )
    expect(answer.status).toBe(413)
  })

  test('nothing at all, three words, another language, and noise all get an answer', async () => {
    for (const body of [
      '',
      'xin chào nhé',
      'Hello, I would like to ask about opening hours.',
      '\u0000\uFFFD'.repeat(5000),
    ]) {
      const answer = await office.triage({ from: 'x@example.vn', subject: '', body })
      expect(answer.status).toBe(200)
      expect(answer.body.agencies.confident && body.length < 50).toBe(false)
    }
  })

  test('a source that is no mail gets an answer, not a crash', async () => {
    const { status, body } = await office.call<Triage>('POST', '/v1/triage', {
      mime: Buffer.from('%PDF-1.7 không phải thư').toString('base64'),
    })
    expect(status).toBe(200)
    expect(body.message.parts.length).toBeGreaterThan(0)
  })
})

test('the office’s profile decides who is asking', async () => {
  const own = async () => (await office.triage(COMPLAINT)).body.outcome.competence
  expect(await own()).toBe('other')
  await office.profile({ org: 'UBND_X/25525', name: 'UBND xã Tân Hội' })
  expect(await own()).toBe('own')
  const { body } = await office.call<OfficeProfile>('GET', '/v1/office')
  expect(body).toMatchObject({ org: 'UBND_X/25525', officer: 'Cô Lan', mayForwardComplaints: false })
  expect((await office.call('PUT', '/v1/office', { org: 'ở đâu đó', name: '', officer: '' })).status).toBe(400)
})
