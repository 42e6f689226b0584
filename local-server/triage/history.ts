/** What the register knows about earlier papers of the same matter, for the checks that need it (C14–C17, C21, C25). */
import type { Kysely } from 'kysely'
import type { EarlierPetition, History } from '../../shared/law/history.ts'
import { Action } from '../../shared/petition.ts'
import type { FoundMatch } from '../duplicates/duplicate-register.ts'
import type { Tables } from '../storage/tables.ts'

/** The earlier petitions behind `matches` that this office holds, oldest first. */
export async function historyOf(db: Kysely<Tables>, office: string, matches: readonly FoundMatch[]): Promise<History> {
  if (matches.length === 0) return { earlier: [] }
  const byId = new Map(matches.map((match) => [match.petitionId, match]))
  const rows = await db
    .selectFrom('petition')
    .select(['id', 'number', 'received_at', 'suggested_agency'])
    .where('id', 'in', [...byId.keys()])
    .where('office', '=', office)
    .orderBy('received_at')
    .execute()
  if (rows.length === 0) return { earlier: [] }
  const done = await db
    .selectFrom('forwarding')
    .select(['petition_id', 'action', 'agency', 'sent_at', 'state'])
    .where(
      'petition_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('sent_at')
    .execute()
  const earlier = rows.flatMap((row): EarlierPetition[] => {
    const match = byId.get(row.id)
    if (match === undefined) return []
    const actions = done.filter((one) => one.petition_id === row.id)
    return [
      {
        number: row.number,
        relation: match.relation,
        probability: match.probability,
        receivedAt: row.received_at,
        agency: actions.findLast((one) => one.agency !== null)?.agency ?? row.suggested_agency,
        done: actions.map((one) => ({ action: Action.parse(one.action), agency: one.agency, at: one.sent_at })),
      },
    ]
  })
  return { earlier }
}
