/**
 * The officer's desk: one for each tab, with the petition that lies on it. An explicit state machine:
 *
 *   reading ─▶ choosing ─▶ reading ─▶ checking ─▶ form ─▶ (registered ─▶ forwarded)
 *      └────────────┴──────────┴──▶ failed         ▲
 *                              └──▶ stopped        │ read here while the service is away
 *                              └──▶ away ──────────┘
 *
 * `step` is the only way from one state to the next. An event that comes too late (its petition has left the desk,
 * its state is over) changes nothing: that is what makes two clicks in a row, or a tab left in the middle, harmless.
 */
import type {
  ForwardingCreated,
  OfficerDecision,
  PetitionInMessage,
  Problem,
  Registered,
  Source,
  Triage,
} from '../../shared/api.ts'
import type { Petition } from '../../shared/petition.ts'
import type { OpenMessage } from '../portals/index.ts'
import type { Progress } from '../service/triage.ts'

/** What the officer changed or decided, not yet in the register. */
export type Draft = Pick<OfficerDecision, 'type' | 'field' | 'identityProtected' | 'matterId' | 'note' | 'links'> & {
  /** The whole form with the officer's corrections; absent while nothing was corrected. */
  petition?: Petition
}

/** A step towards the service: not yet, on its way, kept for later, done, refused. */
export type Delivery<T> =
  | { is: 'none' }
  | { is: 'sending' }
  | { is: 'waiting' }
  | { is: 'done'; result: T }
  | { is: 'refused'; problem: Problem }

export type Form = {
  is: 'form'
  triage: Triage
  /** Why the reading was done here, without the register: no duplicates, no attachments. Null: the service answered. */
  offline: Problem | null
  /** Offline only: is the capture safe in the outbox? */
  kept: boolean
  /** Scans are still being read: the form fills in and cannot be corrected yet. Null: all that will be read is there. */
  reading: Progress | null
  draft: Draft
  register: Delivery<Registered>
  forward: Delivery<ForwardingCreated>
}

export type DeskState =
  | { is: 'reading' }
  | { is: 'choosing'; messages: OpenMessage[] }
  | { is: 'checking'; progress: Progress | null }
  | { is: 'away'; problem: Problem }
  | { is: 'failed'; problem: Problem }
  | { is: 'stopped'; problem: Problem }
  | Form

export type Desk = {
  /** Of this petition of this capture; the registration's idempotency key is made from it. */
  id: string
  /** Which of several petitions in the message; null: the first, or not known yet. */
  part: string | null
  /** All petitions of the message, once the service has read it; each has a desk of its own as soon as it is opened. */
  petitions: PetitionInMessage[]
  tabId: number
  since: number
  portal: string | null
  /** Hash of the portal's message key: tells whether the page still shows this message. */
  message: string | null
  /** The portal's own key, for the compose window that forwards this message. */
  messageKey: string | null
  /** Address of the mail page, for the compose window. Never sent anywhere. */
  page: string | null
  /** The page shows another message now. */
  moved: boolean
  state: DeskState
}

export type DeskEvent =
  | { type: 'open_messages'; messages: OpenMessage[] }
  | { type: 'captured'; portal: string; message: string; messageKey: string; page: string | null }
  | { type: 'progress'; progress: Progress }
  /** What is known while scans are being read. */
  | { type: 'partial'; triage: Triage }
  /** Scans that were left unread are read after all. */
  | { type: 'reading_on' }
  | { type: 'triaged'; triage: Triage }
  | { type: 'away'; problem: Problem }
  | { type: 'read_here'; triage: Triage; problem: Problem; kept: boolean }
  | { type: 'kept' }
  | { type: 'failed'; problem: Problem }
  | { type: 'drafted'; draft: Draft }
  | { type: 'register'; delivery: Delivery<Registered> }
  | { type: 'forward'; delivery: Delivery<ForwardingCreated> }
  | { type: 'moved' }
  | { type: 'returned' }

export function newDesk(tabId: number, now: number, id: string = crypto.randomUUID()): Desk {
  const state: DeskState = { is: 'reading' }
  const nowhere = { portal: null, message: null, messageKey: null, page: null, moved: false }
  return { id, part: null, petitions: [], tabId, since: now, ...nowhere, state }
}

/** The desk of another petition of the same message, where its check begins. */
export const besideOf = (desk: Desk, part: string): Desk => ({
  ...desk,
  id: `${desk.id.split(':', 1)[0]}:${part}`,
  part,
  state: { is: 'checking', progress: null },
})

const SECRET = 'secret_marking'

/** The desk after an event; the same desk when the event does not belong to its state. */
export function step(desk: Desk, event: DeskEvent): Desk {
  const { state } = desk
  const to = (next: DeskState): Desk => ({ ...desk, state: next })
  switch (event.type) {
    case 'open_messages':
      return state.is === 'reading' ? to({ is: 'choosing', messages: event.messages }) : desk
    case 'captured': {
      if (state.is !== 'reading') return desk
      const { portal, message, messageKey, page } = event
      return { ...desk, portal, message, messageKey, page, state: { is: 'checking', progress: null } }
    }
    case 'progress':
      if (state.is === 'checking') return to({ is: 'checking', progress: event.progress })
      return isReading(state) ? to({ ...state, reading: event.progress }) : desk
    case 'partial': {
      if (state.is !== 'checking' && !isReading(state)) return desk
      const reading = state.is === 'checking' ? state.progress : state.reading
      return withForm(desk, event.triage, reading ?? BEGINNING)
    }
    case 'reading_on':
      return state.is === 'form' && isOpen(state) ? to({ ...state, reading: BEGINNING }) : desk
    case 'triaged':
      return state.is === 'checking' || state.is === 'away' || isUndecidedOffline(state) || isReading(state)
        ? withForm(desk, event.triage, null)
        : desk
    case 'away':
      return state.is === 'checking' || isReading(state) ? to({ is: 'away', problem: event.problem }) : desk
    case 'read_here':
      return state.is === 'away' ? to(formOf(event.triage, event.problem, event.kept)) : desk
    case 'kept':
      return state.is === 'form' ? to({ ...state, kept: true }) : desk
    case 'failed':
      if (event.problem.code === SECRET) return isSettled(state) ? desk : to({ is: 'stopped', problem: event.problem })
      return isSettled(state) || state.is === 'stopped' ? desk : to({ is: 'failed', problem: event.problem })
    case 'drafted':
      return state.is === 'form' && isOpen(state) ? to({ ...state, draft: event.draft }) : desk
    case 'register':
      // Not while scans are read: what is registered is the whole petition, and a failed reading must not undo it.
      return isSettled(state) && state.register.is !== 'done' ? to({ ...state, register: event.delivery }) : desk
    case 'forward':
      return isSettled(state) && state.forward.is !== 'done' ? to({ ...state, forward: event.delivery }) : desk
    case 'moved':
      return desk.moved ? desk : { ...desk, moved: true }
    case 'returned':
      return desk.moved ? { ...desk, moved: false } : desk
  }
}

function formOf(triage: Triage, offline: Problem | null, kept: boolean, draft: Draft = { links: [] }): Form {
  const undone = { register: { is: 'none' }, forward: { is: 'none' } } as const
  return { is: 'form', triage, offline, kept, reading: null, draft, ...undone }
}

/** The number under which the petition on the desk is in the register already; null when it is not. */
export const enteredAs = ({ petitions, petition }: Triage): string | null =>
  meantOf(petitions, petition)?.number ?? null
const meantOf = (petitions: readonly PetitionInMessage[], { mainPart }: Petition) =>
  petitions.find(({ part }) => part === mainPart) ?? petitions[0]

function withForm(desk: Desk, triage: Triage, reading: Progress | null): Desk {
  const { petitions, petition } = triage
  // While scans are read the list may grow, and another petition may come to be the first.
  const meant = meantOf(petitions, petition)
  const part = petitions.length > 1 && meant ? meant.part : desk.part
  const form = formOf(triage, null, false, desk.state.is === 'form' ? desk.state.draft : undefined)
  return { ...desk, part, petitions, state: { ...form, reading } }
}

/** Before the first page is reported. */
const BEGINNING: Progress = { part: 'body', filename: null, page: 0, pages: 0, read: 0, all: 0 }

/**
 * May the form be corrected and registered? Not while scans are being read, and once it is on its way to the register
 * the register's word counts.
 */
export const isOpen = (form: Form): boolean =>
  form.reading === null && (form.register.is === 'none' || form.register.is === 'refused')

const isReading = (state: DeskState): state is Form => state.is === 'form' && state.reading !== null
const isSettled = (state: DeskState): state is Form => state.is === 'form' && state.reading === null

const isUndecidedOffline = (state: DeskState): state is Form =>
  state.is === 'form' && state.offline !== null && isOpen(state)

/** One of several petitions of the message, as the switcher shows it. */
export type PetitionTab = PetitionInMessage & { here: boolean; done: 'no' | 'waiting' | 'registered' | 'forwarded' }

/** The petitions of the message, with what has been done about each. `desks`: the one on top first. */
export function petitionTabs(desks: readonly Desk[]): PetitionTab[] {
  const [top] = desks
  if (!top || top.petitions.length < 2) return []
  return top.petitions.map((petition) => {
    const state = desks.find(({ part }) => part === petition.part)?.state
    const form = state?.is === 'form' ? state : null
    const result = form?.register.is === 'done' ? form.register.result : null
    const number = result?.number ?? petition.number
    const waits = [form?.register.is, form?.forward.is].some((is) => is === 'waiting' || is === 'sending')
    const done = form?.forward.is === 'done' ? 'forwarded' : waits ? 'waiting' : number !== null ? 'registered' : 'no'
    return { ...petition, number, here: petition.part === top.part, done }
  })
}

/** The next petition of the message that is not in the register yet, after this one; null when all are. */
export function nextOpen(tabs: readonly PetitionTab[]): PetitionTab | null {
  const at = tabs.findIndex(({ here }) => here)
  return [...tabs.slice(at + 1), ...tabs.slice(0, Math.max(0, at))].find(({ done }) => done === 'no') ?? null
}

/** The one next step. `stop`: scans are being read, nothing is to be done but wait or stop it. */
export type NextStep = 'check' | 'wait' | 'choose' | 'stop' | 'register' | 'forward' | 'compose' | 'none'
export function nextStep(desk: Desk | null): NextStep {
  if (!desk) return 'check'
  const { state } = desk
  if (state.is === 'reading' || state.is === 'checking' || state.is === 'away') return 'wait'
  if (state.is === 'choosing') return 'choose'
  if (state.is === 'failed') return 'check'
  if (state.is === 'stopped') return 'none'
  if (state.reading) return 'stop'
  if (isOpen(state)) return 'register'
  if (state.register.is === 'sending') return 'wait'
  if (state.forward.is === 'none' || state.forward.is === 'refused') return 'forward'
  if (state.forward.is === 'done') return 'compose'
  return state.forward.is === 'sending' ? 'wait' : 'none'
}

/** What travels to the service with a registration. */
export const decisionOf = (draft: Draft): OfficerDecision => ({
  ...(draft.petition && { petition: draft.petition }),
  ...(draft.type && { type: draft.type }),
  ...(draft.field && { field: draft.field }),
  ...(draft.identityProtected && { identityProtected: true as const }),
  ...(draft.matterId !== undefined && { matterId: draft.matterId }),
  ...(draft.note && { note: draft.note }),
  links: draft.links,
})

/**
 * A desk with the source it was captured from, as it is kept between two wakes of the background worker. `beside`: the
 * desks of the message's other petitions, as the officer left them.
 */
export type KeptDesk = { desk: Desk; beside?: Desk[]; source: Source }

/** The capture as it is sent for one desk: of several petitions the one that is meant. */
export const sourceFor = (desk: Desk, source: Source): Source =>
  desk.part === null ? source : { ...source, part: desk.part }
