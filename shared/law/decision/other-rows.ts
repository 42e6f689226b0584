/** C27, PA-01 … PA-08, MX-01 … MX-03, OT-01 … OT-05. Order is the order of evaluation. */
import type { DecisionRow, When } from './row-type.ts'

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
  when,
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

const PA: When = { types: ['feedback'] }
const FORWARDERS = ['deputy', 'front', 'press', 'state_body', 'party_body', 'superior', 'other'] as const
const NOW = {
  action: 'FORWARD_INFO' as const,
  rule: 'PA-05',
  text: { vi: 'Thông tin ngay cho nơi xử lý vì có nguy hiểm.', en: 'Pass on at once: danger.' },
}

/** Before anything else. */
// biome-ignore format: one row a line is how the table is read and extended
export const FIRST_DECISIONS: readonly DecisionRow[] = [
  row('C27', { failed: ['C27'] }, 'REPORT_HEAD', ['STOP'], null, [], ['Có dấu chỉ độ mật: dừng xử lý tự động, giao người phụ trách tài liệu mật.', 'Secret marking: automatic processing stops.'], [['LBVBMNN', ''], ['ND30', 'Đ22 k4']]),
]

// biome-ignore format: one row a line is how the table is read and extended
export const OTHER_DECISIONS: readonly DecisionRow[] = [
  row('OT-03', { types: ['other'], variants: ['REMIND'], facts: ['overdue'], competence: ['subordinate_overdue'] }, 'LINK', ['URGE'], null, ['T-03'], ['Nhắc đơn, cấp dưới quá hạn: ghép vụ việc, đôn đốc.', 'Reminder, subordinate overdue: link and urge.'], [['PRACTICE', '']], 'inferred', [{ action: 'URGE', rule: 'OT-03', text: { vi: 'Đôn đốc cơ quan đang giữ việc.', en: 'Urge the body that has it.' } }]),
  row('TC-23', { types: ['other'], variants: ['WITHDRAW'], identityProtected: true }, 'LINK', ['REPORT_HEAD', 'ARCHIVE', 'FORWARD'], 'ND31-02', ['T-03'], ['Rút tố cáo: ghép vụ việc; vẫn giải quyết nếu có dấu hiệu vi phạm, bị đe dọa, mua chuộc.', 'Withdrawal of a denunciation: link; still resolved where there are signs of a breach.'], [['LTC', 'Đ33'], ['ND31', 'Đ4']]),
  row('KN-24', { types: ['other'], variants: ['WITHDRAW'] }, 'LINK', ['ARCHIVE', 'REPORT_HEAD'], 'ND124-14a', ['T-27'], ['Rút khiếu nại: ghép vào vụ việc, người có thẩm quyền ra quyết định đình chỉ.', 'Withdrawal: joins the case; termination is for the competent person.'], [['LKN', 'Đ10, Đ11a', 'from_memory'], ['ND124', 'Đ7a, Đ28b']]),
  row('OT-03', { types: ['other'], variants: ['REMIND', 'SUPPLEMENT', 'WITHDRAW'] }, 'LINK', ['URGE', 'ACCEPT', 'FORWARD'], null, ['T-03'], ['Đơn nhắc, bổ sung, rút: ghép vào vụ việc đã có.', 'Reminder, supplement or withdrawal: link to the case.'], [['PRACTICE', '']], 'inferred'),
  row('OT-03', { types: ['other'], variants: ['OTHER', 'THANKS'], known: ['same_matter', 'held', 'guided', 'forwarded'] }, 'LINK', ['ARCHIVE', 'FORWARD', 'ANSWER'], null, ['T-03'], ['Thư về việc đã có trong sổ, không yêu cầu gì mới: ghép vào vụ việc.', 'About a registered matter, nothing new asked: link to the case.'], [['PRACTICE', '']], 'inferred'),
  row('OT-04', { types: ['other'], variants: ['TTHC'] }, 'ANSWER', ['GUIDE', 'FORWARD'], 'ANSWER', ['T-03'], ['Hỏi, đề nghị thủ tục: trả lời, giới thiệu trung tâm phục vụ hành chính công.', 'Question about a procedure: answer, one-stop centre.'], [['PRACTICE', '']], 'inferred'),
  row('OT-05', { types: ['other'], variants: ['THANKS', 'SPAM'] }, 'ARCHIVE', ['ANSWER'], null, [], ['Không phải đơn: lưu.', 'Not a petition: archive.'], [['PRACTICE', '']], 'inferred'),
  row('OT-04', { types: ['other'] }, 'ANSWER', ['GUIDE', 'FORWARD', 'ARCHIVE'], 'ANSWER', ['T-03'], ['Không phải đơn thuộc ba luật: trả lời hoặc giới thiệu nơi phù hợp.', 'No petition under the three laws: answer or point the way.'], [['PRACTICE', '']], 'inferred'),

  row('C01', { types: ['feedback', 'mixed'], failed: ['C01'] }, 'SUPPLEMENT', ['FORWARD', 'ARCHIVE', 'GUIDE'], 'SUPPLEMENT', ['T-03'], ['Đơn không viết bằng tiếng Việt, không có bản dịch: đề nghị gửi bản dịch được công chứng, chứng thực.', 'Not in Vietnamese and not translated: ask for a certified translation.'], [['TT05', 'Đ6 k2a']]),
  row('KN-22', { types: ['feedback', 'mixed'], failed: ['C19'] }, 'ARCHIVE', ['FORWARD', 'SPLIT', 'REPORT_HEAD'], null, [], ['Lời lẽ xúc phạm, thóa mạ: đề xuất lưu đơn, cán bộ xem và quyết định.', 'Abusive throughout: archiving is proposed, the officer reads and decides.'], [['TT05', 'Đ6 k2b', 'from_memory']], 'from_memory'),
  row('C18', { types: ['feedback', 'mixed'], failed: ['C18'] }, 'ARCHIVE', ['SUPPLEMENT'], null, [], ['Đơn không đọc được: lưu, có thể đề nghị gửi bản rõ.', 'Illegible: archive or ask for a clean copy.'], [['TT07', 'Đ28 k1']]),
  row('KN-11', { types: ['mixed'], failed: ['C15'] }, 'ARCHIVE', ['LINK', 'SPLIT'], null, [], ['Đã hướng dẫn một lần về cùng nội dung: lưu đơn, ghép vụ việc.', 'Guided once already: archive and link.'], [['TT05', 'Đ6 k2b'], ['TT07', 'Đ8 k1']]),
  row('OT-03', { types: ['mixed'], known: ['held', 'forwarded'] }, 'LINK', ['SPLIT', 'ARCHIVE'], null, ['T-03'], ['Cùng đơn đang được xử lý: ghép vào vụ việc.', 'The same paper is being handled: link.'], [['PRACTICE', '']], 'inferred'),
  row('KN-21', { types: ['mixed'], failed: ['C12'] }, 'ARCHIVE', ['FORWARD_INFO'], null, [], ['Đơn nặc danh: lưu đơn.', 'Anonymous: archive.'], [['TT05', 'Đ6', 'from_memory']], 'from_memory'),
  row('MX-03', { types: ['mixed'], senders: ['deputy', 'front', 'press', 'state_body'] }, 'SPLIT', ['ANSWER', 'EXTRACT', 'FORWARD', 'RETURN'], 'SPLIT', ['T-07'], ['Nhiều nội dung do cơ quan khác chuyển: trả lời cơ quan chuyển kèm việc tách đơn; phần tố cáo chuyển đi.', 'Several matters, sent on: answer with the split.'], [['LTC', 'Đ26'], ['LTCD', 'Đ25 k3']], 'inferred', [{ action: 'EXTRACT', rule: 'MX-03', text: { vi: 'Trích chuyển phần tố cáo.', en: 'Extract the denunciation.' } }]),
  row('MX-02', { types: ['mixed'], identityProtected: true }, 'SPLIT', ['EXTRACT', 'FORWARD', 'SUPPLEMENT'], 'SPLIT', ['T-05', 'T-03'], ['Nhiều nội dung, có tố cáo: hướng dẫn tách đơn; phần tố cáo xử lý ngay, trích chuyển.', 'Several matters with a denunciation: split; handle the denunciation now.'], [['LTCD', 'Đ25 k3'], ['LTC', 'Đ24'], ['ND154', 'Đ14 k4']], 'needs_lawyer', [{ action: 'EXTRACT', rule: 'MX-02', text: { vi: 'Trích chuyển phần tố cáo, bỏ thông tin người tố cáo.', en: 'Extract the denunciation without identity.' } }]),
  row('MX-01', { types: ['mixed'] }, 'SPLIT', ['EXTRACT', 'GUIDE', 'FORWARD', 'SUPPLEMENT'], 'SPLIT', ['T-03'], ['Nhiều nội dung thuộc nhiều cơ quan: hướng dẫn tách đơn, nêu nơi có thẩm quyền từng nội dung.', 'Several matters, several authorities: ask to split.'], [['LTCD', 'Đ25 k3'], ['TT07', 'Đ22'], ['ND154', 'Đ14 k4']]),

  row('OT-01', { types: ['feedback'], spheres: ['civil'] }, 'GUIDE', ['FORWARD'], 'TT05-02', ['T-03'], ['Tranh chấp giữa cá nhân: hướng dẫn hòa giải tại xã, sau đó Tòa án.', 'Private dispute: mediation at the commune, then court.'], [['LDD', 'Đ235, Đ236'], ['ND151', 'Đ5 k2g']], 'from_memory'),
  row('TC-12', { ...PA, spheres: ['criminal'] }, 'FORWARD_CRIME', ['FORWARD', 'GUIDE'], 'FORWARD_CRIME', ['T-08'], ['Có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra.', 'Signs of a crime: to the investigators at once.'], [['LTC', 'Đ27 k1'], ['BLTTHS', 'Đ144–146']]),
  row('PA-05', { ...PA, failed: ['C12'], anyFact: ['danger_now'] }, 'FORWARD_INFO', ['FORWARD', 'ARCHIVE'], 'FORWARD_INFO', ['T-08'], ['Không rõ người gửi nhưng có nguy hiểm: thông tin ngay.', 'Anonymous but dangerous: pass on at once.'], [['PRACTICE', '']], 'inferred'),
  row('PA-05', { ...PA, failed: ['C12'] }, 'ARCHIVE', ['FORWARD_INFO', 'FORWARD'], null, [], ['Phản ánh nặc danh: lưu đơn.', 'Anonymous feedback: archive.'], [['TT05', 'Đ6', 'from_memory']], 'inferred'),
  row('C11', { ...PA, failed: ['C11'] }, 'SUPPLEMENT', ['ARCHIVE', 'ANSWER', 'FORWARD'], 'SUPPLEMENT', ['T-03'], ['Không thấy nội dung kiến nghị, phản ánh (thiếu tệp kèm theo): đề nghị gửi lại.', 'No content (the announced file is missing): ask for it.'], [['TT05', 'Đ6 k2a']]),
  row('PA-04', { ...PA, failed: ['C17'] }, 'ARCHIVE', ['ANSWER', 'LINK', 'FORWARD'], null, [], ['Đã được trả lời bằng văn bản, tự cho biết không có gì mới: lưu đơn.', 'Answered in writing, nothing new by his own words: archive.'], [['ND154', 'Đ4']]),
  row('PA-04', { ...PA, facts: ['answered_before'], without: ['new_facts'], known: ['held', 'guided', 'forwarded'] }, 'ARCHIVE', ['ANSWER', 'LINK'], null, [], ['Đã được trả lời, không có tình tiết mới: lưu đơn.', 'Answered already, nothing new: archive.'], [['ND154', 'Đ4']]),
  row('OT-03', { ...PA, known: ['held', 'guided', 'forwarded', 'same_matter'] }, 'LINK', ['FORWARD', 'URGE', 'ARCHIVE'], null, ['T-03'], ['Cùng người, cùng vụ việc đã có: ghép, đôn đốc nếu chậm.', 'Same sender and matter: link, urge where late.'], [['PRACTICE', '']], 'inferred'),
  row('OT-03', { ...PA, variants: ['REMIND', 'SUPPLEMENT', 'WITHDRAW'] }, 'LINK', ['FORWARD', 'URGE'], null, ['T-03'], ['Nhắc, bổ sung đơn đã gửi: ghép vụ việc.', 'Reminder or supplement: link.'], [['PRACTICE', '']], 'inferred'),
  row('PA-08', { ...PA, facts: ['ethnic_religious'], signersFrom: 5 }, 'REPORT_HEAD', ['FORWARD'], 'REPORT', ['T-03'], ['Kiến nghị đông người về dân tộc, tôn giáo: báo cáo thủ trưởng trước.', 'Many people, ethnic or religious policy: report first.'], [['TT07', 'Đ27']]),
  row('PA-03', { ...PA, variants: ['KNPA_QDHC'], competence: ['own'] }, 'ACCEPT', ['FORWARD', 'ANSWER'], 'TT05-01', ['T-11'], ['Phản ánh, kiến nghị về quy định hành chính: xử lý theo kênh riêng.', 'Feedback on administrative rules: its own channel.'], [['ND20', 'Đ7, Đ8, Đ9']], 'needs_lawyer'),
  row('PA-03', { ...PA, variants: ['KNPA_QDHC'] }, 'FORWARD', ['GUIDE', 'ANSWER'], 'TT05-04', ['T-11', 'T-03'], ['Phản ánh, kiến nghị về quy định hành chính: chuyển trong 05 ngày làm việc.', 'Feedback on administrative rules: transfer in five working days.'], [['ND20', 'Đ7, Đ8, Đ9']], 'needs_lawyer'),
  row('PA-01', { ...PA, competence: ['own'] }, 'ACCEPT', ['REPORT_HEAD', 'ANSWER'], 'TT05-01', ['T-03', 'T-29'], ['Kiến nghị, phản ánh thuộc thẩm quyền: đề xuất thụ lý, giao đơn vị xử lý.', 'Own competence: propose to the head, assign a unit.'], [['LTCD', 'Đ26 k2a, Đ28 k1'], ['TT07', 'Đ21 k1']]),
  row('PA-06', { ...PA, spheres: ['party'] }, 'FORWARD', ['GUIDE'], 'TT05-04', ['T-03'], ['Về chủ trương, công tác Đảng: chuyển cơ quan Đảng.', 'Party matters: to the Party body.'], [['LTCD', 'Đ12 k4a']]),
  row('PA-07', { ...PA, spheres: ['elected'] }, 'FORWARD', ['GUIDE'], 'TT05-04', ['T-03'], ['Kiến nghị với đại biểu, cơ quan dân cử: chuyển Văn phòng Đoàn ĐBQH và HĐND.', 'Voters’ petition: to the office of deputies and council.'], [['LTCD', 'Đ12 k4d']]),
  row('PA-02', { ...PA, anyFact: ['danger_now'] }, 'FORWARD', ['REPORT_HEAD', 'GUIDE'], 'TT05-04', ['T-03'], ['Phản ánh ngoài thẩm quyền, có nguy hiểm: chuyển ngay, gửi công dân thay trả lời.', 'Outside competence with danger: forward at once.'], [['LTCD', 'Đ26 k2b, Đ28 k1'], ['TT07', 'Đ21 k2']], 'verified', [NOW]),
  row('PA-02', { ...PA, senders: [...FORWARDERS] }, 'FORWARD', ['GUIDE', 'ANSWER'], 'TT05-04', ['T-03'], ['Ngoài thẩm quyền, do cơ quan khác chuyển: chuyển đúng nơi, báo cơ quan chuyển.', 'Sent on by another body: forward and tell it.'], [['LTCD', 'Đ26 k2b, Đ28 k1'], ['TT07', 'Đ21 k2']]),
  row('PA-02', PA, 'FORWARD', ['GUIDE'], 'TT05-04', ['T-03'], ['Ngoài thẩm quyền: chuyển đến cơ quan có thẩm quyền, gửi công dân thay trả lời.', 'Outside competence: forward, copy to the citizen.'], [['LTCD', 'Đ26 k2b, Đ28 k1'], ['TT07', 'Đ21 k2']]),
]
