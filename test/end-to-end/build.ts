/** The built extension, built again only when something it is made of has changed; one build for all test files. */
import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './turn.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WXT = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
const MADE_OF = ['extension', 'shared', 'wxt.config.ts', 'package-lock.json']

export type Target = 'chrome' | 'firefox'

/** @returns the folder of the unpacked build. Throws with the build's own words when it fails. */
export async function builtExtension(target: Target): Promise<string> {
  const folder = join(PROJECT, '.output', `${target}-mv3`)
  const done = await oneAtATime('build')
  try {
    const built = await changed(join(folder, 'manifest.json'))
    const newest = Math.max(...(await Promise.all(MADE_OF.map((path) => newestIn(join(PROJECT, path))))))
    if (built < newest) await build(target)
    return folder
  } finally {
    await done()
  }
}

const changed = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (!entries) return changed(path)
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Math.max(0, ...(await Promise.all(files.map(changed))))
}

function build(target: Target): Promise<void> {
  const words: string[] = []
  const running = spawn(process.execPath, [WXT, 'build', '-b', target], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner sets this for itself; the build must be the one officers get.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (piece: Buffer) => words.push(String(piece)))
  return new Promise((resolve, reject) => {
    running.on('error', reject)
    running.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`build failed:\n${words.join('')}`))))
  })
}
