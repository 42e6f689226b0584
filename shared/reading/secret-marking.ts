import type { Found } from '../petition.ts'
import { evidenceAt, type Passage } from './passage.ts'

type Degree = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/** `Độ mật: Tối mật`; `Mức độ mật: MẬT` on the head of a form. */
const DECLARED = /\b(?:do|muc do|cap do) mat\s{0,2}[:-]\s{0,2}((?:tuyet |toi )?mat)\b/g
/** The stamp stands alone: a line of its own, or apart in capitals from the line it was pressed on. */
const STAMP =
  /(?<![\p{L}\d]|[\p{L}\d,][ ])(TUYỆT MẬT|TỐI MẬT|MẬT|TUYÊT MÂT|TUYET MAT|TOI MAT)(?![\p{L}\d]|[ ][\p{L}\d])/gu

const degreeOf = (folded: string): Degree =>
  folded.startsWith('tuyet') ? 'TUYỆT MẬT' : folded.startsWith('toi') ? 'TỐI MẬT' : 'MẬT'

/** Two capitals runs of a letterhead may frame the stamp: `BAN CHỈ HUY QUÂN SỰ XÃ A            MẬT`. */
function standsApart(passage: Passage, start: number, end: number): boolean {
  const { text } = passage
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, nextBreak === -1 ? text.length : nextBreak)
  const clearBefore =
    /^[\s"'*([|–-]*$/.test(before) ||
    /(?:[ \t]{3,}|\t|\|\s*)["'([]?$/.test(before) ||
    /(?:dấu|đóng dấu|dau)\s*:?\s*["'“([]$/i.test(before)
  const clearAfter = /^[\s"'*)\].|–-]*$/.test(after) || /^["')\]]?(?:[ \t]{3,}|\t|\s*\|)/.test(after)
  return clearBefore && clearAfter
}

/**
 * The secret marking of a paper (Law on Protection of State Secrets: Mật, Tối mật, Tuyệt mật), as a stamp or a declared
 * degree, in any part of the message. The word in a sentence (bí mật, mật ong, giữ bí mật) is none.
 */
export function readSecretMarking(passages: readonly Passage[]): Found<Degree> | null {
  for (const passage of passages) {
    if (!/mat/.test(passage.folded)) continue
    for (const match of passage.folded.matchAll(DECLARED)) {
      const word = match[1] ?? ''
      const start = match.index + match[0].length - word.length
      if (!/mật/i.test(passage.text.slice(start, start + word.length)) && /[ạáàâ]/i.test(passage.text)) continue
      return { value: degreeOf(word), confidence: 0.95, evidence: [evidenceAt(passage, start, start + word.length)] }
    }
    for (const match of passage.text.matchAll(STAMP)) {
      const end = match.index + match[0].length
      if (!standsApart(passage, match.index, end)) continue
      const value = degreeOf(passage.folded.slice(match.index, end))
      return { value, confidence: 0.95, evidence: [evidenceAt(passage, match.index, end)] }
    }
  }
  return null
}
