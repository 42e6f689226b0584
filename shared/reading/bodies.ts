import { nameOfCommune } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { type Passage, tidy } from './passage.ts'

/** An office, firm or school named in the text. */
export interface BodyMention {
  start: number
  end: number
  /** As written, `UBND xã Tân Hội`. */
  name: string
  folded: string
  /** True when it ends at a level without a name of its own (`UBND xã`, `Công an tỉnh`). */
  bare: boolean
}

/** First words of a body's name, folded; longer ones first where one begins another. */
const HEADS = [
  'co quan canh sat dieu tra',
  'co quan csdt',
  'co quan andt',
  'co quan an ninh dieu tra',
  'co quan canh sat',
  'co quan dieu tra',
  'van phong uy ban nhan dan',
  'van phong ubnd',
  'van phong dang ky dat dai',
  'van phong dang ky',
  'van phong cong chung',
  'van phong thua phat lai',
  'vpdkdd',
  'vpdk',
  'chi nhanh',
  'uy ban kiem tra',
  'uy ban mat tran',
  'uy ban mttq',
  'uy ban nhan dan',
  'uy ban dan toc',
  'uy ban',
  'ubkt',
  'ubnd',
  'ubmttq',
  'hoi dong nhan dan',
  'hoi dong boi thuong',
  'hdnd',
  'tinh uy',
  'huyen uy',
  'thi uy',
  'thanh uy',
  'dang uy',
  'dang bo',
  'chi bo',
  'ban noi chinh',
  'ban to chuc',
  'ban thuong vu',
  'ban tiep cong dan',
  'ban tiep dan',
  'ban chi huy',
  'ban chqs',
  'ban quan ly',
  'ban giai phong mat bang',
  'ban boi thuong',
  'ban dan nguyen',
  'ban giam hieu',
  'ban nhan dan',
  'ban chi dao',
  'ban dan van',
  'ban tuyen giao',
  'ban can su',
  'bo chi huy',
  'trung tam',
  'cong an',
  'toa an',
  'tand',
  'vien kiem sat',
  'vksnd',
  'vks',
  'cuc thi hanh an',
  'chi cuc thi hanh an',
  'phong thi hanh an',
  'co quan thi hanh an',
  'phong thads',
  'chi cuc thads',
  'cuc thads',
  'thi hanh an dan su',
  'thads',
  'chi cuc',
  'tong cuc',
  'cuc',
  'thue co so',
  'thue tinh',
  'chi cuc thue',
  'doi thue',
  'doi quan ly',
  'doi canh sat',
  'doi csgt',
  'bao hiem xa hoi',
  'bhxh',
  'kho bac',
  'ngan hang',
  'dien luc',
  'cong ty',
  'cty',
  'tong cong ty',
  'tap doan',
  'xi nghiep',
  'nha may',
  'doanh nghiep',
  'hop tac xa',
  'htx',
  'truong thcs',
  'truong thpt',
  'truong tieu hoc',
  'truong mam non',
  'truong mau giao',
  'truong trung hoc',
  'truong cao dang',
  'truong dai hoc',
  'truong trung cap',
  'truong chinh tri',
  'truong pho thong',
  'benh vien',
  'phong kham',
  'tram y te',
  'thanh tra',
  'ubmt',
  'mat tran to quoc',
  'mttq',
  'lien doan lao dong',
  'ldld',
  'hoi nong dan',
  'hoi phu nu',
  'hoi cuu chien binh',
  'hoi lien hiep',
  'doan dai bieu quoc hoi',
  'doan dbqh',
  'van phong tinh uy',
  'van phong doan',
  'van phong chinh phu',
  'quoc hoi',
  'chinh phu',
  'hat kiem lam',
  'hai quan',
  'don bien phong',
  'buu dien',
  'buu cuc',
  'to hoa giai',
  'xi nghiep',
  'nong truong',
  'khu du lich',
  'trai heo',
  'trai ga',
  'trai vit',
  'trai bo',
  'trai chan nuoi',
  'co so san xuat',
  'co so kinh doanh',
  'co so',
  'ho kinh doanh',
  'cua hang',
  'quan karaoke',
  'quan ca phe',
  'quan nhau',
  'khach san',
  'nha nghi',
  'karaoke',
  'lo giet mo',
  'lo gach',
  'bai rac',
  'chua',
  'so',
  'bo',
  'phong',
  'thue',
]
/** Heads too short to trust in small letters: `sở`, `bộ`, `phòng`, `cục` must be capital or be followed by their field. */
const NEEDS_FIELD: ReadonlySet<string> = new Set([
  'so',
  'bo',
  'phong',
  'cuc',
  'co so',
  'thue',
  'chua',
  'chi nhanh',
  'trung tam',
  'uy ban',
  'thanh tra',
  'cua hang',
  'doanh nghiep',
  'trai heo',
  'trai ga',
  'trai vit',
  'trai bo',
])

const HEAD = new RegExp(
  `(?<![a-z/-])(?:${[...new Set(HEADS)].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`.replaceAll(
    ' ',
    '[ ]{1,3}',
  ),
  'g',
)

/** Words of fields and tasks that may stand between a head and its place, folded. */
const FIELD_WORDS = [
  'nhan dan toi cao',
  'nhan dan cap cao',
  'nhan dan',
  'phuc vu hanh chinh cong',
  'hanh chinh cong',
  'dang uy',
  'tinh uy',
  'chi bo',
  'dang bo',
  'tu thuc',
  'lien doan',
  'mot cua',
  'dang ky dat dai',
  'dang ky',
  'dat dai',
  'phat trien quy dat',
  'quy dat',
  'van phong',
  'chi nhanh',
  'thi hanh an dan su',
  'thi hanh an',
  'dan su',
  'bao hiem xa hoi',
  'xa hoi',
  'quan ly thi truong',
  'quan ly du an',
  'quan ly dat dai',
  'quan ly khu kinh te',
  'quan ly do thi',
  'quan ly',
  'du an',
  'dau tu xay dung',
  'dau tu',
  'giai phong mat bang',
  'boi thuong',
  'tai nguyen va moi truong',
  'tai nguyen',
  'nong nghiep va moi truong',
  'nong nghiep va phat trien nong thon',
  'nong nghiep',
  'nong thon',
  'moi truong',
  'giao duc va dao tao',
  'giao duc',
  'dao tao',
  'van hoa - xa hoi',
  'van hoa xa hoi',
  'van hoa, the thao va du lich',
  'van hoa the thao va du lich',
  'van hoa',
  'the thao',
  'du lich',
  'khoa hoc va cong nghe',
  'khoa hoc',
  'cong nghe',
  'dan toc va ton giao',
  'dan toc',
  'ton giao',
  'lao dong - thuong binh va xa hoi',
  'lao dong thuong binh va xa hoi',
  'lao dong',
  'thuong binh',
  'xay dung',
  'giao thong',
  'cong thuong',
  'tai chinh',
  'ke hoach va dau tu',
  'ke hoach',
  'noi vu',
  'tu phap',
  'y te',
  'ngoai vu',
  'quoc phong',
  'cong an',
  'kinh te, ha tang va do thi',
  'kinh te ha tang va do thi',
  'kinh te',
  'ha tang',
  'do thi',
  'tiep cong dan',
  'tiep dan',
  'noi chinh',
  'kiem tra',
  'to chuc',
  'chinh phu',
  'da khoa',
  'phong thu',
  'quan su',
  'bo doi bien phong',
  'chinh sach xa hoi',
  'nha nuoc',
  'nong dan',
  'phu nu',
  'cuu chien binh',
  'to quoc viet nam',
  'viet nam',
  'trung uong',
  'co phan',
  'tnhh',
  'mot thanh vien',
  'mtv',
  'chan nuoi',
  'san xuat',
  'thuong mai',
  'dich vu',
  'may mac',
  'luat',
  'duong bo',
  'dien luc',
  'cap nuoc',
  'cap thoat nuoc',
  'moi truong do thi',
  'khai thac',
  'thuy loi',
  'cong chung',
  'thua phat lai',
  'so huu',
  'hinh su',
  'ma tuy',
  'canh sat',
  'dieu tra',
  'dien',
  'nuoc',
  'bien phong',
  'giam dinh',
  'dan cu',
  'ban doc',
  'dang vien',
  'kiem lam',
  'hai quan',
  'giong cay trong',
  'heo',
  'ga',
].map((words) => words.split(' '))

const FIELDS_BY_FIRST = new Map<string, string[][]>()
for (const words of FIELD_WORDS) {
  const first = words[0] as string
  const list = FIELDS_BY_FIRST.get(first) ?? []
  list.push(words)
  FIELDS_BY_FIRST.set(
    first,
    list.sort((a, b) => b.length - a.length),
  )
}

/** Levels of administration, folded. */
const LEVELS = [
  'thanh pho',
  'thi tran',
  'thi xa',
  'khu vuc',
  'khu pho',
  'dac khu',
  'co so',
  'lien xa',
  'xa',
  'phuong',
  'huyen',
  'tinh',
  'tp',
  'tx',
  'ap',
  'quan',
  'kv',
  'cap',
  'so',
  'khu',
].map((words) => words.split(' '))

interface Token {
  /** Small letters, marks kept. */
  written: string
  start: number
  end: number
  folded: string
  capital: boolean
  number: boolean
  /** The text between this token and the next. */
  gap: string
}

const TOKEN = /[\p{L}\p{M}\d]+(?:\.(?=\p{L}))?/uy

function tokensFrom(passage: Passage, offset: number, limit: number): Token[] {
  const tokens: Token[] = []
  const stop = Math.min(passage.text.length, offset + limit)
  let at = offset
  while (at < stop) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(passage.text)
    if (match === null) break
    const end = at + match[0].length
    let next = end
    while (next < stop && /[^\p{L}\d\n]/u.test(passage.text[next] as string)) next += 1
    const first = match[0].charAt(0)
    const word = passage.folded.slice(at, end).replace('.', '')
    tokens.push({
      start: at,
      end,
      folded: word,
      written: match[0].toLowerCase(),
      capital: first !== first.toLowerCase(),
      number: first >= '0' && first <= '9',
      // `TP. Tây Ninh`, `P. 3`: the dot belongs to the short form.
      gap: passage.text.slice(end, next).replace(/^\.(?= )/, /^(?:tp|tx|tt|p|q|h|x|kp)$/.test(word) ? '' : '.'),
    })
    at = next
    if (passage.text[at] === '\n') break
  }
  return tokens
}

const simple = (gap: string) => /^[ ]{1,3}$/.test(gap)
const dashed = (gap: string) => /^[ ]?[-–][ ]?$/.test(gap)

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    if (tokens[at + i]?.folded !== words[i]?.replace(',', '')) return false
    const gap = tokens[at + i]?.gap ?? ''
    if (i + 1 < words.length && !simple(gap) && !/^,[ ]$/.test(gap) && !dashed(gap)) return false
  }
  return true
}

function fieldAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.folded
  const list = first === undefined ? undefined : FIELDS_BY_FIRST.get(first)
  for (const words of list ?? []) {
    const compact = words.filter((word) => word !== '-')
    if (startsWith(tokens, at, compact)) return compact.length
  }
  return 0
}

/** Words that fold to a level but mean something else. */
const NO_LEVEL = /^(?:tính|tình|xả|tĩnh|tịnh|phượng)$/

function levelAt(tokens: readonly Token[], at: number): number {
  if (NO_LEVEL.test(tokens[at]?.written ?? '')) return 0
  for (const words of LEVELS) if (startsWith(tokens, at, words)) return words.length
  return 0
}

/** Capitalised syllables and numbers that make a proper name from `at` on; how many tokens. */
function properAt(tokens: readonly Token[], at: number, most: number): number {
  let taken = 0
  while (taken < most) {
    const token = tokens[at + taken]
    if (token === undefined || !(token.capital || token.number)) break
    if (taken > 0 && !simple(tokens[at + taken - 1]?.gap ?? '')) break
    if (
      token.capital &&
      taken > 0 &&
      levelAt(tokens, at + taken) > 0 &&
      token.folded.length > 2 &&
      tokens[at + taken + 1]?.capital &&
      token.folded !== 'khu'
    )
      break
    taken += 1
  }
  return taken
}

/** How many tokens stand before the next everyday word. */
function ordinaryAt(tokens: readonly Token[], at: number): number {
  let count = 0
  while (at + count < tokens.length && !ORDINARY.test((tokens[at + count] as Token).written)) count += 1
  return count
}

const TITLE_WORDS = /^(?:ong|ba|anh|chi|dong|do|ngay|la|so|noi|trong|tai|theo|khi|ve|can|cccd|dia|dien|sinh|ho)$/

/**
 * Extends a body's name from the end of its head: field words, own name, levels with their names.
 * Stops before verbs, so that `UBND xã Tân Hội ban hành` ends after `Hội`.
 */
function extend(passage: Passage, start: number, headEnd: number): { end: number; bare: boolean; fields: number } {
  const tokens = tokensFrom(passage, start, 170)
  // In running capitals nothing shows where a name ends: only fields, levels and two syllables behind them count.
  const following = passage.text.slice(headEnd, headEnd + 60)
  const running = following.length > 20 && following === following.toUpperCase() && /\p{Lu}{2}/u.test(following)
  let i = tokens.findIndex((token) => token.end >= headEnd) + 1
  if (i === 0) return { end: headEnd, bare: true, fields: 0 }
  let end = headEnd
  let bare = true
  let fields = 0
  for (let round = 0; round < 12 && i < tokens.length; round += 1) {
    const before = tokens[i - 1]?.gap ?? ''
    const token = tokens[i] as Token
    const linked = simple(before)
    if (!linked && !(dashed(before) && (token.capital || fieldAt(tokens, i) > 0)) && !(before === ' (' && false)) break
    let took = fieldAt(tokens, i)
    if (took > 0) {
      const next = tokens[i + took - 1] as Token
      end = next.end
      fields += 1
      i += took
      continue
    }
    took = levelAt(tokens, i)
    if (took > 0) {
      const name = properAt(tokens, i + took, running ? 2 : 4)
      const nameEnd = took + name
      if (name > 0 && !simple(tokens[i + took - 1]?.gap ?? '')) break
      end = (tokens[i + nameEnd - 1] as Token).end
      bare = name === 0
      i += nameEnd
      if (bare && !/^(?:xa|phuong|tinh|huyen)$/.test(token.folded)) continue
      if (bare) break
      continue
    }
    if (
      (token.folded === 'tai' || token.folded === 'o' || token.folded === 'va' || token.folded === 'huyen') &&
      !token.capital
    ) {
      const name =
        token.folded === 'va' ? fieldAt(tokens, i + 1) || properAt(tokens, i + 1, 4) : properAt(tokens, i + 1, 4)
      const next = tokens[i + 1]
      if (name === 0 || next === undefined || (!next.capital && TITLE_WORDS.test(next.folded))) break
      i += 1 + name
      end = (tokens[i - 1] as Token).end
      bare = false
      continue
    }
    if (running && !COMPANY.test(passage.folded.slice(start, headEnd))) break
    const company = COMPANY.test(passage.folded.slice(start, headEnd))
    if (!token.capital && !token.number) {
      // "Khoáng sản Đông Thành Sơn": firms write only the first syllable of a word with a capital.
      const lead = i === 0 || (tokens[i - 1]?.end ?? 0) <= headEnd
      const inside =
        company &&
        (tokens[i - 1]?.capital || lead) &&
        tokens[i + 1]?.capital &&
        simple(token.gap) &&
        !ORDINARY.test(token.written) &&
        (!lead || /^(?:cong ty|cty|nha may|xi nghiep|co so|htx|trai)/.test(passage.folded.slice(start, headEnd)))
      if (!inside) break
      end = token.end
      i += 1
      continue
    }
    const name =
      TITLE_WORDS.test(token.folded) && !tokens[i + 1]?.capital
        ? 0
        : running
          ? Math.min(4, ordinaryAt(tokens, i)) && properAt(tokens, i, Math.min(4, ordinaryAt(tokens, i)))
          : properAt(tokens, i, 7)
    if (name === 0) break
    end = (tokens[i + name - 1] as Token).end
    bare = false
    i += name
  }
  return { end, bare, fields }
}

const HEAD_START = /^(?:cong ty|cty|ong|ba|htx|ho )/
const COMPANY =
  /^(?:cong ty|cty|tong cong ty|doanh nghiep|htx|hop tac xa|truong|benh vien|tap doan|xi nghiep|trung tam|hoi|nha may)/
/** Words that end a firm's name, as written; `tử` in `Điện tử` is not `từ`. */
const ORDINARY =
  /^(?:là|và|do|ở|tại|có|nằm|không|trả|nợ|đã|của|mà|thì|cho|về|với|bị|được|những|này|đang|mới|còn|vào|rồi|làm|xã|ra|tôi|em|đến|trong|thuê|mua|bán|xây|lấy|cũng|chung|như|lúc|để|ông|bà|ở|trước|sau|khi|vẫn|chưa|gây|giảm|nhận|từ|cùng|kế|gần|xả|đóng|chậm|la|va|o|tai|khong|da|cua|ma|thi|ve|voi|bi|duoc|nhung|dang|no|tra)$/u

/** All bodies named in a passage, in order, not overlapping. */
export function bodiesIn(passage: Passage, limit = 400): BodyMention[] {
  const mentions: BodyMention[] = []
  let last = -1
  for (const match of passage.folded.matchAll(HEAD)) {
    if (match.index < last) continue
    const head = match[0].replace(/\s+/g, ' ')
    const headEnd = match.index + match[0].length
    const { end, bare, fields } = extend(passage, match.index, headEnd)
    const owner = /^(?:trai|nha may|co so|quan)/.test(head)
      ? /^ (?:cua )(?=\S)/.exec(passage.folded.slice(end, end + 6))
      : null
    if (owner !== null) {
      const tokens = tokensFrom(passage, end + owner[0].length, 60)
      const name =
        tokens[0]?.capital && !HEAD_START.test(passage.folded.slice(tokens[0].start, tokens[0].start + 9))
          ? properAt(tokens, 0, 5)
          : 0
      if (name >= 2) {
        const from = (tokens[0] as Token).start
        const to = (tokens[name - 1] as Token).end
        mentions.push({
          start: from,
          end: to,
          name: tidy(passage.text.slice(from, to)),
          folded: `${head} ${passage.folded.slice(from, to)}`,
          bare: false,
        })
        last = to
        continue
      }
    }
    const first = passage.text.charAt(match.index)
    const capital = first !== first.toLowerCase()
    if (NEEDS_FIELD.has(head) && bare && fields === 0) {
      // "Chi nhánh" alone speaks of the branch named before.
      const known = capital && head.length > 4 && mentions.some((one) => one.folded.startsWith(`${head} `))
      if (!known) continue
    }
    if (
      NEEDS_FIELD.has(head) &&
      !capital &&
      fields === 0 &&
      (head === 'so' || head === 'bo' || head === 'phong' || head === 'thue' || head === 'cuc')
    )
      continue
    mentions.push({
      start: match.index,
      end,
      name: tidy(passage.text.slice(match.index, end)),
      folded: passage.folded.slice(match.index, end).replace(/\s+/g, ' '),
      bare,
    })
    last = end
    if (mentions.length >= limit) break
  }
  return mentions
}

/** The body beginning at or shortly after `offset` (at most `within` characters later), or null. */
export function bodyAfter(bodies: readonly BodyMention[], offset: number, within = 3): BodyMention | null {
  for (const body of bodies) {
    if (body.start < offset) continue
    return body.start <= offset + within ? body : null
  }
  return null
}

/** One spelling for comparing bodies: folded, long forms shortened (`Ủy ban nhân dân` = `UBND`, `Tòa án nhân dân` = `TAND`). */
export function bodyKey(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/toa an nhan dan/g, 'tand')
    .replace(/vien kiem sat nhan dan/g, 'vksnd')
    .replace(/bao hiem xa hoi/g, 'bhxh')
    .replace(/thi hanh an dan su/g, 'thads')
    .replace(/^thi hanh an$/g, 'thads')
    .replace(/ubmttq|uy ban mttq|uy ban mat tran to quoc/g, 'mttq')
    .trim()
}

const BARE_BODY = /(?:^| )(?:xa|phuong|thi tran|cong ty|chi nhanh|van phong dang ky(?: dat dai)?|truong|benh vien)$/

/** `UBND xã` without a name: the same body named in full elsewhere in the letter, else the commune the letter is about. */
export function completeBody(name: string, bodies: readonly BodyMention[], communes: readonly string[]): string {
  const key = bodyKey(fold(name))
  if (!BARE_BODY.test(key)) return name
  const office = /^(?:pho )?(?:chu tich|giam doc|truong) /.exec(key)?.[0] ?? ''
  const plain = key.slice(office.length)
  const lead = office === '' ? '' : name.slice(0, office.length)
  const counts = new Map<string, { name: string; count: number }>()
  for (const body of bodies) {
    const full = bodyKey(body.folded)
    if (!full.startsWith(`${plain} `) || (body.bare && !/ tinh$/.test(full))) continue
    const entry = counts.get(full) ?? { name: body.name, count: 0 }
    entry.count += 1
    counts.set(full, entry)
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  if (best !== undefined) return `${lead}${best.name}`
  if (!/(?:^| )(?:xa|phuong|thi tran)$/.test(key) || communes.length !== 1) return name
  const unit = nameOfCommune(communes[0] as string)
  if (unit === null) return name
  return name
    .replace(/\s*(?:xã|phường|thị trấn|xa|phuong)$/i, ` ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`)
    .trim()
}
