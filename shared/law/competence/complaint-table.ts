/**
 * J-K01 … J-K16: complaint — who decided or acted → who resolves (LKN Đ17–25, 51; two tiers since 01/7/2025).
 * Resolver words: `=body` the body itself, `=commune` Chủ tịch UBND of its commune, `=ministry` the minister of the
 * field; anything else is an org id.
 */
import type { Verification } from '../../petition.ts'
import type { BodyKind } from '../bodies.ts'
import type { Reference } from '../citations.ts'
import { type RowMeta, TWO_TIERS } from '../rows.ts'

export type ComplaintRow = RowMeta & {
  kinds: readonly BodyKind[]
  /** Only these org ids of the kind. */
  orgs?: readonly string[]
  first: string
  second: string
  /** How sure the row alone makes us that this body resolves, 0–1. */
  sure: number
  vi: string
  en: string
}

const row = (
  id: string,
  kinds: readonly BodyKind[],
  [first, second]: readonly [string, string],
  sure: number,
  [vi, en]: readonly [string, string],
  basis: readonly Reference[],
  verification: Verification,
  rest: Partial<Pick<ComplaintRow, 'orgs' | 'from' | 'to'>> = {},
): ComplaintRow => ({ id, kinds, first, second, sure, vi, en, basis, verification, from: null, to: null, ...rest })

// biome-ignore format: one row a line is how the table is read and extended
export const COMPLAINT_ROWS: readonly ComplaintRow[] = [
  row('J-K01', ['commune', 'commune_unit', 'hamlet'], ['=commune', 'UBND_T'], 0.95, ['quyết định, hành vi của UBND, Chủ tịch UBND cấp xã hoặc người thuộc cấp xã', 'decision or act of the commune'], [['LKN', 'Đ17, Đ21', 'inferred'], ['ND155', 'Đ38 k3']], 'inferred', { from: TWO_TIERS }),
  row('J-K02', ['department'], ['=body', 'UBND_T'], 0.93, ['quyết định, hành vi của Giám đốc Sở hoặc công chức của Sở', 'decision or act of a department'], [['LKN', 'Đ20 k1, Đ21 k2']], 'verified'),
  row('J-K03', ['department_unit'], ['SNNMT', 'SNNMT'], 0.92, ['hành vi của văn phòng đăng ký đất đai, chi cục thuộc Sở: thủ trưởng đơn vị lần đầu, Giám đốc Sở lần hai', 'unit of the department of agriculture and environment'], [['LKN', 'Đ19, Đ20 k2']], 'verified', { orgs: ['SNNMT'] }),
  row('J-K03', ['department_unit'], ['=body', 'SNNMT'], 0.85, ['hành vi của Trung tâm Phát triển quỹ đất', 'land fund development centre'], [['LKN', 'Đ19, Đ20 k2']], 'inferred', { orgs: ['TTPTQD'] }),
  row('J-K03', ['department_unit'], ['=body', 'UBND_T'], 0.85, ['quyết định, hành vi của đơn vị thuộc tỉnh', 'unit under the province'], [['LKN', 'Đ19, Đ20 k2']], 'verified', { orgs: ['BQLDA', 'TTT'] }),
  row('J-K03', ['department_unit'], ['=body', '=body'], 0.88, ['quyết định, hành vi của đơn vị thuộc Sở: thủ trưởng đơn vị lần đầu, Giám đốc Sở lần hai', 'unit under a department'], [['LKN', 'Đ19, Đ20 k2']], 'verified'),
  row('J-K04', ['inspectorate'], ['=body', 'UBND_T'], 0.88, ['quyết định, hành vi của Chánh Thanh tra tỉnh', 'provincial inspectorate'], [['LKN', 'Đ20, Đ21']], 'verified'),
  row('J-K05', ['province'], ['UBND_T', '=ministry'], 0.95, ['quyết định, hành vi của UBND tỉnh, Chủ tịch UBND tỉnh', 'decision or act of the province'], [['LKN', 'Đ21 k1, Đ23 k3']], 'verified'),
  row('J-K06', ['sector_province'], ['=body', '=superior'], 0.95, ['cơ quan ngành dọc cấp tỉnh: thủ trưởng cơ quan đó, không phải Chủ tịch UBND tỉnh', 'central arm in the province'], [['LKN', 'Đ7 k1, Đ22, Đ23']], 'verified'),
  row('J-K07', ['sector_base'], ['=body', '=body'], 0.93, ['đơn vị cơ sở của ngành dọc: thủ trưởng đơn vị lần đầu, thủ trưởng cấp tỉnh lần hai', 'base unit of a central arm'], [['LKN', 'Đ7 k1, Đ22, Đ23']], 'verified'),
  row('J-K08', ['police_commune'], ['=body', 'CAT'], 0.95, ['quyết định, hành vi của Công an cấp xã', 'commune police'], [['LKN', 'Đ7 k1', 'from_memory']], 'inferred', { from: '2025-03-01' }),
  row('J-K09', ['police_unit'], ['=body', 'CAT'], 0.93, ['quyết định, hành vi của phòng thuộc Công an tỉnh', 'division of the provincial police'], [['LKN', 'Đ7 k1', 'from_memory']], 'from_memory'),
  row('J-K09', ['police_province'], ['CAT', 'BCA'], 0.93, ['quyết định, hành vi của Giám đốc Công an tỉnh', 'provincial police'], [['LKN', 'Đ7 k1', 'from_memory']], 'from_memory'),
  row('J-K10', ['military'], ['BCHQS', 'TW_QS'], 0.93, ['quyết định, hành vi của cơ quan quân sự', 'military body'], [['LKN', 'Đ7 k1', 'from_memory']], 'from_memory'),
  row('J-K11', ['school_commune', 'health_station'], ['=commune', '=commune'], 0.88, ['quyết định, hành vi của đơn vị sự nghiệp do xã quản lý: thủ trưởng đơn vị lần đầu, Chủ tịch UBND cấp xã lần hai', 'public unit managed by the commune: its head first, the commune second'], [['LKN', 'Đ3 k2', 'from_memory']], 'from_memory', { from: TWO_TIERS }),
  row('J-K11', ['school_province', 'hospital'], ['=body', '=body'], 0.88, ['quyết định, hành vi của đơn vị sự nghiệp do Sở quản lý: thủ trưởng đơn vị lần đầu, Giám đốc Sở lần hai', 'public unit managed by a department: its head first, the department second'], [['LKN', 'Đ3 k2', 'from_memory']], 'from_memory'),
  row('J-K13', ['former_district'], ['=commune', 'UBND_T'], 0.62, ['quyết định của UBND cấp huyện trước 01/7/2025: Chủ tịch UBND xã kế thừa; nhiều xã thì UBND tỉnh phân công', 'decision of an abolished district: successor commune'], [['NQ190', '', 'needs_lawyer'], ['LTCCQDP', '', 'needs_lawyer']], 'needs_lawyer', { from: TWO_TIERS }),
  row('KN-18', ['court_region', 'court_province', 'procuracy_region', 'procuracy_province', 'enforcement', 'investigation'], ['=body', '=superior'], 0.9, ['hành vi tố tụng, thi hành án: cơ quan tư pháp', 'act in proceedings or enforcement'], [['TT07', 'Đ23']], 'from_memory'),
  row('KN-19', ['province_council', 'commune_council', 'front_province', 'front_commune', 'party_commune', 'party_province', 'party_inspection', 'party_cell', 'state_company'], ['=body', '=superior'], 0.8, ['cơ quan dân cử, Đảng, đoàn thể, doanh nghiệp nhà nước', 'elected, Party, mass organisation or state enterprise'], [['TT07', 'Đ24–26']], 'from_memory'),
]

/** Rows that explain or settle, without a body of their own kind to route by; the interface shows them. */
export const COMPLAINT_NOTES: readonly (RowMeta & { vi: string; en: string })[] = [
  {
    id: 'J-K12',
    basis: [['LKN', 'Đ51']],
    from: null,
    to: null,
    verification: 'inferred',
    vi: 'Kỷ luật cán bộ, công chức: người ra quyết định kỷ luật lần đầu; người đứng đầu cơ quan cấp trên trực tiếp lần hai.',
    en: 'Discipline of an official: who disciplined first, his direct superior second.',
  },
  {
    id: 'J-K14',
    basis: [
      ['LKN', 'Đ7', 'from_memory'],
      ['LXLVPHC', 'Đ15'],
    ],
    from: null,
    to: null,
    verification: 'from_memory',
    vi: 'Xử phạt vi phạm hành chính: người ký quyết định xử phạt.',
    en: 'Administrative sanction: the person who signed it.',
  },
  {
    id: 'J-K15',
    basis: [['LKN', 'Đ7']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Chậm trễ ở một cửa: thủ trưởng cơ quan có thủ tục đó.',
    en: 'Delay at a one-stop centre: head of the body whose procedure it is.',
  },
  {
    id: 'J-K16',
    basis: [['LKN', 'Đ21 k3']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Hai cơ quan của tỉnh tranh chấp thẩm quyền: Chủ tịch UBND tỉnh quyết định.',
    en: 'Conflict between two provincial bodies: the provincial chairman decides.',
  },
]

/** L1–L9: the land traps (Luật Đất đai 2024 Đ235–237, NĐ 151/2025). Shown beside a land petition. */
export const LAND_ROWS: readonly (RowMeta & { vi: string; en: string })[] = [
  {
    id: 'L1',
    basis: [['LDD', 'Đ235']],
    from: '2024-08-01',
    to: null,
    verification: 'from_memory',
    vi: 'Tranh chấp giữa hai hộ: hòa giải tại UBND cấp xã trước.',
    en: 'Dispute between two households: mediation at the commune first.',
  },
  {
    id: 'L2',
    basis: [['LDD', 'Đ236 k1']],
    from: '2024-08-01',
    to: null,
    verification: 'from_memory',
    vi: 'Có giấy chứng nhận hoặc giấy tờ hợp lệ, hòa giải không thành: Tòa án.',
    en: 'With a certificate, after mediation failed: the court.',
  },
  {
    id: 'L3',
    basis: [
      ['ND151', 'Đ5 k2g'],
      ['LDD', 'Đ236 k3'],
    ],
    from: TWO_TIERS,
    to: null,
    verification: 'verified',
    vi: 'Không giấy tờ: chọn Tòa án hoặc Chủ tịch UBND cấp xã.',
    en: 'Without papers: the court or the commune chairman.',
  },
  {
    id: 'L4',
    basis: [['LDD', 'Đ236 k3']],
    from: '2024-08-01',
    to: null,
    verification: 'from_memory',
    vi: 'Một bên là tổ chức: Chủ tịch UBND tỉnh hoặc Tòa án.',
    en: 'One side is an organisation: provincial chairman or court.',
  },
  {
    id: 'L5',
    basis: [['ND151', 'Đ5', 'from_memory']],
    from: TWO_TIERS,
    to: null,
    verification: 'from_memory',
    vi: 'Quyết định thu hồi, phê duyệt phương án, cưỡng chế: khiếu nại với người ký.',
    en: 'Recovery, compensation plan, coercion: complain to the signer.',
  },
  {
    id: 'L6',
    basis: [['PRACTICE', '']],
    from: null,
    to: null,
    verification: 'inferred',
    vi: 'Phương án do Trung tâm Phát triển quỹ đất lập: khiếu nại quyết định phê duyệt, không phải người lập.',
    en: 'A plan drawn up by the land fund centre: the approving decision is attacked.',
  },
  {
    id: 'L7',
    basis: [['LKN', 'Đ19, Đ20', 'from_memory']],
    from: null,
    to: null,
    verification: 'from_memory',
    vi: 'Văn phòng đăng ký đất đai từ chối, chậm: thủ trưởng văn phòng rồi Giám đốc Sở; cấp lần đầu do xã: Chủ tịch UBND xã.',
    en: 'Land office refuses or delays: its head, then the department; first certificates: commune chairman.',
  },
  {
    id: 'L8',
    basis: [['LKN', 'Đ11 k1']],
    from: null,
    to: null,
    verification: 'inferred',
    vi: 'Bảng giá đất là văn bản quy phạm: kiến nghị; giá trong quyết định bồi thường: khiếu nại quyết định đó.',
    en: 'The price table is a normative text: feedback; a price in a decision: complaint.',
  },
  {
    id: 'L9',
    basis: [['LKN', 'Đ7 k1']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Thông báo thuế, tiền sử dụng đất: cơ quan thuế.',
    en: 'Land tax or fee notice: the tax office.',
  },
]
