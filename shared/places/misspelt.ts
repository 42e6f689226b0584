/** Names one letter away from a known one: a slip of the pen, or of character recognition. */
import { type District, type Gazetteer, nameKey } from './units.ts'

/** Whether `a` becomes `b` by at most one letter changed, added or dropped. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1
  const rest = (text: string, from: number) => text.slice(from)
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
}

/** Codes of the units in force whose name, or a former unit's name, is one letter from `written`; in `districts` if given. */
export function closeNames(written: string, districts: readonly District[], gazetteer: Gazetteer): string[] {
  const key = nameKey(written)
  if (key.length < 6) return []
  const codes = new Set<string>()
  for (const [name, { units, formers }] of gazetteer.names) {
    if (!oneLetterApart(key, name)) continue
    for (const former of formers) {
      if (districts.length === 0 || districts.includes(former.district))
        for (const code of former.codes) codes.add(code)
    }
    for (const unit of units) {
      if (districts.length === 0 || districts.some((district) => unit.districts.has(district))) codes.add(unit.code)
    }
  }
  return [...codes]
}
