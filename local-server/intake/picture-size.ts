/** How large a picture says it is: asked before anything of it is decoded. */

/** Width and height from the header, before anything is decoded; null where the header does not tell. */
export function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  }
  if (bytes.length > 26 && view.getUint16(0) === 0x424d) {
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
  }
  const heif = bytes.length > 16 && view.getUint32(4) === 0x66747970 ? sizeInHeif(view) : null
  if (heif) return heif
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) {
    let at = 2
    while (at + 9 < bytes.length && bytes[at] === 0xff) {
      const marker = bytes[at + 1] as number
      const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
      if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      at += 2 + view.getUint16(at + 2)
    }
  }
  return null
}

/** The largest `ispe` (image spatial extents) of the header: the picture itself, not its tiles or thumbnail. */
function sizeInHeif(view: DataView): { width: number; height: number } | null {
  let largest: { width: number; height: number } | null = null
  for (let at = 8; at + 16 < Math.min(view.byteLength, 65_536); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (largest === null || width * height > largest.width * largest.height) largest = { width, height }
  }
  return largest
}
