import type { ForwardingBody, Found, Message } from '../petition.ts'
import { datesIn } from '../vietnamese/dates.ts'
import { fold, normalise } from '../vietnamese/fold.ts'
import { bodiesIn } from './bodies.ts'
import type { BodyMention } from './body-names.ts'
import { evidenceAt, type Passage, tidy } from './passage.ts'

type Kind = ForwardingBody['kind']

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/doan (?:dai bieu quoc hoi|dbqh)|dai bieu (?:quoc hoi|hdnd)|ban dan nguyen|dbqh/, 'deputy'],
  [/mttq|mat tran to quoc|ubmt/, 'front'],
  [/\bbao\b|tap chi|dai (?:phat thanh|truyen hinh)|toa soan|ban doc|truyen hinh/, 'press'],
  [/tinh uy|huyen uy|dang uy|ban noi chinh|uy ban kiem tra|thanh uy|vptu|trung uong dang|ban to chuc/, 'party_body'],
  [
    /ubnd|uy ban nhan dan|\bso\b|\bbo\b|thanh tra|cong an|vien kiem sat|vksnd|toa an|tand|van phong|hdnd|hoi dong nhan dan|cuc|chi cuc|ban tiep|thue|bao hiem|trung tam|chinh phu/,
    'state_body',
  ],
]
const NUMBER =
  /\b(?:so|pc|phieu chuyen|cong van|cv)\s{0,2}[:.]?\s{0,2}((?:\d{1,6}|\.{2,6})\s?[/-]\s?[a-z][a-z0-9.\-/]{0,24})/
const MOTTO = /cong hoa xa hoi|doc lap|dang cong san viet nam|^-+$/
const NOT_ISSUER = /^(?:so\s*:|so (?:trang|den|luong|dien thoai)|v\/v|kinh|phieu|ngay|den|scan|chuyen|\d)/
/** A line that says something is no letterhead. */
const SENTENCE = /\b(?:chuyen|gui|goi|nhan duoc|xin|toi|de nghi|kinh|mong)\b/
/** The office's own mail room hands on what the post brought; it sends nobody's petition. */
const MAIL_ROOM = /van thu|may scan|scanner|bo phan mot cua/
/** Whose act the sending is: `Văn phòng Tỉnh ủy chuyển …`, `Báo xin chuyển …`. */
const SENDS = /^[ ]{0,2}(?:xin |kinh |da |tran trong )?(?:chuyen|gui|nhan duoc)/

const kindOf = (name: string): Kind => KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'

/** The letterhead's issuer: the first lines above `Số:`, capitals joined (`ỦY BAN MTTQ VIỆT NAM TỈNH TÂY NINH`). */
function letterhead(cover: Passage): { name: string; start: number; end: number } | null {
  const numbered = cover.folded.slice(0, 1200).search(/\bso\s{0,2}:/)
  const lines = cover.lines.filter((line) => line.start < (numbered < 0 ? 400 : numbered)).slice(0, 5)
  let start = -1
  let end = -1
  for (const line of lines) {
    const cut = /\s{4,}|\t/.exec(cover.text.slice(line.start, line.end))
    const lineEnd = cut === null ? line.end : line.start + cut.index
    const folded = cover.folded.slice(line.start, lineEnd)
    if (MOTTO.test(folded) || NOT_ISSUER.test(folded)) {
      if (start !== -1) break
      continue
    }
    const written = cover.text.slice(line.start, lineEnd)
    if (written !== written.toUpperCase() && start !== -1) break
    if (start === -1) {
      if (kindOf(folded) === 'other' || (written !== written.toUpperCase() && SENTENCE.test(folded))) continue
      start = line.start
    }
    end = lineEnd
    if (end - start > 120) break
  }
  return start === -1 ? null : { name: tidy(cover.text.slice(start, end)), start, end }
}

/**
 * The body that sends a citizen's petition on (deputies, Front, press, other offices), read from its cover letter, or
 * from the mail's sender when the mail itself is the cover. The cover's number is not a document of the matter.
 */
export function readForwardingBody(covers: readonly Passage[], message: Message): Found<ForwardingBody> | null {
  if (covers.length === 0) return null
  const ordered = [...covers].sort((a, b) => Number(NUMBER.test(b.folded)) - Number(NUMBER.test(a.folded)))
  const cover = ordered[0] as Passage
  const shown = tidy(
    normalise(message.from)
      .replace(/<[^>]{0,200}>/g, '')
      .replace(/["']/g, ''),
  )
  const head = letterhead(cover)
  const number = NUMBER.exec(cover.folded)
  const writtenNumber =
    number?.[1] === undefined
      ? null
      : cover.text.slice(number.index + number[0].length - number[1].length, number.index + number[0].length)
  const numberAt = number === null ? 0 : number.index
  const day = datesIn(cover.folded.slice(0, 1500)).find((date) => date.day !== null)
  const named = bodiesIn(cover, 5).filter((one) => !/^buu (?:dien|cuc)/.test(one.folded))
  const mention: BodyMention | undefined =
    named.find((one) => SENDS.test(cover.folded.slice(one.end, one.end + 24))) ?? named[0]
  if (head === null && number === null && MAIL_ROOM.test(fold(shown))) return null
  const name = head?.name ?? (kindOf(fold(shown)) === 'other' ? mention?.name : shown)
  if (name === undefined || name === '') return null
  const evidence =
    head !== null
      ? [evidenceAt(cover, head.start, head.end)]
      : mention !== undefined
        ? [evidenceAt(cover, mention.start, mention.end)]
        : []
  if (number !== null) evidence.push(evidenceAt(cover, numberAt, numberAt + number[0].length))
  const documentNumber =
    writtenNumber === null || writtenNumber.startsWith('.')
      ? null
      : writtenNumber.replace(/\s+/g, '').replace(/[.,]$/, '')
  return {
    value: {
      body: name,
      kind: kindOf(fold(`${name} ${shown}`)),
      documentNumber,
      documentDate: documentNumber === null ? null : (day?.day ?? null),
    },
    confidence: head !== null && number !== null ? 0.95 : 0.7,
    evidence,
  }
}
