/** One row of the form. Three looks only: sure (plain), unsure (dotted, "kiểm tra lại"), empty (pale). */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../shared/petition.ts'
import { Icon } from '../look/icon.tsx'
import { masked } from '../wording/format.ts'
import { words } from '../wording/index.ts'
import { isByOfficer, type Row, UNSURE_UNDER } from './rows.ts'

export type RowActions = {
  show: (evidence: Evidence[], label: string) => void
  /** False: what was typed does not fit. Null where nothing may be corrected any more. */
  correct: ((row: Row, typed: string) => boolean) | null
  remove: (row: Row) => void
  /** What stands where nothing was found; by default that it is not in the letter. */
  empty?: string
}

export function Value({ row, actions }: { row: Row; actions: RowActions }) {
  const { form } = words()
  const [editing, setEditing] = useState(false)
  const [revealed, setRevealed] = useState(false)
  const text = useRef<HTMLButtonElement>(null)
  if (editing && actions.correct) {
    const correct = actions.correct
    return (
      <Editing
        row={row}
        save={(typed) => correct(row, typed)}
        close={() => {
          setEditing(false)
          setTimeout(() => text.current?.focus())
        }}
      />
    )
  }
  const look = row.text === null ? 'empty' : row.confidence < UNSURE_UNDER ? 'unsure' : 'sure'
  const shown =
    row.text === null ? (actions.empty ?? form.empty) : row.secret && !revealed ? masked(row.text) : row.text
  const correctable = actions.correct !== null
  return (
    <div class={`value ${look}`} data-row={row.key}>
      <span class="name" id={`name-${row.key}`}>
        {row.label}
        {look === 'unsure' && <span class="check">⚠ {form.unsure}</span>}
        {row.text !== null && isByOfficer(row) && correctable && <span class="check">{form.byOfficer}</span>}
      </span>
      <button
        ref={text}
        type="button"
        class="text"
        aria-describedby={`name-${row.key}`}
        disabled={row.evidence.length === 0 && !correctable}
        title={row.evidence.length > 0 ? form.show : form.edit}
        onClick={() => (row.evidence.length > 0 ? actions.show(row.evidence, row.label) : setEditing(correctable))}
        onKeyDown={(event) => {
          if (event.key === 'F2' && correctable) setEditing(true)
        }}
      >
        {shown}
      </button>
      {row.secret && row.text !== null && (
        <span class="tools reveal">
          <Tool
            icon="eye"
            label={revealed ? form.hide : form.reveal}
            press={() => setRevealed(!revealed)}
            pressed={revealed}
          />
        </span>
      )}
      {correctable && (
        <span class="tools later">
          <Tool icon="pencil" label={`${form.edit}: ${row.label}`} press={() => setEditing(true)} />
          {row.remove && row.text !== null && (
            <Tool icon="cross" label={`${form.remove}: ${row.label}`} press={() => actions.remove(row)} />
          )}
        </span>
      )}
      {row.note && <span class="note">{row.note}</span>}
      {correctable && row.choices && row.choices.length > 0 && (
        <span class="note row">
          {form.severalUnits}
          {row.choices.map(({ code, name }) => (
            <button key={code} type="button" class="link" onClick={() => actions.correct?.(row, code)}>
              {name}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}

type ToolProps = { icon: 'eye' | 'pencil' | 'cross'; label: string; press: () => void; pressed?: boolean }

function Tool({ icon, label, press, pressed }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} aria-pressed={pressed} onClick={press}>
      <Icon name={icon} />
    </button>
  )
}

type EditingProps = { row: Row; save: (typed: string) => boolean; close: () => void }

export function Editing({ row, save, close }: EditingProps) {
  const { form } = words()
  const [typed, setTyped] = useState(row.input)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const done = () => (save(typed) ? close() : setWrong(true))
  const id = `edit-${row.key}`
  return (
    <form
      class="editing"
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
    >
      <label class="label" for={id}>
        {row.label} {row.hint && <span>({row.hint})</span>}
      </label>
      <input
        id={id}
        ref={field}
        class="input"
        value={typed}
        autocomplete="off"
        aria-invalid={wrong}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            close()
          }
        }}
      />
      {wrong && <span role="alert">⚠ {form.invalid}</span>}
      <span class="row">
        <button type="submit" class="button">
          {form.save}
        </button>
        <button type="button" class="link" onClick={close}>
          {form.undo}
        </button>
      </span>
    </form>
  )
}
