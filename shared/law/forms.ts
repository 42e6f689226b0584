/** Prescribed forms (mẫu) a paper may need, and the family of layouts they follow. */
import type { Verification } from '../petition.ts'
import type { Reference } from './citations.ts'

export type FormRow = {
  /** `TT05-03`; what `Outcome.form` carries. */
  id: string
  /** Number of the form as printed; null where none was found. */
  number: string | null
  vi: string
  en: string
  issuedBy: Reference
  /** The paper must not show who denounced (LTC Đ56). */
  withoutIdentity: boolean
  /** `V/v …` of the paper where it is a công văn. */
  about: string | null
  verification: Verification
}

const form = (
  id: string,
  number: string | null,
  vi: string,
  en: string,
  issuedBy: Reference,
  verification: Verification,
  about: string | null = null,
  withoutIdentity = false,
): FormRow => ({ id, number, vi, en, issuedBy, verification, about, withoutIdentity })

// biome-ignore format: one row a line is how the table is read and extended
export const FORMS: readonly FormRow[] = [
  form('TT05-01', 'Mẫu số 01', 'Phiếu đề xuất thụ lý đơn', 'Proposal to accept', ['TT05', 'Đ13'], 'verified'),
  form('TT05-02', 'Mẫu số 02', 'Phiếu hướng dẫn', 'Guidance', ['TT05', ''], 'from_memory', 'V/v hướng dẫn gửi đơn khiếu nại'),
  form('TT05-03', 'Mẫu số 03', 'Phiếu chuyển đơn tố cáo', 'Forwarding of a denunciation', ['TT05', 'Đ14'], 'verified', 'V/v chuyển đơn tố cáo', true),
  form('TT05-04', 'Mẫu số 04', 'Phiếu chuyển đơn kiến nghị, phản ánh', 'Forwarding of feedback', ['TT05', ''], 'from_memory', 'V/v chuyển đơn kiến nghị, phản ánh'),
  form('RETURN', null, 'Công văn trả lại đơn chuyển không đúng thẩm quyền', 'Return to the forwarding body', ['TT07', 'mẫu 04-XLĐ'], 'needs_lawyer', 'V/v trả lại đơn chuyển không đúng thẩm quyền'),
  form('SPLIT', null, 'Hướng dẫn tách đơn có nhiều nội dung', 'Request to split', ['TT07', 'mẫu 07-XLĐ'], 'needs_lawyer', 'V/v hướng dẫn tách đơn'),
  form('SUPPLEMENT', null, 'Công văn yêu cầu bổ sung', 'Request to supplement', ['TT07', 'mẫu 02-XLĐ'], 'needs_lawyer', 'V/v bổ sung thông tin, tài liệu'),
  form('URGE', null, 'Công văn đôn đốc giải quyết', 'Urging letter', ['PRACTICE', ''], 'inferred', 'V/v đôn đốc giải quyết đơn'),
  form('FORWARD_INFO', null, 'Công văn chuyển thông tin có nội dung tố cáo', 'Forwarding of information', ['LTC', 'Đ25 k2'], 'inferred', 'V/v chuyển thông tin để kiểm tra, xử lý', true),
  form('FORWARD_CRIME', null, 'Công văn chuyển tin báo, hồ sơ đến cơ quan điều tra', 'Transfer to investigators', ['LTC', 'Đ27 k1'], 'inferred', 'V/v chuyển thông tin có dấu hiệu tội phạm', true),
  form('REPORT', null, 'Báo cáo, tờ trình thủ trưởng', 'Report to the head', ['TT07', 'Đ11, Đ12'], 'inferred'),
  form('ANSWER', null, 'Công văn trả lời công dân', 'Answer to the citizen', ['LTCD', 'Đ28'], 'inferred', 'V/v trả lời đơn của công dân'),
  form('NOTICE_TC', null, 'Thông báo cho người tố cáo về việc chuyển đơn', 'Notice to the denouncer', ['LTC', 'Đ24 k2'], 'inferred', 'V/v thông báo kết quả xử lý đơn'),
  form('ND124-01', 'Mẫu số 01', 'Đơn khiếu nại', 'Complaint', ['ND124', '', 'verified'], 'verified'),
  form('ND124-02', 'Mẫu số 02', 'Giấy ủy quyền khiếu nại', 'Authorisation', ['ND124', '', 'verified'], 'verified'),
  form('ND124-03', 'Mẫu số 03', 'Thông báo về việc thụ lý giải quyết khiếu nại', 'Notice of acceptance', ['ND124', '', 'verified'], 'verified'),
  form('ND124-04', 'Mẫu số 04', 'Thông báo về việc không thụ lý giải quyết khiếu nại', 'Notice of non-acceptance', ['ND124', '', 'verified'], 'verified'),
  form('ND124-14', 'Mẫu số 14', 'Biên bản đối thoại', 'Dialogue minutes', ['ND124', '', 'verified'], 'verified'),
  form('ND124-14a', 'Mẫu số 14a', 'Quyết định tạm đình chỉ, đình chỉ giải quyết khiếu nại', 'Suspension or termination', ['ND124', '', 'verified'], 'verified'),
  form('ND124-14b', 'Mẫu số 14b', 'Quyết định tiếp tục giải quyết khiếu nại', 'Continuation', ['ND124', '', 'verified'], 'verified'),
  ...(['Quyết định gia hạn giải quyết tố cáo', 'Đơn rút tố cáo', 'Biên bản rút tố cáo', 'Quyết định thụ lý tố cáo', 'Thông báo việc thụ lý tố cáo', 'Thông báo nội dung tố cáo cho người bị tố cáo', 'Quyết định thành lập Tổ xác minh', 'Biên bản làm việc', 'Trưng cầu giám định', 'Báo cáo của Tổ xác minh', 'Báo cáo kết quả xác minh', 'Kết luận nội dung tố cáo'].map(
    (vi, index) => form(`ND31-${String(index + 1).padStart(2, '0')}`, `Mẫu số ${String(index + 1).padStart(2, '0')}`, vi, `Denunciation form ${index + 1}`, ['ND31', ''], 'verified', null, index === 5))),
  form('TCD-01', 'Mẫu 01/TCD', 'Thông báo từ chối tiếp công dân', 'Refusal of reception', ['ND154', ''], 'verified'),
  form('TCD-02', 'Mẫu 02/TCD', 'Giấy biên nhận thông tin, tài liệu', 'Receipt for documents', ['ND154', ''], 'verified'),
  form('TCD-03', 'Mẫu 03/TCD', 'Sổ tiếp công dân', 'Reception book', ['ND154', ''], 'verified'),
]

const BY_ID = new Map(FORMS.map((row) => [row.id, row]))
export const formRow = (id: string): FormRow | undefined => BY_ID.get(id)

/** Party offices write by Hướng dẫn 36-HD/VPTW, all others by NĐ 30/2020: chosen by who writes, not by the petition. */
export type TemplateFamily = 'state' | 'party'
