/** Portals that may be checked quietly: each is granted by the officer and can be taken back. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { granted, patternOf } from '../capture/grants.ts'
import { words } from '../wording/index.ts'

export function Portals() {
  const { options: w, form } = words()
  const [patterns, setPatterns] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const read = () => void granted().then(setPatterns)
  useEffect(read, [])
  // The browser asks the officer itself; it must be the first thing that happens on the press.
  const allow = async () => {
    const pattern = patternOf(typed.trim())
    if (!pattern) return setTrouble(form.invalid)
    const allowed = await browser.permissions.request({ origins: [pattern] }).catch(() => false)
    setTrouble(allowed ? null : w.refusedGrant)
    if (allowed) setTyped('')
    read()
  }
  return (
    <section class="section">
      <h2>{w.portals}</h2>
      <p class="quiet small">{w.portalsHint}</p>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern} class="holder">
            {pattern.replace(/\/\*$/, '')}
            <button
              type="button"
              class="link"
              onClick={() => void browser.permissions.remove({ origins: [pattern] }).then(read)}
            >
              {w.revoke}
            </button>
          </li>
        ))}
        {patterns.length === 0 && <li class="quiet">{w.none}</li>}
      </ul>
      <form
        class="row change"
        onSubmit={(event) => {
          event.preventDefault()
          void allow()
        }}
      >
        <label class="grow">
          <span class="label">{w.portalAddress}</span>
          <input class="input" required value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {w.grant}
        </button>
      </form>
      {trouble && <p role="alert">⚠ {trouble}</p>}
    </section>
  )
}
