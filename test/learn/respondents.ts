/**
 * `npm run learn:respondents` — fits what each sign of `shared/reading/suspects.ts` is worth to the labelled petitions and
 * writes `shared/reading/choice-weights.ts`. `--train A.jsonl,B.jsonl` learns from these files besides; `--folds 6` holds
 * out a part of the letters in turn, prints what is found on them and writes nothing.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Accusation, Draft } from '../../shared/reading/accusation.ts'
import { chosenOf, likelihood, likelyPersons } from '../../shared/reading/choice.ts'
import type { Weights } from '../../shared/reading/choice-weights.ts'
import { divide } from '../../shared/reading/main-part.ts'
import { accusationOf } from '../../shared/reading/read.ts'
import { attacked, labelled } from '../../shared/reading/respondents.ts'
import { suspectBodies } from '../../shared/reading/suspect-bodies.ts'
import { suspectPersons } from '../../shared/reading/suspect-persons.ts'
import type { Signs, Suspect } from '../../shared/reading/suspects.ts'
import { fold } from '../../shared/vietnamese/fold.ts'
import { sameRespondent } from '../evaluate/compare-values.ts'
import { type Gold, jsonLines, Labelled } from '../evaluate/labelled.ts'
import { letter } from '../reading/letter.ts'
import { frame, TOLD } from '../reading/respondent-stories.ts'
import { fileOf, letterOf } from './examples.ts'

/** Petitions that may be learned from; never the parts set aside for measuring. */
const SOURCES = ['petitions', 'own-petitions', 'further-petitions']

const { values } = parseArgs({
  options: {
    train: { type: 'string', default: '' },
    decay: { type: 'string', default: '0.02' },
    rounds: { type: 'string', default: '600' },
    folds: { type: 'string', default: '0' },
  },
})

interface Letter {
  id: string
  accusation: Accusation
  drafts: Draft[]
  wanted: Gold['respondents']
}

interface Row {
  signs: Signs
  right: boolean
}

/** Letters that do not name their respondents under a label; with one there is nothing to weigh. */
function lettersOf(paths: readonly string[]): Letter[] {
  return paths.flatMap((path) =>
    jsonLines(path).flatMap((line): Letter[] => {
      const petition = Labelled.parse(line)
      const message = letterOf(petition)
      const division = divide(message)
      if (division.main === null) return []
      const { accusation } = accusationOf(division, division.main, message)
      if (labelled(accusation).length > 0) return []
      return [{ id: petition.id, accusation, drafts: attacked(accusation), wanted: petition.gold.respondents }]
    }),
  )
}

/** The short letters of the tests: what they demand is learned, too. There are few of them, so each counts for several. */
const TOLD_WORTH = 10
const toldByTests = (): Letter[] =>
  TOLD.flatMap(({ words, against }, at) => {
    const message = letter(frame(words))
    const division = divide(message)
    if (division.main === null) return []
    const { accusation } = accusationOf(division, division.main, message)
    const wanted = against.map(([name, position, body]) => ({ name, position, body }))
    const one = { id: `told-${at}`, accusation, drafts: attacked(accusation), wanted }
    return Array.from({ length: TOLD_WORTH }, () => one)
  })

const isProvince = (one: { body: string | null; position: string | null }) =>
  /(?:ubnd|uy ban nhan dan|chu tich) tinh/.test(fold(`${one.body ?? ''} ${one.position ?? ''}`))

/** `sameRespondent` takes `UBND tỉnh` for every committee; a label must be learned for the right one. */
const isWanted = (draft: Draft, wanted: Gold['respondents']) =>
  wanted.some((one) => sameRespondent(one, draft) && (one.name !== null || isProvince(one) === isProvince(draft)))

/** Who is accused outright is chosen without weighing. */
const isWeighed = ({ signs }: Row) => (signs.outright ?? 0) === 0 || (signs.signerNamed ?? 0) > 0

const rowsOf = (suspects: readonly Suspect[], wanted: Gold['respondents']): Row[] =>
  suspects.map(({ draft, signs }) => ({ signs, right: isWanted(draft, wanted) })).filter(isWeighed)

/** Logistic regression by AdaGrad over all rows at once, with weight decay. Deterministic. */
function fitted(rows: readonly Row[]): Weights {
  const names = [...new Set(rows.flatMap(({ signs }) => Object.keys(signs)))].sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const sparse = rows.map(({ signs }) =>
    Object.entries(signs)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => [index.get(name) as number, value] as const),
  )
  const weights = new Float64Array(names.length + 1)
  const squares = new Float64Array(names.length + 1).fill(1e-8)
  const decay = (Number(values.decay) * 200) / rows.length
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const slopes = new Float64Array(names.length + 1)
    for (const [i, row] of rows.entries()) {
      let sum = weights[names.length] as number
      for (const [sign, value] of sparse[i] as (readonly [number, number])[]) sum += (weights[sign] as number) * value
      const error = 1 / (1 + Math.exp(-sum)) - (row.right ? 1 : 0)
      for (const [sign, value] of sparse[i] as (readonly [number, number])[])
        slopes[sign] = (slopes[sign] as number) + error * value
      slopes[names.length] = (slopes[names.length] as number) + error
    }
    for (let i = 0; i < weights.length; i += 1) {
      const slope = (slopes[i] as number) / rows.length + (i < names.length ? decay * (weights[i] as number) : 0)
      squares[i] = (squares[i] as number) + slope * slope
      weights[i] = (weights[i] as number) - (0.3 * slope) / Math.sqrt(squares[i] as number)
    }
  }
  return {
    bias: weights[names.length] as number,
    signs: Object.fromEntries(names.map((name, i) => [name, weights[i] as number])),
  }
}

function learn(letters: readonly Letter[]): { persons: Weights; bodies: Weights } {
  const persons = fitted(
    letters.flatMap(({ accusation, drafts, wanted }) => rowsOf(suspectPersons(accusation, drafts), wanted)),
  )
  const bodies = fitted(
    letters.flatMap(({ accusation, drafts, wanted }) => {
      const weighed = suspectPersons(accusation, drafts).map((suspect) => ({
        suspect,
        probability: likelihood(suspect.signs, persons),
      }))
      const wantedBodies = wanted.filter(({ name }) => name === null)
      return rowsOf(suspectBodies(accusation, drafts, likelyPersons(weighed)), wantedBodies)
    }),
  )
  return { persons, bodies }
}

const hash = (id: string) => [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 0)

/** What is found in letters that were not learned from. */
function heldOut(letters: readonly Letter[], folds: number): void {
  let [found, invented, missed] = [0, 0, 0]
  for (let fold = 0; fold < folds; fold += 1) {
    const { persons, bodies } = learn(letters.filter(({ id }) => hash(id) % folds !== fold))
    for (const { accusation, drafts, wanted } of letters.filter(({ id }) => hash(id) % folds === fold)) {
      const left = chosenOf(accusation, drafts, persons, bodies)
      for (const one of wanted) {
        const at = left.findIndex((draft) => sameRespondent(one, draft))
        if (at === -1) missed += 1
        else {
          found += 1
          left.splice(at, 1)
        }
      }
      invented += left.length
    }
  }
  const f1 = (2 * found) / (2 * found + invented + missed)
  console.log(`held out in ${folds} parts: F1 ${f1.toFixed(3)} (found ${found}, false ${invented}, missed ${missed})`)
}

const asText = (name: string, { bias, signs }: Weights) => {
  const lines = Object.entries(signs)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .map(([sign, weight]) => `    ${sign}: ${Number(weight.toFixed(2))},\n`)
  return `export const ${name}: Weights = {\n  bias: ${Number(bias.toFixed(2))},\n  signs: {\n${lines.join('')}  },\n}\n`
}

const paths = [...SOURCES.map(fileOf), ...values.train.split(',').filter((path) => path !== '')]
const letters = [...lettersOf(paths), ...toldByTests()]
if (Number(values.folds) > 1) heldOut(letters, Number(values.folds))
else {
  const { persons, bodies } = learn(letters)
  const target = fileURLToPath(new URL('../../shared/reading/choice-weights.ts', import.meta.url))
  const head = `/** What each sign of \`suspects.ts\` is worth; written by \`npm run learn:respondents\` from labelled petitions. */
export interface Weights {
  bias: number
  signs: Readonly<Record<string, number>>
}
`
  await writeFile(target, [head, asText('PERSON_WEIGHTS', persons), asText('BODY_WEIGHTS', bodies)].join('\n'))
  console.log(`learned from ${letters.length} letters: ${target}`)
}
