import { FIELDS } from '../../shared/law/competence/fields.ts'
import type { Wording } from '../../shared/petition.ts'

const NAMES = new Map<string, Wording>(FIELDS.map(({ id, vi, en }) => [id, { vi, en }]))

/** Name of a subject field F01–F42; null for anything else. */
export function field(id: string): Wording | null {
  return NAMES.get(id) ?? null
}
