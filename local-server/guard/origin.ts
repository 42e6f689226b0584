import type { MiddlewareHandler } from 'hono'
import { refuse } from '../answer.ts'

/** Chrome names an extension by 32 letters a–p, Firefox by an identifier of this installation. */
const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/

/** Routes an extension may call before it has paired. */
const OPEN_ROUTES = new Set(['/health', '/v1/pairings'])

/**
 * Refuses every web page and every extension that has not paired. Programs that are no browser send no Origin and
 * are left to the key. Answers preflights itself: only for origins it would serve, never with a wildcard.
 * `paired`: has an extension of this origin a key that is still valid?
 */
export function originGuard(paired: (origin: string) => boolean): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin')
    if (origin === undefined) {
      if (context.req.method === 'OPTIONS') return refuse(context, 'foreign_origin')
      return next()
    }
    const welcome = EXTENSION.test(origin) && (OPEN_ROUTES.has(context.req.path) || paired(origin))
    if (!welcome) return refuse(context, 'foreign_origin')

    const allow: Record<string, string> = { 'access-control-allow-origin': origin, vary: 'Origin' }
    if (context.req.method === 'OPTIONS') {
      allow['access-control-allow-methods'] = 'GET, POST, PUT, PATCH, DELETE'
      allow['access-control-allow-headers'] = 'authorization, content-type, accept, idempotency-key'
      allow['access-control-max-age'] = '600'
      // Chrome asks before anything public reaches into the local network.
      if (context.req.header('access-control-request-private-network') === 'true') {
        allow['access-control-allow-private-network'] = 'true'
      }
      return context.body(null, 204, allow)
    }
    await next()
    for (const [name, value] of Object.entries(allow)) context.res.headers.set(name, value)
  }
}
