/**
 * The door of the service: guards, health, pairing, and behind it the rooms (rooms.ts). Building the app and listening
 * are two things: see serve.ts.
 */
import { Hono } from 'hono'
import { onError, refuse } from './answer.ts'
import { auditRoutes } from './audit/routes.ts'
import { contentTypeGuard } from './guard/content-type.ts'
import { hostGuard } from './guard/host.ts'
import type { Guarded } from './guard/key.ts'
import { keyGuard } from './guard/key.ts'
import { originGuard } from './guard/origin.ts'
import type { RateLimits } from './guard/rate.ts'
import { rateGuard } from './guard/rate.ts'
import { sizeGuard } from './guard/size.ts'
import { health } from './health.ts'
import { officeRoutes } from './office/routes.ts'
import { pairingRoutes } from './pairings/routes.ts'
import type { Services } from './services.ts'

export function createApp(services: Services, limits?: RateLimits): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.onError(onError)
  app.notFound((context) => refuse(context, 'not_found'))

  app.use(hostGuard(() => services.port))
  app.use(originGuard((origin) => services.keys.paired(origin)))
  app.use(rateGuard(limits))
  app.use(keyGuard((key) => services.keys.find(key)))
  app.use(contentTypeGuard())
  app.use(sizeGuard())
  app.use(async (context, next) => {
    await next()
    // What is answered is a citizen's letter: no cache keeps it, nothing guesses at its type.
    context.header('cache-control', 'no-store')
    context.header('x-content-type-options', 'nosniff')
  })

  app.get('/health', async (context) => context.json(await health(services)))
  app.get('/openapi.json', async (context) => {
    const { openApi } = await import('./contract.ts')
    return context.json(openApi(services.version))
  })
  app.route('/v1/pairings', pairingRoutes(services))
  app.route('/v1/office', officeRoutes(services))
  app.route('/v1/events', auditRoutes(services))
  app.all('/v1/*', async (context) => {
    const rooms = await services.rooms()
    return rooms.app.fetch(context.req.raw, { holder: context.get('holder') })
  })
  return app
}
