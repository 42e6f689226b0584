/**
 * `npm run learn` — learns the weights of type, sphere and field from the labelled stories and petitions and writes
 * them into `shared/classification/learned/`. `--test A,B` holds those files out, prints what is right on them and
 * writes nothing; `--train A,B` learns from other files. `--words` counts how common words are instead, for the comparison
 * of petitions: a register made with other counts has to make its traces anew (TRACE_LAYOUT).
 */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  type Model,
  phraseVector,
  probabilities,
  tableOpinion,
  type Weighted,
} from '../../shared/classification/learned/model.ts'
import { pack, unpack } from '../../shared/classification/learned/packing.ts'
import { learnCommonness } from './commonness.ts'
import {
  type Example,
  examplesOf,
  FIELD_STORIES_SOURCE,
  QUESTIONS,
  type Question,
  TYPE_STORIES_SOURCE,
} from './examples.ts'
import { type Row, regress } from './regression.ts'

/** Stories and petitions that may be learned from; never the parts set aside for measuring. */
const SOURCES = [
  'stories',
  'petitions',
  'own-petitions',
  'further-petitions',
  TYPE_STORIES_SOURCE,
  FIELD_STORIES_SOURCE,
]

/** More phrases than these hardly add anything but size. */
const MOST_PHRASES: Record<Question, number> = { type: 12_000, field: 6_000 }

/** Share of the model that sees the phrases alone; measured in four folds over all petitions. */
const ALONE: Record<Question, number> = { type: 0.3, field: 0.5 }

const { values } = parseArgs({
  options: {
    train: { type: 'string', default: SOURCES.join(',') },
    test: { type: 'string', default: '' },
    decay: { type: 'string', default: '0.05' },
    rounds: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.07' },
    rarest: { type: 'string', default: '3' },
    alone: { type: 'string' },
    questions: { type: 'string', default: QUESTIONS.join(',') },
    cases: { type: 'boolean', default: false },
    folds: { type: 'string', default: '0' },
    words: { type: 'boolean', default: false },
  },
})

/** The answer an example gives to a question; only examples that have one are asked. */
const answerOf = (question: Question, { labels }: Example): string => labels[question] as string

/** Learns twice: once to see which phrases tell most, then with these alone. */
function learn(question: Question, all: readonly Example[]): Model {
  const examples = all.filter(({ labels }) => labels[question] !== undefined)
  const known = rareness(examples, Number(values.rarest))
  if (known.size <= MOST_PHRASES[question]) return learnFrom(question, examples, known)
  const first = learnFrom(question, examples, known)
  const telling = [...first.phrases].sort((a, b) => loudness(b[1]) - loudness(a[1])).slice(0, MOST_PHRASES[question])
  return learnFrom(question, examples, new Map(telling.map(([phrase, { idf }]) => [phrase, { idf }])))
}

const loudness = ({ idf, weights }: Weighted) => idf * Math.max(...weights.map(([, weight]) => Math.abs(weight)))

/**
 * The mean of two models: one that sees the phrases and what the tables say, one that sees the phrases alone. The tables
 * were written with some of these letters in view, so the first trusts them more than new letters bear out.
 */
function learnFrom(question: Question, examples: readonly Example[], idf: ReadonlyMap<string, { idf: number }>): Model {
  const answers = [...new Set(examples.map((one) => answerOf(question, one)))].sort()
  const clues = [...new Set(examples.flatMap(({ features }) => [...features.clues.keys()]))].sort()
  const phraseIndex = new Map([...idf.keys()].map((phrase, index) => [phrase, index]))
  const clueIndex = new Map(clues.map((clue, index) => [clue, idf.size + index]))
  const rowsWith = (tables: boolean) =>
    examples.map((example): Row => {
      const { features } = example
      const phrases = phraseVector(features, idf).map(
        ({ phrase, value }) => [phraseIndex.get(phrase) as number, value] as const,
      )
      const strengths = [...features.clues].map(([clue, value]) => [clueIndex.get(clue) as number, value] as const)
      const all = tables ? [...phrases, ...strengths] : phrases
      return {
        indices: Int32Array.from(all, ([index]) => index),
        values: Float32Array.from(all, ([, value]) => value),
        opinion: tables && question === 'field' ? tableOpinion(features, answers) : null,
        answer: answers.indexOf(answerOf(question, example)),
      }
    })
  const settings = {
    features: idf.size + clues.length,
    answers: answers.length,
    decay: Number(values.decay),
    rounds: Number(values.rounds),
    rate: Number(values.rate),
  }
  const share = values.alone === undefined ? ALONE[question] : Number(values.alone)
  const [both, alone] = [regress(rowsWith(true), settings), regress(rowsWith(false), settings)]
  const mean = (a: number | undefined, b: number | undefined) => (1 - share) * (a ?? 0) + share * (b ?? 0)
  const weightsOf = (index: number) =>
    answers.map((_, answer): [number, number] => {
      const at = index * answers.length + answer
      return [answer, mean(both.weights[at], alone.weights[at])]
    })
  return {
    answers,
    bias: both.bias.map((bias, answer) => mean(bias, alone.bias[answer])),
    tables: both.tables.map((table) => mean(table, 0)),
    phrases: new Map(
      [...idf].map(([phrase, { idf: rare }]) => [
        phrase,
        { idf: rare, weights: weightsOf(phraseIndex.get(phrase) as number) },
      ]),
    ),
    clues: new Map(clues.map((clue) => [clue, weightsOf(clueIndex.get(clue) as number)])),
  }
}

/** Inverse document frequency of every phrase that at least `least` examples have, on the scale of about one. */
function rareness(examples: readonly Example[], least: number): Map<string, { idf: number }> {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const phrase of features.phrases.keys()) seen.set(phrase, (seen.get(phrase) ?? 0) + 1)
  return new Map(
    [...seen]
      .filter(([, times]) => times >= least)
      .map(([phrase, times]) => [phrase, { idf: Math.log(examples.length / times) / 3 }]),
  )
}

/** Every petition of the further part is judged by weights that were learned without it and its relatives. */
function crossMeasure(question: Question, examples: readonly Example[], folds: number): void {
  const foldOf = ({ matter }: Example) => (createHash('sha256').update(matter).digest()[0] as number) % folds
  const judged = Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((one) => foldOf(one) !== fold)
    const model = unpack(pack(learn(question, others), MOST_PHRASES[question]))
    return examples.filter((one) => foldOf(one) === fold).map((one): [Example, Model] => [one, model])
  }).flat()
  measure(question, judged)
}

function measure(question: Question, judged: readonly (readonly [Example, Model])[]): void {
  const bySource = new Map<string, [right: number, tables: number, all: number]>()
  const wrong: string[] = []
  for (const [{ id, source, labels, features }, model] of judged) {
    if (labels[question] === undefined) continue
    const chances = probabilities(model, features)
    const best = chances.indexOf(Math.max(...chances))
    const sums = bySource.get(source) ?? [0, 0, 0]
    const answer = model.answers[best]
    if (answer === labels[question]) sums[0] += 1
    else wrong.push(`${id}:${labels[question]}→${answer}(${chances[best]?.toFixed(2)})`)
    if (features.clues.has(`${question}:${labels[question]}`)) sums[1] += 1
    sums[2] += 1
    bySource.set(source, sums)
  }
  for (const [source, [right, tables, all]] of bySource)
    console.log(
      `${question.padEnd(7)} ${source.padEnd(34)} learned ${(right / all).toFixed(3)}  tables alone ${(tables / all).toFixed(3)}  of ${all}`,
    )
  if (values.cases) console.log(`  ${wrong.join(' ')}`)
}

async function main(): Promise<void> {
  const held = values.test.split(',').filter(Boolean)
  if (values.words) {
    learnCommonness()
    return
  }
  const examples = values.train.split(',').filter(Boolean).flatMap(examplesOf)
  const tests = held.flatMap(examplesOf)
  for (const question of QUESTIONS.filter((one) => values.questions.includes(one))) {
    if (Number(values.folds) > 1) {
      crossMeasure(question, examples, Number(values.folds))
      continue
    }
    const packed = pack(learn(question, examples), MOST_PHRASES[question])
    const model = unpack(packed)
    console.log(
      `${question}: ${examples.length} examples, ${model.phrases.size} phrases, ${Math.round((packed.phrases.length + packed.clues.length) / 1000)} kB`,
    )
    measure(
      question,
      tests.map((one) => [one, model]),
    )
    if (held.length > 0) continue
    const file = fileURLToPath(new URL(`../../shared/classification/learned/${question}-weights.ts`, import.meta.url))
    await writeFile(
      file,
      `/** Written by \`npm run learn\` from the labelled stories and petitions; not to be edited by hand. */\nimport type { PackedModel } from './packing.ts'\n\nexport const ${question.toUpperCase()}_WEIGHTS: PackedModel = ${literal(packed)}\n`,
    )
  }
}

const literal = (packed: object) =>
  `{\n${Object.entries(packed)
    .map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `\`\n${value}\n\`` : JSON.stringify(value)},`)
    .join('\n')}\n}`

await main()
