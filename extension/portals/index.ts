/**
 * The portals we know, in the order they are tried; the general reader comes last and takes every page.
 * A new portal is one more file and one more line here, with its saved pages in `test/portals/<name>/`.
 */
import { captureFrom } from './capture.ts'
import { writeAbove, writeRecipient } from './compose.ts'
import { described } from './described.ts'
import { general } from './general.ts'
import { horde } from './horde.ts'
import { mdaemon } from './mdaemon.ts'
import { owa } from './owa.ts'
import { frameDocument } from './page-text.ts'
import type {
  CaptureOptions,
  CaptureResult,
  Letter,
  OpenMessage,
  Portal,
  PortalDescription,
  PortalPage,
} from './portal.ts'
import { practice } from './practice.ts'
import { roundcube } from './roundcube.ts'
import { sogo } from './sogo.ts'
import { zimbraClassic } from './zimbra-classic.ts'
import { zimbraHtml } from './zimbra-html.ts'
import { zimbraModern } from './zimbra-modern.ts'

export type * from './portal.ts'

export const PORTALS: readonly Portal[] = [
  practice,
  roundcube,
  zimbraHtml,
  zimbraModern,
  zimbraClassic,
  owa,
  horde,
  sogo,
  mdaemon,
  general,
]

type Place = Pick<Location, 'href' | 'origin'>

/** A page nested deeper, or with more frames, is no mail portal. */
const MOST_FRAMES = 20

/**
 * The portal of a page: what the office described itself, then the list. Where the page is none of them but
 * shows one in a frame of its own origin (offices put their webmail into other pages), that frame is the page.
 * Always one, the general reader if no other.
 */
function find(page: PortalPage, descriptions: readonly PortalDescription[] = []): { portal: Portal; page: PortalPage } {
  const known = [...descriptions.map(described), ...PORTALS].filter((portal) => portal !== general)
  const top = known.find((portal) => portal.recognises(page))
  if (top) return { portal: top, page }
  for (const frame of [...page.document.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES)) {
    const document = frameDocument(frame)
    const location = document?.defaultView?.location
    if (!document || !location?.href.startsWith('http')) continue
    const inner = { ...page, document, location }
    const portal = known.find((one) => one.recognises(inner))
    if (portal && (portal.isLogin(inner) || openOn(portal, inner).length > 0)) return { portal, page: inner }
  }
  return { portal: general, page }
}

/**
 * Takes the open message from the page: its raw source through the officer's session where the portal
 * has one, else what the page shows. Never throws; answers why not when it cannot.
 */
export function capture(document: Document, location: Place, options: CaptureOptions = {}): Promise<CaptureResult> {
  const { portal, page } = find({ document, location, article: options.article }, options.descriptions)
  return captureFrom(portal, page, options)
}

/** Which messages are open, without any request: what a granted portal is watched by. */
export function openMessages(
  document: Document,
  location: Place,
  descriptions: readonly PortalDescription[] = [],
): { portal: string; messages: OpenMessage[] } {
  const { portal, page } = find({ document, location }, descriptions)
  return { portal: portal.name, messages: openOn(portal, page) }
}

/** What an adapter did not foresee on a page is no message to it. */
function openOn(portal: Portal, page: PortalPage): OpenMessage[] {
  try {
    return portal.openMessages(page)
  } catch {
    return []
  }
}

/** The element at whose head the banner may be shown; null when no message is open. */
export function anchorFor(
  document: Document,
  location: Place,
  descriptions: readonly PortalDescription[] = [],
): Element | null {
  const { portal, page } = find({ document, location }, descriptions)
  return portal.anchor(page)
}

/**
 * Address of the portal's compose window with the letter filled in, or null when the portal has none.
 * With `forward` some portals drop a body given in the address (Roundcube, Horde): then it is left out,
 * and `fillCompose` writes it into the opened window.
 *
 * `page` may be any page of the portal; only its address is used.
 */
export function composeUrl(
  portal: string,
  page: { href: string },
  letter: Letter,
  descriptions: readonly PortalDescription[] = [],
): string | null {
  const known =
    PORTALS.find((one) => one.name === portal) ?? descriptions.map(described).find((one) => one.name === portal)
  return known?.composeUrl(mountOfMessage(page, letter) ?? page, letter) ?? null
}

/** The portal lay in a frame: the message's own key says where, if on the same server. */
function mountOfMessage({ href }: { href: string }, { forward }: Letter): { href: string } | null {
  const mount = forward?.split('|')[1] ?? ''
  if (!mount.startsWith('http') || href.startsWith(mount)) return null
  return new URL(mount).origin === new URL(href).origin ? { href: mount } : null
}

/**
 * Writes the covering text into the open compose window, above a forwarded message; recipient and subject too where
 * the window's address could not carry them, or must not (a citizen's). False when there is no window.
 */
export function fillCompose(
  document: Document,
  location: Place,
  { text, to, subject, citizen }: { text: string; to: string; subject: string; citizen: boolean },
  descriptions: readonly PortalDescription[] = [],
): boolean {
  const { portal, page } = find({ document, location }, descriptions)
  const field = portal.composeField(page)
  if (field === null || !writeAbove(field, text)) return false
  if (portal.fillHead) portal.fillHead(page, { to, subject })
  else if (citizen && to) writeRecipient(page.document, to)
  return true
}
