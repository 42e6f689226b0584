/**
 * The one place where reading, law, duplicates and agencies meet: from a captured message to all the officer needs to
 * decide. Registers nothing.
 */
import type { Kysely } from 'kysely'
import { learnedFor } from '../../shared/agencies/index.ts'
import type { OfficeProfile, OfficerDecision, Source, Triage, Warning } from '../../shared/api.ts'
import { CONTRACT, MessageInput } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { classify } from '../../shared/classification/classify.ts'
import type { FreshFingerprint } from '../../shared/duplicates/fingerprint.ts'
import type {
  AgencySuggestion,
  Classification,
  Eligibility,
  Flag,
  Message,
  Outcome,
  Petition,
} from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import type { Directory } from '../agencies/directory.ts'
import type { Learning } from '../agencies/learning.ts'
import { kindAgainst } from '../agencies/learning.ts'
import { Refusal } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { DuplicateRegister, FoundMatch } from '../duplicates/duplicate-register.ts'
import type { Matters } from '../matters/links.ts'
import { readMatter } from '../petitions/matter.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { describeMatches } from './earlier.ts'
import { historyOf } from './history.ts'
import type { Intake } from './intake-cache.ts'
import { IntakeCache, sourceKey } from './intake-cache.ts'

export type Progress = { part: string; filename: string | null; page: number; pages: number }
export type ReadOptions = { signal?: AbortSignal; onProgress?: (progress: Progress) => void }

/** Everything that is said of a message before anybody has decided. */
export type Assessed = {
  message: Message
  petition: Petition
  classification: Classification
  eligibility: Eligibility
  outcome: Outcome
  flags: Flag[]
  agencies: AgencySuggestion
  warnings: Warning[]
  fingerprint: FreshFingerprint
  matches: FoundMatch[]
}

/** What can be said of a message without the register; an import does it ahead, on another core. */
export type Reading = { petition: Petition; classification: Classification }

type Parts = {
  db: Kysely<Tables>
  vault: Vault
  clock: () => Date
  directory: Directory
  learning: Learning
  duplicates: DuplicateRegister<Tables>
  matters: Matters<Tables>
}

/** The officer's word over the program's. Protection is only ever switched on. */
function corrected(classification: Classification, decision: OfficerDecision | null): Classification {
  if (decision === null) return classification
  const { type, field, identityProtected } = decision
  return {
    ...classification,
    ...(type !== undefined && { type, typeConfidence: 1 }),
    ...(field !== undefined && { field, fieldConfidence: 1 }),
    identityProtected: classification.identityProtected || identityProtected === true || type === 'denunciation',
  }
}

export class TriageDesk {
  readonly #parts: Parts
  readonly #cache = new IntakeCache()
  #loaded = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The message behind a captured source, with the text of every part; read once for a triage and its registering. */
  async read(source: Source, options: ReadOptions = {}): Promise<Intake> {
    const intake = await this.#readOnce(source, options)
    const cancelled = intake.message.parts.some((part) => part.status === 'cancelled')
    // Somebody else's cancelled reading was shared: read again for who still waits.
    return cancelled && options.signal?.aborted !== true ? this.#readOnce(source, options) : intake
  }

  #readOnce(source: Source, options: ReadOptions): Promise<Intake> {
    return this.#cache.take(sourceKey(source), async () => {
      this.#loaded = true
      // The readers of documents are heavy and are loaded with the first message (or by `warmUp`).
      const { readMime, readMessageInput } = await import('../intake/read.ts')
      const { message, digest } =
        source.mime !== undefined
          ? await readMime(Buffer.from(source.mime, 'base64'), options)
          : await readMessageInput(MessageInput.parse(source.message), options)
      // Half a message, cancelled by the officer, is not what the next click wants.
      if (message.parts.some((part) => part.status === 'cancelled')) this.forget(source)
      return { message, digest }
    })
  }

  /** Loads the readers and starts their worker, so that the first click is as fast as the next. */
  async warmUp(): Promise<void> {
    const { warmUp } = await import('../intake/read.ts')
    this.#loaded = true
    warmUp()
  }

  /** Ends the readers' workers. */
  async close(): Promise<void> {
    if (this.#loaded) await (await import('../intake/read.ts')).closeIntake()
  }

  forget(source: Source): void {
    this.#cache.forget(sourceKey(source))
  }

  /** Runs `work`; when it refuses a secret paper, nothing that was read of it stays in memory. */
  async forgetting<T>(source: Source, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refusal && error.code === 'secret_marking') this.forget(source)
      throw error
    }
  }

  /**
   * What reading, law and the register say of a message, with the officer's corrections if there are any.
   * Throws `Refusal` `secret_marking` before anything else is done with a paper that bears one.
   */
  async assess(
    { message }: Intake,
    given: { office: OfficeProfile; received: Date; decision: OfficerDecision | null; reading?: Reading | undefined },
  ): Promise<Assessed> {
    const { directory, duplicates, learning, matters, db } = this.#parts
    const read = given.reading?.petition ?? readPetition(message)
    // A marking stands on the paper whatever the form says: correcting the form does not take it off.
    if (read.secretMarking !== null) throw new Refusal('secret_marking')
    const petition = given.decision?.petition ?? read
    const own = given.reading?.petition === petition ? given.reading.classification : classify(message, petition)
    const classification = corrected(own, given.decision)
    const fingerprint = duplicates.fingerprint(message, petition, classification)
    const matches = await matters.withoutDenied(await duplicates.find(fingerprint), null)
    const confirmations = await learning.of(given.office.org)
    const assessed = assess({
      message,
      receiver: given.office,
      receivedAt: given.received.toISOString(),
      history: await historyOf(db, given.office.org, matches),
      learned: learnedFor(confirmations, {
        field: classification.field,
        type: classification.type,
        place: petition.place?.value[0] ?? null,
        against: kindAgainst(petition),
        on: dayOf(given.received),
      }),
      directory: await directory.list(),
      corrected: { petition, classification },
    })
    return { message, ...assessed, fingerprint, matches }
  }

  /** What the way of the matter says about the suggested step: guided or forwarded before, circles, whose turn it is. */
  async #pathWarnings({ matches, outcome, agencies, warnings }: Assessed, office: OfficeProfile): Promise<Warning[]> {
    const { db, directory } = this.#parts
    const first = matches.find((match) => match.warn)
    if (first === undefined) return []
    const row = await db
      .selectFrom('petition')
      .select('matter_id')
      .where('id', '=', first.petitionId)
      .executeTakeFirst()
    const matter = row && (await readMatter(this.#parts, office.org, row.matter_id, (org) => directory.nameOf(org)))
    if (!matter) return []
    const agency = agencies.candidates[0] ?? null
    const path = matter.hands({ office: { org: office.org, name: office.name }, action: outcome.action, agency })
    return path.warnings.filter((one) => !warnings.some((said) => said.code === one.code))
  }

  /** The answer to a triage. Throws `Refusal` `secret_marking` and keeps nothing when the paper bears one. */
  async triage(source: Source, office: OfficeProfile, options: ReadOptions = {}): Promise<Triage> {
    const { clock, directory, duplicates } = this.#parts
    const intake = await this.read(source, options)
    // Nobody waits for it any more: the next click must not wait behind it.
    if (lengthOf(intake.message) > LONG) await othersFirst()
    if (options.signal?.aborted) throw new DOMException('', 'AbortError')
    const received = receivedOf(intake.message, clock())
    const assessed = await this.forgetting(source, () => this.assess(intake, { office, received, decision: null }))
    const { fingerprint, matches, ...rest } = assessed
    const { entered, due } = await duplicates.size()
    return {
      contract: CONTRACT,
      digest: intake.digest,
      ...rest,
      warnings: [...rest.warnings, ...(await this.#pathWarnings(assessed, office)), ...stillDue(due)],
      duplicates: await describeMatches(this.#parts, office.org, matches, (org) => directory.nameOf(org)),
      comparedWith: entered,
    }
  }
}

/** After an update older petitions cannot be found for a while: an officer must not take silence for "new". */
const stillDue = (due: number): Warning[] =>
  due === 0
    ? []
    : [
        {
          code: 'traces_due',
          severity: 'warn',
          text: {
            vi: `Chương trình vừa cập nhật và đang lập lại dấu vết tìm trùng: còn ${due.toLocaleString('vi-VN')} đơn cũ chưa so được. Đơn này có thể đã có trong sổ; ít phút nữa mở lại.`,
            en: `The program was updated and is making its traces anew: ${due.toLocaleString('en')} older petitions are not compared yet. This one may be registered already; open it again in a few minutes.`,
          },
          reason: null,
        },
      ]

/** From this many characters on a letter keeps the thread busy long enough to be felt by whoever clicks next. */
const LONG = 50_000

const lengthOf = ({ parts }: Message): number => parts.reduce((sum, part) => sum + part.text.length, 0)

/** Lets waiting requests and closed connections through before the thread is busy with a long letter. */
async function othersFirst(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 25))
}

/** When the mail says it was sent, unless it says so from the future. */
function receivedOf({ date }: Message, now: Date): Date {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) || time > now.getTime() ? now : new Date(time)
}
