/**
 * Places: which administrative unit a letter means. Units after 1 July 2025 and every name before, old → new.
 * `communesIn` reads a whole letter, `resolveAddress` one address; both answer with all candidates where an old unit
 * was split, and say how they came to the answer.
 */
import { elsewhere } from './elsewhere.ts'
import { closeNames } from './misspelt.ts'
import type { How } from './resolve.ts'
import type { Scan } from './scan.ts'
import { type Read, readPlaces } from './surroundings.ts'
import { fullName, type Gazetteer, PROVINCE_LIST, type Province, TAY_NINH, type Unit } from './units.ts'

export type { How } from './resolve.ts'

export type PlaceMatch = {
  /** UTF-16 offsets of the whole mention, type word included, district excluded. */
  start: number
  end: number
  /** Units in force that the mention may mean; more than one where an old unit was split or the name is ambiguous. */
  codes: string[]
  /** The unit as the tables name it, `Xã Tân Hiệp`. */
  name: string
  /** Former district and province, `Huyện Tân Châu`, `Tây Ninh`, where the mention is of a former unit. */
  district: string | null
  province: string | null
  former: boolean
  how: How
  /** 0–1; under 0.6 looks unsure. */
  confidence: number
  /** False for a bare name without xã/phường/thị trấn. */
  typed: boolean
  /** Offset after the district and province that belong to the mention (`xã A, huyện B, tỉnh C`). */
  contextEnd: number
}

export type AddressResolution = {
  /** The one unit in force, or null where several or none are possible. */
  code: string | null
  candidates: string[]
  /** Full name of the province in force; null when the address does not tell. */
  province: string | null
  /** The address lies in another province. */
  outside: boolean
  how: How
  confidence: number
}

/** The unit in force with that code in Tây Ninh, or null. */
export function commune(code: string): Unit | null {
  return TAY_NINH.units.get(code) ?? null
}

/** `Xã Tân Hội` for `25525`; null for a code that is not in force in Tây Ninh. */
export function nameOfCommune(code: string): string | null {
  const unit = TAY_NINH.units.get(code)
  return unit ? fullName(unit) : null
}

/** Codes of all units of Tây Ninh, in the order of Article 1 of Resolution 1682/NQ-UBTVQH15. */
export const COMMUNE_CODES: readonly string[] = [...TAY_NINH.units.keys()]

/**
 * Every mention of a commune-level unit of Tây Ninh in `text` (NFC), in reading order. `near`: codes of units that the
 * surroundings already name (another part of the letter), which decide between units of one name.
 */
export function communesIn(text: string, near: readonly string[] = []): PlaceMatch[] {
  const { reads } = readPlaces(text, near, TAY_NINH)
  return reads
    .filter((one) => one.codes.length > 0)
    .map(({ mention, codes, how, confidence, former, districts, contextEnd }) => {
      const district = former?.district ?? (districts.length === 1 ? districts[0] : undefined)
      const bearer = former ?? mention.entry?.units.find((one) => codes.includes(one.code)) ?? mention.entry?.formers[0]
      return {
        start: mention.start,
        end: mention.end,
        codes,
        name: bearer ? fullName(bearer) : mention.written,
        district: district ? fullName(district) : null,
        province: district?.province ?? null,
        former: former !== null,
        how,
        confidence,
        typed: mention.type !== null,
        contextEnd,
      }
    })
}

const OUR_PROVINCE = PROVINCE_LIST.find((province) => province.code === '80') as Province

/**
 * The unit in force of one address as written (NFC). `near`: units named elsewhere in the letter. An address in
 * another province answers `outside`, with its unit only where the country's table is plugged in (`country.ts`).
 */
export function resolveAddress(address: string, near: readonly string[] = []): AddressResolution {
  const { scanned, reads } = readPlaces(address, near, TAY_NINH)
  const main = mainRead(reads)
  const foreign = foreignProvince(scanned)
  const strong = main && (main.how === 'now' || main.districts.length > 0)
  if (!strong && (foreign.province || foreign.unknownDistrict)) {
    const { province } = foreign
    const outside = { ...NOTHING, province: province?.fullName ?? null, outside: true, how: 'outside' as const }
    return elsewhere(address, province) ?? { ...outside, confidence: 0.9 }
  }
  const known = answer(scanned, reads, TAY_NINH)
  const here = scanned.mentions.some((one) => one.province?.code === OUR_PROVINCE.code)
  return known ?? { ...NOTHING, province: here ? OUR_PROVINCE.fullName : null }
}

/** The same for a gazetteer of another province, which the address is already known to lie in. */
export function resolveWithin(address: string, gazetteer: Gazetteer): AddressResolution | null {
  const { scanned, reads } = readPlaces(address, [], gazetteer)
  return answer(scanned, reads, gazetteer)
}

const NOTHING: AddressResolution = {
  code: null,
  candidates: [],
  province: null,
  outside: false,
  how: 'none',
  confidence: 0,
}

/** The first commune with its type word, else the first bare one. */
function mainRead(reads: readonly Read[]): Read | undefined {
  const usable = reads.filter((one) => one.codes.length > 0)
  return usable.find((one) => one.mention.type !== null) ?? usable[0]
}

function answer(scanned: Scan, reads: readonly Read[], gazetteer: Gazetteer): AddressResolution | null {
  const main = mainRead(reads)
  const base = { ...NOTHING, province: gazetteer.province }
  if (main) {
    let { codes, how, confidence } = main
    if (codes.length > 1) {
      // "xã Phan, huyện Dương Minh Châu, hiện tạm trú phường Bình Minh": a unit in force named beside it decides.
      const besides = reads.filter(
        (one) => one !== main && one.codes.length === 1 && codes.includes(one.codes[0] as string),
      )
      const beside = besides[0]
      // Two of them beside it ("người nói về Tân Châu, người nói về Tân Thành") decide nothing.
      if (beside && besides.every((one) => one.codes[0] === beside.codes[0]))
        [codes, how, confidence] = [beside.codes, 'context', 0.7]
    }
    return { ...base, code: onlyOne(codes), candidates: codes, how, confidence }
  }
  const { mentions } = scanned
  const district = mentions.find((one) => one.level === 'district' && one.entry)?.entry
  const unknown = mentions.find((one) => one.level === 'commune' && one.entry === null)
  const close = unknown ? closeNames(unknown.written, district?.districts ?? [], gazetteer) : []
  if (close.length > 0) {
    return { ...base, code: onlyOne(close), candidates: close, how: 'misspelt', confidence: 0.5 }
  }
  if (!district) return null
  const meant = new Set(district.districts)
  const within = [...gazetteer.units.values()].filter((unit) => [...unit.districts].some((one) => meant.has(one)))
  return { ...base, candidates: within.map((unit) => unit.code), how: 'district' }
}

const onlyOne = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] as string) : null)

/** Another province said with its type word or at the end; a district that Tây Ninh never had. */
function foreignProvince({ mentions }: Scan): { province: Province | null; unknownDistrict: boolean } {
  const last = mentions.at(-1)
  const named = mentions.filter((one) => one.province && (one.level === 'province' || one === last))
  const ours = named.some((one) => one.province?.code === OUR_PROVINCE.code)
  const other = named.find((one) => one.province?.code !== OUR_PROVINCE.code && (one.type !== null || one === last))
  const unknownDistrict = !ours && mentions.some((one) => one.level === 'district' && one.entry === null)
  return { province: ours ? null : (other?.province ?? null), unknownDistrict }
}
