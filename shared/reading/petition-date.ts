import type { Evidence, Found } from '../petition.ts'
import { type DateMatch, datesIn, isoDay } from '../vietnamese/dates.ts'
import { evidenceAt, type Line, type Passage } from './passage.ts'

/** What may stand before the date on its line: a place in capitals (`Tân Hội,`), `viết tại nhà, đêm`, a name and a dash. */
const PLACE_BEFORE =
  /^[("*-]{0,2}[ ]?(?:(?:\p{Lu}[\p{L}.]{0,12}|xã|phường|thị|trấn|huyện|tỉnh|thành|phố|ấp|tp\.?|khu|xa|phuong|huyen|tinh|số|\d{1,3}|tại|tai)(?: \([^)\n]{1,30}\))?[ ,.–-]{1,3}){0,9}$/u
const WRITTEN_BEFORE =
  /^[(]?(?:(?:don |thu )?(?:viet|lam|lap|danh may)(?: don| xong| thu)?)?[, ]{0,2}(?:(?:tai|tu|o) (?:nha|[a-z ]{3,24}))?[, ]{0,2}(?:dem|chieu|sang|trua|hom nay|nay|hom)?[,: ]{0,2}$|^nham ngay [^,]{4,50}, tuc $/
const TOLD =
  /\b(?:toi|tui|em|nhan|nop|gui|khi|den|tu|truoc|sau|hom|so|theo|hen|han|sinh|moc|ke|ve|da|cua|mau|bien ban|quyet dinh|thong bao)\b/
const SIGN_LINE =
  /^(?:nguoi|ng[uư]oi|kinh (?:don|thu)|dai dien|ky ten|\(?(?:da )?ky|toi ten|chu ho|than ai|giam doc|thay mat|nay kinh|tap the|nhom|cac ho|cong dan|ngu[oơ]i)/
const STAMP = /^(?:den(?: so| ngay|:|$)|cong van den|so den|ngay den|scan|trang \d|received|dau den)|so den|van thu/

interface Candidate {
  date: DateMatch
  day: string
  passage: Passage
  score: number
  yearGiven: boolean
}

/** Rates one date by where its line stands and what stands around it; below zero it is a date of the story. */
function rate(passage: Passage, index: number, date: DateMatch): number {
  const line = passage.lines[index] as Line
  const before = passage.folded.slice(line.start, date.start)
  const written = passage.text.slice(line.start, date.start)
  const after = passage.folded.slice(date.end, line.end).trim()
  const total = passage.lines.length
  const fromEnd = total - 1 - index
  let score = 0
  if (STAMP.test(before.trim())) return -5
  // The last sentence may end in the date: "Ảnh kèm theo. 12/10/2026".
  const closing = fromEnd <= 1 && after === '' && /[.!] $/.test(before) && before.length < 110
  if ((before.length > 60 && !closing) || after.length > 70) return -5
  // All in small letters: a place and a comma before a date that closes the letter.
  const small =
    /^[a-z0-9 ]{2,30},? ?$/.test(before) && !TOLD.test(before) && after === '' && (fromEnd <= 4 || index <= 6)
  if (before !== '' && !closing && !small && !PLACE_BEFORE.test(written) && !WRITTEN_BEFORE.test(before)) return -5
  if (/^(?:ngay|sinh|tu|den|khi|luc|hom|qua|toi)\b/i.test(before.trim())) return -5
  // "(nhằm mùng 1 tháng Chạp)", "Người làm đơn", "(ký)" may follow; a sentence may not.
  if (after !== '' && !/^[,.;:)]?\s*(?:\(|nguoi|ky ten|\.?$|nham|am lich|kinh|dai dien)|^[,.;)]+$/.test(after)) {
    const signs =
      fromEnd <= 3 &&
      /^[.,;]? ?(?:\(|(?:toi |em |nguoi )?ky\b|nguoi |kinh |[a-z]+ [a-z]+( [a-z]+){0,3}( ?\(.{0,40}\)?)?[.,]?$)/.test(
        after,
      )
    if (after.split(' ').length > 5 && !signs) return -4
    score -= 1
  }
  const next = passage.lines[index + 1]
  const nextFolded = next === undefined ? '' : passage.folded.slice(next.start, Math.min(next.end, next.start + 40))
  if (SIGN_LINE.test(nextFolded)) score += 4
  const previous = passage.lines[index - 1]
  const previousFolded = previous === undefined ? '' : passage.folded.slice(previous.start, previous.end)
  if (SIGN_LINE.test(previousFolded)) score += 2
  if (fromEnd <= 4) score += 3
  else if (fromEnd <= 10) score += 2
  if (index <= 6) score += 2
  else if (index <= 10) score += 1
  if (/^ngay\b/.test(passage.folded.slice(date.start, date.start + 5))) score += 1
  if (/,\s*$/.test(before)) score += 1
  return score
}

/** What may still follow the date when a letter written in one paragraph closes: names, a signature, a phone. */
const CLOSES = /^[,.;: )]{0,3}[^.!?\n]{0,70}(?:[.;][^.!?\n]{0,60}){0,2}[.\n ]{0,6}(?:\([^)]{0,40}\)[. \n]{0,4})?$/
const SIGNS = /^[.,; )]{1,4}(?:(?:em|toi|tui|chung toi|chung em) )?(?:da )?(?:dong )?(?:ky|nguoi (?:lam|viet|dung))/
/** The date begins its sentence, after at most a place (`Hưng Thuận, ngày …`, `Cần Giuộc ngày …`). */
const BEGINS = /(?:[.!?;)\n]|^)[ \t]{0,4}(?:\p{Lu}\p{L}{0,10}(?: \p{Lu}\p{L}{0,10}){0,3}[ ,]{1,3})?$/u

/** `… trả lại đất cho tôi. Ngày 3/9/2026, Phan Văn Đ (đã ký)`: a letter without lines ends with its date. */
function closingCandidates(passage: Passage): Candidate[] {
  const { folded, text } = passage
  const end = folded.trimEnd().length
  const from = Math.max(0, end - 240)
  const found: Candidate[] = []
  for (const match of datesIn(folded.slice(from, end))) {
    const date = { ...match, start: match.start + from, end: match.end + from }
    if (date.day === null) continue
    if (!BEGINS.test(text.slice(Math.max(0, date.start - 60), date.start))) continue
    if (!CLOSES.test(folded.slice(date.end, end))) continue
    found.push({ date, day: date.day, passage, score: 2, yearGiven: true })
  }
  return found
}

function candidatesIn(passage: Passage, yearOfMail: number | null): Candidate[] {
  const { lines, folded } = passage
  const candidates: Candidate[] = []
  const head = 14
  const tail = 22
  const consider = new Set<number>()
  for (let i = 0; i < lines.length; i += 1) if (i < head || i >= lines.length - tail) consider.add(i)
  for (const index of consider) {
    const line = lines[index] as Line
    if (line.end - line.start > 150) continue
    const text = folded.slice(line.start, line.end)
    if (!/\d|thang/.test(text)) continue
    for (const match of datesIn(text)) {
      const date = { ...match, start: match.start + line.start, end: match.end + line.start }
      const score = rate(passage, index, date)
      if (score < 1) continue
      const inferred = yearOfMail === null ? null : isoDay(date.dayOfMonth, date.month, yearOfMail)
      const day = date.day ?? inferred
      if (day === null || (date.day === null && score < 4)) continue
      candidates.push({ date, day, passage, score, yearGiven: date.day !== null })
    }
  }
  return candidates
}

/** Days between writing and receipt within which a day at either end of the letter is its own. */
const ON_THE_WAY = 92
const EDGE = 300
const DAY_MS = 86_400_000
/** What separates the date from the sentence before it. */
const PIECE = /[.;!?\n,()–|]|[ ]-[ ]/g
const TOLD_BEFORE =
  /\b(?:nhan|nop|gui|gui don|khi|den|tu|truoc|sau|so|theo|hen|han|sinh|moc|ke|cua|mau|bien ban|quyet dinh|thong bao|hop|ho|cap|de|hop dong|cong van|van ban)\b/

/**
 * A day at the head or the end of the letter, shortly before the mail came in, in a piece that tells no story
 * (`… - viết hôm 20.8.2025`, `Trần Thị Sen, ngày 14/12/2026`): the letter's own.
 */
function nearReceipt(passage: Passage, mailDate: string | null): Candidate | null {
  const received = mailDate === null ? Number.NaN : Date.parse(mailDate.slice(0, 10))
  if (Number.isNaN(received)) return null
  const { folded } = passage
  const end = folded.trimEnd().length
  const edges: [from: number, to: number][] = [
    [Math.max(0, end - EDGE), end],
    [0, Math.min(EDGE, end)],
  ]
  for (const [from, to] of edges) {
    const fitting = datesIn(folded.slice(from, to)).flatMap((match): Candidate[] => {
      const date = { ...match, start: match.start + from, end: match.end + from }
      if (date.day === null) return []
      const days = (received - Date.parse(date.day)) / DAY_MS
      if (days < -1 || days > ON_THE_WAY) return []
      const before = folded.slice(Math.max(0, date.start - 60), date.start)
      const cut = Math.max(-1, ...[...before.matchAll(PIECE)].map((sign) => sign.index))
      const piece = before.slice(cut + 1).trim()
      if (TOLD_BEFORE.test(piece) || piece.split(' ').length > 6) return []
      const after = folded.slice(date.end, end)
      if (
        from === 0 && to < end
          ? !/^[.,)]?[ ]{0,2}\n/.test(after)
          : !CLOSES.test(after.replace(/\n{1,4}/g, ', ')) && !SIGNS.test(after)
      )
        return []
      return [{ date, day: date.day, passage, score: 1, yearGiven: true }]
    })
    const found = from === 0 && to < end ? fitting[0] : fitting.at(-1)
    if (found !== undefined) return found
  }
  return null
}

/** `Ngày 24/11/2025 tôi viết mấy việc sau`, `Hôm nay, ngày …, tôi làm đơn này`: the letter says when it is written. */
const WRITES =
  /^[, ]{1,3}(?:tai [^,.\n]{2,40}, )?(?:toi|tui|em|con|chung toi|chung em)(?: ten(?: la)? [^,.\n]{2,40},?)? (?:xin )?(?:viet|lam|lap|dung) (?:don|thu|may|to|la|nhung|giay|ban|dieu)/
const HEAD = 1500
function selfDated(passage: Passage): Candidate | null {
  const head = passage.folded.slice(0, HEAD)
  for (const date of datesIn(head)) {
    if (date.day === null || !WRITES.test(passage.folded.slice(date.end, date.end + 110))) continue
    if (!/(?:^|[.\n!])[ ]{0,3}(?:hom nay|nay)?[, ]{0,2}$/.test(head.slice(Math.max(0, date.start - 14), date.start)))
      continue
    return { date, day: date.day, passage, score: 3, yearGiven: true }
  }
  return null
}

/** `Phan Văn A - 31/03/2026` or `Hậu Nghĩa 08/02/2026`: the signature line bears the date. */
export function readPetitionDate(passages: readonly Passage[], mailDate: string | null): Found<string> | null {
  const yearOfMail = mailDate === null ? null : Number(/^(\d{4})-/.exec(mailDate)?.[1] ?? Number.NaN) || null
  for (const passage of passages) {
    const inLines = candidatesIn(passage, yearOfMail)
    const candidates = inLines.length > 0 ? inLines : closingCandidates(passage)
    const best = candidates.reduce<Candidate | null>(
      (top, next) => (top === null || next.score >= top.score ? next : top),
      null,
    )
    const own = best ?? nearReceipt(passage, mailDate) ?? selfDated(passage)
    if (own === null) continue
    const evidence: Evidence[] = [evidenceAt(passage, own.date.start, own.date.end)]
    return { value: own.day, confidence: own.yearGiven ? Math.min(0.98, 0.6 + own.score * 0.07) : 0.5, evidence }
  }
  return null
}
