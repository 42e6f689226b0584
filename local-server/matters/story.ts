/** The whole story of a matter in one line of time: who came, through whom, to whom it went, what came back. */
import type { MatterEvent } from '../../shared/api.ts'
import type { Action } from '../../shared/petition.ts'

/** One petition of the matter. `sender` is masked by whoever asks, where the identity is protected. */
export type StoryPetition = {
  id: string
  number: string
  registeredAt: string
  sender: string | null
  /** The office that registered it. */
  office: string
  /** The body that sent it on, with its letter, when it did not come from the citizen. */
  through: { body: string; document: string | null } | null
}

/** One recorded action, with every state it went through (the first is the sending itself). */
export type StoryForwarding = {
  petitionId: string
  action: Action
  /** The office that acted. */
  office: string
  agencyName: string | null
  document: string | null
  sentAt: string
  steps: readonly { at: string; state: string; document: string | null }[]
}

export type StoryLink = { a: string; b: string; verdict: string; at: string; officer: string }

const KIND_OF_ACTION: Partial<Record<Action, MatterEvent['kind']>> = {
  FORWARD: 'forwarded',
  FORWARD_INFO: 'forwarded',
  FORWARD_CRIME: 'forwarded',
  EXTRACT: 'forwarded',
  GUIDE: 'guided',
  SPLIT: 'guided',
  RETURN: 'returned',
  RETURN_ORIGINALS: 'returned',
  ACCEPT: 'accepted',
  ANSWER: 'resolved',
  URGE: 'urged',
}
const KIND_OF_STATE: Record<string, MatterEvent['kind']> = {
  received: 'received',
  accepted: 'accepted',
  returned: 'returned',
  resolved: 'resolved',
}
/** Where two events bear the same time: it came, it was linked, then something was done. */
const ORDER: readonly MatterEvent['kind'][] = ['registered', 'linked', 'unlinked']

const none = { petitionId: null, petitionNumber: null, sender: null, from: null, to: null, document: null }

/** All events of a matter, the earliest first. */
export function storyOf(
  petitions: readonly StoryPetition[],
  forwardings: readonly StoryForwarding[],
  links: readonly StoryLink[] = [],
): MatterEvent[] {
  const numbers = new Map(petitions.map((petition) => [petition.id, petition.number]))
  const events: MatterEvent[] = petitions.map((petition) => ({
    at: petition.registeredAt,
    kind: 'registered',
    petitionId: petition.id,
    petitionNumber: petition.number,
    sender: petition.sender,
    from: petition.through?.body ?? petition.sender,
    to: petition.office,
    document: petition.through?.document ?? null,
  }))
  for (const forwarding of forwardings) {
    const subject = { petitionId: forwarding.petitionId, petitionNumber: numbers.get(forwarding.petitionId) ?? null }
    events.push({
      ...none,
      ...subject,
      at: forwarding.sentAt,
      kind: KIND_OF_ACTION[forwarding.action] ?? 'other',
      from: forwarding.office,
      to: forwarding.agencyName,
      document: forwarding.document,
    })
    for (const step of forwarding.steps) {
      const kind = KIND_OF_STATE[step.state]
      if (kind === undefined) continue
      const back = kind === 'returned' || kind === 'resolved'
      events.push({
        ...none,
        ...subject,
        at: step.at,
        kind,
        from: forwarding.agencyName,
        to: back ? forwarding.office : null,
        document: step.document,
      })
    }
  }
  for (const link of links) {
    if (link.verdict !== 'not_related' && (!numbers.has(link.a) || !numbers.has(link.b))) continue
    const petitionId = numbers.has(link.a) ? link.a : link.b
    const other = petitionId === link.a ? link.b : link.a
    events.push({
      ...none,
      at: link.at,
      kind: link.verdict === 'not_related' ? 'unlinked' : 'linked',
      petitionId,
      petitionNumber: numbers.get(petitionId) ?? null,
      from: link.officer,
      to: numbers.get(other) ?? null,
    })
  }
  const rank = (kind: MatterEvent['kind']) => {
    const at = ORDER.indexOf(kind)
    return at < 0 ? ORDER.length : at
  }
  return events.sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : rank(x.kind) - rank(y.kind)))
}
