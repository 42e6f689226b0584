/** Search, filters and the officer's saved views. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { words } from '../wording/index.ts'
import { type Filters, filtersOf, hashOf, SORTS, STATES, TYPES } from './filters.ts'

type Props = {
  filters: Filters
  setFilters: (filters: Filters) => void
  typed: string
  setTyped: (typed: string) => void
  filtered: boolean
}

export function FilterBar({ filters, setFilters, typed, setTyped, filtered }: Props) {
  const { dashboard: w, types } = words()
  return (
    <search class="filters">
      <label class="grow">
        <span class="hidden">{w.search}</span>
        <input
          class="input"
          type="search"
          placeholder={w.search}
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Choice
        label={w.columns.type}
        value={filters.type ?? ''}
        options={[['', w.allTypes], ...TYPES.map((type) => [type, types[type]] as const)]}
        choose={(type) => setFilters({ ...filters, type: TYPES.find((one) => one === type) })}
      />
      <Choice
        label={w.columns.state}
        value={filters.state ?? ''}
        options={[['', w.allStates], ...STATES.map((state) => [state, w.states[state]] as const)]}
        choose={(state) => setFilters({ ...filters, state: STATES.find((one) => one === state) })}
      />
      <Choice
        label={w.sort}
        value={filters.sort}
        options={SORTS.map((sort) => [sort, `${w.sort}: ${w.sorts[sort]}`] as const)}
        choose={(sort) => setFilters({ ...filters, sort: SORTS.find((one) => one === sort) ?? 'sent' })}
      />
      {filtered && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setTyped('')
            setFilters({ view: 'all', sort: filters.sort })
          }}
        >
          {w.clear}
        </button>
      )}
      <SavedViews filters={filters} setFilters={setFilters} />
    </search>
  )
}

type ChoiceProps = {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  choose: (value: string) => void
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label>
      <span class="hidden">{label}</span>
      <select class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

type View = { name: string; hash: string }

function SavedViews({ filters, setFilters }: Pick<Props, 'filters' | 'setFilters'>) {
  const { dashboard: w, options } = words()
  const [views, setViews] = useState<View[]>([])
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    void browser.storage.local.get('views').then((kept) => setViews((kept.views as View[] | undefined) ?? []))
  }, [])
  const keep = (next: View[]) => {
    setViews(next)
    void browser.storage.local.set({ views: next })
  }
  return (
    <div class="row views">
      {views.map((view) => (
        <span key={view.hash + view.name} class="row">
          <button type="button" class="link" onClick={() => setFilters(filtersOf(view.hash))}>
            {view.name}
          </button>
          <button
            type="button"
            class="tool"
            aria-label={`${options.delete}: ${view.name}`}
            onClick={() => keep(views.filter((one) => one !== view))}
          >
            ✕
          </button>
        </span>
      ))}
      {name === null ? (
        <button type="button" class="link quiet small" onClick={() => setName('')}>
          + {w.savedViews}
        </button>
      ) : (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) keep([...views, { name: name.trim(), hash: hashOf(filters) }])
            setName(null)
          }}
        >
          <input
            class="input short"
            aria-label={w.viewName}
            placeholder={w.viewName}
            value={name}
            maxLength={40}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {w.save}
          </button>
        </form>
      )}
    </div>
  )
}
