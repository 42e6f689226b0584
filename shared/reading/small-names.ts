/** Names of people in letters typed without capitals. */
import { fold } from '../vietnamese/fold.ts'
import {
  isFamilyName,
  isWrittenFamilyName,
  type NameMatch,
  personNameAt,
  startsLikeAName,
  usualCase,
} from '../vietnamese/names.ts'
import type { Passage } from './passage.ts'
import type { PersonMention } from './people.ts'

/** By which given names people are called in a letter of small letters. */
const CALLED_SMALL = /(?<!\p{L})(?:ông|bà|anh|chị|thằng|cô|chú|ong|ba|chi)[ ](\p{L}{2,7})(?!\p{L})/giu

/** The given names by which a letter of small letters calls people. */
export const calledIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(CALLED_SMALL)].slice(0, 400).map((match) => (match[1] ?? '').toLowerCase()))

const TITLED_SMALL = /(?<![a-z])(?:ong|ba|anh|chi|thang|ga|co|chu|con)[ ]([a-z]{2,7})(?![a-z])/g

/** In a letter without capitals `ông nguyện` is the one introduced as `ông lưng chí nguyện`. */
export function withSmallMentions(people: PersonMention[], { folded }: Passage, limit: number): PersonMention[] {
  const byGiven = new Map(people.map((one) => [one.key.split(' ').at(-1) ?? '', one]))
  const added: PersonMention[] = []
  for (const match of folded.matchAll(TITLED_SMALL)) {
    const known = byGiven.get(match[1] ?? '')
    const end = match.index + match[0].length
    if (known === undefined || people.some((one) => one.start <= match.index && match.index < one.end)) continue
    added.push({ ...known, start: match.index, end, name: known.name, key: known.key })
    if (people.length + added.length >= limit) break
  }
  return [...people, ...added].sort((a, b) => a.start - b.start)
}

/** Middle names of many people: in small letters they show that a name stands here. */
const MIDDLE =
  /^(?:van|thi|huu|duc|minh|ngoc|thanh|quoc|cong|hoang|kim|xuan|tan|trung|bao|gia|hong|my|thu|dinh|phuoc|tien|the|viet|nhat|dang|phi|thuy)$/

/** Longest name of a person typed in small letters. */
const SMALL_SYLLABLES = 4

/**
 * A name in small letters behind a title: as many words as lead to one by which somebody is called again
 * (`ông lưng chí nguyện làm chủ … ông nguyện`), else from a common family name on.
 */
export function smallNameAt({ text, folded }: Passage, at: number, called: ReadonlySet<string>): NameMatch | null {
  const marked = /[^a-z\s\d.,;:()/-]/i.test(text.slice(0, 600))
  const words =
    /^(?:\p{L}{1,7}[ ]?){1,4}/u
      .exec(text.slice(at, at + 34))?.[0]
      .trimEnd()
      .split(' ') ?? []
  for (let count = Math.min(SMALL_SYLLABLES, words.length); count >= 2; count -= 1) {
    const written = words.slice(0, count).join(' ')
    const middle = count >= 3 && MIDDLE.test(fold(words[1] as string)) && isFamilyName(fold(words[0] as string))
    const again = called.has(words[count - 1] as string) && (marked || count >= 3 || isFamilyName(words[0] as string))
    const pronoun = /^(?:này|nay|ấy|ay|ta|ở|là|chủ|trưởng|phó)$/.test(words[0] as string)
    if ((pronoun && !middle) || !(again || (middle && (count === 3 || words.length === 3)))) continue
    const end = at + written.length
    return {
      start: at,
      end,
      name: usualCase(written),
      familyName: isFamilyName(folded.slice(at, at + 8).split(' ')[0] ?? ''),
    }
  }
  return marked && startsLikeAName(folded.slice(at, at + 8)) && isWrittenFamilyName(words[0] ?? '')
    ? personNameAt(text, folded, at, { small: true })
    : null
}
