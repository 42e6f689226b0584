/** Duplicates: which pairs were warned about, and whether they were named rightly. */
import { WARNED_RELATIONS } from '../../shared/petition.ts'
import { count, type Matches, matches, type Share, share } from './figures.ts'
import type { Labelled, Pair } from './labelled.ts'
import type { FoundPair } from './prediction.ts'

export interface PairScores {
  /** Judged pairs to warn about, and how many were. */
  recall: Share
  /** Warnings given, and how many were called for. */
  precision: Share
  /** Judged pairs that were found, and how many got the right name. */
  named: Share
  /** Judged pairs of one form about different matters, and how many were warned about falsely. */
  templateWarned: Share
  /** What is shown at 0.9 and above, and how much of it is right. */
  sure: Share
  all: Matches
  confusion: Map<string, Map<string, number>>
  wrong: string[]
}

const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

export function scorePairs(
  petitions: readonly Labelled[],
  judged: readonly Pair[],
  found: readonly FoundPair[],
): PairScores {
  const scores: PairScores = {
    recall: share(),
    precision: share(),
    named: share(),
    templateWarned: share(),
    sure: share(),
    all: matches(),
    confusion: new Map(),
    wrong: [],
  }
  const truth = new Map(judged.map((pair) => [key(pair.a, pair.b), pair.relation]))
  const matterOf = new Map(petitions.map(({ id, gold }) => [id, gold.matter]))
  const byPair = new Map(found.map((pair) => [key(pair.a, pair.b), pair]))
  const toWarn = (a: string, b: string) => {
    const relation = truth.get(key(a, b))
    if (relation !== undefined) return WARNED_RELATIONS.includes(relation)
    const matter = matterOf.get(a) ?? null
    return matter !== null && matter === matterOf.get(b)
  }
  for (const { a, b, relation } of judged) {
    if (!matterOf.has(a) || !matterOf.has(b)) continue
    const hit = byPair.get(key(a, b))
    const warned = hit?.warn ?? false
    if (WARNED_RELATIONS.includes(relation)) {
      count(scores.recall, warned)
      if (!warned)
        scores.wrong.push(
          `missed ${a} ${b} ${relation}${hit === undefined ? '' : ` (${hit.relation} ${hit.probability.toFixed(2)})`}`,
        )
    }
    if (relation === 'same_template_other_matter') count(scores.templateWarned, warned)
    if (hit === undefined) continue
    count(scores.named, hit.relation === relation)
    if (hit.relation !== relation) scores.wrong.push(`named ${a} ${b} ${relation} as ${hit.relation}`)
    const row = scores.confusion.get(relation) ?? new Map<string, number>()
    row.set(hit.relation, (row.get(hit.relation) ?? 0) + 1)
    scores.confusion.set(relation, row)
  }
  for (const pair of found) {
    const right = toWarn(pair.a, pair.b)
    if (pair.warn) {
      count(scores.precision, right)
      if (!right) scores.wrong.push(`false warning ${pair.a} ${pair.b} ${pair.relation} ${pair.probability.toFixed(2)}`)
    }
    if (pair.probability >= 0.9 && WARNED_RELATIONS.includes(pair.relation)) count(scores.sure, right)
  }
  return scores
}
