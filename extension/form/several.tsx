/** A mail that holds several petitions: which they are, what was done about each, and the way from one to the next. */
import { ask } from '../ask.ts'
import type { PetitionTab } from '../capture/desk.ts'
import { Icon } from '../look/icon.tsx'
import { initials } from '../wording/format.ts'
import { words } from '../wording/index.ts'

type Props = { tabId: number; tabs: PetitionTab[] }

export const turnTo = (tabId: number, part: string): void => void ask('turn_to', { tabId, part }).catch(() => {})

export function Several({ tabId, tabs }: Props) {
  const { several } = words()
  if (tabs.length < 2) return null
  return (
    <nav class="several" aria-label={several.title(tabs.length)}>
      <p>
        <strong>{several.title(tabs.length)}</strong> <span class="quiet small">{several.each}</span>
      </p>
      <ol>
        {tabs.map((tab, at) => (
          <li key={tab.part}>
            <button
              type="button"
              class="petition-tab"
              aria-current={tab.here ? 'true' : undefined}
              onClick={() => turnTo(tabId, tab.part)}
            >
              <span class="at">{at + 1}</span>
              <span class="grow">
                <Who tab={tab} />
                <span class="quiet small"> · {words().types[tab.type]}</span>
              </span>
              <Done tab={tab} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Who({ tab }: { tab: PetitionTab }) {
  const { several } = words()
  const name = tab.who === null ? several.nobody : tab.identityProtected ? initials(tab.who) : tab.who
  return (
    <>
      {tab.identityProtected && <Icon name="shield" />}
      {tab.here ? <strong>{name}</strong> : name}
    </>
  )
}

function Done({ tab }: { tab: PetitionTab }) {
  const { several } = words()
  if (tab.done === 'forwarded') return <span class="done small">✔ {several.forwarded(tab.number ?? '')}</span>
  if (tab.done === 'registered') return <span class="done small">✔ {several.registered(tab.number ?? '')}</span>
  if (tab.done === 'waiting') return <span class="quiet small">… {several.waiting}</span>
  if (tab.earlier > 0) return <span class="known small">⚠ {several.known}</span>
  return null
}
