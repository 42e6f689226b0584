/** One page of an original, drawn, with the places of its words. */
import type { OriginalPage, PageQuery } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import { placed } from './placed.ts'
import type { OpenOriginals } from './shelf.ts'

/** Throws `Refusal` `not_found` where there is no such page, `cannot_draw` where it cannot be drawn. */
export async function pageOf(
  opened: OpenOriginals,
  number: number,
  { part: id, width }: PageQuery,
): Promise<OriginalPage> {
  const { draw, drawableAs } = await import('../intake/drawing.ts')
  const { sniff } = await import('../intake/sniff.ts')
  const original = opened.originals.find(({ part }) => part === id)
  const part = opened.message.parts.find((one) => one.id === id)
  if (!original || !part) throw new Refusal('not_found')
  const { bytes } = original
  const kind = drawableAs(sniff(bytes, original.filename, original.contentType).format)
  const pages = part.pictures ?? 1
  if (kind === null || number > pages) throw new Refusal('not_found')
  const seen = opened.layouts.find((one) => one.part === id)?.pages.find((one) => one.number === number)
  const drawn = await draw({ kind, bytes, page: number, width, quarters: seen?.quarters ?? 0 }).catch(() => {
    throw new Refusal('cannot_draw')
  })
  const { start, end } = part.pages.find((one) => one.number === number) ?? { start: 0, end: part.text.length }
  return {
    part: id,
    page: number,
    pages,
    width: drawn.width,
    height: drawn.height,
    jpeg: Buffer.from(drawn.jpeg).toString('base64'),
    words: placed(seen?.words ?? drawn.words, part.text, start, end),
  }
}
