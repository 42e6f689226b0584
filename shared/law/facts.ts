/** Interpreter of the fact table: which facts a letter shows, each with the sentence behind it. */
import type { Evidence } from '../petition.ts'
import { FACTS, type FactId } from './fact-table.ts'
import { evidenceOf, findCues, type Letter } from './letter.ts'

export type Facts = ReadonlyMap<FactId, Evidence[]>

/** All facts found; several rows may lead to one fact. A fact is a hint to the officer, never a finding: it always carries its evidence. */
export function factsOf(letter: Letter): Facts {
  const facts = new Map<FactId, Evidence[]>()
  for (const row of FACTS) {
    const minWeight = row.everywhere ? 0.1 : 0.4
    const found = findCues(letter, row.cues, minWeight)
    if (found.length === 0) continue
    if (row.needs !== undefined && findCues(letter, row.needs, minWeight).length === 0) continue
    if (row.not !== undefined && findCues(letter, row.not, minWeight).length > 0) continue
    facts.set(row.id, [...(facts.get(row.id) ?? []), ...evidenceOf(found)])
  }
  return facts
}
