/** The whole house in a test: the service on a new register, the built extension paired with it, a real browser. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Running, startService } from '../../local-server/serve.ts'
import {
  clickToolbarButton,
  type ExtensionBrowser,
  type LaunchOptions,
  launchBrowser,
  openedPanel,
  type PanelDriver,
} from '../../local-server/start/browser.ts'
import { pairedCopy } from '../../local-server/start/extension-build.ts'
import { findBrowser } from '../../local-server/start/find-browser.ts'
import { builtExtension } from './build.ts'
import { ensurePackages } from './debian.ts'
import { freePort } from './programs.ts'
import { oneAtATime } from './turn.ts'

/** A browser of this machine; on Debian as root its package is installed. @returns null, or why there is none */
export async function browserMissing(): Promise<string | null> {
  if (findBrowser()) return null
  const reason = await ensurePackages(['chromium'])
  if (findBrowser()) return null
  return `no Chromium, Chrome or Edge on this machine (${reason ?? 'not found after installing'})`
}

export type Service = {
  port: number
  /** A one-time pairing code. */
  code(): string
  /** How many petitions the register holds, asked as a script of the office would. */
  registered(): Promise<number>
  stop(): Promise<void>
  /** Starts it again on the same register and port. */
  start(): Promise<void>
  remove(): Promise<void>
}

export async function openService(): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-cua-so-'))
  const port = await freePort()
  const settings = { port, dataFolder: folder, databaseUrl: null, keyFile: join(folder, 'key') }
  let key = ''
  let running: Running | null = await startService(settings)
  return {
    port,
    code() {
      if (!running) throw new Error('the service is not running')
      return running.services.code.renew()
    },
    async registered() {
      if (!running) throw new Error('the service is not running')
      const at = `http://127.0.0.1:${port}/v1`
      const json = { 'content-type': 'application/json' }
      if (!key) {
        const body = JSON.stringify({ code: running.services.code.renew(), name: 'kiểm thử' })
        const paired = await fetch(`${at}/pairings`, { method: 'POST', headers: json, body })
        key = ((await paired.json()) as { key: string }).key
      }
      const list = await fetch(`${at}/petitions`, { headers: { authorization: `Bearer ${key}` } })
      return ((await list.json()) as { total: number }).total
    },
    async stop() {
      await running?.stop()
      running = null
    },
    async start() {
      running ??= await startService(settings)
    },
    async remove() {
      await running?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type House = {
  service: Service
  browser: ExtensionBrowser
  /** The tab the browser started with. */
  page: Page
  click(page: Page): Promise<void>
  /** Clicks and attaches to the side panel it opens. */
  check(page: Page): Promise<PanelDriver>
  close(): Promise<void>
}

export type HouseOptions = {
  /** Names that lead to this machine. */
  hosts?: string[]
  /** Those of them on which the officer has allowed the quiet check. */
  granted?: string[]
}

/** Waits its turn, builds if need be, starts everything. Close it in `afterAll`. */
export async function openHouse({ hosts = [], granted = [] }: HouseOptions = {}): Promise<House> {
  const executable = findBrowser()
  if (!executable) throw new Error('no browser')
  const build = await builtExtension('chrome')
  const turn = await oneAtATime('browser')
  const service = await openService()
  const extension = await pairedCopy(build, { port: service.port, code: service.code() })
  const profile = granted.length > 0 ? await mkdtemp(join(tmpdir(), 'dung-cua-ho-so-')) : undefined
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')
  const options = {
    executable,
    headless: true,
    ...(profile && { profile }),
    ...(rules && { args: [`--host-resolver-rules=${rules}`] }),
  }
  if (granted.length > 0) await grant(build, granted, options)
  const browser = await launchBrowser({ ...options, extension })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  page.setDefaultTimeout(10_000)
  return {
    service,
    browser,
    page,
    click: (one) => clickToolbarButton(browser, one),
    async check(one) {
      await clickToolbarButton(browser, one)
      return openedPanel(browser, 'sidepanel.html')
    },
    async close() {
      await browser.context.close()
      await service.remove()
      for (const folder of [extension, profile ?? '']) if (folder) await rm(folder, { recursive: true, force: true })
      await turn()
    },
  }
}

/**
 * Puts the permission into the browser's profile: no driver can press the browser's own dialog. A copy of the build that
 * demands the hosts runs once; the build that only asks for them finds them allowed, and may be forbidden them again.
 */
async function grant(build: string, hosts: string[], options: Omit<LaunchOptions, 'extension'>): Promise<void> {
  const demanding = await mkdtemp(join(tmpdir(), 'dung-cua-tien-ich-'))
  await cp(build, demanding, { recursive: true })
  const file = join(demanding, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] }
  manifest.host_permissions.push(...hosts.map((host) => `http://${host}/*`))
  await writeFile(file, JSON.stringify(manifest))
  const { context } = await launchBrowser({ ...options, extension: demanding })
  await context.close()
  await rm(demanding, { recursive: true, force: true })
}
