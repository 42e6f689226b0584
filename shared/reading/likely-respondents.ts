import { fold } from '../vietnamese/fold.ts'
import { isFamilyName, personNameAt } from '../vietnamese/names.ts'
import { type Accusation, bodyOfOffice, completed, type Draft, ofBody, ofIssuer, ofPerson } from './accusation.ts'
import { FACILITY } from './attack-clauses.ts'
import { type BodyMention, bodyKey } from './body-names.ts'
import { evidenceAt } from './passage.ts'
import { officeAt, type PersonMention } from './people.ts'

/** Those who decide or enforce a judgment answer in person. */
const ADJUDICATES = /^(?:chap hanh vien|tham phan|dieu tra vien|kiem sat vien)/

/** Family of the writer, helpers and fellow sufferers are spoken of, not accused. */
const RELATIVE =
  /(?:con|cha|ba|me|ma|vo|chong|em|anh|chi|chau|ong|noi|ngoai|cau|di)(?: (?:trai|gai|ruot|re|dau|noi|ngoai|ut|ca|lon|cua))*(?: (?:toi|em|tui|chung toi))(?: la| ten(?: la)?)?[ ,]{1,2}(?:ong |ba )?$/

const BYSTANDER =
  /^[^.;\n]{0,40}?(?:chung kien|lam chung|xac nhan|cung bi|bi thu|bi mat|giup|cho hay|lam luat su|ke lai)|^ (?:thi )?duoc /

const WRONGED =
  /\b(?:phan anh|khieu nai|to cao|boi thuong|o nhiem|no luong|thu tien|vi pham|lua|chiem|tu choi|cham|khong tra|khong dong|tai nan|lan (?:dat|chiem|ranh)|xa (?:nuoc|thai|khoi|rac)|chet|hoi thoi|tieng on|on ao|bui|trom|kien nghi)\b/

const MISDEED =
  /^[^.;\n]{0,40}?\b(?:lua|chiem|no toi|thieu (?:em|toi|tien)|danh|lan (?:dat|qua|ranh|chiem)|rao |khong (?:tra|chiu)|nhan tien|thu tien|doi tien|voi|pha |dot|doa|chui|lap khong|bao che|ep |cat |do |xa |quyt|giut|ban dat|can thiep)/

interface Prominence {
  person: PersonMention
  score: number
}

/** The person the letter keeps speaking of, best first: mentions under title and given name, an office held. */
function prominent({ main, people, senders }: Accusation): Prominence[] {
  const byGiven = new Map<string, Prominence>()
  for (const person of people) {
    if (senders.has(person.key)) continue
    const given = person.key.split(' ').at(-1) ?? ''
    if ([...senders].some((sender) => sender.split(' ').at(-1) === given && !person.key.includes(' '))) continue
    const before = main.folded.slice(Math.max(0, person.start - 40), person.start)
    const after = main.folded.slice(person.end, person.end + 60)
    let score = 1
    if (
      RELATIVE.test(before) ||
      RELATIVE.test(`${before}${main.folded.slice(person.start, person.end).replace(/[a-z]+$/, '')}`)
    )
      score -= 4
    if (MISDEED.test(after)) score += 1
    if (
      BYSTANDER.test(after) ||
      /\b(?:lien he|dai dien|nhan chung|luat su|nho|cua hang|nha|quan|tiem|ho|liet si)[ :]{1,3}$/.test(before)
    )
      score -= 1.5
    if (person.position !== null && !/luat su|giao vien|truong ap hoa giai/.test(fold(person.position))) score += 2
    if (person.body !== null) score += 0.5
    if (/(?:ve viec|(?:^|[\n.:] ?)viec|chuyen|ve|phan anh)[ ]{1,2}$/.test(before)) score += 1.5
    if (/^(?:thang|ga) /.test(main.folded.slice(person.start, person.start + 6))) score += 1.5
    if (isFamilyName(person.key.split(' ')[0] ?? '') && person.key.includes(' ')) score += 0.5
    const known = byGiven.get(given)
    if (known === undefined) byGiven.set(given, { person, score })
    else {
      known.score += Math.min(score, 2.5)
      if (person.key.length > known.person.key.length) known.person = person
    }
  }
  return [...byGiven.values()].filter((one) => one.score >= 2.5).sort((a, b) => b.score - a.score)
}

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
  if (second && resolving !== undefined) {
    const issuer = ofIssuer(resolving, context, 0.85)
    if (issuer !== null) return [issuer]
  }
  for (const document of documents) {
    const issuer = ofIssuer(document, context, 0.75)
    if (issuer !== null) return [issuer]
  }
  const spoken = prominent(context)[0]
  const denounces = /to cao|to giac|lua dao|nhan tien|doi tien|hoi lo|tham o|an chan|boi duong|phong bi/.test(
    main.folded,
  )
  const acting = bodies.find(
    (one) =>
      !ASKED.test(main.folded.slice(Math.max(0, one.start - 26), one.start)) &&
      (ACTED.test(main.folded.slice(one.end, one.end + 30)) ||
        /(?<![a-z])bi $/.test(main.folded.slice(Math.max(0, one.start - 4), one.start))),
  )
  if (!denounces && acting !== undefined && /khieu nai/.test(main.folded)) return [ofBody(acting, context, 0.65)]
  if (spoken !== undefined && spoken.score >= 3) return [ofPerson(spoken.person, context, 0.62)]
  const violent = /chong (?:toi|em|tui)(?: la| ten(?: la)?)? /.exec(main.folded)
  if (violent !== null && /bao luc|danh dap|danh (?:toi|em|vo)/.test(main.folded)) {
    const at = violent.index + violent[0].length
    const husband = personNameAt(main.text, main.folded, at)
    if (husband?.familyName)
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
    const key = bodyKey(body.folded)
    const entry = counts.get(key) ?? { body, count: 0 }
    entry.count += body.bare ? 1 : 2
    counts.set(key, entry)
  }
  const facility = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (
    facility !== undefined &&
    WRONGED.test(main.folded) &&
    !(facility.body.bare && facility.count < 2 && !/^dien luc/.test(facility.body.folded))
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
