/**
 * A fact of a letter that changes its path and is no field of the form: that it was guided before, that it is overdue,
 * that a house is to be torn down on a day. Each row is a list of cues (folded words, see `cuePattern`).
 */
export type FactId =
  | 'guided_before'
  | 'answered_before'
  | 'overdue'
  | 'reminder'
  | 'urgent'
  | 'execution_ahead'
  | 'danger_now'
  | 'unrest'
  | 'many_affected'
  | 'long_running'
  | 'evidence'
  | 'money_handed'
  | 'crime'
  | 'second_decision'
  | 'first_decision'
  | 'court_seized'
  | 'mediation_failed'
  | 'has_certificate'
  | 'other_side_organisation'
  | 'withdrawal'
  | 'damage_hard_to_repair'
  | 'general_rule'
  | 'originals'
  | 'discipline'
  | 'retired'
  | 'moved'
  | 'promoted'
  | 'merged'
  | 'several_posts'
  | 'first_decision_enclosed'
  | 'first_decision_at_hand'
  | 'authorised'
  | 'representatives_named'
  | 'contact_given'
  | 'request_stated'
  | 'keep_secret'
  | 'unlawful_final'
  | 'new_facts'
  | 'ethnic_religious'
  | 'abuse'
  | 'competence_conflict'
  | 'denounced_again'
  | 'no_evidence'
  | 'acts_for_other'
  | 'calls_second'
  | 'denounces_resolving'
  | 'nothing_new'
  | 'not_all_signed'
  | 'content_attached'
  | 'withholds_name'
  | 'no_act_told'
  | 'signature_copied'
  | 'signs_for_adult'
  | 'speaks_for_many'
  | 'withdrawn_before'
  | 'forced_to_withdraw'
  | 'party_breach'
  | 'unauthorised'
  | 'copied_to_competent'
  | 'person_named'
  | 'address_words'
  | 'denounces_someone'
  | 'complains_of'

export type FactRow = {
  id: FactId
  vi: string
  en: string
  cues: readonly string[]
  /** One of these has to stand in the same sentence. */
  beside?: readonly string[]
  /** One of these has to stand somewhere in the letter. */
  needs?: readonly string[]
  /** Takes a hit back in whose sentence one of these stands. */
  not?: readonly string[]
  /** Takes every hit back when one of these stands anywhere in the letter. */
  unless?: readonly string[]
  /** Enclosures and cover letters count too. */
  everywhere?: true
}
