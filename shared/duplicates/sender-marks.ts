/** Who writes: names, phones, identity numbers and the mailbox, as marks. */
import type { Message, Petition } from '../petition.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { PersonMark } from './fingerprint.ts'
import type { Marks } from './marks.ts'

/** A group's later signers are remembered, too: one of them may write next. */
const MOST_PERSONS = 24
/** Addresses many petitions come from: scanners, clerks, help desks. The person behind is somebody else each time. */
const SHARED_MAILBOX = /(?:scan|vanthu|van\.thu|noreply|no-reply|photo|vpls|luat|tuvan|bandoc|dannguyen|mttq|vptu|ubnd)/
const ADDRESS = /[^\s<>"]{1,64}@[^\s<>"]{1,190}/

type Petitioner = Petition['petitioners'][number]['value']

function personMark(value: Petitioner, name: string, marks: Marks): PersonMark {
  const joined = name.replaceAll(' ', '')
  const homes = value.communeCode === null ? value.communeCandidates : [value.communeCode]
  for (const home of joined === '' ? [] : homes.length > 0 ? homes.slice(0, 3) : ['?']) {
    marks.trace('person_place', `${joined}@${home}`)
  }
  return {
    name: joined === '' ? 0 : marks.of('person', joined, value.name ?? ''),
    given: joined === '' ? 0 : marks.of('given', name.slice(name.lastIndexOf(' ') + 1)),
    phone: value.phone === null ? 0 : marks.trace('phone', value.phone.replace(/\D/g, '')),
    identity: value.citizenId === null ? 0 : marks.trace('identity_number', value.citizenId.replace(/\D/g, '')),
  }
}

export interface SenderMarks {
  persons: PersonMark[]
  /** 0 when a body forwarded or scanned it. */
  mailbox: number
  /** Folded names of all who signed: they say nothing about the matter. */
  ownNames: ReadonlySet<string>
}

/** Mobile numbers, also written in groups. */
const MOBILE = /(?<!\d)0[35789](?:[ .-]?\d){8}(?!\d)/g

/**
 * The one mobile number of a letter whose reading found none: "Nhiên, tổ 7. 0396 205 871". Of several nobody knows
 * whose they are. `said`: the letter's own words.
 */
function onlyPhone(said: string): string | null {
  const numbers = new Set([...said.matchAll(MOBILE)].map(([number]) => number.replace(/\D/g, '')))
  const [only] = numbers
  return numbers.size === 1 && only !== undefined ? only : null
}

export function senderMarks(message: Message, petition: Petition, said: string, marks: Marks): SenderMarks {
  const ownNames = new Set<string>()
  const persons: PersonMark[] = []
  for (const { value } of petition.petitioners) {
    const name = value.name === null ? '' : foldKey(value.name)
    if (name !== '') ownNames.add(name)
    if (persons.length < MOST_PERSONS) persons.push(personMark(value, name, marks))
  }
  if (persons.every(({ phone }) => phone === 0)) {
    const number = onlyPhone(said)
    const [first = { name: 0, given: 0, phone: 0, identity: 0 }, ...others] = persons
    if (number !== null) persons.splice(0, persons.length, { ...first, phone: marks.trace('phone', number) }, ...others)
  }
  const address = ADDRESS.exec(message.from.toLowerCase())?.[0] ?? ''
  const own = address !== '' && petition.forwardingBody === null && !SHARED_MAILBOX.test(address)
  return { persons, mailbox: own ? marks.trace('mailbox', address) : 0, ownNames }
}
