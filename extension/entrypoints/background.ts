import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { ALARM } from '../background/delivering.ts'
import { openDashboard, openPanel } from '../background/opening.ts'
import { requestsOf } from '../background/requests.ts'
import { Worker } from '../background/worker.ts'
import { watchGranted } from '../capture/grants.ts'
import type { Envelope } from '../messages.ts'

export default defineBackground(() => {
  const worker = new Worker()
  const answer = requestsOf(worker)

  // The officer's click: the panel first (the browser allows it only at once), then the open message.
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return
    openPanel(tab.id, tab.windowId)
    void worker.reception.ask(tab.id)
  })
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-dashboard') void openDashboard()
  })

  browser.runtime.onConnect.addListener((port) => {
    if (!worker.panels.connect(port)) worker.reception.connect(port)
  })
  browser.runtime.onMessage.addListener((envelope: Envelope, sender, reply) => {
    void answer(envelope, sender).then(reply)
    return true
  })

  browser.tabs.onRemoved.addListener((tabId) => worker.closed(tabId))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void worker.reception.look(tabId)
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void worker.tryService()
  })

  browser.permissions.onAdded.addListener(() => void watchGranted())
  browser.permissions.onRemoved.addListener(() => void watchGranted())
  browser.runtime.onInstalled.addListener(() => void watchGranted())
})
