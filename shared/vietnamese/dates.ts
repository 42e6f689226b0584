import { digitsOf, numberFromWords } from './numbers.ts'

/** A date in a folded text. `day` is ISO when day, month and year are all there; otherwise only `dayOfMonth`/`month`. */
export interface DateMatch {
  start: number
  end: number
  day: string | null
  dayOfMonth: number
  month: number
}

/** A digit, or what a scanner makes of one. */
const D = '[0-9oli|]'
const SEPARATOR = '[ \\n]{0,2}[/.\\-][ \\n]{0,2}'
const MONTH_NAME = '(?:gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?|chap)'
const IN_FIGURES = `(?<![\\da-z/.,-])(${D}{1,2})${SEPARATOR}(${D}{1,2})${SEPARATOR}((?:19|2[0o])${D}{2}|[0-9]{2})(?![\\d/]|[.,]\\d|[a-z])`
const IN_LETTER_STYLE = `\\bng[a.]y[ \\n]{1,6}(?:m[uo]ng[ \\n]{1,3})?(${D}{1,2})[ \\n.,]{1,4}(?:tha[a-z]{1,2}g|thang|thg)[ \\n.]{1,4}(${D}{1,2}|${MONTH_NAME})(?:[ \\n.,]{1,4}(?:n[a.]m[ \\n]{1,4})?((?:19|2[0o])[ ]?${D}[ ]?${D}))?(?![\\d])`
const DAY_MONTH = `\\b(?:ngay|hom|dem|sang|chieu)[ \\n]{1,4}(?:m[uo]ng[ ]{1,3})?(${D}{1,2})${SEPARATOR}(${D}{1,2})(?![\\d/.-]?\\d)`
/** `20 tháng 02 năm 2026`, `mùng 8 tháng 10 năm 2025`: without the word `ngày` the year must be there. */
const BARE = `(?<![\\da-z/.,-])(?:m[uo]ng[ ]{1,3})?(${D}{1,2})[ ]{1,2}thang[ ]{1,2}(${D}{1,2}|${MONTH_NAME})[ ,]{1,3}(?:nam[ ]{1,3})?((?:19|20)\\d\\d)(?!\\d)`
/** `27 August 2026`, `August 27, 2026` in letters of foreigners. */
const ENGLISH =
  '\\b(\\d{1,2})(?:st|nd|rd|th)?[ ]{1,2}(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ ,.]{1,3}(20\\d\\d)(?!\\d)'
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NUMERIC = new RegExp(`${IN_LETTER_STYLE}|${IN_FIGURES}|${DAY_MONTH}|${BARE}|${ENGLISH}`, 'g')

const WORD = '[a-z0-9]{1,8}'
const IN_WORDS = new RegExp(
  `\\bngay[ \\n]{1,3}((?:${WORD}[ \\n]{1,2}){1,4})thang[ \\n]{1,3}((?:${WORD}[ \\n]{1,2}){1,3}?)nam[ \\n]{1,3}((?:${WORD}[ \\n]{1,2}){0,9}${WORD})`,
  'g',
)
/** Months with names of their own: giêng 1, tư 4, chạp 12 (citizens use them for the solar month too). */
const MONTH_WORDS: Readonly<Record<string, number>> = { gieng: 1, tu: 4, chap: 12 }

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** ISO day of a date that exists, else null. Two-digit years belong to this century up to 50. */
export function isoDay(day: number, month: number, year: number): string | null {
  if (!Number.isInteger(day) || !Number.isInteger(month) || !Number.isInteger(year)) return null
  const full = year >= 100 ? year : year <= 50 ? 2000 + year : 1900 + year
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1) return null
  const leap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0
  if (day > (month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] as number))) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function valueOfWords(text: string | undefined): number {
  const words = (text ?? '').split(/[ \n]+/).filter((word) => word !== '' && word !== 'mung' && word !== 'mong')
  const first = words[0]
  if (first !== undefined && /^\d+$/.test(first)) return Number(first)
  return numberFromWords(words)?.value ?? Number.NaN
}

function monthOfWord(word: string): number {
  return MONTH_WORDS[word] ?? valueOfWords(word)
}

function inWords(folded: string): DateMatch[] {
  const matches: DateMatch[] = []
  for (const match of folded.matchAll(IN_WORDS)) {
    const day = valueOfWords(match[1])
    const monthWord = (match[2] ?? '').trim()
    const month = monthOfWord(monthWord)
    const iso = isoDay(day, month, valueOfWords(match[3]))
    if (iso === null || match.index === undefined) continue
    matches.push({ start: match.index, end: match.index + match[0].length, day: iso, dayOfMonth: day, month })
  }
  return matches
}

/**
 * All dates of a folded text in order: `12/5/2026`, `12-5-26`, `ngày 12 tháng 5 năm 2026`, `17 thg 3, 2026`,
 * `ngày mùng 3 tháng 6`, `ngày mười hai tháng năm năm hai ngàn không trăm hai mươi sáu`, with scanner errors in digits.
 */
export function datesIn(folded: string): DateMatch[] {
  const matches: DateMatch[] = []
  for (const match of folded.matchAll(NUMERIC)) {
    const day = Number(digitsOf(match[1] ?? match[4] ?? match[7] ?? match[9] ?? match[12] ?? ''))
    const monthText = match[2] ?? match[5] ?? match[8] ?? match[10] ?? ''
    const month =
      match[13] !== undefined
        ? ENGLISH_MONTHS.indexOf(match[13]) + 1
        : /^[a-z]{2}/.test(monthText) && !/\d/.test(monthText)
          ? monthOfWord(monthText)
          : Number(digitsOf(monthText))
    const yearDigits = match[3] ?? match[6] ?? match[11] ?? match[14]
    if (day < 1 || day > 31 || month < 1 || month > 12) continue
    const iso = yearDigits === undefined ? null : isoDay(day, month, Number(digitsOf(yearDigits)))
    if (yearDigits !== undefined && iso === null) continue
    const lead = /ngay[ \n]{1,3}$/.exec(folded.slice(Math.max(0, match.index - 7), match.index))?.[0].length ?? 0
    matches.push({ start: match.index - lead, end: match.index + match[0].length, day: iso, dayOfMonth: day, month })
  }
  const spelled = /\bngay[ \n]+[a-z]/.test(folded) ? inWords(folded) : []
  if (spelled.length === 0) return matches
  return [...matches.filter((m) => !spelled.some((s) => s.start <= m.start && m.start < s.end)), ...spelled].sort(
    (a, b) => a.start - b.start,
  )
}
