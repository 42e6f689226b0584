import type { CitedDocument, Found } from '../petition.ts'
import type { DateMatch } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'
import { digitsOf } from '../vietnamese/numbers.ts'
import type { BodyMention } from './body-names.ts'
import {
  BEFORE_THE_LAST,
  LEGAL_SYMBOL,
  LEGAL_WORDS,
  NEVER_SYMBOL,
  PRIVATE_SYMBOL,
  TOLD,
  VETERANS,
} from './document-words.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { positionEnd } from './positions.ts'

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

/** `lên Phòng Cảnh sát giao thông Công an tỉnh thì nhận Quyết định …` */
const RECEIVED_AT =
  /^[^.;\n]{0,40}\b(?:thi|va|de)? ?(?:nhan|nhan duoc|duoc dua|duoc giao|dua (?:toi|em))\b[^.;\n]{0,60}$/
const SENTENCE_BREAK = /[.;!?][ \n]|\n/

/** Date written with the number (`ngày 12/5/2026`, `(ngày …)`, `cùng ngày …`), else the date that opens its sentence. */
function dayFor(
  passage: Passage,
  start: number,
  end: number,
  { dates }: Context,
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

/** `Chủ tịch` before `UBND xã …` belongs to the issuer's name. */
export function withOffice(passage: Passage, body: BodyMention): string {
  const window = passage.folded.slice(Math.max(0, body.start - 26), body.start)
  const offset = Math.max(0, body.start - 26)
  const match =
    /(?<![a-z])(?:pho chu tich|chu tich|pho giam doc|giam doc|tong giam doc|hieu truong|cuc truong|chi cuc truong|vien truong|chanh an|doi truong|truong)\s+$/.exec(
      window,
    )
  if (match === null) return body.name
  return tidy(passage.text.slice(offset + match.index, body.end))
}

/** Issuer: `của …`, `do … ban hành/ký` after the number; `… ra/ban hành/ký` before it. */
function issuerFor(passage: Passage, start: number, end: number, { bodies }: Context): string | null {
  const { folded } = passage
  const after = /^[\s,)]{0,3}(?:(?:deu|cung|duoc)\s)?(cua|do|ban hanh boi)\s{1,2}/.exec(folded.slice(end, end + 30))
  const reach = folded.slice(end, end + 140)
  const later = /^[^.;\n]{0,120}?\b(?:cua|do)\s/.exec(reach)
  for (const [opening, trust] of [
    [after, true],
    [later, false],
  ] as const) {
    if (opening === null) continue
    const at = end + opening[0].length
    const office = positionEnd(folded, at)
    const body = bodies.find((one) => one.start >= at && one.start <= at + 60)
    if (body === undefined) continue
    const between = folded.slice(at, body.start)
    const plain = between.trim() === '' || (office !== -1 && office >= body.start - 26) || /^(?:ong|ba) /.test(between)
    if (!plain) continue
    if (!trust) {
      const verb = folded.slice(body.end, body.end + 30)
      const done = /\bdo\s$/.test(opening[0])
        ? /\b(?:ban hanh|ky|ra|cap|lap)\b/.test(verb)
        : !/\b(?:ve|viec)\b/.test(opening[0])
      if (!done) continue
    }
    return withOffice(passage, body)
  }
  const chair =
    /(pho chu tich|chu tich) (?:(?:ubnd|uy ban nhan dan) )?(xa|phuong|tinh)(?: [a-z ]{2,24})?? (?:da |moi )?(?:ra|ky|ban hanh|co)(?: [a-z]{1,9}){0,5}[ ]{1,2}(?:so )?$/.exec(
      folded.slice(Math.max(0, start - 90), start),
    )
  if (chair !== null) {
    const level = chair[2] === 'xa' ? 'xã' : chair[2] === 'phuong' ? 'phường' : 'tỉnh'
    const named = bodies.find(
      (one) => one.start > start - 90 && one.end < start && !one.bare && one.folded.includes(`${chair[2]} `),
    )
    return `${chair[1] === 'chu tich' ? 'Chủ tịch' : 'Phó Chủ tịch'} ${named?.name ?? `UBND ${level}`}`
  }
  const council =
    /(?:^|[ ,\n])(xa|phuong|tinh) (?:da |moi |lai )?(?:ra|ky|ban hanh|co|gui|dan|phat|tra|lay|thu hoi|buoc|giao|cap|tu choi)(?: [a-z]{1,9}){0,8}[ ]{1,2}(?:so )?$/.exec(
      folded.slice(Math.max(0, start - 80), start),
    )
  if (
    council !== null &&
    !bodies.some((body) => body.start > start - 90 && body.end <= start && start - body.end < 40)
  ) {
    return `UBND ${council[1] === 'xa' ? 'xã' : council[1] === 'phuong' ? 'phường' : 'tỉnh'}`
  }
  let last: BodyMention | null = null
  for (const body of bodies) {
    if (body.end > start) break
    // `Chi cục Quản lý thị trường (thuộc Sở Công Thương) ký`: the body above in brackets did not sign.
    if (last !== null && /\((?:thuoc|truc thuoc|cua) $/.test(folded.slice(last.end, body.start))) continue
    if (start - body.end < 90) last = body
  }
  if (last !== null) {
    const between = folded.slice(last.end, start)
    if (
      !/[.;\n]/.test(between) &&
      (/\b(?:ra|ban hanh|ky|co|moi ra|gui|cap|lap|phat|xu phat|phe duyet|thu hoi|buoc|tra|cuong che|giai quyet|dan|bac|tu choi|tinh|cat|xep|ap|ngung|cham dut)\b/.test(
        between,
      ) ||
        RECEIVED_AT.test(between))
    )
      return withOffice(passage, last)
  }
  return null
}

/** `734/TB-BHXH` is of the body whose initials its symbol bears, when the letter names that body. */
function byInitials(symbol: string, bodies: readonly BodyMention[]): string | null {
  const segments = fold(symbol)
    .split(/[-/.]/)
    .filter((segment) => segment.length >= 3 && !/^(?:ubnd|xphc|ccxp|hdnd)$/.test(segment))
  if (segments.length === 0) return null
  let best: BodyMention | null = null
  for (const body of bodies) {
    const initials = body.folded
      .split(/[^a-z0-9]+/)
      .map((word) => (/^\d/.test(word) || /^(?:tand|vksnd|bhxh|thads)$/.test(word) ? word : word.charAt(0)))
      .join('')
    const fits = segments.some(
      (segment) =>
        initials.startsWith(segment) ||
        (segment.length >= 5 && segment.startsWith(initials) && initials.length >= 4) ||
        (segment === 'ccthads' && /thads|thi hanh an/.test(body.folded)),
    )
    if (fits && (best === null || body.name.length > best.name.length)) best = body
  }
  return best?.name ?? null
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
    const { day, ofSentence, dateEnd } = dayFor(passage, start, end, context)
    // "do ông Chủ tịch UBND xã X ký ngày …": the issuer stands before the date.
    const atOnce = /^[\s,]{0,3}(?:cua|do)\s/.test(folded.slice(end, end + 8))
    const issuer =
      (atOnce ? issuerFor(passage, start, end, context) : null) ??
      issuerFor(passage, start, Math.max(end, day !== null && !ofSentence ? dateEnd : end), context) ??
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

const KIND_OF_SYMBOL: readonly (readonly [RegExp, RegExp])[] = [
  [/^q/, /QĐ/],
  [/^(?:thong bao|tb)/, /TB/],
  [/^(?:cong van|cv|van ban)/, /^(?!QĐ|TB)/],
  [/^(?:ket luan|kl)/, /KL/],
  [/^(?:bien ban|bb)/, /BB/],
  [/^ban an/, /[SP]T$/],
]

/** A director issues for the office; the chair of a committee and the head of a commune's police decide in their own name. */
const bodyOf = (issuer: string): string =>
  issuer.replace(
    /^(?:Phó |phó )?(?:(?:Tổng |tổng )?[Gg]iám đốc|[Hh]iệu trưởng|[Cc]ục trưởng|[Cc]hi cục trưởng|[Đđ]ội trưởng)\s+(?=\S)/u,
    '',
  )

/** Mentions of one document gathered: the fullest number, the first date and issuer said of it. */
export function readCitedDocuments(
  passage: Passage,
  mentions: readonly DocumentMention[],
  complete: (issuer: string) => string,
): Found<CitedDocument>[] {
  const groups: DocumentMention[][] = []
  for (const mention of mentions.filter((one) => one.symbol !== '')) {
    const same = groups.find((group) => group[0]?.number.toLowerCase() === mention.number.toLowerCase())
    if (same === undefined) groups.push([mention])
    else same.push(mention)
  }
  for (const mention of mentions.filter((one) => one.symbol === '')) {
    const fits = groups.find(
      (group) =>
        group[0]?.figure === mention.figure &&
        (group[0].symbol === '' ||
          (KIND_OF_SYMBOL.find(([kind]) => kind.test(mention.kind))?.[1].test(group[0].symbol) ?? true)),
    )
    if (fits === undefined) groups.push([mention])
    else fits.push(mention)
  }
  return groups.map((group) => {
    const first = group[0] as DocumentMention
    const dated = group.find((one) => one.day !== null && !one.dayIsOfSentence) ?? group.find((one) => one.day !== null)
    const issued = group.find((one) => one.issuer !== null)
    return {
      value: {
        number: first.number,
        date: dated?.day ?? null,
        issuer: issued?.issuer == null ? null : complete(bodyOf(issued.issuer)),
      },
      confidence: first.symbol === '' ? 0.55 : first.kind === '' ? 0.8 : 0.95,
      evidence: group.slice(0, 5).map((one) => evidenceAt(passage, one.start, one.end)),
    }
  })
}
