/**
 * Pairs that are hard in the ways letters really are: retold months later, a neighbour's words, two lines of supplement,
 * a bad scan, a withdrawal — against the same form for another parcel, the same sender's other matter, another patient of
 * the same hospital. Everybody and everything is invented; `relations` of a letter name those before it.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../../shared/classification/classify.ts'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { type Relation, WARNED_RELATIONS } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { messageOf } from '../message.ts'

type Letter = {
  id: string
  receivedAt: string
  matter: string
  from: string
  subject: string
  body: string
  relations: Record<string, Relation>
}

const letters = readFileSync(new URL('hard-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Letter)

const prints = letters.map(({ from, subject, body, receivedAt }) => {
  const message = messageOf(body, { from, to: [], subject, date: receivedAt })
  const petition = readPetition(message)
  return fingerprintOf(message, petition, classify(message, petition))
})

const warned = (relation: Relation | undefined) => relation !== undefined && WARNED_RELATIONS.includes(relation)

const pairs = letters.flatMap((later, i) =>
  letters.slice(0, i).map((earlier, j) => {
    const [a, b] = [prints[i], prints[j]]
    if (a === undefined || b === undefined) throw new Error('no fingerprint')
    const bears = new Set(b.traces.map(({ hash }) => hash))
    const meet = a.traces.some(({ hash }) => bears.has(hash))
    return {
      name: `${earlier.id} ${later.id}`,
      truth: later.relations[earlier.id] ?? earlier.relations[later.id],
      sameMatter: earlier.matter === later.matter,
      match: meet ? compareFingerprints(a, b, { labels: a.labels }) : null,
    }
  }),
)
const names = (list: typeof pairs) => list.map(({ name, match }) => `${name} ${match?.relation}`)

describe('hard pairs', () => {
  it('that belong together are found', () => {
    const wanted = pairs.filter(({ truth }) => warned(truth))
    expect(wanted.length).toBeGreaterThanOrEqual(10)
    expect(names(wanted.filter(({ match }) => !warned(match?.relation)))).toEqual([])
  })

  it('that do not are left alone', () => {
    const wrong = pairs.filter(
      ({ truth, sameMatter, match }) => warned(match?.relation) && !warned(truth) && !sameMatter,
    )
    // A mother's letters about two schools of her two children: nothing in them says that the schools differ but their names.
    expect(names(wrong)).toEqual(['school-1 school-3 same_matter_same_sender'])
    expect(wrong.every(({ match }) => (match?.probability ?? 1) < 0.9)).toBe(true)
  })

  it('of one form for another parcel are never a warning', () => {
    const forms = pairs.filter(({ truth }) => truth === 'same_template_other_matter')
    expect(forms).toHaveLength(2)
    expect(names(forms.filter(({ match }) => warned(match?.relation)))).toEqual([])
  })

  it('are named rightly', () => {
    const labelled = pairs.filter(({ truth, match }) => truth !== undefined && match !== null)
    const wrong = labelled.filter(({ truth, match }) => match?.relation !== truth)
    expect(wrong.length / labelled.length, names(wrong).join(', ')).toBeLessThanOrEqual(0.1)
  })
})
