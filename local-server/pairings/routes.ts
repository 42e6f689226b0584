import { Hono } from 'hono'
import type { HolderList, Pairing } from '../../shared/api.ts'
import { PairingRequest } from '../../shared/api.ts'
import { bodyAs, Refusal } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { Services } from '../services.ts'

/** A one-time code becomes a key; the holders of keys, and taking a key back. */
export function pairingRoutes({ audit, code, keys, instance, office, db }: Services): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.post('/', async (context) => {
    const request = await bodyAs(context, PairingRequest)
    if (!code.redeem(request.code)) throw new Refusal('wrong_pairing_code')
    const key = await keys.give(request.name, context.req.header('origin') ?? null)
    await db.transaction().execute((trx) => audit.append(trx, { who: request.name, what: 'paired', subject: null }))
    return context.json({ key, instance, office: await office.read() } satisfies Pairing, 201)
  })

  routes.get('/', (context) => {
    return context.json({ items: keys.list(context.get('holder').id) } satisfies HolderList)
  })

  routes.delete('/:id', async (context) => {
    if (!(await keys.revoke(context.req.param('id')))) throw new Refusal('not_found')
    await db
      .transaction()
      .execute((trx) => audit.append(trx, { who: context.get('holder').name, what: 'key_revoked', subject: null }))
    return context.body(null, 204)
  })

  return routes
}
