/** The side panel: what lies on the desk of this tab, and the one next step. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { nextStep } from '../capture/desk.ts'
import { asProblem } from '../failures.ts'
import type { ToPanel } from '../messages.ts'
import { words } from '../wording/index.ts'
import { Away } from './away.tsx'
import { useDesk, useTab } from './desk-link.ts'
import { DropFile, useDropAnywhere, WaitingList, Welcome } from './idle.tsx'
import { Keys, useKeys } from './keys.tsx'
import { PetitionForm } from './petition-form.tsx'
import { readHere } from './read-here.ts'
import { Several, turnTo } from './several.tsx'
import { Bar } from './top.tsx'
import { Trouble } from './trouble.tsx'
import { Choosing, Working } from './working.tsx'

export function Panel() {
  const tabId = useTab()
  const told = useDesk(tabId)
  const [help, setHelp] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  useReadingHere(tabId, told, setProblem)
  useDropAnywhere(tabId, told?.desk ?? null, setProblem)
  const keys = useMemo(
    () => ({ next: () => pressNext(told), help: () => setHelp(true), turn: (by: 1 | -1) => turnBy(told, by) }),
    [told],
  )
  useKeys(keys)
  useEffect(() => void ask('health', null).catch(() => {}), [])

  if (tabId === null || !told) return null
  const { desk, service, waiting } = told
  const check = (again: boolean) =>
    void ask('check', { tabId, again }).then(
      () => setProblem(null),
      (error) => setProblem(asProblem(error)),
    )
  const state = desk?.state
  if (desk && state?.is === 'form') {
    return (
      <div class="panel">
        <PetitionForm
          key={desk.id}
          desk={desk}
          form={state}
          told={told}
          trouble={problem}
          help={() => setHelp(true)}
          check={check}
        />
        <Keys open={help} close={() => setHelp(false)} />
      </div>
    )
  }
  return (
    <div class="panel">
      <header class="top">
        <Bar service={service} help={() => setHelp(true)} again={null} />
      </header>
      <main class="content">
        {problem && <Trouble problem={problem} />}
        <Several tabId={tabId} tabs={told.tabs} />
        {!state && <Welcome />}
        {state?.is === 'reading' && <Working text={words().panel.reading} tabId={tabId} progress={null} />}
        {state?.is === 'checking' && <Working text={words().panel.checking} tabId={tabId} progress={state.progress} />}
        {state?.is === 'away' && <Away problem={state.problem} waiting={waiting.length} reading={false} />}
        {state?.is === 'choosing' && <Choosing messages={state.messages} tabId={tabId} />}
        {state?.is === 'failed' && <Trouble problem={state.problem} />}
        {state?.is === 'stopped' && (
          <Trouble problem={state.problem} look="bad">
            <button type="button" class="button" onClick={() => void ask('clear', { tabId })}>
              {words().steps.next}
            </button>
          </Trouble>
        )}
        {(!state || state.is === 'failed') && (
          <>
            {service.is === 'away' && <Away problem={service.problem} waiting={waiting.length} reading={false} />}
            <DropFile tabId={tabId} />
            <WaitingList waiting={waiting} tabId={tabId} />
          </>
        )}
      </main>
      {nextStep(desk) === 'check' && (
        <div class="next">
          <button type="button" id="primary" class="button primary wide" onClick={() => check(true)}>
            {words().panel.check}
          </button>
        </div>
      )}
      <Keys open={help} close={() => setHelp(false)} />
    </div>
  )
}

/** The service is away: the panel reads the text itself and hands the form back to the desk. */
function useReadingHere(tabId: number | null, told: ToPanel | null, fail: (problem: Problem | null) => void): void {
  const desk = told?.desk
  const source = told?.source
  const deskId = desk?.state.is === 'away' ? desk.id : null
  useEffect(() => {
    if (tabId === null || deskId === null || !source) return
    readHere(source)
      .then((triage) => ask('read_here', { tabId, deskId, triage }))
      .then(
        () => fail(null),
        (error) => fail(asProblem(error)),
      )
  }, [tabId, deskId, source !== undefined])
}

/** Ctrl+Enter: registers; on the way to forwarding it only brings the button into focus. */
function pressNext(told: ToPanel | null): void {
  const button = document.querySelector<HTMLButtonElement>('#primary')
  const step = nextStep(told?.desk ?? null)
  if (step === 'check' || step === 'register') button?.click()
  else button?.focus()
}

/** Alt+↓, Alt+↑: the next or previous petition of the same mail. */
function turnBy(told: ToPanel | null, by: 1 | -1): void {
  const tabs = told?.tabs ?? []
  const there = tabs[tabs.findIndex(({ here }) => here) + by]
  if (told?.desk && there) turnTo(told.desk.tabId, there.part)
}
