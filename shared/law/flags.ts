/**
 * Flags of a petition, each a rule stated in words and tested over the same situation the decision table sees.
 * They order the officer's list and warn him; no right hangs on one.
 */
import type { Flag, Petition } from '../petition.ts'
import { datesIn } from '../vietnamese/dates.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { Reference } from './citations.ts'
import { addDays } from './deadlines.ts'
import type { Situation } from './decide.ts'
import { sentenceAround } from './facts.ts'
import type { Paper } from './gates/paper.ts'
import { sameMatterBefore } from './history.ts'
import { GROUP_FROM } from './people.ts'
import { recogniseBody } from './recognise-body.ts'

/** Petitions about one matter from which the matter counts as a hot spot; the office may set another number. */
export const HOT_SPOT_FROM = 5
/** A day of execution this many days ahead leaves no time for the ordinary way (ten working days to answer alone). */
export const AHEAD_DAYS = 45
/** A matter that came back after this many days has been lying (the longest resolving term is 60 days and its extension). */
export const LYING_DAYS = 180

export type FlagRule = {
  flag: Flag
  vi: string
  en: string
  basis: readonly Reference[]
  holds: (paper: Paper, situation: Situation) => boolean
}

/** A day named beside words of execution that has not come yet: the coercion of the 22nd, the draft call of 5 March. */
export function executionAhead({ letter, facts, receivedDay }: Paper): boolean {
  const last = addDays(receivedDay, AHEAD_DAYS)
  return (facts.get('execution_ahead') ?? []).some(({ part, start, end }) => {
    const words = letter.find((one) => one.part === part)?.words
    if (words === undefined) return false
    const sentence = sentenceAround(words, start, end)
    return datesIn(words.slice(sentence.start, sentence.end)).some(({ day, dayOfMonth, month }) => {
      const pad = (n: number) => String(n).padStart(2, '0')
      const meant = day ?? `${receivedDay.slice(0, 4)}-${pad(month)}-${pad(dayOfMonth)}`
      return meant >= receivedDay && meant <= last
    })
  })
}

const lying = ({ history, receivedDay }: Paper): boolean => {
  const earlier = sameMatterBefore(history)
  return earlier !== null && addDays(earlier.receivedAt.slice(0, 10), LYING_DAYS) <= receivedDay
}

const othersInMatter = ({ history }: Paper): number =>
  (history?.earlier ?? []).filter(
    ({ relation, probability }) => relation === 'same_matter_other_sender' && probability >= 0.8,
  ).length

/** The chairman and the head of his reception board are one office; whoever is not recognised counts for himself. */
function severalBodies({ addressees, place }: Petition): boolean {
  const bodies = addressees.map(({ value }) => {
    const name = foldKey(value)
    // A steering committee is reached through who chairs it, yet it is another addressee.
    return (name.includes('ban chi dao') ? null : recogniseBody(value, place?.value ?? [])?.org) ?? name
  })
  return new Set(bodies).size > 1
}

/** In the order in which they are shown. */
export const FLAG_RULES: readonly FlagRule[] = [
  {
    flag: 'group',
    vi: 'Từ 05 người ký đơn trở lên.',
    en: 'Signed by five or more.',
    basis: [['LTCD', 'Đ29']],
    holds: ({ petition }) => petition.signerCount.value >= GROUP_FROM,
  },
  {
    flag: 'identity_protected',
    vi: 'Tố cáo hoặc nội dung giống tố cáo: giữ bí mật người gửi.',
    en: 'A denunciation or like one: the sender is kept secret.',
    basis: [['LTC', 'Đ56']],
    holds: ({ classification }) => classification.identityProtected,
  },
  {
    flag: 'second_instance',
    vi: 'Khiếu nại lần hai; không tính khi đã có quyết định lần hai.',
    en: 'A second complaint, not one after the second decision.',
    basis: [['LKN', 'Đ7, Đ33']],
    holds: ({ classification }, { facts }) => classification.variant === 'KN2' && !facts.has('second_decision'),
  },
  {
    flag: 'overdue',
    vi: 'Đã thụ lý hoặc đã nộp mà quá thời hạn giải quyết; đơn nhắc; cùng người hỏi lại việc chưa được trả lời.',
    en: 'Past the time limit, a reminder, or the same sender asking again about what was not answered.',
    basis: [
      ['LKN', 'Đ28, Đ37'],
      ['LTCD', 'Đ26 k1b'],
    ],
    holds: (paper, { competence, facts, classification }) =>
      competence === 'subordinate_overdue' ||
      classification.variant === 'REMIND' ||
      (facts.has('overdue') && classification.type === 'complaint') ||
      (facts.has('reminder') && classification.type !== 'complaint' && lying(paper)),
  },
  {
    flag: 'urgent',
    vi: 'Nguy hiểm trước mắt, ngày thi hành còn trong 45 ngày tới, thi hành thì khó khắc phục, dấu hiệu tội phạm, hoặc người viết xin can thiệp khẩn.',
    en: 'Danger now, a day of execution within 45 days, damage hard to repair, signs of a crime, or asked for at once.',
    basis: [
      ['LKN', 'Đ35'],
      ['LTC', 'Đ27'],
    ],
    holds: (paper, { facts, classification }) =>
      classification.sphere === 'criminal' ||
      facts.has('danger_now') ||
      facts.has('urgent') ||
      facts.has('damage_hard_to_repair') ||
      executionAhead(paper),
  },
  {
    flag: 'hot_spot',
    vi: 'Có lời nói tụ tập, kéo lên cơ quan; nhiều bị hại trong vụ hình sự; hoặc từ 05 đơn của nhiều người về một việc.',
    en: 'Words of gathering, many victims of one crime, or five petitions of several people about one matter.',
    basis: [['LTCD', 'Đ30']],
    holds: (paper, { facts, classification }) =>
      facts.has('unrest') ||
      (classification.sphere === 'criminal' && facts.has('many_affected')) ||
      othersInMatter(paper) + 1 >= HOT_SPOT_FROM,
  },
  {
    flag: 'long_running',
    vi: 'Việc đã qua các cơ quan trên một năm, hoặc cùng người hỏi lại sau 180 ngày.',
    en: 'With the offices for more than a year, or asked again after 180 days.',
    basis: [['PRACTICE', '']],
    // How long somebody has been misbehaving is not how long a matter has been with the offices.
    holds: (paper, { facts, classification }) =>
      classification.type !== 'denunciation' && (facts.has('long_running') || lying(paper)),
  },
  {
    flag: 'secret_marking',
    vi: 'Có dấu chỉ độ mật.',
    en: 'Bears a secret marking.',
    basis: [['LBVBMNN', '']],
    holds: ({ petition }) => petition.secretMarking !== null,
  },
  {
    flag: 'several_addressees',
    vi: 'Gửi từ hai nơi trở lên: nơi ghi trong đơn, hoặc từ ba địa chỉ thư nhận.',
    en: 'Sent to two bodies or more, or to three mailboxes.',
    basis: [['TT05', 'Đ6 k2b']],
    // Two of our own mailboxes on the To line are one office still; three are several.
    holds: ({ petition, message }) => severalBodies(petition) || message.to.length > 2,
  },
]

/** All flags that hold, in the order of the rules. */
export const flagsOf = (paper: Paper, situation: Situation): Flag[] =>
  FLAG_RULES.filter(({ holds }) => holds(paper, situation)).map(({ flag }) => flag)
