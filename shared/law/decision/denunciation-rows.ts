/** TC-01 … TC-24: denunciations and what looks like one. Order is the order of evaluation. */
import { type DecisionRow, rowsOf, STOPPING_DEFECTS, type When } from './row-type.ts'

const TC: When = { types: ['denunciation'] }
const FORWARDERS = ['deputy', 'front', 'press', 'state_body', 'party_body', 'superior', 'other'] as const
const NOTICE = {
  action: 'ANSWER' as const,
  rule: 'TC-03',
  text: {
    vi: 'Thông báo cho người tố cáo bằng thư riêng, không qua cơ quan khác.',
    en: 'Tell the denouncer by a separate letter.',
  },
}
const ANSWER_FORWARDER = {
  action: 'ANSWER' as const,
  rule: 'TC-07',
  text: { vi: 'Thông báo bằng văn bản cho cơ quan chuyển đơn.', en: 'Written answer to the forwarder.' },
}

const row = rowsOf(TC)

// biome-ignore format: one row a line is how the table is read and extended
export const DENUNCIATION_DECISIONS: readonly DecisionRow[] = [
  row('TC-23', { variants: ['WITHDRAW'] }, 'LINK', ['REPORT_HEAD', 'ARCHIVE'], 'ND31-02', [], ['Rút tố cáo: ghép vụ việc; vẫn giải quyết nếu có dấu hiệu vi phạm, bị đe dọa, mua chuộc.', 'Withdrawal: link; still resolved where there are signs of a breach.'], [['LTC', 'Đ33'], ['ND31', 'Đ4']]),
  // crime between private persons needs no denunciation form
  row('TC-12', { spheres: ['criminal'] }, 'FORWARD_CRIME', ['FORWARD', 'GUIDE', 'REPORT_HEAD'], 'FORWARD_CRIME', ['T-08', 'T-05'], ['Có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra.', 'Signs of a crime: to the investigators at once.'], [['LTC', 'Đ27 k1'], ['BLTTHS', 'Đ144–146']]),
  row('OT-03', { known: ['forwarded', 'held'], notVariants: ['TC_NEXT'] }, 'LINK', ['ARCHIVE', 'FORWARD'], null, ['T-05'], ['Cùng đơn đã chuyển hoặc đang xử lý: ghép vụ việc, không chuyển lần nữa.', 'Already forwarded or handled: link, do not forward again.'], [['TT05', 'Đ14 k1']]),
  row('OT-03', { known: ['same_matter'], notVariants: ['TC_NEXT', 'WITHDRAW'] }, 'LINK', ['FORWARD', 'ACCEPT', 'REPORT_HEAD', 'ARCHIVE'], null, ['T-05'], ['Cùng người viết thêm về việc đã có trong sổ: ghép vào vụ việc, phần mới chuyển theo.', 'The same sender on a registered matter: link, what is new goes with it.'], [['TT05', 'Đ14 k1']], 'inferred'),
  row('TC-05', { failed: ['C14', 'C15'] }, 'ARCHIVE', ['LINK', 'FORWARD'], null, [], ['Đã gửi cơ quan có thẩm quyền hoặc đã được hướng dẫn: không xử lý.', 'Also sent to the competent body or guided already: no processing.'], [['LTC', 'Đ24 k3']]),
  row('TC-10', { failed: ['C12t'], notFailed: ['C09'], facts: ['evidence'], competence: ['own'], without: ['abuse'] }, 'REPORT_HEAD', ['FORWARD_INFO', 'FORWARD_CRIME'], 'REPORT', ['T-05'], ['Nặc danh nhưng rõ người, có tài liệu, có cơ sở: thanh tra, kiểm tra trong phạm vi quản lý.', 'Anonymous with clear offender and papers: inspect.'], [['LTC', 'Đ25 k2'], ['ND31', 'Đ20']]),
  row('TC-11', { failed: ['C12t'], notFailed: ['C09'], facts: ['evidence'], competence: ['other', 'subordinate_overdue'] }, 'FORWARD_INFO', ['FORWARD_CRIME', 'REPORT_HEAD'], 'FORWARD_INFO', ['T-05'], ['Nặc danh nhưng rõ người, có tài liệu, có cơ sở: chuyển thông tin, không nêu người gửi.', 'Anonymous with clear offender and papers: forward as information.'], [['LTC', 'Đ25 k2'], ['ND31', 'Đ20']]),
  row('TC-09', { failed: ['C12t'] }, 'ARCHIVE', ['FORWARD_INFO'], null, [], ['Nặc danh, không rõ người, không tài liệu: lưu đơn.', 'Anonymous without the three elements: archive.'], [['LTC', 'Đ25 k1']]),
  row('TC-08', { eligibility: ['needs_supplement'], competence: ['own'], senders: ['deputy', 'front', 'press', 'state_body', 'party_body'], facts: ['evidence'] }, 'REPORT_HEAD', ['ACCEPT', 'SUPPLEMENT'], 'REPORT', ['T-07'], ['Chưa đủ điều kiện thụ lý nhưng rõ người, có tài liệu, do báo chí, cơ quan chuyển: kiểm tra phục vụ quản lý, trả lời nơi chuyển.', 'Conditions not met but clear offender and papers, sent on by a body: inspect, answer it.'], [['LTC', 'Đ26 k1b'], ['ND31', 'Đ20']], 'verified', [{ action: 'ANSWER', rule: 'TC-08', text: { vi: 'Trả lời cơ quan chuyển trong 20 ngày.', en: 'Answer the forwarder within twenty days.' } }]),
  row('C18', { failed: ['C18'] }, 'SUPPLEMENT', ['ARCHIVE'], 'SUPPLEMENT', ['T-05'], ['Đơn không đọc được: đề nghị gửi bản rõ.', 'Illegible: ask for a clean copy.'], [['TT07', 'Đ28 k1']]),
  row('C05', { eligibility: ['needs_supplement'], failed: STOPPING_DEFECTS }, 'SUPPLEMENT', ['FORWARD_INFO', 'ARCHIVE', 'FORWARD'], 'SUPPLEMENT', ['T-05'], ['Tố cáo chưa đúng hình thức (chưa ký, thiếu thông tin): đề nghị bổ sung; nếu không, xử lý như thông tin theo Điều 25.', 'Form of a denunciation not met: ask once to complete, else information under Article 25.'], [['LTC', 'Đ23 k1, Đ25'], ['TT05', 'Đ6']], 'needs_lawyer'),
  row('C02', { eligibility: ['needs_supplement'], competence: ['own'] }, 'SUPPLEMENT', ['ACCEPT', 'REPORT_HEAD'], 'SUPPLEMENT', ['T-04'], ['Tố cáo không ghi ngày hoặc chữ ký là bản chụp: yêu cầu bổ sung trước khi thụ lý.', 'No date or a copied signature: supplement before accepting.'], [['LTC', 'Đ23 k1, Đ29 k1']]),
  row('TC-14', { spheres: ['party'], competence: ['other', 'unknown', 'subordinate_overdue'] }, 'FORWARD', ['REPORT_HEAD'], 'TT05-03', ['T-05'], ['Đảng viên vi phạm quy định của Đảng: chuyển cơ quan Đảng có thẩm quyền.', 'Breach of Party rules: to the Party body competent.'], [['TT05', 'Đ15', 'verified']], 'verified', [NOTICE]),
  row('TC-12', { largeBribe: true }, 'FORWARD_CRIME', ['ACCEPT', 'FORWARD', 'REPORT_HEAD'], 'FORWARD_CRIME', ['T-08', 'T-05'], ['Có dấu hiệu tội phạm (nhận tiền lớn, có chứng từ): đề xuất chuyển ngay cơ quan điều tra.', 'Signs of a crime: propose transfer to the investigators at once.'], [['LTC', 'Đ27 k1']], 'inferred'),
  row('TC-20', { spheres: ['judicial'], competence: ['other', 'unknown', 'subordinate_overdue'] }, 'FORWARD', ['GUIDE', 'FORWARD_CRIME'], 'TT05-03', ['T-05'], ['Tố cáo cán bộ tư pháp: chuyển người đứng đầu cơ quan đó.', 'Judicial official: forward to the head of that body.'], [['LTC', 'Đ12, Đ14, Đ15']], 'verified', [NOTICE]),
  row('TC-16', { competence: ['subordinate_overdue'] }, 'URGE', ['REPORT_HEAD', 'FORWARD', 'LINK'], 'URGE', ['T-25'], ['Cấp dưới quá hạn giải quyết tố cáo: yêu cầu báo cáo.', 'Subordinate overdue: demand a report.'], [['LTC', 'Đ38'], ['TT05', 'Đ14 k2']]),
  row('TC-17', { variants: ['TC_NEXT'], competence: ['own'] }, 'ACCEPT', ['REPORT_HEAD', 'NOT_ACCEPT'], 'TT05-01', ['T-24'], ['Tố cáo tiếp: xem xét hồ sơ giải quyết trước.', 'Renewed denunciation: examine the earlier file.'], [['LTC', 'Đ37 k2']]),
  row('TC-18', { competence: ['own'], gateB: ['D05'] }, 'NOT_ACCEPT', ['REPORT_HEAD'], null, ['T-04'], ['Phát sinh từ khiếu nại đã giải quyết, không có tài liệu: không thụ lý.', 'Grew out of a resolved complaint without evidence: refuse.'], [['LTC', 'Đ29 k1']]),
  row('TC-02', { competence: ['own'], gateB: ['D04'] }, 'NOT_ACCEPT', ['SUPPLEMENT', 'REPORT_HEAD'], null, ['T-04'], ['Không đủ điều kiện thụ lý: thông báo lý do.', 'A condition is missing: refuse with reasons.'], [['LTC', 'Đ24 k1, Đ29']]),
  row('TC-24', { competence: ['own'], anyFact: ['merged', 'retired', 'moved', 'promoted'] }, 'ACCEPT', ['FORWARD_CRIME', 'REPORT_HEAD', 'FORWARD'], 'TT05-01', ['T-04', 'T-29'], ['Người bị tố cáo đã chuyển, nghỉ, lên chức hoặc cơ quan cũ đã sáp nhập, nay thuộc thẩm quyền: đề xuất thụ lý theo Điều 12.', 'Moved, retired, promoted or merged, now own competence: accept under Article 12.'], [['LTC', 'Đ12 k3, Đ12 k4, Đ12 k5']]),
  row('TC-24', { competence: ['own'], competenceRows: ['J-T13'] }, 'ACCEPT', ['FORWARD_CRIME', 'REPORT_HEAD'], 'TT05-01', ['T-04', 'T-29'], ['Cơ quan của người bị tố cáo đã giải thể, nay thuộc thẩm quyền: đề xuất thụ lý.', 'Body dissolved, now own competence: accept.'], [['LTC', 'Đ12 k5']], 'inferred'),
  row('TC-06', { competence: ['own'], senders: [...FORWARDERS] }, 'ACCEPT', ['FORWARD_CRIME', 'REPORT_HEAD'], 'TT05-01', ['T-04', 'T-07', 'T-29'], ['Thuộc thẩm quyền, do cơ quan khác chuyển: đề xuất thụ lý, trả lời cơ quan chuyển.', 'Own competence, sent on: accept, answer the forwarder.'], [['LTC', 'Đ26']], 'verified', [ANSWER_FORWARDER]),
  row('TC-01', { competence: ['own'] }, 'ACCEPT', ['FORWARD_CRIME', 'REPORT_HEAD'], 'TT05-01', ['T-04', 'T-29'], ['Thuộc thẩm quyền, đủ điều kiện: đề xuất thụ lý.', 'Own competence: accept.'], [['LTC', 'Đ24 k1, Đ29'], ['TT05', 'Đ13', 'verified'], ['ND31', 'Đ9']]),
  row('TC-04', { competence: ['other', 'unknown'], channels: ['in_person', 'online_session'] }, 'GUIDE', ['FORWARD'], 'TT05-02', ['T-08'], ['Tố cáo trực tiếp ngoài thẩm quyền: hướng dẫn đến nơi có thẩm quyền.', 'In person, outside competence: guide.'], [['LTC', 'Đ24 k2']]),
  row('TC-07', { competence: ['other', 'unknown'], senders: [...FORWARDERS] }, 'FORWARD', ['FORWARD_CRIME', 'RETURN'], 'TT05-03', ['T-05', 'T-07'], ['Tố cáo ngoài thẩm quyền do cơ quan khác chuyển: chuyển tiếp đúng nơi, trả lời cơ quan chuyển.', 'Sent on by another body: forward, and answer it.'], [['LTC', 'Đ26 k1a, Đ26 k2']], 'verified', [ANSWER_FORWARDER]),
  row('TC-21', { competence: ['other'], severalManagers: true }, 'FORWARD', ['EXTRACT', 'FORWARD_CRIME'], 'TT05-03', ['T-05'], ['Nhiều người thuộc nhiều nơi quản lý: chuyển từng nơi, trích phần liên quan.', 'Several managers: forward to each, extract the part.'], [['LTC', 'Đ12 k1, Đ12 k2']], 'inferred', [{ action: 'EXTRACT', rule: 'TC-21', text: { vi: 'Trích chuyển phần liên quan đến người khác.', en: 'Extract the part about the others.' } }]),
  row('TC-22', { competence: ['other', 'unknown'], variants: ['TC_QLNN'], severalFields: true }, 'FORWARD', ['FORWARD_CRIME', 'GUIDE'], 'TT05-03', ['T-05'], ['Vi phạm thuộc nhiều cơ quan quản lý lĩnh vực: các cơ quan thống nhất hoặc cấp trên giao; nơi thụ lý đầu tiên giải quyết.', 'Breach in several fields: the managers agree or their superior assigns; the first to accept keeps it.'], [['LTC', 'Đ24 k2, Đ41']], 'verified', [NOTICE]),
  row('TC-24', { competence: ['other'], anyFact: ['merged', 'retired', 'moved', 'promoted'] }, 'FORWARD', ['FORWARD_CRIME'], 'TT05-03', ['T-05'], ['Người bị tố cáo đã chuyển, nghỉ hoặc cơ quan đã sáp nhập: chuyển theo Điều 12.', 'Moved, retired or merged: forward under Article 12.'], [['LTC', 'Đ12 k3, Đ12 k4, Đ12 k5']], 'verified', [NOTICE]),
  row('TC-19', { competence: ['other'], signersFrom: 2 }, 'FORWARD', ['FORWARD_CRIME'], 'TT05-03', ['T-05'], ['Nhiều người tố cáo, ngoài thẩm quyền: chuyển đơn.', 'Several denouncers: forward.'], [['LTC', 'Đ23 k1, Đ24 k2']], 'verified', [NOTICE]),
  row('TC-03', { competence: ['other', 'unknown'] }, 'FORWARD', ['FORWARD_CRIME'], 'TT05-03', ['T-05'], ['Ngoài thẩm quyền: chuyển đơn một lần đến người có thẩm quyền và báo cho người tố cáo.', 'Outside competence: forward once and tell the denouncer.'], [['LTC', 'Đ24 k2'], ['TT05', 'Đ14 k1', 'verified']], 'verified', [NOTICE]),
]
