/** A numbered section of the form. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../wording/index.ts'
import type { Row } from './rows.ts'
import { Editing, type RowActions, Value } from './value.tsx'

type SectionProps = {
  no?: number
  title: string
  aside?: ComponentChildren
  look?: string
  children: ComponentChildren
}

export function Section({ no, title, aside, look = '', children }: SectionProps) {
  const id = `section-${no ?? title}`
  return (
    <section class={`section ${look}`} aria-labelledby={id} data-section={no}>
      <h2 id={id} tabIndex={-1}>
        {no !== undefined && <span class="no">{no}</span>}
        {title}
        {aside && <span class="aside">{aside}</span>}
      </h2>
      {children}
    </section>
  )
}

export function Rows({ rows, actions }: { rows: Row[]; actions: RowActions }) {
  return rows.map((row) => <Value key={row.key} row={row} actions={actions} />)
}

/** "Thêm": the officer names something the reading did not find. */
export function Adding({ rows, actions }: { rows: Row[]; actions: RowActions }) {
  const { form } = words()
  const [adding, setAdding] = useState<Row | null>(null)
  const { correct } = actions
  if (!correct) return null
  if (adding) {
    const row = rows.find(({ key }) => key === adding.key) ?? adding
    return <Editing row={row} save={(typed) => correct(row, typed)} close={() => setAdding(null)} />
  }
  return (
    <details>
      <summary>+ {form.add}</summary>
      <div class="row">
        {rows.map((row) => (
          <button key={row.key} type="button" class="link" onClick={() => setAdding(row)}>
            {row.label}
          </button>
        ))}
      </div>
    </details>
  )
}
