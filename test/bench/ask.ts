/** A process of its own that only asks: `node ask.ts '{"place":…,"size":…,"count":…,"cold":false}'` prints its figures as JSON. */
import { ask, type Question } from './ours.ts'

process.stdout.write(JSON.stringify(await ask(JSON.parse(process.argv[2] ?? '{}') as Question)))
