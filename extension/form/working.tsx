/** The desk while something is under way: reading with progress, or a choice among several open mails. */
import { ask } from '../ask.ts'
import type { OpenMessage } from '../portals/index.ts'
import type { Progress } from '../service/triage.ts'
import { words } from '../wording/index.ts'
import { ProgressBar } from './reading.tsx'

export function Working({ text, tabId, progress }: { text: string; tabId: number; progress: Progress | null }) {
  const { panel, reading } = words()
  return (
    <section class="section" aria-busy="true">
      <p role="status">
        {progress ? panel.attachment(progress.filename) : text}{' '}
        {progress && <span class="quiet">{reading.pages(progress.read, progress.all)}</span>}
      </p>
      <ProgressBar text={text} progress={progress} />
      <button type="button" class="link" onClick={() => void ask(progress ? 'stop_reading' : 'cancel', { tabId })}>
        {panel.cancel}
      </button>
    </section>
  )
}

export function Choosing({ messages, tabId }: { messages: OpenMessage[]; tabId: number }) {
  const { panel } = words()
  return (
    <section class="section">
      <h2>{panel.choose}</h2>
      <ul>
        {messages.map(({ key, subject, from }) => (
          <li key={key} class="list-item">
            <button type="button" class="link" onClick={() => void ask('check', { tabId, choose: key })}>
              {subject || panel.noSubject}
            </button>
            <span class="quiet small">{from}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
