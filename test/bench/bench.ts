/**
 * `npm run bench` — ours against SQLite FTS5, PostgreSQL pg_trgm and a plain MinHash index, on the same invented
 * petitions and the same queries, all sizes in one run.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { startPostgres } from '../local-server/postgres-server.ts'
import { type Filled, fill } from './fill.ts'
import { importSpeed } from './import-speed.ts'
import type { Figures } from './measure.ts'
import { type Asked, forgetFile, type Place, registerFile } from './ours.ts'
import { fullText, minHash, trigrams } from './peers.ts'
import { queriesFor } from './queries.ts'
import { intoReadme, keep, tableOf } from './report.ts'

const HELP = `npm run bench                           10,000, 100,000 and 1,000,000 petitions, every contender that can bear it
npm run bench -- --size 10000,50000     other sizes
                 --queries 600          how many are asked
                 --only ours            ours, postgres, minhash, fts, trgm, import; comma-separated
                 --peer-seconds 60      how long one peer may answer (never fewer than five queries)
                 --register FOLDER      fills our registers there once and keeps them (not PostgreSQL's)
                 --readme               writes table and chart between the README's marks`

/** Above this FTS5 and pg_trgm take seconds to minutes for one answer, and hours to fill. */
const PEERS_UP_TO = 100_000
const COLD_QUERIES = 200
const IMPORTED = 1000
/** As `npm run serve` starts the service. */
const SERVICE_FLAGS = ['--max-semi-space-size=4', '--optimize-for-size']

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '600' },
    only: { type: 'string', default: 'ours,postgres,minhash,fts,trgm,import' },
    'peer-seconds': { type: 'string', default: '40' },
    register: { type: 'string' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const sizes = values.size.split(',').map(Number)
const count = Number(values.queries)
if (
  values.help ||
  sizes.some((size) => !Number.isInteger(size) || size < 100) ||
  !Number.isInteger(count) ||
  count < 12
) {
  console.error(HELP)
  process.exit(values.help ? 0 : 2)
}
const patience = Number(values['peer-seconds']) * 1000
const contenders = new Set(values.only.split(','))
const say = (text: string) => process.stderr.write(`${text}\n`)
const run = promisify(execFile)

async function asked(contender: string, place: Place, size: number, filled: Filled, cold: boolean): Promise<Figures> {
  const script = fileURLToPath(new URL('ask.ts', import.meta.url))
  const question = JSON.stringify({ place, size, count: cold ? Math.min(count, COLD_QUERIES) : count, cold })
  const { stdout } = await run(process.execPath, [...SERVICE_FLAGS, script, question], { maxBuffer: 1e8 })
  return { contender, size, ...filled, ...(JSON.parse(stdout) as Asked) }
}

async function measure(size: number, folder: string, databaseUrl: string | null): Promise<Figures[]> {
  const figures: Figures[] = []
  const add = (one: Figures) => {
    figures.push(one)
    say(`${one.contender}: p50 ${one.latency.p50.toFixed(2)} ms, p99 ${one.latency.p99.toFixed(2)} ms`)
  }
  const keyFile = join(values.register ?? folder, 'bench.key')
  const file: Place = { folder: join(values.register ?? folder, `file-${size}`), databaseUrl: null, keyFile }
  const server: Place = { folder: join(folder, `server-${size}`), databaseUrl, keyFile }
  const places = [...(contenders.has('ours') ? [file] : []), ...(databaseUrl === null ? [] : [server])]
  const filled = await fill(places, size, (done) =>
    say(`  ${done.toLocaleString('vi-VN')} / ${size.toLocaleString('vi-VN')}`),
  )
  for (const [i, place] of places.entries()) {
    const how = filled[i] as Filled
    const sqlite = place === file
    add(await asked(sqlite ? 'Đúng Cửa (SQLite mã hóa)' : 'Đúng Cửa (PostgreSQL)', place, size, how, false))
    if (sqlite && (await forgetFile(registerFile(place))))
      add(await asked('Đúng Cửa (SQLite), vừa mở, tệp chưa vào bộ nhớ đệm', place, size, how, true))
  }
  const queries = queriesFor(size, count)
  if (contenders.has('minhash')) add(await minHash(size, queries, patience))
  if (size > PEERS_UP_TO) return figures
  if (contenders.has('fts')) add(await fullText(folder, size, queries, patience))
  if (contenders.has('trgm') && postgres !== null && !('why' in postgres))
    add(await trigrams(await postgres.database(`trgm_${size}`), size, queries, patience))
  return figures
}

const folder = await mkdtemp(join(tmpdir(), 'dung-cua-bench-'))
let postgres: Awaited<ReturnType<typeof startPostgres>> | null = null
try {
  if (contenders.has('postgres') || contenders.has('trgm')) postgres = await startPostgres()
  if (postgres !== null && 'why' in postgres) say(postgres.why)
  const imports = contenders.has('import') ? await importSpeed(folder, IMPORTED) : null
  for (const size of sizes) {
    say(`${size.toLocaleString('vi-VN')} petitions`)
    const url =
      contenders.has('postgres') && postgres !== null && !('why' in postgres)
        ? await postgres.database(`ours_${size}`)
        : null
    const figures = await measure(size, folder, url)
    const kept = await keep(size, figures, imports)
    console.log(tableOf({ ...kept, runs: { [size]: figures } }))
    if (values.readme) say((await intoReadme(kept)) ? 'README.md: written' : 'README.md: no marks to write between')
  }
} finally {
  if (postgres !== null && !('why' in postgres)) await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
