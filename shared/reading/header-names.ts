import { fold, normalise } from '../vietnamese/fold.ts'
import { isFamilyName, type NameMatch, usualCase } from '../vietnamese/names.ts'
import { isCasual, type Passage } from './passage.ts'

/** Where the letter opens and ends, in characters: there people say who they are. */
const OPENING = 260
const END = 200
/** A name has two to four words. */
const MOST = 4

/** `toi la buoi nuoi ca o …`, `toi tuan lua day`: the pronoun before one's own name. */
const SELF =
  /(?:^|[\n.,;:!?] ?|(?:^|[\n ])(?:da|thua|bao cao cap tren|kinh thua|ban tiep dan cho hoi\.?) )(?:toi|tui|em|con|chau|minh|ba|ong)[ ]{1,2}(?:(?:la|ten|ten la)[ ]{1,2})?/g
/** Words that follow the pronoun and are nobody's name even where a header holds them. */
const NO_NAME =
  /^(?:la|ten|xin|co|o|muon|da|bi|khong|gui|hoi|viet|lam|nguoi|dan|cong|so|ban|nha|di|ve|va|cho|toi|em|con|me|ma|cua|ba|cha|chau|phu|huynh|hoc|sinh|anh|chi|tap|the|van|phong|thu|ban|doc)$/

interface Word {
  start: number
  end: number
  folded: string
}

function wordsFrom(folded: string, from: number, to: number): Word[] {
  return [...folded.slice(from, to).matchAll(/[a-z]{1,7}(?![a-z\d])/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    folded: match[0],
  }))
}

/** Words that stand beside each other with one blank between them; a name does not go over the end of a line. */
function runs(words: readonly Word[], at: number, text: string): Word[] {
  const run = [words[at] as Word]
  while (run.length < MOST) {
    const next = words[at + run.length]
    const end = (run.at(-1) as Word).end
    if (next === undefined || next.start !== end + 1 || text.charAt(end) !== ' ') break
    run.push(next)
  }
  return run
}

const matchOf = ({ text }: Passage, run: readonly Word[]): NameMatch => {
  const start = (run[0] as Word).start
  const end = (run.at(-1) as Word).end
  return { start, end, name: usualCase(text.slice(start, end)), familyName: run.length > 1 }
}

/**
 * The writer's name where only the mail's header shows that it is one: `toi tuan lua day …` under `From: tuan pham`,
 * at the foot `Pham Anh Tuan hau thanh`. The fuller one wins; `sender`: a full name the header shows, or null. Null where no word of the header stands in such a place.
 */
export function nameOfHeader(passage: Passage, from: string, sender: string | null): NameMatch | null {
  const shown = new Set(
    fold(normalise(from).replace(/<.*/s, ''))
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1 && !NO_NAME.test(word)),
  )
  if (shown.size === 0) return null
  const { folded, text } = passage
  // Where capitals are used a name bears them.
  const small = isCasual(passage)
  const written = (word: Word) => small || text.charAt(word.start) !== text.charAt(word.start).toLowerCase()
  const end = folded.trimEnd().length
  const words = [
    ...wordsFrom(folded, 0, Math.min(OPENING, end)),
    ...wordsFrom(folded, Math.max(OPENING, end - END), end),
  ]
  let best: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const run = runs(words, at, text)
    for (let count = run.length; count >= 2; count -= 1) {
      const name = run.slice(0, count)
      const [first] = name
      const last = name.at(-1) as Word
      if (
        first === undefined ||
        !isFamilyName(first.folded) ||
        !shown.has(last.folded) ||
        NO_NAME.test(first.folded) ||
        !name.every(written)
      )
        continue
      const agreeing = name.filter((word) => shown.has(word.folded)).length
      const middle = /^(?:van|thi)$/.test(name[1]?.folded ?? '') && count > 2
      if (agreeing < 2 && !middle) continue
      if (name.length > best.length) best = name
      break
    }
  }
  if (best.length > 0) return matchOf(passage, best)
  for (const match of folded.slice(0, OPENING).matchAll(SELF)) {
    const at = match.index + match[0].length
    const word = /^[a-z]{2,7}(?![a-z\d])/.exec(folded.slice(at, at + 8))?.[0]
    if (word === undefined || !shown.has(word)) continue
    const called = matchOf(passage, [{ start: at, end: at + word.length, folded: word }])
    return sender !== null && fold(sender).endsWith(` ${word}`) ? { ...called, name: sender } : called
  }
  return null
}
