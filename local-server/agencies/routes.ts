import { Hono } from 'hono'
import * as z from 'zod'
import type { AgencyList, Forgotten } from '../../shared/api.ts'
import { AgencyChange } from '../../shared/api.ts'
import { Org } from '../../shared/petition.ts'
import { bodyAs, queryAs, Refusal } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import { officerOf } from '../office/officer.ts'
import type { RoomServices } from '../rooms.ts'

/** The directory, read and corrected. */
export function agencyRoutes({ audit, clock, db, directory, office }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.get('/', async (context) => {
    return context.json({ items: [...(await directory.list())] } satisfies AgencyList)
  })

  routes.put('/:org{.+}', async (context) => {
    const org = Org.safeParse(context.req.param('org'))
    if (!org.success) throw new Refusal('not_found')
    const who = officerOf(await office.read(), context.get('holder'))
    const entry = await directory.change(org.data, await bodyAs(context, AgencyChange), who, clock().toISOString())
    if (entry === null) throw new Refusal('invalid_request', ['name', 'kind'])
    await db.transaction().execute((trx) => audit.append(trx, { who, what: 'agency_changed', subject: org.data }))
    return context.json(entry)
  })

  return routes
}

const Which = z.object({ org: Org.optional(), field: z.string().max(10).optional() })

/** What was learned from the office's officers, and forgetting it. */
export function learningRoutes({ audit, db, learning, office }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.get('/', async (context) => context.json(await learning.list((await office.read()).org)))

  routes.delete('/', async (context) => {
    const profile = await office.read()
    const forgotten = await learning.forget(profile.org, queryAs(context, Which))
    const who = officerOf(profile, context.get('holder'))
    await db.transaction().execute((trx) => audit.append(trx, { who, what: 'learning_forgotten', subject: null }))
    return context.json({ forgotten } satisfies Forgotten)
  })

  return routes
}
