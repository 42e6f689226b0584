/**
 * An original as the citizen sent it: its pages drawn by the service, the passage marked on the page. Turned and enlarged
 * by buttons and by keys.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { OriginalPage, Problem } from '../../shared/api.ts'
import type { Evidence, Part } from '../../shared/petition.ts'
import { asProblem } from '../failures.ts'
import { Trouble } from '../form/trouble.tsx'
import { centre } from '../look/centre.ts'
import { words } from '../wording/index.ts'
import { marksOn } from './marks.ts'

export type LoadPage = (part: string, page: number, width: number) => Promise<OriginalPage>
type Props = { part: Part; evidence: readonly Evidence[]; load: LoadPage }

const ZOOMS = [1, 1.5, 2, 3]
/** Widths are asked for in steps, so that a small change of the panel draws nothing anew. */
const STEP = 400
const WIDEST = 2400

export function PageView({ part, evidence, load }: Props) {
  const { original: w } = words()
  const [number, setNumber] = useState(() => pageOf(part, evidence))
  const [zoom, setZoom] = useState(0)
  const [page, setPage] = useState<OriginalPage | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const scroll = useRef<HTMLElement>(null)
  const pages = part.pictures ?? 1
  const scale = ZOOMS[zoom] ?? 1
  useEffect(() => setNumber(pageOf(part, evidence)), [part.id, evidence])
  useEffect(() => {
    let gone = false
    const width = (scroll.current?.clientWidth ?? 400) * scale * (globalThis.devicePixelRatio || 1)
    load(part.id, number, Math.min(WIDEST, Math.ceil(width / STEP) * STEP)).then(
      (drawn) => {
        if (gone) return
        setProblem(null)
        setPage(drawn)
      },
      (error) => {
        if (!gone) setProblem(asProblem(error))
      },
    )
    return () => {
      gone = true
    }
  }, [part.id, number, scale, load])
  const shown = page?.part === part.id && page.page === number ? page : null
  const marks = shown ? marksOn(shown, evidence) : []
  useEffect(() => {
    const box = scroll.current
    const first = box?.querySelector<HTMLElement>('.mark')
    if (box && first) centre(box, first)
    else box?.scrollTo(0, 0)
  }, [shown, scale, evidence])

  const turn = (by: number) => setNumber(Math.min(pages, Math.max(1, number + by)))
  const enlarge = (by: number) => setZoom(Math.min(ZOOMS.length - 1, Math.max(0, zoom + by)))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowRight' && zoom === 0) turn(1)
    else if (event.key === 'ArrowLeft' && zoom === 0) turn(-1)
    else if (event.key === '+' || event.key === '=') enlarge(1)
    else if (event.key === '-') enlarge(-1)
    else return
    event.preventDefault()
  }
  return (
    <div class="page-view">
      <div class="row small page-tools">
        {pages > 1 && (
          <>
            <button type="button" class="tool" disabled={number <= 1} aria-label={w.previous} onClick={() => turn(-1)}>
              ◀
            </button>
            <span role="status">{words().panel.page(number, pages)}</span>
            <button type="button" class="tool" disabled={number >= pages} aria-label={w.next} onClick={() => turn(1)}>
              ▶
            </button>
          </>
        )}
        <span class="grow" />
        <button type="button" class="tool" disabled={zoom === 0} aria-label={w.smaller} onClick={() => enlarge(-1)}>
          −
        </button>
        <span role="status">{Math.round(scale * 100)} %</span>
        <button
          type="button"
          class="tool"
          disabled={zoom === ZOOMS.length - 1}
          aria-label={w.larger}
          onClick={() => enlarge(1)}
        >
          +
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="page-scroll" ref={scroll} tabIndex={0} aria-label={w.keys} onKeyDown={press}>
        {problem && <Trouble problem={problem} />}
        {!shown && !problem && <p class="quiet small">{w.drawing}</p>}
        {shown && (
          <div class="sheet" style={{ width: `${scale * 100}%` }}>
            <img
              src={`data:image/jpeg;base64,${shown.jpeg}`}
              width={shown.width}
              height={shown.height}
              alt={w.alt(number, pages)}
            />
            {marks.map(({ x, y, width, height }) => (
              <span
                key={`${x} ${y}`}
                class="mark"
                aria-hidden="true"
                style={{ left: share(x), top: share(y), width: share(width), height: share(height) }}
              />
            ))}
          </div>
        )}
      </section>
      {shown && marks.length === 0 && evidence.some(({ start, end }) => end > start) && (
        <p class="quiet small page-note">{w.noPlace}</p>
      )}
    </div>
  )
}

const share = (value: number): string => `${value / 100}%`

/** The page on which the passage stands. */
function pageOf(part: Part, evidence: readonly Evidence[]): number {
  const first = evidence.find((one) => one.part === part.id && one.end > one.start)
  const page =
    first && part.pages.find(({ start, end }) => first.start >= start && first.start < Math.max(end, start + 1))
  return page?.number ?? part.pages[0]?.number ?? 1
}
