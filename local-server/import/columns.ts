/** Which column of an old register holds what: guessed from its heading, or said by the officer. */
import { foldKey } from '../../shared/vietnamese/fold.ts'

export const COLUMNS = [
  'number',
  'received',
  'written',
  'sender',
  'address',
  'phone',
  'citizen_id',
  'content',
  'type',
  'respondent',
  'place',
  'document',
  'forwarded_to',
  'forwarded_on',
  'result',
] as const
export type ColumnName = (typeof COLUMNS)[number]
export type Mapping = Partial<Record<ColumnName, number>>

/** Words of headings, folded; the first that fits a heading takes it. Order matters: "ngày chuyển" is not "ngày". */
const HEADINGS: readonly (readonly [ColumnName, RegExp])[] = [
  ['forwarded_on', /ngay (?:chuyen|huong dan|xu ly)/],
  [
    'forwarded_to',
    /noi (?:chuyen|nhan)|co quan (?:nhan|chuyen den|giai quyet|tham quyen)|chuyen (?:den|toi)|don vi (?:nhan|giai quyet)/,
  ],
  ['received', /ngay (?:den|nhan|tiep nhan|vao so|thang nam den|tiep)|ngay thang$/],
  ['written', /ngay (?:viet|lam|ghi|tren|cua|trong) ?don|ngay don/],
  ['phone', /dien thoai|sdt|so dt|lien lac/],
  ['citizen_id', /cccd|cmnd|can cuoc|dinh danh|so giay to/],
  [
    'respondent',
    /(?:nguoi|co quan|doi tuong|don vi)(?: \S+){0,3} bi (?:khieu nai|to cao)|bi khieu nai|bi to cao|nguoi bi/,
  ],
  ['document', /so (?:van ban|cong van|phieu)|van ban (?:chuyen|so)|so, ngay van ban/],
  ['result', /ket qua|tinh trang|ghi chu/],
  ['type', /loai (?:don|vu|viec)?|phan loai/],
  ['address', /dia chi|noi (?:o|cu tru|thuong tru)|cho o/],
  ['place', /noi (?:xay ra|phat sinh)|dia ban|(?:^|\b)xa phuong/],
  ['content', /noi dung|trich yeu|tom tat|su viec|vu viec/],
  [
    'sender',
    /ho (?:va )?ten|nguoi (?:gui|dung don|khieu nai|to cao|lam don|viet don|nop|de nghi|phan anh)|cong dan|ten nguoi/,
  ],
  ['number', /^(?:stt|so (?:vao so|den|thu tu|don|tt|dang ky|ho so)|ma (?:don|so)|so)$|so vao so|so den/],
]

/** Guesses the mapping of a heading row; columns nobody knows stay out. */
export function guessColumns(headings: readonly string[]): Mapping {
  const mapping: Mapping = {}
  for (const [at, heading] of headings.entries()) {
    const key = foldKey(heading)
    const found = HEADINGS.find(([name, pattern]) => mapping[name] === undefined && pattern.test(key))
    if (found !== undefined) mapping[found[0]] = at
  }
  return mapping
}

/** Whether a row looks like the heading: at least two columns known, among them the content or the sender. */
export function isHeading(row: readonly string[]): boolean {
  const mapping = guessColumns(row)
  return Object.keys(mapping).length >= 2 && (mapping.content !== undefined || mapping.sender !== undefined)
}

/** `A` → 0, `AB` → 27; null for anything else. */
function columnLetter(text: string): number | null {
  if (!/^[A-Za-z]{1,2}$/.test(text)) return null
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/**
 * What the officer said: `content=F`, `sender=Họ tên người gửi`. Throws with the wording to show when a name or column
 * is not there.
 */
export function saidColumns(said: readonly string[], headings: readonly string[]): Mapping {
  const mapping: Mapping = {}
  for (const one of said) {
    const [name = '', column = ''] = one.split(/=(.*)/s).map((part) => part.trim())
    if (!(COLUMNS as readonly string[]).includes(name)) {
      throw new Error(`--column ${name}: không có mục này; các mục: ${COLUMNS.join(', ')}`)
    }
    const named = headings.findIndex((heading) => foldKey(heading) === foldKey(column))
    const at = named >= 0 ? named : columnLetter(column)
    if (at === null) throw new Error(`--column ${name}: không thấy cột đó trong sổ`)
    mapping[name as ColumnName] = at
  }
  return mapping
}
