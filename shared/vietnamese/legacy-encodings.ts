/**
 * Old Word files and pages still come in the fonts of the 1990s: VNI-Windows (VNI-Times …) and TCVN3 (.VnTime …),
 * where ordinary Latin-1 characters are drawn as Vietnamese letters. Recognised by whether the words become
 * Vietnamese syllables, and converted only then: the same characters are honest Latin-1 letters elsewhere.
 * The two published standards are the source of the character pairs (TCVN 5712:1993 VN3; VNI-Windows).
 */
import { normalise } from './fold.ts'
import { isSyllable } from './syllables.ts'

export type Encoding = 'unicode' | 'vni' | 'tcvn3'

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const TONES = [GRAVE, ACUTE, HOOK, TILDE, DOT] as const

/** VNI: a base letter and a modifier. Each row: Unicode letter, VNI base, then the modifiers of ` ´ ? ~ . and of no tone. */
const VNI_ROWS: readonly (readonly [letter: string, base: string, tones: string, plain: string])[] = [
  ['a', 'a', 'øùûõï', ''],
  ['e', 'e', 'øùûõï', ''],
  ['o', 'o', 'øùûõï', ''],
  ['u', 'u', 'øùûõï', ''],
  ['y', 'y', 'øùûõ', ''],
  ['ơ', 'ô', 'øùûõï', ''],
  ['ư', 'ö', 'øùûõï', ''],
  ['â', 'a', 'àáåãä', 'â'],
  ['ê', 'e', 'àáåãä', 'â'],
  ['ô', 'o', 'àáåãä', 'â'],
  ['ă', 'a', 'èéúüë', 'ê'],
]
const VNI_SINGLE = 'ôơöưììííæỉóĩòịîỵñđ'

const VNI: ReadonlyMap<string, string> = new Map([
  ...VNI_ROWS.flatMap(([letter, base, tones, plain]) => [
    ...(plain === '' ? [] : [[base + plain, letter] as const]),
    ...[...tones].map((modifier, i) => [base + modifier, (letter + TONES[i]).normalize('NFC')] as const),
  ]),
  ...pairs(VNI_SINGLE),
])

const TCVN3: ReadonlyMap<string, string> = new Map(
  pairs(
    'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư',
  ),
)

function pairs(table: string): [string, string][] {
  const signs = [...table]
  return signs.flatMap((sign, i) => (i % 2 === 0 ? [[sign, signs[i + 1] as string] as [string, string]] : []))
}

/** VNI-Windows → Unicode, longest match first; a capital base with a small modifier (`Uû`) gives a capital. */
export function fromVni(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; ) {
    const base = text.charAt(i)
    const two = VNI.get((base + text.charAt(i + 1)).toLowerCase())
    const letter = (i + 1 < text.length ? two : undefined) ?? VNI.get(base.toLowerCase())
    if (letter === undefined) result += base
    else result += base === base.toLowerCase() ? letter : letter.toUpperCase()
    i += letter !== undefined && letter === two && i + 1 < text.length ? 2 : 1
  }
  return result
}

/**
 * TCVN3 → Unicode. The standard has no capitals with tones (a capital font drew them): in a line or word whose plain
 * letters are all capitals the others become capitals; a text typed in the capital font stays small.
 */
export function fromTcvn3(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const capitalLine = isCapitals(line, 4)
      const converted = line.replace(LEGACY_WORD, (word) => {
        const letters = convertTcvn3(word)
        return isCapitals(word, 2) ? letters.toUpperCase() : letters
      })
      return capitalLine ? converted.toUpperCase() : converted
    })
    .join('\n')
}

function convertTcvn3(word: string): string {
  let converted = ''
  for (const sign of word) converted += TCVN3.get(sign) ?? sign
  return converted
}

const isCapitals = (text: string, least: number) => !/[a-z]/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= least

/** A run of letters as the old fonts see them: nearly every Latin-1 sign above U+00A0 is one. */
const LEGACY_WORD = /[A-Za-z\u00a1-\u00ff\u0100-\u024f\u1ea0-\u1ef9]{1,60}/g

/** Vietnamese has a few thousand syllables: what each reads as is worked out once. */
const known = new Map<string, number>()
const MOST_KNOWN = 20_000

/** Whether a word is a syllable as written (1), and after conversion from VNI (2) and TCVN3 (4), together. */
function readsAs(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  const reads = (isSyllable(word) ? 1 : 0) | (isSyllable(fromVni(word)) ? 2 : 0) | (isSyllable(fromTcvn3(word)) ? 4 : 0)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, reads)
  return reads
}

/** How many words with marks there are, and how many of them are syllables as written and after each conversion. */
function tally(text: string): { marked: number; unicode: number; vni: number; tcvn3: number } {
  const count = { marked: 0, unicode: 0, vni: 0, tcvn3: 0 }
  for (const [word] of text.matchAll(LEGACY_WORD)) {
    if (!/[\u00a1-\uffff]/.test(word) || !/[A-Za-z]/.test(word)) continue
    count.marked += 1
    const reads = readsAs(word)
    if (reads & 1) count.unicode += 1
    if (reads & 2) count.vni += 1
    if (reads & 4) count.tcvn3 += 1
    if (count.marked === 1500) break
  }
  return count
}

/** Legacy only if the conversion makes (nearly) all marked words syllables that were mostly none before. */
function decide({ marked, unicode, vni, tcvn3 }: ReturnType<typeof tally>, least: number): Encoding {
  const best: Encoding = vni >= tcvn3 ? 'vni' : 'tcvn3'
  const made = Math.max(vni, tcvn3)
  return marked >= least && made >= marked * 0.7 && unicode <= made * 0.6 ? best : 'unicode'
}

/** The encoding of most of a text. Short texts (under 3 marked words) count as Unicode. */
export function detectEncoding(text: string): Encoding {
  return decide(tally(text), 3)
}

const CONVERT = { vni: fromVni, tcvn3: fromTcvn3 } as const

/**
 * Any Vietnamese text as Unicode: converted line by line where the letter mixes fonts, left alone where it is Unicode.
 * `encoding` names the legacy encoding that was found, or `unicode`.
 */
export function toUnicode(text: string): { text: string; encoding: Encoding } {
  if (!/[\u00a1-\u00ff]/.test(text)) return { text, encoding: 'unicode' }
  const whole = detectEncoding(text)
  let encoding: Encoding = whole
  const lines = text.split('\n').map((line) => {
    if (!/[\u00a1-\u00ff]/.test(line)) return line
    const count = tally(line)
    // In a letter known to be legacy a line needs no proof of its own, only no proof against it.
    const own = decide(count, 4)
    const spoken = whole !== 'unicode' && count.unicode <= Math.max(count[whole], 0) ? whole : own
    if (spoken === 'unicode') return line
    if (encoding === 'unicode') encoding = spoken
    return CONVERT[spoken](line)
  })
  return encoding === 'unicode' ? { text, encoding } : { text: lines.join('\n'), encoding }
}

/** What every incoming text goes through once: legacy fonts to Unicode, then `normalise`. */
export function readable(text: string): { text: string; encoding: Encoding } {
  const { text: unicode, encoding } = toUnicode(text)
  return { text: normalise(unicode), encoding }
}
