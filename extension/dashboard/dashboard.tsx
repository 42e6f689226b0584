/** "Đơn đã chuyển": where each petition is, whose turn it is, how many hands it has passed, what is late. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Forwarding, ForwardingList, Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { asProblem } from '../failures.ts'
import { saveFile } from '../form/steps.tsx'
import { Trouble } from '../form/trouble.tsx'
import { number } from '../wording/format.ts'
import { words } from '../wording/index.ts'
import { Figures } from './figures.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Filters, filtersOf, hashOf, isFiltered, type VIEWS } from './filters.ts'
import { Story } from './story.tsx'
import { Table } from './table.tsx'

const PAGE = 100

export function Dashboard() {
  const { dashboard: w } = words()
  const [filters, setFilters] = useAddress()
  const [typed, setTyped] = useState('')
  const [size, setSize] = useState(PAGE)
  const { list, problem, reload } = useList(filters, useLate(typed), size)
  const [chosen, setChosen] = useState<Forwarding | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const close = () => {
    setChosen(null)
    setTimeout(() => opener.current?.focus())
  }
  const filtered = isFiltered(filters) || typed !== ''
  return (
    <>
      <header class="page-head">
        <h1>{w.title}</h1>
        <nav class="row" aria-label={w.export}>
          <button
            type="button"
            class="button"
            onClick={() =>
              void saveFile('/v1/reports/forwarded?format=xlsx', 'don-da-chuyen.xlsx').catch(() => reload())
            }
          >
            {w.export}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {w.print}
          </button>
        </nav>
      </header>
      <main class="page">
        <Numbers list={list} view={filters.view} choose={(view) => setFilters({ ...filters, view })} />
        <FilterBar filters={filters} setFilters={setFilters} typed={typed} setTyped={setTyped} filtered={filtered} />
        {problem && (
          <Trouble problem={problem}>
            <button type="button" class="button" onClick={reload}>
              {words().service.tryAgain}
            </button>
          </Trouble>
        )}
        {!list && !problem && (
          <p class="quiet" role="status" aria-busy="true">
            {w.loading}
          </p>
        )}
        {list && list.items.length === 0 && (
          <div class="empty-state">
            <img src="/icon/128.png" alt="" />
            <h2>{filtered ? w.emptyFilter : w.empty}</h2>
            {!filtered && <p class="quiet">{w.emptyTeach}</p>}
          </div>
        )}
        {list && list.items.length > 0 && (
          <>
            <p class="quiet small" role="status">
              {w.count(number(list.total))}
            </p>
            <Table
              items={list.items}
              chosen={chosen?.id ?? null}
              open={(forwarding, row) => {
                opener.current = row
                setChosen(forwarding)
              }}
            />
            {list.total > list.items.length && (
              <p>
                <button type="button" class="button" onClick={() => setSize(Math.min(500, size + PAGE))}>
                  {w.more}
                </button>
              </p>
            )}
          </>
        )}
        <Figures />
      </main>
      {chosen && <Story key={chosen.id} forwarding={chosen} close={close} changed={reload} />}
    </>
  )
}

type NumbersProps = {
  list: ForwardingList | null
  view: Filters['view']
  choose: (view: (typeof VIEWS)[number]) => void
}

/** Four plain numbers that are filters. */
function Numbers({ list, view, choose }: NumbersProps) {
  const { dashboard: w } = words()
  const counts = list?.counts
  const all = [
    ['waiting', counts?.waiting],
    ['due_soon', counts?.dueSoon],
    ['overdue', counts?.overdue],
    ['many_hands', counts?.manyHands],
  ] as const
  return (
    <div class="numbers">
      {all.map(([name, count]) => (
        <button
          key={name}
          type="button"
          class={`count ${name} ${count ? '' : 'none'}`}
          aria-pressed={view === name}
          onClick={() => choose(view === name ? 'all' : name)}
        >
          <b>{count === undefined ? '–' : number(count)}</b>
          <span>{w.views[name]}</span>
        </button>
      ))}
    </div>
  )
}

function useAddress(): [Filters, (filters: Filters) => void] {
  const [filters, setFilters] = useState(() => filtersOf(location.hash))
  useEffect(() => {
    const follow = () => setFilters(filtersOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return [
    filters,
    (next) => {
      location.hash = hashOf(next)
    },
  ]
}

/** What was typed, once the officer pauses. */
function useLate(typed: string): string {
  const [late, setLate] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setLate(typed), 250)
    return () => clearTimeout(timer)
  }, [typed])
  return late
}

function useList(filters: Filters, sought: string, limit: number) {
  const [list, setList] = useState<ForwardingList | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [turn, setTurn] = useState(0)
  const asked = hashOf(filters)
  useEffect(() => {
    let late = false
    ask('forwardings', { ...filters, words: sought, limit, offset: 0 }).then(
      (found) => {
        if (late) return
        setList(found)
        setProblem(null)
      },
      (error) => {
        if (!late) setProblem(asProblem(error))
      },
    )
    return () => {
      late = true
    }
  }, [asked, sought, limit, turn])
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') setTurn((before) => before + 1)
    }
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [])
  return { list, problem, reload: useCallback(() => setTurn((before) => before + 1), []) }
}
