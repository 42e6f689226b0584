/**
 * From a captured source to its message: each source is read once, whoever asks how often, and its originals go on the
 * shelf where they can be looked at.
 */
import type { Source } from '../../shared/api.ts'
import { MessageInput } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { IntakeOptions } from '../intake/read.ts'
import type { KnownPages } from '../intake/shapes.ts'
import type { OriginalShelf } from '../originals/shelf.ts'
import type { Intake } from './intake-cache.ts'
import { IntakeCache, sourceKey } from './intake-cache.ts'
import { openedAt } from './opened.ts'
import { type Follower, UnderWay } from './under-way.ts'

export class SourceReader {
  readonly #shelf: OriginalShelf
  readonly #cache = new IntakeCache()
  readonly #underWay = new Map<string, UnderWay>()
  #loaded = false

  constructor(shelf: OriginalShelf) {
    this.#shelf = shelf
  }

  /** The message behind a captured source, with the text of every part; read once for a triage and its registering. */
  async read(source: Source, options: Follower = {}): Promise<Intake> {
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
    this.#forget(source)
    return this.#readOnce(source, options, intake.known)
  }

  /** `known`: pages of its scans that need not be recognised again. */
  #readOnce(source: Source, options: Follower, known?: KnownPages): Promise<Intake> {
    const key = sourceKey(source)
    this.#underWay.get(key)?.follow(options)
    return this.#cache.take(key, async () => {
      this.#loaded = true
      const reading = new UnderWay()
      reading.follow(options)
      this.#underWay.set(key, reading)
      try {
        return await this.#readSource(source, reading, known)
      } finally {
        this.#underWay.delete(key)
      }
    })
  }

  async #readSource(source: Source, reading: UnderWay, pages?: KnownPages): Promise<Intake> {
    // The readers of documents are heavy and are loaded with the first message (or by `warmUp`).
    const { readMime, readMessageInput } = await import('../intake/read.ts')
    const options: IntakeOptions = {
      signal: reading.signal,
      scans: source.stopped !== true,
      ...(pages && { known: pages }),
      onProgress: (progress) => reading.progress(progress),
      onPartial: (partial) => reading.partial(partial),
    }
    const { message, digest, layouts, originals, known } =
      source.mime !== undefined
        ? await readMime(Buffer.from(source.mime, 'base64'), options)
        : await readMessageInput(MessageInput.parse(source.message), options)
    this.#shelf.put(digest, { originals, layouts, message })
    return { message, digest, layouts, known }
  }

  /** Reads a capture again, without its scans, so that its originals can be looked at. @returns its digest */
  async openOriginals(source: Source): Promise<string> {
    const known = await this.#cache.peek(sourceKey(source))
    if (known !== null && this.#shelf.get(known.digest) !== null) return known.digest
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
    this.#shelf.put(read.digest, { originals: read.originals, layouts, message })
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

  #forget(source: Source): void {
    this.#cache.forget(sourceKey(source))
  }

  /** Runs `work`; when it refuses a secret paper, nothing that was read of it stays in memory. */
  async forgetting<T>(source: Source, { digest }: { digest: string }, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refusal && error.code === 'secret_marking') {
        this.#forget(source)
        this.#shelf.forget(digest)
      }
      throw error
    }
  }
}
