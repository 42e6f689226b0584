import { fold } from '../vietnamese/fold.ts'
import { nameKey } from '../vietnamese/names.ts'
import { identityNumbersIn, phonesIn } from './contacts.ts'
import type { Passage } from './passage.ts'
import { calledBefore, type Person } from './person-details.ts'

/** Of a longer list nobody gives numbers outside the rows but those who lead it. */
const LEADERS = 12
const REACH = 200
const MENTIONS = 8

/** Where each person's name stands outside his own row, in reading order. */
function mentionsOf(people: readonly Person[], passage: Passage): { person: Person; start: number; end: number }[] {
  return people
    .slice(0, LEADERS)
    .flatMap((person) => {
      const name = fold(person.name ?? '')
      const found: { person: Person; start: number; end: number }[] = []
      if (!name.includes(' ')) return found
      for (
        let at = passage.folded.indexOf(name);
        at !== -1 && found.length < MENTIONS;
        at = passage.folded.indexOf(name, at + 1)
      ) {
        // What stands in his own row was read with the row.
        if (person.passage !== passage || person.nameSpan?.start !== at)
          found.push({ person, start: at, end: at + name.length })
      }
      return found
    })
    .sort((a, b) => a.start - b.start)
}

/** Between a name and its number: a signature, an address, an identity number; no sentence. */
const NUMBER_OF_HIS_OWN = /^[^\n]{0,160}$/

/**
 * Numbers that do not stand in a signer's row: beside another mention of the name (`Đại diện: ông A, CCCD …, ĐT …`,
 * `A (ký) 0345 … - B (ký) 0333 …`), or in the mail around the list (`Số của Liễu 0705 …`).
 */
export function contactsOfGroup(
  people: readonly Person[],
  main: Passage,
  own: readonly Passage[],
  speaker: string | null,
): void {
  for (const passage of [main, ...own]) {
    const mentions = mentionsOf(people, passage)
    for (const [i, { person, end }] of mentions.entries()) {
      const to = Math.min(mentions[i + 1]?.start ?? passage.text.length, end + REACH)
      const phone = phonesIn(passage, end, to)[0]
      if (phone !== undefined && NUMBER_OF_HIS_OWN.test(passage.folded.slice(end, phone.start)))
        if (!people.some((one) => one.phone?.digits === phone.digits)) person.phone ??= { ...phone, passage }
      const id = identityNumbersIn(passage, end, to)[0]
      if (id !== undefined && NUMBER_OF_HIS_OWN.test(passage.folded.slice(end, id.start)))
        person.citizenId ??= { ...id, passage }
    }
  }
  // "Đt anh Bé 0333 …, chị Ngân 0334 …"
  for (const passage of [main, ...own]) {
    for (const phone of phonesIn(passage)) {
      const before = passage.folded.slice(Math.max(0, phone.start - 60), phone.start)
      const called = people.slice(0, LEADERS).filter((person) => calledBefore(before, person.name ?? ''))
      const one = called[0]
      if (called.length === 1 && one?.phone === undefined) (one as Person).phone = { ...phone, passage }
    }
  }
  if (people.some((person) => person.phone !== undefined)) return
  const leader =
    people.find((person) => speaker !== null && nameKey(person.name ?? '') === nameKey(speaker)) ?? people[0]
  for (const passage of own) {
    const phones = phonesIn(passage)
    const phone = phones[0]
    if (phone === undefined || phones.length > 2) continue
    const before = passage.folded.slice(Math.max(0, phone.start - 40), phone.start)
    const called = people.find((person) => {
      const given =
        fold(person.name ?? '')
          .split(' ')
          .at(-1) ?? ''
      return given.length > 1 && new RegExp(`\\b${given}\\b`).test(before)
    })
    const one = called ?? leader
    if (one !== undefined) one.phone = { ...phone, passage }
    return
  }
}
