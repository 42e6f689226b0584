/**
 * The one-time code the service shows in its window. Whoever reads it sits at this PC, and may be given a key.
 */
import { randomInt, timingSafeEqual } from 'node:crypto'

const LIFE_MS = 10 * 60_000
const TRIES = 5

/** `4821-0937` as shown; spaces and the hyphen do not matter when it is typed. */
function newCode(): string {
  const digits = () => String(randomInt(10_000)).padStart(4, '0')
  return `${digits()}-${digits()}`
}

const digitsOf = (code: string): Buffer =>
  Buffer.from(
    code
      .replace(/[^0-9]/g, '')
      .padEnd(8, ' ')
      .slice(0, 40),
  )

export class PairingCode {
  readonly #clock: () => Date
  readonly #show: (code: string) => void
  #code = ''
  #expires = 0
  #triesLeft = 0

  /** `show` is called with every new code; nothing else ever prints one. */
  constructor(clock: () => Date, show: (code: string) => void) {
    this.#clock = clock
    this.#show = show
  }

  /** Makes a new code and shows it; the one before is worthless from now on. */
  renew(): string {
    this.#code = newCode()
    this.#expires = this.#clock().getTime() + LIFE_MS
    this.#triesLeft = TRIES
    this.#show(this.#code)
    return this.#code
  }

  /**
   * True once for the right code within its ten minutes. A wrong try counts; after the last one, or when the code
   * had expired, a new code is shown so that the officer can go on.
   */
  redeem(typed: string): boolean {
    const live = this.#clock().getTime() < this.#expires && this.#triesLeft > 0
    const given = digitsOf(typed)
    const kept = digitsOf(this.#code)
    if (live && given.length === kept.length && timingSafeEqual(given, kept)) {
      this.#expires = 0
      return true
    }
    this.#triesLeft -= 1
    if (!live || this.#triesLeft <= 0) this.renew()
    return false
  }
}
