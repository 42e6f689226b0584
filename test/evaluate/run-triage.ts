/**
 * Feeds labelled petitions through the service's own triage and register, one after the other as they came in,
 * with an encrypted register in a folder that is gone afterwards.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../local-server/answer.ts'
import { openServices, type Services } from '../../local-server/services.ts'
import type { MessageInput } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { type Labelled, messageOf } from './labelled.ts'
import { type FoundPair, type Judged, type Prediction, predictionOf } from './prediction.ts'

const HOLDER = { id: 'evaluate', name: 'evaluate', origin: null }
const MINUTE = 60_000

export interface Run {
  predictions: Prediction[]
  pairs: FoundPair[]
  /** Wall time of triage and registering of all petitions. */
  seconds: number
  /** Petitions a second through reading, classification, law and agencies alone, on one core. */
  perSecondOfReading: number
}

/** Runs all petitions (in order of receipt) for the provincial reception board. */
export async function runTriage(petitions: readonly Labelled[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-evaluate-'))
  let now = new Date()
  try {
    const keyFile = join(folder, 'key')
    await writeFile(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 })
    const services = await openServices(
      { port: 0, dataFolder: join(folder, 'data'), databaseUrl: null, keyFile },
      { clock: () => now },
    )
    try {
      const run: Run = { predictions: [], pairs: [], seconds: 0, perSecondOfReading: 0 }
      const labels = new Map<string, string>()
      const started = performance.now()
      for (const petition of petitions) {
        // An officer opens a mail some minutes after it came in.
        now = new Date(Date.parse(petition.receivedAt) + 5 * MINUTE)
        await one(services, petition, labels, run)
      }
      run.seconds = (performance.now() - started) / 1000
      run.perSecondOfReading = await speedOfReading(services, petitions)
      return run
    } finally {
      await services.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function one(services: Services, petition: Labelled, labels: Map<string, string>, run: Run): Promise<void> {
  const source = { message: messageOf(petition) }
  const office = await services.office.read()
  try {
    const triage = await services.desk.triage(source, office)
    run.predictions.push(predictionOf(petition.id, triage))
    for (const { petitionId, relation, probability, warn } of triage.duplicates) {
      const other = labels.get(petitionId)
      if (other !== undefined) run.pairs.push({ a: other, b: petition.id, relation, probability, warn })
    }
    const registered = await services.register.register(
      { source, decision: { links: [] }, receivedAt: petition.receivedAt },
      { holder: HOLDER, office, idempotencyKey: petition.id },
    )
    if (!registered.already) labels.set(registered.id, petition.id)
  } catch (error) {
    // A paper with a secret marking stops the triage; what the program says of it is taken before that.
    if (!(error instanceof Refusal) || error.code !== 'secret_marking') throw error
    run.predictions.push(
      predictionOf(petition.id, await withoutRegister(services, source.message, petition.receivedAt)),
    )
  }
}

async function withoutRegister(services: Services, message: MessageInput, receivedAt: string): Promise<Judged> {
  const intake = await services.desk.read({ message })
  return assess({ message: intake.message, receiver: await services.office.read(), receivedAt })
}

/** Reading to decision, without intake and register, over all petitions for at least a second. */
async function speedOfReading(services: Services, petitions: readonly Labelled[]): Promise<number> {
  const receiver = await services.office.read()
  const messages = []
  for (const petition of petitions) messages.push((await services.desk.read({ message: messageOf(petition) })).message)
  const started = performance.now()
  let done = 0
  while (messages.length > 0 && performance.now() - started < 1000) {
    for (const [i, message] of messages.entries())
      assess({ message, receiver, receivedAt: (petitions[i] as Labelled).receivedAt })
    done += messages.length
  }
  return done / ((performance.now() - started) / 1000)
}
