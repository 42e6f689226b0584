/** Interpreter of the check table. */
import type { Check, Eligibility } from '../../petition.ts'
import { cite } from '../citations.ts'
import { inForce } from '../rows.ts'
import { CHECKS, type CheckRow, type Effect } from './check-table.ts'
import type { Paper } from './paper.ts'
import { runTest } from './tests.ts'

function asked(row: CheckRow, { classification, receivedDay }: Paper): boolean {
  const { type, variant, sphere } = classification
  return (
    inForce(row, receivedDay) &&
    (row.effects[type] !== undefined || Object.keys(row.effects).length === 0) &&
    (row.variants === undefined || row.variants.includes(variant)) &&
    !(row.notVariants?.includes(variant) ?? false) &&
    !(row.notSpheres?.includes(sphere) ?? false)
  )
}

function answer(row: CheckRow, paper: Paper): Pick<Check, 'result' | 'evidence'> {
  if (typeof row.test === 'string') return runTest(row.test, paper)
  if ('fact' in row.test) {
    const evidence = paper.facts.get(row.test.fact)
    return evidence === undefined ? { result: 'pass', evidence: [] } : { result: 'fail', evidence }
  }
  const evidence = paper.facts.get(row.test.wants)
  return evidence === undefined ? { result: 'fail', evidence: [] } : { result: 'pass', evidence }
}

function check(row: CheckRow, paper: Paper): Check {
  const [first] = row.basis
  return {
    id: row.id,
    ...(asked(row, paper) ? answer(row, paper) : { result: 'not_applicable' as const, evidence: [] }),
    text: { vi: row.vi, en: row.en },
    citation: first === undefined ? null : cite(first[0], first[1], first[2]),
  }
}

const BY_ID = new Map(CHECKS.map((row) => [row.id, row]))
/** What a failure of the check means for this paper; undefined where it means nothing. */
const effectOf = (id: string, paper: Paper): Effect | undefined => BY_ID.get(id)?.effects[paper.classification.type]

/** Gate A: every check with its sentence, what failed, and whether the paper may be processed. */
export function gateA(paper: Paper): Eligibility {
  const checks = CHECKS.filter((row) => row.gate === 'A').map((row) => check(row, paper))
  const failed = checks
    .filter(({ id, result }) => result === 'fail' && effectOf(id, paper) !== undefined)
    .map(({ id }) => id)
  const effects = failed.map((id) => effectOf(id, paper))
  const status = effects.includes('ineligible')
    ? 'ineligible'
    : effects.includes('supplement')
      ? 'needs_supplement'
      : 'eligible'
  return { status, checks, failedChecks: failed }
}

/** Gate B, asked only of a petition within our own competence. */
export function gateB(paper: Paper): { checks: Check[]; failed: string[] } {
  const gate = paper.classification.type === 'denunciation' ? 'B_denunciation' : 'B_complaint'
  const checks = CHECKS.filter((row) => row.gate === gate).map((row) => check(row, paper))
  return { checks, failed: checks.filter(({ result }) => result === 'fail').map(({ id }) => id) }
}
