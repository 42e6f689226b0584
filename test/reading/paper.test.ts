import { describe, expect, it } from 'vitest'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'

const body = 'Tôi tên Lê Văn Út, ngụ ấp 2, xã Tân Hội.\nTôi khiếu nại việc thu hồi đất ngày 5/1/2026 của xã.\n'

describe('the date of the paper', () => {
  it.each([
    ['Tân Hội, ngày 28 tháng 5 năm 2026\nNgười làm đơn\nLê Văn Út', '2026-05-28'],
    ['Bến Lức, ngày 04 tháng 5 năm 2026\nNgười làm đơn', '2026-05-04'],
    ['Hậu Nghĩa 08/02/2026\nLê Văn Út (ký)', '2026-02-08'],
    ['12-10-2026\nLê Văn Út (đã ký)', '2026-10-12'],
    ['Lê Văn Út - 31/03/2026', '2026-03-31'],
    ['Viết tại nhà, đêm 9/9/2026\nLê Văn Út', '2026-09-09'],
    ['Ngày 19 tháng 1 năm 2026 (nhằm mùng 1 tháng Chạp)\nLê Văn Út', '2026-01-19'],
    ['Trảng Bàng 28/7/2026. Lê Văn Út (đơn có chữ ký em chụp kèm)', '2026-07-28'],
    ['Tân Hội, ngày mười hai tháng mười năm hai ngàn không trăm hai mươi sáu\nLê Văn Út', '2026-10-12'],
    ['Tân Thành, ngày l5 tháng 8 năm 2O26\nNguời khiéu nai', '2026-08-15'],
    ['Trảng Bàng, ngày 05/06/2026', '2026-06-05'],
    ['Lê Văn Út', null],
    ['Ngày 03/9/2026 tôi lên gặp quản lý trại, ông này nói muốn gì thì kiện.\nLê Văn Út', null],
    ['Tôi hẹn tới ngày 20/10/2026 phải trả lời.\nLê Văn Út', null],
  ])('%s', (tail, expected) => {
    expect(readText(body + tail).petitionDate?.value ?? null).toBe(expected)
  })

  it('stands at the head as well, and takes the year of the mail when the paper names none, unsurely', () => {
    expect(readText(`Tân Hội, ngày 28 tháng 5 năm 2026\n\nĐƠN KHIẾU NẠI\n${body}`).petitionDate?.value).toBe(
      '2026-05-28',
    )
    const found = readPetition(letter(`${body}Tân Hội, ngày 3 tháng 6\nNgười làm đơn\nLê Văn Út`)).petitionDate
    expect(found?.value).toBe('2026-06-03')
    expect(found?.confidence).toBeLessThan(0.6)
  })
})

describe('secret marking', () => {
  it.each([
    ['BAN CHỈ HUY QUÂN SỰ XÃ BÌNH HIỆP            MẬT\nSố: ..../KH-BCH', 'MẬT'],
    ['TUYỆT MẬT\nKẾ HOẠCH', 'TUYỆT MẬT'],
    ['BỘ CHỈ HUY\nTỐI MẬT\nSƠ ĐỒ', 'TỐI MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['Tôi bán MẬT ONG ở chợ', null],
    ['đề nghị giữ bí mật tên tôi', null],
    ['ĐỀ NGHỊ GIỮ BÍ MẬT', null],
    ['xin tuyệt đối bảo mật', null],
    ['mật khẩu của tôi', null],
  ])('%s', (text, expected) => {
    expect(readText(text).secretMarking?.value ?? null).toBe(expected)
  })

  it('is seen in any attachment', () => {
    expect(readPetition(letter(`${body}Lê Văn Út`, ['MẬT\nKẾ HOẠCH'])).secretMarking?.evidence[0]?.part).toBe('a1')
  })
})

describe('signature', () => {
  it.each([
    ['Người làm đơn\n(đã ký)\nLê Văn Út', 'signed'],
    ['Lê Văn Út (ký)', 'signed'],
    ['Người khiếu nại (điểm chỉ)\nLê Văn Út', 'fingerprint'],
    ['[Chữ ký số hợp lệ: LÊ VĂN ÚT]', 'digital'],
    ['Người làm đơn\nLê Văn Út', 'typed'],
  ])('%s', (tail, expected) => {
    expect(readText(body + tail).signature.value).toBe(expected)
  })
})

describe('which part is the petition', () => {
  const petition = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐƠN KHIẾU NẠI\nKính gửi: UBND tỉnh Tây Ninh\n${body}Người làm đơn\n(đã ký)\nLê Văn Út`

  it('is the attachment, not the note around it nor the decision enclosed', () => {
    const decision = 'UBND XÃ TÂN HỘI Số: 1032/QĐ-UBND QUYẾT ĐỊNH Về việc giải quyết khiếu nại của ông Lê Văn Út'
    const read = readPetition(letter('Kính gửi Ban tiếp công dân. Tôi gửi đơn kèm theo.', [decision, petition]))
    expect(read.mainPart).toBe('a2')
    expect(read.title?.value).toBe('ĐƠN KHIẾU NẠI')
  })

  it('is the mail forwarded, with its own sender', () => {
    const read = readPetition(
      letter(
        `Tôi chuyển tiếp cho các cơ quan cùng biết.\n\nBắt đầu chuyển tiếp thư:\n\nTừ: Út <u@example.vn>\nNgày: 06:08, 12 tháng 4, 2026\nTiêu đề: đơn\n\n${petition.replace(/^/gm, '> ')}`,
      ),
    )
    expect(read.mainPart).toBe('body')
    expect(read.petitioners[0]?.value.name).toBe('Lê Văn Út')
    expect(read.petitionDate).toBeNull()
  })

  it('is not the quoted mail under an answer', () => {
    const read = readPetition(
      letter(
        `Đề nghị Ban trả lời giùm.\nLê Văn Út\n\nVào 25 thg 2, 2026 lúc 18:50 Ban TCD <b@example.vn> đã viết:\n> ${'Kính gửi ông Trần Văn Khác, Ban đã nhận đơn. '.repeat(20)}`,
      ),
    )
    expect(read.petitioners.map(({ value }) => value.name)).toEqual(['Lê Văn Út'])
    expect(read.requests[0]?.value).toContain('Đề nghị Ban trả lời')
  })

  it.each([
    [
      'ỦY BAN MTTQ VIỆT NAM TỈNH TÂY NINH\nBAN THƯỜNG TRỰC\nSố: 214/MTTQ-BTT\nTây Ninh, ngày 21 tháng 4 năm 2026\nKính gửi: Ủy ban nhân dân tỉnh\nBan Thường trực nhận được đơn của ông Lê Văn Út. Ban Thường trực chuyển đơn đến quý cơ quan.',
      'front',
      '214/MTTQ-BTT',
      '2026-04-21',
    ],
    [
      'ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH TÂY NINH\nSố: 318/PC-ĐĐBQH\nTây Ninh, ngày 06 tháng 7 năm 2026\nPHIẾU CHUYỂN ĐƠN\nKính gửi: Chủ tịch UBND tỉnh',
      'deputy',
      '318/PC-ĐĐBQH',
      '2026-07-06',
    ],
    [
      'BÁO NÔNG THÔN\nBan Bạn đọc\nSố: 96/CV-BĐ      TP. Hồ Chí Minh, ngày 16/6/2026\nTòa soạn nhận được đơn của ông Lê Văn Út. Chúng tôi chuyển đơn đến quý cơ quan.',
      'press',
      '96/CV-BĐ',
      '2026-06-16',
    ],
  ])('%s', (cover, kind, number, date) => {
    const read = readPetition(letter('Kính gửi quý cơ quan, xin chuyển văn bản kèm theo.', [cover, petition]))
    expect(read.mainPart).toBe('a2')
    expect(read.forwardingBody?.value).toMatchObject({ kind, documentNumber: number, documentDate: date })
    expect(read.citedDocuments.map(({ value }) => value.number)).not.toContain(number)
  })

  it('is found below the cover letter in one text', () => {
    const cover =
      'ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH TÂY NINH\nSố: 45/PC-ĐĐBQH\nTây Ninh, ngày 3 tháng 8 năm 2026\nPHIẾU CHUYỂN\nKính gửi: Chủ tịch UBND tỉnh\nĐoàn ĐBQH nhận được đơn của bà Trần Thị Sáu.\n(đã ký) Hoàng Thị Thanh\n\n----- Nội dung đơn -----\n'
    const read = readText(cover + petition)
    expect(read.petitioners[0]?.value.name).toBe('Lê Văn Út')
    expect(read.addressees.map((one) => one.value)).toEqual(['UBND tỉnh Tây Ninh'])
    expect(read.forwardingBody?.value.documentNumber).toBe('45/PC-ĐĐBQH')
  })

  it('is found under a bare rule below words of the press', () => {
    const read = readText(
      'BÁO NÔNG THÔN\nSố 31/PC-BĐ\nKính gửi: Ban Tiếp công dân tỉnh. Ban Bạn đọc chuyển đến quý cơ quan đơn của ông Lê Văn Út. Nội dung thư như sau:\n---\nKính gửi quý báo, tôi tên Lê Văn Út, ấp 2, xã Tân Hội. Cống đầu ấp bị nghẹt ba tháng nay, xin khơi giùm.\nLê Văn Út',
    )
    expect(read.petitioners[0]?.value.name).toBe('Lê Văn Út')
    expect(read.forwardingBody?.value).toMatchObject({ kind: 'press', documentNumber: '31/PC-BĐ' })
    expect(read.citedDocuments).toEqual([])
  })

  it('is no cover when the writer sends the own letter again', () => {
    const read = readText(
      'Tôi tên Lê Văn Út, đã gửi đơn hồi tháng 3 mà chưa ai trả lời nên gửi lại.\n---\nKính gửi UBND tỉnh, tôi là Lê Văn Út, ấp 2, xã Tân Hội, xin phản ánh cống đầu ấp bị nghẹt.\nLê Văn Út',
    )
    expect(read.forwardingBody).toBeNull()
  })

  it.each([
    ['a scanned signature', 'Người khiếu nại (ký) Lê Văn Út 17/5/2026'],
    ['the caption of a picture', 'Tôi là Lê Văn Út (lăn tay)'],
  ])('is the mail, not %s', (_, scrap) => {
    const read = readPetition(
      letter(
        'Gửi tỉnh. Tôi Lê Văn Út, nhà ấp 2, xã Tân Hội. Ngày 4/5/2026 tôi nhận Quyết định xử phạt số 0071/QĐ-XPHC do Trưởng Công an xã Tân Hội ký, phạt 4 triệu vì đậu xe. Tôi không đậu ở đó. Tôi xin gửi kèm hình và đơn ký tên. Xin hủy quyết định.',
        [scrap],
      ),
    )
    expect(read.mainPart).toBe('body')
    expect(read.citedDocuments[0]?.value.number).toBe('0071/QĐ-XPHC')
  })

  it.each(['BÁO CÁO', 'TÂM THƯ', ''])('is the attachment headed "%s" under a short mail', (title) => {
    const read = readPetition(
      letter('Kính gửi quý cơ quan, em gửi file đính kèm, mong xem giùm em. Số em 0977.000.222', [
        `${title}\nKính gửi: UBND tỉnh\n${body}Cuối năm ngoái xã làm lộ đi ngang vườn, cát tràn xuống mương, vườn úng chết hai chục gốc xoài, hỏi thì nói chờ.\nLê Văn Út`,
      ]),
    )
    expect(read.mainPart).toBe('a1')
  })

  it('has no forwarding body when only the mail room scanned it', () => {
    const read = readPetition(
      letter('Chuyển Ban đơn nhận qua bưu điện.\nSố trang: 2', [petition], { from: 'Văn thư <vt@example.vn>' }),
    )
    expect(read.mainPart).toBe('a1')
    expect(read.forwardingBody).toBeNull()
  })

  it('reads text in a font of the 1990s, with offsets of the letter as it came', () => {
    const vni =
      'Kính göûi: Ban Tieáp coâng daân tænh Taây Ninh\nToâi teân Phaïm Vaên Boán, 60 tuoåi, aáp Thaïnh Trung, xaõ Thaïnh Taây, huyeän Taân Bieân cuõ. Ñieän thoaïi 0386 441 072.\nToâi xin phaûn aùnh con ñöôøng bò hö hoûng naëng.'
    const read = readText(vni)
    expect(read.petitioners[0]?.value).toMatchObject({ name: 'Phạm Văn Bốn', phone: '0386441072' })
    const where = read.petitioners[0]?.evidence[0]
    expect(vni.slice(where?.start, where?.end)).toBe('Phaïm Vaên Boán')
  })
})

describe('requests and enclosures', () => {
  it('takes list items under the words that ask', () => {
    const read = readText(
      `${body}Tôi đề nghị:\n1. Hủy quyết định thu hồi;\n2. Bồi thường cây trồng.\nKèm theo: bản phô tô quyết định, sổ đỏ, biên nhận.\nNgười làm đơn\nLê Văn Út`,
    )
    expect(read.requests.map((one) => one.value)).toEqual(['Hủy quyết định thu hồi', 'Bồi thường cây trồng'])
    expect(read.enclosures.map((one) => one.value)).toEqual(['bản phô tô quyết định', 'sổ đỏ', 'biên nhận'])
  })
})
