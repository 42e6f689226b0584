/**
 * The portals we know, in the order they are tried; the general reader comes last and takes every page.
 * A new portal is one more file and one more line here, with its saved pages in `test/portals/<name>/`.
 */
import { captureFrom } from './capture.ts'
import { writeAbove } from './compose.ts'
import { described } from './described.ts'
import { general } from './general.ts'
import { horde } from './horde.ts'
import { mdaemon } from './mdaemon.ts'
import { owa } from './owa.ts'
import type { CaptureOptions, CaptureResult, Letter, OpenMessage, Portal, PortalDescription } from './portal.ts'
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

/** The portal of a page: what the office described itself, then the list. Always one, the general reader if no other. */
export function portalOf(document: Document, location: Place, descriptions: readonly PortalDescription[] = []): Portal {
  const page = { document, location }
  const own = descriptions.map(described).find((portal) => portal.recognises(page))
  return own ?? PORTALS.find((portal) => portal.recognises(page)) ?? general
}

/**
 * Takes the open message from the page: its raw source through the officer's session where the portal
 * has one, else what the page shows. Never throws; answers why not when it cannot.
 */
export function capture(document: Document, location: Place, options: CaptureOptions = {}): Promise<CaptureResult> {
  const page = { document, location, article: options.article }
  return captureFrom(portalOf(document, location, options.descriptions), page, options)
}

/** Which messages are open, without any request: what a granted portal is watched by. */
export function openMessages(
  document: Document,
  location: Place,
  descriptions: readonly PortalDescription[] = [],
): { portal: string; messages: OpenMessage[] } {
  const portal = portalOf(document, location, descriptions)
  return { portal: portal.name, messages: portal.openMessages({ document, location }) }
}

/** The element at whose head the banner may be shown; null when no message is open. */
export function anchorFor(
  document: Document,
  location: Place,
  descriptions: readonly PortalDescription[] = [],
): Element | null {
  return portalOf(document, location, descriptions).anchor({ document, location })
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
  return known?.composeUrl(page, letter) ?? null
}

/** Writes the covering text into the open compose window, above a forwarded message. False when there is none. */
export function fillCompose(
  document: Document,
  location: Place,
  text: string,
  descriptions: readonly PortalDescription[] = [],
): boolean {
  const field = portalOf(document, location, descriptions).composeField({ document, location })
  return field !== null && writeAbove(field, text)
}
