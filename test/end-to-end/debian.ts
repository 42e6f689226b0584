/**
 * Programs the tests need from Debian's own packages: installed when the tests run as root on Debian,
 * otherwise named, so that a test that cannot run says why.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const QUIET = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }, maxBuffer: 64 << 20 }

async function missing(packages: string[]): Promise<string[]> {
  const states = await Promise.all(
    packages.map((name) =>
      run('dpkg', ['--status', name]).then(
        ({ stdout }) => stdout.includes('Status: install ok installed'),
        () => false,
      ),
    ),
  )
  return packages.filter((_, i) => !states[i])
}

const install = (packages: string[]) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages], QUIET)

/**
 * Installs what is missing of these packages.
 * @returns null when all are there, else the reason in words. Never throws.
 */
export async function ensurePackages(packages: string[]): Promise<string | null> {
  if (!existsSync('/etc/debian_version')) return 'needs Debian (or its relatives): the portal comes from its packages'
  const wanted = await missing(packages)
  if (process.getuid?.() !== 0) return 'needs root: mail and web server run under accounts of their own'
  if (wanted.length === 0) return null
  try {
    await install(wanted).catch(async () => {
      await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'], QUIET)
      await install(wanted)
    })
    return null
  } catch {
    return `packages could not be installed: ${wanted.join(', ')}`
  }
}
