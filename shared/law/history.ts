/** What the register knows about earlier papers of the same matter; filled by the service, absent offline. */
import type { Action, Relation, Wording } from '../petition.ts'

export type EarlierPetition = {
  number: string | null
  relation: Relation
  /** 0–1; the checks only rely on 0.8 and more. */
  probability: number
  /** ISO 8601. */
  receivedAt: string
  /** Who was responsible last, or was suggested; null when it stayed in the office. */
  agency: string | null
  /** What was done with it in this office, oldest first. */
  done: readonly { action: Action; agency: string | null; at: string }[]
}

export type History = { earlier: readonly EarlierPetition[] }

const SURE = 0.8
/** The same content again from the same sender, as sure as the checks need it. */
const sameContent = (history: History | undefined): readonly EarlierPetition[] =>
  (history?.earlier ?? []).filter(({ relation, probability }) => relation === 'same_petition' && probability >= SURE)

const sameSenderMatter = (history: History | undefined): readonly EarlierPetition[] =>
  (history?.earlier ?? []).filter(
    ({ relation, probability }) =>
      (relation === 'same_petition' || relation === 'same_matter_same_sender') && probability >= SURE,
  )

const lastDone = (earlier: readonly EarlierPetition[], actions: readonly Action[]): EarlierPetition | null =>
  earlier.findLast(({ done }) => done.some(({ action }) => actions.includes(action))) ?? null

/** What tells a citizen where to turn. */
export const GUIDES: readonly Action[] = ['GUIDE', 'SPLIT', 'RETURN']
/** C15: the same content was guided once already. */
export const guidedBefore = (history: History | undefined): EarlierPetition | null =>
  lastDone(sameContent(history), GUIDES)
/** C16: the same content was forwarded once already. */
export const forwardedBefore = (history: History | undefined): EarlierPetition | null =>
  lastDone(sameContent(history), ['FORWARD', 'FORWARD_INFO', 'FORWARD_CRIME'])
/** C25: the same content was guided, forwarded, answered or filed here already. */
export const processedBefore = (history: History | undefined): EarlierPetition | null =>
  lastDone(sameContent(history), [
    'GUIDE',
    'SPLIT',
    'RETURN',
    'FORWARD',
    'FORWARD_INFO',
    'FORWARD_CRIME',
    'ANSWER',
    'ARCHIVE',
  ])
/** C21: the office holds the same content and works on it. */
export const heldHere = (history: History | undefined): EarlierPetition | null => sameContent(history).at(-1) ?? null
/** An earlier paper of the same sender about the same matter. */
export const sameMatterBefore = (history: History | undefined): EarlierPetition | null =>
  sameSenderMatter(history).at(-1) ?? null

const DONE: Partial<Record<Action, string>> = {
  GUIDE: 'đã hướng dẫn',
  FORWARD: 'đã chuyển',
  FORWARD_INFO: 'đã chuyển thông tin',
  FORWARD_CRIME: 'đã chuyển cơ quan điều tra',
  RETURN: 'đã trả lại',
  SPLIT: 'đã hướng dẫn tách đơn',
  ACCEPT: 'đã đề xuất thụ lý',
  ARCHIVE: 'đã lưu',
  URGE: 'đã đôn đốc',
  ANSWER: 'đã trả lời',
  SUPPLEMENT: 'đã yêu cầu bổ sung',
  REPORT_HEAD: 'đã báo cáo',
}

/** One line on the last earlier paper of the same sender and matter, for the officer; null when there is none. */
export function toldInWords(history: History | undefined): Wording | null {
  const last = sameMatterBefore(history)
  if (last === null) return null
  const day = last.receivedAt.slice(0, 10).split('-').reverse().join('/')
  const latest = last.done.at(-1)
  const number = last.number ?? '(chưa có số)'
  return {
    vi: `${last.relation === 'same_petition' ? 'Cùng đơn' : 'Cùng vụ việc với đơn'} số ${number}, nhận ngày ${day}: ${latest === undefined ? 'chưa ghi kết quả xử lý, kiểm tra lại' : (DONE[latest.action] ?? 'đã xử lý')}.`,
    en: `${last.relation === 'same_petition' ? 'Same paper as' : 'Same matter as'} no. ${number}, received ${day}: ${latest === undefined ? 'nothing recorded, please check' : latest.action}.`,
  }
}
