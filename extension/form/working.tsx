/** The desk while something is under way: reading with progress, or a choice among several open mails. */
import { ask } from '../ask.ts'
import type { Progress } from '../capture/desk.ts'
import type { OpenMessage } from '../portals/index.ts'
import { words } from '../wording/index.ts'

export function Working({ text, tabId, progress }: { text: string; tabId: number; progress: Progress | null }) {
  const { panel } = words()
  const share = progress && progress.pages > 0 ? progress.page / progress.pages : null
  return (
    <section class="section" aria-busy="true">
      <p role="status">
        {progress ? panel.attachment(progress.filename) : text}{' '}
        {progress && <span class="quiet">{panel.page(progress.page, progress.pages)}</span>}
      </p>
      <div
        class={`bar-progress ${share === null ? 'open' : ''}`}
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <i style={share === null ? undefined : { width: `${Math.round(share * 100)}%` }} />
      </div>
      <button type="button" class="link" onClick={() => void ask('cancel', { tabId })}>
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
