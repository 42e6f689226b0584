/**
 * `npm run bench` — ours against SQLite FTS5, PostgreSQL pg_trgm and a plain MinHash index, on the same invented
 * petitions and the same queries, in one run.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { startPostgres } from '../local-server/postgres-server.ts'
import type { Figures } from './measure.ts'
import { type Asked, type Filled, fill, type Place } from './ours.ts'
import { fullText, minHash, trigrams } from './peers.ts'
import { queriesFor } from './queries.ts'
import { intoReadme, keep, tableOf } from './report.ts'

const HELP = `npm run bench                           20,000 petitions against every peer
npm run bench -- --size 100000          10,000, 100,000 or 1,000,000 petitions, or any other number
                 --queries 600          how many are asked
                 --only ours            ours, fts, trgm, minhash, postgres; comma-separated
                 --peer-seconds 60      how long one peer may answer (never fewer than five queries)
                 --register FOLDER      fills our register there once and keeps it: a million takes a while
                 --readme               writes table and chart between the README's marks`

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '600' },
    only: { type: 'string', default: 'ours,postgres,minhash,fts,trgm' },
    'peer-seconds': { type: 'string', default: '40' },
    register: { type: 'string' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const size = Number(values.size)
const count = Number(values.queries)
const patience = Number(values['peer-seconds']) * 1000
if (!Number.isInteger(size) || size < 100 || !Number.isInteger(count) || count < 12) {
  console.error(HELP)
  process.exit(2)
}
const contenders = new Set(values.only.split(','))
const folder = await mkdtemp(join(tmpdir(), 'dung-cua-bench-'))
const say = (text: string) => process.stderr.write(`${text}\n`)
const run = promisify(execFile)

/** Fills a register, or takes the one that an earlier run filled and left. */
async function filledAt(contender: string, place: Place): Promise<Filled> {
  const note = join(place.folder, `filled-${size}.json`)
  const before = await readFile(note, 'utf8').catch(() => null)
  if (before !== null) return JSON.parse(before) as Filled
  let told = 0
  const filled = await fill(place, size, (done) => {
    if (done - told < size / 20 && done < size) return
    told = done
    say(`  ${contender}: ${done.toLocaleString('vi-VN')} / ${size.toLocaleString('vi-VN')}`)
  })
  await writeFile(note, JSON.stringify(filled))
  return filled
}

async function ours(contender: string, place: Place): Promise<Figures> {
  const filled = await filledAt(contender, place)
  const script = fileURLToPath(new URL('ask.ts', import.meta.url))
  const { stdout } = await run(process.execPath, [script, JSON.stringify({ place, size, count })], { maxBuffer: 1e8 })
  const asked = JSON.parse(stdout) as Asked
  return { contender, size, ...filled, ...asked }
}

const figures: Figures[] = []
const add = (one: Figures) => {
  figures.push(one)
  say(`${one.contender}: p50 ${one.latency.p50.toFixed(2)} ms, p99 ${one.latency.p99.toFixed(2)} ms`)
}
let postgres: Awaited<ReturnType<typeof startPostgres>> | null = null
try {
  if (contenders.has('ours'))
    add(await ours('Đúng Cửa (SQLite mã hóa)', { folder: values.register ?? folder, databaseUrl: null }))
  if (contenders.has('postgres') || contenders.has('trgm')) postgres = await startPostgres()
  if (postgres !== null && 'why' in postgres) say(postgres.why)
  else if (postgres !== null) {
    if (contenders.has('postgres')) {
      add(
        await ours('Đúng Cửa (PostgreSQL)', {
          folder: join(folder, 'pg'),
          databaseUrl: await postgres.database('ours'),
        }),
      )
    }
  }
  const queries = queriesFor(size, count)
  if (contenders.has('minhash')) add(await minHash(size, queries, patience))
  if (contenders.has('fts')) add(await fullText(folder, size, queries, patience))
  if (contenders.has('trgm') && postgres !== null && !('why' in postgres)) {
    add(await trigrams(await postgres.database('trgm'), size, queries, patience))
  }
} finally {
  if (postgres !== null && !('why' in postgres)) await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

const kept = await keep(size, figures)
console.log(tableOf({ ...kept, runs: { [size]: figures } }))
if (values.readme) say((await intoReadme(kept)) ? 'README.md: written' : 'README.md: no marks to write between')
