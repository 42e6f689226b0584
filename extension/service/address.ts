/** Where the office's service is, and the key with which this extension may call it. Kept by the browser for this extension only. */
import { browser } from 'wxt/browser'
import * as z from 'zod'
import { DEFAULT_PORT } from '../../shared/api.ts'

const Address = z.object({
  port: z.int().min(1).max(65_535).default(DEFAULT_PORT),
  key: z.string().nullable().default(null),
  /** The register this extension was paired with. */
  instance: z.string().nullable().default(null),
  /** One-time code of the start command that has been used already. */
  usedCode: z.string().nullable().default(null),
})
export type Address = z.infer<typeof Address>

const PLACE = 'service'

export async function readAddress(): Promise<Address> {
  const kept = (await browser.storage.local.get(PLACE))[PLACE]
  const read = Address.safeParse(kept ?? {})
  return read.success ? read.data : Address.parse({})
}

export async function writeAddress(change: Partial<Address>): Promise<Address> {
  const address = { ...(await readAddress()), ...change }
  await browser.storage.local.set({ [PLACE]: address })
  return address
}
