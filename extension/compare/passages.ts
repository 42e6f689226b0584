/**
 * Which passages two letters share, and which numbers, dates and amounts only one of them has. Compared by runs of
 * folded syllables, so that other accents or line breaks do not hide a copied sentence. Linear in both lengths.
 */
import { fold } from '../../shared/vietnamese/fold.ts'

/** Shorter runs are everyday phrases. */
const RUN = 6

export type Stretch = { start: number; end: number; same: boolean }
type Syllable = { folded: string; start: number; end: number }

export function syllablesOf(text: string): Syllable[] {
  const folded = fold(text)
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function runsOf(syllables: readonly Syllable[]): Set<string> {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= syllables.length; at++) runs.add(runAt(syllables, at))
  return runs
}

const runAt = (syllables: readonly Syllable[], at: number): string =>
  syllables
    .slice(at, at + RUN)
    .map(({ folded }) => folded)
    .join(' ')

/** The text cut into stretches that the other one has too, and the rest. `share`: 0–1 of the syllables. */
export function sharedPassages(text: string, other: string): { stretches: Stretch[]; share: number } {
  const syllables = syllablesOf(text)
  const known = runsOf(syllablesOf(other))
  const same = new Uint8Array(syllables.length)
  for (let at = 0; at + RUN <= syllables.length; at++) {
    if (known.has(runAt(syllables, at))) same.fill(1, at, at + RUN)
  }
  const stretches: Stretch[] = []
  let cut = 0
  for (let at = 0; at < syllables.length; ) {
    if (!same[at]) {
      at++
      continue
    }
    let last = at
    while (last + 1 < syllables.length && same[last + 1]) last++
    const start = syllables[at]?.start ?? cut
    const end = syllables[last]?.end ?? start
    if (start > cut) stretches.push({ start: cut, end: start, same: false })
    stretches.push({ start, end, same: true })
    cut = end
    at = last + 1
  }
  if (cut < text.length) stretches.push({ start: cut, end: text.length, same: false })
  const count = same.reduce((sum, one) => sum + one, 0)
  return { stretches, share: syllables.length === 0 ? 0 : count / syllables.length }
}

/**
 * Numbers with a meaning: days written out, telephone numbers in groups, documents, dates, parcels, amounts. Single
 * digits are list numbers.
 */
const NUMBER =
  /\d{1,2} tháng \d{1,2} năm \d{4}|\d{2,4}(?:[ .]\d{3}){2,3}(?!\d)|\d[\d.,]{0,20}\d(?:\/[\p{L}\p{N}-]{1,20}){0,3}/giu

export function numbersOf(text: string): Set<string> {
  return new Set([...text.matchAll(NUMBER)].map(([found]) => found.replace(/[.,]+$/, '')))
}

export function differingNumbers(
  here: string,
  there: string,
): { onlyHere: string[]; onlyThere: string[]; both: string[] } {
  const a = numbersOf(here)
  const b = numbersOf(there)
  return {
    onlyHere: [...a].filter((one) => !b.has(one)).slice(0, 60),
    onlyThere: [...b].filter((one) => !a.has(one)).slice(0, 60),
    both: [...a].filter((one) => b.has(one)).slice(0, 60),
  }
}
