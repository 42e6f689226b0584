import { describe, expect, test } from 'vitest'
import type { OfficeProfile } from '../../shared/api.ts'
import { Triage } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { Message } from '../../shared/petition.ts'
import { attachedOf, messageOf } from '../message.ts'
import { processorTime } from '../processor-time.ts'

/** Whole letters through reading, classification, law and agencies. All people, numbers and events are invented. */
const PROVINCE: OfficeProfile = {
  org: 'UBND_T',
  name: 'Ban Tiếp công dân tỉnh',
  officer: 'Cán bộ',
  mayForwardComplaints: false,
}
const mail = (body: string, subject = 'Đơn', attachments: [string, string][] = []): Message =>
  messageOf(
    body,
    { from: 'Người gửi <nguoi.gui@example.vn>', subject },
    attachments.map(([filename, text], i) => attachedOf(text, i + 1, { filename })),
  )
const at = (message: Message, receiver = PROVINCE) =>
  assess({ message, receiver, receivedAt: '2026-10-05T08:30:00+07:00' })

const COMPLAINT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

ĐƠN KHIẾU NẠI

Kính gửi: Chủ tịch UBND tỉnh Tây Ninh

Tôi tên Huỳnh Thị Giả, sinh năm 1970, CCCD 072170000001, ngụ ấp 3, xã Tân Hội, tỉnh Tây Ninh. Điện thoại 0900 000 001.

Tôi khiếu nại Quyết định số 2187/QĐ-UBND ngày 18/9/2026 của UBND xã Tân Hội về việc thu hồi 500 m2 đất thửa 88, tờ bản đồ 21 của gia đình tôi. Tôi không đồng ý vì xã tính thiếu diện tích đất ở.

Tôi yêu cầu hủy Quyết định số 2187/QĐ-UBND và tính lại bồi thường cho gia đình tôi.

Tân Hội, ngày 04 tháng 10 năm 2026
Người khiếu nại
(đã ký)
Huỳnh Thị Giả`

const DENUNCIATION = `ĐƠN TỐ CÁO

Kính gửi: Chủ tịch UBND tỉnh Tây Ninh

Tôi là Lê Văn Giả, sinh 1975, CCCD 072075000002, ngụ ấp 2, xã Tân Hội, tỉnh Tây Ninh, điện thoại 0900 000 002.

Tôi tố cáo ông Trần Văn Mẫu, công chức địa chính UBND xã Tân Hội, có hành vi vòi tiền 5 triệu đồng khi tôi nộp hồ sơ đất ngày 10/9/2026. Đề nghị xử lý nghiêm theo quy định. Xin giữ bí mật tên tôi.

Ngày 03 tháng 10 năm 2026
Người tố cáo
(đã ký)
Lê Văn Giả`

describe('from the letter to the paper', () => {
  test('a complaint over the commune’s head: guided to who signed, in ten working days, with the article', () => {
    const { petition, classification, outcome, agencies, eligibility, flags } = at(mail(COMPLAINT))
    expect(petition.citedDocuments[0]?.value.number).toBe('2187/QĐ-UBND')
    expect(classification.type).toBe('complaint')
    expect(agencies.candidates[0]?.org).toBe('UBND_X/25525')
    expect(outcome).toMatchObject({ rule: 'KN-16', action: 'GUIDE', form: 'TT05-02', competence: 'other' })
    expect(outcome.deadlines.find(({ id }) => id === 'T-03')?.due).toBe('2026-10-19')
    expect(outcome.legalBasis.some(({ text }) => text.includes('Luật Khiếu nại số 02/2011/QH13'))).toBe(true)
    expect(eligibility.status).toBe('eligible')
    expect(flags).not.toContain('identity_protected')
  })

  test('the same paper at the commune is its own case', () => {
    const { outcome } = at(mail(COMPLAINT), { ...PROVINCE, org: 'UBND_X/25525', name: 'UBND xã Tân Hội' })
    expect(outcome).toMatchObject({ rule: 'KN-01', action: 'ACCEPT', competence: 'own' })
  })

  test('a denunciation is protected, forwarded without a name, and its evidence is in the letter', () => {
    const message = mail(DENUNCIATION)
    const { classification, outcome, agencies, flags } = at(message)
    expect(classification.type).toBe('denunciation')
    expect(flags).toContain('identity_protected')
    expect(agencies.candidates[0]?.org).toBe('UBND_X/25525')
    expect(outcome).toMatchObject({ action: 'FORWARD', form: 'TT05-03' })
    const [evidence] = agencies.candidates[0]?.reasons.flatMap((reason) => reason.evidence) ?? []
    expect(evidence).toBeDefined()
    const part = message.parts.find(({ id }) => id === evidence?.part)
    expect(part?.text.slice(evidence?.start, evidence?.end)).toMatch(/Trần Văn Mẫu|Tân Hội/)
  })

  test('an officer’s correction leads everything that follows', () => {
    const { outcome, flags } = assess({
      message: mail(COMPLAINT),
      receiver: PROVINCE,
      receivedAt: '2026-10-05T08:30:00+07:00',
      corrected: { classification: { type: 'feedback', variant: 'KNPA', identityProtected: true } },
    })
    expect(outcome.rule).toBe('PA-02')
    expect(flags).toContain('identity_protected')
  })

  test('the paper arriving again a month later is linked or archived, never guided twice', () => {
    const { outcome } = assess({
      message: mail(COMPLAINT),
      receiver: PROVINCE,
      receivedAt: '2026-11-05T08:30:00+07:00',
      history: {
        earlier: [
          {
            number: '12',
            relation: 'same_petition',
            probability: 0.98,
            receivedAt: '2026-10-05T08:30:00+07:00',
            agency: 'UBND_X/25525',
            done: [],
          },
        ],
      },
    })
    expect(['ARCHIVE', 'LINK']).toContain(outcome.action)
  })
  test('a denunciation arriving again with nothing recorded is linked, not taken for forwarded', () => {
    const { outcome, eligibility } = assess({
      message: mail(DENUNCIATION),
      receiver: PROVINCE,
      receivedAt: '2026-11-05T08:30:00+07:00',
      history: {
        earlier: [
          {
            number: '13',
            relation: 'same_petition',
            probability: 0.98,
            receivedAt: '2026-10-05T08:30:00+07:00',
            agency: 'UBND_X/25525',
            done: [],
          },
        ],
      },
    })
    expect(outcome.action).toBe('LINK')
    expect(eligibility.failedChecks).not.toContain('C16')
  })

  test('the answer fits the contract', () => {
    const assessment = at(mail(DENUNCIATION))
    const shape = Triage.pick({
      petition: true,
      classification: true,
      eligibility: true,
      outcome: true,
      flags: true,
      agencies: true,
      warnings: true,
    })
    expect(shape.safeParse(assessment).error?.issues ?? []).toEqual([])
  })
})

describe('whatever comes in, an answer within two seconds', () => {
  const novel = `${COMPLAINT}\n\n${'Rồi ngày hôm sau tôi lại lên xã hỏi, xã đã thụ lý mà chưa giải quyết, tôi đưa tiền 20 triệu đồng cho ông Ba. '.repeat(6000)}`
  const hostile: [string, Message][] = [
    ['an empty mail', mail('')],
    ['a novel of two hundred pages', mail(novel)],
    [
      'a mail in English',
      mail(
        'Dear Sir, I would like to ask about the opening hours of your office and the documents I need for a visa extension. '.repeat(
          5,
        ),
      ),
    ],
    [
      'a binary pasted as text',
      mail(Array.from({ length: 60_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_000)).join('')),
    ],
    [
      'ten thousand addressees',
      {
        ...mail(`${COMPLAINT}\nKính gửi:\n${'- Chủ tịch UBND xã Tân Hội;\n'.repeat(10_000)}`),
        to: Array.from({ length: 10_000 }, (_, i) => `noi${i}@example.vn`),
      },
    ],
    ['one word without end', mail('khieu nai '.repeat(3).concat('a'.repeat(400_000)))],
    ['cues without end', mail('khiếu nại quyết định số quyết định số quyết định số '.repeat(20_000))],
    ['quotation marks without end', mail('điều 1 "'.repeat(50_000))],
    ['line breaks without end', mail('\n'.repeat(300_000))],
  ]
  test.each(hostile)('%s', (_, message) => {
    const timed = () => {
      const started = processorTime()
      const answer = at(message)
      return { answer, took: processorTime() - started }
    }
    const first = timed()
    // The machine may be busy with something else; the program has to be quick at least once in two.
    const took = first.took < 2000 ? first.took : timed().took
    expect(took).toBeLessThan(2000)
    const { outcome, agencies } = first.answer
    expect(outcome.rule).not.toBe('')
    expect(agencies.candidates.length).toBeLessThanOrEqual(3)
  })
  test('an empty mail is not answered with confidence', () => {
    expect(at(mail('')).agencies.confident).toBe(false)
  })
})
