/** Options: the service, the office, the portals, what waits, what was learned. */
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../shared/api.ts'
import { ask } from '../ask.ts'
import { asProblem } from '../failures.ts'
import { WaitingList } from '../form/idle.tsx'
import { Trouble } from '../form/trouble.tsx'
import type { Waiting } from '../outbox/entries.ts'
import { chooseLanguage, currentLanguage, LANGUAGES, type Language, words } from '../wording/index.ts'
import { Descriptions } from './descriptions.tsx'
import { Learned } from './learned.tsx'
import { Office } from './office.tsx'
import { Pairing } from './pairing.tsx'
import { Portals } from './portals.tsx'

export function Options() {
  const { options: w } = words()
  const [turn, setTurn] = useState(0)
  const again = () => setTurn((before) => before + 1)
  return (
    <>
      <header class="page-head">
        <h1>{w.title}</h1>
        <LanguageChoice />
      </header>
      <main class="page narrow">
        <Pairing key={`p${turn}`} changed={again} />
        <Office key={`o${turn}`} />
        <Portals />
        <Descriptions />
        <WaitingHere />
        <Learned key={`l${turn}`} />
      </main>
    </>
  )
}

function LanguageChoice() {
  const { options: w } = words()
  return (
    <label class="row">
      {w.language}
      <select
        class="input short"
        value={currentLanguage()}
        onChange={(event) => {
          void chooseLanguage(event.currentTarget.value as Language).then(() => location.reload())
        }}
      >
        {Object.entries(LANGUAGES).map(([key, { language }]) => (
          <option key={key} value={key}>
            {language}
          </option>
        ))}
      </select>
    </label>
  )
}

function WaitingHere() {
  const { options: w } = words()
  const [waiting, setWaiting] = useState<Waiting[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    const read = () => void ask('waiting', null).then(setWaiting, (error) => setProblem(asProblem(error)))
    read()
    const timer = setInterval(read, 3_000)
    return () => clearInterval(timer)
  }, [])
  if (problem) return <Trouble problem={problem} />
  if (waiting && waiting.length > 0) return <WaitingList waiting={waiting} tabId={null} />
  return (
    <section class="section">
      <h2>{w.waiting}</h2>
      <p class="quiet">{w.nothingWaiting}</p>
    </section>
  )
}
