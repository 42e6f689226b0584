/**
 * From mentions to meanings: which district, province and era belong to a mention, what the letter itself says a unit
 * is called now, and what the rest of the letter decides.
 */

import { fold } from '../vietnamese/fold.ts'
import {
  byNeighbourhood,
  type Era,
  type Neighbourhood,
  type Resolution,
  resolveMention,
  type Surroundings,
} from './resolve.ts'
import { type Mention, type Scan, scan } from './scan.ts'
import { type District, type Gazetteer, nameKey } from './units.ts'

const LINK = /^[\s,.;:()/-]{0,8}(?:cu[\s,.;:()/-]{1,4})?(?:(?:thuoc|cua|ben|o)\s)?$/
const OLD_AFTER = /^[\s,(]{0,3}(?:cu\b|truoc day|hoi truoc|truoc kia|ngay truoc|truoc sap nhap)/
const OLD_BEFORE = /(?:truoc (?:day|kia|la|thuoc)|nguyen la|cu la|hoi truoc|hoi xua)[\s:,(]{0,3}(?:la |thuoc )?$/
const NEW_AFTER = /^[\s,(]{0,3}(?:moi\b|hien nay|hien tai|bay gio|sau sap nhap|sau khi sap nhap)/
const NOW = /(?:^|[^a-z])(?:nay|gio|hien|sap nhap|nhap|doi ten|doi thanh|chuyen thanh)(?:[^a-z][^.;]{0,40})?$/
/** `phần thuộc xã …`, `khúc Bàu Bền về xã …` */
const PART =
  /(?:^|[^a-z])(?:phan|khuc|doan)[ ][^.;]{0,30}(?:thuoc|ve|nhap|sang|qua)[ ]{1,2}$|(?:^|[^a-z])phan thuoc[ ]{1,2}$/
/** Farther than this a second name is another place, not the new name of the first. */
const NOW_REACH = 90

/** A mention of a commune with everything that was found out about it. */
export type Read = Resolution & Surroundings & { mention: Mention; contextEnd: number; weak: boolean; saysNow: boolean }

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
    const initials = districtByInitials(mention, text, contextEnd)
    if (initials !== null) {
      districts = initials.districts
      contextEnd = initials.end
      // "H.TT" was taken for a district nobody knows.
      for (; mentions[next] && (mentions[next] as Mention).start < initials.end; next += 1) {
        const unread = mentions[next] as Mention
        taken.add(unread)
        unread.entry ??= { units: [], formers: [], districts: [...districts] }
      }
    } else if (second && LINK.test(between(contextEnd, second.start))) {
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
    if (province === null) {
      const short = /^[\s,.(-]{1,4}(?:[Tt](?:ỉnh)?[. ]{1,2})?(LA|TN)(?!\p{L})/u.exec(
        text.slice(contextEnd, contextEnd + 14),
      )
      if (short !== null) {
        province = short[1] === 'LA' ? 'Long An' : 'Tỉnh Tây Ninh'
        contextEnd += short[0].length
      }
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

const INITIALS =
  /^[\s,.;(-]{1,4}(?:(?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|h|tx|tp|q)[. ]{0,2})?(\p{Lu}{2,3})(?![\p{L}\d])/iu

/** "xã Tân Hội, H.TC": districts are shortened to their initials; those the commune ever lay in tell which is meant. */
function districtByInitials(mention: Mention, text: string, at: number): { districts: District[]; end: number } | null {
  const match = INITIALS.exec(text.slice(at, at + 24))
  const letters = match?.[1] ?? ''
  if (match === null || letters !== letters.toUpperCase()) return null
  const wanted = fold(letters)
  const own = new Set([
    ...(mention.entry?.formers.map((former) => former.district) ?? []),
    ...(mention.entry?.units.flatMap((unit) => [...unit.districts]) ?? []),
  ])
  const fitting = [...own].filter(({ name }) => initialsOf(name) === wanted)
  return fitting.length === 0 ? null : { districts: fitting, end: at + match[0].length }
}

const initialsOf = (name: string): string =>
  nameKey(name)
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('')

/** The districts a mention after a commune stands for; null when it is no district. */
function districtMeant(mention: Mention, second: Mention): readonly District[] | null {
  if (second.level === 'district' && second.type !== null) return second.entry?.districts ?? []
  if (second.type !== null || !second.entry || second.entry.districts.length === 0) return null
  // "xã Tân Bình, Tây Ninh" names the province; "phường 3, Tây Ninh" can only be the town.
  if (second.province?.code === '80' && !/^\d/.test(mention.written)) return null
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
    const named = now.mention.entry?.units.filter((one) => now.codes.includes(one.code)) ?? []
    const unit = named.find((one) => old.codes.includes(one.code)) ?? named[0]
    if (!unit) continue
    const gap = folded.slice(old.contextEnd, now.mention.start)
    const opens = /^\s{0,2}(?:cu|truoc day|truoc kia)?\s{0,2}[(,–-]/.test(gap) && !/[.;]/.test(gap)
    const fits = old.codes.includes(unit.code)
    if (!(now.saysNow || (fits && PART.test(gap)) || (opens && fits && gap.length < 30))) continue
    // "người nói về Tân Châu, người nói về Tân Thành": the letter itself does not know.
    const other = reads[k + 2]
    if (
      old.codes.length > 1 &&
      !PART.test(gap) &&
      other !== undefined &&
      other.mention.start - now.contextEnd < 40 &&
      !/[.;)\n]/.test(folded.slice(now.contextEnd, other.mention.start)) &&
      other.codes.some((code) => code !== unit.code && old.codes.includes(code))
    )
      continue
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

function neighbourhoodOf(
  reads: readonly Read[],
  mentions: readonly Mention[],
  near: readonly string[],
  gazetteer: Gazetteer,
): Neighbourhood {
  const districts = new Map<District, number>()
  const codes = new Map<string, number>()
  const raise = <K>(map: Map<K, number>, key: K, to: number) => map.set(key, Math.max(map.get(key) ?? 0, to))
  const add = (code: string, weight: number) => {
    raise(codes, code, weight)
    for (const district of gazetteer.units.get(code)?.districts ?? []) raise(districts, district, weight * 0.5)
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
function applyContext(
  reads: Read[],
  mentions: readonly Mention[],
  near: readonly string[],
  gazetteer: Gazetteer,
): void {
  const said = new Map<string, Read | null>()
  const key = ({ mention }: Read) => `${mention.entry?.units[0]?.name ?? mention.entry?.formers[0]?.name ?? ''}`
  for (const one of reads) {
    if (one.weak || one.codes.length !== 1) continue
    if (one.how === 'former_only' && !one.former) continue
    const known = said.get(key(one))
    if (known === undefined) said.set(key(one), one)
    else if (known && known.codes[0] !== one.codes[0]) said.set(key(one), null)
  }
  const neighbourhood = neighbourhoodOf(reads, mentions, near, gazetteer)
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

/** Every mention of a commune in `text` (NFC) with its meaning; `near`: codes of units the surroundings name. */
export function readPlaces(
  text: string,
  near: readonly string[],
  gazetteer: Gazetteer,
): { scanned: Scan; reads: Read[] } {
  const scanned = scan(text, gazetteer)
  const reads = read(scanned)
  applyNow(reads, scanned.folded)
  applyContext(reads, scanned.mentions, near, gazetteer)
  return { scanned, reads }
}
