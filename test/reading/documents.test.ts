import { describe, expect, it } from 'vitest'
import { readText } from '../../shared/reading/read.ts'

const cited = (text: string) => readText(text).citedDocuments.map(({ value }) => [value.number, value.date])

describe('cited documents', () => {
  it.each([
    ['Quyết định số 512/QĐ-UBND ngày 12/5/2026 của UBND xã Tân Hội', [['512/QĐ-UBND', '2026-05-12']]],
    ['Quyết định số: 2187 /QĐ-UBND ngày 18 tháng 9 năm 2026', [['2187/QĐ-UBND', '2026-09-18']]],
    ['QĐ 846/QĐ-UBND (ngày 20/8/2026)', [['846/QĐ-UBND', '2026-08-20']]],
    ['Quyet dinh so 0041/QD-XPHC ngay 03/4/2026', [['0041/QĐ-XPHC', '2026-04-03']]],
    ['quyết định số 77/qđ-ubnd ngày 1/6/2026', [['77/QĐ-UBND', '2026-06-01']]],
    ['Bản án số 47/2026/DS-ST ngày 16-4-2026 của Tòa án', [['47/2026/DS-ST', '2026-04-16']]],
    ['Công văn số 231/CNVPĐKĐĐ-ĐKCG của Chi nhánh', [['231/CNVPĐKĐĐ-ĐKCG', null]]],
    ['Thông báo nộp tiền sử dụng đất số 2207/TB-TCS12 ngày 24/11/2025', [['2207/TB-TCS12', '2025-11-24']]],
    ['Ngày 27/02/2026 tôi nhận được Thông báo số 96/TB-UBND của xã', [['96/TB-UBND', '2026-02-27']]],
    ['Ngày 22/9/2026 Chủ tịch UBND xã Tân Hội ra Quyết định số 1032/QĐ-UBND', [['1032/QĐ-UBND', '2026-09-22']]],
    ['Kết luận thanh tra số 33/KL-TTr ngày 20/7/2026', [['33/KL-TTr', '2026-07-20']]],
    ['Quyết định số 09-QĐ/UBKTĐU ngày 15/10/2026 thi hành kỷ luật', [['09-QĐ/UBKTĐU', '2026-10-15']]],
    ['Quyết đinh số 9l2/QĐ-UBND ngày 2O/7/2O26', [['912/QĐ-UBND', '2026-07-20']]],
    ['Quyết định số 233/QĐ-UBND ngày 8/5/2026. Quyết định 233 không nêu căn cứ.', [['233/QĐ-UBND', '2026-05-08']]],
    ['cái công văn trả hồ sơ 512 hồi tháng 4', [['512', null]]],
    ['Tôi đã nhận Quyết định số 41/TB-UBND. Theo Luật Khiếu nại là 30 ngày', [['41/TB-UBND', null]]],
    ['Tui không chịu cái quyết định 415, xin coi lại', [['415', null]]],
    ['Quyết định thu hồi đất số 1377 của xã', [['1377', null]]],
    ['quyết định cưỡng chế kê biên số 52/QĐ-PTHADS ngày 4/9/2026', [['52/QĐ-PTHADS', '2026-09-04']]],
    [
      'các Quyết định số 1201, 1202 và 1203/QĐ-UBND',
      [
        ['1201/QĐ-UBND', null],
        ['1202/QĐ-UBND', null],
        ['1203/QĐ-UBND', null],
      ],
    ],
    ['biên bản thu mỗi hộ 350 ngàn, thông báo họp tôi nhận lúc 14 giờ', []],
    ['Hợp đồng tín dụng số 88/HĐTD với ngân hàng, phiếu hẹn số 17/PH', []],
    ['nộp hồ sơ quân nhân theo Quyết định 142 ở xã', []],
    ['Số 12/2026/VHT\nCông ty đã gửi văn bản số 09/2026/VHT để giải trình', []],
    ['Luật Tố cáo số 25/2018/QH14, Nghị định 61/2018/NĐ-CP, Nghị quyết 254/2025/QH15, Thông tư số 05/2021/TT-TTCP', []],
    ['Nghị quyết số 68-NQ/TW và Kết luận số 107-KL/TW của Bộ Chính trị', []],
    ['giá 118.000 đồng/m2, 500 đồng/kg, 3/4 rẫy, 0,38 ha/năm, biên nhận số 0226', []],
    ['Số: 27/2026/CV-TNP\nV/v khiếu nại Quyết định số 1433/QĐ-XPHC ngày 04/8/2026', [['1433/QĐ-XPHC', '2026-08-04']]],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it('names the issuer', () => {
    const issuer = (text: string) => readText(text).citedDocuments[0]?.value.issuer
    expect(issuer('Quyết định số 1/QĐ-UBND ngày 1/2/2026 của Chủ tịch UBND phường Long An')).toBe(
      'Chủ tịch UBND phường Long An',
    )
    expect(issuer('Quyết định số 588/QĐ-UBND ngày 12/5/2026 về việc phê duyệt, do UBND xã Tân Hội ban hành')).toBe(
      'UBND xã Tân Hội',
    )
    expect(issuer('Bảo hiểm xã hội tỉnh trả lời bằng công văn 812/BHXH-CĐ ngày 07/4/2026')).toBe('Bảo hiểm xã hội tỉnh')
  })
})

describe('parcels', () => {
  it.each([
    ['thửa đất số 214, tờ bản đồ số 37', [['214', '37']]],
    ['thửa 61 tờ 30', [['61', '30']]],
    ['thửa đất số: 88, tờ bản đồ số: 21', [['88', '21']]],
    ['thửa 305 tờ bản dồ 22', [['305', '22']]],
    [
      'tờ bản đồ số 5, thửa 12 và 13',
      [
        ['12', '5'],
        ['13', '5'],
      ],
    ],
    [
      'các thửa 101, 102 tờ bản đồ 9',
      [
        ['101', '9'],
        ['102', '9'],
      ],
    ],
    ['thua 45 to ban do 12', [['45', '12']]],
    ['thủa đát só 45, tờ bản đò só l2', [['45', '12']]],
    ['Thửa đất vẫn là thửa 1045 tờ 11. Thửa 1045 giáp lộ.', [['1045', '11']]],
    ['thửa: 45; tờ: 12', [['45', '12']]],
    ['thửa ruộng 71 (tờ 14)', [['71', '14']]],
    [
      'hai thửa đất công 31 và 32, tờ bản đồ số 8',
      [
        ['31', '8'],
        ['32', '8'],
      ],
    ],
    [
      'tờ bản đồ số 6, các thửa 51, 52',
      [
        ['51', '6'],
        ['52', '6'],
      ],
    ],
    [
      'thửa 18+19 tờ 3',
      [
        ['18', '3'],
        ['19', '3'],
      ],
    ],
    ['thửa đất số 1.204, tờ bản đồ số 5', [['1204', '5']]],
    ['thửa đất của tôi số 33 tờ 8', [['33', '8']]],
    ['thửa 12 diện tích 1.200 m2 tờ bản đồ 9', [['12', '9']]],
    [
      'các thửa đất số 12 (500m2), 13 (300 m2) tờ bản đồ số 9',
      [
        ['12', '9'],
        ['13', '9'],
      ],
    ],
    [
      '2 thửa đất: thửa 5 tờ 6 và thửa 7 tờ 8',
      [
        ['5', '6'],
        ['7', '8'],
      ],
    ],
    ['thửa đất công 1.250 m2 nền trường cũ', []],
    ['thửa ruộng 3 công của ông bà để lại', []],
  ])('%s', (text, expected) => {
    expect(readText(text).parcels.map(({ value }) => [value.parcel, value.mapSheet])).toEqual(expected)
  })
})

describe('amounts', () => {
  it.each([
    ['phạt 480.000.000 đồng', [480_000_000]],
    ['1 tỷ 150 triệu tiền mua mì', [1_150_000_000]],
    ['3 triệu 870 ngàn', [3_870_000]],
    ['7 triệu rưỡi', [7_500_000]],
    ['tiền máy lạnh 450k và ti vi 300k', [450_000, 300_000]],
    ['Tháng 4: 2.087.000đ', [2_087_000]],
    ['giá 118.000 đồng/m2', []],
    ['6.000 con heo, 240 cây', []],
  ])('%s', (text, expected) => {
    expect(readText(text).amounts.map((one) => one.value)).toEqual(expected)
  })
})
