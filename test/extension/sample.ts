/** Results of a triage for the tests, made by the real reading from invented letters. */
import type { DuplicateMatch, Triage } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { messageOf as mailOf } from '../message.ts'

/** Invented people and places of an invented matter. */
export const COMPLAINT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

ĐƠN KHIẾU NẠI
Kính gửi: Chủ tịch Ủy ban nhân dân xã Thạnh Đức, tỉnh Tây Ninh

Tôi tên: Trần Thị Mẫu, sinh năm 1970, CCCD số 072170004517, điện thoại 0977 201 846.
Địa chỉ: ấp Thạnh Hiệp, xã Thạnh Đức, tỉnh Tây Ninh.
Tôi khiếu nại Quyết định số 2187/QĐ-UBND ngày 18/9/2026 của Chủ tịch UBND xã Thạnh Đức về việc thu hồi thửa đất số 88, tờ bản đồ số 21.
Yêu cầu: hủy quyết định thu hồi đất nêu trên.
Thạnh Đức, ngày 30 tháng 9 năm 2026
Người khiếu nại
(đã ký)
Trần Thị Mẫu`

export const messageOf = (body: string) =>
  mailOf(body, { from: 'a@b.test', to: [], subject: '', date: '2026-10-01T08:00:00+07:00' })

export function triageOf(body: string, duplicates: DuplicateMatch[] = []): Triage {
  const message = messageOf(body)
  const receiver = { org: 'UBND_T', name: 'Ban Tiếp công dân tỉnh', officer: 'cô Lan', mayForwardComplaints: false }
  const read = assess({ message, receiver, receivedAt: '2026-10-01T08:00:00+07:00' })
  return { contract: 1, digest: 'd', originals: 'd', petitions: [], message, ...read, duplicates, comparedWith: 12_480 }
}

export function matchOf(change: Partial<DuplicateMatch> = {}): DuplicateMatch {
  return {
    petitionId: 'p1',
    number: '0412/2026',
    registeredAt: '2026-07-14T02:00:00Z',
    registeredBy: 'cô Lan',
    relation: 'same_petition',
    probability: 0.98,
    warn: true,
    reasons: [{ vi: 'cùng Quyết định 2187/QĐ-UBND', en: 'same decision' }],
    matterId: 'm1',
    title: 'Thu hồi đất',
    sender: 'Trần Thị Mẫu',
    story: [],
    ...change,
  }
}
