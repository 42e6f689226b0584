import type { EarlierResolution, Found } from '../petition.ts'
import type { DocumentMention } from './document-mentions.ts'
import { evidenceAt, type Passage } from './passage.ts'

type Stage = EarlierResolution['stage']

/** Words by which letters tell what answer they already have; the first that fits names the stage. */
const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [
    /giai quyet khieu nai[^.\n]{0,20}(?:lan (?:hai|2|cuoi))|quyet dinh (?:giai quyet )?(?:khieu nai )?lan (?:hai|2)|\bgqkn l2\b/,
    'second',
  ],
  [/ban an|\b[dh][schn]{1,4}-(?:st|pt|gdt)\b|toa an[^.\n]{0,40}(?:xu|tuyen)/, 'judgment'],
  [/ket luan (?:noi dung )?to cao|kl-|ket luan/, 'conclusion'],
  [
    /giai quyet khieu nai|lan dau|bac (?:don|khieu nai)|khong (?:cong nhan|chap nhan) (?:noi dung )?(?:khieu nai|don)|cong nhan mot phan/,
    'first',
  ],
  [/phieu huong dan|huong dan (?:toi|ong|ba|em|gui)|giay huong dan/, 'guidance'],
  [/tra loi|phuc dap|phan hoi/, 'reply'],
]

const UNNUMBERED =
  /(?:da (?:co|ra|ban hanh) quyet dinh giai quyet (?:khieu nai|don)[^.\n]{0,30}|quyet dinh giai quyet khieu nai lan (?:dau|hai|2)|phieu huong dan|giay huong dan|ket luan noi dung to cao)/g

/** Answers the matter already had: first and second resolution, conclusion, judgment, guidance, reply. */
export function readEarlierResolutions(
  passage: Passage,
  documents: readonly DocumentMention[],
): Found<EarlierResolution>[] {
  const found: Found<EarlierResolution>[] = []
  for (const document of documents) {
    const around = passage.folded.slice(Math.max(0, document.start - 60), document.end + 110)
    const after = /^[^.\n;]{0,110}/.exec(passage.folded.slice(document.end, document.end + 110))?.[0] ?? ''
    const own = `${passage.folded.slice(Math.max(0, document.start - 60), document.end)} ${after}`
    const stage = STAGES.find(([pattern]) => pattern.test(own))?.[1]
    if (stage === undefined || around === '') continue
    if (/^(?:nghi|luat)/.test(document.kind)) continue
    const value = { stage, number: document.number, date: document.day, issuer: document.issuer }
    const known = found.find((one) => one.value.number === document.number)
    if (known === undefined)
      found.push({ value, confidence: 0.8, evidence: [evidenceAt(passage, document.start, document.end)] })
    else {
      known.value = {
        ...known.value,
        date: known.value.date ?? document.day,
        issuer: known.value.issuer ?? document.issuer,
      }
    }
  }
  for (const match of passage.folded.matchAll(UNNUMBERED)) {
    const stage = STAGES.find(([pattern]) => pattern.test(match[0]))?.[1]
    if (stage === undefined || found.some((one) => one.value.stage === stage) || found.length >= 30) continue
    found.push({
      value: { stage, number: null, date: null, issuer: null },
      confidence: 0.6,
      evidence: [evidenceAt(passage, match.index, match.index + match[0].length)],
    })
  }
  return found.slice(0, 30)
}
