/**
 * Where a task is done: a thread (starts in no time, shares the program's memory) or a process of its own (for native
 * code: when an image decoder dies it dies alone, and its memory goes back to the machine with it).
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export type PlaceOfWork = {
  post: (message: unknown) => void
  on: (event: 'message' | 'gone', listener: (value: never) => void) => void
  off: (event: 'message' | 'gone', listener: (value: never) => void) => void
  /** A busy place keeps the program alive, an idle one does not. */
  ref: () => void
  unref: () => void
  stop: () => Promise<void>
}

export function thread(script: URL, megabytes: number): PlaceOfWork {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    // Nothing of the service's surroundings (keys, folders) is lent to a parser.
    env: {},
  })
  // Without a listener an error of the thread would end the whole program.
  worker.on('error', () => undefined)
  const name = (event: 'message' | 'gone') => (event === 'gone' ? 'exit' : 'message')
  return {
    post: (message) => worker.postMessage(message),
    on: (event, listener) => void worker.on(name(event), listener as (value: unknown) => void),
    off: (event, listener) => void worker.off(name(event), listener as (value: unknown) => void),
    ref: () => worker.ref(),
    unref: () => worker.unref(),
    stop: async () => void (await worker.terminate()),
  }
}

export function ownProcess(script: URL, megabytes: number): PlaceOfWork {
  // Windows finds its own libraries by SystemRoot; nothing else of the surroundings is lent.
  const { SystemRoot } = process.env
  const child = fork(fileURLToPath(script), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: SystemRoot === undefined ? {} : { SystemRoot },
  })
  child.on('error', () => undefined)
  const name = (event: 'message' | 'gone') => (event === 'gone' ? 'exit' : 'message')
  return {
    // A child that is gone already is noticed by its exit.
    post: (message) => void child.send(message as object, () => undefined),
    on: (event, listener) => void child.on(name(event), listener as (value: unknown) => void),
    off: (event, listener) => void child.off(name(event), listener as (value: unknown) => void),
    ref: () => {
      child.ref()
      child.channel?.ref()
    },
    unref: () => {
      child.unref()
      child.channel?.unref()
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        // An unreferenced child would let the program end before its end is known.
        child.ref()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
