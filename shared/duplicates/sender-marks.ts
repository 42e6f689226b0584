/** Who writes: names, phones, identity numbers and the mailbox, as marks. */
import type { Message, Petition } from '../petition.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { PersonMark } from './fingerprint.ts'
import { FAMILY_NAMES } from './formulas.ts'
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
  /** Family and given name in either order, as the letter, the mail program or the address has them: `Oanh Vương`. */
  callings: number[]
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

const SYLLABLE = /^(?:ngh?|[ctpgk]h|tr|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/
const MOST_CALLINGS = 6

const calling = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Family and given name of one name of two syllables and more, whichever stands first: `Vương Thị Kiều Oanh`, `Oanh Vương`. */
function callingOf(folded: string): string | null {
  const syllables = folded.split(' ')
  const [first, last] = [syllables[0] as string, syllables.at(-1) as string]
  if (syllables.length < 2 || syllables.length > 5 || !syllables.every((syllable) => SYLLABLE.test(syllable)))
    return null
  return FAMILY_NAMES.has(first) || (syllables.length === 2 && FAMILY_NAMES.has(last)) ? calling(first, last) : null
}

/** The same in the letters of an address: `oanhvuong.thuthua`, `mung.thai61`. */
function callingsIn(local: string): string[] {
  const found: string[] = []
  const pieces = local.split(/[^a-z]+/).filter((piece) => piece.length > 1)
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1]
    if (at === 0 && next !== undefined) {
      const both = callingOf(`${piece} ${next}`)
      if (both !== null) found.push(both)
    }
    for (let cut = 2; cut <= piece.length - 2; cut += 1) {
      const both = callingOf(`${piece.slice(0, cut)} ${piece.slice(cut)}`)
      if (both !== null) found.push(both)
    }
  }
  return found
}

/** What the writer may be called by, in few marks: each is weak alone and meets with his commune. */
function callingMarks(names: Iterable<string>, from: string, homes: readonly string[], marks: Marks): number[] {
  const written = foldKey(from.replace(/<.*$/, '').replace(/[^\p{L}\s]/gu, ' ')).trim()
  const local = (ADDRESS.exec(from.toLowerCase())?.[0] ?? '').split('@')[0] as string
  /** Whether the middle names are left out. */
  const all = new Map<string, boolean>()
  // `Em Lý trái cây`: after the name a mail program has what its owner likes.
  const [first = '', second = ''] = written.split(' ')
  const turned = callingOf(written) === null && !FAMILY_NAMES.has(first) ? `${first} ${second}` : ''
  for (const name of [...names, written, turned]) {
    const one = callingOf(name)
    if (one !== null && !all.has(one)) all.set(one, name.split(' ').length === 2)
  }
  for (const one of callingsIn(local)) if (!all.has(one)) all.set(one, true)
  return [...all].slice(0, MOST_CALLINGS).map(([text, short]) => {
    if (homes[0] !== undefined) marks.trace('neighbour', `${text}@${homes[0]}`)
    return ((marks.of('calling', text) & ~1) | (short ? 1 : 0)) >>> 0
  })
}

export function senderMarks(
  message: Message,
  petition: Petition,
  said: string,
  homes: readonly string[],
  marks: Marks,
): SenderMarks {
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
  const forwarded = petition.forwardingBody !== null
  const callings = callingMarks([...ownNames].slice(0, 3), forwarded ? '' : message.from, homes, marks)
  return { persons, mailbox: own ? marks.trace('mailbox', address) : 0, callings, ownNames }
}
