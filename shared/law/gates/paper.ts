/** What the tests of the check table look at, and how they answer. */
import type { Check, Classification, Evidence, Message, Petition } from '../../petition.ts'
import type { Facts } from '../facts.ts'
import type { History } from '../history.ts'
import type { Letter } from '../letter.ts'

export type Paper = {
  message: Message
  petition: Petition
  classification: Classification
  letter: Letter
  facts: Facts
  history: History | undefined
  receivedDay: string
  /** Body competent in the first place, null when none was found. */
  competentOrg: string | null
  /** Row of the competence table it came from, null when none was found. */
  competentRow: string | null
  /** The receiver is that body. */
  own: boolean
  /** Sent on by a deputy, the Front, the press or another body. */
  forwarded: boolean
}

export type Answer = { result: Check['result']; evidence: Evidence[] }
export const pass = (evidence: Evidence[] = []): Answer => ({ result: 'pass', evidence })
export const fail = (evidence: Evidence[] = []): Answer => ({ result: 'fail', evidence })
export const unknown = (evidence: Evidence[] = []): Answer => ({ result: 'unknown', evidence })
export const given = (yes: boolean, evidence: Evidence[] = []): Answer => (yes ? pass(evidence) : fail(evidence))

export const evidenceOfAll = (found: readonly { evidence: Evidence[] }[]): Evidence[] =>
  found.flatMap(({ evidence }) => evidence).slice(0, 4)
