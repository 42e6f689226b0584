import { describe, expect, test } from 'vitest'
import { factsOf } from '../../shared/law/facts.ts'
import { findCues, letterOf } from '../../shared/law/letter.ts'
import { message, petition } from './petitions.ts'

const facts = (text: string) => factsOf(letterOf(message(text), petition()))

describe('facts a letter shows, and what only looks like them', () => {
  test.each([
    [
      'unrest',
      'Anh em sẽ đình công, kéo nhau lên tỉnh.',
      'Tôi là Đinh Công Thành, máy không có che chắn. Công ty chở em đi.',
    ],
    [
      'overdue',
      'Xã đã có thông báo thụ lý khiếu nại, đến nay chưa ra quyết định giải quyết.',
      'Hồ sơ đất của tôi trễ hẹn, quá hạn giải quyết mà không có thư xin lỗi.',
    ],
    [
      'overdue',
      'Tôi gửi khiếu nại đến UBND xã từ tháng 3, đến nay vẫn chưa giải quyết.',
      'Tòa án đã thụ lý vụ án mà chưa có kết quả.',
    ],
    [
      'guided_before',
      'Tháng trước tôi có phiếu hướng dẫn gửi sang Sở.',
      'Kính mong Ban Tiếp công dân hướng dẫn tôi cách nộp đơn.',
    ],
    [
      'guided_before',
      'Ban tiếp dân có giấy hướng dẫn tôi gởi qua bảo hiểm.',
      'Theo hướng dẫn của Ban Tiếp công dân tôi đã khiếu nại lên xã, nay khiếu nại lần hai.',
    ],
    ['mediation_failed', 'Ngày 4/2 UBND xã hòa giải không thành.', 'Ấp hòa giải hai lần không thành, xã chưa mời.'],
    [
      'damage_hard_to_repair',
      'Nếu cưỡng chế đập nhà thì không khắc phục được, xin tạm đình chỉ.',
      'Trong khi chờ giải quyết xin chưa cưỡng chế.',
    ],
    [
      'first_decision',
      'Chủ tịch xã bác đơn khiếu nại của tôi.',
      'Theo luật, chủ tịch tỉnh có thẩm quyền giải quyết khiếu nại lần đầu đối với quyết định của mình.',
    ],
    ['long_running', 'Ba năm nay tôi đi khắp nơi.', 'Cháu sinh tháng 2 năm nay.'],
    ['originals', 'Tôi gửi kèm bản chính giấy chứng nhận.', 'Bản chính đã gửi theo đường bưu điện.'],
    ['money_handed', 'Tôi đã đưa cho ông 20 triệu.', 'Ông ấy nói chuyện với tôi.'],
    [
      'second_decision',
      'Chủ tịch UBND tỉnh ra Quyết định số 77/QĐ-UBND giải quyết khiếu nại lần hai.',
      'Tôi làm đơn đề nghị tỉnh giải quyết khiếu nại lần hai cho tôi.',
    ],
    ['new_facts', 'Tôi vừa tìm được giấy tờ mới của cha tôi.', 'Từ đó tới nay không phát sinh giấy tờ mới nào.'],
    ['danger_now', 'Bờ sông sạt lở tới sát vách nhà bà Tư.', 'Đường lún nhẹ, xe đi hơi xóc.'],
    ['danger_now', 'Nó hăm đốt nhà tôi nếu còn thưa.', 'Ông ấy dọa cho tôi nghỉ việc.'],
    ['urgent', 'Xin tỉnh can thiệp gấp.', 'ĐƠN XIN CỨU XÉT'],
    ['unrest', 'Bà con rủ nhau thứ hai ra cổng xã ngồi.', 'Thanh niên tụ tập đá gà ban đêm.'],
    [
      'denounced_again',
      'Kết luận nội dung tố cáo số 09/KL-UBND là sai, tôi tố cáo tiếp.',
      'Tôi tố cáo ông ấy theo kết luận của dân trong ấp.',
    ],
    ['acts_for_other', 'Tôi thay mặt mẹ tôi khiếu nại quyết định này.', 'Mẹ tôi cùng ký với tôi.'],
    ['unauthorised', 'Giấy ủy quyền chú tôi ký tay, chưa kịp ra xã.', 'Kèm giấy ủy quyền có chứng thực của xã.'],
    ['unrest', 'Bà con kéo lên trụ sở xã chiều nay.', 'Nó bị kéo lên trụ sở còng tay tới sáng.'],
    ['overdue', 'Sở đã thụ lý đơn, quá hạn chưa trả lời.', 'Người đã thụ lý hồ sơ trước tôi chưa có kết quả gì.'],
    ['reminder', 'Nhờ quý ban thúc cho tôi một tiếng.', 'Tôi xin hỏi thủ tục cấp đổi giấy chứng nhận.'],
    ['nothing_new', 'Tôi không có gì mới hơn.', 'Tôi có giấy tờ mới.'],
    ['withholds_name', 'Tôi không dám ghi tên.', 'Ông ấy không ghi tên người nhận vào sổ.'],
    ['signature_copied', 'Chữ ký bản photocopy.', 'Họ trả hồ sơ vì thiếu chữ ký, bản sao và mã ngành.'],
    ['speaks_for_many', 'Tôi đại diện cho 12 hộ dân khiếu nại.', 'Hội đồng nhân dân đại diện cho các hộ dân.'],
    ['promoted', 'Ông Khoa nay đã lên làm Phó Chủ tịch xã.', 'Ông Khoa lên xã làm giấy tờ.'],
  ] as const)('%s', (fact, shows, looksLike) => {
    expect(facts(shows).has(fact)).toBe(true)
    expect(facts(looksLike).has(fact)).toBe(false)
  })

  test('what takes a cue back has to stand in its sentence', () => {
    const other = 'Tôi đề nghị kỷ luật ông trưởng phòng. Riêng tôi bị quyết định kỷ luật cảnh cáo oan.'
    expect(facts(other).has('discipline')).toBe(true)
    expect(facts('Tôi đề nghị kỷ luật cảnh cáo ông trưởng phòng.').has('discipline')).toBe(false)
  })

  test('without marks the same words count', () => {
    expect(facts('anh em se dinh cong').has('unrest')).toBe(true)
  })

  test('a fact always shows the sentence behind it', () => {
    const text = 'Xã thụ lý khiếu nại rồi im re tới giờ.'
    const [evidence] = facts(text).get('overdue') ?? []
    expect(text.slice(evidence?.start, evidence?.end)).toBe('im re')
  })

  test('a quoted earlier mail and quoted statutes are not the writer’s facts', () => {
    const text =
      'Tôi xin hỏi kết quả.\n\nVào 25 thg 2, 2026 lúc 18:50 Nguyễn Văn Giả <gia@example.vn> đã viết:\n> Anh em sẽ đình công, chặn cổng công ty.'
    expect(facts(`${'Kính gửi Ban Tiếp công dân tỉnh. '.repeat(6)}\n${text}`).has('unrest')).toBe(false)
  })
})

describe('cues', () => {
  const found = (cue: string, text: string) => findCues(letterOf(message(text), petition()), [cue]).length
  test.each([
    ['bi chay (?:mai|vach) ton', 'Đêm đó nhà tôi bị cháy mái tôn.'],
    ['(?:da bao|co goi) cong an', 'Tôi có gọi công an mà không ai tới.'],
    ['sap tuong|do nha', 'Mưa lớn làm đổ nhà kho.'],
    ['ket luan thanh tr-', 'Kết luận thanh tra năm ngoái còn đó.'],
    ['ong … huong', 'Ông chủ quán có tiếng là Hương.'],
    ['giam doc', 'Giám-đốc hứa rồi thôi.'],
  ])('%s is found in: %s', (cue, text) => expect(found(cue, text)).toBe(1))
  test('none of its words may be missing', () => {
    expect(found('bi chay mai ton', 'Nhà tôi bị cháy mái ngói.')).toBe(0)
    expect(found('giam doc', 'Giám sát viên đọc biên bản.')).toBe(0)
  })
})
