/** The foot of the panel: one primary button, and what has been done so far. Enter never forwards by accident. */
import { useState } from 'preact/hooks'
import type { Forwarding } from '../../shared/api.ts'
import type { Deadline, Outcome } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { type Desk, type Form, nextOpen, nextStep, type PetitionTab } from '../capture/desk.ts'
import { fromBase64 } from '../capture/pieces.ts'
import { asProblem, Failed } from '../failures.ts'
import { Icon } from '../look/icon.tsx'
import { day } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'
import type { Choice } from './door.tsx'
import { useSettled } from './focus.ts'
import { daysLate } from './late.ts'
import { turnTo } from './several.tsx'
import { Trouble } from './trouble.tsx'

/** What was recorded, in one line; null before that. */
export function forwardedWords({ forward }: Form): string | null {
  if (forward.is !== 'done') return null
  const { steps, actions } = words()
  const { action, agencyName } = forward.result.forwarding
  return agencyName ? `${actions[action]}: ${agencyName}` : steps.done(actions[action])
}

/** What stands in the form's body once the petition is in the register. */
type DoneProps = {
  form: Form
  tabs: PetitionTab[]
  /** What the register says was done with it before it was opened here. */
  before: Forwarding[]
  again: () => void
}

export function Done({ form, tabs, before, again }: DoneProps) {
  const { steps, actions, several, panel } = words()
  const { register, forward } = form
  const own = forward.is === 'done' ? forward.result.forwarding.id : null
  if (register.is === 'none' || register.is === 'sending') return null
  return (
    <section class="section" aria-live="polite">
      {register.is === 'waiting' && (
        <p>
          <Icon name="clock" /> {steps.waitingRegister} <SendNow />
        </p>
      )}
      {register.is === 'refused' && <Trouble problem={register.problem} look="bad" />}
      {register.is === 'done' && (
        <>
          <p class="done" data-testid="registered">
            ✔{' '}
            {register.result.already ? steps.already(register.result.number) : steps.registered(register.result.number)}
          </p>
          {register.result.deadlines.map((deadline) => (
            <Due key={deadline.id} deadline={deadline} />
          ))}
          {before
            .filter(({ id }) => id !== own)
            .map(({ id, action, agencyName, sentAt }) => (
              <p key={id}>⚠ {steps.before(actions[action], agencyName, day(sentAt))}</p>
            ))}
          {register.result.petitions > 1 && tabs.length === 0 && (
            <p role="status">
              ⚠ {several.found(register.result.petitions)}{' '}
              <button type="button" class="link" onClick={again}>
                {panel.checkAgain}
              </button>
            </p>
          )}
        </>
      )}
      {forward.is === 'waiting' && (
        <p>
          <Icon name="clock" /> {steps.waitingForward} <SendNow />
        </p>
      )}
      {forward.is === 'refused' && <Trouble problem={forward.problem} look="bad" />}
      {forward.is === 'done' && (
        <p class="done" data-testid="forwarded">
          ✔ {forwardedWords(form)}
        </p>
      )}
      {forward.is === 'done' &&
        forward.result.warnings.map((warning) => (
          <p key={warning.code} class="small">
            ⚠ {say(warning.text)}
          </p>
        ))}
    </section>
  )
}

function SendNow() {
  return (
    <button type="button" class="link" onClick={() => void ask('deliver_now', null)}>
      {words().service.tryAgain}
    </button>
  )
}

function Due({ deadline }: { deadline: Deadline }) {
  const { steps } = words()
  const skipped = deadline.skipped.map((one) => day(one).slice(0, 5)).join(', ')
  const counting =
    deadline.unit === 'at_once' ? steps.units.at_once : steps.counting(deadline.n, steps.units[deadline.unit], skipped)
  return (
    <p>
      <strong>{steps.due(day(deadline.due))}</strong>{' '}
      {daysLate(deadline) > 0 && <strong class="late">{steps.late(daysLate(deadline))} </strong>}
      <span class="quiet small">({counting})</span>
      <span class="quiet small"> · {say(deadline.what)}</span>
      {deadline.dueIfProposedDaysOff && (
        <span class="quiet small"> · {steps.proposed(day(deadline.dueIfProposedDaysOff))}</span>
      )}
    </p>
  )
}

export type FootProps = {
  desk: Desk
  form: Form
  outcome: Outcome
  choice: Choice
  /** The petitions of the message, where it holds several. */
  tabs: PetitionTab[]
  /** Its number, where this mail's petition is in the register already. */
  entered: string | null
  /** Scans were read a moment ago: *Hủy* stood where *Vào sổ* stands now. */
  afterReading: boolean
  /** False while no body is chosen. */
  complete: boolean
  register: () => void
  forward: () => void
  keep: () => void
  notPetition: () => void
  clear: () => void
}

export function Foot(props: FootProps) {
  const { desk, form, choice, tabs, entered, complete, register, forward, keep, notPetition, clear } = props
  const { steps, actions, panel, several } = words()
  const other = nextOpen(tabs)
  const step = nextStep(desk)
  const settled = useSettled(step, props.afterReading)
  const done =
    forwardedWords(form) ?? (form.register.is === 'done' ? steps.registered(form.register.result.number) : null)
  return (
    <div class="next">
      {/* The officer who has scrolled down to the suggestion sees here that it is done; readers hear it from above. */}
      {done && (
        <p class="done small" aria-hidden="true">
          ✔ {done}
        </p>
      )}
      {step === 'register' && (
        <>
          <button type="button" id="primary" class="button primary wide" disabled={!settled} onClick={register}>
            {form.offline ? steps.registerLater : entered ? steps.openEntered(entered) : steps.register}
          </button>
          <p class="quieter small">
            {entered ? (
              <button type="button" class="link" onClick={clear}>
                {steps.next}
              </button>
            ) : (
              <>
                <button type="button" class="link" onClick={keep}>
                  {form.kept ? steps.kept : steps.keep}
                </button>
                <button type="button" class="link" onClick={notPetition}>
                  {steps.notPetition}
                </button>
              </>
            )}
          </p>
        </>
      )}
      {step === 'wait' && (
        <button type="button" id="primary" class="button primary wide" disabled>
          {form.register.is === 'sending' ? steps.registering : steps.forwarding}
        </button>
      )}
      {step === 'forward' && (
        <>
          <button
            type="button"
            id="primary"
            class="button primary wide"
            disabled={!complete || !settled}
            onClick={forward}
          >
            {actions[choice.action]}
          </button>
          {!complete && (
            <p class="small">
              <button type="button" class="link" onClick={toChoice}>
                {steps.chooseFirst}
              </button>
            </p>
          )}
        </>
      )}
      {step === 'compose' && <Compose desk={desk} form={form} />}
      {(step === 'compose' || step === 'forward' || step === 'none') && (
        <p class="quieter small">
          {other ? (
            <button type="button" class="link" onClick={() => turnTo(desk.tabId, other.part)}>
              {several.next(tabs.filter(({ done }) => done === 'no').length)}
            </button>
          ) : (
            <button type="button" class="link" onClick={clear}>
              {steps.next}
            </button>
          )}
          <button type="button" class="link" onClick={() => void window.open('/dashboard.html')}>
            {panel.dashboard}
          </button>
        </p>
      )}
    </div>
  )
}

/** To where the body is chosen, which is why the button cannot be pressed yet. */
function toChoice(): void {
  const section = document.querySelector('[data-section="5"]')
  const field = section?.querySelector<HTMLElement>('.editing input') ?? section?.querySelector<HTMLElement>('input')
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

function Compose({ desk, form }: { desk: Desk; form: Form }) {
  const { steps, several } = words()
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<ReturnType<typeof asProblem> | null>(null)
  if (form.forward.is !== 'done') return null
  const { paper, forwarding } = form.forward.result
  const compose = async () => {
    setProblem(null)
    try {
      const { filled, text, addressed } = await ask('compose', { tabId: desk.tabId, deskId: desk.id })
      if (!filled) await navigator.clipboard.writeText(text)
      const done = filled ? steps.composed : steps.paste
      setSaid(addressed ? done : `${done} ${steps.noAddress}`)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <>
      <button type="button" id="primary" class="button primary wide" onClick={() => void compose()}>
        {steps.compose}
      </button>
      {paper && (
        <button
          type="button"
          class="button wide"
          onClick={() =>
            void savePaper(forwarding.id, forwarding.number).catch((error) => setProblem(asProblem(error)))
          }
        >
          {steps.paper}
        </button>
      )}
      {/* Of a denunciation not even its own file goes along: it names who wrote it. */}
      {desk.petitions.length > 1 && !forwarding.identityProtected && <p class="small">{several.notAlong}</p>}
      {forwarding.identityProtected && (
        <p class="small">
          <Icon name="shield" /> {steps.protectedCompose}
        </p>
      )}
      {said && (
        <p class="small" role="status">
          {said}
        </p>
      )}
      {problem && <Trouble problem={problem} />}
    </>
  )
}

/** The paper of a forwarding. Its file name bears the register's number, never a name. */
export async function savePaper(forwardingId: string, number: string): Promise<void> {
  await saveFile(
    `/v1/forwardings/${encodeURIComponent(forwardingId)}/paper`,
    `phieu-${number.replace(/[^\w-]+/g, '-')}.docx`,
  )
}

export async function saveFile(path: string, name: string): Promise<void> {
  const { base64, contentType } = await ask('file', { path })
  saveBytes(base64, contentType, name)
}

/** Throws `not_found` where there is nothing to save. */
export function saveBytes(base64: string, contentType: string, name: string): void {
  if (!base64) throw new Failed('not_found')
  const address = URL.createObjectURL(new Blob([fromBase64(base64)], { type: contentType }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
