/**
 * Interpreter of the learned weights: a multinomial logistic regression over phrases and clues (`npm run learn` writes
 * the weights). Every answer can be taken apart into the phrases that made it.
 */
import type { Features, Seen } from './features.ts'

/** One question (type, sphere, field) with its answers and the weights of every feature for each of them. */
export interface Model {
  answers: readonly string[]
  bias: Float64Array
  /** Phrase → how rare it is and its weights. */
  phrases: ReadonlyMap<string, Weighted>
  clues: ReadonlyMap<string, readonly [answer: number, weight: number][]>
  /**
   * How far the tables of field words and the lexicon are followed: each by the logarithm of its weight and by its
   * share of all. Zeros where the question has none.
   */
  tables: readonly number[]
}

export interface Weighted {
  idf: number
  weights: readonly (readonly [answer: number, weight: number])[]
}

export interface Telling extends Seen {
  phrase: string
  /** What it adds to the answer's logit. */
  points: number
}

/** Length of a petition's phrase vector; clues are on the scale of one. Used alike when learning. */
export const PHRASE_SCALE = 3

/** Phrase features of a petition, all together of length `PHRASE_SCALE`; phrases nobody weighed are left out. */
export function phraseVector<T extends { idf: number }>(
  features: Features,
  known: ReadonlyMap<string, T>,
): { phrase: string; entry: T; value: number; seen: Seen }[] {
  const vector: { phrase: string; entry: T; value: number; seen: Seen }[] = []
  let square = 0
  for (const [phrase, seen] of features.phrases) {
    const entry = known.get(phrase)
    if (entry === undefined) continue
    const value = Math.sqrt(Math.min(seen.weight, 4)) * entry.idf
    vector.push({ phrase, entry, value, seen })
    square += value * value
  }
  const scale = PHRASE_SCALE / (Math.sqrt(square) || 1)
  for (const one of vector) one.value *= scale
  return vector
}

/** For every answer: logarithm and share of its weight in the tables of field words, then the same in the lexicon. */
export function tableOpinion({ fieldWeights, lexiconWeights }: Features, answers: readonly string[]): number[][] {
  const columns = [fieldWeights, lexiconWeights].flatMap((weights) => {
    const own = answers.map((answer) => Math.max(0, weights.get(answer) ?? 0))
    const all = own.reduce((sum, weight) => sum + weight, 0.5)
    return [own.map((weight) => Math.log1p(weight)), own.map((weight) => weight / all)]
  })
  return answers.map((_, answer) => columns.map((column) => column[answer] as number))
}

/** Probability of every answer, in the order of `model.answers`. */
export function probabilities(model: Model, features: Features): Float64Array {
  const logits = Float64Array.from(model.bias)
  if (model.tables.some((weight) => weight !== 0))
    tableOpinion(features, model.answers).forEach((columns, answer) => {
      columns.forEach((value, column) => {
        logits[answer] = (logits[answer] ?? 0) + (model.tables[column] ?? 0) * value
      })
    })
  const add = (weights: readonly (readonly [number, number])[], value: number) => {
    for (const [answer, weight] of weights) logits[answer] = (logits[answer] ?? 0) + weight * value
  }
  for (const { entry, value } of phraseVector(features, model.phrases)) add(entry.weights, value)
  for (const [clue, value] of features.clues) add(model.clues.get(clue) ?? [], value)
  return softmax(logits)
}

/** In place. */
export function softmax(logits: Float64Array): Float64Array {
  const most = logits.reduce((best, logit) => Math.max(best, logit), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let i = 0; i < logits.length; i += 1) {
    logits[i] = Math.exp((logits[i] as number) - most)
    sum += logits[i] as number
  }
  for (let i = 0; i < logits.length; i += 1) logits[i] = (logits[i] as number) / sum
  return logits
}

/** The phrases that spoke most for `answer`, heaviest first; those of the mail's subject have no place to show. */
export function tellingPhrases(model: Model, features: Features, answer: string, most = 6): Telling[] {
  const index = model.answers.indexOf(answer)
  return phraseVector(features, model.phrases)
    .map(({ phrase, entry, value, seen }) => ({
      ...seen,
      phrase,
      points: (entry.weights.find(([at]) => at === index)?.[1] ?? 0) * value,
    }))
    .filter(({ points, part }) => points > 0.05 && part !== '')
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
}
