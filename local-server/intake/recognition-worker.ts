/** The process that turns one picture into text: cleaned first, tried in other turns where the first look fails. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import './silence.ts'
import type { Worker as Tesseract } from 'tesseract.js'
import { isSyllable } from '../../shared/vietnamese/syllables.ts'
import type { NoteCode } from './notes.ts'
import { evenlyLit, type Grey, graymap, greyOf, lean, liesOnSide, placeIn, straight, turn, within } from './picture.ts'
import { rasterOf } from './raster.ts'
import { type PlacedWord, type Recognised, Refused } from './shapes.ts'
import { settleCapitals } from './spelling.ts'

/** One page to be read: of a PDF it is drawn first, of anything else it is a picture. */
export type RecognitionTask = { kind: 'pdf' | 'picture'; bytes: Uint8Array; page: number }

const require = createRequire(import.meta.url)
const model = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/** Below this the picture may lie on its side or its head. */
const DOUBTFUL = 50
/** Long side of the picture while turns are tried: enough to tell letters from none. */
const TRIAL_LONG_SIDE = 1600

let engine: Promise<Tesseract> | null = null

/** Everything comes from the installed packages: no model is ever fetched. */
function recogniser(): Promise<Tesseract> {
  const { createWorker }: typeof import('tesseract.js') = require('tesseract.js')
  engine ??= createWorker('vie', 1, { langPath: model, cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  return engine
}

type Seen = Omit<Recognised, 'quarters'>

/** Reads `picture`, a straightened `page`. */
async function read(picture: Grey, place: ReturnType<typeof placeIn>): Promise<Seen> {
  const worker = await recogniser()
  const { data } = await worker.recognize(Buffer.from(graymap(picture)), {}, { text: true, blocks: true })
  const lines: string[] = []
  const words: PlacedWord[] = []
  let sum = 0
  let weight = 0
  for (const block of data.blocks ?? []) {
    for (const paragraph of block.paragraphs) {
      for (const line of paragraph.lines) {
        const text = line.text.trim()
        // Stains and the sheet's rim come out as short lines of doubtful signs.
        if (line.confidence < 40 && !(text.match(/\p{L}{2,12}/gu) ?? []).some(isSyllable)) continue
        lines.push(text)
        for (const word of line.words) words.push([word.text, ...place(word.bbox)])
        sum += line.confidence * text.length
        weight += text.length
      }
      if (lines.at(-1) !== '') lines.push('')
    }
  }
  const text = settleCapitals(lines.join('\n').trim())
  return { text, words, confidence: weight === 0 ? 0 : Math.round(sum / weight) }
}

function full(picture: Grey): Promise<Seen> {
  const angle = lean(picture)
  return read(straight(picture, angle), placeIn(picture, angle))
}

async function recognise(picture: Grey): Promise<Recognised> {
  const lit = evenlyLit(picture)
  const onSide = liesOnSide(lit)
  const asItIs = onSide ? { text: '', words: [], confidence: 0 } : await full(lit)
  if (asItIs.confidence >= DOUBTFUL) return { ...asItIs, quarters: 0 }
  const trial = within(lit, TRIAL_LONG_SIDE)
  let best = { quarters: 0, confidence: asItIs.confidence + 5 }
  for (const quarters of onSide ? [1, 3, 0] : [2, 1, 3]) {
    const turned = turn(trial, quarters)
    const { confidence } = await read(turned, placeIn(turned, 0))
    if (confidence > best.confidence) best = { quarters, confidence }
    if (confidence >= 80) break
  }
  if (best.quarters === 0 && !onSide) return { ...asItIs, quarters: 0 }
  const turned = await full(turn(lit, best.quarters))
  return turned.confidence > asItIs.confidence ? { ...turned, quarters: best.quarters } : { ...asItIs, quarters: 0 }
}

async function pictureOf({ kind, bytes, page }: RecognitionTask): Promise<Grey> {
  if (kind === 'picture') return greyOf(await rasterOf(bytes, page))
  const { drawPage } = await import('./pdf.ts')
  return greyOf(await drawPage(bytes, page))
}

process.on('message', async ({ id, task }: { id: number; task: RecognitionTask }) => {
  try {
    process.send?.({ id, answer: await recognise(await pictureOf(task)) })
  } catch (error) {
    const refused: NoteCode = error instanceof Refused ? error.code : 'unreadable'
    process.send?.({ id, refused })
  }
})
// The service is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit())
