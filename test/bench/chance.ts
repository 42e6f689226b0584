/** Repeatable chance: the same seed gives the same petition on every machine and in every run. */
export class Chance {
  #state: number

  constructor(...seeds: number[]) {
    let h = 0x9e3779b9
    for (const seed of seeds)
      h = Math.imul(h ^ (seed >>> 0) ^ Math.floor(seed / 0x1_0000_0000), 0x85ebca6b) ^ (h >>> 13)
    this.#state = h >>> 0
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  /** Early items far more often than late ones, as with family names. */
  pickSkewed<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 2.2 * list.length)] as T
  }

  chance(p: number): boolean {
    return this.next() < p
  }

  digits(n: number): string {
    let out = ''
    for (let i = 0; i < n; i += 1) out += this.int(0, 9)
    return out
  }
}
