/** What must be done besides the deciding row, whatever that is (order of evaluation, steps 2–4). */
import type { Warning } from '../../api.ts'
import type { Action } from '../../petition.ts'
import type { RowMeta } from '../rows.ts'
import type { When } from './row-type.ts'

export type SideRule = RowMeta & {
  when: When
  action: Action
  vi: string
  en: string
  warning?: Warning['severity']
}

const rule = (
  id: string,
  when: When,
  action: Action,
  [vi, en]: readonly [string, string],
  basis: SideRule['basis'],
  verification: SideRule['verification'] = 'verified',
  warning?: Warning['severity'],
): SideRule => ({
  id,
  when,
  action,
  vi,
  en,
  basis,
  verification,
  from: null,
  to: null,
  ...(warning === undefined ? {} : { warning }),
})

// biome-ignore format: one row a line is how the table is read and extended
export const SIDE_RULES: readonly SideRule[] = [
  rule('C27', { failed: ['C27'] }, 'STOP', ['Có dấu chỉ độ mật. Dừng tại đây, không lưu gì.', 'Secret marking: stop here, nothing is stored.'], [['LBVBMNN', '']], 'verified', 'stop'),
  rule('TC-13', { anyFact: ['danger_now'] }, 'REPORT_HEAD', ['Có thể gây thiệt hại ngay: báo cáo thủ trưởng, báo công an nếu cần.', 'Damage threatened: report at once, tell the police where needed.'], [['LTC', 'Đ27 k2'], ['TT05', 'Đ16']], 'verified', 'warn'),
  rule('HOT', { anyFact: ['unrest'] }, 'REPORT_HEAD', ['Có khả năng tụ tập, thành điểm nóng: báo cáo thủ trưởng ngay.', 'Risk of gathering: report at once.'], [['LTCD', 'Đ30']], 'inferred', 'warn'),
  rule('KN-17', { types: ['complaint'], facts: ['damage_hard_to_repair'] }, 'REPORT_HEAD', ['Báo cáo ngay trong ngày để xem xét tạm đình chỉ thi hành quyết định.', 'Report the same day: suspension to be considered.'], [['LKN', 'Đ35']], 'verified', 'warn'),
  rule('KN-23', { types: ['complaint', 'feedback'], facts: ['competence_conflict'] }, 'REPORT_HEAD', ['Các cơ quan đùn đẩy: trình Chủ tịch UBND tỉnh xác định thẩm quyền.', 'Bodies pass it to each other: the provincial chairman decides.'], [['LKN', 'Đ21 k3']], 'verified', 'note'),
  rule('URGENT', { types: ['complaint', 'denunciation', 'mixed'], facts: ['urgent'] }, 'REPORT_HEAD', ['Việc sắp xảy ra: báo cáo thủ trưởng.', 'About to happen: report to the head.'], [['LKN', 'Đ35']], 'inferred'),
  rule('TC-12', { types: ['denunciation', 'mixed'], largeBribe: true }, 'FORWARD_CRIME', ['Có dấu hiệu tội phạm: cân nhắc chuyển cơ quan điều tra.', 'Signs of a crime: consider transfer to the investigators.'], [['LTC', 'Đ27 k1']], 'inferred', 'note'),
  rule('TC-15', { types: ['denunciation'], notSpheres: ['party'], facts: ['party_breach'] }, 'EXTRACT', ['Phần vi phạm quy định của Đảng: trích chuyển cơ quan Đảng.', 'Party part: extract to the Party body.'], [['TT05', 'Đ15'], ['LTC', 'Đ12']], 'inferred', 'note'),
  rule('C12t', { types: ['denunciation'], failed: ['C12t'] }, 'FORWARD_INFO', ['Nặc danh: không gọi là tố cáo, không trả lời người gửi; kiểm tra ba yếu tố trước khi lưu.', 'Anonymous: no denunciation; check the three elements before archiving.'], [['LTC', 'Đ25']], 'verified', 'note'),
  rule('ORIGINALS', { types: ['complaint'], facts: ['originals'], competence: ['other', 'unknown'] }, 'RETURN_ORIGINALS', ['Có giấy tờ gốc: trả lại công dân.', 'Originals enclosed: give them back.'], [['TT07', 'Đ10']], 'verified', 'note'),
]
