import { describe, expect, it } from 'vitest'
import { datesIn, isoDay } from '../../shared/vietnamese/dates.ts'
import { fold } from '../../shared/vietnamese/fold.ts'

const days = (text: string) => datesIn(fold(text)).map((date) => date.day)

describe('datesIn', () => {
  it.each([
    ['ngày 12/5/2026', ['2026-05-12']],
    ['ngày 12-05-26', ['2026-05-12']],
    ['Ngày 4.5.2026', ['2026-05-04']],
    ['ngày 01 tháng 02 năm 2026', ['2026-02-01']],
    ['ngày mùng 3 tháng 6 năm 2026', ['2026-06-03']],
    ['T3, ngày 17 thg 3, 2026', ['2026-03-17']],
    ['ngày 14 tháng Hai năm 2026', ['2026-02-14']],
    ['ngày mười hai tháng năm năm hai ngàn không trăm hai mươi sáu', ['2026-05-12']],
    ['ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi lăm', ['2025-12-31']],
    ['ngày mùng một tháng chạp năm 2025', ['2025-12-01']],
    ['ngày l5 tháng 8 năm 2O26', ['2026-08-15']],
    ['ngày 2O/7/2O26', ['2026-07-20']],
    ['từ ngày 1/2/2026 đến 28/2/2026', ['2026-02-01', '2026-02-28']],
    ['ngày 28 tháng 5', [null]],
    ['ngày 05/4 tôi lên hỏi', [null]],
    ['ngày 31/02/2026', []],
    ['số 12/3/2026/QĐ', []],
    ['3/4 rẫy, lô 12/5', []],
    ['giá 1.250.000 đồng', []],
    ['IP 192.168.1.10', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  it('gives offsets of the whole date, the word ngày included', () => {
    const text = 'Tân Hội, ngày 28 tháng 5 năm 2026'
    const date = datesIn(fold(text))[0]
    expect(text.slice(date?.start, date?.end)).toBe('ngày 28 tháng 5 năm 2026')
  })
})

describe('isoDay', () => {
  it('knows leap years and refuses what is no day', () => {
    expect(isoDay(29, 2, 2024)).toBe('2024-02-29')
    expect(isoDay(29, 2, 2026)).toBeNull()
    expect(isoDay(1, 13, 2026)).toBeNull()
    expect(isoDay(Number.NaN, 1, 2026)).toBeNull()
  })
})
