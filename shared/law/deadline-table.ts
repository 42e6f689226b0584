/** T-01 … T-32: every time limit the office works with. `wd` working days, `cd` calendar days. */
import type { Deadline, Verification, Wording } from '../petition.ts'
import type { Reference } from './citations.ts'

export type DeadlineRow = {
  id: string
  what: Wording
  n: number
  unit: Deadline['unit']
  /** What the counting starts at; limits that do not start at receipt are for the follow-up. */
  start:
    | 'receipt'
    | 'registration'
    | 'acceptance'
    | 'decision'
    | 'resolution'
    | 'conclusion'
    | 'detection'
    | 'request'
    | 'event'
  who: 'office' | 'resolver' | 'citizen' | 'forwarder'
  basis: Reference
  /** Longer limits the same article allows: complex, remote, remote and complex, extension. */
  longer?: readonly { when: 'complex' | 'remote' | 'remote_complex' | 'extension'; n: number }[]
  /** Another wording of the same limit whose day must not be passed either. */
  notLaterThan?: string
  from: string | null
  to: string | null
  verification: Verification
}

const limit = (
  id: string,
  vi: string,
  en: string,
  [n, unit]: readonly [number, 'wd' | 'cd' | 'now'],
  start: DeadlineRow['start'],
  who: DeadlineRow['who'],
  basis: Reference,
  verification: Verification = 'verified',
  rest: Partial<Pick<DeadlineRow, 'longer' | 'notLaterThan' | 'from' | 'to'>> = {},
): DeadlineRow => ({
  id,
  what: { vi, en },
  n,
  unit: unit === 'wd' ? 'working_day' : unit === 'cd' ? 'calendar_day' : 'at_once',
  start,
  who,
  basis,
  verification,
  from: null,
  to: null,
  ...rest,
})

// biome-ignore format: one row a line is how the table is read and extended
export const DEADLINES: readonly DeadlineRow[] = [
  limit('T-01', 'Trình văn bản đến cho người có trách nhiệm', 'Submit the incoming paper to the person in charge', [1, 'wd'], 'registration', 'office', ['ND30', 'Đ23 k1']),
  limit('T-02', 'Thụ lý hoặc thông báo không thụ lý khiếu nại', 'Accept or refuse the complaint', [7, 'wd'], 'receipt', 'resolver', ['ND124', 'Đ16 k1'], 'verified', { notLaterThan: 'T-02b' }),
  limit('T-02b', 'Thụ lý khiếu nại (lời văn Luật Khiếu nại 2011)', 'Accept the complaint (wording of 2011)', [10, 'cd'], 'receipt', 'resolver', ['LKN', 'Đ27, Đ36'], 'needs_lawyer'),
  limit('T-03', 'Thông báo kết quả xử lý đơn cho công dân', 'Tell the citizen the result of intake', [10, 'wd'], 'receipt', 'office', ['LTCD', 'Đ28 k1']),
  limit('T-04', 'Xử lý ban đầu thông tin tố cáo, xác minh nhân thân (tối đa 10 ngày làm việc khi nhiều nơi)', 'First handling of the denunciation (10 working days where several places)', [7, 'wd'], 'receipt', 'office', ['LTC', 'Đ24 k1'], 'verified', { longer: [{ when: 'complex', n: 10 }] }),
  limit('T-05', 'Chuyển đơn tố cáo và thông báo cho người tố cáo', 'Forward the denunciation and tell the denouncer', [5, 'wd'], 'receipt', 'office', ['LTC', 'Đ24 k2']),
  limit('T-06', 'Thông báo việc thụ lý tố cáo', 'Notices after accepting a denunciation', [5, 'wd'], 'decision', 'resolver', ['LTC', 'Đ29 k3']),
  limit('T-07', 'Thông báo kết quả cho cơ quan chuyển đơn tố cáo', 'Answer the body that forwarded the denunciation', [20, 'cd'], 'receipt', 'office', ['LTC', 'Đ26 k2']),
  limit('T-08', 'Chuyển ngay khi có dấu hiệu tội phạm hoặc thiệt hại khẩn cấp', 'At once where there are signs of crime or urgent damage', [0, 'now'], 'detection', 'office', ['LTC', 'Đ27']),
  limit('T-09', 'Thông báo kết quả khiếu nại cho cơ quan chuyển đơn', 'Result of the complaint to the forwarder', [7, 'wd'], 'resolution', 'resolver', ['LTCD', 'Đ27 k2']),
  limit('T-10', 'Cơ quan chuyển đơn báo cho công dân', 'The forwarder tells the citizen', [5, 'wd'], 'receipt', 'forwarder', ['LTCD', 'Đ28 k2']),
  limit('T-11', 'Chuyển phản ánh, kiến nghị về quy định hành chính', 'Transfer feedback on administrative rules', [5, 'wd'], 'receipt', 'office', ['ND20', 'Đ9 k1']),
  limit('T-12', 'Thông báo từ chối tiếp công dân', 'Written refusal of reception', [3, 'wd'], 'event', 'office', ['ND154', 'Đ4'], 'verified', { from: '2026-07-01' }),
  limit('T-13', 'Thông báo đối thoại trước ít nhất 05 ngày', 'Dialogue notice at least five days ahead', [5, 'cd'], 'event', 'resolver', ['ND124', 'Đ28 k1']),
  limit('T-14', 'Giải quyết khiếu nại lần đầu', 'Resolve the first complaint', [30, 'cd'], 'acceptance', 'resolver', ['LKN', 'Đ28'], 'verified', { longer: [{ when: 'complex', n: 45 }, { when: 'remote', n: 45 }, { when: 'remote_complex', n: 60 }] }),
  limit('T-15', 'Gửi quyết định giải quyết khiếu nại lần đầu', 'Send the first decision', [3, 'wd'], 'decision', 'resolver', ['LKN', 'Đ32']),
  limit('T-16', 'Thời hiệu khiếu nại lần hai', 'Time bar of the second complaint', [30, 'cd'], 'decision', 'citizen', ['LKN', 'Đ33'], 'verified', { longer: [{ when: 'remote', n: 45 }] }),
  limit('T-17', 'Giải quyết khiếu nại lần hai', 'Resolve the second complaint', [45, 'cd'], 'acceptance', 'resolver', ['LKN', 'Đ37'], 'verified', { longer: [{ when: 'complex', n: 60 }, { when: 'remote', n: 60 }, { when: 'remote_complex', n: 70 }] }),
  limit('T-18', 'Gửi quyết định giải quyết khiếu nại lần hai', 'Send the second decision', [7, 'cd'], 'decision', 'resolver', ['LKN', 'Đ41 k1']),
  limit('T-19', 'Quyết định giải quyết khiếu nại có hiệu lực', 'The decision takes effect', [30, 'cd'], 'decision', 'resolver', ['LKN', 'Đ44'], 'verified', { longer: [{ when: 'remote', n: 45 }] }),
  limit('T-20', 'Thời hiệu khiếu nại', 'Time bar of a complaint', [90, 'cd'], 'event', 'citizen', ['LKN', 'Đ9']),
  limit('T-21', 'Thời hiệu khiếu nại quyết định kỷ luật', 'Time bar of a discipline complaint', [15, 'cd'], 'decision', 'citizen', ['LKN', 'Đ48']),
  limit('T-22', 'Giải quyết khiếu nại quyết định kỷ luật', 'Resolve a discipline complaint', [30, 'cd'], 'acceptance', 'resolver', ['LKN', 'Đ50'], 'verified', { longer: [{ when: 'complex', n: 45 }] }),
  limit('T-23', 'Giải quyết tố cáo', 'Resolve the denunciation', [30, 'cd'], 'acceptance', 'resolver', ['LTC', 'Đ30'], 'verified', { longer: [{ when: 'extension', n: 60 }, { when: 'complex', n: 90 }] }),
  limit('T-24', 'Xem xét tố cáo tiếp', 'Decide on a renewed denunciation', [20, 'cd'], 'receipt', 'resolver', ['LTC', 'Đ37 k2']),
  limit('T-25', 'Yêu cầu báo cáo việc giải quyết tố cáo quá hạn', 'Demand a report on an overdue denunciation', [5, 'wd'], 'receipt', 'office', ['LTC', 'Đ38']),
  limit('T-26', 'Công khai kết luận tố cáo', 'Publish the conclusion of the denunciation', [7, 'wd'], 'conclusion', 'resolver', ['LTC', 'Đ40']),
  limit('T-27', 'Gửi quyết định tạm đình chỉ, đình chỉ', 'Send the suspension or termination decision', [3, 'wd'], 'decision', 'resolver', ['ND124', 'Đ28b'], 'verified', { from: '2026-07-01' }),
  limit('T-28', 'Chủ tịch tiếp công dân định kỳ (tỉnh: 1 ngày/tháng; xã: 1 ngày/tuần)', 'Chairman’s own reception (province monthly, commune weekly)', [30, 'cd'], 'event', 'office', ['LTCD', 'Đ12 k5']),
  limit('T-29', 'Chốt chặn 45 ngày xử lý đơn', 'The 45-day backstop', [45, 'cd'], 'receipt', 'office', ['ND154', 'Đ41 k3b'], 'verified', { from: '2026-07-01' }),
  limit('T-30', 'Giải quyết tố cáo, khiếu nại trong Đảng', 'Party denunciation or complaint', [90, 'cd'], 'acceptance', 'resolver', ['QD296', ''], 'needs_lawyer'),
  limit('T-31', 'Trả lời yêu cầu của chủ thể dữ liệu', 'Answer a data subject', [2, 'wd'], 'request', 'office', ['ND356', ''], 'from_memory', { from: '2026-01-01' }),
  limit('T-32', 'Cập nhật Cơ sở dữ liệu quốc gia', 'Update the national database', [1, 'wd'], 'event', 'office', ['ND154', 'Đ27'], 'needs_lawyer', { from: '2026-07-01' }),
]
