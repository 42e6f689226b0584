/**
 * Finds thousands of phrases in one pass: a trie over syllables of folded text. Phrases are written with their
 * accents; the letter may have them, lack them, or have a few wrong ones.
 */
import { fold, tonePlacement } from '../vietnamese/fold.ts'

/** `*` in a phrase stands for up to three syllables of the same sentence, `#` for a number. */
const GAP = '*'
const GAP_SYLLABLES = 3
const NUMBER = '#'
const DIGIT = /^\d/

/** Spoken and southern spellings, and the commonest slip, as the spelling the phrases use. */
const SPOKEN = new Map(
  'gởi:gửi bịnh:bệnh nhứt:nhất lãnh:lĩnh sanh:sinh vô:vào hổng:không hông:không hỏng:không chớ:chứ biểu:bảo thúi:thối dìa:về'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
/** Only bare or southern words that no phrase needs as such are replaced in folded text. */
const SPOKEN_FOLDED = new Map(
  [...SPOKEN]
    .map(([from, to]): [string, string] => [fold(from), fold(to)])
    .filter(([from]) => !['vo', 'hong', 'lanh', 'sanh', 'dia', 'bieu', 'cho'].includes(from)),
)

export interface Syllable {
  /** Folded. */
  key: string
  /** Lower case, old tone placement, as written. */
  written: string
  start: number
  end: number
  /** Number of the sentence or line it stands in. */
  sentence: number
}

export interface Hit<T> {
  cue: T
  start: number
  end: number
  /** Index of the first and last syllable. */
  first: number
  last: number
  sentence: number
}

/** Accents as written, none at all, or damaged by a scanner. */
export type Accents = 'kept' | 'none' | 'damaged'

interface Node<T> {
  next: Map<string, Node<T>>
  gap: Node<T> | null
  cues: { cue: T; written: readonly string[] }[]
}

const newNode = <T>(): Node<T> => ({ next: new Map(), gap: null, cues: [] })

/** A number with its points is one syllable: `25.000.000`. */
const SYLLABLE = /\d[\d.,]{0,30}\d|[\p{L}\p{N}\p{M}]+/gu
const ENDS_SENTENCE = /[.!?;:\n]/

/** Cuts `text` (NFC) into syllables with their offsets; at most `limit` of them. */
export function syllablesOf(text: string, limit = 60_000): Syllable[] {
  const folded = fold(text)
  const syllables: Syllable[] = []
  let sentence = 0
  let last = 0
  for (const match of folded.matchAll(SYLLABLE)) {
    if (syllables.length >= limit) break
    const start = match.index
    if (last < start && ENDS_SENTENCE.test(folded.slice(last, start)) && !insideNumber(folded, last, start))
      sentence += 1
    const written = tonePlacement(text.slice(start, start + match[0].length).toLowerCase(), 'old')
    const spoken = SPOKEN.get(written)
    syllables.push({
      key: spoken === undefined ? (SPOKEN_FOLDED.get(match[0]) ?? match[0]) : fold(spoken),
      written: spoken ?? written,
      start,
      end: start + match[0].length,
      sentence,
    })
    last = start + match[0].length
  }
  return syllables
}

/** `2.860.000`, `Đ.17`, `TP.HCM`: a full stop with no space after it ends nothing. */
function insideNumber(folded: string, last: number, start: number): boolean {
  return start - last === 1 && (folded[last] === '.' || folded[last] === ':')
}

const MARKED = /[^a-z0-9]/
/** Hỏi and ngã are one tone in the south and the commonest spelling slip. */
const withoutTilde = (word: string) => word.normalize('NFD').replace(/\u0303/g, '\u0309')

/** 0 same, 1 without accents where the phrase has them, 2 other accents. */
function difference(syllable: Syllable, wanted: string): 0 | 1 | 2 {
  const { written } = syllable
  if (wanted === NUMBER) return 0
  if (written === wanted || wanted === syllable.key) return 0
  if (!MARKED.test(written)) return 1
  return withoutTilde(written) === withoutTilde(wanted) ? 0 : 2
}

/**
 * A trie of phrases. `match` gives every place where a phrase stands in the syllables, the longest phrase first
 * among those that begin at one syllable. Linear in the text for a given set of phrases.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode()

  add(phrase: string, cue: T): this {
    const words = tonePlacement(phrase.toLowerCase(), 'old').split(/\s+/).filter(Boolean)
    let node = this.#root
    for (const word of words) {
      if (word === GAP) {
        node.gap ??= newNode()
        node = node.gap
        continue
      }
      const key = word === NUMBER ? NUMBER : fold(word)
      let next = node.next.get(key)
      if (next === undefined) {
        next = newNode()
        node.next.set(key, next)
      }
      node = next
    }
    node.cues.push({ cue, written: words.filter((word) => word !== GAP) })
    return this
  }

  match(syllables: readonly Syllable[], accents: Accents = 'kept'): Hit<T>[] {
    const hits: Hit<T>[] = []
    this.#visit(syllables, (path, written, cue, first, last) => {
      if (!agrees(path, written, accents)) return
      const head = path[0] as Syllable
      const tail = path[path.length - 1] as Syllable
      hits.push({ cue, start: head.start, end: tail.end, first, last, sentence: head.sentence })
    })
    return hits
  }

  /**
   * How the letter bears its accents. Where long phrases stand there letter for letter but with other accents, a
   * scanner or a hurried hand has lost them, and short phrases must be forgiven a slip too.
   */
  accentsOf(syllables: readonly Syllable[]): Accents {
    if (isBare(syllables)) return 'none'
    let right = 0
    let slipped = 0
    this.#visit(syllables.slice(0, 1500), (path, written) => {
      if (written.length < 3) return
      if (written.every((word, i) => difference(path[i] as Syllable, word) === 0)) right += 1
      else slipped += 1
    })
    return slipped >= 2 && slipped * 6 >= right ? 'damaged' : 'kept'
  }

  #visit(
    syllables: readonly Syllable[],
    found: (path: readonly Syllable[], written: readonly string[], cue: T, first: number, last: number) => void,
  ): void {
    const path: Syllable[] = []
    const walk = (node: Node<T>, at: number, first: number): void => {
      if (node.gap !== null && path.length > 0) {
        const { sentence } = syllables[first] as Syllable
        for (let skip = 0; skip <= GAP_SYLLABLES; skip += 1) {
          const here = syllables[at + skip]
          if (here === undefined || here.sentence !== sentence) break
          step(node.gap, at + skip, first)
        }
      }
      step(node, at, first)
      for (const { cue, written } of node.cues) found(path, written, cue, first, at - 1)
    }
    const step = (node: Node<T>, at: number, first: number): void => {
      const syllable = syllables[at]
      if (syllable === undefined) return
      for (const next of [node.next.get(syllable.key), DIGIT.test(syllable.key) ? node.next.get(NUMBER) : undefined]) {
        if (next === undefined) continue
        path.push(syllable)
        walk(next, at + 1, first)
        path.pop()
      }
    }
    for (let at = 0; at < syllables.length; at += 1) step(this.#root, at, at)
  }
}

/** In a letter with accents a bare short word is another word (`ban` is not `bán`); long phrases forgive one slip. */
function agrees(path: readonly Syllable[], written: readonly string[], accents: Accents): boolean {
  // `ban` alone in a letter without accents says nothing: bán, bạn, bàn, ban.
  if (accents === 'none' && written.length === 1 && MARKED.test(written[0] as string)) return false
  let bare = 0
  let other = 0
  for (let i = 0; i < written.length; i += 1) {
    const d = difference(path[i] as Syllable, written[i] as string)
    if (d === 1) bare += 1
    else if (d === 2) other += 1
  }
  if (accents === 'damaged')
    return written.length === 1 ? bare + other === 0 : bare + other <= (written.length >= 3 ? 2 : 1)
  if (other > (written.length >= 3 ? 1 : 0)) return false
  return accents === 'none' || bare === 0 || written.length >= 3
}

/** Whether the letter is written without accents: fewer than one syllable in eight bears a mark. */
export function isBare(syllables: readonly Syllable[]): boolean {
  let marked = 0
  const n = Math.min(syllables.length, 2000)
  for (let i = 0; i < n; i += 1) if (MARKED.test((syllables[i] as Syllable).written)) marked += 1
  return marked * 8 < n
}
