/** An empty desk: how to begin, a file dropped or opened, and what waits on this computer. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { type Desk, nextStep } from '../capture/desk.ts'
import { sourceOfFiles } from '../capture/file.ts'
import { asProblem, failure } from '../failures.ts'
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

/** @returns why the files could not be opened, or null. */
async function openFiles(tabId: number, files: FileList | null | undefined): Promise<Problem | null> {
  if (!files || files.length === 0) return null
  try {
    await ask('check_file', { tabId, source: await sourceOfFiles([...files]) })
    return null
  } catch (error) {
    return asProblem(error)
  }
}

/**
 * A file dropped beside the field is not opened by the browser instead of the panel. A petition that has been begun is not
 * swept off the desk by it.
 */
export function useDropAnywhere(
  tabId: number | null,
  desk: Desk | null,
  tell: (problem: Problem | null) => void,
): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const files = event.dataTransfer?.files
      if (tabId === null || !files || files.length === 0) return
      const step = nextStep(desk)
      if (step === 'check' || step === 'compose') void openFiles(tabId, files).then(tell)
      else tell(failure('petition_open'))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [tabId, desk])
}

export function DropFile({ tabId }: { tabId: number }) {
  const { panel } = words()
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => void openFiles(tabId, files).then(setProblem)
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
          event.stopPropagation()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        {panel.dropFile}{' '}
        <button type="button" class="link" onClick={() => field.current?.click()}>
          {panel.chooseFile}
        </button>
        <input
          ref={field}
          type="file"
          multiple
          class="hidden"
          tabIndex={-1}
          onChange={(event) => {
            take(event.currentTarget.files)
            // The same file may be chosen again once it has been put right.
            event.currentTarget.value = ''
          }}
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
