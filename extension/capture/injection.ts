/** Putting the page script into a tab: only on the officer's click, or where the officer granted the portal. */
import { browser } from 'wxt/browser'
import { Failed } from '../failures.ts'

const SCRIPT = '/capture.js'
/** Runs in the page's own world; where that is refused the page is read without it. */
const WITNESS = '/witness.js'
const ARTICLE = '/article.js'

/** Throws `browser_page` where no extension may look, `no_access` where the click is missing. */
export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [WITNESS], world: 'MAIN' }).catch(() => {})
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
  } catch (error) {
    throw new Failed(whyNot(error instanceof Error ? error.message : ''))
  }
}

/** The reader of long pages, for a page that no adapter knows. Without it the page is read all the same, only less well. */
export async function injectArticle(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE] }).catch(() => {})
}

/** The browsers' own words: `Cannot access a chrome:// URL`, `The extensions gallery cannot be scripted`, `Missing host permission for the tab`. */
export function whyNot(message: string): 'browser_page' | 'no_access' | 'interrupted' {
  if (/no tab with id|tab was closed|frame .* removed|invalid tab/i.test(message)) return 'interrupted'
  if (
    /gallery|webstore|devtools|:\/\/ url|error page|about:|addons\.mozilla|page is showing error|chrome:\/\//i.test(
      message,
    )
  ) {
    return 'browser_page'
  }
  return 'no_access'
}
