import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Petition } from '../../shared/petition.ts'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { processorTime } from '../processor-time.ts'
import { letter } from './letter.ts'

/** Longest answer allowed, in milliseconds, on any input (the machine may be busy with other work). */
const LIMIT = 2000

interface Labelled {
  mail: { from: string; subject: string; body: string }
  attachments: { text: string }[]
}
const labelled: Labelled[] = readFileSync(new URL('../petitions/petitions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

function timed(text: string): number {
  const start = processorTime()
  readText(text)
  return processorTime() - start
}

describe('any input gets an answer in time', () => {
  const novel = labelled.map((one) => one.mail.body).join('\n')
  it.each([
    ['a novel of 200 pages', novel.repeat(10)],
    ['one letter half a million times', 'a'.repeat(500_000)],
    ['blanks', ' '.repeat(300_000)],
    ['digits with blanks', '1 '.repeat(150_000)],
    [
      'ten thousand addressees in a line',
      `Kính gửi: ${Array.from({ length: 10_000 }, (_, i) => `Chủ tịch UBND xã ${i}`).join('; ')}`,
    ],
    [
      'ten thousand addressees in lines',
      `Kính gửi:\n${Array.from({ length: 10_000 }, (_, i) => `- Chủ tịch UBND xã ${i}`).join(';\n')}`,
    ],
    ['greetings', 'Kính gửi: '.repeat(30_000)],
    ['brackets', '('.repeat(100_000)],
    ['half dates', 'ngày 1 tháng 1 năm '.repeat(10_000)],
    ['number words', 'ngày mười '.repeat(20_000)],
    ['decisions', 'Quyết định số 1/QĐ-UBND ngày '.repeat(10_000)],
    ['parcels', 'thửa 1, 2, 3, 4, '.repeat(10_000)],
    ['bodies', 'UBND xã Công an Sở Phòng '.repeat(10_000)],
    ['people', 'ông Nguyễn Văn A, chủ tịch UBND xã A và '.repeat(8000)],
    ['accusations', 'tôi tố cáo ông A khiếu nại việc '.repeat(8000)],
    ['quote marks', '> > > > > > '.repeat(20_000)],
    ['headings', 'Cộng hòa xã hội chủ nghĩa việt nam\nĐƠN KHIẾU NẠI\n'.repeat(3000)],
    ['letterheads', 'Số: 1/'.repeat(30_000)],
    ['combining marks', 'a\u0301\u0302\u0303'.repeat(50_000)],
    [
      'a list of five thousand signers',
      Array.from({ length: 5000 }, (_, i) => `${i}. Nguyễn Văn A, ấp 1, xã B (ký)`).join('\n'),
    ],
    ['self-introductions', 'tôi là nha sĩ của tỉnh, '.repeat(10_000)],
    ['colons that open lists', 'Chúng tôi là nhóm dân ấp 2 xã B. '.repeat(8000)],
    [
      'people who speak for others',
      'Tôi tên Lê Văn A, được bà Lê Thị B ủy quyền, thay mặt cho mẹ tôi là bà C. '.repeat(4000),
    ],
    ['names below ký tên', `ký tên: ${'Nguyễn Văn A (0912 345 678), '.repeat(8000)}`],
    ['numbers run in', Array.from({ length: 8000 }, (_, i) => `${i + 1}. Nguyễn Văn A, ấp ${i} (ký);`).join(' ')],
    ['given names at the foot', 'Nhiên, tổ 7, Suối Dây. 0396 205 871\n'.repeat(8000)],
    ['titles of monks', 'Đại đức Minh\n'.repeat(20_000)],
    ['parts of a commune', 'khúc của tôi thì về xã Thủ Thừa, bên kia về phường Long An, '.repeat(5000)],
    ['firms beside their seats', 'CÔNG TY TNHH A\nCông ty TNHH A, số 8 đường B, phường Long An\n'.repeat(5000)],
    ['the same hamlet', 'ấp Cây Trắc, '.repeat(20_000)],
    ['committees spoken of', 'xã không trả lời, phường hẹn hoài, công ty nợ lương, '.repeat(5000)],
    ['people in small letters', 'ông lưng chí nguyện bán bóng cười, ông nguyện đánh tôi, '.repeat(5000)],
    ['people joined', `xử lý ${'ông Lê Văn A, bà Trần Thị B và '.repeat(6000)}`],
    ['bodies joined', `khiếu nại ${'UBND xã Tân Hội và Công ty Minh Hưng, '.repeat(6000)}`],
    ['addressees without end', `Kính gửi: ${'Công an, Sở Y tế '.repeat(8000)}`],
    ['offices with small words', 'Đội trưởng dân phòng trật tự Nguyễn Bá Lân ký thay, '.repeat(6000)],
    ['English dates', '7 August '.repeat(20_000)],
    ['binary', Array.from({ length: 200_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join('')],
    ['old font', 'Ñôn khieáu naïi cuûa toâi. '.repeat(8000)],
  ])('%s', (_, text) => {
    expect(timed(text)).toBeLessThan(LIMIT)
  })

  it('on a thousand parts', () => {
    const start = processorTime()
    readPetition(
      letter(
        'Đơn kèm theo.',
        Array.from({ length: 1000 }, () => 'Tôi tên Lê Văn Út, ngụ ấp 2, xã Tân Hội.'),
      ),
    )
    expect(processorTime() - start).toBeLessThan(LIMIT)
  })
})

describe('nothing is invented', () => {
  it.each([
    '',
    '   \n\n ',
    'Dear Sir or Madam,\nI would like to know the opening hours of the service centre.\nBest regards,\nJohn Smith\n+1 415 555 0100',
    '\u0000\u0001PK\u0003\u0004\u0014%PDF-1.7 stream \ufffd\ufffd endobj',
  ])('%j', (text) => {
    const petition = readText(text)
    expect(petition.petitioners).toEqual([])
    expect(petition.anonymous.value).toBe(true)
    expect([petition.petitionDate, petition.place, petition.forwardingBody, petition.secretMarking]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect([...petition.addressees, ...petition.citedDocuments, ...petition.parcels, ...petition.respondents]).toEqual(
      [],
    )
  })
})

/** Every evidence of a petition, wherever it hangs. */
function evidenceOf(value: unknown): { part: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf)
  if (value === null || typeof value !== 'object') return []
  if ('part' in value && 'start' in value && 'end' in value)
    return [value as { part: string; start: number; end: number }]
  return Object.values(value).flatMap(evidenceOf)
}

const words = fc.constantFrom(
  'Kính gửi:',
  'Chủ tịch UBND tỉnh',
  'Tôi tên',
  'Nguyễn Văn Út',
  'ông Lê Văn A',
  'ngụ ấp 3, xã Tân Hội',
  'tố cáo',
  'khiếu nại',
  'Quyết định số 12/QĐ-UBND',
  'ngày 1/2/2026',
  'ngày 12 tháng 5',
  'thửa 12 tờ bản đồ 3',
  '0977 201 846',
  'CCCD 072067011842',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '(đã ký)',
  'MẬT',
  'của UBND xã Tân Hội',
  'Người làm đơn',
  '"',
  '(',
  ')',
  '15 triệu',
  '> ',
  'ĐƠN KHIẾU NẠI',
  'a\u0301',
  '\u00a0',
  '\u200b',
  '😀',
)

describe('whatever the text', () => {
  it('the answer has the agreed shape and every evidence lies inside its part', () => {
    const text = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 2 }), (body, attachments) => {
        const message = letter(body, attachments)
        const petition = readPetition(message)
        expect(Petition.safeParse(petition).success).toBe(true)
        for (const { part, start, end } of evidenceOf(petition)) {
          const length = message.parts.find((one) => one.id === part)?.text.length ?? -1
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('evidence', () => {
  it('of the labelled petitions is the very text the value was read from', () => {
    for (const { mail, attachments } of labelled) {
      const message = letter(
        mail.body,
        attachments.map((one) => one.text),
        { from: mail.from, subject: mail.subject },
      )
      const petition = readPetition(message)
      const cut = ({ part, start, end }: { part: string; start: number; end: number }) =>
        message.parts.find((one) => one.id === part)?.text.slice(start, end) ?? ''
      const digits = (text: string) => text.replace(/\D/g, '')
      for (const { value, evidence } of petition.petitioners) {
        const spans = evidence.map(cut)
        if (value.phone !== null) expect(spans.map(digits)).toContain(value.phone)
        if (value.citizenId !== null) expect(spans.map(digits)).toContain(value.citizenId)
        if (value.address !== null) expect(spans.map((span) => span.replace(/[\s>]+/g, ' '))).toContain(value.address)
      }
      for (const { value, evidence } of petition.citedDocuments) {
        expect(digits(cut(evidence[0] as (typeof evidence)[0])).startsWith(digits(value.number).slice(0, 2))).toBe(true)
      }
      for (const addressee of petition.addressees)
        expect(cut(addressee.evidence[0] as (typeof addressee.evidence)[0]).replace(/[\s>]+/g, ' ')).toBe(
          addressee.value,
        )
    }
  })
})
