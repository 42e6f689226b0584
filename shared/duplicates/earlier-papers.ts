/** What a letter says of papers before it: a first decision, an earlier letter of the same writer, its day. */
import type { Classification, Petition } from '../petition.ts'
import { foldKey } from '../vietnamese/fold.ts'

const SECOND =
  /\bkhieu nai (?:lan (?:hai|2|thu (?:hai|2))|tiep)\b|\bdon khieu nai\s{0,3}\(?\s{0,2}lan (?:hai|2|thu hai)\b/
/** A numbered decision that settled the first complaint; "chưa có quyết định giải quyết lần đầu" has no number. */
const FIRST_DECISION =
  /\bquyet dinh (?:giai quyet khieu nai )?(?:lan dau )?so:? ?\d[^.;\n]{0,60}\bgiai quyet khieu nai\b/
/** The writer speaks of an earlier paper of his own, or of what came of it. */
const FOLLOW_UP =
  /\b(?:don truoc|don cu|thu truoc|mail truoc|lan truoc|dot truoc|lan nua|da co don|co don gui|(?:da|co) (?:gui|goi|nop|viet|lam) (?:\S{1,8} ){0,3}(?:don|thu|mail|email|to trinh)|don (?:toi|em|tui|cua (?:toi|em|tui)) (?:gui|da|nop)|don (?:da )?gui ngay|(?:don|thu|mail) (?:de )?ngay \d|(?:gui|xin|nop) bo sung|gui (?:them|tiep)|bo sung (?:tai lieu|chung cu|ho so|them)|nho (?:\S{1,8} ){0,3}nhac|(?:giay|phieu|nghe loi) huong dan|xin nhac|nhac lai|hoi ket qua|ket qua (?:giai quyet )?don|van (?:con|cu|tiep tuc|hoat dong|tai dien|nhu cu|y nhu)|rut don|rut (?:khieu nai|to cao)|don cua toi (?:den|toi) dau|lan thu (?:hai|ba|tu|2|3|4)|nhu (?:toi )?da trinh bay|tiep theo don|gui lai)\b/
/** The same in a teller's words: "tôi có viết một lần", "tờ giấy thụ lý", "kể tiếp cho tròn". */
const RETELLS =
  /\b(?:(?:truoc|hoi|nam (?:roi|ngoai|truoc)|thang \S{1,5}) (?:\S{1,8} ){0,6}(?:co|da|tung) (?:\S{1,8} ){0,2}(?:viet|thua|don|ky chung)|la thua|giay (?:bao )?(?:thu ly|chuyen don|da chuyen)|giay bao da chuyen|(?:to|giay|phieu) huong dan|chuyen cu|ke tiep|(?:may|vai) (?:chu|dong) cam on|thu cam on|viet (?:tiep|lai)|thua mot lan)\b/
const FOLLOWING_VARIANTS: ReadonlySet<string> = new Set(['SUPPLEMENT', 'REMIND', 'WITHDRAW', 'TC_NEXT', 'THANKS'])
/** The writer says himself that it is something else. */
const ANOTHER_MATTER =
  /\b(?:ngoai (?:viec|chuyen|vu|don|noi dung)|(?:viec|chuyen|vu|don|noi dung|van de) khac|khong lien quan|lan nay (?:la )?(?:viec|chuyen) khac)\b/
/** `đơn ngày 25/3`, `gửi thư hôm 31/7/2026`: the day an earlier paper bears or was sent. */
const PAPER_OF_DAY =
  /\b(?:don|thu|mail|gui|goi|nop)(?: \S{1,12}){0,5}? (?:ngay|hom|bua) (\d{1,2})\s?[/.-]\s?(\d{1,2})\b/g

/** It is a complaint after a first decision. `said` and `others` are folded texts. */
export function isSecondComplaint(
  petition: Petition,
  classification: Classification,
  said: string,
  others: string,
): boolean {
  const heading = petition.title === null ? '' : foldKey(petition.title.value)
  return (
    classification.variant === 'KN2' ||
    SECOND.test(heading) ||
    SECOND.test(said) ||
    SECOND.test(others) ||
    petition.earlierResolutions.some(({ value }) => value.stage === 'first' && (value.number ?? value.date) !== null) ||
    FIRST_DECISION.test(said)
  )
}

/** It has a matter only together with an earlier paper. */
export const leansOnEarlier = ({ variant }: Classification): boolean => FOLLOWING_VARIANTS.has(variant)

/** It reminds of, adds to or withdraws an earlier one. */
export const isFollowUp = (classification: Classification, said: string): boolean =>
  leansOnEarlier(classification) || FOLLOW_UP.test(said)

/** It says that its writer has written before and tells it again. */
export const tellsAgain = (said: string): boolean => RETELLS.test(said)

export const saysAnotherMatter = (said: string): boolean => ANOTHER_MATTER.test(said)

/** Days (`d/m`) of earlier papers the letter names. */
export function daysOfPapers(said: string): string[] {
  const days: string[] = []
  for (const [, d, m] of said.matchAll(PAPER_OF_DAY)) days.push(`${Number(d)}/${Number(m)}`)
  return days
}
