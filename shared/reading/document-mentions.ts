/** Every numbered paper that a passage mentions, with the day and the issuer said of it. Over folded text. */
import type { DateMatch } from '../vietnamese/dates.ts'
import { digitsOf } from '../vietnamese/numbers.ts'
import type { BodyMention } from './body-names.ts'
import { dayFor } from './document-day.ts'
import { byInitials, issuerFor } from './document-issuer.ts'
import {
  BEFORE_THE_LAST,
  LEGAL_SYMBOL,
  LEGAL_WORDS,
  NEVER_SYMBOL,
  PRIVATE_SYMBOL,
  TOLD,
  VETERANS,
} from './document-words.ts'
import type { Passage } from './passage.ts'

/** One mention of a numbered paper. */
export interface DocumentMention {
  start: number
  end: number
  /** As numbered, tidied: `512/QĐ-UBND`. */
  number: string
  /** The figure before the stroke, without leading zeros. */
  figure: string
  symbol: string
  kind: string
  day: string | null
  /** The date was only that of the sentence (`Ngày 3/3 tôi nhận Công văn số …`). */
  dayIsOfSentence: boolean
  issuer: string | null
}

const KINDS =
  'quyet dinh|thong bao|cong van|van ban|ket luan|bien ban|ban an|phieu (?:huong dan|tra loi)|giay moi|lenh|bao cao|to trinh|hop dong|ke hoach|phuong an|chi thi|quyet nghi|giay phep|giay bao|giay trieu tap|giay hen|q[dđ]|tb|cv|kl|bb|vb'
const D = '[0-9oli]'
const YEAR = '(?:19|2[0o])[0-9o]{2}'
const SYMBOL = '[a-z](?:[a-z]|\\d(?=[a-z\\d-])|\\d){0,15}(?:(?:[ ]?[-/][ ]?|\\.)[a-z0-9]{1,14}){0,4}'
/** `512/QĐ-UBND`, `118/2024/DS-PT`, `27/2026/CV-TNP`, and the Party's `12-QĐ/ĐU`. */
const NUMBERED = new RegExp(
  `(?<![\\w/.])(${D}{0,5}\\d${D}{0,4})[ ]?(?:/[ ]?(${YEAR})[ ]?)?/[ ]?(${SYMBOL})|(?<![\\w/.,])(\\d{1,5})[ ]?-[ ]?((?:qd|kl|tb|cv|nq|hd|ct|bc|tt)[ ]?/[ ]?[a-z]{1,12})`,
  'g',
)
/** A number without symbol needs its kind before it: `Quyết định số 512 ngày …`, `công văn trả hồ sơ 512 hồi tháng 4`. */
const BARE = new RegExp(
  `(?<![a-z/])(${KINDS})(?:-[a-z]{2,6})?((?: [a-z]{1,9}){0,6}?)[ ]{1,3}(?:so[ ]{0,2}[:.]?[ ]{0,2})?(\\d{2,5})(?!\\d|[/-]|[.,]\\d|[ ]?(?:ngay|trang|dong|trieu|tr|ngan|nghin|k|ty|ti|m2|met|hecta|ha|ho|nguoi|cay|con|thang|lan|thua|to|nam|tuoi|gio|phut|ban|cai|kg|chi|luong|cong|h|tai lieu|giay|hinh|anh|%)(?![a-z])(?! *\\d{1,2}[/-]))`,
  'g',
)
const QD = /(^|[-/])Q[DĐÐ](?=$|[-/])/gi

/** Tidies a symbol: capitals, no spaces, `QD` written without its stroke restored. */
function symbolOf(text: string): string {
  const compact = text.replace(/\s+/g, '').replace(/[–—]/g, '-')
  // `KL-TTr`, `QĐ-TTg` keep their small letter; a symbol typed all small is raised.
  return (/[A-ZĐÐ]/.test(compact) ? compact : compact.toUpperCase())
    .replace(QD, '$1QĐ')
    .replace(/DKDD/g, 'ĐKĐĐ')
    .replace(/[.\-/]+$/, '')
}

interface Context {
  bodies: readonly BodyMention[]
  dates: readonly DateMatch[]
}

const KIND = new RegExp(`(?<![a-z])(${KINDS})(?![a-z])`, 'g')

/** The word nearest before the number that says what paper it is; not across a sentence or another number. */
function kindBefore(folded: string, start: number): string {
  const window = folded.slice(Math.max(0, start - 64), start)
  const last = [...window.matchAll(KIND)].at(-1)
  if (last === undefined || /[.;\n\d]/.test(window.slice(last.index + last[0].length))) return ''
  return last[1] ?? ''
}

/** Every numbered document mentioned in a passage, laws left out, in reading order. */
export function documentsIn(passage: Passage, context: Context): DocumentMention[] {
  const { folded, text } = passage
  const mentions: DocumentMention[] = []
  const letterheads = new Set<string>()
  const add = (start: number, end: number, figure: string, number: string, symbol: string, kind: string) => {
    const { day, ofSentence, dateEnd } = dayFor(passage, start, end, context.dates)
    // "do ông Chủ tịch UBND xã X ký ngày …": the issuer stands before the date.
    const atOnce = /^[\s,]{0,3}(?:cua|do)\s/.test(folded.slice(end, end + 8))
    const issuer =
      (atOnce ? issuerFor(passage, start, end, context.bodies) : null) ??
      issuerFor(passage, start, Math.max(end, day !== null && !ofSentence ? dateEnd : end), context.bodies) ??
      (/(?:ST|PT)$/.test(symbol)
        ? (context.bodies.find((one) => /^(?:toa an|tand)/.test(one.folded))?.name ?? null)
        : byInitials(symbol, context.bodies))
    mentions.push({ start, end, number, figure, symbol, kind, day, dayIsOfSentence: ofSentence, issuer })
  }
  for (const match of folded.matchAll(NUMBERED)) {
    const start = match.index
    let end = start + match[0].length
    const rawSymbol = match[3] ?? match[5] ?? ''
    const compact = rawSymbol.replace(/\s+/g, '')
    const before = folded.slice(Math.max(0, start - 30), start)
    if (PRIVATE_SYMBOL.test(compact) && !/^(?:quyet dinh|ban an|q)/.test(kindBefore(folded, start))) continue
    if (NEVER_SYMBOL.test(compact) || compact.length < 2 || LEGAL_SYMBOL.test(compact) || LEGAL_WORDS.test(before))
      continue
    // The letterhead's own number is not a document of the matter, nor are the firm's other papers.
    const own = start < 600 && /(?:^|\n)[ \t]{0,8}so[ ]{0,2}:?[ ]{0,2}$/.test(before)
    if (own) letterheads.add(compact)
    if (own || letterheads.has(compact)) continue
    if (/(?:so nha|nha so|duong|hem|kiet|ngo|so to|quyen so|(?<!ke )bien so)\s*:?\s*$/.test(before)) continue
    const kind = kindBefore(folded, start)
    const written = text.slice(start, end)
    const capital = /[A-ZĐÐ]{2}/.test(written)
    const known =
      /^(?:qd|tb|cv|kl|bb|kh|gm|gp|bc|vb|pc|tbtl|hd|xphc|ds|hc|hs|lgnn|hn|kdtm|ld|hngd|ccxp|cc|ubnd|qdgq|lcn|phd|ttr|to)(?:[-/.]|$)/.test(
        compact,
      )
    if (!capital && !known) continue
    if (!capital && kind === '' && !/so\s*:?\s*$/.test(before) && compact.length < 4) continue
    // A symbol never swallows the small word after it (`512/QĐ-UBND ngày`): spaces only inside capitals.
    const space = written.slice(match[0].length - rawSymbol.length).search(/\s[\p{Ll}]/u)
    if (space > 0 && capital) end = end - rawSymbol.length + space
    const figure = digitsOf(match[1] ?? match[4] ?? '')
    const year = match[2] === undefined ? '' : `/${digitsOf(match[2])}`
    const symbol = symbolOf(text.slice(start + match[0].length - rawSymbol.length, end))
    const separator = match[5] === undefined ? '/' : '-'
    const listed = BEFORE_THE_LAST.exec(before)
    if (listed !== null && /\bso[ :]{0,3}$|(?:quyet dinh|thong bao|qd) $/.test(before.slice(0, listed.index))) {
      for (const other of (listed[1] ?? '').matchAll(/\d+/g)) {
        const at = start - before.length + listed.index + other.index
        add(at, at + other[0].length, other[0].replace(/^0+(?=\d)/, ''), `${other[0]}/${symbol}`, symbol, kind)
      }
    }
    add(start, end, figure.replace(/^0+(?=\d)/, ''), `${figure}${year}${separator}${symbol}`, symbol, kind)
  }
  for (const match of folded.matchAll(BARE)) {
    const figure = match[3] ?? ''
    const start = match.index + match[0].length - figure.length
    const end = start + figure.length
    const kind = match[1] ?? ''
    if (mentions.some((known) => known.start < end && start < known.end)) continue
    if (/luat|nghi|dieu|khoan|thua|to ban do|ngay|dien tich|nguoi|ho khau/.test(match[2] ?? '')) continue
    const said = /so[ ]{0,2}[:.]?[ ]{0,2}$/.test(match[0].slice(0, -figure.length))
    if (!said && TOLD.test(match[2] ?? '')) continue
    const lead = folded.slice(Math.max(0, match.index - 24), match.index)
    if (VETERANS.test(figure) && /(?:theo|huong|che do|dien)(?: [a-z]{1,6}){0,2} $/.test(lead)) continue
    const strong = /^(?:quyet dinh|thong bao|cong van|ket luan|ban an|bien ban|q|cv|tb|lenh)/.test(kind)
    if (!strong || (figure.length < 2 && !said) || (figure.length === 4 && /^(?:19|20)/.test(figure) && !said)) continue
    add(start, end, figure.replace(/^0+(?=\d)/, ''), figure, '', kind)
  }
  mentions.sort((a, b) => a.start - b.start)
  // "Quyết định số 587 … và Quyết định số 588 …, đều do UBND xã ban hành": one issuer for both.
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]
    if (mention.issuer !== null || next === undefined || next.issuer === null || next.start - mention.end > 160)
      continue
    if (/^[^.;\n]*(?:\bva\b|,)[^.;\n]*$/.test(folded.slice(mention.end, next.start))) mention.issuer = next.issuer
  }
  return mentions
}
