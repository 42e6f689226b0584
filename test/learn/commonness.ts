/** How common each syllable is among all letters that may be learned from: a table of classes, no counts. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { fold } from '../../shared/vietnamese/fold.ts'
import { jsonLines } from '../evaluate/labelled.ts'
import { fileOf } from './examples.ts'

const FILES = ['stories', 'petitions', 'own-petitions', 'further-petitions'] as const
const TABLE = fileURLToPath(new URL('../../shared/duplicates/learned/word-commonness.ts', import.meta.url))
const WIDTH = 112

const Line = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z
    .object({
      mail: z.object({ subject: z.string(), body: z.string() }),
      attachments: z.array(z.object({ text: z.string() })),
    })
    .transform(({ mail, attachments }) => [mail.subject, mail.body, ...attachments.map(({ text }) => text)].join('\n')),
])

/** Counts the words of all stories and petitions and writes their classes for the comparison of petitions. */
export function learnCommonness(): void {
  const texts = FILES.flatMap((name) => jsonLines(fileOf(name)).map((line) => Line.parse(line)))
  const classes = commonnessOf(texts).map((words) => `  \`${wrapped(words)}\`,`)
  writeFileSync(
    TABLE,
    `/**
 * Written by \`npm run learn -- --words\` from the labelled stories and petitions; not to be edited by hand. Whoever writes it
 * anew counts TRACE_LAYOUT up (encoding.ts).
 */

/** Folded syllables of which most letters, many, some and few are full: the commonest class first. */
export const WORDS_BY_COMMONNESS: readonly string[] = [
${classes.join('\n')}
]
`,
  )
  console.log(`words: ${texts.length} letters`)
}

const wrapped = (words: string): string => words.replace(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n  ').trim()

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
