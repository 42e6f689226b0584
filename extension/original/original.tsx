/**
 * A petition's originals on a page of their own, text and page side by side: of the petition on a tab's desk
 * (`?tab=&part=&at=12-40`) or of one in the register (`?petition=`).
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import type { Evidence, Message } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { asProblem, Failed } from '../failures.ts'
import { nameOf, TextView } from '../form/letter.tsx'
import { Trouble } from '../form/trouble.tsx'
import { words } from '../wording/index.ts'
import { PageView } from './page-view.tsx'
import { type OriginalOf, saveOriginal } from './saving.ts'

type Opened = { of: OriginalOf; message: Message; title: string; main: string | null }

const asked = new URLSearchParams(location.search)

async function open(): Promise<Opened> {
  const petitionId = asked.get('petition')
  if (petitionId !== null) {
    const { message, number, petition, original } = await ask('petition', { id: petitionId })
    if (!original) throw new Failed('not_found')
    return { of: { petitionId }, message, title: number, main: petition.mainPart }
  }
  const tabId = Number(asked.get('tab'))
  const desk = await ask('desk', { tabId })
  if (desk?.state.is !== 'form') throw new Failed('interrupted')
  const { message, petition } = desk.state.triage
  return { of: { tabId, deskId: desk.id }, message, title: '', main: petition.mainPart }
}

/** The passages the address names; offsets and part ids say nothing about anybody. */
function passages(): Evidence[] {
  const part = asked.get('part')
  if (part === null) return []
  const places = [...(asked.get('at') ?? '').matchAll(/(\d{1,9})-(\d{1,9})/g)]
  return places.map(([, start, end]) => ({ part, start: Number(start), end: Number(end) }))
}

export function Originals() {
  const { original: w, form } = words()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [partId, setPartId] = useState<string | null>(asked.get('part'))
  const [evidence] = useState(passages)
  useEffect(() => {
    open().then(setOpened, (error) => setProblem(asProblem(error)))
  }, [])
  const of = opened?.of
  const load = useCallback(
    (part: string, page: number, width: number) =>
      of ? ask('original_page', { of, part, page, width }) : Promise.reject(new Failed('interrupted')),
    [of],
  )
  const parts = opened?.message.parts.filter((one) => one.text || one.pictures) ?? []
  const part = parts.find(({ id }) => id === partId) ?? parts.find(({ id }) => id === opened?.main) ?? parts[0]
  return (
    <>
      <header class="page-head">
        <h1>
          {w.title} {opened?.title}
        </h1>
        {opened && part && (
          <span class="row">
            <select
              class="input"
              aria-label={form.parts}
              value={part.id}
              onChange={(event) => setPartId(event.currentTarget.value)}
            >
              {parts.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
            {part.id !== 'body' && (
              <button
                type="button"
                class="button"
                onClick={() => void saveOriginal(opened.of, part).catch((error) => setProblem(asProblem(error)))}
              >
                {w.save}
              </button>
            )}
          </span>
        )}
      </header>
      <main class="page">
        {problem && <Trouble problem={problem} />}
        {opened && part && (
          <div class={part.pictures ? 'beside' : ''}>
            {part.pictures && <PageView key={part.id} part={part} evidence={evidence} load={load} />}
            <section class="section text-beside" aria-label={w.text}>
              <TextView part={part} evidence={evidence} />
            </section>
          </div>
        )}
        {opened && !part && <p class="quiet">{w.nothing}</p>}
      </main>
    </>
  )
}
