/** An empty desk: how to begin, a file dropped or opened, and what waits on this computer. */
import { useRef, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { sourceOfFile } from '../capture/file.ts'
import { asProblem } from '../failures.ts'
import type { Waiting } from '../outbox/entries.ts'
import { day } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'
import { Trouble } from './trouble.tsx'

export function Welcome() {
  const { panel } = words()
  return (
    <div class="empty-state">
      <img src="/icon/128.png" alt="" />
      <h1>{panel.idleTitle}</h1>
      <p class="quiet">{panel.idleText}</p>
    </div>
  )
}

export function DropFile({ tabId }: { tabId: number }) {
  const { panel } = words()
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    setProblem(null)
    try {
      await ask('check_file', { tabId, source: await sourceOfFile(file) })
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <>
      <label
        class={`drop small ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer?.files[0])
        }}
      >
        {panel.dropFile}{' '}
        <button type="button" class="link" onClick={() => field.current?.click()}>
          {panel.chooseFile}
        </button>
        <input
          ref={field}
          type="file"
          class="hidden"
          tabIndex={-1}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      {problem && <Trouble problem={problem} />}
    </>
  )
}

export function WaitingList({ waiting, tabId }: { waiting: Waiting[]; tabId: number | null }) {
  const { panel, service } = words()
  const [sure, setSure] = useState<string | null>(null)
  if (waiting.length === 0) return null
  return (
    <section class="section" aria-labelledby="waiting">
      <h2 id="waiting">
        {panel.waitingTitle} <span class="aside">{waiting.length}</span>
      </h2>
      <ul>
        {waiting.map(({ id, title, kind, at, problem }) => (
          <li key={id} class="list-item">
            <span class="grow">
              {title}
              <span class="quiet small">
                {' '}
                · {panel.kinds[kind]} · {day(new Date(at).toISOString())}
              </span>
              {problem && <span class="quiet small"> · {say(problem.what)}</span>}
            </span>
            {kind === 'capture' && tabId !== null && (
              <button type="button" class="link" onClick={() => void ask('open_kept', { tabId, id })}>
                {panel.open}
              </button>
            )}
            <button
              type="button"
              class="link"
              onClick={() => (sure === id ? void ask('drop_kept', { id }) : setSure(id))}
              onBlur={() => setSure(null)}
            >
              {sure === id ? panel.dropSure : panel.drop}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link small" onClick={() => void ask('deliver_now', null)}>
        {service.tryAgain}
      </button>
    </section>
  )
}
