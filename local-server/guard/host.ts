import type { MiddlewareHandler } from 'hono'
import { refuse } from '../answer.ts'

/** Names under which this service may be called; the port is compared apart. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost'])

/**
 * Greets only local names. A web page can point its own domain at 127.0.0.1 (DNS rebinding) and would then be of
 * the "same origin" as this service; the Host header still carries the page's domain.
 * `port`: the port the service listens on, 0 where it is not known (an app without a socket).
 */
export function hostGuard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host
    const match = /^([^:]{1,100})(?::(\d{1,5}))?$/.exec(host)
    const own = port()
    const portFits = own === 0 || Number(match?.[2] ?? 80) === own
    if (!match || !OWN_NAMES.has((match[1] ?? '').toLowerCase()) || !portFits) return refuse(context, 'wrong_host')
    await next()
  }
}
