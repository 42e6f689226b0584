/**
 * Words seen on a page, found again in the part's text: cleaning has moved every offset, joined numbers that broke at a
 * line's end and changed letters of old fonts.
 */
import type { OriginalPage } from '../../shared/api.ts'
import type { PlacedWord } from '../intake/shapes.ts'

type Boxes = OriginalPage['words']

/** How far ahead of its place a word is looked for: a line that cleaning has dropped, no more. */
const AHEAD = 400

const bare = (text: string): string => text.normalize('NFC').toLowerCase()

/** Boxes of the words of `text[from, to)`, in the order they were seen; words that cannot be found have none. */
export function placed(words: readonly PlacedWord[], text: string, from: number, to: number): Boxes {
  const page = text.slice(from, to)
  const boxes = inOrder(words, bare(page), from)
  if (boxes.length >= words.length * 0.5) return boxes
  // Letters of an old font: other letters, but the same words in the same order.
  const converted = [...page.matchAll(/\S+/g)]
  if (converted.length !== words.length) return boxes
  return words.map(([, ...box], i) => {
    const { 0: word, index } = converted[i] as RegExpExecArray
    return [from + index, from + index + word.length, ...box]
  })
}

function inOrder(words: readonly PlacedWord[], page: string, from: number): Boxes {
  const boxes: Boxes = []
  let at = 0
  for (const [text, ...box] of words) {
    const word = bare(text)
    if (word === '') continue
    const found = page.indexOf(word, at)
    if (found < 0 || found - at > AHEAD) continue
    boxes.push([from + found, from + found + word.length, ...box])
    at = found + word.length
  }
  return boxes
}
