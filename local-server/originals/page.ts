/** One page of an original, drawn, with the places of its words. */
import type { OriginalPage, PageQuery } from '../../shared/api.ts'
import type { Message, Part } from '../../shared/petition.ts'
import { fileOf, petitionsIn } from '../../shared/reading/several.ts'
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
  const file = fileOf(id)
  const original = opened.originals.find(({ part }) => part === file)
  const part = partOf(opened.message, id)
  if (!original || !part) throw new Refusal('not_found')
  const { bytes } = original
  const kind = drawableAs(sniff(bytes, original.filename, original.contentType).format)
  const pages = part.pictures ?? 1
  if (kind === null || number > pages) throw new Refusal('not_found')
  const seen = opened.layouts.find((one) => one.part === file)?.pages.find((one) => one.number === number)
  const drawn = await draw({ kind, bytes, page: number, width, quarters: seen?.quarters ?? 0 }).catch(() => {
    throw new Refusal('cannot_draw')
  })
  // Of several petitions in one file the words of the others' pages are none of this one's.
  const none = part.pages.length > 0 ? { start: 0, end: 0 } : { start: 0, end: part.text.length }
  const { start, end } = part.pages.find((one) => one.number === number) ?? none
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

/** A part of the message, or one petition's pages of a file that holds several. */
function partOf(message: Message, id: string): Part | undefined {
  const named = ({ parts }: Message) => parts.find((part) => part.id === id)
  return (
    named(message) ??
    petitionsIn(message)
      .map((one) => named(one.message))
      .find((part) => part !== undefined)
  )
}
