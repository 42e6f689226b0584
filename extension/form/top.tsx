/** The panel's head: the name, how the service is, and the way to everything else. */
import { ask } from '../ask.ts'
import { Icon } from '../look/icon.tsx'
import type { ServiceState } from '../messages.ts'
import { say, words } from '../wording/index.ts'

type Props = { service: ServiceState; help: () => void; again: (() => void) | null }

export function Bar({ service, help, again }: Props) {
  const { name, service: w, panel } = words()
  const text = service.is === 'ready' ? w.ready : service.is === 'unknown' ? w.unknown : w.away
  return (
    <div class="bar">
      <strong>{name}</strong>
      <span
        class={`state ${service.is}`}
        role="status"
        title={service.is === 'away' ? say(service.problem.what) : text}
      >
        <span class="dot" aria-hidden="true" />
        {text}
      </span>
      <details class="more">
        <summary aria-label={panel.menu} title={panel.menu}>
          <Icon name="dots" />
        </summary>
        <ul>
          {again && (
            <li>
              <button type="button" onClick={again}>
                {panel.checkAgain}
              </button>
            </li>
          )}
          <li>
            <button type="button" onClick={() => void window.open('/dashboard.html')}>
              {panel.dashboard}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void window.open('/options.html')}>
              {panel.options}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void ask('deliver_now', null)}>
              {w.tryAgain}
            </button>
          </li>
          <li>
            <button type="button" onClick={help}>
              {panel.keys} (?)
            </button>
          </li>
        </ul>
      </details>
    </div>
  )
}
