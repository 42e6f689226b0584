import { describe, expect, it } from 'vitest'
import { fold } from '../../shared/vietnamese/fold.ts'
import { honorificAt, nameKey, personNameAt, usualCase } from '../../shared/vietnamese/names.ts'

// All names are invented.
describe('personNameAt', () => {
  it.each([
    ['Bùi Văn Sĩ, 68 tuổi', 'Bùi Văn Sĩ'],
    ['BÙI VĂN SĨ, 68 tuổi', 'Bùi Văn Sĩ'],
    ['NGÔ QUANG HIỂN       Năm sinh: 1977', 'Ngô Quang Hiển'],
    ['Huỳnh Thị Thu Vân Sinh ngày 22/8/1991', 'Huỳnh Thị Thu Vân'],
    ['Nguyễn Văn Sinh ở ấp 3', 'Nguyễn Văn Sinh'],
    ['LÊ VĂN ĐỆ LÀ TRƯỞNG ẤP', 'Lê Văn Đệ'],
    ['VõThành Được, sinh năm', 'Võ Thành Được'],
    ['Kim Sà Rây – nhà trọ', 'Kim Sà Rây'],
    ['Đặng Thị Tư', 'Đặng Thị Tư'],
  ])('%s', (text, expected) => {
    expect(personNameAt(text, fold(text), 0)?.name).toBe(expected)
  })

  it('takes small letters only when asked, and only behind a family name', () => {
    const text = 'nguyen van tai o ap long hoa'
    expect(personNameAt(text, text, 0)).toBeNull()
    expect(personNameAt(text, text, 0, { small: true })?.name).toBe('Nguyen Van Tai')
    expect(personNameAt('cong nhan may', 'cong nhan may', 0)).toBeNull()
  })
})

it('knows forms of address', () => {
  expect(honorificAt('ong dang quoc khai', 0)).toBe(4)
  expect(honorificAt('dong chi phan van dam', 0)).toBe(9)
  expect(honorificAt('ongoi', 0)).toBe(0)
})

it('reduces a name to what tells people apart', () => {
  expect(nameKey('Bà VÕ THỊ CẨM HƯỜNG')).toBe('vo thi cam huong')
  expect(usualCase('trần văn á')).toBe('Trần Văn Á')
})
