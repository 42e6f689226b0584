import type { Found, Petitioner, Respondent } from '../petition.ts'
import { communesIn, nameOfCommune, type PlaceMatch } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { evidenceAt, type Passage } from './passage.ts'

/** Words before a place that say the matter lies there: land, building, the deed. */
const LIES_AT =
  /(?:thua[^.;\n]{0,80}|dat[^.;\n]{0,60}|toa lac|nam|ranh|cong trinh[^.;\n]{0,60}|du an[^.;\n]{0,60}|duong[^.;\n]{0,60}|trai[^.;\n]{0,60}|can nha[^.;\n]{0,60}|cong ty[^.;\n]{0,90}|khu[^.;\n]{0,60}|rach[^.;\n]{0,40}|kinh[^.;\n]{0,40}|xay ra)[^.;\n]{0,20}(?:tai|o|thuoc|dia ban|ap [a-z0-9 ]{1,20},?|khu vuc|duoc) ?[^.;\n]{0,30}$/
/** A branch, a shop, a graveyard, a gate of the border: the matter lies where it stands. A land office serves a whole district. */
const STANDS_AT =
  /(?<!(?:may|cac|nhung) )(?:phong giao dich|chi nhanh(?! van phong)|van phong(?! dang ky)|cua hang|trung tam|nghia trang|cua khau|nha may|xuong|diem giao dich|quay)(?:(?!dang ky)[^.;\n]){0,70}(?:(?:o|tai|thuoc|nay|gio) |\((?:nay |gio |thuoc )?)$/
/** Who is attacked for what he did in a hospital or a school. */
const WORKS_THERE = /bac si|y si|dieu duong|ho ly|hieu truong|hieu pho|giao vien|co giao|truong khoa|giam doc benh vien/
/** Hospitals, schools and the like bear the name of their commune. */
const INSTITUTION = /^(?:benh vien|trung tam y te|tram y te|truong|thpt|thcs|tieu hoc|mam non|mau giao|khoa )/
const AT_INSTITUTION =
  /(?:benh vien|trung tam y te|tram y te|truong (?:thpt|thcs|tieu hoc|mam non|mau giao)|thpt|thcs)(?: [a-z]{1,9}){0,8} $/
/** These are names of provinces and districts first. */
const WIDER = /^(?:phuong |xa )?(?:long an|tay ninh|tan an)$/
const OF_RESPONDENT = /(?:ubnd|uy ban nhan dan|cong an|uy ban|chu tich|hdnd|dang uy)(?: nhan dan)?[ ]{1,2}$/

/**
 * Units in which the matter lies: the unit of the committee attacked or of the land told of where the letter names
 * one, else where the writer lives. Several candidates where an old unit was split.
 */
export function readPlace(
  main: Passage,
  petitioners: readonly Found<Petitioner>[],
  respondents: readonly Found<Respondent>[],
  intro: { start: number; end: number },
): Found<string[]> | null {
  const home = petitioners[0]
  const homeCodes = home?.value.communeCode != null ? [home.value.communeCode] : (home?.value.communeCandidates ?? [])
  const matches = communesIn(main.text.slice(0, 20_000), homeCodes).filter((match) => match.codes.length > 0)
  // Without marks one spelling fits several units: the writer's own comes first.
  const homeNames = homeCodes.map((code) => fold(nameOfCommune(code) ?? ''))
  const atHome = (match: PlaceMatch): PlaceMatch =>
    homeCodes.length === 1 && !match.codes.includes(homeCodes[0] as string) && fold(match.name) === homeNames[0]
      ? { ...match, codes: homeCodes }
      : match
  const weigh = new Map<string, { codes: string[]; weight: number; match: PlaceMatch }>()
  const raise = (match: PlaceMatch, weight: number) => {
    const key = match.codes.join(' ')
    const entry = weigh.get(key) ?? { codes: match.codes, weight: 0, match }
    entry.weight += weight
    weigh.set(key, entry)
  }
  const againstBodies = respondents.map((one) => one.value.body).filter((name): name is string => name !== null)
  for (const body of againstBodies) {
    for (const match of communesIn(body, homeCodes).map(atHome)) {
      const bears = INSTITUTION.test(fold(body)) && !WIDER.test(fold(match.name)) && match.codes.length === 1
      if ((match.typed || bears) && match.codes.length > 0) raise({ ...match, start: -1, end: -1 }, 4)
    }
  }
  // A street of the writer's own address is no road the letter is about.
  const homes = petitioners.slice(0, 3).flatMap(({ value: { address } }) => {
    const start = address === null ? -1 : main.text.indexOf(address)
    return address === null || start < 0 ? [] : [{ start, end: start + address.length }]
  })
  const ofStaff = respondents.some(({ value }) => WORKS_THERE.test(fold(`${value.position ?? ''} ${value.name ?? ''}`)))
  for (const match of matches.map(atHome)) {
    const before = main.folded.slice(Math.max(0, match.start - 110), match.start)
    if (!match.typed && match.confidence < 0.35) continue
    if (match.start >= intro.start && match.start < intro.end) continue
    if (homes.some((at) => match.start >= at.start && match.start < at.end)) continue
    if (LIES_AT.test(before) && (match.typed || /dat(?! dai)[^.;\n]{0,30} (?:o|tai) $/.test(before))) raise(match, 2.5)
    else if (ofStaff && AT_INSTITUTION.test(before) && !WIDER.test(fold(match.name))) raise(match, 2.2)
    else if (STANDS_AT.test(before) && !WIDER.test(fold(match.name))) raise(match, 2.2)
    else if (OF_RESPONDENT.test(before)) raise(match, 0.6)
    else if (match.typed) raise(match, 0.3)
  }
  const best = [...weigh.values()].sort((a, b) => b.weight - a.weight)[0]
  if (homeCodes.length > 0) {
    const overlapping = best?.codes.some((code) => homeCodes.includes(code)) ?? false
    if (best === undefined || best.weight < 2 || (overlapping && best.codes.length >= homeCodes.length)) {
      return {
        value: homeCodes,
        confidence: best === undefined ? 0.7 : 0.85,
        evidence: home?.evidence.slice(1, 2) ?? [],
      }
    }
  }
  if (best === undefined) {
    const any = matches.find((match) => match.typed) ?? matches[0]
    if (any === undefined) return null
    return { value: any.codes, confidence: 0.6, evidence: [evidenceAt(main, any.start, any.end)] }
  }
  const seen = matches.find((match) => match.codes.join(' ') === best.codes.join(' '))
  return {
    value: best.codes,
    confidence: Math.min(0.9, 0.5 + best.weight * 0.08),
    evidence: seen === undefined ? [] : [evidenceAt(main, seen.start, seen.end)],
  }
}
