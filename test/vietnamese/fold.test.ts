import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldKey, normalise, sameSyllable, tonePlacement } from '../../shared/vietnamese/fold.ts'

describe('fold', () => {
  test.each([
    ['Đơn KHIẾU NẠI', 'don khieu nai'],
    ['xã Thạnh Đức, huyện Gò Dầu', 'xa thanh duc, huyen go dau'],
    ['512/QĐ–UBND', '512/qd-ubnd'],
    ['ỨỪỬỮỰ ưứ', 'uuuuu uu'],
    ['ÐÐ', 'dd'],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected))

  test('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
    const long = 'Tôi tên là Huỳnh Thị Ngọc Giàu. '.repeat(2000)
    expect(fold(long)).toHaveLength(long.length)
    expect(fold(long).endsWith('toi ten la huynh thi ngoc giau. ')).toBe(true)
  })

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('normalise', () => {
  test.each([
    ['de\u0302\u0323n', 'dện'],
    ['Tây\u00a0Ninh', 'Tây Ninh'],
    ['khi\u200bếu', 'khiếu'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['QĐ\u2011UBND', 'QĐ-UBND'],
    ['\uff10\uff19', '09'],
    ['ÐƠN', 'ĐƠN'],
    ['trang 1\ftrang 2', 'trang 1\ftrang 2'],
  ])('%j', (text, expected) => expect(normalise(text)).toBe(expected))

  test('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text)
        expect(normalise(once)).toBe(once)
      }),
    )
  })
})

test.each([
  ['hoà', 'hòa', true],
  ['Hoà', 'HÒA', true],
  ['thuỷ', 'thủy', true],
  ['khoẻ', 'khỏe', true],
  ['hoa', 'hòa', false],
  ['quý', 'qúy', false],
  ['toán', 'tóan', false],
])('%s and %s written the same: %s', (a, b, same) => expect(sameSyllable(a, b)).toBe(same))

test('tone placement moves only final oa, oe, uy and not after q', () => {
  expect(tonePlacement('Hoà Thuỷ quý toàn khoẻ', 'old')).toBe('Hòa Thủy quý toàn khỏe')
  expect(tonePlacement('Hòa Thủy quý toàn khỏe', 'modern')).toBe('Hoà Thuỷ quý toàn khoẻ')
})

test('foldKey', () => expect(foldKey('  Xã  Hoà-Hiệp, ')).toBe('xa hoa hiep'))
