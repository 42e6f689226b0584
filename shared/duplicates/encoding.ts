/**
 * A fingerprint as bytes for its row: about 0.8 KB, read in microseconds. Traces are rows of their own and are not
 * repeated here. The first byte is the version of this layout.
 */
import { PetitionType } from '../petition.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Sketch } from './sketch.ts'

const VERSION = 1
const TYPES = PetitionType.options

class Writer {
  bytes = new Uint8Array(1024)
  at = 0

  room(n: number): void {
    if (this.at + n <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + n))
    larger.set(this.bytes)
    this.bytes = larger
  }

  byte(value: number): void {
    this.room(1)
    this.bytes[this.at++] = value
  }

  word(value: number): void {
    this.room(4)
    for (let shift = 0; shift < 32; shift += 8) this.bytes[this.at++] = (value >>> shift) & 0xff
  }

  /** Seven bits a byte; for counts, days and gaps. */
  varint(value: number): void {
    this.room(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.bytes[this.at++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.bytes[this.at++] = rest
  }

  words(values: readonly number[]): void {
    this.varint(values.length)
    for (const value of values) this.word(value)
  }

  sketch(sketch: Sketch): void {
    this.varint(sketch.size)
    this.varint(sketch.values.length)
    let last = 0
    for (const value of sketch.values) {
      this.varint(value - last)
      last = value
    }
  }
}

class Reader {
  readonly bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  byte(): number {
    if (this.at >= this.bytes.length) throw new Error('A stored fingerprint ends too early')
    return this.bytes[this.at++] as number
  }

  word(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value >>> 0
  }

  /** A count of items of at least `size` bytes, checked against what is left: a damaged row asks for no gigabytes. */
  count(size: number): number {
    const count = this.varint()
    if (count * size > this.bytes.length - this.at) throw new Error('A stored fingerprint is damaged')
    return count
  }

  words(): number[] {
    const count = this.count(4)
    const out: number[] = []
    const { bytes } = this
    let at = this.at
    for (let i = 0; i < count; i += 1, at += 4) {
      const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)
      out.push((low | ((bytes[at + 3] as number) << 24)) >>> 0)
    }
    this.at = at
    return out
  }

  sketch(): Sketch {
    const size = this.varint()
    const values = new Uint32Array(this.count(1))
    let last = 0
    for (let i = 0; i < values.length; i += 1) {
      last = (last + this.varint()) >>> 0
      values[i] = last
    }
    return { size, values }
  }
}

/** Bytes of everything but the traces. */
export function encodeFingerprint(f: Fingerprint): Uint8Array {
  const out = new Writer()
  out.byte(VERSION)
  out.byte(TYPES.indexOf(f.type))
  out.byte(
    (f.second ? 1 : 0) | (f.followUp ? 2 : 0) | (f.anonymous ? 4 : 0) | (f.placed ? 8 : 0) | (f.elsewhere ? 16 : 0),
  )
  out.varint(Number(f.field.slice(1)))
  out.varint(f.petitionDay)
  out.varint(f.signers)
  out.word(f.mailbox)
  out.words(f.persons.flatMap((person) => [person.name, person.given, person.phone, person.identity]))
  out.words(f.documents.flatMap((document) => [document.number, document.bare, document.day]))
  out.words(f.parcels.flatMap((parcel) => [parcel.parcel, parcel.sheet]))
  out.words(f.places)
  out.words(f.hamlets)
  out.words(f.respondents)
  out.words(f.offices)
  out.words(f.bodies)
  out.words(f.names)
  out.words(f.commonNames)
  out.words(f.mentions)
  out.words(f.figures)
  out.words(f.ownDays)
  out.sketch(f.letters)
  out.sketch(f.topics)
  return out.bytes.slice(0, out.at)
}

function grouped<T>(flat: readonly number[], width: number, make: (from: readonly number[]) => T): T[] {
  const out: T[] = []
  for (let i = 0; i + width <= flat.length; i += width) out.push(make(flat.slice(i, i + width)))
  return out
}

/** The fingerprint without its traces. Throws on bytes that are damaged or of a later version. */
export function decodeFingerprint(bytes: Uint8Array): Fingerprint {
  const from = new Reader(bytes)
  if (from.byte() !== VERSION) throw new Error('A stored fingerprint is of another version')
  const type = TYPES[from.byte()] ?? 'other'
  const flags = from.byte()
  const field = `F${String(from.varint()).padStart(2, '0')}`
  const petitionDay = from.varint()
  const signers = from.varint()
  const mailbox = from.word()
  return {
    traces: [],
    type,
    field,
    petitionDay,
    signers,
    mailbox,
    second: (flags & 1) !== 0,
    followUp: (flags & 2) !== 0,
    anonymous: (flags & 4) !== 0,
    placed: (flags & 8) !== 0,
    elsewhere: (flags & 16) !== 0,
    persons: grouped(from.words(), 4, ([name = 0, given = 0, phone = 0, identity = 0]) => ({
      name,
      given,
      phone,
      identity,
    })),
    documents: grouped(from.words(), 3, ([number = 0, bare = 0, day = 0]) => ({ number, bare, day })),
    parcels: grouped(from.words(), 2, ([parcel = 0, sheet = 0]) => ({ parcel, sheet })),
    places: from.words(),
    hamlets: from.words(),
    respondents: from.words(),
    offices: from.words(),
    bodies: from.words(),
    names: from.words(),
    commonNames: from.words(),
    mentions: from.words(),
    figures: from.words(),
    ownDays: from.words(),
    letters: from.sketch(),
    topics: from.sketch(),
  }
}
