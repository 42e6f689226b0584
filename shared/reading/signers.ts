import {
  isWrittenFamilyName,
  type NameMatch,
  nameKey,
  personNameAt,
  startsLikeAName,
  titleLength,
} from '../vietnamese/names.ts'
import { numberFromWords } from '../vietnamese/numbers.ts'
import { closingOf, withoutPlace } from './closing.ts'
import { isCasual, isShouted, type Line, type Passage } from './passage.ts'

/** One person in a list of signers: the name and the rest of the row. */
export interface SignerRow {
  name: NameMatch
  line: Line
}

const ROW = /^(?:stt[ \t]*)?[|\t ]*\(?(\d{1,3})(?:[ \t]*[.):/|\t-][ \t|]*|[ ]{2,8}(?=[a-z]))/
const BULLET = /^[-+*•–][ \t]*/
/** `Các hộ ký tên:` with one name a line below. */
const SIGN_BELOW =
  /(?:ky ten|dong ky|cung ky|danh sach[^\n]{0,60}|(?:ho|nguoi) (?:dan )?(?:ky|dung don|lam don))[^\n]{0,30}:?[ ]*$/
const UNMARKED =
  /^(?!danh sach|ho (?:va )?ten|stt|dia chi|chu ky|nguoi |cac |chung |kinh |ngay |xin |noi |tran trong|dai dien)(?=[a-z]{1,8} [a-z])/
const ACCUSED_HEADER =
  /to cao|bi khieu nai|doi tuong|hanh vi|lam chung|nhan chung|biet viec|cac can bo|sai pham|can bo sau|lien quan|cong chuc|bi don/
const SIGNER_HEADER =
  /danh sach|ky ten|chung toi|tui em|tap the|cac ho|dong (?:ky|don|nguoi)|nguoi (?:khieu nai|kien nghi|to cao|lam don|phan anh)|ho dan|ho ten|ho va ten|gom/
const SIGNED_ROW = /\bky\b|diem chi|lan tay|\b0\d{2,3}[ .]?\d{3}/
const OFFICE_ROW =
  /^[ ,–:(-]{0,4}(?:la |nguyen |hien la |chuc vu:? )?(?:pho |nguyen )?(?:chu tich|giam doc|truong |bi thu|can bo|cong chuc|ke toan|thu quy|dia chinh|chap hanh|tham phan|hieu truong|cong an|chi huy|nhan vien|doi truong)/
const AFTER_ROW_NAME = /^[ \t]*(?:$|[,;:(–\-|/.\t]|\s{2,}|sinh|s\.?n|ngu|o |cccd|so|nam|dt|sdt|ky\b|\d)/

function nameOnLine(passage: Passage, from: number, end: number, small: boolean): NameMatch | null {
  const at = from + titleLength(passage.text, passage.folded, from)
  const name = personNameAt(passage.text, passage.folded, at, { small })
  if (name === null || name.end > end || !AFTER_ROW_NAME.test(passage.folded.slice(name.end, end))) return null
  return name
}

const RUN_IN = /(?:^|[;:,.)]?[ ]{1,2})\(?(\d{1,3})[.)/][ ]{0,2}(?=[a-z])/g
/** A list in one paragraph needs that many numbers in a row to be one. */
const RUN_IN_ROWS = 3

/** A paragraph that counts its people (`01. A, ấp 1 (ký); 02. B, ấp 3 (ký); …`) is read as one line for each. */
function unrolled({ lines, folded }: Passage): readonly Line[] {
  const rows: Line[] = []
  for (const line of lines) {
    const starts: number[] = []
    if (line.end - line.start > 60) {
      // A paragraph of rows may go on counting from the line above.
      let next = Number(/^\(?(\d{1,3})[.)/]/.exec(folded.slice(line.start, line.start + 6))?.[1] ?? 1)
      for (const match of folded.slice(line.start, line.end).matchAll(RUN_IN)) {
        if (Number(match[1]) !== next) continue
        starts.push(line.start + match.index + match[0].search(/\(?\d/))
        next += 1
      }
    }
    if (starts.length < RUN_IN_ROWS) {
      rows.push(line)
      continue
    }
    if ((starts[0] as number) > line.start) rows.push({ start: line.start, end: starts[0] as number })
    for (const [i, start] of starts.entries()) rows.push({ start, end: starts[i + 1] ?? line.end })
  }
  return rows
}

/** Numbered (or bulleted, under `chúng tôi gồm`) rows that each begin with a person's name. Lists of accused people are left out. */
export function signerRows(passage: Passage): SignerRow[] {
  const { folded } = passage
  const lines = unrolled(passage)
  const casual = isCasual(passage)
  const best: SignerRow[] = []
  let run: SignerRow[] = []
  let header = ''
  let gap = 0
  const close = () => {
    const offices = run.filter((row) => OFFICE_ROW.test(folded.slice(row.name.end, row.line.end))).length
    const text = run.map((row) => folded.slice(row.line.start, row.line.end)).join('\n')
    const known = run.filter((row) => row.name.familyName).length
    const signed = run.filter((row) => SIGNED_ROW.test(folded.slice(row.line.start, row.line.end))).length
    const accusing = ACCUSED_HEADER.test(header) && !/danh sach|ky ten/.test(header)
    const accepted =
      offices * 2 < run.length &&
      run.length >= 2 &&
      known * 2 >= run.length &&
      (signed * 2 >= run.length || (SIGNER_HEADER.test(header) && !accusing))
    if (accepted && !(accusing && signed === 0) && text !== '') best.push(...run)
    run = []
  }
  for (const [index, line] of lines.entries()) {
    const content = folded.slice(line.start, Math.min(line.end, line.start + 160))
    const mark =
      ROW.exec(content) ??
      (SIGNER_HEADER.test(header) ? BULLET.exec(content) : null) ??
      (SIGN_BELOW.test(header) ? UNMARKED.exec(content) : null)
    const name =
      mark === null ? null : nameOnLine(passage, line.start + mark[0].length, line.end, casual || /\t|\|/.test(content))
    if (name !== null) {
      run.push({ name, line })
      gap = 0
    } else if (run.length > 0 && gap < 1 && mark === null && content.length < 90) {
      gap += 1
    } else {
      if (run.length > 0) close()
      const alone = /:$/.test(content) || content.length > 60
      header = `${index > 0 && !alone ? folded.slice((lines[index - 1] as Line).start, (lines[index - 1] as Line).end).slice(-160) : ''} ${content.slice(-200)}`
    }
    if (run.length > 2000) break
  }
  if (run.length > 0) close()
  return best
}

const PEOPLE =
  '(?:ho(?: dan| gia dinh)?|nguoi(?: dan| lao dong| ky ten)?|cong nhan|cong dan|ba con|gia dinh|cu tri|tieu thuong|phu huynh|giao vien|vien chuc|thanh vien|hoi vien|ca nhan|lao dong|nong dan)'
const STATED = new RegExp(
  `(?:chung toi|chung em|tui em|tui toi|tap the|nhom|toan the|dai dien(?: cho)?|thay mat(?: cho)?|cung(?: voi)?)[ ,:]{1,3}(?:(?:la|gom|gom co|co|tap the|nhom|toan the|cho|tong cong|tat ca|hon|khoang|cac|nhung|ky ten duoi day la|ky ten duoi day gom|dong ky ten gom)[ ,:]{1,3}){0,3}(\\d{1,4}|(?:[a-z]{2,5} ){1,4}?)[ ]{0,2}${PEOPLE}\\b`,
  'g',
)
/** One who speaks of a few fellows in passing (`tụi em 5 người ở xã cũ`) signs alone. */
const ALONE = /^(?:chung toi|chung em|tui em|tui toi)[ ,]{1,3}\d/
const SIGNED_BY = new RegExp(
  `(\\d{1,4})[ ]{1,2}${PEOPLE}(?:[^.\\n]{0,30}(?:ky ten|dong ky|cung ky|ky don)|[ ]{1,2}(?:chung toi|chung em|tui toi|tui em)(?![a-z]))`,
  'g',
)

/**
 * How many people the letter says stand behind it (`chúng tôi gồm 12 công nhân ký tên`), with its place; null if unsaid.
 * `single`: end of an introduction in which one person speaks for himself. `more`: the number comes on top of those
 * listed (`Cùng 74 công nhân khác`).
 */
export function statedCount(
  passage: Passage,
  single: number | null = null,
): { count: number; start: number; end: number; more: boolean } | null {
  const folded = passage.folded.slice(0, 30_000)
  for (const match of [...folded.matchAll(STATED), ...folded.matchAll(SIGNED_BY)]) {
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 8)
    const onTop = /^ khac/.test(after) || /khac(?: |$)/.test(match[0].slice(-40))
    const more = match[0].startsWith('cung')
    // In the story `cùng sáu hộ nữa` did something together; below the letter they sign.
    if (
      more &&
      !CLOSING_LINE.test(folded.slice(match.index - 1, match.index)) &&
      !/^[^.\n]{0,40}ky/.test(folded.slice(match.index + match[0].length))
    )
      continue
    if (more && folded.trimEnd().length - match.index > 700) continue
    if (single !== null && match.index > single && ALONE.test(match[0])) continue
    const written = (match[1] ?? '').trim()
    const words = written.split(' ')
    const spelled = /^\d/.test(written) ? null : numberFromWords(words)
    if (spelled !== null && spelled.words !== words.length) continue
    const count = /^\d/.test(written) ? Number(written) : (spelled?.value ?? Number.NaN)
    if (Number.isFinite(count) && count >= 2 && count <= 5000) {
      return { count, start: match.index, end: match.index + match[0].length, more: more || onTop }
    }
  }
  return null
}

const CLOSING_LINE = /^(?:\n|$)/

const SIGN_LABEL =
  /^(?:tan trong[.,/ ]*)?[("[]*(?:ng[uư]?[oơ]?.?[il] ?(?:lam|viet|dung|nop|gui|ky|khieu nai|to cao|kien nghi|phan anh|de nghi|yeu cau|dai dien|trinh bay|khai|cung cap)|da ky|ky ten|ky\b|dai dien|kinh (?:don|thu|bao|goi)|thay mat|chu ho|giam doc|(?:ong|ba|anh|chi)? ?[a-z]{0,8} ?(?:lan tay|diem chi)|tm\.|than ai|tran trong|cong dan|cu tri|tap the|chu ky|dong ky|nay kinh|cam on|tac gia|hoc tro|con chau|luat su)/
const AFTER_SIGNATURE = /^[ \t]*(?:$|[,(–\-:.|/[]|\d|\s{3,}|\bky\b)/

/** Names under the letter with how surely they sign (4 and more: labelled), best first: below `Người làm đơn`, beside `(đã ký)`, or alone on one of the last lines. */
export function signatureNames(passage: Passage): (NameMatch & { rank: number })[] {
  const { lines, folded } = passage
  const names: (NameMatch & { rank: number })[] = []
  const casual = isCasual(passage)
  const shouted = isShouted(passage)
  const first = Math.max(0, lines.length - 26)
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const content = folded.slice(line.start, Math.min(line.end, line.start + 120))
    const previous = lines[i - 1]
    const before =
      previous === undefined ? '' : folded.slice(previous.start, Math.min(previous.end, previous.start + 60))
    const beforeThat = lines[i - 2]
    const twoBefore =
      beforeThat === undefined ? '' : folded.slice(beforeThat.start, Math.min(beforeThat.end, beforeThat.start + 60))
    const labelled = SIGN_LABEL.test(content)
    const below = SIGN_LABEL.test(before) || SIGN_LABEL.test(twoBefore)
    let at = line.start
    if (labelled) {
      const cut =
        /^(?:[("[][^)\]\n]{0,40}[)\]][ :.-]{0,3}|[^:\n]{3,60}:[ ]{0,4}|[^(\n]{3,40}\([^)\n]{0,40}\)[ :]{0,3}|(?:ky ten|da ky|ky)[ .:,-]{1,4})/.exec(
          content,
        )
      if (cut === null) continue
      at += cut[0].length
    }
    at += titleLength(passage.text, folded, at)
    if (/^(?:khieu nai|to cao|kien nghi|phan anh|don |danh sach)/.test(folded.slice(at, at + 12))) continue
    const name = withoutPlace(
      personNameAt(passage.text, folded, at, { small: casual && startsLikeAName(folded.slice(at, at + 8)) }),
      passage,
    )
    if (name === null || name.end > line.end) continue
    if (shouted && !labelled && !isWrittenFamilyName(name.name.split(' ')[0] ?? '')) continue
    const rest = folded.slice(name.end, line.end)
    if (!AFTER_SIGNATURE.test(rest) || rest.length > 140) continue
    if (!name.familyName && !(below && rest.trim() === '')) continue
    const fromEnd = lines.length - 1 - i
    const signed = /\(?(?:da )?ky|diem chi|lan tay/.test(rest) || /ky|diem chi|lan tay/.test(before) || labelled
    const rank =
      (labelled || below ? 4 : 0) +
      (signed ? 2 : 0) +
      (fromEnd <= 3 ? 2 : fromEnd <= 8 ? 1 : 0) +
      (rest.trim() === '' ? 1 : 0)
    if (rank >= 2) names.push({ ...name, rank })
  }
  const closing = closingOf(passage)
  for (const name of closing?.names ?? []) {
    const key = nameKey(name.name)
    const known = names.find((one) => nameKey(one.name) === key)
    if (known === undefined) names.push({ ...name, rank: closing?.attested ? 5 : 3 })
  }
  return names.sort((a, b) => b.rank - a.rank)
}
