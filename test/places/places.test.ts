import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plugInCountry } from '../../shared/places/country.ts'
import { COMMUNE_CODES, commune, communesIn, nameOfCommune, resolveAddress } from '../../shared/places/index.ts'
import { fullName, TAY_NINH } from '../../shared/places/units.ts'
import { fold, tonePlacement } from '../../shared/vietnamese/fold.ts'
import { processorTime } from '../processor-time.ts'
import { NAME_TRAPS } from './name-traps.ts'

describe('the tables', () => {
  test('96 units: 14 wards and 82 communes, as clause 97 of the resolution says', () => {
    expect(COMMUNE_CODES).toHaveLength(96)
    const wards = COMMUNE_CODES.filter((code) => commune(code)?.type === 'P')
    expect(wards).toHaveLength(14)
    expect(nameOfCommune('25525')).toBe('Xã Tân Hội')
    expect(nameOfCommune('00004')).toBeNull()
  })

  test('280 former units passed into them by 302 ways, 21 were split', () => {
    const formers = [...TAY_NINH.names.values()].flatMap((entry) => entry.formers)
    const before2025 = formers.length - 4
    expect(before2025).toBe(280)
    const split = formers.filter((former) => former.codes.length > 1)
    // Xã Tân Hòa (Bến Lức), gone in December 2024, is the twenty-second.
    expect(split).toHaveLength(22)
    for (const former of formers) for (const code of former.codes) expect(commune(code)).not.toBeNull()
  })
})

describe('the 62 name traps', () => {
  test.each(NAME_TRAPS)('%s, %s, %s', (name, district, province, right, wrong) => {
    for (const address of [
      `${name}, ${district}, ${province}`,
      `tổ 5, ${name}, ${district.replace('Huyện ', 'H. ').replace('Thị xã ', 'TX ').replace('Thành phố ', 'TP. ')}, ${province}`,
      fold(`${name}, ${district}, ${province}`),
      tonePlacement(`${name}, ${district}, ${province}`, 'modern'),
      `${name.toUpperCase()}, ${district.toUpperCase()}, ${province.toUpperCase()}`,
    ]) {
      const found = resolveAddress(address)
      expect(new Set(found.candidates), address).toEqual(new Set(right))
      expect(found.code, address).toBe(right.length === 1 ? right[0] : null)
      if (wrong && !right.includes(wrong)) expect(found.candidates, address).not.toContain(wrong)
    }
  })
})

test('every former unit with its district and province leads to all its successors, in three spellings', () => {
  let cases = 0
  for (const { formers } of TAY_NINH.names.values()) {
    for (const former of formers) {
      const { district } = former
      // A town and a commune of one name in one district are told apart by their type only.
      const address = `${fullName(former, false)}, ${fullName(district, false)}, tỉnh ${district.province}`
      for (const written of [address, fold(address), tonePlacement(address, 'modern')]) {
        expect(new Set(resolveAddress(written).candidates), written).toEqual(new Set(former.codes))
        cases += 1
      }
    }
  }
  expect(cases).toBeGreaterThan(840)
})

describe('addresses as citizens write them (invented)', () => {
  test.each([
    ['tổ 9, ấp 3, xã Tân Hiệp, huyện Tân Châu (nay là xã Tân Hội), tỉnh Tây Ninh', '25525'],
    ['ấp 1, xã Suối Đá, huyện Dương Minh Châu (giờ ghi là xã Dương Minh Châu)', '25552'],
    ['ấp Cả Sách, xã Vĩnh Thạnh, huyện Tân Hưng, tỉnh Long An hồi trước, giờ về xã Tân Hưng', '27721'],
    ['số 3 hẻm 9, phường IV, TP Tây Ninh', '25459'],
    ['P.03, TX. Tây Ninh', '25459'],
    ['hẻm 62, phường 3 Tân An cũ', '27694'],
    ['x. Tân Hưng, h. Tân Châu, Tây Ninh', '25549'],
    ['TT. Gò Dầu, H. Gò Dầu', '25654'],
    ['ấp Bàu Tép, Tiên Thuận, Bến Cầu', '25681'],
    ['xã Thanh Vĩnh Đông, huyện Châu Thành (Long An chứ không phải Châu Thành Tây Ninh)', '28225'],
    ['ấp Tân Đông, xã Tân Thành, huyện Tân Châu cũ', '25534'],
    ['xa Tan Binh, huyen Tan Thanh, Long An (bay gio la xa Tan Thanh)', '27826'],
    ['xã Bình Thạnh, huyện Trảng Bàng', '25729'],
    ['phường 2, thành phố Tân An', '27694'],
    ['xã Mỹ Hạnh, huyện Đức Hòa', '27976'],
    ['xã Long An, huyện Cần Giuộc', '28201'],
    ['phường Long An, tỉnh Tây Ninh', '27694'],
    ['huyện Đức Hòa, xã Đức Hòa Hạ', '27937'],
    ['xã Tân Hội (xã Tân Hiệp cũ)', '25525'],
    ['XÃ HOÀ HIỆP, HUYỆN TÂN BIÊN', '25591'],
    ['xã Tân\nHội, tỉnh Tây Ninh', '25525'],
  ])('%s → %s', (address, code) => expect(resolveAddress(address).code).toBe(code))

  test.each([
    ['xã Thái Bình, huyện Châu Thành, tỉnh Tây Ninh', ['25459', '25585']],
    ['ấp Gò Châu Mai, xã Khánh Hưng, huyện Vĩnh Hưng', ['27757', '27763']],
    ['xã Phước Đông', ['25672', '28138']],
    ['phường 3', ['25459', '27694', '27787']],
    ['huyện Tân Trụ', ['28075', '28087', '28093']],
  ])('%s is never resolved silently', (address, candidates) => {
    const found = resolveAddress(address)
    expect(found.code).toBeNull()
    expect([...found.candidates].sort()).toEqual([...candidates].sort())
  })

  test('huyện Châu Thành needs its province', () => {
    expect(resolveAddress('huyện Châu Thành').candidates).toHaveLength(12)
    const tayNinh = resolveAddress('xã Hòa Hội, huyện Châu Thành, tỉnh Tây Ninh')
    expect(tayNinh.code).toBe('25606')
  })

  test('a unit in force whose name others bore is answered, but looks unsure beside one that none bore', () => {
    const trap = resolveAddress('xã Tân Thành')
    expect([trap.code, trap.how]).toEqual(['25534', 'trap'])
    expect(trap.confidence).toBeLessThan(resolveAddress('xã Truông Mít').confidence)
  })

  test('the rest of the letter decides between units of one name', () => {
    expect(resolveAddress('xã Phước Đông', ['25666']).code).toBe('25672')
    expect(resolveAddress('xã Phước Đông', ['28108']).code).toBe('28138')
  })

  test.each(['', 'không có địa chỉ', '12/5/2026', 'xã hội chủ nghĩa Việt Nam', 'ông Phan Văn Long An'])(
    '%j names no unit',
    (text) => expect(resolveAddress(text).code).toBeNull(),
  )
})

describe('addresses elsewhere', () => {
  test.each([
    ['phường Bến Nghé, quận 1, TP.HCM', 'Thành phố Hồ Chí Minh', '26740'],
    ['xã Tân Lập, huyện Đồng Phú, tỉnh Bình Phước', 'Thành phố Đồng Nai', '25363'],
    ['xã Long An, huyện Long Thành, tỉnh Đồng Nai', 'Thành phố Đồng Nai', '26368'],
    [
      'phường Phú Hòa, thành phố Thủ Dầu Một, tỉnh Bình Dương (nay là phường Phú Lợi)',
      'Thành phố Hồ Chí Minh',
      '25750',
    ],
  ])('%s lies outside, in %s', (address, province, code) => {
    const before = resolveAddress(address)
    expect([before.outside, before.province]).toEqual([true, province])
    plugInCountry()
    expect(resolveAddress(address)).toMatchObject({ outside: true, province, code })
  })

  test('a district without its province', () => {
    plugInCountry()
    expect(resolveAddress('ấp 3, xã Phước Vĩnh An, huyện Củ Chi').code).toBe('27553')
  })
})

describe('mentions in a letter', () => {
  const text = `Tân Hội, ngày 28 tháng 5 năm 2026
Kính gửi: Chủ tịch UBND xã Tân Hội
Tôi tên Nguyễn Tân Lập, ở ấp Tân Đông, xã Tân Hưng, huyện Tân Châu. Thửa đất ở xã
Tân Hưng bị lấn. Công ty Phước Đông xả thải. Có nói với xã 2 lần, xã phản ánh lên huyện.`
  const found = communesIn(text)

  test('are found with their offsets, without persons, hamlets and firms', () => {
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Tân Hội',
      'xã Tân Hội',
      'xã Tân Hưng',
      'xã\nTân Hưng',
    ])
  })

  test('mean the same wherever they come back', () => {
    expect(found.map(({ codes }) => codes.join())).toEqual(['25525', '25525', '25549', '25549'])
    expect(found[2]).toMatchObject({ name: 'Xã Tân Hưng', district: 'Huyện Tân Châu', former: true, how: 'former' })
    expect(found[3]).toMatchObject({ how: 'context' })
  })

  test('answer on any text, with offsets inside it', () => {
    const piece = fc.constantFrom(
      'xã ',
      'x. ',
      'huyện ',
      'Tân ',
      'Hưng',
      ', ',
      '(nay là ',
      'P',
      '3',
      '\n',
      'TP. ',
      'Tây Ninh',
      'cũ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
        (pieces) => {
          const letter = pieces.join('').normalize('NFC')
          for (const { start, end, contextEnd, codes } of communesIn(letter)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(contextEnd).toBeGreaterThanOrEqual(end)
            expect(contextEnd).toBeLessThanOrEqual(letter.length)
            for (const code of codes) expect(commune(code)).not.toBeNull()
          }
          resolveAddress(letter)
        },
      ),
    )
  })

  test.each([
    'xã Tân Hưng, huyện Tân Châu (nay là xã Tân Phú), ',
    'x',
    'xã ',
    'Tân Tân ',
    'P.3 ',
    '((((',
    'nay nay ',
    'xã Tân Thành ',
  ])('two hundred pages of %j take less than two seconds', (unit) => {
    const letter = unit.repeat(Math.ceil(600_000 / unit.length))
    const before = processorTime()
    communesIn(letter)
    expect(processorTime() - before).toBeLessThan(2000)
  })
})
