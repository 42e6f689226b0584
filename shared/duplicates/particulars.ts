/**
 * What makes this matter this one: names of firms, schools, canals and people in the told story, uneven sums and
 * measures, days, numbers of decisions. All of it survives retelling in other words.
 */
import { PROVINCES } from '../places/provinces.ts'
import { TAY_NINH } from '../places/units.ts'
import { fold, foldKey } from '../vietnamese/fold.ts'
import { COMMON_SYLLABLES } from './common-syllables.ts'
import { FAMILY_NAMES, FORMULAS, NOT_A_NAME, PLACE_WORDS, WATERS } from './formulas.ts'

export interface Name {
  /** Folded, syllables parted by spaces. */
  key: string
  /** As written. */
  label: string
  /** A name few bear: a firm or school of three syllables. People, waters and short names meet by chance. */
  rare: boolean
}

const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}]{0,12}(?: {1,2}\p{Lu}[\p{L}\p{M}]{0,12}){0,9}/gu
const SPACES = / +/
const WORD_BEFORE = /([a-z]{1,10})[\s:"'(]{0,3}$/
/** Words before the name of a firm, school or hospital, which may be called after a person. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'thcs thpt hoc non truong ty tnhh mtv cp nghiep vien khoa nuoi tac'.split(' '),
)
/** What a firm makes or trades in, where three syllables are left behind it: `cty tui xach kim ngan long`. */
const WARES =
  `tui xach giay da may mac det nhuom soi vai bao bi in go nhua co khi che bien thuc pham hat dieu cao su khoai mi tinh
  bot mia duong gach ngoi cat sat thep phan bon thuoc thuy hai nong san dau gas xang van tai bat dong du lich tu nhan`.split(
    /\s+/,
  )
const IS_WARE: ReadonlySet<string> = new Set(WARES)
/** A firm's name behind what it makes: `xưởng túi xách Kim Ngân Long`. */
const FIRM_AHEAD = new RegExp(
  `\\b(?:cong ty|cty|cong ti|xi nghiep|nha may|xuong|co so|trai|htx)(?: (?:${WARES.join('|')})){1,4}[\\s:"'(]{0,3}$`,
)
const AHEAD = 44
const ROADS: ReadonlySet<string> = new Set(['duong', 'hem', 'lo', 'ql', 'dt'])
/** The same at the head of a run: with its accents, for Trần and Phương are names of people. */
const PLACE_WORDS_IN_RUN: ReadonlySet<string> = new Set(
  'xã xa phường huyện huyen tỉnh tinh tp quận ấp ap khóm kcn'.split(' '),
)
/** Family names that lose themselves among other words without their accents: Đỗ (do), Đặng (đang), Từ, Tô. */
const SPELT_LIKE_A_NAME: ReadonlySet<string> = new Set(['đỗ', 'đặng', 'từ', 'tô'])
/** A heading that character recognition tore apart still reads like a name in capitals. */
const FORMULA_TEXT = FORMULAS.join(' ')
const MOST_NAMES = 40
/** `quê Tiền Giang`: every third letter names a province, and none is about it. */
const PROVINCE_NAMES: ReadonlySet<string> = new Set(
  PROVINCES.split('\n').flatMap((line) =>
    line
      .replace(/^\S+ \S+ /, '')
      .split(/[<;]/)
      .map(foldKey),
  ),
)

/** A line in capitals is a heading: ĐƠN KHIẾU NẠI. */
function isHeading(story: string, at: number, run: string): boolean {
  const second = run.charAt(1)
  if (second !== second.toUpperCase() || run !== run.toUpperCase()) return false
  const around = story.slice(Math.max(0, at - 200), at + 200)
  const here = Math.min(at, 200)
  const end = around.indexOf('\n', here)
  const line = around.slice(around.lastIndexOf('\n', here) + 1, end < 0 ? around.length : end)
  return line === line.toUpperCase()
}

/**
 * Names of two syllables and more in the story, without bodies, places after `xã`, `ấp` … and the names in `except`
 * (folded; the sender's own name says nothing about the matter). `folded`: the story folded. A firm gives its last two and three syllables.
 */
export function namesIn(story: string, except: ReadonlySet<string>, folded = fold(story)): Name[] {
  const found = new Map<string, Name>()
  const places = new Set<string>(except)
  const runs: { syllables: string[]; written: string[]; institution: boolean; before: string }[] = []
  for (const match of story.matchAll(CAPITALISED_RUN)) {
    if (isHeading(story, match.index, match[0])) continue
    const before = WORD_BEFORE.exec(folded.slice(Math.max(0, match.index - 14), match.index))?.[1] ?? ''
    // A sentence begins with a capital, too: one syllable is a name only behind `xã`, `ấp` …
    if (!match[0].includes(' ') && !PLACE_WORDS.has(before)) continue
    const written = match[0].split(SPACES)
    const syllables = folded.slice(match.index, match.index + match[0].length).split(SPACES)
    if (written.length > 7) continue
    const isPlaceWord = (at: number) => PLACE_WORDS_IN_RUN.has((written[at] ?? '').toLowerCase())
    let first = 0
    const opens = (at: number) =>
      NOT_A_NAME.has(syllables[at] as string) &&
      !isPlaceWord(at) &&
      !SPELT_LIKE_A_NAME.has((written[at] ?? '').toLowerCase())
    while (first < syllables.length && opens(first)) first += 1
    const rest = syllables.slice(first)
    if (PLACE_WORDS.has(before) || isPlaceWord(first)) {
      const place = isPlaceWord(first) ? rest.slice(1) : rest
      if (place.length > 0) places.add(place.join(' '))
      continue
    }
    const institution =
      INSTITUTIONS.has(before) ||
      syllables.slice(0, first).some((word) => INSTITUTIONS.has(word)) ||
      (rest.length > 2 && FIRM_AHEAD.test(folded.slice(Math.max(0, match.index - AHEAD), match.index)))
    runs.push({ syllables: rest, written: written.slice(first), institution, before })
  }
  for (const { syllables, written, institution, before } of runs) {
    const full = syllables.join(' ')
    if (syllables.length < 2 || places.has(full)) continue
    const person = syllables.length <= 4 && syllables.length > 2 && FAMILY_NAMES.has(syllables[0] as string)
    const whole = person || WATERS.has(syllables.at(-3) ?? '')
    const lengths = person ? [syllables.length] : syllables.length > 2 ? (whole ? [3] : [2, 3]) : [2]
    for (const length of lengths) {
      const key = syllables.slice(-length).join(' ')
      const unit = !person && (TAY_NINH.names.has(key) || PROVINCE_NAMES.has(key))
      if (unit || places.has(key) || FORMULA_TEXT.includes(key) || found.has(key) || found.size >= MOST_NAMES) continue
      const rare =
        length >= 3 && (!person || institution) && !WATERS.has(key.slice(0, key.indexOf(' '))) && !ROADS.has(before)
      found.set(key, { key, label: written.slice(-length).join(' '), rare })
    }
  }
  return [...found.values()]
}

const LANDMARK =
  /\b(?:cua khau|benh vien|ben xe|ben pha|cong vien|nga ba|nga tu|nga nam|nghia trang|bai rac|san bong|ho chua|tram bom) ([a-z]{2,6} [a-z]{2,6})(?![a-z])/g
const NOT_A_LANDMARK =
  /\b(?:khoa|toi|tui|nay|nha|dan|em|anh|chi|con|duoc|khong|de|cac|nhung|mot|hai|ba|bon|va|o|vao|ra|di|la|thi|cho|sat|phia|gan|qua|cua|huyen|tinh|moi|cu|lon|nho|do|dang|se|bi|co|gi|ai|biet|xin|giay|tien|phep|thue|nguoi|gia|dinh|ca|so|do|thoat|nuoc)\b/

const CAPITALISED_PAIR = /\p{Lu}[\p{Ll}\p{M}]{0,6}(?: \p{Lu}[\p{Ll}\p{M}]{1,6}){1,5}/gu

/** What stands before a name also where the writer uses no capitals. */
const NAMED_BY =
  /\b(?:ong|ba|anh|chi|co|chu|ap|khom|cau|kinh|kenh|rach|cho|xom|ben|vam|nga ba|nga tu|ngan hang|cong ty|cty|tram|chua|that|truong|nha tro) (?=([a-z]{2,6} [a-z]{2,6})(?![a-z]))/g
const NO_NAME: ReadonlySet<string> = new Set(
  'toi em con tui ong ba anh chi co kinh quy ngay thang nam xa phuong huyen tinh ap khu thi thanh uy ubnd so don cong can dien'.split(
    ' ',
  ),
)
const FORMULA_PAIRS: ReadonlySet<string> = new Set(
  FORMULAS.flatMap((line) => line.split(' ').map((syllable, i, all) => `${syllable} ${all[i + 1] ?? ''}`)),
)

/** Two syllables with capitals wherever they stand, folded: what a hamlet, a canal or a man is called, also in a signature. */
export function properPairs(text: string, except: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const put = (one: string, other: string) => {
    const pair = `${one} ${other}`
    if (NO_NAME.has(one) || FORMULA_PAIRS.has(pair) || except.has(pair) || isUnit(pair)) return
    if (found.size < MOST_PAIRS) found.add(pair)
  }
  for (const [run] of text.matchAll(CAPITALISED_PAIR)) {
    const syllables = fold(run).split(' ')
    for (let i = 0; i + 1 < syllables.length; i += 1) put(syllables[i] as string, syllables[i + 1] as string)
  }
  for (const [, pair = ''] of fold(text).matchAll(NAMED_BY)) {
    const [one, other] = pair.split(' ') as [string, string]
    if (!COMMON_SYLLABLES.has(one) || !COMMON_SYLLABLES.has(other)) put(one, other)
  }
  return [...found]
}
const MOST_PAIRS = 32
/** Every third letter names its district and province. */
const isUnit = (pair: string): boolean => {
  const entry = TAY_NINH.names.get(pair)
  return (
    PROVINCE_NAMES.has(pair) ||
    (entry !== undefined && entry.units.length + entry.formers.length + entry.districts.length > 0)
  )
}

/** `kinh 79`, `cầu Mười Hai`, `tổ 4` is written in small letters, and a whole neighbourhood speaks of it. */
const BY_NUMBER =
  /\b(kinh|kenh|cau|hem|to|cong|lo|doi|tuyen|tram|truc|chung cu|ql|quoc lo|dt|duong tinh|tinh lo|huyen lo) (?:so )?(\d{1,4}[a-z]?|muoi(?: (?:mot|hai|ba|bon|lam|sau|bay|tam|chin))?)(?![\d/a-z]|[.,]\d)/g
const KIND: Readonly<Record<string, string>> = {
  kinh: 'kenh',
  'quoc lo': 'ql',
  'duong tinh': 'dt',
  'tinh lo': 'dt',
}
const TEENS = ['', 'mot', 'hai', 'ba', 'bon', 'lam', 'sau', 'bay', 'tam', 'chin']

/** Canals, bridges, lanes and groups by number, folded: `kinh 79` → `kenh 79`. */
export function numberedIn(folded: string): string[] {
  const found = new Set<string>()
  for (const [, kind = '', number = ''] of folded.matchAll(BY_NUMBER)) {
    const value = number.startsWith('muoi') ? 10 + TEENS.indexOf(number.slice(5)) : number
    if (found.size < 8) found.add(`${KIND[kind] ?? kind} ${value}`)
  }
  return [...found]
}

/** Gates, stations, crossings by their kind and two syllables, however they are typed: `CỬA KHẨU XA MÁT` → `xa mat`. */
export function landmarksIn(folded: string): { key: string; label: string }[] {
  const found = new Map<string, string>()
  for (const [whole, name = ''] of folded.matchAll(LANDMARK)) {
    if (!NOT_A_LANDMARK.test(name) && found.size < 8) found.set(name, whole)
  }
  return [...found].map(([key, label]) => ({ key, label }))
}

const BODY_IN_LOWER_CASE =
  /\b(?:cong ty|cty|cong ti|doanh nghiep|trai (?:chan nuoi )?(?:heo|ga|vit|bo)|truong (?:tieu hoc|thcs|thpt|mam non|mau giao)|co so|nha may|xuong|benh vien|lo (?:giet mo|gach|than|heo)|bai (?:cat|rac|xe)|vua|tiem|nha hang|phong kham|cay xang|cua hang|trang trai|hop tac xa|htx|xi nghiep|nha thau|du an|khu dan cu|khu tai dinh cu|kdc|kcn|quan)((?: [a-z]{1,7}){2,7})/g
const LEGAL_FORM =
  /^(?:tnhh|mtv|cp|co|phan|sx|tm|dv|xd|sxtm|tmdv|thuong|mai|dich|vu|san|xuat|xay|dung|chan|nuoi|may|giay|da|go)$/

/**
 * The three syllables after `công ty`, `trường` … in a folded text: the name, where the writer uses no capitals. Often
 * no name at all, so it counts only against a name that another petition writes in capitals.
 */
export function uncapitalisedNames(folded: string): string[] {
  const names: string[] = []
  for (const match of folded.matchAll(BODY_IN_LOWER_CASE)) {
    const syllables = (match[1] as string).trim().split(' ')
    while (syllables.length > 2 && LEGAL_FORM.test(syllables[0] as string)) syllables.shift()
    while (syllables.length > 3 && IS_WARE.has(syllables[0] as string)) syllables.shift()
    if (syllables.length >= 3) names.push(syllables.slice(0, 3).join(' '))
    if (names.length > 24) break
  }
  return names
}

const CALLED =
  /(?<![\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Cc]hú|[Bb]ác|[Dd]ì|[Tt]hím|[Mm]ợ|[Dd]ượng|[Cc]ậu|[Tt]hằng|đồng chí)\s(?:\p{Lu}[\p{L}]{0,7}\s){0,4}(\p{Lu}[\p{L}]{1,7})(?![\p{L}])(?!\s\p{Lu})/gu

const AFTER_TITLE = /^(?:đồng chí|\S+)\s/
const NICKNAME = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut) [a-z]+$/

/**
 * Given names of the people spoken of: `ông Phạm Minh Khởi`, later `ông Khởi` → `khoi`, with the words as written. What a
 * neighbourhood calls somebody (`ông Tám Tảng` → `tam tang`) is a name of its own.
 */
export function calledIn(text: string): { key: string; label: string }[] {
  const found = new Map<string, string>()
  for (const match of text.matchAll(CALLED)) {
    const whole = foldKey(match[0].replace(AFTER_TITLE, ''))
    for (const key of NICKNAME.test(whole) ? [whole, fold(match[1] as string)] : [fold(match[1] as string)])
      if (found.size < 16 && !found.has(key)) found.set(key, match[0])
  }
  return [...found].map(([key, label]) => ({ key, label }))
}

const OFFICE =
  /\b(?:chu tich|bi thu|truong (?:cong an|ap|phong|ban|thon)|hieu (?:truong|pho)|giam doc|cong chuc dia chinh|can bo dia chinh|ke toan|chap hanh vien|tham phan)\b/

/** The office a respondent holds, where there is one of it in a commune; folded, with its deputy. Null for "cán bộ". */
export function officeIn(position: string): string | null {
  const folded = foldKey(position)
  const office = OFFICE.exec(folded)?.[0]
  return office === undefined ? null : `${/^pho\b/.test(folded) ? 'pho ' : ''}${office}`
}

const HAMLET =
  /(?<![\p{L}])(?:[Ấấ]p|[Aa]p|ẤP|AP|[Kk]hu phố|[Kk]hu pho|KP\.?|kp\.?|[Kk]hóm|[Kk]hom)\s{1,2}(\d{1,2}[A-Za-z]?(?![\d/])|\p{Lu}[\p{L}]{0,7}(?:\s\p{Lu}[\p{L}]{0,7}){0,2}(?:\s\d(?!\d))?)/gu

/** Hamlets and quarters named in a text, folded: `ấp Tân Lâm` → `tan lam`, `khu phố 3` → `3`. */
export function hamletsIn(text: string): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(HAMLET)) {
    const key = foldKey(match[1] as string)
    if (key !== '' && found.size < 12) found.add(key)
  }
  return [...found]
}

/** What a firm or other body is called for short, folded: `công ty TNHH Chăn nuôi Hưng Phát Lộc` → `hung phat loc`. */
export function shortBody(body: string): string | null {
  const last = [...body.matchAll(CAPITALISED_RUN)].at(-1)?.[0]
  if (last === undefined) return null
  const syllables = foldKey(last).split(' ')
  while (syllables.length > 0 && NOT_A_NAME.has(syllables[0] as string)) syllables.shift()
  return syllables.length >= 2 ? syllables.slice(-3).join(' ') : null
}

const STATE_BODY =
  /^(?:chu tich |pho chu tich |giam doc |truong |lanh dao )?(?:uy ban|ubnd|hdnd|hoi dong|so |bo |cong an|toa an|tand|vien kiem sat|vks|chi cuc|cuc |thue|kho bac|bao hiem|bhxh|phong |ban |thanh tra|van phong|chi nhanh|trung tam|dang uy|huyen uy|tinh uy|mat tran|dien luc)/

/** Bodies of the State meet in every second petition: the same one says little, unlike the same firm or school. */
export function isStateBody(foldedBody: string): boolean {
  return STATE_BODY.test(foldedBody)
}

export interface Figure {
  key: string
  label: string
}

const NUMBER = /\d[\d.,]{0,18}\d|\d/g
const DATE = /(?:^|[^\d/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d)(?![\d/])/g
const DATE_IN_WORDS = /ngay\s{1,2}(\d{1,2})\s{1,2}thang\s{1,2}(\d{1,2})\s{1,2}nam\s{1,2}(20\d\d)/g
/** Phone and identity numbers, also written in groups. */
const PHONE = /(?<!\d)0\d{1,3}(?:[ .-]?\d{2,4}){2,4}(?!\d)/g
/** A day without its year: `ngày 11/5`, `hôm 11 tháng 5`, `mùng 9 tháng 5`. */
const DAY_ALONE =
  /\b(?:ngay|hom|bua|sang|trua|chieu|toi|dem|mung|tu|den)\s{1,2}(\d{1,2})(?:\s?[/.-]\s?|\s{1,2}thang\s{1,2})(\d{1,2})(?!\s{0,2}[/.-]?\s?\d|\s{1,2}nam\s)/g
const MOST_FIGURES = 40

/** The last day of that month before the letter was written: nobody means another. */
function lastBefore(written: string, d: string, m: string): string | null {
  const day = `${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const year = Number(written.slice(0, 4)) - (day > written.slice(5) ? 1 : 0)
  return Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31 ? `${year}-${day}` : null
}

/** Digits that carry information: 401.358.000 has six, 500.000 has one. */
function significant(digits: string): number {
  return digits.replace(/0+$/, '').length
}

/**
 * Uneven sums and measures (three telling digits and more) and days. Phone and identity numbers, years and numbers
 * of documents are left to the fields that know them. `folded` is the folded story; `petitionDay` is skipped, `written`
 * gives days without a year theirs.
 */
export function figuresIn(folded: string, petitionDay: string | null, written: string | null = null): Figure[] {
  const found = new Map<string, string>()
  const put = (key: string, label: string) => {
    if (found.size < MOST_FIGURES && !found.has(key)) found.set(key, label)
  }
  for (const pattern of [DATE, DATE_IN_WORDS]) {
    for (const [, d = '', m = '', y = ''] of folded.matchAll(pattern)) {
      const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
      if (Number(m) <= 12 && Number(d) <= 31 && day !== petitionDay) put(`day ${day}`, `${d}/${m}/${y}`)
    }
  }
  if (written !== null) {
    for (const [, d = '', m = ''] of folded.matchAll(DAY_ALONE)) {
      const day = lastBefore(written, d, m)
      if (day !== null && day !== petitionDay) put(`day ${day}`, `${d}/${m}`)
    }
  }
  for (const match of folded.replace(PHONE, ' ').matchAll(NUMBER)) {
    const around = match.input.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1)
    if (around.includes('/') || /[a-z]$/.test(around.slice(0, 1))) continue
    const decimal = /^\d{1,6},\d{1,2}$/.test(match[0])
    const digits = match[0].replace(/[.,]/g, '').replace(/^0+/, '')
    if (/^0\d{8,11}$/.test(match[0].replace(/[.,]/g, '')) || digits.length > 12) continue
    if (!decimal && /^(?:19|20)\d\d$/.test(match[0])) continue
    if (significant(digits) >= 3) put(`n ${decimal ? match[0] : digits}`, match[0])
  }
  for (const match of folded.matchAll(CODE)) put(`code ${match[1]?.trim()}${Number(match[2])}`, match[0].toUpperCase())
  return [...found].map(([key, label]) => ({ key, label }))
}

/** Roads, lots, canals and houses have numbers with letters: `đường D3`, `ĐT 825`, `lô B12`. Not `m2`, `T12`, `KP3`. */
const CODE =
  /(?<![a-z0-9/.-])(?:(?:duong|lo|kenh|day|nha|block|can|ngo|hem|cau|tuyen)\s)?((?:ql|dt|tl|hl|dh)\s?|[bcdehlnr])(\d{1,3})(?![\d/.a-z-])/g

const DOCUMENT = /(?<![\d/.])(\d{1,6})\s?\/\s?((?:20\d\d\s?\/\s?)?[a-z]{2,10}(?:\s?-\s?[a-z]{1,12}\d{0,3}){0,3})/g
/** Instruments of law are quoted by everybody: 47/2026/NĐ-CP, 32/2024/QH15, 05/2021/TT-TTCP. */
const INSTRUMENT =
  /\b(?:nd-?cp|qh\d{0,2}|tt-?[a-z]{2,10}|ttlt.{0,20}|nq-?[a-z]{2,6}|kl-?tw|ct-?ttg|ubtvqh\d{0,2}|pl-?[a-z]{2,8}|qd-?tw|qd-?ttg)$/

const NOT_A_DOCUMENT = /^(?:m2|thang|nam|ngay|ha|kg|ho|nguoi|con|cay|dong|trang)$/

/** One spelling for `512 / QĐ–UBND`, `0512/qd-ubnd` and what character recognition makes of them. */
export function documentKey(number: string): string {
  return fold(number)
    .replace(/\s+/g, '')
    .replace(/^(?:so:?)/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/[^a-z0-9/-]/g, '')
    .replace(/-+/g, '-')
}

const DAY_AFTER = /^[^\d\n]{0,24}ngay\s{1,2}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d)/

/**
 * Numbers of decisions, notices and letters in a folded text, as keys, each with the day written behind it (ISO) or
 * null; numbers of laws and decrees are left out.
 */
export function documentsIn(folded: string): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const match of folded.matchAll(DOCUMENT)) {
    const key = documentKey(`${match[1]}/${match[2]}`)
    const suffix = key.slice(key.lastIndexOf('/') + 1)
    if (suffix.length < 2 || INSTRUMENT.test(suffix) || NOT_A_DOCUMENT.test(suffix)) continue
    const after = match.index + match[0].length
    const [, d = '', m = '', y = ''] = DAY_AFTER.exec(folded.slice(after, after + 50)) ?? []
    const day =
      y !== '' && Number(m) <= 12 && Number(d) <= 31 ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null
    if (found.size < 24) found.set(key, found.get(key) ?? day)
  }
  return found
}

const NUMBERED =
  /\b(?:quyet dinh|qd|cong van|cv|thong bao|tb|ban an|giay moi)(?:\s{1,3}\S{1,12}){0,4}?\s{1,3}(?:so\s{0,2}:?\s{0,2})?(\d{2,5})\b/g

/** Bare numbers after `quyết định`, `công văn` …: a retelling says "công văn 512 hồi tháng 4". */
export function bareDocumentNumbers(folded: string): string[] {
  const found = new Set<string>()
  for (const match of folded.matchAll(NUMBERED)) {
    const number = (match[1] as string).replace(/^0+/, '')
    if (number.length >= 2 && !/^20[12]\d$/.test(number) && found.size < 16) found.add(number)
  }
  return [...found]
}
