/** Deadlines that have passed: a paper that lay in the mailbox may be late the moment it is read. */
import type { Deadline } from '../../shared/petition.ts'
import { daysBetween } from '../wording/format.ts'

/** Whole days since the last day of the deadline, in Viet Nam; 0 while it runs. */
export const daysLate = ({ due, unit }: Pick<Deadline, 'due' | 'unit'>, now = new Date()): number =>
  unit === 'at_once' ? 0 : daysBetween(due, now)
