import { describe, expect, test } from 'vitest'
import type { OfficeProfile } from '../../shared/api.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { Classification, Message } from '../../shared/petition.ts'
import { messageOf } from '../message.ts'

/**
 * Where a letter goes when it says so only in passing: the body a line away from the name, in the subject, in the post.
 * Kind and field are given, as an officer would set them; everything else is read. All people and events are invented.
 */
const PROVINCE: OfficeProfile = { org: 'UBND_T', name: 'Ban TCD', officer: 'Cán bộ', mayForwardComplaints: false }

const letter = (body: string, subject = 'Đơn gửi tỉnh'): Message =>
  messageOf(body, { from: 'Người gửi <nguoi.gui@example.vn>', subject })

type Given = Pick<Classification, 'type' | 'variant' | 'sphere' | 'field'>
const KN = (field: string): Given => ({ type: 'complaint', variant: 'KN', sphere: 'administrative', field })
const TC = (field = 'F35'): Given => ({ type: 'denunciation', variant: 'TC_CV', sphere: 'administrative', field })
const QLNN = (field: string): Given => ({ ...TC(field), variant: 'TC_QLNN' })
const PARTY: Given = { type: 'denunciation', variant: 'TC_PARTY', sphere: 'party', field: 'F36' }

const judged = (given: Given, body: string, subject?: string) =>
  assess({
    message: letter(body, subject),
    receiver: PROVINCE,
    receivedAt: '2026-10-05T08:30:00+07:00',
    corrected: { classification: { ...given, typeConfidence: 0.9, fieldConfidence: 0.9 } },
  })

const ME =
  'Tôi là Trần Văn Mẫu, sinh năm 1970, ngụ ấp 3, xã Tân Hội, tỉnh Tây Ninh, điện thoại 0901 234 567. Ngày 2/10/2026, tôi ký tên.'

describe('denunciations: the body stands away from the name', () => {
  test.each<[string, Given, string, string]>([
    [
      'a principal, the school named in the introduction',
      TC('F20'),
      'UBND_X/25525',
      `${ME} Tôi là phụ huynh Trường Tiểu học Tân Hội A. Tôi tố cáo bà Lý Thị Sáng, Hiệu trưởng, bắt phụ huynh đóng quỹ rồi chi cho gia đình bà.`,
    ],
    [
      'a head teacher of an upper-secondary school',
      TC('F20'),
      'SGD',
      `${ME} Con tôi học Trường THPT Tân Châu. Tôi tố cáo ông Đỗ Văn Tỏ, Hiệu trưởng nhà trường, lập khống danh sách trực hè để lấy tiền.`,
    ],
    [
      'a doctor of a hospital named a line before',
      TC('F19'),
      'SYT',
      `${ME} Ngày 3/9/2026 vợ tôi nhập viện tại Bệnh viện đa khoa Tây Ninh. Bác sĩ Hồ Văn Tám đòi 4 triệu mới chịu mổ. Tôi tố cáo bác sĩ Tám.`,
    ],
    [
      'the chief of the commune police by his title',
      TC(),
      'CAT',
      `${ME} Đại úy Phạm Văn Lẹ từ ngày làm Trưởng Công an xã Tân Hội tháng nào cũng cho người thu của tiệm tôi 2 triệu. Tôi tố cáo ông Lẹ.`,
    ],
    [
      'a constable of the commune police',
      TC(),
      'CAX/25525',
      `${ME} Tôi tố cáo anh Võ Văn Bền, công an viên thuộc Công an xã Tân Hội, giữ xe của tôi không biên bản rồi đòi 1 triệu.`,
    ],
    [
      'somebody who works at a department',
      TC('F17'),
      'SNV',
      `${ME} Có anh Mai Văn Tới làm ở Sở Nội vụ xuống nhà nhận của mẹ tôi 20 triệu hứa lo hồ sơ liệt sĩ. Tôi tố cáo anh Tới.`,
    ],
    [
      'the commune chairman without the name of the commune',
      TC(),
      'UBND_T',
      `${ME} Tôi tố cáo ông Nguyễn Văn Thế, Chủ tịch xã, bán đất công không đấu giá.`,
    ],
    [
      'a civil servant of the commune',
      TC(),
      'UBND_X/25525',
      `${ME} Tôi tố cáo ông Bùi Văn Nhận, công chức địa chính xã Tân Hội, nhận 15 triệu của tôi để làm sổ.`,
    ],
    [
      'the head of the commune Front',
      TC('F38'),
      'MTTQ_T',
      `${ME} Tôi tố cáo bà Lê Thị Quý, Chủ tịch Ủy ban MTTQ Việt Nam xã Tân Hội, giữ lại tiền quyên góp cho hộ nghèo.`,
    ],
    [
      'an enforcement officer',
      { ...TC('F31'), sphere: 'judicial' },
      'THADS_T',
      `${ME} Tôi tố cáo chấp hành viên Đào Văn Lực nhận tiền của bên kia để dời ngày kê biên.`,
    ],
    [
      'promoted since: where he is now',
      TC(),
      'UBND_T',
      `${ME} Khi còn là công chức địa chính xã Tân Hội, ông Cao Văn Kỳ nhận của tôi 30 triệu làm giấy đất. Nay ông Kỳ đã lên làm Phó Chủ tịch UBND xã Tân Châu. Tôi tố cáo ông Kỳ.`,
    ],
    ['a hamlet head', TC(), 'UBND_X/25525', `${ME} Tôi tố cáo ông Tư Chiến, trưởng ấp 3, ăn chặn tiền hỗ trợ bão.`],
    [
      'a tax officer',
      TC('F14'),
      'THUE_T',
      `${ME} Tôi tố cáo anh Trịnh Văn Hạp, cán bộ Thuế cơ sở 3, đòi 5 triệu mới cho hộ tôi ngừng kinh doanh.`,
    ],
    [
      'a company',
      QLNN('F05'),
      'SNNMT',
      `${ME} Tôi tố cáo Công ty TNHH Cao su Bình Minh xả nước thải chưa xử lý ra rạch, có giấy phép môi trường mà không làm theo. Đề nghị xử phạt.`,
    ],
    [
      'a neighbour on public land',
      QLNN('F08'),
      'UBND_X/25525',
      `${ME} Tôi tố cáo ông Ba Đen kế nhà xây trái phép trên đất công, đề nghị xử phạt, buộc tháo dỡ.`,
    ],
    [
      'a member of a hamlet cell',
      PARTY,
      'DU_X/25525',
      `${ME} Tôi tố cáo đồng chí Lâm Văn Út, đảng viên chi bộ ấp 3, cờ bạc, bỏ sinh hoạt chi bộ sáu tháng.`,
    ],
    [
      'the secretary of the commune Party committee',
      PARTY,
      'UBKTTU',
      `${ME} Tôi phản ánh đồng chí Huỳnh Văn Sỏi, Bí thư Đảng ủy xã Tân Hội, khai man lý lịch, kết nạp người nhà sai nguyên tắc.`,
    ],
  ])('%s', (_, given, org, text) => {
    expect(judged(given, text).agencies.candidates[0]?.org).toBe(org)
  })

  test('nobody knows who manages him: the doors are shown, none is preselected, the commune before the inspectorate', () => {
    const { agencies } = judged(TC(), `${ME} Tôi tố cáo ông Sáu Lùn nhận tiền của dân rồi làm ngơ.`)
    expect(agencies.confident).toBe(false)
    expect(agencies.missing.length).toBeGreaterThan(0)
    expect(agencies.candidates[0]?.org).toBe('UBND_X/25525')
  })
})

describe('complaints: who decided is told, not named', () => {
  test.each<[string, Given, string, string, string?]>([
    [
      'the commune acts without the words Ủy ban',
      KN('F02'),
      'UBND_X/25525',
      `${ME} Ngày 4/8/2026 xã ra quyết định thu hồi 300 m2 đất vườn của tôi, đền có 20 triệu. Tôi không đồng ý, đề nghị hủy.`,
    ],
    [
      'the ward in the subject line',
      KN('F08'),
      'UBND_X/27694',
      'Tôi là Trần Văn Mẫu, ngụ phường Long An, điện thoại 0901 234 567. Quyết định cưỡng chế số 77/QĐ-CCXP ngày 1/9/2026 buộc tôi tháo mái che. Tôi khiếu nại, đề nghị hủy. Ngày 2/10/2026, đã ký.',
      'Khiếu nại UBND phường Long An cưỡng chế',
    ],
    [
      'the province itself',
      KN('F11'),
      'UBND_T',
      `${ME} Ngày 9/9/2026 UBND tỉnh Tây Ninh ban hành quyết định chấm dứt dự án của hợp tác xã tôi. Tôi khiếu nại, yêu cầu hủy quyết định đó.`,
    ],
    [
      'a centre under a department',
      KN('F16'),
      'SNV',
      `${ME} Trung tâm Dịch vụ việc làm tỉnh ra thông báo từ chối trợ cấp thất nghiệp của tôi. Tôi đề nghị sửa lại thông báo đó.`,
    ],
    [
      'the traffic police',
      KN('F10'),
      'CAT',
      `${ME} Phòng Cảnh sát giao thông ra quyết định xử phạt tôi 8 triệu. Hình không phải xe tôi. Tôi khiếu nại, đòi hủy.`,
    ],
    [
      'the registration office',
      KN('F01'),
      'SNNMT',
      `${ME} Chi nhánh Văn phòng đăng ký đất đai trả hồ sơ tách thửa của tôi hai lần. Tôi khiếu nại việc trả hồ sơ này, yêu cầu giải quyết.`,
    ],
    [
      'the tax office',
      KN('F14'),
      'THUE_T',
      `${ME} Thuế cơ sở 4 ra thông báo truy thu tiền sử dụng đất 60 triệu của tôi. Tôi khiếu nại, yêu cầu tính lại.`,
    ],
  ])('%s', (_, given, org, text, subject) => {
    expect(judged(given, text, subject).agencies.candidates[0]?.org).toBe(org)
  })

  test('the company that got the land and the newspaper that was told did not decide', () => {
    const { agencies } = judged(
      KN('F02'),
      `${ME} Đất tôi đang canh tác thì xã lấy giao cho công ty điện mặt trời. Tôi có gửi Báo Tây Ninh và Mặt trận Tổ quốc tỉnh. Tôi khiếu nại, yêu cầu trả đất.`,
    )
    expect(agencies.candidates[0]?.org).toBe('UBND_X/25525')
  })
})

describe('feedback follows the field, at the level the letter shows', () => {
  const PA = (field: string): Given => ({ type: 'feedback', variant: 'KNPA', sphere: 'administrative', field })
  test.each<[string, string, string, string]>([
    [
      'a hamlet lane',
      'F09',
      'UBND_X/25525',
      `${ME} Con hẻm vào xóm tôi ngập mỗi khi mưa, cống thoát nước nghẹt cả năm.`,
    ],
    ['a provincial road', 'F09', 'SXD', `${ME} Đường tỉnh 785 đoạn qua chợ lún sụp, xe quá tải chạy suốt đêm.`],
    [
      'the commune is to be told to act',
      'F17',
      'UBND_X/25525',
      `${ME} Bia ghi tên liệt sĩ cỏ mọc um tùm. Tôi kiến nghị tỉnh chỉ đạo xã Tân Hội dọn dẹp, mở cửa cho thân nhân vào.`,
    ],
    [
      'a factory with a permit',
      'F05',
      'SNNMT',
      `${ME} Nhà máy của công ty xả khói đen cả đêm, giấy phép môi trường hết hạn, đề nghị quan trắc.`,
    ],
    [
      'a neighbour burning rubbish',
      'F05',
      'UBND_X/25525',
      `${ME} Nhà kế bên đốt rác, nuôi gà hôi thối trong khu dân cư.`,
    ],
    ['a power bill', 'F13', 'DIEN_LUC', `${ME} Hóa đơn tiền điện tháng 9 tăng gấp ba, đồng hồ điện nghi bị hư.`],
    ['a market stall', 'F13', 'UBND_X/25525', `${ME} Tiểu thương chợ xã chúng tôi bị ban quản lý chợ tăng tiền sạp.`],
    ['a clinic', 'F19', 'SYT', `${ME} Bệnh viện bắt chờ từ 5 giờ sáng tới trưa, bác sĩ gắt gỏng.`],
    ['a kindergarten', 'F20', 'UBND_X/25525', `${ME} Trường mầm non thu thêm tiền tự nguyện mà không họp phụ huynh.`],
    ['a college', 'F20', 'SGD', `${ME} Trường THPT thu tiền học thêm bắt buộc, lớp 12 nào cũng phải đóng.`],
    ['unpaid insurance', 'F16', 'BHXH_T', `${ME} Tôi chờ sổ BHXH mười tháng chưa được chốt.`],
    ['a fine from a camera', 'F10', 'CAT', `${ME} Tôi bị phạt nguội mà biển số trong hình không phải xe tôi.`],
    ['a land price', 'F04', 'SNNMT', `${ME} Bảng giá đất mới cao quá, đề nghị xem lại hệ số.`],
    ['no signal', 'F25', 'SKHCN', `${ME} Ấp tôi không có sóng điện thoại, trẻ không học trực tuyến được.`],
  ])('%s', (_, field, org, text) => {
    expect(judged(PA(field), text).agencies.candidates[0]?.org).toBe(org)
  })
})
