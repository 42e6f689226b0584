/** Figures of all sizes measured so far, as one table and one chart, kept beside the bench and shown in the README. */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { chartOf, threeDigits } from './chart.ts'
import type { ImportSpeed } from './import-speed.ts'
import type { Figures } from './measure.ts'

const FIGURES = new URL('figures.json', import.meta.url)
const CHART = new URL('chart.svg', import.meta.url)
const README = new URL('../../README.md', import.meta.url)
const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'

export type Kept = { machine: string; measured: string; runs: Record<string, Figures[]>; imports: ImportSpeed | null }

export function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}-${process.arch}`
}

/** Adds the figures of one size to those of the other sizes and contenders measured on this machine. */
export async function keep(size: number, figures: Figures[], imports: ImportSpeed | null): Promise<Kept> {
  const now = machine()
  const before = await readFile(FIGURES, 'utf8').then(
    (text) => JSON.parse(text) as Kept,
    () => null,
  )
  const same = before !== null && before.machine === now ? before : null
  const measured = new Set(figures.map(({ contender }) => contender))
  const others = (same?.runs[size] ?? []).filter(({ contender }) => !measured.has(contender))
  const kept: Kept = {
    machine: now,
    measured: new Date().toISOString().slice(0, 10),
    runs: { ...same?.runs, [size]: [...figures, ...others] },
    imports: imports ?? same?.imports ?? null,
  }
  await writeFile(FIGURES, `${JSON.stringify(kept, null, 2)}\n`)
  await writeFile(CHART, chartOf(Object.values(kept.runs).flat()))
  return kept
}

/** Of the larger sizes some peers are left out: their rows would be all that is waited for. */
const LEFT_OUT =
  '*SQLite FTS5 và PostgreSQL pg_trgm không đo ở cỡ này: ở 100.000 đơn mỗi câu trả lời đã mất từ nửa giây đến nửa phút.*'

const percent = (share: number): string => share.toLocaleString('vi-VN', { style: 'percent', maximumFractionDigits: 1 })

function rowOf(figures: Figures, ours: Figures | undefined): string {
  const { latency, floor } = figures
  const ratio = ours === undefined || figures === ours ? '' : `${threeDigits(latency.p50 / ours.latency.p50)}×`
  const cells = [
    figures.contender,
    `${threeDigits(latency.p50)} / ${threeDigits(latency.p95)} / ${threeDigits(latency.p99)}`,
    ratio,
    percent(figures.recall),
    percent(figures.precision),
    threeDigits(figures.rowsPerSecond),
    threeDigits(figures.bytesPerPetition),
    threeDigits(figures.residentMegabytes),
    figures.startMilliseconds === null ? '–' : threeDigits(figures.startMilliseconds),
    [
      floor === undefined ? '' : `sàn tra dấu vết p50 ${threeDigits(floor.p50)} ms`,
      figures.fingerprinting === undefined ? '' : `làm dấu vết p50 ${threeDigits(figures.fingerprinting.p50)} ms`,
      figures.note ?? '',
      `${figures.queries} câu hỏi`,
    ]
      .filter((text) => text !== '')
      .join('; '),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Markdown of everything kept: one table for each size. */
export function tableOf(kept: Kept): string {
  const lines = [
    `Đo ngày ${kept.measured.split('-').reverse().join('/')} bằng \`npm run bench\` trên ${kept.machine}. Đơn do chương trình bịa ra, biết trước đơn nào trùng đơn nào; mỗi bên trả lời cùng những câu hỏi, trong cùng một lần chạy. Các bên khác được chấm ở ngưỡng có lợi nhất cho họ. *Times in milliseconds: p50 / p95 / p99.*`,
    '',
  ]
  for (const size of Object.keys(kept.runs)
    .map(Number)
    .sort((a, b) => a - b)) {
    const figures = kept.runs[size] ?? []
    lines.push(
      `**${size.toLocaleString('vi-VN')} đơn trong sổ**`,
      '',
      '| | một lần tìm (ms) | so với ta (p50) | tìm thấy | báo đúng | đơn/giây vào | byte/đơn | bộ nhớ (MB) | mở (ms) | |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...figures.map((one) => rowOf(one, figures[0])),
      '',
    )
    if (size > 100_000) lines.push(LEFT_OUT, '')
  }
  if (kept.imports !== null) {
    const { papers, lettersPerSecond, rowsPerSecond } = kept.imports
    lines.push(
      `**Nhập sổ cũ** (\`npm run import\`, đọc, phân loại, tìm trùng, ghép và vào sổ từng đơn): ${threeDigits(lettersPerSecond)} thư/giây từ một hộp thư .mbox, ${threeDigits(rowsPerSecond)} dòng/giây từ một sổ .csv (mỗi bên ${papers.toLocaleString('vi-VN')} đơn). Cột "đơn/giây vào" là riêng phần dấu vết, khi các mục của đơn đã biết.`,
      '',
    )
  }
  return lines.join('\n')
}

/** Puts table and chart between the README's two marks; without marks the README stays as it is. */
export async function intoReadme(kept: Kept): Promise<boolean> {
  const text = await readFile(README, 'utf8')
  const from = text.indexOf(START)
  const to = text.indexOf(END)
  if (from < 0 || to < from) return false
  const section = `${START}\n${tableOf(kept)}\n![Thời gian một lần tìm đơn trùng](test/bench/chart.svg)\n`
  await writeFile(README, text.slice(0, from) + section + text.slice(to))
  return true
}
