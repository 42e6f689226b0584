/** Circles and hands of a matter. Bodies are kinds of bodies, numbers are invented. */
import { describe, expect, it } from 'vitest'
import { type Arrival, type Body, circlesAndHands, type Handing } from '../../local-server/matters/hands.ts'

const BOARD: Body = { org: 'UBND_T', name: 'Ban Tiếp công dân tỉnh' }
const DEPARTMENT: Body = { org: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' }
const COMMUNE: Body = { org: 'UBND_X/25663', name: 'UBND xã Phước Thạnh' }
const FRONT: Body = { org: 'MTTQ_T', name: 'Ủy ban MTTQ tỉnh' }
const PRESS: Body = { org: null, name: 'Báo Nông thôn' }

const came = (at: string, office: Body, through: Body | null = null): Arrival => ({ at, office, through, number: '1' })
const did = (
  at: string,
  office: Body,
  action: Handing['action'],
  agency: Body | null,
  rest: Partial<Handing> = {},
): Handing => ({
  at,
  office,
  action,
  agency,
  document: null,
  state: 'sent',
  changedAt: at,
  ...rest,
})
const codes = (report: ReturnType<typeof circlesAndHands>) => report.warnings.map(({ code }) => code)

describe('hands', () => {
  it('one while it lies where it came in', () => {
    const report = circlesAndHands([came('2026-03-01', BOARD)], [], 'complaint')
    expect(report).toEqual({ hands: 1, chain: [BOARD.name], responsible: BOARD.name, warnings: [] })
  })

  it('counts the forwarding body, every forwarding, and the one about to be made', () => {
    const arrivals = [came('2026-03-01', BOARD, FRONT)]
    const handings = [did('2026-03-03', BOARD, 'FORWARD', DEPARTMENT)]
    expect(circlesAndHands(arrivals, handings, 'feedback').hands).toBe(3)
    const planned = { office: DEPARTMENT, action: 'FORWARD' as const, agency: COMMUNE }
    const report = circlesAndHands(arrivals, handings, 'feedback', planned)
    expect(report.hands).toBe(4)
    expect(codes(report)).toContain('many_hands')
  })

  it('guiding and archiving pass nothing on', () => {
    const handings = [did('2026-03-03', BOARD, 'GUIDE', COMMUNE), did('2026-03-04', BOARD, 'ARCHIVE', null)]
    expect(circlesAndHands([came('2026-03-01', BOARD)], handings, 'complaint').hands).toBe(1)
  })
})

describe('circles', () => {
  it('a chain that returns to a body that had it, before the hand is added', () => {
    const handings = [
      did('2026-03-02', BOARD, 'FORWARD', DEPARTMENT),
      did('2026-03-09', DEPARTMENT, 'FORWARD', COMMUNE),
    ]
    const arrivals = [came('2026-03-01', BOARD)]
    expect(codes(circlesAndHands(arrivals, handings, 'feedback'))).not.toContain('circle')
    const report = circlesAndHands(arrivals, handings, 'feedback', {
      office: COMMUNE,
      action: 'FORWARD',
      agency: BOARD,
    })
    const circle = report.warnings.find(({ code }) => code === 'circle')
    expect(circle?.text.vi).toContain(`${BOARD.name} → ${DEPARTMENT.name} → ${COMMUNE.name} → ${BOARD.name}`)
  })

  it('also when it comes back under the cover letter of the body it went to', () => {
    const arrivals = [
      came('2026-03-01', BOARD),
      came('2026-03-20', BOARD, { org: null, name: 'Sở Nông nghiệp và Môi trường' }),
    ]
    const report = circlesAndHands(arrivals, [did('2026-03-02', BOARD, 'FORWARD', DEPARTMENT)], 'feedback')
    expect(codes(report)).toContain('circle')
  })

  it('a paper sent again by the citizen, and one returned to the body that sent it, are no circles', () => {
    const again = [came('2026-03-01', BOARD), came('2026-03-20', BOARD)]
    expect(codes(circlesAndHands(again, [did('2026-03-02', BOARD, 'FORWARD', DEPARTMENT)], 'feedback'))).not.toContain(
      'circle',
    )
    const returned = [did('2026-03-02', BOARD, 'RETURN', FRONT)]
    expect(codes(circlesAndHands([came('2026-03-01', BOARD, FRONT)], returned, 'complaint'))).not.toContain('circle')
  })
})

describe('one body under two names', () => {
  const named = (name: string): Body => ({ org: null, name })
  it.each([
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh', 'ỦY BAN MTTQ VIỆT NAM TỈNH TÂY NINH BAN THƯỜNG TRỰC'],
    ['UBMTTQ Việt Nam tỉnh Tây Ninh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh'],
    ['UBND xã Phước Thạnh', 'Ủy ban nhân dân xã Phước Thạnh'],
    ['Đoàn ĐBQH và HĐND tỉnh', 'Đoàn ĐBQH và Hội đồng nhân dân tỉnh'],
  ])('%s', (typed, printed) => {
    const sent = [did('2026-03-02', BOARD, 'FORWARD', named(typed))]
    const back = [came('2026-03-01', BOARD), came('2026-03-09', BOARD, named(printed))]
    expect(codes(circlesAndHands(back, sent, 'feedback'))).toContain('circle')
    const other = [came('2026-03-01', BOARD), came('2026-03-09', BOARD, named('UBND xã Phước Vinh'))]
    expect(codes(circlesAndHands(other, sent, 'feedback'))).not.toContain('circle')
  })
})

describe('what was done already', () => {
  const arrivals = [came('2026-03-01', BOARD)]
  it('C14: several bodies sent on the same content', () => {
    const several = [came('2026-03-01', BOARD, FRONT), came('2026-03-05', BOARD, PRESS)]
    expect(codes(circlesAndHands(several, [], 'complaint'))).toEqual(['several_forwarders'])
    expect(
      codes(circlesAndHands([came('2026-03-01', BOARD, FRONT), came('2026-03-05', BOARD, FRONT)], [], 'complaint')),
    ).toEqual([])
  })

  it('C15: guided once, with the day and the paper', () => {
    const guided = [did('2026-03-02T20:00:00.000Z', BOARD, 'GUIDE', COMMUNE, { document: '88/HD-BTCD' })]
    const report = circlesAndHands(arrivals, guided, 'complaint')
    const text = report.warnings.find(({ code }) => code === 'already_guided')?.text.vi
    expect(text).toContain('3/3/2026')
    expect(text).toContain('88/HD-BTCD')
    expect(codes(circlesAndHands(arrivals, guided, 'feedback'))).not.toContain('already_guided')
  })

  it('C16: a denunciation forwarded once is not forwarded again; other kinds only when about to be', () => {
    const forwarded = [did('2026-03-02', BOARD, 'FORWARD', COMMUNE)]
    expect(codes(circlesAndHands(arrivals, forwarded, 'denunciation'))).toContain('already_forwarded')
    expect(codes(circlesAndHands(arrivals, forwarded, 'feedback'))).not.toContain('already_forwarded')
    const planned = { office: BOARD, action: 'FORWARD' as const, agency: DEPARTMENT }
    expect(codes(circlesAndHands(arrivals, forwarded, 'feedback', planned))).toContain('already_forwarded')
    const back = [did('2026-03-02', BOARD, 'FORWARD', COMMUNE, { state: 'returned', changedAt: '2026-03-08' })]
    expect(codes(circlesAndHands(arrivals, back, 'denunciation'))).not.toContain('already_forwarded')
  })

  it('C17: resolved', () => {
    const resolved = [did('2026-03-02', BOARD, 'FORWARD', COMMUNE, { state: 'resolved', changedAt: '2026-04-02' })]
    const { warnings } = circlesAndHands(arrivals, resolved, 'complaint')
    expect(warnings.map(({ code }) => code)).toContain('already_resolved')
    // Ids of checks are ours, not the officer's.
    expect(warnings.map(({ text }) => `${text.vi} ${text.en}`).join(' ')).not.toMatch(/\bC\d\d\b/)
  })
})

describe('who is responsible now', () => {
  const arrivals = [came('2026-03-01', BOARD)]
  it.each([
    ['forwarded', [did('2026-03-02', BOARD, 'FORWARD', COMMUNE)], COMMUNE.name],
    [
      'sent back',
      [did('2026-03-02', BOARD, 'FORWARD', COMMUNE, { state: 'returned', changedAt: '2026-03-05' })],
      BOARD.name,
    ],
    ['resolved', [did('2026-03-02', BOARD, 'FORWARD', COMMUNE, { state: 'resolved', changedAt: '2026-03-05' })], null],
    ['guided', [did('2026-03-02', BOARD, 'GUIDE', COMMUNE)], null],
    ['accepted here', [did('2026-03-02', BOARD, 'ACCEPT', null)], BOARD.name],
    ['urged', [did('2026-03-02', BOARD, 'FORWARD', COMMUNE), did('2026-04-02', BOARD, 'URGE', COMMUNE)], COMMUNE.name],
  ] as const)('%s', (_, handings, who) => {
    expect(circlesAndHands(arrivals, handings, 'feedback').responsible).toBe(who)
  })

  it('the office again, when a new paper comes after it was resolved', () => {
    const resolved = [did('2026-03-02', BOARD, 'FORWARD', COMMUNE, { state: 'resolved', changedAt: '2026-03-05' })]
    expect(circlesAndHands([...arrivals, came('2026-05-01', BOARD)], resolved, 'feedback').responsible).toBe(BOARD.name)
  })
})
