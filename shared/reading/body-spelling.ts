/** How the heads of bodies are written with their marks, and which words only fold like them. */

/** Words that fold to the head of a body: `xương`, `vừa`, `quản`, `mở`. */
export const OTHER_WRITTEN =
  /^(?:sổ|số|sợ|sơ|sò|sớ|xương|xướng|xuống|xuồng|vừa|vũa|tiêm|tiềm|tiếm|quản|quân|quận|quần|mở|mô|mổ|mớ|mồ|chỉ|chị|chí|làm)(?!\p{L})/iu
/** In a letter written with its marks these heads bear theirs: `Phòng` is a room, `Phong` a man. */
export const ONE_WORD: Readonly<Record<string, RegExp>> = {
  so: /^sở/iu,
  bo: /^bộ/iu,
  phong: /^phòng/iu,
  thue: /^thuế/iu,
  cuc: /^cục/iu,
  chua: /^chùa/iu,
  vua: /^vựa/iu,
}

/** Without marks these are everyday words: `làm trưởng`, `chỉ hỏi`, `nhà thuộc`. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'lam truong',
  'chi hoi',
  'nha thuoc',
  'nha yen',
  'to cong tac',
  'trai ca',
  'dai ly',
  'ben do',
  'bai cat',
  'lo heo',
])
