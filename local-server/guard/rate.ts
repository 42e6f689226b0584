import type { MiddlewareHandler } from 'hono'
import { refuse } from '../answer.ts'

export type RateLimits = {
  /** Tries of a pairing code in a minute: eight digits cannot be guessed at this pace. */
  pairings: number
  /** Requests without a valid key in a minute. */
  refused: number
  /** Requests in all in a minute: a runaway script must not starve the officer. */
  all: number
}

export const DEFAULT_LIMITS: RateLimits = { pairings: 5, refused: 60, all: 6000 }

const WINDOW_MS = 60_000

/** Counts within windows of one minute; loopback has one caller, so nothing is kept by address. */
class Window {
  #start = 0
  #count = 0
  readonly #limit: number
  readonly #now: () => number
  constructor(limit: number, now: () => number) {
    this.#limit = limit
    this.#now = now
  }
  /** True while the count is under the limit. */
  open(): boolean {
    if (this.#now() - this.#start >= WINDOW_MS) {
      this.#start = this.#now()
      this.#count = 0
    }
    return this.#count < this.#limit
  }
  count(): void {
    this.#count += 1
  }
}

/** Slows down guessing of codes and keys, and runaway callers. Valid keys are served while guessing is shut out. */
export function rateGuard(limits: RateLimits = DEFAULT_LIMITS, now: () => number = Date.now): MiddlewareHandler {
  const all = new Window(limits.all, now)
  const pairings = new Window(limits.pairings, now)
  const refused = new Window(limits.refused, now)

  return async (context, next) => {
    const pairing = context.req.path === '/v1/pairings' && context.req.method === 'POST'
    if (!all.open() || (pairing && !pairings.open())) return refuse(context, 'too_many_requests')
    all.count()
    if (pairing) pairings.count()
    const guessing = !refused.open()
    await next()
    if (context.res.status !== 401) return
    refused.count()
    if (guessing) context.res = refuse(context, 'too_many_requests')
  }
}
