import { expect, test } from 'vitest'
import { sameNumber, sameParcel, sameRespondent } from './compare-values.ts'
import { compare, f1, matches, wilson } from './figures.ts'
import { Labelled } from './labelled.ts'
import { scorePairs } from './pairs.ts'
import { linesOf } from './prediction.ts'
import { runTriage } from './run-triage.ts'
import { score } from './scores.ts'

test('Wilson intervals', () => {
  const [low, high] = wilson({ right: 9, n: 10 })
  expect(low).toBeCloseTo(0.596, 2)
  expect(high).toBeCloseTo(0.982, 2)
  expect(wilson({ right: 0, n: 0 })).toEqual([0, 1])
})

test('lists agree value by value', () => {
  const sum = matches()
  compare(sum, ['a', 'b'], ['b', 'c', 'b'], (a, b) => a === b)
  expect(sum).toEqual({ tp: 1, fp: 2, fn: 1 })
  expect(f1(sum)).toBeCloseTo(0.4)
})

test('spelling of a value does not matter, digits do', () => {
  expect(sameNumber('0512/QĐ-UBND', '512/QD-UBND')).toBe(true)
  expect(sameNumber('512/QĐ-UBND', '513/QĐ-UBND')).toBe(false)
  expect(sameParcel({ parcel: '088', mapSheet: '21' }, { parcel: '88', mapSheet: '21' })).toBe(true)
  expect(
    sameRespondent(
      { name: null, position: null, body: 'Ủy ban nhân dân xã Tân Hội' },
      { name: null, position: null, body: 'UBND xã Tân Hội' },
    ),
  ).toBe(true)
  expect(
    sameRespondent(
      { name: null, position: null, body: 'UBND tỉnh Tây Ninh' },
      { name: null, position: null, body: 'UBND xã Tân Hội' },
    ),
  ).toBe(false)
  expect(
    sameRespondent(
      { name: 'Lê Văn Bình', position: null, body: null },
      { name: null, position: null, body: 'UBND xã Tân Hội' },
    ),
  ).toBe(false)
})

/** Two invented letters of one person about one matter. */
const letters = [0, 1].map((i) =>
  Labelled.parse({
    id: `t-${i}`,
    receivedAt: `2026-0${7 + i}-03T08:00:00+07:00`,
    mail: {
      from: 'tran.thi.man@example.vn',
      to: ['tiepcongdan@example.vn'],
      cc: [],
      subject: i === 0 ? 'Đơn phản ánh' : 'Đơn phản ánh (gửi lại)',
      body: 'Kính gửi: UBND tỉnh Tây Ninh\n\nTôi tên Trần Thị Mận, ngụ ấp 3, xã Thạnh Đức, huyện Gò Dầu cũ, điện thoại 0901 222 333.\n\nTôi xin phản ánh lò than của ông Bảy cạnh chợ đốt ngày đêm, khói bụi mù mịt, trẻ con ho, nhà tôi cách lò 40 mét phải đóng cửa suốt. Kiến nghị kiểm tra, buộc lò có ống khói hoặc dời đi xa khu dân cư.\n\nNgày 02/7/2026\nTrần Thị Mận',
    },
    attachments: [],
    gold: {
      type: 'feedback',
      sphere: 'administrative',
      field: 'F05',
      petitioners: [],
      petitionDate: '2026-07-02',
      eligible: 'eligible',
      agency: 'UBND_X/25657',
      alsoAcceptable: ['SNNMT'],
      action: 'FORWARD',
      alsoAcceptableActions: ['LINK', 'ARCHIVE'],
      rule: 'PA-02',
      matter: 'm-t',
    },
  }),
)

test('a run through the real service gives predictions, pairs and figures', { timeout: 30_000 }, async () => {
  const run = await runTriage(letters)
  expect(run.predictions.map(({ id, type, field }) => [id, type, field])).toEqual([
    ['t-0', 'feedback', 'F05'],
    ['t-1', 'feedback', 'F05'],
  ])
  expect(run.pairs).toMatchObject([{ a: 't-0', b: 't-1', relation: 'same_petition', warn: true }])
  const scores = score(letters, run.predictions)
  expect(scores.shares.get('type')).toEqual({ right: 2, n: 2 })
  expect(scores.shares.get('denunciation recall')).toEqual({ right: 0, n: 0 })
  const pairs = scorePairs(letters, [{ a: 't-0', b: 't-1', relation: 'same_petition' }], run.pairs)
  expect(pairs.recall).toEqual({ right: 1, n: 1 })
  expect(pairs.precision).toEqual({ right: 1, n: 1 })
  const lines = linesOf(run.predictions, run.pairs).trim().split('\n')
  expect(Object.keys(JSON.parse(lines[0] ?? '{}'))).toEqual(
    'id type sphere field agency agencies action rule eligible failedChecks petitioners anonymous addressees petitionDate respondents place citedDocuments parcels signerCount flags'.split(
      ' ',
    ),
  )
  expect(Object.keys(JSON.parse(lines[2] ?? '{}'))).toEqual(['a', 'b', 'relation', 'probability'])
})
