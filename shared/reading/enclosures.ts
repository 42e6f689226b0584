import type { Found } from '../petition.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'

const LABEL =
  /(?:^|[\n.;(]\s{0,3})((?:tai lieu|ho so|giay to|chung cu|van ban)?[ ]?(?:xin )?(?:(?:gui|dinh|nop) )?kem(?: theo)?(?: (?:don|day|la|gom|thu nay))?|(?:xin |toi |em )?gui kem|chung cu)[ ]{0,2}(?::|gom|co|la(?= ))[ ]{0,3}/g
const MAX_ITEMS = 40
const END =
  /\n[ \t]*\n|\n(?=[ \t]*(?:nguoi (?:lam|viet|khieu|to cao|phan)|[^,\n]{0,24},? ?ngay \d{1,2} thang|\(?da ky))/

/** The papers said to be enclosed (`Kèm theo:`, `Gửi kèm:`), one item each. */
export function readEnclosures(passage: Passage): Found<string>[] {
  const found: Found<string>[] = []
  for (const match of passage.folded.matchAll(LABEL)) {
    const start = match.index + match[0].length
    const window = passage.folded.slice(start, start + 900)
    const stop = END.exec(window)
    const inline = window.slice(0, stop?.index ?? window.length)
    const firstLine = inline.indexOf('\n')
    const listed = /^\s*\n?\s*[-+*\d]/.test(inline) || /\n\s*[-+*\d]/.test(inline)
    const length = !listed && firstLine > 0 ? firstLine : inline.length
    let at = start
    for (const piece of passage.text.slice(start, start + length).split(/([;\n]|,(?! \d{2}\b)|\.(?=\s|$)|\)$)/)) {
      const lead = piece.length - piece.trimStart().replace(/^(?:[-+*•–]|\(?\d{1,2}[.)]|\([a-z]\))\s*/, '').length
      const value = tidy(piece.slice(lead))
      if (value.length >= 4 && value.length <= 160 && /\p{L}{2}/u.test(value)) {
        found.push({
          value: value.replace(/[).,]+$/, (end) => (value.includes('(') ? end.replace(/[.,]/g, '') : '')),
          confidence: 0.8,
          evidence: [evidenceAt(passage, at + lead, at + piece.trimEnd().length)],
        })
      }
      at += piece.length
      if (found.length >= MAX_ITEMS) return found
    }
  }
  return found
}
