/** Numbers to bytes and back, for fingerprints. Reading checks every length: a damaged row is refused, never guessed. */
import type { Sketch } from './sketch.ts'

export class Writer {
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

export class Reader {
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
    if (count === 0) return []
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

  /** Two hundred gaps a fingerprint, thirty fingerprints a check: read without a call for each. */
  sketch(): Sketch {
    const size = this.varint()
    const values = new Uint32Array(this.count(1))
    const { bytes } = this
    let at = this.at
    let last = 0
    for (let i = 0; i < values.length; i += 1) {
      let byte = bytes[at++] as number
      let gap = byte & 0x7f
      for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
        byte = bytes[at++] as number
        gap |= (byte & 0x7f) << shift
      }
      last += gap
      values[i] = last
    }
    if (at > bytes.length) throw new Error('A stored fingerprint ends too early')
    this.at = at
    return { size, values }
  }
}
