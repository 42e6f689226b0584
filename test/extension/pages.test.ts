import { describe, expect, it } from 'vitest'
import { patternOf } from '../../extension/capture/grants.ts'
import { whyNot } from '../../extension/capture/injection.ts'
import { fromBase64, PIECE_BYTES, piecesOf } from '../../extension/capture/pieces.ts'
import { differingNumbers, sharedPassages } from '../../extension/compare/passages.ts'
import { filtersOf, hashOf, isFiltered } from '../../extension/dashboard/filters.ts'
import { daysBetween, initials, masked, parseDay } from '../../extension/wording/format.ts'
import { LANGUAGES } from '../../extension/wording/index.ts'
import { processorTime } from '../processor-time.ts'

describe('filters in the address', () => {
  it('come back as they were', () => {
    const filters = { view: 'overdue', sort: 'due', type: 'complaint', agency: 'UBND_X/25630' } as const
    expect(filtersOf(hashOf(filters))).toEqual(filters)
    expect(hashOf({ view: 'all', sort: 'sent' })).toBe('#')
    expect(isFiltered({ view: 'all', sort: 'due' })).toBe(false)
  })
  it('drop what they do not know, and never hold typed words', () => {
    expect(filtersOf('#view=x&type=<script>&agency=a b&words=Nguyễn')).toEqual({ view: 'all', sort: 'sent' })
  })
})

describe('two letters side by side', () => {
  const story = 'Gia đình tôi trồng mì trên thửa đất số 152, tờ bản đồ số 27 từ năm 1992 đến nay'
  it('mark what both say, even without accents', () => {
    const bare = 'gia dinh toi trong mi tren thua dat so 152, to ban do so 27 tu nam 1992 den nay'
    expect(sharedPassages(story, bare).share).toBe(1)
    const { stretches, share } = sharedPassages(`Kính thưa ông. ${story}. Xin cảm ơn.`, story)
    expect(stretches.map(({ start, end }) => end - start).reduce((a, b) => a + b)).toBe(story.length + 28)
    expect(share).toBeLessThan(1)
    expect(sharedPassages('Một việc khác hẳn không liên quan gì tới đất', story).share).toBe(0)
  })
  it('set out the numbers that differ', () => {
    const here = 'QĐ 1846/QĐ-UBND ngày 22/10/2026, gọi 0983 417 206, ngày 04 tháng 11 năm 2026'
    const there = 'QĐ 1847/QĐ-UBND ngày 22/10/2026, gọi 0983 417 206'
    const numbers = differingNumbers(here, there)
    expect(numbers.onlyHere).toEqual(['1846/QĐ-UBND', '04 tháng 11 năm 2026'])
    expect(numbers.onlyThere).toEqual(['1847/QĐ-UBND'])
    expect(numbers.both).toEqual(['22/10/2026', '0983 417 206'])
  })
  it('of two hundred pages within two seconds', () => {
    const long = `${story}. `.repeat(6_000)
    const start = processorTime()
    sharedPassages(long, long)
    differingNumbers(long, '1'.repeat(400_000))
    expect(processorTime() - start).toBeLessThan(2_000)
  })
})

describe('pieces of a capture', () => {
  it('join to the base64 of the whole', () => {
    const bytes = Uint8Array.from({ length: 2 * PIECE_BYTES + 5 }, (_, at) => (at * 31) % 256)
    const pieces = [...piecesOf(bytes)]
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(Buffer.from(bytes).toString('base64'))
    expect(fromBase64(pieces.join(''))).toEqual(bytes)
  })
})

describe('words', () => {
  type Tree = { [key: string]: unknown }
  const leaves = (tree: Tree, at = ''): [string, unknown][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? leaves(value as Tree, `${at}${key}.`) : [[`${at}${key}`, value]],
    )
  it('are the same set in both languages, none missing', () => {
    const vi = leaves(LANGUAGES.vi)
    const en = leaves(LANGUAGES.en)
    expect(en.map(([key]) => key).sort()).toEqual(vi.map(([key]) => key).sort())
    // Only the state of a verified rule has nothing to say.
    const empty = [...vi, ...en].filter(([, value]) => value === '').map(([key]) => key)
    expect(new Set(empty)).toEqual(new Set(['door.verification.verified']))
  })
  it('avoid the words officers do not use', () => {
    for (const [key, value] of leaves(LANGUAGES.vi)) {
      if (typeof value === 'string') expect(value, key).not.toMatch(/ticket|\bcase\b|submit|đối tượng|dữ liệu đầu vào/i)
    }
  })
})

describe('days and names', () => {
  it.each([
    ['5/10/2026', '2026-10-05'],
    ['05-10-2026', '2026-10-05'],
    ['29/2/2027', null],
    ['hôm qua', null],
  ])('%s', (typed, day) => expect(parseDay(typed)).toBe(day))
  it('count days as Viet Nam does', () => {
    expect(daysBetween('2026-07-16T16:59:00Z', '2026-07-16T17:01:00Z')).toBe(1)
    expect(daysBetween('2026-07-16T03:00:00Z', '2026-07-10T03:00:00Z')).toBe(0)
  })
  it('hide what must be hidden', () => {
    expect(masked('072170004517')).toBe('••••••••4517')
    expect(initials('Nguyễn Thị Hoa')).toBe('N. T. H.')
  })
})

describe('why a page cannot be read', () => {
  // The browsers' own words, Chromium 156 and Firefox 153.
  it.each([
    ['Cannot access a chrome:// URL', 'browser_page'],
    ['The extensions gallery cannot be scripted.', 'browser_page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no_access',
    ],
    ['Missing host permission for the tab', 'no_access'],
    ['No tab with id: 12.', 'interrupted'],
    ['Frame with ID 0 was removed.', 'interrupted'],
  ])('%s', (message, code) => expect(whyNot(message)).toBe(code))
})

describe('granted portals', () => {
  it.each([
    ['https://mail.tayninh.gov.vn/owa/', 'https://mail.tayninh.gov.vn/*'],
    ['mail.tayninh.gov.vn', 'https://mail.tayninh.gov.vn/*'],
    ['chrome://settings', null],
    ['', null],
  ])('%s', (address, pattern) => expect(patternOf(address)).toBe(pattern))
})
