/**
 * One pass over a letter that finds every name of a unit, with or without marks, in either tone style, with the type
 * word written out, abbreviated or missing. What a mention means is decided in `resolve.ts`.
 */
import { fold } from '../vietnamese/fold.ts'
import { type Gazetteer, type NameEntry, nameKey, PROVINCE_LIST, type Province, spelling } from './units.ts'

export type Level = 'commune' | 'district' | 'province'

/** A name as it stands in the text; `[start, end)` includes the type word (`xã Tân Hội`). */
export type Mention = {
  level: Level
  start: number
  end: number
  nameStart: number
  /** The type word: P, X, T, Đ, TP, TX, H, Q, tỉnh — null for a bare name. */
  type: string | null
  /** The name as written. */
  written: string
  /** What the gazetteer knows under that name; null for a typed name it does not know. */
  entry: NameEntry | null
  province: Province | null
  /** The exact spelling counts: the name (or the letter around it) is written with marks. */
  marked: boolean
  /** Every syllable begins with a capital, or is a number. */
  capital: boolean
}

export type Scan = { text: string; folded: string; marked: boolean; words: Words; mentions: Mention[] }
/** The letter's words: folded runs of letters or of digits, as offsets. */
export type Words = { word: string[]; start: number[]; end: number[] }

const PROVINCE_NAMES = new Map<string, Province>()
const PROVINCE_LONGEST = new Map<string, number>()
for (const province of PROVINCE_LIST) {
  for (const name of [province.name, ...province.former]) PROVINCE_NAMES.set(nameKey(name), province)
}
const HO_CHI_MINH = PROVINCE_LIST.find((province) => province.code === '79') as Province
for (const alias of ['hcm', 'tphcm', 'sai gon', 'tp hcm', 'tp ho chi minh']) PROVINCE_NAMES.set(alias, HO_CHI_MINH)
for (const alias of ['brvt', 'ba ria', 'vung tau']) PROVINCE_NAMES.set(alias, HO_CHI_MINH)
const HUE = PROVINCE_LIST.find((province) => province.code === '46') as Province
PROVINCE_NAMES.set('thua thien hue', HUE)
for (const key of PROVINCE_NAMES.keys()) {
  const syllables = key.split(' ')
  const first = syllables[0] as string
  PROVINCE_LONGEST.set(first, Math.max(PROVINCE_LONGEST.get(first) ?? 0, syllables.length))
}

const LONG_TYPES = new Map<string, readonly [type: string, level: Level]>([
  ['xa', ['X', 'commune']],
  ['phuong', ['P', 'commune']],
  ['thi tran', ['T', 'commune']],
  ['dac khu', ['Đ', 'commune']],
  ['huyen', ['H', 'district']],
  ['quan', ['Q', 'district']],
  ['thi xa', ['TX', 'district']],
  ['thanh pho', ['TP', 'district']],
  ['tinh', ['tỉnh', 'province']],
])
const SHORT_TYPES = new Map<string, readonly [type: string, level: Level]>([
  ['x', ['X', 'commune']],
  ['p', ['P', 'commune']],
  ['f', ['P', 'commune']],
  ['tt', ['T', 'commune']],
  ['h', ['H', 'district']],
  ['q', ['Q', 'district']],
  ['tx', ['TX', 'district']],
  ['tp', ['TP', 'district']],
  ['t', ['tỉnh', 'province']],
])
const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((word, i) => [word, String(i + 1)]),
)

/** Before these a name is a hamlet, a street, a river, a school, a firm or a person: no commune. */
const NOT_A_UNIT = new Set(
  'ap duong pho xom thon to kp cho cau song rach kenh suoi truong ty cty dn dntn htx kcn ccn kdc nhan ong ba anh chi co chu bac em ten ho va vo chong con hieu quan tram ben ga ql hl dt tl hoi chua dinh nha tho mau giao'.split(
    ' ',
  ),
)
const PLOT = new Set(['lo', 'day', 'toa', 'block', 'khu', 'can', 'phong'])
/** Ordinary words that are names, too. */
const ORDINARY = new Set(['an ninh', 'hoa hoi', 'hoa hiep', 'an thanh', 'binh an', 'tan hoa', 'loc ninh'])

const LETTER_RUN = /[a-z]+|[0-9]+/g
const WITHIN_NAME = /^(?:[ \t]{0,3}\n?[ \t]{0,3}|[ ]?-[ ]?)$/
const AFTER_TYPE = /^[ \t]{0,2}[.:]?[ \t]{0,3}\n?[ \t]{0,3}$/

/** Share of marked letters above which a letter counts as written with marks. */
const MARKED_SHARE = 0.02

function wordsOf(folded: string): Words {
  const words: Words = { word: [], start: [], end: [] }
  for (const match of folded.matchAll(LETTER_RUN)) {
    words.word.push(match[0])
    words.start.push(match.index)
    words.end.push(match.index + match[0].length)
  }
  return words
}

function isMarked(text: string): boolean {
  let marked = 0
  let letters = 0
  for (let i = 0; i < text.length && letters < 4000; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0xbf && code < 0x1f00) {
      marked += 1
      letters += 1
    } else if ((code > 64 && code < 91) || (code > 96 && code < 123)) letters += 1
  }
  return marked > letters * MARKED_SHARE
}

/** Whether the letter's words carry capitals at all; without, small letters say nothing about names. */
function hasCapitals(text: string): boolean {
  const sample = text.slice(0, 4000)
  const small = sample.toLowerCase()
  let capitals = 0
  for (let i = 0; i < sample.length; i += 1) if (sample[i] !== small[i]) capitals += 1
  return capitals * 80 > sample.length
}

/** Every mention in reading order; mentions do not overlap. `text` must be NFC. */
export function scan(text: string, gazetteer: Gazetteer): Scan {
  const folded = fold(text)
  const words = wordsOf(folded)
  const { word, start, end } = words
  const marked = isMarked(text)
  const capitals = hasCapitals(text)
  const at = (i: number) => start[i] as number
  const to = (i: number) => end[i] as number
  const gap = (i: number) => text.slice(to(i - 1), at(i))
  const joined = (i: number) => at(i) - to(i - 1) <= 5 && WITHIN_NAME.test(gap(i))
  const upper = (i: number) => {
    const sign = text.charAt(at(i))
    return sign !== sign.toLowerCase() || (sign >= '0' && sign <= '9')
  }

  /** The longest name in `known` beginning at word `i`, capitals taken into account; its number of words. */
  function nameAt<V>(i: number, known: Map<string, V>, longest: Map<string, number>): readonly [number, V] | null {
    const most = longest.get(word[i] as string) ?? 0
    let keys = ''
    let fallback: readonly [number, V] | null = null
    let best: readonly [number, V] | null = null
    for (let n = 1; n <= most && i + n <= word.length; n += 1) {
      if (n > 1 && !joined(i + n - 1)) break
      keys = n === 1 ? (word[i] as string) : `${keys} ${word[i + n - 1]}`
      const value = known.get(keys)
      if (value === undefined) continue
      let even = true
      for (let k = 1; k < n; k += 1) if (upper(i + k) !== upper(i)) even = false
      if (even) best = [n, value]
      else fallback = [n, value]
    }
    return best ?? fallback
  }

  function typeAt(i: number): { type: string; level: Level; next: number; short: boolean } | null {
    const one = word[i] as string
    const two = i + 1 < word.length && joined(i + 1) ? LONG_TYPES.get(`${one} ${word[i + 1]}`) : undefined
    const long = two ?? LONG_TYPES.get(one)
    const found = long ?? SHORT_TYPES.get(one)
    if (!found) return null
    const next = i + (two ? 2 : 1)
    if (next >= word.length || at(next) - to(next - 1) > 8 || !AFTER_TYPE.test(gap(next))) return null
    return { type: found[0], level: found[1], next, short: !long }
  }

  function mention(level: Level, first: number, name: number, n: number, type: string | null): Mention {
    const last = name + n - 1
    const written = text.slice(at(name), to(last))
    let capital = true
    for (let k = name; k <= last; k += 1) if (!upper(k)) capital = false
    return {
      level,
      start: at(first),
      end: to(last),
      nameStart: at(name),
      type,
      written,
      entry: null,
      province: null,
      marked: marked || fold(written) !== written.toLowerCase(),
      capital,
    }
  }

  /** A ward number: `Phường 3`, `P.03`, `phường IV`. */
  function wardAt(i: number): readonly [number: string, entry: NameEntry] | null {
    const number = ROMAN.get(upper(i) ? (word[i] as string) : '') ?? (word[i] as string).replace(/^0+(?=\d)/, '')
    if (!/^\d{1,2}$/.test(number)) return null
    return [number, gazetteer.names.get(number) ?? { units: [], formers: [], districts: [] }]
  }

  const mentions: Mention[] = []
  let i = 0
  while (i < word.length) {
    const typed = typeAt(i)
    if (typed) {
      const { type, level, next, short } = typed
      const made = typedMention(i, next, type, level, short)
      if (made) {
        mentions.push(made.mention)
        i = made.next
        continue
      }
    }
    const bare = bareMention(i)
    if (bare) {
      mentions.push(bare.mention)
      i = bare.next
    } else i += 1
  }
  return { text, folded, marked, words, mentions }

  function typedMention(first: number, name: number, type: string, level: Level, short: boolean) {
    // "Lô F2" is a plot, "F2" alone a ward.
    if (first > 0 && word[first] === 'f' && PLOT.has(word[first - 1] as string)) return null
    if (level === 'commune' && type === 'P') {
      const entry = wardAt(name)
      if (entry)
        return {
          mention: { ...mention(level, first, name, 1, type), written: entry[0], entry: entry[1] },
          next: name + 1,
        }
    }
    const dotted = text.charAt(to(name - 1)) === '.'
    if (short && !dotted && !upper(name)) return null
    if (level === 'province' || type === 'TP') {
      const found = nameAt(name, PROVINCE_NAMES, PROVINCE_LONGEST)
      const city =
        found && type === 'TP' ? gazetteer.names.get(nameKey(text.slice(at(name), to(name + found[0] - 1)))) : null
      if (found && !city?.districts.length) {
        const made = { ...mention('province', first, name, found[0], type), province: found[1] }
        return level === 'province' || found[1].fullName.startsWith('Thành phố')
          ? { mention: made, next: name + found[0] }
          : null
      }
      if (level === 'province') return null
    }
    const found = nameAt(name, gazetteer.names, gazetteer.longest)
    // Numbers are names of wards only: "xã 2 lần" says "twice".
    if (found && /^\d/.test(word[name] as string)) return null
    const known =
      found && (level === 'commune' ? found[1].units.length + found[1].formers.length : found[1].districts.length)
    if (found && known) {
      const made = { ...mention(level, first, name, found[0], type), entry: found[1] }
      if (!plausible(made, short)) return null
      return { mention: made, next: name + found[0] }
    }
    return unknown(first, name, type, level, short)
  }

  /** A typed name with marks that spells no unit, in small letters, is a sentence going on (`xã phản ánh`). */
  function plausible(made: Mention, short: boolean): boolean {
    const exact = spelledLike(made).length > 0
    if (!made.capital && made.marked && !exact) return false
    if (!made.written.includes(' ') && !made.written.includes('\n') && made.marked && !exact) return false
    if (made.capital) return true
    return !short && !ORDINARY.has(nameKey(made.written))
  }

  /** `huyện Củ Chi`, `xã Phú Hòa Đông`: kept, because it says that the address lies outside (or is misspelt). */
  function unknown(first: number, name: number, type: string, level: Level, short: boolean) {
    if (short && text.charAt(to(name - 1)) !== '.') return null
    if (!upper(name)) return null
    const head = text.slice(at(first), to(name - 1)).toLowerCase()
    if (type === 'Q' && !(head.startsWith('quận') || (head.startsWith('q') && /^\d/.test(word[name] as string))))
      return null
    let n = 1
    while (n < 4 && name + n < word.length && joined(name + n) && !gap(name + n).includes('\n') && upper(name + n))
      n += 1
    if (level === 'commune' && n === 1 && !/^\d/.test(word[name] as string)) return null
    return { mention: mention(level, first, name, n, type), next: name + n }
  }

  function bareMention(i: number) {
    const province = nameAt(i, PROVINCE_NAMES, PROVINCE_LONGEST)
    const found = nameAt(i, gazetteer.names, gazetteer.longest)
    const n = Math.max(found?.[0] ?? 0, province?.[0] ?? 0)
    if (n === 0) return null
    const unit = found && found[0] === n ? found[1] : null
    const single = n === 1 && !(province && province[0] === 1)
    if (single) return null
    const level: Level =
      unit && unit.units.length + unit.formers.length > 0 ? 'commune' : unit ? 'district' : 'province'
    const made = {
      ...mention(level, i, i, n, null),
      entry: unit,
      province: province && province[0] === n ? province[1] : null,
    }
    if (unit && made.province && made.marked) {
      // "Thạnh Hóa" is a district of ours, "Thanh Hóa" a province.
      const wanted = spelling(made.written)
      const province = [made.province.name, ...made.province.former].some((name) => spelling(name) === wanted)
      if (!province && spelledLike(made).length > 0) made.province = null
    }
    if (!made.capital && (capitals || level === 'province')) return null
    if (made.marked && unit && spelledLike(made).length === 0 && !made.province) return null
    const before = i > 0 ? (word[i - 1] as string) : ''
    const touching = i > 0 && /^[ .]{1,3}$/.test(gap(i))
    if (touching && NOT_A_UNIT.has(before) && !(before === 'ho' && upper(i - 1))) return null
    if (
      touching &&
      made.capital &&
      marked &&
      upper(i - 1) &&
      !/\d$/.test(before) &&
      gap(i) === ' ' &&
      !endsMention(at(i) - 1)
    ) {
      if (!LONG_TYPES.has(before) && !sentenceStart(i - 1)) return null
    }
    const after = i + n
    if (after < word.length && gap(after) === ' ' && upper(after) && marked && !/^\d/.test(word[after] as string)) {
      if (
        !typeAt(after) &&
        !nameAt(after, gazetteer.names, gazetteer.longest) &&
        !nameAt(after, PROVINCE_NAMES, PROVINCE_LONGEST)
      )
        return null
    }
    return { mention: made, next: after }
  }

  function endsMention(offset: number): boolean {
    return mentions.at(-1)?.end === offset
  }

  function sentenceStart(i: number): boolean {
    return i === 0 || /[.!?:;\n(]/.test(gap(i))
  }
}

/** Those units and districts of a mention that are spelt exactly as written, in either tone style. */
export function spelledLike(mention: Mention): { name: string }[] {
  const { entry, written } = mention
  if (!entry) return []
  const wanted = spelling(written)
  const like = (unit: { name: string }) => spelling(unit.name) === wanted
  return [...entry.units, ...entry.formers, ...entry.districts].filter(like)
}
