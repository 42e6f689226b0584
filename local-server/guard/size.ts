import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MAX_REQUEST_BYTES } from '../../shared/api.ts'
import { refuse } from '../answer.ts'

/** Refuses a body larger than the service takes: at once by its declared length, else while it is read. */
export function sizeGuard(maxSize: number = MAX_REQUEST_BYTES): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, 'too_large') })
}
