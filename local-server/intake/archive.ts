/**
 * Zip containers, read with our own eyes: only names, sizes and bytes are taken out, bounded in number, size and ratio.
 * Names are names, never paths; nothing is written to disk.
 */
import { inflateRawSync } from 'node:zlib'
import { LIMITS } from './limits.ts'
import { Refused } from './shapes.ts'

export type Entry = { name: string; size: number; packed: number; encrypted: boolean; read: () => Uint8Array }

const END = 0x06054b50
const CENTRAL = 0x02014b50

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (!utf8) {
    // Windows' own zip writes the OEM code page; UTF-8 without the flag is what Linux and phones write.
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1258').decode(bytes)
    }
  }
  return new TextDecoder().decode(bytes)
}

/** The entries of a zip by its central directory. Throws `Refused` when broken or too large unpacked. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = bytes.length - 22
  const stop = Math.max(0, end - 65_557)
  while (end >= stop && view.getUint32(end, true) !== END) end -= 1
  if (end < stop || end < 0) throw new Refused('broken')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  let total = 0
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refused('broken')
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const local = view.getUint32(at + 42, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    total += size
    if (total > LIMITS.unpacked) throw new Refused('archive_bomb')
    const read = () => unpack(bytes, view, { local, packed, size, method })
    entries.push({ name, size, packed, encrypted: (flags & 1) !== 0, read })
    at = next
  }
  return entries
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { local, packed, size, method }: { local: number; packed: number; size: number; method: number },
): Uint8Array {
  if (local + 30 > bytes.length) throw new Refused('broken')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (data.length < packed) throw new Refused('broken')
  if (size > LIMITS.unpackedFile || size > Math.max(packed, 4096) * LIMITS.ratio) throw new Refused('archive_bomb')
  if (method === 0) return data
  if (method !== 8) throw new Refused('unreadable')
  try {
    // The declared size may lie; the bound is what is really unpacked.
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 64) })
  } catch (error) {
    const lied = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refused(lied ? 'archive_bomb' : 'broken')
  }
}

/** An entry of an office document as text; empty when it has none. */
export function textOf(entries: readonly Entry[], name: string): string {
  const entry = entries.find((one) => one.name === name)
  return entry ? new TextDecoder().decode(entry.read()) : ''
}

/** A file name without its folders and without signs that mean something to a file system. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\u0000-\u001f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 150)
}
