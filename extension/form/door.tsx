/** The right door: who, why, by which article, how far the rule is verified; or an open abstention. */
import { useEffect, useState } from 'preact/hooks'
import type { ForwardingRequest } from '../../shared/api.ts'
import type {
  Action,
  AgencyCandidate,
  AgencySuggestion,
  Evidence,
  Outcome,
  Petition,
  Reason,
} from '../../shared/petition.ts'
import { ask } from '../ask.ts'
import { Icon } from '../look/icon.tsx'
import { day } from '../wording/format.ts'
import { say, words } from '../wording/index.ts'
import { daysLate } from './late.ts'
import { Section } from './section.tsx'

/** What the officer chooses before *Chuyển đơn*. */
export type Choice = {
  action: Action
  /** Org of a candidate, `''` for another body, null while nothing is chosen. */
  org: string | null
  otherName: string
  reason: string
  documentNumber: string
}

/** Actions after which nobody outside the office is responsible. */
const STAYS: ReadonlySet<Action> = new Set<Action>([
  'ACCEPT',
  'NOT_ACCEPT',
  'SPLIT',
  'SUPPLEMENT',
  'ARCHIVE',
  'REPORT_HEAD',
  'ANSWER',
  'LINK',
  'RETURN_ORIGINALS',
  'STOP',
])
export const staysInOffice = (action: Action): boolean => STAYS.has(action)

/** The program preselects only when it is confident; an abstention leaves the choice open. */
export function firstChoice(outcome: Outcome, agencies: AgencySuggestion): Choice {
  const org = agencies.confident ? (agencies.candidates[0]?.org ?? null) : null
  return { action: outcome.action, org, otherName: '', reason: '', documentNumber: '' }
}

/** What travels to the service, or null while the choice is not complete. */
export function requestOf(
  choice: Choice,
  outcome: Outcome,
  agencies: AgencySuggestion,
  petition: Petition,
): ForwardingRequest | null {
  const { action, org, otherName, reason, documentNumber } = choice
  const base = {
    action,
    rule: outcome.rule,
    ...(documentNumber.trim() && { documentNumber: documentNumber.trim() }),
    ...(reason.trim() && { overrideReason: reason.trim() }),
  }
  if (staysInOffice(action)) return { ...base, agency: null, agencyName: null }
  if (action === 'RETURN' && petition.forwardingBody) {
    return { ...base, agency: null, agencyName: petition.forwardingBody.value.body }
  }
  if (org) {
    const name = agencies.candidates.find((candidate) => candidate.org === org)?.name ?? (otherName.trim() || null)
    return { ...base, agency: org, agencyName: name }
  }
  return otherName.trim() ? { ...base, agency: null, agencyName: otherName.trim() } : null
}

type Props = {
  outcome: Outcome
  agencies: AgencySuggestion
  choice: Choice
  choose: ((choice: Choice) => void) | null
  /** The body that sent the petition here, to whom it goes back. */
  sentBy: string | null
  /** What the officer has done, once it is recorded: the suggestion is then only what it was. */
  done: string | null
  show: (evidence: Evidence[], label: string) => void
}

export function Door({ outcome, agencies, choice, choose, sentBy, done, show }: Props) {
  const { door, actions, steps } = words()
  const [first, ...others] = agencies.candidates
  const due = outcome.deadlines[0]
  const verification = door.verification[outcome.verification]
  // What stays in the office needs no body, so there is nothing to abstain from.
  const abstains = !agencies.confident && !staysInOffice(choice.action)
  return (
    <Section no={5} title={door.title} look="door">
      {done && (
        <>
          <p class="done">✔ {done}</p>
          <p class="quiet small">{door.suggested}:</p>
        </>
      )}
      {abstains && (
        <>
          <p>
            <strong>{door.abstain}</strong>
          </p>
          {agencies.missing.length > 0 && (
            <p class="small">
              {door.missing}: {agencies.missing.map(say).join('; ')}
            </p>
          )}
          {agencies.candidates.length > 0 && <p class="quiet small">{door.threeLikeliest}:</p>}
        </>
      )}
      <p>
        {agencies.confident && first && <strong>▶ {first.name}</strong>}
        {agencies.confident && first && <br />}
        <span>
          <strong>{actions[outcome.action]}</strong>: {say(outcome.summary)}
        </span>
      </p>
      {outcome.legalBasis.length > 0 && (
        <p class="small">
          {outcome.legalBasis
            .slice(0, 3)
            .map((citation) => citation.text)
            .join('; ')}
          {due && ` · ${due.unit === 'at_once' ? door.at_once : door.due(day(due.due))}`}
          {due && daysLate(due) > 0 && <strong class="late"> · {steps.late(daysLate(due))}</strong>}
        </p>
      )}
      {verification && (
        <p class="small quiet">
          <Icon name="info" /> {verification}
        </p>
      )}
      {outcome.also.map(({ rule, action, text }) => (
        <p key={rule + action} class="small">
          {door.also}: {say(text)}
        </p>
      ))}
      <Because reasons={outcome.reasons} first={first} show={show} />
      {choose && (
        <>
          <label class="label">
            {door.action}
            <select
              class="input"
              value={choice.action}
              onChange={(event) => choose({ ...choice, action: event.currentTarget.value as Action })}
            >
              {[...new Set([outcome.action, ...outcome.alternatives, ...EVERYDAY])].map((action) => (
                <option key={action} value={action}>
                  {actions[action]}
                </option>
              ))}
            </select>
          </label>
          {!staysInOffice(choice.action) &&
            (choice.action === 'RETURN' && sentBy ? (
              <>
                <p>{door.returnTo(sentBy)}</p>
                <DocumentNumber choice={choice} choose={choose} />
              </>
            ) : (
              <Candidates candidates={[first, ...others]} choice={choice} choose={choose} show={show} />
            ))}
        </>
      )}
    </Section>
  )
}

/** Always at hand, whatever the rule suggests: the officer decides. */
const EVERYDAY: Action[] = ['FORWARD', 'GUIDE', 'SUPPLEMENT', 'RETURN', 'ARCHIVE', 'ACCEPT', 'LINK']

type BecauseProps = { reasons: Reason[]; first: AgencyCandidate | undefined; show: Props['show'] }

function Because({ reasons, first, show }: BecauseProps) {
  const { door } = words()
  // The rule and the body it names often say the same.
  const all = [...new Map([...reasons, ...(first?.reasons ?? [])].map((one) => [one.text.vi, one])).values()]
  if (all.length === 0) return null
  return (
    <details>
      <summary>{door.why}</summary>
      <ul class="reasons small">
        {all.map((reason) => (
          <li key={reason.text.vi}>
            <WithSentence reason={reason} show={show} />
          </li>
        ))}
        {first && <li>{door.score(Math.round(first.score * 100))}</li>}
      </ul>
    </details>
  )
}

function WithSentence({ reason, show }: { reason: Reason; show: Props['show'] }) {
  if (reason.evidence.length === 0) return <>{say(reason.text)}</>
  return (
    <button type="button" class="link plain" onClick={() => show(reason.evidence, say(reason.text))}>
      {say(reason.text)}
    </button>
  )
}

type CandidatesProps = {
  candidates: (AgencyCandidate | undefined)[]
  choice: Choice
  choose: (choice: Choice) => void
  show: Props['show']
}

function Candidates({ candidates, choice, choose, show }: CandidatesProps) {
  const { door } = words()
  const [bodies, setBodies] = useState<{ org: string; name: string }[]>([])
  const elsewhere = choice.org === '' || (choice.org !== null && !candidates.some((one) => one?.org === choice.org))
  useEffect(() => {
    if (!elsewhere || bodies.length > 0) return
    ask('agencies', null)
      .then(({ items }) => setBodies(items.filter((item) => item.abolished === null)))
      .catch(() => {})
  }, [elsewhere, bodies.length])
  return (
    <fieldset class="candidates">
      <legend class="hidden">{words().dashboard.columns.agency}</legend>
      {candidates.map(
        (candidate, at) =>
          candidate && (
            <label key={candidate.org} class={`candidate ${at > 0 ? 'other' : ''}`}>
              <input
                type="radio"
                name="agency"
                checked={choice.org === candidate.org}
                onChange={() => choose({ ...choice, org: candidate.org, reason: '' })}
              />
              <span class="who">{candidate.name}</span>
              {candidate.reasons[0] && (
                <span class="because small quiet">
                  <WithSentence reason={candidate.reasons[0]} show={show} />
                </span>
              )}
            </label>
          ),
      )}
      <label class="candidate other">
        <input type="radio" name="agency" checked={elsewhere} onChange={() => choose({ ...choice, org: '' })} />
        <span class="who">{door.elsewhere}</span>
      </label>
      {elsewhere && (
        <div class="editing">
          <label class="label">
            {door.typeAgency}
            <input
              class="input"
              list="bodies"
              value={choice.otherName}
              onInput={(event) => {
                const otherName = event.currentTarget.value
                const known = bodies.find((body) => body.name === otherName.trim())
                choose({ ...choice, otherName, org: known?.org ?? '' })
              }}
            />
          </label>
          <datalist id="bodies">
            {bodies.map(({ org, name }) => (
              <option key={org} value={name} />
            ))}
          </datalist>
          <label class="label">
            {door.overrideReason}
            <input
              class="input"
              value={choice.reason}
              onInput={(event) => choose({ ...choice, reason: event.currentTarget.value })}
            />
          </label>
        </div>
      )}
      <DocumentNumber choice={choice} choose={choose} />
    </fieldset>
  )
}

function DocumentNumber({ choice, choose }: Pick<CandidatesProps, 'choice' | 'choose'>) {
  return (
    <label class="label">
      {words().door.documentNumber}
      <input
        class="input"
        value={choice.documentNumber}
        onInput={(event) => choose({ ...choice, documentNumber: event.currentTarget.value })}
      />
    </label>
  )
}
