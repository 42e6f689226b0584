/** What a petition's row keeps packed: everything that is read only one petition at a time. */
import type {
  AgencySuggestion,
  Classification,
  Eligibility,
  Flag,
  Message,
  Outcome,
  Petition,
} from '../../shared/petition.ts'

export type StoredContent = {
  message: Message
  /** As the officer left it. */
  petition: Petition
  classification: Classification
  eligibility: Eligibility
  outcome: Outcome
  agencies: AgencySuggestion
  flags: Flag[]
  note: string | null
}
