import { describe, expect, it } from 'vitest'
import { hash47, hashKey, OPEN_KEY, sipHash } from '../../shared/duplicates/keyed-hash.ts'

/** First and some further outputs of the reference implementation: key 00 01 … 0f, message 00 01 … (n−1). */
const REFERENCE: readonly (readonly [length: number, output: bigint])[] = [
  [0, 0x726fdb47dd0e0e31n],
  [1, 0x74f839c593dc67fdn],
  [2, 0x0d6c8009d9a94f5an],
  [3, 0x85676696d7fb7e2dn],
  [7, 0xab0200f58b01d137n],
  [8, 0x93f5f5799a932462n],
  [15, 0xa129ca6149be45e5n],
]

describe('keyed hashes', () => {
  it.each(REFERENCE)('agrees with SipHash-2-4 for %i bytes', (length, output) => {
    const [low, high] = sipHash(
      Uint8Array.from({ length }, (_, i) => i),
      OPEN_KEY,
    )
    expect((BigInt(high) << 32n) | BigInt(low)).toBe(output)
  })

  it('gives safe integers that differ by text and by secret', () => {
    const other = hashKey(new Uint8Array(16).fill(9))
    const values = new Set<number>()
    for (let i = 0; i < 20_000; i += 1) {
      const value = hash47(`phone:09${i}`, OPEN_KEY)
      expect(value).toBeLessThan(2 ** 47)
      values.add(value)
      values.add(hash47(`phone:09${i}`, other))
    }
    expect(values.size).toBe(40_000)
  })

  it('refuses a secret that is too short', () => {
    expect(() => hashKey(new Uint8Array(15))).toThrow()
  })
})
