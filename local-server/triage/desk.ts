/**
 * The one place where reading, law, duplicates and agencies meet: from a captured message to all the officer needs to
 * decide. Registers nothing.
 */
import type { Kysely } from 'kysely'
import { learnedFor } from '../../shared/agencies/index.ts'
import type { OfficeProfile, OfficerDecision, Source, Triage, Warning } from '../../shared/api.ts'
import { CONTRACT } from '../../shared/api.ts'
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
import type { Directory } from '../agencies/directory.ts'
import type { Learning } from '../agencies/learning.ts'
import { kindAgainst } from '../agencies/learning.ts'
import { Refusal } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { DuplicateRegister, FoundMatch } from '../duplicates/duplicate-register.ts'
import type { Matters } from '../matters/links.ts'
import type { OriginalShelf } from '../originals/shelf.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { describeMatches } from './earlier.ts'
import { enteredAs } from './entered.ts'
import { historyOf } from './history.ts'
import type { Intake } from './intake-cache.ts'
import type { Opened } from './opened.ts'
import { openedAt } from './opened.ts'
import { whileReading } from './partial.ts'
import { petitionsOf } from './petition-list.ts'
import { pathWarnings, stillDue } from './register-warnings.ts'
import { SourceReader } from './source-reader.ts'
import type { Follower } from './under-way.ts'

/** `onTriage`: what is known so far, while scans are still being read. */
export type TriageOptions = Omit<Follower, 'onPartial'> & { onTriage?: (triage: Triage) => Promise<unknown> }

/** Everything that is said of one petition of a message before anybody has decided. */
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

type Parts = {
  db: Kysely<Tables>
  vault: Vault
  clock: () => Date
  directory: Directory
  learning: Learning
  duplicates: DuplicateRegister<Tables>
  matters: Matters<Tables>
  shelf: OriginalShelf
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
  readonly #reader: SourceReader

  constructor(parts: Parts) {
    this.#parts = parts
    this.#reader = new SourceReader(parts.shelf)
  }

  /** The message behind a captured source, with the text of every part; read once for a triage and its registering. */
  read(source: Source, options: Follower = {}): Promise<Intake> {
    return this.#reader.read(source, options)
  }

  /** Reads a capture again, without its scans, so that its originals can be looked at. @returns its digest */
  openOriginals(source: Source): Promise<string> {
    return this.#reader.openOriginals(source)
  }

  /** Loads the readers and starts their worker, so that the first click is as fast as the next. */
  warmUp(): Promise<void> {
    return this.#reader.warmUp()
  }

  /** Ends the readers' workers. */
  close(): Promise<void> {
    return this.#reader.close()
  }

  /** Runs `work`; when it refuses a secret paper, nothing that was read of it stays in memory. */
  forgetting<T>(source: Source, intake: { digest: string }, work: () => Promise<T>): Promise<T> {
    return this.#reader.forgetting(source, intake, work)
  }

  /**
   * What reading, law and the register say of one petition, with the officer's corrections if there are any.
   * `entered`: the id under which it is in the register already; what was done with it is not an earlier paper's story.
   * Throws `Refusal` `secret_marking` before anything else is done with a mail of which any paper bears one.
   */
  async assess(
    { all, chosen }: Opened,
    given: { office: OfficeProfile; received: Date; decision: OfficerDecision | null; entered?: string | undefined },
  ): Promise<Assessed> {
    const { directory, duplicates, learning, matters, db } = this.#parts
    // A marking stands on the paper whatever the form says: correcting the form does not take it off.
    if (all.some((one) => one.petition.secretMarking !== null)) throw new Refusal('secret_marking')
    const { message } = chosen
    const petition = given.decision?.petition ?? chosen.petition
    const own = petition === chosen.petition ? chosen.classification : undefined
    const classification = corrected(own ?? classify(message, petition), given.decision)
    const fingerprint = duplicates.fingerprint(message, petition, classification)
    const except = given.entered === undefined ? [] : [given.entered]
    const matches = await matters.withoutDenied(await duplicates.find(fingerprint, { except }), null)
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
      classified: classification,
      corrected: { petition },
    })
    return { message, ...assessed, fingerprint, matches }
  }

  /** The answer to a triage. Throws `Refusal` `secret_marking` and keeps nothing when the paper bears one. */
  async triage(source: Source, office: OfficeProfile, options: TriageOptions = {}): Promise<Triage> {
    const { onTriage, signal, ...told } = options
    const ending = new AbortController()
    const waits = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal
    const partly = onTriage && whileReading((known) => this.#triageOf(source, known, office), onTriage, ending)
    const intake = await this.read(source, { ...told, signal: waits, ...(partly && { onPartial: partly.take }) })
    await partly?.done()
    // Nobody waits for it any more: the next click must not wait behind it.
    if (lengthOf(intake.message) > LONG) await othersFirst()
    if (signal?.aborted) throw new DOMException('', 'AbortError')
    return this.#triageOf(source, intake, office)
  }

  async #triageOf(source: Source, intake: Intake, office: OfficeProfile): Promise<Triage> {
    const { clock, db, directory, duplicates } = this.#parts
    const nameOf = (org: string) => directory.nameOf(org)
    const received = receivedOf(intake.message, clock())
    const opened = openedAt(intake, source.part)
    const entered = (await enteredAs(db, office.org, opened.digest))?.id
    const assessed = await this.forgetting(source, intake, () =>
      this.assess(opened, { office, received, decision: null, entered }),
    )
    const { fingerprint, matches, ...rest } = assessed
    const { entered: comparedWith, due } = await duplicates.size()
    return {
      contract: CONTRACT,
      digest: opened.digest,
      originals: intake.digest,
      petitions: await petitionsOf(this.#parts, intake, opened, assessed, office),
      ...rest,
      warnings: [...rest.warnings, ...(await pathWarnings(this.#parts, assessed, office, nameOf)), ...stillDue(due)],
      duplicates: await describeMatches(this.#parts, office.org, [...ownEntry(entered), ...matches], nameOf),
      comparedWith,
    }
  }
}

/** The officer is told what was done with this very mail; it stands first, and weighs nothing in the assessment. */
const ownEntry = (petitionId: string | undefined): FoundMatch[] =>
  petitionId === undefined ? [] : [{ petitionId, relation: 'same_petition', probability: 1, reasons: [], warn: true }]

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
