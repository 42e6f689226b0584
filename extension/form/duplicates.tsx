/** Earlier petitions: what was found, why, and the officer's word on each. A warning offers, it never blocks. */
import type { DuplicateMatch, Triage } from '../../shared/api.ts'
import { type Draft, enteredAs } from '../capture/desk.ts'
import { headOf, wayOf } from '../warning/content.ts'
import { number } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'
import { Section } from './section.tsx'

type Props = {
  triage: Triage
  draft: Draft
  offline: boolean
  look: (other: string) => void
  decide: (match: DuplicateMatch, same: boolean) => void
}

export function Duplicates({ triage, draft, offline, look, decide }: Props) {
  const { duplicates: w } = words()
  // Its own entry is told above; there is nothing to compare or to decide.
  const entered = enteredAs(triage)
  const warned = triage.duplicates.filter((match) => match.warn && match.number !== entered)
  const history = triage.duplicates.filter((match) => !match.warn)
  return (
    <>
      {warned.length > 0 ? (
        <Section title={w.title} look="warned" aside={`◆ ${warned.length}`}>
          {warned.map((match) => (
            <Match key={match.petitionId} match={match} draft={draft} look={look} decide={decide} />
          ))}
        </Section>
      ) : (
        <p class="quiet small" role="status">
          {offline ? w.notCompared : w.none(number(triage.comparedWith))}
        </p>
      )}
      {history.length > 0 && (
        <details class="small">
          <summary>
            {w.history} ({history.length})
          </summary>
          <ul class="reasons">
            {history.map((match) => (
              <li key={match.petitionId}>
                {match.number} · {w.relations[match.relation]} · {match.title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type MatchProps = Omit<Props, 'triage' | 'offline'> & { match: DuplicateMatch }

function Match({ match, draft, look, decide }: MatchProps) {
  const w = words()
  const said = draft.links.find((link) => link.other === match.petitionId)
  return (
    <div class="match">
      <p>
        <strong>{headOf(match, 1, w)}</strong>
      </p>
      <p>{match.title}</p>
      <p class="quiet">{wayOf(match, w, new Date())}</p>
      {match.reasons.length > 0 && (
        <p>
          {w.duplicates.because}: {match.reasons.map(say).join('; ')}
        </p>
      )}
      {said && (
        <p class="done" role="status">
          {said.verdict === 'not_related' ? w.duplicates.saidNot : w.duplicates.saidSame}
        </p>
      )}
      <p class="row">
        <button type="button" class="button" onClick={() => look(match.petitionId)}>
          {w.duplicates.look}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={said !== undefined && said.verdict !== 'not_related'}
          onClick={() => decide(match, true)}
        >
          {w.duplicates.same}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={said?.verdict === 'not_related'}
          onClick={() => decide(match, false)}
        >
          {w.duplicates.not}
        </button>
      </p>
    </div>
  )
}
