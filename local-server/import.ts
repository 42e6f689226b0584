/**
 * `npm run import -- FOLDER|FILE`: an office starts with its old mailbox (.eml, .mbox) or its old register (.xlsx, .csv).
 * Stopped and started again, it goes on where it was.
 */
import { createHash } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { COLUMNS } from './import/columns.ts'
import { type Outcome, type Progress, runImport } from './import/enter.ts'
import type { Import } from './import/item.ts'
import { fromFolder, fromMailFile } from './import/mailbox.ts'
import { fromRegister } from './import/register-rows.ts'
import { openServices } from './services.ts'
import { readSettings, WrongSetting } from './settings.ts'

const HELP = `Cách dùng: npm run import -- THƯ-MỤC-EML | TỆP.mbox | TỆP.eml | SỔ.xlsx | SỔ.csv
  --column MỤC=CỘT   chỉ cột của sổ cũ, dùng nhiều lần: --column content="Trích yếu" --column sender=C
                     các mục: ${COLUMNS.join(', ')}
  --dry-run          chỉ xem cột nào được hiểu là gì và đếm dòng, không ghi vào sổ`

const number = (n: number): string => n.toLocaleString('vi-VN')

/** One line that is written over on a terminal, and now and then a line elsewhere. */
function progressBar(): (progress: Progress) => void {
  const began = Date.now()
  let shown = 0
  return ({ done, total, outcome }) => {
    const now = Date.now()
    if (now - shown < (process.stderr.isTTY ? 100 : 5000) && done !== total) return
    shown = now
    const share = total === null ? 0 : done / Math.max(1, total)
    const bar =
      total === null ? '' : `[${'█'.repeat(Math.round(share * 24)).padEnd(24, '·')}] ${Math.round(share * 100)} % `
    const left =
      total === null || done === 0
        ? ''
        : `, còn ${number(Math.ceil(((now - began) / 1000 / done) * (total - done)))} giây`
    const line = `${bar}${number(done)}${total === null ? '' : `/${number(total)}`} · mới ${number(outcome.entered)} · đã có ${number(outcome.already)} · ghép ${number(outcome.linked)} · không nhận ${number(outcome.refused.length)}${left}`
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
}

async function open(path: string, columns: readonly string[], dryRun: boolean): Promise<Import> {
  if ((await stat(path)).isDirectory()) return fromFolder(path)
  if (!/\.(?:xlsx|csv|tsv|txt)$/i.test(path)) return fromMailFile(path)
  const rows = await fromRegister(path, columns)
  for (const [name, at] of Object.entries(rows.mapping))
    console.error(`  ${name} ← cột "${rows.headings[at] ?? at + 1}"`)
  if (dryRun) console.error(`  ${number(rows.total ?? 0)} dòng`)
  return rows
}

/** Every paper that was not taken, with its place and the reason; file names may name people, so only in this file. */
async function report(folder: string, outcome: Outcome): Promise<string> {
  const path = join(folder, `nhap-so-${new Date().toISOString().slice(0, 19).replace(/\D/g, '')}.csv`)
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = outcome.refused.map(({ where, why }) => `${cell(where)},${cell(why)}`)
  await writeFile(path, `\ufeff${['"nơi","lý do"', ...lines].join('\r\n')}\r\n`, { mode: 0o600 })
  return path
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: 'string', multiple: true, default: [] },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const [given] = positionals
if (values.help || given === undefined || positionals.length > 1) {
  console.error(HELP)
  process.exit(values.help ? 0 : 2)
}

try {
  const path = resolve(given)
  const work = await open(path, values.column, values['dry-run'])
  if (values['dry-run']) process.exit(0)
  const settings = readSettings()
  const services = await openServices(settings)
  const rooms = await services.rooms()
  // Repeats are found only among petitions whose traces are there.
  await rooms.rebuild.done()
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  const outcome = await runImport(rooms.all, work, {
    doneFile: join(settings.dataFolder, `import-${name}.done`),
    progress: progressBar(),
    signal: stopping.signal,
  })
  await services.close()
  process.stderr.write('\n')
  console.log(
    `Vào sổ ${number(outcome.entered)} đơn (${number(outcome.linked)} ghép với đơn đã có), ${number(outcome.already)} đã có từ trước, ${number(outcome.refused.length)} không nhận.`,
  )
  if (outcome.refused.length > 0)
    console.log(`Danh sách không nhận và lý do: ${await report(settings.dataFolder, outcome)}`)
  if (stopping.signal.aborted) console.log('Đã dừng giữa chừng. Chạy lại lệnh này để nhập tiếp.')
} catch (error) {
  const why = error instanceof WrongSetting || error instanceof Error ? error.message : 'không rõ nguyên nhân'
  const missing = (error as { code?: string }).code === 'ENOENT'
  console.error(missing ? 'Không thấy tệp hoặc thư mục đó.' : `Không nhập được. ${why}`)
  process.exit(1)
}
