/**
 * The catalogue of everything that can go wrong: what failed, what was kept safe, what to do next.
 * One entry for each failure; service and extension show the same words. No entry ever carries a citizen's data.
 */
import type { Problem } from './api.ts'
import type { Wording } from './petition.ts'

const nothingLost: Wording = {
  vi: 'Chưa có gì được ghi vào sổ; thư vẫn nguyên trong hộp thư.',
  en: 'Nothing was written to the register; the mail is untouched in the mailbox.',
}
const captureKept: Wording = {
  vi: 'Đơn đã đọc được giữ lại trên máy này.',
  en: 'The captured petition is kept on this computer.',
}

type Entry = Omit<Problem, 'code'> & { status: number }

export const PROBLEMS = {
  wrong_host: {
    status: 421,
    what: {
      vi: 'Địa chỉ gọi không phải máy chủ tại chỗ.',
      en: 'The request names a host other than this local service.',
    },
    kept: nothingLost,
    next: { vi: 'Gọi lại bằng địa chỉ 127.0.0.1.', en: 'Call again at 127.0.0.1.' },
  },
  foreign_origin: {
    status: 403,
    what: {
      vi: 'Một trang web lạ vừa gọi máy chủ tại chỗ và đã bị từ chối.',
      en: 'A foreign web page called the local service and was refused.',
    },
    kept: nothingLost,
    next: {
      vi: 'Không cần làm gì; nếu lặp lại, báo bộ phận công nghệ thông tin.',
      en: 'Nothing to do; tell IT if it happens again.',
    },
  },
  no_key: {
    status: 401,
    what: {
      vi: 'Tiện ích chưa được ghép nối với máy chủ tại chỗ, hoặc khóa không còn dùng được.',
      en: 'The extension is not paired with the local service, or its key is no longer valid.',
    },
    kept: captureKept,
    next: {
      vi: 'Mở Tùy chọn của Đúng Cửa và ghép nối bằng mã một lần.',
      en: 'Open the options of Đúng Cửa and pair with a one-time code.',
    },
  },
  wrong_content_type: {
    status: 415,
    what: { vi: 'Máy chủ tại chỗ chỉ nhận dữ liệu JSON.', en: 'The local service takes JSON only.' },
    kept: nothingLost,
    next: { vi: 'Gửi lại với Content-Type: application/json.', en: 'Send again with Content-Type: application/json.' },
  },
  too_large: {
    status: 413,
    what: { vi: 'Thư quá lớn, máy chủ tại chỗ không nhận.', en: 'The message is larger than the local service takes.' },
    kept: nothingLost,
    next: {
      vi: 'Lưu riêng tệp đơn rồi mở tệp đó trong thanh bên của Đúng Cửa.',
      en: 'Save the petition file and open it in the side panel.',
    },
  },
  cannot_draw: {
    status: 422,
    what: { vi: 'Không vẽ được trang này của bản gốc.', en: 'This page of the original could not be drawn.' },
    kept: { vi: 'Tệp gốc vẫn được giữ nguyên.', en: 'The original file is kept as it came.' },
    next: {
      vi: 'Tải tệp gốc về rồi mở bằng chương trình khác.',
      en: 'Save the original and open it by another program.',
    },
  },
  too_many_requests: {
    status: 429,
    what: { vi: 'Có quá nhiều lượt gọi trong thời gian ngắn.', en: 'Too many calls in a short time.' },
    kept: captureKept,
    next: { vi: 'Đợi một phút rồi thử lại.', en: 'Wait a minute and try again.' },
  },
  invalid_request: {
    status: 400,
    what: { vi: 'Dữ liệu gửi đến không đúng mẫu.', en: 'The data sent does not fit the contract.' },
    kept: nothingLost,
    next: {
      vi: 'Cập nhật tiện ích và máy chủ tại chỗ cho cùng phiên bản.',
      en: 'Update the extension and the service to the same version.',
    },
  },
  not_found: {
    status: 404,
    what: { vi: 'Không tìm thấy mục này trong sổ.', en: 'There is no such entry in the register.' },
    kept: { vi: 'Các mục khác trong sổ không thay đổi.', en: 'The rest of the register is unchanged.' },
    next: { vi: 'Tải lại danh sách rồi chọn lại.', en: 'Reload the list and choose again.' },
  },
  wrong_pairing_code: {
    status: 403,
    what: { vi: 'Mã ghép nối không đúng hoặc đã hết hạn.', en: 'The pairing code is wrong or has expired.' },
    kept: { vi: 'Khóa cũ (nếu có) vẫn dùng được.', en: 'An older key, if any, still works.' },
    next: {
      vi: 'Xem mã mới trên cửa sổ của máy chủ tại chỗ rồi nhập lại.',
      en: 'Read the new code in the service window and enter it.',
    },
  },
  secret_marking: {
    status: 422,
    what: {
      vi: 'Đơn có dấu chỉ độ mật. Đúng Cửa dừng tại đây.',
      en: 'The paper bears a secret marking. Đúng Cửa stops here.',
    },
    kept: { vi: 'Không lưu gì trên máy này.', en: 'Nothing is stored on this computer.' },
    next: {
      vi: 'Chuyển bản giấy cho bộ phận bảo mật theo quy định, không xử lý trên máy nối mạng.',
      en: 'Hand the paper to the classified-documents desk; do not process it on a networked computer.',
    },
  },
  conflict: {
    status: 409,
    what: {
      vi: 'Yêu cầu này trùng mã với một yêu cầu khác có nội dung khác.',
      en: 'The same idempotency key was used for a different request.',
    },
    kept: { vi: 'Lần ghi trước vẫn còn nguyên trong sổ.', en: 'The earlier entry stands unchanged.' },
    next: { vi: 'Tải lại thư rồi vào sổ lại.', en: 'Reload the mail and register again.' },
  },
  register_newer: {
    status: 409,
    what: {
      vi: 'Sổ dùng chung đã được một bản mới hơn của Đúng Cửa mở; bản trên máy này không ghi tiếp được.',
      en: 'A newer version of Đúng Cửa has opened the shared register; this one can no longer write to it.',
    },
    kept: captureKept,
    next: {
      vi: 'Cập nhật Đúng Cửa trên máy này rồi vào sổ lại.',
      en: 'Update Đúng Cửa on this computer and register again.',
    },
  },
  internal: {
    status: 500,
    what: { vi: 'Máy chủ tại chỗ gặp lỗi khi xử lý.', en: 'The local service failed while handling the request.' },
    kept: captureKept,
    next: {
      vi: 'Thử lại; nếu vẫn lỗi, khởi động lại máy chủ tại chỗ.',
      en: 'Try again; if it persists, restart the local service.',
    },
  },
} satisfies Record<string, Entry>

export type ProblemCode = keyof typeof PROBLEMS

/** The problem as it travels, without its HTTP status. */
export function problem(code: ProblemCode): Problem {
  const { what, kept, next } = PROBLEMS[code]
  return { code, what, kept, next }
}
