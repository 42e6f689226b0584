/**
 * A real Firefox with the built extension, over WebDriver BiDi. The toolbar click is made in the browser's own
 * window, which is the only place from where it counts as the officer's.
 */
import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensurePackages } from './debian.ts'

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const findFirefox = () => PLACES.find((place) => existsSync(place))

/** @returns null when there is a Firefox (installed from Debian's package if need be), else why not */
export async function firefoxMissing(): Promise<string | null> {
  if (findFirefox()) return null
  const reason = await ensurePackages(['firefox-esr'])
  return findFirefox() ? null : `no Firefox on this machine (${reason ?? 'not found after installing'})`
}

export type Firefox = {
  browser: Browser
  page: Page
  /** The toolbar button, clicked for the selected tab. */
  click(): Promise<void>
  /** What the toolbar button says of the selected tab. */
  buttonTitle(): Promise<string>
  /** Is a sidebar of an extension open? */
  sidebarOpen(): Promise<boolean>
  close(): Promise<void>
}

type BidiAnswer = { type: string; result: { value: unknown }; exceptionDetails?: { text: string } }

export async function launchFirefox(extension: string): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
  })
  const id = await browser.installExtension(extension)
  const connection = (browser as unknown as { connection: { send(method: string, params: object): Promise<unknown> } })
    .connection
  const send = async <T>(method: string, params: object): Promise<T> => {
    const answer = (await connection.send(method, params)) as { result?: T }
    return answer.result ?? (answer as T)
  }
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context
  if (!window) throw new Error('Firefox has no window')
  const inBrowser = async <T>(expression: string): Promise<T> => {
    const target = { context: window }
    const answer = await send<BidiAnswer>('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
    })
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed in the browser window')
    return answer.result.value as T
  }
  const extensionObject = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`
  const page = await browser.newPage()
  return {
    browser,
    page,
    click: () =>
      inBrowser(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        await ExtensionParent.apiManager.global.browserActionFor(${extensionObject}).triggerAction(window)
      })()`),
    buttonTitle: () =>
      inBrowser(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { action } = ExtensionParent.apiManager.global.browserActionFor(${extensionObject})
        return String(action.getContextData(gBrowser.selectedTab).title)
      })()`),
    sidebarOpen: () =>
      inBrowser(`(() => {
        const sidebar = window.SidebarController ?? window.SidebarUI
        return sidebar.isOpen && String(sidebar.currentID).includes('sidebar-action')
      })()`),
    close: () => browser.close(),
  }
}
