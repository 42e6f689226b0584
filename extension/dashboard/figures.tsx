/** Overdue by body, arrivals by week and type, hot spots: tables with bars, every figure computed by the service. */
import { useEffect, useState } from 'preact/hooks'
import type { Report } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { useNames } from '../form/names.ts'
import { day, number } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'

const REPORTS = ['overdue', 'hot-spots', 'arrivals'] as const
const ROWS = 12

export function Figures() {
  const { dashboard: w } = words()
  const titles = { overdue: w.overdueByAgency, arrivals: w.arrivals, 'hot-spots': w.hotSpots }
  return (
    <div class="figures">
      {REPORTS.map((name) => (
        <Figure key={name} name={name} title={titles[name]} />
      ))}
    </div>
  )
}

type FigureProps = { name: (typeof REPORTS)[number]; title: string }

function Figure({ name, title }: FigureProps) {
  const { dashboard: w } = words()
  const names = useNames()
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    // Without these figures the list above stands as it is; its own failure says what is wrong.
    ask('report', { name, query: { format: 'json' } }).then(setReport, () => {})
  }, [name])
  if (!report) return null
  const rows = name === 'arrivals' ? report.rows.slice(-ROWS) : report.rows.slice(0, ROWS)
  const main = { overdue: 'overdue', arrivals: 'total', 'hot-spots': 'petitions' }[name]
  const at = report.columns.findIndex(({ key }) => key === main)
  const most = Math.max(1, ...rows.map((row) => Number(row[at] ?? 0)))
  const cell = (kind: Report['columns'][number]['kind'], value: string | number | null) => {
    if (value === null) return '–'
    if (typeof value === 'number')
      return kind === 'share' ? `${number(Math.round(value * 1000) / 10)} %` : number(value)
    if (kind === 'day') return day(value)
    if (kind === 'commune') return names.commune(value)
    const field = kind === 'field' ? names.fields.find(({ id }) => id === value) : undefined
    return field ? say(field.name) : value
  }
  return (
    <figure class="section">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="quiet">{w.noFigures}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        <section class="scroll" tabIndex={0} aria-label={title}>
          <table class="figure">
            <thead>
              <tr>
                {report.columns.map((column) => (
                  <th key={column.key} scope="col" class={column.kind}>
                    {say(column.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={String(row[0])}>
                  {report.columns.map((column, index) => (
                    <td key={column.key} class={column.kind}>
                      {cell(column.kind, row[index] ?? null)}
                      {index === at && (
                        <span class="strip" aria-hidden="true">
                          <i style={{ width: `${(100 * Number(row[index] ?? 0)) / most}%` }} />
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rows.length > 0 &&
        report.notes.map((note) => (
          <figcaption key={note.vi} class="quiet small">
            {say(note)}
          </figcaption>
        ))}
    </figure>
  )
}
