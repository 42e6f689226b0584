/** The letter with the sentence that was asked for, marked in its text and on the page it stands on. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import type { Evidence, Message, Part } from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { asProblem, Failed } from '../failures.ts'
import { centre } from '../look/centre.ts'
import { Icon } from '../look/icon.tsx'
import { PageView } from '../original/page-view.tsx'
import { type OriginalOf, saveOriginal } from '../original/saving.ts'
import { number } from '../wording/format.ts'
import { words } from '../wording/index.ts'
import { Trouble } from './trouble.tsx'

export type Shown = { evidence: Evidence[]; label: string }

/** More than this is cut: a text of 200 pages in one element makes the panel crawl. Around the mark it is always shown. */
const SHOWN = 60_000

type Props = {
  message: Message
  shown: Shown
  /** Draws pages and saves files of this petition's originals; null while the service is away. */
  of: OriginalOf | null
  close: () => void
  choose: (shown: Shown) => void
}
type View = 'text' | 'page'

/** Wide enough for text and page side by side. */
const WIDE = '(min-width: 720px)'

/** What the officer looked at last, also for the next sentence. */
let lastView: View | null = null

export function Letter({ message, shown, of, close, choose }: Props) {
  const { form, panel, original } = words()
  const first = shown.evidence[0]
  const [partId, setPartId] = useState(first?.part ?? message.parts[0]?.id)
  const [chosen, setChosen] = useState(lastView)
  const [problem, setProblem] = useState<Problem | null>(null)
  const wide = useWide()
  useEffect(() => setPartId(first?.part ?? message.parts[0]?.id), [first, message])
  const part = message.parts.find(({ id }) => id === partId)
  const page = part && first ? part.pages.find(({ start, end }) => first.start >= start && first.start < end) : null
  const readable = message.parts.filter((one) => one.text || one.pictures || one.id === partId)
  const drawable = of !== null && part?.pictures !== undefined
  // What recognition read is compared with the page itself.
  const view: View = !drawable ? 'text' : (chosen ?? (part.ocrConfidence === null && part.text ? 'text' : 'page'))
  const load = useCallback(
    (id: string, number: number, width: number) =>
      of ? ask('original_page', { of, part: id, page: number, width }) : Promise.reject(new Failed('not_running')),
    [of && 'deskId' in of ? of.deskId : null],
  )
  const look = (next: View) => {
    lastView = next
    setChosen(next)
  }
  return (
    <aside
      class={`letter ${drawable && (view === 'page' || wide) ? 'pictured' : ''}`}
      aria-label={form.original}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header>
        <strong class="grow">
          {shown.label}
          {page && (
            <span class="quiet small">
              {' '}
              · {words().panel.page(page.number, part?.pictures ?? part?.pages.length ?? 0)}
            </span>
          )}
        </strong>
        {readable.length > 1 && (
          <select
            class="input grow"
            aria-label={form.parts}
            value={partId}
            onChange={(event) => choose({ label: form.original, evidence: startOf(event.currentTarget.value) })}
          >
            {readable.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="tool" aria-label={panel.close} title={panel.close} onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      {part && of && (drawable || part.id !== 'body') && (
        <div class="row small letter-tools">
          {drawable && !wide && (
            <fieldset class="row views">
              <legend class="hidden">{original.view}</legend>
              {(['page', 'text'] as const).map((one) => (
                <button key={one} type="button" class="view" aria-pressed={view === one} onClick={() => look(one)}>
                  {original.views[one]}
                </button>
              ))}
            </fieldset>
          )}
          <span class="grow" />
          {drawable && (
            <a
              class="tool"
              href={addressOf(of, part, shown.evidence)}
              target="_blank"
              rel="noopener"
              aria-label={original.ownPage}
              title={original.ownPage}
            >
              <Icon name="outside" />
            </a>
          )}
          {part.id !== 'body' && (
            <button
              type="button"
              class="tool"
              aria-label={original.save}
              title={original.save}
              onClick={() => void saveOriginal(of, part).catch((error) => setProblem(asProblem(error)))}
            >
              <Icon name="save" />
            </button>
          )}
        </div>
      )}
      {problem && <Trouble problem={problem} />}
      {part && drawable && (view === 'page' || wide) && (
        <div class={wide ? 'letter-both' : 'letter-page'}>
          <PageView part={part} evidence={shown.evidence} load={load} />
          {wide && <TextView part={part} evidence={shown.evidence} />}
        </div>
      )}
      {part && !(drawable && (view === 'page' || wide)) && <TextView part={part} evidence={shown.evidence} focus />}
    </aside>
  )
}

/** The text of a part with the passage marked and scrolled to. */
export function TextView({ part, evidence, focus }: { part: Part; evidence: readonly Evidence[]; focus?: boolean }) {
  const text = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => piecesOf(part, evidence), [part, evidence])
  useEffect(() => {
    const box = text.current
    const mark = box?.querySelector('mark')
    if (box && mark) centre(box, mark)
    else box?.scrollTo(0, 0)
    if (focus) text.current?.focus({ preventScroll: true })
  }, [pieces])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <div class="pages letter-text" ref={text} tabIndex={0} role="document" lang="vi">
      {part.text === '' && <p class="quiet small">{words().original.noText}</p>}
      {pieces.map(({ text: piece, marked, at }) => (marked ? <mark key={at}>{piece}</mark> : piece))}
      {part.text.length > SHOWN && <p class="quiet small">{words().tooLong(number(part.text.length))}</p>}
    </div>
  )
}

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const change = () => setWide(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return wide
}

/** Ids and offsets only: nothing of the letter stands in an address. */
function addressOf(of: OriginalOf, part: Part, evidence: readonly Evidence[]): string {
  const query = new URLSearchParams({ part: part.id })
  if ('petitionId' in of) query.set('petition', of.petitionId)
  else query.set('tab', String(of.tabId))
  const at = evidence.filter((one) => one.part === part.id && one.end > one.start)
  if (at.length > 0) query.set('at', at.map(({ start, end }) => `${start}-${end}`).join(','))
  return `/original.html?${query}`
}

export const nameOf = (part: Part): string => part.filename ?? words().form.mailBody
const startOf = (part: string): Evidence[] => [{ part, start: 0, end: 0 }]

type Piece = { text: string; marked: boolean; at: number }

/** The part's text cut at the marks; of a very long one the stretch around the first mark. */
export function piecesOf(part: Part, evidence: readonly Evidence[]): Piece[] {
  const marks = evidence
    .filter((one) => one.part === part.id && one.end > one.start && one.start < part.text.length)
    .sort((a, b) => a.start - b.start)
  const focus = marks[0]?.start ?? 0
  const from = part.text.length > SHOWN ? Math.max(0, focus - SHOWN / 2) : 0
  const to = Math.min(part.text.length, from + SHOWN)
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of marks) {
    if (start < at || start >= to) continue
    if (start > at) pieces.push({ text: part.text.slice(at, start), marked: false, at })
    pieces.push({ text: part.text.slice(start, end), marked: true, at: start })
    at = end
  }
  if (at < to) pieces.push({ text: part.text.slice(at, to), marked: false, at })
  return pieces
}
