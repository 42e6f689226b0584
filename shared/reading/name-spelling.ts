import { fold } from '../vietnamese/fold.ts'
import { nameKey, usualCase } from '../vietnamese/names.ts'

const TONED_FAMILY: Readonly<Record<string, string>> = {
  nguyen: 'Nguyễn',
  tran: 'Trần',
  le: 'Lê',
  pham: 'Phạm',
  huynh: 'Huỳnh',
  hoang: 'Hoàng',
  phan: 'Phan',
  vo: 'Võ',
  vu: 'Vũ',
  dang: 'Đặng',
  bui: 'Bùi',
  do: 'Đỗ',
  ho: 'Hồ',
  ngo: 'Ngô',
  duong: 'Dương',
  ly: 'Lý',
  dinh: 'Đinh',
  truong: 'Trương',
  doan: 'Đoàn',
  trinh: 'Trịnh',
  dao: 'Đào',
  ta: 'Tạ',
  luong: 'Lương',
  kieu: 'Kiều',
  van: 'Văn',
  thi: 'Thị',
}

const hasMarks = (text: string) => fold(text) !== text.toLowerCase()

/** Puts right what a scanner did to syllables nearly everybody bears (`Vò Minh Tuấn`, `Nguyễn Thi Vân`); never touches a name written without any marks. */
export function repairedName(name: string): string {
  if (!hasMarks(name)) return name
  const syllables = name.split(' ')
  return syllables
    .map((syllable, index) => {
      const folded = fold(syllable)
      const toned = TONED_FAMILY[folded]
      const middle = folded === 'van' || folded === 'thi'
      if (toned === undefined || (index === 0 ? middle : !(middle && index === 1 && syllables.length > 2)))
        return syllable
      return syllable === toned || (index === 0 && VALID_TWINS.has(syllable)) ? syllable : toned
    })
    .join(' ')
}

/** Family names that differ from a commoner one only in their marks. */
const VALID_TWINS: ReadonlySet<string> = new Set([
  'Đường',
  'Lỷ',
  'Tả',
  'Hoàn',
  'Tràn',
  'Lương',
  'Lường',
  'Đồ',
  'Hà',
  'Đoan',
  'Trình',
  'Tà',
  'Hô',
])

/** A syllable whose marks the scanner lost takes them from another place where the same name stands. */
function withLostMarks(name: string, others: readonly string[]): string {
  if (!hasMarks(name)) return name
  const key = nameKey(name)
  let syllables = name.split(' ')
  for (const other of others) {
    const theirs = usualCase(other).split(' ')
    if (nameKey(other) !== key || theirs.length !== syllables.length) continue
    syllables = syllables.map((syllable, i) => (hasMarks(syllable) ? syllable : (theirs[i] ?? syllable)))
  }
  return syllables.join(' ')
}

/** Among spellings of one name (introduction, signature, mail header) the one with marks; the introduction wins a tie. */
export function bestSpelling(name: string, others: readonly string[]): string {
  const key = nameKey(name)
  const repaired = withLostMarks(repairedName(name), others)
  const same = others.filter((other) => nameKey(other) === key).map((other) => repairedName(usualCase(other)))
  if (!hasMarks(repaired)) return same.find(hasMarks) ?? repaired
  const votes = same.filter(hasMarks)
  const against = votes.filter((vote) => vote !== repaired)
  const winner = against.find((vote) => against.filter((other) => other === vote).length >= 2)
  return winner !== undefined && !votes.includes(repaired) ? winner : repaired
}
