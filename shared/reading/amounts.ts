import type { Found } from '../petition.ts'
import { figureOf } from '../vietnamese/numbers.ts'
import { evidenceAt, type Passage } from './passage.ts'

const MAX_AMOUNTS = 60
const FIGURE = '\\d{1,3}(?:[., ]\\d{3}){1,4}(?![\\d])|\\d{1,9}(?:[.,]\\d{1,3})?'
const SCALE = 'ty|ti|trieu|tr|ngan|nghin|k'
const AMOUNT = new RegExp(
  `(?<![\\d/.,a-z-])(${FIGURE})[ ]?(?:(${SCALE})(?![a-z])(?:[ ]?(\\d{1,3}(?:[.,]\\d{1,3})?)[ ]?(trieu|tr|ngan|nghin|k)?(?![a-z0-9/])|[ ](ruoi))?)?[ ]?(dong(?! (?:chi|bao|y|lua|ruong|ho|nai|thap|khoi|nghiep|thoi))|vn[dđ]|d(?![a-z]))?`,
  'g',
)
const VALUE: Readonly<Record<string, number>> = {
  ty: 1e9,
  ti: 1e9,
  trieu: 1e6,
  tr: 1e6,
  ngan: 1e3,
  nghin: 1e3,
  k: 1e3,
}

/** Sums of money in đồng: `4.281.600.000 đồng`, `1 tỷ 150 triệu`, `7 triệu rưỡi`, `450k`. Unit prices (`đồng/m2`) are left out. */
export function readAmounts(passage: Passage): Found<number>[] {
  const found: Found<number>[] = []
  for (const match of passage.folded.matchAll(AMOUNT)) {
    const [whole, figure = '', scale, rest, restScale, half, unit] = match
    if (scale === undefined && unit === undefined) continue
    const after = passage.folded.slice(match.index + whole.length, match.index + whole.length + 12)
    if (/^[ ]?\/[ ]?(?:m2|m²|met|con|cay|kg|ha|nguoi|thang|bo)|^ ?(?:nguoi|con|ho|dan|m2|tan|lit)\b/.test(after))
      continue
    let value = figureOf(figure) * (scale === undefined ? 1 : (VALUE[scale] as number))
    if (rest !== undefined && scale !== undefined) {
      const lower =
        restScale === undefined ? (VALUE[scale] as number) / 10 ** rest.length : (VALUE[restScale] as number)
      value += figureOf(rest) * lower
    }
    if (half !== undefined && scale !== undefined) value += (VALUE[scale] as number) / 2
    if (!Number.isFinite(value) || value < 1000 || value > 1e15) continue
    const rounded = Math.round(value)
    const evidence = evidenceAt(passage, match.index, match.index + whole.trimEnd().length)
    const known = found.find((one) => one.value === rounded)
    if (known !== undefined) {
      if (known.evidence.length < 5) known.evidence.push(evidence)
      continue
    }
    found.push({ value: rounded, confidence: unit === undefined && scale === 'k' ? 0.6 : 0.9, evidence: [evidence] })
    if (found.length >= MAX_AMOUNTS) break
  }
  return found
}
