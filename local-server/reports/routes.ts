import { Hono } from 'hono'
import { Report, ReportName, ReportQuery } from '../../shared/api.ts'
import { queryAs, Refusal } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Guarded } from '../guard/key.ts'
import type { RoomServices } from '../rooms.ts'
import { arrivals } from './arrivals.ts'
import { forwarded } from './forwarded.ts'
import { hotSpots } from './hot-spots.ts'
import { indicators } from './indicators.ts'
import { overdue } from './overdue.ts'
import type { Makers } from './report.ts'

const MAKERS: Makers = { forwarded, overdue, arrivals, 'hot-spots': hotSpots, indicators }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The office's tables, as JSON or as an .xlsx file. */
export function reportRoutes({ clock, directory, office, storage }: RoomServices): Hono<Guarded> {
  const routes = new Hono<Guarded>()

  routes.get('/:name', async (context) => {
    const name = ReportName.safeParse(context.req.param('name'))
    if (!name.success) throw new Refusal('not_found')
    const { from = null, to = null, format } = queryAs(context, ReportQuery)
    const now = clock()
    const scope = {
      db: storage.db,
      vault: storage.vault,
      office: (await office.read()).org,
      today: dayOf(now),
      from,
      to,
      nameOf: (org: string) => directory.nameOf(org),
    }
    const made = await MAKERS[name.data](scope)
    const report = Report.parse({ name: name.data, from, to, computedAt: now.toISOString(), ...made })
    if (format === 'json') return context.json(report)
    const { spreadsheet } = await import('./spreadsheet.ts')
    return context.body(new Uint8Array(await spreadsheet(report)), 200, {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${name.data}-${scope.today}.xlsx"`,
    })
  })

  return routes
}
