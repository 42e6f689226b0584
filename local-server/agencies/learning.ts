/**
 * What this office's officers confirmed: the body they really sent a petition to. Kept as plain rows without names or
 * text, shown as counts, forgotten on demand.
 */
import type { Kysely, Transaction } from 'kysely'
import type { Confirmation } from '../../shared/agencies/index.ts'
import { summary } from '../../shared/agencies/index.ts'
import type { Learning as LearningList } from '../../shared/api.ts'
import { recogniseBody } from '../../shared/law/recognise-body.ts'
import type { Petition } from '../../shared/petition.ts'
import { PetitionType } from '../../shared/petition.ts'
import type { Tables } from '../storage/tables.ts'

/** What suggestions look at: the newest of the office. */
const LOOKED_AT = 5000

/** Kind of the first body complained of or denounced, as the law tables name it; null when none is recognised. */
export function kindAgainst({ respondents, place }: Petition): string | null {
  for (const { value } of respondents) {
    const body = value.body === null ? null : recogniseBody(value.body, place?.value ?? [])
    if (body !== null) return body.kind
  }
  return null
}

export class Learning {
  readonly #db: Kysely<Tables>
  /** Read for every triage, changed by few: held until the office confirms or forgets. */
  readonly #held = new Map<string, { confirmations: Confirmation[]; at: number }>()

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /** Remembers the body chosen for a petition; the last choice for it stands. */
  async confirm(trx: Transaction<Tables>, petitionId: string, office: string, what: Confirmation): Promise<void> {
    const { org, field, type, place, against, on: day } = what
    const row = { org, field, type, place, against, day, office }
    await trx
      .insertInto('confirmation')
      .values({ petition_id: petitionId, ...row })
      .onConflict((conflict) => conflict.column('petition_id').doUpdateSet(row))
      .execute()
    this.#held.delete(office)
  }

  /** The office's confirmations, newest first. */
  async of(office: string): Promise<Confirmation[]> {
    const held = this.#held.get(office)
    if (held !== undefined && Date.now() - held.at < 60_000) return held.confirmations
    const rows = await this.#db
      .selectFrom('confirmation')
      .selectAll()
      .where('office', '=', office)
      .orderBy('day', 'desc')
      .limit(LOOKED_AT)
      .execute()
    const confirmations = rows.map(
      (row): Confirmation => ({
        org: row.org,
        field: row.field,
        type: PetitionType.parse(row.type),
        place: row.place,
        against: row.against,
        on: row.day,
      }),
    )
    this.#held.set(office, { confirmations, at: Date.now() })
    return confirmations
  }

  async list(office: string): Promise<LearningList> {
    return { items: summary(await this.of(office)) }
  }

  /** Forgets what the office confirmed: of one body, of one field, or all. How many were forgotten. */
  async forget(office: string, what: { org?: string; field?: string } = {}): Promise<number> {
    let rows = this.#db.deleteFrom('confirmation').where('office', '=', office)
    if (what.org !== undefined) rows = rows.where('org', '=', what.org)
    if (what.field !== undefined) rows = rows.where('field', '=', what.field)
    const result = await rows.executeTakeFirst()
    this.#held.delete(office)
    return Number(result.numDeletedRows)
  }
}
