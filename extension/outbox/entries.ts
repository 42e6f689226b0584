/**
 * What the outbox holds: captures the officer has not decided about, and decisions not yet in the register.
 * Everything lies in IndexedDB, so it survives the end of the worker, of the browser and of the PC.
 */
import type { ForwardingRequest, OfficerDecision, Problem, Source } from '../../shared/api.ts'
import type { Draft } from '../capture/desk.ts'

type Entry = {
  id: string
  at: number
  /** How the entry is called in the list; masked for what may be a denunciation. */
  title: string
  tries: number
  /** Why the last try failed; a refusal stays here until the officer has seen it. */
  problem: Problem | null
}

/** A capture kept for later: the service was away, or the officer put it aside. Never sent by itself. */
export type KeptCapture = Entry & { kind: 'capture'; source: Source; draft: Draft }

/** `key` is the Idempotency-Key: sent twice, registered once. */
export type PendingRegistration = Entry & {
  kind: 'register'
  key: string
  deskId: string
  tabId: number
  request: { source: Source; decision: OfficerDecision; receivedAt?: string }
}

export type PendingForwarding = Entry & {
  kind: 'forward'
  key: string
  deskId: string
  tabId: number
  /** Number in the register, once known; until then the registration that must go first. */
  petitionId: string | null
  after: string | null
  request: ForwardingRequest
}

export type OutboxEntry = KeptCapture | PendingRegistration | PendingForwarding
export type Delivery = PendingRegistration | PendingForwarding

/** An entry as the officer sees it: no letter in it. */
export type Waiting = Pick<Entry, 'id' | 'at' | 'title' | 'tries' | 'problem'> & { kind: OutboxEntry['kind'] }

export const shown = ({ id, at, title, tries, problem, kind }: OutboxEntry): Waiting => ({
  id,
  at,
  title,
  tries,
  problem,
  kind,
})
