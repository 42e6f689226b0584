/**
 * The last messages read, so that registering what was just triaged does not read its scans again. In memory only,
 * for a short while: a citizen's letter that is not registered leaves nothing behind.
 */
import { createHash } from 'node:crypto'
import type { Source } from '../../shared/api.ts'
import type { Message } from '../../shared/petition.ts'
import type { KnownPages, Layout } from '../intake/shapes.ts'

/** `layouts`: where recognised words stand on their pages. `known`: those of a reading that was stopped. */
export type Intake = { message: Message; digest: string; layouts: Layout[]; known?: KnownPages }

const KEPT = 12
const LIFE_MS = 30 * 60_000

/** One key for one captured source; independent of the digest, which is only known after reading. */
export function sourceKey(source: Source): string {
  const hash = createHash('sha256')
  if (source.mime !== undefined) hash.update('mime').update(source.mime)
  else hash.update('message').update(JSON.stringify(source.message))
  return hash.digest('hex')
}

type Entry = { intake: Promise<Intake>; at: number }

export class IntakeCache {
  readonly #entries = new Map<string, Entry>()
  readonly #now: () => number
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** The intake under way or done for this key, or the one `read` starts. One that fails is not kept. */
  take(key: string, read: () => Promise<Intake>): Promise<Intake> {
    this.#sweep()
    const kept = this.#entries.get(key)
    if (kept !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, kept)
      return kept.intake
    }
    const intake = read()
    this.#entries.set(key, { intake, at: this.#now() })
    intake.catch(() => this.forget(key))
    const oldest = this.#entries.keys().next().value
    if (this.#entries.size > KEPT && oldest !== undefined) this.#entries.delete(oldest)
    return intake
  }

  /** What is kept for this key, without starting anything. */
  async peek(key: string): Promise<Intake | null> {
    this.#sweep()
    return (await this.#entries.get(key)?.intake.catch(() => null)) ?? null
  }

  forget(key: string): void {
    this.#entries.delete(key)
  }

  #sweep(): void {
    const now = this.#now()
    for (const [key, { at }] of this.#entries) if (now - at > LIFE_MS) this.#entries.delete(key)
  }
}
