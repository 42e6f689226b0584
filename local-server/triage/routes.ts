import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { TriageEvent } from '../../shared/api.ts'
import { TriageRequest } from '../../shared/api.ts'
import { problem } from '../../shared/problems.ts'
import { bodyAs, Refusal } from '../answer.ts'
import type { Guarded } from '../guard/key.ts'
import type { RoomServices } from '../rooms.ts'

const NDJSON = 'application/x-ndjson'

/** Reads a captured message and answers with all the officer needs to decide; with progress when asked. */
export function triageRoutes({ desk, office }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.post('/', async (context) => {
    const source = await bodyAs(context, TriageRequest)
    const profile = await office.read()
    if (!(context.req.header('accept') ?? '').includes(NDJSON)) {
      return context.json(await desk.triage(source, profile, { signal: context.req.raw.signal }))
    }

    context.header('content-type', NDJSON)
    return stream(context, async (out) => {
      const gone = new AbortController()
      out.onAbort(() => gone.abort())
      const say = (event: TriageEvent) => out.write(`${JSON.stringify(event)}\n`)
      try {
        const triage = await desk.triage(source, profile, {
          signal: gone.signal,
          onProgress: (progress) => void say({ event: 'progress', ...progress }),
          onTriage: (triage) => say({ event: 'partial', triage }),
        })
        await say({ event: 'result', triage })
      } catch (error) {
        // The status line has gone out already: the problem travels as the last event.
        await say({ event: 'problem', problem: problem(error instanceof Refusal ? error.code : 'internal') })
      }
    })
  })

  return routes
}
