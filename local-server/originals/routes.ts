/** Originals of captures that are not in the register (yet), by the digest the triage gave. Nothing is written. */
import { Hono } from 'hono'
import { PageQuery, PartId, TriageRequest } from '../../shared/api.ts'
import { fileOf } from '../../shared/reading/several.ts'
import { bodyAs, queryAs, Refusal } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { RoomServices } from '../rooms.ts'
import { asFile, endingOf, safeType } from './file.ts'
import { pageOf } from './page.ts'
import type { OpenOriginals } from './shelf.ts'

/** A page's number in an address. Throws `Refusal` `not_found`. */
export function pageNumber(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Refusal('not_found')
  return Number(given)
}

export function originalRoutes({ desk, shelf }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  const opened = (digest: string): OpenOriginals => {
    const found = shelf.get(digest)
    if (found === null) throw new Refusal('not_found')
    return found
  }

  // The shelf lets go after a while: the same capture is sent once more, and its scans are not read again for it.
  routes.post('/', async (context) => {
    const source = await bodyAs(context, TriageRequest)
    return context.json({ digest: await desk.openOriginals(source) })
  })

  routes.get('/:digest/:part', (context) => {
    const id = PartId.safeParse(context.req.param('part')).data
    const original = opened(context.req.param('digest')).originals.find(({ part }) => part === fileOf(id ?? ''))
    if (!original) throw new Refusal('not_found')
    const contentType = safeType(original.contentType)
    return asFile(context, { ...original, contentType }, `don-${original.part}${endingOf(original.filename)}`)
  })

  routes.get('/:digest/pages/:page', async (context) => {
    const { digest, page } = context.req.param()
    return context.json(await pageOf(opened(digest), pageNumber(page), queryAs(context, PageQuery)))
  })

  return routes
}
