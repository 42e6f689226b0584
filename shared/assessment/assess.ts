/**
 * The one composition of everything the program makes of a message: reading → classification → competence → agencies
 * → decision. Used by the service's triage, by the extension while the service is away, and by the evaluation.
 */
import type { Learned } from '../agencies/learning.ts'
import { suggestAgencies } from '../agencies/suggest.ts'
import type { Agency, OfficeProfile, Warning } from '../api.ts'
import { classify } from '../classification/classify.ts'
import { type CompetentBody, competentBodies } from '../law/competence/competent-bodies.ts'
import { receiptDay } from '../law/deadlines.ts'
import { decide } from '../law/decide.ts'
import { factsOf } from '../law/facts.ts'
import type { History } from '../law/history.ts'
import { DEFAULT_CALENDAR, type WorkCalendar } from '../law/holidays.ts'
import { letterOf } from '../law/letter.ts'
import type { AgencySuggestion, Classification, Eligibility, Flag, Message, Outcome, Petition } from '../petition.ts'
import { readPetition } from '../reading/read.ts'

export type AssessInput = {
  message: Message
  receiver: OfficeProfile
  /** ISO 8601 with offset: when the mail reached the office. */
  receivedAt: string
  history?: History | undefined
  /** What the office confirmed in like cases, strongest first. */
  learned?: readonly Learned[] | ((petition: Petition, classification: Classification) => readonly Learned[])
  directory?: readonly Agency[]
  calendar?: WorkCalendar
  /** What `classify` said of this petition already, where the caller had to ask first; it is not asked again. */
  classified?: Classification
  /** The officer's word wins: what he corrected stands, the rest follows from it. */
  corrected?: { petition?: Petition | undefined; classification?: Partial<Classification> | undefined }
}

export type Assessment = {
  petition: Petition
  classification: Classification
  eligibility: Eligibility
  outcome: Outcome
  flags: Flag[]
  agencies: AgencySuggestion
  warnings: Warning[]
}

/** A filled-in alternative is no answer of the law: under this score it never decides the action. */
const TAKES_OVER_FROM = 0.4

/** Learned habits may put another body first; the decision then follows that one. */
function leading(competent: readonly CompetentBody[], agencies: AgencySuggestion): CompetentBody[] {
  const [first] = agencies.candidates
  if (first === undefined || first.org === competent[0]?.org || first.score < TAKES_OVER_FROM) return [...competent]
  const known = competent.find(({ org }) => org === first.org)
  const head: CompetentBody = known ?? {
    org: first.org,
    row: first.reasons[0]?.code ?? 'learned',
    confidence: first.score,
    reasons: first.reasons,
    citations: first.citations,
  }
  return [head, ...competent.filter(({ org }) => org !== first.org)]
}

/** Everything the program makes of one message. Pure: no clock, no register; what those know comes in by `input`. */
export function assess(input: AssessInput): Assessment {
  const { message, receiver, receivedAt, history, corrected } = input
  const calendar = input.calendar ?? DEFAULT_CALENDAR
  const petition = corrected?.petition ?? readPetition(message)
  const classification: Classification = {
    ...(input.classified ?? classify(message, petition)),
    ...corrected?.classification,
  }
  const letter = letterOf(message, petition)
  const facts = factsOf(letter)
  const receivedDay = receiptDay(receivedAt, calendar).arrived
  const competent = competentBodies({
    message,
    petition,
    classification,
    receiver,
    receivedDay,
    history,
    letter,
    facts,
  })
  const learned = typeof input.learned === 'function' ? input.learned(petition, classification) : input.learned
  const agencies = suggestAgencies({
    petition,
    classification,
    competent,
    receiver: receiver.org,
    ...(learned === undefined ? {} : { learned }),
    ...(input.directory === undefined ? {} : { directory: input.directory }),
  })
  const decision = decide({
    message,
    petition,
    classification,
    competent: leading(competent, agencies),
    receiver,
    receivedAt,
    history,
    calendar,
    letter,
    facts,
  })
  return { petition, classification, agencies, ...decision }
}
