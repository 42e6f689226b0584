/** The words of a passage with what stands between them, for reading the names of bodies. */
import { ORDINARY } from './body-words.ts'
import type { Passage } from './passage.ts'

export interface Token {
  /** Small letters, marks kept. */
  written: string
  start: number
  end: number
  folded: string
  capital: boolean
  number: boolean
  /** The text between this token and the next. */
  gap: string
}

const TOKEN = /[\p{L}\p{M}\d]+(?:\.(?=\p{L}))?/uy

export function tokensFrom(passage: Passage, offset: number, limit: number): Token[] {
  const tokens: Token[] = []
  const stop = Math.min(passage.text.length, offset + limit)
  let at = offset
  while (at < stop) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(passage.text)
    if (match === null) break
    const end = at + match[0].length
    let next = end
    while (next < stop && /[^\p{L}\d\n]/u.test(passage.text[next] as string)) next += 1
    const first = match[0].charAt(0)
    const word = passage.folded.slice(at, end).replace('.', '')
    tokens.push({
      start: at,
      end,
      folded: word,
      written: match[0].toLowerCase(),
      capital: first !== first.toLowerCase(),
      number: first >= '0' && first <= '9',
      // `TP. Tây Ninh`, `P. 3`: the dot belongs to the short form.
      gap: passage.text.slice(end, next).replace(/^\.(?= )/, /^(?:tp|tx|tt|p|q|h|x|kp)$/.test(word) ? '' : '.'),
    })
    at = next
    if (passage.text[at] === '\n') break
  }
  return tokens
}

export const simple = (gap: string) => /^[ ]{1,3}$/.test(gap)

export const dashed = (gap: string) => /^[ ]?[-–][ ]?$/.test(gap)

export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    if (tokens[at + i]?.folded !== words[i]?.replace(',', '')) return false
    const gap = tokens[at + i]?.gap ?? ''
    if (i + 1 < words.length && !simple(gap) && !/^,[ ]$/.test(gap) && !dashed(gap)) return false
  }
  return true
}

/** Words that end a name typed in small letters, besides those of every day. */
const AFTER_SMALL_NAME =
  /^(?:thiếu|hong|hông|ko|k|thải|bắt|ép|thu|giữ|cắt|đòi|nói|kêu|hứa|mở|ngưng|sa|tự|tụi|mấy|mỗi|se|sẽ|phải|nên|luôn|hoài|suốt|tui|mình|chúng|ai|nào|gì|đêm|hết|thêm|nữa|lại|vô|đi|ngoài|trên|dưới|các|một|này|nầy|nay|kia|đó|nhà|ấy|bên|cạnh|kế|chạy|cứ|toàn|đều|chỉ|tới|cách|trễ|chuyển|đào|thua|thieu|bat|ep|giu|cat|doi|noi|keu|hua|mo|tui|minh|chung|nay|kia|do|ben|canh|chay|cu|toan|deu|chi|cach|lai|vo|di|xa|thai|tu|o|may|moi|phai|nen|sau|truoc|nha)$/u

/** How many words from `at` on are the name of a firm typed without capitals; none where an everyday word follows at once. */
export function smallFirmAt(tokens: readonly Token[], at: number): number {
  let taken = 0
  while (taken < 5) {
    const token = tokens[at + taken]
    if (token === undefined || ORDINARY.test(token.written) || AFTER_SMALL_NAME.test(token.written)) break
    if (token.number && taken === 0) break
    taken += 1
    if (!simple(token.gap)) break
  }
  return taken
}
