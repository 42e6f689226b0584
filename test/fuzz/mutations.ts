/** Damage done to files at random, repeatable from a seed: what a bad line, a bad program or a bad person does to them. */
export type Dice = () => number

export const pick = <T>(dice: Dice, from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T

const TOKENS = [
  '\r\n\r\n',
  '--bien-gioi',
  '--bien-gioi--',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=windows-1258',
  'boundary="',
  '=?utf-8?B?',
  '{\\rtf1',
  '\\u-9999',
  '\\bin99999999 ',
  '<w:p>',
  '</w:t>',
  '<![CDATA[',
  '<!--',
  '&#x110000;',
  '%PDF-1.7',
  'endstream',
  '/Length 999999999',
  '/Kids[1 0 R]',
  'xref',
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  '\u00ff\u00ff\u00ff\u00ff',
  '\u0000\u0000\u0000\u0000',
  '((((((',
  '<<<<<<',
  '[[[[[[',
]

/** One to eight small injuries: bits, bytes, runs, cuts, repeats, foreign pieces. */
export function mutate(original: Uint8Array, dice: Dice): Buffer {
  let bytes = Buffer.from(original)
  const times = 1 + Math.floor(dice() * 8)
  for (let i = 0; i < times && bytes.length > 0; i += 1) {
    const at = Math.floor(dice() * bytes.length)
    const length = Math.min(bytes.length - at, 1 + Math.floor(dice() ** 3 * 4000))
    const kind = Math.floor(dice() * 8)
    if (kind === 0) bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(dice() * 8))
    else if (kind === 1) bytes[at] = Math.floor(dice() * 256)
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 3) bytes = bytes.subarray(0, at)
    else if (kind === 4) {
      const piece = bytes.subarray(at, at + length)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: 1 + Math.floor(dice() * 12) }, () => piece),
        bytes.subarray(at),
      ])
    } else if (kind === 5) {
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(dice, TOKENS), 'latin1'), bytes.subarray(at)])
    } else if (kind === 6) {
      // A number becomes an absurd one: sizes and offsets are where parsers trust too much.
      if (at + 4 <= bytes.length)
        bytes.writeUInt32LE(pick(dice, [0, 1, 0x7fffffff, 0xffffffff, 0x80000000, 65_535]), at)
    } else bytes.fill(Math.floor(dice() * 256), at, at + length)
    if (bytes.length > 400_000) bytes = bytes.subarray(0, 400_000)
  }
  return bytes
}
