/** Starting and ending the programs of a test: a port of their own, a log of their own, no orphans. */
import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Program = { stop(): Promise<void>; exited(): boolean }

/** A port nobody listens on now. Another program may take it before ours does; then the start fails by name. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

export type StartOptions = { log: string; account?: { uid: number; gid: number }; env?: Record<string, string> }

/** Starts a program in a process group of its own, so that its children end with it. */
export function start(command: string, args: string[], { log, account, env }: StartOptions): Program {
  const out = openSync(log, 'a')
  const child: ChildProcess = spawn(command, args, {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    ...account,
  })
  child.on('error', () => undefined)
  const exited = () => child.exitCode !== null || child.signalCode !== null
  return {
    exited,
    async stop() {
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        if (exited() || !child.pid) return
        try {
          process.kill(-child.pid, signal)
        } catch {
          return
        }
        for (let i = 0; i < 50 && !exited(); i++) await sleep(50)
      }
    },
  }
}

/** Waits until something listens on the port. Throws with the log's end when the program ends or time is up. */
export async function listening(port: number, program: Program, log: string, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; ; await sleep(50)) {
    if (await answers(port)) return
    if (program.exited() || Date.now() > end) {
      await program.stop()
      throw new Error(`nothing listens on ${port}:\n${(await readFile(log, 'utf8').catch(() => '')).slice(-2_000)}`)
    }
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Number of an account of this machine. Throws when there is none of that name. */
export async function account(name: string): Promise<{ uid: number; gid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid) throw new Error(`no account ${name}`)
  return { uid: Number(uid), gid: Number(gid) }
}
