/**
 * What each paper says (TT 05/2021/TT-TTCP for the numbered forms; công văn for the others). The officer edits the
 * file before it is signed; the program never signs, and leaves number and signer open.
 */

import type { OfficeProfile } from '../../shared/api.ts'
import { INSTRUMENTS } from '../../shared/law/instruments.ts'
import type { Action } from '../../shared/petition.ts'
import { written } from '../day.ts'
import type { Subject } from './about-petition.ts'
import { datedOf, matterOf, petitionerOf } from './about-petition.ts'
import { formOf } from './forms.ts'
import type { Paper } from './paper.ts'

export type Occasion = {
  office: OfficeProfile
  /** Name of the body above the office, as the head of a paper shows it; null: none. */
  superior: string | null
  day: string
  action: Action
  agencyName: string | null
  agencyAddress: string | null
  documentNumber: string | null
  note: string | null
  subject: Subject
}

const instrument = (key: string): string => {
  const row = INSTRUMENTS.find((one) => one.key === key)
  return row === undefined ? key : row.title
}
const amended = (key: string, by: string) =>
  `${instrument(key)} (được sửa đổi, bổ sung bởi ${instrument(by).split(' sửa đổi')[0]})`

const BASES: Record<string, () => string[]> = {
  complaint: () => [instrument('LKN'), amended('ND124', 'ND155'), instrument('TT05')],
  denunciation: () => [instrument('LTC'), amended('ND31', 'ND156'), instrument('TT05')],
  feedback: () => [instrument('LTCD'), instrument('ND154'), instrument('TT05')],
}
const basesOf = (type: string): string[] => (BASES[type] ?? BASES.feedback)?.() ?? []

const KIND: Record<string, string> = {
  complaint: 'khiếu nại',
  denunciation: 'tố cáo',
  feedback: 'kiến nghị, phản ánh',
  mixed: 'có nhiều nội dung',
  other: '',
}

/** What an office writes once and every paper uses. */
type Phrases = {
  kind: string
  /** `đơn khiếu nại ghi ngày 20/11/2026 của ông/bà …, địa chỉ: …` — never a name for a protected petition. */
  petition: string
  matter: string
  received: string
  agency: string
  citizen: string
}

function phrasesOf(occasion: Occasion): Phrases {
  const { subject, agencyName } = occasion
  const type = subject.content.classification.type
  const kind = `đơn ${KIND[type] ?? ''}`.trim()
  const who = petitionerOf(subject)
  const by = who === null ? 'của công dân' : `của ông/bà ${who.name}${who.address ? `, địa chỉ: ${who.address}` : ''}`
  const matter = matterOf(subject)
  return {
    kind,
    petition: `${kind}${datedOf(subject)} ${by}`,
    matter: matter === '' ? 'nội dung nêu trong đơn' : matter,
    received: `Ngày ${written(subject.received)}, ${occasion.office.name} nhận được`,
    agency: agencyName ?? '……………………',
    citizen: who === null ? 'Công dân gửi đơn' : `Ông/bà ${who.name}`,
  }
}

type Words = Pick<Paper, 'about' | 'to' | 'body' | 'copies'> & Partial<Pick<Paper, 'bases' | 'signatures'>>

const ABOVE = 'Như trên'

function wordsOf(occasion: Occasion, p: Phrases): Words {
  const { action, note, subject } = occasion
  const type = subject.content.classification.type
  const from = subject.content.petition.forwardingBody?.value ?? null
  const opening = `${p.received} ${p.petition}.`
  const content = `Đơn có nội dung ${p.matter}.`
  const extra = note ? [note] : []
  const hidden = subject.content.classification.identityProtected

  switch (action) {
    case 'GUIDE':
      return {
        about: `hướng dẫn gửi ${p.kind}`,
        to: [p.citizen],
        body: [
          opening,
          content,
          `Sau khi xem xét, đơn thuộc thẩm quyền giải quyết của ${p.agency}. Đề nghị ông/bà gửi đơn đến ${p.agency}${
            occasion.agencyAddress ? `, địa chỉ: ${occasion.agencyAddress}` : ''
          } để được xem xét, giải quyết theo quy định của pháp luật`,
          ...extra,
        ],
        copies: [ABOVE],
      }
    case 'FORWARD':
    case 'FORWARD_INFO':
    case 'EXTRACT':
    case 'FORWARD_CRIME': {
      const what: Record<string, string> = {
        FORWARD: `chuyển ${p.kind}`,
        FORWARD_INFO: 'chuyển thông tin có nội dung tố cáo',
        EXTRACT: 'trích chuyển nội dung đơn',
        FORWARD_CRIME: 'chuyển đơn có dấu hiệu tội phạm',
      }
      const sent = action === 'EXTRACT' ? 'nội dung trích từ đơn' : action === 'FORWARD_INFO' ? 'thông tin' : 'đơn'
      return {
        about: what[action] ?? '',
        to: [p.agency],
        body: [
          opening,
          content,
          `Căn cứ quy định nêu trên, ${occasion.office.name} chuyển ${sent} đến ${p.agency} để xem xét, giải quyết theo thẩm quyền và thông báo kết quả theo quy định`,
          ...extra,
        ],
        copies: [ABOVE, ...(type === 'feedback' && !hidden ? [`${p.citizen} (thay trả lời)`] : [])],
      }
    }
    case 'ACCEPT':
      return {
        about: '',
        to: [`Thủ trưởng ${occasion.office.name}`],
        body: [
          opening,
          content,
          ...(subject.content.petition.earlierResolutions.length > 0
            ? [
                `Vụ việc đã được giải quyết: ${subject.content.petition.earlierResolutions
                  .map(({ value }) =>
                    [value.number, value.date && `ngày ${written(value.date)}`, value.issuer].filter(Boolean).join(' '),
                  )
                  .join('; ')}.`,
              ]
            : []),
          'Sau khi xem xét nội dung đơn và quy định của pháp luật, đề xuất thụ lý để giải quyết theo thẩm quyền',
          ...extra,
        ],
        copies: [],
        signatures: ['PHÊ DUYỆT CỦA THỦ TRƯỞNG', 'LÃNH ĐẠO ĐƠN VỊ ĐỀ XUẤT', 'NGƯỜI ĐỀ XUẤT'],
      }
    case 'NOT_ACCEPT':
      return {
        about: `không thụ lý giải quyết ${p.kind.replace(/^đơn /, '')}`,
        to: [p.citizen],
        body: [opening, content, `Đơn không đủ điều kiện để thụ lý giải quyết vì: ${note ?? '……………………'}`],
        copies: [ABOVE],
      }
    case 'SPLIT':
      return {
        about: 'hướng dẫn tách đơn có nhiều nội dung',
        to: [p.citizen],
        body: [
          opening,
          'Đơn có nhiều nội dung thuộc thẩm quyền giải quyết của nhiều cơ quan.',
          ...(note ? [note] : ['- Nội dung …… thuộc thẩm quyền giải quyết của ……;']),
          'Đề nghị ông/bà viết tách thành các đơn riêng và gửi đến đúng cơ quan có thẩm quyền để được giải quyết',
        ],
        copies: [ABOVE],
      }
    case 'SUPPLEMENT':
      return {
        about: `bổ sung thông tin, tài liệu của ${p.kind}`,
        to: [p.citizen],
        body: [opening, `Để có đủ điều kiện xử lý, đề nghị ông/bà bổ sung: ${note ?? '……………………'}`],
        copies: [ABOVE],
      }
    case 'RETURN':
      return {
        about: 'trả lại đơn chuyển không đúng thẩm quyền',
        to: [from?.body ?? p.agency],
        body: [
          `${occasion.office.name} nhận được văn bản${from?.documentNumber ? ` số ${from.documentNumber}` : ''}${
            from?.documentDate ? ` ngày ${written(from.documentDate)}` : ''
          } của ${from?.body ?? p.agency} chuyển ${p.petition}.`,
          content,
          `Nội dung đơn không thuộc thẩm quyền của ${occasion.office.name}. ${occasion.office.name} trả lại đơn để ${
            from?.body ?? p.agency
          } chuyển đến cơ quan có thẩm quyền${occasion.agencyName && occasion.agencyName !== from?.body ? ` (${p.agency})` : ''}`,
          ...extra,
        ],
        copies: [ABOVE],
      }
    case 'URGE':
      return {
        about: `đôn đốc giải quyết ${p.kind}`,
        to: [p.agency],
        body: [
          opening,
          content,
          `Vụ việc đã quá thời gian quy định nhưng chưa được ${p.agency} giải quyết. Đề nghị ${p.agency} giải quyết và thông báo kết quả`,
          ...extra,
        ],
        copies: [ABOVE],
      }
    case 'REPORT_HEAD':
      return {
        about: `báo cáo về ${p.kind}`,
        to: [`Thủ trưởng ${occasion.office.name}`],
        body: [opening, content, note ?? 'Kính báo cáo thủ trưởng xem xét, chỉ đạo'],
        copies: [ABOVE],
      }
    default:
      return {
        about: action === 'RETURN_ORIGINALS' ? 'trả lại giấy tờ gốc' : `trả lời ${p.kind}`,
        to: [p.citizen],
        body: [opening, content, note ?? '……………………'],
        copies: [ABOVE],
      }
  }
}

/** Party offices set their papers by Hướng dẫn 36-HD/VPTW; which family is the office's, not the petition's. */
const PARTY = /^(VPTU|BNCTU|UBKTTU|BTCTU|BTGDVTU|DU_)/

/** The paper of an action. */
export function paperOf(occasion: Occasion): Paper {
  const { office, action, subject } = occasion
  const { type, identityProtected } = subject.content.classification
  const form = formOf(action, type, identityProtected)
  const words = wordsOf(occasion, phrasesOf(occasion))
  const last = words.body.length - 1
  const party = PARTY.test(office.org)
  return {
    family: party ? 'party' : 'state',
    superior: occasion.superior,
    issuer: office.name,
    documentNumber: occasion.documentNumber,
    place: 'Tây Ninh',
    day: occasion.day,
    title: form?.title ?? null,
    about: words.about,
    to: words.to,
    bases: words.bases ?? basesOf(type),
    body: words.body.map((text, index) => (index === last ? `${text.replace(/[./\s]+$/, '')}./.` : text)),
    copies: [...words.copies, party ? `Lưu ${office.name}` : 'Lưu: VT'],
    signatures: words.signatures ?? ['THỦ TRƯỞNG CƠ QUAN'],
    form: form && { name: form.name, verification: form.verification },
  }
}
