/**
 * A message may be larger than one message between page and worker may be, so its bytes travel as pieces of
 * base64. Every piece is a multiple of three bytes, so the pieces joined are the base64 of the whole.
 */
export const PIECE_BYTES = 3 * 256 * 1024

export function* piecesOf(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield toBase64(bytes.subarray(at, at + PIECE_BYTES))
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // In slices: one call with millions of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
