/** A failure as the officer sees it: what happened, what is safe, what to do. */
import type { ComponentChildren } from 'preact'
import type { Problem } from '../../shared/api.ts'
import { say } from '../wording/index.ts'

type Props = { problem: Problem; look?: 'warn' | 'bad'; children?: ComponentChildren }

export function Trouble({ problem, look = 'warn', children }: Props) {
  return (
    <div class={`notice ${look}`} role="alert">
      <p>
        <strong>
          <span aria-hidden="true">{look === 'bad' ? '✘ ' : '⚠ '}</span>
          {say(problem.what)}
        </strong>
      </p>
      <p>{say(problem.next)}</p>
      <p class="quiet small">{say(problem.kept)}</p>
      {children && <p class="row">{children}</p>}
    </div>
  )
}
