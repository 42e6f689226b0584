/**
 * A fingerprint as bytes for its row: about half a kilobyte, read in microseconds. Traces are rows of their own and are
 * not repeated here. The first byte is the layout.
 */
import { PetitionType } from '../petition.ts'
import { Reader, Writer } from './bytes.ts'
import type { Fingerprint } from './fingerprint.ts'

/**
 * The layout of fingerprints and traces together. Whoever changes what is hashed, sketched or written here counts it
 * up: a register of another layout makes its traces anew from the letters it keeps (local-server/duplicates/rebuild.ts).
 */
export const TRACE_LAYOUT = 4
const TYPES = PetitionType.options

/** Bytes of everything but the traces. */
export function encodeFingerprint(f: Fingerprint): Uint8Array {
  const out = new Writer()
  out.byte(TRACE_LAYOUT)
  out.byte(TYPES.indexOf(f.type))
  out.byte(
    (f.second ? 1 : 0) |
      (f.followUp ? 2 : 0) |
      (f.anonymous ? 4 : 0) |
      (f.placed ? 8 : 0) |
      (f.elsewhere ? 16 : 0) |
      (f.leans ? 32 : 0) |
      (f.retells ? 64 : 0),
  )
  out.varint(Number(f.field.slice(1)))
  out.varint(f.petitionDay)
  out.varint(f.signers)
  out.word(f.mailbox)
  out.words(f.callings)
  out.words(f.persons.flatMap((person) => [person.name, person.given, person.phone, person.identity]))
  out.words(f.documents.flatMap((document) => [document.number, document.bare, document.day]))
  out.words(f.parcels.flatMap((parcel) => [parcel.parcel, parcel.sheet]))
  out.words(f.places)
  out.words(f.around)
  out.words(f.hamlets)
  out.words(f.spots)
  out.words(f.proper)
  out.words(f.respondents)
  out.words(f.offices)
  out.words(f.bodies)
  out.words(f.names)
  out.words(f.commonNames)
  out.words(f.mentions)
  out.words(f.figures)
  out.words(f.codes)
  out.words(f.ownDays)
  out.sketch(f.letters)
  out.sketch(f.topics)
  out.sketch(f.words)
  return out.bytes.slice(0, out.at)
}

/** Lists of marks that belong together: `make` takes its members from `next`, one after the other. */
function grouped<T>(flat: readonly number[], width: number, make: (next: (offset: number) => number) => T): T[] {
  const out: T[] = []
  let from = 0
  const next = (offset: number) => flat[from + offset] ?? 0
  for (; from + width <= flat.length; from += width) out.push(make(next))
  return out
}

/** The fingerprint without its traces. Throws on bytes that are damaged or of another layout. */
export function decodeFingerprint(bytes: Uint8Array): Fingerprint {
  const from = new Reader(bytes)
  if (from.byte() !== TRACE_LAYOUT) throw new Error('A stored fingerprint is of another layout')
  const type = TYPES[from.byte()] ?? 'other'
  const flags = from.byte()
  const field = `F${String(from.varint()).padStart(2, '0')}`
  const petitionDay = from.varint()
  const signers = from.varint()
  const mailbox = from.word()
  const callings = from.words()
  return {
    traces: [],
    type,
    field,
    petitionDay,
    signers,
    mailbox,
    callings,
    second: (flags & 1) !== 0,
    followUp: (flags & 2) !== 0,
    anonymous: (flags & 4) !== 0,
    placed: (flags & 8) !== 0,
    elsewhere: (flags & 16) !== 0,
    leans: (flags & 32) !== 0,
    retells: (flags & 64) !== 0,
    persons: grouped(from.words(), 4, (n) => ({ name: n(0), given: n(1), phone: n(2), identity: n(3) })),
    documents: grouped(from.words(), 3, (n) => ({ number: n(0), bare: n(1), day: n(2) })),
    parcels: grouped(from.words(), 2, (n) => ({ parcel: n(0), sheet: n(1) })),
    places: from.words(),
    around: from.words(),
    hamlets: from.words(),
    spots: from.words(),
    proper: from.words(),
    respondents: from.words(),
    offices: from.words(),
    bodies: from.words(),
    names: from.words(),
    commonNames: from.words(),
    mentions: from.words(),
    figures: from.words(),
    codes: from.words(),
    ownDays: from.words(),
    letters: from.sketch(),
    topics: from.sketch(),
    words: from.sketch(),
  }
}
