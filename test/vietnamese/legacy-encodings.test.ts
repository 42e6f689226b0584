import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectEncoding, fromTcvn3, fromVni, readable, toUnicode } from '../../shared/vietnamese/legacy-encodings.ts'
import { isSyllable, isUnmarked, syllableShare } from '../../shared/vietnamese/syllables.ts'
import { processorTime } from '../processor-time.ts'

describe('VNI-Windows', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ÑÔN KHIEÁU NAÏI', 'ĐƠN KHIẾU NẠI'],
    ['Uûy ban nhaân daân xaõ Taân Hoäi', 'Ủy ban nhân dân xã Tân Hội'],
    ['quyeát ñònh thu hoài ñaát cuûa tröôûng aáp', 'quyết định thu hồi đất của trưởng ấp'],
    ['Nguyeãn Vaên Thaïo, ngöôøi khieáu naïi', 'Nguyễn Văn Thạo, người khiếu nại'],
    ['söûa, röôïu, böôùc, côø, giôõ, thaúng, nghæ, kyõ, tyû', 'sửa, rượu, bước, cờ, giỡ, thẳng, nghỉ, kỹ, tỷ'],
  ])('%s', (legacy, expected) => {
    expect(fromVni(legacy)).toBe(expected)
    expect(readable(legacy)).toEqual({ text: expected, encoding: 'vni' })
  })
})

describe('TCVN3', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['§¬n khiÕu n¹i quyÕt ®Þnh thu håi ®Êt', 'Đơn khiếu nại quyết định thu hồi đất'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ng\u00adêi d©n vµ tr\u00adëng Êp ph\u00adíc', 'người dân và trưởng ấp phước'],
  ])('%s', (legacy, expected) => {
    expect(fromTcvn3(legacy)).toBe(expected)
    expect(readable(legacy)).toEqual({ text: expected, encoding: 'tcvn3' })
  })
})

describe('everything else is left alone', () => {
  test.each([
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    'Tôi là Hòa, ở ấp 3, có con là Tú và Thủy',
    'À, có ô tô và tủ, cà rá, bó cá hò hò lê là cá có má',
    'Don khieu nai khong dau gui UBND xa',
    'Meine schöne Müllerin wäre höflich übrigens für Äpfel',
    'Le préfet a été informé à côté de la forêt',
    '§ 5 · mục 3 · © 2026 ® ¼ ½ ¾',
    '',
  ])('%j', (text) => expect(toUnicode(text)).toEqual({ text, encoding: 'unicode' }))

  test('a letter that mixes fonts is converted where it is legacy only', () => {
    const letter =
      'Kính gửi: Ủy ban nhân dân xã Tân Hội\nToâi teân laø Nguyeãn Vaên Thaïo, khieáu naïi quyeát ñònh\nHết.'
    expect(readable(letter)).toEqual({
      text: 'Kính gửi: Ủy ban nhân dân xã Tân Hội\nTôi tên là Nguyễn Văn Thạo, khiếu nại quyết định\nHết.',
      encoding: 'vni',
    })
  })

  test('any text gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readable(text)))
    const before = processorTime()
    detectEncoding('aøaøaø ñ'.repeat(100_000))
    toUnicode('oâ'.repeat(300_000))
    expect(processorTime() - before).toBeLessThan(2000)
  })
})

describe('syllables', () => {
  test.each(['nghiêng', 'Quyết', 'ĐƠN', 'huỳnh', 'uỷ', 'ở', 'khuya', 'giàu'])('%s is one', (word) =>
    expect(isSyllable(word)).toBe(true),
  )
  test.each(['Coäng', 'hoàí', 'street', 'zebra', 'Müller', 'bcd'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  )
  test('unmarked Vietnamese is told from English', () => {
    expect(isUnmarked('Toi ten la Nguyen Van Thao, nay lam don khieu nai quyet dinh thu hoi dat')).toBe(true)
    expect(isUnmarked('Tôi tên là Nguyễn Văn Thạo')).toBe(false)
    expect(isUnmarked('Dear Sir or Madam, please find enclosed the requested documents')).toBe(false)
    expect(syllableShare('')).toBe(0)
  })
})
