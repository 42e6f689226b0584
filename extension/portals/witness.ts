/**
 * What only the page's own script knows. Two portals name the open message neither in the address nor on the page:
 * OWA's main window (the id stands in what its client was answered) and a Zimbra message in a tab of its own (the
 * client's `appCtxt` knows it). `standWitness` runs in the page's world, where an extension has no rights; the adapter
 * asks over an event of the document and takes the answer as a hint: the source is checked against the page all the same.
 */
import { letters } from './mail-source.ts'
import { textOfHtml } from './page-text.ts'

/** An item of a mailbox as OWA's client was told of it. */
export type NotedItem = {
  id: string
  subject: string
  /** Name and address of the sender, in lower case. */
  from: string[]
  /** ISO 8601, empty when not told. */
  received: string
  /** Beginning of the text, letters and figures only. */
  text: string
}
export type Witness = { items: NotedItem[]; zimbra: string | null }

const ASK = 'dung-cua-ask'
const ANSWER = 'dung-cua-answer'
const MOST_ITEMS = 400
const LONGEST_REPLY = 8_000_000

/** Asked from the extension's side. Empty where nobody stands witness. */
export function witnessOf(document: Document): Witness {
  let said = ''
  const hear = (event: Event) => {
    said = String((event as CustomEvent).detail ?? '')
  }
  document.addEventListener(ANSWER, hear)
  // Made by the document: it is the same in both worlds of every browser.
  const asking = document.createEvent('Event')
  asking.initEvent(ASK, false, false)
  document.dispatchEvent(asking)
  document.removeEventListener(ANSWER, hear)
  return said ? read(said) : { items: [], zimbra: null }
}

function read(said: string): Witness {
  try {
    const { items, zimbra } = JSON.parse(said) as Partial<Witness>
    const sound = (Array.isArray(items) ? items : []).filter(
      (item) => typeof item?.id === 'string' && typeof item.text === 'string' && Array.isArray(item.from),
    )
    return { items: sound, zimbra: typeof zimbra === 'string' ? zimbra : null }
  } catch {
    return { items: [], zimbra: null }
  }
}

type Page = Window &
  typeof globalThis & {
    appCtxt?: Record<'getCurrentController' | 'getCurrentView', (() => { getMsg?: () => { id?: unknown } }) | undefined>
    [STANDING]?: true
  }
const STANDING = '__dungCuaWitness'

/** In the page's world: notes what OWA's client is answered, and answers the adapter. Does so once in a page. */
export function standWitness(page: Page): void {
  if (page[STANDING]) return
  Object.defineProperty(page, STANDING, { value: true })
  const items = new Map<string, NotedItem>()
  if (/^\/owa(?:\/|$)/i.test(page.location.pathname)) listenToService(page, (reply) => noteItems(reply, items))
  page.document.addEventListener(ASK, () => {
    const witness: Witness = { items: [...items.values()], zimbra: zimbraMessageIn(page) }
    page.document.dispatchEvent(new page.CustomEvent(ANSWER, { detail: JSON.stringify(witness) }))
  })
}

function listenToService(page: Page, hear: (reply: string) => void): void {
  const isService = (url: string) => /\/service\.svc(?:\?|$)/i.test(url)
  const { send } = page.XMLHttpRequest.prototype
  page.XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, ...body: Parameters<typeof send>) {
    this.addEventListener('load', () => {
      if (!isService(this.responseURL)) return
      if (this.responseType === '' || this.responseType === 'text') hear(this.responseText)
      else if (this.responseType === 'json') hear(JSON.stringify(this.response))
    })
    return send.apply(this, body)
  }
  const ask = page.fetch
  page.fetch = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask.apply(page, asked)
    if (isService(answer.url))
      answer
        .clone()
        .text()
        .then(hear, () => {})
    return answer
  }
}

type Told = {
  ItemId?: { Id?: unknown }
  Subject?: unknown
  From?: { Mailbox?: { Name?: unknown; EmailAddress?: unknown } }
  DateTimeReceived?: unknown
  DateTimeSent?: unknown
  Preview?: unknown
} & Partial<Record<'UniqueBody' | 'NormalizedBody' | 'Body', { Value?: unknown }>>

const word = (value: unknown) => (typeof value === 'string' ? value : '')

/** Every mail item in a reply, wherever it stands: the replies of the versions are built differently. */
export function noteItems(reply: string, items: Map<string, NotedItem>): void {
  if (reply.length > LONGEST_REPLY || !reply.includes('"ItemId"')) return
  let whole: unknown
  try {
    whole = JSON.parse(reply)
  } catch {
    return
  }
  const waiting: unknown[] = [whole]
  for (let seen = 0; waiting.length > 0 && seen < 50_000; seen++) {
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    const noted = Array.isArray(one) ? null : itemOf(one as Told)
    if (noted) {
      const before = items.get(noted.id)
      items.delete(noted.id)
      items.set(noted.id, before ? joined(before, noted) : noted)
    }
    waiting.push(...Object.values(one))
  }
  for (const id of items.keys()) {
    if (items.size <= MOST_ITEMS) break
    items.delete(id)
  }
}

/** A later reply may tell less than an earlier one. */
function joined(before: NotedItem, after: NotedItem): NotedItem {
  return {
    id: after.id,
    subject: after.subject || before.subject,
    from: after.from.length > 0 ? after.from : before.from,
    received: after.received || before.received,
    text: after.text.length >= before.text.length ? after.text : before.text,
  }
}

function itemOf(told: Told): NotedItem | null {
  const id = word(told.ItemId?.Id)
  const { Name, EmailAddress } = told.From?.Mailbox ?? {}
  const body = word(told.UniqueBody?.Value) || word(told.NormalizedBody?.Value) || word(told.Body?.Value)
  const text = body ? textOfHtml(body.slice(0, 40_000)) : word(told.Preview)
  if (!id || (!text && !word(told.Subject))) return null
  return {
    id,
    subject: word(told.Subject),
    from: [word(Name), word(EmailAddress)].filter(Boolean).map((one) => one.toLowerCase()),
    received: word(told.DateTimeReceived) || word(told.DateTimeSent),
    text: letters(text).slice(0, 400),
  }
}

function zimbraMessageIn({ appCtxt }: Page): string | null {
  for (const place of ['getCurrentController', 'getCurrentView'] as const) {
    try {
      const id = appCtxt?.[place]?.()?.getMsg?.()?.id
      if (typeof id === 'string' || typeof id === 'number') return String(id)
    } catch {
      // Another application is in front, or another version: the page itself must tell.
    }
  }
  return null
}
