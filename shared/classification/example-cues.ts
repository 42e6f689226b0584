/** Cues of fields drawn from example sentences: runs of one to three syllables that one field says and hardly another. */
import { FIELD_EXAMPLES } from './field-examples.ts'

export interface ExampleCue {
  field: string
  phrase: string
  weight: number
}

/** A run said in more fields than this tells nothing. */
const MAX_FIELDS = 4
const MAX_RUN = 3
/** Weight by length of the run: one syllable alone (`ông`, `rút`) has too many meanings to teach anything. */
const BY_LENGTH = [0, 0, 1, 1.5] as const
/** A field with more examples has more runs; its single run says less. */
const SCALE = 0.5

function runsOf(sentence: string): Set<string> {
  const syllables = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const runs = new Set<string>()
  for (let start = 0; start < syllables.length; start += 1)
    for (let length = 1; length <= MAX_RUN && start + length <= syllables.length; length += 1) {
      const run = syllables.slice(start, start + length)
      if (length > 1 || (run[0] ?? '').length > 2) runs.add(run.join(' '))
    }
  return runs
}

/** All cues the examples teach, heaviest a little under a typical cue written by hand. */
export function exampleCues(examples: Readonly<Record<string, readonly string[]>> = FIELD_EXAMPLES): ExampleCue[] {
  const said = new Map<string, Map<string, number>>()
  for (const [field, sentences] of Object.entries(examples))
    for (const sentence of sentences)
      for (const run of runsOf(sentence)) {
        const fields = said.get(run) ?? said.set(run, new Map()).get(run)
        fields?.set(field, (fields.get(field) ?? 0) + 1)
      }
  const all = Object.keys(examples).length
  const cues: ExampleCue[] = []
  for (const [phrase, fields] of said) {
    if (fields.size > MAX_FIELDS) continue
    const rare = Math.log(all / fields.size) / Math.log(all)
    const length = phrase.split(' ').length as 1 | 2 | 3
    for (const [field, times] of fields) {
      const weight = SCALE * BY_LENGTH[length] * rare ** 2 * Math.min(2, Math.sqrt(times))
      if (weight > 0.08) cues.push({ field, phrase, weight: Math.round(weight * 100) / 100 })
    }
  }
  return cues
}
