import { isWrittenFamilyName } from '../vietnamese/names.ts'
import { withoutHolder } from './body-holders.ts'
import type { BodyMention } from './body-names.ts'
import { AMBIGUOUS, ONE_WORD, OTHER_WRITTEN } from './body-spelling.ts'
import { dashed, simple, smallFirmAt, startsWith, type Token, tokensFrom } from './body-tokens.ts'
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
  VERB_FIELDS,
} from './body-words.ts'
import { isCasual, isUnaccented, type Passage, tidy } from './passage.ts'
import { positionEnd } from './positions.ts'

const HEAD = new RegExp(
  `(?<![a-z/-])(?:${[...new Set(HEADS)].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`.replaceAll(
    ' ',
    '[ ]{1,3}',
  ),
  'g',
)

const HEAD_HERE = new RegExp(HEAD.source, 'y')

/** Whether the name of another body begins at `at`; of the short heads only with a capital. */
function headAt({ text, folded }: Passage, at: number): boolean {
  HEAD_HERE.lastIndex = at
  const head = HEAD_HERE.exec(folded)?.[0]
  if (head === undefined) return false
  const capital = text.charAt(at) !== text.charAt(at).toLowerCase()
  return capital ? !OTHER_WRITTEN.test(text.slice(at, at + 6)) : head.includes(' ')
}

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

/** A figure behind these is a sum or a count, not a name: `vay ngân hàng 300 triệu`. */
const NO_NUMBER = /^(?:ngan hang|xuong|quan|tiem|cua hang|vua|cong ty|cty|co so(?! y te)|phong giao dich|nha)/

const FIRM = /^(?:cong ty|cty|dntn|htx|hop tac xa|xuong|quan |tiem|co so|trung tam (?!hanh|phuc|y te|van|phat))/

/** The body above: `Phòng Đăng ký kinh doanh thuộc Sở Tài chính`. */
const PARENT = /^(?:so|ubnd|cong an|cuc|chi cuc|uy ban nhan dan)(?= )/

function fieldAt(tokens: readonly Token[], at: number, named = false): number {
  const first = tokens[at]?.folded
  const list = first === undefined ? undefined : FIELDS_BY_FIRST.get(first)
  for (const words of list ?? []) {
    const compact = words.filter((word) => word !== '-')
    if (named && !tokens[at]?.capital && VERB_FIELDS.test(words.join(' '))) continue
    if (startsWith(tokens, at, compact)) return compact.length
  }
  return 0
}

function levelAt(tokens: readonly Token[], at: number): number {
  if (NO_LEVEL.test(tokens[at]?.written ?? '')) return 0
  // `tinh bột` is starch, `tỉnh` a province.
  if (tokens[at]?.written === 'tinh' && /^(?:bột|dầu|chế|luyện|bot)$/.test(tokens[at + 1]?.written ?? '')) return 0
  for (const words of LEVELS) if (startsWith(tokens, at, words)) return words.length
  return 0
}

/** A head that says by itself what the body does: `trạm thủy lợi quản lý` ends before the verb. */
const HEAD_OF_THREE = /^[a-z]+ [a-z]+ [a-z]/

const ABOVE = /^(?:cong an|ubnd|uy ban)(?: |$)/

/** Capitalised syllables and numbers that make a proper name from `at` on; how many tokens. */
function properAt(tokens: readonly Token[], at: number, most: number): number {
  let taken = 0
  while (taken < most) {
    const token = tokens[at + taken]
    if (token === undefined || !(token.capital || token.number)) break
    if (taken > 0 && !simple(tokens[at + taken - 1]?.gap ?? '')) break
    // `Công ty CP Phát triển hạ tầng …`: what the firm does begins.
    if (taken > 0 && fieldAt(tokens, at + taken) > 1) break
    // `Đội Cảnh sát giao thông số 3 Công an tỉnh`: the body above begins.
    if (taken > 0 && ABOVE.test(`${token.folded} ${tokens[at + taken + 1]?.folded ?? ''}`)) break
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

/** `cơ sở thu mua và sấy mủ …`: what a shop does for a living. */
const TRADES = /^(?:mua|bán|xây|làm|thuê)$/

/** `Xưởng chế biến mủ Thuận Lợi Phát`: how many words of the trade stand between the head and a name of two syllables. */
function wordsBeforeName(tokens: readonly Token[], at: number, firm: boolean): number {
  if (!firm) return 0
  for (let count = 0; count <= 7; count += 1) {
    const token = tokens[at + count]
    if (token === undefined) return 0
    if (token.capital) return count > 0 && tokens[at + count + 1]?.capital && simple(token.gap) ? count : 0
    if (token.number || !simple(token.gap)) return 0
    if (
      ORDINARY.test(token.written) &&
      !(/^(?:va|lam)$/.test(token.folded) && count > 0) &&
      !(TRADES.test(token.written) && count < 2)
    )
      return 0
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
  casual: boolean,
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
    let took = fieldAt(tokens, i, end > headEnd || HEAD_OF_THREE.test(passage.folded.slice(start, headEnd)))
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
      if (name === 0 && FIRM.test(passage.folded.slice(start, headEnd)) && !token.capital) break
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
      return { ...extend(passage, from, from + parent[0].length, casual, depth + 1), fields }
    }
    // `Phòng giao dịch Ngân hàng …`: the bank's name belongs to its branch.
    if (
      depth === 0 &&
      /^(?:phong giao dich|chi nhanh)$/.test(passage.folded.slice(start, end)) &&
      startsWith(tokens, i, ['ngan', 'hang'])
    ) {
      const from = token.start
      return { ...extend(passage, from, (tokens[i + 1] as Token).end, casual, depth + 1), fields }
    }
    if (
      (token.folded === 'tai' || token.folded === 'o' || token.folded === 'va' || token.folded === 'huyen') &&
      !token.capital
    ) {
      const next = tokens[i + 1]
      // `Ban Quản lý Khu kinh tế và UBND phường …`: another body begins.
      if (
        token.folded === 'va' &&
        next !== undefined &&
        (headAt(passage, next.start) || positionEnd(passage.folded, next.start) !== -1)
      )
        break
      const name =
        token.folded === 'va' ? fieldAt(tokens, i + 1) || properAt(tokens, i + 1, 4) : properAt(tokens, i + 1, 4)
      if (name === 0 || next === undefined || (!next.capital && TITLE_WORDS.test(next.folded))) break
      i += 1 + name
      end = (tokens[i - 1] as Token).end
      bare = false
      continue
    }
    if (running && !COMPANY.test(passage.folded.slice(start, headEnd))) break
    const company = COMPANY.test(passage.folded.slice(start, headEnd))
    if (
      casual &&
      company &&
      /[ .]|^cty|^htx/.test(passage.folded.slice(start, headEnd)) &&
      (tokens[i - 1]?.end ?? 0) >= headEnd
    ) {
      const words = smallFirmAt(tokens, i)
      if (words > 0) {
        i += words
        end = (tokens[i - 1] as Token).end
        bare = false
      }
      break
    }
    if (!token.capital && !token.number) {
      // "Khoáng sản Đông Thành Sơn": firms write only the first syllable of a word with a capital.
      const lead = bare
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
  const casual = isCasual(passage)
  const marked = !isUnaccented(passage)
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
    if (
      !marked &&
      (AMBIGUOUS.has(head) || /^so (?:dien thoai|nha|tien)/.test(passage.folded.slice(match.index, match.index + 14)))
    )
      continue
    if (
      marked &&
      ONE_WORD[head] !== undefined &&
      !ONE_WORD[head].test(passage.text.slice(match.index, match.index + 6))
    )
      continue
    // Of one word only `trường` with its marks is a school, and not in `môi trường`.
    if (
      head === 'truong' &&
      (!/^trường/i.test(passage.text.slice(match.index, match.index + 6)) ||
        /(?:moi|thi|nong|lam|hien|cong|thuong|lap|nha|cua|quang|truong|ap|xa|phuong|pho|thon|kenh|kinh|ong|ba|ten) $/.test(
          passage.folded.slice(Math.max(0, match.index - 8), match.index),
        ))
    )
      continue
    const headEnd = match.index + match[0].length
    const whole = extend(passage, match.index, headEnd, casual)
    const end = withoutHolder(passage, match.index, headEnd, whole.end)
    const { fields } = whole
    const bare =
      whole.bare || (end !== whole.end && /(?:xa|phuong|tinh|huyen)$/.test(passage.folded.slice(headEnd, end)))
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
