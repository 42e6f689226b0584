/**
 * The rooms that know petitions: loaded behind the door, after the service has begun to listen, because the law, the
 * places and the readers take longer to load than everything else together.
 */
import { Hono } from 'hono'
import { Directory } from './agencies/directory.ts'
import { Learning } from './agencies/learning.ts'
import { agencyRoutes, learningRoutes } from './agencies/routes.ts'
import { onError, refuse } from './answer.ts'
import { DuplicateRegister } from './duplicates/duplicate-register.ts'
import { TraceRebuild } from './duplicates/rebuild.ts'
import { Forwardings } from './forwardings/record.ts'
import { forwardingRoutes } from './forwardings/routes.ts'
import type { Guarded, KeyHolder } from './guard/key.ts'
import { Matters } from './matters/links.ts'
import { originalRoutes } from './originals/routes.ts'
import { OriginalShelf } from './originals/shelf.ts'
import { matterRoutes } from './petitions/matter-routes.ts'
import { PetitionRegister } from './petitions/register.ts'
import { petitionRoutes } from './petitions/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import type { Services } from './services.ts'
import type { Tables } from './storage/tables.ts'
import { TriageDesk } from './triage/desk.ts'
import { triageRoutes } from './triage/routes.ts'

/** What the rooms share besides the services. */
export type RoomServices = Services & {
  directory: Directory
  learning: Learning
  matters: Matters<Tables>
  desk: TriageDesk
  register: PetitionRegister
  forwardings: Forwardings
  shelf: OriginalShelf
}

/** Who holds the key comes from the door (app.ts), which has checked it. */
type BehindTheDoor = Guarded & { Bindings: { holder: KeyHolder } }

export type Rooms = {
  app: Hono<BehindTheDoor>
  desk: TriageDesk
  /** For an import, which does not come through the door. */
  all: RoomServices
  /** Traces of an earlier version being made anew, in the background. */
  rebuild: TraceRebuild
  close(): Promise<void>
}

export async function openRooms(services: Services): Promise<Rooms> {
  const { audit, clock, db, storage } = services
  const { vault, dialect } = storage
  const directory = new Directory(db)
  const learning = new Learning(db)
  const matters = new Matters<Tables>(db)
  const duplicates = new DuplicateRegister<Tables>({ db, dialect, secret: storage.secret('traces') })
  const shelf = new OriginalShelf()
  const desk = new TriageDesk({ db, vault, clock, directory, learning, duplicates, matters, shelf })
  const register = new PetitionRegister({ db, vault, clock, audit, desk, duplicates, matters })
  const forwardings = new Forwardings({ db, vault, clock, audit, directory, learning })
  const rebuild = new TraceRebuild({ db, vault, dialect, duplicates })
  await directory.load()
  rebuild.start()
  const closing = new AbortController()
  void storage.warm(closing.signal)
  const all: RoomServices = { ...services, directory, learning, matters, desk, register, forwardings, shelf }

  const app = new Hono<BehindTheDoor>()
  app.onError(onError)
  app.notFound((context) => refuse(context, 'not_found'))
  app.use(async (context, next) => {
    context.set('holder', context.env.holder)
    await next()
  })
  app.route('/v1/triage', triageRoutes(all))
  app.route('/v1/originals', originalRoutes(all))
  app.route('/v1/petitions', petitionRoutes(all))
  app.route('/v1/forwardings', forwardingRoutes(all))
  app.route('/v1/matters', matterRoutes(all))
  app.route('/v1/agencies', agencyRoutes(all))
  app.route('/v1/learning', learningRoutes(all))
  app.route('/v1/reports', reportRoutes(all))
  return {
    app,
    desk,
    all,
    rebuild,
    async close() {
      closing.abort()
      await rebuild.stop()
      await desk.close()
    },
  }
}
