/** The browser puts a worker to sleep after 30 s without an event; a call of its API counts as one. */
import { browser } from 'wxt/browser'

const EVERY = 20_000

/** Keeps the worker awake until the work is done: reading a scan takes longer than the browser waits. */
export async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
