/** Originals to be looked at: pages drawn, passages placed on them, and only for who may see the petition. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placed } from '../../local-server/originals/placed.ts'
import { OriginalShelf } from '../../local-server/originals/shelf.ts'
import type { MessageInput, OriginalPage, Problem, Registered, Triage, TriageEvent } from '../../shared/api.ts'
import { scannedPdf, typedPdf as typed } from '../end-to-end/papers.ts'
import { docx } from '../intake/office-files.ts'
import { paper, photo } from '../intake/page-images.ts'
import { COMPLAINT, OTHER_COMPLAINT, SECRET } from './letters.ts'
import { openOffice, sourceOf, type TestOffice } from './office.ts'

/** A page of few pixels, so that its recognition takes little time. */
const small = (text: string): Buffer => paper(text, 90).toBuffer('image/png')

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const text = ({ body = '' }: { body?: string }) => body
const typedPdf = (pages = [text(COMPLAINT), 'Trang hai\nTôi xin cam đoan là đúng sự thật.']) => typed(...pages)

describe('originals', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  const letter = (attachments: MessageInput['attachments']): Partial<MessageInput> => ({
    ...COMPLAINT,
    body: 'Tôi gửi đơn kèm theo.',
    attachments,
  })
  const page = (at: string, number: number, part: string, width = 800) =>
    office.call<OriginalPage>('GET', `${at}/pages/${number}?part=${part}&width=${width}`)
  /** The words under the boxes of the first number that was read as evidence. */
  const boxOf = ({ words }: OriginalPage, text: string, wanted: string) => {
    const at = text.indexOf(wanted)
    return words.filter(([start, end]) => start < at + wanted.length && end > at)
  }

  it('a page of a PDF comes as a picture with its words, before and after it is registered', async () => {
    const given = letter([
      { filename: 'don.pdf', content: base64(typedPdf()) },
      { filename: 'don.docx', content: base64(await docx(['Tệp Word'])) },
    ])
    const { body } = await office.triage(given)
    const text = body.message.parts[1]?.text ?? ''
    expect(body.message.parts.map(({ pictures }) => pictures)).toEqual([undefined, 2, undefined])
    const before = await page(`/v1/originals/${body.originals}`, 1, 'a1')
    expect(before.status).toBe(200)
    expect([before.body.pages, before.body.width]).toEqual([2, 800])
    const image = await loadImage(Buffer.from(before.body.jpeg, 'base64'))
    expect([image.width, image.height]).toEqual([800, before.body.height])

    // The box lies where the ink is: darker than the paper beside it.
    const [box] = boxOf(before.body, text, '771/QĐ-UBND')
    expect(box).toBeDefined()
    const canvas = createCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const [, , x = 0, y = 0, w = 0, h = 0] = box ?? []
    const place = [x, y, w, h].map((value, i) => Math.round((value / 10_000) * (i % 2 ? image.height : image.width)))
    const [left = 0, top = 0, width = 0, height = 0] = place
    const { data } = context.getImageData(left, top, width, height)
    const dark = data.filter((value, i) => i % 4 === 0 && value < 110).length / (data.length / 4)
    expect(dark).toBeGreaterThan(0.08)

    expect((await page(`/v1/originals/${body.originals}`, 3, 'a1')).status).toBe(404)
    expect((await page(`/v1/originals/${body.originals}`, 1, 'a2')).status).toBe(404)
    expect((await page(`/v1/originals/${body.originals}`, 1, 'a1', 9_000)).status).toBe(400)
    const file = await office.file(`/v1/originals/${body.originals}/a2`)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="don-a2.docx"')
    expect(file.headers.get('content-type')).toBe('application/octet-stream')

    const { id } = (await office.register(given)).body
    const after = await page(`/v1/petitions/${id}/original`, 2, 'a1')
    expect(after.body.words.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(
      'Trang hai Tôi xin cam đoan là đúng sự thật.',
    )
    await page(`/v1/petitions/${id}/original`, 1, 'a1')
    const { db } = office.services
    const opened = await db.selectFrom('audit_event').select('what').where('what', '=', 'read_original').execute()
    expect(opened).toHaveLength(1)
    expect((await page('/v1/petitions/khac/original', 1, 'a1')).status).toBe(404)
  })

  it('two petitions in one file: each shows its own words on its own page', async () => {
    const given = letter([
      { filename: 'quet.pdf', content: base64(typedPdf([text(COMPLAINT), text(OTHER_COMPLAINT)])) },
    ])
    const { body } = await office.triage(given)
    expect(body.petitions.map(({ part, who }) => [part, who])).toEqual([
      ['a1-1', 'Trần Văn Mẫu'],
      ['a1-2', 'Phạm Thị Thử'],
    ])
    const source = { ...sourceOf(given), part: 'a1-2' }
    const second = await office.call<Triage>('POST', '/v1/triage', source)
    const own = second.body.message.parts.find(({ id }) => id === 'a1-2')?.text ?? ''
    expect(own).not.toContain('Trần Văn Mẫu')
    const { id } = (await office.call<Registered>('POST', '/v1/petitions', { source })).body
    for (const at of [`/v1/originals/${body.originals}`, `/v1/petitions/${id}/original`]) {
      const drawn = (await page(at, 2, 'a1-2')).body
      expect(boxOf(drawn, own, '88/QĐ-XPVPHC')).toHaveLength(1)
      expect((await page(at, 1, 'a1-2')).body.words).toEqual([])
    }
    expect((await office.file(`/v1/petitions/${id}/original?part=a1-2`)).bytes.length).toBeGreaterThan(1_000)
  })

  it('a photo lying on its side is shown upright, its words marked where recognition saw them', {
    timeout: 90_000,
  }, async () => {
    const given = letter([{ filename: 'anh.jpg', content: base64(photo(undefined, { turn: 1 })) }])
    const { body } = await office.triage(given)
    const text = body.message.parts[1]?.text ?? ''
    const { id } = (await office.register(given)).body
    for (const at of [`/v1/originals/${body.originals}`, `/v1/petitions/${id}/original`]) {
      const drawn = (await page(at, 1, 'a1')).body
      expect(drawn.height).toBeGreaterThan(drawn.width)
      const [heading] = boxOf(drawn, text, 'ĐƠN')
      const [number] = boxOf(drawn, text, '587/QĐ-UBND')
      expect(heading?.[3]).toBeLessThan(3_000)
      expect(number?.[3]).toBeGreaterThan(heading?.[3] ?? 10_000)
      expect(number?.[4]).toBeGreaterThan(500)
    }
  })

  it('what cannot be drawn says so, and can still be saved', async () => {
    const broken = photo().subarray(0, 400)
    const { body } = await office.triage(letter([{ filename: 'hong.jpg', content: base64(broken) }]))
    const answer = await office.call<Problem>('GET', `/v1/originals/${body.originals}/pages/1?part=a1`)
    expect([answer.status, answer.body.code]).toEqual([422, 'cannot_draw'])
    expect((await office.file(`/v1/originals/${body.originals}/a1`)).bytes).toEqual(new Uint8Array(broken))
  })

  it('the shelf may have let go: the capture opens them again; a secret paper is never opened', async () => {
    const given = letter([{ filename: 'don.pdf', content: base64(typedPdf()) }])
    const opened = await office.call<{ digest: string }>('POST', '/v1/originals', sourceOf(given))
    expect((await page(`/v1/originals/${opened.body.digest}`, 2, 'a1')).status).toBe(200)
    expect((await page('/v1/originals/khong-co', 1, 'a1')).status).toBe(404)
    const secret = await office.call<Problem>('POST', '/v1/originals', sourceOf(SECRET))
    expect([secret.status, secret.body.code]).toEqual([422, 'secret_marking'])
  })

  it('the shelf holds so many bytes and no more', () => {
    const shelf = new OriginalShelf(() => 0, 1_000)
    const original = (length: number) => ({
      part: 'a1',
      filename: null,
      contentType: '',
      bytes: new Uint8Array(length),
    })
    const message = { messageId: null, from: '', to: [], cc: [], subject: '', date: null, parts: [] }
    const put = (key: string, length: number) => shelf.put(key, { message, layouts: [], originals: [original(length)] })
    put('a', 400)
    put('b', 400)
    expect(shelf.get('a')).not.toBeNull()
    put('c', 400)
    expect([shelf.get('a') !== null, shelf.get('b'), shelf.get('c') !== null]).toEqual([true, null, true])
    put('d', 2_000)
    expect(shelf.get('d')).toBeNull()
    shelf.forget('a')
    expect(shelf.get('a')).toBeNull()
  })
})

describe('a scan that takes its time', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  async function* eventsOf(letter: Partial<MessageInput>, signal?: AbortSignal): AsyncGenerator<TriageEvent> {
    const answer = await office.app.request('/v1/triage', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${office.key}`,
        'content-type': 'application/json',
        accept: 'application/x-ndjson',
      },
      body: JSON.stringify(sourceOf(letter)),
      ...(signal && { signal }),
    })
    let rest = ''
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + Buffer.from(piece).toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line)
    }
  }

  it('tells what is known while it is read; stopped, it is registered with what was read', {
    timeout: 120_000,
  }, async () => {
    const pages = Array.from({ length: 4 }, (_, i) => small(`Trang số ${i + 1} của đơn khiếu nại này.`))
    const given: Partial<MessageInput> = {
      ...COMPLAINT,
      attachments: [{ filename: 'quet.pdf', content: base64(await scannedPdf(pages)) }],
    }
    const stopped = { ...sourceOf(given), stopped: true as const }
    let partial: Triage | null = null
    let answer: { status: number; body: Triage } | null = null
    let last: TriageEvent | null = null
    for await (const event of eventsOf(given)) {
      last = event
      if (event.event === 'partial') partial ??= event.triage
      if (event.event === 'progress' && event.read === 1 && answer === null) {
        expect(event.all).toBe(4)
        answer = await office.call<Triage>('POST', '/v1/triage', stopped)
      }
    }
    // The words of the mail are there before the first page has been read.
    expect(partial?.petition.petitioners[0]?.value.name).toBe('Trần Văn Mẫu')
    expect(partial?.message.parts[1]?.status).toBe('pending')
    const part = answer?.body.message.parts[1]
    expect(part?.status).toBe('cancelled')
    expect(part?.text).toMatch(/Trang số [12]/)
    expect(part?.notes.at(-1)?.text.vi).toMatch(/^Đã dừng theo yêu cầu: đọc được [12]\/4 trang\.$/)
    // Who asked first gets the same.
    expect(last?.event === 'result' && last.triage.message.parts[1]?.status).toBe('cancelled')

    // Registering does not begin the reading again; a check without the stop does.
    const registered = await office.call<Registered>('POST', '/v1/petitions', { source: stopped })
    expect(registered.status).toBe(201)
    const record = await office.call<{ message: Triage['message'] }>('GET', `/v1/petitions/${registered.body.id}`)
    expect(record.body.message.parts[1]?.status).toBe('cancelled')
    // It goes on where it stopped: what was read stands in the first answer, and is not counted from nothing again.
    const going: TriageEvent[] = []
    for await (const event of eventsOf(given)) going.push(event)
    const progress = going.flatMap((event) => (event.event === 'progress' ? [event] : []))
    expect(progress[0]?.read).toBeGreaterThanOrEqual(1)
    expect(progress.at(-1)).toMatchObject({ read: 4, all: 4 })
    const first = going.find((event) => event.event === 'partial')
    expect(first?.event === 'partial' && first.triage.message.parts[1]?.text).toMatch(/Trang số [12]/)
    const end = going.at(-1)
    const whole = end?.event === 'result' ? end.triage.message.parts[1] : undefined
    expect(whole?.status).toBe('read')
    for (const page of [1, 2, 3, 4]) expect(whole?.text).toContain(`Trang số ${page}`)
    expect(whole?.notes.map(({ code }) => code)).not.toContain('cancelled')
  })

  it('stopped before anything was read: texts are there, scans unread', { timeout: 60_000 }, async () => {
    const given = { ...COMPLAINT, attachments: [{ filename: 'anh.png', content: base64(small('Một trang của đơn.')) }] }
    const { body } = await office.call<Triage>('POST', '/v1/triage', { ...sourceOf(given), stopped: true })
    expect(body.petition.petitioners[0]?.value.name).toBe('Trần Văn Mẫu')
    expect([body.message.parts[1]?.status, body.message.parts[1]?.text]).toEqual(['cancelled', ''])
  })
})

describe('words seen on a page, found in its text', () => {
  const word = (text: string, x: number): [string, number, number, number, number] => [text, x, 0, 10, 10]
  it('across line breaks, joined numbers and lines that cleaning dropped', () => {
    const text = 'Trang trước\n\fQuyết định 512/QĐ-UBND ngày 2/3\nTôi không đồng ý'
    const from = text.indexOf('Quyết')
    const words = ['Quyết', 'định', '512/QĐ-', 'UBND', '~~', 'ngày', '2/3', 'TÔI', 'không'].map(word)
    const found = placed(words, text, from, text.length)
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual([
      'Quyết',
      'định',
      '512/QĐ-',
      'UBND',
      'ngày',
      '2/3',
      'Tôi',
      'không',
    ])
    expect(found.every(([start]) => start >= from)).toBe(true)
    expect(found[4]?.[2]).toBe(5)
  })
  it('in an old font by their order', () => {
    const text = 'Tôi khiếu nại quyết định'
    const found = placed(['Toâi', 'khieáu', 'naïi', 'quyeát', 'ñònh'].map(word), text, 0, text.length)
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual(text.split(' '))
  })
})
