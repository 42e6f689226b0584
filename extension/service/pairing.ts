/** From a one-time code to a key: typed by the officer, or left in the unpacked build by the start command. */
import { browser } from 'wxt/browser'
import * as z from 'zod'
import { type OfficeProfile, Pairing } from '../../shared/api.ts'
import { readAddress, writeAddress } from './address.ts'
import type { ServiceClient } from './client.ts'

export async function pair(service: ServiceClient, code: string, port: number): Promise<OfficeProfile> {
  const body = { code, name: nameOfThisBrowser() }
  const { key, instance, office } = await service.open(port, '/v1/pairings', body, Pairing)
  await writeAddress({ port, key, instance })
  service.forgetGreeting()
  return office
}

export async function unpair(service: ServiceClient): Promise<void> {
  await writeAddress({ key: null, instance: null })
  service.forgetGreeting()
}

const Left = z.object({ port: z.int(), code: z.string() })

/**
 * `npm start` puts `pairing.json` into a copy of the build; it is used once. Installed builds have no such file.
 * Nobody else can read it: it is not a web-accessible resource.
 */
export async function pairWithLeftCode(service: ServiceClient): Promise<void> {
  try {
    const response = await fetch(browser.runtime.getURL('/pairing.json' as '/'))
    const left = Left.safeParse(response.ok ? await response.json() : null)
    if (!left.success || (await readAddress()).usedCode === left.data.code) return
    const office = await pair(service, left.data.code, left.data.port)
    await browser.storage.local.set({ office })
    await writeAddress({ usedCode: left.data.code })
  } catch {
    // No such file, or the service is not up yet: the options page shows how to pair by hand.
  }
}

function nameOfThisBrowser(): string {
  const agent = navigator.userAgent
  const name = ['Firefox', 'Edg', 'coc_coc', 'Chrome'].find((one) => agent.includes(one)) ?? 'trình duyệt'
  return `Đúng Cửa – ${{ Edg: 'Edge', coc_coc: 'Cốc Cốc' }[name] ?? name}`
}
