/**
 * Everybody a letter might be against, each with what is said of him: the persons and bodies it names and those its
 * sentences attack. `choice.ts` weighs these signs.
 */
import { fold } from '../vietnamese/fold.ts'
import { isFamilyName, nameKey } from '../vietnamese/names.ts'
import { type Accusation, completed, type Draft, ofBody, ofIssuer, ofPerson } from './accusation.ts'
import { accusedBodies } from './accused-bodies.ts'
import {
  ASKED_OF,
  BEFORE,
  BELONGS_TO,
  BORROWED,
  BYSTANDER,
  DEMANDED_OF,
  DENOUNCES,
  GOES_ON,
  HELPS,
  LENT,
  LENT_TO,
  MISDEED,
  RELATIVE,
  SIGNED,
  SIGNER_BEFORE,
  TO_GIVE_BACK,
} from './accusing-cues.ts'
import { actingOffices, NOT_THE_COMMITTEE, UNIT_SAYS } from './acting-offices.ts'
import { FACILITY, hasOwnName } from './attack-clauses.ts'
import { bodyKey } from './body-names.ts'
import { evidenceAt } from './passage.ts'
import type { PersonMention } from './people.ts'

/** A sign and how strong it is, mostly 0 or 1, counts capped at 4. */
export type Signs = Record<string, number>

export interface Suspect {
  draft: Draft
  signs: Signs
}

/** Facts of the whole letter that change what a sign is worth. */
interface Letter {
  denounces: boolean
  cites: boolean
  /** A decision is not accepted. */
  disputes: boolean
  /** Beside a decision that is not accepted somebody is accused. */
  mixed: boolean
  /** Wages, insurance or a dismissal: the firm answers for it, whoever speaks for it. */
  wages: boolean
}

const MOST = 60

/** The kind alone says nothing: `công ty`, `nhà trường`, `cửa hàng`. */
const KIND_ONLY =
  /^(?:cong ty|cty|truong(?: [a-z]+)?(?: [a-z]+)?|co so|doanh nghiep|xi nghiep|nha may|quan|tiem|cua hang|vua|xuong|ngan hang|benh vien|khach san|nha nghi|nha hang|nha thau|shop|trai(?: [a-z]+)?|htx|hop tac xa|phong kham|ho kinh doanh|lo [a-z]+|tap hoa|dai ly|spa|nha xe|bai rac|bai xe|quan [a-z]+|karaoke|cay xang|gara|trung tam)$/

const DISPUTES =
  /khieu nai|xet lai|khong (?:dong y|phuc|chiu|chap nhan)|hong chiu|(?:xin|yeu cau|de nghi) (?:huy|bo|sua|rut|thu hoi|bai bo)|huy (?:bo )?(?:quyet dinh|thong bao|cong van|van ban)/
const WAGES =
  /no luong|tra luong|tien luong|thieu luong|luong thang|so bao hiem|dong bao hiem|sa thai|cho (?:toi|em|con) nghi viec|tang ca|that nghiep|thai san/

const letterOf = ({ main, documents }: Accusation): Letter => ({
  denounces: DENOUNCES.test(main.folded),
  cites: documents.some((one) => /^(?:q|thong bao|tb|cong van|van ban)/.test(one.kind) && one.issuer !== null),
  disputes: DISPUTES.test(main.folded),
  wages: WAGES.test(main.folded),
  mixed:
    /khieu nai|xet lai|khong (?:dong y|chiu)/.test(main.folded) &&
    /to cao|\bto (?:ong|ba|anh|chi) |thua (?:ong|ba|anh) |ky luat|xu ly (?:ong|ba|anh|chi|can bo)/.test(main.folded),
})

/** The cues of one mention; `joined`: those of the person before it in `xử lý ông A, ông B`. */
function signsOfMention(person: PersonMention, { main }: Accusation): Signs {
  const { folded } = main
  const before = folded.slice(Math.max(0, person.start - 56), person.start)
  const mention = folded.slice(person.start, person.end)
  const lead = mention.slice(0, Math.max(0, mention.length - person.name.length))
  const after = folded.slice(person.end, person.end + 90)
  let accused = 0
  for (const [pattern, weight] of BEFORE) if (pattern.test(before)) accused += weight
  let misdeed = MISDEED.test(after) ? 1 : 0
  if (misdeed === 0) {
    const rest = folded.slice(person.end, person.end + 190)
    const pronoun = GOES_ON.exec(rest)
    if (pronoun !== null && MISDEED.test(rest.slice(pronoun[0].length))) misdeed = 0.5
  }
  if (BORROWED.test(before)) accused += 1.5
  if (ASKED_OF.test(before) && TO_GIVE_BACK.test(after)) accused += 2
  if (LENT_TO.test(before) && LENT.test(after)) accused += 2
  return {
    accused,
    misdeed,
    demanded: DEMANDED_OF.test(before) ? 1 : 0,
    bystander: BYSTANDER.test(after) || (BELONGS_TO.test(before) && accused < 2) ? 1 : 0,
    signs:
      SIGNED.test(after) ||
      (SIGNER_BEFORE.test(before) && /\bky\b/.test(folded.slice(Math.max(0, person.start - 90), person.end + 60)))
        ? 1
        : 0,
    helps: HELPS.test(after) ? 1 : 0,
    relative: RELATIVE.test(before) || RELATIVE.test(`${before}${lead}`) ? 1 : 0,
  }
}

const LINKED = /^(?:,|,? ?va|,? ?voi|,? ?cung|;) ?(?:(?:luon|voi|ca) )?$/

interface Group {
  mentions: PersonMention[]
  signs: Signs
  first: number
}

function groupsOf(context: Accusation): Group[] {
  const { people, senders } = context
  const groups = new Map<string, Group>()
  let previous: { person: PersonMention; signs: Signs } | null = null
  for (const person of people) {
    if (senders.has(person.key)) continue
    const given = person.key.split(' ').at(-1) ?? ''
    if (!person.key.includes(' ') && [...senders].some((sender) => sender.split(' ').at(-1) === given)) continue
    const signs = signsOfMention(person, context)
    if (previous !== null) {
      const between = context.main.folded.slice(previous.person.end, person.start)
      if (LINKED.test(between)) {
        signs.demanded = Math.max(signs.demanded ?? 0, previous.signs.demanded ?? 0)
        signs.accused = Math.max(signs.accused ?? 0, (previous.signs.accused ?? 0) * 0.8)
        // `ông A và ông B nhận tiền`: said of both.
        const known = groups.get(previous.person.key.split(' ').at(-1) ?? '')
        if (known !== undefined && (signs.misdeed ?? 0) > (previous.signs.misdeed ?? 0))
          known.signs.misdeed = (known.signs.misdeed ?? 0) + 0.8
      }
    }
    previous = { person, signs }
    // Two full names that share the given name are two people.
    let key = given
    const known = groups.get(key)
    if (
      known !== undefined &&
      person.key.includes(' ') &&
      known.mentions.every((one) => one.key.includes(' ') && one.key !== person.key)
    )
      key = person.key
    const group = groups.get(key)
    if (group === undefined) {
      if (groups.size < MOST) groups.set(key, { mentions: [person], signs, first: person.start })
      continue
    }
    group.mentions.push(person)
    for (const [sign, value] of Object.entries(signs)) group.signs[sign] = (group.signs[sign] ?? 0) + value
  }
  return [...groups.values()]
}

/** Whether a person with a full name is told to have signed. */
export const signerNamed = (persons: readonly Suspect[]): number =>
  persons.some(({ signs }) => (signs.signed ?? 0) > 0 && (signs.full ?? 0) > 0 && (signs.office ?? 0) > 0) ? 1 : 0

const capped = (value: number | undefined, most: number) => Math.max(-most, Math.min(most, value ?? 0))

/** Whom a sentence accuses outright, or whose decision it attacks by number, needs no weighing. */
const isOutright = ({ name, confidence, ownMatter }: Draft): boolean =>
  ownMatter === true || confidence >= (name === null ? 0.92 : 0.7)

const confidenceSigns = (draft: Draft | undefined): Signs => ({
  outright: draft !== undefined && isOutright(draft) ? 1 : 0,
  attacked: draft !== undefined && draft.confidence >= 0.84 ? 1 : 0,
  ownMatter: draft?.ownMatter ? 1 : 0,
  named: draft !== undefined && draft.confidence >= 0.7 && draft.confidence < 0.84 ? 1 : 0,
  guessed: draft !== undefined && draft.confidence < 0.7 ? 1 : 0,
})

/** Characters between a paper and the words that tell who signed it. */
const SIGNED_WITHIN = 260

/** Who signed a paper of a body answers as that body's. */
function ofSigner(person: PersonMention | null, context: Accusation): Draft | null {
  if (person === null || person.body !== null) return null
  const near = context.documents
    .filter((one) => one.issuer !== null && Math.abs(one.start - person.start) < SIGNED_WITHIN)
    .sort((a, b) => Math.abs(a.start - person.start) - Math.abs(b.start - person.start))[0]
  const issuer = near === undefined ? null : ofIssuer(near, context, 0.6)
  if (issuer === null) return null
  return { ...ofPerson(person, context, 0.6), body: issuer.body }
}

/** Persons the letter might be against, those its sentences name among them. */
export function suspectPersons(context: Accusation, drafts: readonly Draft[]): Suspect[] {
  const letter = letterOf(context)
  const groups = groupsOf(context)
  const free = drafts.some((one) => one.confidence >= 0.7) ? 0 : 1
  const byBody = drafts.some((one) => one.name === null && one.confidence >= 0.7)
  const most = Math.max(
    0,
    ...groups.map(({ signs }) => (signs.accused ?? 0) + (signs.misdeed ?? 0) * 1.5 + (signs.demanded ?? 0) * 2),
  )
  const suspects: Suspect[] = []
  const taken = new Set<Draft>()
  for (const { mentions, signs, first } of groups) {
    const longest = [...mentions].sort((a, b) => b.key.length - a.key.length)[0] as PersonMention
    const made =
      ofSigner((signs.signs ?? 0) > 0 ? longest : null, context) ??
      ofPerson(mentions.find((one) => one.position !== null && one.key === longest.key) ?? longest, context, 0.6)
    const keys = new Set([nameKey(made.name ?? ''), ...mentions.map((one) => one.key)])
    const draft = drafts.find((one) => one.name !== null && keys.has(nameKey(one.name)))
    if (draft !== undefined) taken.add(draft)
    // Whom the letter is handed to and of whom it tells nothing else.
    const handed = (signs.accused ?? 0) < 0 && (signs.misdeed ?? 0) === 0 && (signs.demanded ?? 0) === 0
    if (draft === undefined && (handed || (made.body !== null && RECEIVES.test(fold(made.body))))) continue
    const syllables = (made.name ?? '').split(' ')
    const full = syllables.length >= 2 && isFamilyName(fold(syllables[0] ?? '')) ? 1 : 0
    const office = made.position !== null ? 1 : 0
    const against = (signs.accused ?? 0) + (signs.misdeed ?? 0) * 1.5 + (signs.demanded ?? 0) * 2
    suspects.push({
      draft: draft ?? made,
      signs: {
        ...confidenceSigns(draft),
        full,
        whole: syllables.length >= 3 ? 1 : 0,
        office,
        served: made.body !== null ? 1 : 0,
        accused: Math.max(0, capped(signs.accused, 4)),
        told: Math.max(0, -capped(signs.accused, 3)),
        misdeed: capped(signs.misdeed, 3),
        demanded: capped(signs.demanded, 2),
        bystander: capped(signs.bystander, 2),
        helps: capped(signs.helps, 2),
        signed: capped(signs.signs, 1),
        signedDecision: letter.cites ? capped(signs.signs, 1) : 0,
        signedOffice: office * capped(signs.signs, 1),
        relative: capped(signs.relative, 1),
        often: capped(mentions.length, 5) - 1,
        early: first < context.main.text.length * 0.4 ? 1 : 0,
        leads: against > 0 && against >= most - 0.01 ? 1 : 0,
        behind: most > 0 ? 1 - Math.max(0, against) / most : 0,
        officeDenounced: letter.denounces ? office : 0,
        fullDenounced: letter.denounces ? full : 0,
        besideDecision: letter.cites ? 1 : 0,
        freeOffice: free * office,
        freeFull: free * full,
        freeLeads: against > 0 && against >= most - 0.01 ? free : 0,
        freeDemanded: free * capped(signs.demanded, 1),
        sharesDemand: (signs.demanded ?? 0) > 0 && (signs.accused ?? 0) + (signs.misdeed ?? 0) > 1 ? 1 : 0,
        besideBody: byBody ? 1 : 0,
        crowd: capped(groups.length - 1, 5),
        wages: letter.wages ? 1 : 0,
      },
    })
  }
  for (const draft of drafts) {
    if (draft.name === null || taken.has(draft)) continue
    suspects.push({
      draft,
      signs: {
        ...confidenceSigns(draft),
        alone: 1,
        officeDenounced: letter.denounces && draft.position !== null ? 1 : 0,
        office: draft.position === null ? 0 : 1,
      },
    })
  }
  return suspects
}

/** Those whose work it is to receive petitions. */
const RECEIVES = /^(?:ban|phong|tru so|bo phan) tiep (?:cong )?dan/

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

const keyOfBody = (name: string): string => bodyKey(fold(name)).replace(/ tinh (?:tay ninh|long an)$/, ' tinh')

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
    if (looked > MOST) break
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
    } else if (found.size < MOST)
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

/** Where a person serves, as bodies are compared here. */
export const servesAt = ({ draft }: Suspect): string | null => (draft.body === null ? null : keyOfBody(draft.body))
