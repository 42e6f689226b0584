/**
 * What a mail portal is to us: a page on which we can tell which message is open, and from which its
 * source can be taken through the officer's own session. One file per portal; `index.ts` is the list.
 *
 * These files are injected into the page on the officer's click, so they stay small: plain types, no zod
 * (the background worker checks what arrives), no dependency.
 */
import type { MessageInput } from '../../shared/api.ts'

/** A page as the adapters see it. `location` is given apart because a saved page has none of its own. */
export type PortalPage = {
  document: Document
  location: Pick<Location, 'href' | 'origin'>
  /** See `CaptureOptions.article`. */
  article?: CaptureOptions['article']
}

/** A message the page shows as open, expanded or selected. */
export type OpenMessage = {
  /** Stable as long as the message stays in its folder; holds no words of the letter. */
  key: string
  subject: string
  /** As the page shows it; addresses are compared with the source's `From`. Empty when not shown. */
  from: string
  /** Only where the page shows it. */
  messageId?: string | null
}

export type CaptureFailure =
  /** A list, a compose window, settings, a calendar: nothing here can be a petition. */
  | 'not_a_message'
  /** The portal answered with its log-in page. */
  | 'session_ended'
  /** More than one message is open; `choose` lists them, ask the officer and capture again. */
  | 'several_messages'
  /** A message is open but neither its source nor its text could be read. */
  | 'unreadable'
  /** The message has neither text nor attachments. */
  | 'empty'
  | 'too_large'

export type CapturedSource = { mime: Uint8Array } | { message: MessageInput }

export type Captured = {
  ok: true
  /** Name of the adapter. */
  portal: string
  source: CapturedSource
  messageKey: string
  subject: string
}
export type NotCaptured = { ok: false; portal: string; reason: CaptureFailure; choose?: OpenMessage[] }
export type CaptureResult = Captured | NotCaptured

export type CaptureOptions = {
  /** Key of the message the officer chose after `several_messages`. */
  choose?: string
  /** Ends every request of this capture, on top of each request's own time limit. */
  signal?: AbortSignal
  /** Milliseconds each request may take. */
  timeout?: number
  /** Largest raw source, in bytes. */
  maxBytes?: number
  /** Portals the officer or IT described without code. */
  descriptions?: readonly PortalDescription[]
  /** Reads the main text of an unknown page (`article.ts`); left out where the script must be small. */
  article?: (document: Document) => { title: string; text: string } | null
  /** The page's own `fetch` unless a test puts another in its place. */
  fetch?: typeof fetch
}

/** A portal described without code. `description.ts` has the zod shape for import and export. */
export type PortalDescription = {
  name: string
  /** Exact host name, with the port where it is not the usual one. */
  host: string
  /** Path must begin with this, at a whole segment. */
  path: string
  /** CSS selector of the element that is there only while a message is open. */
  messageSelector: string
  /** Address of the raw source, relative to the page: `{id}` stands for the message's id. Empty: read the page. */
  sourceUrl: string
  /** Where `{id}` comes from. Null where there is none. */
  id: { from: 'query' | 'hash' | 'attribute'; name: string } | null
  subjectSelector: string
  fromSelector: string
  dateSelector: string
  bodySelector: string
  attachmentSelector: string
  /** Address of a new message: `{to}`, `{subject}` and `{body}` are replaced, URL-encoded. Empty: none known. */
  composeUrl: string
  /** CSS selector that is there only on the log-in page. */
  loginSelector: string
}

/** Where the raw source may be had: asked in this order until one answer is a mail source that fits the page. */
export type SourceRequest = {
  url: string
  init?: RequestInit
  /** Takes the source out of an answer that wraps it (JSON with base64); absent: the answer is the source. */
  unwrap?: (bytes: Uint8Array) => Uint8Array | null
}

/** What an adapter reads from the page itself, where no raw source can be had. */
export type PageReading = Omit<MessageInput, 'attachments'> & { attachments: { filename: string; url: string }[] }

export type Letter = {
  to: string
  subject: string
  body: string
  /** Key of the message to forward with its attachments. */
  forward?: string
}

export type Portal = {
  name: string
  /** Which version was seen, when and how: `ran` on a live server, read in its `source`, its `docs`, or `third` hand. */
  seen: { version: string; when: string; how: 'ran' | 'source' | 'docs' | 'third' }
  /** By the page's own marks, whole host names and whole path segments; never by part of a host name. */
  recognises(page: PortalPage): boolean
  /** True on the portal's log-in page. */
  isLogin(page: PortalPage): boolean
  /** The messages open on the page; none on list, compose, settings and calendar pages. */
  openMessages(page: PortalPage): OpenMessage[]
  /** Same-origin requests for the raw source, best first. */
  sources(page: PortalPage, message: OpenMessage, ask: Ask): Iterable<SourceRequest> | AsyncIterable<SourceRequest>
  /** The message as the page shows it; null when it shows none of its text. */
  read(page: PortalPage, message: OpenMessage, ask: Ask): PageReading | null | Promise<PageReading | null>
  /** The element at whose head a banner may be shown. */
  anchor(page: PortalPage): Element | null
  /** Address of a compose window, filled in as far as the portal can; null when it has none. */
  composeUrl(page: { href: string }, letter: Letter): string | null
  /** The field of the open compose window that takes the covering text; null when there is none. */
  composeField(page: PortalPage): Element | null
  /** Writes recipient and subject into the open compose window, where its address cannot carry them. */
  fillHead?(page: PortalPage, head: { to: string; subject: string }): void
}

/** A same-origin request within the officer's session; null when refused, late, or of another origin. */
export type Ask = (url: string, init?: RequestInit) => Promise<Answer | null>
export type Answer = { status: number; contentType: string; bytes: Uint8Array; url: string }
