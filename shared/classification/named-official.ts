/**
 * Whether a person with a post is spoken of by name: "ông Trần Văn Sáu, trưởng ấp", "Trưởng trạm y tế là bà Bảy Tường",
 * "Ông Chủ tịch xã Võ Minh Đương". A post with a place ("Chủ tịch UBND xã Tân Hội") names nobody.
 */
import type { Syllable } from './matcher.ts'
import type { Signals } from './signals.ts'

const ADDRESSED: ReadonlySet<string> = new Set('ông bà anh chị cô thầy chú đ/c'.split(' '))
const AROUND = 9
/** A place has two syllables, three at most; a full name after a post mostly three or four. */
const FULL_NAME = 3

const capitalised = (text: string, { start, written }: Syllable) => {
  const first = text.charAt(start)
  return (
    first !== first.toLowerCase() &&
    text.slice(start, start + written.length) !== text.slice(start, start + written.length).toUpperCase()
  )
}

/** Looks around every post named in the petition's own story. `own`: folded names of the writers. */
export function namesOfficial(signals: Signals, own: ReadonlySet<string>): boolean {
  const main = signals.sources.find((source) => source.main)
  const syllables = main === undefined ? [] : (signals.syllables.get(main.part) ?? [])
  if (main === undefined || syllables.length === 0) return false
  const at = new Map(syllables.map((syllable, index) => [syllable.start, index]))
  const posts = [...signals.of('official').sightings, ...signals.of('leader').sightings]
  return posts.some(({ evidence, zone, weight }) => {
    if (evidence.part !== main.part || zone !== 'story' || weight < 0.5) return false
    const first = at.get(evidence.start)
    if (first === undefined) return false
    return (
      nameBetween(main.text, syllables, first - AROUND, first, own) ||
      nameBetween(main.text, syllables, first, first + AROUND, own)
    )
  })
}

function nameBetween(
  text: string,
  syllables: readonly Syllable[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, syllables.length); i += 1) {
    const addressed = ADDRESSED.has((syllables[i] as Syllable).written)
    const run = runOf(text, syllables, i + 1)
    if (
      run.length >= (addressed ? 1 : FULL_NAME) &&
      !own.has(run.join(' ')) &&
      !/^(?:ubnd|chu|uy|so|phong|pho)$/.test(run[0] ?? '')
    )
      return true
  }
  return false
}

/** Folded capitalised syllables from `at` on, four at most, within one sentence. */
function runOf(text: string, syllables: readonly Syllable[], at: number): string[] {
  const run: string[] = []
  const sentence = syllables[at]?.sentence
  for (let i = at; i < at + 4; i += 1) {
    const syllable = syllables[i]
    if (syllable === undefined || syllable.sentence !== sentence || !capitalised(text, syllable)) break
    run.push(syllable.key)
  }
  return run
}
