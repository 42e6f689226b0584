/** Times, percentiles and memory. All times in milliseconds, memory in megabytes. */

export type Latency = { p50: number; p95: number; p99: number }

export function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export const residentMegabytes = (): number => process.memoryUsage.rss() / 1e6

/** One answer of a contender to one query: the petition, and how sure it is (its own scale). */
export type Answer = { id: string; score: number; warn: boolean }

export type Figures = {
  contender: string
  size: number
  /** Petitions a second, from petition to searchable. */
  rowsPerSecond: number
  bytesPerPetition: number
  latency: Latency
  queries: number
  recall: number
  precision: number
  residentMegabytes: number
  /** Until the first check can be answered, from an existing register; null for what lives in memory only. */
  startMilliseconds: number | null
  /** Only ours: the same traces looked up with nothing else done. */
  floor?: Latency
  /** Only ours: making the fingerprint of a petition already read, before its check. */
  fingerprinting?: Latency
  note?: string
}

export type Judged = { answers: readonly Answer[]; truth: ReadonlySet<string> }

/** Share of the petitions to be found that were, and of those warned of that were right, at a threshold. */
export function judge(
  judged: readonly Judged[],
  warns: (answer: Answer) => boolean,
): { recall: number; precision: number } {
  let right = 0
  let wrong = 0
  let wanted = 0
  for (const { answers, truth } of judged) {
    wanted += truth.size
    for (const answer of answers) {
      if (!warns(answer)) continue
      if (truth.has(answer.id)) right += 1
      else wrong += 1
    }
  }
  return { recall: wanted === 0 ? 1 : right / wanted, precision: right + wrong === 0 ? 1 : right / (right + wrong) }
}

/** The threshold that serves a contender best on these very queries (the highest F1): more than it could hope for. */
export function judgeAtBest(judged: readonly Judged[]): { recall: number; precision: number } {
  const scores = [...new Set(judged.flatMap(({ answers }) => answers.map(({ score }) => score)))].sort((a, b) => a - b)
  const step = Math.max(1, Math.floor(scores.length / 200))
  let best = { recall: 0, precision: 1 }
  let bestF = -1
  for (let i = 0; i < scores.length; i += step) {
    const result = judge(judged, ({ score }) => score >= (scores[i] as number))
    const f = (2 * result.recall * result.precision) / (result.recall + result.precision || 1)
    if (f > bestF) {
      bestF = f
      best = result
    }
  }
  return best
}
