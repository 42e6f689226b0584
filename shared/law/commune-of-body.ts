/** Which commune a commune body is of: by its name, settled by the place of the matter where the name is shared. */
import { commune, communesIn } from '../places/index.ts'
import { foldKey } from '../vietnamese/fold.ts'

/** Neighbours whose communes citizens of the province write about; their bodies have no org here. */
const OTHER_PROVINCE =
  /\b(?:thanh pho ho chi minh|tp ?\.? ?ho chi minh|tphcm|tp ?hcm|ho chi minh|dong thap|dong nai|vinh long|can tho|an giang|binh duong|tinh binh phuoc|tien giang)\b/

/** Whether the name says that the body is of another province. */
export const liesElsewhere = (name: string): boolean => OTHER_PROVINCE.test(foldKey(name))

/**
 * Codes of the units `UBND xã Tân Hội` may be. A body that acts today bears the name of a unit in force, so a unit
 * in force of that name wins over former units of the same name; the place of the matter decides between several.
 */
export function communesOfBody(name: string, place: readonly string[]): string[] {
  if (liesElsewhere(name)) return []
  const matches = communesIn(name, place).filter((match) => match.codes.length > 0)
  const [first] = matches
  if (first === undefined) return [...place]
  const nearby = first.codes.filter((code) => place.includes(code))
  if (nearby.length > 0) return nearby
  const written = foldKey(name.slice(first.start, first.end))
  const inForce = first.codes.filter((code) => {
    const unit = commune(code)
    return unit !== null && written.endsWith(foldKey(unit.name))
  })
  return inForce.length > 0 ? inForce : [...first.codes]
}
