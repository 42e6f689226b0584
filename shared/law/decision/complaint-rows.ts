/** KN-01 … KN-24: complaints. Order is the order of evaluation; the first row that fits decides. */
import type { DecisionRow, When } from './row-type.ts'

const KN: When = { types: ['complaint'] }
const FORWARDERS = ['deputy', 'front', 'press', 'state_body', 'other'] as const
const report = (rule: string, vi: string, en: string) => ({ action: 'REPORT_HEAD' as const, rule, text: { vi, en } })
const SUSPEND = report(
  'KN-17',
  'Báo cáo ngay trong ngày để xem xét tạm đình chỉ thi hành quyết định.',
  'Report the same day: suspension of the decision to be considered.',
)

const row = (
  id: string,
  when: When,
  action: DecisionRow['action'],
  alternatives: DecisionRow['alternatives'],
  form: string | null,
  deadlines: readonly string[],
  [vi, en]: readonly [string, string],
  basis: DecisionRow['basis'],
  verification: DecisionRow['verification'] = 'verified',
  also: DecisionRow['also'] = undefined,
): DecisionRow => ({
  id,
  when: { ...KN, ...when },
  action,
  alternatives,
  form,
  deadlines,
  vi,
  en,
  basis,
  verification,
  from: null,
  to: null,
  ...(also === undefined ? {} : { also }),
})

// biome-ignore format: one row a line is how the table is read and extended
export const COMPLAINT_DECISIONS: readonly DecisionRow[] = [
  row('KN-24', { variants: ['WITHDRAW'] }, 'LINK', ['REPORT_HEAD', 'ARCHIVE'], 'ND124-14a', ['T-27'], ['Rút khiếu nại: ghép vào vụ việc, người có thẩm quyền ra quyết định đình chỉ; đơn nhiều người vẫn giải quyết cho người còn lại.', 'Withdrawal: joins the case; termination is for the competent person.'], [['LKN', 'Đ10, Đ11a', 'from_memory'], ['ND124', 'Đ7a, Đ28b']]),
  row('KN-10', { competence: ['subordinate_overdue'], notSpheres: ['judicial'] }, 'URGE', ['REPORT_HEAD', 'LINK', 'ARCHIVE'], 'URGE', ['T-03'], ['Cấp dưới quá hạn chưa giải quyết: báo cáo thủ trưởng, đôn đốc.', 'A subordinate is past its limit: report and urge.'], [['LTCD', 'Đ26 k1b'], ['ND154', 'Đ15 k3'], ['TT07', 'Đ7 k3']], 'verified', [report('KN-10', 'Báo cáo thủ trưởng về vụ việc quá hạn.', 'Report the overdue case to the head.')]),
  row('KN-18', { spheres: ['judicial'], senders: ['deputy', 'front', 'press', 'state_body'] }, 'FORWARD', ['RETURN', 'GUIDE'], 'TT05-02', ['T-03'], ['Thuộc cơ quan tư pháp, do cơ quan khác chuyển đến: chuyển hoặc trả lại.', 'Judicial, sent on by another body: forward or return.'], [['TT07', 'Đ23']], 'from_memory'),
  row('KN-08', { senders: ['deputy', 'front', 'press'], competence: ['other', 'unknown'], notSpheres: ['judicial', 'party'] }, 'RETURN', ['LINK', 'ANSWER'], 'RETURN', ['T-03'], ['Khiếu nại ngoài thẩm quyền do đại biểu, Mặt trận, báo chí chuyển: trả lại đơn kèm lý do, nêu cơ quan có thẩm quyền.', 'Complaint sent on by a deputy, the Front or the press: return with reasons.'], [['TT07', 'Đ8 k2', 'from_memory']], 'from_memory'),
  row('KN-12', { failed: ['C14'] }, 'ARCHIVE', ['LINK', 'GUIDE'], null, [], ['Đã gửi đồng thời cơ quan có thẩm quyền: lưu đơn, ghi nhận nơi có thẩm quyền.', 'Also sent to the competent body: archive and record it.'], [['TT05', 'Đ6 k2b'], ['TT07', 'Đ6 k2b']]),
  row('KN-11', { failed: ['C15'] }, 'ARCHIVE', ['LINK', 'GUIDE'], null, [], ['Đã hướng dẫn một lần về cùng nội dung: lưu đơn, ghép vụ việc.', 'Guided once already: archive and link.'], [['TT05', 'Đ6 k2b'], ['TT07', 'Đ8 k1']]),
  row('OT-03', { known: ['held'] }, 'LINK', ['ARCHIVE', 'GUIDE', 'REPORT_HEAD'], null, ['T-03'], ['Cùng đơn đang được xử lý: ghép vào vụ việc.', 'The same paper is being handled: link.'], [['PRACTICE', '']], 'inferred'),
  row('KN-21', { failed: ['C12'] }, 'ARCHIVE', [], null, [], ['Đơn nặc danh, mạo danh: lưu đơn.', 'Anonymous: archive.'], [['TT05', 'Đ6', 'from_memory']], 'from_memory'),
  row('KN-22', { failed: ['C18'] }, 'ARCHIVE', ['SUPPLEMENT'], null, [], ['Đơn không đọc được: lưu, có thể đề nghị gửi bản rõ.', 'Illegible: archive, a clean copy may be asked for.'], [['TT07', 'Đ28 k1']]),
  row('OT-02', { spheres: ['labour'], anyFact: ['unrest', 'many_affected'], facts: ['urgent'] }, 'GUIDE', ['REPORT_HEAD', 'FORWARD', 'LINK'], 'TT05-02', ['T-03'], ['Khiếu nại về lao động, có nguy cơ tụ tập: hướng dẫn đến cơ quan quản lý lao động, báo cáo thủ trưởng ngay.', 'Labour matter with a risk of gathering: guide and report at once.'], [['LKN', 'Đ3'], ['ND124', 'Đ43', 'verified']], 'verified', [report('OT-02', 'Báo cáo thủ trưởng ngay: nguy cơ điểm nóng.', 'Report at once: a hot spot may form.')]),
  row('OT-02', { spheres: ['labour'] }, 'GUIDE', ['FORWARD', 'REPORT_HEAD', 'LINK'], 'TT05-02', ['T-03'], ['Khiếu nại về lao động: hướng dẫn đến người sử dụng lao động, Sở Nội vụ; quyền lợi bảo hiểm đến Bảo hiểm xã hội.', 'Labour matter: guide to labour management, insurance benefits to social insurance.'], [['LKN', 'Đ3'], ['ND124', 'Đ43', 'verified']]),
  row('OT-01', { spheres: ['civil'] }, 'GUIDE', ['FORWARD'], 'TT05-02', ['T-03'], ['Tranh chấp giữa cá nhân: hướng dẫn hòa giải, Tòa án.', 'Private dispute: guide to mediation or court.'], [['LDD', 'Đ235, Đ236'], ['ND151', 'Đ5 k2g', 'verified']], 'from_memory'),
  // the complaint law asks nothing of papers that belong to courts or the Party: no supplement before guiding
  row('KN-18', { spheres: ['judicial'], competence: ['other', 'unknown', 'subordinate_overdue'] }, 'GUIDE', ['FORWARD', 'ARCHIVE'], 'TT05-02', ['T-03'], ['Thuộc cơ quan tư pháp, thi hành án: hướng dẫn hoặc chuyển.', 'Judicial or enforcement matter: guide or forward.'], [['TT07', 'Đ23', 'from_memory']], 'from_memory'),
  row('KN-19', { spheres: ['party', 'elected'], competence: ['other', 'unknown', 'subordinate_overdue'] }, 'FORWARD', ['GUIDE', 'REPORT_HEAD'], 'TT05-02', ['T-03'], ['Thuộc cơ quan Đảng, dân cử, đoàn thể: trình thủ trưởng hướng dẫn hoặc chuyển.', 'Party, elected or mass body: guide or forward.'], [['TT07', 'Đ24–26', 'from_memory']], 'from_memory'),
  // what is final stays final: no supplement is asked for
  row('KN-14', { competence: ['own'], gateB: ['B06', 'B07'], facts: ['new_facts'] }, 'REPORT_HEAD', ['NOT_ACCEPT', 'ACCEPT'], 'REPORT', ['T-03'], ['Quyết định đã có hiệu lực nhưng có tình tiết mới: báo cáo thủ trưởng xem xét lại.', 'Final decision with new facts: report for review.'], [['TT07', 'Đ11'], ['ND124', 'Đ38', 'verified']]),
  row('KN-14', { competence: ['own'], facts: ['unlawful_final'] }, 'REPORT_HEAD', ['NOT_ACCEPT', 'ACCEPT'], 'REPORT', ['T-03'], ['Quyết định đã có hiệu lực nhưng có tình tiết mới: báo cáo thủ trưởng xem xét lại.', 'Final decision with new facts: report for review.'], [['TT07', 'Đ11'], ['ND124', 'Đ38', 'verified']]),
  row('KN-13', { competence: ['own'], gateB: ['B07', 'B09'] }, 'NOT_ACCEPT', ['ARCHIVE', 'REPORT_HEAD'], 'ND124-04', ['T-02'], ['Đã có quyết định lần hai hoặc Tòa án đã thụ lý: không thụ lý, giải thích.', 'Second decision or court: not accepted.'], [['LKN', 'Đ11 k7, Đ11 k9'], ['LTCD', 'Đ26 k1c']]),
  row('KN-15', { competence: ['own'], variants: ['KN2'], gateB: ['B06'] }, 'NOT_ACCEPT', ['ARCHIVE', 'REPORT_HEAD'], 'ND124-04', ['T-02'], ['Quyết định lần đầu đã có hiệu lực, quá thời hạn khiếu nại lần hai: không thụ lý.', 'First decision in force, second complaint too late: not accepted.'], [['LKN', 'Đ11 k6, Đ33, Đ44 k1']]),
  row('KN-02', { eligibility: ['needs_supplement'], signersFrom: 2, failed: ['C22'] }, 'SUPPLEMENT', ['GUIDE'], 'SUPPLEMENT', ['T-03'], ['Nhiều người khiếu nại, thiếu chữ ký hoặc văn bản cử người đại diện: yêu cầu bổ sung.', 'Group complaint without signatures or representatives: supplement.'], [['LKN', 'Đ8 k4'], ['ND155', 'Đ10'], ['ND124', 'Đ7', 'from_memory']]),
  row('KN-05', { eligibility: ['needs_supplement'] }, 'SUPPLEMENT', ['GUIDE'], 'SUPPLEMENT', ['T-03'], ['Thiếu điều kiện có thể khắc phục: yêu cầu bổ sung.', 'Curable defects: supplement.'], [['TT07', 'Đ7 k2'], ['LKN', 'Đ8 k2']]),
  // own competence
  row('KN-04', { competence: ['own'], gateB: 'any' }, 'NOT_ACCEPT', ['ACCEPT', 'ARCHIVE', 'REPORT_HEAD'], 'ND124-04', ['T-02'], ['Thuộc thẩm quyền nhưng không đủ điều kiện thụ lý: thông báo không thụ lý, trả giấy tờ gốc.', 'Own competence, not admissible: refuse with reasons.'], [['LKN', 'Đ11'], ['ND124', 'Đ16 k1', 'verified']]),
  row('KN-20', { competence: ['own'], facts: ['discipline'] }, 'ACCEPT', ['REPORT_HEAD'], 'TT05-01', ['T-02', 'T-03', 'T-29'], ['Khiếu nại quyết định kỷ luật thuộc thẩm quyền: đề xuất thụ lý.', 'Discipline complaint, own competence: accept.'], [['LKN', 'Đ47–58'], ['ND124', 'Đ16 k1', 'verified']]),
  row('KN-03', { competence: ['own'], senders: [...FORWARDERS, 'party_body', 'superior'] }, 'ACCEPT', ['REPORT_HEAD'], 'TT05-01', ['T-02', 'T-03', 'T-29'], ['Thuộc thẩm quyền, do cơ quan khác chuyển: đề xuất thụ lý, báo cho cơ quan chuyển.', 'Own competence, sent on: accept and tell the forwarder.'], [['LKN', 'Đ27'], ['LTCD', 'Đ27 k2']], 'verified', [{ action: 'ANSWER', rule: 'KN-03', text: { vi: 'Thông báo cho cơ quan chuyển đơn.', en: 'Tell the forwarding body.' } }]),
  row('KN-02', { competence: ['own'], signersFrom: 2 }, 'ACCEPT', ['REPORT_HEAD'], 'TT05-01', ['T-02', 'T-03', 'T-29'], ['Nhiều người khiếu nại đủ điều kiện, thuộc thẩm quyền: đề xuất thụ lý.', 'Group complaint, own competence: accept.'], [['LKN', 'Đ8 k4'], ['ND155', 'Đ10']]),
  row('KN-01', { competence: ['own'] }, 'ACCEPT', ['REPORT_HEAD'], 'TT05-01', ['T-02', 'T-03', 'T-29'], ['Thuộc thẩm quyền, đủ điều kiện: đề xuất thụ lý.', 'Own competence, admissible: accept.'], [['ND124', 'Đ16 k1', 'verified'], ['LKN', 'Đ27, Đ36']]),
  // other competence
  row('KN-13', { competence: ['other'], failed: ['C17'], facts: ['second_decision'] }, 'ARCHIVE', ['GUIDE'], null, [], ['Đã có quyết định lần hai: lưu đơn, giải thích khi tiếp công dân.', 'Second decision exists: archive.'], [['LKN', 'Đ11 k7'], ['LTCD', 'Đ26 k1c']]),
  row('KN-09', { competence: ['other', 'unknown'], senders: ['party_body', 'superior'] }, 'GUIDE', ['LINK', 'RETURN', 'FORWARD', 'REPORT_HEAD'], 'TT05-02', ['T-03'], ['Lãnh đạo cơ quan Đảng, Nhà nước giao xử lý: hướng dẫn công dân và báo cáo lại.', 'Handed on by a leading body: guide and report back.'], [['TT07', 'Đ5 k4']], 'inferred'),
  row('KN-08', { competence: ['other', 'unknown'], senders: ['deputy', 'front', 'press', 'state_body'] }, 'RETURN', ['LINK', 'ANSWER', 'GUIDE'], 'RETURN', ['T-03'], ['Khiếu nại ngoài thẩm quyền do cơ quan khác chuyển: trả lại đơn kèm lý do.', 'Complaint sent on by another body: return with reasons.'], [['TT07', 'Đ8 k2', 'from_memory']], 'from_memory'),
  row('J-K13', { competence: ['other', 'unknown'], competenceRows: ['J-K13'] }, 'REPORT_HEAD', ['GUIDE'], 'REPORT', ['T-03'], ['Quyết định của cấp huyện đã giải thể: báo cáo để xác định cơ quan kế thừa.', 'Decision of an abolished district: report, the successor is to be settled.'], [['NQ190', '', 'needs_lawyer'], ['LTCCQDP', '', 'needs_lawyer']], 'needs_lawyer'),
  row('KN-17', { competence: ['other'], facts: ['damage_hard_to_repair'] }, 'GUIDE', ['REPORT_HEAD'], 'TT05-02', ['T-03'], ['Hướng dẫn đến người có thẩm quyền; báo cáo ngay trong ngày để xem xét tạm đình chỉ.', 'Guide; report the same day, suspension to be considered.'], [['LKN', 'Đ35, Đ7 k1'], ['TT07', 'Đ12']], 'verified', [SUSPEND]),
  row('KN-07', { competence: ['other'], signersFrom: 2 }, 'GUIDE', ['FORWARD', 'REPORT_HEAD'], 'TT05-02', ['T-03'], ['Nhiều người khiếu nại ngoài thẩm quyền: hướng dẫn cho một người có địa chỉ rõ.', 'Group complaint outside competence: guide one of them.'], [['TT07', 'Đ9 k1']]),
  row('KN-20', { competence: ['other'], facts: ['discipline'] }, 'GUIDE', ['FORWARD'], 'TT05-02', ['T-03'], ['Khiếu nại quyết định kỷ luật: hướng dẫn đến người ra quyết định.', 'Discipline complaint: guide.'], [['LKN', 'Đ47–58']]),
  row('KN-16', { competence: ['other'], competentOrgs: ['UBND_X'], levelSkipped: true, mayForwardComplaints: true }, 'FORWARD', ['GUIDE'], 'TT05-02', ['T-03'], ['Chưa qua cấp giải quyết lần đầu; cơ quan này chọn chuyển đơn trong hệ thống của tỉnh.', 'First level not yet tried; this office forwards inside the province.'], [['LKN', 'Đ7 k1'], ['ND154', 'Đ6 k3b']]),
  row('KN-16', { competence: ['other'], competentOrgs: ['UBND_X'], levelSkipped: true }, 'GUIDE', [], 'TT05-02', ['T-03'], ['Chưa qua cấp giải quyết lần đầu (vượt cấp): hướng dẫn đến người giải quyết lần đầu.', 'First level not yet tried: guide there.'], [['LKN', 'Đ7 k1']]),
  row('KN-06', { competence: ['other'], levelSkipped: true, mayForwardComplaints: true }, 'FORWARD', ['GUIDE'], 'TT05-02', ['T-03'], ['Thuộc cơ quan trong hệ thống của tỉnh; cơ quan này chọn chuyển đơn.', 'A body of the province; this office forwards inside the province.'], [['ND154', 'Đ6 k3b'], ['LTCD', 'Đ26 k1b']]),
  row('KN-06', { competence: ['other', 'unknown', 'subordinate_overdue'] }, 'GUIDE', ['FORWARD'], 'TT05-02', ['T-03'], ['Ngoài thẩm quyền: hướng dẫn một lần đến người có thẩm quyền, không chuyển đơn.', 'Outside competence: guide once, no forwarding.'], [['LTCD', 'Đ26 k1b, Đ28 k1'], ['TT07', 'Đ8 k1', 'from_memory']]),
]
