/** What the office's confirmations taught the suggestions; it can be forgotten. */
import { useEffect, useState } from 'preact/hooks'
import type { Learning } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { useNames } from '../form/names.ts'
import { number } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'

export function Learned() {
  const { options: w, types } = words()
  const names = useNames()
  const [learning, setLearning] = useState<Learning | null>(null)
  const [sure, setSure] = useState(false)
  const [forgotten, setForgotten] = useState(false)
  useEffect(() => void ask('learning', null).then(setLearning, () => {}), [])
  if (!learning) return null
  const forget = async () => {
    await ask('forget', null)
    setLearning({ items: [] })
    setForgotten(true)
    setSure(false)
  }
  const fieldName = (id: string) => {
    const field = names.fields.find((one) => one.id === id)
    return field ? say(field.name) : id
  }
  return (
    <section class="section">
      <h2>{w.learned}</h2>
      <p class="quiet small">{w.learnedHint}</p>
      <p>{w.learnedCount(number(learning.items.length))}</p>
      {learning.items.length > 0 && (
        <>
          <details>
            <summary>{words().door.why}</summary>
            <ul>
              {learning.items.slice(0, 50).map(({ org, field, type, count }) => (
                <li key={org + field + type} class="holder">
                  {types[type]} · {fieldName(field)} → {org} <span class="quiet">({number(count)})</span>
                </li>
              ))}
            </ul>
          </details>
          <button
            type="button"
            class="button"
            onClick={() => (sure ? void forget().catch(() => setSure(false)) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {sure ? w.sure : w.forget}
          </button>
        </>
      )}
      {forgotten && <p role="status">✔ {w.forgotten}</p>}
    </section>
  )
}
