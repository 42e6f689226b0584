/** Where writers say who they are: a teacher may complain of pigs, a veteran of a road. */
import type { Petition } from '../petition.ts'

/** An introduction is no longer than this. */
const LONGEST = 420

/**
 * Tells of one part's offsets whether they lie where a writer introduces himself: from his name to the last of his
 * address and numbers (occupation and age stand between them).
 */
export function introducedAt({ petitioners }: Petition, part: string): (offset: number) => boolean {
  const spans = petitioners.map(({ evidence }) => {
    const places = evidence.filter((place) => place.part === part)
    const start = Math.min(...places.map((place) => place.start))
    const end = Math.max(...places.map((place) => place.end))
    return end - start <= LONGEST ? [{ start, end }] : places
  })
  const all = spans.flat()
  return (offset) => all.some(({ start, end }) => offset >= start && offset < end)
}
