import { describe, expect, test } from 'vitest'
import type { Citation } from '../../shared/petition.ts'
import { against, anonymously, type Case, document, judge, office, sure } from './petitions.ts'

/** Golden cases: one line each, the reception board of the province receiving unless said. Invented throughout. */
const taken = document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')
const firstDecision = document('40/QĐ-UBND', '2026-09-15', 'Chủ tịch UBND xã Tân Hội')
const complaint = { type: 'complaint', variant: 'KN' } as const
const denunciation = { type: 'denunciation', variant: 'TC_CV', field: 'F35' } as const

type Golden = Case & { id: string; action: string; rule: string; agency: string | null; also?: string[] }

const cases: Golden[] = [
  {
    id: 'G01 first complaint about a commune decision, sent over its head',
    classification: complaint,
    petition: { citedDocuments: [taken] },
    action: 'GUIDE',
    rule: 'KN-16',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G02 second complaint twenty days after the first decision',
    classification: { ...complaint, variant: 'KN2' },
    petition: { citedDocuments: [firstDecision, taken] },
    text: 'Tôi khiếu nại lần hai, gửi kèm quyết định giải quyết khiếu nại lần đầu. Yêu cầu hủy quyết định.',
    action: 'ACCEPT',
    rule: 'KN-01',
    agency: 'UBND_T',
  },
  {
    id: 'G03 second complaint two hundred days after',
    classification: { ...complaint, variant: 'KN2' },
    petition: { citedDocuments: [document('40/QĐ-UBND', '2026-03-18', 'Chủ tịch UBND xã Tân Hội')] },
    text: 'Tôi khiếu nại lần hai, gửi kèm quyết định giải quyết khiếu nại lần đầu.',
    action: 'NOT_ACCEPT',
    rule: 'KN-15',
    agency: 'UBND_T',
  },
  {
    id: 'G05 deputy director of a department took 50 million, recorded',
    classification: denunciation,
    petition: {
      respondents: [against('Phó Giám đốc Sở', 'Sở Xây dựng', 'Trần Văn Giả')],
      amounts: [{ value: 50_000_000, confidence: 1, evidence: [{ part: 'body', start: 40, end: 50 }] }],
    },
    text: 'Ngày 02/9/2026 tôi đã đưa cho ông Giả số 50.000.000 đồng, có ghi âm trong điện thoại. Tôi tố cáo ông Giả nhận hối lộ.',
    action: 'FORWARD_CRIME',
    rule: 'TC-12',
    agency: 'CQDT_CA',
    also: ['UBND_T'],
  },
  {
    id: 'G06 commune land officer demands money',
    classification: denunciation,
    petition: { respondents: [against('công chức địa chính', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
    text: 'Tôi tố cáo ông Giả vòi tiền khi làm hồ sơ.',
    action: 'FORWARD',
    rule: 'TC-03',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G07 commune chairman demands money',
    classification: denunciation,
    petition: { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
    text: 'Tôi tố cáo ông Giả vòi tiền khi ký hồ sơ.',
    action: 'ACCEPT',
    rule: 'TC-01',
    agency: 'UBND_T',
  },
  {
    id: 'G08 anonymous and vague',
    classification: denunciation,
    petition: { ...anonymously(), respondents: [] },
    text: 'Lãnh đạo xã ăn tiền dân, ai cũng biết hết.',
    action: 'ARCHIVE',
    rule: 'TC-09',
    agency: null,
  },
  {
    id: 'G09 anonymous with bank slips and names',
    classification: denunciation,
    petition: { ...anonymously(), respondents: [against('Trưởng phòng Kinh tế', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
    text: 'Đính kèm 4 ảnh ủy nhiệm chi, số tài khoản người nhận.',
    action: 'FORWARD_INFO',
    rule: 'TC-11',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G10 typed name denounces a teacher, no evidence',
    classification: denunciation,
    petition: {
      respondents: [against('giáo viên', 'Trường Tiểu học Tân Hội', 'Trần Thị Giả')],
      signature: sure('typed'),
    },
    text: 'Tôi tố cáo cô Giả.',
    action: 'SUPPLEMENT',
    rule: 'C05',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G11 broken provincial road',
    classification: { type: 'feedback', variant: 'KNPA', field: 'F09' },
    text: 'Đường tỉnh 793 hư hỏng nặng, xe quá tải chạy suốt.',
    action: 'FORWARD',
    rule: 'PA-02',
    agency: 'SXD',
  },
  {
    id: 'G12 company discharges waste',
    classification: { type: 'feedback', variant: 'KNPA', field: 'F05' },
    text: 'Nhà máy của công ty xả nước thải ra kênh.',
    action: 'FORWARD',
    rule: 'PA-02',
    agency: 'SNNMT',
  },
  {
    id: 'G13 twelve sign, no paper naming representatives, own competence',
    classification: complaint,
    petition: { signerCount: sure(12), citedDocuments: [document('9/QĐ-UBND', '2026-09-01', 'UBND tỉnh Tây Ninh')] },
    text: 'Chúng tôi 12 hộ khiếu nại quyết định của UBND tỉnh, yêu cầu hủy.',
    action: 'SUPPLEMENT',
    rule: 'KN-02',
    agency: 'UBND_T',
  },
  {
    id: 'G14 newspaper forwards a complaint about a department',
    classification: complaint,
    petition: {
      citedDocuments: [document('7/QĐ-SXD', '2026-09-01', 'Sở Xây dựng')],
      forwardingBody: sure({ body: 'Báo Giả Định', kind: 'press', documentNumber: '1/CV', documentDate: null }),
    },
    action: 'RETURN',
    rule: 'KN-08',
    agency: 'SXD',
  },
  {
    id: 'G15 newspaper forwards a denunciation of a commune officer',
    classification: denunciation,
    petition: {
      respondents: [against('công chức', 'UBND xã Tân Hội', 'Trần Văn Giả')],
      forwardingBody: sure({ body: 'Báo Giả Định', kind: 'press', documentNumber: '1/CV', documentDate: null }),
    },
    action: 'FORWARD',
    rule: 'TC-07',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G16 same content, guided before (register)',
    classification: complaint,
    petition: { citedDocuments: [taken] },
    history: {
      earlier: [
        {
          number: '12',
          relation: 'same_petition',
          probability: 0.97,
          receivedAt: '2026-09-01T08:00:00+07:00',
          agency: 'UBND_X/25525',
          done: [{ action: 'GUIDE', agency: 'UBND_X/25525', at: '2026-09-08T08:00:00+07:00' }],
        },
      ],
    },
    action: 'ARCHIVE',
    rule: 'KN-11',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G17 to the Prime Minister, the province and the competent commune',
    classification: complaint,
    petition: {
      citedDocuments: [taken],
      addressees: [
        sure('Thủ tướng Chính phủ'),
        sure('Thanh tra Chính phủ'),
        sure('Chủ tịch UBND tỉnh Tây Ninh'),
        sure('Chủ tịch UBND xã Tân Hội'),
      ],
    },
    action: 'ARCHIVE',
    rule: 'KN-12',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G18 neighbours, no papers',
    classification: { type: 'feedback', variant: 'CIVIL', sphere: 'civil', field: 'F03' },
    text: 'Hàng xóm lấn ranh đất của tôi.',
    action: 'GUIDE',
    rule: 'OT-01',
    agency: 'UBND_X/25525',
  },
  {
    id: 'G19 unhappy with a judgment in force',
    classification: { ...complaint, variant: 'JUD', sphere: 'judicial', field: 'F29' },
    text: 'Bản án đã có hiệu lực, xin giám đốc thẩm.',
    action: 'GUIDE',
    rule: 'KN-18',
    agency: 'TAND_T',
  },
  {
    id: 'G20 enforcement officer delays an auction',
    classification: { ...complaint, variant: 'JUD', sphere: 'judicial', field: 'F31' },
    petition: { respondents: [against('chấp hành viên', 'Phòng THADS khu vực', 'Trần Văn Giả')] },
    text: 'Chấp hành viên chậm bán đấu giá.',
    action: 'GUIDE',
    rule: 'KN-18',
    agency: 'THADS_T',
  },
  {
    id: 'G21 secretary of a hamlet cell gambles',
    classification: { type: 'denunciation', variant: 'TC_PARTY', sphere: 'party', field: 'F36' },
    petition: { respondents: [against('bí thư chi bộ ấp', 'chi bộ ấp 3', 'Trần Văn Giả')] },
    action: 'FORWARD',
    rule: 'TC-14',
    agency: 'DU_X/25525',
  },
  {
    id: 'G22 compensation, bribe and road in one letter',
    classification: { type: 'mixed', variant: 'MIXED', field: 'F02', identityProtected: true },
    petition: { citedDocuments: [taken], respondents: [against('Phó chủ tịch xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
    action: 'SPLIT',
    rule: 'MX-02',
    agency: 'UBND_X/25525',
    also: ['UBND_T'],
  },
  {
    id: 'G23 delay of procedures in general',
    classification: { type: 'feedback', variant: 'KNPA_QDHC', field: 'F22' },
    text: 'Thủ tục rườm rà, đề nghị bỏ bớt giấy tờ tại trung tâm phục vụ hành chính công xã.',
    receiver: office('SNV'),
    action: 'FORWARD',
    rule: 'PA-03',
    agency: 'UBND_T',
  },
  {
    id: 'G24 company does not pay insurance',
    classification: { ...complaint, variant: 'LABOR', sphere: 'labour', field: 'F15' },
    text: 'Công ty không đóng bảo hiểm cho tôi.',
    action: 'GUIDE',
    rule: 'OT-02',
    agency: 'SNV',
    also: ['BHXH_T'],
  },
  {
    id: 'G25 decision of an abolished district',
    classification: complaint,
    petition: {
      citedDocuments: [document('88/QĐ-UBND', '2024-05-02', 'UBND huyện Châu Thành')],
      place: sure(['25585']),
    },
    action: 'REPORT_HEAD',
    rule: 'J-K13',
    agency: 'UBND_X/25585',
  },
  {
    id: 'G27 stamp MẬT',
    classification: { type: 'feedback', variant: 'KNPA', field: 'F32' },
    petition: { secretMarking: sure('MẬT') },
    action: 'REPORT_HEAD',
    rule: 'C27',
    agency: 'BCHQS',
  },
  {
    id: 'G28 withdrawal of a denunciation',
    classification: { type: 'denunciation', variant: 'WITHDRAW', field: 'F35' },
    text: 'Tôi xin rút đơn tố cáo.',
    action: 'LINK',
    rule: 'TC-23',
    agency: null,
  },
  {
    id: 'G29 provincial land price table',
    classification: { type: 'feedback', variant: 'KNPA', field: 'F04' },
    text: 'Bảng giá đất của tỉnh quá thấp so với thị trường.',
    action: 'FORWARD',
    rule: 'PA-02',
    agency: 'SNNMT',
  },
  {
    id: 'G30 original certificate enclosed',
    classification: { ...complaint, field: 'F01' },
    petition: { respondents: [against(null, 'Chi nhánh Văn phòng đăng ký đất đai')] },
    text: 'Tôi khiếu nại việc trả hồ sơ, yêu cầu giải quyết. Gửi kèm bản chính giấy chứng nhận.',
    action: 'GUIDE',
    rule: 'KN-06',
    agency: 'SNNMT',
  },
]

describe('golden cases', () => {
  test.each(cases)('$id', ({ action, rule, agency, also, ...one }) => {
    const { outcome, competent } = judge(one)
    expect(`${outcome.rule} ${outcome.action}`).toBe(`${rule} ${action}`)
    if (agency !== null) expect(competent[0]?.org).toBe(agency)
    for (const org of also ?? []) expect(competent.map((body) => body.org)).toContain(org)
  })

  test('G04 a title of denunciation over a complaint changes nothing: the row of the content decides', () => {
    const complaintRow = judge({
      classification: complaint,
      petition: { citedDocuments: [taken], title: sure('ĐƠN TỐ CÁO') },
    })
    expect(complaintRow.outcome.rule).toBe('KN-16')
  })
  test('G26 a scan nobody can read', () => {
    const { eligibility, outcome } = judgeUnreadable()
    expect(eligibility.failedChecks).toContain('C18')
    expect(outcome.action).toBe('ARCHIVE')
    expect(outcome.alternatives).toContain('SUPPLEMENT')
  })
})

import { decide } from '../../shared/law/decide.ts'
import { classified, message, PROVINCE, petition } from './petitions.ts'

function judgeUnreadable() {
  const mail = message('x#@~ '.repeat(80))
  const [body] = mail.parts
  const torn = { ...mail, parts: [{ ...(body as NonNullable<typeof body>), ocrConfidence: 30 }] }
  return decide({
    message: torn,
    petition: petition(),
    classification: classified(complaint),
    competent: [],
    receiver: PROVINCE,
    receivedAt: '2026-10-05T08:30:00+07:00',
  })
}

describe('what comes with the action', () => {
  const g06 = cases.find(({ id }) => id.startsWith('G06')) as Golden
  test('a forwarded denunciation: form 03, five working days, notice to the denouncer, identity protected', () => {
    const { outcome, flags } = judge(g06)
    expect(outcome.form).toBe('TT05-03')
    expect(outcome.deadlines[0]).toMatchObject({ id: 'T-05', due: '2026-10-12' })
    expect(outcome.also.map(({ action }) => action)).toContain('ANSWER')
    expect(flags).toContain('identity_protected')
    expect(outcome.legalBasis.map(({ text }: Citation) => text)).toContain(
      'khoản 2 Điều 24 Luật Tố cáo số 25/2018/QH14',
    )
  })
  test('G13 is a group, G30 gives the originals back, G14 names no other door than the competent one', () => {
    expect(judge(cases.find(({ id }) => id.startsWith('G13')) as Golden).flags).toContain('group')
    const g30 = judge(cases.find(({ id }) => id.startsWith('G30')) as Golden)
    expect(g30.outcome.also.map(({ action }) => action)).toContain('RETURN_ORIGINALS')
  })
  test('a house to be torn down: guided, and reported the same day', () => {
    const { outcome, flags, warnings } = judge({
      classification: { ...complaint, field: 'F08' },
      petition: { citedDocuments: [document('1502/QĐ-CCXP', '2026-09-28', 'Chủ tịch UBND xã Tân Hội')] },
      text: 'Sẽ cưỡng chế tháo dỡ nhà ngày 20/10. Tôi yêu cầu tạm đình chỉ thi hành, nếu đập nhà thì không khắc phục được nữa.',
    })
    expect(outcome).toMatchObject({ rule: 'KN-17', action: 'GUIDE' })
    expect(outcome.also.map(({ action }) => action)).toContain('REPORT_HEAD')
    expect(flags).toContain('urgent')
    expect(warnings.some(({ severity }) => severity === 'warn')).toBe(false)
  })
  test('accepted by the commune and left lying: urge, report, overdue', () => {
    const { outcome, flags } = judge({
      classification: complaint,
      petition: { citedDocuments: [taken] },
      text: 'Xã đã có thông báo thụ lý khiếu nại của tôi, đến nay quá hạn 100 ngày chưa ra quyết định giải quyết khiếu nại.',
    })
    expect(outcome).toMatchObject({ rule: 'KN-10', action: 'URGE', competence: 'subordinate_overdue', form: 'URGE' })
    expect(flags).toContain('overdue')
  })
  test('overdue at the social insurance is no subordinate of the province: no urging', () => {
    const { outcome } = judge({
      classification: { ...complaint, field: 'F16' },
      petition: { citedDocuments: [document('3/QĐ-BHXH', '2026-06-01', 'Bảo hiểm xã hội tỉnh')] },
      text: 'Bảo hiểm đã thụ lý khiếu nại, quá hạn chưa ra quyết định giải quyết khiếu nại. Yêu cầu giải quyết.',
    })
    expect(outcome.action).toBe('GUIDE')
  })
  test('an unsigned complaint is asked to complete, with what is missing', () => {
    const { outcome, eligibility } = judge({
      classification: complaint,
      petition: { signature: sure('typed'), petitionDate: null, citedDocuments: [taken] },
    })
    expect(eligibility).toMatchObject({ status: 'needs_supplement', failedChecks: ['C02', 'C05'] })
    expect(outcome.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['C02', 'C05']))
  })
  test('feedback without date or signature is still processed', () => {
    const { outcome, eligibility } = judge({
      classification: { type: 'feedback', variant: 'KNPA', field: 'F05' },
      petition: { signature: sure('typed'), petitionDate: null },
    })
    expect(eligibility).toMatchObject({ status: 'eligible', failedChecks: ['C02'] })
    expect(outcome.action).toBe('FORWARD')
  })
  test('an office that chose to forward complaints inside the province does so', () => {
    const { outcome } = judge({
      classification: complaint,
      petition: { citedDocuments: [taken] },
      receiver: { ...PROVINCE, mayForwardComplaints: true },
    })
    expect(outcome).toMatchObject({ rule: 'KN-16', action: 'FORWARD' })
    const landOffice = judge({
      classification: complaint,
      petition: { respondents: [against(null, 'Chi nhánh Văn phòng đăng ký đất đai')] },
      receiver: { ...PROVINCE, mayForwardComplaints: true },
    })
    expect(landOffice.outcome).toMatchObject({ rule: 'KN-06', action: 'FORWARD' })
    const insurance = judge({
      classification: complaint,
      petition: { respondents: [against(null, 'Bảo hiểm xã hội tỉnh')] },
      receiver: { ...PROVINCE, mayForwardComplaints: true },
    })
    expect(insurance.outcome).toMatchObject({ rule: 'KN-06', action: 'GUIDE' })
  })
})
