import type { Evidence } from '../petition.ts'
import { evidenceAt, type Line, type Passage } from './passage.ts'

const FORMULA =
  /^(?:c[ .]?[o.]ng ho[a.] x[a.]|d[o.]c l[a.]p|[-_=*~.·o0 |`'"—]{3,}$|kinh (?:gui|goi|thua)|dong kinh gui|[dđ][o.]n (?:xin|khieu|to|phan|kien|de|keu|yeu)|thu (?:keu|ngo|xin)|toi (?:xin )?(?:cam doan|cam ket|xin hua|xin chiu)|(?:toi |em |tui )?(?:xin )?(?:chan thanh )?(?:cam on|cam ta|biet on|doi on)|tran trong|nguoi (?:lam|viet|dung|nop) don|nguoi (?:khieu nai|to cao|phan anh|kien nghi|de nghi)\b|\(?(?:da )?ky\b|dien thoai|s?dt\b|dia chi|cccd|ho va ten|can cuoc|kem theo|gui kem|tai lieu kem|sent from|gui tu|trang \d|so\s?:)/
/** Clauses of law quoted at length tell the law, not what happened; every form letter carries the same ones. */
const LEGAL_QUOTE =
  /(?:khoan \d+ )?dieu \d+[a-z]? (?:luat|bo luat|nghi dinh|hien phap|phap lenh|thong tu|cua luat)[^\n]{0,80}(?:quy dinh|:|"|ghi)|^(?:can cu|chieu theo) (?:dieu|luat|nghi dinh|khoan)|^-?\s?(?:khoan|dieu|diem) \d+/

/** The told story as ranges of the main part: what happened, without formulas, addresses, signatures and quoted law. */
export function readStory(passage: Passage, introEnd: number): Evidence[] {
  const ranges: Line[] = []
  for (const line of passage.lines) {
    const folded = passage.folded.slice(line.start, line.end)
    if (folded.length < 25 && !/\d/.test(folded)) continue
    if (FORMULA.test(folded) || LEGAL_QUOTE.test(folded)) continue
    if (/^[^,]{2,40},? ?ngay [^a-z]{1,6}thang/.test(folded) && folded.length < 70) continue
    const start = line.start < introEnd && introEnd < line.end ? introEnd : line.start
    if (line.end <= introEnd) continue
    const last = ranges.at(-1)
    if (last !== undefined && start - last.end < 3) last.end = line.end
    else ranges.push({ start, end: line.end })
  }
  return ranges.slice(0, 400).map(({ start, end }) => evidenceAt(passage, start, end))
}
