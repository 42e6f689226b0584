/** Where the reader of long unknown pages (`entrypoints/article.ts`) leaves itself for the page script. */
import type { CaptureOptions } from '../portals/index.ts'

type Article = NonNullable<CaptureOptions['article']>
const PLACE = '__dungCuaArticle'
type World = typeof globalThis & { [PLACE]?: Article }

export function offerArticle(read: Article): void {
  ;(globalThis as World)[PLACE] = read
}

export const offeredArticle = (): Article | undefined => (globalThis as World)[PLACE]
