/** Opening the extension's own surfaces. */
import { browser } from 'wxt/browser'

/** Must run in the click's own turn: after any `await` the browser refuses. Firefox has a sidebar instead of a panel. */
export function openPanel(tabId: number, windowId: number): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } }
    void sidebarAction.open()
  } else {
    void browser.sidePanel.open({ tabId, windowId }).catch(() => {})
  }
}

export async function openDashboard(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })
}
