/** A process of its own that only asks: `node ask.ts '{"place":…,"size":…,"count":…}'` prints its figures as JSON. */
import { ask, type Place } from './ours.ts'

const { place, size, count } = JSON.parse(process.argv[2] ?? '{}') as { place: Place; size: number; count: number }
process.stdout.write(JSON.stringify(await ask(place, size, count)))
