import type { Triage } from '../../shared/api.ts'
import { Refusal } from '../answer.ts'
import type { Intake } from './intake-cache.ts'
import type { Follower } from './under-way.ts'

/** Milliseconds between two looks at what is known so far. */
const PAUSE = 600

/**
 * Triages what is known while scans are read: one at a time, always the latest, not more often than it can be looked
 * at. A secret marking among the texts ends the reading at once.
 */
export function whileReading(
  triageOf: (intake: Intake) => Promise<Triage>,
  tell: (triage: Triage) => Promise<unknown>,
  ending: AbortController,
): { take: NonNullable<Follower['onPartial']>; done: () => Promise<void> } {
  let next: Omit<Intake, 'layouts'> | null = null
  let working: Promise<void> | null = null
  let over = false
  const work = async () => {
    for (; next !== null && !over; await new Promise((later) => setTimeout(later, PAUSE))) {
      const intake = { ...next, layouts: [] }
      next = null
      try {
        await tell(await triageOf(intake))
      } catch (error) {
        over = true
        if (error instanceof Refusal && error.code === 'secret_marking') ending.abort()
      }
    }
    working = null
  }
  return {
    take: (partial) => {
      next = partial
      if (!over) working ??= work()
    },
    done: async () => {
      over = true
      await working
    },
  }
}
