/**
 * Which prescribed form belongs to an action, and how far its number is checked.
 * Mẫu 01 and 03 are named by TT 05/2021/TT-TTCP Đ13, Đ14; 02 and 04 are not confirmed by a text that could be read.
 * A công văn has no numbered form.
 */
import type { Action, Verification } from '../../shared/petition.ts'

export type Form = { key: string; name: string; title: string | null; verification: Verification }

const PROPOSAL: Form = {
  key: 'TT05-01',
  name: 'Mẫu số 01 – Phiếu đề xuất thụ lý đơn (Thông tư số 05/2021/TT-TTCP)',
  title: 'PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN',
  verification: 'verified',
}
const GUIDANCE: Form = {
  key: 'TT05-02',
  name: 'Mẫu số 02 – Phiếu hướng dẫn (Thông tư số 05/2021/TT-TTCP)',
  title: 'PHIẾU HƯỚNG DẪN',
  verification: 'from_memory',
}
const DENUNCIATION: Form = {
  key: 'TT05-03',
  name: 'Mẫu số 03 – Phiếu chuyển đơn tố cáo (Thông tư số 05/2021/TT-TTCP)',
  title: 'PHIẾU CHUYỂN ĐƠN TỐ CÁO',
  verification: 'verified',
}
const FEEDBACK: Form = {
  key: 'TT05-04',
  name: 'Mẫu số 04 – Phiếu chuyển đơn kiến nghị, phản ánh (Thông tư số 05/2021/TT-TTCP)',
  title: 'PHIẾU CHUYỂN ĐƠN KIẾN NGHỊ, PHẢN ÁNH',
  verification: 'from_memory',
}
const REFUSAL: Form = {
  key: 'ND124-04',
  name: 'Mẫu số 04 – Thông báo về việc không thụ lý giải quyết khiếu nại (Nghị định số 124/2020/NĐ-CP)',
  title: 'THÔNG BÁO',
  verification: 'verified',
}

/** Actions that leave only an entry in the register. */
const WITHOUT_PAPER: readonly Action[] = ['ARCHIVE', 'LINK', 'STOP']

export const hasPaper = (action: Action): boolean => !WITHOUT_PAPER.includes(action)

/** The numbered form of an action for a petition of this type; null: a công văn, which has none. */
export function formOf(action: Action, type: string, identityProtected: boolean): Form | null {
  switch (action) {
    case 'ACCEPT':
      return PROPOSAL
    case 'GUIDE':
      return GUIDANCE
    case 'NOT_ACCEPT':
      return type === 'complaint' ? REFUSAL : null
    case 'FORWARD':
      if (type === 'denunciation') return DENUNCIATION
      return type === 'feedback' && !identityProtected ? FEEDBACK : null
    default:
      return null
  }
}
