/** C01 and C18: whether the paper is in Vietnamese, and whether it can be read at all. */
import type { Message } from '../../petition.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Letter } from '../letter.ts'
import { type Answer, fail, type Paper, pass, unknown } from './paper.ts'

/** Syllables that make up a good part of any Vietnamese text, with or without marks, and hardly any of another language. */
const VIETNAMESE = new Set(
  'toi cua khong va la cho nguoi xa ngay duoc em chung don kinh gui ong ba nay co cac nhung mot trong voi den tu thi ma da dang se bi ve viec theo de nghi quyet dinh nha dat huyen tinh ap so nam thang anh chi con minh'.split(
    ' ',
  ),
)
/** Fewer words than that tell nothing about the language. */
const WORDS_TO_JUDGE = 40

/** A text full of marked letters is Vietnamese, or Vietnamese in an old font that was not converted. */
const MARKED_SHARE = 0.05

const isMarked = (text: string): boolean => {
  const head = text.slice(0, 4000)
  const marked = head.match(/[\u00c0-\u024f\u1ea0-\u1ef9]/g)?.length ?? 0
  return head.length > 200 && marked / head.length > MARKED_SHARE
}

/** Letters of another script from which on a text is in another language. */
const OTHER_SCRIPT = 0.3

const inOtherScript = (text: string): boolean => {
  const head = text.slice(0, 4000)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  return letters > 40 && (head.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters * (1 - OTHER_SCRIPT)
}

/** Whether a text is in Vietnamese; null when there are too few words to say. */
function isVietnamese(text: string, words: string): boolean | null {
  if (inOtherScript(text)) return false
  if (isMarked(text)) return true
  const found = words.slice(0, 6000).match(/[a-z]{1,12}/g) ?? []
  const known = found.filter((word) => VIETNAMESE.has(word)).length
  return found.length < WORDS_TO_JUDGE ? null : known / found.length > 0.12
}

/** A translation is about as long as what it translates; a cover note is not. */
const TRANSLATION_LENGTH = 0.5

/**
 * Whether the petition itself is in Vietnamese. `null`: too few words to say, or another part may be its translation,
 * which somebody has to look at (it must be certified, TT05 Đ6 k2a).
 */
export function inVietnamese(letter: Letter, message: Message): boolean | null {
  const main = letter.find((part) => part.main)
  if (main === undefined) return null
  const own = isVietnamese(main.text, main.words)
  if (own !== false) return own ?? (message.parts.some(({ text }) => isMarked(text)) ? true : null)
  const translated = message.parts.some(
    ({ id, text }) => id !== main.part && text.length >= main.text.length * TRANSLATION_LENGTH && isMarked(text),
  )
  return translated ? null : false
}

/** Gaps somebody marked where nothing could be read: rows of dots, "[không đọc được]". */
const GAPS = /\.{4,}|…{2,}|\[[^\]\n]{0,60}khong doc duoc[^\]\n]{0,30}\]/g
/** From that share of its signs on a paper cannot be dealt with as it is; forms with dotted lines stay far below. */
const GAP_SHARE = 0.12
const FEW_GAPS = 8

function isFullOfGaps(text: string): boolean {
  const folded = fold(text)
  const gaps = folded.match(GAPS) ?? []
  const lost = gaps.reduce((sum, gap) => sum + gap.length, 0)
  return gaps.length >= FEW_GAPS && lost / Math.max(1, text.length) >= GAP_SHARE
}

export function legibility({ message, petition }: Pick<Paper, 'message' | 'petition'>): Answer {
  const texts = message.parts.filter((part) => part.text.trim() !== '')
  const worst = texts.filter((part) => part.ocrConfidence !== null && part.text.length > 200)
  if (worst.length > 0 && worst.length === texts.length && worst.every((part) => (part.ocrConfidence ?? 100) < 40))
    return fail()
  if (texts.length > 0 && texts.some(({ id, text }) => id === petition.mainPart && isFullOfGaps(text))) return fail()
  return texts.length === 0 ? unknown() : pass()
}

/** What cannot be read has not been left out. */
export const unreadable = (paper: Paper): boolean => legibility(paper).result === 'fail'
