/**
 * The one place where reading, law, duplicates and agencies meet: from a captured message to all the officer needs to
 * decide. Registers nothing.
 */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { learnedFor } from '../../shared/agencies/index.ts'
import type { OfficeProfile, OfficerDecision, PetitionInMessage, Source, Triage, Warning } from '../../shared/api.ts'
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
import { allIn, fileOf, type PetitionOfMessage } from '../../shared/reading/several.ts'
import type { Directory } from '../agencies/directory.ts'
import type { Learning } from '../agencies/learning.ts'
import { kindAgainst } from '../agencies/learning.ts'
import { Refusal } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { DuplicateRegister, FoundMatch } from '../duplicates/duplicate-register.ts'
import type { IntakeOptions } from '../intake/read.ts'
import type { Matters } from '../matters/links.ts'
import type { OriginalShelf } from '../originals/shelf.ts'
import { readMatter } from '../petitions/matter.ts'
import type { Tables } from '../storage/tables.ts'
import type { Vault } from '../storage/vault.ts'
import { describeMatches } from './earlier.ts'
import { historyOf } from './history.ts'
import type { Intake } from './intake-cache.ts'
import { IntakeCache, sourceKey } from './intake-cache.ts'
import { type Follower, UnderWay } from './under-way.ts'

export type ReadOptions = Follower
/** `onTriage`: what is known so far, while scans are still being read. */
export type TriageOptions = Omit<ReadOptions, 'onPartial'> & { onTriage?: (triage: Triage) => Promise<unknown> }

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

/**
 * A petition of a message and what can be said of it without the register; an import does that ahead, on another core.
 * `message` null: the whole message, where it holds this petition alone.
 */
export type ReadPetition = Omit<PetitionOfMessage, 'message'> & {
  message: Message | null
  classification: Classification
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
  readonly #cache = new IntakeCache()
  readonly #underWay = new Map<string, UnderWay>()
  #loaded = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The message behind a captured source, with the text of every part; read once for a triage and its registering. */
  async read(source: Source, options: ReadOptions = {}): Promise<Intake> {
    if (source.stopped) {
      this.#underWay.get(sourceKey(source))?.stopByOfficer()
      return this.#readOnce(source, options)
    }
    const work = this.#readOnce(source, options)
    const reading = this.#underWay.get(sourceKey(source))
    const intake = await work
    const cancelled = intake.message.parts.some((part) => part.status === 'cancelled')
    if (!cancelled || options.signal?.aborted || reading?.stopped) return intake
    // Half a message, left by somebody who did not wait, is not what this click wants.
    this.forget(source)
    return this.#readOnce(source, options)
  }

  #readOnce(source: Source, options: ReadOptions): Promise<Intake> {
    const key = sourceKey(source)
    this.#underWay.get(key)?.follow(options)
    return this.#cache.take(key, async () => {
      this.#loaded = true
      const reading = new UnderWay()
      reading.follow(options)
      this.#underWay.set(key, reading)
      try {
        return await this.#readSource(source, reading)
      } finally {
        this.#underWay.delete(key)
      }
    })
  }

  async #readSource(source: Source, reading: UnderWay): Promise<Intake> {
    // The readers of documents are heavy and are loaded with the first message (or by `warmUp`).
    const { readMime, readMessageInput } = await import('../intake/read.ts')
    const options: IntakeOptions = {
      signal: reading.signal,
      scans: source.stopped !== true,
      onProgress: (progress) => reading.progress(progress),
      onPartial: (partial) => reading.partial(partial),
    }
    const { message, digest, layouts, originals } =
      source.mime !== undefined
        ? await readMime(Buffer.from(source.mime, 'base64'), options)
        : await readMessageInput(MessageInput.parse(source.message), options)
    this.#parts.shelf.put(digest, { originals, layouts, message })
    return { message, digest, layouts }
  }

  /** Reads a capture again, without its scans, so that its originals can be looked at. @returns its digest */
  async openOriginals(source: Source): Promise<string> {
    const known = await this.#cache.peek(sourceKey(source))
    if (known !== null && this.#parts.shelf.get(known.digest) !== null) return known.digest
    const { readMime, readMessageInput } = await import('../intake/read.ts')
    const read =
      source.mime !== undefined
        ? await readMime(Buffer.from(source.mime, 'base64'), { scans: false })
        : await readMessageInput(MessageInput.parse(source.message), { scans: false })
    if (openedAt(read, undefined).all.some((one) => one.petition.secretMarking !== null)) {
      throw new Refusal('secret_marking')
    }
    // What was recognised is still known where the reading is.
    const { message, layouts } = known ?? read
    this.#parts.shelf.put(read.digest, { originals: read.originals, layouts, message })
    return read.digest
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
  async forgetting<T>(source: Source, { digest }: { digest: string }, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refusal && error.code === 'secret_marking') {
        this.forget(source)
        this.#parts.shelf.forget(digest)
      }
      throw error
    }
  }

  /**
   * What reading, law and the register say of one petition, with the officer's corrections if there are any.
   * Throws `Refusal` `secret_marking` before anything else is done with a mail of which any paper bears one.
   */
  async assess(
    { all, chosen }: Opened,
    given: { office: OfficeProfile; received: Date; decision: OfficerDecision | null },
  ): Promise<Assessed> {
    const { directory, duplicates, learning, matters, db } = this.#parts
    // A marking stands on the paper whatever the form says: correcting the form does not take it off.
    if (all.some((one) => one.petition.secretMarking !== null)) throw new Refusal('secret_marking')
    const { message } = chosen
    const petition = given.decision?.petition ?? chosen.petition
    const own = petition === chosen.petition ? chosen.classification : undefined
    const classification = corrected(own ?? classify(message, petition), given.decision)
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

  /** A line about each petition of the message, so that the officer sees at once which of them are known. */
  async #petitionsOf(
    intake: Intake,
    { all, chosen }: Opened,
    assessed: Assessed,
    office: OfficeProfile,
  ): Promise<PetitionInMessage[]> {
    const { db, duplicates, matters } = this.#parts
    const list: PetitionInMessage[] = []
    for (const [at, { part, copies, petition, message }] of all.entries()) {
      const mine = part === chosen.part
      const classification = mine ? assessed.classification : classify(message, petition)
      const find = async () => {
        const fingerprint = duplicates.fingerprint(message, petition, classification)
        return matters.withoutDenied(await duplicates.find(fingerprint), null)
      }
      const matches = mine ? assessed.matches : await find()
      const entry = await db
        .selectFrom('petition')
        .select('number')
        .where('office', '=', office.org)
        .where('digest', '=', digestAt(intake.digest, at, part))
        .executeTakeFirst()
      list.push({
        part,
        copies,
        filename: message.parts.find(({ id }) => id === part)?.filename ?? null,
        title: petition.title?.value ?? null,
        who: petition.petitioners[0]?.value.name ?? null,
        type: classification.type,
        identityProtected: classification.identityProtected,
        earlier: matches.filter(({ warn }) => warn).length,
        number: entry?.number ?? null,
      })
    }
    return list
  }

  /** The answer to a triage. Throws `Refusal` `secret_marking` and keeps nothing when the paper bears one. */
  async triage(source: Source, office: OfficeProfile, options: TriageOptions = {}): Promise<Triage> {
    const { onTriage, signal, ...told } = options
    const ending = new AbortController()
    const waits = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal
    const partly = onTriage && this.#partly(source, office, onTriage, ending)
    const intake = await this.read(source, { ...told, signal: waits, ...(partly && { onPartial: partly.take }) })
    await partly?.done()
    // Nobody waits for it any more: the next click must not wait behind it.
    if (lengthOf(intake.message) > LONG) await othersFirst()
    if (signal?.aborted) throw new DOMException('', 'AbortError')
    return this.#triageOf(source, intake, office)
  }

  /**
   * Triages what is known while scans are read: one at a time, always the latest, not more often than it can be looked
   * at. A secret marking among the texts ends the reading at once.
   */
  #partly(
    source: Source,
    office: OfficeProfile,
    tell: (triage: Triage) => Promise<unknown>,
    ending: AbortController,
  ): { take: NonNullable<ReadOptions['onPartial']>; done: () => Promise<void> } {
    let next: Omit<Intake, 'layouts'> | null = null
    let working: Promise<void> | null = null
    let over = false
    const work = async () => {
      for (; next !== null && !over; await new Promise((later) => setTimeout(later, PAUSE))) {
        const intake = { ...next, layouts: [] }
        next = null
        try {
          await tell(await this.#triageOf(source, intake, office))
        } catch (error) {
          over = true
          if (error instanceof Refusal && error.code === 'secret_marking') ending.abort()
        }
      }
      working = null
    }
    return {
      take: (partial) => {
        next = partial
        if (!over) working ??= work()
      },
      done: async () => {
        over = true
        await working
      },
    }
  }

  async #triageOf(source: Source, intake: Intake, office: OfficeProfile): Promise<Triage> {
    const { clock, directory, duplicates } = this.#parts
    const received = receivedOf(intake.message, clock())
    const opened = openedAt(intake, source.part)
    const assessed = await this.forgetting(source, intake, () =>
      this.assess(opened, { office, received, decision: null }),
    )
    const { fingerprint, matches, ...rest } = assessed
    const { entered, due } = await duplicates.size()
    return {
      contract: CONTRACT,
      digest: opened.digest,
      originals: intake.digest,
      petitions: await this.#petitionsOf(intake, opened, assessed, office),
      ...rest,
      warnings: [...rest.warnings, ...(await this.#pathWarnings(assessed, office)), ...stillDue(due)],
      duplicates: await describeMatches(this.#parts, office.org, matches, (org) => directory.nameOf(org)),
      comparedWith: entered,
    }
  }
}

/** Milliseconds between two looks at what is known so far. */
const PAUSE = 600
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

/** A message with its petitions, and the one that is meant. `digest` tells this petition of this mail from every other. */
export type Opened = { all: OpenPetition[]; chosen: OpenPetition; digest: string }
type OpenPetition = PetitionOfMessage & { classification?: Classification }

/**
 * The petition meant by `part`, or the first. Throws `Refusal` `invalid_request` when the message has no petition there.
 * The first keeps the mail's own digest, so that a mail registered before it was seen to hold several is still known.
 */
export function openedAt(
  { message, digest }: Intake,
  part: string | undefined,
  read: readonly ReadPetition[] = [],
): Opened {
  const all: OpenPetition[] =
    read.length > 0 ? read.map((one) => ({ ...one, message: one.message ?? message })) : allIn(message)
  const named = (one: PetitionOfMessage) => one.part === part || one.copies.includes(part ?? '')
  // A file named while its scans were unread may have turned out to hold several.
  const at =
    part === undefined
      ? 0
      : Math.max(
          all.findIndex(named),
          all.findIndex((one) => fileOf(one.part) === part),
        )
  const chosen = all[at]
  if (chosen === undefined) throw new Refusal('invalid_request', ['part'])
  return { all, chosen, digest: digestAt(digest, at, chosen.part) }
}

const digestAt = (digest: string, at: number, part: string): string =>
  at === 0 ? digest : createHash('sha256').update(`${digest}\n${part}`).digest('hex')

/** When the mail says it was sent, unless it says so from the future. */
function receivedOf({ date }: Message, now: Date): Date {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) || time > now.getTime() ? now : new Date(time)
}
