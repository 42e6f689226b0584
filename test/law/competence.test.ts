import { describe, expect, test } from 'vitest'
import { recogniseBody } from '../../shared/law/recognise-body.ts'
import type { Classification } from '../../shared/petition.ts'
import { against, document, judge, type petition, sure } from './petitions.ts'

const first = (
  classification: Partial<Classification>,
  over: Parameters<typeof petition>[0],
  text?: string,
  receivedAt?: string,
) =>
  judge({
    classification,
    petition: over ?? {},
    ...(text === undefined ? {} : { text }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  }).competent.map(({ org }) => org)

describe('a body by its name', () => {
  test.each([
    ['UBND xã Tân Hội', 'UBND_X/25525'],
    ['Ủy ban nhân dân xã Tân Hội', 'UBND_X/25525'],
    ['uy ban nhan dan xa Tan Hoi', 'UBND_X/25525'],
    ['Chủ tịch Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh Tây Ninh', 'UBND_T'],
    ['Chủ tịch UBND tỉnh - Trưởng Ban chỉ đạo thi hành án dân sự tỉnh', 'UBND_T'],
    ['Ban Tiếp công dân tỉnh', 'UBND_T'],
    ['Ban Chỉ đạo thi hành án dân sự tỉnh', 'UBND_T'],
    ['Ban Chỉ đạo phòng, chống tham nhũng tỉnh', 'BNCTU'],
    ['Bảo tàng tỉnh', 'SVHTTDL'],
    ['Chi nhánh Văn phòng đăng ký đất đai khu vực Hòa Thành', 'SNNMT'],
    ['Sở Tài nguyên và Môi trường', 'SNNMT'],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'SNNMT'],
    ['Sở Lao động - Thương binh và Xã hội', 'SNV'],
    ['Sở Giao thông vận tải', 'SXD'],
    ['Sở Kế hoạch và Đầu tư', 'STC'],
    ['Sở Thông tin và Truyền thông', 'SKHCN'],
    ['Công an huyện Tân Châu', 'CAT'],
    ['Công an xã Tân Hội', 'CAX/25525'],
    ['Huyện ủy Đức Hòa', 'VPTU'],
    ['Ủy ban Kiểm tra Tỉnh ủy Tây Ninh', 'UBKTTU'],
    ['Ủy ban Kiểm tra Đảng ủy xã Tân Hội', 'DU_X/25525'],
    ['Đảng ủy xã Tân Hội', 'DU_X/25525'],
    ['Bảo hiểm xã hội cơ sở Bến Lức', 'BHXH_T'],
    ['Bảo hiểm xã hội Việt Nam (Hà Nội)', 'TW_BHXH'],
    ['Thuế cơ sở 12', 'THUE_T'],
    ['Phòng THADS khu vực', 'THADS_T'],
    ['Tòa án nhân dân khu vực 10 - Tây Ninh', 'TAND_KV'],
    ['Tòa án nhân dân tỉnh Tây Ninh', 'TAND_T'],
    ['Trường THCS Lê Văn Tám', 'UBND_X/25525'],
    ['Trường THPT Trần Phú', 'SGD'],
    ['Bệnh viện Đa khoa Tây Ninh', 'SYT'],
    ['Trung tâm Phát triển quỹ đất tỉnh', 'TTPTQD'],
    ['Thủ tướng Chính phủ', 'TW'],
    ['UBND thị xã Trảng Bàng', 'UBND_X/25525'],
    ['Phòng Tài nguyên và Môi trường huyện Tân Châu', 'UBND_X/25525'],
    ['Hội đồng bồi thường, hỗ trợ, tái định cư', 'UBND_X/25525'],
    ['Trung tâm Phục vụ hành chính công xã Tân Hội', 'TTHCC_X/25525'],
    ['Trung tâm Phục vụ hành chính công tỉnh', 'UBND_T'],
    ['Phòng PC08 Công an tỉnh', 'CAT'],
    ['Văn phòng HĐND và UBND xã Tân Hội', 'UBND_X/25525'],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'VP_DBQH_HDND'],
    ['Ban Quản lý Khu kinh tế tỉnh', 'BQLKKT'],
    ['Chi cục Thuế khu vực Gò Dầu - Trảng Bàng', 'THUE_T'],
    ['Thanh tra huyện Đức Hòa', 'TTT'],
    ['Ủy ban MTTQ Việt Nam tỉnh Tây Ninh', 'MTTQ_T'],
    ['Trạm Y tế xã Tân Hội', 'UBND_X/25525'],
    ['Điện lực Bến Cầu', 'DIEN_LUC'],
  ])('%s is %s', (name, org) => {
    expect(recogniseBody(name, ['25525'])?.org).toBe(org)
  })
  test('an abolished body is marked so, a name nobody knows is nobody', () => {
    expect(recogniseBody('Sở Giao thông vận tải')?.abolished).toBe(true)
    expect(recogniseBody('UBND huyện Châu Thành', ['25585'])).toMatchObject({
      kind: 'former_district',
      abolished: true,
      org: 'UBND_X/25585',
    })
    expect(recogniseBody('nhà ông Ba')).toBeNull()
  })
  test('a former commune shared by two units stays open', () => {
    expect(recogniseBody('UBND xã Mỏ Công')?.org).toBeNull()
    expect(recogniseBody('UBND xã Mỏ Công')?.communes.length).toBe(2)
  })
})

describe('complaints follow the signature', () => {
  test.each([
    ['UBND xã Tân Hội', 'UBND_X/25525', 'UBND_T'],
    ['Chủ tịch UBND phường Long An', 'UBND_X/27694', 'UBND_T'],
    ['Sở Nội vụ', 'SNV', 'UBND_T'],
    ['Chi nhánh Văn phòng đăng ký đất đai tại Cần Đước', 'SNNMT', 'SNNMT'],
    ['Chủ tịch UBND tỉnh Tây Ninh', 'UBND_T', 'BO_NNMT'],
    ['Bảo hiểm xã hội tỉnh Tây Ninh', 'BHXH_T', 'TW_BHXH'],
    ['Thuế cơ sở 12', 'THUE_T', 'THUE_T'],
    ['Trưởng Công an xã Tân Hội', 'CAX/25525', 'CAT'],
    ['Ban Chỉ huy quân sự khu vực', 'BCHQS', 'TW_QS'],
    ['Trung tâm Phát triển quỹ đất tỉnh', 'TTPTQD', 'SNNMT'],
  ])('%s: first %s, second %s', (issuer, one, two) => {
    const form = { citedDocuments: [document('12/QĐ', '2026-09-01', issuer)] }
    expect(first({ variant: 'KN' }, form)[0]).toBe(one)
    expect(first({ variant: 'KN2' }, form, 'Tôi khiếu nại lần hai quyết định giải quyết khiếu nại nêu trên.')[0]).toBe(
      two,
    )
  })
  test('the sign in the number names the issuer where the letter does not', () => {
    expect(first({}, { citedDocuments: [document('512/CNVPĐK-ĐKCG', '2026-04-08', null)] })[0]).toBe('SNNMT')
    expect(first({}, { citedDocuments: [document('734/TB-BHXH', '2026-05-11', null)] })[0]).toBe('BHXH_T')
  })
  test('the field does not lead a complaint away from the signer', () => {
    expect(first({ field: 'F05' }, { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội')] })[0]).toBe(
      'UBND_X/25525',
    )
  })
  test('a decision of the former district goes to the commune that took over, with doubt and with the province beside it', () => {
    const { competent, outcome } = judge({
      classification: {},
      petition: { citedDocuments: [document('88/QĐ-UBND', '2024-03-01', 'UBND huyện Tân Châu')] },
    })
    expect(competent[0]).toMatchObject({ org: 'UBND_X/25525', row: 'J-K13' })
    expect(competent[0]?.confidence).toBeLessThan(0.7)
    expect(competent[0]?.citations.every(({ verification }) => verification === 'needs_lawyer')).toBe(true)
    expect(outcome.verification).toBe('needs_lawyer')
  })
  test('a former district as background does not outweigh who signed now', () => {
    const form = {
      respondents: [against(null, 'UBND xã Tân Hội')],
      citedDocuments: [
        document('88/QĐ-UBND', '2009-03-01', 'UBND huyện Tân Châu'),
        document('5/QĐ-UBND', '2026-03-01', 'UBND xã Tân Hội'),
      ],
    }
    expect(judge({ classification: {}, petition: form }).competent[0]?.row).toBe('J-K01')
  })
  test('an unknown place leaves the candidates of a split unit open', () => {
    const orgs = first({}, { respondents: [against(null, 'UBND xã Mỏ Công')], place: sure(['25510', '25549']) })
    expect(orgs.slice(0, 2)).toEqual(['UBND_X/25510', 'UBND_X/25549'])
  })
})

describe('denunciations follow who manages the person', () => {
  test.each([
    ['công chức địa chính', 'UBND xã Tân Hội', 'UBND_X/25525'],
    ['công chức Phòng Kinh tế', 'UBND xã Tân Hội', 'UBND_X/25525'],
    ['Trưởng phòng Kinh tế', 'xã Tân Hội', 'UBND_X/25525'],
    ['Chủ tịch UBND xã', 'UBND xã Tân Hội', 'UBND_T'],
    ['Phó chủ tịch xã', 'UBND xã Tân Hội', 'UBND_T'],
    ['Phó Giám đốc Sở', 'Sở Xây dựng tỉnh Tây Ninh', 'UBND_T'],
    ['chuyên viên', 'Sở Xây dựng', 'SXD'],
    ['Giám đốc Chi nhánh', 'Chi nhánh Văn phòng đăng ký đất đai', 'SNNMT'],
    ['nhân viên', 'Trung tâm Phát triển quỹ đất tỉnh', 'TTPTQD'],
    ['Trưởng Công an xã', 'Công an xã Tân Hội', 'CAT'],
    ['cán bộ', 'Công an xã Tân Hội', 'CAX/25525'],
    ['Hiệu trưởng', 'Trường Tiểu học Tân Hội', 'UBND_X/25525'],
    ['Hiệu trưởng', 'Trường THPT Tân Châu', 'SGD'],
    ['bác sĩ', 'Bệnh viện Đa khoa Tây Ninh', 'SYT'],
    ['chấp hành viên', 'Phòng thi hành án dân sự khu vực', 'THADS_T'],
    ['thẩm phán', 'Tòa án nhân dân khu vực 3 - Tây Ninh', 'TAND_KV'],
    ['Chánh án', 'Tòa án nhân dân khu vực 3 - Tây Ninh', 'TAND_T'],
    ['trưởng ấp', null, 'UBND_X/25525'],
    ['Phó Chủ tịch UBND huyện', 'UBND huyện Tân Châu', 'UBND_T'],
    ['Phó Chủ tịch UBND tỉnh', 'UBND tỉnh Tây Ninh', 'TW'],
    ['Bí thư Đảng ủy, Chủ tịch UBND xã', 'UBND xã Tân Hội', 'UBND_T'],
  ])('%s, %s: %s', (position, body, org) => {
    expect(
      first(
        { type: 'denunciation', variant: 'TC_CV', field: 'F35' },
        { respondents: [against(position, body, 'Trần Văn Giả')] },
      )[0],
    ).toBe(org)
  })
  test.each([
    ['Bí thư Chi bộ ấp 3', 'Đảng ủy xã Tân Hội', 'DU_X/25525'],
    ['bí thư chi bộ ấp', 'chi bộ ấp 3', 'DU_X/25525'],
    ['Bí thư Đảng ủy xã', 'Đảng ủy xã Tân Hội', 'UBKTTU'],
    ['Giám đốc Sở', 'Sở Y tế', 'UBKTTU'],
    ['chuyên viên', 'Sở Y tế', 'DU_UBND'],
  ])('Party matter: %s, %s → %s', (position, body, org) => {
    expect(
      first(
        { type: 'denunciation', variant: 'TC_PARTY', sphere: 'party', field: 'F36' },
        { respondents: [against(position, body, 'Trần Văn Giả')] },
      )[0],
    ).toBe(org)
  })
  test('a company that breaks the rules of a field: its manager', () => {
    const orgs = first(
      { type: 'denunciation', variant: 'TC_QLNN', field: 'F05' },
      { respondents: [against(null, 'Công ty TNHH Giả Định')] },
      'Tôi tố cáo công ty có nhà máy xả nước thải, không có giấy phép môi trường.',
    )
    expect(orgs[0]).toBe('SNNMT')
  })
})

describe('suggestions and feedback follow the field, at the level the letter shows', () => {
  test.each([
    ['F09', 'Đường tỉnh 832 bị hư hỏng, xe ben chạy ngày đêm.', 'SXD'],
    ['F09', 'Đèn đường trong ấp hư, đường ấp nhiều ổ gà, cống thoát nước bị nghẹt.', 'UBND_X/25525'],
    ['F05', 'Trại heo của công ty xả nước thải, mùi hôi, không biết có giấy phép môi trường không.', 'SNNMT'],
    ['F05', 'Bãi rác tự phát đầu hẻm, nhiều hộ vứt rác, đốt rác, xe rác không tới.', 'UBND_X/25525'],
    ['F13', 'Tiền điện tăng gấp ba, đồng hồ điện chạy nhanh, cúp điện không báo.', 'DIEN_LUC'],
    ['F13', 'Cửa hàng bán hàng giả, đề nghị quản lý thị trường kiểm tra.', 'SCT'],
    ['F20', 'Trường THPT thu tiền ngoài quy định.', 'SGD'],
    ['F20', 'Trường tiểu học lạm thu quỹ lớp.', 'UBND_X/25525'],
    ['F19', 'Bệnh viện để bệnh nhân chờ cấp cứu lâu.', 'SYT'],
    ['F24', 'Quán hát karaoke, loa kéo ồn ào tới khuya.', 'UBND_X/25525'],
    ['F27', 'Thanh niên tụ tập nhậu, gây rối, đề nghị công an xã xử lý.', 'CAX/25525'],
    ['F16', 'Sổ bảo hiểm chưa được chốt.', 'BHXH_T'],
    ['F32', 'Chế độ quân nhân xuất ngũ.', 'BCHQS'],
    ['F10', 'Bị phạt nguội, giấy phép lái xe chưa trả.', 'CAT'],
    ['F08', 'Dự án nhà ở xã hội chậm bàn giao, chủ đầu tư không trả lời.', 'SXD'],
    ['F26', 'Đăng ký khai sinh cho cháu bị từ chối.', 'UBND_X/25525'],
    ['F33', 'Ngân hàng thu lãi sai.', 'NHNN_KV'],
  ])('%s: %s', (field, text, org) => {
    expect(first({ type: 'feedback', variant: 'KNPA', field }, {}, text)[0]).toBe(org)
  })
  test('the school named in the letter decides the level', () => {
    const orgs = first(
      { type: 'feedback', variant: 'KNPA', field: 'F20' },
      { respondents: [against(null, 'Trường THCS Lê Văn Tám')], place: sure(['25459']) },
      'Thu tiền đầu năm.',
    )
    expect(orgs[0]).toBe('UBND_X/25459')
  })
})

describe('matters outside the administrative path', () => {
  test.each<[Partial<Classification>, string, string]>([
    [
      { type: 'feedback', variant: 'CIVIL', sphere: 'civil', field: 'F03' },
      'Hai bên tranh chấp ranh đất, xã chưa mời lên lần nào.',
      'UBND_X/25525',
    ],
    [
      { type: 'feedback', variant: 'CIVIL', sphere: 'civil', field: 'F03' },
      'Xã đã lập biên bản hòa giải không thành.',
      'TAND_KV',
    ],
    [
      { type: 'feedback', variant: 'CIVIL', sphere: 'civil', field: 'F41' },
      'Bà Giả vay tiền không trả theo hợp đồng.',
      'TAND_KV',
    ],
    [{ variant: 'LABOR', sphere: 'labour', field: 'F15' }, 'Công ty nợ lương ba tháng.', 'SNV'],
    [
      { type: 'denunciation', variant: 'CRIME', sphere: 'criminal', field: 'F28' },
      'Bị lừa đảo chiếm đoạt tài sản.',
      'CQDT_CA',
    ],
    [
      { variant: 'JUD', sphere: 'judicial', field: 'F29' },
      'Xin xem xét lại bản án theo thủ tục giám đốc thẩm.',
      'TAND_T',
    ],
    [
      { variant: 'JUD', sphere: 'judicial', field: 'F29' },
      'Tòa chậm đưa vụ án ra, chưa xét xử, hoãn phiên tòa nhiều lần.',
      'TAND_KV',
    ],
    [{ variant: 'JUD', sphere: 'judicial', field: 'F31' }, 'Chấp hành viên chậm kê biên.', 'THADS_T'],
    [{ type: 'other', variant: 'TTHC', field: 'F04' }, 'Cho em hỏi hồ sơ gồm những gì.', 'TTHCC_X/25525'],
  ])('%j: %s', (classification, text, org) => {
    expect(first(classification, {}, text)[0]).toBe(org)
  })
})
