/** What the officer is told about a part: why it could not be read, or what was done to read it. No citizen's data. */
import type { Part, Wording } from '../../shared/petition.ts'

type Note = Part['notes'][number]

const NOTES = {
  unreadable: {
    vi: 'Không đọc được tệp này; tệp gốc vẫn được giữ để mở bằng tay.',
    en: 'This file could not be read; the original is kept and can be opened by hand.',
  },
  took_too_long: {
    vi: 'Tệp này đọc quá lâu nên đã dừng; các phần khác vẫn đọc xong.',
    en: 'Reading this file took too long and was stopped; the other parts were read.',
  },
  crashed: {
    vi: 'Tệp này làm hỏng bộ đọc (có thể là tệp độc hại); các phần khác không bị ảnh hưởng.',
    en: 'This file broke the reader (it may be hostile); the other parts are unaffected.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Hãy xin mật khẩu hoặc bản không khóa từ người gửi.',
    en: 'The file has a password. Ask the sender for the password or an unlocked copy.',
  },
  broken: { vi: 'Tệp bị hỏng hoặc thiếu phần cuối.', en: 'The file is damaged or its end is missing.' },
  wrong_extension: {
    vi: 'Tên tệp không đúng loại tệp; đã đọc theo nội dung thật.',
    en: 'The file name does not match the kind of file; it was read by what it really is.',
  },
  unknown_format: {
    vi: 'Loại tệp này Đúng Cửa chưa đọc được; tệp gốc vẫn được giữ.',
    en: 'This kind of file is not read yet; the original is kept.',
  },
  program: {
    vi: 'Tệp này là chương trình hoặc tập lệnh: không mở, không chạy.',
    en: 'This file is a program or script: not opened, not run.',
  },
  heic: {
    vi: 'Không giải được ảnh HEIC (iPhone) này. Hãy xin bản JPEG, hoặc mở tệp gốc để đọc bằng mắt.',
    en: 'This HEIC photo (iPhone) could not be decoded. Ask for a JPEG, or open the original and read it.',
  },
  too_large: {
    vi: 'Tệp quá lớn để đọc tự động; tệp gốc vẫn được giữ.',
    en: 'The file is too large to read automatically; the original is kept.',
  },
  too_many_parts: {
    vi: 'Thư có quá nhiều tệp; chỉ đọc các tệp đầu.',
    en: 'The mail has too many files; only the first ones were read.',
  },
  too_deep: {
    vi: 'Thư hoặc tệp nén lồng nhau quá nhiều lớp; lớp này không mở.',
    en: 'Mails or archives are nested too deeply; this layer was not opened.',
  },
  archive_bomb: {
    vi: 'Tệp nén giải ra quá lớn (có thể là tệp độc hại): không mở.',
    en: 'The archive unpacks to far too much (it may be hostile): not opened.',
  },
  ocr: {
    vi: 'Chữ được nhận dạng từ ảnh: hãy so lại số, ngày, tên.',
    en: 'The text was recognised from an image: compare numbers, dates and names.',
  },
  ocr_unsure: {
    vi: 'Ảnh mờ hoặc chữ viết tay: nhận dạng không chắc, hãy đọc ảnh gốc.',
    en: 'The image is blurred or handwritten: recognition is unsure, read the original.',
  },
  ocr_page_limit: {
    vi: 'Bản quét dài: chỉ nhận dạng các trang đầu.',
    en: 'A long scan: only the first pages were recognised.',
  },
  no_text: { vi: 'Không thấy chữ trong tệp này.', en: 'No text was found in this file.' },
  small_image: {
    vi: 'Ảnh nhỏ (biểu tượng, chữ ký thư): không nhận dạng.',
    en: 'A small image (logo, mail signature): not recognised.',
  },
  cancelled: { vi: 'Đã hủy theo yêu cầu.', en: 'Cancelled on request.' },
  legacy_font: {
    vi: 'Chữ theo bảng mã cũ (VNI/TCVN3) đã được đổi sang Unicode.',
    en: 'Text in an old encoding (VNI/TCVN3) was converted to Unicode.',
  },
  wrong_charset: {
    vi: 'Thư khai sai bảng mã; chữ đã được giải lại.',
    en: 'The mail declared a wrong character set; the text was decoded again.',
  },
  cut_off: {
    vi: 'Nguồn thư bị cắt giữa chừng: có thể thiếu tệp hoặc phần cuối. Hãy mở thư và lấy lại.',
    en: 'The mail source breaks off: files or its end may be missing. Open the mail and capture it again.',
  },
  not_a_mail: {
    vi: 'Hộp thư đã trả về trang web (có thể là trang đăng nhập), không phải nguồn thư. Hãy đăng nhập lại rồi lấy lại đơn.',
    en: 'The mailbox answered with a web page (perhaps its login page), not the mail. Log in and capture again.',
  },
  macros: {
    vi: 'Tệp có chứa macro: macro không được chạy, chỉ đọc chữ.',
    en: 'The file contains macros: they were not run, only the text was read.',
  },
  text_cut: {
    vi: 'Văn bản quá dài: chỉ đọc phần đầu.',
    en: 'The text is too long: only its beginning was read.',
  },
} satisfies Record<string, Wording>

export type NoteCode = keyof typeof NOTES

export function note(code: NoteCode): Note {
  return { code, text: NOTES[code] }
}

/** A long scan that the officer stopped: what has been read stays. */
export function stoppedNote(read: number, pages: number): Note {
  const text = {
    vi: `Đã dừng theo yêu cầu: đọc được ${read}/${pages} trang.`,
    en: `Stopped on request: ${read} of ${pages} pages were read.`,
  }
  return { code: 'cancelled', text }
}
