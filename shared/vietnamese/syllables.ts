/** The shape of a Vietnamese syllable: tells Vietnamese from text in a wrong encoding, another language or noise. */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'
const RHYME =
  '(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oao|oay|oeo|uây|uyu|uya|uai|ia|iê|yê|ya|ua|uâ|uê|uô|uơ|uy|ưa|ươ|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])'
const CODA = '(?:ch|ng|nh|[cmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}${CODA}$`)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether `word` could be one Vietnamese syllable with its marks (`nghĩa`, `Đông`): built right, at most one tone. */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false
  const decomposed = word.toLowerCase().normalize('NFD')
  const bare = decomposed.replace(TONE, '')
  return decomposed.length - bare.length <= 1 && SYLLABLE.test(bare.normalize('NFC'))
}

/** Share of words (2 letters and more) that are Vietnamese syllables, in at most the first 2,000 words; 0 without words. */
export function syllableShare(text: string): number {
  let words = 0
  let syllables = 0
  for (const [word] of text.matchAll(/\p{L}{2,40}/gu)) {
    words += 1
    if (isSyllable(word)) syllables += 1
    if (words === 2000) break
  }
  return words === 0 ? 0 : syllables / words
}

/** Whether the text is Vietnamese typed without marks: its words are syllables, and next to none carries a mark. */
export function isUnmarked(text: string): boolean {
  let letters = 0
  let marked = 0
  for (const [letter] of text.slice(0, 20_000).matchAll(/\p{L}/gu)) {
    letters += 1
    if (letter > '\u007f') marked += 1
  }
  return letters >= 12 && marked <= letters * 0.01 && syllableShare(text) > 0.75
}
