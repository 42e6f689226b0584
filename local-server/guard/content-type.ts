import type { MiddlewareHandler } from 'hono'
import { refuse } from '../answer.ts'

/**
 * Requests that change something must be JSON. A page can send a form or plain text across origins without a
 * preflight; it cannot send JSON.
 */
export function contentTypeGuard(): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req
    if (method === 'POST' || method === 'PUT' || method === 'PATCH') {
      const type = (context.req.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
      if (type !== 'application/json') return refuse(context, 'wrong_content_type')
    }
    await next()
  }
}
