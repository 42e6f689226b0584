/**
 * `npm start`: builds the extension, starts the service on a practice register and the practice mailbox beside it,
 * and opens a browser with the extension loaded and paired. `-- --headless` makes the journey by itself.
 */
import { rm } from 'node:fs/promises'
import { startPractice } from './practice/index.ts'
import { buildExtension, pairedCopy } from './start/extension-build.ts'
import { findBrowser, hasDisplay } from './start/find-browser.ts'
import { makeJourney } from './start/journey.ts'
import { startOptions } from './start/options.ts'
import { openPracticeService } from './start/practice-service.ts'
import { openWindow } from './start/window.ts'
import { browserMissing, displayMissing, failed } from './start/words.ts'

async function start(): Promise<void> {
  const { headless, screenshots } = startOptions(process.argv.slice(2))
  const executable = findBrowser()
  if (!executable) throw new Error(browserMissing())
  if (!headless && !hasDisplay()) throw new Error(displayMissing())
  console.log('Đang dựng tiện ích…')
  const build = await buildExtension()
  const service = await openPracticeService()
  const mailbox = await startPractice({ port: 0 })
  const extension = await pairedCopy(build, { port: service.port, code: service.code })
  console.log(`Máy chủ tại chỗ: ${service.address}\nHộp thư thực hành: ${mailbox.url}`)
  try {
    const way = { executable, extension, mailbox: mailbox.url, screenshots, say: console.log }
    await (headless ? makeJourney(way) : openWindow(way))
  } finally {
    await Promise.all([mailbox.close(), service.stop(), rm(extension, { recursive: true, force: true })])
  }
}

await start().catch((error: unknown) => {
  console.error(failed(error))
  process.exitCode = 1
})
