/**
 * What speaks for and against two petitions being of the same sender and of the same matter, in bits
 * (Fellegi and Sunter, 1969): agreement counts more the rarer the agreed value is in the register.
 */
import type { DocumentMark, Fingerprint, PersonMark } from './fingerprint.ts'
import { type Likeness, likeness } from './sketch.ts'

/** What the register knows about commonness: how many petitions bear a trace (its low 32 bits), capped or exact. */
export interface Frequencies {
  registered: number
  /** Undefined when the trace was not looked up. */
  of(mark: number): number | undefined
}

/** Before anything is known: every value is as common as its kind usually is. */
export const NO_FREQUENCIES: Frequencies = { registered: 0, of: () => undefined }

export interface Evidence {
  senderBits: number
  /** By what the senders were recognised or told apart. */
  sender: {
    phone: boolean
    identity: boolean
    name: boolean
    mailbox: boolean
    otherName: boolean
    known: boolean
    otherLead: boolean
  }
  documents: {
    same: number[]
    /** At least one agrees in number and day. */
    dated: boolean
    bare: number[]
    otherDay: boolean
    conflict: boolean
  }
  parcels: { same: number[]; conflict: boolean }
  /** Agreeing names of firms, schools, people, rarest first. */
  names: number[]
  nameBits: number
  /** Both name a firm, school or person complained of, and not the same. */
  namesDiffer: boolean
  /** One of the agreeing names is of somebody complained of. */
  respondentSame: boolean
  figures: number[]
  /** Agreeing days. */
  figureShare: number
  /** One speaks of a paper of the day the other bears or was sent. */
  namesOther: boolean
  places: 'same' | 'other' | 'unknown'
  /** Both letters say where the matter lies; otherwise the sender's home stands in for it. */
  placed: boolean
  hamletSame: boolean
  fieldSame: boolean
  bodySame: boolean
  officeSame: boolean
  letters: Likeness
  topics: Likeness
}

/** Petitions a small register is taken to have at least, so that "only one so far" does not look rare. */
const SMOOTHING = 3000

/** log2 of how unlikely it is to agree on this value by chance; `usual` is the share of petitions expected to have it. */
function rarity(mark: number, usual: number, frequencies: Frequencies, most: number): number {
  const seen = frequencies.of(mark) ?? 0
  const share = (seen + SMOOTHING * usual) / (frequencies.registered + SMOOTHING)
  return Math.max(0, Math.min(most, -Math.log2(Math.max(share, 1e-9))))
}

/** Lists are a few dozen at most: looking through them is quicker than a set made for one pair. */
const shared = (a: readonly number[], b: readonly number[]): number[] =>
  a.length === 0 || b.length === 0 ? [] : a.filter((value) => value !== 0 && b.includes(value))

const samePerson = (a: PersonMark | undefined, b: PersonMark | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  [a.name === b.name && a.name, a.phone === b.phone && a.phone, a.identity === b.identity && a.identity].some(
    (same) => same !== false && same !== 0,
  )

function senderEvidence(a: Fingerprint, b: Fingerprint, frequencies: Frequencies) {
  const known = (pick: (person: PersonMark) => number, f: Fingerprint) => f.persons.map(pick).filter((v) => v !== 0)
  const agree = (pick: (person: PersonMark) => number) => {
    const inA = known(pick, a)
    const inB = known(pick, b)
    return { both: inA.length > 0 && inB.length > 0, same: shared(inA, inB) }
  }
  const phone = agree((person) => person.phone)
  const identity = agree((person) => person.identity)
  const name = agree((person) => person.name)
  const mailbox = a.mailbox !== 0 && a.mailbox === b.mailbox
  let bits = 0
  if (phone.same.length > 0) bits += rarity(phone.same[0] as number, 1e-4, frequencies, 12)
  else if (phone.both) bits -= 1.5
  if (identity.same.length > 0) bits += rarity(identity.same[0] as number, 1e-5, frequencies, 14)
  else if (identity.both) bits -= 4
  const given = agree((person) => person.given).same.length > 0
  const marked = phone.same.length > 0 || identity.same.length > 0 || mailbox
  // "Em là Thoa" from the phone of Trần Thị Kim Thoa is she; another given name from it is a relative or a lawyer.
  const shortForm = name.same.length === 0 && marked && given
  if (name.same.length > 0) bits += rarity(name.same[0] as number, 1 / 1500, frequencies, 9)
  else if (shortForm) bits += 2
  else if (name.both) bits -= 9
  if (mailbox) bits += Math.min(5, rarity(a.mailbox, 1e-3, frequencies, 8))
  const sender = {
    phone: phone.same.length > 0,
    identity: identity.same.length > 0,
    name: name.same.length > 0,
    mailbox,
    otherName: name.both && name.same.length === 0 && !shortForm,
    known: phone.both || identity.both || name.both || mailbox,
    // One of a group's signers writes for himself, or another group with some of the same people.
    otherLead: (a.persons.length > 1 || b.persons.length > 1) && !samePerson(a.persons[0], b.persons[0]),
  }
  return { bits, sender }
}

function documentEvidence(a: readonly DocumentMark[], b: readonly DocumentMark[]): Evidence['documents'] {
  const same: number[] = []
  const bare: number[] = []
  let otherDay = false
  let dated = false
  for (const one of a) {
    for (const other of b) {
      if (one.number !== 0 && one.number === other.number) {
        // 512/QĐ-UBND exists in every commune and every year: another day is another decision.
        if (one.day !== 0 && other.day !== 0 && Math.abs(one.day - other.day) > 1) otherDay = true
        else {
          same.push(one.number)
          if (one.day !== 0 && other.day !== 0) dated = true
        }
      } else if (one.bare !== 0 && one.bare === other.bare && (one.number === 0 || other.number === 0)) {
        bare.push(one.bare)
      }
    }
  }
  const full = (list: readonly DocumentMark[]) => list.some((document) => document.number !== 0)
  const conflict = full(a) && full(b) && same.length === 0 && bare.length === 0
  return {
    same: [...new Set(same)],
    dated,
    bare: [...new Set(bare)],
    otherDay: otherDay && same.length === 0,
    conflict,
  }
}

function parcelEvidence(a: Fingerprint, b: Fingerprint): Evidence['parcels'] {
  const same: number[] = []
  for (const one of a.parcels) {
    for (const other of b.parcels) {
      const sheets = one.sheet === 0 || other.sheet === 0 || one.sheet === other.sheet
      if (one.parcel === other.parcel && sheets) same.push(one.parcel)
    }
  }
  return { same: [...new Set(same)], conflict: a.parcels.length > 0 && b.parcels.length > 0 && same.length === 0 }
}

/** All evidence about one pair. Symmetric in `a` and `b`. */
export function evidenceOf(a: Fingerprint, b: Fingerprint, frequencies: Frequencies): Evidence {
  const { bits, sender } = senderEvidence(a, b, frequencies)
  const all = (f: Fingerprint) => [...new Set([...f.respondents, ...f.names])]
  // What one writes in capitals or complains of and the other only mentions counts as well.
  const said = (f: Fingerprint) => [...f.commonNames, ...f.mentions]
  const rareInBoth = new Set([...shared(all(a), all(b)), ...shared(all(a), said(b)), ...shared(said(a), all(b))])
  const strong = [...rareInBoth].map((mark) => ({ mark, bits: rarity(mark, 1 / 60, frequencies, 8) }))
  const common = [
    ...new Set([
      ...shared(a.commonNames, b.commonNames),
      ...shared(a.commonNames, b.mentions),
      ...shared(a.mentions, b.commonNames),
    ]),
  ]
    .filter((mark) => !rareInBoth.has(mark))
    .map((mark) => ({ mark, bits: 3 }))
  const weights = [...strong, ...common].sort((x, y) => y.bits - x.bits)
  // Names come in company (a firm and its director, two and three syllables of one): later ones count half, a quarter …
  const nameBits = weights.reduce((sum, { bits: w }, i) => sum + w / 2 ** i, 0)
  const figures = shared(a.figures, b.figures)
  const fewer = Math.min(a.figures.length, b.figures.length)
  const place =
    a.places.length === 0 || b.places.length === 0
      ? 'unknown'
      : shared(a.places, b.places).length > 0
        ? 'same'
        : 'other'
  return {
    senderBits: bits,
    sender,
    documents: documentEvidence(a.documents, b.documents),
    parcels: parcelEvidence(a, b),
    names: weights.map(({ mark }) => mark),
    nameBits,
    namesDiffer: strong.length === 0 && all(a).length > 0 && all(b).length > 0,
    respondentSame: strong.some(({ mark }) => a.respondents.includes(mark) || b.respondents.includes(mark)),
    figures,
    namesOther: shared(a.figures, b.ownDays).length > 0 || shared(b.figures, a.ownDays).length > 0,
    figureShare: fewer === 0 ? 0 : figures.length / fewer,
    places: place,
    placed: a.placed && b.placed,
    hamletSame:
      place !== 'other' &&
      [shared(a.hamlets, b.hamlets), shared(a.hamlets, b.commonNames), shared(a.commonNames, b.hamlets)].some(
        (same) => same.length > 0,
      ),
    fieldSame: a.field === b.field,
    officeSame: shared(a.offices, b.offices).length > 0,
    bodySame: shared(a.bodies, b.bodies).length > 0,
    letters: likeness(a.letters, b.letters),
    topics: likeness(a.topics, b.topics),
  }
}
