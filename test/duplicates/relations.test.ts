/**
 * The labelled pairs of the development part, read and classified as the service does it. All petitions invented.
 * The held-out part belongs to `npm run evaluate` alone.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../../shared/classification/classify.ts'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { type FreshFingerprint, fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { type Message, type Relation, WARNED_RELATIONS } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { normalise } from '../../shared/vietnamese/fold.ts'
import { attachedOf, messageOf } from '../message.ts'

type Labelled = {
  id: string
  receivedAt: string
  mail: { from: string; to: string[]; cc: string[]; subject: string; body: string }
  attachments: { filename: string; text: string }[]
}
type Judged = { a: string; b: string; relation: Relation }

const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(`../petitions/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

function letterOf({ mail, attachments, receivedAt }: Labelled): Message {
  const { body, ...head } = mail
  const files = attachments.map(({ filename, text }, i) => attachedOf(normalise(text), i + 1, { filename }))
  return messageOf(normalise(body), { ...head, date: receivedAt }, files)
}

const prints = new Map<string, FreshFingerprint>()
for (const petition of linesOf<Labelled>('petitions.jsonl')) {
  const message = letterOf(petition)
  const read = readPetition(message)
  prints.set(petition.id, fingerprintOf(message, read, classify(message, read)))
}
const judged = new Map(
  linesOf<Judged>('relations.jsonl').map((pair) => [[pair.a, pair.b].sort().join(' '), pair.relation]),
)
const counts = new Map<number, number>()
for (const { traces } of prints.values()) {
  for (const { hash } of traces) counts.set(hash % 2 ** 32 || 1, (counts.get(hash % 2 ** 32 || 1) ?? 0) + 1)
}
const frequencies = { registered: prints.size, of: (mark: number) => counts.get(mark) }
const warned = (relation: Relation | undefined) => relation !== undefined && WARNED_RELATIONS.includes(relation)

/** What a register says of every pair that meets in a trace. */
function pairs() {
  const ids = [...prints.keys()]
  return ids.flatMap((one, i) =>
    ids.slice(0, i).map((other) => {
      const [a, b] = [prints.get(one) as FreshFingerprint, prints.get(other) as FreshFingerprint]
      const bears = new Set(b.traces.map(({ hash }) => hash))
      const meet = a.traces.some(({ hash }) => bears.has(hash))
      const match = meet ? compareFingerprints(a, b, { frequencies, labels: a.labels }) : null
      return { pair: [one, other].sort().join(' '), truth: judged.get([one, other].sort().join(' ')), match }
    }),
  )
}
const all = pairs()

describe('the labelled pairs', () => {
  it('are many', () => {
    expect(prints.size).toBeGreaterThanOrEqual(74)
    expect(all.filter(({ truth }) => truth !== undefined).length).toBe(judged.size)
  })

  it('to be warned about are found, and little else', () => {
    const right = all.filter(({ truth, match }) => warned(truth) && warned(match?.relation)).length
    const missed = all.filter(({ truth, match }) => warned(truth) && !warned(match?.relation)).map(({ pair }) => pair)
    const wrong = all.filter(({ truth, match }) => !warned(truth) && warned(match?.relation)).map(({ pair }) => pair)
    expect(right / (right + missed.length), `missed ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.97)
    expect(right / (right + wrong.length), `wrong ${wrong.join(', ')}`).toBeGreaterThanOrEqual(0.98)
  })

  it('never warn of the same form filled in for another matter', () => {
    const form = all.filter(({ truth }) => truth === 'same_template_other_matter')
    expect(form.length).toBeGreaterThanOrEqual(6)
    expect(form.filter(({ match }) => warned(match?.relation)).map(({ pair }) => pair)).toEqual([])
  })

  it('are named rightly', () => {
    const labelled = all.filter(({ truth }) => truth !== undefined)
    const named = labelled.filter(({ truth, match }) => match?.relation === truth).length
    expect(named / labelled.length).toBeGreaterThanOrEqual(0.93)
  })

  it('are shown with a probability that holds: nine in ten and more of those at .9 are right', () => {
    const sure = all.filter(({ match }) => warned(match?.relation) && (match?.probability ?? 0) >= 0.9)
    expect(sure.length).toBeGreaterThan(20)
    expect(sure.filter(({ truth }) => warned(truth)).length / sure.length).toBeGreaterThanOrEqual(0.9)
  })

  it('give reasons in both languages, without a phone or identity number in them', () => {
    for (const { match } of all) {
      if (match === null) continue
      expect(match.reasons.length).toBeLessThanOrEqual(5)
      if (warned(match.relation)) expect(match.reasons.length).toBeGreaterThan(0)
      for (const { vi, en } of match.reasons) {
        expect(vi.length * en.length).toBeGreaterThan(0)
        expect(`${vi} ${en}`).not.toMatch(/\d{9}/)
      }
    }
  })

  it('are the same either way round', () => {
    for (const [a, b] of [
      ['a-001', 'a-042'],
      ['b-010', 'b-035'],
      ['b-053', 'b-054'],
      ['a-004', 'a-039'],
    ] as const) {
      const [x, y] = [prints.get(a) as FreshFingerprint, prints.get(b) as FreshFingerprint]
      const there = compareFingerprints(x, y, { frequencies })
      const back = compareFingerprints(y, x, { frequencies })
      expect(back?.relation).toBe(there?.relation)
      expect(back?.probability).toBeCloseTo(there?.probability ?? 0, 6)
    }
  })
})
