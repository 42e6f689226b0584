/** Petitions as the reading leaves them, built by hand for the law tests. All people and numbers are invented. */
import type { OfficeProfile } from '../../shared/api.ts'
import { type CompetentBody, competentBodies } from '../../shared/law/competence/competent-bodies.ts'
import { receiptDay } from '../../shared/law/deadlines.ts'
import { type Decision, decide } from '../../shared/law/decide.ts'
import type { History } from '../../shared/law/history.ts'
import type { Classification, Found, Message, Petition } from '../../shared/petition.ts'
import { messageOf } from '../message.ts'

export const sure = <T>(value: T): Found<T> => ({ value, confidence: 1, evidence: [] })

export const PROVINCE: OfficeProfile = {
  org: 'UBND_T',
  name: 'Ban Tiếp công dân tỉnh',
  officer: 'Cán bộ',
  mayForwardComplaints: false,
}
export const office = (org: string): OfficeProfile => ({ ...PROVINCE, org, name: org })

export const message = (text: string, to: string[] = ['tiepcongdan@example.vn']): Message => messageOf(text, { to })

/** One signed, dated petition of one invented person in xã Tân Hội (25525). */
export function petition(over: Partial<Petition> = {}): Petition {
  return {
    mainPart: 'body',
    title: null,
    petitioners: [
      sure({
        name: 'Nguyễn Văn Giả',
        address: 'ấp 3, xã Tân Hội',
        communeCode: '25525',
        communeCandidates: ['25525'],
        phone: '0900000001',
        citizenId: null,
      }),
    ],
    representative: null,
    signerCount: sure(1),
    anonymous: sure(false),
    addressees: [sure('Chủ tịch UBND tỉnh Tây Ninh')],
    forwardingBody: null,
    petitionDate: sure('2026-10-04'),
    respondents: [],
    place: sure(['25525']),
    citedDocuments: [],
    parcels: [],
    amounts: [],
    earlierResolutions: [],
    requests: [sure('đề nghị xem xét')],
    enclosures: [],
    secretMarking: null,
    signature: sure('signed'),
    story: [],
    ...over,
  }
}

export function classified(over: Partial<Classification>): Classification {
  return {
    type: 'complaint',
    typeConfidence: 1,
    variant: 'KN',
    sphere: 'administrative',
    field: 'F02',
    fieldConfidence: 1,
    identityProtected: over.type === 'denunciation',
    reasons: [],
    ...over,
  }
}

export const against = (position: string | null, body: string | null, name: string | null = null) =>
  sure({ name, position, body })
export const document = (number: string, date: string | null, issuer: string | null) => sure({ number, date, issuer })
export const anonymously = (): Partial<Petition> => ({
  petitioners: [],
  anonymous: sure(true),
  signerCount: sure(0),
  signature: sure('none'),
  petitionDate: null,
})

export type Case = {
  text?: string
  petition?: Partial<Petition>
  classification: Partial<Classification>
  receiver?: OfficeProfile
  receivedAt?: string
  history?: History
}

export function judge(one: Case): Decision & { competent: CompetentBody[] } {
  const mail = message(
    one.text ?? 'Tôi làm đơn này đề nghị quý cơ quan xem xét, giải quyết theo quy định của pháp luật.',
  )
  const form = petition(one.petition)
  const classification = classified(one.classification)
  const receiver = one.receiver ?? PROVINCE
  const receivedAt = one.receivedAt ?? '2026-10-05T08:30:00+07:00'
  const competent = competentBodies({
    message: mail,
    petition: form,
    classification,
    receiver,
    receivedDay: receiptDay(receivedAt).arrived,
    history: one.history,
  })
  return {
    competent,
    ...decide({ message: mail, petition: form, classification, competent, receiver, receivedAt, history: one.history }),
  }
}
