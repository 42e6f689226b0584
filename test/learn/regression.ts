/** Fits the weights of one question: multinomial logistic regression with a ridge, full-batch Adam. Deterministic. */
import { softmax } from '../../shared/classification/learned/model.ts'

/** One petition as numbers. */
export interface Row {
  /** Sparse features: index and value. */
  features: readonly (readonly [index: number, value: number])[]
  /** For every answer what the field tables say: logarithm and share; null where the question has no tables. */
  opinion: readonly (readonly [log: number, share: number])[] | null
  answer: number
  /** How much this row counts. */
  weight: number
}

export interface Fitted {
  /** `weights[feature * answers + answer]`. */
  weights: Float64Array
  bias: Float64Array
  tables: [log: number, share: number]
}

export interface Settings {
  features: number
  answers: number
  /** Penalty on the squared weights. */
  ridge: number
  epochs: number
  rate: number
}

/** Adam over one block of parameters. */
class Adam {
  readonly gradient: Float64Array
  readonly #mean: Float64Array
  readonly #square: Float64Array
  readonly #values: Float64Array

  constructor(values: Float64Array) {
    this.#values = values
    this.gradient = new Float64Array(values.length)
    this.#mean = new Float64Array(values.length)
    this.#square = new Float64Array(values.length)
  }

  step(time: number, rate: number, ridge: number): void {
    const [one, two] = [1 - 0.9 ** time, 1 - 0.999 ** time]
    const [values, gradient, mean, square] = [this.#values, this.gradient, this.#mean, this.#square]
    for (let i = 0; i < values.length; i += 1) {
      const slope = (gradient[i] as number) + ridge * (values[i] as number)
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope
      square[i] = 0.999 * (square[i] as number) + 0.001 * slope * slope
      values[i] =
        (values[i] as number) - (rate * ((mean[i] as number) / one)) / (Math.sqrt((square[i] as number) / two) + 1e-8)
    }
    gradient.fill(0)
  }
}

function logitsOf(row: Row, { weights, bias, tables }: Fitted, answers: number, into: Float64Array): void {
  for (let answer = 0; answer < answers; answer += 1) {
    const [log, share] = row.opinion?.[answer] ?? [0, 0]
    into[answer] = (bias[answer] as number) + tables[0] * log + tables[1] * share
  }
  for (const [index, value] of row.features)
    for (let answer = 0, at = index * answers; answer < answers; answer += 1, at += 1)
      into[answer] = (into[answer] as number) + (weights[at] as number) * value
}

export function fit(rows: readonly Row[], { features, answers, ridge, epochs, rate }: Settings): Fitted {
  const fitted: Fitted = {
    weights: new Float64Array(features * answers),
    bias: new Float64Array(answers),
    tables: rows.some(({ opinion }) => opinion !== null) ? [1, 0.5] : [0, 0],
  }
  const tables = Float64Array.from(fitted.tables)
  const [forWeights, forBias, forTables] = [new Adam(fitted.weights), new Adam(fitted.bias), new Adam(tables)]
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  const chances = new Float64Array(answers)
  for (let time = 1; time <= epochs; time += 1) {
    fitted.tables = [tables[0] as number, tables[1] as number]
    for (const row of rows) {
      logitsOf(row, fitted, answers, chances)
      softmax(chances)
      for (let answer = 0; answer < answers; answer += 1) {
        const slope = (((chances[answer] as number) - (answer === row.answer ? 1 : 0)) * row.weight) / all
        if (Math.abs(slope) < 1e-9) continue
        forBias.gradient[answer] = (forBias.gradient[answer] as number) + slope
        const opinion = row.opinion?.[answer]
        if (opinion !== undefined) {
          forTables.gradient[0] = (forTables.gradient[0] as number) + slope * opinion[0]
          forTables.gradient[1] = (forTables.gradient[1] as number) + slope * opinion[1]
        }
        for (const [index, value] of row.features) {
          const at = index * answers + answer
          forWeights.gradient[at] = (forWeights.gradient[at] as number) + slope * value
        }
      }
    }
    forWeights.step(time, rate, ridge)
    forBias.step(time, rate, 0)
    if (fitted.tables[0] !== 0 || fitted.tables[1] !== 0) forTables.step(time, rate, 0)
  }
  fitted.tables = [tables[0] as number, tables[1] as number]
  return fitted
}
