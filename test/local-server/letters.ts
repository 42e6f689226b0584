/** Letters for the service's tests. Every person, number and event is invented. */
import type { MessageInput } from '../../shared/api.ts'

type Letter = Omit<MessageInput, 'to' | 'cc' | 'attachments'> & Partial<MessageInput>

const letter = (from: string, subject: string, date: string, body: string): Letter => ({ from, subject, date, body })

export const COMPLAINT = letter(
  'Trần Văn Mẫu <mau.tran@example.vn>',
  'Đơn khiếu nại',
  '2026-11-16T08:12:00+07:00',
  `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Hội, ngày 15 tháng 11 năm 2026
ĐƠN KHIẾU NẠI
Kính gửi: Chủ tịch UBND tỉnh Tây Ninh
Tôi tên: Trần Văn Mẫu, sinh năm 1970, CCCD số 072070009911.
Địa chỉ: ấp 2, xã Tân Hội, tỉnh Tây Ninh. Điện thoại: 0918 222 333.
Tôi khiếu nại Quyết định số 771/QĐ-UBND ngày 02/11/2026 của Chủ tịch UBND xã Tân Hội về việc thu hồi thửa đất số 415,
tờ bản đồ số 22 của gia đình tôi để mở rộng nhà văn hóa ấp. Biên bản kiểm đếm bỏ sót 120 cây cao su đang cạo và một
giếng khoan, giá bồi thường chỉ bằng một nửa giá đất cùng tuyến đường.
Yêu cầu: hủy Quyết định số 771/QĐ-UBND và kiểm đếm lại tài sản trên đất.
Người khiếu nại (đã ký) Trần Văn Mẫu`,
)

/** The same paper, sent again a week later with a cover line. */
export const COMPLAINT_AGAIN: Letter = {
  ...COMPLAINT,
  date: '2026-11-18T09:00:00+07:00',
  subject: 'Gửi lại đơn khiếu nại',
  body: `Kính gửi quý cơ quan, tôi gửi lại đơn vì chưa thấy trả lời.\n\n${COMPLAINT.body}`,
}

export const OTHER_COMPLAINT = letter(
  'Phạm Thị Thử <thu.pham@example.vn>',
  'Khiếu nại quyết định xử phạt',
  '2026-11-16T10:30:00+07:00',
  `Phường Long Hoa, ngày 14 tháng 11 năm 2026
ĐƠN KHIẾU NẠI
Kính gửi: Chủ tịch UBND phường Long Hoa
Tôi tên là Phạm Thị Thử, CCCD 072180004455, ngụ khu phố 3, phường Long Hoa, tỉnh Tây Ninh, số điện thoại 0937 111 909.
Tôi không đồng ý Quyết định xử phạt vi phạm hành chính số 88/QĐ-XPVPHC ngày 05/11/2026 của Chủ tịch UBND phường Long
Hoa phạt tôi 4.000.000 đồng vì để bảng hiệu lấn vỉa hè trong khi bảng hiệu đã tháo trước ngày lập biên bản.
Tôi yêu cầu hủy bỏ quyết định xử phạt nêu trên.
Người làm đơn (đã ký) Phạm Thị Thử`,
)

export const DENUNCIATION = letter(
  'Lê Thị Kín <kin.le.giau@example.vn>',
  'Tố cáo',
  '2026-11-17T14:00:00+07:00',
  `Xã Thạnh Đức, ngày 16 tháng 11 năm 2026
ĐƠN TỐ CÁO
Kính gửi: Chủ tịch UBND tỉnh Tây Ninh
Tôi tên Lê Thị Kín, CCCD 072183007788, ngụ ấp Bến Mương, xã Thạnh Đức, tỉnh Tây Ninh, điện thoại 0908 555 121.
Tôi tố cáo ông Ngô Văn Sai, công chức địa chính xã Thạnh Đức, đã nhận của tôi 15.000.000 đồng vào ngày 03/10/2026 để
làm giấy chứng nhận quyền sử dụng đất rồi không làm và không trả lại tiền. Đề nghị xác minh, xử lý nghiêm theo quy định.
Xin giữ bí mật tên tôi vì tôi sợ bị trả thù.
Người tố cáo (đã ký) Lê Thị Kín`,
)
/** What must not leave the record of the denunciation above. */
export const DENOUNCER = /Lê Thị Kín|Le Thi Kin|kin\.le\.giau|072183007788|0908\s?555\s?121|Bến Mương/i

export const FEEDBACK = letter(
  'Võ Văn Góp <gop.vo@example.vn>',
  'Phản ánh đường hư',
  '2026-11-17T07:45:00+07:00',
  `Kính gửi Ban Tiếp công dân tỉnh. Tôi là Võ Văn Góp, ngụ ấp Thuận Hòa, xã Truông Mít, tỉnh Tây Ninh, số điện thoại
0972 404 505. Tôi phản ánh đường liên ấp đoạn qua trường mẫu giáo hư hỏng nặng từ tháng 9/2026, trời mưa ngập sâu, học
sinh té ngã nhiều lần. Kính đề nghị UBND xã Truông Mít sửa chữa. Xin cảm ơn.`,
)

export const SECRET = letter(
  'Văn thư <vanthu@example.vn>',
  'Chuyển đơn',
  '2026-11-17T08:00:00+07:00',
  `MẬT\n\n${COMPLAINT.body}`,
)
