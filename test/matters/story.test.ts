/** The story of a matter in one line of time. People and numbers are invented. */
import { describe, expect, it } from 'vitest'
import { storyOf } from '../../local-server/matters/story.ts'
import { MatterEvent } from '../../shared/api.ts'

const first = {
  id: 'p1',
  number: '412/2026',
  registeredAt: '2026-07-14T01:00:00Z',
  sender: 'N. T. H.',
  office: 'Ban TCD',
  through: null,
}
const again = {
  id: 'p2',
  number: '460/2026',
  registeredAt: '2026-08-02T01:00:00Z',
  sender: 'N. T. H.',
  office: 'Ban TCD',
  through: { body: 'MTTQ tỉnh', document: '214/MTTQ' },
}
const forwarding = {
  petitionId: 'p1',
  action: 'FORWARD' as const,
  office: 'Ban TCD',
  agencyName: 'UBND xã Thạnh Đức',
  document: '88/PC-BTCD',
  sentAt: '2026-07-16T01:00:00Z',
  steps: [
    { at: '2026-07-16T01:00:00Z', state: 'sent', document: null },
    { at: '2026-07-17T01:00:00Z', state: 'received', document: null },
    { at: '2026-08-20T01:00:00Z', state: 'resolved', document: '12/TB' },
  ],
}

describe('the story of a matter', () => {
  it('tells when, from whom, through which body, to whom, what came back, in order', () => {
    const link = { a: 'p1', b: 'p2', verdict: 'same_petition', at: '2026-08-02T01:00:00Z', officer: 'Lan' }
    const events = storyOf([again, first], [forwarding], [link])
    expect(events.map(({ kind, from, to, document }) => [kind, from, to, document])).toEqual([
      ['registered', 'N. T. H.', 'Ban TCD', null],
      ['forwarded', 'Ban TCD', 'UBND xã Thạnh Đức', '88/PC-BTCD'],
      ['received', 'UBND xã Thạnh Đức', null, null],
      ['registered', 'MTTQ tỉnh', 'Ban TCD', '214/MTTQ'],
      ['linked', 'Lan', '460/2026', null],
      ['resolved', 'UBND xã Thạnh Đức', 'Ban TCD', '12/TB'],
    ])
    for (const event of events) expect(MatterEvent.safeParse(event).success).toBe(true)
  })

  it('keeps "not the same" although the other petition left the matter', () => {
    const link = { a: 'p1', b: 'gone', verdict: 'not_related', at: '2026-08-02T01:00:00Z', officer: 'Lan' }
    expect(storyOf([first], [], [link]).map(({ kind }) => kind)).toEqual(['registered', 'unlinked'])
    expect(storyOf([first], [], [{ ...link, verdict: 'same_petition' }])).toHaveLength(1)
  })
})
