/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012), cut to 47 bits: a trace is then a safe JavaScript integer, SQLite keeps
 * it in six bytes, and two values of a register of millions do not meet by chance. Keyed with the office's secret: ten digits of a phone number are
 * quickly tried out, so a plain hash in the table would give the number away.
 */

/** The office's 128-bit secret as four 32-bit words, in the order SipHash reads them (low word first). */
export type HashKey = readonly [number, number, number, number]

/** Only for tests and for comparing petitions in memory; a register has its own secret. */
export const OPEN_KEY: HashKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c]

/** The first 16 bytes of the office's secret as a key. Throws when there are fewer. */
export function hashKey(secret: Uint8Array): HashKey {
  if (secret.length < 16) throw new Error('The secret of a register has at least 16 bytes')
  const view = new DataView(secret.buffer, secret.byteOffset, 16)
  return [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)]
}

// The four 64-bit words of the state, low and high halves; kept outside so that no call allocates.
let v0l = 0
let v0h = 0
let v1l = 0
let v1h = 0
let v2l = 0
let v2h = 0
let v3l = 0
let v3h = 0

function round(): void {
  let low = (v0l >>> 0) + (v1l >>> 0)
  v0h = (v0h + v1h + (low > 0xffffffff ? 1 : 0)) | 0
  v0l = low | 0
  let t = (v1l << 13) | (v1h >>> 19)
  v1h = (v1h << 13) | (v1l >>> 19)
  v1l = t
  v1l ^= v0l
  v1h ^= v0h
  t = v0l
  v0l = v0h
  v0h = t
  low = (v2l >>> 0) + (v3l >>> 0)
  v2h = (v2h + v3h + (low > 0xffffffff ? 1 : 0)) | 0
  v2l = low | 0
  t = (v3l << 16) | (v3h >>> 16)
  v3h = (v3h << 16) | (v3l >>> 16)
  v3l = t
  v3l ^= v2l
  v3h ^= v2h
  low = (v0l >>> 0) + (v3l >>> 0)
  v0h = (v0h + v3h + (low > 0xffffffff ? 1 : 0)) | 0
  v0l = low | 0
  t = (v3l << 21) | (v3h >>> 11)
  v3h = (v3h << 21) | (v3l >>> 11)
  v3l = t
  v3l ^= v0l
  v3h ^= v0h
  low = (v2l >>> 0) + (v1l >>> 0)
  v2h = (v2h + v1h + (low > 0xffffffff ? 1 : 0)) | 0
  v2l = low | 0
  t = (v1l << 17) | (v1h >>> 15)
  v1h = (v1h << 17) | (v1l >>> 15)
  v1l = t
  v1l ^= v2l
  v1h ^= v2h
  t = v2l
  v2l = v2h
  v2h = t
}

function start(key: HashKey): void {
  v0l = 0x70736575 ^ key[0]
  v0h = 0x736f6d65 ^ key[1]
  v1l = 0x6e646f6d ^ key[2]
  v1h = 0x646f7261 ^ key[3]
  v2l = 0x6e657261 ^ key[0]
  v2h = 0x6c796765 ^ key[1]
  v3l = 0x79746573 ^ key[2]
  v3h = 0x74656462 ^ key[3]
}

function absorb(low: number, high: number): void {
  v3l ^= low
  v3h ^= high
  round()
  round()
  v0l ^= low
  v0h ^= high
}

function finish(): void {
  v2l ^= 0xff
  round()
  round()
  round()
  round()
}

const encoder = new TextEncoder()
/** Keys are short and folded, nearly always ASCII: they are hashed where they are written, without an array of their own. */
const scratch = new Uint8Array(512)

/** SipHash-2-4 of the first `n` bytes as `[low, high]` 32-bit words, as in the reference implementation. */
export function sipHash(bytes: Uint8Array, key: HashKey, n = bytes.length): [number, number] {
  start(key)
  const byte = (i: number) => (i < n ? (bytes[i] as number) : 0)
  const word = (i: number) => byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24)
  let at = 0
  for (; at + 8 <= n; at += 8) absorb(word(at), word(at + 4))
  absorb(word(at), (word(at + 4) & 0xffffff) | (n << 24))
  finish()
  return [(v0l ^ v1l ^ v2l ^ v3l) >>> 0, (v0h ^ v1h ^ v2h ^ v3h) >>> 0]
}

function ofText(text: string, key: HashKey): [number, number] {
  const n = text.length
  let at = 0
  for (; at < n && at < scratch.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) break
    scratch[at] = code
  }
  return at === n ? sipHash(scratch, key, n) : sipHash(encoder.encode(text), key)
}

/** 47-bit keyed hash of a text: an integer from 0 to 2^47 − 1. */
export function hash47(text: string, key: HashKey): number {
  const [low, high] = ofText(text, key)
  return (high & 0x7fff) * 0x1_0000_0000 + low
}
