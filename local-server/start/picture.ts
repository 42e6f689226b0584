/** A picture of what the officer sees: the tab, and beside it the side panel, which the browser draws apart. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import type { PanelDriver } from './browser.ts'

const GAP = 1

/** Writes a PNG to `path`; without a panel, the tab alone. */
export async function takePicture(path: string, page: Page, panel?: PanelDriver): Promise<void> {
  await page.screenshot({ path })
  if (!panel) return
  const beside = `${path}.panel.png`
  await panel.screenshot(beside)
  const [tab, side] = await Promise.all([loadImage(await readFile(path)), loadImage(await readFile(beside))])
  const canvas = createCanvas(tab.width + GAP + side.width, Math.max(tab.height, side.height))
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#8a8f98'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(tab, 0, 0)
  pen.drawImage(side, tab.width + GAP, 0)
  await writeFile(path, canvas.toBuffer('image/png'))
  await rm(beside)
}
