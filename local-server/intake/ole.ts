/**
 * The container of old Office and Outlook files ([MS-CFB]) is a file system of sector chains. The readers of .doc and
 * .msg follow the chains blindly: one that bites its own tail never ends. So the chains are walked here first.
 */
import { Refused } from './shapes.ts'

const FREE_OR_END = 0xfffffffa
const NONE = 0xffffffff
const HEADER = 512
const DIRECTORY_ENTRY = 128

/** Throws `Refused('broken')` when a chain or the directory tree runs in a circle or points outside the file. */
export function checkOle(bytes: Uint8Array): void {
  if (bytes.length < HEADER) throw new Refused('broken')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new Refused('broken')
  if (view.getUint16(32, true) !== 6) throw new Refused('broken')
  const size = 1 << shift
  const sectors = Math.ceil(bytes.length / size)
  const offset = (sector: number) => (sector + 1) * size
  const fat = fatOf(view, size, sectors)
  noCircles(fat)
  const chain = (first: number): number[] => {
    const found: number[] = []
    for (let sector = first; sector < FREE_OR_END; sector = fat[sector] ?? NONE) {
      if (sector >= fat.length || offset(sector) >= bytes.length || found.length > sectors) throw new Refused('broken')
      found.push(sector)
    }
    return found
  }
  const directory = chain(view.getUint32(48, true))
  const entries: number[] = []
  for (const sector of directory) {
    for (
      let at = offset(sector);
      at + DIRECTORY_ENTRY <= Math.min(bytes.length, offset(sector) + size);
      at += DIRECTORY_ENTRY
    ) {
      entries.push(at)
    }
  }
  if (entries.length === 0) throw new Refused('broken')
  noCircles(chain(view.getUint32(60, true)).flatMap((sector) => table(view, offset(sector), size)))
  treeOf(view, entries, chain)
}

function table(view: DataView, at: number, size: number): number[] {
  const found: number[] = []
  for (let i = at; i + 4 <= Math.min(view.byteLength, at + size); i += 4) found.push(view.getUint32(i, true))
  return found
}

/** Where the allocation table itself lies: 109 places in the header, the rest in a chain of their own. */
function fatOf(view: DataView, size: number, sectors: number): number[] {
  const places: number[] = []
  for (let i = 0; i < 109; i += 1) places.push(view.getUint32(76 + 4 * i, true))
  let more = view.getUint32(68, true)
  for (let n = 0; more < FREE_OR_END; n += 1) {
    const list = n > sectors || more >= sectors ? [] : table(view, (more + 1) * size, size)
    if (list.length < size / 4) throw new Refused('broken')
    more = list.pop() as number
    places.push(...list)
  }
  const used = places.filter((place) => place < FREE_OR_END)
  if (used.length > sectors || used.some((place) => place >= sectors)) throw new Refused('broken')
  return used.flatMap((place) => table(view, (place + 1) * size, size))
}

/** Every chain of a table ends: each place is walked once, in the colours of its first walk. */
function noCircles(next: readonly number[]): void {
  const walk = new Int32Array(next.length)
  for (let first = 0; first < next.length; first += 1) {
    for (let at = first; at < next.length && at < FREE_OR_END; at = next[at] as number) {
      if (walk[at] === first + 1) throw new Refused('broken')
      if (walk[at] !== 0) break
      walk[at] = first + 1
    }
  }
}

/** The directory is a tree: no entry is reached twice, no stream claims more than the file holds. */
function treeOf(view: DataView, entries: readonly number[], chain: (first: number) => number[]): void {
  const reached = new Set<number>()
  const open = [0]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const at = entries[id]
    if (at === undefined || reached.has(id)) throw new Refused('broken')
    reached.add(id)
    if (view.getUint16(at + 64, true) > 64) throw new Refused('broken')
    const length = view.getUint32(at + 120, true)
    const isStream = view.getUint8(at + 66) === 2
    if (isStream && length > view.byteLength) throw new Refused('broken')
    if (id === 0) chain(view.getUint32(at + 116, true))
    for (const link of [68, 72, 76]) {
      const other = view.getUint32(at + link, true)
      if (other !== NONE) open.push(other)
    }
  }
}
