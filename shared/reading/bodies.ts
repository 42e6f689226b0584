import { isWrittenFamilyName } from '../vietnamese/names.ts'
import type { BodyMention } from './body-names.ts'
import {
  COMPANY,
  FIELD_WORDS,
  HEAD_START,
  HEADS,
  LEVELS,
  NEEDS_FIELD,
  NO_LEVEL,
  ORDINARY,
  TITLE_WORDS,
} from './body-words.ts'
import { type Passage, tidy } from './passage.ts'

const HEAD = new RegExp(
  `(?<![a-z/-])(?:${[...new Set(HEADS)].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`.replaceAll(
    ' ',
    '[ ]{1,3}',
  ),
  'g',
)

const FIELDS_BY_FIRST = new Map<string, string[][]>()
for (const words of FIELD_WORDS) {
  const first = words[0] as string
  const list = FIELDS_BY_FIRST.get(first) ?? []
  list.push(words)
  FIELDS_BY_FIRST.set(
    first,
    list.sort((a, b) => b.length - a.length),
  )
}

interface Token {
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

function tokensFrom(passage: Passage, offset: number, limit: number): Token[] {
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

/** Words that fold to the head of a body: `xương`, `vừa`, `quản`, `mở`. */
const OTHER_WRITTEN =
  /^(?:sổ|số|sợ|sơ|sò|sớ|xương|xướng|vừa|vũa|tiêm|tiềm|tiếm|quản|quân|quận|quần|mở|mô|mổ|mớ|mồ)(?!\p{L})/iu
/** A figure behind these is a sum or a count, not a name: `vay ngân hàng 300 triệu`. */
const NO_NUMBER = /^(?:ngan hang|xuong|quan|tiem|cua hang|vua|cong ty|cty|co so(?! y te)|phong giao dich|nha)/

const FIRM = /^(?:cong ty|cty|dntn|htx|hop tac xa|xuong|quan |tiem|co so|trung tam (?!hanh|phuc|y te|van|phat))/

/** The body above: `Phòng Đăng ký kinh doanh thuộc Sở Tài chính`. */
const PARENT = /^(?:so|ubnd|cong an|cuc|chi cuc|uy ban nhan dan)(?= )/

const simple = (gap: string) => /^[ ]{1,3}$/.test(gap)

const dashed = (gap: string) => /^[ ]?[-–][ ]?$/.test(gap)

export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    if (tokens[at + i]?.folded !== words[i]?.replace(',', '')) return false
    const gap = tokens[at + i]?.gap ?? ''
    if (i + 1 < words.length && !simple(gap) && !/^,[ ]$/.test(gap) && !dashed(gap)) return false
  }
  return true
}

function fieldAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.folded
  const list = first === undefined ? undefined : FIELDS_BY_FIRST.get(first)
  for (const words of list ?? []) {
    const compact = words.filter((word) => word !== '-')
    if (startsWith(tokens, at, compact)) return compact.length
  }
  return 0
}

function levelAt(tokens: readonly Token[], at: number): number {
  if (NO_LEVEL.test(tokens[at]?.written ?? '')) return 0
  for (const words of LEVELS) if (startsWith(tokens, at, words)) return words.length
  return 0
}

/** Capitalised syllables and numbers that make a proper name from `at` on; how many tokens. */
function properAt(tokens: readonly Token[], at: number, most: number): number {
  let taken = 0
  while (taken < most) {
    const token = tokens[at + taken]
    if (token === undefined || !(token.capital || token.number)) break
    if (taken > 0 && !simple(tokens[at + taken - 1]?.gap ?? '')) break
    if (
      token.capital &&
      taken > 0 &&
      levelAt(tokens, at + taken) > 0 &&
      token.folded.length > 2 &&
      tokens[at + taken + 1]?.capital &&
      token.folded !== 'khu'
    )
      break
    taken += 1
  }
  return taken
}

/** How many tokens stand before the next everyday word. */
function ordinaryAt(tokens: readonly Token[], at: number): number {
  let count = 0
  while (at + count < tokens.length && !ORDINARY.test((tokens[at + count] as Token).written)) count += 1
  return count
}

/** `Xưởng chế biến mủ Thuận Lợi Phát`: how many words of the trade stand between the head and a name of two syllables. */
function wordsBeforeName(tokens: readonly Token[], at: number, firm: boolean): number {
  if (!firm) return 0
  for (let count = 0; count <= 7; count += 1) {
    const token = tokens[at + count]
    if (token === undefined) return 0
    if (token.capital) return count > 0 && tokens[at + count + 1]?.capital && simple(token.gap) ? count : 0
    if (token.number || !simple(token.gap)) return 0
    if (ORDINARY.test(token.written) && !(/^(?:va|lam)$/.test(token.folded) && count > 0)) return 0
    if (
      /^(?:thuoc|sang|ngay|nhu|nen|phai|thai|doi|hen|cat|keo|tu|mo|hut|chay|dung|ban|giao|khai|lien|tai)$/.test(
        token.written.normalize('NFC'),
      )
    )
      return 0
  }
  return 0
}

/**
 * Extends a body's name from the end of its head: field words, own name, levels with their names.
 * Stops before verbs, so that `UBND xã Tân Hội ban hành` ends after `Hội`.
 */
function extend(
  passage: Passage,
  start: number,
  headEnd: number,
  depth = 0,
): { end: number; bare: boolean; fields: number } {
  const tokens = tokensFrom(passage, start, 170)
  // In running capitals nothing shows where a name ends: only fields, levels and two syllables behind them count.
  const following = passage.text.slice(headEnd, headEnd + 60)
  const running = following.length > 20 && following === following.toUpperCase() && /\p{Lu}{2}/u.test(following)
  let i = tokens.findIndex((token) => token.end >= headEnd) + 1
  if (i === 0) return { end: headEnd, bare: true, fields: 0 }
  let end = headEnd
  let bare = true
  let fields = 0
  for (let round = 0; round < 12 && i < tokens.length; round += 1) {
    const before = tokens[i - 1]?.gap ?? ''
    const token = tokens[i] as Token
    const linked = simple(before)
    if (!linked && !(dashed(before) && (token.capital || fieldAt(tokens, i) > 0)) && !(before === ' (' && false)) break
    let took = fieldAt(tokens, i)
    if (took > 0) {
      const next = tokens[i + took - 1] as Token
      end = next.end
      fields += 1
      i += took
      continue
    }
    took = levelAt(tokens, i)
    if (took > 0) {
      let name = properAt(tokens, i + took, running ? 2 : 4)
      // `phường Kiến Tường Trương Ngọc Diễm`: the head's name follows the unit's without a comma.
      const third = tokens[i + took + 2]
      const headNamed =
        name >= 3 &&
        third !== undefined &&
        isWrittenFamilyName(third.written) &&
        tokens[i + took + 3]?.capital === true &&
        tokens[i + took + 4]?.capital === true
      if (headNamed) name = 2
      // A firm has no level: `Công ty Tan Phat xa nuoc thai`.
      if (name === 0 && FIRM.test(passage.folded.slice(start, headEnd))) break
      const nameEnd = took + name
      if (name > 0 && !simple(tokens[i + took - 1]?.gap ?? '')) break
      end = (tokens[i + nameEnd - 1] as Token).end
      bare = name === 0
      i += nameEnd
      if (headNamed) break
      if (bare && !/^(?:xa|phuong|tinh|huyen)$/.test(token.folded)) continue
      if (bare) break
      continue
    }
    if (token.folded === 'thuoc' && !token.capital) {
      const from = tokens[i + 1]?.start ?? 0
      const parent = PARENT.exec(passage.folded.slice(from, from + 22))
      if (parent === null || depth > 0) break
      return { ...extend(passage, from, from + parent[0].length, depth + 1), fields }
    }
    if (
      (token.folded === 'tai' || token.folded === 'o' || token.folded === 'va' || token.folded === 'huyen') &&
      !token.capital
    ) {
      const name =
        token.folded === 'va' ? fieldAt(tokens, i + 1) || properAt(tokens, i + 1, 4) : properAt(tokens, i + 1, 4)
      const next = tokens[i + 1]
      if (name === 0 || next === undefined || (!next.capital && TITLE_WORDS.test(next.folded))) break
      i += 1 + name
      end = (tokens[i - 1] as Token).end
      bare = false
      continue
    }
    if (running && !COMPANY.test(passage.folded.slice(start, headEnd))) break
    const company = COMPANY.test(passage.folded.slice(start, headEnd))
    if (!token.capital && !token.number) {
      // "Khoáng sản Đông Thành Sơn": firms write only the first syllable of a word with a capital.
      const lead = i === 0 || (tokens[i - 1]?.end ?? 0) <= headEnd
      const inside =
        company &&
        (tokens[i - 1]?.capital || lead) &&
        tokens[i + 1]?.capital &&
        simple(token.gap) &&
        !ORDINARY.test(token.written) &&
        token.folded !== 'thuoc' &&
        (!lead || /^(?:cong ty|cty|nha may|xi nghiep|co so|htx|trai)/.test(passage.folded.slice(start, headEnd)))
      const branch = inside ? 0 : wordsBeforeName(tokens, i, company && lead)
      if (branch > 0) {
        i += branch
        continue
      }
      if (!inside) break
      end = token.end
      i += 1
      continue
    }
    if (token.number && (tokens[i - 1]?.end ?? 0) <= headEnd && NO_NUMBER.test(passage.folded.slice(start, headEnd)))
      break
    const name =
      TITLE_WORDS.test(token.folded) && !tokens[i + 1]?.capital
        ? 0
        : running
          ? Math.min(4, ordinaryAt(tokens, i)) && properAt(tokens, i, Math.min(4, ordinaryAt(tokens, i)))
          : properAt(tokens, i, 7)
    if (name === 0) break
    end = (tokens[i + name - 1] as Token).end
    bare = false
    i += name
  }
  return { end, bare, fields }
}

/** All bodies named in a passage, in order, not overlapping. */
export function bodiesIn(passage: Passage, limit = 400): BodyMention[] {
  const mentions: BodyMention[] = []
  let last = -1
  for (const match of passage.folded.matchAll(HEAD)) {
    if (match.index < last) continue
    const head = match[0].replace(/\s+/g, ' ')
    if (OTHER_WRITTEN.test(passage.text.slice(match.index, match.index + 6))) continue
    // `cán bộ Công an`: the word for an official ends in `bộ`.
    if (
      head === 'bo' &&
      /(?:can|noi|toan|dang|tien|duong|truc|hoc|di) $/.test(
        passage.folded.slice(Math.max(0, match.index - 6), match.index),
      )
    )
      continue
    const headEnd = match.index + match[0].length
    const { end, bare, fields } = extend(passage, match.index, headEnd)
    const owner = /^(?:trai|nha may|co so|quan)/.test(head)
      ? /^ (?:cua )(?=\S)/.exec(passage.folded.slice(end, end + 6))
      : null
    if (owner !== null) {
      const tokens = tokensFrom(passage, end + owner[0].length, 60)
      const name =
        tokens[0]?.capital && !HEAD_START.test(passage.folded.slice(tokens[0].start, tokens[0].start + 9))
          ? properAt(tokens, 0, 5)
          : 0
      if (name >= 2) {
        const from = (tokens[0] as Token).start
        const to = (tokens[name - 1] as Token).end
        mentions.push({
          start: from,
          end: to,
          name: tidy(passage.text.slice(from, to)),
          folded: `${head} ${passage.folded.slice(from, to)}`,
          bare: false,
        })
        last = to
        continue
      }
    }
    const first = passage.text.charAt(match.index)
    const capital = first !== first.toLowerCase()
    if (NEEDS_FIELD.has(head) && bare && fields === 0) {
      // "Chi nhánh" alone speaks of the branch named before.
      // `Thanh tra tỉnh` is one of its kind.
      const known =
        (head === 'thanh tra' && end > headEnd) ||
        (capital && head.length > 4 && mentions.some((one) => one.folded.startsWith(`${head} `)))
      if (!known) continue
    }
    if (
      NEEDS_FIELD.has(head) &&
      !capital &&
      fields === 0 &&
      (head === 'so' || head === 'bo' || head === 'phong' || head === 'thue' || head === 'cuc')
    )
      continue
    mentions.push({
      start: match.index,
      end,
      name: tidy(passage.text.slice(match.index, end)),
      folded: passage.folded.slice(match.index, end).replace(/\s+/g, ' '),
      bare,
    })
    last = end
    if (mentions.length >= limit) break
  }
  return mentions
}
