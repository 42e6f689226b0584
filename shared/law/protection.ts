/** Protection of who denounces (LTC Đ8 k3, Đ9 k1b, Đ56; NĐ 31/2019 Đ22 k2b): masking and what must be stripped. */
import type { Wording } from '../petition.ts'
import type { Reference } from './citations.ts'

/**
 * `Nguyễn Thị Hoa` → `N. T. H.`; never shows more than initials, also of one-word names.
 * Empty and missing names stay empty: a mask must not invent a person.
 */
export function maskName(name: string | null): string {
  return (
    (name ?? '')
      .normalize('NFC')
      .split(/[\s.]+/)
      .map((word) => [...word].find((sign) => /\p{L}/u.test(sign)))
      .filter((letter) => letter !== undefined)
      .slice(0, 6)
      // Some letters of other alphabets become two in capitals: one is enough.
      .map((letter) => `${[...letter.toLocaleUpperCase('vi')][0]}.`)
      .join(' ')
  )
}

export type RedactionRow = {
  id: string
  vi: string
  en: string
  examples: string
  how: 'strip' | 'replace' | 'suggest' | 'review'
}

/** What identifies a denouncer, and how each kind leaves the copy that goes to those who verify. */
// biome-ignore format: one row a line is how the table is read and extended
export const REDACTIONS: readonly RedactionRow[] = [
  { id: 'direct', vi: 'Họ tên, bí danh, địa chỉ, điện thoại, thư điện tử, số định danh, tài khoản, biển số, chữ ký, điểm chỉ, bút tích', en: 'Name, address, phone, e-mail, identity number, account, signature, handwriting', examples: 'Tôi tên là …', how: 'replace' },
  { id: 'letter_parts', vi: 'Lời chào, phần kết, phong bì, tiêu đề thư, chuỗi trả lời, siêu dữ liệu, tên tệp', en: 'Greeting, closing, mail headers, reply chain, metadata, file names', examples: 'From:, EXIF', how: 'strip' },
  { id: 'indirect', vi: 'Chức vụ, quan hệ, chi tiết chỉ một người biết', en: 'Post, relatives, facts known to one person', examples: 'tôi là kế toán của đơn vị', how: 'suggest' },
  { id: 'attachments', vi: 'Giấy tờ kèm theo có tên người tố cáo', en: 'Enclosures bearing the name', examples: 'phiếu lương, biên lai', how: 'review' },
]

/** Shown before any export of a denunciation. */
export const IDENTITY_WARNING: Wording & { basis: Reference } = {
  vi: 'Làm lộ họ tên, địa chỉ, bút tích hoặc thông tin khác của người tố cáo bị xử lý kỷ luật (cảnh cáo).',
  en: 'Revealing the denouncer’s name, address, handwriting or other data is a disciplinary offence (warning).',
  basis: ['ND31', 'Đ22 k2b'],
}
