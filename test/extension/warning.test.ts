import { describe, expect, it } from 'vitest'
import { bannerOf, wayOf } from '../../extension/warning/content.ts'
import { vi } from '../../extension/wording/vi.ts'
import type { MatterEvent } from '../../shared/api.ts'
import { COMPLAINT, matchOf, triageOf } from './sample.ts'

const say = ({ vi: text }: { vi: string }) => text
const now = new Date('2026-08-14T03:00:00Z')
const event = (change: Partial<MatterEvent>): MatterEvent => ({
  at: '2026-07-16T03:00:00Z',
  kind: 'forwarded',
  petitionId: 'p1',
  petitionNumber: '0412/2026',
  sender: 'Trần Thị Mẫu',
  from: 'Ban TCD tỉnh',
  to: 'UBND xã Thạnh Đức',
  document: '88/PC-BTCD',
  ...change,
})

describe('the warning in the page', () => {
  it('is not there when nothing was found', () => {
    expect(bannerOf(triageOf(COMPLAINT), vi, say, now)).toBeNull()
    const history = matchOf({ relation: 'same_sender_other_matter', warn: false })
    expect(bannerOf(triageOf(COMPLAINT, [history]), vi, say, now)).toBeNull()
  })

  it('names number, day, way and reason', () => {
    const banner = bannerOf(triageOf(COMPLAINT, [matchOf({ story: [event({})] })]), vi, say, now)
    expect(banner?.head).toBe('Đơn này đã có: số 0412/2026, vào sổ 14/07/2026 (cô Lan)')
    expect(banner?.lines).toContain(
      'Đã chuyển UBND xã Thạnh Đức ngày 16/07/2026, phiếu 88/PC-BTCD · chưa có trả lời (29 ngày)',
    )
    expect(banner?.lines).toContain('Vì: cùng Quyết định 2187/QĐ-UBND')
    expect(banner?.other).toBe('p1')
  })

  it('never names the sender', () => {
    const story = [event({ kind: 'registered', from: 'Trần Thị Mẫu', to: null }), event({})]
    const matches = [matchOf({ story }), matchOf({ petitionId: 'p2', relation: 'same_matter_other_sender', story })]
    expect(JSON.stringify(bannerOf(triageOf(COMPLAINT, matches), vi, say, now))).not.toContain('Trần Thị Mẫu')
  })

  it.each([
    ['second_instance', 'Khiếu nại lần hai của vụ 0412/2026, vào sổ 14/07/2026'],
    ['same_matter_other_sender', 'Cùng vụ việc, người gửi khác (1 đơn): số 0412/2026'],
    ['same_matter_same_sender', 'Cùng vụ việc với số 0412/2026, vào sổ 14/07/2026'],
  ] as const)('%s has its own head', (relation, head) => {
    expect(bannerOf(triageOf(COMPLAINT, [matchOf({ relation })]), vi, say, now)?.head).toBe(head)
  })

  it('knows an answer from silence', () => {
    expect(wayOf(matchOf(), vi, now)).toBe('Chưa chuyển đi đâu')
    const answered = [event({}), event({ kind: 'resolved', at: '2026-08-01T03:00:00Z' })]
    expect(wayOf(matchOf({ story: answered }), vi, now)).toContain('đã có trả lời')
    expect(wayOf(matchOf({ story: [event({ kind: 'guided' })] }), vi, now)).toBe('Đã hướng dẫn một lần ngày 16/07/2026')
  })

  it('tells what the office did itself from what came back', () => {
    const here = 'UBND tỉnh'
    const entered = event({ kind: 'registered', at: '2026-07-14T03:00:00Z', from: 'Trần Thị Mẫu', to: here })
    const way = (...events: MatterEvent[]) => wayOf(matchOf({ story: [entered, ...events] }), vi, now)
    const to = 'Ủy ban Mặt trận Tổ quốc tỉnh'
    expect(way(event({ kind: 'returned', from: here, to }))).toBe(`Đã trả lại ${to} ngày 16/07/2026`)
    expect(way(event({ kind: 'returned', from: here, to: null }))).toBe('Đã trả lại đơn ngày 16/07/2026')
    // Archived, accepted: nothing was sent, and it does not lie undone either.
    expect(way(event({ kind: 'other', from: here, to: null }))).toBe('Đã xử lý tại cơ quan ngày 16/07/2026')
    const sent = event({ from: here })
    const back = event({ kind: 'returned', at: '2026-07-20T03:00:00Z', from: 'UBND xã Thạnh Đức', to: here })
    expect(way(sent, back)).toContain('đã có trả lời')
    expect(wayOf(matchOf({ story: [event({})] }), vi, new Date('2026-07-16T09:00:00Z'))).toMatch(/chưa có trả lời$/)
  })

  it('says of a mail that is registered itself what was done, and asks nothing', () => {
    const triage = triageOf(COMPLAINT, [matchOf({ reasons: [], story: [event({})] }), matchOf({ petitionId: 'p2' })])
    const petition = { part: 'body', copies: [], filename: null, title: null, who: null, type: 'complaint' as const }
    triage.petitions = [{ ...petition, identityProtected: false, earlier: 1, number: '0412/2026' }]
    const banner = bannerOf(triage, vi, say, now)
    expect(banner?.head).toBe('Thư này đã vào sổ: số 0412/2026, ngày 14/07/2026 (cô Lan)')
    expect(banner?.lines[0]).toContain('Đã chuyển UBND xã Thạnh Đức')
    expect(banner?.lines).toContain('và 1 đơn khác trong thanh bên')
    expect(banner?.other).toBeNull()
  })

  it('tells of a circle even without a duplicate', () => {
    const triage = triageOf(COMPLAINT)
    const text = { vi: 'Đơn này đang đi vòng: Ban TCD → Sở → Ban TCD', en: 'circle' }
    triage.warnings.push({ code: 'circle', severity: 'warn', text, reason: null })
    const banner = bannerOf(triage, vi, say, now)
    expect(banner).toMatchObject({ other: null })
    expect(`${banner?.head} ${banner?.lines.join(' ')}`).toContain('Ban TCD → Sở → Ban TCD')
  })
})
