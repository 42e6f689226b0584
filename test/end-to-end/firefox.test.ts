import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPractice } from '../../local-server/practice/index.ts'
import { pairedCopy } from '../../local-server/start/extension-build.ts'
import { builtExtension } from './build.ts'
import { type Firefox, firefoxMissing, launchFirefox } from './firefox.ts'
import { openService, type Service } from './house.ts'
import { oneAtATime } from './turn.ts'

describe('a real Firefox', async () => {
  const missing = await firefoxMissing()
  const undo: (() => Promise<unknown>)[] = []
  let firefox: Firefox
  let service: Service
  let mailbox: string

  beforeAll(async () => {
    if (missing) return
    const build = await builtExtension('firefox')
    undo.push(await oneAtATime('browser'))
    service = await openService()
    undo.push(() => service.remove())
    const practice = await startPractice()
    undo.push(() => practice.close())
    mailbox = practice.url
    const extension = await pairedCopy(build, { port: service.port, code: service.code() })
    undo.push(() => rm(extension, { recursive: true, force: true }))
    firefox = await launchFirefox(extension)
    undo.push(() => firefox.close())
  }, 240_000)
  afterAll(async () => {
    for (const one of undo.reverse()) await one()
  }, 30_000)

  it('loads the built extension, captures the open petition on a click and has it checked', {
    timeout: 60_000,
  }, async ({ skip }) => {
    if (missing) skip(missing)
    await firefox.page.goto(`${mailbox}thu-den/l01`)
    await firefox.click()
    // The button says so only after the service has read the captured source.
    await expect.poll(() => firefox.buttonTitle(), { timeout: 30_000 }).toBe('Đúng Cửa: chưa thấy đơn trùng')
    expect(await firefox.sidebarOpen()).toBe(true)
  })

  it('says on a list that no message is open', { timeout: 40_000 }, async ({ skip }) => {
    if (missing) skip(missing)
    await firefox.page.goto(`${mailbox}thu-den`)
    await firefox.click()
    await expect.poll(() => firefox.buttonTitle(), { timeout: 20_000 }).toBe('Đúng Cửa: chưa đọc được thư này')
  })
})
