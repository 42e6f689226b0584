import { describe, expect, it } from 'vitest'
import { digitsOf, figureOf, numberFromWords } from '../../shared/vietnamese/numbers.ts'

describe('numberFromWords', () => {
  it.each([
    ['muoi hai', 12],
    ['hai muoi mot', 21],
    ['ba muoi', 30],
    ['mot tram linh nam', 105],
    ['hai ngan khong tram hai muoi sau', 2026],
    ['hai khong hai sau', 2026],
    ['ba trieu tam tram bay muoi ngan', 3_870_000],
    ['hai muoi lam', 25],
  ])('%s is %d', (words, value) => {
    expect(numberFromWords(words.split(' '))?.value).toBe(value)
  })
  it('is null where no number begins', () => {
    expect(numberFromWords(['xa', 'hai'])).toBeNull()
  })
})

it('repairs what a scanner makes of digits', () => {
  expect(digitsOf('2O26')).toBe('2026')
  expect(digitsOf('0977.2Ol.846')).toBe('0977201846')
})

it('reads Vietnamese grouping', () => {
  expect(figureOf('4.281.600.000')).toBe(4_281_600_000)
  expect(figureOf('1,9')).toBe(1.9)
  expect(figureOf('2 143 000')).toBe(2_143_000)
})
