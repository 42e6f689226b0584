/** A mail that holds several petitions: listed, triaged, registered and kept each by itself, and none twice. */
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageInput, PetitionRecord, Registered, Triage } from '../../shared/api.ts'
import { docx } from '../intake/office-files.ts'
import { COMPLAINT, DENOUNCER, DENUNCIATION, FEEDBACK, OTHER_COMPLAINT, SECRET } from './letters.ts'
import { openOffice, sourceOf, type TestOffice } from './office.ts'

const COVER = `ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH
Số: 214/MTTQ-BTT
V/v chuyển đơn của công dân
Kính gửi: Ban Tiếp công dân tỉnh
Ban Thường trực nhận được đơn của các công dân, xin chuyển đơn đến quý Ban xem xét, giải quyết theo thẩm quyền.
TM. BAN THƯỜNG TRỰC`

const attached = (filename: string, text: string) => ({ filename, text })
const BATCH: Partial<MessageInput> = {
  from: 'Văn thư <vanthu@example.vn>',
  subject: 'Chuyển đơn',
  date: '2026-11-17T09:00:00+07:00',
  body: COVER,
  attachments: [
    attached('1.txt', COMPLAINT.body),
    attached('2.txt', DENUNCIATION.body),
    attached('3.txt', OTHER_COMPLAINT.body),
  ],
}

describe('several petitions in one mail', () => {
  let office: TestOffice
  const triage = (letter: Partial<MessageInput>, part?: string) =>
    office.call<Triage>('POST', '/v1/triage', { ...sourceOf(letter), ...(part && { part }) })
  const register = (letter: Partial<MessageInput>, part?: string, key?: string) =>
    office.call<Registered>(
      'POST',
      '/v1/petitions',
      { source: { ...sourceOf(letter), ...(part && { part }) } },
      key === undefined ? {} : { 'idempotency-key': key },
    )
  const record = async (id: string) => (await office.call<PetitionRecord>('GET', `/v1/petitions/${id}`)).body

  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  it('are listed with who and what, and each is triaged by itself', async () => {
    const { body: first } = await triage(BATCH)
    expect(
      first.petitions.map(({ part, who, type, identityProtected }) => [part, who, type, identityProtected]),
    ).toEqual([
      ['a1', 'Trần Văn Mẫu', 'complaint', false],
      ['a2', 'Lê Thị Kín', 'denunciation', true],
      ['a3', 'Phạm Thị Thử', 'complaint', false],
    ])
    expect(first.petition.mainPart).toBe('a1')
    const { body: third } = await triage(BATCH, 'a3')
    expect([third.petition.mainPart, third.petition.petitioners[0]?.value.name]).toEqual(['a3', 'Phạm Thị Thử'])
    expect(third.petition.forwardingBody?.value.documentNumber).toBe('214/MTTQ-BTT')
    expect(new Set([first.digest, third.digest, (await triage(BATCH, 'a2')).body.digest]).size).toBe(3)
  })

  it('nothing of the denunciation stands in what is said of the others', async () => {
    const { petitions, ...said } = (await triage(BATCH, 'a1')).body
    expect(petitions).toHaveLength(3)
    expect(JSON.stringify(said)).not.toMatch(DENOUNCER)
  })

  it('a part that is no petition of this mail is refused', async () => {
    expect((await triage(BATCH, 'a9')).status).toBe(400)
    expect((await triage(BATCH, 'x')).status).toBe(400)
  })

  it('are registered each once, with one original kept for all', async () => {
    const one = await register(BATCH, 'a1', 'k')
    const two = await register(BATCH, 'a2', 'k:a2')
    // One cover letter does not make them one matter.
    expect((await triage(BATCH, 'a3')).body.duplicates.filter(({ warn }) => warn)).toEqual([])
    const three = await register(BATCH, 'a3', 'k:a3')
    expect([one, two, three].map(({ status, body }) => [status, body.already, body.petitions])).toEqual(
      Array(3).fill([201, false, 3]),
    )
    expect(new Set([one, two, three].map(({ body }) => body.number)).size).toBe(3)
    for (const key of [undefined, 'k:a2', 'later']) {
      const again = await register(BATCH, 'a2', key)
      expect([again.status, again.body.already, again.body.number]).toEqual([200, true, two.body.number])
    }
    // The key of one petition does not open another.
    expect((await register(BATCH, 'a3', 'k:a2')).status).toBe(409)

    const { db } = office.services
    const kept = await db.selectFrom('petition_original').select(['petition_id', 'bytes', 'same_as']).execute()
    expect(kept.map(({ bytes, same_as }) => [bytes.length > 0, same_as])).toEqual([
      [true, null],
      [false, one.body.id],
      [false, one.body.id],
    ])
    const whole = await office.file(`/v1/petitions/${three.body.id}/original`)
    expect(Buffer.from(whole.bytes).toString()).toContain('Phạm Thị Thử')
    const part = await office.file(`/v1/petitions/${three.body.id}/original?part=a3`)
    expect(Buffer.from(part.bytes).toString()).toBe(OTHER_COMPLAINT.body)

    expect(JSON.stringify(await record(one.body.id))).not.toMatch(DENOUNCER)
    expect((await record(two.body.id)).identityProtected).toBe(true)
    const numbers = (await triage(BATCH)).body.petitions.map(({ number }) => number)
    expect(numbers).toEqual([one, two, three].map(({ body }) => body.number))
  })

  it('each is compared with the register by itself', async () => {
    const later: Partial<MessageInput> = {
      ...BATCH,
      date: '2026-11-18T09:00:00+07:00',
      attachments: [
        attached('moi.txt', FEEDBACK.body.replace('Kính gửi', 'ĐƠN PHẢN ÁNH\nKính gửi')),
        attached('cu.txt', COMPLAINT.body),
      ],
    }
    const { body } = await triage(later)
    expect(body.petitions.map(({ part, earlier, number }) => [part, earlier > 0, number])).toEqual([
      ['a1', false, null],
      ['a2', true, null],
    ])
    expect((await triage(later, 'a2')).body.duplicates[0]?.relation).toBe('same_petition')
  })

  it('a secret marking on any of them stops the whole mail', async () => {
    const marked = {
      ...BATCH,
      attachments: [attached('1.txt', OTHER_COMPLAINT.body), attached('2.txt', SECRET.body ?? '')],
    }
    for (const part of [undefined, 'a1', 'a2']) expect((await triage(marked, part)).status).toBe(422)
    expect((await register(marked, 'a1')).status).toBe(422)
  })

  it('an archive of Word files beside a body that is a petition, too', async () => {
    const lines = (text: string) => docx(text.split('\n'))
    const zip = zipSync({
      'ho so/don 1.docx': new Uint8Array(await lines(OTHER_COMPLAINT.body)),
      'ho so/don 2.docx': new Uint8Array(await lines(DENUNCIATION.body)),
      'ho so/don 2 (ban sao).txt': Buffer.from(DENUNCIATION.body),
    })
    const attachments = [{ filename: 'ho so.zip', content: Buffer.from(zip).toString('base64') }]
    const { body } = await triage({ ...COMPLAINT, attachments })
    expect(body.petitions.map(({ part, copies, who }) => [part, copies.length, who])).toEqual([
      ['body', 0, 'Trần Văn Mẫu'],
      ['a1.1', 0, 'Phạm Thị Thử'],
      [expect.stringMatching(/^a1\.[23]$/), 1, 'Lê Thị Kín'],
    ])
  })
})
