/** A row of the decision table: conditions as data, what to do, on what basis, by when. */
import type { Action, Classification, Eligibility, Outcome, Wording } from '../../petition.ts'
import type { FactId } from '../fact-table.ts'
import type { RowMeta } from '../rows.ts'

export type SenderKind = 'citizen' | 'deputy' | 'front' | 'press' | 'state_body' | 'party_body' | 'superior' | 'other'

/** What the register knows: guided, forwarded, held here unhandled, or an earlier paper of the same sender and matter. */
export type KnownBefore = 'guided' | 'forwarded' | 'held' | 'same_matter'

/** How the paper came; reception in person has its own rows. */
export type Channel = 'email' | 'post' | 'in_person' | 'online_session'

/** Every condition given must hold; a list holds when one of it does. */
export type When = {
  types?: readonly Classification['type'][]
  variants?: readonly Classification['variant'][]
  notVariants?: readonly Classification['variant'][]
  spheres?: readonly Classification['sphere'][]
  notSpheres?: readonly Classification['sphere'][]
  eligibility?: readonly Eligibility['status'][]
  competence?: readonly Outcome['competence'][]
  senders?: readonly SenderKind[]
  channels?: readonly Channel[]
  /** Least number of signers. */
  signersFrom?: number
  /** One of these checks failed. */
  failed?: readonly string[]
  /** None of these checks failed. */
  notFailed?: readonly string[]
  /** Gate B asked and failed: one of these grounds, or any. */
  gateB?: 'any' | readonly string[]
  facts?: readonly FactId[]
  anyFact?: readonly FactId[]
  without?: readonly FactId[]
  known?: readonly KnownBefore[]
  /** Row of the competence table the first candidate came from. */
  competenceRows?: readonly string[]
  /** Not where the first candidate came from one of these rows. */
  notCompetenceRows?: readonly string[]
  /** Kind of the first candidate: org id without commune. */
  competentOrgs?: readonly string[]
  identityProtected?: boolean
  largeBribe?: boolean
  /** The competent body stands below the receiver and there is no first decision yet (vượt cấp). */
  levelSkipped?: boolean
  /** More than one body is competent for the persons named. */
  severalManagers?: boolean
  /** More than one body manages the field of an offence. */
  severalFields?: boolean
  mayForwardComplaints?: boolean
}

/** Rows that follow the signature on an administrative decision. */
export const SIGNED_BY_OFFICE: readonly string[] = [
  'J-K01',
  'J-K02',
  'J-K03',
  'J-K04',
  'J-K05',
  'J-K06',
  'J-K07',
  'J-K08',
  'J-K09',
  'J-K10',
  'J-K11',
]

/** Checks whose failure is asked to be cured first, whoever is competent; a missing date or a copied signature is not among them. */
export const STOPPING_DEFECTS: readonly string[] = [
  'C01',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C11',
  'C18',
  'C22',
  'C23',
]

export type DecisionRow = RowMeta & {
  when: When
  action: Action
  alternatives: readonly Action[]
  also?: readonly { action: Action; rule: string; text: Wording }[]
  form: string | null
  deadlines: readonly string[]
  vi: string
  en: string
}

/** Writes the rows of one type of petition: `base` holds for every row of its table. */
export const rowsOf =
  (base: When) =>
  (
    id: string,
    when: When,
    action: DecisionRow['action'],
    alternatives: DecisionRow['alternatives'],
    form: string | null,
    deadlines: readonly string[],
    [vi, en]: readonly [string, string],
    basis: DecisionRow['basis'],
    verification: DecisionRow['verification'] = 'verified',
    also: DecisionRow['also'] = undefined,
  ): DecisionRow => ({
    id,
    when: { ...base, ...when },
    action,
    alternatives,
    form,
    deadlines,
    vi,
    en,
    basis,
    verification,
    from: null,
    to: null,
    ...(also === undefined ? {} : { also }),
  })
