/** Printed by every build: what an officer's click loads. Over the limit the build fails. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BuildOutput, Wxt } from 'wxt'

/** Gzipped bytes. */
export const LIMITS = { capture: 25_000, panel: 80_000 }

export async function checkSizes(wxt: Wxt, output: Readonly<BuildOutput>): Promise<void> {
  const folder = wxt.config.outDir
  const names = output.steps.flatMap((step) => step.chunks.map((chunk) => chunk.fileName))
  if (!names.includes('capture.js')) return
  const capture = await gzipped(folder, ['capture.js'])
  const panel = await gzipped(folder, await loadedBy(folder, 'sidepanel.html'))
  const line = (what: string, size: number, limit: number) =>
    `${what}: ${(size / 1000).toFixed(1)} kB gzip (giới hạn ${limit / 1000} kB)`
  wxt.logger.info(line('Tập lệnh đưa vào trang khi bấm', capture, LIMITS.capture))
  wxt.logger.info(line('Thanh bên khi mở', panel, LIMITS.panel))
  if (capture > LIMITS.capture || panel > LIMITS.panel) throw new Error('Bản dựng vượt giới hạn dung lượng.')
}

async function gzipped(folder: string, files: string[]): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))))
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
}

/** The page, its scripts and styles, and everything these import at once; what is loaded later does not count. */
async function loadedBy(folder: string, page: string): Promise<string[]> {
  const html = await readFile(join(folder, page), 'utf8')
  const files = new Set([page])
  const follow = async (file: string): Promise<void> => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const code = await readFile(join(folder, file), 'utf8')
    const imports = code.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g)
    for (const [, other] of imports) await follow(join(file, '..', other ?? ''))
  }
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) if (file) await follow(file)
  return [...files]
}
