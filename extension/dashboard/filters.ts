/**
 * The dashboard's filters and the address. A view can be kept as a bookmark and survives a reload; words the officer
 * types may name a citizen, so they never go into the address.
 */
import type { ForwardingState } from '../../shared/api.ts'
import type { PetitionType } from '../../shared/petition.ts'

export const VIEWS = ['all', 'waiting', 'due_soon', 'overdue', 'many_hands'] as const
export const SORTS = ['sent', 'due', 'number', 'hands'] as const
export const STATES: readonly ForwardingState[] = ['sent', 'received', 'accepted', 'returned', 'resolved']
export const TYPES: readonly PetitionType[] = ['complaint', 'denunciation', 'feedback', 'mixed', 'other']

export type Filters = {
  view: (typeof VIEWS)[number]
  sort: (typeof SORTS)[number]
  state?: ForwardingState
  type?: PetitionType
  agency?: string
}

const one = <T extends string>(allowed: readonly T[], value: string | null): T | undefined =>
  allowed.find((known) => known === value)

/** From `#view=overdue&type=complaint`; what is unknown is left out. */
export function filtersOf(hash: string): Filters {
  const read = new URLSearchParams(hash.replace(/^#/, ''))
  const state = one(STATES, read.get('state'))
  const type = one(TYPES, read.get('type'))
  const agency = read.get('agency')
  return {
    view: one(VIEWS, read.get('view')) ?? 'all',
    sort: one(SORTS, read.get('sort')) ?? 'sent',
    ...(state && { state }),
    ...(type && { type }),
    ...(agency && /^[A-Z][\w]*(\/\d{5})?$/.test(agency) && { agency }),
  }
}

export function hashOf(filters: Filters): string {
  const kept = Object.entries(filters).filter(
    ([name, value]) => value && !(name === 'view' && value === 'all') && !(name === 'sort' && value === 'sent'),
  )
  return `#${new URLSearchParams(kept as [string, string][])}`
}

export const isFiltered = (filters: Filters): boolean => hashOf({ ...filters, sort: 'sent' }) !== '#'
