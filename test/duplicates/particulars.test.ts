/** All people, firms and numbers are invented. */
import { describe, expect, it } from 'vitest'
import {
  bareDocumentNumbers,
  calledIn,
  documentKey,
  documentsIn,
  figuresIn,
  isStateBody,
  landmarksIn,
  namesIn,
  shortBody,
  uncapitalisedNames,
} from '../../shared/duplicates/particulars.ts'
import { fold } from '../../shared/vietnamese/fold.ts'

const rare = (text: string) =>
  namesIn(text, new Set())
    .filter((name) => name.rare)
    .map((name) => name.key)
const common = (text: string) =>
  namesIn(text, new Set())
    .filter((name) => !name.rare)
    .map((name) => name.key)

describe('names', () => {
  it.each([
    ['trại heo của công ty TNHH Chăn nuôi Hưng Phát Lộc xả nước', ['hung phat loc']],
    ['Cty Hưng Phát Lộc hứa hoài', ['hung phat loc']],
    ['trường THCS Lê Văn Tám thu tiền', ['le van tam']],
    ['nhà máy Đại Thành Tín ở ấp 3', ['dai thanh tin']],
  ])('%s', (text, names) => expect(rare(text)).toEqual(names))

  it('people and waters are names that meet by chance', () => {
    expect(common('hỏi ông Trần Công Lập, nước đen kinh Rạch Gốc')).toEqual(['tran cong lap', 'rach goc'])
  })

  it.each([
    'Kính gửi Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh',
    'xã Tân Hội, huyện Tân Châu, tỉnh Tây Ninh',
    'ĐƠN KHIẾU NẠI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'UBND xã trả lời. Tôi không đồng ý',
    'Nay thuộc Thạnh Đức',
  ])('finds none in: %s', (text) => expect(namesIn(text, new Set())).toEqual([]))

  it("leaves the sender's own name out", () => {
    expect(namesIn('Tôi là Đỗ Thị Mẫu Hiền', new Set(['do thi mau hien']))).toEqual([])
  })
})

describe('bodies', () => {
  it.each([
    ['công ty TNHH Chăn nuôi Hưng Phát Lộc', 'hung phat loc'],
    ['Trường THCS Lê Văn Tám', 'le van tam'],
    ['trường THCS Lê Văn Tám', 'le van tam'],
    ['điện lực', null],
  ])('%s → %s', (body, short) => expect(shortBody(body)).toBe(short))

  it.each(['ubnd xa tan hoi', 'so noi vu', 'cong an xa phuoc vinh', 'chu tich uy ban nhan dan phuong long an'])(
    '%s belongs to the State',
    (body) => expect(isStateBody(body)).toBe(true),
  )
  it.each(['cong ty hung phat loc', 'truong thcs le van tam'])('%s does not', (body) =>
    expect(isStateBody(body)).toBe(false),
  )
})

describe('documents', () => {
  it.each([
    ['0041/QĐ-XPHC', '41/qd-xphc'],
    ['512 / QĐ – UBND', '512/qd-ubnd'],
    ['231/CNVPĐKĐĐ-ĐKCG', '231/cnvpdkdd-dkcg'],
    ['47/2026/DS-ST', '47/2026/ds-st'],
  ])('%s → %s', (number, key) => expect(documentKey(number)).toBe(key))

  it('are found with their day; laws and measures are not documents', () => {
    const text = fold(
      'Quyết định số 587/QĐ-UBND ngày 12/5/2026, công văn 512/CNVPĐK-ĐKCG; Nghị định 30/2020/NĐ-CP, Luật 31/2024/QH15, giá 118.000 đồng/m2, 24/7',
    )
    expect([...documentsIn(text)]).toEqual([
      ['587/qd-ubnd', '2026-05-12'],
      ['512/cnvpdk-dkcg', null],
    ])
  })

  it('are remembered by their bare number', () => {
    expect(
      bareDocumentNumbers(fold('xem lại cái công văn trả hồ sơ 512 hồi tháng 4, Quyết định 846 năm 2026')),
    ).toEqual(['512', '846'])
  })
})

describe('figures', () => {
  it('keeps uneven sums, measures and days; drops round sums, years, phones', () => {
    const text = fold(
      'nhận 401.358.000 đồng, thửa 11.240 m2, đưa 500.000, năm 2009, 0981 446 207, ngày 15/5/2026, ngày 3 tháng 8 năm 2026',
    )
    expect(figuresIn(text, null).map(({ key }) => key)).toEqual([
      'day 2026-05-15',
      'day 2026-08-03',
      'n 401358000',
      'n 11240',
    ])
  })

  it('leaves out the day of the paper itself', () => {
    expect(figuresIn('ngay 15/5/2026', '2026-05-15')).toEqual([])
  })

  it('gives a day without a year the last one before the letter was written', () => {
    const days = (text: string) => figuresIn(fold(text), null, '2026-03-10').map(({ key }) => key)
    expect(days('hôm 11 tháng 5 nó dẫn con tôi đi')).toEqual(['day 2025-05-11'])
    expect(days('sáng mùng 9 tháng 2, chiều 10/3')).toEqual(['day 2026-02-09', 'day 2026-03-10'])
    expect(days('ngày 5/1/2024, ngày 31/13, ngày 45/2, tờ bản đồ 12/5')).toEqual(['day 2024-01-05'])
  })
})

describe('landmarks', () => {
  it('are known by their kind, however they are typed', () => {
    const keys = (text: string) => landmarksIn(fold(text)).map(({ key }) => key)
    expect(keys('CỬA KHẨU XA MÁT KẸT XE')).toEqual(['xa mat'])
    expect(keys('xe nằm chờ ở cua khau xa mat hai ngày')).toEqual(['xa mat'])
    expect(keys('nằm ở bệnh viện đa khoa, ngã ba này')).toEqual([])
  })
})

describe('names as they are spoken', () => {
  it('a firm is known behind what it makes, with capitals and without', () => {
    expect(rare('em may ở xưởng giày da Lâm Kim Phát, chuyền 4')).toEqual(['lam kim phat'])
    expect(uncapitalisedNames('e lam cho cty giay da lam kim phat o duc hoa')).toContain('lam kim phat')
  })
  it('a person near a firm is none', () => expect(rare('công ty của chồng tôi, chị Lâm Kim Phát biết rõ')).toEqual([]))
  it('what a neighbourhood calls somebody is a name of its own', () => {
    expect(calledIn('Hôm đó ông Sáu Đạt với bà Huỳnh Thị Lẹ cãi nhau').map(({ key }) => key)).toEqual([
      'sau dat',
      'dat',
      'le',
    ])
  })
  it.each([
    ['đường D7 ngập, đường ĐT 825 cũng ngập', ['code d7', 'code dt825']],
    ['nhà 30 m2, lô B12, tháng T12', ['code b12']],
  ])('numbers of roads and lots: %s', (text, keys) => {
    const found = figuresIn(fold(text), null).map(({ key }) => key)
    expect(found.filter((key) => key.startsWith('code '))).toEqual(keys)
  })
})
