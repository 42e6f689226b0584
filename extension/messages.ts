/**
 * Who says what to whom inside the extension. One message's way:
 *
 *   1. The officer clicks. The background worker puts an empty desk on the tab, opens the panel and injects the page script.
 *   2. The page script opens the port `page` and names the open message; the background answers `capture` or `stay`.
 *   3. The page script sends the source in pieces (a message may be larger than one message of the browser), then `end`.
 *   4. The background asks the service, and tells every panel of the tab (port `panel`) each state of the desk.
 *   5. A warning goes back to the page as `show_banner`; its buttons come back as requests.
 *   6. Panel, dashboard and options ask with `ask(name, …)`; the background answers (service/, outbox/ are its own).
 *
 * A web page cannot take part: it has no runtime messaging with us, and the page script lives in an isolated world.
 */
import type {
  AgencyList,
  Forwarding,
  ForwardingChange,
  ForwardingCreated,
  ForwardingList,
  ForwardingRequest,
  ForwardingSearch,
  HolderList,
  Learning,
  MatterRecord,
  MessageInput,
  OfficeProfile,
  OriginalPage,
  PetitionRecord,
  Problem,
  Report,
  ReportQuery,
  Source,
  Triage,
} from '../shared/api.ts'
import type { Relation } from '../shared/petition.ts'
import type { Desk, Draft, PetitionTab } from './capture/desk.ts'
import type { OriginalOf } from './original/saving.ts'
import type { Waiting } from './outbox/entries.ts'
import type { CaptureFailure, OpenMessage, PortalDescription } from './portals/index.ts'
import type { Banner } from './warning/content.ts'

// ---- page script ↔ background ------------------------------------------------------------------

/** What the background tells the page script. */
export type ToPage =
  | { say: 'capture'; choose: string | null; descriptions: PortalDescription[] }
  /** The message is on the desk already. */
  | { say: 'stay'; descriptions: PortalDescription[] }
  | { say: 'show_banner'; banner: Banner }
  | { say: 'hide_banner' }
  | { say: 'show_sentence'; sentence: string }
  /** `citizen`: the recipient is a citizen, whose address stands in no address of the browser's. */
  | { say: 'fill_compose'; text: string; to: string; subject: string; citizen: boolean }

/** What the page script tells the background, over the port `page`. */
export type FromPage =
  | { say: 'here'; portal: string; messages: OpenMessage[]; page: string }
  | { say: 'captured'; portal: string; messageKey: string; page: string; source: CapturedHead }
  | { say: 'piece'; base64: string }
  | { say: 'end' }
  | { say: 'not_captured'; portal: string; reason: CaptureFailure; choose: OpenMessage[] }
  | { say: 'message_changed'; portal: string; messages: OpenMessage[]; page: string }

/** Head of a capture: the page as read, or the announcement that raw source follows in pieces. */
export type CapturedHead = { message: MessageInput } | { mime: 'in_pieces'; size: number }

export const PAGE_PORT = 'page'
export const PANEL_PORT = 'panel'

// ---- panel ← background ------------------------------------------------------------------------

export type ToPanel = {
  desk: Desk | null
  /** The petitions of the message where it holds several, else none. */
  tabs: PetitionTab[]
  service: ServiceState
  waiting: Waiting[]
  /** The capture to be read here, while the service is away. */
  source?: Source
}

export type ServiceState = { is: 'unknown' | 'ready' } | { is: 'away'; problem: Problem }

// ---- requests to the background ----------------------------------------------------------------

/** The parts of an address book of requests: name → [what is asked, what is answered]. */
export type Requests = {
  /** Capture the open message of this tab, or (with `choose`) the one the officer chose. */
  check: [{ tabId: number; choose?: string; again?: boolean }, null]
  check_file: [{ tabId: number; source: Source }, null]
  /** Another petition of the same message. */
  turn_to: [{ tabId: number; part: string }, null]
  /** Stops the reading of scans; what was read stays. */
  stop_reading: [{ tabId: number }, null]
  read_on: [{ tabId: number }, null]
  /** Drops the capture that is being read. */
  cancel: [{ tabId: number }, null]
  clear: [{ tabId: number }, null]
  read_here: [{ tabId: number; deskId: string; triage: Triage }, null]
  draft: [{ tabId: number; deskId: string; draft: Draft }, null]
  register: [{ tabId: number; deskId: string; draft: Draft }, null]
  forward: [{ tabId: number; deskId: string; request: ForwardingRequest }, null]
  keep: [{ tabId: number; deskId: string }, null]
  open_kept: [{ tabId: number; id: string }, null]
  drop_kept: [{ id: string }, null]
  deliver_now: [null, ServiceState]
  compose: [{ tabId: number; deskId: string }, { filled: boolean; text: string; addressed: boolean }]
  show_sentence: [{ tabId: number; sentence: string }, null]
  original_page: [{ of: OriginalOf; part: string; page: number; width: number }, OriginalPage]
  original_file: [{ of: OriginalOf; part: string }, { base64: string; contentType: string }]
  verdict: [{ tabId?: number; other: string; verdict: Relation | 'not_related' }, null]
  look_at_both: [{ other: string; tabId?: number }, null]

  health: [null, ServiceState & { instance?: string; version?: string; port: number; paired: boolean }]
  pair: [{ code: string; port: number }, OfficeProfile]
  unpair: [null, null]
  office: [null, OfficeProfile]
  set_office: [OfficeProfile, OfficeProfile]
  holders: [null, HolderList]
  revoke: [{ id: string }, null]
  learning: [null, Learning]
  forget: [null, null]
  agencies: [null, AgencyList]

  desk: [{ tabId: number }, Desk | null]
  waiting: [null, Waiting[]]
  petition: [{ id: string }, PetitionRecord]
  matter: [{ id: string }, MatterRecord]
  forwardings: [ForwardingSearch, ForwardingList]
  change_forwarding: [{ id: string; change: ForwardingChange }, Forwarding]
  forward_registered: [{ petitionId: string; request: ForwardingRequest; key: string }, ForwardingCreated]
  report: [{ name: string; query: ReportQuery }, Report]
  file: [{ path: string }, { base64: string; contentType: string }]
}
export type RequestName = keyof Requests
export type Asked<N extends RequestName> = Requests[N][0]
export type Answered<N extends RequestName> = Requests[N][1]

export type Envelope<N extends RequestName = RequestName> = { ask: N; with: Asked<N> }
export type Reply<N extends RequestName = RequestName> = { ok: Answered<N> } | { failed: Problem }
