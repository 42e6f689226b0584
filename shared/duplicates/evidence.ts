/**
 * What speaks for and against two petitions being of the same sender and of the same matter, in bits
 * (Fellegi and Sunter, 1969): agreement counts more the rarer the agreed value is in the register.
 */
import type { DocumentMark, Fingerprint, PersonMark } from './fingerprint.ts'
import { wordsShared } from './rare-words.ts'
import { type Likeness, likeness, type Sketch } from './sketch.ts'

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
    /** Family and given name agree, but not the whole names. */
    calling: boolean
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
  /** Each names roads or lots, and not one of the other's. */
  codesDiffer: boolean
  /** One speaks of a paper of the day the other bears or was sent. */
  namesOther: boolean
  places: 'same' | 'other' | 'unknown'
  /** Both letters say where the matter lies; otherwise the sender's home stands in for it. */
  placed: boolean
  hamletSame: boolean
  /** Both speak of one commune, be it only on the way. */
  aroundSame: boolean
  /** Names of two syllables that both have somewhere, without the writers' own and those counted already. */
  proper: number
  /** Canals, bridges, lanes by number that both name. */
  spots: number
  /** Days between the two papers; null where one bears none. */
  daysApart: number | null
  fieldSame: boolean
  bodySame: boolean
  officeSame: boolean
  letters: Likeness
  /** One is so short that it says nothing by what it does not share. */
  fewWords: boolean
  /** Share of uncommon words of the shorter letter that the other has, too; of a few words next to nothing. */
  topics: number
  /** How much of what both speak of is the same, rare words weighing most. */
  words: number
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
  a.length === 0 || b.length === 0 ? EMPTY : a.filter((value) => value !== 0 && b.includes(value))
const EMPTY: number[] = []

const meet = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.some((value) => value !== 0 && b.includes(value))

const same = (one: number, other: number): boolean => one !== 0 && one === other

const samePerson = (a: PersonMark | undefined, b: PersonMark | undefined): boolean =>
  a !== undefined && b !== undefined && (same(a.name, b.name) || same(a.phone, b.phone) || same(a.identity, b.identity))

/** The mark two lists of persons agree on, 0 for none; `both` when each has one at all. */
function agreed(pick: keyof PersonMark, a: Fingerprint, b: Fingerprint): { both: boolean; mark: number } {
  let inA = false
  let inB = false
  let mark = 0
  for (const one of a.persons) {
    const value = one[pick]
    if (value === 0) continue
    inA = true
    for (const other of b.persons) if (mark === 0 && other[pick] === value) mark = value
  }
  for (const other of b.persons) if (other[pick] !== 0) inB = true
  return { both: inA && inB, mark }
}

/** Some hundred people of a province are called `Oanh Vương`, hardly two of one commune write to it. */
const CALLED_ALIKE = 2.5
const CALLED_ALIKE_HERE = 5

/** Family and given name agree, and at least one of the names is without its middle: Nguyễn Thị Hoa is not Nguyễn Văn Hoa. */
const calledAlike = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((one) => b.some((other) => one >>> 1 === other >>> 1 && ((one | other) & 1) === 1))

/** From this share of common wording on, one given name under both is one name damaged on its way (a scan, no accents). */
const DAMAGED_COPY = 0.6

function senderEvidence(a: Fingerprint, b: Fingerprint, wording: number, frequencies: Frequencies) {
  const phone = agreed('phone', a, b)
  const identity = agreed('identity', a, b)
  const name = agreed('name', a, b)
  const mailbox = a.mailbox !== 0 && a.mailbox === b.mailbox
  let bits = 0
  if (phone.mark !== 0) bits += rarity(phone.mark, 1e-4, frequencies, 12)
  else if (phone.both) bits -= 1.5
  if (identity.mark !== 0) bits += rarity(identity.mark, 1e-5, frequencies, 14)
  else if (identity.both) bits -= 4
  const marked = phone.mark !== 0 || identity.mark !== 0 || mailbox
  // "Em là Thoa" from the phone of Trần Thị Kim Thoa is she; another given name from it is a relative or a lawyer.
  const given = name.mark === 0 && agreed('given', a, b).mark !== 0
  const shortForm = given && (marked || wording >= DAMAGED_COPY)
  // One mailbox for two people shows its owner's name above both letters.
  const calling = name.mark === 0 && !mailbox && calledAlike(a.callings, b.callings)
  if (name.mark !== 0) bits += rarity(name.mark, 1 / 1500, frequencies, 9)
  else if (calling) bits += meet(a.around, b.around) ? CALLED_ALIKE_HERE : CALLED_ALIKE
  else if (shortForm) bits += marked ? 2 : 4
  else if (name.both) bits -= 9
  if (mailbox) bits += Math.min(5, rarity(a.mailbox, 1e-3, frequencies, 8))
  const sender = {
    phone: phone.mark !== 0,
    identity: identity.mark !== 0,
    name: name.mark !== 0,
    mailbox,
    otherName: name.both && name.mark === 0 && !shortForm && !calling,
    calling,
    known: phone.both || identity.both || name.both || mailbox,
    // One of a group's signers writes for himself, or another group with some of the same people.
    otherLead: (a.persons.length > 1 || b.persons.length > 1) && !samePerson(a.persons[0], b.persons[0]),
  }
  return { bits, sender }
}

const NO_DOCUMENTS: Evidence['documents'] = { same: [], dated: false, bare: [], otherDay: false, conflict: false }

/** What a letter of that day could have named; 0: nobody knows its day. */
const knownOn = (documents: readonly DocumentMark[], day: number): readonly DocumentMark[] =>
  day === 0 ? documents : documents.filter((document) => document.day <= day)

function documentEvidence(one: Fingerprint, another: Fingerprint): Evidence['documents'] {
  const [a, b] = [one.documents, another.documents]
  if (a.length === 0 || b.length === 0) return NO_DOCUMENTS
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
  // A decision that came after the earlier letter says nothing against it: that letter could not have named it.
  const conflict =
    same.length === 0 && bare.length === 0 && full(knownOn(a, another.petitionDay)) && full(knownOn(b, one.petitionDay))
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

const namesSomebody = (f: Fingerprint): boolean => f.respondents.length > 0 || f.names.length > 0

/**
 * Agreeing names: what both write in capitals or complain of; what one does and the other only mentions counts as
 * well. Names of people and waters meet by chance and weigh little. The heaviest first.
 */
function nameEvidence(a: Fingerprint, b: Fingerprint, frequencies: Frequencies) {
  const strong = new Map<number, number>()
  const take = (marks: readonly number[], f: Fingerprint) => {
    for (const mark of marks) {
      if (mark === 0 || strong.has(mark)) continue
      const there =
        f.respondents.includes(mark) ||
        f.names.includes(mark) ||
        f.commonNames.includes(mark) ||
        f.mentions.includes(mark)
      if (there) strong.set(mark, rarity(mark, 1 / 60, frequencies, 8))
    }
  }
  take(a.respondents, b)
  take(a.names, b)
  take(b.respondents, a)
  take(b.names, a)
  const weights = [...strong].map(([mark, bits]) => ({ mark, bits }))
  for (const list of [
    shared(a.commonNames, b.commonNames),
    shared(a.commonNames, b.mentions),
    shared(a.mentions, b.commonNames),
  ]) {
    for (const mark of list) {
      if (!weights.some((one) => one.mark === mark)) weights.push({ mark, bits: rarity(mark, 1 / 60, frequencies, 3) })
    }
  }
  weights.sort((x, y) => y.bits - x.bits)
  return {
    names: weights.map(({ mark }) => mark),
    // Names come in company (a firm and its director, two and three syllables of one): later ones count half, a quarter …
    nameBits: weights.reduce((sum, { bits }, i) => sum + bits / 2 ** i, 0),
    namesDiffer: strong.size === 0 && namesSomebody(a) && namesSomebody(b),
    respondentSame: [...strong.keys()].some((mark) => a.respondents.includes(mark) || b.respondents.includes(mark)),
  }
}

/** A letter of five uncommon words that shares two of them shares nothing certain. */
const TOO_FEW_WORDS = 12
const SAYS_NOTHING = 6

function topicsShared(a: Sketch, b: Sketch): number {
  const words = Math.min(a.size, b.size)
  return (likeness(a, b).contained * words) / (words + TOO_FEW_WORDS)
}

/** From this share of common wording on a form may be filled in for another place. */
const SAME_FORM = 0.15

/**
 * Who tells a thing without papers names the market town or the next commune as readily as his own: one commune that both
 * speak of leaves it open where. Whoever cites a decision says where.
 */
function whereOf(a: Fingerprint, b: Fingerprint, ownWordsOfOnePlace: boolean): Evidence['places'] {
  if (a.places.length === 0 || b.places.length === 0) return 'unknown'
  if (meet(a.places, b.places)) return 'same'
  const citesNothing = ({ documents, parcels }: Fingerprint) => documents.length + parcels.length === 0
  return ownWordsOfOnePlace && (citesNothing(a) || citesNothing(b)) ? 'unknown' : 'other'
}

/** All evidence about one pair. Symmetric in `a` and `b`. */
export function evidenceOf(a: Fingerprint, b: Fingerprint, frequencies: Frequencies): Evidence {
  const letters = likeness(a.letters, b.letters)
  const { bits, sender } = senderEvidence(a, b, letters.contained, frequencies)
  const figures = shared(a.figures, b.figures)
  const fewer = Math.min(a.figures.length, b.figures.length)
  const aroundSame = meet(a.around, b.around)
  const places = whereOf(a, b, aroundSame && letters.contained < SAME_FORM)
  const named = nameEvidence(a, b, frequencies)
  return {
    senderBits: bits,
    sender,
    documents: documentEvidence(a, b),
    parcels: parcelEvidence(a, b),
    ...named,
    figures,
    namesOther: meet(a.figures, b.ownDays) || meet(b.figures, a.ownDays),
    codesDiffer: a.codes.length > 0 && b.codes.length > 0 && !meet(a.codes, b.codes),
    figureShare: fewer === 0 ? 0 : figures.length / fewer,
    places,
    placed: a.placed && b.placed,
    hamletSame:
      places !== 'other' &&
      (meet(a.hamlets, b.hamlets) ||
        meet(a.hamlets, b.commonNames) ||
        meet(a.commonNames, b.hamlets) ||
        meet(a.hamlets, b.proper) ||
        meet(a.proper, b.hamlets)),
    aroundSame,
    proper: shared(a.proper, b.proper).filter((mark) => !named.names.includes(mark)).length,
    spots: shared(a.spots, b.spots).length,
    daysApart: a.petitionDay === 0 || b.petitionDay === 0 ? null : Math.abs(a.petitionDay - b.petitionDay),
    fieldSame: a.field === b.field,
    officeSame: meet(a.offices, b.offices),
    bodySame: meet(a.bodies, b.bodies),
    letters,
    fewWords: Math.min(a.topics.size, b.topics.size) < SAYS_NOTHING,
    topics: topicsShared(a.topics, b.topics),
    words: wordsShared(a.words, b.words),
  }
}
