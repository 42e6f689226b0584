/** How common each syllable is among all stories that may be learned from: a table of classes, no counts. */
import { fold } from '../../shared/vietnamese/fold.ts'

/** Shares of letters from which a syllable is as common as the class says, the commonest first; the rarer ones are not listed. */
const CLASSES = [0.17, 0.06, 0.018, 0.004] as const

/** Folded syllables of at least two letters by class, each class as one line; the commonest class first. */
export function commonnessOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>()
  for (const text of texts) {
    const syllables = new Set(fold(text.normalize('NFC')).match(/[a-z]{2,7}(?![a-z])/g) ?? [])
    for (const syllable of syllables) seen.set(syllable, (seen.get(syllable) ?? 0) + 1)
  }
  return CLASSES.map((least, at) => {
    const below = at === 0 ? Number.POSITIVE_INFINITY : (CLASSES[at - 1] as number)
    return [...seen]
      .filter(([, times]) => times / texts.length >= least && times / texts.length < below)
      .map(([syllable]) => syllable)
      .sort()
      .join(' ')
  })
}
