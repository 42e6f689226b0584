/**
 * Enters the papers of an import as an officer would, one transaction each: read, assessed, linked to what they repeat.
 * Killed at any moment and started again it loses nothing and doubles nothing: the register knows every paper's key,
 * and the list of what is done only saves time.
 */
import { appendFile, readFile } from 'node:fs/promises'
import { ZodError } from 'zod'
import { OfficerDecision, type RegisterRequest } from '../../shared/api.ts'
import { PROBLEMS } from '../../shared/problems.ts'
import { Refusal } from '../answer.ts'
import type { FoundMatch } from '../duplicates/duplicate-register.ts'
import type { KeyHolder } from '../guard/key.ts'
import { Refused } from '../intake/shapes.ts'
import type { RoomServices } from '../rooms.ts'
import type { Haste } from '../storage/open.ts'
import type { ReadPetition } from '../triage/opened.ts'
import type { Import } from './item.ts'
import { type Prepared, ReadingAhead } from './reading-ahead.ts'

/** What of the service's rooms an import needs. */
export type ImportRooms = Pick<RoomServices, 'desk' | 'register' | 'office' | 'storage'>

export type Outcome = {
  entered: number
  /** Papers the register had already, from an earlier run or because the same file is there twice. */
  already: number
  /** Papers linked to an earlier one. */
  linked: number
  refused: { where: string; why: string }[]
}

export type Progress = { done: number; total: number | null; outcome: Outcome }

const HOLDER: KeyHolder = { id: 'import', name: 'Nhập sổ cũ', origin: null }
/** Linked unasked only where nine in ten and more are right; the rest waits for an officer. */
const LINKED_FROM = 0.9
const MOST_LINKS = 5
/** So many papers are entered before the disk is waited for. */
const SETTLED_EVERY = 16

const linksOf = (matches: readonly FoundMatch[]): OfficerDecision['links'] =>
  matches
    .filter(({ warn, probability }) => warn && probability >= LINKED_FROM)
    .slice(0, MOST_LINKS)
    .map(({ petitionId, relation }) => ({ other: petitionId, verdict: relation }))

/** What the officer reads in the list of papers not taken; never anything of the paper itself. */
function whyOf(error: unknown): string {
  if (error instanceof Refusal) return PROBLEMS[error.code].what.vi
  if (error instanceof ZodError) return PROBLEMS.invalid_request.what.vi
  if (error instanceof Refused && error.code === 'took_too_long') return 'đọc quá lâu'
  return PROBLEMS.internal.what.vi
}

class Entering {
  readonly #rooms: ImportRooms
  readonly #haste: Haste
  readonly #doneFile: string
  readonly outcome: Outcome = { entered: 0, already: 0, linked: 0, refused: [] }
  readonly done: Set<string>
  /** Entered, but perhaps not on the disk yet. */
  #unsettled: string[] = []

  constructor(rooms: ImportRooms, haste: Haste, doneFile: string, before: string) {
    this.#rooms = rooms
    this.#haste = haste
    this.#doneFile = doneFile
    // A line cut off by a power cut is a key nobody has; that paper is simply tried again.
    this.done = new Set(before.split('\n'))
  }

  async take(item: Prepared): Promise<void> {
    if ('trouble' in item) {
      this.outcome.refused.push({ where: item.where, why: item.trouble })
      return
    }
    if (this.done.has(item.key)) {
      this.outcome.already += 1
      return
    }
    try {
      await this.#enter(item)
    } catch (error) {
      this.outcome.refused.push({ where: item.where, why: whyOf(error) })
      return
    }
    this.done.add(item.key)
    this.#unsettled.push(item.key)
    if (this.#unsettled.length >= SETTLED_EVERY) await this.settle()
  }

  /** Every petition of the paper: a mail may hold several. */
  async #enter({ key, paper, read }: Extract<Prepared, { read: unknown }>): Promise<void> {
    const { date, reading } = await read
    const receivedAt = paper.receivedAt ?? date ?? undefined
    const decision = OfficerDecision.parse(paper.decision ?? {})
    for (const [at, { part }] of reading.entries()) {
      const source = at === 0 ? paper.source : { ...paper.source, part }
      const request = { source, decision, ...(receivedAt !== undefined && { receivedAt }) }
      await this.#enterOne(at === 0 ? key : `${key}:${part}`, request, reading)
    }
  }

  async #enterOne(key: string, request: RegisterRequest, reading: readonly ReadPetition[]): Promise<void> {
    const { register, office } = this.#rooms
    let links = 0
    const registered = await register.register(
      request,
      { holder: HOLDER, office: await office.read(), idempotencyKey: key },
      {
        reading,
        linksOf(matches) {
          const found = linksOf(matches)
          links = found.length
          return found
        },
      },
    )
    if (registered.already) this.outcome.already += 1
    else {
      this.outcome.entered += 1
      if (links > 0) this.outcome.linked += 1
    }
  }

  /** Only what is on the disk is written down as done. */
  async settle(): Promise<void> {
    if (this.#unsettled.length === 0) return
    await this.#haste.settle()
    await appendFile(this.#doneFile, `\n${this.#unsettled.join('\n')}`, { mode: 0o600 })
    this.#unsettled = []
  }
}

/** Runs an import. `doneFile` keeps the keys of what is in the register, one a line. */
export async function runImport(
  rooms: ImportRooms,
  { items, total }: Import,
  options: { doneFile: string; progress?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<Outcome> {
  const before = await readFile(options.doneFile, 'utf8').catch(() => '')
  await rooms.desk.warmUp()
  const haste = await rooms.storage.hurry()
  const entering = new Entering(rooms, haste, options.doneFile, before)
  const reading = new ReadingAhead(rooms.desk)
  let count = 0
  try {
    for await (const item of reading.over(items, (key) => entering.done.has(key))) {
      if (options.signal?.aborted) break
      await entering.take(item)
      count += 1
      options.progress?.({ done: count, total, outcome: entering.outcome })
    }
    await entering.settle()
  } finally {
    await haste.end()
    await reading.close()
  }
  return entering.outcome
}
