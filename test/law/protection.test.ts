import { describe, expect, test } from 'vitest'
import { maskName } from '../../shared/law/protection.ts'

describe('a denouncer’s name in lists', () => {
  test.each([
    ['Nguyễn Thị Hoa', 'N. T. H.'],
    ['Đặng Ấn', 'Đ. Ấ.'],
    ['  kim   sà rây ', 'K. S. R.'],
    ['Hoa', 'H.'],
    ['N.T.H', 'N. T. H.'],
    ['12345', ''],
    ['', ''],
    [null, ''],
    ['a b c d e f g h i', 'A. B. C. D. E. F.'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
  test('a decomposed name gives the same letters', () => {
    expect(maskName('Đặng Ấn'.normalize('NFD'))).toBe('Đ. Ấ.')
  })
})
