/** Learns the weights of one question: multinomial logistic regression by AdaGrad with weight decay. Deterministic. */
import { softmax } from '../../shared/classification/learned/model.ts'

/** One petition as numbers. */
export interface Row {
  /** Sparse features: their indices and, in the same order, their values. */
  indices: Int32Array
  values: Float32Array
  /** For every answer what the field tables and the lexicon say; null where the question has none. */
  opinion: readonly (readonly number[])[] | null
  answer: number
}

export interface Learned {
  /** `weights[feature * answers + answer]`. */
  weights: Float32Array
  bias: Float64Array
  tables: number[]
}

export interface Settings {
  features: number
  answers: number
  /** Share of every weight lost in each round. */
  decay: number
  rounds: number
  rate: number
}

/** A small generator of pseudo-random numbers in [0, 1): the same order every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled(count: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  return order
}

export function regress(rows: readonly Row[], { features, answers, decay, rounds, rate }: Settings): Learned {
  const weights = new Float32Array(features * answers)
  const squares = new Float32Array(features * answers).fill(1e-3)
  const bias = new Float64Array(answers)
  const biasSquares = new Float64Array(answers).fill(1e-3)
  const columns = rows.find(({ opinion }) => opinion !== null)?.opinion?.[0]?.length ?? 0
  const tables = new Array<number>(columns).fill(0.5)
  const tableSquares = new Array<number>(columns).fill(1)
  const forTables = new Array<number>(columns).fill(0)
  const slopes = new Float64Array(answers)
  const next = chance(20260701)
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(rows.length, next)) {
      const { indices, values, opinion, answer } = rows[at] as Row
      for (let k = 0; k < answers; k += 1) {
        let logit = bias[k] as number
        for (let c = 0; c < columns; c += 1) logit += (tables[c] as number) * (opinion?.[k]?.[c] ?? 0)
        slopes[k] = logit
      }
      for (let f = 0; f < indices.length; f += 1) {
        const value = values[f] as number
        for (let k = 0, i = (indices[f] as number) * answers; k < answers; k += 1, i += 1)
          slopes[k] = (slopes[k] as number) + (weights[i] as number) * value
      }
      softmax(slopes)
      slopes[answer] = (slopes[answer] as number) - 1
      forTables.fill(0)
      for (let k = 0; k < answers; k += 1) {
        const slope = slopes[k] as number
        biasSquares[k] = (biasSquares[k] as number) + slope * slope
        bias[k] = (bias[k] as number) - (rate * slope) / Math.sqrt(biasSquares[k] as number)
        for (let c = 0; c < columns; c += 1) forTables[c] = (forTables[c] as number) + slope * (opinion?.[k]?.[c] ?? 0)
      }
      for (let c = 0; c < columns; c += 1) {
        const slope = forTables[c] as number
        tableSquares[c] = (tableSquares[c] as number) + slope * slope
        tables[c] = (tables[c] as number) - (rate * slope) / Math.sqrt(tableSquares[c] as number)
      }
      for (let f = 0; f < indices.length; f += 1) {
        const value = values[f] as number
        for (let k = 0, i = (indices[f] as number) * answers; k < answers; k += 1, i += 1) {
          const slope = (slopes[k] as number) * value
          if (slope < 1e-5 && slope > -1e-5) continue
          const square = (squares[i] as number) + slope * slope
          squares[i] = square
          weights[i] = (weights[i] as number) - (rate * slope) / Math.sqrt(square)
        }
      }
    }
    for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] as number) * (1 - decay)
  }
  return { weights, bias, tables }
}
