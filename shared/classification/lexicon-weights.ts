/** Which fields the words of a letter belong to by the lexicon: every phrase counts once, the longest at its place. */
import type { Petition } from '../petition.ts'
import { LEXICON } from './lexicon.ts'
import { PhraseTrie } from './matcher.ts'
import { introducedAt } from './own-words.ts'
import type { Signals } from './signals.ts'
import { FIELD_WEIGHT, zoneFinder } from './zones.ts'

interface Word {
  field: string
  weight: number
  phrase: string
}

const WEIGHTS = { strong: 1, typical: 0.4 } as const
/** Parts that count less are enclosures: they speak of their own matters. */
const LEAST_SOURCE_WEIGHT = 0.5

const TRIE: PhraseTrie<Word> = (() => {
  const trie = new PhraseTrie<Word>()
  for (const [field, words] of Object.entries(LEXICON))
    for (const kind of ['strong', 'typical'] as const)
      for (const phrase of words[kind].split('|')) trie.add(phrase, { field, weight: WEIGHTS[kind], phrase })
  return trie
})()

/** Sum of the weights of different phrases seen, by field; the writer's introduction of himself does not count. */
export function lexiconWeights(petition: Petition, signals: Signals): Map<string, number> {
  const best = new Map<string, { field: string; weight: number }>()
  for (const { part, weight, quoted, zones } of signals.sources) {
    const syllables = signals.syllables.get(part) ?? []
    if (weight < LEAST_SOURCE_WEIGHT || quoted || syllables.length === 0) continue
    const zoneAt = zoneFinder(zones)
    const introduced = introducedAt(petition, part)
    let covered = -1
    for (const { cue, start, first, last } of TRIE.match(syllables, TRIE.accentsOf(syllables))) {
      // Inside a longer phrase of another field a shorter one is no word of its own.
      if (last < covered || introduced(start)) continue
      covered = Math.max(covered, last)
      const counts = cue.weight * FIELD_WEIGHT[zoneAt(start)] * weight * (last > first ? 1 : 0.6)
      const key = `${cue.field} ${cue.phrase}`
      if (counts > (best.get(key)?.weight ?? 0)) best.set(key, { field: cue.field, weight: counts })
    }
  }
  const sums = new Map<string, number>()
  for (const { field, weight } of best.values()) sums.set(field, (sums.get(field) ?? 0) + weight)
  return sums
}
