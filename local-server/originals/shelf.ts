/**
 * Originals that were read or looked at last, in memory only and for a short while: turning a page must not take the
 * mail apart again.
 */

import type { Message } from '../../shared/petition.ts'
import type { Original } from '../intake/read.ts'
import type { Layout } from '../intake/shapes.ts'

/** `message`: the texts that passages are shown of. */
export type OpenOriginals = { message: Message; originals: Original[]; layouts: Layout[] }

const MOST_BYTES = 128 * 1024 * 1024
const LIFE_MS = 30 * 60_000

type Place = OpenOriginals & { bytes: number; at: number }

export class OriginalShelf {
  readonly #places = new Map<string, Place>()
  readonly #now: () => number
  readonly #most: number

  constructor(now: () => number = Date.now, most: number = MOST_BYTES) {
    this.#now = now
    this.#most = most
  }

  /** Keeps them under a key, and lets go the oldest of the others when it is too much. */
  put(key: string, opened: OpenOriginals): void {
    this.#places.delete(key)
    const bytes = opened.originals.reduce((sum, one) => sum + one.bytes.length, 0)
    if (bytes > this.#most) return
    this.#places.set(key, { ...opened, bytes, at: this.#now() })
    let all = 0
    for (const place of this.#places.values()) all += place.bytes
    for (const [oldest, place] of this.#places) {
      if (all <= this.#most) break
      all -= place.bytes
      this.#places.delete(oldest)
    }
  }

  get(key: string): OpenOriginals | null {
    const now = this.#now()
    for (const [old, { at }] of this.#places) if (now - at > LIFE_MS) this.#places.delete(old)
    const place = this.#places.get(key)
    if (place === undefined) return null
    this.#places.delete(key)
    this.#places.set(key, place)
    return place
  }

  forget(key: string): void {
    this.#places.delete(key)
  }
}
