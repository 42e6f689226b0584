/** What each named test of the check table looks at. A test never guesses: what it cannot see is `unknown`. */
import type { Evidence, Petition } from '../../petition.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { BodyKind } from '../bodies.ts'
import { addDays } from '../deadlines.ts'
import type { Facts } from '../facts.ts'
import { type EarlierPetition, forwardedBefore, GUIDES, guidedBefore, heldHere, processedBefore } from '../history.ts'
import { GROUP_FROM } from '../people.ts'
import { recogniseBody } from '../recognise-body.ts'
import { hasSecondDecision } from '../second-complaint.ts'
import { type Answer, evidenceOfAll, fail, given, type Paper, pass, unknown } from './paper.ts'
import { inVietnamese, legibility, unreadable } from './readable.ts'
import {
  atTheEnd,
  everybodySigned,
  everybodysAddress,
  isSigned,
  listed,
  SIGNED_PAGE,
  writesAsMany,
} from './signatures.ts'

/** `ông Trần Văn Giả`: a form of address and a name with its capitals. */
const PERSON = /(?:^|[\s,(:])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí)\s{1,3}\p{Lu}\p{L}{0,8}\s\p{Lu}\p{L}{0,8}/u

/** Days a first decision may have been on its way before the thirty days of LKN Đ33 began to run. */
const SERVICE_DAYS = 30

function firstDecisionDay(petition: Petition): { day: string; evidence: Evidence[] } | null {
  const resolution = petition.earlierResolutions.find(({ value }) => value.stage === 'first' && value.date !== null)
  if (resolution?.value.date != null) return { day: resolution.value.date, evidence: resolution.evidence }
  const dated = petition.citedDocuments
    .filter(({ value }) => value.date !== null && /Q[ĐD]/i.test(value.number))
    .sort((a, b) => (b.value.date ?? '').localeCompare(a.value.date ?? ''))
  const [latest] = dated
  return latest?.value.date == null ? null : { day: latest.value.date, evidence: latest.evidence }
}

function withinTimeBar({ petition, classification, receivedDay }: Paper): Answer {
  const decision = firstDecisionDay(petition)
  if (decision === null) return unknown()
  const limit = classification.variant === 'KN2' ? 30 : 90
  const written = petition.petitionDate?.value ?? receivedDay
  if (written <= addDays(decision.day, limit)) return pass(decision.evidence)
  return written > addDays(decision.day, limit + SERVICE_DAYS) ? fail(decision.evidence) : unknown(decision.evidence)
}

/** Rows where a unit decides first that bears the id of the body above it: who addressed only that one has not reached the unit. */
const UNIT_DECIDES: readonly string[] = ['J-K03', 'J-K07', 'J-K09', 'J-K11', 'J-T17']
const UNITS: readonly BodyKind[] = [
  'department_unit',
  'school_province',
  'school_commune',
  'hospital',
  'health_station',
  'sector_base',
  'police_unit',
]

function addressedToCompetent(paper: Paper): Answer {
  const { petition, competentOrg, competentRow, own, forwarded, message, facts } = paper
  // A body that sends the paper on wants an answer; an anonymous paper has its own path.
  if (forwarded || isAnonymous(paper)) return pass()
  const mailboxes = [...message.to, ...message.cc].map((box) => ({ value: box.replace(/<[^>]*>/, ''), evidence: [] }))
  const named = [...petition.addressees, ...mailboxes]
  // A paper that names one addressee only reached nobody but us, unless it says that he has it too.
  if (petition.addressees.length < 2 && mailboxes.length < 2 && !facts.has('copied_to_competent')) return pass()
  if (own || competentOrg === null) return pass(evidenceOfAll(petition.addressees))
  const place = petition.place?.value ?? []
  const unitDecides = competentRow !== null && UNIT_DECIDES.includes(competentRow)
  const hit = named.find(({ value }) => {
    const body = recogniseBody(value, place)
    return (
      body !== null &&
      body.org === competentOrg &&
      body.kind !== 'former_district' &&
      (!unitDecides || UNITS.includes(body.kind))
    )
  })
  return hit === undefined ? pass(evidenceOfAll(petition.addressees)) : fail(hit.evidence)
}

/** Rows of the competence table that follow whose decision or act is attacked. */
const SIGNER_ROWS = /^(?:J-K|KN-1[89])/

const DECISION = /quyet dinh|\bqd\b|\bqd[0-9]|giai quyet/

const PHONE = /(?<!\d)0[35789](?:[ .-]{0,2}\d){8}(?!\d)/

/**
 * Nobody is named and nobody could be found: a paper that gives a telephone of its writer can be asked, and is not
 * thrown away for a name the reading did not find (TT05 Đ6: no name and no address, or not to be found).
 */
export function isAnonymous({
  petition,
  letter,
  classification,
  facts,
}: Pick<Paper, 'petition' | 'letter' | 'classification' | 'facts'>): boolean {
  if (!petition.anonymous.value) return false
  // A denouncer who keeps his name back has not denounced in the form of the law, though he may be asked (LTC Đ25 k1).
  if (classification.type === 'denunciation' && facts.has('withholds_name')) return true
  const main = letter.find((part) => part.main)
  return main === undefined || !PHONE.test(main.words)
}

/** Days a guidance needs to reach whom it guides. */
const ON_ITS_WAY = 5

const guidedOn = ({ done, receivedAt }: EarlierPetition): string =>
  (done.findLast(({ action }) => GUIDES.includes(action))?.at ?? receivedAt).slice(0, 10)

/** The shortest thing anybody could ask for. */
const A_SENTENCE = 12
/** A cover note is shorter than this. */
const SHORT_NOTE = 500

/** A paper that tells what was done takes more words than this. */
const SHORT_ACCUSATION = 900

/** Somebody is blamed and no act is told: no sum, no paper, no proof, in a few lines (LTC Đ23 k1: the act denounced). */
const blamesInGeneral = ({ petition, facts, letter }: Paper): boolean =>
  facts.has('no_act_told') &&
  !facts.has('evidence') &&
  !facts.has('money_handed') &&
  petition.amounts.length === 0 &&
  petition.citedDocuments.length === 0 &&
  (letter.find((part) => part.main)?.text.trim().length ?? 0) < SHORT_ACCUSATION

/** So many different insults make a paper of insults. */
const FULL_OF_ABUSE = 3

/** A guidance recorded on the day this paper came, or later, tells nothing: an office may enter today what it sent last week. */
const crossed = (guided: string, received: string): boolean =>
  guided < received && received < addDays(guided, ON_ITS_WAY)

const saysNew = (facts: Facts): boolean => facts.has('new_facts') || facts.has('unlawful_final')

const TESTS = {
  human: () => unknown(),
  vietnamese: (paper) => {
    const answer = unreadable(paper) ? null : inVietnamese(paper.letter, paper.message)
    return answer === null ? unknown() : given(answer)
  },
  dated: ({ petition }) => given(petition.petitionDate !== null, petition.petitionDate?.evidence),
  named: (paper) => {
    const { anonymous, petitioners } = paper.petition
    const named = !anonymous.value && petitioners.some(({ value }) => value.name !== null)
    return named || !unreadable(paper) ? given(named, evidenceOfAll(petitioners)) : unknown()
  },
  address: (paper) => {
    const { petition, facts } = paper
    const addressed = petition.petitioners.filter(
      ({ value }) => value.address !== null || value.communeCode !== null || value.communeCandidates.length > 0,
    )
    if (unreadable(paper) && addressed.length === 0) return unknown()
    if (isAnonymous(paper)) return fail()
    if (addressed.length > 0) return pass(evidenceOfAll(addressed))
    // Who could not be read has not left his address out.
    if (petition.petitioners.length === 0 && petition.anonymous.value) return unknown()
    return facts.has('address_words') ? unknown(facts.get('address_words')) : fail()
  },
  signed: (paper) => {
    const { classification, facts, petition } = paper
    // Several suggestions in one letter, no decision attacked and nobody denounced: none of them needs a signature.
    const onlySuggests =
      classification.type === 'mixed' &&
      !classification.identityProtected &&
      !facts.has('complains_of') &&
      petition.citedDocuments.length === 0
    const signed = isSigned(paper)
    return onlySuggests && signed.result === 'fail' ? unknown(signed.evidence) : signed
  },
  respondent_or_decision: ({ petition, facts, competentRow }) => {
    const named = [...evidenceOfAll(petition.respondents), ...evidenceOfAll(petition.citedDocuments)]
    if (petition.respondents.length > 0 || petition.citedDocuments.length > 0) return pass(named)
    // The story tells whose decision it is, or the words of the complaint may: otherwise there is nobody to ask (LKN Đ8 k2).
    const told = competentRow !== null && SIGNER_ROWS.test(competentRow)
    const hint = facts.get('complains_of')
    return told || hint !== undefined ? unknown(hint ?? []) : fail()
  },
  request: ({ petition, facts }) =>
    given(
      petition.requests.length > 0 || facts.has('request_stated'),
      petition.requests.length > 0 ? evidenceOfAll(petition.requests) : facts.get('request_stated'),
    ),
  first_decision_enclosed: ({ petition, facts, message }) => {
    if (hasSecondDecision(petition, facts)) return { result: 'not_applicable', evidence: [] }
    const listed = petition.enclosures.filter(({ value }) => DECISION.test(fold(value)))
    if (listed.length > 0) return pass(evidenceOfAll(listed))
    const attached = message.parts.filter((part) => part.role === 'attachment' && part.id !== petition.mainPart)
    // An attachment that can be read and is no decision encloses none; one that cannot be read may be it.
    const may = attached.filter(
      ({ text, filename }) =>
        DECISION.test(fold(`${filename ?? ''} ${text.slice(0, 2000)}`)) ||
        (text.trim().length < 20 && !SIGNED_PAGE.test(fold((filename ?? '').normalize('NFC')))),
    )
    return given(may.length > 0 || facts.has('first_decision_enclosed'), facts.get('first_decision_enclosed'))
  },
  respondent: (paper) => {
    const { petition, facts, message } = paper
    if (blamesInGeneral(paper)) return fail(facts.get('no_act_told'))
    if (petition.respondents.some(({ value }) => value.name !== null || value.body !== null))
      return pass(evidenceOfAll(petition.respondents))
    // Who signs may describe the person in many ways; who does not must name him (LTC Đ25 k2).
    if (isAnonymous(paper))
      return message.parts.some(({ text }) => PERSON.test(text.slice(0, 20_000)))
        ? unknown(facts.get('person_named'))
        : fail()
    const named = facts.get('person_named') ?? facts.get('denounces_someone')
    return named === undefined ? fail() : unknown(named)
  },
  contact: (paper) => {
    const { petition, facts } = paper
    return given(
      petition.petitioners.some(({ value }) => value.phone !== null || value.address !== null) ||
        (!isAnonymous(paper) && facts.has('contact_given')),
      evidenceOfAll(petition.petitioners),
    )
  },
  content: ({ message, facts, petition }) => {
    const enclosed = message.parts.some(
      ({ id, role, text, status }) =>
        role === 'attachment' &&
        id !== petition.mainPart &&
        (text.trim().length > A_SENTENCE || status === 'pending' || status === 'unreadable' || status === 'empty'),
    )
    const written = message.parts.some(({ text }) => text.trim().length > A_SENTENCE)
    // The file the note speaks of did not come along: nothing is left to deal with.
    const only = message.parts.reduce((sum, { text }) => sum + text.trim().length, 0) < SHORT_NOTE
    if (only && !enclosed && facts.has('content_attached')) return fail(facts.get('content_attached'))
    return given(written || enclosed || message.parts.some(({ status }) => status !== 'read'))
  },
  not_anonymous: (paper) => {
    const { anonymous } = paper.petition
    if (!anonymous.value) return pass(anonymous.evidence)
    return isAnonymous(paper) && !unreadable(paper) ? fail(anonymous.evidence) : unknown(anonymous.evidence)
  },
  not_addressed_to_competent: addressedToCompetent,
  not_guided: ({ facts, history, forwarded, receivedDay }) => {
    // A deputy or the press asking again is answered, whatever the citizen was told.
    if (forwarded) return pass()
    const guided = guidedBefore(history)
    // Two letters that crossed: the guidance cannot have been read when this one was sent.
    if (guided !== null) return crossed(guidedOn(guided), receivedDay) ? unknown() : fail()
    if (facts.has('overdue')) return pass()
    return facts.has('guided_before') ? fail(facts.get('guided_before')) : pass()
  },
  // What nobody recorded is never presumed of a denunciation: a wrong guess would leave it lying.
  not_forwarded: ({ history }) => given(forwardedBefore(history) === null),
  not_resolved: ({ facts, petition, classification }) => {
    // Feedback is answered once; who says himself that nothing is new gets no second answer (NĐ 154/2026 Đ4).
    if (classification.type === 'feedback')
      return facts.has('answered_before') && facts.has('nothing_new') && !saysNew(facts)
        ? fail(facts.get('answered_before'))
        : unknown(facts.get('answered_before'))
    return hasSecondDecision(petition, facts) && !saysNew(facts)
      ? fail(facts.get('second_decision'))
      : unknown(facts.get('answered_before'))
  },
  legible: (paper) => legibility(paper),
  // One rude word is for the officer to weigh; a paper full of them is not processed (TT05 Đ6 k2b).
  decent: ({ facts, letter }) => {
    const rude = facts.get('abuse') ?? []
    const words = rude.map(({ part, start, end }) => letter.find((one) => one.part === part)?.words.slice(start, end))
    return new Set(words).size >= FULL_OF_ABUSE ? fail(rude) : rude.length > 0 ? unknown(rude) : pass()
  },
  human_if_general: ({ facts }) => unknown(facts.get('general_rule')),
  original_signature: ({ petition, facts }) => {
    if (facts.has('signature_copied')) return fail(facts.get('signature_copied'))
    return petition.signature.value === 'signed' ? unknown(petition.signature.evidence) : pass()
  },
  not_processed: ({ history, forwarded, facts }) => {
    // A body that sends it on wants an answer; what is overdue may be asked again (TT07 Đ6 k2a).
    if (forwarded || facts.has('overdue')) return pass()
    return given(processedBefore(history) === null)
  },
  not_held: ({ history }) => (heldHere(history) === null ? pass() : unknown()),
  group_paper: ({ petition, facts, message, letter }) => {
    const { value: signers, evidence } = petition.signerCount
    // Who speaks for many alone brings their signatures or a paper that puts him forward.
    if (signers < 2 && facts.has('speaks_for_many'))
      return listed(message, petition) ? unknown(facts.get('speaks_for_many')) : fail(facts.get('speaks_for_many'))
    const unsigned = atTheEnd(facts.get('not_all_signed') ?? [], letter)
    if (signers < 2 && unsigned.length > 0 && writesAsMany(letter)) return fail(unsigned)
    if (signers < 2) return { result: 'not_applicable', evidence: [] }
    // A number of people in the story of somebody who writes for himself alone is no group.
    if (petition.petitioners.length < 2 && !writesAsMany(letter) && !facts.has('speaks_for_many'))
      return unknown(evidence)
    if (unsigned.length > 0) return fail(unsigned)
    const signed = petition.signature.value === 'signed' || petition.signature.value === 'fingerprint'
    if (signers >= GROUP_FROM && !everybodysAddress(petition)) return fail(evidence)
    // One signature for eight households is one person's petition until the others sign (LKN Đ8 k4).
    if (signers >= GROUP_FROM && signed && !everybodySigned(signers, message, petition, facts)) return fail(evidence)
    if (signed && (petition.representative !== null || facts.has('representatives_named'))) return pass(evidence)
    // A couple or a few siblings name one of them when asked (LKN Đ8 k4); a group has to say so in the paper.
    return signers < GROUP_FROM ? unknown(evidence) : fail(evidence)
  },
  authorised: ({ facts, petition }) => {
    if (facts.has('unauthorised')) return fail(facts.get('unauthorised'))
    if (facts.has('authorised')) return pass(facts.get('authorised'))
    // Whose own fingerprint or signature stands below needs nobody's authority.
    if (facts.has('signs_for_adult') && petition.signature.value !== 'fingerprint')
      return fail(facts.get('signs_for_adult'))
    return facts.has('acts_for_other')
      ? unknown(facts.get('acts_for_other'))
      : { result: 'not_applicable', evidence: [] }
  },
  not_withdrawn: ({ facts }) => {
    if (!facts.has('withdrawn_before')) return unknown()
    return facts.has('forced_to_withdraw') ? pass(facts.get('forced_to_withdraw')) : fail(facts.get('withdrawn_before'))
  },
  is_petition: ({ classification }) => given(!['TTHC', 'THANKS', 'SPAM', 'OTHER'].includes(classification.variant)),
  not_secret: ({ petition }) => given(petition.secretMarking === null, petition.secretMarking?.evidence),
  within_time_bar: withinTimeBar,
  no_second_decision: ({ petition, facts }) => {
    const second = petition.earlierResolutions.filter(({ value }) => value.stage === 'second')
    if (second.length > 0) return fail(evidenceOfAll(second))
    return facts.has('second_decision') ? fail(facts.get('second_decision')) : pass()
  },
  denunciation_form: (paper) => {
    const { petition } = paper
    return given(isSigned(paper).result === 'pass' && petition.petitionDate !== null && !petition.anonymous.value)
  },
  evidence_against_resolver: ({ facts, petition }) =>
    !facts.has('first_decision') && !facts.has('second_decision') && petition.earlierResolutions.length === 0
      ? pass()
      : facts.has('no_evidence')
        ? fail(facts.get('no_evidence'))
        : facts.has('denounces_resolving') && !facts.has('evidence') && !facts.has('money_handed')
          ? fail(facts.get('denounces_resolving'))
          : facts.has('evidence')
            ? pass(facts.get('evidence'))
            : unknown(facts.get('first_decision')),
} satisfies Record<string, (paper: Paper) => Answer>

export type TestId = keyof typeof TESTS

export const runTest = (id: TestId, paper: Paper): Answer => TESTS[id](paper)
