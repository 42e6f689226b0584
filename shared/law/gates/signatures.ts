/** C05 and C22: whether the paper is signed, by everybody who sends it, and where each of them lives. */
import type { Evidence, Message, Petition } from '../../petition.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Facts } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { GROUP_FROM } from '../people.ts'
import { type Answer, fail, type Paper, pass, unknown } from './paper.ts'

/** A picture nobody could read, called after the petition or its signature, may well be the signed page. */
export const SIGNED_PAGE = /(?:^|[^a-z])(?:don|ky|chu ky|scan|camscanner|trang|ban ky|dontocao|donkhieunai)(?:[^a-z]|$)/

/** "(đã ký)", "(ký tên, đóng dấu)", "(lăn tay)": somebody who typed the paper says that it bears a signature. */
const SIGNING_MARK =
  /[([]\s?(?:da )?ky(?: ten)?(?:[,; ]{1,3}(?:va )?dong dau)?\s?[)\]]|[([](?:da )?(?:lan tay|diem chi)[)\]]|[([]\s?chu ky(?: cua .{2,30}| tay| song)?\s?[)\]]/
const END_OF_PAPER = 500

const markedAtTheEnd = (letter: Letter): boolean =>
  letter.some(({ main, words }) => main && SIGNING_MARK.test(words.trimEnd().slice(-END_OF_PAPER)))

/** What stands among the signatures. */
export const atTheEnd = (found: readonly Evidence[], letter: Letter): Evidence[] =>
  found.filter(({ part, start }) => {
    const words = letter.find((one) => one.part === part)?.words.trimEnd() ?? ''
    return words.length - start < END_OF_PAPER
  })

/** C05: signed, not signed, or open where a picture or a mark at the end may be the signature. */
export const isSigned = ({ petition, message, letter }: Paper): Answer => {
  const { value, evidence } = petition.signature
  if (value === 'signed' || value === 'fingerprint' || value === 'digital') return pass(evidence)
  const page = message.parts.some(
    ({ role, text, filename, id }) =>
      role === 'attachment' &&
      id !== petition.mainPart &&
      text.trim().length < 40 &&
      filename !== null &&
      SIGNED_PAGE.test(fold(filename.normalize('NFC'))),
  )
  return (page && value === 'typed') || markedAtTheEnd(letter) ? unknown(evidence) : fail(evidence)
}

const MARK_OF_SIGNING = /\b(?:da ky|ky ten|da lan tay|lan tay|diem chi|ky)\b/g
const ALL_SIGNED =
  /\b(?:deu|tat ca|cung|moi nguoi|ca nhom|chung toi)[^.\n]{0,20} (?:da )?(?:cung )?ky\b|danh sach|chu ky (?:cua )?(?:cac|nhung|\d)|\d+ (?:chu ky|nguoi ky|ho ky)|tap the ky/

/** Where each of a group lives belongs in the paper (LKN Đ8 k4, LTC Đ23 k1); one address all of them share is enough. */
export const everybodysAddress = ({ petitioners }: Petition): boolean =>
  petitioners.length < GROUP_FROM ||
  petitioners.filter(({ value }) => value.address !== null || value.communeCode !== null).length * 2 >=
    petitioners.length

/** Words of several writers; a letter of one person has none of them. */
const WE = /\b(?:chung (?:toi|em|con|tui)|tui (?:toi|em|tui)|bon toi|tap the|cac ho|dong ky|cung ky|nhung nguoi ky)\b/
export const writesAsMany = (letter: Letter): boolean => letter.some(({ main, words }) => main && WE.test(words))

const LIST =
  /danh sach|chu ky (?:cua )?(?:cac|nhung|tat ca|\d)|giay (?:cu|uy quyen)|van ban cu|bien ban hop|ky ten (?:tap the|dong)/

/** A list of signatures, or the paper that names who speaks for them, is enclosed or spoken of. */
export const listed = (message: Message, petition: Petition): boolean =>
  petition.enclosures.some(({ value }) => LIST.test(fold(value))) ||
  message.parts.some(({ text, filename }) => LIST.test(fold(`${filename ?? ''}\n${text.slice(0, 40_000)}`)))

/** Whether as many marks of signing stand in the paper as half its signers, or a list of them is enclosed. */
export function everybodySigned(signers: number, message: Message, petition: Petition, facts: Facts): boolean {
  const texts = message.parts.map(({ text, filename }) => fold(`${filename ?? ''}\n${text.slice(0, 40_000)}`))
  if (facts.has('representatives_named') || petition.enclosures.some(({ value }) => /danh s/i.test(value))) return true
  if (texts.some((text) => ALL_SIGNED.test(text))) return true
  const marks = texts.reduce((sum, text) => sum + (text.match(MARK_OF_SIGNING)?.length ?? 0), 0)
  return marks * 2 >= signers
}
