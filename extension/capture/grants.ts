/**
 * Portals the officer allowed to be checked quietly: the only pages on which anything runs before a click. The
 * browser itself keeps the list (optional host permissions); here the page script is registered for exactly those.
 */
import { browser } from 'wxt/browser'

const ID = 'granted-portals'
/** Notes what the portal's client is answered, so it must be there before the client. */
const WITNESS = 'granted-portals-witness'
const OWN = 'http://127.0.0.1/*'

/** Match patterns of granted portals: `https://mail.example/*`. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => origin !== OWN && /^https?:\/\//.test(origin))
}

/** Browsers take words with spaces for a host too. */
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,20}$/

/** `https://mail.example:8443/x` → the pattern to ask the browser for; null when it is no web address. */
export function patternOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address.includes('://') ? address : `https://${address}`)
    // Match patterns have no port; the page script checks it is on a mail portal anyway.
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? `${protocol}//${hostname}/*` : null
  } catch {
    return null
  }
}

export async function isGranted(pageUrl: string): Promise<boolean> {
  const pattern = patternOf(pageUrl)
  return pattern !== null && (await granted()).includes(pattern)
}

/** Makes the browser's registration agree with what is granted. */
export async function watchGranted(): Promise<void> {
  const matches = await granted()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID, WITNESS] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) })
  if (matches.length === 0) return
  const persistAcrossSessions = true
  await browser.scripting.registerContentScripts([
    { id: WITNESS, matches, js: ['witness.js'], runAt: 'document_start', world: 'MAIN', persistAcrossSessions },
    { id: ID, matches, js: ['capture.js'], runAt: 'document_idle', persistAcrossSessions },
  ])
}
