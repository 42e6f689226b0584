/** The panel's tie to the desk of its tab. The worker sleeps and wakes; the tie is made again each time. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PANEL_PORT, type ToPanel } from '../messages.ts'

/** The tab the panel stands beside: the one its address names, else the active one of its window. */
export function useTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tabId')) || null
  const [tab, setTab] = useState<number | null>(named)
  useEffect(() => {
    if (named !== null) return
    let here: number | undefined
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true })
      here = active?.windowId
      setTab(active?.id ?? null)
    }
    const activated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === here) setTab(info.tabId)
    }
    void find()
    browser.tabs.onActivated.addListener(activated)
    return () => browser.tabs.onActivated.removeListener(activated)
  }, [named])
  return tab
}

export function useDesk(tabId: number | null): ToPanel | null {
  const [told, setTold] = useState<ToPanel | null>(null)
  useEffect(() => {
    setTold(null)
    if (tabId === null) return
    let port: ReturnType<typeof browser.runtime.connect> | null = null
    let ended = false
    const connect = () => {
      if (ended) return
      port = browser.runtime.connect({ name: PANEL_PORT })
      port.onMessage.addListener((message: ToPanel) => setTold(message))
      port.onDisconnect.addListener(() => setTimeout(connect, 100))
      port.postMessage({ tabId })
    }
    connect()
    return () => {
      ended = true
      port?.disconnect()
    }
  }, [tabId])
  return told
}
