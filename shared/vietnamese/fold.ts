/**
 * Vietnamese text made comparable: cleaned once on the way in (`normalise`), then folded as often as needed
 * (`fold`) without ever moving a character, so that offsets found in folded text are offsets in the letter.
 */

/** Latin-1, Latin Extended, IPA, combining marks, Greek, Cyrillic and Latin Extended Additional end here. */
const TABLE_END = 0x1f00

/** Dashes and quotes that word processors put in by themselves: `QĐ–UBND` is `QĐ-UBND`. */
const SAME_SIGN: readonly (readonly [string, string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'],
  [' ', '\u00a0\u2007\u202f'],
]

const FOLDED: Uint16Array = (() => {
  const table = new Uint16Array(0x2300)
  for (let code = 0; code < table.length; code += 1) {
    table[code] = code
    if (code >= TABLE_END) continue
    const base = String.fromCharCode(code).normalize('NFD').charAt(0)
    const lower = base.toLowerCase()
    table[code] = (lower.length === 1 ? lower : base).charCodeAt(0)
  }
  // Đ has no decomposition; Ð (eth) and Ɖ are what broken keyboards and converters write for it.
  for (const letter of 'đĐðÐɖƉ') table[letter.charCodeAt(0)] = 0x64
  for (const [sign, variants] of SAME_SIGN) {
    for (const variant of variants) table[variant.charCodeAt(0)] = sign.charCodeAt(0)
  }
  return table
})()

const CHUNK = 8192

/**
 * Lower case, tone and vowel marks removed, đ → d, typographic dashes and quotes made plain.
 * The result has exactly as many UTF-16 units as `text`, unit for unit. `text` must be NFC (see `normalise`).
 */
export function fold(text: string): string {
  const codes = new Uint16Array(Math.min(text.length, CHUNK))
  let folded = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const n = Math.min(CHUNK, text.length - from)
    for (let i = 0; i < n; i += 1) {
      const code = text.charCodeAt(from + i)
      codes[i] = code < FOLDED.length ? (FOLDED[code] as number) : code
    }
    folded += String.fromCharCode.apply(null, codes.subarray(0, n) as unknown as number[])
  }
  return folded
}

/** Characters that take no room on paper: zero-width, soft hyphen, direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\u0085]/g
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/**
 * The one cleaning every text gets before anything is read from it; all evidence offsets count in its result.
 * NFC; line ends to `\n`; odd spaces and control characters to one space each; invisible characters removed;
 * non-breaking hyphen to `-`; full-width ASCII to ASCII; Ð/ð (eth) to Đ/đ. Form feeds (page ends) stay.
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(CONTROL, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
}

/** Name of a person, place or body as a key: folded, every run of other signs one space, trimmed. */
export function foldKey(text: string): string {
  return fold(normalise(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const TONES = '\u0300\u0301\u0309\u0303\u0323'
/** `hòa → hoà` and back: only final oa, oe, uy carry their tone in two ways. */
const STYLES: readonly (readonly [old: string, modern: string])[] = [...TONES].flatMap((tone) =>
  ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY'].map((pair): [string, string] => [
    `${pair.charAt(0)}${tone}${pair.charAt(1)}`.normalize('NFC'),
    `${pair}${tone}`.normalize('NFC'),
  ]),
)
const TO_OLD = new Map(STYLES.map(([old, modern]) => [modern, old]))
const TO_MODERN = new Map(STYLES)
const MODERN = new RegExp(`(?<![qQ])(?:${[...TO_OLD.keys()].join('|')})(?!\\p{L})`, 'gu')
const OLD = new RegExp(`(?:${[...TO_MODERN.keys()].join('|')})(?!\\p{L})`, 'gu')

/** Puts every tone of `text` (NFC) where the given spelling puts it: `old` hòa, thủy — `modern` hoà, thuỷ. Same length. */
export function tonePlacement(text: string, style: 'old' | 'modern'): string {
  return style === 'old'
    ? text.replace(MODERN, (pair) => TO_OLD.get(pair) ?? pair)
    : text.replace(OLD, (pair) => TO_MODERN.get(pair) ?? pair)
}

/** Whether two words differ at most in capitals and in where the tone stands: hoà = HÒA, but hoa ≠ hòa. */
export function sameSyllable(a: string, b: string): boolean {
  const form = (word: string) => tonePlacement(normalise(word).toLowerCase(), 'old')
  return form(a) === form(b)
}
