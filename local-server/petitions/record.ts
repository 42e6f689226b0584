/** One petition with everything that belongs to it, as its office sees it. */
import type { PetitionRecord } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import { forwardingsOf } from '../forwardings/list.ts'
import type { Matters } from '../matters/links.ts'
import type { Shelf } from '../storage/open.ts'
import type { Tables } from '../storage/tables.ts'
import type { StoredContent } from './content.ts'
import type { NameOf } from './matter.ts'
import { closedTo, readMatter } from './matter.ts'
import { SUMMARY_COLUMNS, summaryOf } from './rows.ts'

type Parts = Shelf & { matters: Matters<Tables>; nameOf: NameOf; today: string }

/**
 * The record of a petition. Another office's petition is shown for comparison, unless its identity is protected:
 * then it is as if it were not there.
 */
export async function readRecord(parts: Parts, office: string, id: string): Promise<PetitionRecord> {
  const { db, vault, matters, nameOf, today } = parts
  const row = await db
    .selectFrom('petition')
    .select([...SUMMARY_COLUMNS, 'petition.office', 'petition.content'])
    .where('petition.id', '=', id)
    .executeTakeFirst()
  if (row === undefined || closedTo(office, row)) throw new Refusal('not_found')
  const content = vault.unpack<StoredContent>(row.content)
  const matter = await readMatter(parts, office, row.matter_id, nameOf)
  const original = await db
    .selectFrom('petition_original')
    .select('kind')
    .where('petition_id', '=', id)
    .executeTakeFirst()
  return {
    ...summaryOf(row, vault),
    message: content.message,
    petition: content.petition,
    classification: content.classification,
    eligibility: content.eligibility,
    outcome: content.outcome,
    agencies: content.agencies,
    flags: content.flags,
    deadlines: content.outcome.deadlines,
    links: await matters.linksOf(id),
    forwardings: await forwardingsOf(parts, id, today),
    story: matter?.story ?? [],
    original: original !== undefined && row.office === office,
  }
}
