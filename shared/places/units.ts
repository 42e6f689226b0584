/**
 * The gazetteer: the compact tables read into units, former units and districts, found by folded name.
 * One gazetteer covers one province of today; Tây Ninh's is always at hand, the others only in the service.
 */
import { fold, tonePlacement } from '../vietnamese/fold.ts'
import { PROVINCES } from './provinces.ts'
import { UNITS_BEFORE, UNITS_EARLIER, UNITS_IN_FORCE } from './tay-ninh.ts'

/** P phường, X xã, T thị trấn (gone since 1 July 2025), Đ đặc khu. */
export type UnitType = 'P' | 'X' | 'T' | 'Đ'

/** A district-level unit; the level ended on 1 July 2025 but lives on in addresses and old decisions. */
export type District = { type: string; name: string; province: string }

/** A commune-level unit in force. `districts`: where its territory lay before. */
export type Unit = { code: string; type: UnitType; name: string; province: string; districts: Set<District> }

/** A commune-level unit that ended on 1 July 2025 or before, and the units its territory went to. */
export type FormerUnit = { type: UnitType; name: string; district: District; codes: readonly string[] }

export type NameEntry = { units: Unit[]; formers: FormerUnit[]; districts: District[] }

export type Gazetteer = {
  /** Full name of the province in force. */
  province: string
  units: Map<string, Unit>
  /** Key: folded syllables joined by one space. */
  names: Map<string, NameEntry>
  /** First syllable → syllables of the longest name that begins with it. */
  longest: Map<string, number>
}

export type Province = { code: string; name: string; fullName: string; former: readonly string[] }

const TYPE_WORD: Record<string, string> = {
  P: 'phường',
  X: 'xã',
  T: 'thị trấn',
  Đ: 'đặc khu',
  TP: 'thành phố',
  TX: 'thị xã',
  H: 'huyện',
  Q: 'quận',
}

/** `Xã Tân Hội`, `Huyện Tân Châu`; lower case where it follows other words. */
export function fullName(unit: { type: string; name: string }, capital = true): string {
  const word = TYPE_WORD[unit.type] ?? unit.type
  return `${capital ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${unit.name}`
}

/** Syllables of a name as the scanner sees them: `Bà Rịa - Vũng Tàu` → `ba ria vung tau`. */
export function nameKey(name: string): string {
  return (fold(name).match(/[a-z0-9]+/g) ?? []).join(' ')
}

/** A name's exact spelling, free of capitals and of the two ways to place a tone. */
export function spelling(name: string): string {
  return tonePlacement(name.toLowerCase(), 'old').replace(/[\s-]+/g, ' ')
}

export const PROVINCE_LIST: readonly Province[] = PROVINCES.split('\n').map((line) => {
  const [now = '', before] = line.split('<')
  const [, code = '', type = '', name = ''] = /^(\d\d) (T|TP) (.+)$/.exec(now) ?? []
  return { code, name, fullName: `${type === 'TP' ? 'Thành phố' : 'Tỉnh'} ${name}`, former: before?.split(';') ?? [] }
})

/** `codes` names the province's units in force; `before` its former units, district by district. */
export function gazetteer(
  province: string,
  inForce: readonly (readonly [code: string, type: string, name: string])[],
  before: readonly { province: string; type: string; name: string; communes: string }[],
): Gazetteer {
  const result: Gazetteer = { province, units: new Map(), names: new Map(), longest: new Map() }
  const entry = (name: string): NameEntry => {
    const key = nameKey(name)
    const syllables = key.split(' ')
    const first = syllables[0] as string
    result.longest.set(first, Math.max(result.longest.get(first) ?? 0, syllables.length))
    let known = result.names.get(key)
    if (!known) {
      known = { units: [], formers: [], districts: [] }
      result.names.set(key, known)
    }
    return known
  }
  for (const [code, type, name] of inForce) {
    const unit: Unit = { code, type: type as UnitType, name, province, districts: new Set() }
    result.units.set(code, unit)
    entry(name).units.push(unit)
  }
  for (const { communes, ...rest } of before) {
    const known = entry(rest.name).districts
    let district = known.find((other) => other.province === rest.province && other.type === rest.type)
    if (!district) {
      district = rest
      known.push(district)
    }
    for (const line of communes.split(';')) {
      const [, type = '', name = '', targets = ''] = /^([PXTĐ]) ?(.+)>([\d+]+)$/.exec(line) ?? []
      const codes = targets.split('+')
      entry(name).formers.push({ type: type as UnitType, name, district, codes })
      for (const code of codes) result.units.get(code)?.districts.add(district)
    }
  }
  return result
}

/** The lines under each `@` head: `@LA H Bến Lức` → province, type, name, communes. */
export function districtsOf(table: string, provinceName: (short: string) => string) {
  return table
    .split('@')
    .slice(1)
    .map((block) => {
      const at = block.indexOf('\n')
      const [, short = '', type = '', name = ''] = /^(?:(TN|LA) )?(TP|TX|H|Q) (.+)$/.exec(block.slice(0, at)) ?? []
      return {
        province: provinceName(short),
        type,
        name,
        communes: block
          .slice(at + 1)
          .trim()
          .replaceAll('\n', ';'),
      }
    })
}

const formerProvince = (short: string) => (short === 'LA' ? 'Long An' : 'Tây Ninh')

/** Tây Ninh after 1 July 2025 (old Tây Ninh and Long An). */
export const TAY_NINH: Gazetteer = gazetteer(
  'Tỉnh Tây Ninh',
  UNITS_IN_FORCE.split('\n').map((line) => [line.slice(0, 5), line.slice(6, 7), line.slice(8)] as const),
  [...districtsOf(UNITS_BEFORE, formerProvince), ...districtsOf(UNITS_EARLIER, formerProvince)],
)
