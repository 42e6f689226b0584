/**
 * What this office's officers confirmed before, as counts anybody can look at: no weights, no model. A confirmation
 * fades with time and can be forgotten; the law's answer is only nudged, never replaced.
 */
import type { PetitionType, Reason } from '../petition.ts'

/** One forwarding an officer confirmed (or chose against the suggestion). No names, no text of the petition. */
export interface Confirmation {
  org: string
  field: string
  type: PetitionType
  /** Commune of the matter; null when unknown. */
  place: string | null
  /** Kind of the body complained of or denounced, as the law tables name it; null when unknown. */
  against: string | null
  /** Day, `2026-11-24`. */
  on: string
}

export interface Learned {
  org: string
  /** 0–1: how far the office's practice speaks for this body. */
  strength: number
  count: number
  last: string
  reason: Reason
}

export interface Question {
  field: string
  type: PetitionType
  place: string | null
  against: string | null
  on: string
}

/** Half of a confirmation's weight is gone after half a year: offices and rules change. */
const HALF_LIFE_DAYS = 180
const DAY = 86_400_000

const base = (org: string) => org.split('/')[0] as string

/** How alike a confirmed case is to the one at hand, 0–1: the field decides, then kind of body, type and place. */
function likeness(past: Confirmation, now: Question): number {
  if (past.field !== now.field) return 0
  let alike = past.type === now.type ? 0.6 : 0.2
  if (past.against !== null && past.against === now.against) alike += 0.3
  if (past.place !== null && past.place === now.place) alike += 0.1
  return alike
}

/**
 * Bodies this office sent like cases to, strongest first. A commune body learned at another commune speaks for the
 * same kind of body here. Additive smoothing: one confirmation is a hint (⅓), five are a habit.
 */
export function learnedFor(confirmations: readonly Confirmation[], now: Question): Learned[] {
  const sums = new Map<string, { weight: number; count: number; last: string }>()
  let all = 0
  for (const past of confirmations) {
    const alike = likeness(past, now)
    if (alike === 0) continue
    const age = Math.max(0, (Date.parse(now.on) - Date.parse(past.on)) / DAY)
    const weight = alike * 0.5 ** (age / HALF_LIFE_DAYS)
    const org = past.org.includes('/') && now.place !== null ? `${base(past.org)}/${now.place}` : past.org
    const sum = sums.get(org) ?? { weight: 0, count: 0, last: past.on }
    sum.weight += weight
    sum.count += 1
    if (past.on > sum.last) sum.last = past.on
    sums.set(org, sum)
    all += weight
  }
  return [...sums]
    .map(
      ([org, { weight, count, last }]): Learned => ({
        org,
        strength: weight / (all + 2),
        count,
        last,
        reason: {
          code: 'learned',
          text: {
            vi: `Đơn vị đã chuyển ${count} đơn cùng lĩnh vực đến đây, gần nhất ngày ${last.split('-').reverse().join('/')}.`,
            en: `This office sent ${count} like petitions here, last on ${last}.`,
          },
          evidence: [],
        },
      }),
    )
    .sort((a, b) => b.strength - a.strength)
}

/** Counts for the officer's screen, most frequent first. */
export function summary(
  confirmations: readonly Confirmation[],
): { org: string; field: string; type: PetitionType; count: number; last: string }[] {
  const rows = new Map<string, { org: string; field: string; type: PetitionType; count: number; last: string }>()
  for (const { org, field, type, on } of confirmations) {
    const key = `${org} ${field} ${type}`
    const row = rows.get(key) ?? { org, field, type, count: 0, last: on }
    row.count += 1
    if (on > row.last) row.last = on
    rows.set(key, row)
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1))
}

/** The list without what the office wants forgotten: one body, one field, or (no condition) everything. */
export function forget(
  confirmations: readonly Confirmation[],
  what: { org?: string; field?: string } = {},
): Confirmation[] {
  return confirmations.filter(
    (past) =>
      (what.org !== undefined && past.org !== what.org) || (what.field !== undefined && past.field !== what.field),
  )
}
