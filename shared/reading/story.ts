import type { Evidence } from '../petition.ts'
import { evidenceAt, type Line, type Passage } from './passage.ts'

const FORMULA =
  /^(?:c[ .]?[o.]ng ho[a.] x[a.]|d[o.]c l[a.]p|[-_=*~.·o0 |`'"—]{3,}$|kinh (?:gui|goi|thua)|dong kinh gui|[dđ][o.]n (?:xin|khieu|to|phan|kien|de|keu|yeu)|thu (?:keu|ngo|xin)|toi (?:xin )?(?:cam doan|cam ket|xin hua|xin chiu)|(?:toi |em |tui )?(?:xin )?(?:chan thanh )?(?:cam on|cam ta|biet on|doi on)|tran trong|nguoi (?:lam|viet|dung|nop) don|nguoi (?:khieu nai|to cao|phan anh|kien nghi|de nghi)\b|\(?(?:da )?ky\b|dien thoai|s?dt\b|dia chi|cccd|ho va ten|can cuoc|kem theo|gui kem|tai lieu kem|sent from|gui tu|trang \d|so\s?:)/
/** Clauses of law quoted at length tell the law, not what happened; every form letter carries the same ones. */
const LEGAL_QUOTE =
  /(?:khoan \d+ )?dieu \d+[a-z]? (?:luat|bo luat|nghi dinh|hien phap|phap lenh|thong tu|cua luat)[^\n]{0,80}(?:quy dinh|:|"|ghi)|^(?:can cu|chieu theo) (?:dieu|luat|nghi dinh|khoan)|^-?\s?(?:khoan|dieu|diem) \d+/

/** Longer lines hold several sentences: a letter typed in one paragraph is judged sentence by sentence. */
const LONG_LINE = 140
const SENTENCE_END = /[.!?;](?=\s)/g

function unitsOf(passage: Passage): Line[] {
  const units: Line[] = []
  for (const line of passage.lines) {
    if (line.end - line.start <= LONG_LINE) {
      units.push(line)
      continue
    }
    const folded = passage.folded.slice(line.start, line.end)
    let from = 0
    for (const { index } of folded.matchAll(SENTENCE_END)) {
      // "Q.", "TP.", "ông B." are no ends of sentences.
      if (index - from < 12 || /(?:^|[ .])[a-z]{1,2}$/.test(folded.slice(Math.max(0, index - 3), index))) continue
      units.push({ start: line.start + from, end: line.start + index + 1 })
      from = index + 1
      while (folded[from] === ' ') from += 1
    }
    if (from < folded.length) units.push({ start: line.start + from, end: line.end })
  }
  return units
}

/** The told story as ranges of the main part: what happened, without formulas, addresses, signatures and quoted law. */
export function readStory(passage: Passage, introEnd: number): Evidence[] {
  const ranges: Line[] = []
  // Particulars may stand at the end (a name and a phone after the story); then nothing is an introduction.
  const intro = introEnd > passage.folded.length / 2 ? 0 : introEnd
  for (const unit of unitsOf(passage)) {
    const folded = passage.folded.slice(unit.start, unit.end)
    if (folded.length < 25 && !/\d/.test(folded)) continue
    // A formula stands alone; in a sentence as long as this one it only opens what is told.
    if (folded.length <= LONG_LINE && FORMULA.test(folded)) continue
    if (LEGAL_QUOTE.test(folded)) continue
    if (/^[^,]{2,40},? ?ngay [^a-z]{1,6}thang/.test(folded) && folded.length < 70) continue
    const start = unit.start < intro && intro < unit.end ? intro : unit.start
    if (unit.end <= intro) continue
    const last = ranges.at(-1)
    if (last !== undefined && start - last.end < 3) last.end = unit.end
    else ranges.push({ start, end: unit.end })
  }
  return ranges.slice(0, 400).map(({ start, end }) => evidenceAt(passage, start, end))
}
