/** A whole service on a temporary folder, called as the extension calls it, without a socket. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { createApp } from '../../local-server/app.ts'
import type { Guarded } from '../../local-server/guard/key.ts'
import type { Services } from '../../local-server/services.ts'
import { openServices } from '../../local-server/services.ts'
import type {
  ForwardingCreated,
  MessageInput,
  OfficeProfile,
  Registered,
  RegisterRequest,
  Source,
  Triage,
} from '../../shared/api.ts'

export type Answer<T> = { status: number; body: T; headers: Headers }

export type TestOffice = {
  services: Services
  app: Hono<Guarded>
  key: string
  clock: { now: Date }
  folder: string
  call<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** The bytes of a file answer. */
  file(path: string): Promise<{ status: number; bytes: Uint8Array; headers: Headers }>
  triage(letter: Partial<MessageInput>): Promise<Answer<Triage>>
  register(
    letter: Partial<MessageInput>,
    more?: { key?: string; decision?: unknown; receivedAt?: string },
  ): Promise<Answer<Registered>>
  forward(id: string, request: Record<string, unknown>): Promise<Answer<ForwardingCreated>>
  profile(change: Partial<OfficeProfile>): Promise<void>
  close(): Promise<void>
}

export const sourceOf = (letter: Partial<MessageInput>): Source =>
  ({ message: letter, portal: 'practice' }) as unknown as Source

/** Opens an office's service. `databaseUrl`: the shared PostgreSQL; `keyFile`: the key the offices share. */
export async function openOffice(
  options: { databaseUrl?: string | null; keyFile?: string; folder?: string } = {},
): Promise<TestOffice> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'dung-cua-')))
  const clock = { now: new Date('2026-11-18T03:00:00Z') }
  // Time goes on between two calls, as it does in an office.
  let tick = 0
  const services = await openServices(
    {
      port: 0,
      dataFolder: folder,
      databaseUrl: options.databaseUrl ?? null,
      keyFile: options.keyFile ?? join(folder, 'test.key'),
    },
    { clock: () => new Date(clock.now.getTime() + tick++) },
  )
  const app = createApp(services)
  const key = await services.keys.give('kiểm thử', null)

  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  const office: TestOffice = {
    services,
    app,
    key,
    clock,
    folder,
    async call<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) {
      const answer = await ask(method, path, body, headers)
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, body: (text === '' ? null : JSON.parse(text)) as T }
    },
    async file(path) {
      const answer = await ask('GET', path)
      return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
    },
    triage: (letter) => office.call<Triage>('POST', '/v1/triage', sourceOf(letter)),
    register(letter, { key: idempotencyKey, decision, receivedAt } = {}) {
      const request = { source: sourceOf(letter), decision, receivedAt } as RegisterRequest
      const headers: Record<string, string> = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }
      return office.call<Registered>('POST', '/v1/petitions', request, headers)
    },
    forward: (id, request) => office.call<ForwardingCreated>('POST', `/v1/petitions/${id}/forwardings`, request),
    async profile(change) {
      const now = await services.office.read()
      await office.call('PUT', '/v1/office', { ...now, ...change })
    },
    async close() {
      await services.close()
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
  return office
}
