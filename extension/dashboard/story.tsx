/** One forwarded item: the matter's way as a time line, who has it now, and the change of its state. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Forwarding, ForwardingState, MatterEvent, MatterRecord, Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { asProblem } from '../failures.ts'
import { savePaper } from '../form/steps.tsx'
import { Trouble } from '../form/trouble.tsx'
import { day, daysBetween } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'
import { STATES } from './filters.ts'

type Props = { forwarding: Forwarding; close: () => void; changed: () => void }

export function Story({ forwarding, close, changed }: Props) {
  const { dashboard: w, panel } = words()
  const [matter, setMatter] = useState<MatterRecord | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const read = () => ask('matter', { id: forwarding.matterId }).then(setMatter, (error) => setProblem(asProblem(error)))
  useEffect(() => {
    void read()
    title.current?.focus()
  }, [forwarding.matterId])
  return (
    <aside
      class="story"
      aria-labelledby="story-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header class="row">
        <h2 id="story-title" ref={title} tabIndex={-1} class="grow">
          {forwarding.number} · {forwarding.title}
        </h2>
        <button type="button" class="button" onClick={close}>
          {panel.close}
        </button>
      </header>
      {problem && <Trouble problem={problem} />}
      <Change
        forwarding={forwarding}
        changed={() => {
          changed()
          void read()
        }}
        failed={setProblem}
      />
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void savePaper(forwarding.id, forwarding.number).catch((error) => setProblem(asProblem(error)))
          }
        >
          {w.paper}
        </button>
        <a
          class="button"
          href={`/original.html?petition=${encodeURIComponent(forwarding.petitionId)}`}
          target="_blank"
          rel="noopener"
        >
          {words().original.open}
        </a>
      </p>
      {matter && (
        <>
          {matter.warnings
            .filter(({ code }) => OF_THE_WAY.has(code))
            .map((warning) => (
              <p key={warning.code} class="notice warn">
                ⚠ {say(warning.text)}
              </p>
            ))}
          <h3>
            {w.story} <span class="quiet small">({w.hands(matter.hands)})</span>
          </h3>
          {matter.responsible && (
            <p>
              {w.responsible}: <strong>{matter.responsible.name}</strong>{' '}
              <span class="quiet">{w.since(day(matter.responsible.since))}</span>
            </p>
          )}
          <ol class="line">
            {matter.story.map((event, at) => (
              <Step key={`${event.at}${event.kind}${at}`} event={event} before={matter.story[at - 1] ?? null} />
            ))}
          </ol>
        </>
      )}
    </aside>
  )
}

/**
 * What the way itself shows. That it was guided or forwarded once is for whoever holds the next paper in hand, and who has
 * it now stands below.
 */
const OF_THE_WAY: ReadonlySet<string> = new Set(['circle', 'many_hands', 'several_forwarders'])

function Step({ event, before }: { event: MatterEvent; before: MatterEvent | null }) {
  const { dashboard: w } = words()
  const way = [event.from, event.to].filter(Boolean).join(' → ')
  return (
    <li class={event.kind}>
      <span class="when">
        {day(event.at)}
        {before && <span class="quiet small"> {w.lay(daysBetween(before.at, event.at))}</span>}
      </span>
      <span>
        <strong>{w.events[event.kind]}</strong>
        {event.petitionNumber && ` ${event.petitionNumber}`}
        {way && `: ${way}`}
        {event.document && <span class="quiet"> ({event.document})</span>}
        {event.sender && event.sender !== event.from && <span class="quiet small"> · {event.sender}</span>}
      </span>
    </li>
  )
}

type ChangeProps = { forwarding: Forwarding; changed: () => void; failed: (problem: Problem | null) => void }

function Change({ forwarding, changed, failed }: ChangeProps) {
  const { dashboard: w, options } = words()
  const [state, setState] = useState<ForwardingState>(forwarding.state)
  const [documentNumber, setDocumentNumber] = useState(forwarding.documentNumber ?? '')
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const change = { state, ...(documentNumber.trim() && { documentNumber: documentNumber.trim() }) }
    try {
      await ask('change_forwarding', { id: forwarding.id, change })
      failed(null)
      setSaved(true)
      changed()
    } catch (error) {
      failed(asProblem(error))
    }
  }
  return (
    <form
      class="row change"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span class="label">{w.stateChange}</span>
        <select
          class="input"
          value={state}
          onChange={(event) => setState(STATES.find((one) => one === event.currentTarget.value) ?? state)}
        >
          {STATES.map((one) => (
            <option key={one} value={one}>
              {w.states[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{w.documentNumber}</span>
        <input
          class="input"
          value={documentNumber}
          maxLength={60}
          onInput={(event) => setDocumentNumber(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {w.saveState}
      </button>
      {saved && <span role="status">✔ {options.saved}</span>}
    </form>
  )
}
