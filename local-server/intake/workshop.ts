/**
 * Workers (threads or processes) that do one task at a time, with a bound on memory and time. A task that hangs or breaks its worker
 * costs that task only: the worker is thrown away and a new one made for the next task.
 */
import type { NoteCode } from './notes.ts'
import type { PlaceOfWork } from './place-of-work.ts'
import { Refused } from './shapes.ts'

type Waiting<T> = {
  task: T
  timeout: number
  signal: AbortSignal | undefined
  done: (answer: unknown) => void
  failed: (code: NoteCode) => void
}

/** `served`: has answered once, so that its programs are loaded. */
type Bench = { worker: PlaceOfWork; busy: boolean; served: boolean; idle: NodeJS.Timeout | null }

/** Milliseconds a new worker may take to load, on a slow PC with a virus scanner: no fault of its first task. */
const STARTING = 3_000

export type Reply = { id: number; answer: unknown } | { id: number; refused: NoteCode }

export class Workshop<Task> {
  readonly #open: () => PlaceOfWork
  readonly #size: number
  readonly #keepAlive: number | null
  readonly #queue: Waiting<Task>[] = []
  readonly #benches = new Set<Bench>()
  #next = 0

  /** `keepAlive`: milliseconds after which an idle worker is let go; null keeps it warm. */
  constructor(open: () => PlaceOfWork, options: { size: number; keepAlive: number | null }) {
    this.#open = open
    this.#size = options.size
    this.#keepAlive = options.keepAlive
  }

  /** Runs one task; rejects with `Refused` (`took_too_long`, `crashed`, `cancelled` or what the worker says). */
  run<A>(task: Task, { timeout, signal }: { timeout: number; signal?: AbortSignal | undefined }): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      const waiting: Waiting<Task> = {
        task,
        timeout,
        signal,
        done: (answer) => resolve(answer as A),
        failed: (code) => reject(new Refused(code)),
      }
      this.#queue.push(waiting)
      this.#serve()
    })
  }

  /** Makes a worker ready before the first mail comes. */
  warm(): void {
    if (this.#benches.size === 0) this.#bench()
  }

  async close(): Promise<void> {
    for (const bench of [...this.#benches]) await this.#dismiss(bench)
  }

  #serve(): void {
    while (this.#queue.length > 0) {
      let free = [...this.#benches].find((bench) => !bench.busy)
      if (!free && this.#benches.size < this.#size) free = this.#bench()
      if (!free) return
      const waiting = this.#queue.shift() as Waiting<Task>
      if (waiting.signal?.aborted) waiting.failed('cancelled')
      else this.#work(free, waiting)
    }
  }

  #bench(): Bench {
    const worker = this.#open()
    worker.unref()
    const bench: Bench = { worker, busy: false, served: false, idle: null }
    worker.on('gone', () => this.#benches.delete(bench))
    this.#benches.add(bench)
    return bench
  }

  #work(bench: Bench, waiting: Waiting<Task>): void {
    const id = ++this.#next
    const { worker } = bench
    bench.busy = true
    if (bench.idle) clearTimeout(bench.idle)
    worker.ref()
    const end = (spoiled: boolean) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('gone', onCrash)
      waiting.signal?.removeEventListener('abort', onAbort)
      bench.busy = false
      worker.unref()
      if (spoiled) void this.#dismiss(bench)
      else if (this.#keepAlive !== null) {
        bench.idle = setTimeout(() => void this.#dismiss(bench), this.#keepAlive)
        bench.idle.unref()
      }
      this.#serve()
    }
    const fail = (code: NoteCode) => {
      end(true)
      waiting.failed(code)
    }
    const onMessage = (reply: Reply) => {
      if (reply.id !== id) return
      bench.served = true
      end(false)
      if ('refused' in reply) waiting.failed(reply.refused)
      else waiting.done(reply.answer)
    }
    const onCrash = () => fail('crashed')
    const onAbort = () => fail('cancelled')
    const timer = setTimeout(() => fail('took_too_long'), waiting.timeout + (bench.served ? 0 : STARTING))
    worker.on('message', onMessage)
    worker.on('gone', onCrash)
    waiting.signal?.addEventListener('abort', onAbort)
    try {
      worker.post({ id, task: waiting.task })
    } catch {
      fail('unreadable')
    }
  }

  async #dismiss(bench: Bench): Promise<void> {
    this.#benches.delete(bench)
    if (bench.idle) clearTimeout(bench.idle)
    await bench.worker.stop()
  }
}
