import type { Found } from '../petition.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'

const MAX_REQUESTS = 30
const ASKS =
  /(?:^|[\n.;!:,(]\s{0,4}|\b(?:vi vay|vi the|do do|nay|nen|toi|tui|em|chung toi|tui em|tap the|cong ty|bay gio|gio|viec|xin|kinh) )((?:kinh |xin |rat )?(?:yeu cau|de nghi|kien nghi|mong(?: muon)?|kinh xin|xin (?:tinh|co quan|quy|cac|cho|chu tich|hay|duoc|uy ban|ban)|kinh nho|kinh mong|nguyen vong|keu cuu|cau xin|chi mong|chi xin|nho))\b/g
const NOT_ASKING = /(?:ve viec|don|khong|da|da co|duoc|bi|hoi|lan|nguoi) $/
const LIST_ITEM = /^[ \t]*(?:[-+*•–]|\(?\d{1,2}[.)/]|\([a-z]\)|[a-z][.)])[ \t]{0,4}/

/** What the writer asks for: the sentence with `yêu cầu`, `đề nghị`, `xin` …, and the list items under it. */
export function readRequests(passage: Passage): Found<string>[] {
  const { folded, text, lines } = passage
  const found: Found<string>[] = []
  let consumed = 0
  const push = (start: number, end: number) => {
    const value = tidy(text.slice(start, end)).replace(/[;,.:]+$/, '')
    if (value.length < 8) return
    found.push({ value: value.slice(0, 400), confidence: 0.75, evidence: [evidenceAt(passage, start, end)] })
  }
  for (const match of folded.matchAll(ASKS)) {
    const start = match.index + match[0].length - (match[1] ?? '').length
    if (start < consumed || NOT_ASKING.test(folded.slice(Math.max(0, start - 8), start))) continue
    const lineIndex = lines.findIndex((line) => line.end > start)
    const line = lines[lineIndex]
    if (line === undefined) break
    if (/^[dđ]on\b/.test(folded.slice(line.start, line.start + 4)) && line.end - line.start < 110) continue
    const sentence = /[.!?](?:\s|$)/.exec(folded.slice(start, line.end))
    const end = sentence === null ? line.end : start + sentence.index
    const lead = folded.slice(start, end).trimEnd()
    consumed = end
    if (
      lead.endsWith(':') ||
      (sentence === null &&
        LIST_ITEM.test(folded.slice(lines[lineIndex + 1]?.start ?? 0, (lines[lineIndex + 1]?.start ?? 0) + 8)))
    ) {
      let items = 0
      for (const item of lines.slice(lineIndex + 1, lineIndex + 16)) {
        const mark = LIST_ITEM.exec(folded.slice(item.start, item.end))
        if (mark === null) break
        push(item.start + mark[0].length, item.end)
        consumed = item.end
        items += 1
      }
      if (items > 0) continue
    }
    push(start, end)
    if (found.length >= MAX_REQUESTS) break
  }
  return found
}
