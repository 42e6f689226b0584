import { fold } from '../vietnamese/fold.ts'
import { type Accusation, completed, type Draft, ofBody } from './accusation.ts'
import { accusedBodies } from './accused-bodies.ts'
import { actingOffices, NOT_THE_COMMITTEE, UNIT_SAYS } from './acting-offices.ts'
import { FACILITY, hasOwnName } from './attack-clauses.ts'
import { evidenceAt } from './passage.ts'
import {
  capped,
  confidenceSigns,
  keyOfBody,
  letterOf,
  MOST_SUSPECTS,
  RECEIVES,
  type Signs,
  type Suspect,
} from './suspects.ts'

/** Nobody can tell which one is meant. */
const VAGUE =
  /^(?:cong an|toa an|tand|hai quan|chi bo|vien kiem sat|vks|vksnd|ngan hang|thue|ubnd|bhxh|bao hiem xa hoi|dang uy|trung tam|van phong|dien luc)$/

/** The kind alone says nothing: `công ty`, `nhà trường`, `cửa hàng`. */
const KIND_ONLY =
  /^(?:cong ty|cty|truong(?: [a-z]+)?(?: [a-z]+)?|co so|doanh nghiep|xi nghiep|nha may|quan|tiem|cua hang|vua|xuong|ngan hang|benh vien|khach san|nha nghi|nha hang|nha thau|shop|trai(?: [a-z]+)?|htx|hop tac xa|phong kham|ho kinh doanh|lo [a-z]+|tap hoa|dai ly|spa|nha xe|bai rac|bai xe|quan [a-z]+|karaoke|cay xang|gara|trung tam)$/

/** From `Kính gửi` on nobody has begun to speak yet. */
const ADDRESSED =
  /(?:kinh|dong) (?:gui|goi|thua|trinh)(?:(?!(?:^|[ \n])(?:toi|tui|em|con|chau|chung toi|ho ten|ho va ten|nguoi)[ :,]|[.] )[\s\S])*$/
/** The writer's own firm or shop. */
const OWN_FIRM =
  /(?:chu|giam doc|dai dien(?: cho)?|chu ho|chung toi la|toi la|cong ty chung toi la|chu nhiem|dieu hanh|quan ly)(?: (?:cua|cho|phap luat))* $/

/** Whether a body is the one that writes. */
function isOwn(body: { name: string; start: number }, { main, senders }: Accusation): boolean {
  const key = fold(body.name).replace(/\s+/g, ' ')
  if (key === '') return false
  if (
    [...senders].some(
      (sender) =>
        /^(?:cong ty|cty|htx|hop tac xa|doanh nghiep|hiep hoi|hoi|co so|ho kinh)/.test(sender) &&
        (key.includes(sender) || sender.includes(key)),
    )
  )
    return true
  return body.start < 700 && OWN_FIRM.test(main.folded.slice(Math.max(0, body.start - 40), body.start))
}

const facility = (draft: Draft) => draft.body !== null && FACILITY.test(fold(draft.body))

/** `cơ sở sấy mủ cao su Thành Lộc` and `cơ sở Thành Lộc`: one kind, one name. */
export function sameFirm(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one.split(' '), other.split(' ')]
  return a.length > 3 !== b.length > 3 || a.length !== b.length
    ? a[0] === b[0] && a.length > 2 && b.length > 2 && a.slice(-2).join(' ') === b.slice(-2).join(' ')
    : false
}

/** `xã không nhận đơn`: the committee of the unit, by its level only; how often it is spoken of so. */
function unitsSpokenOf(context: Accusation): Map<string, { draft: Draft; count: number }> {
  const { main, bodies } = context
  const units = new Map<string, { draft: Draft; count: number }>()
  let looked = 0
  for (const match of main.folded.matchAll(UNIT_SAYS)) {
    looked += 1
    if (looked > MOST_SUSPECTS) break
    const level = match[1] ?? ''
    const written = main.text.slice(match.index, match.index + level.length)
    if (
      !/^(?:xã|phường|xa|phuong)$/i.test(written) ||
      NOT_THE_COMMITTEE.test(main.folded.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    if (bodies.some((one) => one.start <= match.index && match.index <= one.end + 1)) continue
    const body = completed(level === 'xa' ? 'UBND xã' : 'UBND phường', context)
    const key = keyOfBody(body)
    const known = units.get(key)
    if (known !== undefined) known.count += 1
    else
      units.set(key, {
        draft: {
          name: null,
          position: null,
          body,
          confidence: 0.55,
          evidence: [evidenceAt(main, match.index, match.index + level.length)],
        },
        count: 1,
      })
  }
  return units
}

/** Bodies the letter might be against. `persons`: how likely the likeliest person is, and where the likely ones serve. */
export function suspectBodies(
  context: Accusation,
  drafts: readonly Draft[],
  persons: { most: number; bodies: ReadonlySet<string>; signer: number },
): Suspect[] {
  const { main, bodies, documents } = context
  const letter = letterOf(context)
  const free = drafts.some((one) => one.confidence >= 0.7) ? 0 : 1
  const accused = new Map(accusedBodies(context).map((one) => [keyOfBody(completed(one.body.name, context)), one]))
  const issuers = new Set(
    documents.map((one) => (one.issuer === null ? '' : keyOfBody(completed(one.issuer, context)))),
  )
  const acting = new Map(actingOffices(context).map((one) => [keyOfBody(one.body ?? one.position ?? ''), one]))
  const found = new Map<
    string,
    {
      draft: Draft
      count: number
      first: number
      addressed: boolean
      facility: boolean
      nameless: boolean
      reader: boolean
    }
  >()
  for (const body of bodies) {
    const isFacility = FACILITY.test(body.folded)
    const nameless = isFacility && !hasOwnName(body)
    if ((nameless && KIND_ONLY.test(body.folded)) || isOwn(body, context) || RECEIVES.test(body.folded)) continue
    const addressed = ADDRESSED.test(main.folded.slice(Math.max(0, body.start - 260), body.start))
    const own = keyOfBody(completed(body.name, context))
    const key = isFacility ? ([...found.keys()].find((one) => sameFirm(one, own)) ?? own) : own
    const known = found.get(key)
    if (known !== undefined) {
      known.count += 1
      if (known.addressed && !addressed) known.draft = ofBody(body, context, 0.6)
      known.addressed = known.addressed && addressed
      known.reader ||= addressed
    } else if (found.size < MOST_SUSPECTS)
      found.set(key, {
        draft: ofBody(body, context, 0.6),
        count: 1,
        first: body.start,
        addressed,
        facility: isFacility,
        nameless,
        reader: addressed,
      })
  }
  const units = unitsSpokenOf(context)
  for (const [key, { draft }] of units) if (!found.has(key) && !acting.has(key)) acting.set(key, draft)
  const facilities = [...found.values()].filter((one) => one.facility).length
  const suspects: Suspect[] = []
  const taken = new Set<Draft>()
  const worst = Math.max(0, ...[...accused.values()].map((one) => one.score))
  const add = (key: string, made: Draft, more: Signs) => {
    const draft = drafts.find((one) => one.name === null && keyOfBody(one.body ?? one.position ?? '') === key)
    if (draft !== undefined) taken.add(draft)
    const said = accused.get(key)
    suspects.push({
      draft: draft ?? made,
      signs: {
        ...confidenceSigns(draft),
        said: Math.max(0, capped(said?.said, 4)),
        told: Math.max(0, -capped(said?.least, 5)),
        score: capped(said?.score, 6),
        free,
        freeSaid: free * capped(said?.said, 3),
        freeWorst: said !== undefined && said.score >= worst - 0.01 ? free : 0,
        freeIssued: issuers.has(key) ? free : 0,
        worst: said !== undefined && said.score >= worst - 0.01 ? 1 : 0,
        issued: issuers.has(key) || issuers.has(key.replace(/^chu tich /, '')) ? 1 : 0,
        denounced: letter.denounces ? 1 : 0,
        issuedMixed: letter.mixed && issuers.has(key) ? 1 : 0,
        disputed: letter.disputes && issuers.has(key) ? 1 : 0,
        wages: letter.wages && facility(made) ? 1 : 0,
        acts: acting.has(key) && acting.get(key) !== units.get(key)?.draft ? 1 : 0,
        spoken: capped(units.get(key)?.count, 3),
        freeSpoken: free * capped(units.get(key)?.count, 1),
        likelyPerson: persons.most,
        signerNamed: issuers.has(key) ? persons.signer : 0,
        employer: persons.bodies.has(key) ? 1 : 0,
        besideDecision: letter.cites ? 1 : 0,
        ...more,
      },
    })
  }
  for (const [key, { draft, count, first, addressed, facility, nameless, reader }] of found) {
    add(key, draft, {
      nameless: nameless ? 1 : 0,
      vague: VAGUE.test(key) ? 1 : 0,
      reader: reader ? 1 : 0,
      province: /^(?:ubnd|uy ban) tinh/.test(key) ? 1 : 0,
      facility: facility ? 1 : 0,
      onlyFacility: facility && facilities === 1 ? 1 : 0,
      freeOnly: facility && facilities === 1 ? free : 0,
      freeFacility: facility ? free : 0,
      facilityDenounced: facility && letter.denounces ? 1 : 0,
      facilityLikely: facility ? persons.most : 0,
      addressed: addressed ? 1 : 0,
      often: capped(count, 5) - 1,
      early: first < main.text.length * 0.4 ? 1 : 0,
      crowd: capped(found.size - 1, 6),
    })
  }
  for (const draft of drafts)
    if (draft.name === null && !taken.has(draft) && !isOwn({ name: draft.body ?? '', start: 700 }, context)) {
      const key = keyOfBody(draft.body ?? draft.position ?? '')
      found.delete(key)
      acting.delete(key)
      add(key, draft, { alone: 1 })
    }
  for (const [key, draft] of acting) if (!found.has(key)) add(key, draft, { alone: 1, unnamed: 1 })
  return suspects
}
