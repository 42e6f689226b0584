/**
 * `npm start`: builds the extension, starts the service on a practice register and the practice mailbox beside it,
 * and opens a browser with the extension loaded and paired.
 */

import { startPractice } from './practice/index.ts'
import { buildExtension, pairedCopy } from './start/extension-build.ts'
import { findBrowser, hasDisplay } from './start/find-browser.ts'
import { makeJourney } from './start/journey.ts'
import { startOptions } from './start/options.ts'
import { openPracticeService } from './start/practice-service.ts'
import { openWindow } from './start/window.ts'
import { browserMissing, displayMissing } from './start/words.ts'

const options = startOptions(process.argv.slice(2))
const executable = findBrowser()
const say = (line: string) => console.log(line)

if (!executable) {
  say(browserMissing())
  process.exitCode = 1
} else if (!options.headless && !hasDisplay()) {
  say(displayMissing())
  process.exitCode = 1
} else {
  say('Đang dựng tiện ích…')
  const build = await buildExtension()
  const service = await openPracticeService()
  const mailbox = await startPractice({ port: 0 })
  const extension = await pairedCopy(build, { port: service.port, code: service.code })
  say(`Máy chủ tại chỗ: ${service.address}\nHộp thư thực hành: ${mailbox.url}`)
  try {
    const way = { executable, extension, mailbox: mailbox.url, screenshots: options.screenshots, say }
    await (options.headless ? makeJourney(way) : openWindow(way))
  } finally {
    await mailbox.close()
    await service.stop()
  }
}
