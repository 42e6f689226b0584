/**
 * What one mention of a commune means: the unit(s) in force, given the district, the province and the era that the
 * letter names with it. Resolution 1682/NQ-UBTVQH15 split 21 communes: then every unit stays a candidate.
 */
import { type Mention, spelledLike } from './scan.ts'
import type { District, FormerUnit, Unit } from './units.ts'

/**
 * How a mention was understood:
 * `now` the letter says what the unit is called now · `former` an old unit with its district · `former_only` an old
 * name borne by one unit only · `current` a unit in force · `trap` a unit in force whose name another old unit bore ·
 * `context` decided by the rest of the letter · `split` the old unit was divided · `ambiguous` several old units of
 * that name · `district` only a former district is named · `misspelt` · `outside` another province · `none`
 */
export type How =
  | 'now'
  | 'former'
  | 'former_only'
  | 'current'
  | 'trap'
  | 'context'
  | 'split'
  | 'ambiguous'
  | 'district'
  | 'misspelt'
  | 'outside'
  | 'none'

export type Era = 'former' | 'current' | null

export type Resolution = { codes: string[]; how: How; confidence: number; former: FormerUnit | null }

/** What stands with a mention: the district (several where only the name is known), the old province, the era. */
export type Surroundings = { districts: readonly District[]; province: string | null; era: Era }

const union = (formers: readonly FormerUnit[]) => [...new Set(formers.flatMap((former) => former.codes))]

/** Units and former units a mention may mean, before its surroundings are asked. */
export function bearers(mention: Mention): { units: Unit[]; formers: FormerUnit[]; exact: boolean } {
  const { entry } = mention
  if (!entry) return { units: [], formers: [], exact: false }
  let { units, formers } = entry
  const like = new Set(spelledLike(mention))
  const exact = units.some((unit) => like.has(unit)) || formers.some((former) => like.has(former))
  if (exact && mention.marked) {
    units = units.filter((unit) => like.has(unit))
    formers = formers.filter((former) => like.has(former))
  }
  return { units, formers, exact: exact || !mention.marked }
}

/** Those of the mentioned type (xã, phường, thị trấn), or all where none has it: citizens mix the words up. */
function ofType<T extends { type: string }>(type: string | null, all: T[]): T[] {
  const same = type === null ? all : all.filter((one) => one.type === type)
  return same.length > 0 ? same : all
}

export function resolveMention(mention: Mention, { districts, province, era }: Surroundings): Resolution {
  const { units, formers, exact } = bearers(mention)
  const sure = (exact ? 1 : 0.7) * (mention.type === null ? 0.8 : 1) * (mention.capital ? 1 : 0.9)
  const answer = (codes: string[], how: How, confidence: number, former: FormerUnit | null = null): Resolution => ({
    codes,
    how,
    confidence: Math.round(confidence * sure * 100) / 100,
    former,
  })
  const fromFormers = (found: FormerUnit[], one: How, confidence: number): Resolution => {
    const codes = union(found)
    if (codes.length === 1) return answer(codes, one, confidence, found[0])
    return answer(codes, found.length === 1 ? 'split' : 'ambiguous', 0.5, found.length === 1 ? found[0] : null)
  }

  if (districts.length > 0) {
    const there = (former: FormerUnit) => districts.includes(former.district)
    const old = era === 'current' ? [] : ofType(mention.type, formers.filter(there))
    if (old.length > 0) return fromFormers(old, 'former', 0.97)
    const unit = units.find((one) => districts.some((district) => one.districts.has(district)))
    if (unit) return answer([unit.code], 'current', 0.95)
    const any = formers.filter(there)
    if (any.length > 0) return fromFormers(any, 'former', 0.9)
  }
  // A district that never had such a commune is a slip of the pen: the name still counts, less surely.
  const slip = districts.length > 0 ? 0.7 : 1
  // Only "Long An" tells old from new: "Tây Ninh" is the name of both.
  const old = province === 'Long An' ? formers.filter((former) => former.district.province === province) : formers
  const possible = ofType(mention.type, [...(era === 'former' ? [] : units), ...(era === 'current' ? [] : old)])
  const now = possible.filter((one): one is Unit => 'code' in one)
  const before = possible.filter((one): one is FormerUnit => !('code' in one))
  if (province === 'Long An' && before.length > 0) return fromFormers(before, 'former', 0.85 * slip)
  const unit = now[0]
  // Without marks "Tan Thanh" is Tân Thành and Tân Thạnh.
  if (now.length > 1) return answer([...new Set(now.map((one) => one.code))], 'ambiguous', 0.5)
  if (unit) {
    const others = ofType(mention.type, formers).filter((former) => former.type === unit.type)
    const trap = others.some((former) => former.codes.length > 1 || former.codes[0] !== unit.code)
    return answer([unit.code], trap ? 'trap' : 'current', (trap ? 0.65 : 0.95) * slip)
  }
  if (before.length > 0) return fromFormers(before, 'former_only', 0.85 * slip)
  if (formers.length > 0 && era !== 'current') return fromFormers(formers, 'former_only', 0.6 * slip)
  const named = units[0]
  return named ? answer([named.code], 'current', 0.6) : answer([], 'none', 0)
}

/** Whom else the letter speaks of: decides between units of one name. */
export type Neighbourhood = { districts: Map<District, number>; codes: Map<string, number> }

/** Weights: the district itself is named; the unit itself is named; a neighbour of the same old district is named. */
const SAME_DISTRICT = 3
const SAME_UNIT = 3

/**
 * Decides an ambiguous name by its neighbourhood; null where the neighbourhood says nothing or speaks for several.
 * A unit in force keeps its name against old bearers unless an old bearer's district is named and its own is not.
 */
export function byNeighbourhood(
  mention: Mention,
  own: Resolution,
  era: Era,
  neighbourhood: Neighbourhood,
): Resolution | null {
  const { units, formers } = bearers(mention)
  const scored: { codes: readonly string[]; score: number; former: FormerUnit | null }[] = []
  const districtScore = (district: District) => neighbourhood.districts.get(district) ?? 0
  for (const former of era === 'current' ? [] : ofType(mention.type, formers)) {
    const unitScore = Math.max(...former.codes.map((code) => neighbourhood.codes.get(code) ?? 0))
    const score = SAME_DISTRICT * districtScore(former.district) + SAME_UNIT * unitScore
    scored.push({ codes: former.codes, score, former })
  }
  if (era !== 'former' && own.how === 'trap') {
    for (const unit of ofType(mention.type, units)) {
      const near = Math.max(0, ...[...unit.districts].map(districtScore))
      const unitScore = neighbourhood.codes.get(unit.code) ?? 0
      scored.push({ codes: [unit.code], score: SAME_DISTRICT * near + SAME_UNIT * unitScore + 1, former: null })
    }
  }
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best || best.score < 1) return null
  const rival = scored.find((one) => one.codes.join() !== best.codes.join())
  if (rival && best.score - rival.score < 1) return null
  // A unit in force that nothing else speaks for stays what it was: a name to be checked.
  if (best.former === null && best.score <= 1) return null
  const confidence = best.former === null ? Math.max(own.confidence, 0.75) : 0.7
  return { codes: [...best.codes], how: best.codes.length > 1 ? 'split' : 'context', confidence, former: best.former }
}
