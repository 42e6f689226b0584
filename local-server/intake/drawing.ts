/** Draws a page of an original to be looked at, in a process of its own with a bound on memory and time. */
import type { DrawingTask, Drawn } from './drawing-worker.ts'
import { LIMITS } from './limits.ts'
import { ownProcess } from './place-of-work.ts'
import type { Format } from './shapes.ts'
import { Workshop } from './workshop.ts'

const KEEP_ALIVE = 60_000

const drawing = new Workshop<DrawingTask>(() => ownProcess(new URL('./drawing-worker.ts', import.meta.url), 512), {
  size: 1,
  keepAlive: KEEP_ALIVE,
})

export function closeDrawing(): Promise<void> {
  return drawing.close()
}

/** Formats whose pages can be drawn, and by which reader. */
export function drawableAs(format: Format): DrawingTask['kind'] | null {
  if (format === 'pdf') return 'pdf'
  return format === 'image' || format === 'tiff' || format === 'heic' ? 'picture' : null
}

/** Throws `Refused` where the page cannot be drawn (broken, too large, took too long). */
export function draw(task: DrawingTask, signal?: AbortSignal): Promise<Drawn> {
  return drawing.run<Drawn>(task, { timeout: LIMITS.drawPage, signal })
}
