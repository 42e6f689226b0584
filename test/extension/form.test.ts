import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../extension/form/letter.tsx'
import type { Names } from '../../extension/form/names.ts'
import {
  addableRows,
  contentRows,
  isByOfficer,
  parseCitizenId,
  parseParcel,
  parsePhone,
  requestRows,
  senderRows,
} from '../../extension/form/rows.ts'
import { vi } from '../../extension/wording/vi.ts'
import type { Part, Petition } from '../../shared/petition.ts'
import { COMPLAINT, messageOf, triageOf } from './sample.ts'

const names: Names = {
  commune: (code) => ({ '25630': 'Xã Thạnh Đức' })[code] ?? code,
  fields: [],
  communes: (typed) => (typed === 'thạnh đức' ? [{ code: '25630', name: 'Xã Thạnh Đức' }] : []),
}
const { petition } = triageOf(COMPLAINT)
const rowsOf = (of: Petition) => [
  ...senderRows(of, vi, names).people.flat(),
  ...contentRows(of, 'complaint', vi, names),
  ...requestRows(of, vi),
]
const row = (of: Petition, key: string) => {
  const found = rowsOf(of).find((one) => one.key === key)
  if (!found) throw new Error(`no row ${key}`)
  return found
}

describe('the rows of the form', () => {
  it('show what was read, each with its sentence', () => {
    expect(row(petition, 'petitioners.0.name').text).toBe('Trần Thị Mẫu')
    expect(row(petition, 'petitioners.0.phone').text).toBe('0977201846')
    expect(row(petition, 'petitioners.0.citizenId')).toMatchObject({ text: '072170004517', secret: true })
    expect(row(petition, 'parcels.0').text).toBe('thửa 88, tờ 21')
    const cited = row(petition, 'citedDocuments.0')
    expect(cited.text).toContain('2187/QĐ-UBND, 18/09/2026')
    const [sentence] = cited.evidence
    expect(COMPLAINT.slice(sentence?.start, sentence?.end)).toContain('2187/QĐ-UBND')
  })

  it('invent nothing: an empty letter leaves empty rows', () => {
    const empty = triageOf('Kính gửi quý cơ quan.').petition
    for (const { text } of senderRows(empty, vi, names).people.flat()) expect(text).toBeNull()
    expect(row(empty, 'petitionDate').text).toBeNull()
  })

  it('take the officer’s word, and only that word', () => {
    const renamed = row(petition, 'petitioners.0.name').change(petition, 'Trần Thị Mẫu Đơn')
    expect(renamed?.petitioners[0]?.value).toMatchObject({ name: 'Trần Thị Mẫu Đơn', phone: '0977201846' })
    expect(renamed && isByOfficer(renamed.petitioners[0] ?? { confidence: 0, evidence: [] })).toBe(true)
    expect(petition.petitioners[0]?.value.name).toBe('Trần Thị Mẫu')
    expect(renamed?.citedDocuments).toBe(petition.citedDocuments)
  })

  it('give back what they show when it is saved unchanged', () => {
    for (const key of ['citedDocuments.0', 'parcels.0', 'petitionDate', 'requests.0', 'respondents.0']) {
      const one = row(petition, key)
      const saved = one.change(petition, one.input)
      expect(saved && row(saved, key).text, key).toBe(one.text)
    }
  })

  it('refuse what does not fit', () => {
    expect(row(petition, 'petitioners.0.phone').change(petition, 'không nhớ')).toBeNull()
    expect(row(petition, 'petitionDate').change(petition, '31/02/2026')).toBeNull()
    expect(row(petition, 'place').change(petition, 'xã không có')).toBeNull()
    expect(row(petition, 'place').change(petition, 'thạnh đức')?.place?.value).toEqual(['25630'])
  })

  it('let the officer add and remove', () => {
    const blank = addableRows('content', petition, 'complaint', vi).find(({ key }) => key === 'citedDocuments.new')
    const added = blank?.change(petition, '99/TB-UBND; 1/9/2026; UBND xã Thạnh Đức')
    expect(added?.citedDocuments.at(-1)?.value).toEqual({
      number: '99/TB-UBND',
      date: '2026-09-01',
      issuer: 'UBND xã Thạnh Đức',
    })
    expect(row(petition, 'parcels.0').remove?.(petition).parcels).toEqual([])
  })

  it.each([
    ['0977 201 846', '0977201846'],
    ['+84 977.201.846', '0977201846'],
    ['977201', null],
  ])('phone %s', (typed, phone) => expect(parsePhone(typed)).toBe(phone))
  it.each([
    ['072 170 004 517', '072170004517'],
    ['12345', null],
  ])('identity number %s', (typed, id) => expect(parseCitizenId(typed)).toBe(id))
  it('parcels as officers type them', () => {
    expect(parseParcel('88/21')).toEqual({ parcel: '88', mapSheet: '21' })
    expect(parseParcel('thửa 88, tờ 21')).toEqual({ parcel: '88', mapSheet: '21' })
    expect(parseParcel('88')).toEqual({ parcel: '88', mapSheet: null })
    expect(parseParcel('không')).toBeNull()
  })
})

describe('the letter', () => {
  const part = (text: string) => ({ ...messageOf(text).parts[0], text }) as Part
  it('is whole, with the sentence marked', () => {
    const pieces = piecesOf(part('một hai ba bốn'), [
      { part: 'body', start: 8, end: 10 },
      { part: 'body', start: 4, end: 7 },
      { part: 'a1', start: 0, end: 3 },
    ])
    expect(pieces.map(({ text }) => text).join('')).toBe('một hai ba bốn')
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['hai', 'ba'])
  })
  it('of two hundred pages shows the stretch around the sentence', () => {
    const text = `${'chữ '.repeat(150_000)}ĐÂY${' chữ'.repeat(150_000)}`
    const start = text.indexOf('ĐÂY')
    const pieces = piecesOf(part(text), [{ part: 'body', start, end: start + 3 }])
    expect(pieces.find(({ marked }) => marked)?.text).toBe('ĐÂY')
    expect(pieces.reduce((sum, piece) => sum + piece.text.length, 0)).toBeLessThanOrEqual(60_000)
  })
})
