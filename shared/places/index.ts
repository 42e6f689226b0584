/**
 * Places: which administrative unit a letter means. Units after 1 July 2025 and every name before, old → new.
 * `communesIn` reads a whole letter, `resolveAddress` one address; both answer with all candidates where an old unit
 * was split, and say how they came to the answer.
 */
import { elsewhere } from './elsewhere.ts'
import { closeNames } from './misspelt.ts'
import {
  byNeighbourhood,
  type Era,
  type How,
  type Neighbourhood,
  type Resolution,
  resolveMention,
  type Surroundings,
} from './resolve.ts'
import { type Mention, type Scan, scan } from './scan.ts'
import { type District, fullName, type Gazetteer, PROVINCE_LIST, type Province, TAY_NINH, type Unit } from './units.ts'

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

const LINK = /^[\s,.;:()/-]{0,8}(?:cu[\s,.;:()/-]{1,4})?(?:(?:thuoc|cua|ben|o)\s)?$/
const OLD_AFTER = /^[\s,(]{0,3}(?:cu\b|truoc day|hoi truoc|truoc kia|ngay truoc|truoc sap nhap)/
const OLD_BEFORE = /(?:truoc (?:day|kia|la|thuoc)|nguyen la|cu la|hoi truoc|hoi xua)[\s:,(]{0,3}(?:la |thuoc )?$/
const NEW_AFTER = /^[\s,(]{0,3}(?:moi\b|hien nay|hien tai|bay gio|sau sap nhap|sau khi sap nhap)/
const NOW = /(?:^|[^a-z])(?:nay|gio|hien|sap nhap|nhap|doi ten|doi thanh|chuyen thanh)(?:[^a-z][^.;]{0,40})?$/
/** Farther than this a second name is another place, not the new name of the first. */
const NOW_REACH = 90

type Read = Resolution & Surroundings & { mention: Mention; contextEnd: number; weak: boolean; saysNow: boolean }

function read({ text, folded, marked, mentions }: Scan): Read[] {
  const between = (from: number, to: number) => (to - from > 24 ? 'far' : folded.slice(from, to))
  const reads: Read[] = []
  const taken = new Set<Mention>()
  for (const [k, mention] of mentions.entries()) {
    if (mention.level !== 'commune' || taken.has(mention)) continue
    let contextEnd = mention.end
    let next = k + 1
    let districts: readonly District[] = []
    let foreign = false
    const second = mentions[next]
    if (second && LINK.test(between(contextEnd, second.start))) {
      const asDistrict = districtMeant(mention, second)
      if (asDistrict) {
        districts = asDistrict
        foreign = second.type !== null && second.entry === null
        taken.add(second)
        contextEnd = second.end
        next += 1
      }
    }
    if (districts.length === 0 && !foreign) {
      // "huyện Đức Hòa xã Đức Hòa Hạ": the district may stand first.
      const first = mentions[k - 1]
      if (first?.level === 'district' && first.entry && LINK.test(between(first.end, mention.start))) {
        districts = first.entry.districts
      }
    }
    let province: string | null = null
    const third = mentions[next]
    if (third && isProvince(third) && LINK.test(between(contextEnd, third.start))) {
      province = third.province && isLongAn(third.written) ? 'Long An' : (third.province?.fullName ?? null)
      taken.add(third)
      contextEnd = third.end
    }
    if (districts.length > 1 && province === null) {
      // "Châu Thành (Long An đó nghen…)": the province a few words on still tells the two districts apart.
      const later = mentions.slice(next, next + 2).find((one) => isProvince(one) && one.start - contextEnd < 24)
      if (later?.province?.code === '80') province = isLongAn(later.written) ? 'Long An' : 'Tỉnh Tây Ninh'
    }
    if (districts.length > 1 && province !== null) {
      const wanted = province === 'Long An' ? 'Long An' : 'Tây Ninh'
      const fitting = districts.filter((district) => district.province === wanted)
      if (fitting.length > 0) districts = fitting
    }
    const after = folded.slice(contextEnd, contextEnd + 24)
    const before = folded.slice(Math.max(0, mention.start - 30), mention.start)
    const saysOld =
      OLD_AFTER.test(after) &&
      (!marked || !/^[\s,(]{0,3}cu\b/.test(after) || /^[\s,(]{0,3}cũ/i.test(text.slice(contextEnd, contextEnd + 8)))
    const era: Era = saysOld || OLD_BEFORE.test(before) ? 'former' : NEW_AFTER.test(after) ? 'current' : null
    const lastEnd = reads.at(-1)?.contextEnd ?? 0
    const run = folded.slice(Math.max(lastEnd, mention.start - 60), mention.start)
    const saysNow = era !== 'former' && NOW.test(run)
    const surroundings: Surroundings = { districts, province, era: saysNow ? 'current' : era }
    const resolution = foreign
      ? { codes: [], how: 'outside' as const, confidence: 0, former: null }
      : resolveMention(mention, surroundings)
    const weak = districts.length === 0 && resolution.how !== 'current' && resolution.how !== 'former_only'
    reads.push({ ...resolution, ...surroundings, mention, contextEnd, weak, saysNow })
  }
  return reads
}

/** The districts a mention after a commune stands for; null when it is no district. */
function districtMeant(mention: Mention, second: Mention): readonly District[] | null {
  if (second.level === 'district' && second.type !== null) return second.entry?.districts ?? []
  if (second.type !== null || !second.entry || second.entry.districts.length === 0) return null
  const ofName = new Set(second.entry.districts)
  const fits =
    mention.entry?.formers.some((former) => ofName.has(former.district)) ||
    mention.entry?.units.some((unit) => [...unit.districts].some((district) => ofName.has(district)))
  return fits ? second.entry.districts : null
}

function isProvince(mention: Mention): boolean {
  return mention.province !== null && (mention.level === 'province' || mention.type === null)
}

const isLongAn = (written: string) => /^long\s+an$/i.test(written)

/** The letter says itself what an old unit is called now: "xã Tân Hiệp, huyện Tân Châu (nay là xã Tân Hội)". */
function applyNow(reads: Read[], folded: string): void {
  for (const [k, old] of reads.entries()) {
    const now = reads[k + 1]
    if (!now || now.mention.start - old.contextEnd > NOW_REACH || now.era === 'former') continue
    const unit = now.mention.entry?.units.find((one) => now.codes.includes(one.code))
    if (!unit) continue
    const gap = folded.slice(old.contextEnd, now.mention.start)
    const opens = /^\s{0,2}[(,–-]/.test(gap) && !/[.;]/.test(gap)
    const fits = old.codes.includes(unit.code)
    if (!(now.saysNow || (opens && fits && gap.length < 30))) continue
    if (old.codes.length === 1 && fits && old.how === 'current') continue
    Object.assign(old, { codes: [unit.code], how: 'now', confidence: fits ? 0.98 : 0.75, weak: false })
    Object.assign(now, { codes: [unit.code], how: 'current', confidence: 0.97, weak: false })
  }
  // "xã Tân Hội (xã Tân Hiệp cũ)": the new name came first.
  for (const [k, now] of reads.entries()) {
    const old = reads[k + 1]
    const code = now.codes[0]
    if (!old || !code || now.codes.length > 1 || old.era !== 'former' || old.codes.length < 2) continue
    if (old.mention.start - now.contextEnd < 30 && old.codes.includes(code)) {
      Object.assign(old, { codes: [code], how: 'now', confidence: 0.95, weak: false })
    }
  }
}

function neighbourhoodOf(reads: readonly Read[], mentions: readonly Mention[], near: readonly string[]): Neighbourhood {
  const districts = new Map<District, number>()
  const codes = new Map<string, number>()
  const raise = <K>(map: Map<K, number>, key: K, to: number) => map.set(key, Math.max(map.get(key) ?? 0, to))
  const add = (code: string, weight: number) => {
    raise(codes, code, weight)
    for (const district of TAY_NINH.units.get(code)?.districts ?? []) raise(districts, district, weight * 0.5)
  }
  for (const code of near) add(code, 0.8)
  for (const { mention, codes: meant, weak, former, districts: named } of reads) {
    if (weak || meant.length !== 1 || mention.type === null) continue
    add(meant[0] as string, 1)
    if (former) raise(districts, former.district, 1)
    if (named.length === 1) raise(districts, named[0] as District, 1)
  }
  for (const mention of mentions) {
    if (mention.level !== 'district' || mention.type === null || !mention.entry) continue
    const share = 1 / mention.entry.districts.length
    for (const district of mention.entry.districts) raise(districts, district, share)
  }
  return { districts, codes }
}

/** The same name said once with its district means the same thing wherever it comes back in the letter. */
function applyContext(reads: Read[], mentions: readonly Mention[], near: readonly string[]): void {
  const said = new Map<string, Read | null>()
  const key = ({ mention }: Read) => `${mention.entry?.units[0]?.name ?? mention.entry?.formers[0]?.name ?? ''}`
  for (const one of reads) {
    if (one.weak || one.codes.length !== 1) continue
    if (one.how === 'former_only' && !one.former) continue
    const known = said.get(key(one))
    if (known === undefined) said.set(key(one), one)
    else if (known && known.codes[0] !== one.codes[0]) said.set(key(one), null)
  }
  const neighbourhood = neighbourhoodOf(reads, mentions, near)
  for (const one of reads) {
    if (one.how !== 'trap' && one.how !== 'ambiguous' && one.how !== 'split') continue
    const before = one.saysNow || one.era === 'current' ? null : said.get(key(one))
    const sameType =
      before && (one.mention.type === null || before.mention.type === null || before.mention.type === one.mention.type)
    if (
      before &&
      before !== one &&
      sameType &&
      (one.districts.length === 0 || before.districts[0] === one.districts[0])
    ) {
      Object.assign(one, { codes: before.codes, how: 'context', confidence: 0.85, former: before.former })
      continue
    }
    if (one.how === 'split' || one.districts.length > 0) continue
    const decided = byNeighbourhood(one.mention, one, one.era, neighbourhood)
    if (decided) Object.assign(one, decided)
  }
}

function readAll(text: string, near: readonly string[], gazetteer: Gazetteer): { scanned: Scan; reads: Read[] } {
  const scanned = scan(text, gazetteer)
  const reads = read(scanned)
  applyNow(reads, scanned.folded)
  applyContext(reads, scanned.mentions, near)
  return { scanned, reads }
}

/**
 * Every mention of a commune-level unit of Tây Ninh in `text` (NFC), in reading order. `near`: codes of units that the
 * surroundings already name (another part of the letter), which decide between units of one name.
 */
export function communesIn(text: string, near: readonly string[] = []): PlaceMatch[] {
  const { reads } = readAll(text, near, TAY_NINH)
  return reads
    .filter((one) => one.codes.length > 0)
    .map(({ mention, codes, how, confidence, former, districts, contextEnd }) => {
      const unit = TAY_NINH.units.get(codes[0] as string)
      const district = former?.district ?? (districts.length === 1 ? districts[0] : undefined)
      const isUnit = !former && mention.entry?.units.find((one) => codes.includes(one.code))
      return {
        start: mention.start,
        end: mention.end,
        codes,
        name: former
          ? fullName(former)
          : isUnit
            ? fullName(isUnit)
            : how === 'now' || !unit
              ? mention.written
              : fullName(unit),
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

const nothing = (how: How, province: Province | null, outside = false): AddressResolution => ({
  code: null,
  candidates: [],
  province: province?.fullName ?? null,
  outside,
  how,
  confidence: outside ? 0.9 : 0,
})

const OUR_PROVINCE = PROVINCE_LIST.find((province) => province.code === '80') as Province

/**
 * The unit in force of one address as written (NFC). `near`: units named elsewhere in the letter. An address in
 * another province answers `outside`, with its unit only where the country's table has been loaded (`country.ts`).
 */
export function resolveAddress(address: string, near: readonly string[] = []): AddressResolution {
  const { scanned, reads } = readAll(address, near, TAY_NINH)
  const usable = reads.filter((one) => one.codes.length > 0)
  const typed = usable.filter((one) => one.mention.type !== null)
  const main = typed[0] ?? usable[0]
  const foreign = foreignProvince(scanned)
  const strong = main && (main.how === 'now' || (main.districts.length > 0 && main.how !== 'outside'))
  if (!strong && (foreign.province || foreign.unknownDistrict)) {
    return elsewhere(address, foreign.province) ?? nothing('outside', foreign.province, true)
  }
  if (main) return answerOf(main, usable)
  const misspelt = misspeltCommune(scanned)
  if (misspelt) return misspelt
  const district = scanned.mentions.find((one) => one.level === 'district' && one.entry)
  if (district?.entry) {
    const meant = new Set(district.entry.districts)
    const codes = [...TAY_NINH.units.values()].filter((unit) => [...unit.districts].some((one) => meant.has(one)))
    return { ...nothing('district', OUR_PROVINCE), candidates: codes.map((unit) => unit.code) }
  }
  const here = scanned.mentions.some((one) => one.province?.code === '80')
  return nothing('none', here ? OUR_PROVINCE : null)
}

function answerOf(main: Read, usable: readonly Read[]): AddressResolution {
  let { codes, how, confidence } = main
  if (codes.length > 1) {
    // "xã Phan, huyện Dương Minh Châu, hiện tạm trú phường Bình Minh": a unit in force named beside it decides.
    const beside = usable.find(
      (one) => one !== main && one.codes.length === 1 && codes.includes(one.codes[0] as string),
    )
    if (beside) [codes, how, confidence] = [beside.codes, 'context', 0.7]
  }
  const code = codes.length === 1 ? (codes[0] as string) : null
  return { code, candidates: codes, province: OUR_PROVINCE.fullName, outside: false, how, confidence }
}

/** Another province said with its type word or at the end; a district that Tây Ninh never had. */
function foreignProvince({ mentions }: Scan): { province: Province | null; unknownDistrict: boolean } {
  const last = mentions.at(-1)
  const named = mentions.filter((one) => one.province && (one.level === 'province' || one === last))
  const ours = named.some((one) => one.province?.code === '80')
  const other = named.find((one) => one.province?.code !== '80' && (one.type !== null || one === last))
  const unknownDistrict = !ours && mentions.some((one) => one.level === 'district' && one.entry === null)
  return { province: ours ? null : (other?.province ?? null), unknownDistrict }
}

function misspeltCommune({ mentions }: Scan): AddressResolution | null {
  const unknown = mentions.find((one) => one.level === 'commune' && one.entry === null)
  if (!unknown) return null
  const districts = mentions.find((one) => one.level === 'district' && one.entry)?.entry?.districts ?? []
  const codes = closeNames(unknown.written, districts, TAY_NINH)
  if (codes.length === 0) return null
  const code = codes.length === 1 ? (codes[0] as string) : null
  return { code, candidates: codes, province: OUR_PROVINCE.fullName, outside: false, how: 'misspelt', confidence: 0.5 }
}
