import { Hono } from 'hono'
import { OfficeProfile } from '../../shared/api.ts'
import { bodyAs } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { Services } from '../services.ts'

/** The office's profile, read and changed. */
export function officeRoutes({ audit, db, office }: Services): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.get('/', async (context) => context.json(await office.read()))

  routes.put('/', async (context) => {
    const profile = await bodyAs(context, OfficeProfile)
    await office.write(profile)
    const who = profile.officer || context.get('holder').name
    await db.transaction().execute((trx) => audit.append(trx, { who, what: 'office_changed', subject: profile.org }))
    return context.json(profile)
  })

  return routes
}
