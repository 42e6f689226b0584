import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPetition } from '../../shared/reading/read.ts'
import { foldKey, tonePlacement } from '../../shared/vietnamese/fold.ts'
import { letter } from './letter.ts'

interface Labelled {
  receivedAt: string
  mail: { from: string; subject: string; body: string }
  attachments: { text: string }[]
  gold: {
    petitioners: { name: string; phone: string | null; citizenId: string | null; communeCode: string | null }[]
    petitionDate: string | null
    parcels: { parcel: string; mapSheet: string | null }[]
    citedDocuments: { number: string }[]
  }
}
const labelled: Labelled[] = readFileSync(new URL('../petitions/petitions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** Breaks lines before 72 characters, as old mailers and scanners do. */
function wrapped(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let rest = line
    while (rest.length > 72) {
      const at = rest.lastIndexOf(' ', 72)
      if (at < 1) break
      lines.push(rest.slice(0, at))
      rest = rest.slice(at + 1)
    }
    lines.push(rest)
  }
  return lines.join('\n')
}

/** F1 of one kind of value over all labelled petitions, every text changed by `change` first. */
function f1(
  change: (text: string) => string,
  kind: 'name' | 'phone' | 'citizenId' | 'commune' | 'date' | 'parcel' | 'cited',
) {
  let found = 0
  let answers = 0
  let labels = 0
  for (const { receivedAt, mail, attachments, gold } of labelled) {
    const read = readPetition(
      letter(
        change(mail.body),
        attachments.map((one) => change(one.text)),
        { from: mail.from, date: receivedAt },
      ),
    )
    const people = read.petitioners.map((one) => one.value)
    const [answer, label]: [(string | null)[], (string | null)[]] = {
      name: () => [people.map((one) => foldKey(one.name ?? '')), gold.petitioners.map((one) => foldKey(one.name))],
      phone: () => [people.map((one) => one.phone), gold.petitioners.map((one) => one.phone)],
      citizenId: () => [people.map((one) => one.citizenId), gold.petitioners.map((one) => one.citizenId)],
      commune: () => [people.map((one) => one.communeCode), gold.petitioners.map((one) => one.communeCode)],
      date: () => [[read.petitionDate?.value ?? null], [gold.petitionDate]],
      parcel: () => [
        read.parcels.map(({ value }) => `${value.parcel}/${value.mapSheet}`),
        gold.parcels.map((one) => `${one.parcel}/${one.mapSheet}`),
      ],
      cited: () => [
        read.citedDocuments.map(({ value }) => foldKey(value.number)),
        gold.citedDocuments.map((one) => foldKey(one.number)),
      ],
    }[kind]() as [(string | null)[], (string | null)[]]
    const open = label.filter((one) => one !== null)
    labels += open.length
    for (const value of answer) {
      if (value === null) continue
      answers += 1
      const at = open.indexOf(value)
      if (at === -1) continue
      open.splice(at, 1)
      found += 1
    }
  }
  return (2 * found) / Math.max(1, answers + labels)
}

const WAYS: readonly [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['without marks', withoutMarks],
  ['tones in the modern place', (text) => tonePlacement(text, 'modern')],
  ['marks as separate characters', (text) => text.normalize('NFD')],
  ['lines broken at 72 characters', wrapped],
]
const KINDS = ['name', 'phone', 'citizenId', 'commune', 'date', 'parcel', 'cited'] as const

describe.each(WAYS)('%s', (_, change) => {
  it.each(KINDS)('%s: F1 of at least .97 on the labelled petitions', (kind) => {
    expect(f1(change, kind)).toBeGreaterThanOrEqual(0.97)
  })
})
