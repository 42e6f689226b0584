import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { ownProcess, thread } from '../../local-server/intake/place-of-work.ts'
import { Workshop } from '../../local-server/intake/workshop.ts'

// A real worker that does what hostile documents make parsers do.
const script = join(mkdtempSync(join(tmpdir(), 'workshop-')), 'worker.mjs')
writeFileSync(
  script,
  `import { parentPort } from 'node:worker_threads'
   const port = parentPort ?? process
   const post = (reply) => (parentPort ? parentPort.postMessage(reply) : process.send(reply))
   port.on('message', ({ id, task }) => {
     if (task === 'hang') for (;;) {}
     if (task === 'throw') throw new Error('x')
     if (task === 'exit') process.exit(3)
     if (task === 'grow') { const all = []; for (;;) all.push(new Array(100000).fill({})) }
     if (task === 'refuse') return post({ id, refused: 'encrypted' })
     post({ id, answer: task })
   })`,
)
const threads = new Workshop<string>(() => thread(pathToFileURL(script), 48), { size: 1, keepAlive: 50 })
const processes = new Workshop<string>(() => ownProcess(pathToFileURL(script), 48), { size: 1, keepAlive: 50 })
afterAll(() => Promise.all([threads.close(), processes.close()]))

describe.each([
  ['in threads', threads],
  ['in processes', processes],
])('%s', (_name, workshop) => {
  test.each([
    ['hang', 'took_too_long'],
    ['throw', 'crashed'],
    ['exit', 'crashed'],
    ['grow', 'crashed'],
    ['refuse', 'encrypted'],
  ])('a task that would %s ends as %s, and the next one is served', async (task, code) => {
    await expect(workshop.run(task, { timeout: 3000 })).rejects.toMatchObject({ code })
    expect(await workshop.run('fine', { timeout: 3000 })).toBe('fine')
  })

  test('tasks queue, and a cancelled one never starts', async () => {
    const cancel = new AbortController()
    const first = workshop.run('one', { timeout: 3000 })
    const second = workshop.run('two', { timeout: 3000, signal: cancel.signal })
    cancel.abort()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    expect(await first).toBe('one')
  })

  test('cancelling stops a running task', async () => {
    const cancel = new AbortController()
    const running = workshop.run('hang', { timeout: 10_000, signal: cancel.signal })
    setTimeout(() => cancel.abort(), 50)
    await expect(running).rejects.toMatchObject({ code: 'cancelled' })
  })
})
