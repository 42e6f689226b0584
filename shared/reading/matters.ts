import type { Line, Passage } from './passage.ts'

/** More matters than this in one letter are items of a list. */
const MAX_MATTERS = 8

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:nhat|nhut|mot|1|i)$/, 1],
  [/^(?:hai|nhi|2|ii)$/, 2],
  [/^(?:ba|3|iii)$/, 3],
  [/^(?:tu|bon|4|iv)$/, 4],
  [/^(?:nam|5|v)$/, 5],
  [/^(?:sau|6|vi)$/, 6],
]

/** Ways of numbering matters; the first group is the number. One family at a time makes a sequence. */
const FAMILIES: readonly RegExp[] = [
  /(?:^|\n)[ \t]{0,6}(?:phan |muc )?(i{1,3}|iv|v|vi)[ ]?[./):-]/g,
  /(?:^|\n|[.!?;:] )[ \t]{0,6}(?:viec |chuyen |noi dung |van de |dieu |y )?(?:thu|phan|viec|chuyen|muc) (nhat|nhut|mot|hai|ba|tu|bon|nam|sau|\d)(?![a-z\d/])/g,
  /(?:^|\n|[.!?;:] )[ \t]{0,6}(mot|hai|ba|bon|nam|sau)(?: la)?[,:]/g,
  /(?:^|\n)[ \t]{0,6}(\d)[ ]?[./):-](?!\d)/g,
  /(?:^|\n|[.!?;:] )[ \t]{0,6}([a-f])[ ]?[./)](?![a-z])/g,
]

const numberOf = (word: string): number =>
  /^[a-f]$/.test(word) ? word.charCodeAt(0) - 96 : (ORDINALS.find(([pattern]) => pattern.test(word))?.[1] ?? -1)

/** What makes a numbered section a matter of its own: the writer complains, denounces or asks in it. */
const CLAIMS =
  /khieu nai|to cao|to giac|khoi to|phan anh|kien nghi|yeu cau|de nghi|khong dong y|khong chiu|thua (?:no|ong|ba|viec)|\bdoi\b|xin (?:lam|huong|dieu|xu|cho|huy|giam|tinh)|chua tra|toi thua/

/**
 * The sections of a letter that numbers its matters (`I. Khiếu nại … II. Tố cáo …`, `Thứ nhất … Thứ hai …`), each with
 * a claim of its own; none where only grounds, requests or enclosures are numbered.
 */
export function mattersOf(passage: Passage): Line[] {
  const { folded } = passage
  for (const family of FAMILIES) {
    const starts: number[] = []
    for (const match of folded.matchAll(family)) {
      const number = numberOf(match[1] ?? '')
      if (number === 1) starts.length = 0
      if (number !== starts.length + 1) continue
      starts.push(match.index)
      if (starts.length >= MAX_MATTERS) break
    }
    if (starts.length < 2) continue
    const sections = starts.map((start, index) => ({ start, end: starts[index + 1] ?? endOf(folded, start) }))
    const claims = sections.filter(({ start, end }) => end - start > 50 && CLAIMS.test(folded.slice(start, end)))
    if (claims.length >= 2) return claims
  }
  return []
}

/** The last section ends at the empty line, the date or the signature below it. */
function endOf(folded: string, start: number): number {
  const rest = folded.slice(start + 40)
  const stop = rest.search(
    /\n[ \t]*\n|\n[^\n]{0,40}ngay \d|\n[ \t]*(?:nguoi (?:lam|viet|to|khieu|kien)|\(?(?:da )?ky\b|dai dien)/,
  )
  return stop === -1 ? folded.length : start + 40 + stop
}

/** The passage with everything outside the section blanked: offsets stay those of the letter. */
export function onlySection(passage: Passage, { start, end }: Line): Passage {
  const blank = (text: string) =>
    ' '.repeat(start) + text.slice(start, end) + ' '.repeat(Math.max(0, text.length - end))
  return { ...passage, text: blank(passage.text), folded: blank(passage.folded) }
}
