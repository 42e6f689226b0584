/**
 * Portals the officer allowed to be checked quietly: the only pages on which anything runs before a click. The
 * browser itself keeps the list (optional host permissions); here the page script is registered for exactly those.
 */
import { browser } from 'wxt/browser'

const ID = 'granted-portals'
const OWN = 'http://127.0.0.1/*'

/** Match patterns of granted portals: `https://mail.example/*`. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => origin !== OWN && /^https?:\/\//.test(origin))
}

/** `https://mail.example:8443/x` → the pattern to ask the browser for; null when it is no web address. */
export function patternOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address.includes('://') ? address : `https://${address}`)
    // Match patterns have no port; the page script checks it is on a mail portal anyway.
    return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null
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
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: ['capture.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ])
}
