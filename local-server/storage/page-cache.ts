/**
 * A service just started finds its register on the disk only, and every check waits for dozens of pages. Reading the
 * file through once, beside everything else, puts it where the system keeps what was read last.
 */
import { open } from 'node:fs/promises'
import { freemem } from 'node:os'

const PIECE = 1 << 20
/** On a small computer other programs keep their memory: no more than this share of what is free. */
const SHARE = 0.5

/** Reads the file through in the background. Never fails: a file that cannot be read is the register's own trouble. */
export async function readThrough(path: string, signal: AbortSignal): Promise<void> {
  const piece = Buffer.allocUnsafe(PIECE)
  let left = freemem() * SHARE
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return
  try {
    for (let at = 0; left > 0 && !signal.aborted; at += PIECE) {
      const { bytesRead } = await file.read(piece, 0, PIECE, at)
      left -= bytesRead
      if (bytesRead < PIECE) return
    }
  } catch {
    return
  } finally {
    await file.close()
  }
}
