import { Hono } from 'hono'
import { ForwardingChange, ForwardingQuery, ForwardingSearch } from '../../shared/api.ts'
import { bodyAs, queryAs } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Guarded, KeyHolder } from '../guard/key.ts'
import { officerOf } from '../office/officer.ts'
import type { RoomServices } from '../rooms.ts'
import { listForwardings } from './list.ts'
import type { Officer } from './record.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The forwarded items: listed, searched, their state, their paper. */
export function forwardingRoutes({ clock, forwardings, office, storage }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()
  const list = async (query: ForwardingSearch) =>
    listForwardings(storage, (await office.read()).org, query, dayOf(clock()))
  const officer = async (holder: KeyHolder): Promise<Officer> => {
    const profile = await office.read()
    return { office: profile, name: officerOf(profile, holder) }
  }

  routes.get('/', async (context) => {
    return context.json(await list({ ...queryAs(context, ForwardingQuery), words: '' }))
  })

  routes.post('/search', async (context) => context.json(await list(await bodyAs(context, ForwardingSearch))))

  routes.patch('/:id', async (context) => {
    const change = await bodyAs(context, ForwardingChange)
    return context.json(await forwardings.change(context.req.param('id'), change, await officer(context.get('holder'))))
  })

  routes.get('/:id/paper', async (context) => {
    const { filename, bytes } = await forwardings.paper(context.req.param('id'), await officer(context.get('holder')))
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': DOCX,
      'content-disposition': `attachment; filename="${filename}"`,
    })
  })

  return routes
}
