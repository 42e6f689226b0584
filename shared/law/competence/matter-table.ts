/**
 * Matters that leave the administrative path: courts, investigation, enforcement, labour, private disputes, crime,
 * procedures. The first rows that fit are the better ones; `sure` ranks them.
 */
import type { Classification, Verification } from '../../petition.ts'
import type { Reference } from '../citations.ts'
import type { FactId } from '../fact-table.ts'
import { type RowMeta, TWO_TIERS } from '../rows.ts'

export type MatterRow = RowMeta & {
  org: string
  sure: number
  types?: readonly Classification['type'][]
  variants?: readonly Classification['variant'][]
  spheres?: readonly Classification['sphere'][]
  fields?: readonly string[]
  facts?: readonly FactId[]
  without?: readonly FactId[]
  cues?: readonly string[]
  vi: string
  en: string
}

const row = (
  id: string,
  org: string,
  sure: number,
  when: Pick<MatterRow, 'types' | 'variants' | 'spheres' | 'fields' | 'facts' | 'without' | 'cues'>,
  [vi, en]: readonly [string, string],
  basis: readonly Reference[],
  verification: Verification = 'from_memory',
  from: string | null = null,
): MatterRow => ({ id, org, sure, ...when, vi, en, basis, verification, from, to: null })

const LAND = ['F01', 'F02', 'F03', 'F04']

// biome-ignore format: one row a line is how the table is read and extended
export const MATTER_ROWS: readonly MatterRow[] = [
  // private disputes (T5, L1–L4, OT-01)
  row('L4', 'UBND_T', 0.85, { spheres: ['civil'], fields: LAND, facts: ['other_side_organisation', 'mediation_failed'], without: ['has_certificate'] }, ['Tranh chấp đất có một bên là tổ chức', 'Land dispute with an organisation'], [['LDD', 'Đ236 k3']]),
  row('L2', 'TAND_KV', 0.92, { spheres: ['civil'], fields: LAND, facts: ['mediation_failed'] }, ['Hòa giải không thành: Tòa án nhân dân khu vực', 'Mediation failed: the regional court'], [['LDD', 'Đ236 k1']]),
  row('L3', 'UBND_X/', 0.6, { spheres: ['civil'], fields: LAND, facts: ['mediation_failed'] }, ['Không có giấy tờ: có thể chọn Chủ tịch UBND cấp xã', 'Without papers: the commune chairman may be chosen'], [['ND151', 'Đ5 k2g']], 'verified', TWO_TIERS),
  row('L1', 'UBND_X/', 0.92, { spheres: ['civil'], fields: LAND, without: ['mediation_failed'] }, ['Tranh chấp đất giữa các hộ: hòa giải tại UBND cấp xã trước', 'Land dispute between households: mediation at the commune first'], [['LDD', 'Đ235']]),
  row('L2', 'TAND_KV', 0.5, { spheres: ['civil'], fields: LAND, without: ['mediation_failed'] }, ['Sau hòa giải không thành: Tòa án', 'After mediation: the court'], [['LDD', 'Đ236 k1']]),
  // labour (OT-02)
  row('OT-02', 'SNV', 0.92, { spheres: ['labour'] }, ['Khiếu nại về lao động: cơ quan quản lý lao động (Sở Nội vụ)', 'Labour matter: labour management'], [['LKN', 'Đ3'], ['ND124', 'Đ43']], 'verified', '2025-03-01'),
  row('OT-02', 'BHXH_T', 0.95, { spheres: ['labour'], fields: ['F16'], cues: ['chot so', 'so bhxh', 'so bao hiem', 'chi tra', 'thai san', 'tro cap that nghiep'] }, ['Quyền lợi bảo hiểm: Bảo hiểm xã hội', 'Insurance benefits'], [['LKN', 'Đ3']], 'verified'),
  row('OT-02', 'BHXH_T', 0.5, { spheres: ['labour'] }, ['Quyền lợi bảo hiểm: Bảo hiểm xã hội', 'Insurance benefits'], [['LKN', 'Đ3']], 'verified'),
  row('OT-02', 'BQLKKT', 0.45, { spheres: ['labour'], cues: ['khu cong nghiep', 'kcn', 'khu che xuat', 'khu kinh te'] }, ['Doanh nghiệp trong khu công nghiệp', 'Company in an industrial park'], [['PRACTICE', '']], 'inferred'),
  // crime between private persons
  row('PA-02', 'CAX/', 0.97, { spheres: ['criminal'], fields: ['F42'] }, ['Bạo lực gia đình: công an xã nơi xảy ra ngăn chặn, bảo vệ ngay', 'Domestic violence: the commune police stop it and protect at once'], [['LPCBLGD', 'Đ19, Đ22–25']], 'from_memory', '2023-07-01'),
  row('TC-12', 'CQDT_CA', 0.95, { spheres: ['criminal'] }, ['Tố giác, tin báo về tội phạm: cơ quan điều tra', 'Crime report: investigators'], [['LTC', 'Đ27 k1'], ['BLTTHS', 'Đ144–146', 'from_memory']], 'verified'),
  row('TC-12', 'CAX/', 0.55, { spheres: ['criminal'] }, ['Công an xã tiếp nhận tin báo ban đầu', 'Commune police take the first report'], [['BLTTHS', 'Đ145']]),
  row('TC-12', 'VKSND_T', 0.5, { spheres: ['criminal'] }, ['Viện kiểm sát', 'Procuracy'], [['LTC', 'Đ27 k1']], 'verified'),
  // judicial
  row('KN-18', 'TAND_T', 0.94, { spheres: ['judicial'], cues: ['giam doc tham', 'tai tham', 'ban an … da co hieu luc', 'ban an co hieu luc', 'an co hieu luc', 'xem xet lai ban an', 'khang cao'] }, ['Không đồng ý bản án có hiệu lực: giám đốc thẩm, tái thẩm', 'Judgment in force: cassation or reopening'], [['TT07', 'Đ23'], ['BLTTDS', 'Đ327']], 'from_memory'),
  // procedures and questions
  row('OT-04', 'TTHCC_X/', 0.85, { types: ['other'], variants: ['TTHC', 'OTHER'] }, ['Hỏi, đề nghị thủ tục: trung tâm phục vụ hành chính công', 'Procedure: one-stop centre'], [['PRACTICE', '']], 'inferred', TWO_TIERS),
  row('OT-04', 'UBND_X/', 0.6, { types: ['other'], variants: ['TTHC', 'OTHER'] }, ['UBND cấp xã nơi có việc', 'The commune'], [['PRACTICE', '']], 'inferred', TWO_TIERS),
  // suggestions with a path of their own
  row('PA-03', 'UBND_T', 0.9, { variants: ['KNPA_QDHC'], cues: ['quy dinh hanh chinh', 'thu tuc ruom ra', 'quy dinh bat hop ly', 'cai cach thu tuc', 'bo thu tuc', 'don gian hoa thu tuc'] }, ['Phản ánh, kiến nghị về quy định hành chính: đầu mối cấp tỉnh', 'Feedback on rules: provincial control point'], [['ND20', 'Đ7, Đ8, Đ9']], 'needs_lawyer'),
  row('PA-07', 'VP_DBQH_HDND', 0.8, { types: ['feedback'], cues: ['kien nghi cu tri', 'tiep xuc cu tri', 'doan dai bieu quoc hoi'], fields: ['F39'] }, ['Kiến nghị của cử tri với đại biểu', 'Voters to their deputies'], [['LTCD', 'Đ12 k4d']], 'verified'),
]
