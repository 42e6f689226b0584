/** Scans are being read: how far it is, and the way to stop it. */
import { useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import type { Progress } from '../service/triage.ts'
import { words } from '../wording/index.ts'

/** `text`: what the bar is about, for who cannot see it. */
export function ProgressBar({ text, progress }: { text: string; progress: Progress | null }) {
  const share = progress && progress.all > 0 ? Math.round((progress.read / progress.all) * 100) : null
  return (
    <div
      class={`bar-progress ${share === null ? 'open' : ''}`}
      role="progressbar"
      aria-label={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share ?? undefined}
    >
      <i style={share === null ? undefined : { width: `${share}%` }} />
    </div>
  )
}

/** At the foot of a form that fills in. */
export function Reading({ tabId, progress }: { tabId: number; progress: Progress }) {
  const { panel, reading } = words()
  const [stopping, setStopping] = useState(false)
  return (
    <div class="next" aria-busy="true">
      <p role="status" class="small">
        <strong>{panel.attachment(progress.filename)}</strong>{' '}
        <span class="quiet">{reading.pages(progress.read, progress.all)}</span>
      </p>
      <ProgressBar text={reading.title} progress={progress} />
      <p class="row small">
        <span class="quiet grow">{reading.fills}</span>
        <button
          type="button"
          id="primary"
          class="button"
          disabled={stopping}
          onClick={() => {
            setStopping(true)
            void ask('stop_reading', { tabId }).catch(() => setStopping(false))
          }}
        >
          {stopping ? reading.stopping : panel.cancel}
        </button>
      </p>
    </div>
  )
}
