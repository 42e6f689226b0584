/** Interpreter of the fact table: which facts a letter shows, each with the sentence behind it. */
import type { Evidence } from '../petition.ts'
import { FACTS, type FactId, type FactRow } from './fact-table.ts'
import { evidenceOf, findCues, type Letter } from './letter.ts'

export type Facts = ReadonlyMap<FactId, Evidence[]>

/** A sentence is read no farther than this to either side of a cue. */
const MAX_SENTENCE = 240
const STOPS = /[.;!?](?=\s)|\n\s*\n|\n\s*[-+•*]/g

/** Start and end of the sentence a cue stands in; a line break alone does not end it, letters are wrapped anywhere. */
export function sentenceAround(words: string, start: number, end: number): { start: number; end: number } {
  const before = words.slice(Math.max(0, start - MAX_SENTENCE), start)
  let from = 0
  for (const stop of before.matchAll(STOPS)) from = stop.index + stop[0].length
  const after = words.slice(end, end + MAX_SENTENCE)
  const next = after.search(/[.;!?](?=\s|$)|\n\s*\n|\n\s*[-+•*]/)
  return { start: start - before.length + from, end: end + (next < 0 ? after.length : next) }
}

function found(row: FactRow, letter: Letter): { at: Evidence }[] {
  const minWeight = row.everywhere ? 0.1 : 0.4
  const hits = findCues(letter, row.cues, minWeight)
  if (hits.length === 0) return []
  if (row.needs !== undefined && findCues(letter, row.needs, minWeight).length === 0) return []
  if (row.unless !== undefined && findCues(letter, row.unless, minWeight).length > 0) return []
  if (row.not === undefined && row.beside === undefined) return hits
  const against = row.not === undefined ? [] : findCues(letter, row.not, minWeight)
  const beside = row.beside === undefined ? null : findCues(letter, row.beside, minWeight)
  return hits.filter(({ at }) => {
    const part = letter.find((one) => one.part === at.part)
    if (part === undefined) return true
    const sentence = sentenceAround(part.words, at.start, at.end)
    const within = (one: { at: Evidence }) =>
      one.at.part === at.part && one.at.start < sentence.end && sentence.start < one.at.end
    return !against.some(within) && (beside === null || beside.some(within))
  })
}

/** All facts found; several rows may lead to one fact. A fact is a hint to the officer, never a finding: it always carries its evidence. */
export function factsOf(letter: Letter): Facts {
  const facts = new Map<FactId, Evidence[]>()
  for (const row of FACTS) {
    const hits = found(row, letter)
    if (hits.length > 0) facts.set(row.id, [...(facts.get(row.id) ?? []), ...evidenceOf(hits)])
  }
  return facts
}
