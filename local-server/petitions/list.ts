import type { PetitionList, PetitionSearch } from '../../shared/api.ts'
import type { Shelf } from '../storage/open.ts'
import { matching, SUMMARY_COLUMNS, saying, summaryOf } from './rows.ts'

/** The office's own petitions, newest first. */
export async function listPetitions(
  { db, vault }: Shelf,
  office: string,
  query: PetitionSearch,
): Promise<PetitionList> {
  const chosen = db
    .selectFrom('petition')
    .where('petition.office', '=', office)
    .where((eb) => eb.and([...matching(eb, query), ...saying(eb, query.words, vault)]))
  const { total } = await chosen.select((eb) => eb.fn.countAll<number | string>().as('total')).executeTakeFirstOrThrow()
  const rows = await chosen
    .select(SUMMARY_COLUMNS)
    .orderBy('petition.registered_at', 'desc')
    .orderBy('petition.id')
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  return { items: rows.map((row) => summaryOf(row, vault)), total: Number(total) }
}
