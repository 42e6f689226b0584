/** The forwarded items. One stop of the Tab key; arrows move between rows, Enter opens the matter's story. */
import { useRef } from 'preact/hooks'
import type { Forwarding } from '../../shared/api.ts'
import { Icon } from '../look/icon.tsx'
import { day } from '../wording/format.ts'
import { words } from '../wording/index.ts'

type Props = { items: Forwarding[]; chosen: string | null; open: (forwarding: Forwarding, row: HTMLElement) => void }

export function Table({ items, chosen, open }: Props) {
  const { dashboard: w } = words()
  const body = useRef<HTMLTableSectionElement>(null)
  const move = (event: KeyboardEvent) => {
    const rows = [...(body.current?.querySelectorAll<HTMLButtonElement>('button.open') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
  }
  const { columns } = w
  return (
    <div class="scroll">
      <table class="list">
        <thead>
          <tr>
            {Object.entries(columns).map(([name, title]) => (
              <th key={name} scope="col" class={name}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {items.map((item, at) => (
            <tr key={item.id} class={chosen === item.id ? 'chosen' : ''} onClick={(event) => pick(event, item, open)}>
              <td class="number">
                <button
                  type="button"
                  class="link open"
                  tabIndex={at === 0 ? 0 : -1}
                  aria-expanded={chosen === item.id}
                  onClick={(event) => {
                    event.stopPropagation()
                    open(item, event.currentTarget)
                  }}
                >
                  {item.number}
                </button>
              </td>
              <td class="day">{day(item.sentAt)}</td>
              <td class="sender">
                {item.identityProtected && (
                  <span title={w.protected}>
                    <Icon name="shield" size={14} />
                    <span class="hidden">{w.protected}</span>{' '}
                  </span>
                )}
                {item.sender}
              </td>
              <td class="matter">{item.title}</td>
              <td class="type">{words().types[item.type]}</td>
              <td class="agency">{item.agencyName ?? words().door.inOffice}</td>
              <td class="action">{words().actions[item.action]}</td>
              <td class={`due ${item.overdue ? 'late' : ''}`}>
                {item.due ? day(item.due) : '–'}
                {item.overdue && <strong> ⚠ {w.overdue}</strong>}
              </td>
              <td class="hands">{item.hands}</td>
              <td class="state">
                <span class={`state-word ${item.state}`}>{w.states[item.state]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A press anywhere in the row opens it, unless the officer is selecting text to copy. */
function pick(event: MouseEvent, item: Forwarding, open: Props['open']): void {
  if (getSelection()?.toString()) return
  const row = event.currentTarget as HTMLElement
  open(item, row.querySelector<HTMLElement>('button.open') ?? row)
}
