import type { Found } from '../petition.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'

const TITLE =
  /^[ \t"'*]*([dđ][o.]n|thu|ban|giay|to)[ ]{0,3}(?:\([^)\n]{0,20}\) ?)?(?=(?:xin|de nghi|yeu cau|trinh bay|tuong trinh|ph[a.]n [a.]nh|kien nghi|kh[i.][e.]u n[a.][il1]|khieu to|to cao|to giac|keu cuu|keu oan|cuu xet|cau cuu|rut|bo sung|don doc|toi|cam on|ngo|gop y|tap the|dang ky|trinh bao|thinh cau|nho|cu mang|kien)\b)/
const IN_CAPITALS = /^[^\p{Ll}]*$/u

/** The heading of the letter: `ĐƠN KHIẾU NẠI (LẦN HAI)`. A heading is a line of its own, in capitals or short. */
export function readTitle(passage: Passage): Found<string> | null {
  for (const line of passage.lines.slice(0, 40)) {
    const length = line.end - line.start
    if (length > 110) continue
    const folded = passage.folded.slice(line.start, line.end)
    if (!TITLE.test(folded)) continue
    const written = passage.text.slice(line.start, line.end)
    const capitals = IN_CAPITALS.test(written)
    if (!capitals && (length > 60 || /[.,;]$/.test(written) || /\b(?:toi|tui|em)\b/.test(folded))) continue
    return {
      value: tidy(written),
      confidence: capitals ? 0.98 : 0.8,
      evidence: [evidenceAt(passage, line.start, line.end)],
    }
  }
  return null
}
