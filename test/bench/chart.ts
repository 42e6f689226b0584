/** A chart without a library: how long one check takes, on a logarithmic scale, by size of the register. */
import type { Figures } from './measure.ts'

const WIDTH = 860
const ROW = 26
const LEFT = 250
const RIGHT = 150
const DECADES = [0.1, 1, 10, 100, 1000, 10_000, 100_000]

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

/** Three digits that tell: 0.042, 1.23, 45.6, 1 234. */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('vi-VN')
  return value.toLocaleString('vi-VN', { maximumSignificantDigits: 3 })
}

const along = (milliseconds: number): number => {
  const share = (Math.log10(Math.max(0.1, milliseconds)) + 1) / (Math.log10(100_000) + 1)
  return LEFT + share * (WIDTH - LEFT - RIGHT)
}

/** SVG text. Bars reach from p50 (dark) to p99 (light). */
export function chartOf(all: readonly Figures[]): string {
  const rows = [...all].sort((a, b) => a.size - b.size || a.latency.p50 - b.latency.p50)
  const height = 70 + rows.length * ROW + 30
  const grid = DECADES.map((ms) => {
    const x = along(ms).toFixed(1)
    const label = ms >= 1000 ? `${ms / 1000} s` : `${String(ms).replace('.', ',')} ms`
    return `<line x1="${x}" y1="46" x2="${x}" y2="${height - 30}" class="grid"/><text x="${x}" y="${height - 12}" text-anchor="middle" class="small">${label}</text>`
  })
  const bars = rows.map((figures, i) => {
    const y = 56 + i * ROW
    const { p50, p99 } = figures.latency
    const ours = figures.contender.startsWith('Đúng Cửa') ? 'ours' : 'peer'
    const label = `${figures.contender} · ${figures.size.toLocaleString('vi-VN')} đơn`
    const text = `p50 ${threeDigits(p50)} · p99 ${threeDigits(p99)} ms`
    return `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${escaped(label)}</text>
<rect x="${LEFT}" y="${y}" width="${(along(p99) - LEFT).toFixed(1)}" height="16" class="${ours} light"/>
<rect x="${LEFT}" y="${y}" width="${(along(p50) - LEFT).toFixed(1)}" height="16" class="${ours}"/>
<text x="${(along(p99) + 6).toFixed(1)}" y="${y + 12}" class="small">${text}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Thời gian một lần tìm đơn trùng">
<style>text{font:13px system-ui,sans-serif;fill:#1f2933}.small{font-size:11px;fill:#52606d}.grid{stroke:#d9dee4}.ours{fill:#0b6e4f}.peer{fill:#8a94a0}.light{opacity:.35}.back{fill:#fff}</style>
<rect width="${WIDTH}" height="${height}" class="back"/>
<text x="16" y="26" font-weight="600">Một lần tìm đơn trùng mất bao lâu (thang logarit; đậm: p50, nhạt: p99)</text>
${[...grid, ...bars].join('\n')}
</svg>
`
}
