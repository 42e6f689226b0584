import { Hono } from 'hono'
import type { MatterRecord } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { RoomServices } from '../rooms.ts'
import { readMatter } from './matter.ts'
import { summaryOf } from './rows.ts'

/** A matter's petitions and its whole story. */
export function matterRoutes({ directory, office, storage }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.get('/:id', async (context) => {
    const { org } = await office.read()
    const id = context.req.param('id')
    const matter = await readMatter(storage, org, id, (body) => directory.nameOf(body))
    const first = matter?.petitions[0]
    // A matter none of whose petitions came here is another office's business.
    if (matter === null || first === undefined || !matter.petitions.some((row) => row.office === org)) {
      throw new Refusal('not_found')
    }
    const { hands, responsible, warnings } = matter.hands()
    const since = matter.story.at(-1)?.at ?? first.registered_at
    return context.json({
      id,
      title: first.title,
      petitions: matter.petitions.map((row) => summaryOf(row, storage.vault)),
      story: matter.story,
      hands,
      responsible: responsible === null ? null : { org: null, name: responsible, since },
      warnings,
    } satisfies MatterRecord)
  })

  return routes
}
