/**
 * A message that is being read, and who waits for it: two clicks, or two petitions of one mail, share one reading. It
 * ends early only when nobody waits any more, or when the officer stops it.
 */
import type { IntakeOptions } from '../intake/read.ts'

export type Follower = Pick<IntakeOptions, 'signal' | 'onProgress' | 'onPartial'>
type Partial = Parameters<NonNullable<IntakeOptions['onPartial']>>[0]
type Progress = Parameters<NonNullable<IntakeOptions['onProgress']>>[0]

export class UnderWay {
  readonly #followers = new Set<Follower>()
  readonly #ending = new AbortController()
  #progress: Progress | null = null
  #partial: Partial | null = null
  #stopped = false

  get signal(): AbortSignal {
    return this.#ending.signal
  }

  /** Who comes later is told at once what is known already. */
  follow(follower: Follower): void {
    this.#followers.add(follower)
    follower.signal?.addEventListener('abort', () => {
      this.#followers.delete(follower)
      if (this.#followers.size === 0) this.#ending.abort()
    })
    if (this.#partial) follower.onPartial?.(this.#partial)
    if (this.#progress) follower.onProgress?.(this.#progress)
  }

  progress(progress: Progress): void {
    this.#progress = progress
    for (const { onProgress } of this.#followers) onProgress?.(progress)
  }

  partial(partial: Partial): void {
    this.#partial = partial
    for (const { onPartial } of this.#followers) onPartial?.(partial)
  }

  /** The officer has stopped it: whoever waits gets what was read until now. */
  get stopped(): boolean {
    return this.#stopped
  }

  stopByOfficer(): void {
    this.#stopped = true
    this.#ending.abort()
  }
}
