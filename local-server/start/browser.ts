/**
 * A real browser with the built extension in it, driven as an officer would: open a page, click the
 * toolbar button, read and use the side panel. Used by `npm start` and by the end-to-end tests.
 */
import { realpathSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'

export type ExtensionBrowser = { context: BrowserContext; worker: Worker; extensionId: string }

export type LaunchOptions = {
  executable: string
  /** Folder of the unpacked build. */
  extension: string
  headless: boolean
  args?: string[]
  /** Folder of the profile; a new one that goes away with the browser when absent. */
  profile?: string
  colorScheme?: 'light' | 'dark'
}

/** Starts the browser; resolves when the extension's background worker listens for clicks. Throws when it never does. */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = realpathSync(options.extension)
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executable,
    headless: options.headless,
    viewport: options.headless ? { width: 1400, height: 900 } : null,
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      // Chromium refuses its sandbox to root, which only containers and test machines are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--lang=vi',
      '--disable-features=Translate',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? ['--disable-gpu', '--disable-quic'] : ['--start-maximized']),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  })
  const worker = await backgroundWorker(context, extension)
  // The worker exists before its script has run; a click that comes earlier is lost.
  while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) await sleep(20)
  return { context, worker, extensionId: new URL(worker.url()).host }
}

async function backgroundWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const running = context.serviceWorkers()[0]
  if (running) return running
  const started = context.waitForEvent('serviceworker', { timeout: 15_000 })
  // Google Chrome no longer honours --load-extension; its debugging protocol still loads a folder.
  const timer = setTimeout(() => {
    void browserSession(context)
      .then((session) => session.send('Extensions.loadUnpacked' as never, { path: extension } as never))
      .catch(() => undefined)
  }, 2_000)
  try {
    return await started
  } finally {
    clearTimeout(timer)
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('the browser is gone')
  return browser.newBrowserCDPSession()
}

type Target = { targetId: string; type: string; url: string }
async function targets(session: CDPSession, filter?: { type: string }[]): Promise<Target[]> {
  const answer = await session.send('Target.getTargets', filter ? { filter } : {})
  return answer.targetInfos
}

/** The toolbar click itself: a user gesture that fires `action.onClicked` and grants `activeTab`. */
export async function clickToolbarButton(browser: ExtensionBrowser, page: Page): Promise<void> {
  const session = await browserSession(browser.context)
  await page.bringToFront()
  let matching = (await targets(session, [{ type: 'tab' }])).filter((target) => target.url === page.url())
  if (matching.length !== 1 && /^https?:/.test(page.url())) {
    // A tab target has no link to its page: tell it by an address made unique for a moment.
    const mark = `#tab-${crypto.randomUUID()}`
    const before = await page.evaluate((hash) => {
      const was = location.href
      history.replaceState(history.state, '', hash)
      return was
    }, mark)
    matching = (await targets(session, [{ type: 'tab' }])).filter((target) => target.url.endsWith(mark))
    await page.evaluate((href) => history.replaceState(history.state, '', href), before)
  }
  const target = matching[0]
  if (!target) throw new Error('the page has no tab')
  await session.send(
    'Extensions.triggerAction' as never,
    { id: browser.extensionId, targetId: target.targetId } as never,
  )
  await session.detach()
}

/** A page that the browser shows beside the tabs (the side panel): the driver has no page object for it. */
export type PanelDriver = {
  url: string
  /** Runs JavaScript text in the panel as a user gesture; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>
  /** Waits until the expression is truthy and returns it; throws with the panel's text after `ms`. */
  waitFor<T>(expression: string, ms?: number): Promise<T>
  /** Clicks the first button or link whose text contains `label`. */
  click(label: string): Promise<void>
  screenshot(path: string): Promise<void>
  send(method: string, params?: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** Attaches to the side panel (or any extension page that is not a tab). Throws when none opens in time. */
export async function openedPanel(browser: ExtensionBrowser, path: string, ms = 8_000): Promise<PanelDriver> {
  const session = await browserSession(browser.context)
  const prefix = `chrome-extension://${browser.extensionId}/${path}`
  const end = Date.now() + ms
  let target: Target | undefined
  for (;;) {
    target = (await targets(session)).find((one) => one.type === 'page' && one.url.startsWith(prefix))
    if (target) break
    if (Date.now() > end) throw new Error(`the side panel did not open: ${path}`)
    await sleep(50)
  }
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false })
  return panelDriver(session, sessionId, target.url)
}

type Reply = { id: number; result?: Record<string, unknown>; error?: { message: string } }
type Evaluated = {
  result: { value: unknown }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

function panelDriver(session: CDPSession, sessionId: string, url: string): PanelDriver {
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  session.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return
    const reply = JSON.parse(event.message) as Reply
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  const send = (method: string, params: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last
      waiting.set(id, (reply) => (reply.error ? reject(new Error(reply.error.message)) : resolve(reply.result)))
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject)
    })
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluated
    const problem = answer.exceptionDetails
    if (problem) throw new Error(problem.exception?.description ?? problem.text)
    return answer.result.value as T
  }
  const waitFor = async <T>(expression: string, ms = 10_000): Promise<T> => {
    for (const end = Date.now() + ms; ; await sleep(50)) {
      const value = await evaluate<T>(expression)
      if (value) return value
      if (Date.now() > end) {
        throw new Error(
          `never came true in the panel: ${expression}\n${await evaluate<string>('document.body?.innerText')}`,
        )
      }
    }
  }
  return {
    url,
    send,
    evaluate,
    waitFor,
    async click(label) {
      const find = `[...document.querySelectorAll('button, a, summary, [role=button]')].find((one) => !one.disabled && one.textContent.includes(${JSON.stringify(label)}))`
      await waitFor(`Boolean(${find})`)
      await evaluate(`void (${find}).click()`)
    },
    async screenshot(path) {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string }
      await writeFile(path, Buffer.from(data, 'base64'))
    },
    close: () => session.detach(),
  }
}
