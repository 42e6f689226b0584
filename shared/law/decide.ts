/**
 * Interpreter of the decision table: gates, competence relative to the receiving authority, the first row that fits,
 * what must be done besides, and the limits. It proposes; the officer decides.
 */
import type { OfficeProfile, Warning } from '../api.ts'
import type { Classification, Eligibility, Flag, Message, Outcome, Petition, Reason } from '../petition.ts'
import { citeAll, weakest } from './citations.ts'
import type { CompetentBody } from './competence/competent-bodies.ts'
import { FIELD_OFFENCE } from './competence/denunciation-table.ts'
import { LARGE_BRIBE } from './competence/large-bribe.ts'
import { isOwn, isSubordinate, splitOrg } from './competence/superiors.ts'
import { deadlines, receiptDay } from './deadlines.ts'
import { COMPLAINT_DECISIONS } from './decision/complaint-rows.ts'
import { DENUNCIATION_DECISIONS } from './decision/denunciation-rows.ts'
import { FIRST_DECISIONS, OTHER_DECISIONS } from './decision/other-rows.ts'
import type { Channel, DecisionRow, KnownBefore, SenderKind, When } from './decision/row-type.ts'
import { SIDE_RULES } from './decision/side-rules.ts'
import { type Facts, factsOf } from './facts.ts'
import { flagsOf } from './flags.ts'
import { gateA, gateB } from './gates/evaluate.ts'
import type { Paper } from './gates/paper.ts'
import { forwardedBefore, guidedBefore, type History, heldHere, sameMatterBefore, toldInWords } from './history.ts'
import { DEFAULT_CALENDAR, type WorkCalendar } from './holidays.ts'
import { type Letter, letterOf } from './letter.ts'
import { recogniseBody } from './recognise-body.ts'
import { inForce } from './rows.ts'
import { settled } from './second-complaint.ts'

export type DecisionInput = {
  message: Message
  petition: Petition
  classification: Classification
  /** Best first; the first one's body decides whether competence is our own. */
  competent: readonly CompetentBody[]
  receiver: OfficeProfile
  /** ISO 8601 with offset: when the paper reached the office. */
  receivedAt: string
  history?: History | undefined
  /** E-mail when absent. */
  channel?: Channel
  calendar?: WorkCalendar
  letter?: Letter
  facts?: Facts
}

export type Decision = { eligibility: Eligibility; outcome: Outcome; flags: Flag[]; warnings: Warning[] }

/** Everything a condition of a row may ask. */
export type Situation = {
  classification: Classification
  eligibility: Eligibility
  competence: Outcome['competence']
  competent: readonly CompetentBody[]
  sender: SenderKind
  channel: Channel
  signers: number
  gateB: readonly string[]
  facts: Facts
  known: ReadonlySet<KnownBefore>
  largeBribe: boolean
  levelSkipped: boolean
  severalManagers: boolean
  severalFields: boolean
  mayForwardComplaints: boolean
}

const holds = <T>(wanted: readonly T[] | undefined, is: T): boolean => wanted === undefined || wanted.includes(is)
const equals = <T>(wanted: T | undefined, is: T): boolean => wanted === undefined || wanted === is

/** Whether every condition of `when` holds. */
export function fits(when: When, s: Situation): boolean {
  const { type, variant, sphere, identityProtected } = s.classification
  const first = s.competent[0]
  return (
    holds(when.types, type) &&
    holds(when.variants, variant) &&
    !(when.notVariants?.includes(variant) ?? false) &&
    holds(when.spheres, sphere) &&
    !(when.notSpheres?.includes(sphere) ?? false) &&
    holds(when.eligibility, s.eligibility.status) &&
    holds(when.competence, s.competence) &&
    holds(when.senders, s.sender) &&
    holds(when.channels, s.channel) &&
    s.signers >= (when.signersFrom ?? 0) &&
    (when.failed === undefined || when.failed.some((id) => s.eligibility.failedChecks.includes(id))) &&
    !(when.notFailed ?? []).some((id) => s.eligibility.failedChecks.includes(id)) &&
    (when.gateB === undefined || s.gateB.some((id) => when.gateB === 'any' || when.gateB?.includes(id))) &&
    (when.facts ?? []).every((fact) => s.facts.has(fact)) &&
    (when.anyFact === undefined || when.anyFact.some((fact) => s.facts.has(fact))) &&
    (when.without ?? []).every((fact) => !s.facts.has(fact)) &&
    (when.known === undefined || when.known.some((one) => s.known.has(one))) &&
    (when.competenceRows === undefined || (first !== undefined && when.competenceRows.includes(first.row))) &&
    !(first !== undefined && (when.notCompetenceRows?.includes(first.row) ?? false)) &&
    (when.competentOrgs === undefined ||
      (first !== undefined && when.competentOrgs.includes(splitOrg(first.org).base))) &&
    equals(when.identityProtected, identityProtected) &&
    equals(when.largeBribe, s.largeBribe) &&
    equals(when.levelSkipped, s.levelSkipped) &&
    equals(when.severalManagers, s.severalManagers) &&
    equals(when.severalFields, s.severalFields) &&
    equals(when.mayForwardComplaints, s.mayForwardComplaints)
  )
}

const TABLE: readonly DecisionRow[] = [
  ...FIRST_DECISIONS,
  ...COMPLAINT_DECISIONS,
  ...DENUNCIATION_DECISIONS,
  ...OTHER_DECISIONS,
]

function competenceOf(
  competent: readonly CompetentBody[],
  receiver: OfficeProfile,
  facts: Facts,
): Outcome['competence'] {
  const [first] = competent
  if (first === undefined) return 'unknown'
  if (isOwn(first.org, receiver.org)) return 'own'
  return facts.has('overdue') && isSubordinate(first.org, receiver.org) ? 'subordinate_overdue' : 'other'
}

/** A central body that hands a paper down is a superior giving an instruction, not a body that has misdirected it. */
function senderOf(petition: Petition, receiver: OfficeProfile): SenderKind {
  const forwarding = petition.forwardingBody?.value
  if (forwarding === undefined) return 'citizen'
  const body = forwarding.kind === 'state_body' ? recogniseBody(forwarding.body) : null
  // The office of the receiver's own head hands on his instruction (TT07 Đ5 k4).
  return body !== null && (body.kind === 'central' || body.org === receiver.org) ? 'superior' : forwarding.kind
}

function knownBefore(history: History | undefined): Set<KnownBefore> {
  const known = new Set<KnownBefore>()
  if (guidedBefore(history) !== null) known.add('guided')
  if (forwardedBefore(history) !== null) known.add('forwarded')
  if (heldHere(history) !== null) known.add('held')
  if (sameMatterBefore(history) !== null) known.add('same_matter')
  return known
}

/** Rows of the law that manage persons: two different resolvers among them mean several managers (LTC Đ12). */
function severalManagers(competent: readonly CompetentBody[]): boolean {
  const managers = competent.filter(
    ({ row, confidence }) => row.startsWith('J-T') && row !== FIELD_OFFENCE.id && confidence >= 0.4,
  )
  return new Set(managers.map(({ org }) => org)).size > 1
}

function reasonsOf(row: DecisionRow, s: Situation, history: History | undefined): Reason[] {
  const facts = [...(row.when.facts ?? []), ...(row.when.anyFact ?? [])].flatMap((fact) => s.facts.get(fact) ?? [])
  const failed = s.eligibility.checks.filter(
    ({ id, result }) => result === 'fail' && s.eligibility.failedChecks.includes(id),
  )
  const earlier = toldInWords(history)
  return [
    { code: row.id, text: { vi: row.vi, en: row.en }, evidence: facts.slice(0, 4) },
    ...(earlier === null ? [] : [{ code: 'earlier', text: earlier, evidence: [] }]),
    ...failed.slice(0, 6).map(({ id, text, evidence }) => ({
      code: id,
      text: { vi: `Chưa đạt: ${text.vi}`, en: `Not met: ${text.en}` },
      evidence,
    })),
    ...(s.competent[0]?.reasons.slice(0, 2) ?? []),
  ]
}

/** No row fits: the officer is told so, nothing is suggested as if it were law. */
const NO_ROW: DecisionRow = {
  id: 'KN-23',
  when: {},
  action: 'REPORT_HEAD',
  alternatives: ['GUIDE', 'FORWARD'],
  form: 'REPORT',
  deadlines: ['T-03'],
  vi: 'Chưa xác định được hướng xử lý: báo cáo thủ trưởng.',
  en: 'No rule fits: report to the head.',
  basis: [['LKN', 'Đ21 k3']],
  from: null,
  to: null,
  verification: 'inferred',
}

/** Applies gates, competence, the decision table and the deadlines to one petition. */
export function decide(input: DecisionInput): Decision {
  const { message, petition, competent, receiver, history } = input
  const calendar = input.calendar ?? DEFAULT_CALENDAR
  const receipt = receiptDay(input.receivedAt, calendar)
  const letter = input.letter ?? letterOf(message, petition)
  const facts = input.facts ?? factsOf(letter)
  const classification = settled(input.classification, petition, facts)
  const competence = competenceOf(competent, receiver, facts)
  const sender = senderOf(petition, receiver)
  const paper: Paper = {
    message,
    petition,
    classification,
    letter,
    facts,
    history,
    receivedDay: receipt.arrived,
    competentOrg: competent[0]?.org ?? null,
    competentRow: competent[0]?.row ?? null,
    own: competence === 'own',
    forwarded: ['deputy', 'front', 'press', 'state_body'].includes(sender),
  }
  const eligibility = gateA(paper)
  const asked = competence === 'own' && (classification.type === 'complaint' || classification.type === 'denunciation')
  const ownGate = asked ? gateB(paper) : { checks: [], failed: [] }
  const situation: Situation = {
    classification,
    eligibility: { ...eligibility, checks: [...eligibility.checks, ...ownGate.checks] },
    competence,
    competent,
    sender,
    channel: input.channel ?? 'email',
    signers: petition.signerCount.value,
    gateB: ownGate.failed,
    facts,
    known: knownBefore(history),
    largeBribe: LARGE_BRIBE.applies(petition, facts),
    levelSkipped:
      competent[0] !== undefined && classification.variant !== 'KN2' && isSubordinate(competent[0].org, receiver.org),
    severalManagers: severalManagers(competent),
    severalFields: competent.filter(({ row, confidence }) => row === FIELD_OFFENCE.id && confidence >= 0.4).length > 1,
    mayForwardComplaints: receiver.mayForwardComplaints,
  }
  const row = TABLE.find((one) => inForce(one, receipt.arrived) && fits(one.when, situation)) ?? NO_ROW
  const side = SIDE_RULES.filter(
    (rule) => rule.id !== row.id && inForce(rule, receipt.arrived) && fits(rule.when, situation),
  )
  const also = [...(row.also ?? []), ...side.map(({ id, action, vi, en }) => ({ action, rule: id, text: { vi, en } }))]
  const outcome: Outcome = {
    rule: row.id,
    action: row.action,
    alternatives: [...row.alternatives],
    also: also.filter(
      (one, index) => one.action !== row.action && also.findIndex((other) => other.action === one.action) === index,
    ),
    competence,
    form: row.form,
    summary: { vi: row.vi, en: row.en },
    reasons: reasonsOf(row, situation, history),
    legalBasis: citeAll(row.basis),
    deadlines: deadlines([...new Set([...row.deadlines, 'T-29'])], receipt.counted, calendar),
    verification: weakest([row.verification, ...citeAll(row.basis).map((citation) => citation.verification)]),
  }
  return {
    eligibility: situation.eligibility,
    outcome,
    flags: flagsOf(paper, situation),
    warnings: side.flatMap(({ warning, id, vi, en, when }) =>
      warning === undefined
        ? []
        : [
            {
              code: id,
              severity: warning,
              text: { vi, en },
              reason: {
                code: id,
                text: { vi, en },
                evidence: [...(when.facts ?? []), ...(when.anyFact ?? [])]
                  .flatMap((fact) => facts.get(fact) ?? [])
                  .slice(0, 3),
              },
            },
          ],
    ),
  }
}
