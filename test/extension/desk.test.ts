import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  besideOf,
  type Desk,
  type DeskEvent,
  decisionOf,
  newDesk,
  nextOpen,
  nextStep,
  petitionTabs,
  sourceFor,
  step,
} from '../../extension/capture/desk.ts'
import { failure } from '../../extension/failures.ts'
import { COMPLAINT, triageOf } from './sample.ts'

const triage = triageOf(COMPLAINT)
const registered = {
  id: 'x',
  number: '1',
  matterId: 'm',
  registeredAt: '',
  deadlines: [],
  already: false,
  petitions: 1,
}
const captured: DeskEvent = { type: 'captured', portal: 'practice', message: 'h', messageKey: 'k', page: null }
const run = (...events: DeskEvent[]): Desk => events.reduce(step, newDesk(7, 0, 'id'))

describe('the desk', () => {
  it('goes from the click to the form, and names one next step at each stop', () => {
    expect(nextStep(null)).toBe('check')
    expect(nextStep(run())).toBe('wait')
    expect(nextStep(run(captured))).toBe('wait')
    const form = run(captured, { type: 'triaged', triage })
    expect(nextStep(form)).toBe('register')
    const done = step(form, { type: 'register', delivery: { is: 'done', result: registered } })
    expect(nextStep(done)).toBe('forward')
    expect(nextStep(step(done, { type: 'forward', delivery: { is: 'waiting' } }))).toBe('none')
  })

  it('ignores what comes too late', () => {
    const cancelled = run({ type: 'failed', problem: failure('interrupted') })
    expect(step(cancelled, { type: 'triaged', triage })).toBe(cancelled)
    expect(step(cancelled, captured)).toBe(cancelled)
    const form = run(captured, { type: 'triaged', triage })
    expect(step(form, { type: 'failed', problem: failure('unreadable') })).toBe(form)
    expect(step(form, captured)).toBe(form)
  })

  it('never registers twice: a number once given stays, and the form is closed', () => {
    const form = run(captured, { type: 'triaged', triage })
    const done = step(form, { type: 'register', delivery: { is: 'done', result: registered } })
    expect(step(done, { type: 'register', delivery: { is: 'sending' } })).toBe(done)
    expect(step(done, { type: 'drafted', draft: { links: [], type: 'feedback' } })).toBe(done)
  })

  it('stops at a secret marking, whatever comes after', () => {
    const stopped = run(captured, { type: 'failed', problem: failure('secret_marking') })
    expect(stopped.state.is).toBe('stopped')
    expect(nextStep(stopped)).toBe('none')
    expect(step(stopped, { type: 'triaged', triage })).toBe(stopped)
    expect(step(stopped, { type: 'read_here', triage, problem: failure('not_running'), kept: false })).toBe(stopped)
  })

  it('keeps the corrections when the service comes back', () => {
    const problem = failure('not_running')
    const offline = run(captured, { type: 'away', problem }, { type: 'read_here', triage, problem, kept: false })
    const drafted = step(offline, { type: 'drafted', draft: { links: [], type: 'feedback' } })
    const online = step(drafted, { type: 'triaged', triage })
    expect(online.state).toMatchObject({ is: 'form', offline: null, draft: { type: 'feedback' } })
    const waiting = step(drafted, { type: 'register', delivery: { is: 'waiting' } })
    expect(step(waiting, { type: 'triaged', triage })).toBe(waiting)
  })

  it('holds for any order of events: stopped and registered are never left', () => {
    const events: DeskEvent[] = [
      captured,
      { type: 'triaged', triage },
      { type: 'away', problem: failure('not_running') },
      { type: 'partial', triage },
      { type: 'reading_on' },
      { type: 'read_here', triage, problem: failure('not_running'), kept: false },
      { type: 'failed', problem: failure('secret_marking') },
      { type: 'failed', problem: failure('unreadable') },
      { type: 'register', delivery: { is: 'sending' } },
      { type: 'register', delivery: { is: 'done', result: registered } },
      { type: 'drafted', draft: { links: [] } },
      { type: 'moved' },
      { type: 'returned' },
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (order) => {
        let desk = newDesk(1, 0, 'id')
        for (const event of order) {
          const { state } = desk
          desk = step(desk, event)
          if (state.is === 'stopped') expect(desk.state.is).toBe('stopped')
          if (state.is === 'form' && state.register.is === 'done') {
            expect(desk.state).toMatchObject({ is: 'form', register: { is: 'done' } })
          }
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('registers nothing while scans are still read', () => {
    const filling = run(captured, { type: 'partial', triage })
    expect(step(filling, { type: 'register', delivery: { is: 'done', result: registered } })).toBe(filling)
    expect(step(filling, { type: 'forward', delivery: { is: 'waiting' } })).toBe(filling)
  })

  it('fills in while scans are read, is not open until then, and keeps what was read when stopped', () => {
    const progress = { part: 'a1', filename: 'quet.pdf', page: 1, pages: 4, read: 1, all: 4 }
    const filling = run(captured, { type: 'partial', triage }, { type: 'progress', progress })
    expect(filling.state).toMatchObject({ is: 'form', reading: { read: 1, all: 4 } })
    expect(nextStep(filling)).toBe('stop')
    expect(step(filling, { type: 'drafted', draft: { links: [], type: 'feedback' } })).toBe(filling)
    const done = step(filling, { type: 'triaged', triage })
    expect(done.state).toMatchObject({ is: 'form', reading: null })
    expect(nextStep(done)).toBe('register')
    // What comes late, or after the reading has ended, changes nothing.
    expect(step(done, { type: 'partial', triage })).toBe(done)
    expect(step(done, { type: 'progress', progress })).toBe(done)
    expect(nextStep(step(done, { type: 'reading_on' }))).toBe('stop')
    const kept = step(done, { type: 'register', delivery: { is: 'done', result: registered } })
    expect(step(kept, { type: 'reading_on' })).toBe(kept)
    // A scan turns out to be secret, or the service goes away in the middle.
    expect(step(filling, { type: 'failed', problem: failure('secret_marking') }).state.is).toBe('stopped')
    expect(step(filling, { type: 'away', problem: failure('not_running') }).state.is).toBe('away')
    expect(step(done, { type: 'failed', problem: failure('unreadable') })).toBe(done)
  })

  it('another petition may come first while scans are read', () => {
    const of = (part: string) => ({
      part,
      copies: [],
      filename: null,
      title: null,
      who: part,
      earlier: 0,
      number: null,
    })
    const line = (part: string) => ({ ...of(part), type: 'complaint' as const, identityProtected: false })
    const about = (mainPart: string, parts: string[]) => ({
      ...triage,
      petitions: parts.map(line),
      petition: { ...triage.petition, mainPart },
    })
    const first = run(captured, { type: 'partial', triage: about('a2', ['a2', 'a3']) })
    expect(first.part).toBe('a2')
    expect(step(first, { type: 'triaged', triage: about('a1', ['a1', 'a2', 'a3']) }).part).toBe('a1')
  })

  it('gives each petition of one mail a desk and a registration of its own', () => {
    const of = (part: string) => ({
      part,
      copies: [],
      filename: null,
      title: null,
      who: part,
      earlier: 0,
      number: null,
    })
    const kinds = { type: 'complaint' as const, identityProtected: false }
    const petitions = ['a1', 'a2', 'a3'].map((part) => ({ ...of(part), ...kinds }))
    const several = { ...triage, petitions, petition: { ...triage.petition, mainPart: 'a1' } }
    const first = run(captured, { type: 'triaged', triage: several })
    expect([first.id, first.part]).toEqual(['id', 'a1'])
    const second = besideOf(first, 'a2')
    expect([second.id, second.part, second.state.is]).toEqual(['id:a2', 'a2', 'checking'])
    expect(besideOf(second, 'a3').id).toBe('id:a3')
    const source = { mime: 'eA==', portal: 'practice' }
    expect([sourceFor(first, source).part, sourceFor(second, source).part]).toEqual(['a1', 'a2'])
    expect(sourceFor(run(captured, { type: 'triaged', triage }), source)).toBe(source)

    const open = step(second, {
      type: 'triaged',
      triage: { ...several, petition: { ...triage.petition, mainPart: 'a2' } },
    })
    const done = step(first, { type: 'register', delivery: { is: 'done', result: registered } })
    const tabs = petitionTabs([open, done])
    expect(tabs.map(({ here, done }) => [here, done])).toEqual([
      [false, 'registered'],
      [true, 'no'],
      [false, 'no'],
    ])
    expect(nextOpen(tabs)?.part).toBe('a3')
    expect(nextOpen(petitionTabs([step(open, { type: 'register', delivery: { is: 'waiting' } }), done]))?.part).toBe(
      'a3',
    )
    expect(petitionTabs([run(captured, { type: 'triaged', triage })])).toEqual([])
  })

  it('sends only what the officer decided', () => {
    expect(decisionOf({ links: [] })).toEqual({ links: [] })
    expect(decisionOf({ links: [], note: '', type: 'mixed', identityProtected: true })).toEqual({
      links: [],
      type: 'mixed',
      identityProtected: true,
    })
  })
})
