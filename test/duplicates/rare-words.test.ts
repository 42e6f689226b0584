/** All matters are invented. */
import { describe, expect, it } from 'vitest'
import { fewOf, MOST_WORDS, rareWords, wordsShared } from '../../shared/duplicates/rare-words.ts'
import { fold } from '../../shared/vietnamese/fold.ts'

const words = (text: string, seed = 11) => rareWords(fold(text), seed)
const smoke = 'Lò nung vôi của ông chủ họ Tiết phun khói trắng, bụi vôi phủ kín giàn mướp nhà tôi, ho sặc sụa cả đêm.'
const neighbour = 'Tụi con đi học về là ho, khói lò vôi bay trắng xóa, giàn bầu giàn mướp của ngoại cháy lá hết.'
const school = 'Nhà trường bắt phụ huynh đóng tiền máy lạnh, tiền ghế đá, ai không đóng thì cô nêu tên trước lớp.'

describe('rare words', () => {
  it('are the same however the letter is typed', () => {
    const typed = fold(smoke).toUpperCase()
    expect(words(typed.toLowerCase()).values).toEqual(words(smoke).values)
  })

  it('are shared by neighbours who tell of one thing, and hardly by others', () => {
    expect(wordsShared(words(smoke), words(neighbour))).toBeGreaterThan(
      3 * wordsShared(words(smoke), words(school)) + 0.1,
    )
    expect(wordsShared(words(smoke), words(smoke))).toBeCloseTo(1)
    expect(wordsShared(words(smoke), words(neighbour))).toBe(wordsShared(words(neighbour), words(smoke)))
  })

  it('weigh the more the rarer they are', () => {
    const [rare, common] = ['xốp', 'chạy']
    const together = (word: string) => wordsShared(words(`${word} vôi`), words(`${word} mướp`))
    expect(together(rare)).toBeGreaterThan(together(common))
  })

  it('say nothing to another office', () => {
    expect(wordsShared(words(smoke, 11), words(smoke, 12))).toBeLessThan(0.1)
  })

  it('are few of a letter of any length, the rarest', () => {
    const syllable = (n: number) =>
      `${'bcdfghklmnprstvxq'[n % 17]}${'aeiouy'[Math.floor(n / 17) % 6]}${'cmnptgxzwj'[Math.floor(n / 102) % 10]}`
    const long = Array.from({ length: 900 }, (_, n) => syllable(n)).join(' ')
    const { size, values } = rareWords(`${long} nha nuoc`, 3)
    expect(size).toBeGreaterThan(500)
    expect(values).toHaveLength(MOST_WORDS)
    expect([...values]).toEqual([...values].sort((a, b) => a - b))
  })

  it('give the same few of two letters, as far as both have them', () => {
    const all = words(`${smoke} ${neighbour}`)
    const few = fewOf(all, 6)
    expect(few).toHaveLength(6)
    const half = { size: 0, values: all.values.filter((value) => few.slice(0, 3).includes(value) || value % 2 === 0) }
    expect(fewOf(half, 3)).toEqual(few.slice(0, 3))
  })

  it('of an empty letter are none', () => {
    expect(words('').values).toHaveLength(0)
    expect(wordsShared(words(''), words(smoke))).toBe(0)
  })
})
