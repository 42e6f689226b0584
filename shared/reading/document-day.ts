/** The day of a numbered paper, as the letter says it. Over folded text. */
import type { DateMatch } from '../vietnamese/dates.ts'
import type { Passage } from './passage.ts'

const SENTENCE_BREAK = /[.;!?][ \n]|\n/

/** Date written with the number (`ngày 12/5/2026`, `(ngày …)`, `cùng ngày …`), else the date that opens its sentence. */
export function dayFor(
  passage: Passage,
  start: number,
  end: number,
  dates: readonly DateMatch[],
): { day: string | null; ofSentence: boolean; dateEnd: number } {
  const { folded } = passage
  for (const date of dates) {
    if (date.start < end || date.start > end + 150) continue
    const between = folded.slice(end, date.start)
    if (/\d{2,}\s?\/\s?[a-z]/.test(between) || /[;!?]|\.\s/.test(between)) break
    const close = /^[\s,(]{0,4}(?:(?:ra|ky|ban hanh|cung|de|lap|duoc ky|trong)[\s,]{1,2}){0,3}(?:ngay[ ]?)?$/.test(
      between,
    )
    const plain = /^[\s,(][^,.]{0,110}(?:ky|ban hanh|cap|lap|ra)?\s*(?:ngay )?$/.test(between) && between.length < 60
    const notOther =
      !/\b(?:nhan|toi|tui|nop|gui|khieu nai|hom|den|truoc|sau|han|biet|thuc hien|hen|moi|cuong che|cho|ap dung|tu)\b/.test(
        between,
      )
    if (close || (plain && notOther)) {
      if (date.day !== null) return { day: date.day, ofSentence: false, dateEnd: date.end }
    }
    break
  }
  let last: DateMatch | null = null
  for (const date of dates) {
    if (date.end > start) break
    if (start - date.end < 170) last = date
  }
  if (last?.day != null) {
    const between = folded.slice(last.end, start)
    const opens =
      /(?:^|[.;!?:\n-]\s*|[a-z]\s*[,]\s*|\b(?:den|toi|vao|va|ma|nhung|nay|sau do|nhan|tiep theo|roi|thi|theo|hom)\s+)$/.test(
        `\n${folded.slice(Math.max(0, last.start - 12), last.start)}`,
      )
    const verb = /\b(?:ra|ky|ban hanh|nhan|co|gui|lap|xu|tuyen|cap|moi|dua|thong bao|phat hanh)\b/.test(between)
    if (opens && verb && !SENTENCE_BREAK.test(between) && !/\d\s?\/\s?[a-z]/.test(between)) {
      return { day: last.day, ofSentence: /\b(?:nhan|nhan duoc)\b/.test(between), dateEnd: end }
    }
  }
  return { day: null, ofSentence: false, dateEnd: end }
}
