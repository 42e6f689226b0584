/** The same journeys on both databases: an encrypted SQLite file, and a real PostgreSQL. */
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type {
  AuditList,
  DuplicateMatch,
  Forwarding,
  ForwardingCreated,
  ForwardingList,
  ForwardingPreview,
  Link,
  MatterRecord,
  PetitionList,
  PetitionRecord,
  Problem,
  Registered,
} from '../../shared/api.ts'
import { COMPLAINT, COMPLAINT_AGAIN, DENOUNCER, DENUNCIATION, FEEDBACK, OTHER_COMPLAINT, SECRET } from './letters.ts'
import type { TestOffice } from './office.ts'
import { openOffice } from './office.ts'
import type { PostgresServer } from './postgres-server.ts'
import { startPostgres } from './postgres-server.ts'

describe.each(['SQLite', 'PostgreSQL'])('the register on %s', (database) => {
  let server: PostgresServer | null = null
  let missing: string | null = null
  let office: TestOffice
  let made = 0

  beforeAll(async () => {
    if (database === 'SQLite') return
    const started = await startPostgres()
    if ('why' in started) missing = started.why
    else server = started
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
  }, 120_000)

  beforeEach(async (context) => {
    if (missing !== null) context.skip(missing)
    made += 1
    office = await openOffice({ databaseUrl: (await server?.database(`so_${made}`)) ?? null })
    await office.profile({ officer: 'Cô Lan' })
    return () => office.close()
  })

  const countOf = async (table: 'petition' | 'petition_original' | 'petition_words' | 'fingerprint' | 'trace') => {
    const { count } = await office.services.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  test('a triage answers everything and registers nothing', async () => {
    const { status, body } = await office.triage(COMPLAINT)
    expect(status).toBe(200)
    expect(body.classification.type).toBe('complaint')
    expect(body.petition.petitioners[0]?.value.name).toBe('Trần Văn Mẫu')
    expect(body.petition.citedDocuments.map((found) => found.value.number)).toContain('771/QĐ-UBND')
    expect(body.agencies.candidates[0]?.org).toMatch(/^UBND_X\//)
    expect(body.duplicates).toEqual([])
    expect(body.comparedWith).toBe(0)
    expect(body.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await countOf('petition')).toBe(0)
    expect(await countOf('trace')).toBe(0)
  })

  test('a capture is entered once, however often it is sent', async () => {
    const first = await office.register(COMPLAINT, { key: 'lan-1' })
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({ number: '0001/2026', already: false })
    expect(first.body.deadlines.length).toBeGreaterThan(0)

    const retry = await office.register(COMPLAINT, { key: 'lan-1' })
    expect(retry.status).toBe(200)
    expect(retry.body).toMatchObject({ id: first.body.id, number: '0001/2026', already: true })

    const otherKey = await office.register(COMPLAINT, { key: 'lan-2' })
    expect(otherKey.body).toMatchObject({ id: first.body.id, already: true })
    expect(await countOf('petition')).toBe(1)

    const misused = await office.register(OTHER_COMPLAINT, { key: 'lan-1' })
    expect(misused.status).toBe(409)
    expect(misused.body).toMatchObject({ code: 'conflict' })
    expect(await countOf('petition')).toBe(1)
  })

  test('two clicks in the same moment make one entry', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => office.register(COMPLAINT, { key: `k${n}` })))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    expect(await countOf('petition')).toBe(1)
    expect(await countOf('petition_original')).toBe(1)
    expect(await countOf('fingerprint')).toBe(1)
  })

  test('numbers run through the year without a gap, also when many register at once', async () => {
    const letters = Array.from({ length: 12 }, (_, n) => ({ ...FEEDBACK, body: `${FEEDBACK.body} Lần ${n}.` }))
    const answers = await Promise.all(letters.map((letter) => office.register(letter)))
    expect(answers.map((answer) => answer.body.number).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `${String(n + 1).padStart(4, '0')}/2026`),
    )
    office.clock.now = new Date('2026-12-31T17:30:00Z')
    const newYear = await office.register(OTHER_COMPLAINT)
    expect(newYear.body.number).toBe('0001/2027')
  })

  test('the same paper again is recognised with its number, reasons and story', async () => {
    const first = await office.register(COMPLAINT)
    await office.forward(first.body.id, { action: 'GUIDE', agency: 'UBND_X/25525', documentNumber: '12/PHD-BTCD' })
    const { body } = await office.triage(COMPLAINT_AGAIN)
    expect(body.comparedWith).toBe(1)
    const match = body.duplicates[0] as DuplicateMatch
    expect(match).toMatchObject({ number: '0001/2026', relation: 'same_petition', warn: true, registeredBy: 'Cô Lan' })
    expect(match.reasons.length).toBeGreaterThan(0)
    expect(match.story.map((event) => event.kind)).toEqual(['registered', 'guided'])
    expect(body.warnings.map((warning) => warning.code)).toContain('already_guided')
    // The register's history reaches the law: guided once already.
    const c15 = body.eligibility.checks.find((check) => check.id === 'C15')
    expect(c15?.result).toBe('fail')
  })

  test('a mail that is registered already says its number and is no repeat of itself', async () => {
    const first = await office.register(COMPLAINT)
    await office.forward(first.body.id, { action: 'GUIDE', agency: 'UBND_X/25525', documentNumber: '12/PHD-BTCD' })
    const { body } = await office.triage(COMPLAINT)
    expect(body.petitions).toMatchObject([{ number: '0001/2026', earlier: 0 }])
    // What was done with it is told, first of all and without a reason: there is nothing to decide.
    expect(body.duplicates).toMatchObject([{ number: '0001/2026', warn: true, reasons: [] }])
    expect(body.duplicates[0]?.story.map((event) => event.kind)).toEqual(['registered', 'guided'])
    expect(body.warnings.map((warning) => warning.code)).not.toContain('already_guided')
    // What was done with it does not make another paper of it: the step that was suggested first still stands.
    expect(body.outcome.action).toBe('GUIDE')
    expect((await office.triage(COMPLAINT_AGAIN)).body.petitions).toMatchObject([{ number: null, earlier: 1 }])
  })

  test('another matter is not taken for it', async () => {
    await office.register(COMPLAINT)
    const { body } = await office.triage(OTHER_COMPLAINT)
    expect(body.duplicates.filter((match) => match.warn)).toEqual([])
  })

  test('a link joins matters, is undone, and "not the same" is remembered', async () => {
    const first = await office.register(COMPLAINT)
    const second = await office.register(COMPLAINT_AGAIN)
    expect(second.body.matterId).not.toBe(first.body.matterId)

    const path = `/v1/petitions/${second.body.id}/links/${first.body.id}`
    const link = await office.call<Link>('PUT', path, { verdict: 'same_petition' })
    expect(link.status).toBe(200)
    const joined = await office.call<PetitionRecord>('GET', `/v1/petitions/${second.body.id}`)
    expect(joined.body.matterId).toBe(first.body.matterId)
    expect(joined.body.links).toHaveLength(1)
    const matter = await office.call<MatterRecord>('GET', `/v1/matters/${first.body.matterId}`)
    expect(matter.body.petitions.map((petition) => petition.number)).toEqual(['0001/2026', '0002/2026'])

    await office.call('PUT', path, { verdict: 'not_related' })
    const parted = await office.call<PetitionRecord>('GET', `/v1/petitions/${second.body.id}`)
    expect(parted.body.matterId).toBe(second.body.matterId)
    expect(parted.body.number).toBe('0002/2026')
    await office.call('PUT', path, { verdict: 'same_petition' })
    expect((await office.call<PetitionRecord>('GET', `/v1/petitions/${second.body.id}`)).body.matterId).toBe(
      first.body.matterId,
    )
    expect((await office.call('PUT', path, { verdict: 'maybe' })).status).toBe(400)
    expect(
      (await office.call('PUT', `/v1/petitions/${first.body.id}/links/nobody`, { verdict: 'same_petition' })).status,
    ).toBe(404)
  })

  test('registering with the officer’s word joins the matter and keeps the corrections', async () => {
    const first = await office.register(COMPLAINT)
    const second = await office.register(COMPLAINT_AGAIN, {
      decision: {
        links: [{ other: first.body.id, verdict: 'same_petition' }],
        type: 'feedback',
        field: 'F09',
        note: 'xem lại',
      },
    })
    expect(second.body.matterId).toBe(first.body.matterId)
    const { body } = await office.call<PetitionRecord>('GET', `/v1/petitions/${second.body.id}`)
    expect(body.classification).toMatchObject({ type: 'feedback', field: 'F09', typeConfidence: 1 })
    expect(body).toMatchObject({ type: 'feedback', field: 'F09' })

    const byMatter = await office.register(FEEDBACK, { decision: { matterId: first.body.matterId } })
    expect(byMatter.body.matterId).toBe(first.body.matterId)
    const nowhere = await office.register(OTHER_COMPLAINT, { decision: { matterId: 'vv-không-có' } })
    expect(nowhere.status).toBe(404)
    expect(await countOf('petition')).toBe(3)
  })

  test('a forwarding is recorded with its limit, followed, and found late', async () => {
    const { body: entry } = await office.register(FEEDBACK)
    const created = await office.forward(entry.id, {
      action: 'FORWARD',
      agency: 'UBND_X/25657',
      documentNumber: '88/PC-BTCD',
    })
    expect(created.status).toBe(201)
    const { forwarding, mail, paper } = created.body
    // 10 working days from 18/11/2026 (Luật Tiếp công dân Đ28 k1), 24/11 counted as the calendar has it.
    expect(forwarding).toMatchObject({ state: 'sent', hands: 2, overdue: false, officer: 'Cô Lan' })
    expect(forwarding.due).toMatch(/^2026-12-0[23]$/)
    expect(paper).toBe(`/v1/forwardings/${forwarding.id}/paper`)
    expect(mail.subject).toContain('0001/2026')

    const list = () => office.call<ForwardingList>('GET', '/v1/forwardings')
    expect((await list()).body.counts).toEqual({ waiting: 1, dueSoon: 0, overdue: 0, manyHands: 0 })
    office.clock.now = new Date('2026-12-01T03:00:00Z')
    expect((await list()).body.counts).toMatchObject({ dueSoon: 1, overdue: 0 })
    office.clock.now = new Date('2026-12-20T03:00:00Z')
    expect((await list()).body.counts).toMatchObject({ waiting: 1, dueSoon: 0, overdue: 1 })
    const late = await office.call<ForwardingList>('GET', '/v1/forwardings?view=overdue')
    expect(late.body.items[0]).toMatchObject({ id: forwarding.id, overdue: true })

    const patch = (state: string) =>
      office.call<Forwarding>('PATCH', `/v1/forwardings/${forwarding.id}`, { state, note: 'qua điện thoại' })
    expect((await patch('received')).body.state).toBe('received')
    expect((await patch('resolved')).body).toMatchObject({ state: 'resolved', overdue: false })
    expect((await list()).body.counts).toMatchObject({ waiting: 0, overdue: 0 })
    expect((await patch('lost')).status).toBe(400)

    const record = await office.call<PetitionRecord>('GET', `/v1/petitions/${entry.id}`)
    expect(record.body.story.map((event) => event.kind)).toEqual(['registered', 'forwarded', 'received', 'resolved'])
  })

  test('the third hand and the way back are said before another hand is added', async () => {
    const { body: entry } = await office.register(FEEDBACK)
    await office.forward(entry.id, { action: 'FORWARD', agency: 'SXD' })
    const again = await office.forward(entry.id, { action: 'FORWARD', agency: 'UBND_X/25657' })
    expect(again.body.forwarding.hands).toBeGreaterThanOrEqual(3)
    expect(again.body.warnings.map((warning) => warning.code)).toContain('already_forwarded')
    const back = await office.forward(entry.id, { action: 'FORWARD', agency: 'SXD' })
    expect(back.body.warnings.map((warning) => warning.code)).toContain('circle')
    const { body } = await office.call<ForwardingList>('GET', '/v1/forwardings?view=many_hands')
    expect(body.items.length).toBeGreaterThanOrEqual(2)
    expect(body.counts.manyHands).toBe(body.items.length)
  })

  test('an action is recorded once for one key, and looked at before without being recorded', async () => {
    const { body: entry } = await office.register(FEEDBACK)
    const request = { action: 'FORWARD', agency: 'SXD' }
    const path = `/v1/petitions/${entry.id}/forwardings`
    const preview = await office.call<ForwardingPreview>('POST', `${path}/preview`, request)
    expect(preview.status).toBe(200)
    expect(preview.body.chain).toHaveLength(2)
    expect(preview.body.warnings.map((warning) => warning.code)).not.toContain('already_forwarded')
    const list = async () => (await office.call<ForwardingList>('GET', '/v1/forwardings')).body
    expect((await list()).total).toBe(0)

    const send = (key: string, body: object = request) =>
      office.call<ForwardingCreated>('POST', path, body, { 'idempotency-key': key })
    const answers = await Promise.all([send('m1'), send('m1'), send('m1')])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 201])
    expect(new Set(answers.map((answer) => answer.body.forwarding.id)).size).toBe(1)
    expect((await list()).total).toBe(1)
    expect((await send('m1', { action: 'GUIDE', agency: 'SXD' })).status).toBe(409)
    expect((await send('m2')).status).toBe(201)
    const again = await office.call<ForwardingPreview>('POST', `${path}/preview`, request)
    expect(again.body.warnings.map((warning) => warning.code)).toContain('already_forwarded')
  })

  test('a denouncer is named nowhere but in the record', async () => {
    const { body: entry } = await office.register(DENUNCIATION)
    const created = await office.forward(entry.id, {
      action: 'FORWARD',
      agency: 'UBND_X/25657',
      documentNumber: '9/PC-BTCD',
    })
    const { forwarding } = created.body
    expect(forwarding.sender).toBe('L. T. K.')
    expect(created.body.warnings.map((warning) => warning.code)).toContain('protect_identity')

    const record = await office.call<PetitionRecord>('GET', `/v1/petitions/${entry.id}`)
    expect(record.body.identityProtected).toBe(true)
    expect(record.body.petition.petitioners[0]?.value.name).toBe('Lê Thị Kín')

    const said: Record<string, unknown> = {
      created: created.body,
      petitions: (await office.call('GET', '/v1/petitions')).body,
      forwardings: (await office.call('GET', '/v1/forwardings')).body,
      events: (await office.call('GET', '/v1/events')).body,
      matter: (await office.call('GET', `/v1/matters/${entry.matterId}`)).body,
      again: (await office.triage({ ...DENUNCIATION, body: `Gửi lại.\n${DENUNCIATION.body}` })).body.duplicates,
      story: record.body.story,
    }
    for (const name of ['forwarded', 'overdue', 'arrivals', 'hot-spots', 'indicators']) {
      said[name] = (await office.call('GET', `/v1/reports/${name}`)).body
    }
    for (const [where, answer] of Object.entries(said)) {
      expect(JSON.stringify(answer), where).not.toMatch(DENOUNCER)
    }
    expect((said.again as DuplicateMatch[])[0]).toMatchObject({ number: '0001/2026', sender: 'L. T. K.' })

    const paper = await office.file(`/v1/forwardings/${forwarding.id}/paper`)
    expect(paper.headers.get('content-disposition')).toBe('attachment; filename="0001-2026-forward.docx"')
    const inside = Object.values(unzipSync(paper.bytes))
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n')
    expect(inside).toContain('PHIẾU CHUYỂN ĐƠN TỐ CÁO')
    expect(inside).toContain('của công dân')
    expect(inside).not.toMatch(DENOUNCER)

    const search = (words: string) => office.call<PetitionList>('POST', '/v1/petitions/search', { words })
    expect((await search('le thi kin')).body.total).toBe(0)
    expect((await search('0908555121')).body.total).toBe(0)
    expect((await search('0001')).body.total).toBe(1)
    const reading = await office.call<AuditList>('GET', '/v1/events?subject=0001/2026')
    expect(reading.body.items.map((event) => event.what)).toContain('read_protected')
  })

  test('a secret marking stops everything and nothing is kept', async () => {
    const triage = await office.triage(SECRET)
    expect(triage.status).toBe(422)
    expect(triage.body).toMatchObject({ code: 'secret_marking' })
    expect(JSON.stringify(triage.body)).not.toContain('Trần Văn Mẫu')
    const entry = await office.register(SECRET)
    expect(entry.status).toBe(422)
    for (const table of ['petition', 'petition_original', 'petition_words', 'fingerprint', 'trace'] as const) {
      expect(await countOf(table)).toBe(0)
    }
    // An officer's correction does not open the way either.
    const { body } = await office.triage(COMPLAINT)
    const opened = await office.register(SECRET, { decision: { petition: body.petition } })
    expect(opened.status).toBe(422)
    expect(await countOf('petition')).toBe(0)
  })

  test('petitions are found without accents, in any order of words', async () => {
    await office.register(COMPLAINT)
    await office.register(OTHER_COMPLAINT)
    const search = async (words: string) =>
      (await office.call<PetitionList>('POST', '/v1/petitions/search', { words })).body.items.map((one) => one.number)
    expect(await search('giếng khoan')).toEqual(['0001/2026'])
    expect(await search('cao su kiem dem')).toEqual(['0001/2026'])
    expect(await search('PHAM THI THU')).toEqual(['0002/2026'])
    expect(await search('0002/2026')).toEqual(['0002/2026'])
    expect(await search('đơn khiếu nại')).toHaveLength(2)
    expect(await search('100%')).toEqual([])
    expect(await search("'; drop table petition; --")).toEqual([])
    const { body: list } = await office.call<PetitionList>('GET', '/v1/petitions?type=complaint&limit=1')
    expect(list).toMatchObject({ total: 2 })
    expect(list.items).toHaveLength(1)
    const { body: none } = await office.call<PetitionList>('GET', '/v1/petitions?from=2026-11-19')
    expect(none.total).toBe(0)
    const { body: today } = await office.call<PetitionList>('GET', '/v1/petitions?from=2026-11-18&to=2026-11-18')
    expect(today.total).toBe(2)
  })

  test('the audit chain tells what was done, and breaks where a row is changed', async () => {
    const { body: entry } = await office.register(COMPLAINT)
    await office.forward(entry.id, { action: 'FORWARD', agency: 'SNNMT', overrideReason: 'theo phân công' })
    const events = () => office.call<AuditList>('GET', '/v1/events')
    const { body } = await events()
    expect(body).toMatchObject({ intact: true, brokenAt: null })
    expect(body.items.slice(0, 2).map((event) => [event.who, event.what, event.subject])).toEqual([
      ['Cô Lan', 'action:FORWARD:override', '0001/2026'],
      ['Cô Lan', 'registered', '0001/2026'],
    ])
    const { db } = office.services
    const changed = body.items[1]?.seq as number
    await db.updateTable('audit_event').set({ who: 'Người khác' }).where('seq', '=', changed).execute()
    expect((await events()).body).toMatchObject({ intact: false, brokenAt: changed })
    await db.updateTable('audit_event').set({ who: 'Cô Lan' }).where('seq', '=', changed).execute()
    expect((await events()).body.intact).toBe(true)
    await db.deleteFrom('audit_event').where('seq', '=', body.total).execute()
    expect((await events()).body).toMatchObject({ intact: false, brokenAt: body.total })
  })

  test('the original comes back byte for byte, and only by its number', async () => {
    const mime = [
      'From: Tran Van Mau <mau.tran@example.vn>',
      'To: tiepcongdan@example.vn',
      'Subject: =?UTF-8?B?xJDGoW4ga2hp4bq/dSBu4bqhaQ==?=',
      'Date: Mon, 16 Nov 2026 08:12:00 +0700',
      'Message-ID: <m1@example.vn>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...COMPLAINT.body.split('\n'),
      '',
    ].join('\r\n')
    const source = { mime: Buffer.from(mime).toString('base64'), portal: 'roundcube' }
    const { status, body } = await office.call<Registered>('POST', '/v1/petitions', { source })
    expect(status).toBe(201)
    const original = await office.file(`/v1/petitions/${body.id}/original`)
    expect(Buffer.from(original.bytes).toString()).toBe(mime)
    expect(original.headers.get('content-disposition')).toBe('attachment; filename="don-0001-2026.eml"')
    // Line ends of another transport are the same capture.
    const unix = { mime: Buffer.from(mime.replaceAll('\r\n', '\n')).toString('base64') }
    const again = await office.call<Registered>('POST', '/v1/petitions', { source: unix })
    expect(again.body).toMatchObject({ id: body.id, already: true })
  })

  test('what does not fit the contract is refused by the names of its fields only', async () => {
    const name = 'Nguyễn Thị Lộ'
    const wrong = await office.call<Problem>('POST', '/v1/triage', { message: { from: [name], body: name, date: 5 } })
    expect(wrong.status).toBe(400)
    expect(wrong.body.code).toBe('invalid_request')
    expect(wrong.body.fields).toEqual(expect.arrayContaining(['message.from', 'message.date']))
    expect(JSON.stringify(wrong.body)).not.toContain(name)
    expect((await office.call('POST', '/v1/triage', { message: {}, mime: '' })).status).toBe(400)
    expect((await office.call('POST', '/v1/petitions', { source: {} })).status).toBe(400)
    expect((await office.call('GET', '/v1/forwardings?limit=-1')).status).toBe(400)
    expect((await office.call('GET', '/v1/petitions/nobody')).status).toBe(404)
    expect((await office.call('GET', '/v1/reports/nothing')).status).toBe(404)
  })
})
