import { communesIn } from '../places/index.ts'
import { fold } from '../vietnamese/fold.ts'
import { type NameMatch, personNameAt, usualCase } from '../vietnamese/names.ts'
import { startsAddress } from './address.ts'
import { phonesIn } from './contacts.ts'
import { isCasual, type Passage } from './passage.ts'

const OPENING = 1500
const END = 320

/** `Dạ em Nghĩa ở ấp 5`, `em tên Lan,` */
const SPOKEN =
  /(?:^|[\n.,!] ?|\b(?:da|thua|chao|oi|ui) )(?:em|e|toi|tui|con|chau|minh)[ ]{1,2}(?:ten(?: la)?[ ]{1,2}|la[ ]{1,2})?(?=\p{L}{2,7}(?: \p{L}{2,7})?(?:[,.\n]|[ ](?:o|nha|tro|ap|to|day|ben|ngu) ))/gu
/** Titles of monks, nuns and priests stand before the name they took. */
const RELIGIOUS =
  /(?:^|[\n.;:,(])[ ]{0,4}(?:(?:toi|con) (?:la |ten )?)?(?:ty[- ]?kheo(?: ni)?|dai duc|thuong toa|hoa thuong|su co|ni su|ni truong|su ba|su thay|thay tru tri|sa di|linh muc|muc su|nu tu|achar|a cha)[ ]{1,2}(?=\p{L})/gu
/** The last lines: `Nhiên, tổ 7, Suối Dây. 0396 …` */
const CLOSING =
  /(?:^|[\n.!?…])[ ]{0,4}(?:(?:em|toi|con|chau|kinh don|kinh thu|nay kinh)[ ,]{1,2})?(?=\p{L}{2,7}(?: \p{L}{2,7})?[ ]{0,2}(?:[,.\n(]|[ ]-[ ]|$))/gu

/** All in small letters: `tui bảy nè`, `em tên lan`. */
const SPOKEN_SMALL =
  /(?:^|[\n.,!] ?|\b(?:da|thua|chao|oi|ui) )(?:em|e|toi|tui|con|chau)[ ]{1,2}(?:ten(?: la)?[ ]{1,2}([a-z]{2,7})(?=[ ,.\n])|(?:la[ ]{1,2})?([a-z]{2,7})(?=[ ](?:ne|day|nha)[ ,.!\n]))/
const ORDINARY =
  /^(?:nguoi|dan|cong|phu|con|chu|cua|gui|hoi|xin|viet|goi|noi|biet|thay|di|ve|o|la|ten|that|duoc|khong|cho|nho|lam|moi)$/

const isCapital = (letter: string) => letter !== letter.toLowerCase()
const NOT_A_NAME =
  /^(?:xin|cam on|cam ta|tran trong|kinh|ngay|noi nhan|thua|mong|nho|vay|anh|em|chi|ong|ba|toi|con|day|neu|chao|than ai|chuc|hay|viet|sdt|so|dt|dia chi|lien he|tu do|doc lap|hanh phuc|don|dung|thang|hom|chua|ap|xa|to|khu|phuong)(?![a-z])/

function shortName({ text, folded }: Passage, at: number, titled: boolean): NameMatch | null {
  if (!isCapital(text.charAt(at)) || (!titled && NOT_A_NAME.test(folded.slice(at, at + 14)))) return null
  const name = personNameAt(text, folded, at, { minSyllables: 1 })
  return name !== null && name.name.split(' ').length <= 3 && !/^\p{L}{1,8}[ ]?\d/u.test(text.slice(at, at + 10))
    ? name
    : null
}

/**
 * A given name, a nickname or a dharma name by which somebody who can be found calls himself: a telephone or an address
 * stands in the letter, or the mail's sender shows the same name. `sender`: full name of the mail's sender, or null;
 * it is taken where it ends with the name called. Null when nobody names himself.
 */
export function calledName(passage: Passage, sender: string | null, shown: string): NameMatch | null {
  const { folded } = passage
  const end = folded.trimEnd().length
  const tail = Math.max(0, end - END)
  const places: (readonly [number, RegExp, number])[] = [
    [0, SPOKEN, Math.min(OPENING, end)],
    [Math.max(0, end - 600), RELIGIOUS, end],
    [tail, CLOSING, end],
  ]
  const phones = phonesIn(passage)
  const phone = phones.length > 0
  // "Gọi tôi: 0707 070 707 (chị Thảo)"
  for (const number of phones) {
    const behind = /^[ ]?[(,–-][ ]?(?:gap )?(?:chi|anh|co|chu|bac|ba|ong|em|c|a|ten)[ .:]{1,2}/.exec(
      folded.slice(number.end, number.end + 20),
    )
    const before = folded.slice(Math.max(0, number.start - 40), number.start)
    if (behind === null || !/(?:goi|so|lien he|lien lac|sdt|dt|may|zalo)[^.\n]{0,24}$/.test(before)) continue
    const name = shortName(passage, number.end + behind[0].length, true)
    if (name !== null) return name
  }
  const small = phone && isCasual(passage) ? SPOKEN_SMALL.exec(folded.slice(0, OPENING)) : null
  const word = small?.[1] ?? small?.[2]
  if (small !== null && word !== undefined && !ORDINARY.test(word)) {
    const start = small.index + small[0].length - word.length
    return {
      start,
      end: start + word.length,
      name: usualCase(passage.text.slice(start, start + word.length)),
      familyName: false,
    }
  }
  for (const [from, pattern, to] of places) {
    for (const match of folded.slice(from, to).matchAll(pattern)) {
      const at = from + match.index + match[0].length
      const name = shortName(passage, at, pattern === RELIGIOUS)
      if (name === null) continue
      const key = fold(name.name)
      const inHeader = ` ${fold(shown)
        .replace(/<.*/, '')
        .replace(/[^a-z ]/g, ' ')} `.includes(` ${key} `)
      const after = /^[ ,.\n-]{1,4}/.exec(folded.slice(name.end, name.end + 4))
      const addressed = after !== null && startsAddress(passage, name.end + after[0].length)
      const said = pattern === SPOKEN && /ten|la/.test(match[0])
      if (!(inHeader || addressed || said || (phone && pattern !== SPOKEN))) continue
      // "… p. Ninh Thạnh." is where, not who.
      if (!inHeader && pattern !== RELIGIOUS && communesIn(name.name).length > 0) continue
      if (pattern === CLOSING && !inHeader && !addressed && !phone) continue
      const full = sender !== null && fold(sender).endsWith(` ${key}`) ? sender : name.name
      return { ...name, name: full }
    }
  }
  return null
}
