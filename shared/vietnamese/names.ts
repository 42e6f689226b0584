import { fold, normalise } from './fold.ts'

/** Family names of Vietnam's peoples, folded. A name in capitals or small letters is believed only when it begins with one. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly an au bach bang banh bien bo cai cam can cao ' +
    'cat chau che chu chung co cong cu cung dai dam dan danh dao dau dien dinh doan dong dot duong duu giang giap ha han hang hi ' +
    'hua hung huu huyen kha khau khieu khong khuat khuong khuu kien kieu kim ky la lac lai lam lang lau lieu lo loc ' +
    'lu luc luong luu luyen ma mac mai man manh mau mong mua na nghiem ngac ngan ngoc nghe nham nhan nhu nhuom ninh ' +
    'nong on ong pho phu phung phuoc quach quan quang quyen sam san sang sao sau soc son sung su ta tan tang tao thach thai thai ' +
    'than thang thanh thao the thi thiet thieu thoi thong thuong tien tieu to ton tong ton trang tri trieu trinh truong tu ' +
    'tuong ung uong uat van vang vi vien vinh vuong xa y yen chau neang som tran sok ksor rmah siu rcham ro ' +
    'am bac be bong chiem chieu chuong cuu dac dau diem diep dieu doi du duyen gia giao hac hau hoa hy khuc khuu kien ' +
    'lieng luan mach moc muc nguy nhat nho ninh pang pha phi phuc qua quy sai sieu suong tac tat te thap thuan thuy tiep tiet tin toai ' +
    'toan trac tra tru tuan vo vong vuu xuan'
  ).split(' '),
)

/** Labels that follow a name without a comma and are not part of it (`Trần Văn A Sinh năm 1970`, `… Điện thoại`). */
const LABEL_AFTER_A_NAME =
  /^(?:sinh[ ]{0,2}(?:ngay|nam|\d|:)|s[.]?n[.: ]|nam sinh|cccd|cmnd|cmt|can cuoc|dia chi|dien thoai|sdt|dt[ :]|thuong tru|tam tru|cu ngu|hien (?:ngu|o|dang|cu)|chuc vu|nghe nghiep|so (?:cccd|cmnd|dien|dt|nha)|gioi tinh|quoc tich|dan toc|ho khau|noi o|cho o|ngay sinh|cong tac|nguoi |truong (?:phong|ap|cong)|chu tich|giam doc|pho )/
/** Little words that end a name typed all in capitals or all in small letters; with their marks, for `Đệ` is a name and `để` is not. */
const WORD_AFTER_A_NAME =
  /^(?:là|ngụ|ngu|ở|o|và|va|cùng|để|bị|có|làm|tuổi|tuoi|năm|sn|đã|đang|thì|mà|nhà|nha|quê|trú|tru|của|cua|số|so|sdt|sđt|dt|đt|tại|hiện|người|nguoi|không|ấp|ap|tổ|xã|xa|phường|khu|thôn) /
/** What somebody does for a living, behind a name in running capitals: `LÝ VĂN XÊ TÀI XẾ`. */
const WORK_AFTER_A_NAME =
  /^(?:tài xế|tai xe|chủ xe|chủ tiệm|chủ hộ|chủ cơ|chủ quán|chu xe|chu ho|làm nông|làm ruộng|làm thuê|lam nong|lam ruong|buôn bán|buon ban|nông dân|nong dan|công nhân|cong nhan|giáo viên|giao vien|hưu trí|huu tri|cán bộ|can bo|nghề nghiệp|nghe nghiep|thương binh|thuong binh|cựu chiến|cuu chien|bệnh binh|hộ nghèo|ho ngheo|trồng|trong (?:lua|cay|mia|rau|thanh)|nuôi|nuoi|chạy|chay|sửa xe|thợ|tho (?:may|ho|han|nail)|buôn|bán|ban (?:ve|ca|rau|hang|com)|kính gửi|kinh gui|đại diện|dai dien|địa chỉ|dia chi) /
/** Without marks these are given names as well (`Tai`, `Hien`): they end a name of three syllables at the earliest. */
const PERHAPS_AFTER_A_NAME = /^(?:la|tai|cung|de|bi|co|lam|xin|hien|khong|sinh|to|que|phuong|thi|nam|da|dang|ma|thon) /

/** A scanner's speck inside a word is read over; given names of Koreans and Chinese carry a hyphen (`Kim Min-ho`). */
const LETTERS = /[\p{L}\p{M}]+(?:['`][\p{L}\p{M}]+)?['`]?(?:-\p{Ll}{1,10}(?!\p{L}))?/uy
const MAX_SYLLABLES = 6

export interface NameMatch {
  start: number
  end: number
  /** Written the usual way: `Bùi Văn Sĩ`. */
  name: string
  /** True when the first syllable is a family name of Vietnam. */
  familyName: boolean
}

const isUpper = (letter: string) => letter !== letter.toLowerCase()

/** `BÙI VĂN SĨ` and `bùi văn sĩ` → `Bùi Văn Sĩ`; other names keep their letters. */
export function usualCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '')
  const mixed = letters !== letters.toUpperCase() && letters !== letters.toLowerCase()
  if (mixed) return name.replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, first: string) => gap + first.toUpperCase())
  return name
    .toLowerCase()
    .replace(/(^|[\s(.'-])(\p{L})/gu, (_, gap: string, first: string) => gap + first.toUpperCase())
}

/** Only these make a name of words in small letters: rarer family names are everyday words too. */
const COMMON_FAMILY =
  /^(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong|doan|mai|trinh|dao|ta|to|thai|lam|luong|cao|kieu|chau|lu|la|quach|phung|ngoc) /

/** Whether a folded text that begins with small letters may begin with a person's name. */
export const startsLikeAName = (folded: string): boolean => COMMON_FAMILY.test(folded)

const FAMILY_AS_WRITTEN: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn mai trịnh đào tạ tô thái lâm ' +
    'lương cao kiều châu lữ quách phùng tăng thạch kim sơn danh lưu hà chu tống la từ nghiêm vương khổng triệu tôn'
  ).split(' '),
)

/** In running capitals only a common family name with its own marks begins a name: `TRẦN` does, `THÔNG BÁO` does not. */
export const isWrittenFamilyName = (syllable: string): boolean => {
  const small = syllable.toLowerCase()
  return FAMILY_AS_WRITTEN.has(small) || (fold(small) === small && startsLikeAName(`${small} `))
}

/** Monks and nuns bear the name of Thích Ca before their own. */
const DHARMA = /^(?:Thích|THÍCH)$/
/** Before these `văn` and `thị` are no middle names: `Công Văn`, `Phòng Văn Hóa`, `Siêu Thị`. */
const NO_FAMILY =
  /^(?:phong|ban|hoi|cong|trung|nhan|khoa|khu|mon|viet|thi|anh|nha|vien|so|ton|sieu|tai|chi|nghi|do|cai|ngu|lang|am|chanh|tam|so)$/
/** A rare family name is one for certain where `Thị` or `Văn` and a given name follow (`Ngũ Thị Lành`). */
const hasMiddleName = (syllables: readonly string[]): boolean =>
  syllables.length >= 3 &&
  /^(?:thị|văn|thi|van)$/.test((syllables[1] as string).toLowerCase()) &&
  (!NO_FAMILY.test(fold(syllables[0] as string)) || /^(?:ngũ|cái|bàn)$/i.test(syllables[0] as string)) &&
  /^\p{Lu}/u.test(syllables[0] as string)

/** Whether a folded syllable is a family name. */
export const isFamilyName = (syllable: string): boolean => FAMILY_NAMES.has(syllable)

/**
 * Reads a person's name at `offset` (spaces skipped) of `text`, whose folded twin is `folded`.
 * Capitalised syllables are taken while they last, at most six; `small` also takes a name typed in small letters,
 * two to four syllables beginning with a family name. One line only.
 */
export function personNameAt(
  text: string,
  folded: string,
  offset: number,
  options: { small?: boolean; minSyllables?: number } = {},
): NameMatch | null {
  let at = offset
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at += 1
  const start = at
  const syllables: string[] = []
  let end = at
  let small = false
  let uniform = false
  while (syllables.length < MAX_SYLLABLES) {
    if (syllables.length >= 2 && LABEL_AFTER_A_NAME.test(folded.slice(at, at + 14))) break
    // In running capitals or small letters nothing but the little words themselves shows where the name ends.
    if (syllables.length >= 2 && uniform) {
      const next = `${text.slice(at, at + 8).toLowerCase()} `
      if (WORK_AFTER_A_NAME.test(`${text.slice(at, at + 12).toLowerCase()} `)) break
      if (
        (WORD_AFTER_A_NAME.test(next) &&
          !(syllables.length === 2 && /^(?:văn|thị|van|thi)$/i.test(syllables[1] as string))) ||
        (syllables.length >= 3 && PERHAPS_AFTER_A_NAME.test(next))
      )
        break
    }
    LETTERS.lastIndex = at
    const token = LETTERS.exec(text)?.[0]
    if (token === undefined) break
    const capital = isUpper(token.charAt(0))
    const letters = token.replace(/['`]/g, '')
    if (!capital) {
      if (!options.small || (syllables.length > 0 && !small)) break
      if (syllables.length === 0 && !isFamilyName(fold(token))) break
      if (token.length > 7 || syllables.length >= 4) break
      small = true
    }
    if (syllables.length === 0) uniform = small || (token.length > 1 && token === token.toUpperCase())
    // A run-together pair such as `VõThành` (scanner lost the space) is two syllables.
    for (const piece of capital ? letters.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [letters]) syllables.push(piece)
    end = at + token.length
    at = end
    let gap = 0
    while (text[at] === ' ' || text[at] === '\t') {
      at += 1
      gap += 1
    }
    // Columns of a form stand apart by several spaces.
    if (gap === 0 || (gap > 2 && syllables.length >= 2)) break
  }
  if (syllables.length < (options.minSyllables ?? 2)) return null
  const familyName =
    isFamilyName(fold(syllables[0] as string)) || DHARMA.test(syllables[0] as string) || hasMiddleName(syllables)
  return { start, end, name: usualCase(normalise(syllables.join(' '))), familyName }
}

const HONORIFIC =
  /^(?:(?:cac |quy )?(?:ong|ba|anh|chi|co|chu|bac|em|chau|dong chi|d\/c|dc|luat su|ls\.?|bac si|bs\.?|thay|me|cha|cu|ho ong|ho ba)(?: \(?(?:ong|ba)\)?)?)[ .:]+/

/** How many units of `folded` at `offset` are a form of address (`ông `, `bà `, `đồng chí `, `Luật sư `). */
export function honorificAt(folded: string, offset: number): number {
  let length = 0
  for (let round = 0; round < 2; round += 1) {
    const match = HONORIFIC.exec(folded.slice(offset + length, offset + length + 24))
    if (match === null) break
    length += match[0].length
  }
  return length
}

/** Family names that fold like a form of address: `Châu Minh` is no `cháu Minh`. */
const TITLE_LIKE_FAMILY = /^(?:Châu|CHÂU|Chu|CHU|Ông|ÔNG|Cù|CÙ|Cổ|CỔ|Bạc|Chau|CHAU)[ ]{1,2}(?=\p{Lu})/u
/** With these marks it is the family name and nothing else. */
const FAMILY_BY_ITS_MARKS = /^(?:Châu|CHÂU|Cù|CÙ|Cổ|CỔ|Bạc|BẠC) /u

/** `honorificAt`, but a family name of the same letters stays with its name. */
export function titleLength(text: string, folded: string, offset: number): number {
  const length = honorificAt(folded, offset)
  // "ông Châu Kiến Quốc": the family name behind the title.
  const first = HONORIFIC.exec(folded.slice(offset, offset + 24))?.[0].length ?? 0
  if (first > 0 && first < length && FAMILY_BY_ITS_MARKS.test(text.slice(offset + first, offset + first + 5)))
    return first
  if (length === 0 || !TITLE_LIKE_FAMILY.test(text.slice(offset, offset + 9))) return length
  if (FAMILY_BY_ITS_MARKS.test(text.slice(offset, offset + 5))) return 0
  if (/^(?:van|thi) /.test(folded.slice(offset + length, offset + length + 4))) return 0
  // Written `Ông Lê Văn A` the title goes with a capital, too.
  const rest = personNameAt(text, folded, offset + length)
  // "Ông Sơn" speaks of somebody; no family of that name is left with one syllable.
  return /^[ÔO]ng/i.test(text.slice(offset, offset + 3)) || rest?.familyName ? length : 0
}

/** A name and its titles reduced to what tells people apart: folded, honorifics removed. */
export function nameKey(name: string): string {
  const folded = fold(normalise(name)).replace(/\s+/g, ' ').trim()
  return folded
    .slice(honorificAt(folded, 0))
    .replace(/[^a-z ]/g, '')
    .trim()
}
