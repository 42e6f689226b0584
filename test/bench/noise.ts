/** What happens to a letter on its way: scanned and recognised badly, typed without accents, set in a cover letter. */
import { fold } from '../../shared/vietnamese/fold.ts'
import type { Chance } from './chance.ts'

const LOOKS_LIKE: Record<string, string> = {
  l: '1',
  i: 'í',
  o: '0',
  đ: 'd',
  ư: 'u',
  ơ: 'o',
  e: 'c',
  n: 'r',
  h: 'b',
  t: 'f',
  a: 'ã',
  ê: 'é',
  g: 'q',
  u: 'ú',
  c: 'e',
}

/** Character recognition at `rate` damaged characters: lost accents, look-alikes, joined and split words, dirt. */
export function recognised(text: string, rate: number, chance: Chance): string {
  let out = ''
  let column = 0
  for (const letter of text) {
    column += 1
    if (letter === ' ' && column > 68) {
      out += '\n'
      column = 0
      continue
    }
    if (letter === '\n') column = 0
    if (!chance.chance(letter >= '0' && letter <= '9' ? rate / 12 : rate)) {
      out += letter
      continue
    }
    const what = chance.next()
    if (letter === ' ') out += what < 0.5 ? '' : '  '
    else if (what < 0.6) out += fold(letter) === letter.toLowerCase() ? (LOOKS_LIKE[letter] ?? letter) : fold(letter)
    else if (what < 0.75) out += `${letter} `
    else if (what < 0.9) out += LOOKS_LIKE[letter.toLowerCase()] ?? '.'
    else out += what < 0.95 ? `${letter}'` : ''
  }
  return out
}

/** Typed without accents; capitals stay. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

const OTHER_WORDS: readonly (readonly string[])[] = `
không|hông|chẳng|ko
nhà tôi|gia đình tui|bên nhà tôi
gia đình tôi|cả nhà tôi|gia đình chúng tôi
bà con|dân ở đây|mấy hộ chung quanh
nói|bảo|trả lời|kêu
xuống|tới coi|về kiểm tra
cán bộ|người của xã|anh cán bộ
đóng|nộp
xin|mong|đề nghị cho
đề nghị|kính mong|yêu cầu
yêu cầu|đề nghị|xin
đất|miếng đất|phần đất
ngày|hôm|bữa
hồi|lúc|vào dịp
con nhỏ|mấy đứa nhỏ|trẻ con
mùi|mùi hôi thối|hơi thúi
nước|nước thải|dòng nước
xả|thải|đổ
trại|cơ sở|chỗ nuôi
tiền|khoản tiền|số tiền
lập biên bản|ghi biên bản|làm giấy
hỏi|hỏi lại|thắc mắc
làm chứng|xác nhận giùm|đứng ra nói
đồng ý|chấp nhận|chịu
kiểm đếm|đếm cây|kê khai
ghi|viết|kê
tính|áp giá|quy ra
mấy|nhiều|bao nhiêu
công nhân|anh chị em thợ|người làm
nợ|thiếu|còn giữ
hồ sơ|giấy tờ|bộ giấy
có|được
mà|nhưng
thì|là
vô|vào|ra vô
chờ|đợi
hoài|mãi|suốt
lên|ra tận
giấy|tờ giấy|văn bản
sẵn sàng|luôn sẵn lòng|đều chịu
rất|thiệt là|quá đỗi
trước|lúc trước|khi trước
chết|lăn ra chết|bị chết
trường|nhà trường
cô|cô giáo|bà
ông|ổng|ông ấy
quyết định|tờ quyết định|văn bản
thông báo|tờ thông báo
tỉnh|cấp tỉnh|bên tỉnh
xã|bên xã|ủy ban xã
trả|hoàn trả|đưa lại
tôi|tui
em|tụi em
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** The same told by heart: other words, clauses turned round; names, numbers and days stay. */
export function inOtherWords(sentence: string, chance: Chance): string {
  let out = sentence
  for (const [word, ...others] of OTHER_WORDS) {
    if (!chance.chance(0.75)) continue
    out = out.replace(new RegExp(`(?<![\\p{L}/-])${word}(?![\\p{L}/-])`, 'gu'), () => chance.pick(others))
  }
  const [head, ...rest] = out.replace(/\.$/, '').split(', ')
  if (rest.length === 0 || chance.chance(0.4)) return out
  return `${rest.join(', ')}, ${head}.`
}
