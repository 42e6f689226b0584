/** Flags of a petition: each a condition over the same situation the decision table sees. */
import type { Flag } from '../petition.ts'
import type { Situation } from './decide.ts'
import type { Paper } from './gates/tests.ts'
import { GROUP_FROM } from './people.ts'

/** Petitions about one matter from which the matter counts as a hot spot; the office may set another number. */
export const HOT_SPOT_FROM = 5

const CONDITIONS: Record<Flag, (paper: Paper, situation: Situation) => boolean> = {
  group: ({ petition }) => petition.signerCount.value >= GROUP_FROM,
  identity_protected: ({ classification }) => classification.identityProtected,
  second_instance: ({ classification }) => classification.variant === 'KN2',
  overdue: (_, { competence, facts, classification }) =>
    competence === 'subordinate_overdue' || facts.has('overdue') || classification.variant === 'REMIND',
  urgent: (_, { facts }) => facts.has('urgent') || facts.has('danger_now') || facts.has('damage_hard_to_repair'),
  hot_spot: ({ history }, { facts }) =>
    facts.has('unrest') ||
    (history?.earlier.filter(
      ({ relation, probability }) => relation === 'same_matter_other_sender' && probability >= 0.8,
    ).length ?? 0) +
      1 >=
      HOT_SPOT_FROM,
  // How long somebody has been misbehaving is not how long a matter has been with the offices.
  long_running: ({ classification }, { facts }) => classification.type !== 'denunciation' && facts.has('long_running'),
  secret_marking: ({ petition }) => petition.secretMarking !== null,
  // Two of our own mailboxes on the To line are one office still; three are several.
  several_addressees: ({ petition, message }) => petition.addressees.length > 1 || message.to.length > 2,
}

/** All flags that hold, in a fixed order. */
export const flagsOf = (paper: Paper, situation: Situation): Flag[] =>
  (Object.keys(CONDITIONS) as Flag[]).filter((flag) => CONDITIONS[flag](paper, situation))
