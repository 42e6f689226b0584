/** What the extension holds of the open petition: the source as it was captured, before anybody reads it. */
import type { House } from './house.ts'

type Kept = Record<string, unknown> | null

/** What the extension keeps of the petition on the desk, without the portal's name; null while nothing lies there. */
export async function keptSource({ browser }: House): Promise<Kept> {
  const row = await browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    const rows = await deskRows('readonly', (store) => store.get(tab?.id ?? 0))
    return (rows as { source: Record<string, unknown> } | undefined)?.source ?? null

    function deskRows(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
      return new Promise((done, fail) => {
        const opening = indexedDB.open('dung-cua')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const request = ask(opening.result.transaction('desks', mode).objectStore('desks'))
          request.onsuccess = () => {
            opening.result.close()
            done(request.result)
          }
        }
      })
    }
  })
  if (!row) return null
  const { portal: _, ...source } = row
  return source
}
