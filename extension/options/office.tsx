/** The receiving authority: competence is relative to who is asking. */
import { useEffect, useState } from 'preact/hooks'
import type { Agency, OfficeProfile, Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { asProblem } from '../failures.ts'
import { Trouble } from '../form/trouble.tsx'
import { words } from '../wording/index.ts'

export function Office() {
  const { options: w } = words()
  const [office, setOffice] = useState<OfficeProfile | null>(null)
  const [agencies, setAgencies] = useState<Agency[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    ask('office', null).then(setOffice, (error) => setProblem(asProblem(error)))
    ask('agencies', null).then(
      ({ items }) => setAgencies(items.filter(({ abolished }) => abolished === null)),
      () => {},
    )
  }, [])
  if (!office) {
    return (
      <section class="section">
        <h2>{w.office}</h2>
        {problem && <Trouble problem={problem} />}
      </section>
    )
  }
  const change = (changed: Partial<OfficeProfile>) => {
    setOffice({ ...office, ...changed })
    setSaved(false)
  }
  const save = () =>
    ask('set_office', office).then(
      (kept) => {
        setOffice(kept)
        setProblem(null)
        setSaved(true)
      },
      (error) => setProblem(asProblem(error)),
    )
  const known = agencies.some(({ org }) => org === office.org)
  return (
    <section class="section">
      <h2>{w.office}</h2>
      <p class="quiet small">{w.officeHint}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label>
          <span class="label">{w.receiver}</span>
          <select
            class="input"
            value={office.org}
            onChange={(event) => {
              const org = event.currentTarget.value
              change({ org, name: agencies.find((agency) => agency.org === org)?.name ?? office.name })
            }}
          >
            {!known && <option value={office.org}>{office.name}</option>}
            {agencies.map(({ org, name }) => (
              <option key={org} value={org}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{w.officeName}</span>
          <input class="input" value={office.name} onInput={(event) => change({ name: event.currentTarget.value })} />
        </label>
        <label>
          <span class="label">{w.officer}</span>
          <input
            class="input"
            aria-describedby="officer-hint"
            value={office.officer}
            onInput={(event) => change({ officer: event.currentTarget.value })}
          />
          {office.officer.trim() === '' && (
            <span id="officer-hint" class="small">
              ⚠ {w.officerHint}
            </span>
          )}
        </label>
        <label class="row top-aligned">
          <input
            type="checkbox"
            checked={office.mayForwardComplaints}
            onChange={(event) => change({ mayForwardComplaints: event.currentTarget.checked })}
          />
          <span class="grow">{w.mayForward}</span>
        </label>
        <p class="row">
          <button type="submit" class="button">
            {w.save}
          </button>
          {saved && <span role="status">✔ {w.saved}</span>}
        </p>
        {problem && <Trouble problem={problem} />}
      </form>
    </section>
  )
}
