/** Whether this very petition of this very mail is in the register already: it is no earlier paper of its own. */
import type { Kysely } from 'kysely'
import type { Tables } from '../storage/tables.ts'

/** `digest`: of the petition (`openedAt`), not of its mail. */
export async function enteredAs(
  db: Kysely<Tables>,
  office: string,
  digest: string,
): Promise<{ id: string; number: string } | null> {
  const entry = await db
    .selectFrom('petition')
    .select(['id', 'number'])
    .where('office', '=', office)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return entry ?? null
}
