/** The structured form of one petition, from the first reading to the compose window. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DuplicateMatch, PetitionRecord, Problem } from '../../shared/api.ts'
import type { Evidence, Petition } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { type Desk, type Draft, enteredAs, type Form, isOpen } from '../capture/desk.ts'
import { asProblem } from '../failures.ts'
import type { ToPanel } from '../messages.ts'
import { wayOf } from '../warning/content.ts'
import { say, words } from '../wording/index.ts'
import { Away } from './away.tsx'
import { Checks, checksLine } from './checks.tsx'
import { type Choice, Door, firstChoice, requestOf, staysInOffice } from './door.tsx'
import { Duplicates } from './duplicates.tsx'
import { useFocusOnNextStep } from './focus.ts'
import { Head, isProtected } from './head.tsx'
import { Letter, type Shown } from './letter.tsx'
import { useNames } from './names.ts'
import { PartNotes, Stopped } from './parts.tsx'
import { Reading } from './reading.tsx'
import { addableRows, contentRows, type Row, requestRows, senderRows } from './rows.ts'
import { Adding, Rows, Section } from './section.tsx'
import { Several } from './several.tsx'
import { Done, Foot, forwardedWords } from './steps.tsx'
import { Bar } from './top.tsx'
import { Trouble } from './trouble.tsx'
import { Undecided, Unread, unreadOf, unseenOf } from './unread.tsx'
import type { RowActions } from './value.tsx'

type Props = {
  desk: Desk
  form: Form
  told: ToPanel
  /** What went wrong before the form was there: a full disk, for one. */
  trouble: Problem | null
  help: () => void
  check: (again: boolean) => void
}

/** Letters that are no petition at all, and what they are instead. */
const NO_PETITION = new Set(['TTHC', 'THANKS', 'SPAM', 'OTHER'])

export function PetitionForm({ desk, form, told, trouble, help, check }: Props) {
  const w = words()
  const names = useNames()
  const { triage } = form
  const { tabId, id: deskId } = desk
  const [own, setOwn] = useState(form.draft)
  // Verdicts may also come from the banner: the desk's word counts for them.
  const draft: Draft = { ...own, links: form.draft.links }
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [goOn, setGoOn] = useState(false)
  const record = useRecord(form, draft)
  const outcome = record?.outcome ?? triage.outcome
  const agencies = record?.agencies ?? triage.agencies
  const [choice, setChoice] = useState<Choice>(() => firstChoice(outcome, agencies))
  // The desk arrives as a new copy with every message: only another suggestion may replace what the officer chose.
  const suggested = [outcome.rule, outcome.action, ...agencies.candidates.map(({ org }) => org)].join(' ')
  useEffect(() => setChoice(firstChoice(outcome, agencies)), [suggested])

  const open = isOpen(form)
  const petition = draft.petition ?? triage.petition
  const trying = (work: Promise<unknown>) =>
    void work.then(
      () => setProblem(null),
      (error) => setProblem(asProblem(error)),
    )

  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed }
    setOwn(next)
    trying(ask('draft', { tabId, deskId, draft: next }))
  }
  const show = (evidence: Evidence[], label: string) => {
    setShown({ evidence, label })
    const first = evidence[0]
    const part = triage.message.parts.find(({ id }) => id === first?.part)
    if (first && part) void ask('show_sentence', { tabId, sentence: part.text.slice(first.start, first.end) })
  }
  const actions: RowActions = {
    show,
    correct: open
      ? (row: Row, typed) => {
          const changed = row.change(petition, typed)
          if (changed) change({ petition: changed })
          return changed !== null
        }
      : null,
    remove: (row) => row.remove && change({ petition: row.remove(petition) }),
    ...(form.reading && { empty: w.reading.notYet }),
  }
  const sender = useMemo(() => senderRows(petition, w, names), [petition, w, names])
  const type = draft.type ?? triage.classification.type
  const hidden = isProtected(triage, draft)
  const request = requestOf(choice, outcome, agencies, petition)
  const entered = enteredAs(triage)
  const ownEntry = triage.duplicates.find(({ number }) => number === entered)
  const showPart = (part: Evidence) => setShown({ evidence: [part], label: w.form.original })
  const showOriginal = triage.originals === null ? null : showPart
  const undecided = type === 'other' && NO_PETITION.has(triage.classification.variant) && !goOn && open

  const decide = (match: DuplicateMatch, same: boolean) =>
    trying(ask('verdict', { tabId, other: match.petitionId, verdict: same ? match.relation : 'not_related' }))
  const unseen = unseenOf(triage.message)
  const clear = () => trying(ask('clear', { tabId }))
  useFocusOnNextStep(form)
  const wasRead = useRef(false)
  if (form.reading) wasRead.current = true

  return (
    <>
      <header class="top">
        <Bar service={told.service} help={help} again={() => check(true)} />
        <Head
          triage={triage}
          draft={draft}
          names={names}
          reading={form.reading !== null}
          change={open ? change : null}
        />
      </header>
      <main class="content">
        {desk.moved && form.forward.is !== 'done' && (
          <div class="notice warn" role="status">
            <p>{w.panel.moved}</p>
            <p>
              <button type="button" class="button" onClick={() => check(true)}>
                {w.panel.checkThis}
              </button>
            </p>
          </div>
        )}
        <Several tabId={tabId} tabs={told.tabs} />
        {form.offline && open && <Away problem={form.offline} waiting={told.waiting.length} reading />}
        {!form.reading && <Stopped tabId={tabId} message={triage.message} open={open} />}
        {trouble && <Trouble problem={trouble} look="bad" />}
        {problem && <Trouble problem={problem} />}
        {entered && form.register.is === 'none' && (
          <div class="notice" role="status">
            <p class="done">✔ {w.steps.entered(entered)}</p>
            {ownEntry && <p>{wayOf(ownEntry, w, new Date())}</p>}
          </div>
        )}
        <Done form={form} tabs={told.tabs} before={record?.forwardings ?? []} again={() => check(true)} />
        {triage.warnings
          .filter(({ severity }) => severity !== 'note')
          .map((warning) => (
            <p key={warning.code} class={`notice ${warning.severity === 'stop' ? 'bad' : 'warn'}`}>
              <strong>⚠ {say(warning.text)}</strong>
            </p>
          ))}
        {undecided && unseen.length > 0 ? (
          <Undecided parts={unseen} show={showOriginal} none={clear} goOn={() => setGoOn(true)} />
        ) : undecided ? (
          <div class="notice" role="status">
            <p>
              <strong>{w.panel.notPetition(w.panel.notPetitionKinds[triage.classification.variant] ?? '')}</strong>
            </p>
            <p>{triage.classification.variant === 'TTHC' ? w.panel.notPetitionNext : say(outcome.summary)}</p>
            <p class="row">
              <button type="button" class="button" onClick={clear}>
                {w.steps.notPetition}
              </button>
              <button type="button" class="link" onClick={() => setGoOn(true)}>
                {w.panel.goOn}
              </button>
            </p>
          </div>
        ) : (
          <>
            {!form.reading && <Unread parts={unreadOf(triage.message)} show={showOriginal} />}
            <Duplicates
              triage={triage}
              draft={draft}
              offline={form.offline !== null}
              look={(other) => trying(ask('look_at_both', { other, tabId }))}
              decide={decide}
            />
          </>
        )}
        <Section
          no={1}
          title={hidden ? w.form.protectedSender : w.form.sender}
          aside={petition.anonymous.value ? w.form.anonymous : w.form.people(Math.max(1, petition.signerCount.value))}
        >
          <Rows rows={sender.people[0] ?? []} actions={actions} />
          {sender.people.length > 1 && (
            <details>
              <summary>{w.form.others(sender.people.length - 1, namesOf(petition.petitioners.slice(1, 4)))}</summary>
              {sender.people.slice(1).map((rows) => (
                <div key={rows[0]?.key} class="person">
                  <Rows rows={rows} actions={actions} />
                </div>
              ))}
            </details>
          )}
          <Rows rows={sender.rest} actions={actions} />
        </Section>
        <Section no={2} title={w.form.content[type]}>
          <Rows rows={contentRows(petition, type, w, names)} actions={actions} />
          <Adding rows={addableRows('content', petition, type, w)} actions={actions} />
        </Section>
        <Section no={3} title={w.form.request}>
          <Rows rows={requestRows(petition, w)} actions={actions} />
          {petition.requests.length === 0 && <p class="quiet">{actions.empty ?? w.form.empty}</p>}
          <Adding rows={addableRows('request', petition, type, w)} actions={actions} />
        </Section>
        {form.reading && <p class="quiet small">{w.reading.later}</p>}
        {/* Half a letter lacks what its other half says, and what is no petition meets no condition. */}
        {!form.reading && !undecided && (
          <>
            <Section no={4} title={w.form.conditions} aside={checksLine(record?.eligibility ?? triage.eligibility)}>
              <Checks eligibility={record?.eligibility ?? triage.eligibility} show={show} />
            </Section>
            <Door
              outcome={outcome}
              agencies={agencies}
              choice={choice}
              choose={form.forward.is === 'none' || form.forward.is === 'refused' ? setChoice : null}
              sentBy={petition.forwardingBody?.value.body ?? null}
              done={forwardedWords(form)}
              show={show}
            />
          </>
        )}
        <PartNotes message={triage.message} kept={triage.originals !== null} show={showPart} />
      </main>
      {shown && (
        <Letter
          message={triage.message}
          shown={shown}
          of={triage.originals === null ? null : { tabId, deskId }}
          close={() => setShown(null)}
          choose={setShown}
        />
      )}
      {form.reading && <Reading tabId={tabId} progress={form.reading} />}
      {!undecided && !form.reading && (
        <Foot
          desk={desk}
          form={form}
          outcome={outcome}
          choice={choice}
          tabs={told.tabs}
          entered={form.register.is === 'none' ? entered : null}
          afterReading={wasRead.current}
          complete={request !== null || staysInOffice(choice.action)}
          register={() => trying(ask('register', { tabId, deskId, draft }))}
          forward={() => request && trying(ask('forward', { tabId, deskId, request }))}
          keep={() => trying(ask('keep', { tabId, deskId }))}
          notPetition={clear}
          clear={clear}
        />
      )}
    </>
  )
}

/** The first of many, so that a list of fourteen households does not push the matter out of sight. */
const namesOf = (petitioners: Petition['petitioners']): string =>
  petitioners.map(({ value }) => value.name ?? '…').join(', ')

/** After corrections the register's own view of rule and agency counts: it has read the corrected form. */
function useRecord(form: Form, draft: Draft): PetitionRecord | null {
  const [record, setRecord] = useState<PetitionRecord | null>(null)
  const corrected = draft.petition !== undefined || draft.type !== undefined || draft.field !== undefined
  const { register } = form
  // One that was registered before may also have been forwarded before.
  const asked = register.is === 'done' && (corrected || form.offline !== null || register.result.already)
  const id = asked ? register.result.id : null
  useEffect(() => {
    if (id !== null) void ask('petition', { id }).then(setRecord, () => {})
  }, [id])
  return record
}
