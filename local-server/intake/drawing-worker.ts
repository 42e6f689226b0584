/** The process that draws a page of an original to be looked at: PDF page, scan or photo, as one JPEG. */
import './silence.ts'
import type { NoteCode } from './notes.ts'
import { onPaper, rasterOf, turnedCanvas } from './raster.ts'
import { type PlacedWord, Refused } from './shapes.ts'

/** `quarters`: turns, clockwise, until the page stands upright. `width`: pixels wanted across. */
export type DrawingTask = { kind: 'pdf' | 'picture'; bytes: Uint8Array; page: number; width: number; quarters: number }

/** `words`: those of a PDF's own text layer. */
export type Drawn = { jpeg: Uint8Array; width: number; height: number; words: PlacedWord[] }

const QUALITY = 82
/** A picture much taller than wide is still bounded. */
const TALLEST = 2.5

async function draw({ kind, bytes, page, width, quarters }: DrawingTask): Promise<Drawn> {
  if (kind === 'pdf') {
    const { showPage } = await import('./pdf.ts')
    const { canvas, words } = await showPage(bytes, page, width)
    const upright = quarters === 0 ? canvas : turnedCanvas(canvas, quarters)
    return encoded(upright, quarters === 0 ? words : [])
  }
  const raster = await rasterOf(bytes, page)
  const [across, down] = quarters % 2 === 0 ? [raster.width, raster.height] : [raster.height, raster.width]
  const scale = Math.min(1, width / across, (width * TALLEST) / down)
  const canvas = onPaper(raster, Math.max(1, Math.round(Math.max(across, down) * scale)))
  return encoded(quarters === 0 ? canvas : turnedCanvas(canvas, quarters), [])
}

function encoded(canvas: ReturnType<typeof onPaper>, words: PlacedWord[]): Drawn {
  return { jpeg: canvas.toBuffer('image/jpeg', QUALITY), width: canvas.width, height: canvas.height, words }
}

process.on('message', async ({ id, task }: { id: number; task: DrawingTask }) => {
  try {
    process.send?.({ id, answer: await draw(task) })
  } catch (error) {
    const refused: NoteCode = error instanceof Refused ? error.code : 'unreadable'
    process.send?.({ id, refused })
  }
})
// The service is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit())
