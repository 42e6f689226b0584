/**
 * Who stands above whom (Luật 72/2025/QH15, two tiers) and the names of central bodies that only appear as the
 * next level of a matter; the province's own bodies are named in the directory.
 */

/** Central bodies: never a place to forward to by default, named where the law leads upwards. */
export const CENTRAL_BODIES: Readonly<Record<string, string>> = {
  TW: 'Thủ tướng Chính phủ',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  TW_KTNN: 'Tổng Kiểm toán nhà nước',
  TW_TU_PHAP: 'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao',
  TW_MTTQ: 'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
  TW_DANG: 'Ủy ban Kiểm tra Trung ương',
  TW_BHXH: 'Bảo hiểm xã hội Việt Nam',
  TW_THUE: 'Cục Thuế',
  TW_KBNN: 'Kho bạc Nhà nước',
  TW_HQ: 'Cục Hải quan',
  TW_NHNN: 'Ngân hàng Nhà nước Việt Nam',
  TW_TK: 'Cục Thống kê',
  TW_QS: 'Bộ Tư lệnh Quân khu 7',
  TW_THADS: 'Cục Quản lý thi hành án dân sự, Bộ Tư pháp',
  BCA: 'Bộ Công an',
  BO_CA: 'Bộ Công an',
  BO_QP: 'Bộ Quốc phòng',
  BO_NV: 'Bộ Nội vụ',
  BO_TP: 'Bộ Tư pháp',
  BO_TC: 'Bộ Tài chính',
  BO_CT: 'Bộ Công Thương',
  BO_YT: 'Bộ Y tế',
  BO_GDDT: 'Bộ Giáo dục và Đào tạo',
  BO_KHCN: 'Bộ Khoa học và Công nghệ',
  BO_NNMT: 'Bộ Nông nghiệp và Môi trường',
  BO_XD: 'Bộ Xây dựng',
  BO_VHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BO_DTTG: 'Bộ Dân tộc và Tôn giáo',
  BO_NG: 'Bộ Ngoại giao',
}

/** Direct superior of each kind of body; `X/` stands for the commune of the body itself. */
const SUPERIOR: Readonly<Record<string, string>> = {
  UBND_X: 'UBND_T',
  PKT_X: 'UBND_X/',
  PVHXH_X: 'UBND_X/',
  VP_X: 'UBND_X/',
  TTHCC_X: 'UBND_X/',
  HDND_X: 'HDND_T',
  DU_X: 'VPTU',
  MTTQ_X: 'MTTQ_T',
  MTTQ_T: 'TW_MTTQ',
  CAX: 'CAT',
  CQDT_CA: 'CAT',
  CAT: 'BCA',
  BCHQS: 'TW_QS',
  THUE_T: 'TW_THUE',
  BHXH_T: 'TW_BHXH',
  KBNN_KV: 'TW_KBNN',
  HQ_KV: 'TW_HQ',
  NHNN_KV: 'TW_NHNN',
  TK_T: 'TW_TK',
  TAND_KV: 'TAND_T',
  TAND_T: 'TW_TU_PHAP',
  VKSND_KV: 'VKSND_T',
  VKSND_T: 'TW_TU_PHAP',
  THADS_T: 'TW_THADS',
  TTPTQD: 'SNNMT',
  BQLDA: 'UBND_T',
  BQLKKT: 'UBND_T',
  TTT: 'UBND_T',
  UBND_T: 'TW',
  HDND_T: 'TW',
  VP_DBQH_HDND: 'HDND_T',
  BTCTU: 'VPTU',
  UBKTTU: 'VPTU',
  BTGDVTU: 'VPTU',
  BNCTU: 'VPTU',
  DU_CCD: 'VPTU',
  DU_UBND: 'VPTU',
  DU_QS: 'VPTU',
  DU_CA: 'VPTU',
  DU_BP: 'VPTU',
  VPTU: 'TW_DANG',
}

const DEPARTMENT = /^S[A-Z]/

/** `UBND_X/25525` → `UBND_X` and `25525`. */
export function splitOrg(org: string): { base: string; commune: string | null } {
  const [base = org, commune = null] = org.split('/')
  return { base, commune }
}

/** The body one level up: `PKT_X/25525` → `UBND_X/25525` → `UBND_T`; null where none is known. */
export function superiorOf(org: string): string | null {
  const { base, commune } = splitOrg(org)
  const above = SUPERIOR[base] ?? (DEPARTMENT.test(base) ? 'UBND_T' : null)
  return above?.endsWith('/') ? `${above}${commune ?? ''}` : above
}

/** Whether `org` stands somewhere below `receiver`. */
export function isSubordinate(org: string, receiver: string): boolean {
  let above = superiorOf(org)
  for (let step = 0; above !== null && step < 5; step += 1) {
    if (above === receiver) return true
    above = superiorOf(above)
  }
  return false
}

const PARTY_HEADQUARTERS: readonly string[] = [
  'VPTU',
  'BTCTU',
  'UBKTTU',
  'BTGDVTU',
  'BNCTU',
  'DU_CCD',
  'DU_UBND',
  'DU_QS',
  'DU_CA',
  'DU_BP',
  'DU_X',
]
/** Whether a body is of the Party: it works by Party rules and Party forms. */
export const isPartyBody = (org: string): boolean => PARTY_HEADQUARTERS.includes(splitOrg(org).base)

/**
 * Whether competence of `org` is the receiver's own: the same body, or a unit inside it (a commune office for the
 * commune chairman, the certificate office for the department it belongs to).
 */
export function isOwn(org: string, receiver: string): boolean {
  if (org === receiver) return true
  const mine = splitOrg(receiver)
  const theirs = splitOrg(org)
  const inside = ['PKT_X', 'PVHXH_X', 'VP_X', 'TTHCC_X']
  return (
    mine.commune !== null &&
    mine.commune === theirs.commune &&
    (inside.includes(mine.base) || inside.includes(theirs.base)) &&
    (inside.includes(mine.base) || mine.base === 'UBND_X') &&
    (inside.includes(theirs.base) || theirs.base === 'UBND_X')
  )
}
