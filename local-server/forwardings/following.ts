/**
 * What is followed after an action: which actions wait for an answer, and by when it is due.
 * The limits are those the law gives the body that now has the paper, counted from the day it was sent.
 */

import { addWorkingDays, deadline } from '../../shared/law/deadlines.ts'
import type { Action } from '../../shared/petition.ts'

/**
 * Limit an action sets the body that has the paper now; null: it waits, but no article names a day.
 * T-03: the competent body tells the citizen and the sender within 10 working days (Luật Tiếp công dân Đ28 k1).
 * T-07: written result of a forwarded denunciation within 20 days (Luật Tố cáo Đ26 k2).
 * T-02, T-04: the office's own first step after accepting. T-29: the backstop of 45 days (NĐ 154/2026 Đ41).
 */
const LIMITS: Partial<Record<Action, (type: string) => string | null>> = {
  FORWARD: (type) => (type === 'denunciation' ? 'T-07' : 'T-03'),
  FORWARD_INFO: () => null,
  FORWARD_CRIME: () => 'T-29',
  EXTRACT: () => 'T-03',
  URGE: () => 'T-03',
  REPORT_HEAD: () => null,
  SUPPLEMENT: () => null,
  ACCEPT: (type) => (type === 'denunciation' ? 'T-04' : type === 'complaint' ? 'T-02' : 'T-03'),
}

/** Actions after which somebody owes an answer; the others are done when they are recorded. */
export const WAITING_ACTIONS = Object.keys(LIMITS) as Action[]

/** Actions that put the paper into another body's hands. */
export const HANDING_ACTIONS: readonly Action[] = ['FORWARD', 'FORWARD_INFO', 'FORWARD_CRIME', 'EXTRACT', 'RETURN']

/** States in which an answer is still owed. */
export const OPEN_STATES = ['sent', 'received', 'accepted'] as const

/** Day by which the answer to an action of `day` is due, or null where none is owed or no article names a day. */
export function answerDue(action: Action, type: string, day: string): string | null {
  const id = LIMITS[action]?.(type) ?? null
  return id === null ? null : deadline(id, day).due
}

/** "Sắp hạn": due within this many working days. */
export const SOON_WORKING_DAYS = 3
export const soonUntil = (today: string): string => addWorkingDays(today, SOON_WORKING_DAYS)

/** From this hand on a matter is shown as passed around. */
export const MANY_HANDS = 3
