/** The places of a passage on a page image: the boxes of its words, joined to one mark a line. */
import type { OriginalPage } from '../../shared/api.ts'
import type { Evidence } from '../../shared/petition.ts'

/** In ten-thousandths of the page. */
export type Mark = { x: number; y: number; width: number; height: number }

/** Marks for those passages that lie on this page. Empty where the places of its words are not known. */
export function marksOn({ part, words }: Pick<OriginalPage, 'part' | 'words'>, evidence: readonly Evidence[]): Mark[] {
  const passages = evidence.filter((one) => one.part === part && one.end > one.start)
  return passages.flatMap(({ start, end }) => {
    const marks: Mark[] = []
    for (const [from, to, x, y, width, height] of words) {
      if (from >= end || to <= start) continue
      const last = marks.at(-1)
      if (last && isBeside(last, { x, y, width, height })) joinTo(last, { x, y, width, height })
      else marks.push({ x, y, width, height })
    }
    return marks
  })
}

/** The next word of the same line. */
function isBeside(mark: Mark, word: Mark): boolean {
  const common = Math.min(mark.y + mark.height, word.y + word.height) - Math.max(mark.y, word.y)
  return common > Math.min(mark.height, word.height) * 0.5 && word.x >= mark.x && word.x - (mark.x + mark.width) < 600
}

function joinTo(mark: Mark, word: Mark): void {
  const right = Math.max(mark.x + mark.width, word.x + word.width)
  const foot = Math.max(mark.y + mark.height, word.y + word.height)
  mark.y = Math.min(mark.y, word.y)
  mark.width = right - mark.x
  mark.height = foot - mark.y
}
