/** The matches the duplicates room found, as the officer reads them: number, day, who, the matter's story. */
import type { DuplicateMatch } from '../../shared/api.ts'
import type { FoundMatch } from '../duplicates/duplicate-register.ts'
import type { Matter, NameOf } from '../petitions/matter.ts'
import { closed, closedTo, readMatter } from '../petitions/matter.ts'
import type { Shelf } from '../storage/open.ts'

/** Another office's denunciation says only that it exists: no reason may quote what the papers share. */
const ELSEWHERE = {
  vi: 'Cơ quan khác đang giữ một đơn tố cáo có liên quan.',
  en: 'Another office holds a related denunciation.',
}

/** Describes each match whose petition is still there, in the order they were found. */
export async function describeMatches(
  shelf: Shelf,
  office: string,
  matches: readonly FoundMatch[],
  nameOf: NameOf,
): Promise<DuplicateMatch[]> {
  if (matches.length === 0) return []
  const rows = await shelf.db
    .selectFrom('petition')
    .select([
      'id',
      'office',
      'number',
      'registered_at',
      'received_at',
      'officer',
      'matter_id',
      'title',
      'sender',
      'type',
      'field',
      'place',
      'identity_protected',
      'through',
      'through_document',
    ])
    .where(
      'id',
      'in',
      matches.map((match) => match.petitionId),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const stories = new Map<string, Matter | null>()
  const described: DuplicateMatch[] = []
  for (const match of matches) {
    const row = byId.get(match.petitionId)
    if (row === undefined) continue
    const hidden = closedTo(office, row)
    const seen = hidden ? closed(row) : row
    if (!hidden && !stories.has(row.matter_id)) {
      stories.set(row.matter_id, await readMatter(shelf, office, row.matter_id, nameOf))
    }
    described.push({
      petitionId: row.id,
      number: seen.number,
      registeredAt: row.registered_at,
      registeredBy: hidden || row.office !== office ? nameOf(row.office) : row.officer,
      relation: match.relation,
      probability: match.probability,
      warn: match.warn,
      reasons: hidden ? [ELSEWHERE] : match.reasons,
      matterId: row.matter_id,
      title: shelf.vault.openText(seen.title),
      sender: shelf.vault.openText(seen.sender),
      story: hidden ? [] : (stories.get(row.matter_id)?.story ?? []),
    })
  }
  return described
}
