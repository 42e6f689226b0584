/** Builds the extension and makes a copy of it that pairs with one running service by itself. */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WXT = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')

/** @returns the folder of the unpacked build. Throws with the build's own words when it fails. */
export async function buildExtension(): Promise<string> {
  const words: string[] = []
  const build = spawn(process.execPath, [WXT, 'build'], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] })
  build.stdout.on('data', (piece: Buffer) => words.push(piece.toString()))
  build.stderr.on('data', (piece: Buffer) => words.push(piece.toString()))
  const code = await new Promise<number | null>((resolve, reject) => build.on('close', resolve).on('error', reject))
  if (code !== 0) throw new Error(`Không dựng được tiện ích:\n${words.join('')}`)
  return join(PROJECT, '.output', 'chrome-mv3')
}

/**
 * The paired copy lies in a folder of its own, so that the build that others install never holds a code.
 * @param pairing port of the service and a one-time code, read once by the background worker
 */
export async function pairedCopy(build: string, pairing: { port: number; code: string }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-tien-ich-'))
  await cp(build, folder, { recursive: true })
  await writeFile(join(folder, 'pairing.json'), JSON.stringify(pairing), { mode: 0o600 })
  return folder
}
