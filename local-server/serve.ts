/** Opens the services and listens on 127.0.0.1, and only there: no other computer can reach the register. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Health } from '../shared/api.ts'
import { createApp } from './app.ts'
import type { ServiceOptions, Services } from './services.ts'
import { openServices } from './services.ts'
import type { Settings } from './settings.ts'
import { WrongSetting } from './settings.ts'

export type Running = { address: string; services: Services; stop(): Promise<void> }

const HOST = '127.0.0.1'

/** Who is on that port already? Another start of this program, or something else. */
async function whoIsThere(port: number): Promise<string> {
  try {
    const answer = await fetch(`http://${HOST}:${port}/health`, { signal: AbortSignal.timeout(1500) })
    const body = (await answer.json()) as Partial<Health>
    if (body.name === 'dung-cua') return `Đúng Cửa (bản ${body.version}) đã chạy ở cổng ${port}; không cần mở lần nữa.`
  } catch {
    // Not this program: the message below says so.
  }
  return `cổng ${port} đang do chương trình khác dùng; đặt DUNGCUA_PORT sang cổng khác.`
}

function listen(services: Services, port: number): Promise<Server> {
  const app = createApp(services)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      services.port = info.port
      resolve(server as Server)
    })
    server.once('error', reject)
  })
}

/** Starts the service. Throws `WrongSetting` when the port is taken or the register cannot be opened. */
export async function startService(settings: Settings, options: ServiceOptions = {}): Promise<Running> {
  const services = await openServices(settings, options)
  let server: Server
  try {
    server = await listen(services, settings.port)
  } catch (error) {
    await services.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new WrongSetting('DUNGCUA_PORT', await whoIsThere(settings.port))
  }
  // The rooms load while the officer is still reading the first line.
  setTimeout(
    () =>
      services.rooms().then(
        (rooms) => rooms.desk.warmUp(),
        () => undefined,
      ),
    50,
  ).unref()
  return {
    address: `http://${HOST}:${services.port}`,
    services,
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A request that is being answered may finish; one that hangs must not keep the program alive.
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      })
      await services.close()
    },
  }
}
