/** The conditions of the law, each with its sentence of the letter or what is missing. */
import type { Eligibility, Evidence } from '../../shared/petition.ts'
import { say, words } from '../wording/index.ts'

const SIGNS = { pass: '✔', fail: '✘', unknown: '?', not_applicable: '–' }
const ORDER = { fail: 0, unknown: 1, pass: 2, not_applicable: 3 }

/** One line that says what was found, and never a verdict that the line below contradicts. */
export function checksLine({ checks }: Eligibility): string {
  const { checks: w } = words()
  const applying = checks.filter((check) => check.result !== 'not_applicable')
  const failed = applying.filter((check) => check.result === 'fail').length
  const unknown = applying.filter((check) => check.result === 'unknown').length
  if (failed > 0) return `✘ ${w.missing(failed)}`
  if (unknown > 0) return `? ${w.unknown(unknown)}`
  return `✔ ${w.all(applying.length, applying.length)}`
}

/** What follows from the checks. What the letter does not tell is no hindrance, and neither is it confirmed. */
function verdict({ status, checks }: Eligibility): string {
  const { checks: w } = words()
  if (status !== 'eligible') return w[status]
  if (checks.some(({ result }) => result === 'fail')) return w.eligibleThough
  return checks.some(({ result }) => result === 'unknown') ? w.nothingAgainst : w.eligible
}

type Props = { eligibility: Eligibility; show: (evidence: Evidence[], label: string) => void }

export function Checks({ eligibility, show }: Props) {
  const { checks: w } = words()
  const checks = [...eligibility.checks].sort((a, b) => ORDER[a.result] - ORDER[b.result])
  const applying = checks.filter((check) => check.result !== 'not_applicable')
  return (
    <>
      <p>{verdict(eligibility)}</p>
      <details open={applying.some((check) => check.result === 'fail')}>
        <summary>{w.why}</summary>
        <ul class="check-list">
          {applying.map(({ id, result, text, evidence, citation }) => (
            <li key={id} class={`check-item ${result}`}>
              <span class="sign" role="img" aria-label={w.results[result]}>
                {SIGNS[result]}
              </span>
              <span>
                {evidence.length > 0 ? (
                  <button type="button" class="link plain" onClick={() => show(evidence, say(text))}>
                    {say(text)}
                  </button>
                ) : (
                  say(text)
                )}
                {citation && <span class="quiet small"> · {citation.text}</span>}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
