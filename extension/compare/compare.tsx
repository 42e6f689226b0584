/** Two petitions side by side: the same passages marked, the numbers that differ set out, and the officer's word. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PetitionRecord, Problem } from '../../shared/api.ts'
import type { Message, Petition } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import type { Desk } from '../capture/desk.ts'
import { asProblem } from '../failures.ts'
import { Trouble } from '../form/trouble.tsx'
import { day } from '../wording/format.ts'
import { words } from '../wording/index.ts'
import { differingNumbers, sharedPassages } from './passages.ts'

/** Two novels side by side would stop the page; the beginning tells enough. */
const LONGEST = 120_000

export function Compare() {
  const { compare: w, duplicates } = words()
  const asked = new URLSearchParams(location.search)
  const tabId = Number(asked.get('tab'))
  const other = asked.get('other') ?? ''
  const [desk, setDesk] = useState<Desk | null>(null)
  const [record, setRecord] = useState<PetitionRecord | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [decided, setDecided] = useState(false)
  useEffect(() => {
    Promise.all([ask('desk', { tabId }), ask('petition', { id: other })]).then(
      ([open, found]) => {
        setDesk(open)
        setRecord(found)
      },
      (error) => setProblem(asProblem(error)),
    )
  }, [tabId, other])
  const form = desk?.state.is === 'form' ? desk.state : null
  const decide = (same: boolean) => {
    const relation = form?.triage.duplicates.find(({ petitionId }) => petitionId === other)?.relation
    const verdict = same ? (relation ?? 'same_matter_same_sender') : 'not_related'
    ask('verdict', { tabId, other, verdict }).then(
      () => setDecided(true),
      (error) => setProblem(asProblem(error)),
    )
  }
  return (
    <>
      <header class="page-head">
        <h1>{w.title}</h1>
        {form && record && (
          <span class="row">
            <button type="button" class="button" onClick={() => decide(true)}>
              {duplicates.same}
            </button>
            <button type="button" class="button" onClick={() => decide(false)}>
              {duplicates.not}
            </button>
          </span>
        )}
      </header>
      <main class="page">
        {problem && <Trouble problem={problem} />}
        {decided && (
          <p class="notice" role="status">
            ✔ {w.decided}
          </p>
        )}
        {record && !form && <p class="notice warn">{w.gone}</p>}
        {record && form && (
          <Both
            here={textOf(form.triage.message, form.draft.petition ?? form.triage.petition)}
            there={textOf(record.message, record.petition)}
            number={record.number}
            registered={record.registeredAt}
          />
        )}
      </main>
    </>
  )
}

/** The part that is the petition itself; of a mail without one, everything that could be read. */
function textOf(message: Message, petition: Petition): string {
  const main = message.parts.find(({ id }) => id === petition.mainPart)
  return (main?.text ?? message.parts.map(({ text }) => text).join('\n\n')).slice(0, LONGEST)
}

type BothProps = { here: string; there: string; number: string; registered: string }

function Both({ here, there, number, registered }: BothProps) {
  const { compare: w } = words()
  const a = useMemo(() => sharedPassages(here, there), [here, there])
  const b = useMemo(() => sharedPassages(there, here), [here, there])
  const numbers = useMemo(() => differingNumbers(here, there), [here, there])
  return (
    <>
      <p>
        {w.share(Math.floor(a.share * 100))}. <span class="quiet">{w.sameWords}</span>
      </p>
      <section class="section">
        <h2>{w.numbers}</h2>
        <dl class="differing">
          <dt>{w.onlyHere}</dt>
          <dd>{numbers.onlyHere.join(' · ') || '–'}</dd>
          <dt>{w.onlyThere}</dt>
          <dd>{numbers.onlyThere.join(' · ') || '–'}</dd>
          <dt>{w.both}</dt>
          <dd>{numbers.both.join(' · ') || '–'}</dd>
        </dl>
      </section>
      <div class="two">
        <Letter title={w.open} text={here} stretches={a.stretches} />
        <Letter title={`${w.earlier(number)} · ${day(registered)}`} text={there} stretches={b.stretches} />
      </div>
    </>
  )
}

type LetterProps = { title: string; text: string; stretches: { start: number; end: number; same: boolean }[] }

function Letter({ title, text, stretches }: LetterProps) {
  return (
    <section class="section">
      <h2>{title}</h2>
      <article lang="vi">
        {stretches.map(({ start, end, same }) =>
          same ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
        )}
      </article>
    </section>
  )
}
