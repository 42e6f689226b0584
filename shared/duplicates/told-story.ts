/**
 * The text duplicates are compared by: what happened, without the lines every petition has, without articles of law
 * and without the headers that mail programs write above a quoted letter.
 */
import type { Message, Petition } from '../petition.ts'
import { fold } from '../vietnamese/fold.ts'

/** Beyond this many characters nothing new is learnt about which matter it is; keeps a 200-page scan quick. */
const LONGEST = 120_000

const QUOTED_HEADER =
  /^\s{0,8}>{0,4}\s{0,4}(?:tu|from|den|toi|to|cc|ngay|date|sent|subject|tieu de|chu de)\s{0,2}:.{0,200}$/
const QUOTED_INTRO = /^\s{0,8}(?:vao|on)\s.{5,160}(?:da viet|wrote)\s?:\s{0,4}$/
const DIVIDER =
  /^\s{0,8}[-=_*>~.\s]{0,60}(?:forwarded message|original message|bat dau chuyen tiep thu)?[-=_*:~.\s]{0,60}$/
/** Lines that say who writes and to whom: the same in everything one sender writes. */
const WHO_LINE =
  /^\s{0,20}(?:toi ten|toi la|toi:|ho va ten|ho ten|nguoi (?:khieu nai|to cao|phan anh|kien nghi|bi khieu nai|bi to cao|lam don|viet don|gui don|dai dien)|sinh nam|nam sinh|cccd|cmnd|can cuoc|so can cuoc|dia chi|noi o|cho o|noi thuong tru|thuong tru|ho khau|dien thoai|so dien thoai|dt|sdt|kinh gui|dong kinh gui)\b.{0,200}$/
const LAW_ARTICLE = /\b(?:khoan|dieu|diem)\s{1,3}[\da-z]{1,4}\b/
const LAW_NAME = /\b(?:luat|bo luat|nghi dinh|hien phap|phap lenh|thong tu|nghi quyet)\b/
const OWN_STORY = /\b(?:toi|em|tui|chau|gia dinh|chung toi|ba con)\b/

const LEFT_OUT = [QUOTED_HEADER, QUOTED_INTRO, DIVIDER]

/** A sentence that only recites the law; one that tells what happened to the writer stays. */
function recitesLaw(folded: string): boolean {
  return LAW_ARTICLE.test(folded) && LAW_NAME.test(folded) && !OWN_STORY.test(folded)
}

/** Text of the parts that reading marked as the story; else of the main part; else of everything that has text. */
function rawStory(message: Message, petition: Petition): string {
  const parts = new Map(message.parts.map((part) => [part.id, part]))
  const marked = petition.story
    .map((range) => parts.get(range.part)?.text.slice(range.start, range.end) ?? '')
    .join('\n')
  if (marked.trim().length >= 40) return marked
  const main = petition.mainPart === null ? undefined : parts.get(petition.mainPart)
  if (main && main.text.trim().length >= 40) return main.text
  return message.parts.map((part) => part.text).join('\n')
}

/** What stands before the told story in its part: who writes, and often already whom or what it is about. */
function introduction(message: Message, petition: Petition): string {
  const [first] = petition.story
  const part = first && message.parts.find(({ id }) => id === first.part)
  return part ? part.text.slice(Math.max(0, first.start - 1500), first.start).normalize('NFC') : ''
}

export interface Story {
  told: string
  /** The same, folded. */
  toldFolded: string
  /** Subject, introduction and the lines that say who writes: "tôi là phụ huynh Trường THCS …" names what it is about, too. */
  beside: string
}

/**
 * The told story in its own spelling (NFC), at most 120,000 characters: quoted-mail headers, quote marks and
 * recitals of law left out. Empty when the message has no text at all.
 */
export function toldStory(message: Message, petition: Petition): Story {
  // Parts were normalised when they were read; NFC again costs nothing and guards against a caller who did not.
  const text = rawStory(message, petition).slice(0, LONGEST).normalize('NFC')
  const folded = fold(text)
  const kept: string[] = []
  const keptFolded: string[] = []
  const beside = [message.subject, introduction(message, petition)]
  let from = 0
  while (from <= text.length) {
    const next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    const line = text.slice(from, end)
    const head = folded.slice(from, Math.min(end, from + 400))
    from = end + 1
    if (LEFT_OUT.some((pattern) => pattern.test(head))) continue
    if (WHO_LINE.test(head)) {
      beside.push(line)
      continue
    }
    const own = line.replace(/^[\s>]{1,12}/, '')
    if (!recitesLaw(head)) {
      kept.push(own)
      keptFolded.push(folded.slice(end - own.length, end))
      continue
    }
    for (const sentence of own.split(/(?<=[.;:])\s/)) {
      const sentenceFolded = fold(sentence)
      if (recitesLaw(sentenceFolded)) continue
      kept.push(sentence)
      keptFolded.push(sentenceFolded)
    }
  }
  return { told: kept.join('\n'), toldFolded: keptFolded.join('\n'), beside: beside.join('\n').slice(0, 4000) }
}

/** Subject and all text but the told story's own part, folded: for marks that may stand anywhere. */
export function otherTextFolded(message: Message, petition: Petition): string {
  const others = message.parts.filter((part) => part.id !== petition.mainPart).map((part) => part.text.slice(0, 4000))
  return fold([message.subject, ...others].join('\n').slice(0, LONGEST).normalize('NFC'))
}
