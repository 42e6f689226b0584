/** The mail to write after an action: recipient, subject, text. It names no citizen where the identity is protected. */
import type { OfficeProfile } from '../../shared/api.ts'
import type { Action } from '../../shared/petition.ts'
import { written } from '../day.ts'
import type { Subject } from '../papers/about-petition.ts'
import { datedOf, matterOf, petitionerOf } from '../papers/about-petition.ts'
import { nameOfType } from '../petitions/masking.ts'

export type Mail = { to: string; subject: string; body: string }

type Occasion = {
  office: OfficeProfile
  action: Action
  agencyName: string | null
  agencyEmail: string | null | undefined
  documentNumber: string | null
  subject: Subject
}

/** Actions whose letter goes back to whoever sent the petition. */
const TO_SENDER: readonly Action[] = [
  'GUIDE',
  'SPLIT',
  'SUPPLEMENT',
  'NOT_ACCEPT',
  'ANSWER',
  'RETURN',
  'RETURN_ORIGINALS',
]
/** Actions that stay in the house: nothing to send. */
const INSIDE: readonly Action[] = ['ACCEPT', 'ARCHIVE', 'LINK', 'STOP', 'REPORT_HEAD']

const VERB: Partial<Record<Action, string>> = {
  FORWARD: 'Chuyển',
  FORWARD_INFO: 'Chuyển thông tin trong',
  FORWARD_CRIME: 'Chuyển',
  EXTRACT: 'Trích chuyển',
  URGE: 'Đôn đốc giải quyết',
  RETURN: 'Trả lại',
  RETURN_ORIGINALS: 'Trả lại giấy tờ gốc kèm',
  GUIDE: 'Hướng dẫn gửi',
  SPLIT: 'Hướng dẫn tách',
  SUPPLEMENT: 'Đề nghị bổ sung',
  NOT_ACCEPT: 'Không thụ lý',
  ANSWER: 'Trả lời',
}

/** The address inside `Tên <địa chỉ>`, or the text itself when it is an address. */
function addressIn(from: string): string {
  return /<([^<>\s]{3,254})>/.exec(from)?.[1] ?? (/^\S{1,64}@\S{1,190}$/.test(from.trim()) ? from.trim() : '')
}

export function mailOf({ office, action, agencyName, agencyEmail, documentNumber, subject }: Occasion): Mail {
  if (INSIDE.includes(action)) return { to: '', subject: '', body: '' }
  const { content, number, received } = subject
  const toSender = TO_SENDER.includes(action)
  const kind = nameOfType(content.classification.type).toLocaleLowerCase('vi')
  const who = petitionerOf(subject)
  const matter = matterOf(subject)
  const dear = toSender ? (who === null ? 'Ông/bà' : `Ông/bà ${who.name}`) : (agencyName ?? 'Quý cơ quan')
  const petition = `${kind}${datedOf(subject)}${!toSender && who !== null ? ` của ông/bà ${who.name}` : ''}`
  const does =
    action === 'GUIDE'
      ? `Đơn thuộc thẩm quyền giải quyết của ${agencyName ?? '……'}. Đề nghị ông/bà gửi đơn đến cơ quan này để được xem xét, giải quyết.`
      : toSender
        ? 'Nội dung cụ thể ở văn bản gửi kèm.'
        : `${office.name} gửi kèm văn bản${documentNumber ? ` số ${documentNumber}` : ''} để quý cơ quan xem xét, giải quyết theo thẩm quyền và thông báo kết quả theo quy định.`
  return {
    to: toSender ? addressIn(content.message.from) : (agencyEmail ?? ''),
    subject: `${VERB[action] ?? 'V/v'} ${kind} (số vào sổ ${number})`,
    body: [
      `Kính gửi: ${dear}`,
      '',
      `Ngày ${written(received)}, ${office.name} nhận được ${petition}${matter ? `, nội dung: ${matter}` : ''}.`,
      does,
      '',
      'Trân trọng,',
      office.officer ? `${office.officer}, ${office.name}` : office.name,
    ].join('\n'),
  }
}
