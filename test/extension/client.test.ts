import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Failed, isAway } from '../../extension/failures.ts'
import { ServiceClient } from '../../extension/service/client.ts'
import { triage } from '../../extension/service/triage.ts'
import { problem } from '../../shared/problems.ts'
import { COMPLAINT, triageOf } from './sample.ts'

const HEALTH = { name: 'dung-cua', version: '1', contract: 1, instance: 'ours', ready: true, why: null }
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const json = (response: ServerResponse, value: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/** A program on a port of its own, and a client that is paired with the register `ours`. */
async function program(
  handler: Handler,
  key: string | null = 'k',
): Promise<{ client: ServiceClient; close: () => void }> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  closing.push(close)
  const address = async () => ({ port, key, instance: 'ours', usedCode: null })
  return { client: new ServiceClient({ address }), close }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Failed)) throw new Error('did not fail with words')
  return error.problem.code
}

const anything = { path: '/v1/office', shape: z.unknown() }
const healthy =
  (then: Handler): Handler =>
  (request, response) =>
    request.url === '/health' ? json(response, HEALTH) : then(request, response)

const deaf = { onProgress: () => {}, onPartial: () => {} }

describe('the client of the local service', () => {
  it('says who is on the port, and sends nothing to anybody else', async () => {
    const seen: string[] = []
    const answers: [string, unknown][] = [
      ['stranger', 'hello'],
      ['stranger', { name: 'printer', status: 'ready' }],
      ['older_contract', { ...HEALTH, contract: 0 }],
      ['older_contract', { name: 'dung-cua', version: '0.0.1' }],
      ['newer_contract', { ...HEALTH, contract: 2 }],
      ['other_instance', { ...HEALTH, instance: 'theirs' }],
      ['not_ready', { ...HEALTH, ready: false }],
    ]
    for (const [code, answer] of answers) {
      const { client } = await program((request, response) => {
        seen.push(`${request.url} ${request.headers.authorization ?? ''}`)
        json(response, answer)
      })
      expect(await codeOf(client.call(anything))).toBe(code)
    }
    expect(new Set(seen)).toEqual(new Set(['/health ']))
  })

  it('tells a service that is not running from one that is not paired', async () => {
    const { client, close } = await program(healthy((_, response) => json(response, {})))
    close()
    expect(await codeOf(client.call(anything))).toBe('not_running')
    const unpaired = await program(
      healthy((_, response) => json(response, {})),
      null,
    )
    expect(await codeOf(unpaired.client.call(anything))).toBe('no_key')
  })

  it('gives the service’s own words for a refusal', async () => {
    const { client } = await program(healthy((_, response) => json(response, problem('secret_marking'), 422)))
    expect(await codeOf(client.call(anything))).toBe('secret_marking')
    const wordless = await program(healthy((_, response) => response.writeHead(413).end('too big')))
    expect(await codeOf(wordless.client.call(anything))).toBe('too_large')
  })

  it('refuses an answer that does not fit the contract', async () => {
    const { client } = await program(healthy((_, response) => json(response, { org: 1 })))
    expect(await codeOf(client.call({ path: '/v1/office', shape: z.object({ org: z.string() }) }))).toBe(
      'invalid_request',
    )
  })

  it('repeats a call that broke off only where that is harmless', async () => {
    let calls: string[] = []
    const { client } = await program(
      healthy((request, response) => {
        calls.push(`${request.method} ${request.headers['idempotency-key'] ?? ''}`)
        if (calls.length === 1) request.socket.destroy()
        else json(response, { ok: true })
      }),
    )
    const post = { ...anything, method: 'POST' as const, body: {} }
    await client.call({ ...post, idempotencyKey: 'one' })
    expect(calls).toEqual(['POST one', 'POST one'])
    calls = []
    expect(await codeOf(client.call(post))).toBe('not_running')
    expect(calls).toHaveLength(1)
  })

  it('reads progress and result of a triage, in whatever pieces they come', async () => {
    const result = triageOf(COMPLAINT)
    const { client } = await program(
      healthy(async (_, response) => {
        response.writeHead(200, { 'content-type': 'application/x-ndjson' })
        const progress = { event: 'progress', part: 'a1', filename: 'đơn.pdf', page: 1, pages: 2, read: 1, all: 2 }
        const lines = [progress, { event: 'partial', triage: result }, { event: 'result', triage: result }]
        const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
        for (const piece of Buffer.from(text)
          .toString('latin1')
          .match(/[\s\S]{1,997}/g) ?? []) {
          response.write(Buffer.from(piece, 'latin1'))
          await new Promise(setImmediate)
        }
        response.end()
      }),
    )
    const heard: unknown[] = []
    const told = {
      onProgress: ({ page }: { page: number }) => void heard.push(page),
      onPartial: (known: { digest: string }) => void heard.push(known.digest),
    }
    const read = await triage(client, { mime: 'eA==' }, told, new AbortController().signal)
    expect(heard).toEqual([1, 'd'])
    expect(read.petition.petitioners[0]?.value.name).toBe('Trần Thị Mẫu')
  })

  it('knows an answer that ends in the middle', async () => {
    const { client } = await program(healthy((_, response) => response.end('{"event":"result","tri')))
    const work = triage(client, { mime: 'eA==' }, deaf, new AbortController().signal)
    expect(await codeOf(work)).toBe('not_running')
    expect(isAway(new Failed('not_running').problem)).toBe(true)
  })
})
