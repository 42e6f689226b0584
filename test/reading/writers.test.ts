import { describe, expect, it } from 'vitest'
import { nameOfCommune } from '../../shared/places/index.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'

// All persons, phones and identity numbers are invented.
const read = (body: string, from = 'nguoi.gui@example.vn', attachments: readonly string[] = []) =>
  readPetition(letter(body, attachments, { from }))
const writers = (...input: Parameters<typeof read>) =>
  read(...input).petitioners.map(({ value }) => [value.name, value.phone])
const homes = (...input: Parameters<typeof read>) =>
  read(...input).petitioners.map(({ value }) => value.communeCandidates.map(nameOfCommune).join(' | '))

describe('a writer names himself in ways of his own', () => {
  it.each([
    ['Kính gửi Sở Y tế. Tôi là dược sĩ Quách Minh Tường, 8 Lê Lợi, phường Tân Ninh, 0903 111 204.', 'Quách Minh Tường'],
    ['Bà con tổ 2 nhờ tôi là tổ trưởng Lương Quốc Thái, 0918 000 602, gửi mấy ý kiến.', 'Lương Quốc Thái'],
    ['Tôi là bà Nở, Trần Thị Nở, 71 tuổi, ấp 3, xã Tân Trụ. Nhà tôi dột.', 'Trần Thị Nở'],
    ['Con xin chào, con là Năm Lúa (Phạm Văn Lúa), ấp 6, xã Tân Tây. Đt 0912 000 111.', 'Phạm Văn Lúa'],
    ['Dạ con viết thay cho mẹ con: Bùi Thị Tím, sinh 1950, ấp 1, xã Đông Thành. Đt con 0912 000 112.', 'Bùi Thị Tím'],
    ['I am Lee Dong-hyun, manager of a factory in Ben Luc. Mobile 0933 000 205. Please help us.', 'Lee Dong-hyun'],
    ['Tôi tên Ngũ Văn Lợi, ấp 2, xã Long Chữ. Tôi phản ánh.', 'Ngũ Văn Lợi'],
    ['Tôi Châu Minh Phú, ấp 2, xã Long Chữ, 0912 000 113. Tôi phản ánh.', 'Châu Minh Phú'],
    ['Con là Thích Nữ Huệ Tâm, trụ trì chùa Long An Tự, xã Phước Chỉ. Chùa xin sửa mái.', 'Thích Nữ Huệ Tâm'],
    ['Chùa xin sửa mái.\nĐại đức Minh Quang\nẤp 4, xã Tân Đông\nMáy chùa 0366 000 052', 'Minh Quang'],
    ['TÔI LÀ BÙI VĂN CHẮC TÀI XẾ XE BEN NHÀ Ở ẤP 4 XÃ TÂN LẬP. ĐIỆN THOẠI 0975 000 412. ĐƯỜNG HƯ QUÁ.', 'Bùi Văn Chắc'],
    ['Tui ở xa nên viết thư. Tên Ngô Văn Tám, 0909 000 999. Rẫy tui bị heo rừng phá.', 'Ngô Văn Tám'],
    ['Em Phạm Tấn Lộc, thợ hồ, trọ ấp Bình Tả, xã Đức Hòa, 0898 000 307. Chủ thầu nợ lương em.', 'Phạm Tấn Lộc'],
  ])('%s', (text, name) => {
    expect(writers(text).map(([found]) => found)).toEqual([name])
  })

  it.each([
    ['Tôi là con của ông Trần Văn Lợi ở ấp 2, xã Tân Hội, xin phản ánh đường hư.'],
    ['Tôi là người bị ông Nguyễn Văn Dũng đánh, xin tỉnh xử lý ông ấy.'],
    ['Tôi là phụ huynh trường tiểu học Tân Phú, xin không nêu tên.'],
  ])('but not by somebody else: %s', (text) => {
    expect(writers(text)).toEqual([])
  })

  it('by the given name where he can be found', () => {
    expect(writers('Đường hư quá.\nDuyên, tổ 5, ấp 2, xã Tân Hội. 0396 000 871')).toEqual([['Duyên', '0396000871']])
    expect(writers('Nhà kế bên ồn quá. Gọi tôi: 0707 000 707 (chị Thảo).')).toEqual([['Thảo', '0707000707']])
    expect(writers('tui bay ne, o ap 6 xa thanh phuoc, so 0387000321. sao xa hong cap so')).toEqual([
      ['Bay', '0387000321'],
    ])
    expect(writers('Dạ em Hiếu ở ấp 5 đây ạ, 0789 000 560. Hỏi chút.', 'Mai Trung Hiếu <hieu@example.vn>')).toEqual([
      ['Mai Trung Hiếu', '0789000560'],
    ])
  })

  it('begins at the line, though the line before ends in a word that could be a family', () => {
    const read = readPetition(
      letter(
        'Kính gửi Ban Tiếp công dân tỉnh Tây Ninh\nHồ Thị Nhung, ấp Tân Hiệp, thị trấn Tân Châu, nay xã Tân Châu, 0977 813 402. Rẫy mì 1,3 ha giá thị trường 2 tỷ mấy, Lý Chánh Trực chấp hành viên Phòng THADS khu vực thuê định giá 1 tỷ 05, đăng tin trên tờ báo ở Hà Nội, tới ngày 21/8/2026 chỉ có hai người, bán 1 tỷ 1. Người mua là bạn chạy xe với nhau. Trả nợ có 600 triệu, còn tôi thấy mất đứt rẫy. Xin huỷ cuộc bán, định giá lại.',
        [],
        { from: 'HO THI NHUNG <hothinhung618@example.vn>' },
      ),
    )
    expect(read.petitioners.map(({ value }) => value.name)).toEqual(['Hồ Thị Nhung'])
  })

  it('completes what the paper lost from the header of the mail', () => {
    expect(writers('Tôi tên Lê Thị M.... ......, ấp ....', 'Lê Thị Mỹ Duyên <duyen@example.vn>')).toEqual([
      ['Lê Thị Mỹ Duyên', null],
    ])
  })
})

describe('who says that he gives no name is anonymous', () => {
  it('whatever others signed among the enclosures', () => {
    const petition = read(
      'Kính gửi Thanh tra tỉnh\nXin thứ lỗi vì tôi không ghi tên. Kế toán xã chi khống tiền nhà tình thương cho người đã mất, ai cũng biết mà không ai dám nói, đề nghị thanh tra tỉnh xuống kiểm tra sổ chi của xã.',
      undefined,
      ['PHIẾU CHI 3/9/2025, 5.000.000đ, Võ Văn Tư (ký)'],
    )
    expect(petition.petitioners).toEqual([])
    expect(petition.anonymous.value).toBe(true)
    expect(petition.petitionDate).toBeNull()
    expect(petition.signature.value).toBe('none')
  })

  it('and is not called by the name of the accused', () => {
    const petition = read('Tôi tố cáo ông Sơn trưởng ấp. Ông Sơn số 0911 000 333. Tôi không dám ghi tên.')
    expect(petition.anonymous.value).toBe(true)
  })

  it('but an advertisement is no anonymous letter', () => {
    const text = 'Phần mềm quản lý đơn thư ưu đãi 40%. Hotline 1900 0000. Bấm vào đây để hủy đăng ký.'
    expect(read(text).anonymous.value).toBe(false)
  })
})

describe('the petition of a person spoken for, of a body, of a couple', () => {
  it('is the principal’s', () => {
    const mother = read(
      'Tôi Hứa Minh Tài, sn 1991, đt 0903 000 517, xin thay mặt mẹ tôi là bà Lưu Thị Ngọ, ngụ ấp 3, xã Bến Lức, khiếu nại Quyết định số 9/QĐ-UBND.',
    )
    expect(mother.petitioners.map(({ value }) => [value.name, value.phone])).toEqual([['Lưu Thị Ngọ', '0903000517']])
    expect(mother.representative?.value).toBe('Hứa Minh Tài')
    const empowered = read(
      'Tôi: Hồ Bảo Quý, ngụ khu phố 4, xã Tân Biên.\nĐược bà Hồ Thị Nở (mẹ ruột) ủy quyền theo giấy ủy quyền số 12, tôi khiếu nại.',
    )
    expect(empowered.petitioners[0]?.value.name).toBe('Hồ Thị Nở')
  })

  it('is the association’s, whoever signs', () => {
    expect(
      writers(
        'Kính gửi UBND tỉnh, Hiệp hội Vận tải Đức Hòa, đại diện ông Ưng Bảo Long - Phó Chủ tịch, trụ sở khu vực 3, xã Hậu Nghĩa, số 0276 389 600, kiến nghị mở đường.',
      ).map(([name]) => name),
    ).toEqual(['Hiệp hội Vận tải Đức Hòa'])
    expect(
      writers(
        'HỘI NGƯỜI CAO TUỔI XÃ TÂN TRỤ\nSố: 05/HNCT\nKính gửi: UBND tỉnh\nHội kiến nghị sửa nhà.\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n(đã ký)\nĐỗ Văn Bình',
      ).map(([name]) => name),
    ).toEqual(['HỘI NGƯỜI CAO TUỔI XÃ TÂN TRỤ'])
  })

  it('has its seat where the label says, not where the story lies', () => {
    const text =
      'CÔNG TY TNHH NÔNG SẢN HÒA PHÁT LỘC\nSố: 7/CV\n\nKính gửi: UBND tỉnh\n\nHàng qua cửa khẩu Xa Mát (xã Tân Lập) chờ 30 giờ.\n\nGIÁM ĐỐC\n(ký, đóng dấu)\nHà Thúc Khoa\nTrụ sở: tổ 1, ấp 2, xã Tân Biên. Điện thoại: 0276 387 0000'
    expect(homes(text)).toEqual(['Xã Tân Biên'])
    expect(read(text).place?.value.map(nameOfCommune)).toEqual(['Xã Tân Lập'])
  })

  it('gives each of the couple his own number', () => {
    expect(
      writers(
        'Vợ chồng tôi là Lục Văn Bé và Danh Thị Kim, ngụ ấp 2, xã Tân Phú. Đt anh Bé 0333 000 555, chị Kim 0333 000 666.',
      ),
    ).toEqual([
      ['Lục Văn Bé', '0333000555'],
      ['Danh Thị Kim', '0333000666'],
    ])
  })

  it('is the owners’ board’s, signed on its behalf', () => {
    expect(
      writers(
        'Kính gửi Sở Xây dựng\nBan quản trị chung cư Phúc Khang, đường 787, phường An Tịnh, do bà Phí Thị Loan làm trưởng ban, kiến nghị bàn giao quỹ bảo trì.\nTM. Ban quản trị\n(đã ký)\nPhí Thị Loan',
      ).map(([name]) => name),
    ).toEqual(['Ban quản trị chung cư Phúc Khang'])
  })

  it('does not count the husband of whom a widow speaks', () => {
    expect(writers('Tôi Phạm Thị Cúc (sn 1957), vợ ông Lâm Văn Rỡ, ở ấp 2, xã Tân Phú.').map(([name]) => name)).toEqual(
      ['Phạm Thị Cúc'],
    )
  })
})

describe('signers in every kind of list', () => {
  it('names run in behind "ký tên"', () => {
    const petition = read(
      'Chúng tôi gồm 3 tiểu thương chợ Lộc Giang, ấp Lộc Chánh, xã An Ninh. Chợ dột.\nKý tên: Lê Thị Ba (0356 000 982), Tô Thị Thu, Cao Văn Sết (đều đã ký)',
    )
    expect(petition.petitioners.map(({ value }) => [value.name, value.phone])).toEqual([
      ['Lê Thị Ba', '0356000982'],
      ['Tô Thị Thu', null],
      ['Cao Văn Sết', null],
    ])
    expect(new Set(petition.petitioners.map(({ value }) => value.communeCode)).size).toBe(1)
  })

  it('numbers run in within one paragraph of another paper', () => {
    const text =
      'Người đại diện: ông Đoàn Hiệp Thanh, CCCD 080067004400, ĐT 0909 000 581, ngụ ấp 1, xã Nhựt Tảo.\nChúng tôi khiếu nại Quyết định số 6/QĐ-UBND.'
    const paper =
      'VĂN BẢN CỬ NGƯỜI ĐẠI DIỆN\n01. Đoàn Hiệp Thanh, ấp 1 (ký); 02. Cù Thị Bông, ấp 1 (ký); 03. Võ Minh Hiền, ấp 3 (điểm chỉ)'
    const petition = read(text, undefined, [paper])
    expect(petition.petitioners.map(({ value }) => value.name)).toEqual([
      'Đoàn Hiệp Thanh',
      'Cù Thị Bông',
      'Võ Minh Hiền',
    ])
    expect(petition.petitioners[0]?.value.phone).toBe('0909000581')
    expect(petition.petitioners[2]?.value.communeCandidates).toHaveLength(1)
  })

  it('parents named behind a colon', () => {
    expect(
      writers(
        'Chúng tôi là nhóm phụ huynh lớp lá trường mầm non Hoa Mai: chị Ngô Thanh Hà (mẹ bé Bo), anh Tôn Thất Bảo (ba bé Ken). ĐT anh Bảo 0912 000 321. Bếp ăn dơ.',
      ),
    ).toEqual([
      ['Ngô Thanh Hà', null],
      ['Tôn Thất Bảo', '0912000321'],
    ])
    const foot = read(
      'Chúng tôi là cha mẹ học sinh phản ánh cô giáo.\nNguyễn Thị Cúc (0909 000 111), Trần Minh Hải và 12 phụ huynh khác cùng ký',
    )
    expect(foot.petitioners.map(({ value }) => value.name)).toEqual(['Nguyễn Thị Cúc', 'Trần Minh Hải'])
    expect(foot.signerCount.value).toBe(14)
  })

  it('columns drawn with blanks, names one a line', () => {
    const table =
      'Chúng tôi 03 hộ ở phường Gia Lộc khiếu nại.\nSTT  Họ và tên            Địa chỉ          Chữ ký\n01   Lê Văn Cu            ấp Cây Trắc       (ký)\n02   Hà Thị Lụa           ấp Cây Trắc       (ký)\n03   Bành Thị Sa          ấp Cây Trắc       (điểm chỉ)'
    expect(writers(table).map(([name]) => name)).toEqual(['Lê Văn Cu', 'Hà Thị Lụa', 'Bành Thị Sa'])
    const lines =
      '5 hộ chúng tôi ở hẻm 9, khu phố 2, phường Tân Ninh phản ánh nước ngập.\nCác hộ ký tên:\nPhạm Quốc Hưng (ký)\nVõ Thị Loan (ký)\nHuỳnh Văn Đực (lăn tay)'
    const petition = read(lines)
    expect(petition.petitioners.map(({ value }) => value.name)).toEqual([
      'Phạm Quốc Hưng',
      'Võ Thị Loan',
      'Huỳnh Văn Đực',
    ])
    expect(petition.signerCount.value).toBe(5)
  })

  it('counts those who sign on top of the list, and nobody named in passing', () => {
    const more =
      'Công ty nợ lương.\nĐại diện ký tên:\n1. Kim Văn Sóc, xã Mỹ Hạnh (ký)\n2. Hồ Thị Bé, xã Mỹ Hạnh (ký)\nCùng 20 công nhân (danh sách kèm theo).'
    expect(read(more).signerCount.value).toBe(22)
    const alone =
      'Em Lương Công Trí sn 1999, ấp 2, xã Hưng Điền, 0383 000 012. Lên xã hỏi thì tụi em 5 người ở xã cũ chưa ai có tiền.'
    expect(read(alone).signerCount.value).toBe(1)
    const story =
      'Tôi tên Cao Hữu Nghĩa, ngụ ấp 3, xã Mỹ An. Đất này cha tôi cùng sáu hộ nữa hiến để cất trường. Tôi khiếu nại.'
    expect(read(story).signerCount.value).toBe(1)
  })

  it('finds the number of one of them in the mail around the list', () => {
    const list =
      'ĐƠN KHIẾU NẠI TẬP THỂ\nChúng tôi là 2 công nhân.\n1. Hồ Thị Bích, xã Long Hậu (ký)\n2. Danh Hoàng Sơn, xã Long Hậu (ký)'
    expect(writers('Chị em gởi đơn, danh sách ở file. Số của Sơn 0705 000 218.', undefined, [list])).toEqual([
      ['Hồ Thị Bích', null],
      ['Danh Hoàng Sơn', '0705000218'],
    ])
  })
})

describe('telephones', () => {
  it.each([
    ['Tôi tên Lê Văn Út, ngụ ấp 2, xã Tân Hội. CCCD 072060001111, 0912 345 678. Tôi khiếu nại.', '0912345678'],
    ['Tui tên Lê Văn Út, ấp 2, xã Tân Hội, đt nhờ của chị chủ tiệm 0382 000 109. Tui khiếu nại.', '0382000109'],
    ['Tôi tên Lê Văn Út, ấp Suối Bà Chiêm, xã Tân Hòa - ĐT: 0989 000 432. Tôi khiếu nại.', '0989000432'],
    ['Tôi tên Lê Văn Út, ấp 2, xã Tân Hội. Xin giúp. ĐT 0789 000 605. 29/10/2026', '0789000605'],
  ])('%s', (text, phone) => {
    expect(writers(text)).toEqual([['Lê Văn Út', phone]])
  })
})

describe('homes', () => {
  it.each([
    [
      'Em là Lê Thị Trúc ở ấp 6, xã Nhị Thành, huyện Thủ Thừa. Khúc nhà em sau sáp nhập về xã Thủ Thừa. Em phản ánh.',
      'Xã Thủ Thừa',
    ],
    [
      'Tôi Trần Thị Trinh, ấp 1, xã Suối Đá, Dương Minh Châu cũ, phần thuộc xã Dương Minh Châu hiện nay. Tôi khiếu nại.',
      'Xã Dương Minh Châu',
    ],
    [
      'Tôi tên Mạch Thị Ngà, 77/2 ấp Bàu Bền, xã Trà Vong, huyện Tân Biên cũ (xã Trà Vong). Tôi khiếu nại.',
      'Xã Trà Vong',
    ],
    [
      'Tôi tên Lâm Ngọc Ánh, ngụ ấp 1 xã Bình Thạnh, huyện Thủ Thừa cũ. Tôi khiếu nại.\nPhường Long An, ngày 3 tháng 2 năm 2026',
      'Phường Long An',
    ],
    [
      'Già là Nguyễn Hảo, ngụ ấp 2, xã Bình Thạnh, Thủ Thừa (khúc của già thì về xã Thủ Thừa, bên kia rạch mới về phường Long An). Già xin.',
      'Xã Thủ Thừa',
    ],
    [
      'Công ty hút cát khúc ấp Bình Lợi, xã Tân Phước Tây, huyện Tân Trụ cũ, nay là xã Vàm Cỏ. Đất tôi lở, tôi xin các ông xuống coi rồi xử lý cho dân nhờ, đêm nào ghe cũng hút sát bờ tới gần sáng, đèn không bật, số hiệu thì bôi sơn đen hết. Nói hoài không ai nghe, xã kêu chờ tỉnh, tỉnh kêu chờ xã, còn đất nhà tôi thì mỗi con nước lại mất thêm vài thước. Tên tôi: Lê Văn Sậy, nhà số 9 tổ 6 ấp Bình Lợi, địa chỉ như trên, đt 0345 000 219.',
      'Xã Vàm Cỏ',
    ],
    ['Em là Gia Bảo nhà trọ ấp 1 Tân Trạch (Mỹ Lệ), em bổ sung giấy. 0932 000 771', 'Xã Mỹ Lệ'],
    [
      'Tôi là Lê Minh Trí, địa chỉ kinh doanh: chợ Hiệp Hòa, xã Hiệp Hòa; nhà riêng: ấp 1, xã Đức Lập. Tôi kiến nghị.',
      'Xã Đức Lập',
    ],
    [
      'Tôi Lục Văn Thanh, khu phố 3, phường Khánh Hậu, 0913 000 208. Ngày 21/01/2026 tôi khám ở Bệnh viện Đa khoa Long An.',
      'Phường Khánh Hậu',
    ],
  ])('%s', (text, commune) => {
    expect(homes(text)).toEqual([commune])
  })

  it('stay open where the letter itself does not know', () => {
    const text =
      'Tôi tên Lâm Thị Nhiên, ấp 5, xã Suối Dây, huyện Tân Châu (người nói về Tân Châu, người nói về Tân Thành nên không biết ghi sao). Tôi phản ánh.'
    expect(read(text).petitioners[0]?.value.communeCandidates).toHaveLength(2)
    expect(read(text).place?.value).toHaveLength(2)
  })
})

describe('where the matter lies', () => {
  it.each([
    [
      'Tôi là Đặng Quốc Trung, ngụ thị trấn Thủ Thừa, Long An cũ. Mộ cậu tôi ở nghĩa trang liệt sĩ (giờ thuộc xã Phước Thạnh quản lý) khắc sai tên.',
      'Xã Phước Thạnh',
    ],
    [
      'Tôi tên Kiên Thị Sa, tổ 8, phường Bình Minh. Tôi đóng tiền cho Trung tâm tư vấn du học Sao Sáng, văn phòng ở phường Tân Ninh, nay đòi không trả.',
      'Phường Tân Ninh',
    ],
    [
      'Tôi tên Cao Thị Bạch, ngụ ấp 4, xã Mỹ An. Chi nhánh Văn phòng đăng ký đất đai tại Thủ Thừa hẹn năm lần chưa trả sổ.',
      'Xã Mỹ An',
    ],
  ])('%s', (text, commune) => {
    expect(read(text).place?.value.map(nameOfCommune)).toEqual([commune])
  })
})

describe('signatures and dates', () => {
  it.each([
    ['Tôi tên Khổng Nữ Thanh, ấp 2, xã Tân Hội. Tôi khiếu nại.\nKhổng Nữ Thanh (đã ký)', 'signed'],
    ['Tôi tên Âu Dương Tấn, ấp 2, xã Tân Hội. Tôi khiếu nại.\n07/10/2026 Âu Dương Tấn ký tên', 'signed'],
    [
      'CÔNG TY TNHH AN PHÁT LỘC\nĐịa chỉ: ấp 2, xã Tân Hội\nCông ty khiếu nại.\nGIÁM ĐỐC (đã ký, đóng dấu)\nLê Văn Út',
      'signed',
    ],
    [
      'Tôi tên Lê Văn Út, ấp 2, xã Tân Hội. Giám đốc (đã ký) quyết định rồi mới họp dân, tôi không chấp nhận cách làm đó chút nào, xin tỉnh xem lại từ đầu cho dân nhờ, đừng để dân phải đi lại nhiều lần như vậy nữa.\nLê Văn Út',
      'typed',
    ],
  ])('%s', (text, kind) => {
    expect(read(text).signature.value).toBe(kind)
  })

  it.each([
    [
      'Tôi Thái Bá Tường, ở ấp 2, xã Tân Hội. Ngày 4/8/2026 tôi viết mấy việc sau, ký tên dưới đây:\na. Đường hư đã lâu mà không ai sửa, mưa là ngập tới bánh xe của tụi nhỏ đi học.\nb. Cột điện nghiêng.\nXin trả lời từng khoản.\nThái Bá Tường (ký)',
      '2026-08-04',
    ],
    [
      'I am Lee Dong-hyun, manager. Mobile 0933 000 205. We ask for help with the power supply.\n7 August 2026\nLee Dong-hyun',
      '2026-08-07',
    ],
    [
      'Tôi tên Lê Văn Út, ấp 2, xã Tân Hội.\nTôi khiếu nại.\nTân Hội, ngày 10 thárg 8 năm 2026\nNgười làm đơn\nLê Văn Út',
      '2026-08-10',
    ],
  ])('%s', (text, day) => {
    expect(read(text).petitionDate?.value).toBe(day)
  })
})
