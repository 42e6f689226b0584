/** Where the service is, the one-time code, and who else holds a key. */
import { useEffect, useState } from 'preact/hooks'
import type { HolderList, Problem } from '../../shared/api.ts'
import { DEFAULT_PORT } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { asProblem } from '../failures.ts'
import { Trouble } from '../form/trouble.tsx'
import type { Answered } from '../messages.ts'
import { day } from '../wording/format.ts'
import { words } from '../wording/index.ts'

export function Pairing({ changed }: { changed: () => void }) {
  const { options: w } = words()
  const [health, setHealth] = useState<Answered<'health'> | null>(null)
  const [code, setCode] = useState('')
  const [port, setPort] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    ask('health', null).then(
      (found) => {
        setHealth(found)
        setPort(String(found.port))
      },
      (error) => setProblem(asProblem(error)),
    )
  }, [])
  const pair = async () => {
    try {
      await ask('pair', { code, port: Number(port) || DEFAULT_PORT })
      changed()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const paired = health?.paired === true
  return (
    <section class="section">
      <h2>{w.pairing}</h2>
      <p role="status">
        {paired ? '✔ ' : '○ '}
        {paired ? w.paired : w.notPaired}
        {health?.version && <span class="quiet"> {w.version(health.version)}</span>}
      </p>
      {health?.is === 'away' && paired && <Trouble problem={health.problem} />}
      {problem && <Trouble problem={problem} />}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault()
          void pair()
        }}
      >
        <label>
          <span class="label">{w.code}</span>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            required
            minLength={4}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <label>
          <span class="label">{w.port}</span>
          <input
            class="input short"
            type="number"
            min={1}
            max={65535}
            value={port}
            onInput={(event) => setPort(event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <button type="submit" class={`button ${paired ? '' : 'primary'}`}>
            {paired ? w.pairAgain : w.pair}
          </button>
          {paired && (
            <button type="button" class="link" onClick={() => void ask('unpair', null).then(changed)}>
              {w.unpair}
            </button>
          )}
        </p>
      </form>
      {health?.is === 'ready' && <Holders />}
    </section>
  )
}

function Holders() {
  const { options: w } = words()
  const [holders, setHolders] = useState<HolderList['items']>([])
  const read = () =>
    void ask('holders', null).then(
      ({ items }) => setHolders(items),
      () => {},
    )
  useEffect(read, [])
  if (holders.length === 0) return null
  return (
    <details>
      <summary>
        {w.holders} ({holders.length})
      </summary>
      <ul>
        {holders.map(({ id, name, createdAt, current }) => (
          <li key={id} class="holder">
            {name} <span class="quiet small">{day(createdAt)}</span>
            {current ? (
              <span class="quiet small">({w.thisOne})</span>
            ) : (
              <button type="button" class="link" onClick={() => void ask('revoke', { id }).then(read, read)}>
                {w.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
