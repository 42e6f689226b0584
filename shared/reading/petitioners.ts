import type { Found, Message, Petitioner } from '../petition.ts'
import { communesIn } from '../places/index.ts'
import { fold, normalise } from '../vietnamese/fold.ts'
import { honorificAt, type NameMatch, nameKey, personNameAt } from '../vietnamese/names.ts'
import { addressIn } from './address.ts'
import type { BodyMention } from './body-names.ts'
import { calledName } from './called-names.ts'
import { closingOf } from './closing.ts'
import { contactsOfGroup } from './group-contacts.ts'
import { nameOfHeader } from './header-names.ts'
import { livesWhere, successorNamed } from './home.ts'
import { indirectIntroduction } from './indirect-introductions.ts'
import { introductions, MAX_PETITIONERS, nameList } from './introductions.ts'
import { group, homeOfList, isOwnNote, shareHome } from './listed-signers.ts'
import type { Division } from './main-part.ts'
import { bestSpelling, repairedName } from './name-spelling.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'
import { complete, fillFromZone, type Person, toPetitioner, zoneAfter } from './person-details.ts'
import { firm, lawyers, readRepresentative, represented, seatOf } from './representatives.ts'
import { isEvidence } from './signature.ts'
import { signatureNames, statedCount } from './signers.ts'

const ANONYMOUS =
  /xin (?:phep )?(?:cho )?(?:toi |em )?(?:duoc )?(?:khong (?:neu|ghi|de|noi)|giau|an) (?:ten|danh)|(?:toi|em|tui|minh|chung toi)[^.\n]{0,16} (?:khong|chua) (?:dam |tien |the |muon )?(?:neu|ghi|de|xung)(?: ro)? ten(?! toi| em| ai)|khong (?:dam|tien) (?:neu|ghi|de|xung) ten|nac danh|giau ten|khong neu ten|xin (?:khoi|mien|dung) hoi ten|khong ten khong tuoi/
/** A circular that sells something names its sender as a matter of course; it is no anonymous letter. */
const CIRCULAR = /hotline|huy (?:dang ky|nhan)|uu dai|khuyen mai|unsubscribe|bao gia|dung thu/g
const ADVERTISING_WORDS = 2

/** Of a longer list the rest of the letter is asked for the homes of the first only. */
const LOOKED_UP = 60

/** `Tôi tên là`, `Em là`: one person speaks. */
const ONE_SPEAKS = /(?:^|[^a-z])(?:toi|tui|em|con|chau|minh)(?: ten| la|[ ,:]|$)(?!.*(?:gom|chung))/

/** Everything the letter says of its senders. */
export interface Senders {
  petitioners: Found<Petitioner>[]
  representative: Found<string> | null
  signerCount: Found<number>
  anonymous: Found<boolean>
  /** The introduction in the main passage: the story begins behind it, or ends before it where the writer names himself last. */
  intro: { start: number; end: number }
  /** Units the senders' addresses mean. */
  communes: string[]
}

/** Full Vietnamese name shown as the sender of the mail, or null (`xxx`, `PH lop 6A3`). */
export function senderName(from: string): string | null {
  const shown = normalise(from)
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/["']/g, '')
    .trim()
  const name = personNameAt(shown, fold(shown), honorificAt(fold(shown), 0))
  return name?.familyName && name.end === shown.length ? name.name : null
}

/** Who sends the petition: the persons with address and numbers, their number, a representative, or nobody (nặc danh). */
export function readSenders(division: Division, message: Message, bodies: readonly BodyMention[]): Senders {
  const { main, own, covers, quoted, enclosed } = division
  const nobody: Senders = {
    petitioners: [],
    representative: null,
    signerCount: { value: 0, confidence: 0.6, evidence: [] },
    anonymous: { value: true, confidence: 0.6, evidence: [] },
    intro: { start: 0, end: 0 },
    communes: [],
  }
  if (main === null) return nobody
  const near = [
    ...new Set(
      communesIn(main.text.slice(0, 6000))
        .filter((match) => match.typed && match.codes.length === 1)
        .map((match) => match.codes[0] as string),
    ),
  ]
  const company = firm(main, bodies)
  const plain = introductions(main)
  const indirect = plain.length === 0 ? indirectIntroduction(main) : null
  const intros = indirect === null ? plain : [indirect]
  const signatures = signatureNames(main)
  const opening = intros[0]
  const label = opening === undefined ? '' : main.folded.slice(opening.labelStart, opening.name.start)
  const stated = statedCount(main, ONE_SPEAKS.test(label) ? (opening?.name.end ?? null) : null)
  const listed = group(main, [...own, ...enclosed])
  const spellings = [
    ...signatures.map((name) => name.name),
    ...[senderName(message.from)].filter((name): name is string => name !== null),
    ...[...own, ...enclosed].flatMap((passage) => signatureNames(passage).map((name) => name.name)),
  ]
  let people: Person[] = []
  /** Where the listed households live together, for rows that name only a hamlet. */
  let sharedPlace: string[] = []
  let introEnd = 0
  let standIn: Found<string> | null = null
  const first = intros[0]
  if (
    company !== null &&
    (first === undefined || first.labelStart > company.body.start || first.name.start > company.end)
  ) {
    const zone = zoneAfter(main, company.end, 600)
    const representative = main.folded.slice(zone.start, zone.end).search(/nguoi (?:duoc )?(?:dai dien|uy quyen)/)
    const end = representative < 0 ? zone.end : zone.start + representative
    const person: Person = {
      name: company.body.name,
      nameSpan: company.body,
      passage: main,
      zone: { start: zone.start, end },
      confidence: 0.93,
    }
    const seat = seatOf(main, company)
    if (seat !== null) person.address = { ...seat, passage: main, value: tidy(main.text.slice(seat.start, seat.end)) }
    fillFromZone(person, person.zone, main)
    person.citizenId = undefined
    people = [person]
    introEnd = zone.end
    people.push(...lawyers(main, zone))
    if (person.phone === undefined && people.length === 1) fillFromZone(person, zone, main)
    if (people.length === 1) person.citizenId = undefined
  } else if (listed !== null) {
    people = listed.people
    sharedPlace = homeOfList(people, main, stated, near)
    const head = first !== undefined ? nameKey(first.name.name) : ''
    const leader = people.find((person) => nameKey(person.name ?? '') === head)
    const spoken = readRepresentative(main)
    contactsOfGroup(people, main, [...own, ...covers.filter(isOwnNote)], spoken?.value ?? null)
    if (first !== undefined) {
      const zone = zoneAfter(main, first.name.end)
      introEnd = zone.end
      if (leader !== undefined) fillFromZone(leader, zone, main)
      else if (
        people.length < MAX_PETITIONERS &&
        !listed.people.some((person) => person.nameSpan?.start === first.name.start)
      ) {
        const person: Person = {
          name: repairedName(first.name.name),
          nameSpan: first.name,
          passage: main,
          zone,
          confidence: 0.85,
        }
        fillFromZone(person, zone, main)
        if (main.folded.slice(zone.start, zone.end).length > 0 && person.address !== undefined)
          people = [person, ...people]
      }
    } else if (stated !== null) introEnd = stated.end
  } else if (first !== undefined) {
    const names = nameList(main, first.name)
    const last = names.at(-1) as NameMatch
    const zone = zoneAfter(main, last.end)
    introEnd = zone.end
    people = names.map(
      (name): Person => ({
        name: unfinished(main, name, senderName(message.from)) ?? bestSpelling(name.name, spellings),
        nameSpan: name,
        passage: main,
        zone,
        confidence: name.familyName ? 0.95 : 0.75,
      }),
    )
    const principal = names.length === 1 ? represented(main, last.end) : null
    if (principal !== null)
      people.unshift({ ...(people[0] as Person), name: repairedName(principal.name), nameSpan: principal })
    for (const person of people.slice(0, 1)) fillFromZone(person, zone, main)
    if (principal !== null) {
      standIn = { value: people[1]?.name ?? '', confidence: 0.85, evidence: [evidenceAt(main, last.start, last.end)] }
      people = people.slice(0, 1)
    }
    const leader = people[0] as Person
    if (names.length > 1 && leader.address === undefined) {
      // "Chúng tôi là 7 hộ dân ở khu phố Gia Tân … gồm: A, B, C": the shared address stands before the names.
      const span = addressIn(main, stated?.end ?? first.labelStart, first.name.start)
      if (span !== null) leader.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
    for (const person of people.slice(1)) person.address = leader.address
    if (people.length === 1) people.push(...companions(intros.slice(1), main, leader))
    else contactsOfGroup(people, main, own, null)
  } else if (signatures[0] !== undefined) {
    const name = signatures[0]
    const person: Person = {
      name: bestSpelling(name.name, spellings.slice(1)),
      nameSpan: name,
      passage: main,
      zone: { start: name.end, end: Math.min(main.text.length, name.end + 240) },
      confidence: 0.88,
    }
    const closing = closingOf(main)
    if (closing?.names.some((one) => one.start === name.start)) {
      person.zone = { start: name.end, end: closing.end }
      fillFromZone(person, person.zone, main)
      fillFromZone(person, { start: closing.start, end: name.start }, main)
    } else fillFromZone(person, person.zone, main)
    if (person.address === undefined && stated !== null) {
      // "Chúng tôi 31 hộ ấp 5 xã Tân Hòa": those who speak live there together.
      const span = addressIn(main, stated.end, Math.min(main.text.length, stated.end + 160))
      if (span !== null && span.start - stated.end < 60)
        person.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
    if (person.address === undefined) {
      const span = addressIn(main, 0, Math.min(900, main.text.length), true)
      if (span !== null) person.address = { ...span, passage: main, value: tidy(main.text.slice(span.start, span.end)) }
    }
    // "Nguyễn Thị Cúc (0909 …), Trần Minh Hải và 12 phụ huynh khác cùng ký"
    const beside = nameList(main, name).slice(1)
    people = [
      person,
      ...beside.map(
        (one): Person => ({
          ...person,
          name: repairedName(one.name),
          nameSpan: one,
          phone: undefined,
          citizenId: undefined,
        }),
      ),
    ]
    if (beside.length > 0) contactsOfGroup(people, main, own, null)
  }
  const hidden = people.length === 0 && ANONYMOUS.test(main.folded)
  if (people.length === 0) {
    for (const passage of [...own, ...enclosed]) {
      if (passage.sheet.part.role === 'attachment' && (hidden || isEvidence(passage))) continue
      const intro = introductions(passage)[0]?.name
      const name = intro ?? signatureNames(passage)[0]
      if (name === undefined) continue
      const person: Person = {
        name: repairedName(name.name),
        nameSpan: name,
        passage,
        zone: zoneAfter(passage, name.end),
        confidence: 0.7,
      }
      fillFromZone(person, person.zone, passage)
      people = [person]
      break
    }
  }
  const headed = people.length === 0 && !hidden ? nameOfHeader(main, message.from, senderName(message.from)) : null
  if (headed !== null) {
    const zone = zoneAfter(main, headed.end)
    people = [{ name: headed.name, nameSpan: headed, passage: main, zone, confidence: 0.6 }]
    fillFromZone(people[0] as Person, zone, main)
  }
  const spokesman = people.length === 0 ? readRepresentative(main) : null
  if (spokesman !== null) {
    const at = main.text.indexOf(spokesman.value)
    const nameSpan = at < 0 ? null : { start: at, end: at + spokesman.value.length }
    const zone = at < 0 ? { start: 0, end: 0 } : zoneAfter(main, at + spokesman.value.length)
    const person: Person = { name: spokesman.value, nameSpan, passage: main, zone, confidence: 0.75 }
    fillFromZone(person, zone, main)
    const lead = person.address === undefined && at > 0 ? addressIn(main, Math.max(0, at - 320), at) : null
    if (lead !== null) person.address = { ...lead, passage: main, value: tidy(main.text.slice(lead.start, lead.end)) }
    people = [person]
  }
  const sender = senderName(message.from)
  if (people.length === 0 && !hidden) {
    const name = calledName(main, sender, message.from)
    if (name !== null) {
      people = [{ name: name.name, nameSpan: name, passage: main, zone: zoneAfter(main, name.end), confidence: 0.5 }]
      fillFromZone(people[0] as Person, (people[0] as Person).zone, main)
    }
  }
  if (people.length === 0 && !hidden && sender !== null) {
    const at = main.folded.lastIndexOf(fold(sender))
    const nameSpan = at < 0 ? null : { start: at, end: at + sender.length }
    people = [{ name: sender, nameSpan, passage: main, zone: nameSpan ?? { start: 0, end: 0 }, confidence: 0.45 }]
  }
  const leader = people[0]
  if (leader !== undefined && (people.length === 1 || listed === null)) {
    // A firm's number is its own; its lawyer's stands with the lawyer.
    const others = new Set(people.slice(1).map((person) => person.phone?.digits))
    const phone = leader.phone
    if (company === null || people.length === 1) complete(leader, { main, own, quoted, enclosed })
    // What another signer's name stands beside is that signer's.
    if (phone === undefined && others.has(leader.phone?.digits ?? '')) leader.phone = undefined
    if (company !== null && leader.name === company.body.name) leader.citizenId = undefined
  }
  if (people.length === 0) {
    const said = ANONYMOUS.exec(main.folded)
    const evidence = said === null ? [] : [evidenceAt(main, said.index, said.index + said[0].length)]
    const sells = (main.folded.match(CIRCULAR) ?? []).length >= ADVERTISING_WORDS
    const anonymous = { value: !sells, confidence: said === null ? 0.7 : 0.9, evidence }
    return { ...nobody, anonymous, communes: near }
  }
  // The introduction ends with its last item; what follows in the same paragraph is already the story.
  const items = people
    .slice(0, people.length <= 3 ? 3 : 1)
    .flatMap((person) => [person.address, person.phone, person.citizenId])
    .filter((item) => item !== undefined && item.passage === main && item.end <= introEnd + 400)
    .filter((item) => company === null || (item?.start ?? 0) <= introEnd)
  if (items.length > 0) introEnd = Math.max(...items.map((item) => item?.end ?? 0))
  const petitioners = people.map((person) => toPetitioner(person, near))
  for (const [i, petitioner] of petitioners.slice(0, LOOKED_UP).entries())
    livesWhere(petitioner, people[i] as Person, main)
  for (const { value, evidence } of petitioners.slice(0, LOOKED_UP)) {
    if (value.communeCandidates.length < 2) continue
    const successor = successorNamed(value.communeCandidates, main)
    if (successor === null) continue
    value.communeCandidates = successor.codes
    value.communeCode = successor.codes[0] ?? null
    evidence.push(evidenceAt(main, successor.start, successor.end))
  }
  for (const { value } of petitioners) {
    if (sharedPlace.length === 0 || value.communeCandidates.length > 0) continue
    value.communeCandidates = sharedPlace
    value.communeCode = sharedPlace.length === 1 ? (sharedPlace[0] as string) : null
  }
  if (listed !== null && sharedPlace.length === 0) shareHome(petitioners)
  const counted = company !== null && listed === null ? 1 : people.length
  const introduced = leader?.passage === main ? (leader.nameSpan?.start ?? 0) : 0
  const also = stated?.more && (listed !== null || people.length > 1) ? counted : 0
  const count = stated !== null && stated.count + also > counted ? stated.count + also : counted
  return {
    petitioners,
    representative: standIn ?? readRepresentative(main),
    signerCount: {
      value: count,
      confidence: stated !== null && stated.count !== counted && counted > 1 ? 0.6 : 0.9,
      evidence: stated === null ? [] : [evidenceAt(main, stated.start, stated.end)],
    },
    anonymous: {
      value: false,
      confidence: leader?.nameSpan === null ? 0.5 : 0.95,
      evidence: petitioners[0]?.evidence.slice(0, 1) ?? [],
    },
    intro: { start: introduced > main.text.length / 2 ? introduced : 0, end: introEnd },
    communes: [...new Set(petitioners.flatMap((one) => one.value.communeCandidates))],
  }
}

/** `Cao Thị T.... D..ng`: what paper or scanner lost stands in the mail's header. */
function unfinished(main: Passage, name: NameMatch, sender: string | null): string | null {
  if (sender === null || !/^(?:\.{2}|…)/.test(main.text.slice(name.end, name.end + 2))) return null
  return fold(sender).startsWith(fold(name.name)) ? sender : null
}

/** Further persons who introduce themselves the same way below the first (`Và tôi là …`, a second `Họ và tên:`). */
function companions(
  intros: readonly { name: NameMatch; labelStart: number }[],
  main: Passage,
  leader: Person,
): Person[] {
  const seen = new Set([nameKey(leader.name ?? '')])
  const found: Person[] = []
  for (const { name, labelStart } of intros) {
    const key = nameKey(name.name)
    if (seen.has(key) || !name.familyName || labelStart - leader.zone.start > 900 || labelStart > leader.zone.end + 300)
      continue
    const label = main.folded.slice(labelStart, name.start)
    if (!/ten|:/.test(label) || /bi /.test(label)) continue
    seen.add(key)
    const zone = zoneAfter(main, name.end)
    const person: Person = { name: repairedName(name.name), nameSpan: name, passage: main, zone, confidence: 0.85 }
    fillFromZone(person, zone, main)
    found.push(person)
  }
  return found
}
