/** Pages of originals as pictures, with their words placed. */
import * as z from 'zod'
import { PartId } from './source.ts'

/** `?part=&width=`: which part, and how many pixels across the page is to be drawn. */
export const PageQuery = z.object({
  part: PartId,
  width: z.coerce.number().int().min(200).max(2600).default(1200),
})
export type PageQuery = z.infer<typeof PageQuery>

/** A page of an original as a picture, and where the words of its text stand on it. */
export const OriginalPage = z.object({
  part: PartId,
  page: z.int().positive(),
  pages: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** JPEG, base64. */
  jpeg: z.base64(),
  /** A word: offsets `[start, end)` into the part's text; left, top, width, height in ten-thousandths of the page. */
  words: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])),
})
export type OriginalPage = z.infer<typeof OriginalPage>

/** `POST /v1/originals`: a capture is read again so that its originals can be looked at. */
export const OriginalsOpened = z.object({ digest: z.string() })
export type OriginalsOpened = z.infer<typeof OriginalsOpened>
