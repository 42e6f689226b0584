/** Keyed hashes of one petition's values: rows to be found by, marks to be compared by, and the words behind them. */
import type { TraceKind } from './fingerprint.ts'
import { type HashKey, hash47 } from './keyed-hash.ts'

/** The mark of a trace: `hash` finds the petition, `mark` (its low 32 bits, never 0) compares two. */
export const markOf = (hash: number): number => hash % 0x1_0000_0000 || 1

export class Marks {
  readonly traces = new Map<number, TraceKind>()
  /** As written in the letter on screen; never stored. */
  readonly labels = new Map<number, string>()
  readonly #key: HashKey

  constructor(key: HashKey) {
    this.#key = key
  }

  /** A mark to compare by only. */
  of(kind: string, text: string, label?: string): number {
    return this.#named(markOf(hash47(`${kind}:${text}`, this.#key)), label)
  }

  /** A mark the petition is found by, too. */
  trace(kind: TraceKind, text: string, label?: string): number {
    const hash = hash47(`${kind}:${text}`, this.#key)
    if (!this.traces.has(hash)) this.traces.set(hash, kind)
    return this.#named(markOf(hash), label)
  }

  #named(mark: number, label: string | undefined): number {
    if (label !== undefined && !this.labels.has(mark)) this.labels.set(mark, label)
    return mark
  }
}
