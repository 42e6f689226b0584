/**
 * Test files run side by side; two browsers at once are too much for two cores. Who holds the port has the
 * turn: a port is given back by the system even when its holder dies.
 */
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const PORTS = { browser: 48_761, build: 48_762 }

/** Waits for the turn; the returned function gives it back. */
export async function oneAtATime(what: keyof typeof PORTS): Promise<() => Promise<void>> {
  for (;;) {
    const server = createServer()
    const got = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(PORTS[what], '127.0.0.1', () => resolve(true))
    })
    if (got) return () => new Promise((done) => server.close(() => done()))
    await sleep(100)
  }
}
