/** The toolbar button: what it shows for a desk. State by sign, colour and words, never by colour alone. */
import { browser } from 'wxt/browser'
import type { Words } from '../wording/index.ts'
import type { Desk } from './desk.ts'

type Face = { text: string; title: string; colour: string }

export function faceOf(desk: Desk | null, { button }: Words): Face {
  const calm = '#1756a9'
  const warning = '#8a5a00'
  const trouble = '#a3231b'
  const state = desk?.state
  if (!state) return { text: '', title: button.idle, colour: calm }
  if (state.is === 'reading' || state.is === 'checking' || state.is === 'choosing') {
    return { text: '…', title: button.reading, colour: calm }
  }
  if (state.is === 'form' && state.offline === null) {
    const earlier = state.triage.duplicates.filter((match) => match.warn).length
    return earlier > 0
      ? { text: String(earlier), title: button.earlier(earlier), colour: warning }
      : { text: '', title: button.none, colour: calm }
  }
  if (state.is === 'form' || state.is === 'away') return { text: '!', title: button.away, colour: trouble }
  return { text: '!', title: button.problem, colour: trouble }
}

export async function showOnButton(tabId: number, desk: Desk | null, words: Words): Promise<void> {
  const { text, title, colour } = faceOf(desk, words)
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ])
  } catch {
    // The tab was closed in the meantime.
  }
}
