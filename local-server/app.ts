/** The list of rooms behind the guards. Building the app and listening are two things: see serve.ts. */
import { Hono } from 'hono'
import { agencyRoutes, learningRoutes } from './agencies/routes.ts'
import { onError, refuse } from './answer.ts'
import { auditRoutes } from './audit/routes.ts'
import { openApi } from './contract.ts'
import { forwardingRoutes } from './forwardings/routes.ts'
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
import { matterRoutes } from './petitions/matter-routes.ts'
import { petitionRoutes } from './petitions/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import type { Services } from './services.ts'
import { triageRoutes } from './triage/routes.ts'

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
  app.get('/openapi.json', (context) => context.json(openApi(services.version)))
  app.route('/v1/pairings', pairingRoutes(services))
  app.route('/v1/office', officeRoutes(services))
  app.route('/v1/triage', triageRoutes(services))
  app.route('/v1/petitions', petitionRoutes(services))
  app.route('/v1/forwardings', forwardingRoutes(services))
  app.route('/v1/matters', matterRoutes(services))
  app.route('/v1/agencies', agencyRoutes(services))
  app.route('/v1/learning', learningRoutes(services))
  app.route('/v1/reports', reportRoutes(services))
  app.route('/v1/events', auditRoutes(services))
  return app
}
