/**
 * The instruments (văn bản) our rules rest on. One row each; the key is what the other tables cite.
 * Status as known on 23 November 2026. `verification` says how the row was checked against a published text.
 */
import type { Verification } from '../petition.ts'

export type Instrument = {
  key: string
  /** As printed on a paper: `Luật Khiếu nại số 02/2011/QH13`. */
  title: string
  /** In force from this day; null when not established. */
  from: string | null
  /** Last day in force; null while in force. */
  to: string | null
  /** Keys of the instruments that amended it. */
  amendedBy: readonly string[]
  /** Key of the instrument in force that took its place. */
  replacedBy: string | null
  verification: Verification
  note: string
}

const row = (
  key: string,
  title: string,
  from: string | null,
  verification: Verification,
  rest: Partial<Pick<Instrument, 'to' | 'amendedBy' | 'replacedBy' | 'note'>> = {},
): Instrument => ({ key, title, from, to: null, amendedBy: [], replacedBy: null, note: '', verification, ...rest })

// biome-ignore format: one row a line is how the table is read and extended
export const INSTRUMENTS: readonly Instrument[] = [
  row('LKN', 'Luật Khiếu nại số 02/2011/QH13', '2012-07-01', 'verified', { amendedBy: ['LTCD', 'L136'], note: 'Nội dung sửa đổi theo Luật số 136/2025/QH15 cần đối chiếu Công báo.' }),
  row('LTC', 'Luật Tố cáo số 25/2018/QH14', '2019-01-01', 'verified', { amendedBy: ['L136'], note: 'Nội dung sửa đổi theo Luật số 136/2025/QH15 cần đối chiếu Công báo.' }),
  row('LTCD', 'Luật Tiếp công dân số 42/2013/QH13', '2014-07-01', 'verified', { amendedBy: ['L136'] }),
  row('LPCBLGD', 'Luật Phòng, chống bạo lực gia đình số 13/2022/QH15', '2023-07-01', 'from_memory', { note: 'Số điều cần đối chiếu Công báo.' }),
  row('L136', 'Luật số 136/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo', '2026-07-01', 'from_memory', { note: 'Chưa đọc được toàn văn; đối chiếu Công báo trước khi in.' }),
  row('ND154', 'Nghị định số 154/2026/NĐ-CP', '2026-07-01', 'verified', { note: 'Thay Nghị định số 64/2014/NĐ-CP; bản đọc là bản nhận dạng chữ, đối chiếu Công báo.' }),
  row('ND64', 'Nghị định số 64/2014/NĐ-CP', '2014-08-15', 'from_memory', { to: '2026-06-30', replacedBy: 'ND154' }),
  row('ND124', 'Nghị định số 124/2020/NĐ-CP', '2020-12-10', 'from_memory', { amendedBy: ['ND155'] }),
  row('ND155', 'Nghị định số 155/2026/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP', '2026-07-01', 'verified', { note: 'Bản đọc là bản nhận dạng chữ, đối chiếu Công báo.' }),
  row('ND31', 'Nghị định số 31/2019/NĐ-CP', '2019-05-28', 'verified', { amendedBy: ['ND156'] }),
  row('ND156', 'Nghị định số 156/2026/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP', '2026-07-01', 'verified', { note: 'Bản đọc là bản nhận dạng chữ, đối chiếu Công báo.' }),
  row('TT05', 'Thông tư số 05/2021/TT-TTCP', '2021-11-15', 'from_memory', { note: 'Chưa thấy văn bản thay thế; kiểm tra hiệu lực trước khi in.' }),
  row('TT04', 'Thông tư số 04/2021/TT-TTCP', '2021-11-15', 'from_memory', { note: 'Trùng một phần với Nghị định số 154/2026/NĐ-CP.' }),
  row('TT07', 'Thông tư số 07/2014/TT-TTCP', '2014-12-15', 'verified', { to: '2021-11-14', replacedBy: 'TT05', note: 'Hết hiệu lực; chỉ nêu nơi chưa đối chiếu được lời văn tương ứng của Thông tư số 05/2021/TT-TTCP.' }),
  row('ND55', 'Nghị định số 55/2022/NĐ-CP', '2022-10-10', 'from_memory'),
  row('TT06', 'Thông tư số 06/2025/TT-TTCP', '2025-09-30', 'from_memory'),
  row('LTCCQDP', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', '2025-07-01', 'verified'),
  row('NQ202', 'Nghị quyết số 202/2025/QH15', '2025-06-12', 'verified'),
  row('NQ1682', 'Nghị quyết số 1682/NQ-UBTVQH15', '2025-07-01', 'verified'),
  row('LTT', 'Luật Thanh tra số 84/2025/QH15', '2025-07-01', 'from_memory'),
  row('NQ190', 'Nghị quyết số 190/2025/QH15', '2025-02-19', 'from_memory'),
  row('ND150', 'Nghị định số 150/2025/NĐ-CP', '2025-07-01', 'verified'),
  row('ND151', 'Nghị định số 151/2025/NĐ-CP', '2025-07-01', 'verified'),
  row('LDD', 'Luật Đất đai số 31/2024/QH15', '2024-08-01', 'from_memory'),
  row('LGS', 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 121/2025/QH15', '2026-03-01', 'needs_lawyer', { note: 'Ngày có hiệu lực cần kiểm tra (01/3 hoặc 01/5/2026).' }),
  row('NQ116', 'Nghị quyết số 116/2025/UBTVQH15', '2025-12-24', 'from_memory'),
  row('NQ81', 'Nghị quyết số 81/2025/UBTVQH15', '2025-07-01', 'verified'),
  row('LTHADS', 'Luật Thi hành án dân sự số 106/2025/QH15', '2026-07-01', 'from_memory'),
  row('ND152', 'Nghị định số 152/2026/NĐ-CP', '2026-07-01', 'verified'),
  row('ND20', 'Nghị định số 20/2008/NĐ-CP', '2008-03-03', 'verified', { note: 'Đã được sửa đổi năm 2013 và 2017; cơ quan đầu mối cần kiểm tra.' }),
  row('ND30', 'Nghị định số 30/2020/NĐ-CP', '2020-03-05', 'verified'),
  row('ND22', 'Nghị định số 22/2019/NĐ-CP', '2019-04-15', 'from_memory'),
  row('LBVBMNN', 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15', '2026-03-01', 'from_memory'),
  row('LBVBMNN18', 'Luật Bảo vệ bí mật nhà nước số 29/2018/QH14', '2020-07-01', 'verified', { to: '2026-02-28', replacedBy: 'LBVBMNN' }),
  row('LBVDLCN', 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', '2026-01-01', 'from_memory'),
  row('ND356', 'Nghị định số 356/2025/NĐ-CP', '2026-01-01', 'from_memory'),
  row('LGDDT', 'Luật Giao dịch điện tử số 20/2023/QH15', '2024-07-01', 'from_memory'),
  row('LXLVPHC', 'Luật Xử lý vi phạm hành chính số 15/2012/QH13', '2013-07-01', 'from_memory'),
  row('BLTTHS', 'Bộ luật Tố tụng hình sự số 101/2015/QH13', '2018-01-01', 'from_memory'),
  row('BLTTDS', 'Bộ luật Tố tụng dân sự số 92/2015/QH13', '2016-07-01', 'from_memory'),
  row('LTTHC', 'Luật Tố tụng hành chính số 93/2015/QH13', '2016-07-01', 'from_memory'),
  row('BLDS', 'Bộ luật Dân sự số 91/2015/QH13', '2017-01-01', 'from_memory'),
  row('BLLD', 'Bộ luật Lao động số 45/2019/QH14', '2021-01-01', 'verified'),
  row('NQ28', 'Nghị quyết số 28/2026/QH16', '2026-07-01', 'verified'),
  row('QD296', 'Quy định số 296-QĐ/TW', '2025-05-30', 'from_memory', { note: 'Thay Quy định số 22-QĐ/TW.' }),
  row('QD11', 'Quy định số 11-QĐi/TW', '2019-02-18', 'from_memory'),
  row('CT35', 'Chỉ thị số 35-CT/TW', '2014-05-26', 'verified'),
  row('KL107', 'Kết luận số 107-KL/TW', '2024-12-24', 'verified'),
  row('HD36', 'Hướng dẫn số 36-HD/VPTW', '2018-04-03', 'from_memory'),
  row('PRACTICE', 'thông lệ xử lý đơn', null, 'inferred', { note: 'Không có điều khoản riêng; suy ra từ các quy định khác, cán bộ quyết định.' }),
]

const BY_KEY = new Map(INSTRUMENTS.map((instrument) => [instrument.key, instrument]))

/** The instrument with this key; a key that is in no row is a fault of the table that cites it. */
export function instrument(key: string): Instrument {
  const found = BY_KEY.get(key)
  if (found === undefined) throw new Error(`Unknown instrument ${key}`)
  return found
}
