/**
 * The portal's compose window, filled in with what the service wrote. It opens in the mail's own tab: only there
 * does the officer's click still allow writing into the page, and only within the same portal. Sending stays the
 * officer's.
 */
import { browser } from 'wxt/browser'
import type { Action } from '../../shared/petition.ts'
import type { Desk } from '../capture/desk.ts'
import { inject } from '../capture/injection.ts'
import { Failed } from '../failures.ts'
import type { ToPage } from '../messages.ts'
import { composeUrl } from '../portals/index.ts'
import { descriptions } from './worker.ts'

const LOADS_WITHIN = 15_000
const TRIES = 12

/** @returns the covering text, whether it stands in the window (if not the panel offers it to be pasted), and whether an address does. */
export async function compose(desk: Desk): Promise<{ filled: boolean; text: string; addressed: boolean }> {
  const { state, portal, page, messageKey, tabId } = desk
  if (state.is !== 'form' || state.forward.is !== 'done') throw new Failed('interrupted')
  const { mail, forwarding } = state.forward.result
  // The original mail names the denouncer: it must not go along (Luật Tố cáo, Điều 56).
  const hidden = forwarding.identityProtected || state.triage.classification.identityProtected
  // Nor may a mail that holds other people's petitions go to a body that is responsible for this one only.
  const alone = desk.petitions.length < 2
  const along = SENDS_ON.has(forwarding.action) && !hidden && alone && page !== null && messageKey
  // The covering text names citizens: it is written into the window, never into an address (history, server logs).
  // So is the citizen's own address, where the letter goes to him.
  const toBody = SENDS_ON.has(forwarding.action)
  const letter = { to: toBody ? mail.to : '', subject: mail.subject, body: '', ...(along && { forward: messageKey }) }
  const known = portal && page ? composeUrl(portal, { href: page }, letter, await descriptions()) : null
  const url = known ?? `mailto:${encodeURIComponent(letter.to)}?subject=${encodeURIComponent(mail.subject)}`
  await browser.tabs.update(tabId, { url, active: true })
  const told = { text: mail.body, addressed: mail.to.trim() !== '' }
  if (url.startsWith('mailto:')) return { filled: false, ...told }
  return { filled: await fill(tabId, mail, !toBody), ...told }
}

/** Only what is sent on carries the citizen's mail with it; a guidance goes to the citizen himself. */
const SENDS_ON: ReadonlySet<Action> = new Set<Action>(['FORWARD', 'FORWARD_INFO', 'FORWARD_CRIME', 'RETURN', 'EXTRACT'])

type Mail = { to: string; subject: string; body: string }

async function fill(tabId: number, { to, subject, body }: Mail, citizen: boolean): Promise<boolean> {
  await loaded(tabId)
  try {
    await inject(tabId)
  } catch {
    return false
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const message: ToPage = { say: 'fill_compose', text: body, to, subject, citizen }
    if ((await browser.tabs.sendMessage(tabId, message).catch(() => false)) === true) return true
    // Editors build their frame some time after the page has loaded.
    await new Promise((later) => setTimeout(later, 400))
  }
  return false
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(listener)
      resolve()
    }
    const listener = (changed: number, { status }: { status?: string }) => {
      if (changed === tabId && status === 'complete') end()
    }
    const timer = setTimeout(end, LOADS_WITHIN)
    browser.tabs.onUpdated.addListener(listener)
  })
}
