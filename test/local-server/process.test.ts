/** The service as it really runs: a program of its own, started, killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AuditList, PetitionList, Registered } from '../../shared/api.ts'
import { FEEDBACK } from './letters.ts'
import { sourceOf } from './office.ts'

const MAIN = new URL('../../local-server/main.ts', import.meta.url).pathname
const KEY = new URL('../../local-server/key.ts', import.meta.url).pathname

/** Starting a program takes a second here and several on a busy machine. */
const START = 40_000

let folder: string
const running = new Set<ChildProcess>()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-cua-'))
})
afterEach(async () => {
  for (const child of running) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  running.clear()
  await rm(folder, { recursive: true, force: true })
})

function run(script: string, port: number, ...words: string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, DUNGCUA_PORT: String(port), DUNGCUA_DATA: folder, DUNGCUA_KEY_FILE: join(folder, 'khoa') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  return child
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return line
}

async function start(port = 0): Promise<{ child: ChildProcess; address: string }> {
  const child = run(MAIN, port)
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstLine(child))?.[0]
  if (address === undefined) throw new Error('the service said no address')
  return { child, address }
}

const keyOf = async (): Promise<string> => (await firstLine(run(KEY, 0, '--name', 'kiểm thử'))).trim()

async function outcomeOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

test(
  'it says one address, is there, and only on this computer',
  async () => {
    const { address, child } = await start()
    const health = (await (await fetch(`${address}/health`)).json()) as { name: string; ready: boolean }
    expect(health).toMatchObject({ name: 'dung-cua', ready: true })

    const { port } = new URL(address)
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one !== undefined && one.family === 'IPv4' && !one.internal)
    if (outside !== undefined) await expect(fetch(`http://${outside.address}:${port}/health`)).rejects.toThrow()

    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  },
  START,
)

test(
  'a port somebody else uses is named, in Vietnamese, and ends the start',
  async () => {
    const stranger = createServer((_request, response) => response.end('chương trình khác'))
    stranger.listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as AddressInfo
    const { code, said } = await outcomeOf(run(MAIN, port))
    stranger.close()
    expect(code).toBe(1)
    expect(said).toContain(`cổng ${port} đang do chương trình khác dùng`)
    expect(said).toContain('DUNGCUA_PORT')
  },
  START,
)

test(
  'a second start of the same service says that the first one is there',
  async () => {
    const { address } = await start()
    const { code, said } = await outcomeOf(run(MAIN, Number(new URL(address).port)))
    expect(code).toBe(1)
    expect(said).toContain('đã chạy ở cổng')
  },
  START,
)

test('killed in the middle of its writing it loses nothing that was accepted and doubles nothing', async () => {
  const accepted: { n: number; number: string }[] = []
  const letters = Array.from({ length: 40 }, (_, n) => ({
    ...FEEDBACK,
    body: `${FEEDBACK.body} Lần thứ ${n} tôi viết.`,
  }))
  let next = 0
  let key = ''

  for (let life = 0; life < 3; life += 1) {
    const { child, address } = await start()
    if (life === 0) key = await keyOf()
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const until = Math.min(letters.length, next + 12)
    const sent = letters.slice(next, until).map(async (letter, index) => {
      const n = next + index
      const answer = await fetch(`${address}/v1/petitions`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': `thu-${n}` },
        body: JSON.stringify({ source: sourceOf(letter) }),
      })
      if (answer.ok) accepted.push({ n, number: ((await answer.json()) as Registered).number })
    })
    // As soon as a few are accepted the power goes.
    const few = (async () => {
      const before = accepted.length
      const deadline = Date.now() + 20_000
      while (accepted.length < before + 3 && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 2))
      child.kill('SIGKILL')
    })()
    await Promise.all([few, ...sent.map((one) => one.catch(() => undefined))])
    next = until
  }

  expect(accepted.length).toBeGreaterThanOrEqual(9)
  const { address } = await start()
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  // The extension delivers again what it did not see accepted.
  for (const letter of letters.slice(0, next)) {
    const answer = await fetch(`${address}/v1/petitions`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ source: sourceOf(letter) }),
    })
    expect(answer.ok).toBe(true)
  }
  const list = (await (await fetch(`${address}/v1/petitions?limit=500`, { headers })).json()) as PetitionList
  expect(list.total).toBe(next)
  const numbers = list.items.map((petition) => petition.number).sort()
  expect(numbers).toEqual(
    Array.from({ length: next }, (_, n) => `${String(n + 1).padStart(4, '0')}/${new Date().getFullYear()}`),
  )
  for (const { number } of accepted) expect(numbers).toContain(number)
  const events = (await (await fetch(`${address}/v1/events`, { headers })).json()) as AuditList
  expect(events.intact).toBe(true)
  expect(events.items.filter((event) => event.what === 'registered')).toHaveLength(next)
}, 120_000)
