/** A browser window on the practice mailbox, open until the officer closes it. */
import { launchBrowser } from './browser.ts'

export type Way = {
  executable: string
  /** Folder of the paired copy of the extension. */
  extension: string
  mailbox: string
  screenshots: string
  say: (line: string) => void
}

export async function openWindow({ executable, extension, mailbox, say }: Way): Promise<void> {
  const { context } = await launchBrowser({ executable, extension, headless: false })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(mailbox)
  say('Trình duyệt đã mở. Mở một thư rồi bấm nút Đúng Cửa trên thanh công cụ (hoặc Alt+Shift+D).')
  say('Đóng cửa sổ trình duyệt để kết thúc; sổ thực hành sẽ được xóa.')
  const stop = () => void context.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await new Promise<void>((resolve) => context.once('close', () => resolve()))
}
