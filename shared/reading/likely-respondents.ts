import { fold } from '../vietnamese/fold.ts'
import { isFamilyName, personNameAt } from '../vietnamese/names.ts'
import { type Accusation, bodyOfOffice, completed, type Draft, ofBody, ofIssuer, ofPerson } from './accusation.ts'
import {
  ASKED_OF,
  BEFORE,
  BELONGS_TO,
  BORROWED,
  BYSTANDER,
  DENOUNCES,
  GOES_ON,
  LENT,
  LENT_TO,
  MISDEED,
  OWN_HOUSE,
  RELATIVE,
  TO_GIVE_BACK,
  WRONGED,
} from './accusing-cues.ts'
import { actingOffices } from './acting-offices.ts'
import { FACILITY, hasOwnName } from './attack-clauses.ts'
import { type BodyMention, bodyKey } from './body-names.ts'
import { officeAt } from './offices-held.ts'
import { evidenceAt } from './passage.ts'
import type { PersonMention } from './people.ts'

/** Those who decide or enforce a judgment answer in person. */
const ADJUDICATES = /^(?:chap hanh vien|tham phan|dieu tra vien|kiem sat vien)/

/** `giáo viên Trường …`, `công nhân Công ty …`: the writer's own place of work or the child's school. */
const WORKS_AT =
  /(?:hoc sinh|giao vien|hieu truong|pho hieu truong|cong nhan|nhan vien|can bo|bac si|day(?: [a-z]{2,8}){0,2}|lam viec|ke toan|bao ve)(?: (?:cua|tai|o))? $/
/** A shop on a receipt is a witness. */
const BOUGHT_AT = /(?:hoa don|phieu|mua|thue|bao gia)[a-z0-9 ,]{0,24} (?:cua|tai|o|ben) $/
/** Who asks how something is done, or gives thanks, attacks no place he names. */
const ONLY_ASKS = /(?:xin |cho |muon )?hoi (?:thu tuc|ve|ho so|cach|gium)|huong dan|nho chi|cam on|hoi (?:doi|lam|xin)/
/** A firm that offers its wares stands in its own letter. */
const ADVERTISES = /tran trong gioi thieu|uu dai \d|hotline|huy dang ky|bao gia|chuong trinh khuyen mai/

interface Prominence {
  person: PersonMention
  score: number
  /** How much of the score is said against the person; the rest is only prominence. */
  accused: number
}

/** Persons the letter is about within `[from, to)`, best first: mentions under title and given name, weighed by what is said beside them. */
function prominent({ main, people, senders }: Accusation, from = 0, to = Number.POSITIVE_INFINITY): Prominence[] {
  const byGiven = new Map<string, Prominence>()
  for (const person of people) {
    if (person.start < from || person.start >= to || senders.has(person.key)) continue
    const given = person.key.split(' ').at(-1) ?? ''
    if ([...senders].some((sender) => sender.split(' ').at(-1) === given && !person.key.includes(' '))) continue
    const before = main.folded.slice(Math.max(0, person.start - 56), person.start)
    const mention = main.folded.slice(person.start, person.end)
    // `cha tôi là ông `: what leads to the name.
    const lead = mention.slice(0, Math.max(0, mention.length - person.name.length))
    const after = main.folded.slice(person.end, person.end + 70)
    let accused = 0
    for (const [pattern, weight] of BEFORE) if (pattern.test(before)) accused += weight
    if (MISDEED.test(after)) accused += 1.5
    else {
      const rest = main.folded.slice(person.end, person.end + 170)
      const pronoun = GOES_ON.exec(rest)
      if (pronoun !== null && MISDEED.test(rest.slice(pronoun[0].length))) accused += 1
    }
    if (BORROWED.test(before)) accused += 1.5
    if (ASKED_OF.test(before) && TO_GIVE_BACK.test(after)) accused += 2
    if (LENT_TO.test(before) && LENT.test(after)) accused += 2
    let score = 1 + Math.min(accused, 4)
    if (RELATIVE.test(before) || RELATIVE.test(`${before}${lead}`))
      score -= OWN_HOUSE.test(`${before.slice(-20)}${lead}`) && accused > 0 ? 0.5 : 4
    if (BYSTANDER.test(after) || (BELONGS_TO.test(before) && accused < 2)) score -= 1.5
    if (
      person.position !== null &&
      !/(?:luc do|khi do|hoi do|nguyen)[ ,]/.test(after) &&
      !/luat su|giao vien|truong ap hoa giai|^dong chi/.test(fold(person.position))
    )
      score += 2
    if (person.body !== null) score += 0.5
    if (/^(?:thang|ga) /.test(mention)) {
      score += 1
      accused += 0.5
    }
    if (isFamilyName(person.key.split(' ')[0] ?? '') && person.key.includes(' ')) score += 0.5
    const known = byGiven.get(given)
    if (known === undefined) byGiven.set(given, { person, score, accused })
    else {
      known.score += Math.min(score, 2.5)
      known.accused += accused
      if (person.key.length > known.person.key.length) known.person = person
    }
  }
  return [...byGiven.values()].filter((one) => one.score >= 2.5).sort((a, b) => b.score - a.score)
}

const VIOLENT =
  /bao luc|danh dap|danh (?:toi|em|vo|con|me)|(?:dap|ruot|siet co|dam|chem|xo) (?:em|toi|vo|con)|cam dao|dao ruot/

/** The writer does not accept what an authority did or left undone. */
const COMPLAINS =
  /khieu nai|buc xuc|sai quy dinh|trai (?:phap luat|quy dinh)|khong dung quy dinh|(?:toi|tui|em|chung toi) (?:xin |co |di )?thua|khong (?:dong y|chiu|chap nhan|phuc|cong nhan)|hong (?:chiu|chap nhan)|(?:yeu cau|de nghi|xin|doi) (?:huy|xem xet lai|coi lai|tinh lai|sua|ngung|bai bo|dieu chinh|thu hoi)|nhac (?:ho|nguoi ta|xa)|bi (?:xa|phuong|huyen|ubnd|uy ban)/

const REMIND = /(?:nhac|don doc|thuc|can thiep de|chi dao|yeu cau|buoc)[ ]{1,2}(?:cho )?(?=\S)/g

/** A body that is asked to act is not the one that acted. */
const ASKED =
  /(?:de nghi|kien nghi|yeu cau|xin|mong|nho|chi dao|buoc|kinh gui|gui|den|toi)(?: (?:cac|quy|lanh dao|chu tich))?[ :]{1,2}$/

/** What an office does to the writer. */
const ACTED =
  /^[ ]{1,2}(?:da |lai |tu y |van |moi |cu |cho nguoi )?(?:cuong che|thu hoi|khong |chua |tu choi|buoc|pha |lap bien ban|xu phat|thao |cat |giu |do dac|tra ho so|ngan|cham|keo dai|tich thu|tam giu|phat |ep )/

/** Against whom something is asked to be done, when nothing is said in the words of complaint. */
const DEMANDED =
  /(?:xu ly|ky luat|cach chuc|dinh chi|lam ro|xem xet trach nhiem|thanh tra|kiem tra|dieu tra|xac minh)(?: (?:nghiem|ro|trach nhiem|hanh vi|sai pham|vi pham|cua|doi voi|viec|lai|cac)){0,4}[ ]{1,2}(?=\S)/g

const ISSUED =
  /^[ ]{0,2}(?:da |moi |lai )?(?:co|ra|ban hanh|ky)[ ]{1,2}(?:mot )?(?:quyet dinh|thong bao|cong van|van ban)/

/** Officials told of as wrongdoers beside a decision that is attacked. */
export const accusedOfficials = (context: Accusation): Draft[] =>
  prominent(context)
    .filter(({ person, accused, score }) => person.position !== null && accused >= 1.5 && score >= 4)
    .slice(0, 3)
    .map(({ person }) => ofPerson(person, context, 0.6))

/** Who is meant when no clause says it: judge or bailiff, issuer, the person the letter keeps speaking of, the acting body, a facility. */
export function fallbacks(context: Accusation): Draft[] {
  const { main, bodies, people, documents, senders } = context
  const official = people.find(
    (one) => !senders.has(one.key) && one.position !== null && ADJUDICATES.test(fold(one.position)),
  )
  if (official !== undefined) {
    const draft = ofPerson(official, context, 0.7)
    const court = /^chap/.test(fold(official.position ?? '')) ? /thads|thi hanh an/ : /toa an|tand|vien kiem|dieu tra/
    draft.body ??=
      [...bodies].reverse().find((one) => court.test(one.folded) && !/^van phong/.test(one.folded))?.name ?? null
    return [draft]
  }
  const resolving = documents.find(
    (one) => /giai quyet khieu nai|lan dau/.test(main.folded.slice(one.end, one.end + 80)) && one.issuer !== null,
  )
  const second = /khieu nai[^\n]{0,12} lan (?:hai|2|thu hai)|khieu nai tiep/.test(main.folded.slice(0, 3000))
  // Who goes on after a second resolution attacks that one.
  const last = documents.find(
    (one) =>
      one.issuer !== null &&
      /giai quyet[^.;\n]{0,20} lan (?:hai|2|cuoi)/.test(main.folded.slice(one.end, one.end + 60)),
  )
  const final = second && last !== undefined ? ofIssuer(last, context, 0.85) : null
  if (final !== null) return [final]
  if (second && resolving !== undefined) {
    const issuer = ofIssuer(resolving, context, 0.85)
    if (issuer !== null) return [issuer]
  }
  for (const document of documents) {
    const issuer = ofIssuer(document, context, 0.75)
    if (issuer !== null) return [issuer, ...accusedOfficials(context)]
  }
  const denounces = DENOUNCES.test(main.folded)
  const speaking = prominent(context).filter(
    (one) => one.accused > 0 || (one.person.position !== null && one.score >= 3),
  )
  const spoken = speaking[0]
  const complains = COMPLAINS.test(main.folded)
  const [office] = complains && !(denounces && spoken !== undefined) ? actingOffices(context) : []
  if (office !== undefined && (spoken === undefined || spoken.score < 4)) return [office]
  const acting = bodies.find(
    (one) =>
      !ASKED.test(main.folded.slice(Math.max(0, one.start - 26), one.start)) &&
      (ACTED.test(main.folded.slice(one.end, one.end + 30)) ||
        /(?<![a-z])bi $/.test(main.folded.slice(Math.max(0, one.start - 4), one.start))),
  )
  if (!denounces && acting !== undefined && /khieu nai/.test(main.folded)) return [ofBody(acting, context, 0.65)]
  if (spoken !== undefined && (spoken.score >= 3 || spoken.accused >= 1.5)) {
    // Others of whom as much is said stand beside the first.
    const others = speaking.slice(1).filter((one) => denounces && one.accused >= 2.5 && one.score >= 4)
    return [spoken, ...others].slice(0, 4).map(({ person }) => ofPerson(person, context, 0.62))
  }
  const violent = /chong (?:toi|em|tui)(?: la| ten(?: la)?)? /.exec(main.folded)
  if (violent !== null && VIOLENT.test(main.folded)) {
    const at = violent.index + violent[0].length
    const husband = personNameAt(main.text, main.folded, at)
    if (husband !== null && (husband.familyName || husband.name.includes(' ')))
      return [
        {
          name: husband.name,
          position: null,
          body: null,
          confidence: 0.6,
          evidence: [evidenceAt(main, husband.start, husband.end)],
        },
      ]
  }
  for (const body of bodies)
    if (ISSUED.test(main.folded.slice(body.end, body.end + 50))) return [ofBody(body, context, 0.7)]
  const counts = new Map<string, { body: BodyMention; count: number }>()
  for (const body of bodies) {
    if (!FACILITY.test(body.folded)) continue
    const before = main.folded.slice(Math.max(0, body.start - 40), body.start)
    if (
      /(?:lam viec tai|lam o|lam (?:cong nhan )?(?:may )?(?:tai|o)|giam doc|chu) ?$/.test(before) &&
      body.start < 700 &&
      !/(?:no luong|bao hiem)/.test(main.folded)
    )
      continue
    // A place without a name of its own is where something happens, not who did it.
    if (
      (!hasOwnName(body) && !/^dien luc/.test(body.folded)) ||
      /bo hoang|tu phat/.test(main.folded.slice(body.start, body.end + 10))
    )
      continue
    if (BOUGHT_AT.test(before)) continue
    if (body.start < 700 && WORKS_AT.test(before) && !/no luong|bao hiem|giu luong|sa thai/.test(main.folded)) continue
    const key = bodyKey(body.folded)
    const entry = counts.get(key) ?? { body, count: 0 }
    entry.count += 2
    counts.set(key, entry)
  }
  const facility = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (
    facility !== undefined &&
    (context.named !== undefined || WRONGED.test(main.folded) || !ONLY_ASKS.test(main.folded)) &&
    !ADVERTISES.test(main.folded)
  )
    return [ofBody(facility.body, context, 0.6)]
  if (acting !== undefined) return [ofBody(acting, context, 0.55)]
  for (const match of main.folded.matchAll(DEMANDED)) {
    const at = match.index + match[0].length
    const person = people.find((one) => one.start >= at && one.start <= at + 1 && !senders.has(one.key))
    if (person !== undefined) return [ofPerson(person, context, 0.6)]
    const office = officeAt(main, at, bodies)
    if (office !== null && !/^(?:can bo|cong chuc|lanh dao|phu trach)$/.test(fold(office.position))) {
      const body =
        office.bodyName === null ? bodyOfOffice(office.position, context) : completed(office.bodyName, context)
      return [
        { name: null, position: office.position, body, confidence: 0.55, evidence: [evidenceAt(main, at, office.end)] },
      ]
    }
  }
  for (const match of main.folded.matchAll(REMIND)) {
    const at = match.index + match[0].length
    const body = bodies.find((one) => one.start >= at && one.start <= at + 2)
    if (
      body !== undefined &&
      /^[ ]{1,2}(?:tra loi|giai quyet|phai|som|ra |som |co )/.test(main.folded.slice(body.end, body.end + 20))
    )
      return [ofBody(body, context, 0.55)]
  }
  const towards = people.find(
    (one) => !senders.has(one.key) && /doi voi $/.test(main.folded.slice(Math.max(0, one.start - 8), one.start)),
  )
  if (towards !== undefined) return [ofPerson(towards, context, 0.65)]
  if (spoken !== undefined) return [ofPerson(spoken.person, context, 0.55)]
  const neighbour = people.find(
    (one) =>
      !senders.has(one.key) &&
      one.key.includes(' ') &&
      /^ho (?:ong|ba) /.test(main.folded.slice(one.start, one.start + 8)),
  )
  return neighbour === undefined ? [] : [ofPerson(neighbour, context, 0.6)]
}
