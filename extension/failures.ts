/**
 * What can go wrong before the service is reached: on the page, in the browser, on the way.
 * Same shape and same three answers as `shared/problems.ts`: what failed, what was kept safe, what to do next.
 */
import type { Problem } from '../shared/api.ts'
import type { Wording } from '../shared/petition.ts'
import { PROBLEMS, type ProblemCode, problem } from '../shared/problems.ts'

const untouched: Wording = {
  vi: 'Thư vẫn nguyên trong hộp thư; chưa có gì được ghi vào sổ.',
  en: 'The mail is untouched in the mailbox; nothing was written to the register.',
}
const keptHere: Wording = {
  vi: 'Đơn đã đọc được giữ lại trên máy này.',
  en: 'The captured petition is kept on this computer.',
}

const FAILURES = {
  not_running: {
    what: { vi: 'Máy chủ tại chỗ chưa chạy.', en: 'The local service is not running.' },
    kept: keptHere,
    next: {
      vi: 'Mở máy chủ tại chỗ (biểu tượng Đúng Cửa, hoặc lệnh npm run serve), rồi bấm Thử lại.',
      en: 'Start the local service (its icon, or npm run serve), then press Try again.',
    },
  },
  not_ready: {
    what: {
      vi: 'Máy chủ tại chỗ đang chạy nhưng chưa mở được sổ.',
      en: 'The local service runs but has not opened the register.',
    },
    kept: keptHere,
    next: { vi: 'Đợi một lát rồi bấm Thử lại.', en: 'Wait a moment, then press Try again.' },
  },
  slow: {
    what: { vi: 'Máy chủ tại chỗ không trả lời kịp.', en: 'The local service did not answer in time.' },
    kept: keptHere,
    next: {
      vi: 'Bấm Thử lại; nếu vẫn chậm, khởi động lại máy chủ tại chỗ.',
      en: 'Try again; if it stays slow, restart the local service.',
    },
  },
  older_contract: {
    what: { vi: 'Máy chủ tại chỗ là bản cũ hơn tiện ích này.', en: 'The local service is older than this extension.' },
    kept: keptHere,
    next: { vi: 'Cập nhật máy chủ tại chỗ rồi bấm Thử lại.', en: 'Update the local service, then try again.' },
  },
  newer_contract: {
    what: { vi: 'Tiện ích này cũ hơn máy chủ tại chỗ.', en: 'This extension is older than the local service.' },
    kept: keptHere,
    next: { vi: 'Cập nhật tiện ích Đúng Cửa rồi bấm Thử lại.', en: 'Update the extension, then try again.' },
  },
  stranger: {
    what: {
      vi: 'Ở cổng đã đặt có một chương trình khác, không phải máy chủ tại chỗ của Đúng Cửa.',
      en: 'Another program, not the service of Đúng Cửa, answers at that port.',
    },
    kept: {
      vi: 'Không gửi gì cho chương trình đó. Đơn được giữ lại trên máy này.',
      en: 'Nothing was sent to it. The petition is kept on this computer.',
    },
    next: {
      vi: 'Xem lại số cổng trong Tùy chọn, hoặc đổi cổng của máy chủ tại chỗ.',
      en: 'Check the port in the options, or change the port of the service.',
    },
  },
  other_instance: {
    what: {
      vi: 'Máy chủ ở cổng này giữ một sổ khác với sổ đã ghép nối.',
      en: 'The service at this port keeps another register than the one paired with.',
    },
    kept: {
      vi: 'Không gửi gì sang sổ đó. Đơn được giữ lại trên máy này.',
      en: 'Nothing was sent to it. The petition is kept on this computer.',
    },
    next: {
      vi: 'Mở đúng máy chủ của cơ quan, hoặc ghép nối lại trong Tùy chọn nếu đã đổi sổ.',
      en: 'Start the office’s own service, or pair again in the options if the register has changed.',
    },
  },
  browser_page: {
    what: {
      vi: 'Trang này là trang riêng của trình duyệt, không đọc được thư ở đây.',
      en: 'This is a page of the browser itself; no mail can be read here.',
    },
    kept: untouched,
    next: {
      vi: 'Mở thư có đơn trong hộp thư, rồi bấm nút Đúng Cửa.',
      en: 'Open the mail with the petition, then press the Đúng Cửa button.',
    },
  },
  no_access: {
    what: { vi: 'Trình duyệt chưa cho đọc trang này.', en: 'The browser has not allowed reading this page yet.' },
    kept: untouched,
    next: {
      vi: 'Bấm nút Đúng Cửa trên thanh công cụ (hoặc Alt+Shift+D): mỗi lần bấm là một lần cho phép.',
      en: 'Press the Đúng Cửa toolbar button (or Alt+Shift+D): each press is one permission.',
    },
  },
  not_a_message: {
    what: { vi: 'Trang này không mở thư nào.', en: 'No message is open on this page.' },
    kept: untouched,
    next: {
      vi: 'Mở thư có đơn, hoặc bôi đen phần chữ của đơn, rồi bấm lại. Cũng có thể thả tệp đơn vào đây.',
      en: 'Open the mail, or select the text of the petition, and press again. A file can also be dropped here.',
    },
  },
  session_ended: {
    what: { vi: 'Phiên đăng nhập hộp thư đã hết.', en: 'The mailbox session has ended.' },
    kept: untouched,
    next: {
      vi: 'Đăng nhập lại hộp thư, mở thư rồi bấm lại.',
      en: 'Log in to the mailbox again, open the mail and press again.',
    },
  },
  unreadable: {
    what: { vi: 'Không lấy được nội dung thư đang mở.', en: 'The open message could not be read.' },
    kept: untouched,
    next: {
      vi: 'Bôi đen phần chữ của đơn rồi bấm lại, hoặc tải thư về (.eml) và thả vào đây.',
      en: 'Select the text of the petition and press again, or save the mail (.eml) and drop it here.',
    },
  },
  empty: {
    what: { vi: 'Thư này trống: không có chữ, không có tệp kèm.', en: 'This mail is empty: no text, no attachment.' },
    kept: untouched,
    next: { vi: 'Kiểm tra lại với người gửi, hoặc mở thư khác.', en: 'Ask the sender, or open another mail.' },
  },
  interrupted: {
    what: {
      vi: 'Trang thư đã đóng hoặc chuyển đi giữa lúc đang đọc.',
      en: 'The mail page was closed or left while it was being read.',
    },
    kept: untouched,
    next: {
      vi: 'Mở lại thư rồi bấm nút Đúng Cửa lần nữa.',
      en: 'Open the mail again and press the Đúng Cửa button once more.',
    },
  },
  disk_full: {
    what: {
      vi: 'Ổ đĩa hoặc phần dành cho trình duyệt đã đầy.',
      en: 'The disk, or the browser’s share of it, is full.',
    },
    kept: {
      vi: 'Chưa giữ được việc này trên máy; thư vẫn trong hộp thư.',
      en: 'This could not be kept here; the mail is still in the mailbox.',
    },
    next: {
      vi: 'Giải phóng ổ đĩa rồi làm lại; đừng xóa thư.',
      en: 'Free some space and do it again; do not delete the mail.',
    },
  },
  petition_open: {
    what: {
      vi: 'Đang mở một lá đơn chưa xong; tệp vừa thả chưa được mở.',
      en: 'A petition is open; the file was not opened.',
    },
    kept: { vi: 'Đơn đang mở vẫn nguyên.', en: 'The open petition is as it was.' },
    next: {
      vi: 'Vào sổ hoặc để sau lá đơn đang mở, rồi thả lại tệp.',
      en: 'Register the open petition or keep it for later, then drop the file again.',
    },
  },
  file_unreadable: {
    what: { vi: 'Không mở được tệp này.', en: 'This file cannot be opened.' },
    kept: untouched,
    next: {
      vi: 'Dùng tệp .eml, .msg, .pdf, .docx, .doc, .rtf, .txt hoặc ảnh chụp đơn.',
      en: 'Use an .eml, .msg, .pdf, .docx, .doc, .rtf, .txt file or a picture.',
    },
  },
  unexpected: {
    what: { vi: 'Tiện ích gặp lỗi không lường trước.', en: 'The extension met an error it did not foresee.' },
    kept: untouched,
    next: {
      vi: 'Tải lại trang thư rồi bấm lại; nếu vẫn lỗi, báo bộ phận công nghệ thông tin.',
      en: 'Reload the mail page and press again; tell IT if it persists.',
    },
  },
} satisfies Record<string, Omit<Problem, 'code'>>

export type FailureCode = keyof typeof FAILURES | ProblemCode

/** The failure as it is shown. Knows the extension's own codes and those of the service's catalogue. */
export function failure(code: FailureCode): Problem {
  if (code in FAILURES) return { code, ...FAILURES[code as keyof typeof FAILURES] }
  return problem(code as ProblemCode)
}

/** Carries a failure up to where it becomes a state that is shown. */
export class Failed extends Error {
  readonly problem: Problem
  constructor(what: FailureCode | Problem) {
    const problem = typeof what === 'string' ? failure(what) : what
    super(problem.code)
    this.name = 'Failed'
    this.problem = problem
  }
}

/** Whatever was thrown, as something that can be shown. */
export const asProblem = (error: unknown): Problem => (error instanceof Failed ? error.problem : failure('unexpected'))

/** Failures of the way to the service, not of what was asked: what was captured waits, and is sent later. */
const AWAY: ReadonlySet<string> = new Set<FailureCode>([
  'not_running',
  'not_ready',
  'slow',
  'older_contract',
  'newer_contract',
  'stranger',
  'other_instance',
  'no_key',
  'too_many_requests',
  'internal',
])
export const isAway = (problem: Problem): boolean => AWAY.has(problem.code)

export const isKnown = (code: string): code is FailureCode => code in FAILURES || code in PROBLEMS
