import type { Transaction } from 'kysely'
import type { Tables } from '../storage/tables.ts'

export type EntryNumber = { year: number; sequence: number; number: string }

/**
 * The next entry number of an office in a year: `0412/2026`, running through the year, paper and electronic together
 * (NĐ 30/2020/NĐ-CP Đ22 k2). Holds the counter's row until the transaction ends, so that no number is given twice
 * and none is left out.
 */
export async function nextNumber(trx: Transaction<Tables>, office: string, day: string): Promise<EntryNumber> {
  const year = Number(day.slice(0, 4))
  const { last } = await trx
    .insertInto('counter')
    .values({ office, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['office', 'year']).doUpdateSet((eb) => ({ last: eb('counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return { year, sequence: last, number: `${String(last).padStart(4, '0')}/${year}` }
}
