/** The report: a table a figure, with cases, 95 % interval and the two baselines beside it. */
import type { Baseline } from './baselines.ts'
import { f1, type Share, wilson } from './figures.ts'
import type { PairScores } from './pairs.ts'
import { MATCH_NAMES, type Scores, SHARE_NAMES } from './scores.ts'

const of = (value: number) => value.toFixed(3).replace(/^0/, '')
const pad = (text: string, width: number) => text.padEnd(width)

function shareLine(name: string, value: Share, beside = ''): string {
  if (value.n === 0) return `  ${pad(name, 30)} no cases`
  const [low, high] = wilson(value)
  return `  ${pad(name, 30)} ${of(value.right / value.n)}  ${pad(`${value.right}/${value.n}`, 9)} [${of(low)}, ${of(high)}]  ${beside}`
}

export interface PartResult {
  name: string
  scores: Scores
  pairs: PairScores
  majority: Baseline
  keywords: Baseline
  /** Petitions a second through triage and register; and through reading, law and agencies alone, on one core. */
  perSecond: number
  perSecondOfReading: number
  /** Held-out cases are never named. */
  secret: boolean
}

/** The report of one part as text. With `cases` the ids behind every miss are listed, never for a secret part. */
export function reportOf(part: PartResult, cases: boolean): string {
  const { scores, pairs } = part
  const out: string[] = [
    `\n== ${part.name}: ${scores.n} petitions · ${part.perSecondOfReading.toFixed(0)} a second from text to decision · ${part.perSecond.toFixed(0)} a second with intake, duplicates and register ==`,
  ]
  out.push(`  ${pad('figure', 30)} share cases     95 % interval     majority / keywords`)
  for (const name of SHARE_NAMES) {
    const beside = [part.majority, part.keywords]
      .map((baseline) => baseline.get(name))
      .map((value) => (value === undefined || value.n === 0 ? '' : of(value.right / value.n)))
    out.push(
      shareLine(name, scores.shares.get(name) as Share, beside.some((text) => text !== '') ? beside.join(' / ') : ''),
    )
  }
  out.push(`  ${pad('values', 30)} F1    found/false/missed`)
  for (const name of MATCH_NAMES) {
    const value = scores.matches.get(name)
    if (value !== undefined) out.push(`  ${pad(name, 30)} ${of(f1(value))}  ${value.tp}/${value.fp}/${value.fn}`)
  }
  out.push(...pairLines(pairs), ...confusionLines('type: label → answer', scores.confusion.get('type') ?? new Map()))
  for (const measure of ['sphere', 'field', 'action', 'eligibility'])
    out.push(mixedUp(measure, scores.confusion.get(measure)))
  out.push(...confusionLines('checks', scores.confusion.get('checks') ?? new Map(), false))
  if (pairs.confusion.size > 0) out.push(...confusionLines('relation: label → answer', pairs.confusion))
  if (cases && !part.secret) {
    for (const [name, ids] of scores.wrong) out.push(`  wrong ${name}: ${ids.join(' ')}`)
    for (const line of pairs.wrong) out.push(`  pair ${line}`)
  }
  return out.join('\n')
}

function pairLines(pairs: PairScores): string[] {
  return [
    '  pairs',
    shareLine('to be warned: recall', pairs.recall),
    shareLine('to be warned: precision', pairs.precision),
    shareLine('relation named rightly', pairs.named),
    shareLine('right of those shown at .9', pairs.sure),
    `  ${pad('false warnings, same form', 30)} ${pairs.templateWarned.right} of ${pairs.templateWarned.n}`,
  ]
}

/** What was taken for what, in one line: `field F35→F21 2 · F08→F09 1`. */
function mixedUp(measure: string, table: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map()): string {
  const wrong = [...table].flatMap(([label, row]) =>
    [...row].filter(([answer]) => answer !== label).map(([answer, n]) => ({ text: `${label}→${answer} ${n}`, n })),
  )
  return `  ${pad(`${measure} mixed up`, 30)} ${
    wrong.length === 0
      ? 'none'
      : wrong
          .sort((a, b) => b.n - a.n)
          .map(({ text }) => text)
          .join(' · ')
  }`
}

function confusionLines(
  title: string,
  table: ReadonlyMap<string, ReadonlyMap<string, number>>,
  square = true,
): string[] {
  if (table.size === 0) return []
  const rows = [...table.keys()].sort()
  const columns = [
    ...new Set([...(square ? rows : []), ...[...table.values()].flatMap((row) => [...row.keys()])]),
  ].sort()
  const width = Math.max(...[...rows, ...columns].map((name) => name.length), 6) + 1
  return [
    `  ${title}`,
    `  ${pad('', width)}${columns.map((name) => name.padStart(width)).join('')}`,
    ...rows.map(
      (row) =>
        `  ${pad(row, width)}${columns.map((column) => String(table.get(row)?.get(column) ?? '·').padStart(width)).join('')}`,
    ),
  ]
}
