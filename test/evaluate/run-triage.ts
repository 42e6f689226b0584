/**
 * Feeds labelled petitions through the service's own door, triage and register, one after the other as they came in,
 * with an encrypted register in a folder that is gone afterwards. No socket is opened.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../local-server/app.ts'
import { DEFAULT_LIMITS } from '../../local-server/guard/rate.ts'
import { openServices, type Services } from '../../local-server/services.ts'
import {
  type ForwardingRequest,
  type MessageInput,
  Problem,
  Registered,
  type RegisterRequest,
  type Source,
  Triage,
} from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { messageOf, type Paper } from './labelled.ts'
import { type FoundPair, type Judged, type Prediction, predictionOf } from './prediction.ts'

const MINUTE = 60_000
/** Always the same: another key samples other words, and a pair or two of the doubtful ones fall out otherwise. */
const KEY = createHash('sha256').update('evaluate').digest('hex')

export interface Run {
  predictions: Prediction[]
  pairs: FoundPair[]
  /** Wall time of triage and registering of all petitions. */
  seconds: number
  /** Petitions a second through reading, classification, law and agencies alone, on one core. */
  perSecondOfReading: number
}

/** The service as a script talks to it. */
interface Office {
  services: Services
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ ok: boolean; body: unknown }>
}

/** Runs all petitions (in order of receipt) for the provincial reception board. */
export async function runTriage(petitions: readonly Paper[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-evaluate-'))
  let now = new Date()
  try {
    const keyFile = join(folder, 'key')
    await writeFile(keyFile, KEY, { mode: 0o600 })
    const settings = { port: 0, dataFolder: join(folder, 'data'), databaseUrl: null, keyFile }
    const services = await openServices(settings, { clock: () => now })
    try {
      const office = await officeOf(services)
      await services.rooms()
      const run: Run = { predictions: [], pairs: [], seconds: 0, perSecondOfReading: 0 }
      const labels = new Map<string, string>()
      const started = performance.now()
      for (const petition of petitions) {
        // An officer opens a mail some minutes after it came in.
        now = new Date(Date.parse(petition.receivedAt) + 5 * MINUTE)
        await one(office, petition, labels, run)
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

async function officeOf(services: Services): Promise<Office> {
  const app = createApp(services, { ...DEFAULT_LIMITS, all: Number.MAX_SAFE_INTEGER })
  const key = await services.keys.give('evaluate', null)
  return {
    services,
    async post(path, body, headers = {}) {
      const response = await app.request(`http://127.0.0.1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
        body: JSON.stringify(body),
      })
      return { ok: response.ok, body: await response.json() }
    },
  }
}

async function one(office: Office, petition: Paper, labels: Map<string, string>, run: Run): Promise<void> {
  const source: Source = { message: messageOf(petition) }
  const answer = await office.post('/v1/triage', source)
  if (!answer.ok) {
    // A paper with a secret marking stops the triage; what the program says of it is taken before that.
    const { code } = Problem.parse(answer.body)
    if (code !== 'secret_marking') throw new Error(`Triage refused: ${code}`)
    run.predictions.push(
      predictionOf(petition.id, await withoutRegister(office.services, messageOf(petition), petition.receivedAt)),
    )
    return
  }
  const triage = Triage.parse(answer.body)
  run.predictions.push(predictionOf(petition.id, triage))
  for (const { petitionId, relation, probability, warn } of triage.duplicates) {
    const other = labels.get(petitionId)
    if (other !== undefined) run.pairs.push({ a: other, b: petition.id, relation, probability, warn })
  }
  const request: RegisterRequest = { source, decision: { links: [] }, receivedAt: petition.receivedAt }
  const registered = await office.post('/v1/petitions', request, { 'idempotency-key': `evaluate-${petition.id}` })
  if (!registered.ok) throw new Error(`Register refused: ${Problem.parse(registered.body).code}`)
  const { id, already } = Registered.parse(registered.body)
  if (already) return
  labels.set(id, petition.id)
  await asSuggested(office, id, triage)
}

/** The officer of the evaluation follows every suggestion, so that a repeat meets a register that knows what was done. */
async function asSuggested(office: Office, id: string, { outcome, agencies }: Triage): Promise<void> {
  const first = agencies.candidates[0]
  const stays = ['ACCEPT', 'NOT_ACCEPT', 'ARCHIVE', 'LINK', 'SUPPLEMENT', 'REPORT_HEAD', 'STOP'].includes(
    outcome.action,
  )
  const request: ForwardingRequest = {
    action: outcome.action,
    agency: stays ? null : (first?.org ?? null),
    agencyName: stays ? null : (first?.name ?? null),
    rule: outcome.rule,
  }
  const answer = await office.post(`/v1/petitions/${id}/forwardings`, request, { 'idempotency-key': `follow-${id}` })
  if (!answer.ok) throw new Error(`Forwarding refused: ${Problem.parse(answer.body).code}`)
}

async function withoutRegister(services: Services, message: MessageInput, receivedAt: string): Promise<Judged> {
  const { desk } = await services.rooms()
  const intake = await desk.read({ message })
  return assess({ message: intake.message, receiver: await services.office.read(), receivedAt })
}

/** Text to decision, without intake and register, over all petitions for at least a second. */
async function speedOfReading(services: Services, petitions: readonly Paper[]): Promise<number> {
  const { desk } = await services.rooms()
  const receiver = await services.office.read()
  const papers = []
  for (const petition of petitions) {
    const { message } = await desk.read({ message: messageOf(petition) })
    papers.push({ message, receivedAt: petition.receivedAt })
  }
  const started = performance.now()
  let done = 0
  while (papers.length > 0 && performance.now() - started < 1000) {
    for (const { message, receivedAt } of papers) assess({ message, receiver, receivedAt })
    done += papers.length
  }
  return done / ((performance.now() - started) / 1000)
}
