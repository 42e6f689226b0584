/**
 * J-T01 … J-T28: denunciation in duty — who is denounced → who resolves (LTC Đ12–21), and P1–P7 for Party matters.
 * Rows are tried in order; `ranks` absent means any rank. Resolver words as in the complaint table.
 */
import type { Verification } from '../../petition.ts'
import type { BodyKind } from '../bodies.ts'
import type { Reference } from '../citations.ts'
import type { FactId } from '../fact-table.ts'
import type { Body } from '../recognise-body.ts'
import { type RowMeta, TWO_TIERS } from '../rows.ts'

export type DenunciationRow = RowMeta & {
  kinds: readonly BodyKind[]
  ranks?: readonly Body['rank'][]
  orgs?: readonly string[]
  /** Source of a regular expression over the folded name of post and body, where the kind alone does not tell. */
  named?: string
  resolver: string
  sure: number
  vi: string
  en: string
}

const row = (
  id: string,
  kinds: readonly BodyKind[],
  ranks: readonly Body['rank'][] | null,
  resolver: string,
  sure: number,
  [vi, en]: readonly [string, string],
  basis: readonly Reference[],
  verification: Verification,
  rest: Partial<Pick<DenunciationRow, 'orgs' | 'named' | 'from' | 'to'>> = {},
): DenunciationRow => ({
  id,
  kinds,
  ...(ranks === null ? {} : { ranks }),
  resolver,
  sure,
  vi,
  en,
  basis,
  verification,
  from: null,
  to: null,
  ...rest,
})

const LEADERS: readonly Body['rank'][] = ['head', 'deputy', 'body']

// biome-ignore format: one row a line is how the table is read and extended
export const DENUNCIATION_ROWS: readonly DenunciationRow[] = [
  row('J-T24', ['hamlet'], null, '=commune', 0.92, ['trưởng ấp, khu phố, người được giao nhiệm vụ', 'hamlet head or other person charged with a duty'], [['LTC', 'Đ21']], 'verified'),
  row('J-T01', ['commune', 'commune_unit'], ['staff'], '=commune', 0.95, ['công chức của UBND cấp xã', 'civil servant of the commune'], [['LTC', 'Đ13 k1']], 'verified'),
  row('J-T01', ['commune_unit'], null, '=commune', 0.92, ['phòng, đơn vị của UBND cấp xã', 'office of the commune'], [['LTC', 'Đ13 k1']], 'verified'),
  row('J-T02', ['commune'], LEADERS, 'UBND_T', 0.95, ['Chủ tịch, Phó Chủ tịch UBND cấp xã hoặc UBND cấp xã', 'chairman or deputy of the commune'], [['LTC', 'Đ12 k1, Đ12 k6, Đ13 k4', 'inferred']], 'inferred', { from: TWO_TIERS }),
  row('J-T04', ['department'], LEADERS, 'UBND_T', 0.95, ['Giám đốc, Phó Giám đốc Sở; Sở', 'director or deputy of a department'], [['LTC', 'Đ13 k4']], 'verified'),
  row('J-T03', ['department'], ['staff'], '=body', 0.95, ['công chức của Sở', 'civil servant of a department'], [['LTC', 'Đ13 k3']], 'verified'),
  row('J-T28', ['inspectorate'], LEADERS, 'UBND_T', 0.92, ['Chánh Thanh tra, Phó Chánh Thanh tra tỉnh', 'chief inspector'], [['LTC', 'Đ13 k4']], 'verified'),
  row('J-T28', ['inspectorate'], ['staff'], 'TTT', 0.92, ['thanh tra viên', 'inspector'], [['LTC', 'Đ13 k4']], 'verified'),
  row('J-T03', ['department_unit'], LEADERS, 'SNNMT', 0.9, ['người đứng đầu, cấp phó đơn vị thuộc Sở', 'head or deputy of a unit under the department'], [['LTC', 'Đ13 k3']], 'verified', { orgs: ['SNNMT', 'TTPTQD'] }),
  row('J-T04', ['department_unit'], LEADERS, 'UBND_T', 0.88, ['ban quản lý do Chủ tịch UBND tỉnh bổ nhiệm', 'board appointed by the provincial chairman'], [['LTC', 'Đ13 k4']], 'verified', { orgs: ['BQLDA', 'BQLKKT'] }),
  row('J-T03', ['department_unit'], null, '=body', 0.85, ['công chức, viên chức đơn vị thuộc Sở: người đứng đầu đơn vị', 'staff of a unit under a department'], [['LTC', 'Đ13 k3, Đ18 k1']], 'verified'),
  row('J-T05', ['province'], LEADERS, 'TW', 0.9, ['Chủ tịch, Phó Chủ tịch UBND tỉnh', 'chairman or deputy of the province'], [['LTC', 'Đ13 k8']], 'verified'),
  row('J-T04', ['province'], ['staff'], 'UBND_T', 0.85, ['công chức Văn phòng UBND tỉnh, người do Chủ tịch UBND tỉnh bổ nhiệm', 'officials of the provincial office'], [['LTC', 'Đ13 k4']], 'verified'),
  row('J-T07', ['national_assembly'], null, 'UBTVQH', 0.9, ['đại biểu Quốc hội', 'deputy of the National Assembly'], [['LTC', 'Đ17 k1']], 'verified'),
  row('J-T26', ['state_audit'], null, 'TW_KTNN', 0.9, ['người của Kiểm toán nhà nước', 'official of the State Audit'], [['LTC', 'Đ16']], 'verified'),
  // who heads a committee of the council is a full-time member; its chair answers to who approves his election
  row('J-T06', ['province_council', 'commune_council'], null, '=body', 0.85, ['Trưởng, Phó Trưởng Ban của HĐND: Thường trực HĐND cùng cấp', 'head of a committee of the council: its standing body'], [['LTC', 'Đ17 k2']], 'verified', { named: '\\bban (?:kinh te|phap che|van hoa|dan toc|do thi|ngan sach)\\b' }),
  row('J-T06', ['commune_council'], ['head', 'deputy'], 'HDND_T', 0.9, ['Chủ tịch, Phó Chủ tịch HĐND cấp xã: nơi phê chuẩn kết quả bầu (Thường trực HĐND tỉnh)', 'chair or deputy chair of a commune council: who approves their election'], [['LTC', 'Đ17 k2'], ['LTCCQDP', '', 'from_memory']], 'inferred', { from: TWO_TIERS }),
  row('J-T06', ['province_council'], ['head', 'deputy'], 'UBTVQH', 0.88, ['Chủ tịch, Phó Chủ tịch HĐND tỉnh: nơi phê chuẩn kết quả bầu (Ủy ban Thường vụ Quốc hội)', 'chair or deputy chair of the provincial council: who approves their election'], [['LTC', 'Đ17 k2'], ['LTCCQDP', '', 'from_memory']], 'inferred', { orgs: ['HDND_T'] }),
  row('J-T06', ['province_council'], null, 'HDND_T', 0.85, ['đại biểu HĐND chuyên trách', 'council member'], [['LTC', 'Đ17 k2']], 'verified'),
  row('J-T06', ['commune_council'], null, '=body', 0.85, ['đại biểu HĐND cấp xã', 'member of the commune council'], [['LTC', 'Đ17 k2']], 'verified'),
  row('J-T15', ['school_commune', 'health_station'], LEADERS, '=commune', 0.92, ['hiệu trưởng tiểu học, THCS, mầm non: Chủ tịch UBND cấp xã', 'head of a school managed by the commune'], [['LTC', 'Đ18 k2', 'from_memory']], 'from_memory', { from: TWO_TIERS }),
  row('J-T17', ['school_commune', 'health_station'], ['staff'], '=commune', 0.88, ['giáo viên, viên chức đơn vị do xã quản lý: thủ trưởng đơn vị, qua UBND cấp xã', 'staff of a unit managed by the commune: its head, by way of the commune'], [['LTC', 'Đ18 k1']], 'verified', { from: TWO_TIERS }),
  row('J-T04', ['school_province'], LEADERS, 'UBND_T', 0.88, ['hiệu trưởng trường cao đẳng, đại học của tỉnh: Chủ tịch UBND tỉnh', 'head of a college of the province'], [['LTC', 'Đ13 k4, Đ18 k2', 'from_memory']], 'from_memory', { named: '\\b(?:cao dang|dai hoc)\\b' }),
  row('J-T16', ['school_province', 'hospital'], LEADERS, '=body', 0.92, ['hiệu trưởng THPT, giám đốc bệnh viện: Giám đốc Sở', 'head of an upper-secondary school or hospital: the department'], [['LTC', 'Đ18 k2']], 'verified'),
  // The head of the unit resolves; the directory has no unit of its own below the department, which passes it on.
  row('J-T17', ['school_province', 'hospital'], ['staff'], '=body', 0.88, ['giáo viên, bác sĩ, viên chức: thủ trưởng đơn vị, qua Sở quản lý', 'teacher, doctor or staff: head of the unit, by way of its department'], [['LTC', 'Đ18 k1']], 'verified'),
  row('J-T18', ['court_region'], ['head', 'deputy'], 'TAND_T', 0.9, ['Chánh án, Phó Chánh án TAND khu vực', 'chief judge of a regional court'], [['LTC', 'Đ14']], 'inferred', { from: TWO_TIERS }),
  row('J-T18', ['court_region'], null, 'TAND_KV', 0.88, ['thẩm phán, thư ký TAND khu vực', 'judge or clerk of a regional court'], [['LTC', 'Đ14']], 'inferred', { from: TWO_TIERS }),
  row('J-T18', ['court_province'], ['staff', 'body'], 'TAND_T', 0.88, ['thẩm phán TAND tỉnh', 'judge of the provincial court'], [['LTC', 'Đ14']], 'inferred'),
  row('J-T18', ['court_province'], null, 'TW_TU_PHAP', 0.85, ['Chánh án, Phó Chánh án TAND tỉnh', 'chief judge of the province'], [['LTC', 'Đ14']], 'inferred'),
  row('J-T19', ['procuracy_region'], LEADERS, 'VKSND_T', 0.9, ['Viện trưởng, Phó Viện trưởng VKSND khu vực', 'head of a regional procuracy'], [['LTC', 'Đ15 k2', 'inferred']], 'inferred', { from: TWO_TIERS }),
  row('J-T19', ['procuracy_region'], null, 'VKSND_KV', 0.88, ['kiểm sát viên VKSND khu vực', 'prosecutor of a regional procuracy'], [['LTC', 'Đ15 k1', 'inferred']], 'inferred', { from: TWO_TIERS }),
  row('J-T19', ['procuracy_province'], ['head', 'deputy'], 'TW_TU_PHAP', 0.85, ['Viện trưởng, Phó Viện trưởng VKSND tỉnh', 'head of the provincial procuracy'], [['LTC', 'Đ15 k4']], 'verified'),
  row('J-T19', ['procuracy_province'], null, 'VKSND_T', 0.88, ['kiểm sát viên VKSND tỉnh', 'prosecutor of the province'], [['LTC', 'Đ15 k2']], 'verified'),
  row('J-T20', ['enforcement'], ['head'], 'TW_THADS', 0.8, ['Trưởng Thi hành án dân sự tỉnh', 'head of enforcement'], [['ND152', 'Đ75']], 'inferred'),
  row('J-T20', ['enforcement'], null, 'THADS_T', 0.93, ['chấp hành viên', 'enforcement officer'], [['ND152', 'Đ75']], 'inferred'),
  row('J-T21', ['police_commune'], ['head', 'deputy', 'body'], 'CAT', 0.92, ['Trưởng, Phó Trưởng Công an xã', 'chief of commune police'], [['ND22', '']], 'from_memory'),
  row('J-T21', ['police_commune'], ['staff'], '=body', 0.92, ['công an xã', 'officer of the commune police'], [['ND22', '']], 'from_memory'),
  row('J-T21', ['police_province'], ['head', 'deputy'], 'BCA', 0.85, ['Giám đốc, Phó Giám đốc Công an tỉnh', 'director of the provincial police'], [['ND22', '']], 'from_memory', { named: '\\b(?:giam doc|pgd)\\b' }),
  row('J-T21', ['police_province', 'police_unit', 'investigation'], null, 'CAT', 0.9, ['cán bộ Công an tỉnh', 'officer of the provincial police'], [['ND22', '']], 'from_memory'),
  row('J-T22', ['sector_province'], ['head', 'deputy'], '=superior', 0.85, ['thủ trưởng, cấp phó cơ quan ngành dọc', 'head of a central arm'], [['LTC', 'Đ12, Đ13 k5']], 'verified'),
  row('J-T22', ['sector_province', 'sector_base'], null, '=body', 0.9, ['công chức, viên chức cơ quan ngành dọc', 'official of a central arm'], [['LTC', 'Đ12, Đ13 k5']], 'verified'),
  row('J-T23', ['front_commune'], ['head', 'deputy'], 'MTTQ_T', 0.9, ['người đứng đầu, cấp phó Mặt trận, đoàn thể cấp xã: tổ chức cấp trên', 'head of a commune organisation: its superior'], [['LTC', 'Đ20']], 'verified'),
  row('J-T23', ['front_province'], ['head', 'deputy'], '=superior', 0.8, ['Chủ tịch, Phó Chủ tịch Mặt trận, đoàn thể cấp tỉnh: tổ chức cấp trên', 'head of a provincial organisation: its superior'], [['LTC', 'Đ12 k1, Đ20']], 'verified'),
  row('J-T23', ['front_province', 'front_commune'], null, '=body', 0.85, ['người của Mặt trận, đoàn thể', 'official of the Front or a mass organisation'], [['LTC', 'Đ20']], 'verified'),
  row('J-T25', ['state_company'], null, '=body', 0.75, ['người của doanh nghiệp nhà nước', 'officer of a state enterprise'], [['LTC', 'Đ19', 'from_memory']], 'from_memory'),
  row('J-T13', ['former_district'], null, 'UBND_T', 0.75, ['cơ quan, người của cấp huyện đã giải thể', 'abolished district'], [['LTC', 'Đ12 k5']], 'inferred', { from: TWO_TIERS }),
  row('J-T24', ['military'], null, '=commune', 0.85, ['Ban Chỉ huy quân sự cấp xã, dân quân: Chủ tịch UBND cấp xã', 'commune military office, militia: the commune chairman'], [['LTC', 'Đ13 k1, Đ21']], 'inferred', { named: '\\b(?:dan quan|xa doi|(?:chqs|chi huy quan su) (?:cap )?(?:xa|phuong))\\b', from: TWO_TIERS }),
  row('J-T24', ['military'], null, 'BCHQS', 0.9, ['quân nhân, dân quân', 'member of the forces'], [['LTC', 'Đ21']], 'verified'),
  row('P2', ['party_cell'], null, '=party', 0.92, ['đảng viên, cấp ủy chi bộ thuộc Đảng ủy xã', 'party member of a commune Party body'], [['QD296', ''], ['TT05', 'Đ15']], 'from_memory'),
  row('P1', ['party_commune', 'party_inspection'], ['head', 'deputy'], 'UBKTTU', 0.88, ['Bí thư, Phó Bí thư Đảng ủy xã: diện Ban Thường vụ Tỉnh ủy quản lý', 'managed by the provincial Party standing board'], [['QD296', ''], ['LTCD', 'Đ12 k4b']], 'from_memory'),
  row('P2', ['party_commune', 'party_inspection'], null, '=party', 0.88, ['đảng viên thuộc Đảng ủy xã', 'party member of a commune Party body'], [['QD296', ''], ['TT05', 'Đ15']], 'from_memory'),
  row('P1', ['party_province'], null, 'UBKTTU', 0.88, ['cơ quan, cán bộ diện Tỉnh ủy quản lý', 'body or official managed by the provincial Party committee'], [['QD296', ''], ['LTCD', 'Đ12 k4b']], 'from_memory'),
]

/** J-T27: who breaks the rules of a field without a public duty is denounced to the body that manages it. */
export const FIELD_OFFENCE: RowMeta & { vi: string; en: string } = {
  id: 'J-T27',
  basis: [['LTC', 'Đ41']],
  from: null,
  to: null,
  verification: 'verified',
  vi: 'Vi phạm trong quản lý nhà nước: cơ quan quản lý lĩnh vực; nhiều cơ quan thì thống nhất hoặc cấp trên giao.',
  en: 'Offence in a field: the body that manages it; several agree or their superior assigns.',
}

/** Rows of LTC Đ12 that move or confirm the resolver by what happened to the person; the facts are of the letter. */
export const MOVED_ROWS: readonly (RowMeta & {
  fact: FactId
  /** Only for persons of these ranks; any where absent. */
  ranks?: readonly Body['rank'][]
  vi: string
  en: string
})[] = [
  {
    id: 'J-T08',
    fact: 'moved',
    ranks: ['head', 'deputy'],
    basis: [['LTC', 'Đ12 k3a']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Người đứng đầu, cấp phó đã chuyển sang chức vụ tương đương: cấp trên của nơi xảy ra vi phạm chủ trì, cấp trên nơi hiện công tác phối hợp.',
    en: 'A head moved to an equal post: the superior of the body where it happened leads.',
  },
  {
    id: 'J-T14',
    fact: 'several_posts',
    basis: [['LTC', 'Đ12 k2']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Chịu sự quản lý của nhiều cơ quan: cơ quan quản lý trực tiếp chủ trì.',
    en: 'Managed by several bodies: the direct manager leads.',
  },
  {
    id: 'J-T09',
    fact: 'promoted',
    basis: [['LTC', 'Đ12 k3b']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Người bị tố cáo đã chuyển lên chức vụ cao hơn: người đứng đầu cơ quan hiện tại chủ trì.',
    en: 'Moved to a higher post: the head of the present body leads.',
  },
  {
    id: 'J-T11',
    fact: 'retired',
    basis: [['LTC', 'Đ12 k3d']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Người bị tố cáo đã nghỉ: người đứng đầu cơ quan quản lý trước khi nghỉ.',
    en: 'Retired: the head of the body that managed him then.',
  },
  {
    id: 'J-T12',
    fact: 'merged',
    basis: [['LTC', 'Đ12 k4']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Cơ quan đã sáp nhập, chia tách: người đứng đầu cơ quan nơi người đó đang công tác.',
    en: 'Body merged: the head of the body where he now works.',
  },
  {
    id: 'J-T10',
    fact: 'moved',
    ranks: ['staff', 'body'],
    basis: [['LTC', 'Đ12 k3c']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Đã chuyển công tác: người đứng đầu cơ quan nơi xảy ra vi phạm chủ trì.',
    en: 'Moved: the head of the body where it happened leads.',
  },
]

/** P3–P7: Party matters by subject rather than by the person's cell. Cues are folded words of the letter. */
export const PARTY_ROWS: readonly (RowMeta & {
  org: string
  cues: readonly string[]
  sure: number
  vi: string
  en: string
})[] = [
  {
    id: 'P5',
    org: 'UBKTTU',
    cues: ['khieu nai quyet dinh ky luat', 'quyet dinh ky luat dang', 'khai tru', 'thi hanh ky luat'],
    sure: 0.8,
    basis: [['QD296', '']],
    from: null,
    to: null,
    verification: 'from_memory',
    vi: 'Khiếu nại kỷ luật Đảng: Ủy ban Kiểm tra cấp trên trực tiếp.',
    en: 'Complaint against Party discipline: inspection committee of the next level.',
  },
  {
    id: 'P4',
    org: 'DU_UBND',
    cues: ['dang vien so ', 'chi bo so', 'dang bo so', 'dang uy so', 'chi bo phong'],
    sure: 0.7,
    basis: [['QD296', '']],
    from: null,
    to: null,
    verification: 'from_memory',
    vi: 'Đảng viên ở các sở: UBKT Đảng ủy UBND tỉnh.',
    en: 'Members in departments: Party committee of the provincial administration.',
  },
  {
    id: 'P3',
    org: 'DU_CCD',
    cues: ['dang uy cac co quan dang', 'chi bo hoi ', 'chi bo toa an', 'chi bo vien kiem sat', 'chi bo mat tran'],
    sure: 0.7,
    basis: [['QD296', '']],
    from: null,
    to: null,
    verification: 'from_memory',
    vi: 'Đảng viên ở cơ quan Đảng, đoàn thể, tư pháp: Đảng ủy các cơ quan Đảng tỉnh.',
    en: 'Members in Party, mass and judicial bodies.',
  },
  {
    id: 'P6',
    org: 'BTCTU',
    cues: [
      'ly lich',
      'tuoi dang',
      'huy hieu dang',
      'the dang',
      'nhan su',
      'quy hoach can bo',
      'ket nap dang',
      'chuyen sinh hoat dang',
    ],
    sure: 0.75,
    basis: [['LTCD', 'Đ12 k4a']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Nhân sự, lý lịch, công tác đảng viên: Ban Tổ chức Tỉnh ủy.',
    en: 'Personnel and membership: organisation board.',
  },
  {
    id: 'P6',
    org: 'BTGDVTU',
    cues: ['tuyen truyen', 'tuyen giao', 'dan van', 'mang xa hoi xuyen tac'],
    sure: 0.65,
    basis: [['LTCD', 'Đ12 k4a']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Tuyên truyền, dân vận: Ban Tuyên giáo và Dân vận Tỉnh ủy.',
    en: 'Propaganda and mass work.',
  },
  {
    id: 'P7',
    org: 'BNCTU',
    cues: ['cai cach tu phap', 'ket luan 107', 'ban chi dao phong chong tham nhung', 'noi chinh'],
    sure: 0.7,
    basis: [['LTCD', 'Đ12 k4c']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Nội chính, phòng chống tham nhũng, cải cách tư pháp: Ban Nội chính Tỉnh ủy.',
    en: 'Internal affairs, anti-corruption.',
  },
  {
    id: 'P6',
    org: 'VPTU',
    cues: [
      'chu truong cua dang',
      'duong loi',
      'nghi quyet cua dang',
      'nghi quyet tinh uy',
      'gop y dai hoi',
      'van kien',
    ],
    sure: 0.7,
    basis: [['LTCD', 'Đ12 k4a']],
    from: null,
    to: null,
    verification: 'verified',
    vi: 'Đường lối, chủ trương của Đảng: Văn phòng Tỉnh ủy.',
    en: 'Party line: office of the provincial Party committee.',
  },
]
