/**
 * `npm run fuzz -- [--cases 12000] [--seed 1] [--only anh.heic]`: damaged mails and documents through the real intake. Fails when a case
 * throws, takes longer than two seconds, answers something that is no message, or when memory grows with the cases.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { closeIntake, readMessageInput, readMime, warmUp } from '../../local-server/intake/read.ts'
import { Message } from '../../shared/petition.ts'
import { type Dice, mutate, pick } from './mutations.ts'
import { type Seed, seeds } from './seeds.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const SLOW = 2000
/** Cases are served side by side, as several officers would send them. */
const AT_ONCE = 3
const ROUNDS = 6
/** Growth after the second round that is still noise of the garbage collector. */
const GROWTH_MB = 80
/** A picture shows progress and can be cancelled: it may take longer, but not without end. */
const SLOW_RECOGNITION = 30_000

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const cases = Number(values.cases ?? 12_000)
const seed = Number(values.seed ?? 20_261_124)

/** Mulberry32: one independent stream of dice for each case, so that a case can be repeated alone. */
function diceOf(number: number): Dice {
  let state = (seed + Math.imul(number, 0x9e3779b1)) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const all = await seeds()
/** Of one kind only, to look at a reader more closely. Throws when there is none of that name. */
const chosen = (list: Seed[]) => (values.only ? list.filter(({ name }) => name === values.only) : list)
const [mails, files] = [chosen(all.mails), chosen(all.files)]
if (mails.length + files.length === 0) throw new Error(`no seed ${values.only}`)
const problems: string[] = []
const statuses = new Map<string, number>()
const kinds = new Map<string, number>()
let slowest = 0
let slowestRecognition = 0
let next = 0

async function one(number: number): Promise<void> {
  const dice = diceOf(number)
  const asMail = files.length === 0 || (mails.length > 0 && dice() < 0.5)
  const { name, bytes } = pick(dice, asMail ? mails : files)
  const damaged = mutate(bytes, dice)
  kinds.set(name, (kinds.get(name) ?? 0) + 1)
  let recognised = false
  const options = {
    onProgress: () => {
      recognised = true
    },
  }
  const before = performance.now()
  try {
    const attachment = { filename: name, content: damaged.toString('base64') }
    const { message } = asMail
      ? await readMime(damaged, options)
      : await readMessageInput(
          {
            from: '',
            to: [],
            cc: [],
            subject: '',
            date: null,
            body: 'x',
            attachments: [attachment],
          },
          options,
        )
    Message.parse(message)
    for (const part of message.parts) {
      const outcome = part.notes.find(({ code }) => code === 'crashed' || code === 'took_too_long')?.code ?? part.status
      statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1)
      if (outcome === 'crashed' || outcome === 'took_too_long') problems.push(`case ${number} (${name}): ${outcome}`)
      for (const page of part.pages) {
        if (page.start > page.end || page.end > part.text.length)
          problems.push(`case ${number} (${name}): page outside the text`)
      }
    }
  } catch (error) {
    problems.push(`case ${number} (${name}): ${error instanceof Error ? `${error.name}: ${error.message}` : 'threw'}`)
  }
  const took = performance.now() - before
  if (recognised) slowestRecognition = Math.max(slowestRecognition, took)
  else slowest = Math.max(slowest, took)
  if (took > (recognised ? SLOW_RECOGNITION : SLOW)) problems.push(`case ${number} (${name}): ${Math.round(took)} ms`)
}

async function desk(until: number): Promise<void> {
  for (let number = next; number < until; number = next) {
    next += 1
    await one(number)
  }
}

/** Sound files first, so that no case pays for loading a reader. */
async function sound(): Promise<void> {
  warmUp()
  const attachments = files.map(({ name, bytes }) => ({
    filename: name,
    content: Buffer.from(bytes).toString('base64'),
  }))
  const input = { from: '', to: [], cc: [], subject: '', date: null, body: 'x', attachments }
  const answers = await Promise.all([readMessageInput(input), readMessageInput(input)])
  for (const { message } of answers) {
    for (const part of message.parts)
      if (part.status === 'unreadable') problems.push(`sound ${part.filename}: not read`)
  }
}

/** Memory with all workers gone: what is left is what the service itself holds on to. */
async function resting(): Promise<number> {
  await closeIntake()
  collect()
  await new Promise((resolve) => setTimeout(resolve, 200))
  return Math.round(process.memoryUsage().rss / 1e6)
}

const started = performance.now()
const memory: number[] = []
for (let round = 1; round <= ROUNDS; round += 1) {
  await sound()
  const until = Math.floor((cases * round) / ROUNDS)
  await Promise.all(Array.from({ length: AT_ONCE }, () => desk(until)))
  memory.push(await resting())
  console.log(`${until} cases, ${memory.at(-1)} MB at rest, ${problems.length} problems`)
}
const seconds = (performance.now() - started) / 1000
const growth = (memory.at(-1) ?? 0) - (memory[1] ?? 0)
if (growth > GROWTH_MB) problems.push(`memory grew by ${growth} MB`)

console.log(`\nfuzz: ${cases} cases, seed ${seed}, ${seconds.toFixed(0)} s`)
console.log(`kinds: ${[...kinds].map(([name, count]) => `${name} ${count}`).join(', ')}`)
console.log(`parts: ${[...statuses].map(([status, count]) => `${status} ${count}`).join(', ')}`)
console.log(`slowest ${Math.round(slowest)} ms, with character recognition ${Math.round(slowestRecognition)} ms`)
console.log(`memory at rest after each sixth: ${memory.join(', ')} MB`)
for (const problem of problems.slice(0, 40)) console.log(`PROBLEM ${problem}`)
console.log(problems.length === 0 ? 'no crash, no hang, no growth' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
