/** Compares predictions with labels: every figure of the report, with its cases. */

import { sameDigits, sameName, sameNumber, sameParcel, sameRespondent } from './compare-values.ts'
import { compare, count, type Matches, matches, type Share, share } from './figures.ts'
import type { Gold, Labelled } from './labelled.ts'
import type { Prediction } from './prediction.ts'

export interface Scores {
  n: number
  shares: Map<string, Share>
  matches: Map<string, Matches>
  /** For type, sphere, field, action and eligibility: label → answer → cases. */
  confusion: Map<string, Map<string, Map<string, number>>>
  /** Ids of the cases a figure counts as wrong; never printed for the held-out part. */
  wrong: Map<string, string[]>
}

export const SHARE_NAMES = [
  'type',
  'denunciation recall',
  'denouncer protected',
  'sphere',
  'field',
  'agency top-1',
  'agency top-3',
  'agency right when answered',
  'agency abstained',
  'action',
  'rule',
  'eligibility',
  'anonymous',
  'commune of petitioner',
  'commune of the matter',
] as const
export const MATCH_NAMES = [
  'petitioner name',
  'phone',
  'identity number',
  'date',
  'cited number',
  'parcel',
  'respondents',
  'failed checks',
  'flags',
] as const

const asList = (place: string | readonly string[] | null) =>
  place === null ? [] : typeof place === 'string' ? [place] : [...place]
const some = (values: readonly (string | null)[]) =>
  values.filter((value): value is string => value !== null && value !== '')

/** Whether the type is right: a private quarrel is feedback, and `other` is accepted for it. */
export const typeIsRight = (gold: Gold, type: string): boolean =>
  type === gold.type || (gold.sphere === 'civil' && gold.type === 'feedback' && type === 'other')

export function score(petitions: readonly Labelled[], predictions: readonly Prediction[]): Scores {
  const scores: Scores = {
    n: petitions.length,
    shares: new Map(SHARE_NAMES.map((name) => [name, share()])),
    matches: new Map(MATCH_NAMES.map((name) => [name, matches()])),
    confusion: new Map(),
    wrong: new Map(),
  }
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  for (const { id, gold } of petitions) {
    const prediction = byId.get(id)
    if (prediction !== undefined) scoreOne(scores, id, gold, prediction)
  }
  return scores
}

function confuse({ confusion }: Scores, measure: string, label: string, answer: string): void {
  const table = confusion.get(measure) ?? new Map<string, Map<string, number>>()
  const row = table.get(label) ?? new Map<string, number>()
  row.set(answer, (row.get(answer) ?? 0) + 1)
  table.set(label, row)
  confusion.set(measure, table)
}

function scoreOne(scores: Scores, id: string, gold: Gold, found: Prediction): void {
  const fail = (name: string) => scores.wrong.set(name, [...(scores.wrong.get(name) ?? []), id])
  const tick = (name: (typeof SHARE_NAMES)[number], right: boolean) => {
    count(scores.shares.get(name) as Share, right)
    // Abstaining is a share, not a mistake.
    if (name === 'agency abstained' ? right : !right) fail(name)
  }
  const list = <T>(
    name: (typeof MATCH_NAMES)[number],
    wanted: readonly T[],
    got: readonly T[],
    same: (a: T, b: T) => boolean,
  ) => {
    const sum = scores.matches.get(name) as Matches
    const before = sum.fp + sum.fn
    compare(sum, wanted, got, same)
    if (sum.fp + sum.fn > before) fail(name)
  }
  confuse(scores, 'type', gold.type, found.type)
  confuse(scores, 'sphere', gold.sphere, found.sphere)
  confuse(scores, 'field', gold.field, found.field)
  confuse(
    scores,
    'action',
    gold.action,
    gold.alsoAcceptableActions.some((action) => action === found.action) ? gold.action : found.action,
  )
  confuse(scores, 'eligibility', gold.eligible, found.eligible)
  for (const check of found.failedChecks)
    if (!gold.failedChecks.includes(check)) confuse(scores, 'checks', check, 'failed wrongly')
  for (const check of gold.failedChecks)
    if (!found.failedChecks.includes(check)) confuse(scores, 'checks', check, 'overlooked')

  tick('type', typeIsRight(gold, found.type))
  if (gold.type === 'denunciation') {
    tick('denunciation recall', found.type === 'denunciation')
    tick('denouncer protected', found.flags.includes('identity_protected'))
  }
  tick('sphere', found.sphere === gold.sphere)
  tick('field', found.field === gold.field)
  scoreAgency(gold, found, tick)
  tick(
    'action',
    [gold.action, ...gold.alsoAcceptableActions].some((action) => action === found.action),
  )
  tick('rule', found.rule === gold.rule)
  tick('eligibility', found.eligible === gold.eligible)
  tick('anonymous', found.anonymous === gold.anonymous)

  for (const wanted of gold.petitioners) {
    if (wanted.communeCode === null) continue
    const same =
      found.petitioners.find(({ name }) => sameName(name, wanted.name)) ??
      (gold.petitioners.length === 1 ? found.petitioners[0] : undefined)
    tick('commune of petitioner', same?.communeCode === wanted.communeCode)
  }
  const place = asList(gold.place)
  if (place.length > 0) tick('commune of the matter', asList(found.place).sort().join() === place.sort().join())

  const equal = (a: string, b: string) => a === b
  list(
    'petitioner name',
    some(gold.petitioners.map(({ name }) => name)),
    some(found.petitioners.map(({ name }) => name)),
    sameName,
  )
  list(
    'phone',
    some(gold.petitioners.map(({ phone }) => phone)),
    some(found.petitioners.map(({ phone }) => phone)),
    sameDigits,
  )
  list(
    'identity number',
    some(gold.petitioners.map(({ citizenId }) => citizenId)),
    some(found.petitioners.map(({ citizenId }) => citizenId)),
    sameDigits,
  )
  list('date', some([gold.petitionDate]), some([found.petitionDate]), equal)
  list(
    'cited number',
    gold.citedDocuments.map(({ number }) => number),
    found.citedDocuments.map(({ number }) => number),
    sameNumber,
  )
  list('parcel', gold.parcels, found.parcels, sameParcel)
  list('respondents', gold.respondents, found.respondents, sameRespondent)
  list('failed checks', gold.failedChecks, found.failedChecks, equal)
  list('flags', gold.flags as readonly string[], found.flags, equal)
}

/** Where the label names no body there is nothing to find; abstaining is then right. */
function scoreAgency(
  gold: Gold,
  found: Prediction,
  tick: (
    name: 'agency top-1' | 'agency top-3' | 'agency right when answered' | 'agency abstained',
    right: boolean,
  ) => void,
): void {
  const accepted = [gold.agency, ...gold.alsoAcceptable].filter((org) => org !== null)
  if (gold.agency === null) return
  tick('agency top-1', accepted.includes(found.agencies[0] ?? ''))
  tick(
    'agency top-3',
    found.agencies.slice(0, 3).some((org) => accepted.includes(org)),
  )
  tick('agency abstained', found.agency === null)
  if (found.agency !== null) tick('agency right when answered', accepted.includes(found.agency))
}
