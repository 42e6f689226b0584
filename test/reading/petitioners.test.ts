import { describe, expect, it } from 'vitest'
import { readPetition, readText } from '../../shared/reading/read.ts'
import { letter } from './letter.ts'

// All persons, phones and identity numbers are invented.
const who = (text: string) =>
  readText(text).petitioners.map(({ value }) => [value.name, value.phone, value.citizenId, value.address])

describe('one petitioner', () => {
  it.each([
    [
      'Tôi tên: Lê Văn Út, CCCD 072060001111, ngụ ấp 2, xã Tân Hội. ĐT: 0912 345 678.\nTôi khiếu nại.',
      ['Lê Văn Út', '0912345678', '072060001111', 'ấp 2, xã Tân Hội'],
    ],
    [
      'Tôi là LÊ VĂN ÚT - sinh năm 1960 - địa chỉ: tổ 4, ấp 2, xã Tân Hội, tỉnh Tây Ninh - SĐT 0912.345.678',
      ['Lê Văn Út', '0912345678', null, 'tổ 4, ấp 2, xã Tân Hội, tỉnh Tây Ninh'],
    ],
    [
      'Họ và tên: Lê Văn Út\nSinh năm: 1960\nCăn cước công dân số: 072 060 001 111\nĐịa chỉ: số 5 ấp 2, xã Tân Hội\nĐiện thoại: +84 912345678',
      ['Lê Văn Út', '0912345678', '072060001111', 'số 5 ấp 2, xã Tân Hội'],
    ],
    [
      'Em tên Thạch Thị Sa Rinh, đang ở trọ ấp Phước Đức, xã Phước Đông, số đt 0862774015. Em xin phản ánh',
      ['Thạch Thị Sa Rinh', '0862774015', null, 'ở trọ ấp Phước Đức, xã Phước Đông'],
    ],
    [
      'Tui tên Mai Thị Xinh, nhà ở ấp Gò Châu Mai, xã Khánh Hưng, số 0327 816 409.',
      ['Mai Thị Xinh', '0327816409', null, 'ấp Gò Châu Mai, xã Khánh Hưng'],
    ],
    [
      'Người tố cáo: Ông Phan Văn Đạm\nNơi cư trú: khu phố 3, phường Long Hoa\nSố điện thoại liên hệ: (0276) 3841 234',
      ['Phan Văn Đạm', '02763841234', null, 'khu phố 3, phường Long Hoa'],
    ],
    [
      'Tôi ký tên dưới đây là: Lương Thị Thuý Kiều, CMND số 290 456 781, ngụ số nhà 15/3, ấp Thuận Hoà, xã Truông Mít',
      ['Lương Thị Thuý Kiều', null, '290456781', 'số nhà 15/3, ấp Thuận Hoà, xã Truông Mít'],
    ],
    [
      'toi ten nguyen van tai o ap long hoa xa long chu sdt 0368 772 190\ntoi phan anh quan karaoke',
      ['Nguyen Van Tai', '0368772190', null, 'ap long hoa xa long chu'],
    ],
    [
      'Kính gửi UBND tỉnh\nTôi Võ Thành Được, ấp Bình Hữu 2, xã Hòa Khánh, 0967 330 512.\nTôi khiếu nại',
      ['Võ Thành Được', '0967330512', null, 'ấp Bình Hữu 2, xã Hòa Khánh'],
    ],
    [
      'Tôi, thương binh 2/4 Hồ Văn Ràng ở ấp Bình Hòa, xã Tân Trụ, đt 0972 665 018, đã có đơn',
      ['Hồ Văn Ràng', '0972665018', null, 'ấp Bình Hòa, xã Tân Trụ'],
    ],
    [
      'TÔI TÊN LÀ PHAN THỊ TUYẾT MAI, SINH NĂM 1982, NGỤ TẠI ẤP 5, XÃ TÂN HÒA. ĐIỆN THOẠI 0974 556 123.',
      ['Phan Thị Tuyết Mai', '0974556123', null, 'ẤP 5, XÃ TÂN HÒA'],
    ],
    [
      'Xin cấp trên xem xét.\nTrân trọng.\nPhan Văn Lành - tổ 5, ấp Tân Lâm, xã Tân Đông - 0356 118 840',
      ['Phan Văn Lành', '0356118840', null, 'tổ 5, ấp Tân Lâm, xã Tân Đông'],
    ],
    [
      'Xin giúp dùm.\nTrần Thị Mỹ Linh\nhẻm 7 Nguyễn Chí Thanh, phường Tân Ninh\n093 2200 418',
      ['Trần Thị Mỹ Linh', '0932200418', null, 'hẻm 7 Nguyễn Chí Thanh, phường Tân Ninh'],
    ],
    [
      'Tôi tên: Pham Thị Ánh\nCCCD sô: O72l62OOl745\nĐiên thoai: O976 l23 445\nNoi cư trú: sô 5, ấp Tân Trung, xã Tân Thành\nNgười làm đơn\n(đã ký)\nPhạm Thị Ánh',
      ['Phạm Thị Ánh', '0976123445', '072162001745', 'sô 5, ấp Tân Trung, xã Tân Thành'],
    ],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual([expected])
  })

  it('does not take the accused, a child or a witness for the writer', () => {
    const text =
      'Kính gửi Sở Y tế\nTôi tên Bùi Thị Hạnh, ngụ ấp 4, xã Ninh Điền.\nCon tôi Nguyễn Hoàng Phúc nằm viện. Ông Trần Văn Lợi, số điện thoại 0901 222 333, chứng kiến.\nBùi Thị Hạnh'
    expect(who(text).map(([name]) => name)).toEqual(['Bùi Thị Hạnh'])
    expect(who(text)[0]?.[1]).not.toBe('0901222333')
  })

  it('does not take an account, an order or a customer number for a phone', () => {
    const text =
      'Tôi tên Bùi Thị Hạnh, ngụ ấp 4, xã Ninh Điền. Mã khách hàng PB13060088214, số tài khoản 6609205038817, tổng đài 19001006.'
    expect(who(text)[0]?.slice(1, 3)).toEqual([null, null])
  })
})

describe('several petitioners', () => {
  it('takes a table of signers row by row', () => {
    const petition = readText(
      'ĐƠN KIẾN NGHỊ\nChúng tôi gồm 03 hộ dân ngụ khu phố Lộc Du, phường Trảng Bàng ký tên:\nDANH SÁCH KÝ TÊN\n1 | Trần Hoàng Sơn | 1965 | tổ 3, KP Lộc Du | 0912345078 | đã ký\n2 | Nguyễn Thị Bích Liên | 1971 | tổ 3, KP Lộc Du | | đã ký\n3 | Phạm Văn Chừng | 1949 | tổ 5, KP Lộc Du | | điểm chỉ',
    )
    expect(petition.petitioners.map(({ value }) => [value.name, value.address, value.phone])).toEqual([
      ['Trần Hoàng Sơn', 'tổ 3, KP Lộc Du', '0912345078'],
      ['Nguyễn Thị Bích Liên', 'tổ 3, KP Lộc Du', null],
      ['Phạm Văn Chừng', 'tổ 5, KP Lộc Du', null],
    ])
    expect(petition.petitioners.map(({ value }) => value.communeCode)).toEqual(['25708', '25708', '25708'])
    expect(petition.signerCount.value).toBe(3)
  })

  it('takes names behind gồm, with the address they share', () => {
    const petition = readText(
      'Chúng tôi là 3 hộ dân ở khu phố Gia Tân, phường Gia Lộc gồm: Huỳnh Văn Mười, Nguyễn Thị Đẹp và Trần Văn Sang.\nChúng tôi khiếu nại.',
    )
    expect(petition.petitioners.map(({ value }) => value.name)).toEqual([
      'Huỳnh Văn Mười',
      'Nguyễn Thị Đẹp',
      'Trần Văn Sang',
    ])
    expect(new Set(petition.petitioners.map(({ value }) => value.address))).toEqual(
      new Set(['khu phố Gia Tân, phường Gia Lộc']),
    )
    expect(petition.signerCount.value).toBe(3)
  })

  it('takes husband and wife', () => {
    const text =
      'Vợ chồng tôi là Nguyễn Văn Bé Ba (1969) và Lê Thị Út Em (1972), cùng trú tại 126/4 ấp Trà Cao, xã Khánh Hưng.'
    expect(who(text).map(([name]) => name)).toEqual(['Nguyễn Văn Bé Ba', 'Lê Thị Út Em'])
  })

  it('does not count the people denounced in a numbered list', () => {
    const petition = readText(
      'ĐƠN TỐ CÁO\nTôi ký tên dưới đây là: Lương Thị Kiều, ngụ ấp 1, xã Truông Mít.\nNay tôi tố cáo các ông, bà có tên sau:\n1. Ông Nguyễn Hữu Phước – Chủ tịch UBND xã Truông Mít;\n2. Bà Lê Thị Mỹ Lệ - công chức địa chính xã Truông Mít;\nVề hành vi lập khống hồ sơ.\nNgười làm đơn\nLương Thị Kiều (đã ký)',
    )
    expect(petition.petitioners.map(({ value }) => value.name)).toEqual(['Lương Thị Kiều'])
    expect(petition.signerCount.value).toBe(1)
    expect(petition.respondents.map(({ value }) => value.name)).toEqual(['Nguyễn Hữu Phước', 'Lê Thị Mỹ Lệ'])
  })

  it('counts the households the letter says it speaks for', () => {
    const petition = readText(
      'Chúng tôi gồm hai mươi lăm hộ dân ấp Voi, xã An Tịnh cũ, cùng ký tên. Đại diện: ông Trương Văn Bền, điện thoại 0903 222 111.',
    )
    expect(petition.signerCount.value).toBe(25)
    expect(petition.representative?.value).toBe('Trương Văn Bền')
  })
})

describe('a body or a client behind the writer', () => {
  it('names the firm with its seat', () => {
    const petition = readText(
      'Người khiếu nại: Công ty TNHH MTV Khoáng sản Đông Sơn, MSDN 3901999214, địa chỉ: ấp Tân Đông, xã Tân Thành, tỉnh Tây Ninh.\nNgười đại diện theo pháp luật: ông Phùng Chí Đông – Giám đốc, CCCD 072070001122.\nTôi khiếu nại',
    )
    expect(petition.petitioners[0]?.value).toMatchObject({
      name: 'Công ty TNHH MTV Khoáng sản Đông Sơn',
      address: 'ấp Tân Đông, xã Tân Thành, tỉnh Tây Ninh',
      citizenId: null,
    })
    expect(petition.representative?.value).toBe('Phùng Chí Đông')
  })

  it('gives the petition to the client, not to the one who wrote for her', () => {
    const petition = readText(
      'Tôi là Trần Minh Khoa, là người đại diện theo uỷ quyền của bà Trần Thị Nở (sinh năm 1948, ngụ ấp Bến Kéo, xã Long Thành Nam, thị xã Hoà Thành cũ). SĐT: 0868.123.987.',
    )
    expect(petition.petitioners.map(({ value }) => value.name)).toEqual(['Trần Thị Nở'])
    expect(petition.petitioners[0]?.value.communeCode).toBe('25645')
    expect(petition.representative?.value).toBe('Trần Minh Khoa')
  })
})

describe('nobody', () => {
  it.each([
    'Tôi là người dân xã Bình Hiệp, xin không nêu tên vì sợ trả thù. Tôi cung cấp thông tin về ông Võ Hoàng Lắm.',
    'dân xã tố cáo lãnh đạo xã ăn tiền dân\n\nNHIỀU NGƯỜI DÂN',
    'Kính gửi Sở Giáo dục\nChúng tôi phản ánh bà Hiệu trưởng Trịnh Ngọc Lan. Vì sợ bị trù dập nên chúng tôi không dám nêu tên.\nTập thể giáo viên',
    '',
  ])('%s', (text) => {
    const petition = readText(text)
    expect(petition.petitioners).toEqual([])
    expect(petition.anonymous.value).toBe(true)
    expect(petition.signerCount.value).toBe(0)
  })
})

describe('what the paper leaves out', () => {
  it('takes the phone from the mail around it and the address from the first mail quoted below', () => {
    const petition = readPetition(
      letter(
        'Kính đề nghị nhắc Sở Y tế trả lời giùm.\nMai Phương Thảo\n\nVào 25 thg 2, 2026 lúc 18:50 Mai Thảo <x@example.vn> đã viết:\n> Tôi tên Mai Phương Thảo, ngụ ấp Phước Long 2, xã Phan, huyện Dương Minh Châu. ĐT 0912 667 045.\n> Tôi viết thư này',
      ),
    )
    expect(petition.petitioners[0]?.value).toMatchObject({
      name: 'Mai Phương Thảo',
      address: 'ấp Phước Long 2, xã Phan, huyện Dương Minh Châu',
      phone: '0912667045',
    })
    expect(petition.requests.length).toBeGreaterThan(0)
  })

  it('believes a full name in the mail header only when the letter has none, and says it is unsure', () => {
    const petition = readPetition(
      letter('Đường trước nhà hư nặng, đề nghị sửa.', [], { from: 'Trần Văn Lực <luc@example.vn>' }),
    )
    expect(petition.petitioners[0]?.value.name).toBe('Trần Văn Lực')
    expect(petition.petitioners[0]?.confidence).toBeLessThan(0.6)
  })
})
