/**
 * The journey of one paper that arrives twice, made in a browser without a window: click, form, register, warning,
 * forward, compose, dashboard. Each step is printed and pictured, so that a machine without a screen shows it too.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { clickToolbarButton, type ExtensionBrowser, launchBrowser, openedPanel, type PanelDriver } from './browser.ts'
import { type Officer, officerAt } from './officer.ts'
import { takePicture } from './picture.ts'
import type { Way } from './window.ts'

type Stage = ExtensionBrowser & {
  page: Page
  mailbox: string
  step: (name: string, words: string, panel?: PanelDriver) => Promise<void>
}

/** Throws, naming what never came true, when a step of the journey fails. */
export async function makeJourney({ executable, extension, mailbox, screenshots, say }: Way): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  const browser = await launchBrowser({ executable, extension, headless: true })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  let count = 0
  const step: Stage['step'] = async (name, words, panel) => {
    count += 1
    const file = join(screenshots, `${String(count).padStart(2, '0')}-${name}.png`)
    await takePicture(file, page, panel)
    say(`${count}. ${words}\n   ${file}`)
  }
  try {
    const stage = { ...browser, page, mailbox, step }
    const officer = await firstPaper(stage)
    await samePaperAgain(stage, officer)
    await dashboard(stage)
  } finally {
    await browser.context.close()
  }
}

async function firstPaper(stage: Stage): Promise<Officer> {
  const { page, mailbox, step } = stage
  await page.goto(mailbox)
  await step('mailbox', 'Hộp thư thực hành')
  await page.goto(`${mailbox}thu-den/l01`)
  await clickToolbarButton(stage, page)
  const officer = officerAt(await openedPanel(stage, 'sidepanel.html'))
  await officer.sees('ĐƠN KHIẾU NẠI', 20_000)
  await step('form', 'Bấm nút: đơn được đọc thành phiếu', officer.panel)
  await step('registered', `Vào sổ: số ${await officer.registers()}`, officer.panel)
  return officer
}

async function samePaperAgain(stage: Stage, officer: Officer): Promise<void> {
  const { page, mailbox, step } = stage
  await page.goto(`${mailbox}thu-den/l02`)
  await clickToolbarButton(stage, page)
  await officer.sees('Đơn này đã có', 20_000)
  await page.waitForTimeout(400)
  await step('warning', 'Cùng lá đơn ấy gửi lại: dải báo trong trang nêu số đã vào sổ', officer.panel)
  const number = await officer.registers()
  const agency = await officer.forwards()
  await step('forwarded', `Vào sổ số ${number}, chuyển ${agency}`, officer.panel)
  await officer.presses('Mở cửa sổ soạn thư')
  await officer.sees('Cửa sổ soạn thư đã điền sẵn')
  await page.waitForTimeout(300)
  await step('compose', 'Cửa sổ soạn thư đã điền sẵn; việc gửi là của cán bộ', officer.panel)
}

async function dashboard({ context, extensionId, page, step }: Stage): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`)
  await page.getByRole('row').nth(1).waitFor()
  await step('dashboard', 'Bảng đơn đã chuyển')
  await Promise.all(context.pages().map((one) => one.close()))
}
