/** How learned weights are written down: a line a feature, weights in hundredths, small ones left out. */
import type { Model, Weighted } from './model.ts'

/** `text`: `phrase|idf|answer:weight,…` a line; numbers in hundredths, answers by index. */
export interface PackedModel {
  answers: readonly string[]
  bias: readonly number[]
  tables: readonly number[]
  phrases: string
  clues: string
}

/** Weights nearer to zero than this share of the feature's largest are not worth their bytes. */
const KEPT_SHARE = 0.35
const hundredths = (value: number) => Math.round(value * 100)

type Weights = readonly (readonly [answer: number, weight: number])[]

function packWeights(weights: Weights, least: number): string {
  const largest = Math.max(0, ...weights.map(([, weight]) => Math.abs(weight)))
  if (largest < least) return ''
  return weights
    .filter(([, weight]) => Math.abs(weight) >= largest * KEPT_SHARE && hundredths(weight) !== 0)
    .map(([answer, weight]) => `${answer}:${hundredths(weight)}`)
    .join(',')
}

const unpackWeights = (packed: string): [number, number][] =>
  packed.split(',').map((pair) => {
    const colon = pair.indexOf(':')
    return [Number(pair.slice(0, colon)), Number(pair.slice(colon + 1)) / 100]
  })

/** Only the `most` phrases with the largest weights are kept. */
export function pack(model: Model, most: number): PackedModel {
  const largest = ({ idf, weights }: Weighted) => idf * Math.max(0, ...weights.map(([, weight]) => Math.abs(weight)))
  const phrases = [...model.phrases]
    .sort((a, b) => largest(b[1]) - largest(a[1]))
    .slice(0, most)
    .map(([phrase, { idf, weights }]) => ({ phrase, idf, packed: packWeights(weights, 0) }))
    .filter(({ packed }) => packed !== '')
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1))
    .map(({ phrase, idf, packed }) => `${phrase}|${hundredths(idf)}|${packed}`)
  const clues = [...model.clues]
    .map(([clue, weights]) => ({ clue, packed: packWeights(weights, 0.01) }))
    .filter(({ packed }) => packed !== '')
    .sort((a, b) => (a.clue < b.clue ? -1 : 1))
    .map(({ clue, packed }) => `${clue}|${packed}`)
  return {
    answers: model.answers,
    bias: [...model.bias].map((value) => hundredths(value) / 100),
    tables: model.tables.map((weight) => hundredths(weight) / 100),
    phrases: phrases.join('\n'),
    clues: clues.join('\n'),
  }
}

export function unpack(packed: PackedModel): Model {
  const phrases = new Map<string, Weighted>()
  for (const line of packed.phrases.split('\n')) {
    const [phrase, idf, weights] = line.split('|')
    if (phrase && idf && weights) phrases.set(phrase, { idf: Number(idf) / 100, weights: unpackWeights(weights) })
  }
  const clues = new Map<string, [number, number][]>()
  for (const line of packed.clues.split('\n')) {
    const [clue, weights] = line.split('|')
    if (clue && weights) clues.set(clue, unpackWeights(weights))
  }
  return { answers: packed.answers, bias: Float64Array.from(packed.bias), tables: packed.tables, phrases, clues }
}
