import { Hono } from 'hono'
import type { AuditList } from '../../shared/api.ts'
import { AuditQuery } from '../../shared/api.ts'
import { queryAs } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { Services } from '../services.ts'

/** Events recomputed for each answer: years of an office, and still a fraction of a second. */
const CHECKED = 50_000

/** The audit chain, newest first, with the word whether it is whole. */
export function auditRoutes({ audit }: Services): Hono<Guarded> {
  const routes = new Hono<Guarded>()
  routes.get('/', async (context) => {
    const { items, total } = await audit.list(queryAs(context, AuditQuery))
    const brokenAt = await audit.firstBroken(CHECKED)
    return context.json({ items, total, intact: brokenAt === null, brokenAt } satisfies AuditList)
  })
  return routes
}
