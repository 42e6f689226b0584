/**
 * `npm run evaluate` — the figures on the labelled petitions: development, own, held-out and validation part.
 * `npm run evaluate -- --petitions F.jsonl [--relations F.jsonl] [--out predictions.jsonl] [--cases]` — on any file.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keywords, majority } from './baselines.ts'
import { judgedPairs, petitionsOf } from './labelled.ts'
import { scorePairs } from './pairs.ts'
import { linesOf } from './prediction.ts'
import { reportOf } from './report.ts'
import { runTriage } from './run-triage.ts'
import { score } from './scores.ts'

interface PartFiles {
  name: string
  petitions: string
  relations: string | null
  secret: boolean
}

const inFolder = (name: string) => fileURLToPath(new URL(`../petitions/${name}`, import.meta.url))

const PARTS: readonly PartFiles[] = [
  {
    name: 'development',
    petitions: inFolder('petitions.jsonl'),
    relations: inFolder('relations.jsonl'),
    secret: false,
  },
  {
    name: 'own',
    petitions: inFolder('own-petitions.jsonl'),
    relations: inFolder('own-relations.jsonl'),
    secret: false,
  },
  {
    name: 'further',
    petitions: inFolder('further-petitions.jsonl'),
    relations: inFolder('further-relations.jsonl'),
    secret: false,
  },
  {
    name: 'held-out',
    petitions: inFolder('held-out-petitions.jsonl'),
    relations: inFolder('held-out-relations.jsonl'),
    secret: true,
  },
  {
    name: 'validation',
    petitions: inFolder('validation-petitions.jsonl'),
    relations: inFolder('validation-relations.jsonl'),
    secret: true,
  },
]

const HELP = `npm run evaluate                          figures on every part
npm run evaluate -- --part NAME           one part only (development, own, further, held-out, validation)
npm run evaluate -- --petitions F.jsonl [--relations F.jsonl] [--out predictions.jsonl]
                    --cases               name the petitions behind each miss (never of the held-out and validation parts)`

const { values } = parseArgs({
  options: {
    petitions: { type: 'string' },
    relations: { type: 'string' },
    out: { type: 'string' },
    part: { type: 'string' },
    cases: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

function partsAsked(): readonly PartFiles[] {
  if (values.petitions !== undefined)
    return [{ name: values.petitions, petitions: values.petitions, relations: values.relations ?? null, secret: false }]
  return PARTS.filter(
    ({ name, petitions }) => (values.part === undefined || values.part === name) && existsSync(petitions),
  )
}

async function evaluate(part: PartFiles): Promise<string> {
  const { papers, labelled } = await petitionsOf(part.petitions)
  const judged = await judgedPairs(part.relations)
  const run = await runTriage(papers)
  if (labelled.length === 0) {
    console.log(`\n== ${part.name}: ${papers.length} petitions without labels, no figures ==`)
    return linesOf(run.predictions, run.pairs)
  }
  console.log(
    reportOf(
      {
        name: part.name,
        scores: score(labelled, run.predictions),
        pairs: scorePairs(labelled, judged, run.pairs),
        majority: majority(labelled),
        keywords: keywords(labelled),
        perSecond: papers.length / run.seconds,
        perSecondOfReading: run.perSecondOfReading,
        secret: part.secret,
      },
      values.cases,
    ),
  )
  return linesOf(run.predictions, run.pairs)
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(HELP)
    return
  }
  const parts = partsAsked()
  if (parts.length === 0) throw new Error('Không có tệp đơn nào để đánh giá (no file of petitions).')
  if (values.petitions !== undefined && !existsSync(values.petitions))
    throw new Error(`Không thấy tệp ${values.petitions} (no such file).`)
  const lines: string[] = []
  for (const part of parts) lines.push(await evaluate(part))
  if (values.out !== undefined) {
    await writeFile(values.out, lines.join(''))
    console.log(`\nĐã ghi dự đoán (predictions written): ${values.out}`)
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
