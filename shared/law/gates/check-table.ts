/**
 * Gate A (C01–C27: may this paper be processed at all?) and gate B (B01–B09, D01–D05: may the case be accepted?).
 * A row names the test that evaluates it and what a failure means for each type of petition.
 */
import type { Classification, PetitionType } from '../../petition.ts'
import type { FactId } from '../fact-table.ts'
import type { RowMeta } from '../rows.ts'
import type { TestId } from './tests.ts'

/** `note`: shown and listed as failed, without stopping the paper. */
export type Effect = 'ineligible' | 'supplement' | 'note'

export type CheckRow = RowMeta & {
  gate: 'A' | 'B_complaint' | 'B_denunciation'
  /** The question, wanted answer yes. */
  vi: string
  en: string
  /** A test by name, or a fact whose presence fails (`fact`) or passes (`wants`) the check. */
  test: TestId | { fact: FactId } | { wants: FactId }
  /** Types it is asked of, with the effect of a failure. */
  effects: Partial<Record<PetitionType, Effect>>
  /** Asked only of these variants, or of all but these. */
  variants?: readonly Classification['variant'][]
  notVariants?: readonly Classification['variant'][]
  notSpheres?: readonly Classification['sphere'][]
  /** How far a program can decide: alone, suggest, humans only. */
  auto: 'A' | 'S' | 'H'
}

const row = (
  id: string,
  [vi, en]: readonly [string, string],
  test: CheckRow['test'],
  effects: CheckRow['effects'],
  basis: CheckRow['basis'],
  auto: CheckRow['auto'],
  rest: Partial<Omit<CheckRow, 'id' | 'vi' | 'en' | 'test' | 'effects' | 'basis' | 'auto'>> = {},
): CheckRow => ({
  id,
  gate: 'A',
  vi,
  en,
  test,
  effects,
  basis,
  auto,
  from: null,
  to: null,
  verification: 'verified',
  ...rest,
})

const all = (effect: Effect): CheckRow['effects'] => ({
  complaint: effect,
  denunciation: effect,
  mixed: effect,
  feedback: effect,
  other: effect,
})
const formal = (effect: Effect): CheckRow['effects'] => ({ complaint: effect, denunciation: effect, mixed: effect })
const bGround = (
  id: string,
  words: readonly [string, string],
  test: CheckRow['test'],
  basis: CheckRow['basis'] = [['LKN', 'Đ11']],
): CheckRow => row(id, words, test, { complaint: 'ineligible' }, basis, 'S', { gate: 'B_complaint' })
const dGround = (id: string, words: readonly [string, string], test: CheckRow['test']): CheckRow =>
  row(id, words, test, { denunciation: 'ineligible' }, [['LTC', 'Đ29 k1']], 'S', { gate: 'B_denunciation' })

/** Papers that follow up an earlier one are no new petition and are not measured by its form. */
const FOLLOW_UPS = ['REMIND', 'SUPPLEMENT', 'WITHDRAW'] as const

// biome-ignore format: one row a line is how the table is read and extended
export const CHECKS: readonly CheckRow[] = [
  row('C01', ['Viết bằng tiếng Việt hoặc có bản dịch', 'In Vietnamese or translated'], 'vietnamese', { complaint: 'supplement', denunciation: 'supplement', mixed: 'supplement', feedback: 'supplement' }, [['TT05', 'Đ6 k2a']], 'A'),
  // A report of a crime has the form of criminal procedure, not of this law (LTC Đ3 k2).
  // The law wants the day; practice takes that of receipt, so outside our competence the paper goes on (decision rows).
  row('C02', ['Ghi ngày, tháng, năm viết đơn', 'Dated'], 'dated', { complaint: 'supplement', denunciation: 'supplement', mixed: 'note', feedback: 'note' }, [['TT05', 'Đ6 k2a'], ['LKN', 'Đ8 k2'], ['LTC', 'Đ23 k1']], 'A', { notVariants: FOLLOW_UPS, notSpheres: ['criminal'] }),
  row('C03', ['Có họ tên người viết đơn', 'Name of the writer'], 'named', { ...formal('note'), feedback: 'note' }, [['TT05', 'Đ6 k2a']], 'A', { notVariants: FOLLOW_UPS }),
  row('C04', ['Có địa chỉ người viết đơn', 'Address of the writer'], 'address', { ...formal('supplement'), feedback: 'supplement' }, [['TT05', 'Đ6 k2a']], 'S', { notVariants: FOLLOW_UPS, notSpheres: ['criminal'] }),
  row('C05', ['Có chữ ký hoặc điểm chỉ', 'Signed or fingerprinted'], 'signed', formal('supplement'), [['LKN', 'Đ8 k2, Đ11 k5'], ['LTC', 'Đ23 k1'], ['TT05', 'Đ6 k2a']], 'S', { notVariants: FOLLOW_UPS, notSpheres: ['labour', 'civil', 'criminal'] }),
  row('C06', ['Nêu tên, địa chỉ cơ quan, người bị khiếu nại', 'Names who is complained about'], 'respondent_or_decision', { complaint: 'supplement' }, [['LKN', 'Đ8 k2']], 'S', { notVariants: FOLLOW_UPS, notSpheres: ['labour', 'civil', 'criminal', 'judicial'] }),
  row('C07', ['Nêu nội dung, lý do và yêu cầu giải quyết', 'Says what is asked and why'], 'request', { complaint: 'supplement' }, [['LKN', 'Đ8 k2']], 'S', { notVariants: FOLLOW_UPS, notSpheres: ['labour', 'civil', 'criminal', 'judicial'] }),
  row('C08', ['Kèm quyết định giải quyết khiếu nại lần đầu', 'First decision enclosed'], 'first_decision_enclosed', { complaint: 'supplement' }, [['LKN', 'Đ33 k1']], 'S', { variants: ['KN2'] }),
  row('C09', ['Nêu người bị tố cáo và hành vi bị tố cáo', 'Names the person denounced and the act'], 'respondent', { denunciation: 'ineligible' }, [['LTC', 'Đ23 k1, Đ29 k1'], ['TT05', 'Đ6']], 'S', { notSpheres: ['criminal'] }),
  row('C10', ['Nêu cách thức liên hệ với người tố cáo', 'A way to contact the denouncer'], 'contact', { denunciation: 'supplement' }, [['LTC', 'Đ23 k1']], 'A', { notSpheres: ['criminal'] }),
  row('C11', ['Nêu nội dung kiến nghị, phản ánh', 'Says what is suggested or reported'], 'content', { feedback: 'supplement' }, [['TT05', 'Đ6 k2a']], 'S'),
  row('C12', ['Không nặc danh', 'Not anonymous'], 'not_anonymous', { complaint: 'ineligible', mixed: 'ineligible', feedback: 'ineligible' }, [['TT05', 'Đ6']], 'S'),
  row('C12t', ['Tố cáo không nặc danh; nặc danh mà rõ người, có tài liệu, có cơ sở thì chuyển thông tin', 'Denunciation not anonymous; otherwise information'], 'not_anonymous', { denunciation: 'ineligible' }, [['LTC', 'Đ25 k2'], ['ND31', 'Đ20']], 'S'),
  row('C13', ['Không mạo danh', 'Not impersonating'], 'human', {}, [['LTC', 'Đ25 k1']], 'H'),
  row('C14', ['Không gửi nhiều nơi trong đó có cơ quan có thẩm quyền', 'Not also sent to the competent body'], 'not_addressed_to_competent', { complaint: 'ineligible', denunciation: 'ineligible' }, [['TT05', 'Đ6 k2b'], ['LTC', 'Đ24 k3']], 'S', { notSpheres: ['labour', 'civil'], notVariants: FOLLOW_UPS }),
  row('C15', ['Chưa được hướng dẫn về cùng nội dung', 'Not guided before'], 'not_guided', formal('ineligible'), [['TT05', 'Đ6 k2b'], ['LTC', 'Đ24 k3']], 'S', { notSpheres: ['labour', 'civil', 'judicial'], notVariants: [...FOLLOW_UPS, 'KN2'] }),
  row('C16', ['Chưa được chuyển về cùng nội dung', 'Not forwarded before'], 'not_forwarded', { denunciation: 'ineligible' }, [['TT05', 'Đ14 k1']], 'A'),
  row('C17', ['Chưa được giải quyết đúng pháp luật', 'Not resolved before'], 'not_resolved', { complaint: 'ineligible', mixed: 'note', feedback: 'ineligible' }, [['LTCD', 'Đ9 k3'], ['ND154', 'Đ4']], 'S'),
  row('C18', ['Chữ đọc được, không rách nát, tẩy xóa', 'Legible'], 'legible', all('ineligible'), [['TT07', 'Đ28 k1']], 'S'),
  row('C19', ['Lời lẽ nghiêm túc, không xúc phạm, không chống phá', 'Decent language'], 'decent', { complaint: 'ineligible', mixed: 'ineligible', feedback: 'ineligible' }, [['TT05', 'Đ6 k2b']], 'H'),
  row('C20', ['Chữ ký trực tiếp, không phải bản sao chụp', 'Original signature'], 'original_signature', { complaint: 'supplement', denunciation: 'supplement' }, [['PRACTICE', '']], 'S', { verification: 'needs_lawyer' }),
  row('C21', ['Không phải vụ việc cơ quan khác đang thụ lý', 'Not being handled elsewhere'], 'not_held', {}, [['ND154', 'Đ4']], 'S', { verification: 'inferred' }),
  row('C22', ['Nhiều người: đủ họ tên, địa chỉ, chữ ký và văn bản cử người đại diện', 'Group: names, signatures and representatives'], 'group_paper', { complaint: 'supplement', denunciation: 'supplement' }, [['LKN', 'Đ8 k4'], ['LTC', 'Đ23 k1'], ['ND155', 'Đ10']], 'S', { notSpheres: ['labour', 'civil', 'judicial'] }),
  row('C23', ['Người đại diện có văn bản ủy quyền hợp lệ', 'Lawful authorisation'], 'authorised', { complaint: 'supplement' }, [['ND124', 'Đ5 k3'], ['LKN', 'Đ11 k4']], 'S'),
  row('C24', ['Không phải nội dung đã rút (trừ khi bị đe dọa, cưỡng ép)', 'Not withdrawn, unless under threat'], 'not_withdrawn', { complaint: 'ineligible' }, [['LKN', 'Đ10']], 'S', { verification: 'from_memory', notVariants: FOLLOW_UPS }),
  row('C25', ['Chưa được cơ quan này xử lý', 'Not processed here before'], 'not_processed', { feedback: 'ineligible' }, [['TT07', 'Đ6 k2a']], 'A', { notVariants: FOLLOW_UPS }),
  row('C26', ['Là đơn (không phải hỏi thủ tục, cảm ơn, quảng cáo)', 'Is a petition at all'], 'is_petition', { other: 'ineligible' }, [['PRACTICE', '']], 'S', { notVariants: FOLLOW_UPS }),
  row('C27', ['Không có dấu chỉ độ mật', 'No secret marking'], 'not_secret', all('ineligible'), [['LBVBMNN', ''], ['ND30', 'Đ22 k4']], 'A'),

  bGround('B01', ['Không phải quyết định nội bộ, quy phạm hoặc thuộc bí mật nhà nước', 'Not internal, normative or classified'], 'human_if_general', [['LKN', 'Đ11 k1']]),
  bGround('B02', ['Quyết định, hành vi liên quan trực tiếp đến quyền lợi người khiếu nại', 'Touches his own rights'], 'human', [['LKN', 'Đ11 k2']]),
  bGround('B03', ['Người khiếu nại có năng lực hành vi hoặc có đại diện', 'Has capacity'], 'human', [['LKN', 'Đ11 k3']]),
  bGround('B04', ['Người đại diện hợp pháp', 'Lawful representative'], 'authorised', [['LKN', 'Đ11 k4']]),
  bGround('B05', ['Có chữ ký hoặc điểm chỉ', 'Signed'], 'signed', [['LKN', 'Đ11 k5']]),
  bGround('B06', ['Còn thời hiệu, thời hạn khiếu nại', 'Within the time bar'], 'within_time_bar', [['LKN', 'Đ11 k6, Đ9, Đ33']]),
  bGround('B07', ['Chưa có quyết định giải quyết lần hai', 'No second decision'], 'no_second_decision', [['LKN', 'Đ11 k7']]),
  bGround('B08', ['Chưa có văn bản đình chỉ quá 30 ngày', 'Not terminated'], 'human', [['LKN', 'Đ11 k8']]),
  bGround('B09', ['Tòa án chưa thụ lý, chưa có bản án', 'No court has it'], { fact: 'court_seized' }, [['LKN', 'Đ11 k9']]),
  dGround('D01', ['Đúng hình thức: ngày, họ tên, địa chỉ, liên hệ, chữ ký', 'Form of a denunciation'], 'denunciation_form'),
  dGround('D02', ['Người tố cáo có năng lực hành vi', 'Has capacity'], 'human'),
  dGround('D03', ['Thuộc thẩm quyền cơ quan tiếp nhận', 'Within competence'], 'human'),
  dGround('D04', ['Có cơ sở xác định người vi phạm, hành vi vi phạm', 'Basis to identify the breach'], 'respondent'),
  dGround('D05', ['Tố cáo người giải quyết khiếu nại: có thông tin, tài liệu chứng minh', 'Evidence against the resolver'], 'evidence_against_resolver'),
]
