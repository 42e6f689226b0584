/** The service is away: what is kept, how to open it. */
import { useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { say, words } from '../wording/index.ts'

export function Away({ problem, waiting, reading }: { problem: Problem; waiting: number; reading: boolean }) {
  const { service } = words()
  const [trying, setTrying] = useState(false)
  const retry = async () => {
    setTrying(true)
    await ask('deliver_now', null).catch(() => {})
    setTrying(false)
  }
  return (
    <div class="notice warn" role="alert">
      <p>
        <strong>
          <span aria-hidden="true">⚠ </span>
          {say(problem.what)}
        </strong>{' '}
        {waiting > 0 && service.keptAndSent(waiting)}
      </p>
      <p>{say(problem.next)}</p>
      {reading && <p class="small">{service.readHere}</p>}
      <p class="row">
        <button type="button" class="button" disabled={trying} onClick={() => void retry()}>
          {service.tryAgain}
        </button>
        {problem.code === 'no_key' || problem.code === 'other_instance' || problem.code === 'stranger' ? (
          <button type="button" class="link" onClick={() => void window.open('/options.html')}>
            {service.openOptions}
          </button>
        ) : null}
      </p>
      <details class="small">
        <summary>{service.howToOpen}</summary>
        <ol class="reasons">
          {service.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </div>
  )
}
