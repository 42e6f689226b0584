import type { Found, Petitioner } from '../petition.ts'
import { resolveAddress } from '../places/index.ts'
import { addressIn } from './address.ts'
import { identityNumbersIn, phonesIn } from './contacts.ts'
import { MAX_PETITIONERS } from './introductions.ts'
import { repairedName } from './name-spelling.ts'
import { type Passage, tidy } from './passage.ts'
import { type Person, rowAddress } from './person-details.ts'
import { signerRows } from './signers.ts'

/** `2. B, 1968, cùng địa chỉ`: the home of the row above. */
const SAME_HOME = /(?:cung (?:dia chi|nha|ap|ho)|nhu tren|dia chi tren|(?<![a-z])nt)(?![a-z])/

/** The persons of the first list of signers in the letter or its enclosures, with what their rows say; null without a list. */
export function group(main: Passage, others: readonly Passage[]): { people: Person[] } | null {
  for (const passage of [main, ...others]) {
    const rows = signerRows(passage)
    let last: Person['address']
    if (rows.length < 2) continue
    const people = rows.slice(0, MAX_PETITIONERS).map(({ name, line }): Person => {
      const zone = { start: name.end, end: line.end }
      const person: Person = { name: repairedName(name.name), nameSpan: name, passage, zone, confidence: 0.92 }
      const span = rowAddress(passage, name.end, line.end)
      if (span !== null) person.address = { ...span, passage, value: tidy(passage.text.slice(span.start, span.end)) }
      if (last !== undefined && SAME_HOME.test(passage.folded.slice(zone.start, zone.end))) person.address = last
      last = person.address ?? last
      const phone = phonesIn(passage, zone.start, zone.end)[0]
      if (phone !== undefined) person.phone = { ...phone, passage }
      const id = identityNumbersIn(passage, zone.start, zone.end)[0]
      if (id !== undefined) person.citizenId = { ...id, passage }
      return person
    })
    return { people }
  }
  return null
}

/** `Chúng tôi gồm các hộ có tên dưới đây, cùng ngụ …:` — characters above a list in which its address stands. */
const LIST_HEAD = 260
const TOGETHER = /(?<![a-z])(?:cung|deu) (?:dia chi|ngu|o|thuong tru|tru tai|cu ngu|cu tru|sinh song)(?![a-z])/

/**
 * Where the people of a list live together, said above the list, below it or beside their number: the units it may
 * mean, empty when unsaid. Rows without an address of their own take it over.
 */
export function homeOfList(
  people: readonly Person[],
  main: Passage,
  stated: { start: number; end: number } | null,
  near: readonly string[],
): string[] {
  const firstRow = people[0]?.passage === main ? (people[0].nameSpan?.start ?? 0) : 0
  const lastRow = people.at(-1)?.passage === main ? (people.at(-1)?.nameSpan?.end ?? 0) : 0
  // "1. A; 2. B\nCùng địa chỉ: …"
  const below = TOGETHER.exec(main.folded.slice(lastRow, lastRow + LIST_HEAD))
  const home =
    below !== null
      ? addressIn(main, lastRow + below.index, Math.min(main.text.length, lastRow + below.index + LIST_HEAD))
      : stated === null
        ? addressIn(main, Math.max(0, firstRow - LIST_HEAD), firstRow)
        : addressIn(main, stated.end, Math.min(main.text.length, stated.end + 160))
  if (home === null) return []
  // "12 công nhân làm việc tại công ty …, xã …": that is where they work.
  const lead = main.folded.slice(stated?.start ?? Math.max(0, home.start - 60), home.start)
  if (below === null && /cong ty|lam viec/.test(lead)) return []
  const { candidates } = resolveAddress(main.text.slice(home.start, home.end), near)
  if (candidates.length > 0) {
    const value = tidy(main.text.slice(home.start, home.end))
    for (const person of people) person.address ??= { ...home, passage: main, value }
  }
  return candidates
}

/** Rows that name a hamlet or a market stall only: the list lives in the one commune its other rows name. */
export function shareHome(petitioners: readonly Found<Petitioner>[]): void {
  const named = new Set(petitioners.map(({ value }) => value.communeCandidates.join()).filter((codes) => codes !== ''))
  const [codes] = [...named]
  if (named.size !== 1 || codes === undefined) return
  for (const { value } of petitioners) {
    if (value.communeCandidates.length > 0) continue
    value.communeCandidates = codes.split(',')
    value.communeCode = value.communeCandidates.length === 1 ? codes : null
  }
}

/** A few words of the citizen's own above the enclosed petition, not an office's covering letter. */
export const isOwnNote = (passage: Passage): boolean =>
  passage.text.length < 600 &&
  !/(?:^|\n)[ \t]*so[ :]|cong van|phieu chuyen|uy ban|van phong|toa soan|ban doc|dai bieu/.test(passage.folded)
