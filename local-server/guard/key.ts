import type { MiddlewareHandler } from 'hono'
import { refuse } from '../answer.ts'

/** Who holds the key a request came with. */
export type KeyHolder = { id: string; name: string; origin: string | null }

/** What the guards leave for the rooms. */
export type Guarded = { Variables: { holder: KeyHolder } }

/** Served without a key: is anybody there, and the exchange of a one-time code for a key. */
const OPEN = new Set(['GET /health', 'POST /v1/pairings'])

/**
 * Lets in who holds a key. A key given to an extension works only from that extension's origin: copied into
 * another extension it is worthless.
 * `holderOf` compares in constant time (pairings/keys.ts).
 */
export function keyGuard(holderOf: (key: string) => Promise<KeyHolder | null>): MiddlewareHandler<Guarded> {
  return async (context, next) => {
    if (OPEN.has(`${context.req.method} ${context.req.path}`)) return next()
    const match = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('authorization') ?? '')
    const holder = match?.[1] ? await holderOf(match[1]) : null
    const origin = context.req.header('origin')
    if (holder === null || (origin !== undefined && origin !== holder.origin)) return refuse(context, 'no_key')
    context.set('holder', holder)
    await next()
  }
}
