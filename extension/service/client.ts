/**
 * The one client of the local API; only the background worker uses it. What comes back is checked against the
 * shapes of `shared/api.ts` before anything else sees it, and every way to fail is a `Failed` with words to show.
 */
import * as z from 'zod'
import { CONTRACT, Health, Problem } from '../../shared/api.ts'
import { Failed, isKnown } from '../failures.ts'
import type { Address } from './address.ts'

export type Call<T> = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  shape: z.ZodType<T>
  /** Makes a repeated call harmless; without it only reading calls are repeated. */
  idempotencyKey?: string
  /** Milliseconds until the first byte. */
  timeout?: number
}

export type Wire = { address: () => Promise<Address>; fetch?: typeof fetch; now?: () => number }

const TIMEOUT = 10_000
/** How long a greeting is believed: the service may be stopped and another program take its port. */
const GREETING_LASTS = 10_000
const RETRY_AFTER = 250

export class ServiceClient {
  readonly #wire: Required<Wire>
  #greeted: { at: number; port: number; health: Health } | null = null

  constructor(wire: Wire) {
    this.#wire = { fetch: (...args) => fetch(...args), now: Date.now, ...wire }
  }

  /**
   * Is the office's own service there? Asked before anything is sent, so that neither a letter nor the key
   * reaches a program that merely took the port.
   */
  async greet(): Promise<Health> {
    const address = await this.#wire.address()
    const known = this.#greeted
    if (known && known.port === address.port && this.#wire.now() - known.at < GREETING_LASTS) return known.health
    const response = await this.#fetch(address, '/health', { headers: { accept: 'application/json' } }, 2_000)
    const greeting = await jsonOf(response)
    const health = Health.safeParse(greeting)
    if (!health.success) throw new Failed(isOurName(greeting) ? 'older_contract' : 'stranger')
    if (health.data.contract < CONTRACT) throw new Failed('older_contract')
    if (health.data.contract > CONTRACT) throw new Failed('newer_contract')
    if (address.instance !== null && address.instance !== health.data.instance) throw new Failed('other_instance')
    if (!health.data.ready) throw new Failed('not_ready')
    this.#greeted = { at: this.#wire.now(), port: address.port, health: health.data }
    return health.data
  }

  /** Forget the last greeting: the address has changed, or the officer pressed *Thử lại*. */
  forgetGreeting(): void {
    this.#greeted = null
  }

  async call<T>(call: Call<T>): Promise<T> {
    const response = await this.request(call)
    const parsed = call.shape.safeParse(await jsonOf(response))
    if (!parsed.success) throw new Failed('invalid_request')
    return parsed.data
  }

  /** A file of the register, with its type. */
  async file(path: string): Promise<{ bytes: Uint8Array; contentType: string }> {
    const response = await this.request({ path, shape: z.unknown(), timeout: 60_000 })
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? 'application/octet-stream',
    }
  }

  /** The answer itself, refusals turned into `Failed`. `signal` ends it, during the answer too. */
  async request(call: Call<unknown>, accept = 'application/json', signal?: AbortSignal): Promise<Response> {
    await this.greet()
    const address = await this.#wire.address()
    if (address.key === null) throw new Failed('no_key')
    const method = call.method ?? 'GET'
    const init: RequestInit = {
      method,
      headers: {
        accept,
        authorization: `Bearer ${address.key}`,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    }
    const harmless = method === 'GET' || call.idempotencyKey !== undefined
    const response = await this.#fetch(address, call.path, init, call.timeout ?? TIMEOUT, signal).catch(
      async (error) => {
        if (!harmless || signal?.aborted) throw error
        await new Promise((later) => setTimeout(later, RETRY_AFTER))
        return this.#fetch(address, call.path, init, call.timeout ?? TIMEOUT, signal)
      },
    )
    if (!response.ok) throw new Failed(await refusalOf(response))
    return response
  }

  /** Pairing and health go without a key. */
  async open<T>(port: number, path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
    const address = { ...(await this.#wire.address()), port }
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await this.#fetch(address, path, init, TIMEOUT)
    if (!response.ok) throw new Failed(await refusalOf(response))
    const parsed = shape.safeParse(await jsonOf(response))
    if (!parsed.success) throw new Failed('stranger')
    return parsed.data
  }

  async #fetch(
    address: Address,
    path: string,
    init: RequestInit,
    timeout: number,
    outer?: AbortSignal,
  ): Promise<Response> {
    // The time limit is for the first byte; a long answer (NDJSON while pages are read) may take its time.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), timeout)
    try {
      return await this.#wire.fetch(`http://127.0.0.1:${address.port}${path}`, {
        ...init,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: outer ? AbortSignal.any([late.signal, outer]) : late.signal,
      })
    } catch {
      this.#greeted = null
      throw new Failed(late.signal.aborted ? 'slow' : 'not_running')
    } finally {
      clearTimeout(timer)
    }
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}

async function refusalOf(response: Response): Promise<Problem> {
  const answer = await jsonOf(response)
  const problem = Problem.safeParse(answer)
  if (problem.success) return problem.data
  // Hosts that answer without our words: say at least what kind of refusal it was.
  const code = { 401: 'no_key', 403: 'foreign_origin', 404: 'not_found', 413: 'too_large', 429: 'too_many_requests' }[
    response.status
  ]
  return new Failed(code && isKnown(code) ? code : 'internal').problem
}

/** A service of another time may greet with other fields; its name is enough to tell it from a stranger. */
const isOurName = (greeting: unknown): boolean => z.object({ name: z.literal('dung-cua') }).safeParse(greeting).success
