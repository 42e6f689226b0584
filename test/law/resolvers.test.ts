import { describe, expect, test } from 'vitest'
import type { Classification } from '../../shared/petition.ts'
import { against, document, judge, sure } from './petitions.ts'

/** Who resolves a denunciation of whom (LTC Đ12–21), rank by rank. Invented throughout. */
const duty: Partial<Classification> = { type: 'denunciation', variant: 'TC_CV', field: 'F35' }

describe('a person denounced and who resolves', () => {
  test.each([
    ['Chủ tịch HĐND xã', 'HĐND xã Tân Hội', 'HDND_T', 'J-T06'],
    ['Phó Chủ tịch HĐND', 'HĐND xã Tân Hội', 'HDND_T', 'J-T06'],
    ['Trưởng Ban Kinh tế - Xã hội', 'HĐND xã Tân Hội', 'HDND_X/25525', 'J-T06'],
    ['đại biểu', 'HĐND xã Tân Hội', 'HDND_X/25525', 'J-T06'],
    ['Bí thư Đảng ủy, Chủ tịch HĐND xã', 'HĐND xã Tân Hội', 'HDND_T', 'J-T06'],
    ['Phó Chủ tịch HĐND tỉnh', 'HĐND tỉnh Tây Ninh', 'UBTVQH', 'J-T06'],
    ['Phó Trưởng Ban Pháp chế', 'HĐND tỉnh Tây Ninh', 'HDND_T', 'J-T06'],
    ['kiểm sát viên', 'VKSND khu vực 3', 'VKSND_KV', 'J-T19'],
    ['Viện trưởng', 'VKSND khu vực 3', 'VKSND_T', 'J-T19'],
    ['kiểm sát viên', 'VKSND tỉnh Tây Ninh', 'VKSND_T', 'J-T19'],
    ['Viện trưởng', 'VKSND tỉnh Tây Ninh', 'TW_TU_PHAP', 'J-T19'],
    ['Phó Giám đốc', 'Công an tỉnh Tây Ninh', 'BCA', 'J-T21'],
    ['Trưởng phòng', 'Phòng Cảnh sát giao thông Công an tỉnh', 'CAT', 'J-T21'],
    ['Chủ tịch', 'Ủy ban MTTQ Việt Nam tỉnh', 'TW_MTTQ', 'J-T23'],
    ['nhân viên', 'Ủy ban MTTQ Việt Nam tỉnh', 'MTTQ_T', 'J-T23'],
    ['Chỉ huy trưởng', 'Ban Chỉ huy Quân sự xã Tân Hội', 'UBND_X/25525', 'J-T24'],
    ['Chỉ huy trưởng', 'Bộ Chỉ huy Quân sự tỉnh', 'BCHQS', 'J-T24'],
    ['Hiệu trưởng', 'Trường Cao đẳng Nghề Tây Ninh', 'UBND_T', 'J-T04'],
    ['Hiệu trưởng', 'Trường THPT Tân Châu', 'SGD', 'J-T16'],
    ['Giám đốc', 'Trung tâm Khuyến nông tỉnh', 'SNNMT', 'J-T03'],
    ['Giám đốc', 'Trung tâm Bảo trợ xã hội', 'SYT', 'J-T03'],
  ])('%s, %s', (position, body, org, row) => {
    const { competent } = judge({
      classification: duty,
      petition: { respondents: [against(position, body, 'Trần Văn Giả')] },
    })
    expect(competent[0]).toMatchObject({ org, row })
  })
})

test('J-K11: after the head of a school its manager decides, not the province', () => {
  const second = (body: string) =>
    judge({
      classification: { type: 'complaint', variant: 'KN2', field: 'F20' },
      petition: { respondents: [against('Hiệu trưởng', body)] },
      text: 'Trường ra quyết định giải quyết khiếu nại bác đơn. Tôi khiếu nại lần hai.',
    }).competent[0]?.org
  expect(second('Trường THCS Tân Hội')).toBe('UBND_X/25525')
  expect(second('Trường THPT Tân Châu')).toBe('SGD')
})

test('a decision of another province names no commune of ours', () => {
  const { competent } = judge({
    classification: { type: 'complaint', variant: 'KN' },
    petition: { citedDocuments: [document('190/QĐ-UBND', '2026-01-20', 'UBND xã Bình Mỹ, Thành phố Hồ Chí Minh')] },
  })
  expect(competent.some(({ row }) => row.startsWith('J-K'))).toBe(false)
})

test('TC-15: what is said of Party rules goes there as an extract, the breach in duty stays', () => {
  const chairman = { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] }
  const act = 'Tôi tố cáo ông Giả lấy xe công chở heo.'
  const both = judge({
    classification: duty,
    petition: chairman,
    text: `${act} Ông còn vi phạm điều đảng viên không được làm.`,
  })
  expect(both.outcome.action).toBe('ACCEPT')
  expect(both.outcome.also.map(({ rule }) => rule)).toContain('TC-15')
  const one = judge({ classification: duty, petition: chairman, text: act })
  expect(one.outcome.also.map(({ rule }) => rule)).not.toContain('TC-15')
})

test('KN-09: the receiver’s own head hands a complaint on: guided, not returned to him', () => {
  const handedOn = (body: string) =>
    judge({
      classification: { type: 'complaint', variant: 'KN' },
      petition: {
        citedDocuments: [document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')],
        forwardingBody: sure({ body, kind: 'state_body', documentNumber: null, documentDate: null }),
      },
    }).outcome
  expect(handedOn('Văn phòng UBND tỉnh')).toMatchObject({ rule: 'KN-09', action: 'GUIDE' })
  expect(handedOn('Sở Xây dựng')).toMatchObject({ rule: 'KN-08', action: 'RETURN' })
})

test('TC-16: a denunciation that was accepted and left lying', () => {
  const { outcome } = judge({
    classification: { ...duty, field: 'F07' },
    petition: { respondents: [against('Giám đốc', 'Trung tâm Khuyến nông', 'Trần Văn Giả')] },
    text: 'Sở đã thụ lý tố cáo của tôi, thời hạn 30 ngày, tới nay năm tháng không kết luận.',
  })
  expect(outcome).toMatchObject({ rule: 'TC-16', action: 'URGE', competence: 'subordinate_overdue' })
})

test('TC-18: the resolver denounced for having resolved wrongly, and nothing else', () => {
  const chairman = { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] }
  const wrongly = 'Xã ra quyết định giải quyết khiếu nại bác đơn tôi. Tôi tố cáo ông Giả đã giải quyết khiếu nại sai.'
  const rule = (text: string) => judge({ classification: duty, petition: chairman, text }).outcome.rule
  expect(rule(wrongly)).toBe('TC-18')
  expect(rule(`${wrongly} Ông nhận tiền của bên kia, có ghi âm.`)).toBe('TC-01')
})

test('no sum was handed over where the writer says so', () => {
  const { outcome } = judge({
    classification: duty,
    petition: {
      respondents: [against('công chức', 'UBND xã Tân Hội', 'Trần Văn Giả')],
      amounts: [{ value: 400_000_000, confidence: 1, evidence: [{ part: 'body', start: 20, end: 32 }] }],
    },
    text: 'Tôi lỗ 400 triệu đồng. Tôi không đưa tiền cho ông Giả. Có quay phim.',
  })
  expect(outcome.action).toBe('FORWARD')
})

test('a second complaint is one by its title and the decision it cites', () => {
  const { competent } = judge({
    classification: { type: 'complaint', variant: 'KN', field: 'F18' },
    petition: { citedDocuments: [document('133/QĐ-UBND', '2026-09-20', 'UBND xã Tân Hội')] },
    text: 'ĐƠN KHIẾU NẠI LẦN HAI. Tôi không đồng ý Quyết định số 133/QĐ-UBND, xin tỉnh xét.',
  })
  expect(competent[0]?.org).toBe('UBND_T')
})

test('a decision of the social insurance on a Party member’s pension stays with the insurance', () => {
  const { competent, outcome } = judge({
    classification: { type: 'complaint', variant: 'PARTY', sphere: 'party', field: 'F37' },
    petition: { citedDocuments: [document('33/QĐ-BHXH', '2026-09-10', 'Bảo hiểm xã hội tỉnh')] },
    text: 'Lý lịch đảng viên của tôi ghi rõ. Tôi khiếu nại quyết định, yêu cầu tính lại lương hưu.',
  })
  expect(competent[0]).toMatchObject({ org: 'BHXH_T', row: 'J-K06' })
  expect(outcome.action).toBe('GUIDE')
  const discipline = judge({
    classification: { type: 'complaint', variant: 'PARTY', sphere: 'party', field: 'F36' },
    petition: { respondents: [against(null, 'Đảng ủy xã Tân Hội')] },
    text: 'Tôi khiếu nại quyết định kỷ luật Đảng, yêu cầu hủy.',
  })
  expect(discipline.competent[0]).toMatchObject({ org: 'UBKTTU', row: 'P5' })
  expect(discipline.outcome.rule).toBe('KN-19')
})

test('J-T27: a firm holds no office, whatever the denunciation is taken for', () => {
  const { competent } = judge({
    classification: { ...duty, field: 'F05' },
    petition: { respondents: [against('Giám đốc', 'Công ty TNHH Dệt Giả', 'Trần Văn Giả')] },
    text: 'Tôi tố cáo công ty xả nước thải ra kênh.',
  })
  expect(competent[0]).toMatchObject({ org: 'SNNMT', row: 'J-T27' })
})

test('a militia man and a civil guard of the hamlet answer to the commune', () => {
  for (const post of ['ấp đội trưởng', 'Đội trưởng dân phòng'])
    expect(
      judge({ classification: duty, petition: { respondents: [against(post, null, 'Trần Văn Giả')] } }).competent[0],
    ).toMatchObject({ org: 'UBND_X/25525', row: 'J-T24' })
})
