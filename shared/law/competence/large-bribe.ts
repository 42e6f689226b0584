/**
 * When a denunciation of an official goes to the investigators first (LTC Đ27 k1): money has changed hands, the
 * letter shows papers for it, and the sum is one nobody would call a small favour. The office decides the sum.
 */
import type { Petition, Verification } from '../../petition.ts'
import type { Reference } from '../citations.ts'
import type { Facts } from '../facts.ts'

/** A sum farther from the words of handing over is the value of something else. */
const REACH = 140

export const LARGE_BRIBE = {
  id: 'TC-12',
  org: 'CQDT_CA',
  /** Đồng. */
  from: 50_000_000,
  vi: 'Có dấu hiệu tội phạm: nhận tiền lớn, có chứng từ',
  en: 'Signs of a crime: a large sum was taken, with papers',
  basis: [['LTC', 'Đ27 k1']] as readonly Reference[],
  verification: 'inferred' as Verification,
  applies(petition: Petition, facts: Facts): boolean {
    const handed = facts.get('money_handed') ?? []
    if (!facts.has('evidence')) return false
    return petition.amounts.some(
      ({ value, evidence }) =>
        value >= this.from &&
        evidence.some((sum) => handed.some((act) => act.part === sum.part && Math.abs(act.start - sum.start) <= REACH)),
    )
  },
}
